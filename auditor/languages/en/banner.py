"""English: vocabulary for consent banners."""

from auditor.languages.words import MEASURING_TOOLS, BannerWords, Stems

_REST = (
    r"(?: (?:&|\+|a|about|accept|ad|additional|ads|advertising|all|allow|also|analytical|analytics|and"
    r"|any|anyway|as|by|categories"
    r"|close|confirm|consent|continue|continuing|cookie|cookies|data|default|essential|essentials"
    r"|everything|except|exit|for|from|functional"
    r"|go|here|i|in|is|it|its|just|keep|marketing|me|my|necessary|necessities|non|nonessential|now|of|on"
    r"|only|optional|other|our|page"
    r"|partners|party|performance|permissions|personal|personalised|personalized|please|proceed"
    r"|processing|purposes|recommended|required|save|scripts|selling"
    r"|services|settings|share|sharing|site|statistics|storage|strictly|targeted|targeting|technical"
    r"|technologies|technology|that|the|their|them|these"
    r"|third|this|to|track|trackers|tracking|unnecessary|us|usage|use|using|vendors|visit|website|with"
    r"|without|your)){0,9}"
)
_ONLY = (
    r"(?:strictly |absolutely |technically )?(?:essentials?|necessary|required|mandatory|needed"
    r"|technical|functional|basic)"
)
_NEEDED = (
    rf"(?:the )?{_ONLY}(?: (?:and|&) {_ONLY})?(?: (?:cookies?|ones|trackers|services|technologies"
    r"|purposes|storage|settings))?"
)
BANNER = BannerWords(
    reject=(
        (
            r"(?:yes |no )?(?:thanks )?(?:i )?(?:would like to )?(?:reject|rejected|decline|refuse|deny"
            rf"|disagree|disable|disallow|block|opt out|object|turn off|unselect|deselect){_REST}"
        ),
        (
            r"(?:no )?(?:thanks )?(?:i |we )?(?:do not|don't|dont|not|never|cannot) (?:accept|agree"
            rf"|allow|consent|enable|track|use|want|sell){_REST}"
        ),
        (
            r"(?:continue|proceed|go on|browse|enter|close|close (?:and|&) continue|save(?: (?:and"
            rf"|&) continue)?|exit)(?: to (?:the )?(?:web)?site)? without{_REST} (?:accepting|agreeing"
            r"|agreement|consent|consenting|cookies?|tracking|optional cookies)"
        ),
        (
            r"(?:i )?(?:accept|allow|agree to|consent to|enable|use|keep|continue with|proceed with"
            rf"|save|confirm|set|select|choose|want|i want)(?: to)? (?:(?:only|just) {_NEEDED}"
            rf"|{_NEEDED} only|{_NEEDED})(?: (?:and|&) (?:close|continue|save))?"
        ),
        (
            rf"(?:no thanks |no )?(?:(?:only|just)(?: allow| accept| use| enable| keep)? {_NEEDED}"
            rf"|{_NEEDED} only)(?: please)?"
        ),
        (
            r"(?:no |please )?(?:i )?(?:accept|allow|use|keep|set|store|take) (?:nothing"
            r"|none(?: of (?:them|it|these|those))?|no (?:\w+ )?(?:cookies|trackers"
            r"|tracking))(?: please)?|(?:absolutely )?no (?:\w+ )?(?:cookies|trackers"
            r"|tracking)(?: (?:please|for me|thanks|thank you|today))*|none(?: of (?:them|it|these"
            r"|those))?(?: please)?|nothing(?: please)?|(?:leave|keep|switch|turn) (?:them|it|everything"
            r"|all(?: of (?:them|it))?) off|please (?:do not|don't)|i(?:'d)? prefer not(?: to)?"
            r"|prefer not(?: to)?"
        ),
        (
            r"no|nope|no thanks|no thank you|not now thanks|only what'?s necessary|bare minimum"
            r"|minimum only|necessary only"
        ),
        r"(?:use |allow |accept )?(?:the )?(?:minimum|minimal)(?: cookies| only)?",
        (
            r"(?:no |thanks |i'd like |i want |i choose )*neither(?: one)?(?: of (?:them|the two|these"
            r"|those))?(?: (?:please|thanks|thank you))*|(?:no to|skip|not) (?:both|either)(?: of (?:them"
            r"|these|those))?"
        ),
        (
            r"(?:close|dismiss|exit)(?: (?:and|&))? (?:(?:use |keep |accept |allow "
            rf"|continue with )?(?:only|just) {_NEEDED}|(?:reject|decline|refuse|deny){_REST})"
        ),
        (
            r"(?:i'm|i am) (?:good|fine|ok|okay|happy) without(?: (?:them|it|cookies|any))?|(?:i'd "
            r"|i would )?rather not|not for me|no way"
        ),
        (
            r"limit the use of my (?:sensitive )?personal (?:information|data)"
            r"|do not sell(?: or share)? my (?:personal )?(?:information|data)"
        ),
        r"withdraw(?: my| all)?(?: consents?)?|revoke(?: my| all)?(?: consents?)?",
        (
            r"(?:no |thanks )*(?:just|only|nothing but|stick to|stick with|keep|i only want"
            r"|i'll take only|keep it to)(?: (?:just|only|to))?(?: (?:the|what is|what's|what you"
            r"|what i))*(?: (?:bare |very |strictly |really ))?(?: ?(?:basics|essentials|necessities"
            r"|minimum|needed|need|required|necessary|bare minimum|must haves))|keep it (?:minimal|basic"
            r"|simple|essential|private)|(?:skip|leave out|drop|lose)(?: (?:the|all|these"
            r"|any))* (?:extras|optional(?: (?:ones|cookies))?|cookies|tracking|rest)"
            r"|leave me out(?: of (?:it|this))?|(?:no )?not today|count me out|i'll pass|hard pass"
            r"|i'm out"
        ),
        (
            r"(?:carry on|keep (?:browsing|reading)|read on|browse|shop|view|visit|go|stay|start|use"
            r"|access|enter)(?: (?:on|to|the|this|our|site|website|page|article|shop|reading"
            r"|browsing))* without(?: (?:any|all|the|your|optional|being))*(?: (?:cookies|tracking"
            r"|tracked|accepting|consent|consenting|trackers|them|ads))|(?:no )?thanks but no thanks"
            r"|opt me out|nope|nah|no way|please stop|stop it"
        ),
        (
            r"(?:carry on|go on|continue|proceed|browse|keep going)(?: (?:anyway"
            r"|please))? without(?: (?:it|them|any))?"
        ),
    ),
    accept=(
        (
            r"(?:yes |sure |ok |okay |fine |great )+(?:all good|all of (?:them|it)|allow|accept|go ahead"
            r"|go on|do it|use them|no problem|to everything|by me)(?: (?:all|them|it|cookies|those"
            r"|these|everything))*|go (?:right )?ahead|works for me|no problem|please do|i don't mind"
            r"|i do not mind|switch (?:them|everything) on|turn (?:them|everything) on"
        ),
        (
            r"(?:yes )?(?:ok |okay )?(?:i )?(?:accept|accepted|agree|agreed|allow|consent|approve"
            r"|enable|opt in|turn on|select)(?! (?:only|selected|selection|my|current|chosen|these"
            rf"|choices)){_REST}"
        ),
        (
            r"(?:ok|okay|o k|k)(?: (?:got it|thanks|thank you|i agree|i accept|i understand|understood"
            r"|close|continue|great|fine|sure|with me|cool))?"
        ),
        (
            r"got it(?: thanks)?|understood|i (?:understand|see|get it|know|acknowledge)|acknowledge"
            r"|that'?s (?:ok|okay|fine|cool)(?: with me)?|fine(?: by me| with me)?|sounds good|all good"
            r"|alright|sure|happy with that|i'?m (?:ok|okay|fine|happy|happy with (?:that|this"
            r"|all cookies|cookies))(?: with (?:that|this|cookies|all cookies))?"
        ),
        (
            r"yes(?: (?:please|i agree|i accept|(?:i'm|i am) (?:ok|okay|fine|happy"
            r"|happy to)(?: with (?:that|this|it|cookies|them))?|i consent|that'?s (?:ok|fine)|to all"
            r"|of course|sure|continue))?"
        ),
        (
            r"continue|proceed|carry on|(?:continue|proceed) to (?:the )?(?:web ?)?site|(?:continue"
            r"|proceed) with (?:all |recommended )?(?:cookies|settings|consent|tracking)|save (?:and"
            r"|&) accept(?: all)?|use recommended settings|recommended settings"
        ),
        (
            r"(?:yes |ok )?(?:use|set|save|keep|take|store) (?:all(?: cookies)?|(?:the |your "
            r"|my )?cookies)|all cookies|let'?s go|great|bring (?:on|me) (?:the |your |those )?cookies"
            r"|give me (?:the |your |all |my )?cookies|accept (?:my|our|these) cookies"
        ),
        (
            r"count me in|i'm (?:in|game|down)|yep|yeah|yup|why not|(?:accept|allow|take) the lot"
            r"|of course|certainly|absolutely|by all means|be my guest|you may|that works|cool"
            r"|that's (?:alright|all right|okay by me|fine by me)"
        ),
        (
            r"wonderful|brilliant|lovely|awesome|perfect|excellent|super|fantastic|splendid|(?:okay|ok"
            r"|alright|fine|right) then"
        ),
        (
            r"(?:yes |ok |okay |sure |to |allow |accept |use |take )*both(?: of (?:them|the two|these"
            r"|those))?(?: are| is)?(?: (?:ok|okay|fine|good|welcome|please|thanks|by me|with me))*"
        ),
    ),
    settings=(
        (
            r"(?:(?:manage|change|customi[sz]e|adjust|edit|review|set|show|view|see|open|modify|choose"
            r"|select|configure|more|my|your|go to|advanced|detailed|let me|i want to|control"
            r"|personali[sz]e|tailor|refine|specify|or)(?: (?:&|all|and|choose|consent|consents|cookie"
            r"|cookies|data|detailed|details|individual|manage|more|my|or|our|privacy|purposes|the|their"
            r"|them|trackers?|tracking|vendors|your)){0,5} )?(?:cookie |cookies |privacy |consent "
            r"|trackers? |tracking |data |individual |detailed |advanced |more |purpose )*(?:settings?"
            r"|preferences?|options|choices?|controls?|purposes|details|configuration|cent(?:er|re))"
        ),
        (
            r"(?:manage|change|customi[sz]e|customi[sz]ed|adjust|configure|set up|personali[sz]e|edit"
            r"|choose|select|control|let me (?:choose|adjust)|i'?ll choose|choose which)(?: (?:my|your"
            r"|the|our|all|individual|which))?(?: (?:cookies?|consent|consents|tracking|vendors|trackers"
            r"|privacy|selection))?(?: (?:individually|to allow|i allow|to accept|myself))?"
        ),
        (
            r"(?:let me|i'?ll|i will|i want to|i'd like to|i would like to)(?: first)? (?:pick|choose"
            r"|decide|select|adjust|see)(?: (?:and choose|for myself|myself|which|what|ones?|them"
            r"|cookies|individually|my own))*|pick (?:and choose|individually|which(?: ones| cookies)?"
            r"|what (?:to|i) allow)|(?:decide|choose) (?:for )?(?:myself|yourself|individually)"
            r"|fine ?tune(?: (?:my|your))?(?: choices| settings)?"
        ),
        (
            r"preferences|settings|options|more options|let me adjust|cookies? details|show details"
            r"|details|show purposes|purposes|let me (?:choose|decide)|no (?:adjust|change|customi[sz]e"
            r"|manage|take me to)(?: (?:my|the))? ?(?:settings|preferences)?|do more"
        ),
        (
            r"(?:tweak|tune|tailor|fine tune|check|sort|set up|define|amend)(?: (?:my|your|the|these"
            r"|our))*(?: (?:cookies?|consent|privacy))?(?: (?:settings?|options|choices?|preferences"
            r"|cookies))|show me (?:the |my |your |all )?(?:options|choices|settings|details|cookies"
            r"|purposes)|what are my (?:options|choices)|i want (?:options|to choose|a choice)"
            r"|more control|take control"
        ),
    ),
    save=(
        (
            r"(?!(?:use|set|keep|store|all|cookies| )+$)(?:save|confirm|submit|apply|store|update|accept"
            r"|allow|keep|use|agree to|set|finish|finali[sz]e)(?: (?:&|and|close|exit|my|your|the|these"
            r"|current|selected|chosen|cookie|cookies|privacy|consent|only|all))*(?: (?:settings?"
            r"|preferences?|choices?|selections?|selected|options|chosen|changes|configuration"
            r"|decisions?|cookies?|services|purposes|consents?))"
        ),
        (
            r"save|(?:continue|proceed|go on) with (?:my |the )?(?:selected|selection"
            r"|choices?)(?: (?:cookies|ones))?|save (?:&|and) (?:close|exit|continue|confirm|apply)"
            r"|confirm|apply|submit|done|finish|allow selection|accept selection|accept selected"
            r"|selected only|only selected|confirm selection|update"
        ),
        (
            r"(?:that'?s|this is) my (?:choice|selection|decision)|(?:i'm )?done choosing|all set"
            r"|(?:save|keep|use|apply|confirm|store) (?:these|this|it|them|those)|(?:save|keep|apply"
            r"|confirm) as (?:is|shown|selected)"
        ),
    ),
    close=(
        (
            r"close|dismiss|hide|x|×|✕|✖|✗|❌|⨯|exit|not now|maybe later|later|skip"
            r"|close (?:this )?(?:banner|dialog|window|notice|message|popup|pop up|modal"
            r"|cookie (?:banner|notice|bar|message|popup)|bar|menu|preference center|cookie preferences"
            r"|box)|close this|dismiss (?:this )?(?:banner|notice|message|cookie (?:banner|notice"
            r"|message))|hide (?:this )?(?:message|notice|banner|bar)"
        ),
        (
            r"(?:hide|close|dismiss) (?:this|it|that|(?:the )?(?:cookie )?settings)"
            r"|remind me later|ask me (?:again )?later"
            r"|decide later|some other time"
        ),
    ),
    about=(
        MEASURING_TOOLS,
        r"\bmay we (?:use|load|run|set)\b(?! your (?:location|position|camera|microphone))",
        r"\bcookies?\b",
        (
            r"\b(?:your|manage|managing|give|withdraw|obtain|withhold|with) consent\b|\bconsent (?:to"
            r"|preferences|settings|choices|manager)\b"
        ),
        (
            r"\btracking (?:technolog\w+|pixels?|tools?|scripts?|choices|services)\b|\btrackers\b"
            r"|\btrack (?:you|your)\b"
        ),
        (
            r"\b(?:we|and our \d* ?partners) (?:value|respect|care about) your privacy\b"
            r"|\byour privacy (?:choices|matters|settings|preferences)\b|\byour choices regarding\b"
        ),
        r"\b(?:collect|process) your personal (?:information|data) for the following purposes\b",
        (
            r"\bpersonali[sz]ed (?:ads?|advertising|content)\b|\b(?:sell|share) my personal\b"
            r"|\bstore and/or access information on a device\b"
        ),
        r"\b(?:third[- ]party|external) (?:services|content|media|scripts)\b",
    ),
    reopen=(
        (
            r"(?:change|manage|update|edit|open|review|show|view|my|your|the|reset|modify)?(?: (?:my"
            r"|your|the))?(?: ?(?:cookies?|consent|privacy|tracking|trackers?))(?: (?:and|&) (?:cookies?"
            r"|consent|privacy))?(?: (?:cookies?|consent|privacy))?(?: (?:settings?|preferences?"
            r"|choices?|options|cent(?:er|re)|manager|controls?|banner|declaration|widget))"
        ),
        (
            r"(?:manage|change|withdraw|revoke|reset|update|renew|edit|review|revisit"
            r"|rethink)(?: (?:my|your|the|all))?(?: (?:cookies?|consents?|privacy|tracking"
            r"|trackers?)){1,2}(?: (?:settings?|preferences?"
            r"|choices?|options))?"
        ),
        (
            r"(?:do not|don't) (?:sell|share)(?: (?:or|and) (?:sell"
            r"|share))?(?: my)?(?: personal)?(?: (?:information|info|data))|your privacy choices"
            r"|privacy choices|cookie settings|ad ?choices"
        ),
        (
            r"(?:take back|undo|reverse|rethink|reconsider|revisit|review|redo|reset|revoke|withdraw"
            r"|cancel|change)(?: (?:my|your|the))?(?: (?:cookies?|privacy|tracking|given))? (?:consents?"
            r"|choices?|decision|agreement|permissions?|selection)"
        ),
    ),
    closing_refuses=(
        (
            r"(?:\bclos(?:e|es|ing)\b|\bdismiss(?:ing)?\b|\bthe (?:x|cross)\b|[×✕✖])(?:(?!\b(?:accept"
            r"|agree|allow|settings)|\bconsent to\b)[^.!?;]){0,140}?\b(?:reject|refus\w*|declin\w+"
            r"|den(?:y|ies|ying)|without (?:accept|consent|agree)\w*|(?:do(?:es)? not|don't"
            r"|will not) (?:consent|accept|agree)|only (?:the |those )?(?:(?:strictly|technically"
            r"|absolutely) )?(?:necessary|essential|required|needed|technical)|no (?:consent|optional"
            r"|tracking))"
        ),
    ),
    closing_accepts=(
        (
            r"(?:\bby (?:clos|dismiss)ing\b"
            r"|\bby (?:click|press|tapp)ing (?:on )?[\"'“‘]?(?:close|dismiss|[x×])\b"
            r"|\bif you (?:close|dismiss)\b|\bclos(?:e|ing) (?:this"
            r"|the) \w+)(?:(?!\b(?:not|without|reject|refus|declin)\w*"
            r"|n't\b)[^.!?;]){0,100}?\byou(?: hereby)? (?:accept|agree|consent|allow)\b"
        ),
    ),
    opt_out_button=(
        (
            r"(?:click (?:here )?to |yes |i (?:want|wish|would like) to |please )?(?:opt out|opt me out"
            r"|unsubscribe from tracking|stop tracking(?: me)?|disable (?:tracking|cookies?|targeting"
            r"|personali[sz]ation|personali[sz]ed ads?|analytics|interest based ads?)"
            r"|turn off (?:tracking|personali[sz]ation|personali[sz]ed ads?|interest based ads?)"
            r"|deactivate(?: tracking| cookies?)?)(?: (?:now|here|of|from|for|on|in|all|this|the|our|my"
            r"|tracking|browser|device|website|cookies?|data|sales?|sharing|targeted|interest|based"
            r"|personali[sz]ed|advertising|ads?|analytics|collection|services?|button|companies|selected"
            r"|participating|and|online|behavio(?:u)?ral|retargeting|marketing|measurement)){0,8}"
        ),
        (
            r"opt out of (?!(?:[\w.&'-]+ ){0,3}(?:e-?mails?|mails?|newsletters?|sms|texts?|calls?|paper"
            r"|marketing|communications?)\b)(?:[\w.&'-]+ ){0,3}[\w.&'-]+"
        ),
        (
            r"(?:set|get|place|activate|enable|save|install)(?: (?:an|the|my))? opt out(?: cookies?)?"
            r"|opt out (?:is )?off|do not track(?: me)?|don't track(?: me)?|exclude me|exclude (?:this"
            r"|my) (?:browser|visits)|block tracking|do not (?:sell|share)(?: or (?:share"
            r"|sell))?(?: my)?(?: personal)? (?:information|data)"
        ),
    ),
    opted_out=(
        (
            r"\b(?:you (?:are|have been|have|were)|your (?:browser|device) (?:is|has been)|successfully"
            r"|now) (?:now |already |currently |successfully )?opted[- ]out\b"
        ),
        (
            r"\bopt(?:ed)?[- ]out (?:is |was |has been )?(?:successful|complete[d]?|active|effective"
            r"|done|confirmed|processed)\b|(?<!no )\bopt[- ]out (?:\w+ )?(?:was|has been) (?:\w+ )?"
            r"(?:recorded|saved|stored|registered|received|set)\b|\bopt[- ]out cookie"
            r" (?:has been |was |is )?(?:set|placed|saved)\b|\btracking (?:has been|is now|was)"
            r" (?:disabled|turned off|stopped)\b"
        ),
    ),
    confirm=(
        (
            r"yes|ok|okay|confirm|confirm opt out|yes opt out|yes opt me out|continue|proceed|submit"
            r"|apply|save|i confirm|(?:yes )?i(?:'m| am) (?:quite |very )?(?:sure|certain)"
        ),
    ),
    acknowledges=(
        r"\bi(?:'ve| have)? (?:read|reviewed|understood|understand|acknowledge|am aware)\b",
        r"\bi am (?:over|at least|older than) \d",
    ),
    reject_switch=(
        (
            r"\bdo not (?:sell|share|track)\b|\bopt(?:ed)?[- ]out\b|\b(?:object|reject) (?:to )?(?:all"
            r"|processing)\b"
        ),
    ),
    tracked_switch=(
        (
            r"\b(?:uncheck|untick|deselect|unselect|clear)\b.{0,60}\bopt[- ]?out\b"
            r"|\bopt[- ]?out\b.{0,60}\b(?:uncheck|untick|unselect|deselect)"
        ),
        (
            r"\b(?:you are|you're|your visits? (?:is|are)) (?:currently |now )?(?:being "
            r"|not opted[- ]out|tracked\b|opted[- ]in\b)|\bnot opted[- ]out\b|\b(?:allow|enable"
            r"|permit) (?:\w+ ){0,4}(?:tracking|cookies|analytics|measurement|advertising|ads"
            r"|personali[sz]ation)\b"
        ),
    ),
    switched_off=(
        (
            r"off|no|disable[d]?|deny|denied|opt(?:ed)? out|do not (?:allow|track|consent)"
            r"|don't (?:allow|track)|not allowed|no tracking|inactive|object|refuse"
        ),
    ),
    unless=(r"\b(?:if|once|when(?:ever)?|after|until|unless|whether|as soon as|should you|not)\b",),
    more=(
        (
            r"(?:learn|read|find out|see|view|know|show|tell me)?(?: ?(?:more|full))?(?: ?(?:about|on"
            r"|information|info|details|here|our|the|this|us|your|how|we|use|using|in|privacy|cookies?"
            r"|data|legal|policy|policies|notice|statement|terms|conditions|and|&|imprint|partners?"
            r"|vendors?|third|party|list|of|for|less|description|text|declaration|powered|by|necessary"
            r"|required|statistics?|analytics|marketing|advertising|preferences|performance|functional"
            r"|functionality|targeting|essential|strictly|always|active|on|off|back|next|previous|expand"
            r"|collapse|toggle|about|english|language|a|services?|accessibility|help|faq|contact)){0,10}"
        ),
    ),
    pay=(
        (
            r"\b(?:subscribe|subscription|pay|purchase|buy|log ?in|sign in|membership|become a member"
            r"|ad[- ]free|free trial)\b(?! to (?:our )?newsletter)|[€$£¥₩] ?\d|\d ?(?:€|£|¥|円|원|eur\b"
            r"|usd\b|euros?\b)"
        ),
    ),
    on=(r"on|enabled?|active|activated|yes(?: please)?|all|allowed|everything",),
    off=(r"off|disabled?|inactive|deactivated?|never|none|nothing|not allowed",),
    statistics=(r"\b(?:statisti|statysty|estadísti|estatísti|analy|analíti|measure|performance)",),
    bare=(
        (
            r"(?:no|yes)(?: (?:thanks|thank you|please))?|ok|okay|continue|proceed|sure|not now"
            r"|maybe later|accept|allow|decline|save|confirm|submit|apply|done|great|alright"
        ),
        (
            r"(?:nope|nah|yep|yeah|yup|cool|why not|of course|certainly|absolutely|not today|not for me"
            r"|(?:i'd )?rather not|i'll pass|count me (?:in|out)|i'm (?:in|out)|by all means|be my guest"
            r"|no way)"
        ),
        r"let's go|go on|carry on|thanks|thank you",
        (
            r"wonderful|brilliant|lovely|awesome|perfect|excellent|super|fantastic|splendid|(?:okay|ok"
            r"|alright|fine|right) then"
        ),
    ),
    necessary=(
        (
            r"\b(?:strictly |absolutely )?(?:necessary|essential|required|mandatory|always (?:active|on"
            r"|enabled))\b(?<!non-essential)(?<!non-necessary)(?<!not necessary)"
        ),
    ),
    joins=(r"\band\b",),
    goes_on=(
        (
            r"(?:continue|proceed|carry on|go on|read on|read|enter|visit|browse|shop|start|view|see"
            r"|access|go|let's go|thanks|thank you|keep reading|move on|get started)(?: (?:free|for free"
            r"|without|them|it|to|the|this|our|your|my|site|website|web|page|article|shop|shopping|store"
            r"|reading|browsing|story|content|home|homepage|on|here)){0,5}"
        ),
    ),
    stems=Stems(
        accept=(
            r"\b(?:accept|allow|agree|consent|permit|approv|enabl|welcom|opt in)\w*|\b(?:switch"
            r"|turn)(?:ed)? (?:\w+ )?on\b|\ball (?:\w+ )?(?:cookies|trackers)\b|\ball in\b"
            r"|\beverything\b"
        ),
        reject=(
            r"\b(?:reject|refus|declin|den(?:y|ied)|disallow|block|disabl|disagree|opt out|object"
            r"|withhold|stop (?:\w+ )?(?:track|record|measur|count|watch|follow|all|analy)|remov"
            r"|turn(?:ed)? (?:\w+ )?off|switch(?:ed)? (?:\w+ )?off|against|stay private|keep me private"
            r"|sa(?:y|id) no|no consent)\w*"
        ),
        negation=r"\b(?:not|no|don'?t|never|without|none|nothing|zero|cannot|can'?t)\b",
        topic=(
            r"\b(?:cookies?|track\w*|consent\w*|personali[sz]\w+|profil\w+|store[ds]?|storing|measur\w*"
            r"|record\w*|count(?:ed|ing)?|follow\w*|watch\w*|analy[sz]ed?)\b"
        ),
        only=r"\b(?:only|just|limit(?:ed)?|restrict(?:ed)?|nothing but|bare|enough|suffice|minimal(?:ly)?)\b",
        needed=(
            r"\b(?:necess\w+|essential\w*|required|needed|minimum|minimal(?:ly)?|basics?|mandatory"
            r"|technical(?:ly)?)\b"
        ),
        optional=(
            r"\b(?:non[- ]?essential\w*|non[- ]?necessary|unnecessary|not (?:strictly )?(?:necessary"
            r"|essential|required|needed)|optional)\b"
        ),
        purpose=(
            r"\b(?:statisti|analytic|marketing|advert|social|performance|functional|preference"
            r"|measure)\w*|\bads?\b"
        ),
        choose=(
            r"\b(?:choos\w+|pick|select|decid\w+|manag\w+|custom\w+|settings?|preferences?|options?"
            r"|choices?|adjust\w*|configur\w+|purposes?|individual\w*)\b"
        ),
        chosen=(
            r"\b(?:selected|chosen|picked|ticked|checked|my (?:choices?|selection|picks?|settings"
            r"|preferences)|these|this selection|current)\b"
        ),
        close=r"\b(?:clos|dismiss|hid)\w*",
        save=r"\b(?:sav\w+|confirm\w*|stor(?:e|ing)|appl(?:y|ied)|submit|done|finish\w*|updat\w+)\b",
        idiom=r"\b(?:no (?:problem|worries|objections?)|why not|not a problem|don'?t mind|no doubt)\b",
        read=(
            r"\b(?:whether|how|why|what|which|learn|read|find out|information|info|more about|about|view"
            r"|see|show|list|polic\w+|notices?|terms|or|withdraw|revoke|partners and|help|faq|explained"
            r"|overview|countr\w*|languages?|notifications?|newsletters?|e-?mails?|browser|firefox"
            r"|chrome|safari|location|address|plans?|payment|articles?|javascript|sizes?|region|invit\w+"
            r"|download|return|order|ads? free)\b|\?"
        ),
        every=r"\ball\b|\beverything\b|\bthe lot\b",
        filler=(
            r"\b(?:yes|i|you|we|me|my|your|our|the|a|an|to|of|for|with|and|all|any|please|thanks|but|ok"
            r"|okay|go|on|continue|proceed|browse|browsing|carry|banner|message|window|notice|right|keep"
            r"|use|using|used|want|would|like|d|ll|m|is|are|be|am|do|it|that|this|them|these|those|site"
            r"|website|page|now|only|shop|shopping|enter|back|anyway|are|partners|vendors|third|party"
            r"|parties|being|recommended)\b"
        ),
    ),
    asks_back=(
        (
            r"\b(?:are you sure|really want|do you really|are you certain|confirm (?:that|your refusal)"
            r"|will not work)\b"
        ),
    ),
    signal_heeded=(
        (
            r"\b(?:global privacy control|gpc|opt[- ]out (?:preference )?signal"
            r"|do not track)\b[^.!?]{0,120}\b(?:honou?red|respected|detected|recogni[sz]ed|applied"
            r"|received|heeded|active)\b|\b(?:honou?r(?:ed|ing)?|respect(?:ed|ing)?|detected"
            r"|recogni[sz]ed|heeded|received) (?:\w+ ){0,4}(?:global privacy control|gpc"
            r"|opt[- ]out (?:preference )?signal|do not track)\b"
        ),
    ),
    withdraws=(r"\b(?:withdraw|revoke|take back|cancel)\w*",),
    cancels=(r"cancel|abort",),
    polite=(r"\bplease\b",),
)
