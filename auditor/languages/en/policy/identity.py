"""English: identifiability, and definitions of terms."""

PATTERNS = {
    "after_a_time": (r"\bafter (?:a period of )?(?:\d+|\w+) (?:hours?|days?|weeks?|months?|years?)\b"),
    "asked_for": (
        r"\b(?:you|they|who|users?|visitors?|persons?|people|individuals|customers?|data subjects?|anyone"
        r"|everyone)\b(?: \w+){0,3}? (?:(?:may|can|could) (?:\w+ ){0,3}?(?:ask|request|demand|insist)"
        r"|(?:have|has) (?:the |a )?right|entitled)\b"
        r"|\bright to (?:have|obtain|request|ask|demand)\b|\b(?:on|upon|at) (?:your )?request\b"
    ),
    "defined_term": r"\"([a-z][a-z -]{2,40})\"",
    "clause_break": (
        r";| -{1,2}(?= ?(?:we|it|they|i|you|our) )|:(?= (?:we|our|this|it|they|no) \w)"
        r"|(?<!collect)(?<!store)(?<!share)(?<!sell)(?<!use)(?<!track)(?<!record)(?<! log)(?<!not):"
        r"|(?<=\w\w\w)\)|\((?!(?:[ivx]{1,4}|[a-z0-9])\))|, (?:and |or |but |so |then )?(?:we|you"
        r"|they|it|this|these|your|our (?:site|web)|the (?:site|web)|please|however(?!,)|although"
        r"|though|unless|except|if|when|where|which|who|whereas|while|because|since)\b| (?:and|but"
        r"|or|so) (?:we|you|they|it)\b| (?:but(?! not)|however|although|though|whereas|because"
        r"|unless|if|when|where|while|which)\b(?! not\b)|,? nor (?:do|does|will|is|are|have|has|can|may"
        r"|would|shall) "
    ),
    "identify_aside": (
        r"\b(?:to identify you (?:when|in order)|(?:identify|verify|confirm)\w* your identity"
        r"|also qualif\w+ as|name and the like)\b|\binformation that makes it possible to identify\b"
    ),
    "gives_identifying": (
        r"\b(?:shar|disclos|provid|sell|sold|rent|giv|releas|transfer|pass|distribut|trad|reveal"
        r"|divulg|hand|send|request|ask|require|solicit|submit|enter|upload|post|process)\w*\b"
    ),
    "asks_visitor": (
        r"^[^a-z]{0,6}(?:please|kindly)\b|^[^a-z]{0,6}(?:do not|never|you (?:should"
        r"|must) not) (?:include|send|share|submit|enter|provide|post|give|put|write)\b"
    ),
    "known_again": (
        r"\b(?:but|yet|only|although|though|however|still|nevertheless|even so"
        r"|instead)\b[^.;]{0,60}\b(?:(?:recogni[sz]\w*|identif(?:y|ies)|know|tell apart"
        r"|follow) (?:you|your|the (?:same )?(?:browser|device|computer|phone|visitor)|(?:a "
        r"|the )?(?:returning|same)|that (?:it is )?you|when you|browsers|devices)|(?:have|has|had"
        r"|were|was) (?:been )?here before|tell (?:you|visitors|browsers|users|people) apart)\b"
        r"|\bbut (?:together|combined|in combination)\b[^.;]{0,60}\b(?:it|they|this|these) (?:does"
        r"|do|can|may|could)\b"
    ),
    "one_cookie": r"^[^a-z]{0,4}(?:this|that|the) (?:\w+ ){0,3}cookie\b",
    "of_this_data": (
        r"^[^a-z]{0,4}(?:this|these|such|the|our) (?:\w+ )?(?:data|information|logs?|statistics"
        r"|records|reports?|figures|files?) (?:does|do|did|will|may|can)(?: not|n't)\b"
        r"|^[^a-z]{0,4}(?:it|they|this|these)\b[^.;,]{0,40}? (?:does|do|did|will) not\b"
    ),
    "object_left_out": (
        r"^[^a-z]{0,4}(?:(?:it is|they are|this is|also|only|solely|not|never|then|mainly|exclusively"
        r"|may be|is|are) )*(?:used|needed|required|collected|processed|kept|set|stored|linked|tied"
        r"|connected|associated|sent|shared|sold|disclosed|given|passed)\b"
    ),
    "identifier_word": r"\bidentifiers?\b|\bunique ids?\b",
    "define": (
        r"\bdefines\b(?= \"?(?:personal|privacy|user|customer|non-personal))"
        r"|\bis also included in the (?:scope|definition)"
        r" of\b|\b(?:(?<!fair )(?<!lawful )(?<!other )(?<!appropriate )(?<!proper )(?<!automated"
        r" )(?<!electronic "
        r")(?<!legal )"
        r"(?<!technical )(?<!any )(?<!legitimate )(?<!improper )(?<!illegal )(?<!wrongful )(?<!fraudulent "
        r")means?"
        r"(?! of\b)|(?<!please )refers? to|consists? of|is defined as|includes?|including|are defined as"
        r"|is (?:any )?(?:information|data)|defined as|qualifies? as|not include|excludes?|such as"
        r"|may consist of|treat\w*|constitutes?|is string information)\b|\b(?:called(?! (?:an? "
        r")?\"?cookies?\b)|call|named"
        r"|known as|bears? the meaning|shall bear|labelled)\b"
    ),
    "tells_users_apart": (
        r"\bidentif(?:y|ies|ying)\b (?:and \w+ )?(?:the same |each |individual |unique |returning "
        r"|a )?(?:users?|visitors?|customers?)\b|\b(?:manage|distinguish"
        r"|recogni[sz]e) and identify users\b"
        r"|\brelate your (?:use|visits?|browsing)\b[^.;]{0,40}\bto (?:the |any )?(?:personal "
        r")?(?:information|data) (?:that |which )?you\b"
    ),
    "not_regarded_as": (
        r"\b(?:not|no|never)\b (?:be )?(?:handled?|treat\w*|regard\w*|consider\w*"
        r"|deem\w*)\b[^.;]{0,200}?\bas \"?personal(?:ly)?(?: identifiable)? (?:information|data)\b"
        r"|\b(?:is|are) not (?:considered|deemed|regarded"
        r"|treated)(?: to be)? (?:as )?\"?personal(?:ly)?(?: identifiable)? (?:information|data)\b"
    ),
    "regarded_as": (
        r"\bwe (?:also |therefore )?(?:regard|count|treat|consider|view|see|handle|call)\b"
        r"(?![^.;]{0,160}\b(?:not|never|if|when|where|once|unless|only)\b)[^.;]{2,110}?\b(?:as |among )?"
        r"(?:your |being )?\"?(?:personal(?:ly identifiable)? (?:information|data)|pii)\"?(?: too"
        r"| as well)?(?:[.;,]|$)"
    ),
    "named_so": (
        r"\b(?:ip address(?:es)?|identifiers?|device ids?|cookies?)\b(?:(?!\b(?:not|never"
        r"|no)\b)[^.;]){0,40}? (?:counts?|qualif(?:y|ies)|ranks?) as (?:\"?personal\b|pii\b)|"
        r"\bwe (?:\w+ )?(?:refer to|call) [^.;\"]{3,200}? (?:as )?(?:your |the )?\"(?:personal(?:ly"
        r" identif\w+)?|usage|device|log|technical) (?:information|data)\""
        r"|\b(?:ip address(?:es)?|identifiers?|device ids?|cookies?)\b[^.;,]{0,30}? (?:can|may|could|is|are)"
        r"(?: also)?(?: be)? (?:considered|regarded|treated|deemed)(?: to be| as)? (?:\"?personal\b|pii\b)"
    ),
    "define_out": (
        r"\b(?:not (?:include|mean|consider\w*|constitute|treat\w*|be (?:treated|considered)|handle"
        r"|deemed|regarded)|other than|excludes?|excluding|are not (?:personal|considered)"
        r"|is not (?:personal|considered)|no handle)\b"
    ),
    "personal_term": (
        r"\b(?:personal(?:ly)?(?: identifi(?:able|cation))? (?:information|data)|personal information"
        r"|privacy information|pii|(?<!of )non-personal(?:ly)?(?: identif\w+)? (?:information|data)"
        r"|user information"
        r"|cookie information)\b|\"(?:device|usage|personal|log|technical|account"
        r"|tracking|(?:[a-z]+[ -]){1,3}(?:history|visit|behaviou?r\w*|action|attribute|usage|user"
        r"|customer|member)"
        r"|(?:history|visit|behaviou?r\w*|action|attribute|customer|member)) (?:information|data)\""
        r"|\"trackers?\"|\"cookies?\""
    ),
    "singled_out": (
        r"(?:contain|hold|includ|stor|carr)\w* (?:no|any) (?:information|data|details) about you\b|"
        r"singl(?:es?|ed|ing) out (?:you\b|any ?one|(?:an? |any )?(?:\w+ )?(?:individuals?|persons?|people"
        r"|visitors?|users?))|(?:tracked|followed|recognised|recognized|counted|recorded) as (?:an )?"
        r"individuals?\b"
    ),
    "identify": (
        r"\bpersonal(?:ly identifiable)? (?:information|data|details) (?:\w+ )?(?:is|are) (?:stored"
        r"|contained|included|held"
        r"|kept|recorded|saved) (?:in|within)\b|\b(?:who you are|identif(?:y|ies|ying|iable|ied|iability)"
        r"|recogni[sz]e (?:you|individual)"
        r"|personally|unique (?:ids?|identifiers?|numbers?|codes?))\b"
        r"|\b(?:who (?:is who|they are|anyone is"
        r"|a visitor is|visited|came)|pick (?:you|anyone|a person) out|single (?:you|anyone) out"
        r"|<<singled_out>>"
        r"|(?:to|about) (?:a |any )?(?:particular|individual|single|named) (?:person|visitor"
        r"|individual)|tied to you|traced? (?:back )?to you|lead(?:s)? (?:back )?to you"
        r"|know you by name|put a name)\b|\blink\w* .{0,60}(?:your name|a person|you)\b"
        r"|\bpersonal (?:details|information|data) (?:\w+ )?in (?:them|it|(?:our |the |these |such "
        r"|a )?cookies?)\b|\byour identity\b|\b(?:link|connect|tie|attach|associat"
        r"|match)\w* .{0,60}\byour (?:name|account|profile|identity|e-?mail)\b"
        r"|\bcombin\w+ .{0,60}\byour (?:name|account|profile|identity|e-?mail|address)\b"
        r"|\b(?:contain|hold|includ|stor|carr|reveal)\w* (?:no|any) (?:\w+ ){0,2}?personal\w*\b"
        r"|\b(?:is|are|be|remains?|stays?|becomes?|therefore|thus|made) (?:\w+ (?:and )?)?(?:anonymous"
        r"|anonymi[sz]ed)(?! (?:id|identifier|data|information|statistics))|\b(?:combin|link|connect"
        r"|tie|tied|attach|associat|match|correlat)\w* .{0,60}\b(?:accounts?|personal (?:information"
        r"|data)|identit(?:y|ies)|individual (?:users?|visitors?|persons?|people)|identifiable)\b"
        r"|\btrack(?:s|ed|ing)? (?:individuals|(?:you|users|visitors|our (?:users|visitors)|people) "
        r"individually|individual)\b|\bto (?:a|any|one) person\b|<<no_identifier_kept>>"
        r"|<<not_tied>>|<<not_joined>>|\b(?:combin"
        r"|link|connect|associat|match|correlat)\w* [^.;]{0,40}?\bwith (?:[\w'-]+ ){0,2}records\b"
        r"|\b(?:provide|reveal|disclose)s? (?:any )?(?:personal|identif)\w*|<<names_nobody>>"
        r"|\bcookies? to (?:store|collect|gather|record|hold|keep|save|obtain)\b[^.;]{0,90}?\bpersonal\w*"
        r"|\b(?:infer|deduc\w+|work out|determine|establish)\b[^.;]{0,40} identity\b"
        r"|\btrac(?:ed|k(?:ed)?) (?:back )?to (?:any |an? )?(?:individual|particular|specific|single)"
        r"|\b(?:carried out|done|performed|collected|measured|recorded|stored"
        r"|counted) (?:\w+ )?anonymously\b"
        r"|<<no_person_in_them>>"
        r"|\b(?:collect|stor|record|process|gather|report|provid|receiv|kept|keep|transmit|compil)\w* "
        r"(?:\w+ ){0,4}?in (?:an? )?(?:\w+ )?(?:anonymous|anonymi[sz]ed|non-?identifiable"
        r"|de-?identified)(?: and \w+)? (?:form|format|manner|way|basis|state)\b|\b(?:is|are|be) both "
        r"\w+ and anonym(?:ous|i[sz]ed)\b"
        r"|\bcookies? (?:may|can|will|do) (?:[\w,]+ ){0,3}?(?:collect|store|contain|hold)\b(?! (?:no"
        r"|any)\b)[^.;]{0,20}\bpersonal(?:ly)?\b"
    ),
    "no_person_in_them": (
        r"\bcookies? (?:itself |themselves |alone )?(?:do|does|will|can) not (?:\w+ )?(?:process|collect"
        r"|gather|contain|hold|store|include"
        r"|(?:give|grant|allow|provide|offer) (?:us |anyone )?access to)"
        r" (?:any |your |the )?(?:personal(?:ly identif\w+)?|identif\w+) (?:data|information|details)\b"
    ),
    "names_nobody": (
        r"\bnam(?:e|es|ing) (?:nobody\b|no[- ]one\b|no (?:\w+ )?(?:visitors?|persons?|individuals?)\b)"
    ),
    "not_joined": (
        r"\b(?:not|never|cannot)\b (?:\w+ ){0,3}?(?:combin|link|connect|associat|match|correlat"
        r"|merg)\w* [^.;]{0,60}?\bwith (?:any "
        r"|the )?(?:other|further"
        r"|additional) (?:\w+ ){0,2}(?:data|information|records)\b"
    ),
    "no_identifier_kept": (
        r"\bcookies?\b[^.;]{0,60}\b(?:contain|hold|carr|stor|bear|ha[sv]|includ)\w* (?:no"
        r"|neither)\b[^.;]{0,30}\b(?:identifiers?|ids?)\b|\b(?:none|neither) of (?:our|the"
        r"|these) cookies\b[^.;]{0,40}\b(?:identifiers?|ids?)\b|\bcookies?\b[^.;]{0,40}\b(?:do"
        r"|does|will) not (?:contain|hold|carry|store|bear|have"
        r"|include) [^.;]{0,30}\b(?:identifiers?|ids?)\b|\bno (?:\w+ )?(?:identifiers?"
        r"|ids?) (?:is|are) (?:kept|held|stored|contained) in (?:our|the|these|any) cookies?\b"
    ),
    "identifying_stays": (
        r"\b(?:nothing|no (?:data|information|details?|identifiers?)) (?:that|which|by which"
        r"|from which) (?:\w+ ){0,3}?"
        r"(?:identif\w+|recogni[sz]\w+)\b[^.;:]{0,60}\b(?:leaves?|leave|(?:is|are) (?:ever "
        r"|being )?(?:sent|passed|transmitted"
        r"|given|handed|disclosed|shared)|goes out|reach(?:es)?)\b"
    ),
    "not_tied": (
        r"\b(?:not|never|nor) (?:\w+ )?(?:link|connect|tie|associat|match|trac)\w* (?:them|it|this|these"
        r"|ip address(?:es)?"
        r"|(?:the|this|such|these|any|your) (?:\w+ )?(?:data|information|logs?|ip address(?:es)?"
        r"|identifiers?|records?)) "
        r"(?:back )?(?:to|with) (?:(?:any|specific|particular|single|identifiable"
        r"|named) )?(?:individuals?|persons?|people"
        r"|users|visitors)\b|\bnot individually (?:specific|identif\w+)"
    ),
    "not_identify": (
        r"<<not_tied>>|\b(?:none of (?:your|the)|no) personal(?:ly identifiable)? (?:information|data"
        r"|details)\b[^.;]{0,20}\b(?:is|are)"
        r" (?:stored|contained|included|held|kept|recorded|saved) (?:in|within) (?:that|this|the|these"
        r"|those|such|our|any)"
        r" (?:\w+ )?cookies?\b|\bnot (?:be )?used in (?:any|a) way\b[^.;]{0,70}\b(?:identif\w+)"
        r"|\bcookies?\b[^.;]{0,60}\b(?:carry"
        r"|carries|hold|bear|contain|include|have|has)s? no "
        r"(?:[\w-]+ ){0,2}(?:numbers?|identifiers?|ids?|codes?)\b|\b(?:nothing (?:from which|by which"
        r"|that)\b.{0,40}\b(?:recogni[sz]|identif)\w+|(?:(?<!or )not(?! (?:limited|only|just|merely)\b)"
        r"|never|no|without|cannot|can't|nor"
        r"|don't|doesn't)\b.{0,70}\b(?:identif\w+|personally"
        r"|personal (?:information|data|details)|who you are|your name)|anonym(?:ous|ously|i[sz]ed)"
        r"|non-?identif\w+|non-?personal\w*|de-?identified)\b|\b(?:not|never|no|without|cannot|nor"
        r"|nobody|nothing|neither)\b.{0,70}\b(?:who (?:is who|they are|anyone is|a visitor is"
        r"|visited|came)|pick (?:you|anyone|a person) out|single (?:you|anyone) out|<<singled_out>>"
        r"|(?:particular"
        r"|individual|single|named) (?:person|visitor|individual)|tied to you"
        r"|traced? (?:back )?to you|lead(?:s)? (?:back )?to you|by name|put a name|recogni[sz]ed?)\b"
        r"|\bnothing\b[^.;]{0,60}\bwho you are\b|\b(?:not|never|cannot|none|nothing"
        r"|nor)\b.{0,60}\b(?:your identity|(?:link|connect|tie|attach|associat"
        r"|match)\w* (?:\w+ ){0,3}?(?:to|with) your (?:name|account|profile|identity))\b"
        r"|\bnone\b.{0,40}\b(?:identif\w+|who you are|your name)\b|\b(?:not|never|cannot|none"
        r"|nor|no (?:attempts?|effort|way|means))\b (?:\w+ ){0,4}?(?:combin|link|connect|tie|tied|attach"
        r"|associat|match"
        r"|correlat)\w* .{0,60}?\b(?:accounts?|personal (?:information|data)|identit(?:y|ies)"
        r"|individual (?:users?|visitors?|persons?|people)|identifiable)\b|\b(?:not|never"
        r"|cannot)\b (?:\w+ ){0,4}?track(?:s|ed|ing)? (?:individuals|(?:you|users|visitors"
        r"|our (?:users|visitors)|people) individually|individual)\b|\bimpossible (?:for (?:us"
        r"|anyone|them) )?to (?:identify|recogni[sz]e|tell|link|connect|trace)\b|\b(?:not|never"
        r"|cannot) (?:\w+ ){0,5}to (?:a|any|one) person\b"
        r"|<<no_identifier_kept>>|<<names_nobody>>|<<no_person_in_them>>|\b(?:not"
        r"|never)\b[^.;]{0,30}\bcookies? to (?:store"
        r"|collect|gather|record"
        r"|hold"
        r"|keep|save|obtain)\b[^.;]{0,90}?\bpersonal\w*"
        r"|<<not_joined>>"
        r"|\b(?:not|never|cannot)\b (?:\w+ ){0,3}?(?:combin|link|connect|associat|match|correlat)\w* "
        r"[^.;]{0,40}?\bwith (?:(?:any|the|your|our) )?(?:(?:personal|customer|patient|member|account"
        r"|health)(?:'s)? records|records (?:that |which )?(?:contain|identif|hold)\w*)\b"
        r"|\b(?:not|never) (?:provide|reveal|disclose|include|contain)s? (?:any )?personal\w* "
        r"(?:identif\w+ )?(?:information|data|details)\b"
        r"|\b(?:not|never|cannot) (?:be )?(?:\w+ )?trac(?:ed|k(?:ed)?) (?:back )?to (?:any |an? "
        r")?(?:individual|particular|specific|single)\b"
        r"|\bidentif\w+ (?:information|data|details) (?:is|are|will be) (?:not|never) (?:extracted"
        r"|recorded|stored|kept|linked|included|revealed)\b"
    ),
    "not_identify_not": (
        r"\bnot (?:be )?(?:us|process|handl|treat|collect)\w* [^.;]{0,80}?\b(?:in|for) (?:a|any) "
        r"(?:[\w-]+ )?(?:manner|way|fashion|purposes?),? (?:that (?:is|are) )?(?:[\w-]+"
        r" ){0,2}(?:different|inconsistent"
        r"|incompatible|other|unrelated|not)\b|"
        r"\bpersonal(?:ly)?(?: identif\w+)?(?: (?:data|information))?,? (?:and|or|as well as) (?:\w+ ){0,2}"
        r"(?:non-?personal|anonym|non-?identif|aggregat)"
    ),
    "not_identify_firm": (
        r"^[^a-z]{0,4}(?:it|they) (?:(?:is|are|does|do|can|could|will) (?:not|never)|cannot"
        r"|never)\b[^.;,]{0,50}\b(?:personally identif\w+|identif(?:y|ies) (?:you|anyone|individuals"
        r"|a person)|be (?:linked|traced|tied) to (?:you|a person|an individual))\b"
        r"|^[^a-z]{0,4}(?:(?:is|are) )?(?:not|never) (?:\w+ )?(?:linked|tied|connected|associated"
        r"|traceable"
        r"|attributable) (?:back )?(?:to|with) (?:you\b|your (?:identity|name|account)|(?:a"
        r"|any) (?:person"
        r"|individual|user)|individuals)"
    ),
    "identifies": (
        r"\b(?:personal )?(?:information|data|details) (?:that )?(?:we (?:\w+ )?(?:store|hold|have|keep)"
        r"|held|stored)"
        r"(?: about you)? (?:may|might|can|could|will) be (?:linked|connected|tied"
        r"|associated)(?:,? by us,?)? (?:to"
        r"|with) (?:the )?(?:information|data) (?:\w+ ){0,6}?cookies\b|\b(?:possible|able) to (?:infer"
        r"|deduc\w+|work out|determine|establish)\b[^.;]{0,40} identity\b"
        r"|\b(?:(?:can|may|could|will|to|that|which) (?:\w+ ){0,2}(?:personally )?identif(?:y"
        r"|ies) (?:you|individuals?|a (?:specific|particular)|the (?:user|individual|visitor))"
        r"|link(?:ed|s)? (?:\w+ ){0,5}(?:to|with) (?:your |(?:an?|the) (?:user|visitor)'s (?=login"
        r"|identity|name|account))?(?:login|(?:customer |user |member |e-?mail "
        r")?account|personal|e-?mail address|you\b|identity|name)"
        r"|combin\w+ .{0,60}personal)\b|\bcombin\w+ .{0,60}\byour (?:name|account|profile"
        r"|identity)\b"
        r"|\b(?:to|may|will|can) identify (?:a|an individual|individual|the|our|any) (?:users?"
        r"|visitors?|persons?|customers?)\b|\b(?:stored|kept|recorded) in (?:an? )?personally "
        r"identifiable "
        r"(?:fashion|form|manner|way)\b"
        r"|\b(?:may|might|will|can|sometimes) associate (?:\w+ ){0,2}personal\w* (?:\w+ "
        r")?(?:information|data) with\b"
        r"|\brelate your (?:use|visits?|browsing)\b[^.;]{0,40}\bto (?:the |any )?(?:personal "
        r")?(?:information|data) (?:that |which )?you\b"
        r"|\bcookies? (?:may|can|will|do) (?!not\b)(?:(?!not\b)[\w,]+ ){0,3}?(?:collect|store|contain"
        r"|hold)\b(?! (?:no|any)\b)[^.;]{0,20}\bpersonal(?:ly)?\b"
    ),
    "track_subject": (
        r"\b(?:from (?:it|them)|cookies?|statistical|beacons?|pixels?|ip address\w*|collected|data"
        r"|information|id\b|log|analytics|statistics)\b|\b(?:figures|counts?|numbers|reports?"
        r"|records?|results|reading|visits?|we (?:do not|cannot|never|are not able to|have no way to"
        r"|are unable to) (?:\w+ ){0,4}(?:tell|know|work out|see|find out|identify|recogni[sz]e"
        r"|pick you|single|learn))\b|\b(?:individuals|persons|people|visitors) (?:are|is|can|could"
        r"|will) (?:not|never)\b|\bin (?:it|them)\b|\b(?:no one|nobody|none of you|visitors|readers"
        r"|users|you) (?:\w+ ){0,5}(?:is|are|can be) (?:not |never |ever )?(?:identified"
        r"|recogni[sz]ed|named|traced)\b|\b(?:this|that|these|those|such)\b(?= (?:is|are|was|were"
        r"|cannot|can|do|does|will|address))|\b(?:users|visitors|individuals|you individually)\b"
        r"|\bstatistics\b"
    ),
    "defines_term": (
        r"\"[^\"]{3,40}\" (?:is|are) defined (?:as|in|by|to)\b|"
        r"^[^a-z]{0,6}(?:our|the) definition of\b|"
        r"^[^a-z]{0,6}personal(?:ly identifiable)? (?:data|information)\W{0,3} (?:is|means?) (?:any"
        r"|all) (?:information|data)\b"
        r"|^[^a-z]{0,3}(?:in this [\w ]{3,30}, )?\"[^\"]{2,60}\"(?: \([^()]{0,40}\))? (?:means?"
        r"|refers? to|shall mean)\b"
    ),
    "define_firm": (
        r"\bdefines\b|\bis also included in the (?:scope|definition) of\b|\b(?:means?|refers? to"
        r"|consists? of|defined as|includes?|is (?:any )?(?:information|data)"
        r"|does not include|excludes?|qualifies? as|not (?:treat|consider|handle)\w*|constitutes?)\b"
        r"|\b(?:called(?! (?:an? )?\"?cookies?\b)|call (?:this|these|them|it|such)|known as|bear the "
        r"meaning)\b"
    ),
    "takes_term": r"\b(?:includes?|contains?|consists? of|collects?) (?:[\w-]+,? ){0,8}$",
    "define_first": (
        r"\b(?:defines|is also included)\b|\b(?:qualif|such as|treat|constitut|consider)|\b(?:call"
        r"|called(?! (?:an? )?\"?cookies?\b)"
        r"|known|labelled"
        r"|named)"
    ),
    "not_defining": (
        r"\b(?:collects|gathers|obtains|acquires|records)\b|\b(?:we|us) (?:\w+ ){0,3}(?:collect|use|send"
        r"|transmit|shar"
        r"|disclos|ask|receiv|provid|process|store"
        r"|retain|handle)\w*\b(?!.{0,30}as )"
        r"|\b(?:plac|send|sent|stor|set|us|drop|writ|sav)\w*\b[^.;]{0,50}\b(?:called|known as|named) "
        r"(?:an? )?\"?cookies?\b"
    ),
    "example": (
        r"\b(?:for example|e\.g\.|such as|examples?|among (?:the|these)"
        r"|may consist of|includes?)\b"
    ),
}
