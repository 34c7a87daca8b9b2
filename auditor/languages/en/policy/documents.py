"""English: documents: the site, place and time they apply to, their references, their changes."""

PATTERNS = {
    "list_here": (
        r"\b(?:list|table|overview)\b[^.;]{0,60}\b(?:(?<!link )below|further down|in the following)\b"
    ),
    "no_name": (
        r"(?:there|ours|nothing|nobody|none|no|it|this|that|these|those|visitors|readers|you|your|some"
        r"|all|the|an?|neither|nor|not|here|what|and|but|so|our|my)\b"
    ),
    "stem": (
        r"^(?P<stem>(?:[^.;:]{0,80}[,.] )?(?:we|i|it|you|they|(?:this|our|the) (?:\w+ )?(?:web ?site"
        r"|site|app|shop|company|school|bank))(?: (?:also|therefore|and|our partners))* (?:(?:do not"
        r"|does not|will not|will never|never|cannot|may|might|can|will|could|also|do|would"
        r"|have never|have not)(?: (?:also|ever|knowingly|not|never))*(?:(?<=not|ver) (?:use|set|place|run"
        r"|employ|embed|load))?|(?:(?:will|may|shall) )?(?:only )?(?:retain|keep|store"
        r"|hold)s? (?:\w+ ){1,6}(?:for"
        r"|until|as long as)|(?:(?:will|may|shall) )?(?:share|disclose|transfer|release"
        r"|give)s? (?:\w+ ){1,6}only))"
        r" ?[:-]?$"
    ),
    "stem_undone": (
        r"^(?:what|(?:the )?things(?: that)?) (?P<stem>[\w.'-]+(?: [\w.'-]+){0,3}? (?:do not|does not"
        r"|will not|never"
        r"|will never|would never|have never)(?: ever)?(?: (?:use|set|run|place|embed|load))?)(?: do)?\W*$"
    ),
    "said_undone": (
        r"^[^a-z]{0,6}(?P<what>what |(?:the )?things (?:that )?)[\w.'-]+(?: [\w.'-]+){0,3}? (?:do not"
        r"|does not"
        r"|will not|never)(?P<done> do ?: ?)(?=[a-z])"
    ),
    "undone_sentence": (
        r"^[^a-z]{0,6}(?:you|we|i|it|they|this|these|that|there|the|our|your|all|any|no|not|never|none"
        r"|nothing|because"
        r"|if|when|instead)\b"
    ),
    "law_obeyed": (
        r"\b(?:required by|disclos\w+|rights under|exceptions? under|(?:compliance|comply"
        r"|accordance) with (?:all )?(?:applicable|relevant))\b"
    ),
    "until_choice": r"\buntil you (?:make|have made) (?:a|your) (?:selection|choice|decision)\b",
    "changes": r"^(?:alter|chang|consider)",
    "below": (
        r"\b(?:(?:the |these |any of the )?(?:following|below|listed)|as follows|described (?:in"
        r"|below)|set (?:out|forth)|except|unless|cases?|circumstances|situations)\b"
    ),
    "reviewed_yearly": (
        r"\b(?:review|updat|revis|refresh|renew|revisit)\w*\b.{0,60}\b(?:every|each) (?:january"
        r"|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:every"
        r"|each) (?:january|february|march|april|may|june|july|august|september|october|november"
        r"|december),? we (?:review|update|revise|refresh|renew|revisit)|"
        r"\breview\w*\b.{0,80}\b(?:annually|yearly|(?:once|each|every) (?:a "
        r"|per )?(?:calendar )?year|every (?:12|twelve) months)\b|\b(?:annual|annually"
        r"|yearly) review\w*|\b(?:updat|revis)\w+\b.{0,60}\b(?:annually|yearly|(?:once|each"
        r"|every) (?:a |per )?(?:calendar )?year|every (?:12|twelve) months)\b"
    ),
    "stranger_denies": r"^ (?:itself )?(?:does not|has not|will not|is not|has never|never)\b",
    "points_below": (
        r"\b(?:below|following (?:links?|urls?|address(?:es)?|pages?|sites?|websites?|forms?)"
        r"|as follows)\b"
    ),
    "link_label": (
        r"[(\[](?:external (?:link|site)|link|pdf|opens? in [^)]{1,30}|new window"
        r"|[^()]{0,40}web ?site)[)\]]\.?$"
    ),
    "document_name": (
        r"(?<![a-z])(?:notice of (?:\w+ )?privacy practices|(?:separate|own) (?:privacy )?(?:statement"
        r"|notice|policy)|cookies? (?:policy"
        r"|notice|statement|list|declaration)|(?:tracking|data|data retention|analytics|advertising)"
        r" polic(?:y"
        r"|ies)|(?:our|their|its|google's|the|separate"
        r"|google) ?(?:cookie|privacy) (?:policy|policies|notice|statement)|privacy (?:policy"
        r"|policies|notice|statement)|cookies? polic(?:y|ies)|user agreement|terms (?:of (?:use|service)"
        r"|and conditions)|list of (?:our )?(?:partners|vendors|cookies)"
        r"|(?:fair processing|processing|data protection) (?:notice|statement|policy)"
        r"|[a-z]+'s privacy practices)|(?<![a-z])privacy (?:&"
        r"|and) terms\b"
    ),
    "refer": (
        r"\b(?:you'll find|you (?:will|can) find|see"
        r"|(?<!tough to )(?<!hard to )(?<!difficult to )(?<!easy to )read"
        r"|refer\w*|please (?:check|visit|review|see"
        r"|read|reference|consult)|check here|more information|further (?:details|information)"
        r"|learn more|described (?:in|on)|click|visit(?! this (?:page|site|policy|section|notice))|here"
        r"|(?<!under )(?<!regular )(?<!constant )(?<!we )(?<!company )(?<!will )(?<!and )review(?! (?:any"
        r"|the|these|all|such) (?:\w+ )?(?:changes|updates|amendments|modifications))"
        r"|consult|reference|available (?:at"
        r"|here)|find out|governed by|will (?:also )?apply in addition|subject to|specified in|pursuant to"
        r"|details|below pages?"
        r"|following (?:pages?|link|site)|stated on|is a separate (?:document|notice|policy))\b"
        r"|\bcovered (?:by|in)\b"
    ),
    "not_a_document": (
        r"\b(?:questions?|information|details|enquir\w+|inquir\w+|comments?|concerns?)(?: or \w+)?"
        r" (?:about|on|regarding|concerning|with) $"
        r"|\b(?:changes?|updates?|amendments?|modifications?|revisions?) (?:to|of|in) (?:the |our |this )?$"
        r"|\bthis (?:page|document|statement|section|notice|policy) (?:gives?|sets? out|contains?|provides?"
        r"|explains?|describes?|outlines?|is)\b[^.;]{0,60}$"
    ),
    "own_defined": (
        r"(?<![\w.&'-])(?=[^()]{2,150}\()(?P<name>[\w.&'-]{2,30}(?: [\w.&'-]{2,30}){0,3}?)"
        r"(?:,? (?:co\.?,? ?ltd|inc|ltd|llc|corp|corporation|gmbh)\.?)?,? "
        r"\((?:(?:hereinafter|also|collectively|together|in the following|referred to|as|the|or"
        r"|and),? ){0,6}(?:\"[^\"()]{2,40}\",?(?: and| or"
        r"| also)* ){0,3}\"(?:we|us|our|(?:(?:the|our|this) )?(?:company|organi[sz]ation|association|firm"
        r"|school|university|hospital|group))[,.]?\""
        r"|\b(?:we at |at |it is |this is )?(?P<by_itself>[\w.&'-]{2,30}(?: [\w.&'-]{2,30}){0,3}),?"
        r"(?: \(\"[^\"()]{2,40}\"\))?(?: (?:operates|owns|runs) (?:\w+ )?(?:the|this|several|its"
        r"|our)? ?(?:\w+ )?"
        r"(?:web ?)?sites?\b| (?:is|are) (?:\w+ )?committed to (?:protect|respect|safeguard|maintain"
        r"|preserv)\w*"
        r"|(?: respects| values| takes|'s policy to respect) (?:the )?(?:your )?(?:online )?privacy\b)"
        r"|\b(?:third part(?:y|ies)|anyone|part(?:y|ies)|companies|persons) (?:outside|unrelated to"
        r"|not affiliated with)"
        r" (?:of )?(?P<within>[\w.&'-]{2,30}(?: [\w.&'-]{2,30}){0,2})(?= (?:unless|without|except)|[,.;]|$)"
    ),
    "refer_blank": (
        r"\b(?:details|information|more)\b[^.;]{0,60}\bprivacy\b[^.;]{0,60} (?:found|available|viewed"
        r"|read) (?:here|at)\b|\b(?:(?:check|click|see) here\b|(?:see|on|in) (?:the )?(?:below"
        r"|following) (?:pages?"
        r"|links?|sites?)|below pages?|link below)"
    ),
    "choice_there": (
        r"\b(?:click|see) here to (?:\w+ )?(?:manage|change|adjust|update|set|choose|edit)\b[^.;]{0,30}"
        r"\b(?:cookies?|choices?|preferences|settings|consent)\b"
    ),
    "covers": (
        r"\b(?:sets? (?:forth|out)|establish\w*|stipulat\w+|prescrib\w+|adopts?|lays? down|formulat\w+"
        r"|ha(?:s|ve) set)"
        r" (?:forth |down )?(?:the following |this |our |its |the |an? )?(?:[\w-]+ )?(?:privacy"
        r"|data protection|personal"
        r" information|cookie) (?:protection )?(?:policy|statement"
        r"|notice) ?(?:\([^)]{0,80}\) ?)?(?:regarding|concerning"
        r"|about|on|for|with (?:respect|regard) to|in (?:relation|regard) to)\b[^.;]{0,120}?\b(?:on|in"
        r"|through|by|via|for|at|of"
        r"|using) (?:the"
        r"|this|our|its) (?:\w+ ){0,2}?(?:services?|apps?|applications?|web ?sites?|sites?|platform)\b"
        r"|\b(?:(?:not (?:be )?)?applicable (?:only )?(?:to|in)|(?:applies|apply) (?:only )?(?:to|when"
        r"|whenever|with)"
        r"|(?:does|do|will|shall) not (?:apply|cover)"
        r"|not (?:accept|assume|take) (?:any )?responsibility(?: (?:or|and) liability)? for"
        r"|covers?|covered by|not responsible(?:,? (?:or|and) (?:\w+ )?liable)? for|no (?:control over"
        r"|(?:control|responsibility)(?: or "
        r"(?:control|liability|responsibility))? (?:over|for))|not (?:be "
        r")?liable for the privacy"
        r"|not govern\w*|governs?|(?:pertains|limited) to|scope of this)\b|\b(?:(?:is"
        r"|are) (?:only )?about (?=our|the|this|your|how|both)|holds? (?:only )?for|extends? to"
        r"|extending to|valid (?:only )?for|limited to)|\b(?:we|it) (?:acts?|are|is|merely act"
        r"|only act) (?:merely |only |just |simply )?(?:as )?(?:an? |the )?(?:data )?processor\b"
        r"|\b(?:explains?|describes?|discloses?|sets? out)\b[^.;]{0,120}\b(?:on|through|via|at|for|of"
        r"|from|visit|use) (?:(?:our|this|the) (?:\w+ )?(?:web ?)?sites?,? ?(?:\w+ "
        r")?)?[(\[]?(?:https?://)?(?:www\.)?(?:[\w-]+\.){1,3}[a-z]{2,12}\b"
        r"|\b(?:policy|notice|statement) (?:only )?(?:is (?:only )?(?:intended |meant )?for"
        r"|relates (?:only )?to) (?:our|the|all|any|this|your|everyone|anyone|users|visitors|customers"
        r"|clients"
        r"|patients|members|individuals|people|persons)\b"
    ),
    "explains": (
        r"^[^a-z]{0,4}(?:this|our|the) (?:\w+ ){0,3}(?:policy|notice|statement) (?:only |also )?(?:applies"
        r"|relates|extends|covers)\b"
    ),
    "covers_subject": (
        r"\b(?:^it (?=(?:only |also )?(?:covers|applies)|does not (?:cover|apply))|(?:this|our|the"
        r"|these) (?:\w+ ){0,3}(?:policy|policies|notice|statement|practices)|other (?:web ?)?sites"
        r"|third[- ]party (?:web ?)?sites?|linked (?:web ?)?sites|external (?:web ?)?sites?|links\b"
        r"|links? to|privacy practices"
        r"|privacy polic\w+)\b|\bnothing (?:herein|in (?:this|the) (?:policy|notice|statement))\b"
        r"|\b(?:we|it) (?:acts?|are|is|merely act|only act) (?:merely |only |just "
        r"|simply )?(?:as )?(?:an? |the )?(?:data )?processor\b"
        r"|\bsites (?:that are )?(?:operated|run|owned|maintained|controlled|hosted) by (?:other|third"
        r"|others|anyone|somebody)\b|\b(?:these|those|such|linked) (?:linked |other |external "
        r")?sites\b"
        r"|\btheir (?:own )?(?:\w+ )?practices\b"
    ),
    "covers_not": (
        r"\b(?:not (?:accept|assume|take) (?:any )?responsibility|not (?:be )?(?:applicable|apply|cover"
        r"|responsible|govern|liable|control|extend)|no control"
        r"|no responsibility)\b|\b(?:we|it) (?:acts?|are|is|merely act|only act) (?:merely |only "
        r"|just |simply )?(?:as )?(?:an? |the )?(?:data )?processor\b|\bnothing (?:herein|in (?:this"
        r"|the))\b|\bcovered by (?:(?:an?|their|its|another|the other) (?:\w+ ){0,3}|our (?:client"
        r"|customer|job|applicant|employee|staff|shop|app|candidate|recruitment|separate"
        r"|other)s? (?:\w+ )?)(?:polic|notice|statement)"
        r"|\bnot (?:be )?governed\b"
    ),
    "area_admin": (
        r"\b(?:admin(?:istration|istrator|istrative)?|management) (?:screen|panel|console|page|area)"
        r"|\bdashboard\b"
    ),
    "without_login": (
        r"\bnot (?:\w+ )?(?:logged|signed)[- ]in\b(?! (?:users|members|customers|and))"
        r"|\bwithout (?:an account"
        r"|logging in|signing in)\b|\b(?:logged|signed)[- ]in or not\b|\bwhether or not you (?:are"
        r"|have) (?:logged"
        r"|signed)[- ]in\b"
    ),
    "area_after_login": (
        r"\bon such services\b|\b(?:via|using|with) your (?:membership|account)\b"
        r"|\b(?:after (?:you )?(?:log(?:ging)?[- ]?in|sign(?:ing)?[- ]in|logged in)"
        r"|once (?:you are )?logged in|(?:when|once|if|while|after"
        r"|only) (?:you are )?(?:\w+ )?logged[- ]in|(?<!are )(?<!be )(?<!stay )(?<!keep you )"
        r"(?<!remain )(?<!get )(?<!staying )logged[- ]in|when you log in|members?[- ]only)\b"
        r"|\b(?:inside|within) (?:your |the |our )?(?:online (?:banking|account)|account area|product"
        r"|members'? area|customer (?:area|portal)|logged-in|portal)\b"
        r"|\b(?:members'?|members'? only|customers'?|private|logged-in|login) (?:area|section|zone"
        r"|part)\b"
    ),
    "area_service": r"\b(?:individual services|each (?:of our )?services?)\b",
    "residents": (
        r"\b(?:if you (?:are|live|reside) in (?:the )?(?:eu|uk|eea|european|united kingdom"
        r"|california)|residents? (?:of|in)|(?:located|residing|resident|reside|live) in"
        r"|(?:californian?|eea|uk|european|japanese|california) (?:and \w+ )?(?:residents?"
        r"|consumers?|users?|customers)|applies (?:only )?to .{0,60}\b(?:located|resid\w+|in)"
        r"|gdpr(?! (?:complaints?|requests?|complian\w+|training|quer(?:y|ies)|enquir\w+)\b)"
        r"|ccpa|cpra|appi|general data protection regulation|consumer privacy act"
        r"|act on the protection of personal information|laws? of|governed by)\b"
    ),
    "place_california": r"\b(?:california|ccpa|cpra|cal\. civ|shine the light)",
    "place_eea": (
        r"\b(?:eea|european (?:economic area|union)|\beu\b|europe|gdpr"
        r"|general data protection)\b"
    ),
    "place_uk": r"\b(?:uk|united kingdom|u\.k\.)\b",
    "place_japan": r"\b(?:japan|japanese|appi)\b",
    "place_korea": r"\b(?:korea|korean|pipa)\b",
    "place_switzerland": r"\b(?:switzerland|swiss)\b",
    "place_brazil": r"\b(?:brazil|lgpd)\b",
    "place_canada": r"\b(?:canada|canadian|pipeda|quebec)\b",
    "place_us_states": (
        r"\b(?:virginia|colorado|connecticut|utah|nevada|texas"
        r"|u\.?s\.? (?:state|resident)\w*)\b"
    ),
    "place_china": r"\b(?:china|pipl)\b",
    "place_australia": r"\b(?:australia|australian)\b",
    "other_cases": (
        r"^[^a-z]{0,4}(?:in|for) (?:all |any )?(?:other )?cases (?:other than"
        r"|where [^.;:]{0,40}not apply)|^[^a-z]{0,4}(?:in|for) (?:all |any )?other cases\b|^otherwise\b"
        r"|^for (?:everyone|everybody|all) else\b"
    ),
    "place_condition": (
        r"\b(?:if|where|when) you (?:are|live|reside|visit|access|come|use|connect)\b[^,.;:]{0,80}"
        r"|^for (?:all |our |those )?(?:visitors|users|residents|customers|people|individuals"
        r"|persons|consumers)\b[^,.;:]{0,60}|^(?:visitors|users|residents|customers) (?:from|in"
        r"|of) [^,.;:]{0,40}|^(?:in|within) [^,.;:]{0,40}(?=,)"
        r"|^[^a-z]{0,4}(?:in (?:the |any )?cases? (?:where|in which)|where|if|when|insofar as"
        r"|to the extent that"
        r") [^,.;:]{0,40}\bappl(?:y|ies)\b[^,.;:]{0,30}"
    ),
    "place_only_mentioned": (
        r"\b(?:other than|not) (?:where|in|when|appl\w+)\b|\b(?:transfer\w*|outside|sharing|provision to"
        r"|foreign countr\w+|headquarter\w*|server"
        r"|inc\.|company responsible|contact|(?:confirm|verify|prove) (?:that )?(?:you|they) are)\b"
        r"|\b(?:not|never) (?:[\w-]+ ){0,2}(?:directed|intended|aimed|offered|addressed|available|targeted"
        r"|meant)\b"
    ),
    "date_updated": (
        r"\b(?:current|present|this|latest) (?:version|edition|issue)\b(?! (?:of|dates?|is|was) (?:the"
        r"|our) (?:app|software|browser))|"
        r"\b(?:(?:last |date )?(?:last )?(?:updated|revised|modified|amended|changed|update|revision"
        r"|reviewed)(?: date)?|updated)\b|\b(?:last (?:touched|edited|looked (?:at|over)|refreshed"
        r"|overhauled|checked|amended|rewritten)|rewritten|edited|refreshed|touched up|(?:current"
        r"|correct|accurate) as (?:of|at)|rev\b\.?|status|overhauled|brought up to date)"
    ),
    "date_effective": (
        r"\b(?:effective(?: (?:date|as of|from|on))?|in effect|takes? effect|comes? into (?:force"
        r"|effect))\b|\b(?:in force|took effect|valid (?:from|since|as of)|applies (?:from|since"
        r"|as of)|with effect from|came into (?:force|effect)|effective|in use since|as of)\b"
    ),
    "date_enacted": (
        r"\b(?:enacted|established|posted|published|issued|created)(?: on)?\b|\b(?:written|drafted"
        r"|first published|adopted|approved|version (?:of|from|dated)|dated)\b"
        r"|\bversion \d[\d.]{0,6},? ?\(?(?=(?:\d|january|february|march|april|may|june|july|august"
        r"|september|october|november|december))"
    ),
    "change": (
        r"\bchanges? (?:to|in|of) (?:the |our |these )?purposes?\b[^.;]{0,60}\b(?:announced|notified"
        r"|posted|published)\b|\b(?:post|publish|announce|notify you of|inform you of|tell you (?:about"
        r"|of)) (?:any |the "
        r"|such |material |significant )*(?:changes|updates|revisions|amendments)\b|\b(?:(?:alter"
        r"|chang(?:e|es|ed|ing)|(?<!email )(?<!e-mail )(?<!receive )updat(?:e|es|ed|ing)|revis(?:e|es|ed|ing"
        r"|ions?)|modif(?:y|ies|ied"
        r"|ications?)|amend(?:ed|ments?|s)?)\b.{0,100}\b(?:polic(?:y|ies)|notice|statement|terms"
        r"|practices|time to time|page|without (?:prior )?notice|date)|(?:polic(?:y|ies)|notice"
        r"|statement)\b.{0,60}\b(?:chang(?:e|es|ed)|updated?|revised?|modif\w+|amend\w*))\b|\b(?:when"
        r"|if|whenever|should|once|before|in case|(?<!such )as|every time|each time)\b(?! (?:an?|any|the"
        r"|new) "
        r"(?:new )?cookie)(?! your (?:status|account|membership|subscription))(?! you (?:would like"
        r"|want|wish|need))[^.;:]{0,60}\b(?:chang(?:e|es|ed|ing)(?! (?:your|their) minds?)|alter(?:s|ed"
        r"|ing)?"
        r"|(?<!email )(?<!e-mail )(?<!receive )(?<!product )(?<!news )(?<!and )updat(?:e|es|ed|ing)"
        r"|amend(?:s|ed|ing)?|revis(?:e|es|ed|ing)|rewrit\w+|differ(?!ent from (?:those|the ones)\b)\w*"
        r"|tak(?:e|es|ing) (?:up"
        r"|on) (?:a )?new)\b|\b(?:keep|is kept)\b[^.;]{0,40}\bunder (?:\w+ )?review\b|\b(?:changes"
        r"|amendments|revisions|updates) (?:appear|are|will|come|go"
        r"|take|show|we)\b|\b(?:amend|alter|vary|change|revise|update"
        r"|modify)s?\b.{0,60}\b(?:document|text|rules)\b|\b(?:a|any|every|each) (?:new|later"
        r"|future) version\b|\bnew versions?\b"
        r"|\bpost(?:ing)? (?:the |a |an |any )?(?:most recent|latest|updated|current|revised|new"
        r"|amended) version of (?:the|this|our)\b"
    ),
    "change_by": (
        r"\b(?:notif(?:y|ication|ied)"
        r"|(?<!this )(?<!our )(?<!the )(?<!privacy )(?<!cookies )(?<!cookie )notice"
        r"|e-?mail|post(?:ed|ing|s)?|announc\w+|inform"
        r"|\"?last updated\"?|effective date|(?:always )?(?:be )?(?:available|found) (?:on|at) this page"
        r"|review this|check (?:this|back)|alert|reflect)\b"
        r"|\b(?:plac|put)\w* (?:any |all |the )?(?:\w+ )?(?:updates?|changes?|revisions?) (?:on|here)\b"
        r"|\b(?:tell(?:ing)? you|let(?:ting)? you know|say so|write to|you will (?:see|find|hear)"
        r"|flag|put (?:up )?(?:a |the )?(?:note|notice|message|banner)|show(?:s|n)? (?:it|this|them"
        r"|you)|publish\w*|appear\w*|notify\w*|listed|list|highlight|blog|warn\w*|ask you (?:again"
        r"|to)|told|come back|look here|at the (?:top|bottom|end|head|foot)|history)\b|\b(?:changed"
        r"|updated|amended|rewritten) (?:first|before|beforehand)\b|\bbefore (?:it|that|they|any"
        r"|the) (?:\w+ ){0,3}(?:goes live|happens?|takes? effect|starts?|change)\b|\bget (?:an? "
        r"|the )?(?:\w+ )?(?:message|notice|e-?mail|note|letter)\b|\bmessage (?:in|on)\b"
        r"|\bby (?:\w+ )?(?:updat|amend|chang|edit|revis|modify)ing (?:this|the) (?:web ?)?page\b"
        r"|\b(?:check|look|visit|return|revisit|consult|review)\b[^.;]{0,60}\b(?:regularly"
        r"|periodically|from time to time|frequently|occasionally|now and (?:then|again))\b"
        r"|\b(?:regularly|periodically|frequently|occasionally) (?:check|visit|review|revisit"
        r"|consult)\b"
    ),
    "website": (
        r"\b(?:web ?sites?|sites?|web ?pages?|home ?page)\b(?<!children's website)"
        r"(?<!children's site)"
    ),
    "of_an_addon": (
        r"\b(?:the|this|our|chrome|browser|firefox|edge|safari) (?:\w+ )?(?:extension|add-?on)\b"
        r"|\bsdk\b|chrome\.storage"
    ),
    "of_a_product": (
        r"\b(?:mobile|iphone|ipad|android|macos|ios|desktop) applications?\b|\b(?:the|this|our"
        r"|your) (?:\w+ ){0,2}(?:apps?|extension|add-?on|sdk|browser extension"
        r"|bot)\b|\buninstall|\bapp store\b|\bgoogle play\b"
        r"|\b(?:in|open|under|go to|via) (?:the |your )?(?:app(?:'s)? |phone(?:'s)? "
        r"|device(?:'s)? |system |ios |android |in-app )?settings ?(?:>|→|then)|\bsettings ?(?:>"
        r"|→) ?\w|\bin-app\b|\byour (?:phone|device)'s settings\b"
        r"|\bicloud\b|\bkeychain\b|\bidfa\b|\badmob\b|\bcloud sync\b|\bchrome sync\b"
        r"|\bchrome's (?:\w+ )?storage\b|\bcrash[- ]report|\b(?:on|from|leaves?) your (?:mac"
        r"|iphone|ipad|phone|android)\b|\boffline by default\b|\blocal machine\b"
    ),
    "introduces_app": (
        r"\bis an? (?:[\w-]+ ){0,4}?(?<!web )(?:app|extension|add-?on)\b|(?<!web )\b(?:app|extension)"
        r" privacy\b|\b(?:policy|notice|statement)\b[^.;]{0,60}(?<!web )\b(?:app|extension)\b"
    ),
    "area_elsewhere": (
        r"\b(?:which|that) (?:you|(?:our )?(?:customers|clients|users|schools)) (?:can "
        r"|may )?(?:\w+ )?(?:installs?"
        r"|hosts?|downloads?|deploys?|embeds?|put on)\b|"
        r"\b(?:podcasts?|episodes|our (?:[\w-]+ )?(?:games|books|films|albums|devices))\b|\be-?books?\b"
        r"|\b(?:self-hosted|on-premises?"
        r"|downloadable) (?:edition|version"
        r"|software|server)\b"
        r"|\b(?:youtube|telegram|video) channels?\b|\b(?:our|the|this|that) (?:[\w-]+ ){0,2}(?:software"
        r"|widget|plug-?in"
        r"|library|sdk)(?:,? (?:which|that)\b| (?:we|you) )"
        r"|\b(?:mobile|iphone|ipad|android|macos|ios|desktop) applications?\b|\b(?:(?:mobile"
        r"|smartphone|phone|native|ios|android|desktop|our|the|this) apps?"
        r"|newsletters?|e-?mails?|check-?out|payment pages?|(?:children"
        r"|kids)(?:'s?)? (?:\w+ )?(?:web ?)?sites?|(?:careers?|jobs?|recruitment|applicant|customer|client"
        r"|patient|partner|supplier|members?'?s?'?) (?:page|portal|site|area)s?|help ?(?:centre"
        r"|center|desk)"
        r"|(?:booking|ticketing|reservation) (?:system|engine|tool)|forum|stores? and branches"
        r"|(?:our|the|this) (?:\w+ )?(?:extension|add-?on"
        r"|sdk))\b|\b(?:brochures?|leaflets?"
        r"|printed (?:\w+ )?\w+|kiosks?|onion (?:address|site|service))\b"
        r"|\b(?:our|the|this) (?:[\w-]+ ){0,2}(?:plug-?in|library|package|module|component"
        r"|command[- ]line tool|cli|program|firmware|framework|theme)(?: itself)? (?:does|do|is"
        r"|contains?|sets?|uses?|stores?|collects?|has|never|only|sends?|works?|runs?|makes?)\b"
        r"|\b(?:web ?)?sites? of (?:its|their) own\b|\bticket(?:ing)? (?:shop|store|site|pages?|portal"
        r"|counter)|\bbox office\b"
        r"|\b(?:android|ios|mobile|desktop|windows|mac(?:os)?) (?:version|edition|build)\b"
        r"|\b(?:kids'?|children'?s?|child|private|guest|demo|offline|safe|premium"
        r"|incognito) mode\b"
    ),
    "only_dated": (
        r"\b(?:(?:was|were|is|has been) )?(?:last |most recently )?(?:updated|revised|changed|modified"
        r"|amended)"
        r"(?: on| in|:)? (?:[a-z]{3,9}\.? )?\d"
    ),
    "change_heading": (
        r"\b(?:amendments?|changes?|changing|(?<!email )(?<!e-mail )(?<!news )(?<!product )updates?"
        r"|revisions?"
        r"|new versions?"
        r"|moving things)\b(?!.{0,40}\b(?:consent|choices?|mind|answer|settings|preferences"
        r"|(?:your|personal|registration|account|profile) (?:\w+ )?(?:data|details|information))\b)"
    ),
    "others_documents": (
        r"\b(?:third[- ]party|other|linked|external|those|these|such|each|every|any"
        r"|outside)(?:'s)? (?:\w+ )?"
        r"(?:web ?)?sites?\b|\b(?:third part(?:y|ies)|providers?|partners?|vendors?|networks?)(?:'s?"
        r"|s')? (?:own )?"
        r"(?:privacy|cookie) (?:polic|notice|statement)|\b(?:their|relevant|respective|applicable"
        r"|individual"
        r"|corresponding) (?:own )?(?:privacy|cookie) (?:polic|notice|statement)\w*(?![^.;]{0,30}\b(?:each of"
        r" )?our\b)"
        r"|\b(?:polic(?:y|ies)|notices?|statements?) of (?:that|each|such|those|any|the (?:relevant"
        r"|other|respective)) (?:\w+ )?(?:third[- ]part(?:y|ies)|(?:web ?)?sites?|compan(?:y|ies)"
        r"|providers?|part(?:y|ies))\b"
    ),
    "others_policy": (
        r"\b(?:polic(?:y|ies)|notices?|statements?) (?:on|of|at) (?:the |those |these )?(?:third[- ]party"
        r"|other|linked"
        r"|external) (?:web ?)?sites?\b|\btheir (?:own )?(?:[\w-]+ ){0,2}(?:polic\w+|statements?|terms"
        r"|practices) (?:will |shall "
        r"|may )?(?:govern|appl|cover)"
    ),
    "change_of_yours": (
        r"\b(?:if|when|once|should) your (?:status|account|membership|subscription|plan"
        r"|circumstances) (?:has |have )?chang\w+"
        r"|\b(?:would like|wish|want)(?:es)? to (?:\w+,? (?:or |and )?){0,3}(?:amend|change|update"
        r"|correct|modify)\b"
    ),
    "policy_address": r"privacy|policy|policies|terms|cookies?\b",
    "itself": (
        r"\b(?:this|these|our present|the present|the entire|the whole) \"?$|\bthis \"?\w{0,8} ?$"
        r"|\bthe following \"?\w?$"
    ),
    "without_notice": (
        r"\b(?:without (?:telling|informing|notifying|warning) you|without (?:any )?(?:prior "
        r"|advance |further |specific |giving )?(?:notice|notif\w+)|at any time without)\b|\b(?:will"
        r"|are|is) not (?:be )?(?:told|notified|informed|alerted|e-?mailed)\b|\bnot notify\b"
        r"|\bno (?:separate|individual|further|special) (?:notice|notification)\b"
        r"|\bwithout (?:any )?(?:announcement|warning|fuss)\b"
    ),
    "law_elsewhere": (
        r"\b(?:read|learn|find out) (?:more )?(?:about|on) (?:the )?(?:[\w-]+ )?(?:gdpr|ccpa|cpra|appi"
        r"|law)\b|"
        r"\b(?:not|n't|never|neither|nor|no longer)\b[^.;]{0,30}\b(?:subject to|appl(?:y|ies)|covered by"
        r"|bound by"
        r"|fall\w* (?:under|within)|govern\w*)"
        r"|\b(?:gdpr|ccpa|cpra|appi|regulation|directive|act|laws?) (?:itself )?(?:also )?(?:defin\w+"
        r"|describes?"
        r"|means|regards?|treats?|considers?|understands?|requires?|distinguish\w+|says?|speaks?"
        r"|is (?:an? |the )(?:\w+ )?(?:laws?|regulation|acts?)|was (?:adopted|passed)|(?:came"
        r"|entered) into)\b"
        r"|^[^a-z]{0,4}(?:our|the|its|their|this|each|every|most|many"
        r"|other) (?:[\w.-]+ ){0,3}(?:parents?|subsidiar\w+"
        r"|suppliers?|providers?|processors?|hosts?|partners?|vendors?|data cent(?:re|er)s?"
        r"|compan(?:y|ies) that)\b(?! (?:and|or) (?:we|us)\b)(?![^.;]*\b(?:we|our visitors)\b)"
    ),
}
