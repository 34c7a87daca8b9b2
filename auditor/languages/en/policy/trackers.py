"""English: trackers and tools, and the vendors behind them."""

_TRADES = (
    r"analytics|statistics|hosting|host|payments?|billing|e-?mail|mailing|newsletters?|chat|live chat|crm"
    r"|booking|ticketing|survey|polls?|monitoring|error[- ](?:tracking|monitoring|reporting)"
    r"|crash[- ]reporting|consent(?: management)?|maps?|video|advertising|ad|marketing|cloud|backup|support"
    r"|help ?desk|search|font|cdn|content delivery|delivery|shipping|fulfil\w+|form|comments?|spam|security"
    r"|translation|personali[sz]ation|attribution|affiliate|referral|review|feedback|event|donation"
    r"|fundraising|membership|recruitment|authentication|login|identity|database|storage|data"
    r"|infrastructure"
    r"|web|measurement|audience|recording|heat ?map|tag|a/b testing|testing|push|messaging|sms|phone|call"
    r"|subscription|action|petition|learning|scheduling|calendar"
)
"""What kinds of companies, named together with their function, are for."""
_FIRMS = (
    r"providers?|services?|tools?|platforms?|softwares?|systems?|compan(?:y|ies)|hosts?|processors?"
    r"|networks?|products?|partners?|agenc(?:y|ies)|suppliers?|vendors?|plug-?ins?|widgets?|solutions?"
    r"|librar(?:y|ies)|programs?|programmes?|firms?|scripts?|pixels?|apps?"
)
"""Nouns for such companies and their products."""

PATTERNS = {
    "end_of_tool": (
        r"^(?:,? (?:for|to|as) |,? ?\((?!(?:like|e\.g|i\.e|see|https?|www|usa?|eu|ireland|germany"
        r"|uk)\b)| - )"
    ),
    "common_goes_on": r" (?:(?:and|or) [a-z]|in which\b)",
    "means_of_one_kind": (
        r"\b(?:(?:advertis\w+|ads?|marketing|re-?marketing|re-?targeting|conversion|social(?:[ -]media)?"
        r"|affiliate|pre-consent)(?:,? (?:or|and|nor) |, |[ -]))+(?:pixels?|tags?|(?:web )?beacons?)\b"
    ),
    "outside_tracker": (
        r"\b(?:affiliated (?:part(?:y|ies)|companies)|(?:some of )?(?:the|these) services (?:listed"
        r"|described|named)"
        r" (?:above|below)|this type of services?|some of these services|(?:the|that|this|each"
        r"|such) (?:partner|vendor"
        r"|advertiser)"
        r"|(?:analytics|measurement|research|data|tracking|audience"
        r"|market research) (?:compan(?:y|ies)|firms?|providers?|services? providers?)|3rd part(?:y"
        r"|ies)|(?:such|these|those) (?:\w+ )?(?:compan(?:y|ies)|providers|services|platforms|entities"
        r"|firms"
        r"|parties)|third[- ]part(?:y|ies)(?:'s)?(?: (?:compan(?:y|ies)|vendors?|providers?"
        r"|advertisers?|networks?|partners?))?|ad(?:vertis(?:ing|ement|er|ers))?[- ](?:network"
        r"|server|serving|compan|agenc|partner|distributor|exchange|provider|platform)\w*"
        r"|advertisers?|(?:our|business|analytics|marketing|media|trusted) (?:\w+ )?(?:partners?"
        r"|vendors?|providers?|suppliers?|contractors?|processors?)|(?:companies|firms|businesses"
        r"|networks) (?:that|who|whose) (?:\w+ )?(?:place|serve|run|deliver|advertise|provide|show"
        r"|supply|buy|sell|sponsor|ads|content|tools|buttons|videos)|service providers?"
        r"|social (?:media|network\w*)(?: \w+)?|data brokers?|another (?:web ?)?site|sponsors?"
        r"|other compan(?:y|ies)|outside compan(?:y|ies)|affiliates|vendors|partners"
        r"|google(?: inc\.?| llc)?|facebook|doubleclick|omniture|comscore|nielsen|quantcast|twitter"
        r"|microsoft|adobe|yahoo)\b|\b(?:outside|other|external|another) (?:firms?|compan(?:y|ies)"
        r"|part(?:y|ies)|organi[sz]ations?|businesse?s?)\b|\b(?:outside|external) \w+ (?:firms?"
        r"|compan(?:y|ies)|organi[sz]ations?|providers?|suppliers?)\b|\bthe parties (?:that|who"
        r"|which)\b"
        r"|\bthird[- ]party (?:widgets?|plug-?ins?|add-?ons|apps?|content|services?|tools?|sites?"
        r"|websites?|domains?|scripts?)\b"
        r"|\bcompan(?:y|ies) (?:that|who|which) (?:operates?|owns?|runs?)\b|\baffiliate "
        r"(?:program(?:me)?s?|networks?|partners?|merchants?)\b"
    ),
    "of_what_follows": r"^(?!)",
    "means_intro": (
        r"\b(?:gather|collect|us(?:e|es|ing)|technolog\w+|tools|methods|means|work|with|through|via"
        r"|following)\b[^.;]{0,60}:?$"
    ),
    "would_be_lost": (
        r"\b(?:could|would|can|may|might) (?:\w+ )?not\b|\bcannot\b|\bif you (?:refuse|decline"
        r"|object)"
    ),
    "without_possible": (
        r"\b(?:you|visitors|users|people|anyone) (?:can|may|could|are able|are free)\b|\b(?:can|may"
        r"|could) (?:\w+ )?be (?:\w+ )?(?:used|visited|viewed|read|browsed|seen|accessed)\b"
        r"|\b(?:cannot|can not|could not|unable|impossible|not possible)\b|\b(?:which|that|who|it"
        r"|they) (?:\w+ )?$|\b(?:also|even|still|possible|if|when)\b|\b(?:works?|functions?|usable"
        r"|available|readable|accessible)(?: (?:just|as|well|fine|too|perfectly|equally|the"
        r"|same))*(?: without(?: the| any)?)? $"
    ),
    "own_function": (
        r"^ (?:on (?:this|our) (?:site|website) )?to (?:see|measure|analy[sz]e|learn|find out|know"
        r"|understand|watch|record|count|monitor|track|follow|study) (?:how|what|which|where|visits?"
        r"|visitors|traffic|usage|page|the use|who)\b"
    ),
    "tracker": (
        r"\b(?:(?<=cookies and )(?:other|related) (?:\w+ )?technolog\w+|(?:online "
        r"|third[- ]party )?trackers|web[- ]?beacons?|web[- ]?bugs?|clear[- ]gifs?|(?:tracking"
        r"|invisible|transparent|single|1x1|one)?[- ]?pixels?(?: tags?| gifs?)?|pixel tags?"
        r"|action tags?|tracer tags?|page tags?|tracking (?:technolog\w+|tags?|codes?|scripts?"
        r"|tools?|mechanisms?)|similar (?:tracking )?technolog\w+|local (?:shared objects?|storage)"
        r"|(?:local|session)storage"
        r"|html5|flash cookies|storage api|web storage|session storage|etags?|embedded scripts?"
        r"|javascript(?! (?:is |are )?(?:enabled|disabled|supported|switched|turned))"
        r"|device fingerprint\w*\b(?! (?:icon|symbol|button|logo))|fingerprint\w*|client ids?"
        r"|advertising ids?|(?:(?<=use )|(?<=uses )|(?<=using )|(?<=assign )|(?<=assigns )"
        r"|(?<=place )|(?<=cookies, )|(?<=cookies and )|(?<=cookies or ))(?:(?:unique|anonymous"
        r"|persistent|mobile|random) )?(?:mobile|device|unique|online) identifiers?"
        r"|information (?:collection|gathering) modules?|gifs|indexeddb"
        r"|tags|web analytics|analytics (?:tools?|services?|software)|third[- ]party (?:analytics"
        r"|tracking)|automated (?:means|technolog\w+|data collection))\b|\b(?:(?:such|these|similar"
        r"|those|like|comparable) (?:tracking )?technologies|\w+(?:\'s)? (?:insight |tracking "
        r"|conversion |remarketing )?(?:tag|pixel)\b|tracking (?:image|picture)s?|(?:tiny|invisible"
        r"|transparent) (?:\w+ )?(?:image|picture|graphic)s?|session (?:replay|recording)s?|sdks?"
        r"|software development kits?|tag manager)|\b(?:stor\w+ (?:and|or|and/or|&) (?:read|access"
        r"|retriev)\w* (?:\w+ )?(?:information|data)|(?:read|access|retriev)\w* (?:and|or|and/or"
        r"|&) stor\w* (?:\w+ )?(?:information|data)|(?:access|store|read"
        r"|place)\w* (?:\w+ )?(?:information|data) on (?:your|a|the|their) (?:\w+ )?(?:device"
        r"|computer|browser|terminal))\b"
    ),
    "not_in_a_cookie": r"not (?:in|as|by|via|through|with) (?:an? |any )?(?:[\w-]+ )?cookies?\b"
    r"|(?:not|n't|no) [^.;,]{0,40}\bcookies?[^.;,]{0,14},? but\b",
    "no_fingerprint": (
        r"(?:\b(?:not|never) (?:\w+ )?(?:fingerprint\b|(?:us|tak|mak|build|creat|perform|employ|fingerprint"
        r"|comput|engag"
        r"|practi[sc]|generat|collect|deriv|calculat|try|attempt|rely|appl"
        r"|do)\w*\b[^.;:,]{0,30}\bfingerprint\w*)"
        r"|\b(?:tak|mak|build|creat|us|comput|generat|deriv|collect"
        r"|keep)\w* no [^.;:,]{0,24}\bfingerprint\w*"
        r"|^[^\w]{0,4}no (?:[\w-]+ ){0,3}fingerprint\w*|\bwithout (?:any )?(?:[\w-]+ )?fingerprint\w*"
        r"|\bfingerprint(?:s|ing)?\b[^.;:,]{0,24}\b(?:(?:is|are) (?:not|never) (?:used|taken|made"
        r"|created|built"
        r"|performed|computed|employed|something we)|has no (?:place|part)))"
        r"(?![^.;]{0,60}\b(?:shar|sold|sell|pass|link|transmit|sent|disclos|if|unless|until"
        r"|without your|except)\w*)"
    ),
    "no_recording": (
        r"(?:\b(?:not|never|neither|nor|nobody) [^.;:,]{0,12}\b(?:record|film|replay|video)\w*\b[^.;]{0,40}"
        r"\b(?:screens?|(?:browsing )?sessions?|mouse|cursors?|scrolling|keystrokes?)\b"
        r"|\bneither [^.;:]{0,24}\b(?:screens?|sessions?|mouse|cursors?|keystrokes?)\b[^.;]{0,40}"
        r"\b(?:recorded|filmed|replayed)\b"
        r"|\bno (?:session|screen|mouse) (?:replays?|recordings?)\b|\bthere (?:is|are) no heat ?maps?\b"
        r"|\b(?:screens?|sessions?|mouse movements?|cursors?|keystrokes?) (?:is|are|will be) (?:not|never) "
        r"(?:being )?(?:recorded|filmed|replayed|videoed))"
        r"(?![^.;]{0,60}\b(?:if|unless|until|without your|except)\b)"
        r"|\bno (?:heat ?maps?|session (?:replays?|recordings?)|screen recordings?)(?:,? (?:or|and"
        r"|nor) (?:heat ?maps?|session (?:replays?|recordings?)|screen recordings?))? (?:are"
        r"|is) (?:\w+ )?(?:made|taken|used|kept|created|recorded|in use)"
    ),
    "tracker_firm": (
        r"\b(?:(?<=cookies and )(?:other|related) (?:\w+ )?technolog\w+|trackers|web[- ]?beacons?"
        r"|web[- ]?bugs?|clear[- ]gifs?|pixels?|pixel tags?|tracking technolog\w+"
        r"|similar technolog\w+|(?:local|session) ?storage|fingerprint\w*\b(?! (?:icon|symbol"
        r"|button|logo))"
        r"|tracking tags?|flash cookies|storage api)\b|\b(?:sdks?|tracking (?:image|picture|pixel|code"
        r"|script)s?"
        r"|session (?:replay|recording)s?|(?:tiny|invisible|transparent) (?:\w+ )?(?:image|picture"
        r"|graphic)s?)\b|\b(?:analytics|advertising|marketing|measurement|third[- ]party"
        r"|social)(?: (?:or|and) \w+)? (?:tags?|scripts?)\b"
    ),
    "tracker_present": (
        r"\b(?:tags?|pixels?|beacons?|sdks?|scripts?)\b (?:still |also |only |then )?(?:fires?"
        r"|reports?|tells?|records?|is (?:on|placed|loaded|built|part)|are (?:on|placed|loaded|built"
        r"|part)|sits?|runs?|lets? us|shows? us|notes?|logs?|counts?|measures?|watch(?:es)?)\b"
        r"|\bwe\b[^.;]{0,40}\b(?:stor\w+|read|access)\b[^.;]{0,20}\b(?:information|data) on (?:your"
        r"|a|the|their) (?:\w+ )?(?:device|computer|browser|terminal)|\b(?:technique|method"
        r"|technology|practice|process) is [^.;]{0,30}(?:called|known as)\b"
        r"|\b(?:tracking )?codes? (?:still |also |only |then )?(?:fires?|reports?|tells?|records?"
        r"|notes?|logs?|counts?|measures?|watch(?:es)?|is|runs?)\b|^[^a-z]{0,4}(?:\w+ ){0,2}(?:tags"
        r"|pixels|scripts|beacons) (?:supplied|provided|made|from|by|of|placed)\b"
    ),
    "bare_none": r"^[^a-z]{0,4}(?:(?:no|zero) (?:\w+ )?|(?:absolutely|definitely) no )$",
    "not_itself": (
        r"\b(?:control|influence|access|responsib\w+|say|knowledge|insight|part|obligation|intention"
        r"|plans?|need|reason|right) (?:in |over |of |to |on |into |about |for )"
    ),
    "tool_and_end": r"^[^a-z]{0,6}[\w.&' ]{2,40}?(?: \([^)]{1,60}\))? ?(?::|-|for) ?(?=\w)",
    "use_by_others": (
        r"^[^.;]{0,60}\b(?:use|placement|setting) of [^.;]{0,60}\b(?:cookies?|technologies|beacons"
        r"|pixels|tags)\b[^.;]{0,20}\bby (?:such |these |those |other |the )?(?:third|other|advertis"
        r"|partner)"
        r"|\bcookies? (?:may|can|might|will|could) (?:\w+ )?be (?:\w+ )?(?:set|used|placed|stored"
        r"|dropped|left) (?:on your \w+ )?by (?:the|that|this|these|those|any) (?:\w+ )?(?:service"
        r"|site|website|provider|network|company|platform)s?\b(?! (?:we|you are (?:on|visiting)"
        r"|itself))"
    ),
    "item_denied": r"^[^a-z]{0,6}(?:no|zero)\b(?!-| (?:longer|later|matter|more|less|other|further)\b)",
    "tool_subject": (
        r"^[^a-z]{0,4}(?:it|this|that|they|these|both)\b(?! (?:web ?)?(?:sites?|pages?|shop|app"
        r"|blog)\b)"
    ),
    "vendor_runs": (
        r"\blist of (?:all |our |the |these )?(?:third[- ]parties|partners|providers|vendors|ad networks)\b"
        r"[^.;]{0,30}\b(?:includes?|is|are)\b|"
        r"\b(?:(?:our|the) (?:[\w-]+ ){0,2}(?:provider|processor|host|supplier),? |provided (?:by"
        r"|from)|powered by|operated by|(?:analytics|automation|marketing|tracking|advertising"
        r"|measurement|analysis) (?:tools?|services?|platforms?|software|programs?|provider)"
        r"|tools?\b|cookies?|analytics|track\w*|tags?|pixels?|plug-?ins?|(?:like|share"
        r"|social) buttons?|collect\w*|measur\w*|advertis\w+|ads|serv(?:e|ed|es) by|automation"
        r"|beacons?|conversion|remarketing|adopt\w*|third[- ]party (?:services?|vendors?|providers?"
        r"|tools?)|service providers?)\b"
        r"|\b(?:payment|delivery|booking|hosting|shipping|e-?mail|ticketing|donation)s? (?:partners?"
        r"|providers?|processors?|gateways?|platforms?)\b"
        r"|\b(?:sub-?processors|(?:data|third[- ]party|our|following|these) (?:sub-?)?processors)\b"
        r"|\bsub-?processors?\b"
    ),
    "vendor_runs_firm": (
        r"\b(?:provided (?:by|from)|powered by|operated by|tools?|cookies?|analytics|tags?|pixels?"
        r"|plug-?ins?|buttons?|platform|beacons?|conversion|remarketing|serv(?:e|ed|es) (?:by|ads)"
        r"|third[- ]party (?:vendors?|providers?))\b"
    ),
    "on_other_sites": (
        r"^[^a-z]{0,4}(?:on|at|in) (?:other|external|third[- ]party|partner) (?:\w+ )?"
        r"(?:web ?)?(?:sites?|pages?)\b"
    ),
    "tool_to": r"^(?: [\w-]+){0,3} (?:in order )?to (?:\w+ly )?$",
    "tool_of": r"\b(?:using|through|via|with|use of|by means of|from|to|in|on|by)\b",
    "vendor_use_act": (
        r"\b(?:goes out through|sent (?:through|via|with)|lets?|us(?:e|es|ed|ing)|utili[sz](?:e|es"
        r"|ed|ing)|employ(?:s|ed|ing)?|run(?:s|ning)?|implement(?:s|ed)?|install(?:s|ed)?|embed(?:s"
        r"|ded)?|integrate[sd]?|load(?:s|ed)?|deploy(?:s|ed)?|work(?:s|ing)? with|include[sd]?"
        r"|adopt(?:s|ed)?|engage[sd]?)\b|\b(?:retain(?:s|ed)?|appoint(?:s|ed)?|hire[sd]?"
        r"|commission(?:s|ed)?|contract(?:s|ed)? with|rel(?:y|ies|ied) on|relying on|turn(?:s"
        r"|ed)? to|depend(?:s)? on|trust(?:s)?|partner(?:s|ed)? with|cooperate[sd]? with|mak(?:e|es"
        r"|ing) use of|switched to|rent(?:s|ed)?|pay(?:s)?|contain(?:s)?|went with|go(?:es)? with"
        r"|settled on|picked|opted for|host(?:s|ed)?|add(?:s|ed)?|put(?:s)?|carr(?:y|ies)|built on"
        r"|based on|runs on|choose|chose)\b|\b(?:tells?|feeds?)\b"
        r"|\b(?:embedding|installing|loading|integrating)\b"
    ),
    "vendor_acts": (
        r"^\)?(?:'s (?:\w+ ){1,3}| (?:inc|ltd|llc|gmbh)\b\.?| \d\b)?(?: (?:maps?|tags?|pixels?|sdk"
        r"|widget|fonts?|button|videos?|player|script|code"
        r"|analytics))?(?: \([^()]{0,60}\))?,?(?: which [^,.;]{1,60},)?(?: (?:also|then|only|itself"
        r"|may|can|will|does|do|now|in turn|automatically|for us))* (?:tells?|lets?|helps?|shows?"
        r"|gives?|counts?|measures?|records?|sets?|places?|puts?|drops?|stores?|keeps?|hosts?|sends?"
        r"|delivers?|serves?|runs?|handles?|process(?:es)?|collects?|gathers?|tracks?|looks? (?:up"
        r"|after)|takes? care|notes?|reconstructs?|logs?|watch(?:es)?|reads?|loads?|powers?|supplies"
        r"|supply|protects?|checks?|uses?|receives?|gets?|knows?|adds? up|works? out|recogni[sz]es?"
        r"|analy[sz]es?|monitors?|alerts?|captures?|provides? us|(?:does|do) (?:that|this|so|it|the)"
        r"|sees?|learns?|finds? out|starts?|loads?|comes in|will not (?:start|load|run|fire"
        r"|be loaded|be started|be set) (?:unless|until|before)|(?:is|are) (?:only|not) (?:loaded"
        r"|started|used|run|set|activated|switched on) (?:if|once|when|unless|until|after|before)"
        r"|remembers?|translates?|embeds?|adds?|is (?:loaded|used|embedded|switched on|turned on"
        r"|active|installed)|are (?:loaded|used))\b"
    ),
    "vendor_label": (
        r"^(?: \([^()]{0,60}\))? ?[:-](?= ?[a-z(])(?! ?(?:not (?:used|in use|loaded|active)|no\b"
        r"|none\b|removed|no longer|never))(?!.{0,60}(?:privacy polic|https?:|www\.|privacy notice))"
        r"|^(?: \([^()]{0,60}\))? ?[:-] (?:our|an?|for|used|tracks?|provides?|helps?|measures?|handles?"
        r"|process)\b"
    ),
    "vendor_absent_before": (
        r"\b(?:without|no|neither|nor|instead of|rather than|in place of|free (?:of|from)|(?:got|get"
        r"|gotten) rid of|removed|dropped|ditched|abandoned|discontinued|retired|uninstalled"
        r"|kicked out|thrown out|threw out|switched off|turned off|avoids?|avoided|shuns?|stay(?:s"
        r"|ed)? (?:clear|away) (?:of|from)|steer(?:s|ed)? clear of|moved (?:away|off) (?:from)?"
        r"|stopped using|ceased using|gave up|given up|said goodbye to|parted with|(?:not"
        r"|never) (?:\w+ )?(?:find|see|meet|come across|encounter)|do(?:es)? without)(?: (?:the|any"
        r"|an?|such|using|use of|(?:things?|tools?|services?|trackers?) (?:like|such as)))* $"
    ),
    "vendor_absent_list": (r"(?:\(|^[^a-z]{0,6}|: )no (?:[\w.-]+(?: [\w.-]+)?, (?:and |or |nor )?){1,12}$"),
    "vendor_absent_examples": (
        r"\b(?:no|without(?: any)?|not (?:\w+ )?(?:use|run|embed|load|include|have|employ"
        r"|integrate)(?: any)?) "
        r"(?:[\w/-]+ ){0,4}(?:analytics|trackers?|tracking|tools?|services?|scripts?|pixels?|networks?|sdks?"
        r"|providers?|advertising|ads|measurement|cookies|embeds|beacons?|tags) \((?:e\.g\.?,? |such as "
        r"|like "
        r"|including |for example,? )?(?:[\w.-]+(?: [\w.-]+)?(?:, | or | and |/)(?:and |or |nor )?){0,12}$"
    ),
    "vendor_example_ends": (
        r"^(?: (?:pixels?|tags?|ads?))?(?:(?:,? (?:and|or|nor) |, ?|/)(?!hosted|run|self|which"
        r"|it\b)[\w.-]+(?: "
        r"[\w.-]+)?){0,12}(?:,? etc\.?|,? and (?:so on|the like|others))? ?\)"
    ),
    "vendor_excepted": (
        r"\b(?:except(?:ing)?(?: for| from)?|with (?:\w+ ){1,3}exceptions?(?: (?:of|for))?|other than"
        r"|apart from|aside from"
        r"|save for|excluding|besides)(?:,| -{1,2}|:)?(?! (?:if|when|where|as|in|on|with|by|to"
        r"|that)\b)[^.;()]{0,40}? $"
    ),
    "vendor_kept_there": (
        r"^(?: \w+){0,2},? (?:except|other than|apart from|save) (?:in|on|within|during|for|at) "
        r"(?:(?:our|the|this|these) )?(?:[\w-]+ ){0,2}(?:shop|store|pages?|sections?|areas?|blog|app"
        r"|versions?"
        r"|forms?|checkout|sites?|portal|forum|newsletters?)\b"
    ),
    "vendor_absent_after": (
        r"^(?: (?:tags?|pixels?|scripts?|code|cookies?))? (?:(?:has|have|finds?|plays?) no (?:place"
        r"|part|role|home|business|access)\b|(?:is|are|was|were) (?:\w+ )?(?:not|never|no longer"
        r"|nowhere) (?:\w+ )?(?:in use|used|installed|present|loaded|embedded|integrated|part of"
        r"|active|to be found|involved|found|running|welcome|employed|deployed|included)\b|(?:has"
        r"|have) (?:now |since |also )?been (?:removed|taken out|dropped|uninstalled|retired"
        r"|deleted)\b|(?:is|are) (?:gone|absent|nowhere|banned)\b)|^\? (?:no\b|not here|never|none"
        r"|nowhere)"
        r"|^(?:,(?: [\w',]+){1,6})?[:,]? you (?:will|would|can|do) (?:not|never) (?:find|meet"
        r"|come across|see|encounter)\b"
        r"|^(?: pixel| tag)?(?: and [\w' ]{3,30})? (?:was|were|has been|have been) (?:\w+ly )?(?:removed"
        r"|taken (?:off|out|down)|switched off|uninstalled|deleted|thrown out)\b"
    ),
    "vendor_named_further": (
        r"^ (?:data|reports?|information|accounts?|features?|advertising|employee|staff|opt[- ]?out"
        r"|add-?on|terms|privacy)\b|^ (?:can|could|may|might|will|would|does|do|has|have|knows?"
        r"|sees?|gets?|receives?|learns?|sets?|stores?|places?|collects?|tracks?|(?:is"
        r"|are) (?!(?:\w+ )?(?:used|loaded|installed|embedded|in use|running|run|here)))\b"
        r"|^,? (?:which|who|that|to (?:identify|track|show|serve))\b"
    ),
    "asked_how": r"\bhow $",
    "vendor_done_by": (
        r"^[^a-z]{0,6}via $|^[^a-z]{0,6}(?:provider|vendor|supplier|processor|tool|service provider) ?: ?$"
        r"|\((?:via|by"
        r"|using|with|through|powered by) $|^[^a-z]{0,6}(?:(?:data|information"
        r"|it is) )?(?:shared"
        r"|disclosed|sent) (?:with|to) ?: ?(?:[^.;]{0,80}(?:,|and|or|like|such as) )?$"
        r"|\b(?:hosted|supplied|delivered|served|auctioned|operated|managed|measured|sold|run|runs"
        r"|handled|processed|sent|stored|embedded|matched|counted|rented|bought|loaded|maintained"
        r"|collected|set|placed|go|goes|out|outsourced|taken|powered|drawn|played|shown|protected"
        r"|kept|written|done) (?:by|with|through|via|from|on|at|using)(?: our \w+,?"
        r"| the \w+,?){0,2} (?:[^.;:]{0,60}(?:,|and|or|&) )?$|\b(?:go|goes|going|gone|pass|passes"
        r"|work|works) (?:out )?(?:through|via|to|by way of)(?: our \w+,?"
        r"| the \w+,?){0,2} (?:[^.;:]{0,40}(?:,|and|or|&) )?$|\b(?:handed|given|passed"
        r"|transferred) (?:on |over )?to (?:[^.;:]{0,40}(?:,|and|or|&) )?$|\b(?:reported|submitted"
        r"|logged|recorded|backed|made|written|fed|piped) (?:by|to|in|into) (?:our )?$"
        r"|^[^a-z]{0,4}(?:\w+ )?(?:inferred|collected|derived"
        r"|gathered|received|retained|stored|processed)\b[^.;:]{0,60}\b(?:by|via|through) $|\b(?:our"
        r"|the) (?!(?:\w+ )?(?:owner|parent|controller|landlord|competitor|company|maker"
        r"|author))(?:[\w-]+ ){1,6}?(?:is|are|comes? from|is called|are called|comes? courtesy of) $"
    ),
    "as_example": (
        r"\b(?:such as|like|including|e\.g\.?,?|for (?:example|instance),?)"
        r" (?:[\w.&-]+,? (?:and |or )?){0,6}$"
    ),
    "tool_denies": (
        r"\b(?:the|this|our|that) (?:[\w-]+ )?(?:form|widget|player|map|chat|embed|plug-?in|counter|iframe"
        r"|video)s? (?:sets?|uses?|stores?|places?|does|do|makes?|needs?|is|are)\b"
    ),
    "feature_named": r"^(?:'s)? (?:ads? )?(?:settings|preferences(?: manager)?)\b",
    "vendor_aside": (
        r"\bgoogle settings\b|\bissues? (?:page|tracker|section)\b|\bopen(?:ing)? an issue\b"
        r"|\b(?:adobe flash|flash player"
        r"|adobe (?:website|acrobat|reader)|(?:choose|wish|decide|elect"
        r"|like) to use|your (?:\w+ )?use of|(?:follow|find|visit|like|contact|join) us (?:on|at|via)"
        r"|our (?:\w+ )?(?:page|account|profile|channel|fan ?page)s? (?:on|at)"
        r"|log(?:ging)?[- ]?in (?:with|via|through|using)|sign(?:ing)?[- ](?:in|up) (?:with|via"
        r"|through|using)|app store|play store(?! (?:version|edition|build))|google play(?! (?:version"
        r"|edition|build))|internet explorer|microsoft edge"
        r"|google chrome|(?:in|on|for|using) (?:\w+ ){0,2}(?:chrome|firefox|safari|edge|explorer)"
        r"|trademark|links? to|credentials|(?:linkedin|facebook|twitter|instagram|github) (?:urls?"
        r"|profiles?|handles?|usernames?|ids?)|(?:google|facebook|microsoft|twitter|amazon|apple"
        r"|linkedin) (?:accounts?|log-?in|connect|pages?|maps link)|connect(?:ing)? (?:with|to"
        r"|through|your)|social networking account|through (?:your )?(?:facebook|twitter)|friends"
        r"|subsidiar\w+|browsers? such as|for example,? (?:if|when) you)\b|\b(?:when|if|by"
        r"|while) (?:using|you use|accessing) (?:\w+ ){0,4}(?:social|third)\b|\bsocial (?:media"
        r"|network\w*) (?:platforms?|sites?|services?|networks?|accounts?),? (?:\(?(?:such as|like"
        r"|e\.g|including))|\b(?:privacy )?seal\b|\b(?:certified|licensee|participant"
        r"|participates? in|member) (?:of|by|in|under)? ?(?:the )?(?:truste|trustarc|privacy shield)"
        r"|\bprogram (?:covers|does not cover|viewable|is|requirements?)|\b(?:certif"
        r"|accredit)\w+ by\b|\b(?:log|sign)(?:ging|ged|ing|ed)? ?(?:in|on|up)\b[^.;]{0,50}\b(?:with"
        r"|via|through|using|from(?! (?:spam|abuse|bots?|attacks?|brute|fraud|unauthori)))\b|\bvia (?:a "
        r"|your )?third[- ]party (?:web ?site|account|service)"
        r"|\b(?:truste|trustarc) (?:will|serves?|program|dispute)|\bthird[- ]party accounts?\b"
        r"|\bcheck ?out (?:through|with|via)\b|\be\.g\.,? credit card|\bcredit card, (?=paypal)"
    ),
    "unlisted_used": (
        r"\b(?:we|i) (?:\w+ ){0,2}(?:collect|gather|store|send|process|keep|manage|handle|deliver|take"
        r"|accept) (?:[\w'-]+ ){1,6}"
        r"(?:through|via|with|using) $|\((?:via|by|using|with|through|powered by) $|\b(?:we|us|site|website"
        r"|app|shop|store|platform"
        rf"|company|also|and) (?:\w+ ){{0,2}}(?:use|uses|used|using|employ|employs|rely on|relies on|run"
        r"|runs|work with|works with|embed|embeds|integrate|integrates|partner with|partners with"
        rf"|have chosen|chose|chosen|engage|engages|contract with|host|hosts)\b[^.;:]{{0,40}}$|\b(?:hosted"
        r"|powered|processed|handled|managed|stored|collected|retained|inferred|derived|supplied|delivered"
        rf"|sent|counted|measured|served|carried out|provided|looked after) (?:\w+ ){{0,4}}?(?:by|with|on|at"
        rf"|via|through|using)\b[^.;:]{{0,25}}$|\b(?:service|tool|platform|software|system|program"
        rf"|plug-?in) (?:called|named|known as|from|of|by) (?:the )?$|\b(?:{_TRADES}) (?:{_FIRMS})(?: is"
        r"| are|,|:| called| named)? (?:the )?$|\b(?:go|goes|sent|send|pass|passes|run|runs) (?:out |on "
        rf"|over )?(?:through|via|to|on) (?:the |a |our )?(?:\w+ ){{0,3}}$|\bour (?:\w+ ){{0,3}}(?:provider"
        r"|host|processor|platform|tool|supplier|partner|bookkeeper|accountant|printer)s?,? (?:is |are )?$"
        r"|\b(?:providers?|processors?|suppliers?|vendors?)(?:(?: (?:are|is|include|includes|like|called"
        rf"|named))|,|:)? (?:(?:[\w.&'-]+ ?){{1,3}}, (?:and )?){{0,5}}$|\b(?:stored|saved|held|backed up"
        r"|sent|uploaded) (?:securely )?(?:in|on|with|at|via|through|using) (?:the )?$"
    ),
    "unlisted_acts": (
        r"^ ?\((?:our|the) (?:\w+ ){0,3}(?:processor|provider|host|partner|supplier|platform|service"
        r"|tool)s?\)|"
        r"^ (?:acts?|serves?) as (?:our|an?|the) (?:\w+ ){0,2}(?:processor|provider|host|partner"
        r"|supplier)"
        r"|^(?: \([^)]{1,60}\))?,? (?:(?:a|an|the|our) [^,.;]{3,60}, )?(?:hosts|processes|handles"
        r"|sends|delivers|stores|counts|measures|runs|provides|powers|serves|manages|operates"
        r"|collects|records|monitors|tracks|uses cookies|sets|places|helps us|tells us|shows us"
        r"|looks after|keeps) "
    ),
    "unlisted_not": (
        r"^(?:an? [a-z]+|we|our|us|you|your|the|this|that|these|those|they|it|its|he|she|i|a|an|in|on"
        r"|at|by|for"
        r"|to|of|from|with|and|or|but|if|when|where|while|as|all|any|each|every|some|such|other|no"
        r"|not|please|yes|here|there|how|what|who|why|which|also|only|once|after|before|then|data"
        r"|personal(?:ly)?\b.*|information\b.*|cookies?\b.*|(?:.* )?privacy\b.*|.*\bprotection"
        r"|terms\b.*|service|services"
        r"|website|web ?sites?|sites?|company|companies|user|users|client|customer|customers"
        r"|third part(?:y|ies)|advertisers?|affiliates?|vendors?|suppliers?|licensors?|processors?"
        r"|contractors?|agents?|subsidiar\w+|customers?|employees?|students?|parents?|children"
        r"|minors|content|software|material|rules|additional|various|partners?|providers?|browsers?"
        r"|internet|javascript|java|html5?|css|ssl|tls|https?|ip|url|urls|id|ids|eu|eea|uk|us|usa"
        r"|u\.s|gdpr|ccpa|cpra|pecr|lgpd|dpo|faq|pdf|api|sdk|sdks|ads?|legal\b.*|article|section"
        r"|part|step|chapter|annex|appendix|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january"
        r"|february|march|april|may|june|july|august|september|october|november|december"
        r"|europe(?:an)?\b.*|united\b.*|germany|german|france|french|ireland|irish|japan\w*|china"
        r"|chinese|canad\w+|america\w*|england|english|britain|british|scotland|wales|netherlands"
        r"|dutch|switzerland|swiss|austria|sweden|singapore|india|australia|new zealand|spain|italy"
        r"|portugal|poland|california\w*|virginia|oregon|ohio|texas|london|dublin|frankfurt|paris"
        r"|berlin|amsterdam|lawful\b.*|legitimate\b.*|standard contractual.*|data protection.*"
        r"|data processing.*|information commissioner.*|.*\b(?:act|regulation|directive|law|code"
        r"|policy|policies|notice|terms|conditions|agreement|commission(?:er)?|authority|clauses?"
        r"|shield|framework|office|court|board|committee|department|minist(?:er|ry)|union|area|state"
        r"|states|kingdom|rights?)|google|facebook|apple|microsoft|amazon|twitter|cookie\b.*"
        r"|analytics\b.*|advertising\b.*|marketing\b.*|necessary|essential|functional|performance"
        r"|wi-?fi|android|ios|windows|mac ?os|linux|chrome|firefox|safari|opera|edge"
        r"|internet explorer|wordpress plugins?|inc|ltd|llc|gmbh|limited|corp|.*\b(?:website"
        r"|web ?site|site|services|newsletter|account|members?|team)|.*\b(?:cookies?|providers?"
        r"|processors?|part(?:y|ies)|partners?|users?|data|information|technolog(?:y|ies)|devices?)"
        r"|(?:no|not|never|zero|without|free) .*|[\w]+-(?:to|of|for|in)-\w+|web|mobile|online|evaluate"
        r"|analy[sz]e|improve|provide|collect|authentication|hosting|payments?(?: processing)?|storage"
        r"|database"
        r"|infrastructure|log-?in|sign-?in|e-?mail|[a-z]+-compliant"
        r"|national\b.*|new york|do not track|global privacy control)$"
    ),
    "unlisted_kind_before": (
        rf"\b(?:{_TRADES}) (?:\w+ )?(?:{_FIRMS})(?: is| are|,|:| called| named| from)? (?:the )?$"
        rf"|\b(?:{_FIRMS}) (?:called|named|known as|from|by|of) (?:the )?$|\b(?:our|the"
        r"|an?) (?:\w+ )?(?:host|processor|bookkeeper|accountant|printer|courier|bank|web host"
        r"|host(?:er)?),? (?:is )?$|\b(?:providers?|processors?|suppliers?|vendors?)(?:(?: (?:are|is"
        rf"|include|includes|like|called|named))|,|:)? (?:(?:[\w.&'-]+ ?){{1,3}}, (?:and )?){{0,5}}$"
    ),
    "unlisted_firm": (
        r"\b(?:hosted|sent|delivered|powered|stored|provided|processed|counted"
        r"|measured)(?: \w+)? (?:with|via|through|using|on) (?:the )?$|\b(?:host(?:s|ed)?"
        r"|powered)(?: (?:our|the|this|it) ?\w*)? (?:with|at|by|on) (?:the )?$|\b(?:stored|saved"
        r"|held|backed up|uploaded) (?:securely )?(?:in|with|via|through|using) (?:the )?$"
        r"|\bgo(?:es)? out (?:through|via|with) (?:the )?$"
    ),
    "unlisted_kind_after": (
        rf"^ ?\((?:(?:an?|the|our|their|for) )?(?:[\w&-]+ ){{0,4}}?<<tool_kind>>\b"
        rf"|^(?:,? ?(?:\([^)]{{0,40}}\))?)(?: (?:inc|ltd|llc|gmbh|limited|corp|corporation|s\.?a\.?|b\.?v\.?"
        r"|plc|ag|pty|oy|ab|aps|kg|sas|sarl|co)\b|,? (?:which is |who are )?(?:an?|the|our"
        rf"|another) (?:[\w-]+ ){{0,5}}?(?:(?:{_FIRMS})|(?:{_TRADES}))\b"
        rf"| (?:\w+ )?(?:{_TRADES}) (?:(?:{_FIRMS}))?\b| (?:as|to) (?:our|host|process|send|count|measure"
        r"|store|track|manage|handle|run|deliver|analy[sz]e|monitor|understand|see|serve|show|display|place"
        rf"|collect|gather|advertise|target)\b| for (?:our |the )?(?:{_TRADES})\b)"
    ),
    "tool_kind": (
        r"(?:analytics|statistics|hosting|payments?|billing|e-?mail|newsletters?|chat|crm|booking"
        r"|ticketing|surveys?|monitoring|error tracking|crash reporting|maps?|video|advertising|ads"
        r"|marketing|cloud|backups?|support|help ?desk|search|fonts?|cdn|delivery|shipping"
        r"|authentication|log-?in|identity|database|storage|wallet|on-ramp|infrastructure|measurement"
        r"|messaging|sms|subscriptions?|providers?|services?|tools?|platforms?|software|processors?)"
    ),
    "unlisted_kind_within": (
        r"\b(?:analytics|ads|pixel|cdn|crm|insights|tag manager|captcha|inc|ltd|llc|gmbh|limited"
        r"|corp|plc|pay|payments|mail|metrics|stats|chat|hosting|cloud)\b"
    ),
    "unlisted_intro": (
        rf"\b(?:(?:{_TRADES}) (?:{_FIRMS})|service providers?|processors?|sub-?processors?|third[- ]part(?:y"
        r"|ies)|(?:tools|services|providers|companies|partners|vendors|suppliers"
        rf"|plug-?ins) (?:that )?we (?:use|work with|rely on|share)|following (?:\w+ )?(?:{_FIRMS})"
        r"|who (?:we|has|sees|gets|receives))\b"
    ),
    "unlisted_data": (
        r"\b(?:information|data|details|(?<!set )(?<!use )(?<!place )cookies?|rights?|purposes?"
        r"|following (?:ways|reasons|cases"
        r"|circumstances))(?: \w+){0,4}:$|\b(?:collects?|gather|receives?"
        r"|stores?) (?:the )?following\b"
    ),
    "unlisted_sort": (
        r"^ (?:companies|providers|services|partners|firms|processors|agencies|suppliers|vendors|networks)\b"
    ),
    "unlisted_common": (
        r"^ (?!(?:to|for|as|is|our|the|which|who|that|and|or|by|with|via|in|on|from|of|helps?|an?|used"
        r"|provides?)\b)[a-z]"
    ),
    "unlisted_aside": (
        r"\b(?:licen[cs]e|template|generator|policy|notice|statement|text)\b[^.;]{0,80}\b(?:provided"
        r"|created"
        r"|generated"
        r"|written|based|made|adapted)\b[^.;]{0,40}$|\b(?:such as|like|e\.g\.?,?|for example,?|including"
        r"|operators? of|law|laws|under|defined"
        r"|within the meaning|browser|browsers|if you (?:use|have|are)|you (?:use|can use|may use)"
        r"|compatible with|link(?:s|ed)? to|see|read|visit|rather than|instead of"
        r"|please)(?: \w+){0,3} $|\b(?:plan(?:s|ning)?|intend(?:s|ing)?|hopes?|wants?|considering"
        r"|evaluating"
        r"|testing)\b[^.;]{0,30}$|\b(?:not|never|no longer|without)\b|\b(?:site|website|pages?"
        r"|notice|policy|app)\b[^.;]{0,60}\b(?:owned|operated|run|published|provided|maintained"
        r"|managed|brought to you)(?: and \w+)? by (?:the )?$"
        r"|(?<!sent )(?<!passed )(?<!transmitted )(?<!forwarded )(?<!reported )\bto (?:the |our )?$"
        r"|\bbehalf of (?:the )?$|\b(?:offers?|products?|services?|e-?mails?|communications?"
        r"|news) (?:from|of|by) (?:the )?$"
    ),
    "unlisted_any": r"^[^\w]{0,6}[\w.'&-]+",
    "part_of_product": (
        r"^(?:'s)? (?:advertising|remarketing|demographics?|signals|features?|display|interest)"
        r"|^(?:'s)? from (?:\w+(?:'s)? )?(?:\w+'s|their|its|the) (?:\w+ )?(?:servers?|network|cdn)\b"
    ),
    "part_of_before": (
        r"\b(?:features?|functions?|parts?|modules?|extensions?|options?|versions?|capabilit\w+"
        r"|add-?ons?) (?:of|in|from|within|offered by|provided by|that come with) (?:the )?$"
        r"|\b(?:beyond|besides|apart from|aside from|other than|except(?: for| from)?|save for)"
        r" (?:the )?$"
    ),
    "contrast_noun": (
        r",? (?:but|just|only|merely|rather|instead) (?:an?|one|the|our"
        r"|from|with|some|two)\b"
    ),
}
