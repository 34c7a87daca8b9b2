"""English: what it is done for."""

PATTERNS = {
    "none_of_them_as": (
        r"^(?: ever)?(?: that| which)?(?: (?:is|are|serves?|does|do|will|would|counts?|measures?|tracks?"
        r"|follows?|advertises?))\b(?! (?:needed|necessary|required|deleted|kept|stored|shared|sold|read"
        r"|valid))"
        r"|^ (?:for|to)\b"
    ),
    "spared": (
        r"^not (?:need|have) to (?:\w+ ){0,2}(?:fill|enter|(?:re-?)?type|re-?enter|log|sign|choose|set"
        r"|repeat)\b"
    ),
    "none_of_them": (
        r"^[^a-z]{0,4}(?:none of (?:them|these|those)|not one of (?:them|these)|neither of them"
        r"|none\b(?= (?:is|are|of which|serves?|does|do|will))|you(?:'ll"
        r"| will)? (?:not )?find none (?:among|of) them)"
        r"|\b(?:we|it|the site|our site) (?:have|has|sets?|uses?|keeps?) none\b(?= (?:for|that|to))"
    ),
    "giving": (
        r"\b(?:be|been|being|to|not|never|or|and|we|is|are) (?:\w+ )?(?:shar(?:ed?|ing)|disclos\w+"
        r"|sold|sell|given|give|passed|provided|transferred|released|rented?|traded?)\b"
    ),
    "takes_only": r"^(?:collect|process)",
    "stated_for": r"\b(?:for|to|in order)\b",
    "safeguard": (
        r"\b(?:safeguards?|(?:security|safety) (?:\w+ )?(?:measures?|technolog\w+|procedures?"
        r"|management)|(?:managing|maintain\w*) the security|measures|encrypt\w*|firewalls?"
        r"|protect(?:ed|ion)? (?:\w+ ){0,3}(?:information|data|privacy))\b|\b(?:treated|kept|stored"
        r"|held|handled|transmitted) securely\b|\bno method of\b|\b(?:100 ?%|completely|totally"
        r"|absolute(?:ly)?) secur\w+"
    ),
    "of_messages": r"\bcontact you\b",
    "purpose_context": (
        r"\b(?:in order to|so (?:that )?(?:we|you|as to)|purposes?|for (?:the )?(?:\w+ing|analytics"
        r"|advertis\w+|marketing|security|statistic\w*|research)|to (?:\w+ ){0,2}\w+|help(?:s"
        r"|ing)? (?:us|you)|allow(?:s|ing)? (?:us|you)|enabl(?:e|es|ing) (?:us|you)|used? (?:to|for"
        r"|in|as)|we (?:may )?use)\b"
    ),
    "purpose_targeted_advertising": (
        r"\b(?:(?:target(?:ed)?|targeting|personali[sz]ed|interest[- ]?based"
        r"|behaviou?ral(?:ly)?(?: targeting| targeted)?|retarget\w*|re-?marketing|tailored"
        r"|customi[sz]ed|relevant|activity targeting|custom|specific) (?:and \w+ )?(?:\w+ )?(?:ads?"
        r"|adverts?|advertis\w+|promotions|marketing)|remarketing|retargeting|behaviou?ral targeting"
        r"|targeting cookies|(?:ads?|adverts?|advertis\w+|offers)\b.{0,60}\b(?:(?:of|your|user's"
        r"|customer's|their|to you|own) (?:interests?|taste|preferences)|relevant|target\w+"
        r"|tailor\w+|based on)|profile of your interests|cross-context)\b|\b(?:ads?|adverts?"
        r"|advertis\w+)\b.{0,50}\b(?:suited|likel(?:y|ier)|care about|appeal|chosen for|tailored"
        r"|just for you|you (?:might|may) like|follow(?:s|ing)? you|later on|again)\b|\b(?:lookalike"
        r"|custom) audiences?|\b(?:find|reach)\w* (?:[\w-]+ ){0,3}(?:people|users|customers|audiences?"
        r"|supporters)"
        r" (?:who are )?(?:like|similar to) (?:you|our|them|those)\b|\bad targeting\b|\b(?:retarget"
        r"|target)\w* (?:you|them|anyone|people"
        r"|visitors|customers)\b|\b(?:suited|tailored|matched) to (?:your|the user\'s"
        r"|their) (?:interests|tastes)|\b(?:pick|choose|select)\w* (?:you )?(?:the |which )?(?:ads"
        r"|adverts)\b|\bshow\w* you (?:\w+ ){0,5}you (?:have )?(?:already )?(?:looked at|viewed|seen"
        r"|visited|left)\b|\b(?:relevant|tailored|targeted|personali[sz]ed) (?:\w+ )?offers\b"
        r"|\bwork(?:ing)? out what you (?:\w+ )?(?:like|want|buy|need)|\bguess\w* (?:at )?(?:your"
        r"|what you)|\bpicture of (?:you\b|your interests)|\b(?:sort|put|file)\w* (?:you|visitors"
        r"|people) into\b|\b(?:marketing|target|interest) groups?\b|\baudience segments?\b"
        r"|\b(?:more )?relevant (?:content (?:and|or) )?(?:ads?|adverts?|advertis\w+)\b"
    ),
    "purpose_advertising": (
        r"\b(?:advertis(?:ing|ements?|e)|ads|adverts?|ad (?:delivery|distribution|serving"
        r"|campaigns?)|promotional)\b(?! network| partner| compan)"
        r"|\b(?:adverts? (?:\w+ ){0,2}(?:work\w*|led|success\w*)|banner ads)\b|\ban? (?:ad|advert)\b"
    ),
    "purpose_analytics": (
        r"\b(?:(?<!like )analytics?(?! (?:identifiers?|events?|and \w+ data)\b)|analy[sz](?:e|es|ing"
        r"|is)\b(?! of your (?:rights|request))|(?:measur\w+"
        r"|monitor|track|trace|understand\w*(?! (?:how|why|what|when) (?:and (?:how|why|what|when) )?(?:we"
        r"|it)\b)|evaluate|collect information about|assess|learn|determin\w+"
        r"|see|study)\b[^:;]{0,50}\b(?:usage|traffic|use(?:s|d)?|using"
        r"(?! (?:[\w\"'-]+ ){0,3}(?:cookies|beacons|pixels|tags|technolog|tools|analytics|google))|visit\w*"
        r"|performance"
        r"|access(?: status)?|audience|behaviou?r|trends|patterns|popular\w*|interact\w*|effective\w*"
        r"|demographic|response rates?|interest in|the value of)|site analysis|measurement|browsing habits"
        r"|trends)\b|\b(?:find(?:ing)? out"
        r"|know|see|tells?|count\w*|work out|learn|shows?|adds? up)\b.{0,40}\b(?:how many"
        r"|how (?:people|visitors|readers|residents|customers|long|often)|which (?:pages|articles"
        r"|buttons|parts|features)|where (?:they|people|visitors) (?:get stuck|stop|leave|come)"
        r"|people click|visits|readers|page views|audience|traffic|opened)\b|\b(?:usage|visitor|site"
        r"|audience) (?:figures|numbers|counts)|\bwhat visitors (?:look|want|do)|\b(?:estimat\w+"
        r"|gaug\w+|count\w*|size up|work(?:s|ing)? out|read(?:ing)?)\b.{0,40}\b(?:audience|readers"
        r"|readership|visitors|visits|traffic|how many|times)\b|\bmeasur\w+ (?:the )?(?:success"
        r"|effectiveness|performance|reach|popularity) of\b"
        r"|\b(?:web ?)?site (?:tracking|traffic analysis|usage analysis)\b"
        r"|\bunderstand(?:ing)? (?:more about )?(?:our|the|who our) (?:site |website )?(?:visitors"
        r"|users|audience|readers|traffic)\b"
        r"|\b(?:distinguish|differentiat)\w* (?:between |you |among )?(?:\w+ ){0,4}(?:users?|visitors?"
        r"|customers?)\b"
        r"|\bhow often (?:users|visitors|customers|people)\b"
        r"|\b(?:produc|compil|generat|creat|prepar|provid)\w* (?:[\w'-]+ ){0,3}(?:activity|usage|traffic"
        r"|visit\w*"
        r"|audience) (?:reports?|statistics)\b|\breports? (?:on|about|of) (?:\w+ ){0,3}(?:usage|activit\w+"
        r"|traffic|visits?)\b"
    ),
    "purpose_statistics": r"\bstatistic\w*\b|\b(?:tall(?:y|ies)|headcount)\b",
    "purpose_personalisation": (
        r"\b(?:personali[sz]\w*|customi[sz]\w*|tailor\w*|(?:individual"
        r"|your) (?:interests?(?! (?:or|and) (?:fundamental|rights)|,? rights)|needs|tastes?)|recommend\w*"
        r"|build a profile|building a profile)\b|\b(?:enhanc|enrich|personali[sz])\w* (?:your"
        r"|the user(?:'s)?|user) (?:\w+ )?experience\b"
        r"|\bform a view (?:on|of|about) what\b"
        r"|\btailor\w* (?:our |the )?(?:\w+ )?(?:services?|content|site|products|experience)\b"
    ),
    "purpose_preferences": (
        r"\b(?:(?<!change )(?<!manage )(?<!update )(?<!change your )(?<!manage your )(?<!update your "
        r")(?<!adjust your )(?<!behaviour and )(?<!behavior and )"
        r"(?<!language )"
        r"preferences?|remember\w* (?:\w+ ){0,4}(?:choices?|settings?|you|items|visitors?"
        r"|information|log|selections?|preferences?)|(?:your|user|language|display) settings"
        r"|save you (?:from"
        r"|time|having)|input support|(?:previously|already) entered|so (?:that )?you do(?: not"
        r"|n't) have to)\b|\b(?:so (?:that )?(?:you|we) (?:do not|need not|will not) (?:have to "
        r"|need to )?|(?<!but )(?<!please )(?<!always )(?<!, )(?<!important to )remember(?:s|ed)? "
        r"(?:that|which|what"
        r"|whether"
        r"|your|how)|need not fill|your filters|(?:your|chosen) (?:language|currency|region)"
        r"|choice of (?:language|currency)|welcome tour|dismissed)\b|\b(?:not (?:have|need) to"
        r"|without having to|so you needn't) (?:\w+ ){0,2}(?:fill|enter|(?:re-?)?type|re-?enter|choose"
        r"|set)\b[^.;]{0,60}\b(?:again|every time|each time|on each|once more)\b"
    ),
    "purpose_authentication": (
        r"\b(?:authenticat\w+|log(?:ging)?[- ]?(?:in|on)\b|sign(?:ed|ing)?[- ]in"
        r"|verif\w+ (?:of )?(?:[\w']+ ){0,3}(?:identit\w+|identification|account|user)"
        r"|identify you when|proof of identity|keep(?:s|ing)? (?:you|users?|visitors?) (?:logged"
        r"|signed)|confirm your identity|registration and authentication)\b|\b(?:(?:stay|keep"
        r"|remain)\w* (?:you )?(?:logged|signed)[- ]in|(?:type|enter"
        r"|give) (?:\w+ )?(?:your )?(?:password|details) (?:\w+ ){0,3}(?:again|every|each|on each"
        r"|on every)|know(?:s)? (?:that )?(?:it is|who) you|single sign-on"
        r"|remember(?:s)? that you (?:are|have) (?:logged|signed)|signing in|logging in)\b"
        r"|\bidentify you as (?:an? |the )?(?:\w+ )?(?:account holder|member|customer|user)\b"
    ),
    "purpose_marketing": (
        r"\b(?:messages?|e-?mails?|information|mailings?|letters?)\b[^.;]{0,40}\b(?:may|might|could"
        r"|will) (?:be of"
        r" (?:\w+ )?interest|interest you)\b"
        r"|\b(?:product (?:updates?|news) and information|product updates|marketing(?! automation)"
        r"|newsletters?|promot(?:e|ion|ions|ing|ional)|direct mail|sales activit\w+|campaigns?"
        r"|special offers|(?:inform(?:s|ed|ing)? you|notif(?:y|ies|ied|ying|ication)|introduc(?:e|es"
        r"|ed|ing|tion)|announc\w+|contact(?:s|ing)? you)\b.{0,40}\b(?:products?|services?|offers?"
        r"|events?|seminars)|product introductions?)\b|\b(?:(?:tell|telling|let"
        r"|letting) you (?:know )?about (?:our|new|other)|keep(?:ing)? you (?:posted|informed"
        r"|up to date)|news (?:about|of|on) (?:our|new))\b|\b(?:information|updates?|news|details"
        r"|offers?) (?:about|on|of|regarding) (?:our )?(?:own|future|upcoming|forthcoming|new"
        r"|other) (?:\w+ )?(?:events?|products?|services|opportunities|offers|releases|sales"
        r"|promotions)\b"
        r"|\b(?:e-?mail|mail) magazines?\b"
    ),
    "purpose_improvement": (
        r"\bmak(?:e|es|ing) (?:[\w']+ ){1,5}(?:easier to use|more (?:interesting|useful|enjoyable|efficient"
        r"|effective|helpful|attractive|convenient|accessible|user[- ]friendly))\b"
        r"|\b(?:improv\w+|(?<!privacy-)(?<!privacy )enhanc\w+|(?:better|optimi[sz])\w* |develop\w*(?:,"
        r"| and| or|ment| new"
        r"| testing).{0,30}\b(?:products?|services?|features?)|development (?:of|, )|troubleshoot\w*"
        r"|diagnos\w+|debug\w*|review of new|upgrade)|\b(?:mak(?:e|es|ing) (?:\w+ ){1,4}better"
        r"|where (?:they"
        r"|people|you) get stuck|what (?:works|is broken|needs fixing)|crash(?:es|ed)?|fix (?:bugs"
        r"|faults|problems|what)|faults|(?<!web )bugs|iron out)\b"
    ),
    "purpose_site_management": (
        r"\b(?:(?:manag\w+|administer\w*|operat(?!ing systems?\b)\w+|maintain\w*|administration"
        r"|maintenance)(?: and \w+)? (?:of )?(?:the|our|this)?[ ]?(?:\w+ )?(?:web ?sites?|sites?"
        r"|servers?|systems?|services?)|(?:diagnose|server) problems|load balanc\w*|site management"
        r"|system administration)\b|\b(?:address|fix|resolv|prevent|detect"
        r"|diagnos)\w* (?:\w+ ){0,3}technical (?:issues|problems|faults|errors)"
    ),
    "purpose_security": (
        r"\b(?:security|fraud\w*|unauthori[sz]ed|abuse|illegal|illicit|spam|malicious"
        r"|protect (?:\w+ ){0,3}(?:rights|property|users|customers|systems|site|account)|bots?)\b"
        r"|\b(?:spot|detect|prevent|stop|screen\w*|keep out|against) (?:\w+ ){0,2}(?:fraud|attacks?"
        r"|bots?|intruders?|abuse|cheating)\b|\bkeep (?:\w+ ){1,4}(?:safe|secure)\b|\bhack\w*"
        r"|\bbrute[- ]force|\b(?:fraudulent|intrusions?|attackers?|misuse|tampering)\b|\bprotect(?:s"
        r"|ing)? (?:your|the|our|users?'?) (?:\w+ )?(?:data|accounts?|users?|(?:web ?)?site"
        r"|services?|login|details)\b|\bprevent(?:s|ing)? others from\b"
    ),
    "purpose_research": (
        r"\b(?:(?:hear|collect|obtain|gather) (?:your|customers?'?) (?:opinions?|feedback|views)"
        r"|research|surveys?|market(?:ing)? survey|questionnaires?|academic)\b|\b(?:studied"
        r"|scholars?|scientists?|scientific|academics?|studies)\b"
    ),
    "purpose_service": (
        r"\b(?:payments?|order|transaction) processing\b|\bcorrespondence\b|\b(?:(?:what is"
        r"|items) in your (?:basket|cart"
        r"|bag)"
        r"|provid(?:e|es|ing|ision)|provision"
        r"|deliver\w*|offer\w*|fulfil\w*|perform\w*|process\w*|operat\w+|complet\w+|respond\w*"
        r"|response|support|suppl(?:y|ying)|invoic\w+|billing|bills|deal with|handl\w+|send\w*"
        r"|ship\w*) (?:\([^)]{0,40}\),? ?|of |to |the |our |your |you |with |and |various |specific "
        r"|certain |, |an? |set of |range of |maintenance, verification, ){0,5}(?:\w+ ){0,2}(?:(?:with"
        r"|to) (?:the |our |its "
        r"|any ){0,2})?(?:services?|orders?|products?"
        r"|transactions?|requests?|purchases?|payments?|inquir\w+|queries|web ?sites?|customers?"
        r"|functions?|functionality|contracts?|features|settlement|support)|\b(?:(?:your"
        r"|the) (?:shopping )?(?:basket|cart|bag)|customer (?:support|management|service)"
        r"|(?:strictly |absolutely )?(?<!non-)(?<!non )(?:necessary|essential|required) (?:cookies?"
        r"|for (?:the"
        r"|our) (?:\w+ )?(?:operation|function\w*|website|site|service|platform|app|application|shop"
        r"|store))|function(?:s"
        r"|ing)? (?:properly|correctly)|shopping cart|make (?:our|the|this) (?:\w+ )?(?:web ?site"
        r"|site|service) (?:work|function)|registration|obligations|convenien(?:t|ce)|facilitat\w+"
        r"|maintain your session|keep track of (?:your|items))\b|\b(?:make (?:\w+ ){1,4}work"
        r"|keep(?:s|ing)? (?:\w+ ){1,4}(?:running|working|alive|together|going)|could not work"
        r"|would not work|cannot work|take (?:card )?payments?|take your (?:order|payment)"
        r"|what is in your|get (?:\w+ ){1,4}to you|so (?:that )?your \w+ arrives?)\b|\b(?:validat"
        r"|process|complet|fulfil)\w* (?:your |the |a )?(?:\w+ )?(?:purchase|donation|booking"
        r"|registration|order|transaction|payment)s?\b|\bdeliver your\b|\b(?:manag|process|handl"
        r"|administ)\w* (?:\w+ ){0,3}(?:bookings?|quotes?|orders?|subscriptions?|enquir(?:y|ies)"
        r"|inquir(?:y|ies)|billing|invoices?)\b|\bgenerat\w* (?:\w+ )?(?:billing|invoices?|bills?)\b"
        r"|\bfor (?:\w+ )?billing\b|\bcalculate your\b|(?<!when )\bcommunicat(?:e|ing) (?:\w+ )?with you\b"
        r"|\bprovide, (?:\w+,? (?:and )?){1,4}(?:our|the) (?:\w+ )?(?:services?|products?|site|app"
        r"|platform)\b|\b(?:for|allow\w*|enabl\w*|caus\w*) (?:the|our|this) (?:\w+ )?(?:web ?site|site"
        r"|service|app"
        r"|platform|shop|store) to (?:\w+ )?(?:operate|work|function|run)\b|\b(?:essential|core"
        r"|basic) function(?:s|ality)?\b|\bfunction (?:properly"
        r"|correctly|securely)\b|\bproper function\w*"
        r"|\b(?:orders?|requests?|purchases?)(?: (?:and|or|/) (?:orders?|requests?|purchases?))? "
        r"fulfil+ment\b"
        r"|\b(?:implement|for|in|to) (?:\w+ ){0,2}the delivery of (?:our |the )?services\b"
        r"|\bkeep(?:ing)? (?:our|the) (?:accounts|books)\b|\bbook-?keeping\b"
        r"|\bsend\w* you (?:\w+ ){0,2}(?:information|details) (?:(?:about|on|regarding) (?:the "
        r"|your )?(?:outcome"
        r"|results?|progress|order|status|request|booking|event|account)|(?:that )?you (?:\w+ )?request)\w*"
        r"|\bsend\w* (?:you )?(?:\w+ ){0,2}(?:updates?|confirmations?|notices?|invoices?|receipts?"
        r"|reminders?)\b"
        r"|\b(?:alert|notif|inform)\w* you (?:of|about|when|if) (?:important|changes?|updates?|your"
        r"|issues)\b"
        r"|\b(?:status|progress) of (?:your|the) |\bensur\w+ (?:that )?(?:our|the|this"
        r"|your) (?:\w+ )?(?:web ?site|site"
        r"|service|app|platform|experience)s? (?:works?|performs?|functions?|runs?|remains?|is|are)\b"
        r"|(?<!may )(?<!please )(?<!can )\bcontact(?:ing)? (?:you|the (?:user|visitor"
        r"|customer)s?)\b(?! (?:with|for|by) (?:\w+ )?(?:marketing"
        r"|offers?|promot))"
        r"|\brespond(?:ing)? to you\b|\bparticipat\w+ in (?:the |our |any )?(?:interactive|community"
        r"|online) \w+"
        r"|\b(?:guidance|assistance|support|response)s?,? (?:\w+ ){0,3}(?:to|for|with"
        r"|regarding) (?:\w+ ){0,2}"
        r"(?:inquir|enquir|quer|request|question)\w*"
        r"|\b(?:respond|repl(?:y|ie)|answer)(?:ing|s)?(?: to)? (?:[\w'’]+ ){0,3}(?:enquir|inquir|quer"
        r"|question|request"
        r"|comment|message|complaint|feedback|application)\w*|\bprovision of "
        r"information\b"
    ),
    "no_banner": (
        r"\b(?:no|without an?|not (?:\w+ ){0,2}(?:show|display|use|need|find|see|have|require"
        r"|present|ask you with)\w*(?: you| an?| any| our){0,2}) (?:such )?(?:cookie"
        r"|consent)[- ](?:consent )?(?:banner|notice|pop-?up|bar|dialog|window)"
        r"|\b(?:remove|drop|avoid|skip|get rid of|do without) (?:[\w-]+ ){0,4}(?:cookie"
        r"|consent)[- ](?:consent )?"
        r"(?:banner|notice|pop-?up)"
    ),
    "purpose_label": (
        r"^[^a-z]{0,6}(?:(?:main |our )?purposes?(?: of (?:the )?(?:\w+ )?(?:processing|use|collection"
        r"|data|cookies?))?|used for|why(?: (?:do )?we)?(?: (?:collect|use|process|need)\w*)?(?: (?:it"
        r"|this))?"
        r"|what (?:it is|it's|we use it) for) ?:"
    ),
    "for_us": r"\b(?:helps? us|for us|on our behalf|us (?:with|to))\b",
    "no_power": (
        r"\b(?:do|does|did) not (?:\w+ ){0,3}?(?:control|have (?:any )?(?:access|control))\b|\bno "
        r"(?:access to|control over)\b"
    ),
    "visitor_asks": (
        r"^[^a-z]{0,8}you (?:can|may|have the right to|are free to) (?:also |always |at any time "
        r")*(?:ask|request|tell|opt|withdraw|unsubscribe|object|stop)\b"
    ),
    "datum_first": (
        r"^\W*(?:\w{1,3}\) )?(?:(?:customer|contact|personal|history|location|user"
        r"|applicant's) )?information\b"
    ),
    "purpose_list": (
        r"\b(?:purposes?|used (?:\w+ ){0,2}in (?:one of |any of )?(?:the following|a number of|several"
        r"|various|many|different) ways"
        r"|use (?:your|the"
        r"|this|personal|customers?'?|such)\b.{0,60}\b(?:to|for"
        r"|following)|(?:us(?:e|ed)|utili[sz]ed?) (?:\w+ ){0,5}(?:to|for|in order)\b|in order to"
        r"|why (?:do )?we|how we use|to:|for:)"
    ),
    "offers_choice": r"\b(?:banner|allows? you to|lets? you|you (?:can|may))\b[^.]{0,40}:$",
    "use_for": (
        r"\b(?:contact(?= (?:you\b|(?:our |the |registered )?(?:\w+ )?(?:users?|customers?|visitors?"
        r"|members?)\b))"
        r"|understand(?:s|ing)?|needs?|gather(?:s|ed|ing)?|compil(?:e|es|ed|ing)|us(?:e|es|ed"
        r"|ing)(?! (?:all |every |our )?(?:\w+ )?(?:efforts?|precautions))|utili[sz](?:e|es|ed|ing)"
        r"|process(?:es|ed|ing)?|collect(?:s|ed|ing)?|help(?:s|ing)?|allow(?:s|ing)?"
        r"|enabl(?:e|es|ing)|(?<!business )(?<!of )conduct(?:s|ed)?|serv(?:e|es|ed|ing)|distribut(?:e|es|ed)"
        r"|display(?:s"
        r"|ed)?|deliver(?:s|ed)?|analy[sz](?:e|es|ed)|track(?:s|ed)?|measur(?:e|es|ed)|monitor(?:s"
        r"|ed)?|remember(?:s|ed)?|personali[sz](?:e|es|ed)|perform(?:s|ed)?|build(?:s)?|necessary"
        r"|engage (?:in)?|run(?:s|ning)?|show(?:s|n)?)\b|\bsends?(?= you\b)"
        r"|\blies in\b|\breceives?(?= (?:\w+ ){0,3}(?:mailings?|e-?mails?|newsletters?|messages|calls"
        r"|offers"
        r"|updates"
        r"|communications?|contact)\b)|\b(?:ask|request)(?:s|ed|ing)?(?= (?:for )?(?:you|your|users?"
        r"|visitors?|customers?"
        r"|certain|personal|additional|specific|further)\b(?! (?:\w+ )?(?:consent|permission|agreement"
        r"|approval|opinion)))"
        r"|\b(?:leav(?:e|es)"
        r"|sets?(?! (?:forth|out)\b)|(?<!in )(?<!take )(?<!takes )plac(?:e|es)"
        r"|(?<!app )(?<!play )stor(?:es|ed|e(?! (?:is|are|was|were|has|have|will|may|can|undergo\w*"
        r"|offers?|uses?"
        r"|owner)\b|[,.()']))|drops?|rel(?:y|ies)|keeps?|recogni[sz](?:e|es)|mak(?:e|es)"
        r"|lets?|tells?"
        r"|count(?:s|ed)?|adds? up|employ(?:s|ed)?|is there|are there|(?:is|are) (?:needed|required"
        r"|necessary)"
        r"|look(?:s)? (?:at|for)|stud(?:y|ied)|invokes?|finds? out|learns?|want to know"
        r"|would like to know|assess|captur(?:e|es|ed)|record(?:s|ed)?|tell you|screen(?= (?:job"
        r"|applic|order|transact|candidat|payment|for|out)))\b|\bput(?:s|ting)?\b|\b(?:there (?:is"
        r"|are)|carr(?:y|ies)|contains?|ha(?:s|ve)(?= no\b)|(?:do|does) not have|not have)\b"
        r"|\b(?:appear(?:s|ed)?|(?:is|are) (?:shown|displayed|chosen|picked))\b|\b(?:rests? on|(?:is"
        r"|are) based on)\b|\b(?:do(?= (?!not\b|n't)(?:\w+ ){0,2}(?:lookalike|ad|ads|targeting"
        r"|profiling|retargeting|remarketing|analytics|statistics|advertising|measurement"
        r"|tracking)\b)|engages? in|practi[sc]es?)\b|\b(?:are|is) (?:there |only |purely "
        r"|simply )?for (?=your|the (?:purpose|security|function|running|operation))"
        r"|\b(?:is|are) (?:\w+ )?(?:helpful|useful)(?=,? (?:to|for|in|among))"
        r"|\bpresents?(?= you\b)"
        r"|\bkeeps? track of\b|\bcombin(?:e|es|ed|ing)\b|\b(?:undertakes?|carr(?:y|ies"
        r"|ied) out)(?= (?:\w+ ){0,2}"
        r"(?:research|surveys?|analys))\b"
    ),
    "free_of": (
        r"\b(?:you will (?:not|never) (?:find|see|come across|meet) (?:any )?|there (?:is|are) no "
        r"|we (?:carry|show|run|have|display|sell) no |free of |no )(?:\w+ ){0,2}?(?:advertisements?"
        r"|adverts?|advertising|ads)\b(?! (?:\w+ ){0,3}(?:cookies|partners|networks?|compan|tags"
        r"|trackers))(?= (?:here|on (?:this|our|the) (?:web ?)?(?:site|pages?)|in (?:this|our) app"
        r"|anywhere)|[.,;]|$)"
    ),
    "off_the_site": (
        r"\b(?:in|with|by) (?:our|the|any|your) (?:\w+ )?(?:newsletters?|e-?mails?|letters|magazine"
        r"|post)\b|^[^a-z]{0,4}(?:our|the) (?:\w+ )?(?:newsletters?|e-?mails?|letters|magazine)\b"
        r"|\bby post\b"
    ),
    "purpose_object": (
        r"\bcontact you\b|\b(?:telephone|phone) (?:calls|conversations)\b|\b(?:cookies?|information|data"
        r"|beacons?|pixels?|technolog\w+|histor\w+"
        r"|analytics|they|them"
        r"|it|ip address\w*|tools?|programs?|statistics|interests|advertis\w+|ads)\b|\b(?:trackers"
        r"|tags?|identifiers?|this|these|those|logs?|counter|figures|what you)\b|\b(?:an? (?:ad"
        r"|advert)|adverts?|profil\w+)\b|\bthird[- ]part(?:y|ies)\b|\b(?:your|their"
        r"|the) (?:\w+ )?(?:e-?mail |postal |phone )?(?:address(?:es)?|e-?mails?|numbers?|names?"
        r"|details|messages|location|orders?|accounts?|photos?|answers)\b|\be-?mails? (?:that "
        r"|which )?we (?:have )?sen[dt]\b"
        r"|\b(?:behaviou?r|research|(?:usage|user|browsing|traffic) patterns)\b"
        r"|\b(?:e-?mail|postal|mailing|ip) addresses\b|^[^a-z]{0,6}(?:names|addresses"
        r"|details"
        r"|records|answers)\b|\b(?:user|visitor|site|web ?site|your"
        r"|their) activit(?:y|ies)\b|\b(?:our|website|registered) "
        r"(?:\w+ )?(?:users|visitors|customers)\b|\b(?:your|their) (?:responses|answers|feedback)\b"
    ),
    "for_end": (
        r"\b(?:for|to|in order)\b|advertis|analytics|\b(?:an? (?:ad|advert)|ads|adverts|tracking"
        r"|profil\w+)\b"
    ),
    "contrast_only": (
        r",? (?:but |and |it is |they are )?(?:only|just|merely|solely|rather|instead) (?:to|for"
        r"|in order|as|so)\b|, but (?:to|for) | and (?:are|is|will|may|can|do|does|help|helps|let"
        r"|lets)\b(?! (?:not|never)\b)"
    ),
    "other_than": (
        r"\b(?:other than|beyond|except|only to|unless|any other purposes?|for purposes (?:other|not)"
        r"|unrelated|incompatible|outside)\b|\b(?:by|from|of) (?:\w+ ){1,3}(?:brands?|companies"
        r"|firms|advertisers|networks?|industr\w+|products?|providers?)\b"
    ),
    "purpose_limit": (
        r"\bfor (?:the |their |its |any |third[- ]party |direct |such |the purpose of |purposes of "
        r"|those |our )*(?:own |direct |independent )*(?:marketing|advertis\w+|promotional"
        r"|commercial|solicitation|purposes? (?:of|other)|monetary|money)\b|\b(?:to"
        r"|in order to) (?:send|market|contact|advertise|promote)\b"
    ),
    "purpose_heading": (
        r"\b(?:purposes?|why (?:do )?we|how (?:do )?we use"
        r"|use of (?:personal|your|information))\b"
    ),
    "end_denied": (
        r"^(?:we|our (?:web ?)?site|this (?:web ?)?site|the (?:web ?)?site) (?:(?:does|do) not|don't"
        r"|doesn't|never) (?:display|show|run|serve|carry|host|use|contain) (?:any )?(?:ads|adverts"
        r"|advertising|advertisements|(?:web )?analytics(?: tools| services| software)?)"
        r"(?:[,.]| on| at all|$)"
        r"|^(?:we|our (?:web ?)?site|this (?:web ?)?site|the (?:web ?)?site) (?:contains?|uses?|sets?"
        r"|shows?|displays?|carr(?:y|ies)|runs?) no (?:ads|adverts|advertising|advertisements|(?:web "
        r")?analytics)(?:[,.]| cookies| on| at all| and| or|$)|^we (?:do not|never|will never|will "
        r"not) use (?:any of )?(?:your|any|the) (?:personal )?(?:data|information|details) for (?:\w+ "
        r")?(?:marketing|advertising)(?: purposes)?\.?$"
    ),
}
