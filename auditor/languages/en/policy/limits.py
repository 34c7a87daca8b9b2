"""English: limits of a statement: exceptions, places, times, persons, parts."""

PATTERNS = {
    "denial_bound": r"(?<!\d )(?<!\d, )\b(?:we|it|they|(?:our|the|this) [\w-]+) will (?:then )?no longer\b",
    "before_a_choice": (
        r"(?:^|\n)[^a-z\n]{0,6}(?:before|until|prior to|without|unless|as long as|while)\b[^.;\n]{0,60}"
        r"\b(?:consent\w*|agree\w*|accept\w*|choices?|choos\w+|chosen|permission|opt(?:ed)?[- ]in|decid\w*"
        r"|decision|answer\w*)\b[^.;\n]{0,40}:?(?:\n|$)"
        r"|(?:^|\n)[^a-z\n]{0,6}(?:if|when|should|after|once|where)\b[^.;\n]{0,40}\b(?:declin\w*|refus\w*"
        r"|reject\w*|opt(?:ed)?[- ]out|sa(?:y|id) no|withdraw\w*|press\w* no)\b[^.;\n]{0,40}:?(?:\n|$)"
    ),
    "heading_apart": r"\bsocial (?:media|networks?)\b|\bnewsletters?\b",
    "of_one_use": (
        r"^ (?:technolog\w+|tools?|services?|features?|products?|software|buttons?|accounts?)"
        r" (?:for|in|when|during|while) (?!(?:any|whatever|all|our (?:web ?)?site|this)\b)"
    ),
    "of_ones_own": r"(?<=cookies) of (?:its|our|my) own\b",
    "place_of_others": (
        r"\b(?:on|at|in|by) (?:(?:our|the|their|your|some|other|any) )*(?:partner|supplier|client|customer"
        r"|competitor|affiliate|linked|sister)(?:s|'s|s')? (?:web ?)?(?:sites?|pages|shops?)\b"
        r"|\bon (?:other|linked|external|third-party) (?:web ?)?sites?\b"
    ),
    "exception_opens": (
        r"^[^a-z]{0,4}(?:(?:the only |an |one |the )?exceptions?\b|excluded\b|exempt(?:ed)?\b"
        r"|this (?:does|is) not (?:apply|true|the case)|not included)"
    ),
    "refused_case": (
        r"\b(?:if|when|once|where|after) you (?:\w+ ){0,3}?(?:refus|declin|reject|object|opt out|opted out"
        r"|den(?:y|ied))"
        r"|\b(?:upon|on|after|in case of) (?:your |a )?(?:refusal|rejection|objection)\b"
    ),
    "place_apart": (
        r"\b(?:canteen|kitchen|building|premises|reception|front desk|lobby|foyer|car park|swimming pool"
        r"|reading room|waiting room|printed|in print|brochures?|leaflets?|flyers?|parcels?|packages?"
        r"|shipments?|deliver(?:y|ies)|cameras?|cctv|intranet|notice ?board|in-house staff|vehicles?"
        r"|fleet)\b|\bvisits? to (?:our|the|an?|any of our) (?:\w+ )?(?:offices?|shops?|stores?|branch(?:es)?"
        r"|showrooms?|museum|farm|clinic|surgery|library|club ?house|restaurants?|studios?)\b|\bin (?:the"
        r"|our) (?:museum|library|offices?|shop floor|gallery|surgery|church|hall"
        r"|school)\b(?!'s)|\bon (?:the|our) (?!home ?|front |first |start|landing |web|own |public"
        r"|following |other )(?:[\w-]+ ){1,3}pages?\b"
    ),
    "exception_next": (
        r"^(?:(?:it|they|this|these|the data) (?:is|are|goes|go) (?:only|solely|exclusively)|only (?:our"
        r"|the|to|with))\b"
        r"|^(?:however|but|the (?:foregoing|above)|this (?:does|shall|will) not|exceptions?"
        r"|nonetheless)\b"
    ),
    "what_you_do": (
        r"\bwhat you (?:do|view|read|look at|watch)\b|\byour (?:activit\w+|behaviou?r|use of)\b"
        r"|\b(?:what|which) (?:\w+ )?you (?:\w+ ){0,2}(?:do|view|read|click|open|see|visit|watch"
        r"|type|tap)\w*\b|\byour (?:movements|clicks|behaviou?r|activit\w+|steps|visits?)\b"
        r"|\byou (?:around|across|on|through) (?:our|this|the) (?:web ?)?(?:site|pages|app)\b"
    ),
    "exception": (
        r"\b(?:except|unless|other than|excluding|save (?:for|as|where|that)|apart from"
        r"|with (?:the|(?:two|three|four|five|some|few|a few|one|these|this|certain|limited"
        r"|an?)) exceptions?|aside from|without (?:(?:the|your|first|prior|their|any|his|obtaining"
        r"|explicit|express|getting|seeking|a|an|such|written|our|customer|user|member"
        r"|visitor|patient|person|individual|principal|data subject|client|customers|users|members|visitors"
        r"|patients|concerned|relevant|of)[ /']*(?:s )?){0,5}(?:consent|permission|authori[sz]ation"
        r"|approval"
        r"|agreement"
        r"|knowledge|opt[- ]?in)|but (?:only|not)|anyone (?:else )?but|until|not be (?:considered"
        r"|deemed))\b"
        r"|\b(?:from then on|thereafter|after that|from that (?:moment|point))\b"
    ),
    "here_itself": (
        r" (?:you|people|visitors|users) (?:\w+ )?(?:visit|browse|view|read|open|access|use|look at) (?:our"
        r"|this|the|these) (?:web ?)?(?:sites?|pages?|blog)(?: ?[.;]|$)"
    ),
    "denial_partial": (
        r"<<exception>>|\boutside (?:of )?(?:the|our|this) (?:app|game|web ?site|site|service"
        r"|extension)\b|\b(?:if|once|while(?!<<here_itself>>)|as long as|in case) (?:you|your"
        r"|we|the|this|that|it|they"
        r"|a)\b|\bwhen you (?!\w* ?(?:visit|use|brows|come|read|view|open|access|are (?:on|here)"
        r"|look))|\b(?:by default|in (?:its|their|the) (?:default|standard|basic) (?:form|version"
        r"|setting)|for (?:logged-in|registered|signed-in|paying|mobile|some|certain|most"
        r"|new) (?:\w+ )?(?:users|visitors|members|customers)|(?:for|to) (?:children|minors|members"
        r"|subscribers|residents))\b|\b(?:on|in|within|for|to) (?:our|the|this|these|those|some"
        r"|certain|your|any of our) (?:\w+ )?(?:mobile|app|apps|members?'?s?|member'?s|landing|help"
        r"|support|blog|careers?|checkout|payment|children'?s?|kids'?|login|account|admin\w*"
        r"|intranet|desktop|newsletters?|e-?mails?|test|staging|premium|paid|free|logged-in|private"
        r"|admissions|archive|forum)\b|\bwhen (?:the|our|it|this|that) (?:\w+ )?(?:is|are)\b"
        r"|\b(?:more|longer|further|less) (?:\w+ ){0,4}?than(?! (?:\w+ ){0,2}(?:years?|months|decade"
        r"|ever))\b|\bbeyond (?:your|what|those|the|our|that|this)\b|\b(?:full|complete|entire|whole"
        r"|raw|exact|precise) (?:[\w-]+ )?(?:ip|location|address|card)\b|\bdata of (?:\w+ )?(?:applicants"
        r"|employees|staff|children|minors|candidates|patients|donors|students|pupils|suppliers)\b"
        r"|\bon (?:the |our )?(?:\w+ )?pages? (?:about|for|on|with|where|of)\b|\b(?:in|on"
        r"|for) (?:the|our) (?:(?!economic\b)[\w']+ ){1,2}(?:area|section|part|zone|edition|version"
        r"|module)s?\b|\b(?:if|as long as|provided that|in so far as|insofar as|to the extent)\b"
        r"|\bin (?:the|a|its|any) (?:traditional|usual|conventional|ordinary|common|literal|strict"
        r"|classic|narrow|everyday) (?:sense|meaning)\b|\bfor (?:money|cash"
        r"|monetary (?:consideration|gain|value)|payment|profit)\b|\b(?:on (?:its|their) own"
        r"|by (?:itself|themselves)|directly|alone|in themselves)\b|\binstead\b(?! of)"
        r"|\boutside (?:of )?(?:[\w-]+ ){0,2}(?:sessions?|hours|recordings?)\b"
        r"|\b(?:traditional|conventional|classic(?:al)?|ordinary) (?:\w+ )?(?:cookies?|track\w+"
        r"|analytics)"
        r"|\b(?:invasive|intrusive|obtrusive|excessive|aggressive|annoying|creepy"
        r"|pop-?up) (?:\w+ )?(?:cookies?|track\w+"
        r"|analytics|ads?|advert\w*|statistics|profil\w+|measur\w+|data)\b"
        r"|\b(?:information|data|anything|details) (?:that |which )?(?:we|it|they) (?:do"
        r"|does) not (?:\w+ )?need\b"
        r"|\b(?:(?:that|which) (?:rel(?:y|ies)|depends?|(?:is|are) based) (?:up)?on|by means of)\b"
        r"|\bnot (?:\w+ ){1,2}(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|many|all|every"
        r"|each|both|dozens|hundreds)\b(?! (?:of )?(?:our|us))|\bbefore (?:you|they|he|she)\b"
        r"|\b(?:normally|usually|generally|ordinarily|typically|as a rule|in general|in principle"
        r"|mostly|largely|for the most part|routinely|rarely|hardly|seldom)\b|\bin (?:alabama|alaska"
        r"|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho"
        r"|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan"
        r"|minnesota|mississippi|missouri|montana|nebraska|nevada|new (?:hampshire|jersey|mexico"
        r"|york)|north (?:carolina|dakota)|ohio|oklahoma|oregon|pennsylvania|rhode island"
        r"|south (?:carolina|dakota)|tennessee|texas|utah|vermont|virginia|washington|wisconsin"
        r"|wyoming|quebec|ontario)\b|\b(?:data|information|details|answers|addresses"
        r"|messages) (?:from|in|of|entered (?:in|into)|sent (?:through|via|with)|provided in"
        r"|given in) (?:the|our|your|this|that) (?:\w+ )?(?:forms?|questionnaires?|surveys?"
        r"|applications?|orders?|newsletters?|chats?)\b|\bwithout (?:first )?(?:asking|telling"
        r"|informing)\b"
        r"|\bdisclosure of (?:their|your|one's) own\b|\beven when (?:users|you|visitors) (?:ask"
        r"|request)\b"
        r"|\botherwise(?= ?(?:[.,;]|$))"
        r"|\b(?:not|never|no) (?:\w+ ){0,2}?(?:other|further|additional) (?:third[- ]party |external"
        r" )?(?:analytics"
        r"|advertis\w+|tracking|trackers?)\b"
        r"|\bon (?:any |our |its |their )?(?:own )?(?:external|remote|central|cloud|backend|outside)"
        r" servers?\b"
        r"|\bin (?:an? )?(?:personally |directly )?(?:identifiable|identifying|readable|full|clear"
        r"|plain) (?:form|manner|way|fashion|text)\b|\bduring (?:the|your|an?) (?:\w+ )?(?:trial|test"
        r"|beta)\b|\bbefore (?:19|20)\d\d\b"
        r"|\b(?:track|follow|watch|profil)\w* (?:you |visitors |users )?(?:across|around|over|on|to|between) "
        r"(?:other|third|multiple|different|unrelated|the (?:web|internet)|(?:web ?)?sites|apps|domains)\b"
        r"|\b(?:not|never|no|nothing)\b[^.;]{0,60}?\b(?:stor(?:e|ed|ing)|sav(?:e|ed|ing)|kept|keep|hold|held"
        r"|retain(?:ed)?|upload(?:ed)?)\b[^.;]{0,60}? on (?:our|its|their|any|personal) (?:own )?servers?\b"
        r"|\bin (?:any|a|such a) (?:way|manner|form) (?:that|which|to"
        r"|as to) (?:\w+ ){0,2}(?:reveal|identif)|\b(?:after|once) (?:the|your) (?:project"
        r"|contract|event|order|booking|course) (?:ends|has ended|is over|is finished)\b"
        r"|\bafter the end of (?:the|your)\b"
    ),
    "denial_limited_before": (
        r"^[^a-z]{0,4}(?:(?:for|with) (?!(?:clarity|the avoidance|this reason|that reason"
        r"|these reasons|your (?:privacy|protection)|privacy|good|us\b|all|every|regard))|if "
        r"|(?:should|had|were) (?:you|visitors?|users?|any(?:one|body)|some(?:one|body)) "
        r"|unless |until |till |before |once |when(?:ever)? (?!(?:you|people"
        r"|visitors) (?:\w+ )?(?:visit|browse|use|come|view|open|read|access))|while (?!you are (?:here"
        r"|on|reading|visiting|browsing))|where "
        r"|outside |during |by default|on (?!(?:this|our|the|any|these|all|both|its|every|none|no) )"
        r"|on (?:our|the|any|these) (?:mobile|app|member|landing|help|support|careers?|checkout"
        r"|payment|children|kids|login|account|admin|intranet|desktop)|in (?:the|our|this|your|that"
        r"|an?|its|such) (?!(?:web ?)?sites?\b|web ?sites?|pages?\b|shop\b|policy|notice|past"
        r"|preceding|previous|last|future|same|event|spirit|meantime|interests?|course|light)|(?:the"
        r"|our|this|your) (?:members?'?s?|mobile|staff|forum|blog|intranet|admin\w*|checkout"
        r"|customer|careers?|help|support|desktop|archived?|login|booking|premium|paid) (?:area|site"
        r"|pages?|section|portal|version|part|edition|desk|screens?|version)\b|(?:the|our|these"
        r"|those|such|your|all|any|most|some|many) (?:\w+ )?(?:embedded \w+|forms?|widgets?|videos?"
        r"|maps?|players?|plug-?ins?|statistics|analytics|counters?|chats?|fonts?(?! and)|search|embeds?"
        r"|downloads?|documents?|pdfs?)\b|children'?s? pages|without (?!exception|any exception))"
        r"|^[^a-z]{0,4}(?:(?:the|our|this|your|an?) (?:[\w-]+ ){1,2}(?:version|edition) of\b"
        r"|(?:since|as|because) you\b)|^[^a-z]{0,4}(?:our|the|your) (?:[\w-]+ )?(?:branch|office"
        r"|subsidiary|division|department|shops?|stores?|partners?|sister \w+)\b|^[^a-z]{0,4}(?:the"
        r"|our|your) (?:free|paid|trial|basic|pro|premium|starter|family|business) (?:plan|tier"
        r"|account|version|edition|subscription|offer)s?\b|^[^a-z]{0,4}in (?!(?:general|fact|short"
        r"|summary|addition|particular|principle|other|any|no|all|both|case|order|this|these|your"
        r"|our|the|essence|practice|plain|brief|total|sum|accordance|line|compliance|conclusion"
        r"|doing|such)\b)\w+,? (?:we|our|no|nothing|your)\b"
        r"|^[^a-z]{0,4}(?:(?:simply |just )?(?:decline|refuse|reject|say no|press|click|tap|choose|pick"
        r"|select|turn|switch|opt|disagree)\b[^.;]{0,50}?,? and\b)"
    ),
    "exception_consent": (
        r"\b(?:consent(?:s|ed)?|permission|authori[sz](?:e|ed|es|ation)|approval|opt(?:ed)?[- ]in"
        r"|agree(?:d|s|ment of)?|at your (?:request|direction)|your request|you (?:request|ask"
        r"|direct|tell))\b(?<!difficult to obtain the consent)"
    ),
    "exception_law": (
        r"\b(?:laws?(?! firm)|legal(?:ly)?|regulations?|ordinances?|statut\w+|subpoena|court|warrant"
        r"|law enforcement|government|authorities|legislation|required to do so|judicial"
        r"|national (?:agency|or local))\b"
    ),
    "exception_outsourcing": (
        r"\b(?:outsourc\w+|entrust\w*|consign\w*|service providers?|subcontract\w*|contractors?"
        r"|vendors?|processors?|agents?|on our behalf|provide services (?:to|for) us|suppliers?"
        r"|commission(?:ed|ing)|delegat\w+|third parties who (?:help|assist|perform))\b"
    ),
    "exception_joint_use": (
        r"\b(?:joint(?:ly)? us\w*|used jointly|shared? us\w+|use (?:it )?jointly|shared? (?:with"
        r"|jointly with) (?:a )?specific|affiliates?|affiliated|subsidiar\w+|group compan\w+"
        r"|within (?:the|our) group|joint(?:ly)?)\b"
    ),
    "exception_merger": (
        r"\b(?:merge[rd]?s?|mergers?|acqui(?:sition|red|rer)\w*|succession|business transfers?"
        r"|sale of (?:all|our|the|assets|business)|bankruptcy|reorgani[sz]ation"
        r"|corporate (?:transaction|split|restructuring)|transfer of (?:the )?business|spin-?off"
        r"|divest\w+)\b"
    ),
    "exception_vital_interest": (
        r"\b(?:(?:protect\w*|harm|threat\w*|danger|risk)\b.{0,60}\b(?:life|lives|body|safety|vital)"
        r"|life,|vital interests?|emergenc\w+|public health|public wellbeing)"
    ),
    "exception_statistics": (
        r"\b(?:statistic\w*|aggregat\w*|anonym\w*|de-?identified"
        r"|not (?:personally )?identif\w*)\b"
    ),
    "denied_list_on": (
        r"^(?: (?:pixels?|tags?|scripts?|analytics|insight tag))?(?:, (?!(?:which|that|who|if|unless"
        r"|until|except"
        r"|but|so|as|when|because|we|it|they|for|to)\b)[^,.;:()]{2,40}){0,8},? (?:or|nor|and) (?!(?:we"
        r"|it|they|this"
        r"|our|if|that|which|to|for)\b)(?:(?! (?:to|for|in|when|while|where|if|unless"
        r"|until) )[^,.;:()]){2,50}"
    ),
    "denial_limited": (
        r"^[\"']?(?: \w+){0,3}?(?:,? <<means_listed>>){0,6} ?(?:,(?! (?:(?:we|it) (?:do|does|will)"
        r"(?: not\b|n't)|there (?:is|are) no\b|(?:and |nor |but )(?:we|it"
        r"|this|our|the)\b|(?:full[ -]stop|period|ever|at all|none|not (?:even )?one|whatsoever"
        r"|(?:with )?no exceptions?|without exceptions?"
        r"|end of story)\b|(?:and )?no\b|be it\b|whether\b|ours\b|(?:your )?(?:tablet|phone"
        r"|computer|laptop|pc)\b|n?either\b|nor\b|<<means_listed>>))|to\b|for\b|in order|that\b"
        r"|which\b|in connection|when\b(?!<<here_itself>>)|if\b|unless"
        r"|until|except|without|before|other than|on (?!(?:this|our|my|the|these|any of (?:our|the)"
        r"|any) (?:(?:web ?)?(?:sites?|pages?)|shop|store|blog|portal|homepage)\b|your (?:device"
        r"|computer|browser|terminal|machine|phone))|as\b|in (?:our|the) e-?mail|beyond|in (?:our"
        r"|the) (?:(?!economic\b)[\w']+ ){1,2}(?:area|section|part|zone|edition|version|module)\b"
        r"|(?:(?:that|which) are )?(?:set|placed|created|issued|made|served|written) (?:\w+ )?by (?:us"
        r"|ourselves"
        r"|our (?:own )?(?:web ?)?(?:site|servers?|developers?|team))\b"
        r"|of (?:its|our|my) own\b"
        r"|at this time|on (?:our|the|your) (?:mobile|app\b|member|landing|help|support|careers?"
        r"|checkout|payment|children|kids|login|account|admin|intranet|desktop))"
        r"|^[\"']? (?:\w+ )?(?:<<not_wholly>>|as such\b|per se\b)"
        r"|^(?: \w+){0,1} (?:older|larger|bigger|longer|newer|smaller) than\b"
    ),
    "used_to_identify": (
        r"\b(?:not|never) (?:\w+ )?use[sd]? (?:[\w-]+ ){1,4}?to (?:\w+ )?(?:identify|recogni[sz]e|single out"
        r"|determine who|tell who|find out who)\b"
    ),
    "some_cookies": (
        r"\b(?:not|never) (?:use|set|place)(?: any| the| our)? (?:affiliate|session|flash|persistent"
        r"|permanent"
        r"|first[- ]party|such|these|those|necessary|essential|functional|preference|login|authentication)"
        r" cookies (?:to|for|in order)\b"
    ),
    "sense_of_law": (
        r"\bas (?:those|these|the|such|both) terms? (?:is|are) (?:\w+ )?(?:defined|understood|used|meant)\b"
        r"|\bas (?:[\w'.]+ ){1,6}?defines? (?:those|these|the|such|both) terms?\b"
        r"|\b(?:within|in) the meaning of (?:the )?(?:ccpa|cpra|california)\b"
        r"|\bas (?:\w+ )?defined (?:by|in|under) (?:the )?(?:ccpa|cpra|california|cal\. )"
    ),
    "of_one_deed": (
        r"\b(?:this|that|which|it|(?:this|that|the|such) (?:\w+ )?(?:process\w*|use|sharing|disclosures?"
        r"|analysis|step|feature)) (?:does|do|will|would|should) not (?:\w+ )?(?:involv|includ|entail|extend"
        r"|requir)\w*"
    ),
    "limited_persons": (
        r"\b(?:(?<!including )child(?:ren)?|minors?|under (?:the age of )?1\d|(?:under"
        r"|between|ages? of) 1\d)\b|\b(?:applicant|candidate|employee|worker|participant|patient|donor"
        r"|volunteer|supplier|shareholder)(?:'s?|s'|s)? (?:[\w-]+ )?(?:data|information|details"
        r"|records|browsing)\b"
        r"|\b(?:data|information|details|records) (?:of|about|on) (?:our |the )?(?:[\w-]+ )?(?:applicants"
        r"|candidates|employees|workers|participants|patients|donors|volunteers|suppliers|shareholders)\b"
    ),
    "elsewhere": (
        r"\b(?:refer to|please (?:see|visit|read|review|refer)|for (?:more|further) information"
        r"|learn more|click here|to opt[- ]?out|opt[- ]?outs?\b|privacy (?:policy|statement|notice"
        r"|cent(?:er|re)) (?:of|at|page)|do not track)\b"
    ),
    "abroad_of_a_kind": (
        r"\b(?:countr(?:y|ies)|territor(?:y|ies)|places|jurisdictions?|states) (?:without|that|which"
        r"|lacking|where|not|outside the list)\b|^(?:our|the) (?!(?:[\w-]+ ){0,2}?(?:(?:web ?)?sites?"
        r"|servers?|data\w*|information|infrastructure|services?|provider|company)\b)(?:[\w-]+ ){1,4}?"
        r"(?:is|are) (?:hosted|operated|located|run) [^.;]{0,40}\band (?:its|their|no)\b"
    ),
    "kind_apart": (
        r"^(?:your |any |our |the )?(?:\w+ )?(?:sensitive|health|medical|hr|payment|financial|credit"
        r"|card|bank|biometric|genetic|special) |^(?:your |our |any )?(?:\w+ )?(?:content|documents?"
        r"|files?"
        r"|images?|photos?|videos?|(?<!session )(?<!screen )(?<!mouse )recordings?"
        r"|uploads?|messages?|posts?|comments?|prompts?)$"
    ),
    "own_site": (
        r"\b(?:our|this|these) (?:[\w-]+ ){0,2}(?:web ?sites?|sites?|web ?pages?|pages|home ?page)\b"
        r"|\bthe (?:[\w-]+ )?(?:web ?site|site)\b(?! (?:you|that|where|which))"
        r"|\bextension and (?:our )?website\b|\b(?:contact|waitlist|web|sign-?up) forms?\b|\bweb app"
    ),
    "in_force_since": (
        r"\b(?:since|after|from|as of|starting|beginning|effective)(?: on"
        r"| from| with)?(?: the)? ?\n"
    ),
    "in_force_until": r"\b(?:until|till|before|prior to|up to|through)(?: the)? ?\n",
    "own_section": (
        r"\b(?:section|article|clause|paragraph|chapter) (?P<number>\d{1,2})(?:\.\d{1,2})? (?:below|above"
        r"|hereof|herein|of this (?:\w+ )?(?:policy|notice|statement|document))\b"
    ),
    "advert_stem": r"\badvert|\b(?:ads?|sponsors?|marketers?)\b",
    "recipients_heading": (
        r"<<share_heading>>|\b(?:disclos\w+|sharing|provision|provid\w+|transfers?"
        r"|shared?)\b[^.]{0,40}\b(?:third"
        r"|others|information|data)\b|\bthird[- ]part(?:y|ies)\b"
    ),
    "open_end": (
        r"^\W{0,6}(?:\w{1,4}[.)] ?)?(?:for |to )?(?:any |all |the |such )*(?:other )?(?:purposes?|uses"
        r"|matters|business"
        r"|tasks|operations|services|work) (?:that (?:is|are) |which (?:is|are) )?(?:\w+ )?(?:incidental"
        r"|ancillary"
        r"|related|relating|associated|similar|connected|accompanying|attached) (?:to|with) (?:the |any "
        r"|all |each )?"
        r"(?:\w+ )?(?:above|foregoing|these|those|preceding|aforementioned|items)\b"
        r"|^\W{0,6}(?:\w{1,4}[.)] ?)?(?:for )?(?:any "
        r"|various )?other (?:\w+ )?purposes\b(?! for)[^,.;]{0,40}\.?$"
    ),
    "vague": (
        r"\b(?:third[- ]part(?:y|ies)(?: \w+)?,? such as (?:ad|advertis\w+|marketing|analytics) "
        r"|certain (?:areas|pages|parts|third parties|partners|services|cookies)|some of (?:our"
        r"|the) (?:pages|services|sites|partners)|various (?:third parties|partners|technologies)"
        r"|(?:selected|trusted|carefully selected) (?:third parties|partners)|(?:and|or) the like"
        r"|and (?:so on|others)|etc\.)"
    ),
    "any_site": (
        r"\bany other (?:web ?)?sites?\b|\b(?:adverts?|ads|advertis\w+)\b.{0,60}\b(?:other"
        r"|third[- ]party|elsewhere).{0,20}\b(?:web ?)?sites?\b"
    ),
    "not_elsewhere": r"\b(?:not|never|nor)\b[^.;]{0,60}\b(?:other|third[- ]party) (?:web ?)?sites?\b",
    "turned": (
        r"\b(?:laws?|ordinances?|regulations?)\b.{0,60}\b(?:does|do) not allow us to do so\b"
        r"|\bwe (?:shall|will|are) not (?:be )?(?:regarded|considered|deemed|treated)[^.;]{0,12}"
        r" third party\b"
        r"|\bwill no (?:handle|use|provide|disclose|collect)\b"
    ),
    "denial_inverted": r"^at no (?:time|point) (?:is|are)$",
    "no_other_end": (
        r"\bfor no other (?:purposes?|reasons?|ends?)\b|\bfor nothing else\b|\bnot (?:be )?(?:used? "
        r")?(?:it |them |this )?for any(?:thing| other) (?:else|purposes?|reasons?)\b(?! (?:than"
        r"|without|unless))"
    ),
    "across_sites": (
        r"\b(?:across|around|on|over) (?:other|the|different|multiple) (?:web ?sites|sites|web"
        r"|internet)\b"
    ),
    "personal_meant": r"\bpersonal",
    "of_what_comes": (
        r"^[^a-z]{0,4}(?:any |our )?(?:future|planned|upcoming|later)\b(?=[^.;]{0,60}\b(?:will"
        r"|would|shall)\b)"
    ),
    "cookies_apart": (
        r"\b(?:apart|aside) from (?:that|this|these|those|the) (?:[\w-]+ )?cookies?\b"
        r"|\bbesides? (?:that|this|these"
        r"|those|the) (?:[\w-]+ )?cookies?\b"
    ),
    "part_does": (
        r"^[^a-z]{0,4}(?:(?:the|our|this|these|its|such) )?(?:[\w-]+ )?(?:data|reports?|figures|files?"
        r"|exports?|feeds?"
        r"|logs?|results|letters?|messages)\b[^.;,]{0,40}? (?:contains?|includes?|holds?|carr(?:y|ies)"
        r"|comes? with|has|have) "
        r"|^[^a-z]{0,4}contextual (?:ads?|adverts?|advertis\w+)\b"
        r"|^[^a-z]{0,4}(?:the|our|this|each|every) (?:\w+ )?(?:calculator|converter|editor|game|api"
        r"|instance|chat|kiosk"
        r"|quiz|viewer|demo|planner|simulator|generator|catalogue|directory"
        r"|calendar)\b(?: \w+){0,2}? (?:makes?|sets?|uses?|sends?|stores?|loads?|does|do|is|are"
        r"|runs?|works?|keeps?|collects?|needs?|shows?|contains?|carr(?:y|ies)|displays?)\b"
    ),
    "if_asked": (
        r"\b(?:if|where|insofar as|to the extent that) (?:an? |any |the )?(?:\w+ )?consent (?:has been|was"
        r"|is) (?:requested|sought|asked for)\b"
    ),
    "section_apart": (
        r"^\W*(?:[\d.]+ )?(?:for |our |information for )?(?:job )?(?:applicants?|applications|candidates?"
        r"|careers"
        r"|employees|staff|suppliers|business partners|donors|volunteers|patients|shareholders|investors"
        r"|whistle-?blow\w*(?: \w+)?|podcasts?|events?)\W*$"
    ),
    "law_asks": (
        r"^[^a-z]{0,4}(?!(?:just )?as\b)(?!.*\b(?:we|our|us|i|my|this (?:web)?site)\b)(?:"
        r"(?:in [a-z ]{2,20}, )?(?:(?:the|eu|uk|section|article"
        r"|regulation) ){0,3}(?:[\d().]+ (?:of )?(?:the )?)?(?:\w+ ){0,2}?"
        r"(?:gdpr|pecr|tdddg|ttdsg|ccpa|cpra|e-?privacy\w*|directive|regulations?|laws?|legislation|rules"
        r"|ico|edpb|cnil"
        r"|regulators?|legislators?|courts?|authorit(?:y|ies)) (?:\w+ ){0,3}?(?:says?|states?|requires?"
        r"|demands?|expects?|forbids?|prohibits?|obliges?|wants?|asks?|makes?|held|ruled|decided)\b"
        r"|(?:under|according to|by|pursuant to|in) (?:the )?(?:\w+ ){0,3}?(?:[\d().]+ (?:of )?(?:the )?)?"
        r"(?:\w+ ){0,2}?(?:gdpr|pecr|e-?privacy\w*|directive|regulations?|laws?|legislation|rules|eu|eea|uk"
        r"|europe)\b[^.;]*\b(?:must|may only|may not|should|shall|needs?|required?|ha(?:s|ve) to"
        r"|necessary)\b)"
    ),
    "law_speaks": (
        r"^[^a-z]{0,4}(?:by law|(?:the|eu|uk|european) (?:\w+ )?(?:laws?|gdpr|eprivacy\w*"
        r"|directive|regulation|rules|regulator|legislator|courts?) (?:\w+ )?(?:says?|requires?"
        r"|forbids?|prohibits?|allows?|permits?|demands?)|(?:under"
        r"|according to) (?:the )?(?:\w+ ){0,2}(?:rules|laws?|gdpr|directive"
        r"|regulations?)\b(?![^.;]*\b(?:we|our)\b))"
    ),
    "time_over": (
        r"\b(?:in the past(?! (?:[\w-]+ ){0,2}(?:\d|twelve|six|three|years?|months?))|formerly"
        r"|previously|back then"
        r"|at that time|in (?:the )?(?:years|days|times?) before)\b"
        r"|\b(?:until|before|up to|prior to) (?:[a-z]+ )?(?:19|20)\d\d\b"
        r"|\b(?:our|the|this) (?:old|former|previous|earlier) (?:[\w-]+ )?(?:web ?sites?|sites?|pages?"
        r"|shop|blog|version)\b"
    ),
    "said_of_host": (
        r"^[^a-z@]{0,4}(?:(?:the |our )?(?:[\w-]+ ){0,2}[\w-]+,? )?@(?=[ ,])"
        r"|\b(?:on|at|under) (?:the |our )?(?:[\w-]+ ){0,2}@"
    ),
    "within_it": (
        r"\b(?:in|inside|within) (?:it|them)\b(?= ?(?:[.,;)]|$))|\b(?:therein|thereon)\b|\bon (?:it"
        r"|them)\b(?= ?(?:[.,;)]|$))"
    ),
    "others_speak": (
        r"\b(?:our|many|most|some|other) (?:competitors?|rivals?)'?(?: [\w-]+)? (?:use|set|place|have"
        r"|run|carry) no\b|"
        r"^[^a-z]{0,4}(?:on [\w ,-]{1,30}, )?(?:unlike (?:us|our[\w -]{0,20}|this [\w-]+), )?(?:(?:our"
        r"|many|most|some|all|of|other"
        r"|the|any|good|modern|certain|such) ){0,3}"
        r"(?:competitors?|competition|rivals?|others|neighbou?rs|peers|apps|browsers|developers"
        r"|publishers|phones|iphones"
        r"|operating systems|(?:other|many|most|some) (?:[\w-]+ )?(?:web ?sites?|sites|shops|stores"
        r"|compan(?:y|ies)|firms|providers"
        r"|operators|platforms|services)|websites|companies)\b(?!'s?)(?![^.;]*\b(?:we|our (?:site|pages"
        r"|website))\b)"
    ),
    "site_beside": (
        r"\b(?:sister|twin|companion|affiliated|partner) (?:web ?)?(?:sites?|shops?|pages?|compan(?:y"
        r"|ies))\b(?! cookies)|\bour (?:other|second|partner|partners'?|international|american"
        r"|us) (?:web ?)?(?:sites?|shops?)\b"
    ),
}
