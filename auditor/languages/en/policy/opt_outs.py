"""English: opt-outs: links, settings, signals, and their effects."""

from auditor.languages.en.parts import TOLD

PATTERNS = {
    "opt_out_cookie": r"\b(?:opt-?out|objection) cookies?\b",
    "verb_denied_before": (
        r"\b(?:sell|share|rent|trade|track|disclose|profile)\b[^.;]* and (?:we |also |always ){0,2}$"
    ),
    "signal_beside": (
        r"(?:\band|;|,) (?:we|our (?:web ?)?site|it) (?:also |always |do |automatically |fully ){0,2}"
        r"(?:honou?rs?|respects?|recogni[sz]es?|follows?|obeys?|acts? on|treats?|process(?:es)?) "
    ),
    "signal_stops": (
        r"\b(?:is|are|will be) not (?:\w+ )?(?:loaded|set|placed|used|shared|sold|fired|collected)\b"
        r"|\b(?:do not(?! (?:want|wish|like))|does not|don't|will not|stop|cease|disable|turn off"
        r"|switch off|block"
        r"|suppress)\w* (?:\w+ ){0,3}?(?:set|sett|load|plac|fir|sell|shar|us|track|collect|send|serv"
        r"|process|run|advertis|analytics|target)\w*|\bopt(?:ed|s)?[- ]?out\b|\b(?:is|are"
        r"|will be) (?:\w+ )?(?:left out|excluded|skipped|dropped|exempt\w*|kept out|disregarded)\b"
        r"|\b(?:leave|keep|exclude)s? (?:you|them|your \w+|such \w+|those \w+) out\b|\b(?:not|never"
        r"|no longer) (?:be )?(?:\w+ )?(?:count|measur|record|follow|profil|log|includ)\w*"
        r"|\b(?:switch|turn|shut)(?:es|s|ed)? (?:(?!not\b)[\w-]+ ){0,4}?off\b|\bnot (?:load|run|start"
        r"|fire)\b"
        r"|\bno (?:\w+ )?(?:data|visits?|cookies?|statistics|script|tracking) (?:is|are|gets?"
        r"|will be)\b"
        r"|\bstop (?:\w+ ){0,2}(?:pass|follow|show|target|hand|giv)\w*"
        r"|\bswitch(?:es)? off (?:\w+ ){0,2}(?:selling|sharing|advertis|tracking)"
        r"|\bopt(?:s|ed)? (?:you|them|visitors|that browser|this browser|the browser) out\b"
    ),
    "own_policy": (
        r"\b(?:polic(?:y|ies)|practices?|notice|statement|standards?|industry|law"
        r"|laws)\b[^,.;]{0,30}$"
    ),
    "more_elsewhere": r"^[^a-z]{0,4}for (?:more|further|additional) (?:information|details)\b",
    "either_or": (
        r"\b(?:or|as well as|and (?:also|through|via|in|on|by))\b|[\"“][^\"”]{3,40}[\"”]|\b(?:link"
        r"|button|icon|banner)\b"
    ),
    "on_their_sites": (
        r"\b(?:refer to|visit|see|go to|check|consult|on|via|at|through) (?:the |each |that )?(?:their|its"
        r"|respective|(?:third[- ])?(?:party|provider|vendor|company)'s|(?:providers|vendors|parties"
        r"|companies)')"
        r" (?:\w+ )?(?:web ?)?(?:sites?|pages?)\b"
    ),
    "banner_again": (
        r"\b(?:cookie|consent|privacy) (?:settings|preferences|(?<!your privacy )choices|controls)\b"
        r"|\b(?:from|in|via|through|on|by) (?:the|our) \"?cookie (?:declaration|banner|notice|bar|widget)\b"
        r"|\b(?:icon|button|symbol|widget|badge|fingerprint|shield|gear)(?: icon| symbol"
        r"| button)? (?:in|at|on|near) the (?:lower|upper|bottom|top|left|right|foot|footer"
        r"|corner)\b|(?<!\blike )(?<!\bshare )(?<!\bsocial )(?<!\btweet )\b(?:icon|button|symbol|widget"
        r"|badge|tab)\b[^.;,]{0,24} (?:on|of) (?:your|the|every|each"
        r"|all|any|our) (?:screen|pages?|browser window)\b|\b(?:floating|fixed|persistent|hovering"
        r"|round) (?:\w+ )?"
        r"(?:icon|button|symbol|widget|badge|tab)\b|\b(?:reopen|bring back|call up|open)\w* (?:the "
        r"|our )?(?:\w+ )?banner\b"
        r"|\b(?:cookie|consent|privacy) (?:banner|notice|pop-?up) (?:again|back)\b"
        r"|\b(?:review|change|manage|update|adjust|withdraw)\w*\b[^.;]{0,40}\b(?:preferences|choices?"
        r"|consent|selection)\b[^.;]{0,30}\bclick(?:ing)? (?:on )?(?:the|our) (?:\w+ )?(?:cookie"
        r"|privacy|consent|shield|fingerprint) (?:icon|button|badge|symbol|link)\b"
    ),
    "choice_changed": (
        r"\b(?:chang|revis|adjust|updat|modif|review|reconsider|alter|edit|amend|manag)\w* "
        r"(?:(?:your|their|these) )?(?:(?:cookies?|consent|privacy|tracking|own|initial|earlier|previous"
        r"|original) ){0,2}(?:choices?|preferences?|consents?|decisions?|selections?|(?<=cookie )settings"
        r"|(?<=consent )settings)\b"
    ),
    "opt_out": (
        r"\b(?:opt(?:s|ed|ing)?[- ]?out(?:s)?|(?:request"
        r"|ask)\w*\b[^;:]{0,80}?\b(?:not (?:be )?(?:disclos|shar|us|send|sell|contact|sold|allow"
        r"|permit)\w*"
        r"|be (?:withheld|removed))|(?:ask|request|tell|instruct|direct)\w* (?:us|that we"
        r"|that \w+(?: \w+){0,3}) (?:not\b|to stop|cease)|cease (?:sending|using|sharing|disclosing)"
        r"|(?:be|information) (?:removed|withheld)|remove (?:yourself|themselves)"
        r"|removed from(?! (?:your|the) (?:\w+ )?"
        r"(?:hard|device|computer|browser|drive|phone|system))"
        r"|unsubscrib\w+|preferences\b[^.;]{0,80}?\b(?:direct )?marketing"
        r"|cancel\w* (?:your |the |a )?(?:[\w-]+ ){0,3}(?:subscriptions?|newsletters?|mailings?|alerts?)"
        r"|<<message_settings>>"
        r"|disable|deactivat\w+|(?:turn|switch)(?:ed|ing)? (?:it |this |them )?off|(?:object to|stop"
        r"|prevent|refuse|avoid|decline|limit|reject|disallow|do not want|don't want|prefer not"
        r"|not wish|rather not|no longer wish|not to receive|remove you|block)\b)|\b(?:flip|slide"
        r"|untick|uncheck|tick|switch|turn)\w* (?:the |it |this |off |to ){1,3}|\b(?:to )?(?:keep"
        r"|stop) (?:\w+ ){1,3}from \w+ing\b|\b(?:leave|left|leaves) (?:you|me|yourself) out\b"
        r"|\b(?:say|saying|said) no\b|\b(?:change|changed|changing) (?:your|their) mind\b"
        r"|\b(?:switch|turn)\w* (?:[\w'.-]+ ){1,4}?off\b|\b(?:turn|switch)(?:s|ed|ing|es)? off\b"
        r"|\b(?:revok\w+|withdraw\w*)\b(?=.{0,80}\b(?:icon|button|symbol|banner|widget)\b)"
        r"|\b(?:reopens?|bring(?:s)? back|opens?|call(?:s)? up|brings? up) (?:the |our |this "
        r"|your )?(?:\w+ )?(?:banner|choices|consent \w+|cookie \w+)\b|\btoggle\b"
        r"|\bprefer (?:that )?we (?:do )?not\b|\bpreferences (?:regarding|about|for|on"
        r"|as to) (?:receiving|our|future|marketing|promotional)\b|\bmarketing preferences\b"
        r"|\brather (?:that )?(?:we|us|they) (?:(?:did|do|would) )?not\b|\b(?:flip|slide|move|toggle"
        r"|press|click|untick|uncheck|use) (?:the |this |that |our )?(?:\w+ )?(?:switch|toggle"
        r"|slider|checkbox)\b"
        r"|\bnot (?:want|wish|like) to receive (?:these|them|such|this)\b"
        r"|\bchoices? about not having (?:this|that|your|such) information used\b"
    ),
    "another_way": (
        r"^[^a-z]{0,4}(?:alternatively,? (?:you (?:can|may)|please)|you (?:can|may) (?:also|alternatively)"
        r"|or) "
        r"(?:contact|e-?mail|write|call|phone|text|reply|send)\b"
    ),
    "free_to_leave": (
        r"\b(?:you|users?|customers?|members?|subscribers?|visitors?|recipients?|supporters?|donors?) (?:can"
        r"|may)"
        r" (?:also |always |then |at any time )*(?:opt[- ]?out|unsubscribe|withdraw|choose not to receive"
        r"|cancel)\b"
        r"|\b(?:allow|let|enable)s? (?:you|users|customers|members|subscribers) to (?:opt[- ]?out"
        r"|unsubscribe)\b"
    ),
    "message_settings": (
        r"(?:manag|cancel)\w* (?:your|their) (?:e-?mail|newsletter|mailing|communications?|notification"
        r"|subscription)(?: \w+)? (?:options|preferences|settings)"
        r"|(?:e-?mail|newsletter|mailing|communications?|notification|subscription)(?: \w+)? (?:options"
        r"|preferences|settings|subscriptions?) (?:can|may) be (?:\w+ )?(?:manag|chang|updat|edit|cancel)\w+"
    ),
    "opt_out_told": TOLD,
    "opt_out_firm": (
        r"\b(?:say no (?:in|to)|object to (?:this|the|such|our) (?:\w+ )?(?:measurement|tracking"
        r"|analytics|profiling|use of cookies|advertising|targeting)|opt(?:s|ed|ing)?[- ]?out(?:s)?"
        r"|choose not to (?=have|be|allow|permit|receive|participate|accept)|(?:exercise|make|manage"
        r"|set|change|indicate|express|update|review|control|about) (?:\w+ )?your (?:advertising "
        r"|ad |cookie |privacy |online )?choices|(?<!remember )(?<!store )(?<!save )\b(?:google|your"
        r"|facebook|the|visit\w*) ad(?:s)? (?:preferences|settings)(?! so)|do not (?:sell"
        r"|share) my)\b|\bto (?:keep|stop|prevent) (?:\w+ ){1,3}(?:from )?(?:recording|tracking"
        r"|following|measuring|counting|profiling|watching|collecting)\b|\byour(?:online)?choices\b"
        r"|\bselect (?:your|their) tracking preferences\b|\btracking preferences\b|\b(?:to |can "
        r"|may |please )(?:stop|prevent|refuse|end|halt|block|say no to|turn off|switch off"
        r"|limit) (?:the |our |this |any |such |all )?(?:sale|selling|sharing|tracking|profiling"
        r"|personali[sz]\w+ (?:ads?|adverts?|advertising)|targeted (?:ads?|adverts?|advertising)"
        r"|measurement|analytics|recording)\b|\b(?:switch|turn)\w* (?:[\w'.-]+ ){1,3}?off (?:from|in"
        r"|under|via|on|by|at|with)\b|\bsay no to\b|\bopting out\b|\bask app not to track\b"
        r"|\b(?:google|facebook|meta|microsoft|amazon)(?:'s)? ads? (?:preferences|settings)\b"
        r"|\bkeeps? (?!(?:your |the |our )?(?:forms?|pages?|carts?|sessions?|accounts?|site)\b)"
        r"(?:[\w'.-]+ ){1,3}from \w+ing\b|\bleft? (?:you|me|yourself) out\b"
        r"|\bwould rather (?:not|we (?:did not|left))\b|\b(?:reopens?|bring(?:s)? back|opens?"
        r"|call(?:s)? up|brings? up) (?:the |our |this |your )?(?:\w+ )?(?:banner|choices"
        r"|consent \w+|cookie \w+)\b|\b(?:flip|slide|move|toggle|press|click|untick|uncheck"
        r"|use) (?:the |this |that |our )?(?:\w+ )?(?:switch|toggle|slider|checkbox"
        r"|button)\b[^.;]{0,60}\b(?:off|out|stop|disable|refuse|end)\b|\bobject to (?:this|the|such"
        r"|our|any) (?:\w+ )?(?:tracking|counting|measuring|recording)\b"
        r"|\b(?:can|may|by) (?:stop|prevent)(?:ing)? (?:[\w'.-]+ ){1,3}from (?:recogni[sz]|collect"
        r"|track|us|identify|record|measur)ing\b"
        r"|\bchoices? about not having (?:this|that|your|such) information used\b"
    ),
    "opt_out_about": (
        r"\b(?:cookies?|track(?:ing|ed)?|advertis\w+|ads|analytics|target\w+|interest[- ]based"
        r"|behaviou?ral|measurement|collect(?:ion|ing|ed)?|profil\w+|beacons?|pixels?"
        r"|personali[sz]\w+|sale|sell\w*|shar(?:e|ed|ing)|sold|rent(?:ed)?|disclos\w+|third part\w+"
        r"|use of (?:your|such|this)|usage|data|information|re-?marketing)\b|\b(?:record(?:ing|s"
        r"|ed)?|watch(?:ing|ed)?|follow(?:ing|ed)?|counted|counting|statistics)\b|\b(?:ads?"
        r"|adverts?)\b|\b(?:banner|consent)\b"
        r"|\bchoices? about not having (?:this|that|your|such) information used\b"
    ),
    "communication": (
        r"\b(?:(?:such|more|our|promotional|marketing|snail|junk|future) mail|unsubscrib\w+"
        r"|e?-?newsletters?|mailing lists?|mailings?|e-?mails?(?! address| us)|communications?|messages?"
        r"|text messages?|sms|telemarketing|direct marketing|phone calls?|direct mail|promotional (?:offers?"
        r"|materials?)|marketing (?:materials?|offers?|information|preferences)|receiv(?:e"
        r"|ing) (?:\w+ ){0,6}(?:from us|offers|e-?mails?|information|promotions?|materials?"
        r"|communications?|announcements?|updates?)|notifications?|solicitations?|announcements?"
        r"|correspondence|contacted)\b"
    ),
    "click_here": (
        r"\b(?:click(?:ing)?|(?:visit(?:ing)?|go(?:ing)? to|accessing|access(?= (?:the|their|these"
        r"|following)\b)) (?!our (?:site|website)|(?:the|this|our|these) (?:sites?|websites?"
        r"|services?)\b)|(?<!appropriate )links?|opt[- ]?out (?:page|form|tool|website|site)"
        r"|website at|web site at|following (?:url|address|site|page)s?|(?:sites?"
        r"|pages?) (?:\w+ )?below|below (?:sites?|pages?)|https?:|www\.)\b|https?://|\bwww\.|\]\([/.#]"
    ),
    "contact_act": (
        r"\b(?:(?<!are )(?<!being )(?<!want to be )contact(?:ing|ed)?(?! (?:information|list|details"
        r"|you\b|lists|lens|users?|members?"
        r"|customers?|them|preferences|(?:a|any|the|registered) (?:\w+ )?(?:users?|members?"
        r"|customers?|visitors?)))|e-?mail(?:ing)? (?:us|to|at|our|your request)|writ(?:e"
        r"|ing) (?:to )?(?:us|our)|written (?:request|notice)|send(?:ing)? (?:us "
        r"|your )?(?:an? )?(?:\w+ )?(?:e-?mail|request|letter|message|notice|written)"
        r"|call(?:ing)? (?:us|our|the|toll|1|\d|\()|notify(?:ing)? (?:us|our|the)"
        r"|let(?:ting)? us know|(?<!offers )(?<!materials )(?<!communications )(?<!messages )"
        r"(?<!contacted )(?<!you )(?<!information )(?<!newsletters )(?<!notices )(?<!notified )"
        r"(?<!informed )(?<!sent )(?:by"
        r"|via) (?:e-?mail|mail|phone|telephone|post|calling|writing)|give (?:us )?written notice"
        r"|e-?mail(?:ed)? ?:|reply(?:ing)?(?! address)|(?:customer|client|member|user) (?:service"
        r"|support|care"
        r"|relations)|inform(?:ing)? us|tell(?:ing)? us|ask(?:ing)? us|submit(?:ting)? a request)\b"
        r"|[\w.+-]{1,60}(?:@|\(at\))[\w-]{1,60}(?:\.|\(dot\))\w"
        r"|\b(?:1[- ])?\(?\d{3}\)?[- ]\d{3}[- ]\d{4}\b|mailto:|\bsend(?:ing)? us your (?:name"
        r"|details|full)\b|\b(?:drop(?:ping)? us a (?:line|note|message|mail)|get(?:ting)? in touch"
        r"|(?:ring|phon|messag|text)(?:e|ing)? us|reach(?:ing)? (?:us|out)|speak(?:ing)? (?:to"
        r"|with) (?:us|our|the)|talk(?:ing)? to (?:us|our))\b"
    ),
    "to_do_so": (
        r"^(?:(?:please|simply|just|you (?:may|can) (?:do (?:so|this)|opt[- ]?out|unsubscribe|also)"
        r"|(?:if|should) you (?:would like|wish|want|prefer|choose) to (?:do so|opt[- ]?out"
        r"|unsubscribe)|to (?:do so|do this|opt[- ]?out|unsubscribe|exercise|make (?:this|such)|stop"
        r"|be removed|remove yourself)|for (?:opt[- ]?out|instructions)|such requests?"
        r"|these requests?|visit|click|contact|e-?mail|write|call)\b)"
    ),
    "not_offered": (
        r"^(?:even (?:if|after)|after you (?:have )?opt|once you (?:have )?opt"
        r"|if you (?:have )?(?:previously )?opt(?:ed)?[- ]out|if you (?:do )?(?:choose"
        r"|decide) (?:not )?to opt[- ]?out|although you)\b|\bplease (?:note|allow|be aware)\b"
        r"|\bcannot (?:opt[- ]?out|unsubscribe)(?![^.;]{0,160}, (?:but )?you (?:can|may))"
        r"|\b(?:difficulty|trouble) (?:unsubscrib|opting)"
        r"|\bshould you \"?unsubscribe|\bbusiness(?:es)? (?:may|can|must|should) comply\b"
    ),
    "said_before": (
        r"\b(?:this|that|such|its|the) (?:\w+ )?(?:count\w*|track\w*|measur\w*|analys\w*|record\w*"
        r"|collect\w*|tool|service|plug-?in|pixel|tag|evaluation|profil\w*|monitoring)\b"
        r"|\bopt(?:ing)?[- ]out of (?:it|this|that)\b|\bobject to (?:it|this|that)\b|\bswitch (?:it"
        r"|this|that) off\b"
    ),
    "opt_out_messages": (
        r"\b(?:opt(?:s|ed|ing)?[- ]?out|unsubscrib\w+|not (?:want|wish|like)|no longer (?:want|wish"
        r"|receive)|don't want|prefer(?: not|ence)s?|stop receiving|(?<!we )stop|remov\w+|declin\w+"
        r"|cancel\w*|choose not|not to receive|rather not|discontinu\w*|manag\w+ your"
        r"|<<message_settings>>)\b"
    ),
    "unsubscribe": r"\bunsubscrib\w+",
    "message_link": (
        r"\b(?:(?:e-?mails?|messages?|newsletters?) (?:\w+ ){0,6}?(?:allow|let|enable|give|contain"
        r"|include)s?|unsubscribe (?:link|button|page|option|feature|mechanism|instructions)"
        r"|click\w*|links?|instructions|https?:|www|visit(?:ing)? (?!our (?:site|website)|(?:the"
        r"|this|our) (?:site|website)\b)|check ?box|un-?check\w*|form\b|online|opt[- ]out (?:page"
        r"|link|option))\b"
        r"|\bin (?:any|each|every) (?:e-?mail|message|newsletter)s? (?:that )?we send\b"
    ),
    "refusal_wish": (
        r"\b(?:do not|don't|no longer|would rather not|prefer not|would prefer not"
        r"|object to) (?:wish |want |like |to |have |us |for )*(?:your|you|us|our|to|the|be|being"
        r"|this|that|these|such|\w+ing)\b.{0,80}\b(?:shar|disclos|us(?:ed|e|ing)|collect|track|sold"
        r"|sell|provid|transfer|target)|\brather (?:that )?(?:we|us|they|you) (?:(?:did|do"
        r"|would) )?(?:not |n't )\w+"
    ),
    "device_setting": (
        r"\b(?:gps|location)\b[^.;]{0,60}\b(?:on|of|in) (?:your|the) (?:mobile )?(?:device|phone)\b"
        r"|\b(?:devices?|(?:smart|cell|mobile )?phones?|tablets?"
        r"|operating systems?)(?:'s)?\b.{0,60}\bsettings?\b|\bsettings?\b.{0,40}\b(?:devices?"
        r"|phones?|tablets?|operating systems?)\b|\b(?:devices?|phones?) (?:allow|let|enable|permit"
        r"|offer)s? you\b|\bask app not to track\b|\b(?:mail|e-?mail) (?:program|client|app"
        r"|software)\b|\bsettings ?>|\bdevice level\b"
    ),
    "device_setting_act": (
        r"\b(?:turn(?:ing|ed)? (?:\w+ ){0,3}off|disabl\w+|adjust\w*|chang\w+|control\w*|prevent\w*"
        r"|stop\w*|limit\w*|opt(?:ing)?[- ]?out|reset\w*|revok\w+|withdraw\w*|block\w*"
        r"|switch(?:ing)? off|deactivat\w+)\b|\bask app not to track\b|\b(?:turn|switch)(?:ing"
        r"|ed)? (?:\w+ )?(?:off|images|pictures)\b|\bblock\w*|\b(?:reset|delete)\b(?=.{0,30}\bid\b)"
    ),
    "device_setting_about": (
        r"\b(?:geo-?locations?|locations?|gps|advertising (?:ids?|identifiers?)|ad tracking"
        r"|interest-based|personali[sz]ed ad\w*|track(?:ing|ed)?|cookies|push notifications?"
        r"|such communications)\b"
        r"|\bask app not to track\b|\b(?:images|pictures|remote content)\b|\b(?:that|this|the"
        r"|your) (?:advertising )?id\b"
    ),
    "addon": r"\b(?:add-?ons?|plug-?ins?|extensions?|browser tool|opt-?out tool)\b",
    "account_setting": (
        r"\b(?:your (?:account|profile|preferences)|log(?:ging)? (?:in|on)|(?:account|profile|user"
        r"|privacy|notification|preference|communication|e-?mail|newsletter|subscription|alert"
        r"|administration|device|phone|ad|advertising|mobile)s? (?:\w+ )?(?:settings?|preferences?"
        r"|page|cent(?:er|re)|choices)|my account|preference(?:s)? (?:page|cent(?:er|re))"
        r"|settings (?:page|menu|(?:of|on) your (?!(?:web |internet )?browser|computer|device))"
        r"|(?:un)?(?:check|tick)(?:ed|ing)? ?(?:(?:the|an?|this) )?(?:[\w\"-]+ ){0,2}box)\b"
    ),
    "own_measuring": (
        r"\b(?:our|own|in-house|first-party|internal)\b[^.;]{0,30}\b(?:statistics?|counts?|counter"
        r"|analytics|measurement|tracking)\b"
    ),
    "on_this_page": (
        r"^(?!.{0,400}\b(?:links?|(?:web)?sites?)\b).{0,400}?(?:\b(?:below|underneath|right here"
        r"|on this page|(?:this|the following|the next) (?:switch|button|box|check ?box|toggle"
        r"|slider|control|setting|option)|(?:switch|button|box|check ?box|toggle|slider) (?:here"
        r"|below|next to|beside))\b|\bhere ?:? ?$|\bhere:)"
    ),
    "button": (
        r"\b(?:(?:un)?tick\w*|(?:un)?check(?:ing)? (?:the|this) box|buttons?|toggles?|switch(?:es)?"
        r"|check ?box(?:es)?|sliders?)\b|\b(?:flip|slide|toggle\w*|switch)\b|\b(?:tab|menu"
        r"|settings)\b"
    ),
    "signal_way": r"\b(?:global privacy control|gpc|opt-out preference signal)\b",
    "industry_platform": (
        r"\b(?:your ?online ?choices|network advertising initiative|nai|digital advertising alliance"
        r"|daac?|edaa|european interactive digital advertising alliance|about ?ads)\b"
    ),
    "ad_settings_page": r"\bads? (?:preferences|settings)\b|\bmy ad cent(?:er|re)\b",
    "persistence": (
        r"\b(?:stays?|remains?|keeps?|is|are|leaves?)\b[^.;]{0,40}\b(?:off|out|away|disabled"
        r"|silent)\b[^.;]{0,30}\bfor (?:up "
        r"to |at least )?(?:an?|one|two|three|four|five|six|ten|twelve|\d+) (?:day|week|month|year)s?\b"
        r"|\b(?:remember|keep|store|note)\w* (?:your|this|that|the) (?:\w+ )?(?:decision|choice"
        r"|refusal|objection)\b"
        r"[^.;]{0,30}\bfor (?:an?|one|two|three|four|five|six|ten|twelve|\d+) (?:day|week|month"
        r"|year)s?\b|"
        r"\b(?:(?:opt[- ]?out|objection|refusal|choice)\b.{0,50}\b(?:in force|valid|lasts?|holds?"
        r"|kept|remembered|stored|effective|applies)\b.{0,40}\bfor (?:up to )?(?:an?|one|two|three"
        r"|four|five|six|ten|twelve|\d+) (?:day|week|month|year)s?|(?<!not )(?:needs? to|has to|have to"
        r"|required to|must|will need)\b.{0,80}\b(?:repeat\w*|again|renew\w*|each (?:browser|device"
        r"|computer)|every (?:browser|device|computer)|separately)|(?:delete|clear|remove"
        r"|eras)\w*\b.{0,50}\bcookies?\b.{0,120}\b(?:opt[- ]?out|again|preference"
        r"|(?<!browser )(?<!browser's )(?<!in )(?<!the )setting|repeat"
        r"|renew)|(?:opt[- ]?out|(?<!browser )(?<!browser's )setting|choice"
        r"|preference)s?\b.{0,120}\b(?:different (?:browser"
        r"|device|computer)|another (?:browser|device|computer)|new (?:browser|device|computer|pc)"
        r"|(?:clear|delet|eras|remov)\w* (?:\w+ ){0,3}cookies?|each (?:browser|device|computer)"
        r"|browser[- ]specific|device[- ]specific|(?:this|that|the) (?:browser|device|computer) only"
        r"|per[- ](?:browser|device|computer)|only (?:applies|works|effective)|valid for|effective for"
        r"|lasts?|expires?))\b|\b(?:switch"
        r"|opt[- ]?out|choice|setting|preference|refusal|decision|answer"
        r"|selection)s?\b(?: \w+){0,3} (?:holds?|stays?|remains?|is remembered|are remembered"
        r"|is kept|is stored|is saved|applies|apply|counts?|carries|follows?|works?|will (?:hold"
        r"|stay|remain|apply|be (?:kept|remembered)))\b(?: \w+){0,4} (?:for|on|in|across|until"
        r"|with) |\b(?:whatever|what) you (?:pick|choose|decide|select|say)\b.{0,40}\b(?:holds?"
        r"|lasts?|stays?|is (?:kept|remembered|stored)|applies)\b|\b(?:clear|delet|wip|eras"
        r"|empty)\w* (?:your |the )?(?:browser(?:'s)? )?(?:data|history|cookies"
        r"|cache)\b.{0,60}\b(?:choices?|opt[- ]?outs?|preferences?|answers?|decisions?)\b"
        r"|\b(?:each|every|separate|different|all) (?:\w+ )?(?:browsers?|devices?"
        r"|computers?)\b[^.;]{0,50}\b(?:has|have|keeps?|needs?) (?:its|their|to be) (?:own|\w*set"
        r"|changed)\b|\b(?:change|adjust|repeat|set|do this)\b[^.;]{0,50}\bon (?:each|every|all(?: "
        r"of)?(?: your)?) (?:[\w,]+ ){0,7}?(?:browsers?|devices?|computers?|phones?)\b"
    ),
    "effect": (
        r"\b(?:(?:disable|stop|turn off|switch off|block|refuse) (?:this|such|the"
        r"|these) (?:\w+ )?(?:advertis\w+|measurement|tracking|collection|analysis)|(?:after|once|if"
        r"|when) (?:\w+ ){0,4}opt(?:ed|ing)?[- ]?out\b.{0,120}\b(?:will|no longer|not|still|stop"
        r"|continue)|opt(?:ing)?[- ]?out\b.{0,60}\b(?:does not (?:mean|stop|prevent)|will (?:not"
        r"|stop|no longer|prevent|disable)|only (?:applies|affects|stops)|prevents?|stops?)|(?:will"
        r"|may) (?:still|continue to) (?:see|receive|be shown|collect))\b|\b(?:will|would|may|might"
        r"|do|does) (?:still|continue to|keep) (?:\w+ )?(?:get|getting|find|come across|show"
        r"|run into|appear)\b|\b(?:still|just as many|same number of) (?:\w+ ){0,2}(?:ads|adverts"
        r"|advertis\w+)\b|\bnot (?:take|mean|make|rid|remove|end|stop|reduce)\w* (?:\w+ ){0,3}(?:ads"
        r"|adverts|advertis\w+)\b|\b(?:add-?ons?|plug-?ins?|extensions?"
        r"|opt[- ]?out cookies?) (?:prevents?|stops?|blocks?|disables?|tells?|instructs?"
        r"|communicates?)\b"
    ),
    "refusal_effect": (
        r"\b(?:if|once|when|after|should|where|unless) you (?:have |had |later |then )*(?:decline"
        r"|refuse|reject|say no|press no|do not (?:agree|consent|accept|allow)|object|opt(?:ed)? out"
        r"|turn (?:it|them|this) off|withdraw|agree|accept"
        r"|consent)\w*\b[^.;]{0,60}?, (?!please|we will not (?:know|be able))(?:then )?(?:no |none of "
        r"|nothing |we (?:do not|will not"
        r"|stop"
        r"|never)|(?:\w+ ){1,6}(?:will not|are not|is not|cannot|stops?|is never|are never"
        r"|is switched off|are switched off|stays off|stay off)\b)|\b(?:refusing|declining|saying no"
        r"|opting out|withdrawing)\b[^.;]{0,40}\b(?:stops?|prevents?|means (?:that )?(?:no|we)"
        r"|turns? (?:\w+ ){1,3}off|does not (?:take|mean|remove|stop))\b|^say no (?:and"
        r"|in)\b[^.;]{0,60}\b(?:is not|are not|stays? off|will not|never)\b"
        r"|\b(?:if|when|once|after) you (?:click|press|tap|choose|select|pick)(?: on)?"
        r" [\"']?(?:reject|decline|refuse|deny|no)\b[^.;,]{0,30},? (?:no |none |nothing |we (?:do not"
        r"|will not))|\b(?:click|press|tap|choose|select|pick)(?: on)? [\"']?(?:reject|decline|refuse"
        r"|deny|no)\b[^.;,]{0,20} and (?:no|nothing|none)\b"
    ),
    "refusal_word": (
        r"\b(?:declin|refus|reject|deny|disagree)\w*"
        r"|\bsay(?:ing)? no\b|\bpress no\b|[\"']no\b|\b(?:do not|don't) (?:agree|consent|accept|allow)\b"
    ),
    "signal_gpc": r"\b(?:global privacy (?:control|preference) ?|\bgpc\b|opt-?out preference signals?"
    r"|universal opt-?out (?:mechanisms?|signals?))",
    "signal_dnt": (
        r"\b(?:(?<!\bwe )(?<!\balso )do[- ]not[- ]track(?! (?:you|your|visitors?|users?|people"
        r"|individuals?|any|what|which|who)\b)|dnt)\b"
        r"|\bbrowsers? (?:\w+ ){0,2}?(?:asks?|tells?|says?|requests?|signals?)(?: (?:us|sites|websites))? "
        r"not to (?:be )?(?:track|follow)\w*"
    ),
    "signal_act": (
        r"\b(?:(?:do|does) (?:anything|something)|behav(?!iou?ral)\w+|heed\w*|respond\w*|responsive"
        r"|honou?r\w*"
        r"|recogni[sz]\w*|support\w*|process\w*|act on|tak(?:e|es) action|observ\w+|compl(?:y|ies)"
        r"|react\w*|treat\w*|alter\w*|change\w*|follow\w*|respect\w*|detect\w*|adher\w*|accept\w*"
        r"|listen|abide|obey|consider\w*|appl(?:y|ies)|act)\b|\b(?:accommodat\w*|heed\w*|tak(?:e"
        r"|es) (?:account|notice))\b"
        r"|\b(?:listens?|listening|obeys?|abides?|goe?s? along with|(?<=we )take (?:that|this|it))\b"
    ),
    "ignore": (
        r"\b(?:ignor\w+|disregard\w*|regardless|the same (?:way )?(?:whether|with or without)|no"
        r" (?:industry )?(?:standard|consensus|common)"
        r"|not (?:yet )?(?:been )?(?:finali[sz]ed|defined|established)|unable)\b|\b(?:leaves? (?:it"
        r"|them) (?:unread|alone)|unread|pay(?:s)? no attention|tak(?:e|es) no notice"
        r"|no attention)\b|\b(?:do(?:es)? nothing|no (?:effect|difference|influence|impact"
        r"|consequence)|no (?:action|steps))\b"
        r"|\b(?:the same|alike|identically|no differently|in the same way|unchanged),? (?:whether or not"
        r"|with or without|whether (?:you|your|it))\b"
        r"|\bwhether or not (?:you|your (?:browser|device)|visitors) (?:sends?|sets?|turns?|enables?|uses?"
        r"|transmits?|ha(?:s|ve) (?:set|enabled|turned))\b"
    ),
    "delete_cookies": r"\b(?:delet\w+|clear\w*|eras\w+|remov\w+)\b.{0,40}\bcookies?\b",
    "kept_in_cookie": r"\b(?:in|by|through|by means of|as) an? (?:\w+ )?cookie\b",
    "signal_again": (
        r"\b(?:such|these|this|those|that) (?:\w+ )?(?:signals?|requests?|headers?|mechanisms?"
        r"|settings?|feature)\b|\bsignals?\b"
        r"|^[^a-z]{0,4}(?:we|our (?:web ?)?site|this (?:web ?)?site) (?:\w+ )?(?:treat|honou?r|respect"
        r"|follow|heed|obey|take|act on|recogni[sz]e)s? (?:it|that|this)\b"
    ),
    "opt_out_tracking": (
        r"\b(?:cookies?|track(?:ing|ed)?|targeted|behaviou?ral|interest[- ]based|analytics"
        r"|measurement|re-?marketing|beacons?|pixels?|personali[sz]ed ads?|advertising|ad networks?"
        r"|sale of|sell|shar(?:e|ed|ing)|disclos\w+|third part(?:y|ies))\b|\b(?:recording|follow(?:s"
        r"|ing|ed)? (?:you|me|visitors|users)|being followed|statistics)\b"
    ),
    "opt_out_url": (
        r"opt[-_ ]?out|choices|preferences?|aboutads|networkadvertising|disable|unsubscribe"
        r"|adssettings|ads/settings|donottrack|gaoptout|settings"
    ),
    "signals_apart": (r"\bdifferent(?:ly)?\b|\bnot the same\b"),
}
