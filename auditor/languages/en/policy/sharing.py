"""English: recipients: third parties, buyers, other countries."""

from auditor.languages.en.parts import ALL_SIT_WITHIN, KEPT_WITHIN

PATTERNS = {
    "handed_in": (
        r"^(?!.*\b(?:visit\w*|brows\w+|cookies?|ip address\w*|servers?|logs?|log files?|automatic\w*"
        r"|track\w*|use of (?:our|the|this) (?:web ?)?site|all (?:of )?(?:your|the) ))"
        r".*\b(?:(?:contact|order|booking|enquiry|inquiry|application|registration|web|online|feedback"
        r"|sign-?up) forms?|newsletters?|job applications?"
        r"|(?:write to|contact|email|e-mail|call) us (?:with|by|through|via|using|on))\b"
    ),
    "that_data": (
        r"\b(?:this|these|that|those|the|such) (?:personal )?(?:data|information|details|address(?:es)?"
        r"|messages?)$"
    ),
    "their_ends": (
        r"\btheir (?:own )?(?:\w+ )?(?:offers?|products?|services|marketing"
        r"|advert\w*|promotions?|campaigns?|purposes)\b"
    ),
    "third_party": (
        r"\b(?:(?:mailing|fulfil\w+|printing) (?:house|company)|printers|(?:other |some |certain "
        r"|these |those |such |any |independent |unaffiliated )?(?:third[- ]part(?:y"
        r"|ies)(?:'s)?(?! (?:cookies?|websites?|sites?|links?|software|products?))"
        r"|(?:ad(?:vertis(?:ing|ement|er|ers))?|affiliate|business|marketing|analytics|commercial"
        r"|media|social|trusted|strategic|data|promotional) (?:networks?|partners?|servers?"
        r"|compan(?:y|ies)|agenc(?:y|ies)|providers?|distributors?|platforms?|vendors?|brokers?"
        r"|media)|ad (?:servers?|distributors?|exchanges?)|advertisers?|sponsors?|partners?|vendors?"
        r"|processors?|resellers?|franchisees?|licensees?|outside (?:companies|parties|vendors)"
        r"|other (?:compan(?:y|ies)|businesses|organi[sz]ations?|parties|entities|persons|sites"
        r"|websites|users|members|people)|service providers?|providers?|suppliers?|contractors?"
        r"|subcontractors?|(?<!user )(?<!user-)agents?|affiliates?|affiliated (?:companies|entities)"
        r"|subsidiar(?:y|ies)"
        r"|parent company|group compan(?:y|ies)|outsourcees?|entities|anyone(?: else)?|anybody"
        r"|nobody|no one|law enforcement|(?:government|public|relevant|regulatory|legal|tax"
        r"|competent) (?:agenc(?:y|ies)"
        r"|authorit(?:y|ies)|officials?)|retailers?|publishers?|merchants?|non-?profits?"
        r"|organi[sz]ations?|entity|public figures|(?:elected|government) (?:officials"
        r"|representatives)|companies|(?:that|these|those|another|other|such) (?:business(?:es)?"
        r"|firms?|individuals?)|people who|firms|hospitals|warehouses?|(?:delivery|hosting|printing"
        r"|payment|mapping|software|cloud) (?:compan(?:y|ies)|services?|firms?|hosts?)|exam boards?"
        r"|(?:the|our|your|a|an) (?:\w+ )?(?:bank|insurer|employer|landlord|hotel|venue|airline"
        r"|host)|(?:research|outside|law|consulting|marketing|accounting|auditing) firms?"
        r"|(?:financial|lending) institutions?|banks|(?:new|potential|prospective"
        r"|subsequent) (?:owners?|part(?:y|ies)|entit(?:y|ies)|buyers?|purchasers?)|couriers?"
        r"|carriers?|acquir(?:er|ing (?:company|entity|party))|successors?|buyers?|purchasers?"
        r"|the public|general public))\b|\b(?:police|(?:bookkeep|book-keep|auditor|webmaster|notar"
        r"|landlord|dentist|solicitor|translator|photographer|tax advis[eo]r|stylist|architect"
        r"|consultant)(?:er|y|ies)?s?|(?:our|an?|the) (?:\w+ )?(?:accountant|lawyer|auditor|agency"
        r"|host|printer|developer|designer|freelancer|payroll \w+)|freelancers?|(?:government|public"
        r"|federal|state|local) (?:government )?(?:agenc(?:y|ies)|bod(?:y|ies)|departments?)"
        r"|data brokers?|bidders?|buyer|courts?|regulators?|tax (?:office|authorit\w+)|accountants?"
        r"|lawyers?|other (?:public )?bodies|public bodies|insurers?|charit(?:y|ies)|organi[sz]ers?"
        r"|printers?|outside (?:firms?|compan(?:y|ies)|part(?:y|ies)|organi[sz]ations?)|(?:other"
        r"|outside|another) (?:firm|company|organi[sz]ation|business|charit)\w*|nobody|no one"
        r"|someone else|anyone|parent(?: company)?(?=,? )|sister compan\w+|departments?)\b"
        r"|\b(?:owners|landlords|sellers|venues|dealers|laborator(?:y|ies)|doctors|pharmac(?:y"
        r"|ies))\b"
    ),
    "data_holder": (
        r"\b(?:recipients?|our (?:\w+ )?(?:servers?|providers?|suppliers?|hosts?|processors?"
        r"|offices?|staff)|servers?)\b|\b(?:backups?|back-ups|databases?|everything|all of it"
        r"|(?:your|all) (?:files|records|accounts?|messages|orders))\b|\bplace of processing\b"
    ),
    "fragment": r"^[^a-z]{0,6}(?:[ivx]{1,4}\W{1,3})?(?:shar|disclos|transferr|provid|releas)ing\b",
    "imperative": (
        r"^[^a-z]{0,6}(?:please )?(?:do not|never) (?:ever )?(?:share|disclose|give|send|reveal|pass"
        r"|post|publish|provide|tell)\b"
    ),
    "law_told": r"\bbusiness(?:es)? (?:may|can|must|should) comply with\b",
    "sale_in_law": (
        r"\b(?:may|might|could|can|would|is|are) (?:also )?(?:be )?(?:considered|deemed|constitut\w+"
        r"|regarded|qualif\w+|treated|interpreted|defined|viewed)(?: as"
        r"| to be)? (?:an? )?(?:\w+ )?\"?(?:sales?|sell\w*|selling|\"?shar\w+)\b|\b(?:counts? as"
        r"|amounts? to|is what [^.;]{0,40} calls?|may be|might be|be seen as|falls? under|is called"
        r"|are called|known as) (?:an? |the )?(?:\w+ )?\"?(?:sales?\b|selling|\"shar\w+)"
    ),
    "relative": r"^(?:,? (?:which|who)|, that)\b",
    "relative_clause": (
        r"(?:, ?| )(?:which|that|who) (?:(?:it|them)?sel(?:f|ves) )?"
        r"(?=(?:do(?:es)?|will|sets?|us(?:es?|ing)|places?|stores?|leaves?|keeps?|works?|needs?|requires?"
        r"|creates?|never|can|has|have|is|are)\b)"
        r"|, whose "
    ),
    "they": (
        r"\b(?:they|(?:these|those|such) (?:\w+ ){0,2}(?:third parties|companies|firms|entities"
        r"|partners|providers|vendors|networks|advertisers|agencies|publishers|businesses)|(?:these"
        r"|those)(?= (?:(?:also|then|in turn) )?(?:may|might|can|could|will)\b)"
        r"|^[^a-z]{0,4}the (?:companies|firms"
        r"|providers|networks|advertisers)(?= (?:\w+ )?(?:may|might|can|could|will)\b))\b"
    ),
    "condition_merger": (
        r"\b(?:if|in the event|in case|should|when|as part of|in connection with|in the course of"
        r"|upon)\b[^.;]{0,60}\b(?:merg\w+|acqui(?:red|sition)\w*|insolven\w+|bankrupt\w*|liquidat\w*"
        r"|reorgani[sz]\w+|corporate transaction|(?:sale|sell\w*|sold|transfer) (?:of |all |the "
        r"|our |or |any |some |substantially )*(?:business|company|assets)|divest\w*)"
    ),
    "relative_word": r"\b(?:that|which|who|whose)\b",
    "other_site": r"\b(?:other|linked|external|third[- ]party|some|many|most) (?:\w+ )?(?:web ?)?sites?\b",
    "agreed_giving": r"\byou (?:consent|agree|authorize) (?:to )?the $",
    "giving_noun": r"^(?:disclosure|transfer)$|^provision\b",
    "receivers_are": (
        r"^[^a-z]{0,4}(?:these|those|such|the|our) (?:\w+ ){0,2}(?:third parties|recipients"
        r"|(?:service )?providers"
        r"|partners|companies|vendors|suppliers|organi[sz]ations|parties|processors|entities) (?:(?:may"
        r"|can|will"
        r"|currently|also|for example) )*(?:includes?|are|comprise) "
    ),
    "recipient_label": (
        r"^[^a-z]{0,6}(?:recipients?(?: of (?:the |your )?(?:\w+ )?data)?"
        r"|(?:(?:scope|range|list|names?) of )?(?:the )?(?:joint|jointly using|shar(?:ed|ing)) "
        r"(?:users?|parties|companies|entities)"
        r"|(?:data |it is |information )?(?:shared|disclosed) (?:with|to)"
        r"|(?:disclosed|disclosures?) for (?:\w+ ){0,2}purposes?) ?: ?(?:(?:shared"
        r"|disclosed) (?:with|to) )?(?P<who>(?!none|no\b|nobody|n/a|not\b|see\b|this\b|we\b|you\b|your\b)\S)"
    ),
    "visitor_condition": r"^[^a-z]{0,6}(?:if|when|unless) (?:you|visitors|users|people) [^,;:.]{2,120}, ",
    "third_party_act": (
        r"\b(?:us(?:e|es|ing)"
        r"|(?:install|add|inject)s?(?= (?:\w+ ){0,3}(?:cookies?|beacons?|pixels?|tags?|scripts?)\b)"
        r"|put(?:s|ting)?|plac(?:e|es|ed|ing)|set|sets|setting|stor(?:e|es|ing)"
        r"|read(?:s|ing)?|sav(?:e|es|ing)"
        r"|recogni[sz]es?|employs?|assigns?(?= (?:their|its|an?) )"
        r"|utili[sz]e[sd]?|transmit|implement|deploy"
        r"|cookies? (?:from|of)|collect(?:s|ed|ing)?|(?<!the )(?<!their )(?<!of )track(?:s|ed"
        r"|ing)?(?! (?:methods?|technolog|tools?|practices|cookies?|data|information|codes?))"
        r"|gather(?:s|ing)?|obtain(?:s|ing)?|record(?:s)?|monitor(?:s|ing)?|receiv(?:e|es|ing)"
        r"|access(?:es)?(?= (?:\w+ )?(?:your|the|our|cookies?|information|data|this|these|certain))"
        r"|acquir(?:es?|ing)|(?<=capable of )tracking|(?:keeps?|holds?)(?= (?:\w+ ){0,2}(?:records|logs)\b)"
        r"|logs?(?! (?:in|on|into|onto|out)\b)|analy[sz]e[sd]?|measure[sd]?|compil\w+)\b"
        r"|\b(?:drops?|dropping|leaves?"
        r"|leaving|puts?|fires?|loads?|embeds?|sees(?= (?:your|which|what|that|the))"
        r"|(?<=will )see(?= (?:your|which|what|that))|learns?|gets?(?= (?:\w+ ){0,3}(?:your|the|an?"
        r"|information|data))|knows?(?= (?:that|which|what|where|your))|notes?(?= (?:which|what|your"
        r"|the)))\b|\b(?:combin(?:e|es|ing)|links?|match(?:es)?|follows?|recogni[sz]e)\b"
        r"|\bknows?(?= (?:that |which |what |where |your |you ))"
        r"|\bserves?(?= (?:\w+ ){0,2}(?:cookies?|beacons?|pixels?|tags?))"
        r"|\btags?(?= (?:your|the user's) (?:computer|device|browser))"
    ),
    "third_party_object": (
        r"\b(?:use|usage|access|browsing) status\b|\b(?:cookies?|trackers?|web beacons?|beacons?|pixels?"
        r"|tags?|(?:\w+ )?technolog(?:y|ies)"
        r"|clear gifs|gifs|scripts|javascript|flash)\b|\b(?:(?:information"
        r"|data) (?:stored )?on (?:your|the|a) \w+|information|data|ip address\w*|identifiers?"
        r"|(?:device|unique|advertising) ids?|behaviou?r|activit\w+|visits?|usage|traffic|records|logs"
        r"|sessions"
        r"|histor\w+)\b|\b(?:profiles?|what (?:they|it) (?:learns?|knows?|collects?|sees?))\b"
        r"|\byou (?:across|around|on)\b|\byou (?:were|are|came|visited|have been)\b|\b(?:what|which"
        r"|where) (?:\w+ ){0,2}you\b|\b(?:what|which|where|when|how) (?:\w+ ){0,2}(?:users|visitors|people"
        r"|customers)\b|\byour (?:\w+ )?(?:device|computer|browser)\b"
    ),
    "third_party_tech": (
        r"\b(?:cookies?|trackers?|beacons?|pixels?|tags?|track(?:s|ing|ed)?|tracking technolog\w+"
        r"|similar technolog\w+|other technolog\w+|analytics|analy[sz]e your|ip address\w*"
        r"|behaviou?ral|automatic(?:ally)?|your visits?|visits? to|when you visit|activit(?:y|ies)"
        r"|on (?:our|this|the) (?:sites?|websites?|web sites?)|non-personal\w*|anonymous\w*|browsing"
        r"|usage information|(?:web|site|website) traffic|use of (?:the|our|this) (?:\w+ )?(?:sites?"
        r"|websites?|services?)"
        r"|information modules|collection modules|gifs|scripts|history|interact\w* with|device)\b"
        r"|\bon (?:your|the|a|their) (?:\w+ )?(?:device|computer|browser)\b|\b(?:profiles?"
        r"|what (?:they|it) (?:learns?|knows?|collects?|sees?))\b|\b(?:sdks?|advertising ids?"
        r"|identifiers?|on our (?:site|pages?|website)|(?:what|which|the) pages (?:that )?you|what you click"
        r"|how you got here|(?:keep|hold)s? (?:\w+ ){0,2}(?:records|logs)"
        r"|you were (?:on|here))\b"
        r"|\b(?:allow|permit|authori[sz]e|enable|let)s? (?:[\w-]+ ){0,4}(?:part(?:y|ies)|vendors"
        r"|partners|companies|providers|networks|advertisers) to (?:collect|gather|track)\b"
    ),
    "third_party_takes": (
        r"^(?:collect|track|gather|obtain|record|monitor|receiv|access|acquir|log|analy|combin|link"
        r"|match|follow|recogni|sees?$|learn|measure|compil)|^(?:know|see|learn|find)"
    ),
    "third_party_follows": (
        r"\b(?:information|data)\b[^.;]{0,120}?\babout your (?:visits?|online|brows\w+|activit\w+"
        r"|use of|interests?)\b|\b(?:information|data) (?:about|on) (?:what|which|how) (?:\w+ )?(?:pages?"
        r"|you|users"
        r"|visitors|people)\b|\brecogni[sz]e (?:your|a|the same) (?:\w+ )?(?:device|computer"
        r"|browser)\b"
    ),
    "third_party_means": (
        r"\b(?:cookies?|beacons?|pixels?|tags?|technolog\w+|gifs|scripts|flash|javascript)\b"
        r"|\b(?:information|data) (?:stored )?on (?:your|the|a)\b"
    ),
    "anyone_else": (
        r"\b(?:(?:any|no) other (?:\w+ )?(?:part(?:y|ies)|compan(?:y|ies)|person|third)|(?:anyone"
        r"|anybody|no one|nobody) else|other (?:third )?parties)\b"
    ),
    "beside_object": (
        r"\b(?:that|which|who|by|via|through|with|from|based|rel(?:y|ies|ying)|for|in order|to)\b"
    ),
    "list_goes_on": r"(?:,|\b(?:or|and|nor)\b) ?(?:any |no )?\Z",
    "for_before": r"\bfor (?:the )?$",
    "third_party_cookies": (
        r"(?<!with )(?<!with a )(?<!with our )(?<!to )(?<!to our )\bthird[- ]party advertising partners?"
        r"|\b(?:third|3rd)[- ]party (?:advertis\w+ |marketing |targeting |social media |tracking "
        r"|analytics )?(?:cookies?|beacons?|trackers?"
        r"|tracking"
        r"|pixels?|tags|analytics|ad servers?|advertising(?! partners?))"
        r"|\bthird[- ]part(?:y|ies)(?: (?!(?:and|or)\b)\w+){0,2} to (?:display|serve|deliver|show|place|run) "
        r"(?:\w+ )?(?:ads?|adverts?|advertising|advertisements?) on (?:this|our|the) (?:web ?)?(?:site"
        r"|pages|services?)\b"
        r"|\bcookies? (?:that are )?(?:from|of|by|set by|used by"
        r"|placed by) third[- ]part\w+|\bcookies? (?:are|may be|can be|is) (?:also )?(?:set|used|placed"
        r"|served|stored) by"
        r" (?:some |certain |our |other |various )*third[- ]part\w+|\bthird[- ]part(?:y|ies)'s cookies?"
        r"|\bcookies? (?:from|of|by"
        r"|set by|placed by|served by|dropped by|left by|belonging to) (?:(?:other|outside|external"
        r"|some of our|some|these|those|certain|various|our) )?(?!our\b)(?:\w+ ){0,2}?(?:companies|firms"
        r"|platforms|businesses|organi[sz]ations|parties|providers?|suppliers?|partners?|advertisers?|(?:ad"
        r"|advertising|social) networks?|vendors?)\b|\bcookies? (?:from|of|by|set by|placed by"
        r"|left by) (?:other|outside|external|some other|certain other) (?:\w+ )?(?:web ?)?(?:sites"
        r"|websites|domains|services)\b|\bthird[- ]party scripts?\b"
        r"|\bcookies? and (?:[\w-]+ ){1,4}(?:from|by|of) (?:these|those|such) (?:third )?part(?:y|ies)\b"
        r"|\b(?:third[- ]part(?:y|ies)|partners|companies|advertisers|(?:ad|advertising) networks)(?: \w+)?"
        r" (?:that|who|which) (?:\w+ )?(?:place|set|drop|serve) (?:their )?(?:own )?cookies\b"
        r"|\b(?!our\b|my\b)\w+'s own cookies\b|\b(?:its|their) own cookies\b"
        r"|\bcookies? (?:may|can|might|will|could) (?:\w+ )?be (?:\w+ )?(?:set|used|placed|stored"
        r"|dropped|left) (?:on your \w+ )?by (?:the|that|this|these|those|any) (?:\w+ )?(?:service"
        r"|site|website|provider|network|company|platform|sites|services|providers|networks|companies"
        r"|platforms)\b(?! (?:we|you are (?:on|visiting)|itself))"
    ),
    "share": (
        r"\b(?:(?<!suspension of )(?<!including )(?<!discontinuation of )(?<!discontinue )"
        r"(?<!cease )(?<!stop )provision(?= (?:of (?:[\w'-]+ ){1,6})?to (?:a |any |other )?third)"
        r"|(?:(?<=you consent to the )|(?<=you agree to the )|(?<=you authorize the ))(?:disclosure|sharing"
        r"|transfer)(?= (?:of (?:[\w'-]+ ){1,6})?(?:to|with) )"
        r"|(?<!local )shar(?:e|es|ed|ing)(?! preferences\b)(?! us(?:e|es|ed|ing|age)\b)|(?<!nothing to"
        r" )disclos(?:e|es|ed|ing)"
        r"|consign(?:s|ed|ing)?\b(?! (?:contract|agreement))|provid(?:e|es|ed"
        r"|ing)(?! by (?:the |our |this )?(?:compan(?:y|ies)|association|organi[sz]ation|operator|school"
        r"|group)\b(?! to))(?! for (?:ways|the (?:possib|abil)|a (?:way|means))|,? and (?:control"
        r"|manag)\w+ cookie)|(?<!that )(?<!this )(?<!such )(?<!the )(?<!these )(?<!any "
        r")(?<!international )transfer(?:s|red"
        r"|ring)?(?! (?:agreements?|addend\w+|mechanisms?|protocol|over|technolog))|transmit(?:s|ted"
        r"|ting)?|giv(?:e|es|en|ing)|releas(?:e|es|ed|ing)|pass(?:es|ed|ing)?(?: on| along)?|mak(?:e"
        r"|es|ing) available|mak(?:e|es|ing)(?= (?:[\w'-]+,? ){1,10}(?:available|accessible"
        r"|visible) to)|made (?:(?:publicly|freely|generally|also) )?(?:available|accessible"
        r"|visible)|hand(?:s|ed|ing)? (?:over|on)|handed(?= to)|hand(?:s|ed"
        r"|ing)?(?= (?:\w+ ){1,6}over to)|suppl(?:y|ies|ied)|distribut(?:e|es|ed|ing)|divulg(?:e|es"
        r"|ed|ing)|send(?:s|ing)?|sent|(?<!information )(?<!data )exchang(?:e|es|ed|ing)"
        r"|communicat(?:e|es|ed)|(?:outsourc(?:e|es"
        r"|ed|ing)|entrust(?:s|ed|ing)?)(?! (?:to us )?by (?!us\b|me\b|our\b))|us(?:e|ed) (?:it )?jointly"
        r"|submit(?:ted)?|furnish(?:ed)?"
        r"|turn(?:ed)? over|forward(?:ed)?)\b|\b(?:go(?:es)?(?= (?:on |out |off |straight |directly "
        r"|also |only |automatically )*to (?!our (?:site|website)|the (?:site|website|page)|https?"
        r"|www|your))|hand(?:s|ed|ing)?(?= (?:\w+ ){0,6}(?:to|over)\b)|reach(?:es)?(?= (?:our"
        r"|the) (?:parent|group|partners?|sister|affiliates?|advertis))|end(?:s|ed)? up (?:with|in"
        r"|at)|(?:gets?|receives?|sees?|learns?)(?=,? (?:through|via|by|from) |, "
        r"| (?:\w+ ){0,3}(?:your|anything|any of|only what|what (?:they|it|is)|nothing|it|them"
        r"|the data|what you|data|information|personal|access|names?|addresses|e-?mails?|details"
        r"|logs?|files|copies|records?|orders?|numbers?|results?|invoices?|bookings?|payments?"
        r"|basket|messages|answers|photos?|hashed|encrypted|scrambled|the order|the delivery"
        r"|the recipient)\b)|let(?:s|ting)?(?= (?:\w+ ){1,4}(?:see|have|use|know|learn|collect)\b)"
        r"|pass(?:es|ed|ing)?(?= (?:it|them|those|these|that|\w+ (?:\w+ ){0,4}(?:on|along|to))\b)"
        r"|tells?(?= (?:\w+ ){0,2}(?:advertisers|partners|sponsors|third part))|lend(?:s|ing)?|swap(?:s"
        r"|ped)?|hire(?:s|d)? (?:other |outside )?(?:companies|firms|people"
        r"|providers))\b|\b(?:match(?:es|ed|ing)?(?= (?:\w+ ){0,3}with\b)|reveal(?:s|ed"
        r"|ing)?(?= (?:[\w\'-]+ ){0,6}to\b)|relay(?:s|ed)?|report(?:s|ed)?(?= (?:\w+ ){0,4}to\b))\b"
        r"|\bincluded?(?= in (?:what|the (?:data|information)) )|\b(?:seen|viewed|read"
        r"|accessed) by\b|\b(?:visible|available|accessible|shown|open) to(?! (?:us|you|everyone|all"
        r"|any (?:visitor|user)|users|visitors|customers|residents|the (?:user|visitor|customer))\b)"
        r"|\bpool(?:s|ed)?(?= (?:\w+ ){1,6}with\b)|\b(?:included|among|part of"
        r"|one of)(?= (?:in )?the (?:\w+ )?(?:transferred (?:business )?assets|assets (?:that (?:are"
        r"|is|get|will be) )?(?:transferred|sold|acquired)))|\b(?:display(?:s|ed)?|show(?:s"
        r"|n)?)(?= (?:\w+ ){0,3}to (?:other|the public|anyone|everyone|all (?:other )?(?:users"
        r"|visitors|members)))|\bmade public\b|\bmak(?:e|es"
        r"|ing)(?= (?:[\w'-]+,? ){1,8}(?:publicly (?:available|visible|accessible)|public)\b)"
        r"|\bpublish(?:es|ed)?(?= (?:\w+ ){0,2}(?:statistical|aggregated?|anonymi[sz]ed|anonymous) )"
        r"|\bjointly us(?:e|es|ed)(?= (?:the |your |this |these |such |certain )?(?:\w+ "
        r"){0,2}(?:information|data))"
    ),
    "share_firm_denied": r"^(?:sent|transmit|shared|disclosed)",
    "share_firm": (
        r"^(?:shar|publish|provision|jointly|distribut|made |disclos|sell|sold|rent|trad|divulg|leas|entrust"
        r"|outsourc"
        r"|releas"
        r"|exchang|transfer|reveal|pass\w* (?:on|along)|included|among|part of|one of|made public)"
    ),
    "share_heading": (
        r"\b(?:who(?:m)? (?:else )?(?:do |does )?(?:we|it|the|can|sees?|gets?|receives?|has|may)"
        r"|recipients|(?:with|to) whom|who we)\b"
    ),
    "share_list_intro": (
        r"\b(?:shar|disclos|provid|transfer|send|pass|giv|releas)\w*\b[^.;]{0,100}\b(?:with"
        r"|to)\b[^.;:]{0,80}:$"
    ),
    "share_cases_intro": (
        r"\b(?<!you )(?<!you to )(?<!you may )(?<!you can )(?<!you must )(?<!you will )(?<!users to )"
        r"(?<!customers to )(?<!applicants to )(?:shar|disclos|provid|transfer|pass|giv|releas)\w*\b"
        r"(?![^.;:]{0,100}\bpurposes?\b(?! (?:of (?:\w+ )?)?(?:\w+ )?(?:described|set out|stated|listed"
        r"|specified|above|mentioned)))[^.;:]{0,100}"
        r"\b(?:(?:following|these|such|certain|limited) (?:\w+ ){0,3}(?:circumstances|cases|situations"
        r"|instances|recipients|parties|categories|entities|people|persons|organi[sz]ations|companies)"
        r"|(?:with|to) the following)\b(?:[^.;:]|\d\.){0,160}:$"
        r"|\b(?:organi[sz]ations|companies|parties|persons|people|recipients|entities|individuals"
        r"|others) (?:to|with) (?:which|whom) we (?:\w+ ){0,2}(?:shar|disclos|provid|transfer|pass"
        r"|giv|releas)\w*\b[^.;:]{0,80}\b(?:includ\w+|are)(?: [^.;:]{0,20})?:$"
    ),
    "share_item": (
        r"^[^a-z]{0,10}(?:(?:the|our|other|your|any|all"
        r"|certain) )?(?:[a-z-]+ ){0,2}<<third_party>>(?=,| ?[:(-]|\.|;| if\b| when\b| who\b| that\b"
        r"| where\b| for\b| to\b|$)"
    ),
    "share_excepted": (
        r"^[^a-z]{0,8}(?:to|with) (?:[\w'-]+ ){0,4}?(?:<<third_party>>|suppliers?\b|members? of (?:our"
        r"|the)\b"
        r"|group compan|affiliat|subsidiar)"
    ),
    "share_with_item": (
        r"^[^a-z]{0,10}(?:with|to) (?![^.;]*\bwe\b)(?:[\w'-]+ ){0,4}?(?:<<third_party>>|other (?:\w+"
        r" )?users\b)"
    ),
    "giving_heading": r"\b(?:shar(?:e|es|ed|ing)|disclos\w+|recipients)\b",
    "share_stated": (
        r"^[^a-z]{0,8}(?:[^:.;]{2,60}[:.][^a-z]{0,4} ?)?(?:(?:if|when|where) [^,;:.]{3,90}, )?we (?:may "
        r"|might |will "
        r"|can |must |also |then |only |have to |be required to |need to )*(?:share|disclose|provide"
        r"|transfer|pass"
        r"|give|release|send|reveal)\b"
    ),
    "share_none": r"^[^a-z]{0,10}(?:nobody|no one|none)\b",
    "object_pronoun": (
        r"^ (?:it|them|this|these|that|those)\b(?! (?:\w+ )?(?:service|site"
        r"|website|policy|notice))"
    ),
    "given_thing": (
        r"^ (?P<thing>(?:your |any |the |our |these |those )?(?!products?|services?|content"
        r"|features?)[a-z-]{3,20}(?: [a-z-]{3,20})?) (?=(?:with|to) (?:anyone|anybody|any (?:third"
        r"|other|outside)|third|others|other (?:compan|people|part|organi)|advertis|data brokers?"
        r"|outside)\b)"
    ),
    "share_received": (
        r"^(?:gets?\b|receives?\b|sees?\b|learns?\b|(?:is |are )?(?:given"
        r"|granted)|ha(?:s|ve)|reach)"
    ),
    "given_them": (
        r"^ (?P<who>them|these (?:companies|firms|providers|people)) (?=(?:only |access to |just )?(?:the"
        r"|your|any|some|all|what)\b)"
    ),
    "thing_given": (
        r"^ (?:your|the (?:user|visitor|customer)'s|our (?:users|visitors|customers)'|their|hashed"
        r"|anonymi[sz]ed|pseudonymous|pseudonymi[sz]ed|aggregated?|no|any) "
    ),
    "given_to": r"^ (?:\w+ ){0,2}to\b",
    "share_passive": (
        r"\b(?:information|data|details|pii|records?|address(?:es)?|lists?|it|they)\b.{0,80}\b(?:be"
        r"|been|being|is|are|was|were)\b(?: \w+){0,2} $"
    ),
    "share_moves": r"^(?:transfer|transmit|send|sent|mov)",
    "not_sharing": (
        r"^(?: (?:[\w-]+ ){1,4}?(?:the|an?|certain|these) (?:\w+ )?rights?"
        r" (?:of (?:access|objection)|to (?:\w+ )?(?:opt|object|know|access|delet|request|correct|ask|see"
        r"|withdraw"
        r"|limit|choos|refus)\w*)\b| of (?:\w+ ){0,2}(?:services?|products?|goods|support|content|notices?)\b"
        r"| in (?:this|our) (?:\w+ )?(?:polic(?:y|ies)|notice|statement|section)\b"
        r"| (?:the|our|this|that|a|an|its) (?:(?!your )[\w'-]+ ){0,2}(?:name|brand|goals?|values?"
        r"|views?|commitment|concerns?)\b| to (?:us|me|you)\b| (?:[\w-]+ ){0,6}?(?:with|to) (?:us|me)\b(?! "
        r"and| or)| with you\b|,? (?:and |or )?(?:maintain|protect|improve|secure)\b| (?:what|how"
        r"|which|here|above"
        r"|the (?:information (?:gathering|practices)|practices|privacy practices))\b"
        r"| (?:\w+ ){0,8}?(?:to|on|onto|into|from) (?:your|the user's|an? (?:individual|visitor|user"
        r"|person|computer)(?:'s)?|the hard) (?:\w+ ){0,2}?(?:computer|browser|hard|devices?|machine"
        r"|terminal|disk)|(?: or \w+)? from you\b| (?:directly |voluntarily )?by (?:you|users?"
        r"|visitors?|customers?"
        r"|members?)\b|[ ,]*(?:you|us|me|customers|users|visitors|members)\b(?! to)"
        r"|[ ,]*(?:and \w+ )?(?:the |our |your |these |this |better |such |certain )?(?:products?"
        r"|services?\b(?! (?:providers?|compan))|content|features?|functionality|experience|support\b"
        r"|best|access\b(?! to (?:\w+ ){1,4}(?:data|databases?|records|information|histor\w+"
        r"|identifiers?|behaviou?r)\b)|notice|links?|opportunit\w+|e-?mails?\b(?! address)"
        r"|newsletters?|cookies?\b(?! (?:or |and )?(?:\w+ )?(?:ids?|identif\w+|information|data"
        r"|values?)\b| with\b| to (?:any |other |our )?(?:third|others|partners|advertis))|choices?"
        r"|assistance|ads?\b(?! (?:compan|network|partner|server|agenc"
        r"|exchang|platform))|advertis(?:ing|ements?)\b(?! (?:compan|network|partner|agenc))|offers?"
        r"|promotion\w*|ability|consent|protection|security|reasonable|updates|messages))"
        r"|^ (?:[\w'-]+ ){0,6}for (?:money|monetary|cash|payment)\b|^ (?:further|more|additional"
        r"|detailed|the) (?:information|details) (?:about|on|regarding) (?!you|your|us(?:er|age)"
        r"|visit)|^ (?:elsewhere|anywhere else|out of the country)\b"
        r"|^ (?:\w+ )?(?:warrant(?:y|ies)|guarantees?|after-?care|repairs?)\b|^ by (?:a number of"
        r"|several|many|more than one|different|multiple) (?:people|persons|users|members)\b|^ (?:all"
        r" (?:of )?)?our (?:\w+ )?(?:sharing|practices)\b"
        r"|^ (?:to us )?by (?:such |the |our |these |those )?(?:individuals?|you|users?|visitors?"
        r"|customers?|persons?|members?|patients?|people)\b"
    ),
    "access_given": (
        r"\b(?:have|has|gain|gains|obtain|get|given|granted|provided(?: with)?|receive|receives"
        r"|allow(?:s|ed)?|permit(?:s|ted)?)\b (?:limited |restricted |some |full |only "
        r"|the )?access to (?:[\w'-]+ ){0,5}?<<data_noun>>|\breceives? (?:[\w',-]+ ){1,8}?from us\b"
        r"|\b(?:have|has|had|gain|gains|obtain|get|given|granted|provided(?: with)?|receive"
        r"|receives) (?:limited |restricted |some |full |only |the )?access to (?:your|their"
        r"|the (?:customer|user|visitor)(?:'s|s')?|some|certain|these|those"
        r"|all) (?:[\w'-]+ ){0,3}?(?:names?|address(?:es)?|e-?mails?|profiles?|messages|files"
        r"|accounts?|records?|photos?|location|orders?)\b"
    ),
    "recipient": (
        r"\b(?:with|to|by|from|including|between|among|amongst|for)\b (?:(?:any|our|other|the|such"
        r"|these|certain|all|a|an|its|their|some|those|selected|trusted|unaffiliated|outside"
        r"|non-affiliated|various|appropriate|relevant|following|specific|unrelated|carefully|of"
        r"|independent|external|separate|different) ){0,4}<<third_party>>|<<third_party>>"
        r"|\b(?:to|with) (?:any )?others\b(?! (?:\w+ )?(?:users|members))"
    ),
    "sell": (
        r"\b(?:sell(?:s|ing)?|sold|rent(?:s|ed|ing)?|leas(?:e|es|ed|ing)|trad(?:ed|ing)"
        r"|trades?(?=,| (?:your|our|any|the|this|that|these|personal|user|customer|it|them|data"
        r"|information|or|nor|and)\b)|sale of)\b|\b(?:(?:nobody|no one|no company|none) (?:ever )?pays us"
        r"|(?:paid|pays?)(?= (?:us )?for (?:your|this|that|the) (?:\w+ )?(?:data|information"
        r"|details))|(?:exchang|swap|trad|giv|hand)\w*(?= (?:\w+ ){0,5}for (?:money|cash|payment"
        r"|monetary))|mak(?:e|es|ing) (?:no |any )?money (?:from|with|out of)|auction(?:s"
        r"|ed)?(?= (?:\w+ ){0,3}(?:data|information|details))|swapp?(?:ed)?)\b"
        r"|\b(?:sells?)(?= (?:contact|customer|address|mailing|email|e-mail) lists?)|\bfor sale\b"
        r"|\b(?:in the business of selling)\b"
        r"|\bshar(?:e|es|ed|ing)(?=[\"']? (?:[\w'\",-]+ ){0,8}?for cross-context)"
    ),
    "sell_other": (
        r"\b(?:sell|sold|sale|selling|buy)\b[^.;]{0,40}?\b(?:assets"
        r"|(?<!other )(?<!any )(?<!another )(?<!outside )(?:business(?:es)?|company)|stock"
        r"|products?|goods|services|division|all or (?:a )?(?:part|portion|substantially)"
        r"|merchandise|tickets|items|advertising (?:space|slots|inventory)|advertising(?= ?(?:[.,;]"
        r"|$))|property|stores?|subsidiar\w+)\b|\b(?:rented|leased|bought|hired|rent|lease|rents"
        r"|leases) (?:\w+ )?(?:from|servers?|space|capacity|machines)\b"
        r"|\b(?:we|(?:our|the) (?:company|business|firm|organi[sz]ation|site|service))"
        r"(?: (?!data\b|information\b|details\b|that\b|which\b|your\b)[\w-]+){0,6}? (?:be|are|is|get|gets"
        r"|being) (?:\w+ )?sold\b"
    ),
    "cross_context": (
        r"\b(?:sold? (?:or|nor|and) share[sd]?|sell (?:or|nor|and) share|shared? (?:or|nor"
        r"|and) (?:sold|sell)|sells? or shares|cross-context)\b"
    ),
    "transfer": (
        r"\b(?:transfer\w*|stor(?:e|ed|age)|process\w*|sent|send|transmit\w*|provid\w+|shar\w+"
        r"|hosted|located|disclos\w+|mov(?:e|ed)|maintains?(?= (?:\w+ ){0,2}(?:databases?|servers?"
        r"|data cent)))\b|\b(?:keep|keeps|kept|held|hold|holds|stores"
        r"|saved|sits?|stay|stays|remain|remains|leave|leaves|left|(?:cross|crosses)(?= (?:the|our"
        r"|any|national|international))|travel\w*|go|goes|going|reach|reaches|reached|end up|flow\w*"
        r"|export\w*|handled|live|lives|stand|stands|(?<=servers )(?:are|sit)|rented|run|runs|based"
        r"|pass|passes|passed|see|seen|accessed|based)\b|\bplace of processing\b"
    ),
    "stays_put": r"^(?:stays?|remains?)$",
    "kept_within": KEPT_WITHIN,
    "all_sit_within": ALL_SIT_WITHIN,
    "all_data": (r"\b(?:all|any|your|everything|the) (?:\w+ ){0,2}?(?:data|information)\b|\beverything\b"),
    "none_abroad": (
        r"\b(?:no|none of our) (?:\w+ ){0,2}?(?:vendors?|suppliers?|compan(?:y|ies)|providers?"
        r"|recipients?|partners?|body"
        r"|organi[sz]ations?|third part(?:y|ies)|processors?|servers?|one) (?:\w+ ){0,3}?(?:outside"
        r"|abroad|beyond|in (?:the )?"
        r"(?:us|usa|united states)|overseas)\b[^.;]{0,40}\b(?:receives?|gets?|obtains?|sees?"
        r"|has access|is given|is sent)\b"
    ),
    "abroad": (
        r"\b(?:to countries|out of (?:the )?(?:eea|eu|uk|united kingdom|european)|(?:other|foreign"
        r"|third|another|outside) (?:countr(?:y|ies)|jurisdictions?)|outside (?:of )?(?:the "
        r"|your )?(?:united states|eea|eu\b|european|uk|united kingdom|country|japan)|(?:to"
        r"|in) the (?:united states|u\.s\.|us\b|usa)|international(?:ly)? transfers?"
        r"|(?:international|cross-border|overseas) (?:data )?transfers?|abroad|overseas"
        r"|countries/territories|across borders)\b"
        r"|\boutside (?:of )?(?:the |your |our )?(?:jurisdictions?|territor(?:y|ies)|republic|kingdom|nigeria"
        r"|singapore|india|canada|australia|new zealand|south africa|kenya|ghana|brazil|mexico|israel"
        r"|switzerland"
        r"|norway|turkey|türkiye|korea|south korea|china|hong kong|taiwan|malaysia|indonesia|philippines"
        r"|thailand|vietnam|pakistan|bangladesh|uae|united arab emirates|saudi arabia|qatar|ukraine"
        r"|germany|france"
        r"|ireland|usa?\b)\b|\b(?:cross(?:es)? (?:the )?(?:atlantic|ocean"
        r"|channel|borders?)|(?:leave|leaves|left|leaving) (?:the |our |your )?(?:eu|eea|uk|european"
        r"|country|united|europe|switzerland|germany|france|austria|ireland|britain|england|scotland"
        r"|iceland|norway|sweden|finland|denmark|netherlands|canada|australia|new zealand|japan)\b"
        r"|outside (?:of )?(?:europe|canada|switzerland|germany|ireland|australia)|(?:to|in|into"
        r"|within) (?:the (?:us\b|u\.s\.?|states\b)|(?:the )?(?:usa|u\.s\.a|united states)|america"
        r"|canada|india|singapore|japan|china|australia|brazil|israel|philippines|manila|virginia"
        r"|ohio|oregon|california|texas|austin)\b|american (?:company|servers?|provider|firm)"
        r"|other parts of the world|anywhere in the world|beyond (?:the )?(?:eu|eea|uk|europe\w*))"
        r"|\b(?:standard contractual clauses|data privacy framework|adequacy decision"
        r"|binding corporate rules|model clauses)\b|\boutside (?:of )?(?:your|the user's"
        r"|their) (?:(?:own |home )?(?:state|province|country|jurisdiction|region"
        r"|governmental jurisdiction),? ?(?:or |and )?)+|\bplace of processing ?: ?(?:the )?(?:us\b"
        r"|usa|u\.s|united states|india|china|japan|canada|australia|singapore|israel|russia|brazil"
        r"|united kingdom|uk\b)|\bin (?:different|various|multiple|several|many) countries\b"
        r"|\b(?:transferred|moved|sent|stored|processed|goes?) (?:elsewhere|anywhere else"
        r"|out of the country)\b"
        r"|\bon an international basis\b"
    ),
    "transfer_when": (
        r"^[^a-z]{0,4}(?:if|where|when|whenever) (?:we|i|our \w+|your (?:\w+ )?(?:data"
        r"|information)) [^;]{4,160}, "
        r"(?:we|i|it|they|this|your)\b"
    ),
    "transfer_agreed": (
        r"\byou (?:\w+ ){0,2}(?:consent|agree) to\b[^.;]{0,80}\b(?:transfer|processing|storage|storing)\b"
        r"|\b(?:gives?|provides?|granted?|grants|understands? and provides?) (?:\w+ )?consent to the "
        r"transfer\b"
    ),
    "visitor_clause": (
        r"\b(?:please|kindly) (?:also )?$|\b(?:that|which) you (?:may |might |can |have |choose to |freely "
        r"|voluntarily )*$"
    ),
    "that_company": r"\b(?:this|that) (?:company|party|provider|advertiser|network)\b",
    "taken_there": (
        r"\b(?:may |might |will |also |can )*(?:collects?|gathers?|receives?|process(?:es)?) (?:and \w+ "
        r")?(?:(?:the |our |this )(?:[\w'’]+ )?(?:use|usage|access) status|the following|certain|your"
        r"|such|some|user|users'|usage|device|technical|anonymous|anonymi[sz]ed"
        r"|other|information|data)\b"
    ),
    "given_after_all": (
        r"^[^a-z]{0,4}(?:this|that) (?:\w+ )?does not (?:include|apply to|cover|extend to) (?:\w+ "
        r"){0,2}(?P<who>third parties|companies|vendors|partners|service providers|contractors"
        r"|affiliates) (?:who|that|which) (?:assist|help|support|perform|provide|work)\b"
    ),
    "given_of_you": r"^(?:the|your|what|which|some|any|all)\b[^.;:]*\byou(?:r)?\b",
    "sold_thing": (
        r"^ (?!(?:it|them|this|that|these|those|on|to|or|and|any of it|your|any|the|all)\b)(?:\w+ "
        r"){0,2}\w+ ?(?:[.,;]|$)"
    ),
    "own_subject": r"\b(?:we|i|you|users?|visitors?|our (?:site|website))\b",
}
