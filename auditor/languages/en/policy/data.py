"""English: what data is collected."""

PATTERNS = {
    "but_not": (r",? but (?:not|never|without)\b[^.;,]*"),
    "data_noun": (
        r"(?:information|data(?! (?:brokers?|processors?|controllers?|subjects?|protection))|details"
        r"|pii|statistics|histor(?:y|ies)|identifiers?|ids\b|behaviou?r\b)"
    ),
    "term": (
        r"\b(?:any )?(?:information|data) other than (?:the )?personal (?:information|data)\b"
        r"|\b(?:(?:sensitive|non-?|anonymous|aggregated?|de-?identified|privacy|personal(?:ly)?"
        r"|identifiable|identifying|identification|user|customers?'?s?|usage|cookie|log|browsing"
        r"|activity|location|contact|account|histor(?:y|ical)|registration|demographic|payment"
        r"|device|technical|statistical|visitor|private|anonymi[sz]ed|characteristic"
        r"|non-personal(?:ly)?|tracking|credit card|financial|health|e-?mail)[ -]){1,4}<<data_noun>>"
        r"|\b(?:your|their|this|the user's) (?:name|names|address|e-?mail|contact details"
        r"|user details)\b|\b(?:our )?(?:supporters?|customers?|members?|donors?|users?|visitors?"
        r"|subscribers?|patrons?)'?s?'? (?:contact )?details\b|\bnames? and (?:\w+ )?addresses\b"
        r"|\b(?:user details|pii|e-?mail address(?:es)?|e-?mails? addresses|page views|(?:similar "
        r"|online |unique |stored )*identifiers(?: (?:stored|kept|held|contained) in cookies)?"
        r"|ip address(?:es)?|phone numbers?|telephone numbers?|customer lists?|mailing lists?"
        r"|e-?mails(?= to (?:any )?(?:third|other|anyone|advert)))\b|\bcontact lists?\b"
        r"|\bstatistics(?= (?:to|with) (?:any |other |our )?(?:third|partner|advertis|sponsor"
        r"|affiliat))"
        r"|\b(?:your|the|any|such|of) pi\b"
    ),
    "loose_term": (
        r"\b(?:(?:your|my|this|that|such|the|any|all|of|certain|some|other|these|collected"
        r"|those) (?:\w+ ){0,2}(?:information|data|details)|information(?: (?:we|that we|you"
        r"|about you))?|data(?! (?:brokers?|processors?|controllers?|subjects?|protection))"
        r"|cookies(?= with\b| (?:[^.;,]{0,90} )?(?:may|can|will|are) (?:also |then )?(?:be )?$))\b"
        r"|\b\w+(?:'s|s') (?:\w+ ){0,2}(?:names?|address(?:es)?|e-?mails?"
        r"|details|data|information|profiles?|orders?)\b|\b(?:names?|addresses|hashed \w+|emails?"
        r"|e-mails?)\b|\b(?:our|the) (?:customer )?(?:databases?|records)\b"
        r"|\byour (?:\w+ )?(?:records?|files?|content|documents|images|videos|recordings|uploads"
        r"|particulars"
        r"|messages|bookings|number|name)\b"
        r"|\byour (?:\w+ )?(?:profile|photos?|posts?|comments?|reviews?|answers|results|scores?"
        r"|grades?|resume|cv|application|reservation|card)\b|^[^a-z]{0,6}(?:\w+ )?(?:messages"
        r"|prompts|queries|audio|recordings|transcripts|uploads|images|photos|documents"
        r"|conversations)\b(?= (?:is|are|get|gets|will be|may be|and)\b)|\b(?:your|the|our"
        r"|their) (?:\w+ )?(?:invoices?|receipts?|bookings|payments|purchases)\b"
        r"|\bcookies(?= to (?:any |other |our )?(?:third|others|partners|advertis))"
        r"|\bno (?:[\w-]+,? ){0,4}(?:cookies?|identifiers?)\b(?= (?:is|are|gets?|will be) )"
    ),
    "vague_term": (
        r"\b(?:everything|anything|nothing|none of (?:it|this|that|what)|all of it|it all|your (?:details"
        r"|address|account|name|message|order|orders)|those|these|(?:the )?logs?)\b|\bwhat (?:they"
        r"|it) (?:\w+ )?(?:needs?|must|have)\b"
    ),
    "used_to_end": r"^us(?:e|es|ed|ing) [^.;,]{2,60}? (?:to|for) (?!us\b)\w+",
    "kinds_of_before": (
        r"\b(?:sensitive|special|protected|certain|particular|such|these|those|some|the following) "
        r"(?:[\w-]+ )?(?:categor(?:y|ies)|types?|kinds?|class(?:es)?) of (?:your |the )?$"
    ),
    "general_kind": (
        r"^(?:the|your|any|all|such|this|that|these|those|of|no|our|their|its|his|her|my|and|or|nor"
        r"|other|further|more|some|certain|much|little|about|with|for|from|in|on|to|by|as|at|we|you"
        r"|it|not|never|only|also|additional|collected|stored|personal|personally|private|individual"
        r"|identifiable|identifying|general|same|specific|actual|available|\w+(?:ing|ed|es)|user"
        r"|users|visitor|customer|customers?'?s?|client|usage|browsing|non-personal|anonymous"
        r"|statistical|online|digital|internet|web|website|site|own|visit|shar\w+|sell|sold"
        r"|disclose\w*|give|given|provide|send|pass|rent|trade|transfer|release|reveal|let|make"
        r"|use)$"
    ),
    "collect": (
        r"\b(?:(?<=data we )|(?<=information we )|(?<=data do we )"
        r"|(?<=information do we ))process(?=(?: (?:when|about|from"
        r"|and why|on|if) [^.]{0,60})?\W{0,3}$)|\b(?:makes? use of|us(?:es?|ing))(?= (?:standard |web "
        r"|server |access "
        r"|our )*log(?:ging)? files?)"
        r"|\b(?:keeps? (?:an? )?(?:log|record|track) of|(?<!cookie-)collect(?:s|ed|ing|ion)?|gather(?:s"
        r"|ed|ing)?"
        r"|receiv(?:e|es|ed|ing)|(?<!with )(?<!our )(?<!their )(?<!browsing )(?<!medical )(?<!health )"
        r"(?<!patient )(?<!purchase )(?<!customer )(?<!student )(?<!account )(?<!public )record(?:s|ed|ing)?"
        r"|log(?:s|ged|ging)(?! (?:back )?(?:in(?! (?:our|the|a|access|server|web) )|on(?! (?:our|the) "
        r"(?:\w+ )?servers?)|into|out|onto|off|you)\b)"
        r"|stor(?:e|es|ed|ing)|(?<!bug )(?<!error )(?<!issue )track(?:s"
        r"|ed|ing)?(?! (?:services?|tools?|technolog|software|pixels?|codes?|cookies?|systems?"
        r"|providers?|mechanisms?|functions?|compan|scripts?|to (?:an?|any|specific|individual)\b))"
        r"|obtain(?:s|ed|ing)?|captur(?:e|es|ed"
        r"|ing)|acqui(?:re|res|red|ring|sition(?=s? of (?:\w+ ){0,3}(?:personal|information|data|cookies"
        r"|logs|ip)))|monitor(?:s|ed|ing)?|sends? (?:us|to)"
        r"|access(?:es)? (?:your|the following|certain)|analy[sz]e[sd]?"
        r"|(?<=we )(?:are|get) (?:provided|supplied|furnished|passed)(?= (?:from|by|with) )"
        r"|(?:will )?process (?:the personal|internet)|is (?:sent|transmitted|collected|logged)"
        r"|help(?:s)? us(?= (?:to )?(?:\w+ )?(?:collect|gather|understand|know|see|learn|analy|track|measur"
        r"|find|determin"
        r"|identif|count|monitor|improve)))\b"
        r"|\b(?:jot(?:s|ted)? down|(?:notes|noted|noting|(?<=we )note)(?= (?:down "
        r"|which |the |your |what |that |how ))|pick(?:s|ed)? up|learns?(?= (?:\w+ ){0,3}(?:which"
        r"|what|where|how|your|the))|(?:finds|found|(?<=we )find) out"
        r"|work(?:s)? out(?= (?:\w+ ){0,2}(?:which|what|where|your))|(?:sees"
        r"|(?<=we )see)(?= (?:which|what|where|how|your|the (?:pages?|address|ip|type|kind"
        r"|country))\b)|writ(?:e|es|ten) down|regist(?:er|ers|ered)(?= (?:the|your|which|what|how))"
        r"|watch(?:es)?(?= (?:how|what|which|where))|read(?:s)?(?= (?:the|your) (?:advertising"
        r"|device|ip|unique))|detect(?:s|ed)?|keep(?:s)? (?:track|a note|note) of|kept(?= (?:track"
        r"|a record|a log) of)|tells? us (?=which|what|where|how|when)|shows? us (?=which|what|where"
        r"|how|the|your|who|when)|lets? us (?:see|know) (?=which|what|where|how|who|when))|\b(?:data"
        r"|trackers) (?:processed|collected)(?=:)|\bus(?:e|es|ing)(?= (?:(?:an?|the|your|this"
        r"|its) )?(?:\w+ ){0,2}(?:identifiers?|device ids?|ip address(?:es)?)\b)|\b(?:in use"
        r"|shares? (?:it|them) with us)\b|\bget(?:s|ting)?(?= (?:\w+ ){0,4}(?:details|information"
        r"|data|your|the (?:ip|address|type|kind)))|\bmak(?:e|es|ing) (?:a |an )?(?:record|note"
        r"|entry) of\b|\b(?:save|saves|saved)(?= (?:which|what|the (?:address|page|ip)|your|how))"
        r"|\blog(?= (?:your|the|ip|which|every|each|all)\b)|(?<=not )log(?! (?:in|on|into|out"
        r"|onto)\b)|(?<=never )log(?! (?:in|on|into|out|onto)\b)|\bkeep(?:s)? (?:an? "
        r"|the )?(?:\w+ )?(?:logs?|records?|lists?|journal|diary|file)\b(?= (?:with|of|that|which"
        r"|containing|for))|\bread(?:s)?(?= (?:the|your|an?|its) (?:[\w']+ ){0,2}(?:advertising"
        r"|device|unique|ip|phone))|\bremember(?:s)?(?= (?:which|what|where|how) )|\b(?:can|could"
        r"|able to) (?:tell|see|determine|find out)(?= (?:which|what|where|how|when) )|\b(?:can|could|may"
        r"|able to) determine"
        r"(?= (?:from |the |your |a |an |approximate))|\b(?:is|are"
        r"|becomes?) (?:\w+ )?(?:visible|known|shown|available|passed|handed|given|sent|disclosed"
        r"|transmitted|reported|told) to (?:us\b|our (?:server|system|site|web)\w*)|(?<=not )(?:know"
        r"|see|watch|look at|follow|study|trace)(?= (?:which|what|where|how|when|your) )"
        r"|\bno (?:record|log|trace|history)(?= of (?:what|which|where|how|your))|\bkeep(?:s"
        r"|ing)? (?:any |no |a |an )?(?:records?|logs?|track) of(?= (?:who|what|which|where|how|your"
        r"|visit|when))|\bkeep(?:s)?(?= no (?:logs?|records?|history|traces?))"
        r"|\b(?:notes?|saves?) (?:and (?:saves?|stores?|logs?|records?) )?(?:information|data) such "
        r"as\b"
        r"|\bidentif(?:y|ies)(?= (?:if|whether|which|what|how) )"
        r"|\bmeasures?(?= (?:\w+ ){0,3}(?:which|what|where|statistics) )"
    ),
    "what_follows": (
        r" (?:which|what|how|where|when) (?:\w+ ){0,6}?(?:you|visitors|people|users|readers|anyone"
        r"|someone)\b[^,.;]{0,80}"
    ),
    "fronted_object": (
        r"^[^a-z]{0,4}(?:what|which|where|how) (?:\w+ ){0,3}?(?:you|visitors"
        r"|people|users|readers)\b"
    ),
    "denied_data": (
        r"\bno (?:personal |user |usage |visitor |browsing |such )?(?:data"
        r"|information)(?= (?:\w+ ){0,8}(?:is|are|gets|will be) )"
    ),
    "none_of_it": r"\bno (?:\w+ )?(?:information|data|details)\b",
    "automatic": (
        r"\b(?:automatic(?:ally)?|automated|passive(?:ly)?|when you (?:visit|access|use|browse|view"
        r"|interact|navigate|open|click)|server logs?|log files?|each time you|whenever you"
        r"|as you (?:interact|browse|navigate|use|move)|your (?:browser|computer|device) (?:sends"
        r"|transmits|automatically)|cookies?|web beacons?|visits? to)\b|\b(?:every time (?:you|your"
        r"|a|someone)|when(?:ever)? (?:you (?:look|come|arrive|land|log|call|load|browse)|(?:a"
        r"|your) (?:browser|page)|someone|anyone|a page)|on (?:our|their|its) own|access logs?"
        r"|logs\b|logfiles?|without (?:your|you) (?:doing|having to))"
    ),
    "data_cookies": r"\bcookies?(?: (?:information|data|ids?|identifiers?))?\b",
    "data_ip_address": (
        r"\b(?:ip[- ]?address(?:es)?|internet protocol|ip numbers?|\bips?\b)|\b(?:originating"
        r"|internet|network|numeric) address(?:es)?\b(?! of (?:any|the|other|a) (?:\w+ )?(?:web ?)?sites?)"
        r"|\baddress of (?:your|the) (?:computer|device"
        r"|machine|phone|connection|router)|\b(?:your|the) (?:computer|device|machine|connection"
        r"|router)'s (?:\w+ )?address"
    ),
    "data_device_id": (
        r"\b(?:(?:unique |mobile )?device (?:ids?|identif\w+|individual identif\w+)|udid|idfa|imei"
        r"|advertising (?:ids?|identifiers?)|unique (?:\w+ ){0,2}identif\w+|mac address|serial number"
        r"|online identifier|client ids?|hardware (?:ids?|identifiers?))\b|\b(?:persistent|permanent"
        r"|anonymous|random) (?:\w+ )?identif\w+|\b(?:idfv|android id|gaid|cookie ids?)\b|\b(?:code"
        r"|number|string|id|token) that (?:stands for|marks|identifies|points to|belongs to) (?:your"
        r"|the|a) (?:\w+ )?(?:phone|laptop|device|browser|computer)"
        r"|\bdevice (?:and|or) other (?:\w+ )?identif\w+|\bdevice(?: and \w+)? identifiers\b"
    ),
    "data_device_info": (
        r"\b(?:details|information) (?:about|on|of) (?:their|the|users'?|your) (?:\w+ )?(?:devices?"
        r"|operating systems?)\b"
        r"|\bdevices? used\b|\boperating systems\b"
        r"|\babout your (?:\w+ )?(?:devices?|computer|browser|equipment|terminal)\b"
        r"|\b(?:operating system"
        r"|(?<!media )(?<!advertising )(?<!online )(?<!our )(?<!the )(?<!this )platform(?! (?:providers?"
        r"|safety"
        r"|security|users?|features?|functions?|operat\w+|services?|rules)\b)"
        r"|device (?:type|model|info\w*|configurations?"
        r"|characteristics|settings)|(?:type|model) of (?:\w+ )?device|computer (?:type|hardware)"
        r"|screen (?:size|resolution)|plug-?in|hardware|mobile (?:network|carrier)"
        r"|internet service provider|\bisp\b|model name|connection (?:type|speed|device)"
        r"|language settings?|time zone)\b|\b(?:what|which|the) (?:kind|sort|type|model"
        r"|make) of (?:\w+ )?(?:phone|device|computer|tablet|machine)|(?:model|make) of your"
        r"|your (?:phone|device)\'s (?:model|make|type)"
        r"|\b(?:device|browser|system)(?:(?: and| or|/|,) (?:device|browser|system|connection"
        r"|network))* (?:metadata|details|characteristics|properties|attributes|specifications"
        r"|data)\b|\bdevice (?:and|or|/) ?browser information\b"
        r"|\b(?:details|particulars) of (?:the|your) (?:computer|device)\b"
    ),
    "data_user_agent": (
        r"\b(?:user[- ]agent|browser (?:type|version|software|language)|(?:type|version"
        r"|kind) (?:and version )?of (?:\w+ )?(?:web )?browser|type/version of browser"
        r"|(?<!by a )(?<!by the )(?<!by your )(?<!to a )(?<!to the )(?<!to your )(?<!in your )(?<!on"
        r" your )web browser"
        r"|browser(?:'s)? (?:information|name)|browsers? (?:you|used)|type of browser)\b"
        r"|(?<!on )(?<!in )(?<!to )(?<!by )\b(?:the"
        r"|your|which|what) browser(?=,| and (?:the|your|which)\b| (?:that )?you (?:use|are using"
        r"|have)\b| (?:was|is) (?:used|in use)\b)|\bprogram you (?:use|used)\b"
    ),
    "data_referrer": (
        r"\b(?:referr(?:er|ing|al)\w*|refer(?:er|ring)|exit pages?|access source|(?:site|page"
        r"|website|url) (?:that |from which )?(?:you (?:came|visited before|come)|referred)"
        r"|(?<!be )(?<!is )(?<!are )(?<!not )linked (?:you )?(?:directly )?(?:from|to)(?! (?:your"
        r"|you)\b)|where you came from"
        r"|previous(?:ly visited)? (?:web)?(?:site"
        r"|page))\b|\b(?:page|site|link|address|website) that (?:sent|brought|led|took) you"
        r"|what (?:sent|led|brought) you|where you (?:came|come|arrived) from|(?:the )?(?:site|page"
        r"|website) (?:you were on|before ours)|which (?:site|page|link|search) (?:sent|led"
        r"|brought) you|how you (?:found|got to|came to|reached) (?:us|our)|\b(?:what"
        r"|which) (?:\w+ ){1,3}(?:led|brought|sent|referred|took) you"
        r"|\bdomain (?:name )?(?:from|of) (?:which )?(?:your|the) (?:request|access|isp|internet"
        r"|computer|provider|visit)"
        r"|\burls? that refer\b"
        r"|\bhow you (?:found|got to|came to|reached) (?:the|this|these|those) (?:\w+ )?(?:services?|sites?"
        r"|page|website)\b"
        r"|\bdomain names? (?:from|of) (?:a|the|your|each) (?:visitor|user)(?:'s|s'|s)? (?:\w+ "
        r")?(?:server|computer|provider|network|isp)\b"
    ),
    "data_browsing_history": (
        r"\b(?:(?:which|what) pages (?:you|visitors|people|users|consumers|customers) (?:open|visit|view"
        r"|read|look at|call up)"
        r"|what (?:you|visitors|people|users) (?:click(?:ed)?(?: on)?|read|look at)\b|(?:browsing|visit"
        r"|viewing|navigation|click|access|display|activity)[- ](?:\w+ )?(?:histor\w+|behaviou?r"
        r"|patterns?|activit\w+|actions?)|pages? (?:that |which )?(?:our )?(?:you|users|visitors"
        r"|customers|members|people|readers|they|have"
        r"|are|were)?(?: have| been)* ?(?:view|visit|access|brows|request)\w*|browsing|clickstream"
        r"|click-?stream|page views?|pages? (?:of our|on our|viewed|visited)"
        r"|web ?site visit histor\w+|sites? (?:that )?you (?:have )?visit\w*|traffic (?:data"
        r"|patterns)|surfing|online activit\w+|(?:network|internet) activit\w+"
        r"|links? (?:you )?click\w*|content (?:you )?view\w*)\b|\bwhich (?:\w+ )?(?:pages?|articles?"
        r"|products?|screens?|stories|items) (?:\w+ ){0,4}(?:open\w*|read|look\w*|visit\w*|view\w*"
        r"|see|saw|click\w*|call\w*)\b|\bpages? (?:\w+ ){0,3}(?:open|read|look at|looked at"
        r"|called up|asked for)\b|\bwhat (?:pages?|products?|articles?) you\b|\bfiles? (?:that were "
        r"|that was |you )?(?:fetched|requested|downloaded)"
        r"|\b(?:site|page|web ?site) navigation\b"
    ),
    "data_search_history": (
        r"\bsearch(?:es)? (?:histor\w+|terms?|quer\w+|keywords?|you)\b|\bsearch keywords?"
        r"|\bwhat (?:you|visitors|people|users) (?:type|enter|look for|search)\w*\b"
        r"|\bwords you (?:type|enter|search)|\bsearch (?:box|words|phrases|field)\b"
        r"|\b(?:information|data) (?:about|on|regarding) your (?:[\w-]+ ){0,2}searches\b"
        r"|\b(?:services|products|items|things|terms|words|goods) (?:that )?you (?:search for"
        r"|searched for|look for|looked for)\b"
    ),
    "data_ad_interaction": (
        r"\b(?:responses? to advertis\w+|advertising history|(?:which|what"
        r"|every) ads? (?:that )?you (?:view"
        r"|click|see)\w*"
        r"|ads? (?:that )?(?:you )?(?:have )?(?:view|click)\w*"
        r"|(?:interact\w*|click\w*) (?:with|on) (?:\w+ )?(?:ads?|advertis\w+)"
        r"|advertisements? (?:you )?(?:view|click|see)\w*|click history)\b"
        r"|\b(?:which|what|how (?:often|many)) (?:ads?|adverts?|advertisements?) (?:were|are|was|is"
        r"|have been) (?:shown|displayed|served|clicked|seen|viewed|presented)\b"
    ),
    "data_account_id": (
        r"\b(?:user ?ids?|login (?:data|ids?|information)|account (?:ids?|number)|service ids?"
        r"|member(?:ship)? ids?|user ?names?)\b"
    ),
    "data_location": (
        r"\b(?:(?:geo-?)?location(?! of (?:our|the) (?:server|office|company))|gps"
        r"|geographic(?:al)? (?:area|location|region|information)|geo-?location|geographic)\b"
        r"|\b(?:which|what) (?:city|town|country|region|part of the (?:country|world))|(?:city"
        r"|country|(?<!or the )region|town) (?:you are|you\'re|from which you|where you|of (?:the )?(?:visit"
        r"|origin))|where(?:abouts)? (?:in the world )?you are\b"
        r"|(?<!stored in )(?<!processed in )(?<!kept in )"
        r"(?<!held in )(?<!outside )(?<!outside of )your (?:whereabouts|city|country|region)\b"
        r"|(?:approximate|rough|precise|exact) (?:position|whereabouts|area|location)"
    ),
    "data_usage": (
        r"\b(?:use|usage|utili[sz]ation|browsing) status\b|\bhistory of (?:user|visitor"
        r"|customer)s?'? (?:actions?"
        r"|activit\w+|operations?)\b|\bnumber of accesses\b"
        r"|\b(?:visit|session|page view)s? (?:duration|length)s?\b|\bduration of (?:your |the |each "
        r"|a )?(?:visit|session)s?\b|\b(?:whether|if) (?:[\w'-]+ ){0,4}(?:e-?mails?|messages?"
        r"|newsletters?|adverts?"
        r"|ads)\b[^.;]{0,40}? (?:opened|read"
        r"|clicked|viewed)\b|\binternet log (?:information|data)|\bvisitor behaviou?r\b"
        r"|\b(?:usage (?:data|information|statistics|patterns)|behaviou?r of (?:our "
        r"|the )?(?:visitors|users"
        r"|customers)|(?:information|data|statistics"
        r"|details) (?:\w+ly )?(?:about"
        r"|on|regarding|concerning) (?:the )?(?:behaviou?r of )?(?:our |your )?(?:visitors|visits?)(?= (?:to"
        r"|of)\b)"
        r"|(?:service |utili[sz]ation )(?:usage"
        r"|history|utili[sz]ation)|(?<!at the )(?:date|time)s? (?:and (?:time|date)s? )?(?:(?:of"
        r"|for) (?:the "
        r"|your |each |every |last |any |this |a |these )*(?:\w+ )?(?:visits?|access\w*|requests?"
        r"|sessions?|(?:page )?views?|clicks?|calls?|retrieval|quer(?:y|ies)|pages?|downloads?"
        r"|search\w*|(?:use|usage) of|log-?ins?|interactions?|connections?|activit\w+)|you (?:visit"
        r"|access|view|us|log|click|came|spen|were|request|open)|spent|stamp)|(?:date|time)/(?:time"
        r"|date)|(?:the |your )?(?:dates? and times?|times? and dates?|date, time)|access times?"
        r"|time spent|how (?:you|users|visitors|people|our|the|often|long"
        r"|many) ?(?:\w+ ){0,3}(?:us\w+|interact\w*|visit\w*|access\w*|navigat\w*|utili[sz]\w*)"
        r"|length of (?:\w+ )?visit|period of time|number of (?:visits|times|visitors|users)"
        r"|(?:about|regarding|concerning|track|tracks|tracking|monitor\w*|analy[sz]\w+|record\w*|of"
        r"|from|through|on|measur\w+|relat\w+ to|respect to|and|logs?) (?:your |their |the "
        r"|visitors?'? |users?'? |each |how )*(?:(?:visits?|access|interactions?) (?:to"
        r"|with)?,? ?(?:and|or) )?us(?:e|age) of (?:the|our|this|my) (?:\w+ )?(?:sites?|services?"
        r"|web ?sites?|apps?|application)|access status|features (?:you|used))\b|\b(?:which"
        r"|what) (?:buttons?|links?|features?|parts?|functions?) (?:\w+ ){0,3}(?:click\w*|press\w*"
        r"|us\w+|tap\w*|open\w*)|what you (?:click|tap|open|do|press|buy|watch|read|look at)\b"
        r"|(?:clicks|taps|scroll\w*|mouse movements?|movements? of (?:the|your) mouse|keystrokes)\b"
        r"|how (?:far|long|often|much) (?:\w+ ){0,2}(?:scroll|stay|stop|look|read|watch|come)\w*|when "
        r"you (?:came|visited|were here|called)|\b(?:log|record|track|count|register|monitor)(?:s|ed"
        r"|ing)? (?:your |the |all |every |each |page |individual |any )*(?:visits?"
        r"|clicks?|taps?|(?:page )?views?)\b|\b(?:each|every) (?:\w+ )?(?:tap|click|swipe|scroll"
        r"|visit|page view|keystroke)\b|\bwhat you (?:click|tap|press)\b|\btrack(?:s|ed"
        r"|ing)? (?:you\b(?! (?:down|to\b|if))|(?:our|its|the) (?:visitors|users|readers)|visitors"
        r"|users|readers|people)(?! (?:across|on|over|around|at|to) (?:other|third|the (?:web"
        r"|internet)|multiple|different|unaffiliated|external))|\b(?:log files?"
        r"|(?:web ?)?server logs?|access logs?|log data|click-?streams?)\b|\b(?:information|data"
        r"|details|records?|statistics) (?:about|on|regarding|concerning|of) (?:your |the |each "
        r"|all |every )?(?:\w+ )?visits?\b|\bwhat (?:you|users|visitors|people|members|players) do\b"
        r"|\bwho (?:visits?|visited|comes?|views?|viewed|reads?|uses?)\b|\b(?:site|website|web"
        r"|our) traffic\b|\btrack(?:s|ed|ing)? traffic\b|\bhow (?:\w+ ){0,4}(?:performs?"
        r"|navigates?)\b|\b(?:logs?|records?|history|traces?) of (?:your |any |all |the )?(?:visits?"
        r"|accesses|requests|pages|what)\b"
        r"|\b(?:site|website|service|app|product) usage\b"
        r"|\b(?:use of|visits? to|visitors to),? (?:and|or) (?:the )?(?:visits?|visitors|access"
        r"|use)(?: to| of)?,? (?:the|our|this) (?:\w+ )?(?:web ?site|site|service|app)\b"
        r"|\b(?:whether|if) (?:you|they|users|readers|recipients) (?:have )?(?:opened|read|clicked)\b"
        r"|\bhow long (?:you|they|users|visitors|people) (?:spend|spent|stay|stayed)\b"
        r"|\b(?:user|usage|customer|member)(?:'?s)? behaviou?rs?\b"
        r"|\b(?:information|data) about (?:users|visitors|you) when(?:ever)? (?:they|you) (?:interact"
        r"|visit|use|browse)\b"
    ),
    "helps_only": r"^[^a-z]{0,6}(?:they )?(?:helps?|allows?|enables?) (?:us|you)\b",
    "automatic_firm": (
        r"\bautomatic(?:ally)?\b"
        r"|^[^a-z]{0,6}when(?:ever)? you (?:visit|use|access|come to|browse)\b[^.;]{0,60}, we (?:\w+ "
        r")?(?:collect|receive|record|log|gather)\b"
    ),
    "taken_for_end": (
        r"\bfor (?:the purposes? of )?(?:[\w-]+ )?(?:advertis\w+|marketing|profiling|targeting"
        r"|re-?targeting|resale"
        r"|commercial purposes)\b(?![^.;]*\b(?:any|other|else)\b)"
    ),
    "thing_taken": (
        r"^(?![^.;]*\b(?:and|or|nor|not) (?:\w+ )?$)[^.;]*\b(?:data|information|history|details"
        r"|statistics|records|logs?"
        r"|addresses)(?: (?:that|which)(?: (?:is|are|was|were))?)? (?:(?:we|it|they) )?(?:\w+ly )?$"
    ),
    "data_label": (
        r"^[^a-z]{0,6}(?:what (?!(?:\w+ ){0,2}not\b)(?:it|we|this|they|this tool|the tool) (?:measures?"
        r"|collects?|records?"
        r"|stores?|logs?|tracks?|receives?)|(?:data|information) (?:collected|processed|recorded|logged|sent"
        r"|transmitted)|(?:collected|logged|recorded|transmitted) (?:data|information))\W*$"
    ),
    "collected_includes": (
        r"^[^a-z]{0,4}the (?:information|data) (?:in|inside|from|of) (?:the|our|these) log files "
        r"(?:may |can )?(?:includes?|contains?)\b"
        r"|^[^a-z]{0,10}(?:however, )?\"?(?:(?:the|this|these|such|our|your) )?(?:usage|log|device"
        r"|technical|analytics|tracking|visit|browsing) (?:data|information)(?: (?:in|inside"
        r"|from) (?:the|our"
        r"|these) log files)?\"? (?:may |can |will "
        r"|might |typically |also )*(?:includes?|contains?|consists? of)\b"
    ),
    "occasion": (
        r"\bask(?:s|ed)? (?:you )?for\b[^.;]{0,80}\b(?:information|data)\b[^.;]{0,200}:$"
        r"|^[^a-z]{0,4}(?:when(?:ever)?|if|as|while|each time|every time|once) (?:you|a|an|someone"
        r"|the)\b[^.;]{0,80}$"
    ),
    "named_datum": r"^[^a-z]{0,6}(?:[a-z-]+ ){0,3}(?:information|data|details|documents|files|content) $",
    "title_of_taking": (
        r"^[^a-z]{0,8}(?:personal )?(?:information|data|what)(?: that| which)? (?:we"
        r"|i)(?: \w+)? (?:collect|gather"
        r"|receive|obtain|record|log|store)(?: \w+){0,4}$"
    ),
    "finer_location": (
        r"\b(?:precise|exact|fine|continuous|constant|background|real-?time) (?:\w+ )?location"
        r"|\blocation (?:history|in the background|at all times)"
    ),
    "denied_heading": (
        r"^[^a-z]{0,6}(?:(?:what|which|the|information|data|things) )(?:\w+ ){0,4}?(?:we|it|i|this \w+"
        r"|our (?:web ?site|site|app|shop|service|company|game))"
        r" (?:also )?(?:do not|does not|never|will not|will never) (?:ever )?(?:collect|store|track|log"
        r"|record|keep"
        r"|gather)(?: (?:from|about) you)?\W*$"
    ),
    "item_sentence": (
        r"^[^a-z]{0,6}(?:you|we|it|they|this|these|some (?:features|parts|functions)) (?:\w+ )?(?:can"
        r"|may|will"
        r"|might|do|does|are|is|have|has|respect|honou?r|use|not)\b"
    ),
    "anybody": r"\b(?:anyone|anybody|any (?:user|visitor|person|individual))\b",
    "collect_firm": r"^(?:is |are )?(?:collect|gather|record|track|log|monitor|captur|obtain|stor)",
    "goes_on": (
        r"^[^a-z]{0,4}(?:each|every) (?:\w+ )?(?:entry|record|line|row|log) (?:includes?|contains?"
        r"|consists? of"
        r"|holds?)\b|"
        r"^[^a-z]{0,4}(?:this|these|such|the|it|they)(?: (?:\w+ ){0,3}?(?:data|information|details"
        r"|logs?|log files|records?|statistics))?(?: that we collect| we collect"
        r"| collected)? (?:may |can |might |will |typically |usually |generally |also "
        r"|for example )*(?:(?:includes?|contains?|consists? of|comprises?|covers?)\b"
        r"|(?:is|are)(?=,? (?:your |the |an? )?(?:ip|browser|internet|device)\b))"
    ),
    "determined": r"\b(?:the|any|all|such|your|these|those|our|of|every|each) $",
    "within_site": (
        r"\b(?:on|of|to|from|in|within|across|around|at|visiting|using|leaving|entering) "
        r"(?:the|our|this|these|those) (?:web ?)?sites?\b"
    ),
    "past_form": r"(?:ed|ored|sent)$",
    "passive_verb": r"^(?:is|are) ",
}
