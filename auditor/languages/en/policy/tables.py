"""English: table headers, list labels, answers."""

PATTERNS = {
    "party_relative": (
        r"^,?(?: (?:that|which|who|whom|with whom|with which))?,? we (?:\w+ )?(?:work|partner"
        r"|cooperate|collaborate|do business|contract|have|use|engage|employ|hire|trust|rely"
        r"|advertise|deal)(?: (?:a )?(?:relationships?|contracts?|agreements?))?(?: (?:with|on"
        r"|through))?(?= )"
    ),
    "category_item": (
        r"^[^a-z]{0,6}(?:(?:[a-z]|[ivx]{1,4})[.)] )?(?:\w+ ){0,3}(?:identifiers|internet|network"
        r"|electronic|geo-?location|location|commercial|device|usage|log|technical|online|browsing"
        r"|cookie|advertising|interaction|inferences|unique|ip|demographic)\b[^.;]{0,60}?(?:,|\(|:|-"
        r"|\b(?:such as|including|like|for example|e\.g)\b)"
    ),
    "category_intro": (
        r"\b(?:categor(?:y|ies)|types?|kinds?|pieces|following|below|set out|listed|as follows"
        r"|these)\b"
    ),
    "kind_heading": (
        r"^[^a-z]{0,10}(?:the )?(?:(?:strictly |absolutely )?(?:necessary|essential|required)"
        r"|functional(?:ity)?"
        r"|preferences?|performance|analytic(?:s|al)?|statistic(?:s|al)?|marketing|advertising|targeting"
        r"|security"
        r"|personali[sz]ation)(?:(?: and |/| & |, )[a-z-]+){0,2} (?:cookies?|technologies|trackers?)\W*$"
    ),
    "kind_alone": (
        r"^[^a-z]{0,10}(?:(?:strictly |absolutely )?(?:necessary|essential|required)|functional(?:ity)?"
        r"|preferences?|performance|analytic(?:s|al)?|statistic(?:s|al)?|marketing|advertising|targeting"
        r"|security|personali[sz]ation)(?:(?: and |/| & |, )[a-z-]+){0,2}\W*$"
    ),
    "doer_left_out": (
        r"^[^a-z]{0,4}(?:helps?|lets?|allows?|enables?|remembers?|shows?|measures?|tracks?|counts?|collects?"
        r"|keeps?|records?|improves?|supports?|used|needed|required)\b"
    ),
    "kind_label": r"^[^a-z]{0,6}[a-z, /&-]{0,50}cookies?(?: \([^)]{0,40}\))? ?: ",
    "category_necessary": (
        r"(?<!non-)(?<!non )(?<!not )(?<!not strictly )\b(?:necessary|essential|required"
        r"|mandatory)\b"
    ),
    "category_functional": r"\b(?:functional(?:ity)?|preferences?)\b",
    "category_performance": r"\b(?:performance|analytic(?:s|al)|statistic(?:s|al))\b",
    "category_targeting": r"\btargeting\b",
    "column_name": (
        r"^(?:which(?: (?:ones?|cookies?))?|what is it called|(?:the )?(?:cookie|tracker"
        r"|storage)(?:'s)? ?(?:names?|ids?|identifiers?|titles?|keys?|references?|labels?|in use"
        r"|file)?|names?(?: of (?:the )?(?:cookies?|trackers?|technology))?|cookies?(?: name)?s?|key"
        r"|cookie key name|identifier)(?: ?/.*| ?\(.*)?$"
    ),
    "column_provider": (
        r"^(?:cookie subgroup|(?:legal )?entit(?:y|ies)(?: names?)?|(?:vendor|provider|supplier"
        r"|(?:sub-?)?processor"
        r"|partner|third[- ]party|recipient|tool|service)s?'? names?|names? of (?:the )?(?:entity|vendor"
        r"|supplier"
        r"|(?:sub-?)?processor|third[- ]party|partner)s?|(?:cookie )?(?:providers?|vendors?|set by|host"
        r"|domains?|source|owner"
        r"|suppliers?|compan(?:y|ies)(?: name)?|third[- ]part(?:y|ies)|(?:sub-?)?processors?"
        r"|sub-?contractors?|(?:data )?controller|placed by|issuer|publisher|party name"
        r"|service(?: provider)?|tools?|placed on|applications?|apps?|systems?|platforms?|plug-?ins?"
        r"|integrations?|technolog(?:y|ies)|software|scripts?|partners?|organi[sz]ations?|website"
        r"|set from|from|comes from)|provided by|who(?: (?:sets|is|places|makes|uses) .*)?"
        r"|cookie (?:owner|domain|provider|source|host)|name of (?:the )?(?:service|provider"
        r"|company).*)(?: ?/.*)?$"
    ),
    "provider_heading": (
        r"\b(?:vendors?|providers?|suppliers?|compan(?:y|ies)|(?:sub-?)?processors?|sub-?contractors?"
        r"|third[- ]part(?:y|ies)|partners?|entit(?:y|ies)|organi[sz]ations?)\b"
    ),
    "column_purpose": (
        r"^(?:(?:type of )?services? (?:purposes?|provided|performed|description)|activit(?:y|ies)"
        r"|(?:the |main |cookie )?purposes?(?: (?:of|for) .*)?|description|function(?:ality)?"
        r"|used? (?:for|purpose)|what (?:it|they|is it|does|for|we|this).*|role|aim|in plain words"
        r"|meaning|notes?|(?:its |their )?job|what for\b.*|why\b.*|usage|use|details?|comments?"
        r"|explanation|more information|intended use|purpose of use.*|how we use.*|purposes? .*"
        r"|reason.*)$"
    ),
    "column_lifetime": (
        r"^(?:(?:it |they )?(?:stays?|remains?|lasts?|lives?|is kept|is stored)\b.*|max[- ]?age.*"
        r"|(?:cookie |storage |maximum |retention |typical |usual |average |approximate )?(?:expir(?:y|ation"
        r"|es|ations)|duration"
        r"|life ?(?:time|span)|retention|validity|period|ttl|lives? for)(?: (?:period|time|date"
        r"|of .*))?|max(?:imum)?\.? .*|(?:storage|retention|validity) (?:period|duration)|how long.*"
        r"|when .*expires?|persistence|valid(?: for| until| through)?|active (?:for|until)|stays.*"
        r"|remains.*|deleted.*|until when|age|life|time|expires?(?: (?:in|after|on))?"
        r"|session or persistent|(?:how long )?(?:it is |they are )?(?:kept|stored|saved|retained"
        r"|remembered)(?: for| until)?|lasts?(?: for)?)(?: ?/.*| ?\(.*)?$"
    ),
    "column_party": (
        r"^(?:cookies used|(?:first|1st)[- ](?:or|/|and)[ -](?:third|3rd)[- ]party|party"
        r"|first or third.*|1st/3rd.*|cookie origin)$"
    ),
    "column_type": (
        r"^(?:cookie (?:sets?|families|family|kinds?)|(?:purpose|consent) (?:category|group)|kinds?"
        r"|(?:cookie )?(?:type|category|categories|class(?:ification)?"
        r"|group)s?(?: of (?:the )?cookies?)?|storage type)$"
    ),
    "column_basis": (
        r"^(?:(?:lawful|legal) (?:bas[ie]s|grounds?)(?: .*)?"
        r"|bas[ie]s(?: .*)?|legal justification)$"
    ),
    "column_country": (
        r"^(?:(?:entity|vendor|provider|supplier|(?:sub-?)?processor|company|hosting) (?:country"
        r"|location)|region"
        r"|(?:third )?countr(?:y|ies)(?: (?:of|where|in which|to which) .{0,40})?|(?:data|server"
        r"|hosting|processing|storage) location|location(?: of (?:the )?(?:data|servers?|processing"
        r"|storage))?|destination country|transferred to)$"
    ),
    "column_data": (
        r"^(?:(?:type|categor(?:y|ies)|kinds?|items?)(?:s)?(?: and sources?)? of (?:your "
        r"|the )?(?:personal |user |sensitive )*(?:data|information).*|(?:personal |user |collected "
        r"|transmitted )*(?:data|information)(?: (?:we )?(?:collect\w*|process\w*|sent|transmitted"
        r"|items?|categor\w+|types?|processed|used))?|what (?:data|information).*|examples?(?: of "
        r"(?:the )?(?:personal )?(?:data|information).*)?|data (?:categor\w+"
        r"|types?).*|personal information type|information (?:to be )?(?:sent|transmitted).*)$"
    ),
    "column_collected": (
        r"^(?:(?:is it |are they )?collected(?: by us)?\??|(?:do|does|did) (?:we|the app|the site) "
        r"collect.*|collection)$"
    ),
    "column_recipient": (
        r"^(?:(?:categor(?:y|ies)|types?|names?) of (?:the )?(?:third part\w+|recipients?).*"
        r"|recipients?.*|(?:third part(?:y|ies)|who).*(?:disclos|shar|receiv|sent).*|shared with.*"
        r"|disclosed to.*|destinations?.*)$"
    ),
    "column_opt_out": r"^(?:opt[- ]?out.*|how to (?:opt|refuse|disable).*|choices|control.*)$",
    "column_policy": r"^(?:privacy policy.*|(?:more )?(?:links?|url)|policy)$",
    "label": (
        r"(?<![a-z])(cookie name|name|cookie|provider|host|domain|vendor|set by|purpose|description"
        r"|function|used for|expiry|expires(?: after| in)?|expiration|duration|lifetime|lifespan"
        r"|retention(?: period)?|storage period|maximum storage duration|type|category"
        r"|party) ?[:：] ?"
    ),
    "party_first": r"\b(?:first[- ]party|1st[- ]party|first|own|this (?:site|website)|we\b|us\b)",
    "party_third": r"\b(?:third[- ]party|3rd[- ]party|third)\b",
    "session_cookie": r"\bsession(?:[- ]only)? cookies?\b",
    "category_heading": (
        r"\b(?:(?:strictly |absolutely )?(?:necessary|essential|required)|functional\w*|preferences?"
        r"|performance|analytic\w*|statistic\w*|marketing|advertis\w+|targeting|social media"
        r"|unclassified|security)\b"
    ),
    "no": r"^(?:none|no|n/a|not applicable|never|-)\.?$",
    "denied_cell_sale": r"\b(?:not|never|no|none)\b[^.;]{0,24}\b(?:sell|sells|sold|sale|sales)\b",
    "denied_cell_sharing": (
        r"\b(?:not|never|no|none)\b[^.;]{0,24}\b(?:share|shares|shared|disclose|discloses|disclosed"
        r"|sharing)\b"
    ),
    "label_none": (
        r"^\W{0,3}(?:none|no|nil|zero|never|nothing|(?:not|never) (?:in )?used?|not set"
        r"|there (?:is|are) (?:none|not any)(?: here)?|we (?:use|have|set|need|place) none"
        r"|we (?:do not|never) (?:use|set|need|have|place) (?:any|them))\W{0,3}$"
    ),
    "column_whether": (
        r"^(?:in use|used|active|present|status|do we(?: use it)?|used here|yes ?/ ?no|here"
        r"|answer)\W*$"
    ),
    "answer_yes": r"^\W{0,4}yes(?:,? (?:we|it) (?:do|does|will|may|can))?\W{0,3}$",
    "answer_no": (
        r"^\W{0,4}(?:(?:good|great) news: |(?:the |in )?(?:short|simple|quick)(?: answer)?(?:: | is )"
        r"|in short,? )?"
        r"(?:(?=[^?]{0,60}\b(?:no|nope|never|not|none)\b)(?:(?:no|nope|nay|never|not|ever|now"
        r"|at|all|and|we|it|nor|will|do|does|have|did|would|absolutely|certainly|definitely|one|bit"
        r"|a|in|the|slightest|way|period|full|stop|none|any|more|anymore|today"
        r"|tomorrow)\b[\s,;.!-]{0,3}){1,10}$|(?:no|never|not at all|(?:absolutely|certainly"
        r"|definitely) not|(?:no,? )?(?:we|it) (?:do not|don't|does not|doesn't|will not|won't"
        r"|never (?:do|does|will)|do no such thing))\W{0,3}$)"
    ),
    "answer_some": (
        r"^[^a-z]{0,4}(?:yes|just|only|a few|a couple|one|two|three|four|five|six|some|several"
        r"|very few|as few)\b"
    ),
    "question_cookies": r"^[^a-z]{0,4}(?:and |what about |any |do you use |do we use )?cookies\?$",
}
