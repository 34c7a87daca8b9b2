"""English: sentence structure: agents, negation, questions, hypotheticals, coordination."""

_OTHERS_DO = (
    r"(?:many|most|some|other|lots of|all too many|countless|nearly all|almost all) (?:(?!of )[\w-]+ ){0,2}"
    r"(?:sites|websites|companies|apps|shops|stores|firms|businesses|publishers|retailers|search engines) "
    r"(?:may |might |can |will |often |also |sometimes |routinely |happily )"
    r"{0,2}(?P<done>(?:sell|share|rent"
    r"|trade|track|follow|profile|collect|gather|record|store|keep|log|use|set|place|disclose"
    r"|pass|monitor) "
)
"""Plural only, so that the verb has the same form as in a denial."""
_DONE = r"(?:(?!\b(?:our|ours|us|we|here|this)\b)[^?;]){2,200}?)"
"""What others do elsewhere: a site that says "we do not" does not deny what others do on the site itself."""
_WE_DO_NOT = (
    r"(?:we|ours|(?:our|this) (?:web ?)?(?:site|shop|company|blog)) (?:do|does|will) not(?: (?:do"
    r"|ever) (?:this|that|so))?[.!]*$"
)
PATTERNS = {
    "others_do": rf"^[^a-z]{{0,4}}{_OTHERS_DO}{_DONE}[.!]*$",
    "we_do_not": rf"^[^a-z]{{0,4}}(?:(?:but|however|here),? )?{_WE_DO_NOT}",
    "others_do_not_we": (
        rf"^[^a-z]{{0,4}}(?:(?:while|whilst|whereas|although|though|where) )?{_OTHERS_DO}{_DONE}"
        rf"(?:,|,? but) {_WE_DO_NOT}"
    ),
    "it_follows": r"(?:this|that|which) means\b|(?:as a result|consequently|therefore|thus)\b",
    "site": (
        r"\b(?:(?:our|this|the|its|these|some of our) (?:own |mobile |online |web ?"
        r"|company )?(?:sites?|services?|web ?sites?|platforms?|apps?|applications?|(?:web ?"
        r"|home)?pages?|newsletters?|e-?mails?|servers?|systems?|company|companies|partners"
        r"|business partners)|we|i)\b"
    ),
    "leading_clause": (
        r"^[^a-z]{0,4}(?:like|as with|as do|as is common with) (?:any|many|most|all"
        r"|nearly all)\b[^,;:]{3,60}(?=, )"
        r"|^(?:(?:so|however|but|also|if so|in (?:that|this) case|in addition),? )?(?:you (?:should|must)"
        r"|users should"
        r"|please) (?:also )?(?:be aware|note|know|remember|understand|be advised|bear in mind) that\b"
        r"|^what (?:you|visitors|users|people) (?:\w+ ){1,8}?(?=(?:is|are|gets?) (?:also "
        r"|automatically |not |never )?(?:recorded|logged|kept|stored|saved|noted|collected"
        r"|remembered|counted)\b)|^[^a-z]{0,6}(?:every time|each time|when(?:ever)?|once|after"
        r"|as soon as|while|whilst|because|since|before|until|unless)\b[^,;:()]{3,120}?(?=, (?!(?:and|or"
        r"|which|who|including|such)\b)(?:\w+ ){1,6}\w)"
    ),
    "without": r"^without\b",
    "negation_before": (
        r"\b(?:(?:at|under|in) no (?:time|point|circumstances?|case|event|way) (?:is|are|will|has|have|do"
        r"|does|shall"
        r"|would)|not(?! (?:only|the only|the sole|limited"
        r"|just|merely|necessarily|always|all|solely"
        r"|simply|later|less than|more than|fewer than|longer than)\b)|never|no(?! (?:later"
        r"|longer than|matter|charge|cost|less|more than)\b)|nor|neither|none|cannot|can't|don't"
        r"|doesn't|won't|isn't|aren't|wasn't|haven't|hasn't|didn't|wouldn't|nobody|nothing|stopped"
        r"|ceased|discontinued|refrains? from|prohibit\w*|we (?:\w+ )?(?:refuse|decline) to"
        r"|without (?=\w+ing\b))\b|\b(?:(?:barred|banned|forbidden|prevented|stopped|prohibited"
        r"|blocked) from|(?:bars?|bans?|forbids?|stops?|prevents?) (?:them|it|him|her|anyone"
        r"|\w+) (?:from|to)|free of(?! (?:charge|cost)\b)|free from)\b"
    ),
    "negation_of_noun": r"^(?:no|none|neither|nor|nobody|nothing)$",
    "negation_after": (
        r" (?:absolutely |virtually )?(?:no|none of|neither)\b(?! (?:later|longer|more|less|matter"
        r"|one\b))| (?:absolutely )?nothing(?= ?(?:[.,;!]|$)| (?:and|or|at all|whatsoever|about you)\b)"
        r"| (?:absolutely )?nothing(?= (?:in|into|to|on|inside) (?:[\w'’]+ ){0,2}"
        r"(?:browser|local|session|web|devices?|computer|phone|storage|indexeddb"
        r"|localstorage)\b)(?![^.;]{0,60}\b(?:but|else|other than"
        r"|except|besides|apart from|without|unless|until|beyond)\b)|.{0,60}?(?<!and )(?<!but )\b(?:with|to"
        r"|by):? (?:no[- ]?one|nobody|(?:absolutely )?no (?:other |outside |external |single |such ){0,2}"
        r"(?:third[- ])?(?:part(?:y|ies)|compan(?:y|ies)|advertis(?:ers?|ing \w+)|(?:ad )?networks?"
        r"|organi[sz]ations?|businesses|persons?|people|data brokers?|services?))\b"
    ),
    "further_verbs": r"(?:,? (?:and|or|nor) \w{3,12}|, \w{3,12}){1,3}(?= (?:no|none of)\b)",
    "site_too": (
        r"\bour (?:web ?)?(?:servers?|systems?) (?:(?:may|will|can|also|then) ){0,2}$"
        r"|\bneither we\b|\bwe,? \(?(?:and|or|nor|along with|together with|as well as)\b"
        r"|\b(?:the (?:company|owner|operator|controller|provider|publisher|bank|university|school"
        r"|council)|this (?:application|website|site))(?:, (?:its|the|their|our)| and (?:its|the"
        r"|third|our)| or its)"
    ),
    "negation_spent": (
        r"\b(?:collect|gather|obtain|record|captur)(?:e|s|ed|ing)?\b[^.;,]{0,80}? (?:through|by|via|from) "
        r"(?:the|our|its) $|"
        r"\b(?:information|data|details|statistics|figures|results) (?:that (?:is|are) )?(?:collected"
        r"|gathered|obtained"
        r"|received|recorded|generated) (?:\w+ )?(?:through|via|by|from|with) (?:the )?$"
        r"|\b(?:share|sell|rent|disclose|trade|release|transfer|provide)\b[^.;]{0,120}? (?:that"
        r"|which) we (?=have |had )"
        r"|\b(?:may|might|can|could|will|would|shall|must|is|are|was"
        r"|were)\b(?! not\b)(?<!no information is)(?! only\b)|\b(?:contain|identify)\b"
        r"|(?<!that) we (?!do not|don't|will not)|\bso (?:that )?we\b|\b(?:that"
        r"|which) (?:\w+ ){0,3}?(?:parties|they|others|you|partners|advertisers|networks|companies"
        r"|users|visitors|providers|vendors|people)\b"
    ),
    "negation_elsewhere": (
        r"^ (?:\w+ ){0,2}?(?:access|control|influence|say|knowledge|insight|responsib\w+|power|role"
        r"|part) (?:to|over|on|in|into|of|about|for)\b"
    ),
    "double_negation": (
        r"\bnot (?:otherwise )?prohibited\b|\b(?:(?:not|never|cannot|can't|don't"
        r"|unable to)\b.{0,60}\bwithout \w+ing\b|not (?:uncommon|unusual|impossible)|(?:never"
        r"|not) (?:fail|refuse|hesitate|decline) to|not (?:true|the case|mean|say|imply) that\b)"
        r"|\b(?:not|cannot) (?:work|function|run|be|exist|operate|do)\b.{0,40}\bwithout\b"
        r"(?! (?:[\w',-]+ ){0,6}?(?:consent|permission|approval|authori[sz]ation|agreement|knowledge)\b)"
        r"|\bno way to\b.{0,60}\bwithout\b|\b(?:cannot|not|never|unable to|no way to"
        r"|not able to) (?:\w+ )?(?:stop|prevent|keep|bar|forbid)\b.{0,40}\bfrom\b|\bnot (?:deny"
        r"|hide|conceal|pretend|dispute|claim|say) (?:that|to)\b|\bnot [^,.;:]{0,30}\bwith (?:nobody"
        r"|no one)\b|\b(?:nor|neither) (?:\w+ )?(?:confirm|deny|denies)\b|\bdeny that\b"
    ),
    "condition_item": (
        r"^[^a-z]{0,6}(?:(?:i|ii|iii|iv|v|vi)\) )?(?:when|where|if|cases? (?:in which|where)"
        r"|in (?:the )?(?:case|event)s?|items? of)\b"
    ),
    "leads_condition": r"\b(?:if|when|whether|unless|once|until|after|before|where|while)\b",
    "end_clause": (
        r"\b(?:us(?:e|es|ed|ing)|sets?|setting|plac\w+|employ\w*|deploy\w*) (?:[\w-]+ ){0,4}?(?:cookies?"
        r"|beacons?|pixels?"
        r"|tools?|technolog\w+|analytics|software|programs?|scripts?"
        r"|tags) (?:\w+ )?(?:in order )?to (?:\w+ )?$"
    ),
    "comma_aside": (
        r", (?:without|except|unless|subject to|in accordance with|pursuant to|upon|with|after"
        r"|as) [^,;]{3,120},"
        r"(?: \w+)? $"
    ),
    "either_subject": r"^(?:the|this) service\b",
    "cause_opens": (
        r", (?:as|since|for|because|so) (?:we|our|there|no|nothing|nobody|none|the (?:web ?)?site)\b"
    ),
    "future_told": (
        r"^[^a-z]{0,4}(?:enabling|adding|installing|using|embedding|switching to) [^.;]{2,60}? (?:would|could"
        r"|might) (?:be|give|mean|let|allow|send|make)\b|\beven if (?:we|i) (?:favou?red|wanted|liked"
        r"|decided|used"
        r"|had)\b|\b(?:if|should|when|once) (?:we|i|this|any|these|such|cookies|analytics"
        r"|\w+ tools|(?:the|our|optional|additional|new|other) \w+|[\w.-]+(?= later ))\b[^.;,]{0,50}\b(?:ever"
        r"|later(?! than)|one day|in (?:the )?future"
        r"|at some point)\b[^.;]{0,60}\b(?:will|would|shall|should)\b|\b(?:in (?:the )?future"
        r"|later on)\b[^.;]{0,50}\b(?:if|should|when)\b"
    ),
    "supposed_before": (
        r"\b(?:we|i) (?:recommend|advise|suggest|encourage)\b|"
        r"\b(?:that|which) (?:should|must|ought) (?:not )?(?:to )?be $|\b(?:permitted|allowed"
        r"|authori[sz]ed) to be $|\b(?:we|i) (?:hope|wish|aim|would (?:like|love|prefer|rather))(?: to)? ?$|"
        r"\b(?:that|which|who) (?:\w+ ){0,3}?(?:agreed?|promised?|undert(?:aken?|ook)|committed?"
        r"|contracted)"
        r"(?: \w+)? not to\b|\b(?:(?:so|such) that|mak(?:es?|ing) sure(?: that)?|ensur(?:es?"
        r"|ing)(?: that)?) (?=(?:nobody|no[ -]one"
        r"|none)\b)|"
        r"\b(?:no one|nobody|children|minors|users?|visitors?|you)\b[^.;:]{0,30}\b(?:(?:is"
        r"|are) (?:not )?(?:allowed|permitted|entitled)|(?:may|must|should|can) ?not) |\b(?:cannot"
        r"|can't|unable to|not able to|no way to) (?:\w+ )?(?:assure|promise|guarantee|ensure"
        r"|warrant)\b|\b(?:a|an|any|such|other) business(?:es)? |\bnot (?:\w+ly )?(?:fall|apply"
        r"|affect|mean|cover|limit|prevent|relate|require|know|believe|need|imply)\b"
        r"|(?<!, to )(?<!, with )\bwhich we(?: may| have| will)? $|\b(?:policy|statement|notice"
        r"|section) (?:also "
        r"|further )?$|\b(?:discontinu\w+|if|whether(?! [^.;:]{1,80} or [^.;:,]{1,40},)|how|(?<!of "
        r")what"
        r"|(?<!reserve the )(?<!reserves the )(?<!have the )right (?:to|of|not)|you have the right"
        r"|(?<!your )request(?:s|ed|ing)?|asks?|asked|asking|(?:choose|wish|want"
        r"|(?<!the )(?<!we would )like(?! to (?:inform|tell"
        r"|let|point|note|explain|stress))|prefer|desire"
        r"|(?:in|by|before) agreeing|ability|opportunity|option|(?<!may )(?<!might )(?<!we )decide"
        r"|elect) (?:us )?(?:not )?(?:to|that)|opt(?:ing|ed)?[- ]?(?:out|in)(?! preference signal)"
        r"|instruct|object(?:ions?)?|unless|before|prior to|so that you|control over"
        r"|categories of (?:third parties|personal information)|inform you(?! that we\b)|not aware"
        r"|not (?:be "
        r")?(?:required|obligated|obliged) to|not (?:want|wish|like|desire)|don't (?:want|wish)|no "
        r"longer (?:want|wish)|please do not|(?:with|to) whom|(?<=to )(?<!, to )which\b|(?<=with )which\b"
        r"|(?<=in )which we|complaints?"
        r"|(?<!information )(?<!data )(?<!details )(?<!cookie )(?<!cookies )regarding (?:the|any|our)"
        r"|ways? (?:that |in which )?(?:we"
        r"|organi[sz]ations|companies)|why and|when and|you (?:believe|suspect|think)|unauthori[sz]ed"
        r"|use caution"
        r"|choices about|(?:not|cannot|no way) (?:be )?(?:responsible|liable|guarantee|ensure"
        r"|warrant|control|condition|intended|promise|restrict|limit|prevent)|nothing in this"
        r"|requir(?:e|es|ed|ing) (?:that |all |any |our |these |those |such |them|third|its"
        r"|contractors|service)|explains?|describes?|purposes? for (?:collecting|which))\b"
        r"|\b(?:(?<!browser )(?<!device )(?:direct|tell|order|instruct)(?:s|ed|ing)? (?:us|it|them|a business"
        r"|the business|businesses|companies)(?: that)?|(?:a|your|the) request (?:not )?(?:to|that))\b"
        r"|\b(?:tr(?:y|ies|ied|ying)|aim(?:s|ed)?|striv(?:e|es|ing)|endeavou?rs?|seeks?|hopes?"
        r"|plan(?:s|ned|ning)?|intends?|prefers?|works? hard|do our best|make every effort) (?:not to"
        r"|to (?:make sure|ensure|see to it))\b"
        r"|\b(?:plan(?:s|ning)? to (?:stop|cease|end|remove)|work(?:s|ing)? on (?:an? "
        r"|the )?(?:\w+ ){0,5}(?:that|which|to)|so that no\b|(?:may|might|could) (?:think|believe"
        r"|assume|expect|say|ask)|(?:many|some|most) (?:people|sites|companies) (?:think|believe|say"
        r"|claim|promise)|suppose (?:that |an? |the )|imagine (?:that |an? ))|^[^a-z]{0,4}(?:soon"
        r"|in (?:the )?future|eventually|one day|ideally|hopefully)\b|\bnot (?:include|cover"
        r"|constitute|count|extend)\b|\b(?:intend|intended|meant|mean|expect|planned) to\b|\b(?:they"
        r"|processors?|providers?|partners?|vendors?|contractors?|agents?|compan(?:y|ies)|hosts?"
        r"|suppliers?|employees|staff|recipients?) (?:\w+ ){0,4}(?:bound|obliged|required|agreed?"
        r"|undert(?:ake|ook)|promised?|committed?|instructed|forbidden|allowed)\b|\b(?:found|ruled"
        r"|concluded|reported|alleged|suggested) that\b|\bno (?:law|rule|duty|obligation|contract)\b"
        r"|\b(?:recommend|advis|suggest|encourag|urg|ask|remind)\w* (?:that )?(?:you|users|visitors"
        r"|parents)\b"
        r"|\brequires? us to\b|\b(?:recommend|advis|suggest|encourag|urg"
        r"|remind)\w* (?:that )?(?:you |visitors |users )?(?:not|never|against|to (?:not|never"
        r"|avoid))\b|^[^a-z]{0,4}according to\b|\b(?:says?|claims?|states?|assures?) (?:us "
        r"|that )?(?:that )?(?:it|they|their)\b"
        r"|\b(?:our|the|my) (?:\w+ )?(?:aim|goal|ambition|dream|vision|ideal|hope|wish|plan"
        r"|target) (?:is|remains|has always been)\b"
        r"|\bhelp(?:s|ing)? (?:us )?(?:to )?keep\b"
    ),
    "condition": r"^(?:if|when(?: and)?|where|unless)$",
    "main_clause": (
        r", then [^,;]{3,60}? (?:is|are) |, (?:then |and )?(?:[\w'&.-]+ ){1,9}?(?:(?<=, )|(?:[\w'&.-]+,"
        r" (?:including|such as|like"
        r"|along with|together with) [^,;]{1,80}, ))?(?:may|will|might|shall|could|would)\b"
    ),
    "tentative": r"\b(?:may|might|can|could|sometimes|from time to time|occasionally|potentially)\b",
    "exclusive": (
        r"(?<!not )\b(?:only|solely|exclusively|strictly limited to|nothing (?:other|but)|(?:and"
        r"|but) (?:\w+ ){0,2}nothing else)\b"
    ),
    "capitals_name": r"",
    "any_recipient": (
        r"^(?: (?:on|over|along|out|straight|directly|further|back|only|also|immediately|securely"
        r"|automatically))* (?:to|with) (?P<who>(?!our (?:own |\w+ )?(?:web ?site|site|servers?"
        r"|systems?|databases?|offices?|staff|team|employees|records|crm|inbox|customers|users"
        r"|visitors|members)\b|the (?:same|site|web ?site|servers?|browser|extent|point|purpose"
        r"|following|above|next|cloud|data|address\w*|internet|end|user|visitor|customer"
        r"|other (?:side|end)|appropriate (?:time|place)|u\.?s|united|eu\b|eea|uk\b|client|fact|use"
        r"|way)\b|an? (?:third country|minimum|country|country|secure|new (?:device|page)|url|link"
        r"|page|server|page|format|form)\b)(?:members of|representatives of|officials of|the|our|an?"
        r"|another|its|their|local|your (?=school|employer|bank|doctor|gp|university|club|insurer"
        r"|council|landlord|dealer)|other|external|nearby|whoever|those who"
        r"|the people who) (?:[\w'-]+ ?){1,4}|(?:[\w'-]+ ){0,3}(?:teams|authorities|agencies|couriers|banks"
        r"|insurers"
        r"|lawyers|auditors|hospitals|clinics|laboratories|schools|police)\b)"
    ),
    "sign_words": (
        r"(?<!we )(?<!you )(?<!they )\bdo not (?:sell|share)(?: ?(?:or|and|/|&) ?(?:sell"
        r"|share))? my\b"
    ),
    "let_do": (
        r"(?: not| never| only| \w+ly)? (?:allowed|permitted|entitled|required|authori[sz]ed|unable|free"
        r"|supposed) to\b"
    ),
    "passive_before": (
        r"\b(?:be(?! able to)|been|being|is|are|was|were|gets?)\b(?!<<let_do>>)(?: \w+){0,2} $"
        r"|\b(?:be|been|being|is|are|was|were)(?!<<let_do>>)"
        r" (?:otherwise |also |not |never )?(?:\w+(?:ed|en|old|nt|ade|ut)(?: (?:with|to))?,? (?:and "
        r"|or |otherwise "
        r"|also )*){1,5}$"
    ),
    "person": (
        r"\b(?:(?:our|this|the) (?:web ?)?site(?!s)|(?:other|these|those|such|linked|external"
        r"|third[- ]party) (?:\w+ )?(?:web ?)?sites?|we|us(?= to)"
        r"|(?<!that )(?<!which )(?<!about )(?<!regarding )(?:you|users?"
        r"|visitors?|customers?|members?)(?! (?:information|data|details|profiles?)\b)|parents?|children"
        r"|they|third[- ]part(?:y|ies)|who|(?:our"
        r"|those|these|some|such) (?:\w+ ){0,2}(?:partners|providers|companies|vendors|advertisers"
        r"|networks)"
        r"|advertisers|others|it|(?:these|those)(?= (?:may|must|are) not (?!be\b)))\b"
        r"|\b(?:our |their |your )?competitors?\b|\b(?:many|some|most"
        r"|other) (?:[\w-]+ ){0,2}(?:sites|websites|companies|shops|firms|apps|retailers|stores|businesses"
        r"|publishers|operators|organi[sz]ations)\b"
    ),
    "other_person": (
        r"^(?:(?:other|these|those|such|linked|external) .*sites?|you|users?|visitors?|customers?"
        r"|members?|parents?|children|they|these|those|third|who|others|advertisers|(?:our|those|these|some"
        r"|such) (?:\w+ ){0,2}(?:partners|providers|companies|vendors|advertisers|networks))$|^third"
        r"|^(?:\b(?:our |their |your )?competitors?\b|\b(?:many|some|most|other) (?:[\w-]+ ){0,2}(?:sites"
        r"|websites|companies|shops|firms|apps|retailers|stores|businesses|publishers|operators"
        r"|organi[sz]ations)\b)$"
    ),
    "look_back": (
        r"\b(?:(?:in|within|over|during|for) (?:the )?(?:past|last|previous|preceding"
        r"|prior) (?:[a-z-]+|\d+)(?: ?\(\d+\))?[ -](?:calendar )?(?:months?|years?|days?))\b"
    ),
    "reference": (
        r"^[^a-z]{0,4}(?:(?:for|(?:in order )?to (?:learn|find|read|know|get|see|obtain|understand)"
        r"|if you (?:would like|want"
        r"|wish) (?:to (?:learn|know|read)|more|further))\b[^.;]{0,200}?\b(?:see|visit|click|check"
        r"|refer|read|consult|review|reference|contact)\b|(?:please |you can |also )*(?:see|read"
        r"|refer to|check|review|consult|reference(?= (?:our|the|this)\b)|learn|find(?: out)?|click)\b"
        r"|(?:more|further"
        r"|additional|detailed) (?:information|details)\b)(?!.{0,200}(?<!how )(?<!that )"
        r"(?<!information )\bwe (?:also |may )?(?:use|collect|set|place|share)\b)"
        r"|\binformation (?:about|on) how (?:you (?:can|may)|to) (?:block|delete|manage|disable"
        r"|control|refuse)\b|\b(?:informed|questions?|information|details|more|enquir\w+"
        r"|comments?) (?:about|on|regarding|concerning|of) (?:our|my|the|how we"
        r"|its) use of (?:\w+ )?(?:cookies|these|such)\b|\bchanges to (?:the|our"
        r"|my) (?:use of )?cookies\b"
        r"|\b(?:tells? you|show you|see|check|find out|view|list) (?:which|what) (?:cookies|ones) are "
        r"(?:being |currently )?(?:used|set|stored|active)\b"
    ),
    "own_doing": r"\b(?:we|i) (?:may|might|will|can|shall)(?: also| then)? $",
    "question": r"\?[\"')*_]*$",
    "site_noun": r"\b(?:web ?)?sites?\b|\b(?:pages?|shop|app|blog|portal)\b",
    "not_agent": (
        r"^ ?\( ?isp ?\)|^ (?:instance|installation|server|script|plug-?in|code)s? (?:for|to|of)\b"
    ),
    "item_mark": r"^[^\w]{0,6}",
    "to_whom": r"\b(?:to|with) (?:[\w-]+ ){0,3}$",
    "verb_joined": (
        r"^,?(?: and| or| nor)(?: (?:will|do|does|did|may|would|shall|can|also|never|not|therefore"
        r"|only))* $"
    ),
    "ruled_by": (
        r"\b(?:about|of|from|to|for|with|regarding|concerning|between|(?<=ed )by|(?<=en )by) (?:(?:our"
        r"|the|all|any|other"
        r"|your) )*$"
    ),
    "own_person": r"\b(?:we|(?<!-)us|i)\b",
    "used_besides": (
        r"\b(?:or|nor|and) (?:\w+ )?(?:used?|utili[sz]ed|processed|analy[sz]ed|exploited) (?:\w+ )?\Z"
    ),
    "entry_denies": (
        r"^[^a-z]{0,4}(?:does not|is not|will not|never \w+s|(?:sets|uses|stores|collects|sends"
        r"|contains|shows) (?:no|zero))\b"
    ),
}
