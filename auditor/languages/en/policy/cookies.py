"""English: cookies, their kinds and lifetimes, and what browsers do with them."""

PATTERNS = {
    "cookies_do": (
        r"^[^a-z]{0,4}(?:our |the |these |such )?(?:\w+ )?cookies (?:cannot|do|are|will|never|can|may)\b"
    ),
    "cookie_content": (
        r"^(?: \w+ly)? (?:contains?|holds?|carr(?:y|ies)|identif\w+|reads?|reveals?|knows?|tells?"
        r"|follows?|tracks?|lasts?|lives?|stays?|remains?|expires?|outlives?|has|have|stores?"
        r"|includes?)\b"
    ),
    "of_ours": r"^ (?:of (?:ours|mine)|from us|here|on (?:this|our) (?:web ?)?site)\b",
    "longer_than": (
        r"\b(?:longer|older|more|later|further) than\b|\bbeyond\b|\bpast (?:a|the|\d)|\boutliv\w*"
        r"|\bsurvives?\b|\blives? beyond"
    ),
    "visitor_may": r"\byou (?:can|may)\b",
    "cookie": (
        r"\bcookies?\b|\b(?:small|tiny|little) (?:data |text )?files? (?:on|in|to) (?:your|the (?:user"
        r"|visitor))"
    ),
    "cookie_read": r"^(?:read|access|collect|gather|obtain|receiv|retriev|view)",
    "cookie_defined": (
        r"\b(?:read|retrieved|accessed|recogni[sz]ed) (?:back )?(?:only "
        r"|later )?by the (?:web ?)?(?:server|site"
        r"|website|domain|page) (?:that|which) (?:\w+ )?(?:put|sets?|placed|sent|issued|created|stored"
        r"|wrote)\b|^(?:each|every) cookie (?:can|may|is)\b|\bcookies are (?:distinct|different) from\b"
        r"|^they (?:are"
        r"|can be|may be) (?:widely|commonly|often"
        r"|typically|generally|usually) used\b"
        r"|\bcookies (?:may|can|are) (?:be )?set by the (?:web ?)?site (?:that )?you (?:are visiting"
        r"|visit)\b"
        r"|^[^a-z]{0,6}(?:an? |the )?[^a-z]{0,2}(?:cookies?|web beacons?|tracking pixels?|pixel tags?"
        r"|local storage)[^a-z]{0,3}(?:, [^,]{1,40}, ?)?(?:is|are|will (?:typically "
        r"|usually )?contain|typically contains?)\b(?!.*\b(?:we|our|us|(?:this"
        r"|the) (?:web ?)?site)\b)(?= (?:an? |the |very |just |simply |commonly |small |tiny "
        r"|unique |short |name |text |piece|string|bit|file|data |message|identifier|image|graphic"
        r"|generated ))|\bcookies? (?:is|are) (?:an? )?(?:small |tiny |unique )*(?:text |data "
        r"|computer )?(?:files?|pieces? of|strings?|bits? of)\b(?!.*\b(?:we|our|us"
        r"|this (?:web ?)?site)\b)|\bcookies are (?:very )?(?:widely|commonly|often|typically"
        r"|frequently) used by (?:website owners|many|most|websites|online|all)\b"
        r"|^[^a-z]{0,4}cookies\W{0,2} ?(?:are|is) (?:\w+ ){0,2}(?:files?|text|data|information) "
        r"(?:that )?(?:a|any|the) (?:web ?)?(?:site|server) (?:sends|places|stores|puts"
        r"|transfers)\b(?!.*\b(?:we|our|us)\b)"
    ),
    "cookie_thing": (
        r"^ (?:list|polic(?:y|ies)|notices?|banners?|statements?|declaration|table|settings?"
        r"|preferences?|tool|consent|page|section)\b"
    ),
    "cookie_act": (
        r"\b(?:us(?:e|es|ed|ing)(?! (?:of )?(?:our|this|the|these) (?:web ?)?(?:sites?|services?"
        r"|products?|platforms?|apps?)\b)|transfer(?:s|red)?|utili[sz](?:e|es|ed|ing)|employ(?:s|ed"
        r"|ing)?|set|sets|setting|plac(?:e|es|ed|ing)|stor(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|plant"
        r"|deploy(?:s|ed)?|send|sends|sent|sending|issu(?:e|es|ed)|assign(?:s|ed)?|writ(?:e|es|ten)"
        r"|recogni[sz]e|deliver(?:s|ed)?|generat(?:e|es|ed)|collect(?:s|ed|ing|ion)?|receive[sd]?"
        r"|drop(?:s|ped)?|needs?|carr(?:y|ies)|contain(?:s|ed|ing)?|place|access(?:es)?|transmit(?:s"
        r"|ted)?|rely on|include[sd]?|via|through|by means of|with the (?:help|use) of"
        r"|acquisition of|log(?:ged)?(?! (?:on|onto|in|into|out)\b)|track(?:s|ing)?(?! (?:technolog"
        r"|tools?|cookies?|pixels?|codes?|mechanisms?))|obtain(?:s|ed)?|gather(?:s|ed|ing)?"
        r"|(?<!your )(?<!a )record(?:s|ed)?|require[sd]?"
        r"|download(?:s|ed)?(?= (?:\w+ )?(?:on|to|in|onto|into)\b|(?: \w+){0,2} when))\b|\b(?:leav(?:e"
        r"|es|ing)"
        r"|put(?:s|ting)?"
        r"|giv(?:e|es) (?:you|your)|hand(?:s)? (?:you|your)|keeps|(?<=we )keep|remembers?"
        r"|work(?:s)? (?:with|by)|relies on|depend(?:s)? on|bring(?:s)?|come(?:s)? with"
        r"|make(?:s)? use of|left|kept)\b|\b(?:there (?:is|are)|ha(?:s|ve)(?= no\b)|(?:do"
        r"|does) not have|fir(?:e|es)|carr(?:y|ies))\b|\b(?:load(?:s|ed)?|run(?:s|ning)?|installed"
        r"|embedded|built)\b"
    ),
    "means_word": r"^(?:via|through|by means of|with the (?:help|use) of)$",
    "cookie_own": (
        r"^[^a-z]{0,6}these are (?:the |those )?cookies (?:that|which)\b|\b(?:our (?:use of )?cookies"
        r"|(?:collected|gathered|obtained|received|stored) (?:by|through"
        r"|via|from|in|using) (?:the use of |our |these |such )?cookies|technologies (?:like"
        r"|such as) cookies|cookies? (?:(?:we|that we|which we|on (?:our|this|the) (?:web)?sites?"
        r"|for)\b|(?:may |can |will |also |do |only |do not |are |is |to )*(?:used|set|placed|stored"
        r"|help|helps|allow|allows|enable|enables|let|lets|make|makes|remember|track|tracks|collect"
        r"|tell|tells|save|store|provide|contain|identif\w+)\b)|(?:session|persistent|first[- ]party"
        r"|analytics?|advertising|functional(?:ity)?|performance|targeting|necessary|tracking|flash"
        r"|http|browser|temporary|permanent|web) cookies|types of cookies)|\b(?:(?:could|would|can"
        r"|will|does|do) not (?:work|function|run|be|exist|operate) (?:\w+ ){0,3}without (?:an?|this"
        r"|one|two|some|these|certain|our) (?:\w+ )?cookies?|(?:needs?|requires?|takes?|relies on"
        r"|depends on|there (?:is|are)|is|are) (?:an?|one|two|three|some|a few|a couple of"
        r"|\d+) (?:\w+ ){0,2}cookies?\b|cookies? (?:named|called)\b|cookies? (?:keep|keeps|hold"
        r"|holds|makes?|records?|tells?|notes?|lives?|sits?|is (?:there|needed|required)"
        r"|are (?:there|needed|required))\b)"
    ),
    "cookie_presupposed": (
        r"^our use of\b"
        r"|^cookies? (?:that )?we$"
    ),
    "first_party": r"\bfirst[- ]party\b",
    "kinds_denied": (
        r"(?:\b(?:not|never)|n't) (?:\w+ )?(?:us(?:e|es|ing)|sets?|setting|plac(?:e|es|ing)|stor(?:e"
        r"|es|ing)|employ|deploy|drop|sav(?:e|es|ing)|writ(?:e|es|ing)|serv(?:e|es|ing)|load|run"
        r"|have|work with|rely on) (?:any |the |such )?(?:advertis\w+|ads?|targeting|targeted"
        r"|tracking|marketing|analytics?|analytical|statistic\w*|profiling|behaviou?ral|retargeting"
        r"|remarketing|promotional)(?:(?: and | or | nor |, | ?/ ?| & )(?:advertis\w+|ads?|targeting"
        r"|targeted|tracking|marketing|analytics?|analytical|statistic\w*|profiling|behaviou?ral"
        r"|retargeting|remarketing|promotional)){0,4} cookies?|\bno (?:advertis\w+|ads?|targeting"
        r"|targeted|tracking|marketing|analytics?|analytical|statistic\w*|profiling|behaviou?ral"
        r"|retargeting|remarketing|promotional)(?:(?: and | or | nor |, | ?/ ?| & )(?:advertis\w+"
        r"|ads?|targeting|targeted|tracking|marketing|analytics?|analytical|statistic\w*|profiling"
        r"|behaviou?ral|retargeting|remarketing|promotional)){0,4} cookies?|(?:advertis\w+|ads?"
        r"|targeting|targeted|tracking|marketing|analytics?|analytical|statistic\w*|profiling"
        r"|behaviou?ral|retargeting|remarketing|promotional)(?:(?: and | or | nor |, | ?/ ?"
        r"| & )(?:advertis\w+|ads?|targeting|targeted|tracking|marketing|analytics?|analytical"
        r"|statistic\w*|profiling|behaviou?ral|retargeting|remarketing"
        r"|promotional)){0,4} cookies? (?:are|is|will be) (?:not|never) (?:\w+ )?(?:used|set|placed"
        r"|stored|loaded|employed|deployed|saved|found|in use)|\bfree (?:of|from) (?:advertis\w+"
        r"|ads?|targeting|targeted|tracking|marketing|analytics?|analytical|statistic\w*|profiling"
        r"|behaviou?ral|retargeting|remarketing|promotional)(?:(?: and | or | nor |, | ?/ ?"
        r"| & )(?:advertis\w+|ads?|targeting|targeted|tracking|marketing|analytics?|analytical"
        r"|statistic\w*|profiling|behaviou?ral|retargeting|remarketing|promotional)){0,4} cookies?"
    ),
    "kind_of_tool": (
        r"(?:(?:advertising|ad|analytics?|marketing|tracking|statistics|profiling|retargeting"
        r"|remarketing|targeting|behaviou?ral|web analytics)(?:(?: and | or |/|, )(?:advertising"
        r"|analytics?|marketing|tracking|statistics|profiling|retargeting))? (?:tools?|services?"
        r"|software|pixels?|scripts?|technolog(?:y|ies)|trackers?|networks?|programs?|platforms?"
        r"|cookies?|codes?|tags?|of any kind|whatsoever)|(?:web |site )?analytics|advertis(?:ing"
        r"|ements?)|adverts|ads|retargeting|remarketing|profiling|audience measurement)"
    ),
    "denied_kind": (
        r"\b(?:no|zero|(?:works?|runs?|does|do|live[sd]?|gets? by|manages?|make do) (?:entirely "
        r"|completely )?without(?: any)?|free (?:of|from)|neither|nor) (?:[a-z-]+(?: and| or"
        r"|,) ){0,2}?<<kind_of_tool>>(?= ?(?:[.,;:!)-]|$|(?:here|anywhere|at all|whatsoever|ever"
        r"|of any kind)\b|on (?:this|our|the) (?:web ?)?(?:site|pages?)\b|(?:is"
        r"|are) (?:\w+ )?(?:used|set|run|shown|placed|loaded|embedded|in use|installed)\b|(?:and|or"
        r"|nor) ))|\b<<kind_of_tool>> (?:(?:has|have|finds?) no (?:place|home|room) (?:here"
        r"|on (?:this|our|the))|(?:is|are) (?:not|never) (?:\w+ )?(?:used|set|run|shown|placed"
        r"|loaded|embedded|in use|installed)\b(?! by (?!us\b)))|\byou will (?:not|never) (?:find|see"
        r"|meet|come across) (?:any )?<<kind_of_tool>>(?= ?(?:[.,;:!)]|$|(?:here|anywhere|on (?:this"
        r"|our))\b))|\b(?:we|i"
        r"|this (?:web ?)?site"
        r"|our (?:web ?)?site) (?:do|does|will|have|has) (?:not|never) (?:do|does|run|show|carry"
        r"|display|host|use|perform|conduct|practi[sc]e|engage in|go in for|measure|have|had|used"
        r"|run|work with|cooperate with) (?:any )?(?:traffic(?= ?[.,;!])"
        r"|<<kind_of_tool>>(?= ?(?:[.;:!)]|$|here\b|at all\b"
        r"|anywhere\b|on (?:this|our|the) (?:web ?)?(?:site|pages?)\b)))"
        r"|\b(?:(?:no|zero|nor|never any)|(?:not|never) (?:use|set|place|store|employ|drop)(?: any)?)"
        r" cookies (?:for|that serve|serving) (?:(?:marketing|advertising"
        r"|adverts|ads|analytics|statistics|tracking|profiling|measurement)(?:,| and"
        r"| or)? ?){1,3}(?:purposes )?(?=[.,;:!]|$|(?:is|are) )"
        r"|\b(?:<<kind_of_tool>>|cookies for (?:advertising|marketing|analytics|statistics|tracking"
        r"|profiling)(?: (?:or|and) (?:advertising|marketing|analytics|statistics|tracking"
        r"|profiling))?) (?:you (?:will|would) (?:never find|(?:seek|look for|search for)(?: \w+)? in vain"
        r"|not (?:find|get|see))|(?:are|is) (?:absent|nowhere to be found))\b"
    ),
    "denied_kind_not": (
        r"\b(?:newsletters?|e-?mails?|mailings?|by post|phone|calls?|messages?|(?:ad|advertising"
        r"|paid)[- ]free|subscrib\w+|premium|offers?|third[- ]party (?:ads|advert\w+)(?! (?:(?:or|and)"
        r" \w+ )?(?:cookies?|services?|tools?|trackers?|networks?|scripts?|pixels?))|ads (?:of|from|by)"
        r" (?:others|third)|unless|until|if you)\b"
        r"|\bno (?:other|further|additional|more) "
    ),
    "kinds_advertising": r"advertis|\bads?\b|target|track|marketing|profil|behavio|remarket|promotion",
    "kinds_analytics": r"analytic|statistic|(?<!ad )(?<!ads )(?<!advertising )track",
    "no_cookies": (
        r"\b(?:(?:no|zero) cookies?(?! (?:\w+ ){0,2}?(?:lasts?|lives?|stays?|remains?|survives?"
        r"|expires?|outlives?|contains?|holds?|carr(?:y|ies)|identif(?:y|ies)|reads?|reveals?|knows?"
        r"|tells?|follows?|tracks?|can|could|may|might|must|shall|does|do|has|policy|banner|bar"
        r"|notice|pop-?up|consent|wall|preferences?|settings?|information|data|(?:is|are) (?:kept"
        r"|valid|older|larger|linked|shared|passed|needed|required|necessary|read|tied))\b)"
        r"|cookie-?less|cookie-free|(?:not|never|don't|doesn't|nor) (?:(?!only\b|just\b|merely\b"
        r"|solely\b|simply\b)\w+ ){0,2}(?:us(?:e|ing)|set|place|employ|store|plac(?:e|ing)|deploy"
        r"|utili[sz]e|send|write)(?: any| or (?:set|store|place|use)(?: any)?)* (?:kind of |type of "
        r"|form of )?\"?(?:cookies?)|(?:without|neither) (?:using|setting|the use of)? ?cookies"
        r"|cookies? (?:are|is) (?:not|never) (?:used|set|placed|stored|employed|saved)"
        r"|free of cookies)\b|\b(?:not|never|nor) (?:\w+ ){0,2}(?:put(?:ting)?|drop(?:ping)?"
        r"|leav(?:e|ing)|need|want|rely on)(?: any)? cookies?\b|\b(?:not|never) (?:\w+ )?(?:find|see"
        r"|get|meet|come across|encounter) (?:an?|any|one"
        r"|a single) cookies?\b(?! (?:\w+ ){0,2}?(?:lasts?|lives?|stays?|remains?|survives?|expires?"
        r"|outlives?|contains?|holds?|carr(?:y|ies)|identif(?:y|ies)|reads?|reveals?|knows?|tells?"
        r"|follows?|tracks?|can|could|may|might|must|shall|does|do|has|policy|banner|bar|notice"
        r"|pop-?up|consent|wall|preferences?|settings?|information|data|(?:is|are) (?:kept|valid"
        r"|older|larger|linked|shared|passed|needed|required|necessary|read|tied))\b)|\bnot (?:an?"
        r"|one|even (?:an?|one))(?: single)? cookie (?:is|gets|has been|will be) (?:\w+ )?(?:set"
        r"|placed|stored|saved|used|left|written)\b|\bno (?:use|need) for cookies\b|\b(?:not"
        r"|never) bak(?:e|ing) (?:any )?cookies\b|\b(?:do|does|make do|makes do|manages?|gets? by"
        r"|lives?|copes?) without (?:any )?cookies\b|^[^a-z]{0,4}cookies ?[:-] ?(?:none|no|zero)\b"
        r"|(?<!you )\bha(?:s|ve) no (?:need|use) (?:for|of) cookies\b"
        r"|\bneither \w+ nor \w+ (?:any )?cookies\b"
        r"|\b(?:not|never) (?:\w+ )?collect (?:any )?\"?cookies\b(?=\"? ?(?:[.;:!,(]|$|- |at all\b"
        r"|of any kind\b|whatsoever\b|or\b))"
    ),
    "would_be": (
        r"^,? (?:we|it|you|they|the \w+|our \w+|parts?|some) (?:\w+ )?(?:could|would|can|cannot|will"
        r"|may|might)\b"
    ),
    "done_without": r"\bwithout\b",
    "choice_made": (
        r"\b(?:if|when|unless|until|once|as long as|in case) (?:you|the user|users|visitors?"
        r"|they)\b(?! (?:\w+ )?(?:visit|use|browse|come|view|read|open|access|look|arrive|land"
        r"|are (?:on|here)))"
    ),
    "not_wholly": r"\b(?:explicit|direct|intentional|deliberate|active|knowing)ly\b",
    "denied_and_defined": (
        r"\b(?:not|never|no|nor|neither|without)\b(?: [\w\"'-]+){0,5}? \"?(?:cookies?|beacons?|pixels?)"
        r"(?=[,\" (-])\"?(?P<aside>(?:,\"?| ?\(| -) ?(?:(?:which|that|these|they) (?:are|is) "
        r"|i\.?e\.?,? )?(?:an? )?(?:(?:very|small"
        r"|tiny|little|short|simple|plain|unique|invisible|transparent) ){0,3}(?:text|data|computer|digital"
        r"|graphic|image)? ?(?:files?|pieces?|bits?|strings?|packets?|images?|graphics?)\b(?: (?!unless\b"
        r"|except\b|until\b|before\b|without\b|if\b|but\b|other\b|however\b|beyond\b|we\b|our\b|us\b"
        r"|when (?!(?:you|users?|people|visitors|someone) (?:visit|view|browse|access|open|load)))"
        r"[^\s,;.:()]+)*(?=$|[,;.:()])\)?)"
    ),
    "means_listed": (
        r"(?:(?:web|tracking|clear|spy|flash|local|browser|device|canvas|similar|other|and|or|nor"
        r"|any) ){0,4}(?:beacons?|pixels?|fingerprint\w*|gifs?|tags|trackers?|storage|cookies"
        r"|technolog\w+|sdks?|bugs)\b"
    ),
    "qualified_cookie": (
        r"\b(?:third[- ]party|advertis\w+|targeting|tracking|marketing|analytics?|hidden|secret|persistent"
        r"|permanent|session|flash|other|such|these|those|following|non-?essential|unnecessary"
        r"|optional|performance|social(?: media)?|functional|profiling"
        r"|behaviou?ral) (?:and \w+ )?cookies?\b"
    ),
    "essential_only": (
        r"\bonly\b.{0,20}\bcookies? (?:that|which) (?:are )?(?:strictly |absolutely "
        r"|technically )?(?:necessary|essential|required|needed)\b|\b(?:only|solely|exclusively"
        r"|just)\b.{0,40}\b(?:strictly |absolutely |technically )?(?:necessary|essential|required"
        r"|functional|technical(?:ly)?|session|first[- ]party)\b.{0,20}\bcookies?\b"
        r"|\bcookies?\b.{0,50}\b(?:only|solely|exclusively)\b.{0,50}\b(?:necessary|essential"
        r"|required|technical)\b|\b(?:necessary|essential|required) cookies only\b"
    ),
    "named_among": r"^s? (?:included|too|and all)\b",
    "nothing_kept": (
        r"\byour (?:\w+ )?(?:device|computer|browser|machine|phone|terminal"
        r"|tablet) (?:\w+ )?(?:holds?|keeps?|contains?"
        r"|retains?|carries|stores?) nothing (?:from|of|by) (?:us|ours|this site)\b|"
        r"\bnothing (?:at all )?(?:is|gets|will be) (?:\w+ )?(?:stored|saved|kept|placed|written"
        r"|left|deposited|set) (?:on|in|to) your (?:\w+ )?(?:device|computer|browser|terminal|phone"
        r"|machine|hard disk|end device)s?\b|\b(?:stores?|leaves?|saves?|writes?|places?|keeps?"
        r"|puts?) (?:absolutely )?nothing (?:at all |behind )?(?:on|in) your (?:device|computer"
        r"|browser|machine|phone|terminal)\b|\b(?:do|does) not (?:store|save|leave|write|place|keep"
        r"|put) anything (?:at all |behind )?(?:on|in) your (?:device|computer|browser|machine|phone"
        r"|terminal)\b"
        r"|\b(?:stores?|leaves?|saves?|writes?|places?|keeps?|puts?) (?:absolutely )?nothing (?:at all "
        r"|behind )?(?:on|in) your (?:\w+ )?(?:device|computer|browser|machine|phone|terminal|tablet"
        r"|disk|drive)s?(?: or (?:device|computer|browser|machine|phone|terminal|tablet|disk"
        r"|drive)s?)?(?: once you[^.;,]{0,30})?|\bnothing (?:at all )?(?:of ours )?(?:stays|remains"
        r"|is left)(?: behind)? (?:on|in) your (?:\w+ )?(?:device|computer|browser|machine|phone"
        r"|terminal|tablet|disk|drive)s?"
    ),
    "cookieless": (
        r"\bcookie-?less\b|\bcookie-?free\b|\bwithout (?:using |setting "
        r"|the use of )?(?:any )?cookies\b(?! (?:are|is|will|some|our|parts?|you|we|may))"
        r"|\b(?:instead of|rather than) (?:using )?(?:any )?cookies\b"
    ),
    "browser": (
        r"\b(?:browsers?(?:'s)?(?! (?:type|version|software|language|you use))|web client(?: software)?"
        r"|internet explorer"
        r"|firefox|safari|chrome|(?:microsoft |ms )?edge(?=\W{0,4}:| browser| settings)|opera(?=\W{0,4}:"
        r"| browser)"
        r"|android(?=\W{0,4}:)|preferences menu|(?:your|computer|device) settings|your computer"
        r"|your device|mobile device|(?:options|help|tools) (?:menu|section)|help (?:feature"
        r"|file))\b"
    ),
    "browser_act_own": (
        r"\b(?:manag\w+|control\w*|identif\w+)(?: (?:and|or) (?:manag\w+"
        r"|identif\w+))? (?:the )?(?:users?|visitors?|customers?|sessions?|how )"
        r"|\b(?:stor|remember|sav|keep)\w* (?:your |the |any )?(?:\w+ (?:and|or) )?(?:settings"
        r"|preferences)\b"
    ),
    "browser_act": (
        r"\bpreferences >|\b(?:help (?:menu|instructions|section|feature|function|files?|tab)"
        r"|set(?:ting)? (?:your"
        r"|up|the|it|their|his|to|preferences)\b|(?:be|is|are) set\b(?! (?:on|in|by|when|up)\b)"
        r"|(?<!ads )(?<!ad )settings?"
        r"|configur\w+|refus\w+"
        r"|reject\w*|disabl\w+|block\w*|delet\w+|remov\w+|declin\w+|declin|turn(?:ing)? (?:\w+ )?off"
        r"|accept\w*|not accept|notif\w+|warn\w*|alert\w*|prompt\w*|chang\w+|(?<!not )(?<!no )control\w*"
        r"|manag\w+"
        r"|clear(?! gifs?| whether| that| how| if)\w*|eras\w+|adjust\w*|modif\w+|prevent\w*"
        r"|switch(?:ing)? off|eliminate|limit)\b"
        r"|\b(?:turn(?:ing|ed)? (?:\w+ ){0,2}(?:away|down|back)|tell(?:ing)? (?:your|the) browser"
        r"|(?:be |is |being )?told to|say no|stop(?:ping|s)?|keep(?:ing)? (?:\w+ )?out|wip(?:e|ing)"
        r"|forbid\w*|deny|ban)\b|\bdo without\b"
    ),
    "cookie_refusal": (
        r"\b(?:choose|decide) (?:to |whether to |whether or not to )(?:accept|allow"
        r"|permit) (?:or (?:to )?(?:decline"
        r"|reject|refuse|block|deny) )?(?:the |our |any )?cookies\b|"
        r"\byou (?:can|may|could|might|are free to|are welcome to)(?: also| always| simply| of course"
        r"| still)? (?:(?:block|refuse|reject|delete|clear|disable|turn off|switch off|remove|decline"
        r"|turn down|turn away|do without|wipe)(?:,? (?:and|or) (?:block|refuse|reject|delete|clear"
        r"|disable|remove))?) (?:the (?:use|placement|setting|storage) of |the |our |these |those "
        r"|any |all "
        r"|this |such |most |some |third[- ]party |\w+ )?cookies?\b"
        r"|^[^a-z]{0,4}(?:here is |here are |here's )?how to (?:prevent|block|delete|refuse|disable"
        r"|remove) (?:all |any |new |existing |these "
        r"|our )*cookies?\b"
    ),
    "consequence": (
        r"\b(?:(?:will|may|might|would) (?:then )?(?:stop working|not work)|(?<!we )(?:may|might|will"
        r"|can|could|would)(?: be)?(?! prevent (?:\w+ ){1,3}from \w+ing you) ?(?:not|unable|lose"
        r"|prevent|interfere|affect|limit|impair|disabled|unavailable|inaccessible"
        r"|disrupt|no longer|restrict\w*|less|diminish|hinder|difficult)|(?:not|unable|unavailable"
        r"|cannot|can't|won't) (?:\w+ ){0,6}(?:able|available|work|function|access|use|properly"
        r"|operate|display)\w*|(?:some|certain|all|full|many|parts?|portions?|features?|function\w*"
        r"|services?)\b.{0,60}\b(?:not|unable|unavailable|cannot|limited|impaired|lost|lose))\b"
        r"|\b(?:(?:will|would|may|might|could) (?:then )?(?:have to|need to|be asked to"
        r"|be logged out|fall apart|break|stop|be lost|be signed out)|(?:stops?|cease) (?:working"
        r"|to work)|no effect on)\b|\b(?:forgets?|goes? blank|falls? over)\b|\b(?:may|might|will|can"
        r"|could) (?:\w+ )?(?:experience|encounter|have|run into|see) (?:\w+ )?(?:problems?"
        r"|difficult\w*|issues|errors|trouble)\b|\b(?:may|might|will|can|could) (?:\w+ )?(?:worsen"
        r"|degrade|reduce|spoil|stop you|appear broken|look broken|slow)\b"
        r"|\brequires? (?:\w+ )?cookies (?:in order )?to (?:\w+ )?(?:work|function|operate|be used)"
        r"|\bwithout (?:\w+ )?(?:impact|affect|impair|disrupt|limit)ing\b"
        r"|\b(?:not supported to work|no longer be personali[sz]ed)\b|\b(?:impact|affect|limit"
        r"|impair|harm|hinder|restrict)s? (?:the |some |certain )?(?:\w+ )?(?:functionality"
        r"|functions?|features|performance|operation|user experience)\b"
        r"|\byou (?:will |may )?(?:must|need to|have to) (?:accept|enable|allow) (?:\w+ )?cookies\b"
        r"|\byou (?:may|might|could|will) lose\b"
        r"|\bloss(?:es)? of (?:functionality|functions|features)\b"
    ),
    "no_consequence": (
        r"\b(?:(?:everything|all of it|it|they|all (?:the |our )?\w+|the (?:web ?)?site"
        r"|(?<!how )our (?:web ?)?site|(?<!how )the (?:shop|app|pages?)"
        r"|(?<!how )this (?:web ?)?site) (?:will |should "
        r"|would )?(?:still|nevertheless|continue to|keep on|go on|carry on)? ?(?:works?|working"
        r"|functions?|run(?:s|ning)?)(?: (?:just )?(?:as (?:before|usual|normal|well)|the same|fine"
        r"|perfectly|properly|fully|all the same|without them))?(?= ?(?:[.,;!]|$))|(?:lose|miss"
        r"|missing|losing) (?:nothing|out on nothing|no \w+)|nothing (?:breaks|changes|is lost"
        r"|stops working|happens)|no (?:disadvantages?|drawbacks?|loss of)|without (?:any )?(?:loss"
        r"|restrictions?|disadvantages?|limitations?)|remains? fully (?:usable|functional)|(?:does"
        r"|do|will|would) not (?:affect|impair|limit|restrict|change) (?:your|the|how|what|any)"
        r"|(?:will|would) not be (?:affected|impaired|limited|restricted|impacted))\b"
        r"|\bwithout any (?:loss|change|effect|impact|consequence)\w*\b"
        r"|\bwill still (?:have (?:full )?access|be able to|work)\b"
    ),
    "without_cookies": (
        r"\b(?:(?<!cannot be )(?<!not be )(?:switch|turn)(?:ed|ing)? off|(?:disabl|refus|reject"
        r"|block|declin|delet|remov|turn|not accept|do not (?:accept|allow(?! us\b))|choose not|without"
        r"|switch|restrict|set to (?:block|refuse|reject)|opt)\w*\b.{0,60}\b(?:cookies?|them|so)"
        r"|(?<!opt-out )cookies?\b.{0,40}\b(?:disabled|refused|rejected|blocked|declined|turned off"
        r"|(?<!data )off(?! (?:of|your)\b))|disable"
        r"|decline|reject|refuse)\b|\b(?:turn|keep|say|wip|stopp|forbidd)\w* (?:\w+ ){0,3}cookies? "
        r"(?:away|off|down|out)\b|\brefus(?:al|ing)\b|\brequires? (?:\w+ )?cookies\b|\bprevent(?:ing"
        r"|s)? (?:the )?(?:acceptance|setting|storage|use"
        r"|placement) of (?:\w+ )?cookies\b|\bwithout (?:these"
        r"|those|such|our|essential"
        r"|necessary) (?:\w+ )?cookies\b|\b(?:then|(?<!or )(?<!and )otherwise|without (?:it|them"
        r"|cookies))\b|\b(?:disable|block|refuse|reject|switch off"
        r"|turn off|opt out of)\w* (?:this|the|our|these) (?:\w+ ){0,4}(?:tool|tracking|measurement"
        r"|analytics|trackers?)\b|\b(?:limit|restrict|reduce) (?:\w+ ){0,3}(?:ability"
        r"|right) (?:\w+ ){0,3}to (?:set|place|use) cookies\b|\b(?:while|by) blocking cookies\b"
        r"|\byou (?:will |may )?(?:must|need to|have to) (?:accept|enable|allow) (?:\w+ )?cookies\b"
    ),
    "only_needed": (
        r"\bthe only (?:kind of )?cookies\b[^.;]{0,60}\bare\b[^.;]{0,30}\b(?:necessary"
        r"|essential|required)\b|\ball (?:of )?(?:our |the )?cookies\b(?:(?!categor|group"
        r"|section|table|list|these|following|marked)[^.;,]){0,60}\bare (?:strictly "
        r"|technically |absolutely )?(?:necessary|essential|required)\b|\b(?:our"
        r"|the) cookies\b(?:(?!categor|group|section|table|list|these|following"
        r"|marked)[^.;,]){0,40}\blimited to\b[^.;]{0,40}\b(?:necessary|essential|required)\b"
        r"|\b(?:only|just|nothing but|no more than)\b[^.;]{0,50}\bcookies? (?:that |which )?(?:(?:the"
        r"|our|this) (?:\w+ )?(?:shop|site|website|page|service|system|form|login|store)|we"
        r"|it)s? (?:cannot|could not|can not|needs?(?: (?:to|in order to)|(?=[.,;]|$))|relies on"
        r"|depends on)(?: (?:do|work|function|run|manage|operate|exist|be used) without)?"
        r"|\b(?:trimm\w*|cut|kept|keep|limit\w*|reduc\w*|restrict\w*) (?:our"
        r"|the) cookies (?:down )?to (?:the|a|an) (?:\w+ )?(?:minimum|essentials?|necessary|basics?)\b"
        r"|\bcookies (?:strictly|only|solely|exclusively|purely) (?:for|to) (?:run|operat|keep|technical"
        r"|the (?:running|operation|technical))\w*"
        r"|\b(?:our |the )?use of cookies (?:on (?:this|our) (?:web ?)?site )?is (?:\w+ly )?(?:confined"
        r"|limited|restricted) to (?:what|those|the|cookies)[^.;]{0,20}(?:necessary|required|needed"
        r"|essential)\w*"
        r"|\b(?:uses?|sets?|places?|stores?|needs?) nothing but (?:strictly "
        r"|technically )?(?:essential|necessary|required) cookies\b"
    ),
    "by_agent": (
        r"^(?: of .{0,80}?|.{0,40}?)\bby (?:the |our |these |those |any |such |other |certain "
        r"|various |some )*(?=\w)"
    ),
    "in_that_case": (
        r"^[^a-z]{0,4}(?:however,? |but |please note that )?(?:if you do (?:this|so)|doing (?:this|so)"
        r"|by doing (?:this|so)|in (?:that|this) case|if so)\b"
    ),
    "refers_back": r"\b(?:them|it|this|these|that|so|such)\b",
    "not_control": (
        r"\b(?:hardware|device|language) settings,|\b(?:independent(?:ly)?|regardless"
        r"|irrespective) of your\b|\bcannot be (?:controlled|managed|deleted|removed"
        r"|disabled)|\beven (?:after|if|when) you\b|\b(?:stor|sav|remember"
        r"|keep)\w* your (?:\w+ )?settings|\b(?:determine|check|test\w*|see|detect) (?:if"
        r"|whether) (?:your|the|a) browser|\b(?:collects?|include[sd]?|log(?:ged)?"
        r"|type of browser)\b.{0,80}\bip address|\bcannot be (?:turned off|switched off|refused"
        r"|declined|rejected|blocked|opted out)\b|\buntil you (?:\w+ )?(?:delete|clear|remove|erase)"
        r"|\buntil (?:they|it|the cookies?) (?:expires?"
        r"|(?:are|is) (?:removed|deleted|cleared|erased))|\b(?:is|are) (?:then |automatically "
        r"|subsequently )*(?:deleted|erased|removed) ?[.,;]?$|\b(?:erased|deleted|removed|expires?"
        r"|disappears?|cleared) (?:from your \w+ )?(?:when(?:ever)?|once|as soon as|after) (?:you"
        r"|the (?:user|visitor|browser)|users|your|browser|closing)\b"
    ),
    "kind_intro": (
        r"^[^a-z]{0,4}(?:required|needed|necessary|helps? us|remembers?|enables?|allows?|supports?)\b"
        r"[^.;]{0,80}:$|\b(?:these|those|such|this (?:type|kind|category|group) of"
        r"|(?:strictly )?necessary"
        r"|essential|functional(?:ity)?|performance|analytics?|statistics?|marketing|advertising"
        r"|targeting|preferences?|personali[sz]ation) cookies?,? (?:are|is|helps?|allows?|enables?"
        r"|lets?|enhances?|may|can|will|supports?|provides?|improves?|remembers?|collects?|tracks?"
        r"|makes?|do|does|include|used)\b[^.]{0,160}:$|^(?:we use (?:\w+ ){0,3}cookies"
        r"|cookies (?:are used|help us)|what (?:they|we use them) (?:do|for)|used) (?:for"
        r"|to)\b[^.]{0,60}:$|\bcookies\b[^.]{0,40}\bby:$|\b(?:cookies|data|information|this|it"
        r"|they) (?:\w+ )?(?:helps?|allows?|enables?"
        r"|lets?) (?:us|me)\b[^.]{0,60}:$"
    ),
    "browsers_do": (r"^[^a-z]{0,4}(?:some|many|most|certain|all|modern) (?:\w+ )?browsers\b"),
}
