"""English: patterns that judging looks for in quotes, pages and banners."""

from auditor.languages.en.parts import ALL_SIT_WITHIN, KEPT_WITHIN

JUDGING = {
    "until_closed": r"\buntil\b[^.;]{0,30}\bclos|\b(?:this|current|one|same|each) (?:browser )?session\b",
    "asks_for_more": (
        r"\bplease (?:enter|provide|fill|type|complete|select|choose|sign|log|verify|check|try|tick|solve)\b"
        r"|\b(?:is|are) required\b|required field|\binvalid\b|try again|went wrong|\bfailed\b|\berror\b"
        r"|captcha|not a robot"
    ),
    "ads_of_others": (
        r"(?:\bads?|adverts?|advertis\w+) (?:of|from|by|for) (?:third|other)|third[- ]part(?:y"
        r"|ies)['’]?s? (?:ads?\b|advert\w*)(?! (?:(?:or|and) \w+ )?(?:cookies?|services?|tools?|trackers?"
        r"|networks?|scripts?|pixels?))"
    ),
    "all_cookies": (
        r"\b(?:all|every) (?:of )?(?:the |our )?cookies? (?:that |which )?(?:we|our|this|the|used|set"
        r"|of)\b|\b(?:complete|full|exhaustive|whole) (?:list|inventory|overview)|\blist is (?:complete"
        r"|exhaustive)|\bno (?:other|further) cookies\b|\bnothing else\b|\bno others?\b|\bthat is all\b"
        r"|\bthe following cookies\b|\bfree of (?:other |further )?cookies\b|\bonly (?:these"
        r"|the following|one)\b"
    ),
    "among_others": (
        r"such as|\be\.? ?g\.|for example|includ|\blike\b|\bother|\ball\b|\bany\b|third[- ]part|optional"
        r"|non[- ](?:essential|necessary)"
    ),
    "anywhere_abroad": (
        r"third countr|other countr|foreign|abroad|overseas|international|worldwide|global"
        r"|various countr|outside"
    ),
    "an_objection": (r"opt(?:ed|ing)?[- ]?out|objection|your (?:choice|refusal|decision)"),
    "as_a_rule": (
        r"\b(?:generally|usually|typically|normally|ordinarily|as a (?:general )?rule|in general"
        r"|in principle|actively|knowingly|intentionally|provided that)\b|without (?:also "
        r"|first )?(?:providing|giving|offering)[^.;]{0,30}opportunity"
        r"|in (?:any )?ways? (?:unrelated|other than|different|not described)"
    ),
    "anybody": (
        r"third[- ]part|anyone|anybody|any (?:other|outside)|no one|nobody|\bothers\b|outside part"
        r"|advertis|partners"
    ),
    "about_data": (r"data|information|details|identif|cookies?|personal"),
    "a_kind_of_tools": (
        r"\b(?:analytics?|analytical|statistics?|marketing|advertis\w+|tracking|performance|targeting"
        r"|optional|social)"
        r"(?: (?:and|or|&) \w+)? (?:cookies?|tools?|services?|scripts?|technolog\w+|trackers?|providers?"
        r"|pixels?|tags?)\b"
        r"|\b(?:cookies?|tools?|services?|scripts?|trackers?) (?:for|that|which|used)\b"
    ),
    "all_data": (
        r"\b(?:any|no|all|your|(?:visitors?|users?)['’]?s?) (?:kind of |other |such )?(?:data"
        r"|information)\b"
        r"(?! (?:from|of|in|on|that you|you)\b)"
    ),
    "asks_advertising": r"\badvert|\bads?\b|marketing",
    "asks_statistics": r"analy|statisti|measur|audience",
    "automatic_means": r"beacon|pixel|\btags?\b|web ?storage|local ?storage",
    "means_recording": (
        r"\b(?:session|screen|mouse) (?:replay|recording)s?"
        r"|\b(?:record|film|replay|video)\w*\b[^.;]{0,50}\b(?:screen|session|mouse|cursor|pointer"
        r"|scroll|keystroke)"
        r"|\b(?:screen|session|mouse|cursor|pointer|keystroke)s?\b[^.;]{0,40}\b(?:record|film|replay)"
    ),
    "means_storage": (
        r"\b(?:local|session|web|dom|browser(?:['’]s)?|html5)[ -]?storage|indexed ?db"
        r"|\bstorage (?:of|in) (?:your|the) browser"
    ),
    "means_beacon": r"\bbeacons?\b|\bpixels?\b|clear gifs?|web bugs?",
    "follows_people": (
        r"\btrack(?:s|ed|ing)? (?:you|(?:our |the |any |individual |your )?(?:visitors?|users?|people"
        r"|readers?|customers?|guests?))\b(?!['’])|\b(?:tracking|tracker) (?:codes?|scripts?|pixels?|tags?"
        r"|mechanisms?|tools?|software|technolog\w+)\b(?! (?:across|on other|over)\b)"
    ),
    "not_to_analysts": (
        r"\b(?:no|not|never|n['’]t|nor|neither)\b(?:(?!\bbut\b|\bwhile\b|\bonly\b|\bexcept|\bother than\b"
        r"|\bapart\b|\bwhereas\b)[^.;:]){0,100}\banalytics (?:platforms?|providers?|compan(?:y|ies)|services?"
        r"|vendors?|firms?)\b"
    ),
    "cookies_only_for": (
        r"\b(?:only|solely|exclusively) (?:us|set|plac)(?:e|es)? cookies (?:when|where|if|to|for)\b"
        r"|\b(?:us|set|plac)(?:e|es)? cookies (?:only|solely|exclusively) (?:when|where|if|to|for)\b"
    ),
    "recipients_abroad": (
        r"\b(?:part(?:y|ies)|compan(?:y|ies)|recipients?|providers?|anyone|servers?) (?:that are |who are )?"
        r"(?:based |located |established )?(?:outside|abroad)\b"
    ),
    "own_machines": (
        r"\bown (?:\w+ )?(?:servers?|machines?|computers?|hardware|systems?|infrastructure)\b"
        r"|\b(?:external|outside|foreign|remote) (?:servers?|machines?|hosts?|domains?)\b"
    ),
    "speaks_of_profiles": r"\bprofil(?:es?|ing)\b",
    "means_fingerprint": r"fingerprint",
    "beside_cookies": (
        r"(?:similar|comparable|related|other|like|tracking|equivalent|such) (?:\w+ ){0,2}technolog"
        r"|technolog\w+ (?:similar|such as|like)|(?:local|session|web|dom|browser|html5"
        r"|client[- ]side)[ -]?stor|stor\w+ (?:\w+ ){0,4}(?:in|on) your (?:browser|device|terminal)"
        r"|indexed ?db|beacon|pixel|fingerprint|\btags?\b|\bsdks?\b"
    ),
    "browser_settings": (
        r"brows\w*['’]?s? (?:settings?|options)|disabl|block|refus"
        r"|reject|opt(?:ing)?[ -]?out"
    ),
    "by_date": r"\bdate\b|last (?:updated|revised|modified)",
    "choices_of_cookies": r"\ball cookies\W*$|^\W*all cookies (?:only|just|necessary)",
    "condition": (
        r"without(?! (?:any |ever |being )?(?:transfer|sent |sending|leaving))|unless|except|until"
        r"|before|\bif\b|\bonce\b|\bas long as\b|\bin (?:that|this) case\b"
        r"|\bwhen\b(?! (?:you|people|visitors|users|someone) (?:\w+ )?(?:visit|us|brows|view|access"
        r"|read|open|load|look"
        r"|com))|\bafter (?:you|a)\b|\bthen\b"
        r"|\bas far as (?:we|i) (?:know|can tell)\b|\bto (?:the best of )?(?:our|my) knowledge\b"
        r"|\b(?:from then on|thereafter|after that|from that (?:moment|point))\b"
    ),
    "conduct_of_visitors": (
        r"\byou (?:are (?:bound|required|obliged)|must|agree|may|shall|should"
        r"|undertake) (?:\w+ ){0,4}not\b|\bwe (?:recommend|advise|ask|encourage|urge)\b"
    ),
    "confining": (
        r"\b(?:not|never|no|none|nor|cannot|nothing|only|unless|until)\b|n['’]t\b|block|disabl|deactivat"
        r"|refus|reject|prevent|delet"
    ),
    "consent_to_other": (
        r"(?:link|combin|merg|associat|match)\w* [^.;]{0,60}(?:personal|identif|your name|account)"
        r"|(?:personal|identif)\w*[^.;]{0,60}\b(?:link|combin|merg|associat)\w*"
        r"|newsletters?|\be-?mails?\b|mailing|promotional|promotions|\boffers\b|\bSMS\b|text messages"
        r"|phone call"
        r"|\b(?:shar|disclos|provid|sell|transfer|releas|giv|rent|pass)\w*[^.;]{0,100}(?:personal"
        r"|your (?:name|details|data|information)|\binformation\b)"
        r"|access to or use your|(?:personal|your) (?:data|information)[^.;]{0,60}\b(?:shared|disclosed"
        r"|sold|transferred|given)\b"
    ),
    "browser_closed": (
        r"clos\w+ (?:of )?(?:the|your|a) (?:browser|window|tab)|(?:browser|window|tab) is (?:closed|shut)"
        r"|(?:quit|shut|leave|exit) (?:the|your) browser|browser (?:session )?(?:ends|closes)"
    ),
    "cookies": r"cookie",
    "data_at_large": (
        r"\b(?:data|information|details|anything|nothing|everything|statistics|identif\w+|records?|logs?"
        r"|profiles?|it|they|them|these|none|visits?|usage|activit\w+|behaviou?r|brows\w+|what you do)\b"
        r"|cookie|analytics"
    ),
    "domain_for_sale": (
        r"domain (?:name )?(?:is|may be) (?:available )?for (?:sale|purchase)|buy this domain"
        r"|domain is parked|parked free"
    ),
    "all_of_a_company": (
        r"(?:\bno|\bany|\bnone of the) (?:google|microsoft|meta|facebook|adobe|amazon)(?:['’]s)?"
        r" (?:services?|products?|tools?|scripts)\b(?! (?:for|that|which|such|on|to|in)\b)"
    ),
    "outside_scripts": (
        r"\bthird[- ]party scripts? (?:(?:are|is|will|be|not|never|only) )*"
        r"(?:loaded|executed|activated|run)\b"
        r"|\bload (?:\w+ )?third[- ]party scripts?(?! (?:for|to|of|that|which)\b)"
    ),
    "none_but_sessions": (
        r"(?i:\bnothing (?:permanent(?:ly)?|lasting|persistent(?:ly)?|long-term|for good) (?:on|in|is"
        r"|gets) |\b(?:do|does) not (?:permanently|persistently) (?:store|save|leave|keep) anything\b)"
        r"|"
        r"^(?:we|(?:our|this|the) (?:web ?)?site) (?:\w+ ){0,2}?(?:only|exclusively|solely) (?:\w+ )?"
        r"session cookies(?=[.,;]|$)"
        r"|^(?:we|(?:our|this|the) (?:web ?)?site) (?:\w+ ){1,2}"
        r"session cookies (?:only|alone|exclusively)(?=[.,;]|$)"
        r"|\b(?:no|not (?:use|set|place|store|leave)(?: any)?) (?:persistent|permanent|long-lived"
        r"|long-term|lasting) cookies\b"
    ),
    "every_cookie": (
        r"^(?:persistent|permanent|long-lived|first-party) cookies (?:[\w’']+ ){0,5}?(?:expire|last"
        r"|remain|live|stay|are (?:kept|stored|deleted))\b|"
        r"\b(?:all|any|each|every|no|none)(?: of| the| our| these| those| other| own| first-party"
        r"| (?:web ?)?site)* cookies?\b|\bour(?: own| first-party| (?:web ?)?site)* cookies\b"
        r"|^cookies (?:are|have|remain|last"
        r"|stay|expire|live)"
        r"|cookies (?:that )?we (?:set|use|place)\b|\bthe cookies (?:on|of) (?:our|this) (?:web ?)?site"
        r"|\b(?:any|each|every) cookies?\b|^(?:they|all of them|each of them|every one of them)\b"
        r"|\bonly (?:use|set|place|have) cookies (?:that|which)\b"
        r"|^cookies on (?:this|our) (?:web ?)?site"
    ),
    "everybody": (
        r"(?:all|any|every|each) (?:of our )?(?:users?|visitors?|browsers?|customers?|consumers?|one)\b"
        r"|everyone|everybody|(?:regardless|irrespective) of|wherever|no matter where"
    ),
    "for_example": r"for example|such as|e\.g\.|including but",
    "for_good": (
        r"permanent|indefinite|unlimited|\bfor good\b|\bforever\b|without (?:any )?(?:time )?limit"
        r"|never expire"
    ),
    "handed_over": (
        r"upload|\b(?:images?|photos?|pictures?|files?|documents?|messages?|chats?|conversations?|prompts?"
        r"|recordings?|videos?|audio|voice|microphone|camera|calendar|contacts|posts?|answers|responses"
        r"|entries|enter(?:ed)?|typed?|input|submissions?|notes|drawings?|clipboard|location|gps|health"
        r"|biometric|contents?)\b|\b(?:booking|order|reservation|delivery|shipping|payment|billing|contact"
        r"|address|membership|application|patient|registration|enquiry|donation) (?:data|information"
        r"|details"
        r"|records?|histor\w+)\b"
        r"|\b(?:medical|patients?|clinical|dental)\b"
    ),
    "heading_of_given": (
        r"\bbasis of (?:your )?consent\b|\bvoluntar\w+|\b(?:data|information|details) (?:that )"
        r"?you (?:\w+ )?"
        r"(?:provide|give|share|send|submit|enter|upload)"
    ),
    "identifies_device": (
        r"\b(?:identif|recogni[sz])\w* (?:you or |you and )?(?:your|a|the|any|individual) (?:device"
        r"|browser|computer|phone)s?\b"
    ),
    "identifier": (
        r"\bidentifiers?\b|\bunique\b|\b(?:user|visitor|client|device)[ -]?ids?\b|recogni[sz]e"
        r"|re-?identif|tell \w+ apart"
        r"|\b(?:an?|any|no|never) IDs?\b"
    ),
    "identifiers_taken_in": r"includ\w+[^.;]{0,40}\b(?:cookies?|online|device|identifiers?)",
    "implied_consent": (
        r"by (?:using|continuing|browsing|visiting|accessing)|continu\w+ to (?:use|browse|visit)|deemed"
        r"|implied consent|your continued use|if you (?:continue|carry on|keep) (?:to )?(?:us|brows)\w+"
        r"|constitutes? (?:your )?(?:consent|acceptance|agreement)"
    ),
    "in_part": r"\bsome\b|\bcertain\b|\bparts?\b|\bmay not\b|\bfeatures?\b|fully",
    "includes_identifier": (
        r"\b(?:includes|contains|holds|assigns|generates|creates|(?:is|are) (?:assigned"
        r"|given)) (?:[\w-]+ ){0,2}(?:an?|the|your|this|random\w*) (?:[\w-]+ ){0,3}(?:identifier"
        r"|unique|number|\bID\b)"
    ),
    "needed_cookies": (
        r"(?:necessary|essential|functional|required"
        r"|technical)\s(?:\w{1,16}\s)?(?:cookies|technolog)"
    ),
    "made_locally": (
        r"\b(?:process|comput|calculat|convers|convert|work|run|happen|perform|handl"
        r"|execut)\w*[^.;]{0,40}\b(?:locally"
        r"|(?:on|in) (?:your|the) (?:own )?(?:browser|device|computer|machine)|client[- ]side|offline)\b"
    ),
    "needs_no_consent": (
        r"(?:not|n['’]t) (?:(?:therefore|thus|then) )?(?:require|need|ask for|depend on"
        r"|rest on)\w* (?:(?:your|any|prior"
        r"|the) ){0,2}consent|consent is not (?:required|needed|necessary)"
        r"|exempt\w* from (?:[\w-]{1,20} ){0,4}consent|\bno (?:\w+ )?(?:consent|permission"
        r"|opt-in)(?: \w+)? (?:is|was|are) "
        r"(?:\w+ )?(?:required|needed|necessary)|\bnothing to (?:consent|agree) to\b|\bno need (?:for"
        r"|to (?:ask|obtain"
        r"|get)) (?:[\w-]{1,20} ){0,3}consent"
        r"|\b(?:do|does|need) not (?:need |have |be required )?(?:to )?[^.;]{0,40}\bgiv\w* (?:your "
        r"|any )?consent|\bnothing (?:that )?(?:needs|requires) (?:your )?consent"
        r"|\bneeds? no (?:\w+ )?consent\b"
    ),
    "no_control": (r"\bcontrol\b|\baccess to\b|\bresponsib|\bliab|\bknow\b|\baware\b|influence"),
    "not_exhaustive": (
        r"not exhaustive|non-exhaustive|some of (?:the|our) cookies|(?:may|might) (?:also )?(?:use"
        r"|set) (?:other|additional|further)|among others|following are (?:some|examples)"
        r"|examples of (?:the )?cookies"
    ),
    "nothing_collected": (
        r"\bno (?:[\w-]+ ){0,4}(?:data|information)\b[^.;]{0,40}\b(?:collected|recorded|gathered)\b"
        r"|\bnot (?:be )?(?:counted|recorded|measured|collected)\b"
    ),
    "runs_until_refused": (
        r"\b(?:unless|until) you (?:\w+ ){0,2}?(?:declin|object|opt out|refus|reject|disabl"
        r"|turn (?:it|them|this) off|say no|tell us)"
    ),
    "nothing_sent": (
        r"\b(?:fetched|embedded|shown|played)\b[^.;]{0,20}\b(?:only )?(?:after|once|when|if)\b"
        r"|\blearns? nothing\b|\b(?:only|not) (?:\w+ )?(?:starts?|runs?|loads?|launch(?:es)?)\b"
        r"|\b(?:starts?"
        r"|runs?|loads?|switched on"
        r"|started|launched)\b[^.;]{0,40}\b(?:only (?:if|once|after|when|with your)|not (?:until|before))\b"
        r"|\bneither\b[^.;]{0,30}\b(?:starts?|runs?|loads?)\b|\b(?:stays?|remains?) (?:switched )?off\b|"
        r"\b(?:no|not any) (?:[\w-]+ ){0,4}(?:data|information|connections?|requests?|contact)\b[^.;]{0,70}"
        r"\b(?:sent|transmitted|transferred|made|established|passed|takes? place|flows?|goes)\b"
        r"|\b(?:not|never|only|first) (?:be )?(?:loaded|contacted|executed)\b"
        r"|\bloaded (?:only )?(?:after|once|when|if)\b"
        r"|\bnothing (?:is|gets|will be|at all is) (?:sent|loaded|transmitted|passed|run)\b"
        r"|\b(?:receives?|gets?|learns?|hears?|is told) nothing\b(?! (?:that|which|personal|else|more|but"
        r"|other|identif\w*|by which|from which|(?:about|of) you\b))"
        r"|\b(?:no|none of our) (?:[\w-]+ ){0,3}(?:software|scripts?|tools?|tags?"
        r"|pixels?) (?:runs?|loads?|starts?|(?:is|are|will be) (?:run|loaded|started"
        r"|executed))\b"
        r"|\b(?:loads?|loaded|starts?|runs?) (?:\w+ )?only (?:on|after|upon|following|once|when"
        r"|if)\b"
    ),
    "letters_and_forms": r"newsletter|e-?mail|\bmails?\b|\bforms?\b|subscri|sign up|apply|applicant",
    "of_a_person": r"personal|\byou\b|individual|person",
    "following": r"track|follow",
    "no_advertising_tools": (
        r"\b(?:no|not|never|neither|nor|without|free of|\w+n['’]t)\b[^.;:]{0,50}?\b(?:ad|ads|advertising"
        r"|advertisement|marketing"
        r"|remarketing|retargeting)(?:,? (?:and|or|nor) (?:tracking|analytics))? "
        r"(?:tags?|pixels?|trackers?|scripts?|tools?|technolog\w+|networks?|services?)\b"
        r"|\b(?:ad|advertising|marketing) (?:tags?|pixels?|trackers?|scripts?|networks?)\b[^.;:]{0,30}\b"
        r"(?:not|never|\w+n['’]t)\b"
    ),
    "no_tools_at_all": (
        r"\b(?:no|not|never|nor)\b[^.;:]{0,30}?\b(?:tools?|services?|software|scripts?|programs?"
        r"|systems?|technolog(?:y"
        r"|ies)) (?:that|which|to) (?:analy[sz]es?|track|follow|measure|monitor|count|evaluate"
        r"|profile)s?\b[^.;:]{0,60}"
        r"\b(?:visit\w*|behaviou?r|usage|use|clicks?|browsing|you|people)\b|"
        r"\b(?:no|not (?:\w+ ){0,2}(?:use|do|run|have|collect|employ|embed|load|include|contain|deploy"
        r"|operate|allow)\w*|never (?:use|run"
        r"|load)|without|free (?:of|from)|nor|zero)\b[^.;:]{0,80}?\b(?:analytics"
        r"|(?<!order )(?<!parcel )(?<!package )(?<!shipment )(?<!location )(?<!time )(?<!-site )"
        r"(?<!-device )tracking|trackers)"
        r"(?: (?:tools?|software|services?|scripts?|technolog\w+|code|systems?|platforms?|products?"
        r"|of any kind|whatsoever|at all|here|on (?:this|our) (?:web ?)?sites?))*\s*(?:[,.;!)]|$"
        r"|\b(?:and|or|nor)\b)"
    ),
    "not_if_refused": (
        r"(?:\bnot\b|\bno\b|n't\b|\bnever\b)[^.;]{0,80}\b(?:if|when) you (?:\w+ ){0,3}?(?:choose"
        r"|click|press"
        r"|select|tap|pick) (?:on )?[“\"'‘]?(?:dismiss|decline|reject|refuse|no\b|close)"
        r"|(?:\bnot\b|\bno\b|n't\b|\bnever\b)[^.;]{0,80}\b(?:if|when) you (?:dismiss|decline|reject|refuse)"
        r"|\b(?:if|when|once) you (?:\w+ ){0,3}?(?:decline|reject|refuse|dismiss)\b[^.;]{0,80}"
        r"(?:\bno\b|\bnot\b|n['’]t\b|\bnever\b|\bnone\b|\bnothing\b)"
        r"|\b(?:if|when|once|where|after) you (?:[\w-]+ ){0,4}?(?:[“\"'‘]?(?:declin|reject|refus"
        r"|dismiss|deny|say no)\w*|(?:choose|click|press|select|tap"
        r"|pick)\w* (?:on )?[“\"'‘]?(?:reject|decline|refuse|deny|no\b|(?:only )?(?:necessary"
        r"|essential)))[^.;]{0,60}\bonly\b|\bonly\b[^.;]{0,80}\b(?:if|when|once|where"
        r"|after) you (?:[\w-]+ ){0,4}?(?:declin|reject|refus|dismiss|deny|say no)"
    ),
    "outside_tools": (
        r"\b(?:third[- ]part(?:y|ies)|external|outside)[’']?s? (?:[\w-]+ (?:or |and )?){0,2}?"
        r"(?:analytics|tracking|trackers?|tools?|services?|scripts?|software)\b"
        r"|\b(?:analytics|tracking|tools?|services?|scripts?) (?:of|from|by) (?:third part|others\b"
        r"|outside)"
    ),
    "by_itself": (
        r"\b(?:site|website|service|app|shop|blog|platform|page)s? (?:itself|themselves)\b"
        r"|\bown (?:web ?)?(?:site|page)s?\b|\bcookies? of (?:its|our|my|their) own\b|\b(?:we ourselves"
        r"|I myself)\b|\b(?:itself|ourselves) (?:sets?|uses?|places?|stores?|puts?|does|do)\b"
        r"|\bno (?:\w+ )?cookies? (?:our|my)sel(?:f|ves)\b"
    ),
    "only_taken_back": (
        r"^\W*(?:at any time,? )?(?:your (?:cookie )?(?:consent|choices?|preferences?|settings) (?:can"
        r"|may) be"
        r"|you (?:can|may) (?:\w+ ){0,2}?(?:change|update|withdraw|revoke|manage|modify|adjust|review"
        r"|reset))\b"
    ),
    "cookieless": r"cookie-?(?:less|free)\b|without (?:\w+ )?cookies?\b",
    "what_cookies_are": r"^\W*cookies (?:cannot|can ?not|can['’]t|do not|don['’]t|never)\b",
    "tools_of_a_kind": (
        r"\b(?:tools?|services?|software|technolog\w+|providers?|platforms?)\b,? (?:that"
        r"|which) (?:would |could |may )?"
        r"(?:collect|identif|process|store|track|share)"
    ),
    "of_one_form": (
        r"(?:collect|provid|submit|enter|gather|giv|obtain)\w*[^.;]{0,40}\b(?:from|through|via|on|in|by"
        r"|as part of|during|when) (?:[\w-]+ ){0,3}(?:forms?|surveys?|order\w*|checkout|applications?"
        r"|registration|donations?|contests?)\b"
        r"|(?:donation|order|contact|payment|checkout|registration|application|survey|comment|log-?in"
        r"|account) pages?"
        r"|\b(?:contact|order|application|registration|web|online|our|the|this) (?:[\w-]+ )?forms?\b(?! of)"
        r"|when you (?:order|register|buy|purchase|sign up|apply)"
    ),
    "of_the_browser": r"brows|device|not (?:logged|signed)[- ]?in|even if|whether|regardless",
    "of_what_precedes": (
        r"^(?:it|they|this|these|such|those)\b|\b(?:this|these|such|those) (?:\w+ ){0,2}(?:data"
        r"|information|details)\b"
    ),
    "of_videos": r"\bvideos?\b|\bplayers?\b|\bfilms?\b",
    "cookies_and_more": r"cookies? ?(?:,|&|\band\b|\bor\b)",
    "of_an_embed": (
        r"\b(?:videos?(?: platforms?)?|maps?|players?|embeds?|plug-?ins?|widgets?|streams?) (?:(?:only"
        r"|itself|then|also"
        r"|may|can|might|could|will) ){0,2}(?:sets?|places?|stores?|uses?|loads?) (?:\w+ ){0,4}?cookies?"
        r"|\bcookies?\b[^.;]{0,30}\bby (?:[\w-]+ ){0,3}?(?:videos?|maps?|players?|embeds?|plug-?ins?"
        r"|widgets?)\b"
    ),
    "offered_by_oneself": (
        r"(?:unless|if|when) you (?:[\w-]+ ){0,2}(?:provide|give|enter|submit|tell|supply|type)\b"
        r"|(?:choos|decid|elect)\w* to (?:provide|give|submit|share|delete|register|disclose|enter)"
        r"|(?:sav|stor|keep|remember)\w* your (?:name|address|e-?mail)\b[^.;]{0,40}\bin (?:a )?cookies?"
        r"|browser\w*[^.;]{0,60}\bif you (?:allow|accept|enable)"
        r"|(?:unless|if|when) you (?:have )?(?:[\w-]+ ){0,2}(?:provided|given|entered|submitted"
        r"|told|supplied|typed)\b(?! (?:us |me )?(?:your |the |a |any |prior |explicit "
        r"|clear )*(?:consent|permission|approval|okay|agreement|yes)\b)"
    ),
    "online_data": r"cookie|brows|usage|access log|identifier|device|analytics",
    "sole_recipients": (
        r"\b(?:only|sole) (?:[\w-]+ ){0,3}(?:compan(?:y|ies)|providers?|recipients?|part(?:y|ies)|partners?"
        r"|firms?|business(?:es)?|processors?|vendors?|suppliers?|organi[sz]ations?|outsiders?)\b"
    ),
    "online_recipients": (
        r"advert|analytic|marketing|service provider|processor|vendor|cookie|website|online"
    ),
    "other_subjects": (
        r"newsletters?|(?:across|around|outside(?: of)?|beyond) (?:the )?(?:web|internet|other|our|this"
        r"|these|apps?"
        r"|(?:web ?)?sites|platforms?|devices|services?)\b|elsewhere|advertising (?:id|identifier)"
        r"|knowing|child|minor|under the age|sensitive|special categor"
        r"|credit card|payment|biometric"
        r"|health|precise|location|sell|(?<!and )(?:on|from|of|at|across) (?:any |all )?(?:other"
        r"|third[- ]party) (?:web ?)?sites"
    ),
    "all_sit_within": ALL_SIT_WITHIN,
    "kept_within": KEPT_WITHIN,
    "out_of_sale": (
        r"do not sell|\bopt[- ]?(?:ing )?out\b[^.;]{0,60}\b(?:sale|sell\w*|shar\w+|advertis\w+"
        r"|ads)\b|\b(?:sale|sell\w*|shar\w+|advertis\w+)\b[^.;]{0,60}\bopt[- ]?(?:ing )?out\b"
        r"|\b(?:stop|turn off|switch off|refuse|disable)\b[^.;]{0,40}\b(?:sell\w*|sale"
        r"|advertis\w+|ads)\b"
    ),
    "out_of_counting": (
        r"(?i:\b(?:not|stop|refus\w*|object\w*|opt(?:ing)?[- ]out|turn(?:ed)? off|switch(?:ed)? off"
        r"|disabl\w+|prevent\w*|exclu\w+)\b[^.;]{0,50}\b(?:count(?:ed|ing)?|measur\w+|analytics"
        r"|statistics|tracked|tracking)\b|\b(?:measur\w+|analytics|statistics"
        r"|tracking)\b[^.;]{0,40}\b(?:stop|refus\w+|object|opt[- ]out|turned off|switched off"
        r"|disabled)\b)"
    ),
    "outside": r"outside|out of|beyond|outwith|leav(?:e|es|ing)",
    "page_missing": (
        r"\b404\b|not found|no longer (?:exists|available)|(?:can(?:no|['’])t|could ?n(?:o|['’])t|unable to"
        r"|trouble) (?:find|finding|locate) (?:the|that|this|your|a) (?:page|document|content)|\bpage\b"
        r".{0,40}\b(?:does ?n[o'’]t exist|is ?n['’]t here|is missing|has (?:been )?(?:moved"
        r"|removed|deleted))"
    ),
    "partly_denied_cookies": (
        r"cookies?\b(?!-(?:free|less)).{0,40}\b(?:to|for|containing|in order)\b|unless|except|without your"
        r"|personal(?:ly)? identif|(?:third[- ]part|tracking|advert|analytic|marketing"
        r"|profil)(?:(?!\bor\b|\band\b|,).){0,30}\bcookie"
    ),
    "people": (
        r"customer|\bdetails\b|password|credential|financial|medical|health|log-?in|client|employee"
        r"|applicant|member|order|payment|credit|e-?mail|address|phone|name"
    ),
    "personal": r"personal|identif|\bPII\b",
    "personal_data": r"personal(?:ly)? (?:data|information|details|identif)|\bPII\b",
    "the_tool_named": r"\b(?:the|this|that) (?:pixel|tool|script|tag|plug-?in|widget|sdk)\b",
    "points_back": (
        r"^(?:both|this|that|it|they|these|those|neither|either)\b"
        r"(?! (?:polic|notice|page|statement|site|form))"
    ),
    "points_back_to_several": r"^(?:both|neither|either|these|those) (?!polic|notice|page|statement)",
    "once_accepted": (
        r"\b(?:until|unless|before|after|once|if|when) (?:you|visitors|users|the (?:user|visitor)) "
        r"(?:have |has )?(?:accept|agree|consent|allow|approve|opt)\w*\b[^.;,]*"
    ),
    "privacy_choices": (
        r"privacy (?:choices|settings|options|preferences)|do not sell|(?:cookie|consent) (?:settings"
        r"|preferences)|opt[- ]?out"
    ),
    "records_of_people": (
        r"(?:account|order|payment|card|customer|profile|registration|employee|applicant|health|billing"
        r"|contact|contract) (?:data|details|information|records)"
    ),
    "sent_data": r"cookie|IP address|URL|referr|browser|user.?agent|OS\b|device|identifier|location",
    "sent_for": r"purpose|analy|advert|measur|improv|in order to|statisti",
    "server_error": r"\b500\b.{0,20}\berror\b|\binternal server error\b|\berror 500\b|\bfatal error\b",
    "memory_of_a_choice": (
        r"consent (?:record|flag|status|state)\b|\b(?:stor|sav|record|remember"
        r"|keep)\w* (?:[\w-]+ ){0,3}(?:consent|choice|decision)\b"
        r"|\bcookies?\b[^.;]{0,40}\bmanag\w+ [^.;]{0,40}\b(?:consent|choices?)\b"
        r"|\bremember\w* (?:that|whether|if) (?:you|a visitor|somebody)\b[^.;]{0,30}\b(?:banner|notice)"
    ),
    "takes_back": (
        r"withdraw|revok|reconsider|rethink|think again|second thoughts|undo\b"
        r"|tak(?:e|es|ing) (?:[\w ]{1,30} )?back\b"
        r"|chang\w+ (?:your|my) (?:mind|choices?|answers?|settings|preferences|consent)"
        r"|(?:open|choos|decid|stop)\w* (?:\w+ ){0,2}again\b"
    ),
    "waits_for": r"\bonly\b|until|unless|\bafter\b|\bbefore\b|\bonce\b|without|\bif you\b|\bwhen you\b",
    "servers": r"servers?\b",
    "sets_trackers": (
        r"\b(?:set|sets|setting|plac\w+|stor\w+|load\w*|drop\w*|activat\w+|deploy\w*|install\w*|us(?:e"
        r"|es|ed|ing)|run\w*|enabl\w+|writ\w+|embed\w*|integrat\w+"
        r"|accept\w*) (?:[\w-]+ ){0,5}(?:cookies?|trackers?|pixels?|tags?|tools?|analytics|scripts?"
        r"|beacons?)\b"
        r"|\b(?:cookies?|trackers?|pixels?|tags?|analytics|tools?|scripts?|technolog\w+"
        r"|services?)\b[^.;]{0,60}\b(?:set|placed|stored|loaded|dropped|activated|deployed|used|run"
        r"|enabled|contacted|fired|embedded|installed|switched on|started)\b"
        r"|consent (?:to|for|before) [^.;]{0,40}(?:cookies?|tracking|analytics)"
        r"|\bask\w* [^.;]{0,40}(?:consent|permission)"
    ),
    "shared_across": r"\bshar|cross-context|behaviou?ral",
    "signed_in": (
        r"(?:if|when|while|where|once)[^.;]{0,60}(?:logged|signed)[- ]?in|your account|(?:logged"
        r"|signed)[- ]in (?:users?|customers?|members?|visitors?)"
    ),
    "some_recipients": (
        r"\b(?:competitors?|the public|general public|publicly|employers?|government|authorities"
        r"|spammers|telemarketers|list brokers?|data brokers?|mailing lists?|insurers?|landlords?"
        r"|(?:with|to) (?:the|our|its) \w+ (?:of|who)"
        r"|other (?:users|members|visitors|customers)|(?:those|these|such) (?:services|apps"
        r"|sites))\b"
    ),
    "speaks_of_advertising": (
        r"advert|\bads?\b|\badwords\b|marketing|promot|sponsor|commercial|campaign|remarket|retarget"
        r"|interests?\b|profil|personali[sz]|tailor|social|offers\b"
    ),
    "denied_again": r",? (?:and |or |but )?(?:no|nor)\b(?=.)|;",
    "speaks_of_tracking": r"\btrack",
    "speaks_of_analytics": (
        r"analy[sz]|analytic|statisti|measur|metric|audience|traffic|improv|optimi[sz]|performance|usage"
        r"|how (?:you|visitors|users|people)|count\w* visit|research"
    ),
    "states_of_the_us": (
        r"California|\bCCPA\b|\bCPRA\b|Colorado|Connecticut|(?:US|U\.S\.|certain|some|your"
        r"|applicable) states?\b|state (?:privacy )?laws?|residents? of"
    ),
    "stops_tracking": (
        r"(?:opt(?:ing)?[ -]?out|prevent|stop|avoid|disabl|refus|object)\w*[^.;]{0,60}(?:track|collect"
        r"|analytic|measur|advertis|profil|transmi|recogni|identif)|(?:not|no longer|never|n['’]t|cannot"
        r"|unable)[^.;]{0,30}(?:track|collect|recogni[sz]|identif|follow|profil)"
    ),
    "technologies": (
        r"track(?!ing[- ]?cookie)|beacon|pixel|\btags?\b|\btools?\b|\bscripts?\b|technolog|contact"
    ),
    "that_identifies": (
        r"(?:that|which|could|can|may|might|would|to) (?:\w+ ){0,4}identif\w+|identif\w+ (?:you"
        r"|individuals?|a person|persons?|users?|visitors?)"
    ),
    "these_cookies": (
        r"\b(?:these|those|this|that|such|the following|said) (?:[\w-]+ ){0,2}cookies?\b"
        r"|\b(?:session|temporary) cookies?\b|\b(?:the|an?|one) (?:[\"“”\w-]+ ){0,2}cookie\b"
    ),
    "third_countries": r"third countr",
    "third_party_cookie": (
        r"(?<!and )(?<!or )(?<!, )\bthird[- ]party (?:\w+ )?cookies?\b(?! (?:and|or)\b)"
        r"|\bcookies? (?:from|of|by|set by|placed by) third[- ]part"
        r"|(?<!and )(?<!or )(?<!, )\b(?:third[- ]party|external|outside) (?:analytics|measurement"
        r"|advertising|tracking) (?:tools?|services?|scripts?|cookies?)\b(?! (?:and|or)\b)"
    ),
    "told_elsewhere": (
        r"\b(?:see|refer to) (?:section|below|above)|(?:described|listed|set (?:out|forth)|mentioned"
        r"|stated|named|identified"
        r"|specified) (?:above|below|herein|in (?:this|the|our))|following (?:cases|circumstances"
        r"|parties|situations)"
    ),
    "tracking": r"track|analytic|beacon|pixel|\btags?\b|advert|similar technolog",
    "undecided_signal": (
        r"whe(?:re|n)(?:ever)? (?:applicable|(?:technically )?(?:possible|feasible|practica\w+)|we can)"
        r"|\bif (?:our|we|this|the) (?:[\w-]+ ){0,3}(?:chang|start|begin|ever)"
        r"|to the extent (?:possible"
        r"|feasible|practica\w+)|as far as possible|reasonable efforts?|"
        r"if and when|reassess|re-?evaluat|(?:once|until) (?:an?|there|such|the)\b|final standard"
        r"|(?:some|many|most|certain|web) (?:web )?browsers (?:have|may|offer|allow|include"
        r"|incorporat|transmit|send)|should (?:also )?be aware"
    ),
    "web_statistics": r"analytic|statisti|audience|web analysis",
    "what_cookies_hold": (
        r"\bdata\b|\binformation\b|\brecords?\b|\blogs?\b|\breports?\b|consent|\bchoices?\b"
    ),
    "what_one_does": (
        r"you are (?:not|never) (?:followed|tracked|watched)|\btrackers?\b|(?:follow|profil|watch"
        r"|observ)\w* (?:you|visitors|anyone)"
        r"|visits?\b[^.;]{0,24}(?:measured|counted)|count you|what you do|your (?:activit|behaviou?r"
        r"|visits?|clicks?|use of)|(?:pages|sites) (?:you"
        r"|that you) visit|track(?:ing)? (?:you|visitors|users)|automatically"
        r"|\b(?:data|information|anything) about (?:you\b|(?:our |the |any )?visitors|your visit)"
        r"(?= ?(?:[.,;:!)]|$|(?:or|and|when|at all|on (?:this|our))\b))"
        r"|\bno tracking\b|\bwhen you (?:\w+ )?(?:visit|browse|view|come)"
    ),
    "where_law_requires": (
        r"(?:where|when|if|as|to the extent) (?:legally )?(?:required|necessary)"
        r"|required by (?:applicable )?law|\b(?:where|if) (?:the )?(?:applicable |local )?(?:laws?|rules?)"
        r" (?:so )?(?:requires?|demands?)|\bthe (?:law|gdpr|directive|regulation) (?:\w+ )"
        r"{0,2}?(?:requires?"
        r"|demands?|obliges)\b|\b(?:under|according to) (?:the )?(?:\w+ ){0,2}?(?:laws?|gdpr|directive"
        r"|regulations?)\b(?![^.;]*\bwe\b)[^.;]{0,60}\b(?:may only|can only|must|needs?|requires?)\b"
        r"|\b(?:where|if) (?:the )?(?:applicable |local |your )?(?:laws?|rules?) (?:so )?asks?\b"
        r"|\bthe (?:law|gdpr|directive|legislator) (?:\w+ )?(?:allows?"
        r"|permits?)\b[^.;]{0,60}\bonly\b"
    ),
    "withdrawing": (
        r"(?:withdraw|revok)\w*[^.;]{0,60}consent|consent[^.;]{0,60}(?:withdraw|revok)|chang\w+ (?:your"
        r"|my) (?:mind|consent|choices?|preferences|settings)"
        r"|tak(?:e|es|ing)[^.;]{0,20}(?:consent|permission|agreement|yes)\b[^.;]{0,10}back|tak(?:e|es"
        r"|ing) back[^.;]{0,20}(?:consent|permission|agreement|yes)\b|(?:revok|withdraw|retract"
        r"|cancel)\w*[^.;]{0,40}(?:permission|agreement)"
    ),
    "whatever_chosen": (
        r"\b(?:regardless|irrespective|independent(?:ly)?) of (?:what(?:ever)? you|(?:your|any"
        r"|the) (?:\w+ )?(?:choice|decision|selection|answer|consent|cookie settings))|\bwhatever (?:you"
        r"|your|is) (?:\w+ ){0,3}(?:choose|chosen|choice|decide|answer|select|banner)|\bno matter (?:what"
        r"|which) (?:you|button) (?:\w+ ){0,2}(?:choose|choice|decide|answer|select|press|click)"
        r"|\bwhether or not you (?:\w+ )?(?:accept|agree|consent|refuse)"
    ),
    "without_consent": (
        r"without (?:(?:your|the|any|prior|users?['’]?|visitors?['’]?|asking for|requiring"
        r"|obtaining) ){0,3}consent|without (?:first )?asking(?: (?:you|visitors|users|first|permission"
        r"|for (?:it|permission)))?\b(?! for)"
    ),
    "yearly_review": (
        r"(?i:\b(?:review|updat|revis|refresh|renew|revisit)\w*\b.{0,60}\b(?:every|each) (?:january"
        r"|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:every"
        r"|each) (?:january|february|march|april|may|june|july|august|september|october|november"
        r"|december),? we (?:review|update|revise|refresh|renew|revisit))|"
        r"(?:review|updat|revis)\w*\W(?:[^.]{0,80}\W)?(?:annually|yearly|every (?:12|twelve) months"
        r"|(?:once|each|every) (?:a |per )?(?:calendar )?year)|(?:annual(?:ly)?|yearly) (?:review|updat"
        r"|revis)"
    ),
    "of_an_interface": (r"\bAPIs?\b|\blimited use\b"),
    "means_outside": (
        r"\b(?:external|third[- ]party|outside|foreign|other people's|own (?:web ?)?servers?"
        r"|other (?:servers?|hosts?|domains?|sites))\b"
    ),
    "of_profiles": (r"\bprofil"),
    "retargeting": (
        r"\b(?:behaviou?ral|interest-based|cross-context) (?:ad|ads|advert\w*|targeting|marketing)\b"
        r"|\b(?:no|not|never|nor|nothing)\b[^.;:]{0,40}\b(?:send|sent|sends|pass|passes|passed"
        r"|transmit\w*|give|given"
        r"|hand|handed)\b[^.;:]{0,50}\badvertis\w+|"
        r"\bcross-(?:site|context|domain) (?:tracking|profiling|ad\w*)\b|"
        r"\b(?:ad|ads|advertising|marketing) (?:trackers?|pixels?|networks?)\b|\bre-?(?:marketing"
        r"|targeting)\b|^\W*(?:\w+ )?(?:advertis(?:ing|ements?)|marketing"
        r"|ads)\W{1,4}(?:none|no|not used|n/a|-)\W*$"
    ),
}
