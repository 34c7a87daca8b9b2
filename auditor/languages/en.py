"""English: the words of its policies and banners."""

from auditor.languages.denying import Denying
from auditor.languages.words import BannerWords, Language, LinkWords, PolicyWords, Stems, TimeWords

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
            r"(?:hide|close|dismiss) (?:this|it|that)|remind me later|ask me (?:again )?later"
            r"|decide later|some other time"
        ),
    ),
    about=(
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
        r"\bgoogle analytics\b|\b(?:third[- ]party|external) (?:services|content|media|scripts)\b",
    ),
    reopen=(
        (
            r"(?:change|manage|update|edit|open|review|show|view|my|your|the|reset|modify)?(?: (?:my"
            r"|your|the))?(?: ?(?:cookies?|consent|privacy|tracking|trackers?))(?: (?:and|&) (?:cookies?"
            r"|consent|privacy))?(?: (?:cookies?|consent|privacy))?(?: (?:settings?|preferences?"
            r"|choices?|options|cent(?:er|re)|manager|controls?|banner|declaration|widget))"
        ),
        (
            r"(?:manage|change|withdraw|revoke|reset|update|renew|edit)(?: (?:my|your|the"
            r"|all))?(?: (?:cookies?|consents?|privacy|tracking|trackers?))(?: (?:settings?|preferences?"
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
            r"(?:\bby (?:clos|dismiss)ing\b|\bif you (?:close|dismiss)\b|\bclos(?:e|ing) (?:this"
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
            r"|done|confirmed|processed)\b|\bopt[- ]out cookie (?:has been |was |is )?(?:set|placed"
            r"|saved)\b|\btracking (?:has been|is now|was) (?:disabled|turned off|stopped)\b"
        ),
    ),
    confirm=(
        (
            r"yes|ok|okay|confirm|confirm opt out|yes opt out|yes opt me out|continue|proceed|submit"
            r"|apply|save|i confirm|yes i(?:'m| am) sure"
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
            r"(?:learn|read|find out|see|view|know|show)?(?: ?(?:more|full))?(?: ?(?:about|on"
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
    polite=(r"\bplease\b",),
)

_TOLD = (
    r"\b(?:learn|read|find out|discover|know|see) more\b[^.;]{0,200}?\b(?:including"
    r"|such as)\b (?:\w+ ){0,3}?(?:how|ways) (?:to|(?:you|users|visitors) (?:can|may)) (?:opt|disabl"
    r"|block|refus|control|manag|turn|reject|prevent|stop|object|delet)[^.;,]{0,80}"
)

LINKS = LinkWords(
    titled=(
        r"\b(?:polic(?:y|ies)|notices?|statements?|declarations?|principles|cent(?:er|re)|charters?"
        r"|promises?|commitments?|disclosures?|information notice)\b"
    ),
    beside=(
        r"\b(?:our|your|the|this|we|on|of|in|at|for|to|and|how|use|about|site|sites|website|web|online"
        r"|app|company|global|corporate|view|read|see|more|data|information|info|personal|protection"
        r"|rights|list|details|legal|terms|eu|uk|us|usa|eea|california|gdpr|ccpa)\b"
    ),
    recipients=(
        r"\bsub-?processors?\b|\blist of (?:\w+ ){0,3}(?:third[- ]part\w*|vendors|partners|providers"
        r"|recipients|processors|companies)\b|\b(?:third[- ]party|vendor|partner|provider|recipients?"
        r"|processors?) list\b"
    ),
    elsewhere=(
        r"\b(?:breach(?:es)?|incidents?|law|laws|bill|act|webinar|podcast|training|course|jobs?|careers?"
        r"|settings?|preferences|screens?|films?|fenc\w+|blinds?|glass|curtains?|matters|shield|sandbox"
        r"|engineer\w*|consult\w+|services?|solutions?|software|recipes?|cutters?|jars?|dough|requests?"
        r"|forms?)\b"
    ),
    former=(
        r"\b(?:previous|prior|earlier|former|past|old(?:er)?|archived?|superseded"
        r"|historical)\b.{0,30}\b(?:versions?|polic(?:y|ies)|notices?|statements?)\b|\b(?:versions?"
        r"|polic(?:y|ies)|notices?|statements?)\b.{0,20}\b(?:archives?|history|until|valid (?:to|till"
        r"|before))\b|^archives?$"
    ),
    among_others=(
        r"^(?:legal(?: (?:notices?|information|info|stuff|bits|cent(?:er|re)|hub|pages?|documents?"
        r"|& \w+))?|(?:the )?(?:small|fine) print|(?:our )?polic(?:y|ies)(?: (?:cent(?:er|re)|hub"
        r"|pages?))?|(?:site |website )?policies.{0,20}|compliance|trust(?: (?:cent(?:er|re)|& \w+))?"
        r"|disclaimers?|imprint|(?:your|my) (?:data|information)\b.{0,40}|.{0,40}\b(?:your"
        r"|personal) (?:data|information|details)\b.{0,30}|gdpr|ccpa|data protection|terms\b.{0,40}"
        r"|conditions of use|about (?:this|the|our) (?:site|website)|site information"
        r"|customer (?:service|care)|help(?: cent(?:er|re))?|support)$"
    ),
    by_kind={
        "opt_out": (
            r"\bopt[- ]?out\b",
            r"do not (sell|share)",
            r"your (privacy|ad|advertising|cookie) (choices|options)",
            r"\bad ?choices\b",
            r"limit the use of my sensitive",
        ),
        "cookie": (
            r"\bcookies?\b.{0,40}\b(policy|notice|statement|declaration|list|information|disclosure)\b",
            r"\b(policy|notice|statement|use|information|about)\b.{0,20}\bcookies?\b",
            r"^cookies?$",
        ),
        "external_transmission": (
            r"external (data )?transmission",
            r"(transmission|sending) of (user )?information to (third|external)",
        ),
        "privacy": (
            r"\bprivacy\b",
            r"data protection (policy|notice|statement|declaration|information)",
            r"(handling|protection|processing) of personal (information|data)",
            r"personal (information|data) (protection|handling|processing)",
            r"california (consumer )?(privacy )?rights",
            (
                r"\b(?:california|colorado|connecticut|virginia|utah|texas|us|u\.s\.) (?:residents?"
                r"|consumers?)\b"
            ),
            r"\bnotice at collection\b",
            (
                r"\bcalifornia\b.{0,20}\b(?:notice|privacy|residents?|consumers?)\b|\b(?:notice"
                r"|residents|consumers) (?:for|to|in|of) california\b"
            ),
            r"\bdata (?:use |usage )?(?:policy|notice|statement|privacy)\b",
            r"\b(?:ccpa|gdpr|cpra)\b.{0,12}\b(?:notice|policy|statement|disclosures?)\b",
        ),
        "terms": (r"\bterms\b( (of|and|&)|$)", r"conditions of use", r"\blegal (notice|information)s?\b"),
    },
    refuse=(
        r"\bopt(?:s|ed|ing)?[- ]?out\b",
        r"\b(?:disabl|declin|refus|reject|deactivat|block|object|withdraw|unsubscrib)(?:e|es|ed|ing|al)?\b",
        (
            r"\b(?:do(?:es)?|would|if you'd) (?:not|rather not|prefer not) (?:wish |want |like "
            r"|prefer )?(?:to|us|your|the)\b"
        ),
        r"\b(?:do not|don['’]t) (?:wish|want)\b",
        r"\bprefer(?:red)? (?:that we |us )?(?:do )?not\b",
        r"\b(?:your|about your|of your|these|such|privacy|ad|consumer|user|advertising) choices?\b",
        r"\b(?:choices?|option) (?:about )?not\b",
        (
            r"\b(?:adjust|change|manage|edit|update|set|customi[sz]e|modify"
            r"|control)\b.{0,60}\b(?:preferences?|settings|experience|ads?|choices)\b"
        ),
        r"(?<!we )\bdo not (?:sell|share|track)\b",
        r"\bstop (?:the |receiving|our|this|us)\b",
        (
            r"\b(?:turn(?:ed)?|switch(?:ed)?)\b[^.;]{0,40}\boff\b|\bto stop \w+ from (?:tracking"
            r"|counting|recording|measuring)\b"
        ),
        r"\b(?:rather|prefer) not (?:to )?be (?:counted|tracked|measured|followed)\b",
    ),
    tracking=(
        r"\bad(?:vert)?s?\b",
        r"\badverti[sz]\w*",
        r"\bcookies?\b",
        r"\btrack(?:ing|ers?|ed)?\b",
        (
            r"\b(?:analytics|measurement|beacons?|pixels?|remarketing|retargeting|behaviou?ral"
            r"|interest[- ]based|profiling)\b"
        ),
        r"\b(?:data|information) (?:collection|from being (?:collected|used))\b",
        r"\b(?:use|used|collection|used by) .{0,30}(?:anonymous|browsing|usage|these companies)\b",
        r"\bdo not (?:sell|share)\b",
        r"\bad ?choices\b",
        r"\bheat ?maps?\b|\b(?:be|being) (?:counted|measured|recorded)\b",
    ),
    messages=(
        r"\be-?mails?\b",
        r"\bnewsletters?\b",
        (
            r"\b(?:promotional|marketing) (?:communications?|messages?|materials?|offers?|preferences"
            r"|mail\w*|calls?|information)\b"
        ),
        (
            r"\b(?:communications?|mailings?|mailing list|subscriptions?|postal|telephone|phone calls?"
            r"|text messages?|sms|alerts|notifications|offers|contact you|direct mail"
            r"|direct marketing)\b"
        ),
        r"\bunsubscrib\w*",
        r"\bshar(?:e|ing) (?:of )?your (?:e-?mail|name|address|personal|personally)",
        r"\binformation (?:being )?shared with\b",
        r"\bprescreen\w*",
    ),
    browser_storage=(
        (
            r"\b(?:delet|remov|clear|manag|disabl|block|reject|refus|control"
            r"|eras)\w*\b.{0,60}\b(?:cookies|local (?:shared|storage)|flash)"
        ),
        r"\bflash (?:cookies?|player)\b",
        r"\blocal shared objects?\b",
        r"\bbrowser(?:['’]s)? (?:settings?|instructions|help|preferences)\b",
    ),
    onward=(
        r"\b(?:please|click\w*|tap|visit\w*|go(?:ing)?|see|us(?:e|ing)|via|follow\w*|to|do|done|so|this"
        r"|that|these|"
        r"simply|just|opt(?:ing)?|out|you|can|may|it|by|on|at|our|their|the|an?|page|(?:web ?)?site"
        r"|links?|address|"
        r"url|form|tool|here|below|your|choices?|options?|right|stop|now|also|either|or|and|if|wish|want"
        r"|would|like|"
        r"instructions|for|in|of|with|is|exercise)\b"
    ),
    told=(_TOLD,),
)

_KEPT_WITHIN = (
    r"\b(?:exclusively|only|solely|entirely|always)\b[^.;]{0,50}?\b(?:in|within"
    r"|inside) (?:the )?(?:eu\b|eea\b|e\.u\.|europe\w*|european \w+|uk\b|united kingdom"
    r"|germany|france|sweden|finland|ireland|netherlands|austria|switzerland|norway|denmark"
    r"|iceland|italy|spain|japan|canada|korea)"
    r"|\b(?:in|within|inside) (?:the )?(?:eu\b|eea\b|e\.u\.|europe\w*|european \w+|uk\b"
    r"|united kingdom|germany|france|sweden|finland|ireland|netherlands|austria|switzerland"
    r"|norway|denmark|iceland|italy|spain|japan|canada|korea)[^.;]{0,40}? (?:only|alone"
    r"|exclusively)\b"
    r"|\b(?:stays?|remains?|kept) (?:\w+ ){0,2}?(?:in|within|inside) (?:the )?(?:eu\b|eea\b"
    r"|e\.u\.|europe\w*|european \w+|uk\b|united kingdom|germany|france|sweden|finland"
    r"|ireland|netherlands|austria|switzerland|norway|denmark|iceland|italy|spain|japan"
    r"|canada|korea)"
)
"""Where alone data is kept: a reader finds the sentence by it, a rule the countries that it allows."""
_HERE = (
    r"(?: (?:here|anywhere|with us|on (?:this|our|the|these) (?:web ?)?(?:sites?|pages?|shop|blog"
    r"|server)))?"
)
_DENYING = Denying(
    none=(
        r"(?:no|neither|nor|not (?:a|an|one|any)|zero|nor any)(?: single| one| such| (?:kind|sort|form"
        r"|type) of)?"
    ),
    alone=(
        r"(?=[.,;:!]|$| (?:and|or|nor) | (?:here|anywhere|at all|whatsoever|of any (?:kind|sort)|behind"
        r"|from us|of ours|running|at work|involved|hidden|installed|going on|taking place"
        r"|of any description|in operation|in service)\b| (?:on|in) (?:this|our|these"
        r"|the) (?:web ?)?(?:sites?|pages?|shop|blog)\b| (?:is|are|was|were|will be|gets?|has been"
        r"|have been|is being) (?:\w+ly )?(?:used|set|placed|run|running|installed|embedded|loaded"
        r"|involved|in use|at work|built in|there|here|active|employed|deployed|kept|left|handed"
        r"|given)\b| (?:runs?|works?|sits?|exists?|lurks?)\b)"
    ),
    lacking=(
        r"(?:stripped|clear|devoid|empty|rid|bare) of|free (?:of|from)|(?:(?:do|does|goe?s?|gets? by"
        r"|manages?|makes? do|works?|runs?|comes?) (?:\w+ )?)without|(?:stays?|keeps?"
        r"|kept) (?:well )?(?:away|clear) (?:from|of)|steers? clear of|sa(?:y|id) no to|(?:we|i)(?: have"
        r"|'ve)? (?:\w+ )?(?:removed|threw out|thrown out|taken out|took out|switched off|banned"
        r"|abandoned|dropped|abolished|done away with|did away with|dispensed with|parted with"
        r"|phased out|gave up|given up|gave up on|given up on)|makes? no use of|(?:we"
        r"|i)(?: have)? (?:\w+ )?(?:decided|opted|chose|chosen) (?:against|not to (?:use|have|install"
        r"|run))|(?:do|does|did|have|has|is|are) (?:not|never)(?: \w+ly| ever| even| want to"
        r"| wish to)? (?:have|use|run|keep|put|install(?:ed)?|embed(?:ded)?|load|set up|employ|want|get"
        r"|host|add(?:ed)?|allow|tolerate|rely on|work with|feature|operate|fit(?:ted)?|buil[dt] in"
        r"|bring in|attach(?:ed)?)"
    ),
    between=(
        r"(?: (?:(?:any )?(?:form|kind|sort|type) of|any|all|every|each|the|a|an|our|last|single|kind of"
        r"|sort of|form of|type of|such|hidden|invisible|external|outside|own|sneaky|little)){0,3} "
    ),
    gone=(
        r"(?:has|have|had) (?:\w+ )?no (?:place|business|home|room)\b|plays? no (?:part|role)\b|(?:is"
        r"|are|was|were|has been|have been) (?:\w+ly |all |long |now |also )?(?:not (?:used|here|there"
        r"|welcome|installed|wanted|to be found|in use|our (?:thing|style)|something (?:we|that we|you))"
        r"|absent|banned|missing|gone|removed|taken (?:off|out|down)|thrown out|ruled out"
        r"|out of the question|off limits|off the table|something (?:that )?(?:we"
        r"|you)[^.;,]{0,12} (?:not|never)(?: \w+)?|nowhere to be found|switched off for good|abolished"
        r"|abandoned)\b|(?:do|does|will) (?:not|never) (?:exist|happen|take place|come into play|feature"
        r"|figure|run|appear)\b|you (?:will|can|would|do) (?:not|never) (?:find|meet|come across|see"
        r"|encounter|get)\b"
    ),
    apart=rf"(?: (?:of |your |the )?(?:browsers?|devices?))?{_HERE},? ?",
)
_NO_PART = (
    r"(?:has|have|had) (?:\w+ )?no (?:place|business|home|room)\b|plays? no (?:part|role)\b|(?:is"
    r"|are) (?:\w+ly )?(?:not used|banned|ruled out|out of the question|off limits|off the table"
    r"|nowhere to be found)\b|(?:\w+ly )?(?:(?:do|does|will) not|never) (?:\w+ly )?(?:exist|feature"
    r"|figure|come into (?:it|play|this)|arise)\b|(?:is|are) something (?:that )?we (?:\w+ )?(?:do not"
    r"|never) (?:use|need|do)\b"
)
"""Behind cookies: those that are gone or were removed had been there."""
_TOOLS = r"(?: (?:scripts?|tools?|program(?:me)?s?|software|services?|packages?|codes?|snippets?|systems?))"
_WATCHING = (
    r"(?:watch|follow|track|trail|record|register|observ|logs?\b|spy|spies|monitor|not(?:e|es|ing)\b"
    r"|measur|count|trac(?:e|es|ing)\b|shadow|listen|keeps? (?:track|tabs|an eye|count)|looks? over"
    r"|takes? note|writ)\w*(?: on| of| in| down| to)?"
)
_VISITORS = (
    r"(?:you\b(?! to\b)|your (?:visits?|clicks?|mouse|movements?|behaviou?r|reading|browsing|path|steps"
    r"|shoulder|every \w+|activity)|where you|what you (?:do|read|look|click|view)|how (?:long|many"
    r"|often|much) (?:you|people|visitors|of you)|which (?:pages|articles|parts)|who (?:reads|visits"
    r"|looks|comes)|(?:our )?(?:visitors|readers|guests)|visits\b|page views|clicks|them(?=[.,;!]|$))"
)
_NOBODY = (
    r"(?:nothing|nobody|no[- ]one|no (?:software|program(?:me)?|script|tool|code|machine|system|counter"
    r"|device|piece of (?:software|code)|hidden \w+)s?)"
)
_AT_WORK = (
    r"(?: (?:else|at all|here|on|in|of|this|our|these|the|web ?site|sites?|pages?|shop|blog|running"
    r"|installed|whatsoever|that|which|to|ever|is|will|would|gets?|may)){0,7}"
)
_MADE = {
    "made_not_cookies": (
        _DENYING.of(r"cookies?", _NO_PART)
        + r"|\b(?:there|you) (?:will|can|would) (?:not|never) (?:be|find|get|receive|be given|be handed"
        r"|be sent) (?:an?|any|one|a single)?(?: single)? ?cookies?\b|\b(?:your )?browser (?:is|will be"
        r"|gets) (?:not|never) (?:\w+ )?(?:asked|told|made|instructed|requested) to (?:store|keep|accept"
        r"|save|take|hold)(?: an?| any| a single)? cookies?\b"
    ),
    "made_not_analytics": (
        _DENYING.of(
            rf"(?:(?:web|website|visitor|visit|traffic|audience|usage|page)[ -])?(?:analytics"
            rf"|statistics?|stats|counting|measuring|measurement|metrics){_TOOLS}|(?:web|website|visitor"
            rf"|traffic|audience)[ -]?"
            r"(?:analytics|statistics|stats|counters?|metrics|measurement)|(?:hit|visitor|click"
            r"|page) counters?|analytics"
        )
        + rf"|\b{_NOBODY}{_AT_WORK} (?:count|measur)\w* {_VISITORS}"
    ),
    "made_not_data_collected": (
        _DENYING.of(rf"trackers|tracking{_TOOLS}|spyware|surveillance{_TOOLS}")
        + rf"|\b{_NOBODY}{_AT_WORK} {_WATCHING} {_VISITORS}"
        r"|\b(?:we|i|the site|this site) (?:have|has) no (?:means|way|method) (?:of|to) (?:recogni[sz]"
        r"|re-?identif)\w* (?:you|visitors|anyone)\b(?: (?:when|if) (?:you|they) (?:return|come back"
        r"|visit (?:us )?again))?|\bno record (?:is kept )?of (?:what|where|which \w+) you (?:look|read"
        r"|click|view|visit|do|search|went|go)\w*|\b(?:(?:our |your |the )?(?:visitors'?s?|readers'?"
        r"|guests'?|users'?) (?:movements|clicks|visits?|steps|behaviou?r|activity|browsing|paths?)"
        r"|your (?:movements|clicks|visits?|steps|behaviou?r|browsing|path)|what you (?:do|read|click"
        r"|view)(?: here| on this site)?|which pages you \w+|where you click) (?:is|are|gets?"
        r"|will be) (?:not|never) (?:\w+ )?(?:record|track|follow|log(?:ged)?|watch|monitor|observ"
        r"|measur|regist|trac|analy[sz])\w*|\b(?:nothing|none of what) (?:that )?you (?:do|read|click"
        r"|look at|write)(?: (?:here|on (?:this|our) (?:web ?)?(?:site|pages)))? (?:is|gets"
        r"|will be) (?:\w+ly )?(?:track|record|follow|log(?:ged)?|watch|monitor|observ|trac|register)\w*"
        r"|\b(?:have|has|do|does|did) not (?:install|us|load|run|put|add|embed|have|buil|set)\w*(?: up"
        r"| in)? (?:anything|any (?:software|code|scripts?|programs?|tools?)) (?:that|which"
        r"|to)(?: \w+){0,2}? (?:watch|follow|track|record|monitor|observ|spy|count|keep(?:s)? (?:track"
        r"|tabs|an eye))\w*(?: on| of)? (?:you\b|your\b|visitors|readers)|\b(?:(?:our |the )?visitors"
        r"|readers|you|people|who visits) (?:(?:to|of) (?:this|our) (?:web ?)?site )?(?:is|are) (?:not"
        r"|never|neither) (?:\w+ )?(?:observed|monitored|watched|tracked|followed|spied on)\b(?: (?:n?or"
        r"|and) \w+)?(?: (?:around|on|through) (?:this|our) (?:web ?)?(?:site|pages))?"
        r"|\bno tracking (?:is )?(?:going on|taking place|happening)\b"
    ),
    "made_not_tracker_use": (
        _DENYING.of(
            r"(?:browser |device |canvas )?fingerprint(?:s|ing)?|(?:local|session|web|browser) storage"
            r"|(?:tracking |invisible |web )?(?:pixels?|beacons?)"
        )
        + r"|\b(?:do|does|will) not (?:\w+ )?(?:take|make|compute|calculate|create|collect|build"
        r"|use)(?: (?:such|any|a|browser|device)){0,2} fingerprints?\b|\btakes? no(?: (?:such|browser"
        r"|device)){0,2} fingerprints?\b"
    ),
    "made_not_third_party_collection": (
        r"\b(?:nobody else|no[- ]one else|no(?: (?:other|outside|external|foreign|third"
        r"|single))?[ -](?:compan(?:y|ies)|firms?|business(?:es)?|part(?:y|ies)|providers?|vendors?"
        r"|advertisers?|ad networks?|networks?|web ?sites?|organi[sz]ations?|strangers?|partners?)"
        r"|none of (?:our (?:partners|suppliers|advertisers)))(?: (?:here|of ours|on (?:this"
        r"|our) (?:web ?)?sites?|that we work with|whatsoever))?(?: (?:can|may|could|will|gets?|is|are"
        r"|has|have|ever|able|allowed|permitted|in a position|the chance|a chance|to|be)){0,5} (?:plac"
        r"|set|sets|drop|leav|left|stor|put|plant|writ|sav|deposit|attach|read)\w* (?:(?:any|a|their|its"
        r"|its own|their own|single|own) ){0,2}cookies?\b|\bcookies? (?:on (?:this"
        r"|our) (?:web ?)?sites? )?(?:come|comes|are set|are placed|is set|stem) (?:only |exclusively "
        r"|solely )?(?:from|by) us(?: (?:alone|only|and (?:from |by )?(?:us alone|nobody else"
        r"|no[- ]one else)))\b|\b(?:other|outside|external|foreign|third) (?:compan(?:y|ies)|firms?"
        r"|businesses|parties|providers?|advertisers?|networks?) (?:cannot|have no (?:way|means"
        r"|possibility|chance|opportunity) (?:of|to)|are (?:unable|not able|not allowed"
        r"|not permitted) to|may not) (?:set|sett|plac|put|leav|drop|stor|read)\w* (?:(?:any|a|their"
        r"|their own) )?cookies?\b|\b(?:do|does|will) not (?:let|allow|permit)\w* (?:anyone|anybody"
        r"|others|third parties|other (?:companies|firms|sites)|outsiders)(?: else)? (?:to )?(?:set"
        r"|place|put|leave|drop|store|read)\w* (?:(?:any|a|their|their own) )?cookies?\b|\bno (?:company"
        r"|firm|business|party|website) (?:other than|but|except|besides) (?:ours|us|our own"
        r"|ourselves) (?:can|may|could|will|is able to|gets to) (?:set|place|put|leave|drop|store"
        r"|read)\w* (?:(?:any|a|its|its own) )?cookies?\b"
    ),
}
"""Denials made of parts."""

POLICY = PolicyWords(
    patterns={
        "common_goes_on": r" (?:(?:and|or) [a-z]|in which\b)",
        **_MADE,
        # Pieces that other patterns are made of.
        "site": (
            r"\b(?:(?:our|this|the|its|these|some of our) (?:own |mobile |online |web ?"
            r"|company )?(?:sites?|services?|web ?sites?|platforms?|apps?|applications?|(?:web ?"
            r"|home)?pages?|newsletters?|e-?mails?|servers?|systems?|company|companies|partners"
            r"|business partners)|we|i)\b"
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
            r"|subcontractors?|agents?|affiliates?|affiliated (?:companies|entities)|subsidiar(?:y|ies)"
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
        "outside_tracker": (
            r"\b(?:(?:analytics|measurement|research|data|tracking|audience"
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
        ),
        "party_relative": (
            r"^,?(?: (?:that|which|who|whom|with whom|with which))?,? we (?:\w+ )?(?:work|partner"
            r"|cooperate|collaborate|do business|contract|have|use|engage|employ|hire|trust|rely"
            r"|advertise|deal)(?: (?:a )?(?:relationships?|contracts?|agreements?))?(?: (?:with|on"
            r"|through))?(?= )"
        ),
        "data_noun": (
            r"(?:information|data(?! (?:brokers?|processors?|controllers?|subjects?|protection))|details"
            r"|pii|statistics|histor(?:y|ies)|identifiers?|ids\b|behaviou?r\b)"
        ),
        "data_holder": (
            r"\b(?:recipients?|our (?:\w+ )?(?:servers?|providers?|suppliers?|hosts?|processors?"
            r"|offices?|staff)|servers?)\b|\b(?:backups?|back-ups|databases?|everything|all of it"
            r"|(?:your|all) (?:files|records|accounts?|messages|orders))\b|\bplace of processing\b"
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
        ),
        "loose_term": (
            r"\b(?:(?:your|my|this|that|such|the|any|all|of|certain|some|other|these|collected"
            r"|those) (?:\w+ ){0,2}(?:information|data|details)|information(?: (?:we|that we|you"
            r"|about you))?|data(?! (?:brokers?|processors?|controllers?|subjects?|protection))"
            r"|cookies(?= with\b))\b|\b\w+(?:'s|s') (?:\w+ ){0,2}(?:names?|address(?:es)?|e-?mails?"
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
        ),
        "vague_term": (
            r"\b(?:everything|anything|nothing|none of (?:it|this|that)|all of it|it all|your (?:details"
            r"|address|account|name|message|order|orders)|those|these|(?:the )?logs?)\b|\bwhat (?:they"
            r"|it) (?:\w+ )?(?:needs?|must|have)\b"
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
        "defined_term": r"\"([a-z][a-z -]{2,40})\"",
        # How a statement is turned.
        "clause_break": (
            r";| -{1,2}(?= ?(?:we|it|they|i|you|our) )|:(?= (?:we|our|this|it|they|no) \w)"
            r"|(?<!collect)(?<!store)(?<!share)(?<!sell)(?<!use)(?<!track)(?<!record)(?<! log)(?<!not):"
            r"|(?<=\w\w\w)\)|\((?!(?:[ivx]{1,4}|[a-z0-9])\))|, (?:and |or |but |so |then )?(?:we|you"
            r"|they|it|this|these|your|our (?:site|web)|the (?:site|web)|please|however(?!,)|although"
            r"|though|unless|except|if|when|where|which|who|whereas|while|because|since)\b| (?:and|but"
            r"|or|so) (?:we|you|they|it)\b| (?:but(?! not)|however|although|though|whereas|because"
            r"|unless|if|when|where|while|which)\b(?! not\b)"
        ),
        "leading_clause": (
            r"^[^a-z]{0,4}(?:like|as with|as do|as is common with) (?:any|many|most|all"
            r"|nearly all)\b[^,;:]{3,60}(?=, )"
            r"|^what (?:you|visitors|users|people) (?:\w+ ){1,8}?(?=(?:is|are|gets?) (?:also "
            r"|automatically |not |never )?(?:recorded|logged|kept|stored|saved|noted|collected"
            r"|remembered|counted)\b)|^[^a-z]{0,6}(?:every time|each time|when(?:ever)?|once|after"
            r"|as soon as|while|whilst|because|since|before|until|unless)\b[^,;:()]{3,120}?(?=, (?!(?:and|or"
            r"|which|who|including|such)\b)(?:\w+ ){1,6}\w)"
        ),
        "without": r"^without\b",
        "all_of_them": r"^[^a-z]{0,4}(?:they all|all of them|each of them|every one of them|they)\b",
        "beyond_needed": (
            r"\b(?:beyond|other than|apart from|except|but) (?:for )?(?:the |those |what (?:is"
            r"|are) )?(?:bare |strictly )?(?:basics?|essentials?|necessary|needed|required)"
            r"|\bnon-?(?:essential|necessary)\b|\bnot (?:strictly |absolutely )?(?:necessary|essential"
            r"|required|needed)\b|\boptional\b"
        ),
        "none_of_them_as": (
            r"^(?: ever)?(?: that| which)?(?: (?:is|are|serves?|does|do|will|would|counts?|measures?|tracks?"
            r"|follows?|advertises?))\b(?! (?:needed|necessary|required|deleted|kept|stored|shared|sold|read"
            r"|valid))"
            r"|^ (?:for|to)\b"
        ),
        "none_of_them": (
            r"^[^a-z]{0,4}(?:none of (?:them|these|those)|not one of (?:them|these)|neither of them"
            r"|none\b(?= (?:is|are|of which|serves?|does|do|will))|you(?:'ll"
            r"| will)? (?:not )?find none (?:among|of) them)"
            r"|\b(?:we|it|the site|our site) (?:have|has|sets?|uses?|keeps?) none\b(?= (?:for|that|to))"
        ),
        "negation_before": (
            r"\b(?:at no (?:time|point) (?:is|are|will|has|have)|not(?! (?:only|the only|the sole|limited"
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
            r"|one\b))| (?:absolutely )?nothing(?= (?:in|into|to|on|inside) (?:[\w'’]+ ){0,2}"
            r"(?:browser|local|session|web|devices?|computer|phone|storage|indexeddb"
            r"|localstorage)\b)(?![^.;]{0,60}\b(?:but|else|other than"
            r"|except|besides|apart from|without|unless|until|beyond)\b)|.{0,60}?\b(?:with|to"
            r"|by):? (?:no[- ]?one|nobody)\b"
        ),
        "further_verbs": r"(?:,? (?:and|or|nor) \w{3,12}|, \w{3,12}){1,3}(?= (?:no|none of)\b)",
        "site_too": (
            r"\bneither we\b|\bwe,? (?:and|or|nor|along with|together with|as well as)\b"
            r"|\b(?:the (?:company|owner|operator|controller|provider|publisher|bank|university|school"
            r"|council)|this (?:application|website|site))(?:, (?:its|the|their|our)| and (?:its|the"
            r"|third|our)| or its)"
        ),
        "negation_spent": (
            r"\b(?:may|might|can|could|will|would|shall|must|is|are|was"
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
        "either_subject": r"^(?:the|this) service\b",
        "heading_apart": r"\bsocial (?:media|networks?)\b|\bnewsletters?\b",
        "exception_opens": (
            r"^[^a-z]{0,4}(?:(?:the only |an |one |the )?exceptions?\b|excluded\b|exempt(?:ed)?\b"
            r"|this (?:does|is) not (?:apply|true|the case)|not included)"
        ),
        "of_food": (
            r"\b(?:bak(?:e|ed|ery|ing)|handcrafted|ingredients?|fresh(?:ly)?|butter|flour|chocolate|dough"
            r"|delicious|gluten)\b"
        ),
        "cookie_content": (
            r"^(?: \w+ly)? (?:contains?|holds?|carr(?:y|ies)|identif\w+|reads?|reveals?|knows?|tells?"
            r"|follows?|tracks?|lasts?|lives?|stays?|remains?|expires?|outlives?|has|have|stores?"
            r"|includes?)\b"
        ),
        "of_ours": r"^ (?:of (?:ours|mine)|from us|here|on (?:this|our) (?:web ?)?site)\b",
        "of_what_follows": r"^(?!)",
        "unreal": r"\b(?:should|ought to|would|could|might) (?:be|have|do|like|need)\b",
        "no_name": (
            r"(?:there|ours|nothing|nobody|none|no|it|this|that|these|those|visitors|readers|you|your|some"
            r"|all|the|an?|neither|nor|not|here|what|and|but|so|our|my)\b"
        ),
        "cause_opens": (
            r", (?:as|since|for|because|so) (?:we|our|there|no|nothing|nobody|none|the (?:web ?)?site)\b"
        ),
        "place_apart": (
            r"\b(?:canteen|kitchen|building|premises|reception|front desk|lobby|foyer|car park|swimming pool"
            r"|reading room|waiting room|printed|in print|brochures?|leaflets?|flyers?|parcels?|packages?"
            r"|shipments?|deliver(?:y|ies)|cameras?|cctv|intranet|notice ?board|in-house staff|vehicles?"
            r"|fleet)\b|\bin (?:the|our) (?:museum|library|offices?|shop floor|gallery|surgery|church|hall"
            r"|school)\b(?!'s)"
        ),
        "longer_than": (
            r"\b(?:longer|older|more|later|further) than\b|\bbeyond\b|\bpast (?:a|the|\d)|\boutliv\w*"
            r"|\bsurvives?\b|\blives? beyond"
        ),
        "future_told": (
            r"\b(?:if|should|when|once) (?:we|i|this|any|these|such|cookies|analytics"
            r"|\w+ tools)\b[^.;,]{0,50}\b(?:ever|later|one day|in (?:the )?future"
            r"|at some point)\b[^.;]{0,60}\b(?:will|would|shall)\b|\b(?:in (?:the )?future"
            r"|later on)\b[^.;]{0,50}\b(?:if|should|when)\b"
        ),
        "supposed_before": (
            r"\b(?:(?:so|such) that|mak(?:es?|ing) sure(?: that)?|ensur(?:es?"
            r"|ing)(?: that)?) (?=(?:nobody|no[ -]one"
            r"|none)\b)|"
            r"\b(?:no one|nobody|children|minors|users?|visitors?|you)\b[^.;:]{0,30}\b(?:(?:is"
            r"|are) (?:not )?(?:allowed|permitted|entitled)|(?:may|must|should|can) ?not) |\b(?:cannot"
            r"|can't|unable to|not able to|no way to) (?:\w+ )?(?:assure|promise|guarantee|ensure"
            r"|warrant)\b|\b(?:a|an|any|such|other) business(?:es)? |\bnot (?:\w+ly )?(?:fall|apply"
            r"|affect|mean|cover|limit|prevent|relate|require|know|believe|need|imply)\b"
            r"|(?<!, to )(?<!, with )\bwhich we(?: may| have| will)? $|\b(?:policy|statement|notice"
            r"|section) (?:also "
            r"|further )?$|\b(?:discontinu\w+|if|whether(?! (?:\w+ ){1,3}or (?:\w+ ){0,2}\w+,)|how|(?<!of "
            r")what"
            r"|(?<!reserve the )(?<!reserves the )(?<!have the )right (?:to|of|not)|you have the right"
            r"|request(?:s|ed)?|asks?|asked|asking|(?:choose|wish|want|(?<!the )like|prefer|desire"
            r"|ability|opportunity|option|(?<!may )(?<!might )(?<!we )decide"
            r"|elect) (?:us )?(?:not )?(?:to|that)|opt(?:ing|ed)?[- ]?(?:out|in)(?! preference signal)"
            r"|instruct|object(?:ions?)?|unless|before|prior to|so that you|control over"
            r"|categories of (?:third parties|personal information)|inform you|not aware|not (?:be "
            r")?(?:required|obligated|obliged) to|not (?:want|wish|like|desire)|don't (?:want|wish)|no "
            r"longer (?:want|wish)|please do not|(?:with|to) whom|(?<=to )(?<!, to )which\b|(?<=with )which\b"
            r"|(?<=in )which we|complaints?|regarding (?:the|any|our)|ways? (?:that |in which )?(?:we"
            r"|organi[sz]ations|companies)|why and|when and|you (?:believe|suspect|think)|unauthori[sz]ed"
            r"|use caution"
            r"|choices about|(?:not|cannot|no way) (?:be )?(?:responsible|liable|guarantee|ensure"
            r"|warrant|control|condition|intended|promise|restrict|limit|prevent)|nothing in this"
            r"|requir(?:e|es|ed|ing) (?:that |all |any |our |these |those |such |them|third|its"
            r"|contractors|service)|explains?|describes?|purposes? for (?:collecting|which))\b"
            r"|\b(?:(?:direct|tell|order|instruct)(?:s|ed|ing)? (?:us|it|them|a business|the business"
            r"|businesses|companies)(?: that)?|(?:a|your|the) request (?:not )?(?:to|that))\b"
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
        "fragment": r"^[^a-z]{0,6}(?:[ivx]{1,4}\W{1,3})?(?:shar|disclos|transferr|provid|releas)ing\b",
        "imperative": (
            r"^[^a-z]{0,6}(?:please )?(?:do not|never) (?:ever )?(?:share|disclose|give|send|reveal|pass"
            r"|post|publish|provide|tell)\b"
        ),
        "law_told": r"\bbusiness(?:es)? (?:may|can|must|should) comply with\b",
        "condition": r"^(?:if|when(?: and)?|where|unless)$",
        "stem": (
            r"^(?P<stem>(?:[^.;:]{0,80}[,.] )?(?:we|i|it|you|they|(?:this|our|the) (?:\w+ )?(?:web ?site"
            r"|site|app|shop|company|school|bank))(?: (?:also|therefore|and|our partners))* (?:do not"
            r"|does not|will not|will never|never|cannot|may|might|can|will|could|also|do|would"
            r"|have never|have not)(?: (?:also|ever|knowingly|not|never))*) ?[:-]?$"
        ),
        "main_clause": (
            r", (?:then |and )?(?:[\w'&.-]+ ){1,9}?(?:(?<=, )|(?:[\w'&.-]+, (?:including|such as|like"
            r"|along with|together with) [^,;]{1,80}, ))?(?:may|will|might|shall|could|would)\b"
        ),
        "tentative": r"\b(?:may|might|can|could|sometimes|from time to time|occasionally|potentially)\b",
        "exclusive": (
            r"(?<!not )\b(?:only|solely|exclusively|strictly limited to|nothing (?:other|but)|(?:and"
            r"|but) (?:\w+ ){0,2}nothing else)\b"
        ),
        "visitor_may": r"\byou (?:can|may)\b",
        "law_obeyed": (
            r"\b(?:required by|disclos\w+|rights under|exceptions? under|(?:compliance|comply"
            r"|accordance) with (?:all )?(?:applicable|relevant))\b"
        ),
        "identify_aside": (
            r"\b(?:to identify you (?:when|in order)|(?:identify|verify|confirm)\w* your identity"
            r"|also qualif\w+ as|name and the like)\b|\binformation that makes it possible to identify\b"
        ),
        "gives_identifying": (
            r"\b(?:shar|disclos|provid|sell|sold|rent|giv|releas|transfer|pass|distribut|trad|reveal"
            r"|divulg|hand|send|request|ask|require|solicit|submit|enter|upload|post|process)\w*\b"
        ),
        "giving": (
            r"\b(?:be|been|being|to|not|never|or|and|we|is|are) (?:\w+ )?(?:shar(?:ed?|ing)|disclos\w+"
            r"|sold|sell|given|give|passed|provided|transferred|released|rented?|traded?)\b"
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
        "takes_only": r"^(?:collect|process)",
        "stated_for": r"\b(?:for|to|in order)\b",
        "safeguard": (
            r"\b(?:safeguards?|(?:security|safety) (?:\w+ )?(?:measures?|technolog\w+|procedures?"
            r"|management)|(?:managing|maintain\w*) the security|measures|encrypt\w*|firewalls?"
            r"|protect(?:ed|ion)? (?:\w+ ){0,3}(?:information|data|privacy))\b|\b(?:treated|kept|stored"
            r"|held|handled|transmitted) securely\b|\bno method of\b|\b(?:100 ?%|completely|totally"
            r"|absolute(?:ly)?) secur\w+"
        ),
        "exception_next": (
            r"^(?:however|but|the (?:foregoing|above)|this (?:does|shall|will) not|exceptions?"
            r"|nonetheless)\b"
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
            r"|\b(?:switch|turn|shut)(?:es|s|ed)? off\b|\bnot (?:load|run|start|fire)\b"
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
        "changes": r"^(?:alter|chang|consider)",
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
            r"|the people who) (?:[\w'-]+ ?){1,4})"
        ),
        "whole_not_identifiability": (
            r"\b(?:none of (?:our|the|these) cookies|no cookies?(?: of ours| here)?|not one of (?:our"
            r"|the) cookies|(?:our|the) cookies (?:do not|never))(?: \w+ly| ever)? (?:carr|contain|hold"
            r"|ha(?:s|ve)\b|includ|stor|bear)\w*(?: an?| any)?(?: \w+){0,2} (?:number|code|ids?|identifiers?"
            r"|serial|string|tag|label|token)s?\b"
            r"|\b(?:our|the|these) cookies [^.;]{0,40}?\b(?:never|not|no) (?:an? |any )?(?:unique "
            r"|personal )?(?:ids?|numbers?|identifiers?|codes?)\b(?! (?:older|longer|of))"
            r"|\b(?:none of (?:our|the|these) cookies|no cookie(?: of ours)?) (?:carr|contain|hold|ha(?:s"
            r"|ve)\b|includ|stor|bear)\w*(?: an?| any)?(?: \w+){0,4}? (?:by|with|from"
            r"|through) which [^.;]{0,50}?(?:recogni[sz]ed|told apart|identified|singled out"
            r"|tracked)\b(?: again)?"
            r"|\bnothing in (?:our|the|these) cookies (?:that|which|by which|could|can"
            r"|would)[^.;]{0,40}?(?:tell\w*|recogni\w+|identif\w+|distinguish\w*|singl\w+)[^.;:,]{0,30}"
        ),
        "whole_not_transfer": (
            r"\b(?:every(?:thing| byte| bit| piece| scrap| request)|all (?:of )?(?:it|this|that|(?:the "
            r"|your )?(?:data|information|identifiers)|(?:your )?requests)|(?:identifiers|usage data"
            r"|visit data|your data|the data))\b[^.;]{0,60}? (?:(?:stays?|remains?|is kept"
            r"|are kept) (?:\w+ly |there |put )?(?:in|inside|within)|never leaves?|(?:do"
            r"|does) not leave) (?:the )?(?:eu|eea|european (?:union|economic area)|europe|uk|united kingdom"
            r"|germany|france|ireland|sweden|finland|austria|switzerland|norway|denmark|netherlands|canada"
            r"|japan|korea)\b"
            r"|\b(?:identifiers|usage data|visit data|your data|the data|data)\b[^.;]{0,40}? (?:is"
            r"|are) (?:kept|stored|held|processed|hosted)[^.;]{0,30}? in (?:the )?(?:eu|eea|european union"
            r"|europe|uk|germany|france|ireland|sweden|finland|austria|switzerland|norway|denmark"
            r"|netherlands|canada|japan|korea) and nowhere else\b"
        ),
        "whole_not_sharing": (
            r"\b(?:no|none of (?:your|the|this)) (?:\w+ )?(?:data"
            r"|information)(?: \w+)? (?:ever )?(?:leaves?|goes beyond|is sent (?:away )?from) (?:our"
            r"|this|the) (?:own )?(?:servers?|site|house|company|systems?|network)\b|\b(?:everything"
            r"|all (?:data|information)) (?:always )?(?:stays?|remains?) (?:on|in"
            r"|within) our (?:own )?(?:servers?|systems?|house|network)\b|"
            r"\bwhat you (?:tell|give|send|write|say|enter|order|buy) (?:[^.,;]{1,30} )?(?:is"
            r"|are) (?:not|never) (?:\w+ )?(?:passed on|passed|shared|given|disclosed|sold|handed|shown"
            r"|told) (?:\w+ )?(?:to|with) (?:anyone|anybody|any (?:third|other)|third|others)"
            r"|\b(?:<<term>>|<<loose_term>>|it|everything|all of (?:it|this|that)|all this"
            r"|what you (?:(?!\bnot\b|n't\b|\bnever\b)[^.,;]){1,40}?)(?: (?!(?:not|never|no|don|doesn"
            r"|won|isn|aren|didn)\b)\w+){0,2}? (?:(?:stays?|remains?|is kept"
            r"|are kept) (?:\w+ )?(?:with us|between (?:you and us|us)|in[- ]house|private to us"
            r"|(?:with)?in (?:our|the) (?:\w+ )?(?:company|firm|organi[sz]ation|team|school|charity"
            r"|walls))|goes no further|go no further|(?:is|are) for our (?:own )?eyes only"
            r"|never leaves? (?:us|our (?:\w+ )?(?:servers?|systems?|company|offices?|building"
            r"|organi[sz]ation|walls|database)|the (?:company|building|house|office|firm|charity"
            r"|school)))(?= ?(?:[.,;:!)]|$|and\b|either\b|ever\b))|\bkeeps? (?:<<term>>|<<loose_term>>"
            r"|it|them|that|everything|all of it|what you [^.,;]{1,40}?) (?:strictly "
            r"|all )?to (?:ourselves|itself|myself)\b|\b(?:nobody|no one|nothing) (?:else "
            r"|outside (?:of )?(?:us|our (?:\w+ )?\w+|the \w+) )(?:ever )?(?:gets? to see|sees?"
            r"|receives?|reads?|learns?)\b"
        ),
        "whole_not_sale": (
            r"^[^a-z]{0,4}(?:no|zero) (?:data|information) (?:sales?|selling)\b(?= ?(?:[.,;!]|$))"
        ),
        "whole_sharing": (
            r"\b(?:we|us|company|organi[sz]ation) (?![^.;]{0,200}\b(?:adverti[sz]|ads?\b|analytics"
            r"|marketing compan))(?:may |might |will |also |sometimes |occasionally |currently "
            r"|do )*(?:employ|engage|hire|retain|use|contract with|work with|outsource to|utili[sz]e"
            r"|partner with)s? (?:the services of )?(?:(?:third[- ]party|other|outside|external"
            r"|independent|various|certain|several|trusted|unaffiliated|selected|such|the|our"
            r"|a number of|commercial|certain other|carefully selected) ){0,3}(?:\w+ )?(?:compan(?:y"
            r"|ies)|individuals|(?:service )?providers?|contractors?|vendors?|agents?|firms?"
            r"|consultants?|processors?|third parties|businesses"
            r"|organi[sz]ations?)\b[^.;]{0,80}?\b(?:on our behalf|(?:to|who|that|which|help"
            r"|helps) (?:\w+ )?(?:perform|process|help|assist|provide|facilitate|fulfil|fulfill"
            r"|administer|maintain|manage|handle|host|support|deliver (?:packages|orders|products"
            r"|e-?mails?|mail)|send|run|operate|carry out))\w*\b|\b(?:your|personal"
            r"|user) (?:\w+ )?(?:data|information) (?:is|are|may be|will be|can be"
            r"|gets) (?:\w+ )?(?:processed|handled|stored|hosted"
            r"|managed) (?:\w+ ){0,2}?by (?:\w+ ){0,3}(?:third[- ]party|third parties|service providers?"
            r"|processors?|compan(?:y|ies)|partners?|contractors?)\b"
        ),
        "sign_words": (
            r"(?<!we )(?<!you )(?<!they )\bdo not (?:sell|share)(?: ?(?:or|and|/|&) ?(?:sell"
            r"|share))? my\b"
        ),
        "sale_in_law": (
            r"\b(?:may|might|could|can|would|is|are) (?:also )?(?:be )?(?:considered|deemed|constitut\w+"
            r"|regarded|qualif\w+|treated|interpreted|defined|viewed)(?: as"
            r"| to be)? (?:an? )?(?:\w+ )?\"?(?:sales?|sell\w*|selling|\"?shar\w+)\b|\b(?:counts? as"
            r"|amounts? to|is what [^.;]{0,40} calls?|may be|might be|be seen as|falls? under|is called"
            r"|are called|known as) (?:an? |the )?(?:\w+ )?\"?(?:sales?\b|selling|\"shar\w+)"
        ),
        "relative": r"^(?:,? (?:which|who)|, that)\b",
        "what_you_do": (
            r"\bwhat you (?:do|view|read|look at|watch)\b|\byour (?:activit\w+|behaviou?r|use of)\b"
            r"|\b(?:what|which) (?:\w+ )?you (?:\w+ ){0,2}(?:do|view|read|click|open|see|visit|watch"
            r"|type|tap)\w*\b|\byour (?:movements|clicks|behaviou?r|activit\w+|steps|visits?)\b"
            r"|\byou (?:around|across|on|through) (?:our|this|the) (?:web ?)?(?:site|pages|app)\b"
        ),
        "more_elsewhere": r"^[^a-z]{0,4}for (?:more|further|additional) (?:information|details)\b",
        "they": (
            r"\b(?:they|(?:these|those|such) (?:\w+ ){0,2}(?:third parties|companies|firms|entities"
            r"|partners|providers|vendors))\b"
        ),
        "passive_before": (
            r"\b(?:be(?! able to)|been|being|is|are|was|were|gets?)\b(?: \w+){0,2} $|\b(?:be|been|being|is"
            r"|are|was"
            r"|were) (?:otherwise |also )?(?:\w+(?:ed|en|old|nt|ade|ut),? (?:and |or |otherwise "
            r"|also )*){1,5}$"
        ),
        "person": (
            r"\b(?:(?:our|this|the) (?:web ?)?site(?!s)|(?:other|these|those|such|linked|external"
            r"|third[- ]party) (?:\w+ )?(?:web ?)?sites?|we|us(?= to)|(?<!that )(?<!which )(?:you|users?"
            r"|visitors?|customers?|members?)|parents?|children|they|third[- ]part(?:y|ies)|who|(?:our"
            r"|those|these|some|such) (?:\w+ ){0,2}(?:partners|providers|companies|vendors|advertisers)"
            r"|advertisers|others|it)\b|\b(?:our |their |your )?competitors?\b|\b(?:many|some|most"
            r"|other) (?:\w+ )?(?:sites|websites|companies|shops|firms|apps)\b"
        ),
        "other_person": (
            r"^(?:(?:other|these|those|such|linked|external) .*sites?|you|users?|visitors?|customers?"
            r"|members?|parents?|children|they|third|who|others|advertisers|(?:our|those|these|some"
            r"|such) (?:\w+ ){0,2}(?:partners|providers|companies|vendors|advertisers))$|^third"
            r"|^(?:\b(?:our |their |your )?competitors?\b|\b(?:many|some|most|other) (?:\w+ )?(?:sites"
            r"|websites|companies|shops|firms|apps)\b)$"
        ),
        "below": (
            r"\b(?:(?:the |these |any of the )?(?:following|below|listed)|as follows|described (?:in"
            r"|below)|set (?:out|forth)|except|unless|cases?|circumstances|situations)\b"
        ),
        # Exceptions to a denial.
        "exception": (
            r"\b(?:except|unless|other than|excluding|save (?:for|as|where|that)|apart from"
            r"|with the exception|aside from|without (?:(?:the|your|first|prior|their|any|his|obtaining"
            r"|explicit|express|getting|seeking|a|an|such|written|our|customer"
            r"|user)[ /']*(?:s )?){0,5}(?:consent|permission|authori[sz]ation|approval|agreement"
            r"|knowledge|opt[- ]?in)|but (?:only|not)|anyone (?:else )?but|until|not be (?:considered"
            r"|deemed))\b"
            r"|\b(?:from then on|thereafter|after that|from that (?:moment|point))\b"
        ),
        "denial_partial": (
            r"<<exception>>|\boutside (?:of )?(?:the|our|this) (?:app|game|web ?site|site|service"
            r"|extension)\b|\b(?:if|once|while|as long as|in case) (?:you|your|we|the|this|that|it|they"
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
            r"|raw|exact|precise) (?:ip|location|address|card)\b|\bdata of (?:\w+ )?(?:applicants"
            r"|employees|staff|children|minors|candidates|patients|donors|students|pupils|suppliers)\b"
            r"|\bon (?:the |our )?(?:\w+ )?pages? (?:about|for|on|with|where|of)\b|\b(?:in|on"
            r"|for) (?:the|our) (?:(?!economic\b)[\w']+ ){1,2}(?:area|section|part|zone|edition|version"
            r"|module)s?\b|\b(?:if|as long as|provided that|in so far as|insofar as|to the extent)\b"
            r"|\bin (?:the|a|its|any) (?:traditional|usual|conventional|ordinary|common|literal|strict"
            r"|classic|narrow|everyday) (?:sense|meaning)\b|\bfor (?:money|cash"
            r"|monetary (?:consideration|gain|value)|payment|profit)\b|\b(?:on (?:its|their) own"
            r"|by (?:itself|themselves)|directly|alone|in themselves)\b|\binstead\b(?! of)"
            r"|\b(?:traditional|conventional|classic(?:al)?|ordinary) (?:\w+ )?(?:cookies?|track\w+"
            r"|analytics)"
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
            r"|\bin (?:an? )?(?:personally |directly )?(?:identifiable|identifying|readable|full|clear"
            r"|plain) (?:form|manner|way|fashion|text)\b|\bduring (?:the|your|an?) (?:\w+ )?(?:trial|test"
            r"|beta)\b|\bbefore (?:19|20)\d\d\b"
            r"|\b(?:track|follow|watch|profil)\w* (?:you |visitors |users )?(?:across|around|over|on|to) "
            r"(?:other|third|multiple|different|the (?:web|internet))\b"
        ),
        "denial_limited_before": (
            r"^[^a-z]{0,4}(?:(?:for|with) (?!(?:clarity|the avoidance|this reason|that reason"
            r"|these reasons|your (?:privacy|protection)|privacy|good|us\b|all|every|regard))|if "
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
            r"|maps?|players?|plug-?ins?|statistics|analytics|counters?|chats?|fonts?|search|embeds?"
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
        "condition_merger": (
            r"\b(?:if|in the event|in case|should|when|as part of|in connection with|in the course of"
            r"|upon)\b[^.;]{0,60}\b(?:merg\w+|acqui(?:red|sition)\w*|insolven\w+|bankrupt\w*|liquidat\w*"
            r"|reorgani[sz]\w+|corporate transaction|(?:sale|sell\w*|sold|transfer) (?:of |all |the "
            r"|our |or |any |some |substantially )*(?:business|company|assets)|divest\w*)"
        ),
        "exception_vital_interest": (
            r"\b(?:(?:protect\w*|harm|threat\w*|danger|risk)\b.{0,60}\b(?:life|lives|body|safety|vital)"
            r"|life,|vital interests?|emergenc\w+|public health|public wellbeing)"
        ),
        "exception_statistics": (
            r"\b(?:statistic\w*|aggregat\w*|anonym\w*|de-?identified"
            r"|not (?:personally )?identif\w*)\b"
        ),
        "look_back": (
            r"\b(?:(?:in|within|over|during|for) (?:the )?(?:past|last|previous|preceding"
            r"|prior) (?:[a-z-]+|\d+)(?: ?\(\d+\))?[ -](?:calendar )?(?:months?|years?|days?))\b"
        ),
        # Cookies and other means.
        "cookie": r"\bcookies?\b",
        "cookie_defined": (
            r"^they (?:are|can be|may be) (?:widely|commonly|often|typically|generally|usually) used\b"
            r"|\bcookies (?:may|can|are) (?:be )?set by the (?:web ?)?site (?:that )?you (?:are visiting"
            r"|visit)\b"
            r"|^[^a-z]{0,6}(?:an? |the )?[^a-z]{0,2}(?:cookies?|web beacons?|tracking pixels?|pixel tags?"
            r"|local storage)[^a-z]{0,3}(?:, [^,]{1,40}, ?)?(?:is|are|will (?:typically "
            r"|usually )?contain|typically contains?)\b(?!.*\b(?:we|our|us|(?:this"
            r"|the) (?:web ?)?site)\b)(?= (?:an? |the |very |just |simply |commonly |small |tiny "
            r"|unique |short |name |text |piece|string|bit|file|data |message|identifier|image|graphic"
            r"|generated ))|\bcookies? (?:is|are) (?:an? )?(?:small |tiny |unique )*(?:text |data "
            r"|computer )?(?:files?|pieces? of|strings?|bits? of)\b(?!.*\b(?:we|our|us"
            r"|this (?:web ?)?site)\b)|\bcookies are (?:very )?(?:widely|commonly|often|typically"
            r"|frequently) used by (?:website owners|many|most|websites|online|all)\b"
            r"|^[^a-z]{0,4}cookies\W{0,2} ?(?:are|is) (?:\w+ ){0,2}(?:files?|text|data|information) "
            r"(?:that )?(?:a|any|the) (?:web ?)?(?:site|server) (?:sends|places|stores|puts"
            r"|transfers)\b(?!.*\b(?:we|our|us)\b)"
        ),
        "cookie_thing": (
            r"^ (?:list|polic(?:y|ies)|notices?|banners?|statements?|declaration|table|settings?"
            r"|preferences?|tool|consent|page|section)\b"
        ),
        "reference": (
            r"^[^a-z]{0,4}(?:(?:for|to (?:learn|find|read|know|get|see|obtain)|if you (?:would like|want"
            r"|wish) (?:to (?:learn|know|read)|more|further))\b[^.;]{0,200}?\b(?:see|visit|click|check"
            r"|refer|read|consult|review|reference|contact)\b|(?:please |you can |also )*(?:see|read"
            r"|refer to|check|review|consult|reference|learn|find(?: out)?|click)\b|(?:more|further"
            r"|additional|detailed) (?:information|details)\b)(?!.{0,200}(?<!how )(?<!that )"
            r"(?<!information )\bwe (?:also |may )?(?:use|collect|set|place|share)\b)"
            r"|\binformation (?:about|on) how (?:you (?:can|may)|to) (?:block|delete|manage|disable"
            r"|control|refuse)\b|\b(?:informed|questions?|information|details|more|enquir\w+"
            r"|comments?) (?:about|on|regarding|concerning|of) (?:our|my|the|how we"
            r"|its) use of (?:\w+ )?(?:cookies|these|such)\b|\bchanges to (?:the|our"
            r"|my) (?:use of )?cookies\b"
        ),
        "cookie_act": (
            r"\b(?:us(?:e|es|ed|ing)(?! (?:of )?(?:our|this|the|these) (?:web ?)?(?:sites?|services?"
            r"|products?|platforms?|apps?)\b)|transfer(?:s|red)?|utili[sz](?:e|es|ed|ing)|employ(?:s|ed"
            r"|ing)?|set|sets|setting|plac(?:e|es|ed|ing)|stor(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|plant"
            r"|deploy(?:s|ed)?|send|sends|sent|sending|issu(?:e|es|ed)|assign(?:s|ed)?|writ(?:e|es|ten)"
            r"|recogni[sz]e|deliver(?:s|ed)?|generat(?:e|es|ed)|collect(?:s|ed|ing|ion)?|receive[sd]?"
            r"|drop(?:s|ped)?|needs?|carr(?:y|ies)|contain(?:s|ed|ing)?|place|access(?:es)?|transmit(?:s"
            r"|ted)?|rely on|include[sd]?|via|through|by means of|with the (?:help|use) of"
            r"|acquisition of|log(?:ged)?(?! (?:on|onto|in|into|out)\b)|track(?:s|ing)?(?! (?:technolog"
            r"|tools?|cookies?|pixels?|codes?|mechanisms?))|obtain(?:s|ed)?|gather(?:s|ed|ing)?"
            r"|(?<!your )(?<!a )record(?:s|ed)?|require[sd]?"
            r"|download(?:s|ed)?(?= (?:\w+ )?(?:on|to|in|onto|into)\b|(?: \w+){0,2} when))\b|\b(?:leav(?:e"
            r"|es|ing)"
            r"|put(?:s|ting)?"
            r"|giv(?:e|es) (?:you|your)|hand(?:s)? (?:you|your)|keeps|(?<=we )keep|remembers?"
            r"|work(?:s)? (?:with|by)|relies on|depend(?:s)? on|bring(?:s)?|come(?:s)? with"
            r"|make(?:s)? use of|left|kept)\b|\b(?:there (?:is|are)|ha(?:s|ve)(?= no\b)|(?:do"
            r"|does) not have|fir(?:e|es)|carr(?:y|ies))\b|\b(?:load(?:s|ed)?|run(?:s|ning)?|installed"
            r"|embedded|built)\b"
        ),
        "cookie_own": (
            r"\b(?:our (?:use of )?cookies|(?:collected|gathered|obtained|received|stored) (?:by|through"
            r"|via|from|in|using) (?:the use of |our |these |such )?cookies|technologies (?:like"
            r"|such as) cookies|cookies? (?:(?:we|that we|which we|on (?:our|this|the) (?:web)?sites?"
            r"|for)\b|(?:may |can |will |also |do |only |do not |are |is |to )*(?:used|set|placed|stored"
            r"|help|helps|allow|allows|enable|enables|let|lets|make|makes|remember|track|tracks|collect"
            r"|tell|tells|save|store|provide|contain|identif\w+)\b)|(?:session|persistent|first[- ]party"
            r"|analytics?|advertising|functional(?:ity)?|performance|targeting|necessary|tracking|flash"
            r"|http|browser|temporary|permanent|web) cookies|types of cookies)|\b(?:(?:could|would|can"
            r"|will|does|do) not (?:work|function|run|be|exist|operate) (?:\w+ ){0,3}without (?:an?|this"
            r"|one|two|some|these|certain|our) (?:\w+ )?cookies?|(?:needs?|requires?|takes?|relies on"
            r"|depends on|there (?:is|are)|is|are) (?:an?|one|two|three|some|a few|a couple of"
            r"|\d+) (?:\w+ ){0,2}cookies?\b|cookies? (?:named|called)\b|cookies? (?:keep|keeps|hold"
            r"|holds|makes?|records?|tells?|notes?|lives?|sits?|is (?:there|needed|required)"
            r"|are (?:there|needed|required))\b)"
        ),
        "cookie_presupposed": (
            r"^our use of\b"
            r"|^cookies? (?:that )?we$"
        ),
        "means_intro": (
            r"\b(?:gather|collect|us(?:e|es|ing)|technolog\w+|tools|methods|means|work|with|through|via"
            r"|following)\b[^.;]{0,60}:?$"
        ),
        "first_party": r"\bfirst[- ]party\b",
        "kinds_denied": (
            r"(?:\b(?:not|never)|n't) (?:\w+ )?(?:us(?:e|es|ing)|sets?|setting|plac(?:e|es|ing)|stor(?:e"
            r"|es|ing)|employ|deploy|drop|sav(?:e|es|ing)|writ(?:e|es|ing)|serv(?:e|es|ing)|load|run"
            r"|have|work with|rely on) (?:any |the |such )?(?:advertis\w+|ads?|targeting|targeted"
            r"|tracking|marketing|analytics?|analytical|statistic\w*|profiling|behaviou?ral|retargeting"
            r"|remarketing|promotional)(?:(?: and | or | nor |, | ?/ ?| & )(?:advertis\w+|ads?|targeting"
            r"|targeted|tracking|marketing|analytics?|analytical|statistic\w*|profiling|behaviou?ral"
            r"|retargeting|remarketing|promotional)){0,4} cookies?|\bno (?:advertis\w+|ads?|targeting"
            r"|targeted|tracking|marketing|analytics?|analytical|statistic\w*|profiling|behaviou?ral"
            r"|retargeting|remarketing|promotional)(?:(?: and | or | nor |, | ?/ ?| & )(?:advertis\w+"
            r"|ads?|targeting|targeted|tracking|marketing|analytics?|analytical|statistic\w*|profiling"
            r"|behaviou?ral|retargeting|remarketing|promotional)){0,4} cookies?|(?:advertis\w+|ads?"
            r"|targeting|targeted|tracking|marketing|analytics?|analytical|statistic\w*|profiling"
            r"|behaviou?ral|retargeting|remarketing|promotional)(?:(?: and | or | nor |, | ?/ ?"
            r"| & )(?:advertis\w+|ads?|targeting|targeted|tracking|marketing|analytics?|analytical"
            r"|statistic\w*|profiling|behaviou?ral|retargeting|remarketing"
            r"|promotional)){0,4} cookies? (?:are|is|will be) (?:not|never) (?:\w+ )?(?:used|set|placed"
            r"|stored|loaded|employed|deployed|saved|found|in use)|\bfree (?:of|from) (?:advertis\w+"
            r"|ads?|targeting|targeted|tracking|marketing|analytics?|analytical|statistic\w*|profiling"
            r"|behaviou?ral|retargeting|remarketing|promotional)(?:(?: and | or | nor |, | ?/ ?"
            r"| & )(?:advertis\w+|ads?|targeting|targeted|tracking|marketing|analytics?|analytical"
            r"|statistic\w*|profiling|behaviou?ral|retargeting|remarketing|promotional)){0,4} cookies?"
        ),
        "kind_of_tool": (
            r"(?:(?:advertising|ad|analytics?|marketing|tracking|statistics|profiling|retargeting"
            r"|remarketing|targeting|behaviou?ral|web analytics)(?:(?: and | or |/|, )(?:advertising"
            r"|analytics?|marketing|tracking|statistics|profiling|retargeting))? (?:tools?|services?"
            r"|software|pixels?|scripts?|technolog(?:y|ies)|trackers?|networks?|programs?|platforms?"
            r"|cookies?|codes?|tags?|of any kind|whatsoever)|(?:web |site )?analytics|advertis(?:ing"
            r"|ements?)|adverts|ads|retargeting|remarketing|profiling|audience measurement)"
        ),
        "denied_kind": (
            r"\b(?:no|zero|(?:works?|runs?|does|do|live[sd]?|gets? by|manages?|make do) (?:entirely "
            r"|completely )?without(?: any)?|free (?:of|from)|neither|nor) (?:[a-z-]+(?: and| or"
            r"|,) ){0,2}?<<kind_of_tool>>(?= ?(?:[.,;:!)]|$|(?:here|anywhere|at all|whatsoever|ever"
            r"|of any kind)\b|on (?:this|our|the) (?:web ?)?(?:site|pages?)\b|(?:is"
            r"|are) (?:\w+ )?(?:used|set|run|shown|placed|loaded|embedded|in use|installed)\b|(?:and|or"
            r"|nor) ))|\b<<kind_of_tool>> (?:(?:has|have|finds?) no (?:place|home|room) (?:here"
            r"|on (?:this|our|the))|(?:is|are) (?:not|never) (?:\w+ )?(?:used|set|run|shown|placed"
            r"|loaded|embedded|in use|installed)\b)|\b(?:we|i|this (?:web ?)?site"
            r"|our (?:web ?)?site) (?:do|does|will|have|has) (?:not|never) (?:do|does|run|show|carry"
            r"|display|host|use|perform|conduct|practi[sc]e|engage in|go in for|measure|have|had|used"
            r"|run) (?:any )?(?:traffic(?= ?[.,;!])|<<kind_of_tool>>(?= ?(?:[.;:!)]|$|here\b|at all\b"
            r"|anywhere\b|on (?:this|our|the) (?:web ?)?(?:site|pages?)\b)))"
            r"|\b(?:no|zero|nor|never any) cookies (?:for|that serve|serving) (?:(?:marketing|advertising"
            r"|adverts|ads|analytics|statistics|tracking|profiling|measurement)(?:,| and"
            r"| or)? ?){1,3}(?:purposes )?(?=[.,;:!]|$|(?:is|are) )"
            r"|\b(?:<<kind_of_tool>>|cookies for (?:advertising|marketing|analytics|statistics|tracking"
            r"|profiling)(?: (?:or|and) (?:advertising|marketing|analytics|statistics|tracking"
            r"|profiling))?) (?:you (?:will|would) (?:(?:seek|look for|search for)(?: \w+)? in vain"
            r"|not (?:find|get|see))|(?:are|is) (?:absent|nowhere to be found))\b"
        ),
        "denied_kind_not": (
            r"\b(?:newsletters?|e-?mails?|mailings?|by post|phone|calls?|messages?|(?:ad|advertising"
            r"|paid)[- ]free|subscrib\w+|premium|offers?|third[- ]party (?:ads|advert\w+)|ads (?:of|from"
            r"|by) (?:others|third)|unless|until|if you)\b"
            r"|\bno (?:other|further|additional|more) "
        ),
        "kinds_advertising": r"advertis|\bads?\b|target|track|marketing|profil|behavio|remarket|promotion",
        "kinds_analytics": r"analytic|statistic",
        "reviewed_yearly": (
            r"\breview\w*\b.{0,80}\b(?:annually|yearly|(?:once|each|every) (?:a "
            r"|per )?(?:calendar )?year|every (?:12|twelve) months)\b|\b(?:annual|annually"
            r"|yearly) review\w*|\b(?:updat|revis)\w+\b.{0,60}\b(?:annually|yearly|(?:once|each"
            r"|every) (?:a |per )?(?:calendar )?year|every (?:12|twelve) months)\b"
        ),
        "no_cookies": (
            r"\b(?:(?:no|zero) cookies?(?! (?:\w+ ){0,2}?(?:lasts?|lives?|stays?|remains?|survives?"
            r"|expires?|outlives?|contains?|holds?|carr(?:y|ies)|identif(?:y|ies)|reads?|reveals?|knows?"
            r"|tells?|follows?|tracks?|can|could|may|might|must|shall|does|do|has|policy|banner|bar"
            r"|notice|pop-?up|consent|wall|preferences?|settings?|information|data|(?:is|are) (?:kept"
            r"|valid|older|larger|linked|shared|passed|needed|required|necessary|read|tied))\b)"
            r"|cookie-?less|cookie-free|(?:not|never|don't|doesn't|nor) (?:(?!only\b|just\b|merely\b"
            r"|solely\b|simply\b)\w+ ){0,2}(?:us(?:e|ing)|set|place|employ|store|plac(?:e|ing)|deploy"
            r"|utili[sz]e|send|write)(?: any| or (?:set|store|place|use)(?: any)?)* (?:kind of |type of "
            r"|form of )?(?:cookies?)|(?:without|neither) (?:using|setting|the use of)? ?cookies"
            r"|cookies? (?:are|is) (?:not|never) (?:used|set|placed|stored|employed|saved)"
            r"|free of cookies)\b|\b(?:not|never|nor) (?:\w+ ){0,2}(?:put(?:ting)?|drop(?:ping)?"
            r"|leav(?:e|ing)|need|want|rely on)(?: any)? cookies?\b|\b(?:not|never) (?:\w+ )?(?:find|see"
            r"|get|meet|come across|encounter) (?:an?|any|one"
            r"|a single) cookies?\b(?! (?:\w+ ){0,2}?(?:lasts?|lives?|stays?|remains?|survives?|expires?"
            r"|outlives?|contains?|holds?|carr(?:y|ies)|identif(?:y|ies)|reads?|reveals?|knows?|tells?"
            r"|follows?|tracks?|can|could|may|might|must|shall|does|do|has|policy|banner|bar|notice"
            r"|pop-?up|consent|wall|preferences?|settings?|information|data|(?:is|are) (?:kept|valid"
            r"|older|larger|linked|shared|passed|needed|required|necessary|read|tied))\b)|\bnot (?:an?"
            r"|one|even (?:an?|one))(?: single)? cookie (?:is|gets|has been|will be) (?:\w+ )?(?:set"
            r"|placed|stored|saved|used|left|written)\b|\bno (?:use|need) for cookies\b|\b(?:not"
            r"|never) bak(?:e|ing) (?:any )?cookies\b|\b(?:do|does|make do|makes do|manages?|gets? by"
            r"|lives?|copes?) without (?:any )?cookies\b|^[^a-z]{0,4}cookies ?[:-] ?(?:none|no|zero)\b"
            r"|(?<!you )\bha(?:s|ve) no (?:need|use) (?:for|of) cookies\b"
            r"|\bneither \w+ nor \w+ (?:any )?cookies\b"
        ),
        "would_be": (
            r"^,? (?:we|it|you|they|the \w+|our \w+|parts?|some) (?:\w+ )?(?:could|would|can|cannot|will"
            r"|may|might)\b"
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
        "done_without": r"\bwithout\b",
        "choice_made": (
            r"\b(?:if|when|unless|until|once|as long as|in case) (?:you|the user|users|visitors?"
            r"|they)\b(?! (?:\w+ )?(?:visit|use|browse|come|view|read|open|access|look|arrive|land"
            r"|are (?:on|here)))"
        ),
        "means_listed": (
            r"(?:(?:web|tracking|clear|spy|flash|local|browser|device|canvas|similar|other|and|or|nor"
            r"|any) ){0,4}(?:beacons?|pixels?|fingerprint\w*|gifs?|tags|trackers?|storage|cookies"
            r"|technolog\w+|sdks?|bugs)\b"
        ),
        "denial_limited": (
            r"^[\"']?(?: \w+){0,3}?(?:,? <<means_listed>>){0,6} ?(?:,(?! (?:(?:and |nor |but )(?:we|it"
            r"|this|our|the)\b|(?:full[ -]stop|period|ever|at all|none|not (?:even )?one|whatsoever"
            r"|end of story)\b|(?:and )?no\b|be it\b|whether\b|ours\b|(?:your )?(?:tablet|phone"
            r"|computer|laptop|pc)\b|n?either\b|nor\b|<<means_listed>>))|to\b|for\b|in order|that\b"
            r"|which\b|in connection|when\b|if\b|unless"
            r"|until|except|without|before|other than|on (?!(?:this|our|the|these|any of (?:our|the)"
            r"|any) (?:(?:web ?)?(?:sites?|pages?)|shop|store|blog|portal|homepage)\b|your (?:device"
            r"|computer|browser|terminal|machine|phone))|as\b|in (?:our|the) e-?mail|beyond|in (?:our"
            r"|the) (?:(?!economic\b)[\w']+ ){1,2}(?:area|section|part|zone|edition|version|module)\b"
            r"|at this time|on (?:our|the|your) (?:mobile|app\b|member|landing|help|support|careers?"
            r"|checkout|payment|children|kids|login|account|admin|intranet|desktop))"
            r"|^(?: \w+){0,1} (?:older|larger|bigger|longer|newer|smaller) than\b"
        ),
        "own_function": (
            r"^ (?:on (?:this|our) (?:site|website) )?to (?:see|measure|analy[sz]e|learn|find out|know"
            r"|understand|watch|record|count|monitor|track|follow|study) (?:how|what|which|where|visits?"
            r"|visitors|traffic|usage|page|the use|who)\b"
        ),
        "qualified_cookie": (
            r"\b(?:third[- ]party|advertis\w+|targeting|tracking|marketing|analytics?|persistent"
            r"|permanent|session|flash|other|such|these|those|following|non-?essential|unnecessary"
            r"|optional|performance|social(?: media)?|functional|profiling"
            r"|behaviou?ral) (?:and \w+ )?cookies?\b"
        ),
        "tracker": (
            r"\b(?:(?<=cookies and )(?:other|related) (?:\w+ )?technolog\w+|(?:online "
            r"|third[- ]party )?trackers|web[- ]?beacons?|web[- ]?bugs?|clear[- ]gifs?|(?:tracking"
            r"|invisible|transparent|single|1x1|one)?[- ]?pixels?(?: tags?| gifs?)?|pixel tags?"
            r"|action tags?|tracer tags?|page tags?|tracking (?:technolog\w+|tags?|codes?|scripts?"
            r"|tools?|mechanisms?)|similar (?:tracking )?technolog\w+|local (?:shared objects?|storage)"
            r"|html5|flash cookies|storage api|web storage|session storage|etags?|embedded scripts?"
            r"|javascript"
            r"|device fingerprint\w*\b(?! (?:icon|symbol|button|logo))|fingerprint\w*|client ids?"
            r"|advertising ids?|(?:(?<=use )|(?<=uses )|(?<=using )|(?<=assign )|(?<=assigns )"
            r"|(?<=place )|(?<=cookies, )|(?<=cookies and )|(?<=cookies or ))(?:(?:unique|anonymous"
            r"|persistent|mobile|random) )?(?:mobile|device|unique|online) identifiers?|gifs|indexeddb"
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
        "no_fingerprint": (
            r"(?:\b(?:not|never) (?:\w+ )?(?:fingerprint\b|(?:us|tak|mak|build|creat|perform|employ"
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
        "tracker_firm": (
            r"\b(?:(?<=cookies and )(?:other|related) (?:\w+ )?technolog\w+|trackers|web[- ]?beacons?"
            r"|web[- ]?bugs?|clear[- ]gifs?|pixels?|pixel tags?|tracking technolog\w+"
            r"|similar technolog\w+|local storage|session storage|fingerprint\w*\b(?! (?:icon|symbol"
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
        "relative_word": r"\b(?:that|which|who|whose)\b",
        "of_messages": r"\bcontact you\b",
        "one_cookie": r"^[^a-z]{0,4}(?:this|that|the) (?:\w+ ){0,3}cookie\b",
        "of_this_data": (
            r"^[^a-z]{0,4}(?:this|these|such|the|our) (?:\w+ )?(?:data|information|logs?|statistics"
            r"|records|reports?|figures|files?) (?:does|do|did|will|may|can)(?: not|n't)\b"
            r"|^[^a-z]{0,4}(?:it|they) (?:does|do|did|will) not\b"
        ),
        "stranger_denies": r"^ (?:itself )?(?:does not|has not|will not|is not|has never|never)\b",
        "collect": (
            r"\b(?:makes? use of|us(?:es?|ing))(?= (?:standard |web |server |access "
            r"|our )*log(?:ging)? files?)"
            r"|\b(?:keeps? (?:an? )?(?:log|record) of|collect(?:s|ed|ing|ion)?|gather(?:s|ed|ing)?"
            r"|receiv(?:e|es|ed|ing)|(?<!with )(?<!our )(?<!their )record(?:s|ed|ing)?"
            r"|log(?:s|ged|ging)(?! (?:back )?(?:in|on|into|out|onto|off|you)\b)"
            r"|stor(?:e|es|ed|ing)|track(?:s"
            r"|ed|ing)?(?! (?:services?|tools?|technolog|software|pixels?|codes?|cookies?|systems?"
            r"|providers?|mechanisms?|functions?|compan|scripts?|to (?:an?|any|specific|individual)\b))"
            r"|obtain(?:s|ed|ing)?|captur(?:e|es|ed"
            r"|ing)|acqui(?:re|res|red|ring|sition)|monitor(?:s|ed|ing)?|sends? (?:us|to)"
            r"|access(?:es)? (?:your|the following|certain)|analy[sz]e[sd]?"
            r"|(?:will )?process (?:the personal|internet)|is (?:sent|transmitted|collected|logged)"
            r"|help(?:s)? us(?! (?:to )?(?:recogni|remember)))\b"
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
            r"|able to) (?:tell|see|determine|find out)(?= (?:which|what|where|how|when) )|\b(?:is|are"
            r"|becomes?) (?:\w+ )?(?:visible|known|shown|available|passed|handed|given|sent|disclosed"
            r"|transmitted|reported|told) to (?:us\b|our (?:server|system|site|web)\w*)|(?<=not )(?:know"
            r"|see|watch|look at|follow|study|trace)(?= (?:which|what|where|how|when|your) )"
            r"|\bno (?:record|log|trace|history)(?= of (?:what|which|where|how|your))|\bkeep(?:s"
            r"|ing)? (?:any |no |a |an )?(?:records?|logs?|track) of(?= (?:who|what|which|where|how|your"
            r"|visit|when))|\bkeep(?:s)?(?= no (?:logs?|records?|history|traces?))"
            r"|\b(?:notes?|saves?) (?:and (?:saves?|stores?|logs?|records?) )?(?:information|data) such "
            r"as\b"
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
        "category_item": (
            r"^[^a-z]{0,6}(?:(?:[a-z]|[ivx]{1,4})[.)] )?(?:\w+ ){0,3}(?:identifiers|internet|network"
            r"|electronic|geo-?location|location|commercial|device|usage|log|technical|online|browsing"
            r"|cookie|advertising|interaction|inferences|unique|ip|demographic)\b[^.;]{0,60}?(?:,|\(|:|-"
            r"|\b(?:such as|including|like|for example|e\.g)\b)"
        ),
        "tool_and_end": r"^[^a-z]{0,6}[\w.&' ]{2,40}?(?: \([^)]{1,60}\))? ?(?::|-|for) ?(?=\w)",
        "category_intro": (
            r"\b(?:categor(?:y|ies)|types?|kinds?|pieces|following|below|set out|listed|as follows"
            r"|these)\b"
        ),
        "automatic": (
            r"\b(?:automatic(?:ally)?|automated|passive(?:ly)?|when you (?:visit|access|use|browse|view"
            r"|interact|navigate|open|click)|server logs?|log files?|each time you|whenever you"
            r"|as you (?:interact|browse|navigate|use|move)|your (?:browser|computer|device) (?:sends"
            r"|transmits|automatically)|cookies?|web beacons?|visits? to)\b|\b(?:every time (?:you|your"
            r"|a|someone)|when(?:ever)? (?:you (?:look|come|arrive|land|log|call|load|browse)|(?:a"
            r"|your) (?:browser|page)|someone|anyone|a page)|on (?:our|their|its) own|access logs?"
            r"|logs\b|logfiles?|without (?:your|you) (?:doing|having to))"
        ),
        # Data taken automatically.
        "data_cookies": r"\bcookies?(?: (?:information|data|ids?|identifiers?))?\b",
        "data_ip_address": (
            r"\b(?:ip[- ]?address(?:es)?|internet protocol|ip numbers?|\bips?\b)|\b(?:originating"
            r"|internet|network|numeric) address(?:es)?\b|\baddress of (?:your|the) (?:computer|device"
            r"|machine|phone|connection|router)|\b(?:your|the) (?:computer|device|machine|connection"
            r"|router)'s (?:\w+ )?address"
        ),
        "data_device_id": (
            r"\b(?:(?:unique |mobile )?device (?:ids?|identif\w+|individual identif\w+)|udid|idfa|imei"
            r"|advertising (?:ids?|identifiers?)|unique (?:\w+ )?identif\w+|mac address|serial number"
            r"|online identifier|client ids?|hardware (?:ids?|identifiers?))\b|\b(?:persistent|permanent"
            r"|anonymous|random) (?:\w+ )?identif\w+|\b(?:idfv|android id|gaid|cookie ids?)\b|\b(?:code"
            r"|number|string|id|token) that (?:stands for|marks|identifies|points to|belongs to) (?:your"
            r"|the|a) (?:\w+ )?(?:phone|laptop|device|browser|computer)"
        ),
        "data_device_info": (
            r"\babout your (?:\w+ )?(?:device|computer|browser)\b|\b(?:operating system|platform"
            r"|device (?:type|model|info\w*|configurations?"
            r"|characteristics|settings)|(?:type|model) of (?:\w+ )?device|computer (?:type|hardware)"
            r"|screen (?:size|resolution)|plug-?in|hardware|mobile (?:network|carrier)"
            r"|internet service provider|\bisp\b|model name|connection (?:type|speed|device)"
            r"|language settings?|time zone)\b|\b(?:what|which|the) (?:kind|sort|type|model"
            r"|make) of (?:\w+ )?(?:phone|device|computer|tablet|machine)|(?:model|make) of your"
            r"|your (?:phone|device)\'s (?:model|make|type)"
        ),
        "data_user_agent": (
            r"\b(?:user[- ]agent|browser (?:type|version|software|language)|(?:type|version"
            r"|kind) (?:and version )?of (?:\w+ )?(?:web )?browser|type/version of browser|web browser"
            r"|browser(?:'s)? (?:information|name)|browsers? (?:you|used)|type of browser)\b|\b(?:the"
            r"|your|which|what) browser(?=,| and (?:the|your|which)\b| (?:that )?you (?:use|are using"
            r"|have)\b| (?:was|is) (?:used|in use)\b)|\bprogram you (?:use|used)\b"
        ),
        "data_referrer": (
            r"\b(?:referr(?:er|ing|al)\w*|refer(?:er|ring)|exit pages?|access source|(?:site|page"
            r"|website|url) (?:that |from which )?(?:you (?:came|visited before|come)|referred)"
            r"|linked (?:you )?(?:from|to)(?! (?:your|you)\b)|where you came from"
            r"|previous(?:ly visited)? (?:web)?(?:site"
            r"|page))\b|\b(?:page|site|link|address|website) that (?:sent|brought|led|took) you"
            r"|what (?:sent|led|brought) you|where you (?:came|come|arrived) from|(?:the )?(?:site|page"
            r"|website) (?:you were on|before ours)|which (?:site|page|link|search) (?:sent|led"
            r"|brought) you|how you (?:found|got to|came to|reached) (?:us|our)|\b(?:what"
            r"|which) (?:\w+ ){1,3}(?:led|brought|sent|referred|took) you"
            r"|\bdomain (?:name )?(?:from|of) (?:which )?(?:your|the) (?:request|access|isp|internet"
            r"|computer|provider|visit)"
            r"|\burls? that refer\b"
        ),
        "data_browsing_history": (
            r"\b(?:which pages (?:you|visitors|people|users) (?:open|visit|view|read|look at|call up)"
            r"|what (?:you|visitors|people|users) (?:click(?: on)?|read|look at)\b|(?:browsing|visit"
            r"|viewing|navigation|click|access|display|activity)[- ](?:\w+ )?(?:histor\w+|behaviou?r"
            r"|patterns?|activit\w+|actions?)|pages? (?:that |which )?(?:you|users|visitors|they|have"
            r"|are|were)?(?: have| been)* ?(?:view|visit|access|brows|request)\w*|browsing|clickstream"
            r"|click-?stream|page views?|pages? (?:of our|on our|viewed|visited)"
            r"|web ?site visit histor\w+|sites? (?:that )?you (?:have )?visit\w*|traffic (?:data"
            r"|patterns)|surfing|online activit\w+|(?:network|internet) activit\w+"
            r"|links? (?:you )?click\w*|content (?:you )?view\w*)\b|\bwhich (?:\w+ )?(?:pages?|articles?"
            r"|products?|screens?|stories|items) (?:\w+ ){0,4}(?:open\w*|read|look\w*|visit\w*|view\w*"
            r"|see|saw|click\w*|call\w*)\b|\bpages? (?:\w+ ){0,3}(?:open|read|look at|looked at"
            r"|called up|asked for)\b|\bwhat (?:pages?|products?|articles?) you\b|\bfiles? (?:that were "
            r"|that was |you )?(?:fetched|requested|downloaded)"
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
            r"\b(?:responses? to advertis\w+|advertising history|ads? (?:you )?(?:view|click|see)\w*"
            r"|(?:interact\w*|click\w*) (?:with|on) (?:\w+ )?(?:ads?|advertis\w+)"
            r"|advertisements? (?:you )?(?:view|click|see)\w*|click history)\b"
        ),
        "data_account_id": (
            r"\b(?:user ?ids?|login (?:data|ids?|information)|account (?:ids?|number)|service ids?"
            r"|member(?:ship)? ids?|user ?names?)\b"
        ),
        "data_location": (
            r"\b(?:(?:geo-?)?location(?! of (?:our|the) (?:server|office|company))|gps"
            r"|geographic(?:al)? (?:area|location|region|information)|geo-?location|geographic)\b"
            r"|\b(?:which|what) (?:city|town|country|region|part of the (?:country|world))|(?:city"
            r"|country|region|town) (?:you are|you\'re|from which you|where you|of (?:the )?(?:visit"
            r"|origin))|where(?:abouts)? (?:in the world )?you are\b|your (?:whereabouts|city|country"
            r"|region)\b|(?:approximate|rough|precise|exact) (?:position|whereabouts|area|location)"
        ),
        "data_usage": (
            r"\b(?:usage (?:data|information|statistics|patterns)|(?:service |utili[sz]ation )(?:usage"
            r"|history|utili[sz]ation)|(?:date|time)s? (?:and (?:time|date)s? )?(?:(?:of|for) (?:the "
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
        ),
        # Purposes.
        "purpose_context": (
            r"\b(?:in order to|so (?:that )?(?:we|you|as to)|purposes?|for (?:the )?(?:\w+ing|analytics"
            r"|advertis\w+|marketing|security|statistic\w*|research)|to (?:\w+ ){0,2}\w+|help(?:s"
            r"|ing)? (?:us|you)|allow(?:s|ing)? (?:us|you)|enabl(?:e|es|ing) (?:us|you)|used? (?:to|for"
            r"|in|as)|we (?:may )?use)\b"
        ),
        "purpose_targeted_advertising": (
            r"\b(?:(?:targeted?|targeting|personali[sz]ed|interest[- ]?based"
            r"|behaviou?ral(?:ly)?(?: targeting| targeted)?|retarget\w*|re-?marketing|tailored"
            r"|customi[sz]ed|relevant|activity targeting|custom|specific) (?:and \w+ )?(?:\w+ )?(?:ads?"
            r"|adverts?|advertis\w+|promotions|marketing)|remarketing|retargeting|behaviou?ral targeting"
            r"|targeting cookies|(?:ads?|adverts?|advertis\w+|offers)\b.{0,60}\b(?:(?:of|your|user's"
            r"|customer's|their|to you|own) (?:interests?|taste|preferences)|relevant|target\w+"
            r"|tailor\w+|based on)|profile of your interests|cross-context)\b|\b(?:ads?|adverts?"
            r"|advertis\w+)\b.{0,50}\b(?:suited|likel(?:y|ier)|care about|appeal|chosen for|tailored"
            r"|just for you|you (?:might|may) like|follow(?:s|ing)? you|later on|again)\b|\b(?:lookalike"
            r"|custom) audiences?|\bad targeting\b|\b(?:retarget|target)\w* (?:you|them|anyone|people"
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
            r"|monitor|track|understand\w*|evaluate|collect information about|assess|learn|determin\w+"
            r"|see|study)\b.{0,50}\b(?:usage|traffic|use(?:s|d)?|using|visit\w*|performance"
            r"|access(?: status)?|audience|behaviou?r|trends|patterns|popular\w*|interact|effective\w*"
            r"|demographic)|site analysis|measurement|browsing habits|trends)\b|\b(?:find(?:ing)? out"
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
            r"|\bhow often (?:users|visitors|customers|people)\b"
        ),
        "purpose_statistics": r"\bstatistic\w*\b|\b(?:tall(?:y|ies)|headcount)\b",
        "purpose_personalisation": (
            r"\b(?:personali[sz]\w*|customi[sz]\w*|tailor\w*|(?:individual"
            r"|your) (?:interests?(?! or (?:fundamental|rights)|,? rights)|needs|tastes?)|recommend\w*"
            r"|build a profile|building a profile)\b|\b(?:enhanc|enrich|personali[sz])\w* (?:your"
            r"|the user(?:'s)?|user) (?:\w+ )?experience\b"
            r"|\bform a view (?:on|of|about) what\b"
            r"|\btailor\w* (?:our |the )?(?:\w+ )?(?:services?|content|site|products|experience)\b"
        ),
        "purpose_preferences": (
            r"\b(?:(?<!change )(?<!manage )(?<!update )(?<!change your )(?<!manage your )(?<!update your "
            r")(?<!adjust your )"
            r"preferences?|remember\w* (?:\w+ ){0,4}(?:choices?|settings?|you|items|visitors?"
            r"|information|log|selections?)|(?:your|user|language|display) settings|save you (?:from"
            r"|time|having)|input support|(?:previously|already) entered|so (?:that )?you do(?: not"
            r"|n't) have to)\b|\b(?:so (?:that )?(?:you|we) (?:do not|need not|will not) (?:have to "
            r"|need to )?|(?<!but )(?<!please )(?<!always )(?<!, )(?<!important to )remember(?:s|ed)? "
            r"(?:that|which|what"
            r"|whether"
            r"|your|how)|need not fill|your filters|(?:your|chosen) (?:language|currency|region)"
            r"|choice of (?:language|currency)|welcome tour|dismissed)\b|\b(?:not (?:have|need) to"
            r"|without having to|so you needn't) (?:\w+ ){0,2}(?:fill|enter|type|re-?enter|choose"
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
            r"\b(?:product (?:updates?|news) and information|product updates|marketing(?! automation)"
            r"|newsletters?|promot(?:e|ion|ions|ing|ional)|direct mail|sales activit\w+|campaigns?"
            r"|special offers|(?:inform(?:s|ed|ing)? you|notif(?:y|ies|ied|ying|ication)|introduc(?:e|es"
            r"|ed|ing|tion)|announc\w+|contact(?:s|ing)? you)\b.{0,40}\b(?:products?|services?|offers?"
            r"|events?|seminars)|product introductions?)\b|\b(?:(?:tell|telling|let"
            r"|letting) you (?:know )?about (?:our|new|other)|keep(?:ing)? you (?:posted|informed"
            r"|up to date)|news (?:about|of|on) (?:our|new))\b|\b(?:information|updates?|news|details"
            r"|offers?) (?:about|on|of|regarding) (?:our )?(?:future|upcoming|forthcoming|new"
            r"|other) (?:\w+ )?(?:events?|products?|services|opportunities|offers|releases|sales"
            r"|promotions)\b"
            r"|\b(?:e-?mail|mail) magazines?\b"
        ),
        "purpose_improvement": (
            r"\b(?:improv\w+|(?<!privacy-)(?<!privacy )enhanc\w+|(?:better|optimi[sz])\w* |develop\w*(?:,"
            r"| and| or|ment| new"
            r"| testing).{0,30}\b(?:products?|services?|features?)|development (?:of|, )|troubleshoot\w*"
            r"|diagnos\w+|review of new|upgrade)|\b(?:mak(?:e|es|ing) (?:\w+ ){1,4}better|where (?:they"
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
            r"\b(?:payments?|order|transaction) processing\b|\b(?:(?:what is|items) in your (?:basket|cart"
            r"|bag)"
            r"|provid(?:e|es|ing|ision)|provision"
            r"|deliver\w*|offer\w*|fulfil\w*|perform\w*|process\w*|operat\w+|complet\w+|respond\w*"
            r"|response|support|suppl(?:y|ying)|invoic\w+|billing|bills|deal with|handl\w+|send\w*"
            r"|ship\w*) (?:\([^)]{0,40}\),? ?|of |to |the |our |your |you |with |and |various |specific "
            r"|certain |, |maintenance, verification, ){0,5}(?:\w+ ){0,2}(?:services?|orders?|products?"
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
            r"|\bfor (?:\w+ )?billing\b|\bcalculate your\b|\bcommunicat\w+ with you about (?:your|our)\b"
            r"|\bprovide, (?:\w+,? (?:and )?){1,4}(?:our|the) (?:\w+ )?(?:services?|products?|site|app"
            r"|platform)\b|\b(?:essential|core|basic) function(?:s|ality)?\b|\bfunction (?:properly"
            r"|correctly|securely)\b|\bproper function\w*"
            r"|\b(?:orders?|requests?|purchases?)(?: (?:and|or|/) (?:orders?|requests?|purchases?))? "
            r"fulfil+ment\b"
            r"|\b(?:implement|for|in|to) (?:\w+ ){0,2}the delivery of (?:our |the )?services\b"
            r"|\bkeep(?:ing)? (?:our|the) (?:accounts|books)\b|\bbook-?keeping\b"
            r"|\brespond(?:ing)? to you\b"
            r"|\brespond(?:ing)? to (?:\w+ )?(?:enquir|inquir|question|request)\w*|\bprovision of "
            r"information\b"
        ),
        "essential_only": (
            r"\bonly\b.{0,20}\bcookies? (?:that|which) (?:are )?(?:strictly |absolutely "
            r"|technically )?(?:necessary|essential|required|needed)\b|\b(?:only|solely|exclusively"
            r"|just)\b.{0,40}\b(?:strictly |absolutely |technically )?(?:necessary|essential|required"
            r"|functional|technical(?:ly)?|session|first[- ]party)\b.{0,20}\bcookies?\b"
            r"|\bcookies?\b.{0,50}\b(?:only|solely|exclusively)\b.{0,50}\b(?:necessary|essential"
            r"|required|technical)\b"
        ),
        # Consent and other bases.
        "asks_first": (
            r"\bcookies?\b[^.;]{0,30} (?:is|are|stays?|remains?) (?:switched |turned )?(?:off|disabled"
            r"|inactive) (?:by default|at first|initially|to begin with|from the start|until)"
            r"|\bby default\b[^.;]{0,60}\bcookies?\b[^.;]{0,20} (?:off|disabled|inactive)\b"
            r"|\bif you (?:do not|take no|make no|ignore)\b[^.;,]{0,40}\b(?:choose|pick|choice|option|answer"
            r"|react|respond|decide|click|banner|anything)\b"
            r"|\b(?:everything|all that is|whatever is) (?:optional|not (?:strictly )?necessary"
            r"|non-essential)[^.;]{0,20} (?:is|are|stays?|remains?) (?:switched |turned )?off\b"
            r"|\byour (?:\w+ )?(?:yes|say-so)\b"
            r"|\bif you choose, (?:your|we)\b|\bmay opt to (?:provide|give|share|submit)\b|\boption "
            r"(?:not to|to not) (?:provide|give|share|submit)\b|\byour optional (?:\w+ )?(?:entry"
            r"|registration|participation|submission)\b"
        ),
        "basis_consent": (
            r"\b(?:(?:unless|until|before) you (?:have )?(?:sa(?:y|id) yes|agreed? to (?:it|them|this)"
            r"|accept(?:ed)? (?:it|them|this)|allow(?:ed)? (?:it|them|this)|switch(?:ed)? (?:it|them) on"
            r"|turn(?:ed)? (?:it|them) on)|unless you (?:\w+ )?(?:provide|submit|disclose)|if you "
            r"(?:choose to |elect to )?(?:allow|enable|permit|elect to (?:allow|receive|enable|provide"
            r"|share|participate|submit|have|store|join|take)|opt)\b(?!\)|[- ]?out)|(?:you|users?"
            r"|visitors?) (?:may |can )?(?:always |also )?(?:choose|elect) (?:not )?to (?:provide|share"
            r"|give|submit)|unless you (?:choose|request"
            r"|have (?:given|told|asked))|only if you (?:\w+ )?(?:choose|request|provide)|consents?"
            r"|consented|consenting|permission|opt(?:s|ed|ing)?[- ]?in|agree(?:s|ing|d)? (?:to|that)"
            r"|affirmatively (?:authori[sz]ed?|choose)|express(?:ly)? authori[sz]\w+|(?:written|signed"
            r"|prior|specific) authori[sz]ation|(?:you|users?|visitors?|members?) (?:may "
            r"|can )?(?:also )?opt to(?! (?:view|browse|use|visit|see|turn|switch|block|disable|refuse"
            r"|reject))|if you (?:choose|decide|elect) to (?:participate|provide|connect"
            r"|link|share|register|submit)|(?<!have )(?<!has )voluntar(?:y|ily) (?:submit|provid|disclos"
            r"|suppl|giv|shar|submission|participat|entr)\w*(?<!ted)(?<!ded)|(?<!our )(?:option"
            r"|opportunit(?:y|ies)|ability) (?:to|of) (?:provid|shar|connect|link|post|includ|enter"
            r"|submit|grant)\w*|(?:participation|registration|giving|disclosure|submission|providing"
            r"|submitting|information|this)\b[^.;]{0,60}?\b(?:is|are) (?:completely |entirely |strictly "
            r"|purely |always )?(?:voluntary|optional)|if you choose,|(?:provide|provided|submit"
            r"|submitted|give|given|disclosed?) voluntarily|you (?:may"
            r"|can) (?:also )?choose to (?:register|participate|subscribe|connect|link|receive)"
            r"|unless (?:you|they) (?:specifically |expressly )?request|your (?:prior "
            r"|explicit )?(?:approval|authori[sz]ation|agreement))\b|\b(?:unless|until|till|before"
            r"|only (?:if|after|once|when)|not (?:\w+ )?(?:unless|until|before)) you(?: have"
            r"| had)?(?: first| actively| clearly| expressly)* (?:press|click|tap|hit|tick|check|choose"
            r"|chosen|pick|agree|accept|allow|say|said|consent|opt|switch|turn|okay|give|given|told"
            r"|tell)(?:e?d|s|t)?\b(?! (?:out|otherwise|us (?:otherwise|not|to stop)|off))|\b(?:asks?"
            r"|asked|asking) (?:you |them |first |everyone |visitors )*(?:first|beforehand|before)\b"
            r"|\b(?:wait|waits) (?:for (?:your|a)|until you) (?:yes|answer|ok|okay|choice|go-ahead|have"
            r"|say|agree|click|press)|\bwith your (?:agreement|blessing|say-so|go-ahead|ok|okay)\b"
            r"|\b(?:your|a|the) (?:say-so|go-ahead|blessing)\b|\bif you (?:have )?(?:say|said) (?:yes|ok"
            r"|so)\b|\bonly (?:if|when|once|after) you(?: have)?\b|\bask(?:s|ed)? (?:for )?your (?:ok"
            r"|okay|agreement|go-ahead)\b|\boff (?:until|unless) you\b|\bif you (?:agree|accept|consent"
            r"|say yes|allow (?:it|this|them))(?=,| we\b| to (?:it|this|them))"
            r"|\bonly\b[^.;,]{0,60}\b(?:once|after|if|when) (?:you|visitors?|the user|users) (?:have "
            r"|has |had )?(?:first |actively )?(?:agree|accept|consent|sa(?:y|id)|allow|opt|ch(?:oo|o)se"
            r"|tick|click|given|told|switch|turn)\w*|\b(?:until|before|unless) you (?:have )?(?:ma(?:k"
            r"|d)e (?:a|your) (?:choice|selection|decision)|decided?|chosen)\b|\byou (?:decide|choose"
            r"|control) (?:whether|if) (?:or not )?(?:we|they|it) (?:may|can|might)\b"
            r"|\bask(?:s|ed)? (?:you )?(?:whether|if) (?:we|you)\b|\byou (?:will be"
            r"|are) (?:first )?asked\b(?! to)"
            r"|\b(?:until|unless|before|till|only (?:after|once|if|when)) you(?:'ve"
            r"| have)? (?:\w+ )?(?:sa(?:y|id) (?:yes|so|ok(?:ay)?)|ma(?:k|d)e up your mind|decided|nodded"
            r"|give[ns]? (?:us )?(?:the|your) (?:ok|okay|go-?ahead|green light|nod|blessing))\b"
            r"|\byour (?:go-?ahead|green light|okay|ok|nod|yes|blessing)\b"
            r"|<<asks_first>>"
        ),
        "limited_persons": (
            r"\b(?:(?<!including )child(?:ren)?|minors?|under (?:the age of )?1\d|(?:under"
            r"|between|ages? of) 1\d)\b"
        ),
        "basis_parental_consent": (
            r"\b(?:parental (?:consent|permission)|(?:consent|permission|authori[sz]ation"
            r"|approval) (?:of|from) (?:(?:a|the|their|his|your|one|verified"
            r"|his or her) )?(?:\w+ )?(?:parents?|guardian)|parent(?:s"
            r"|'s)?(?: or (?:legal )?guardian(?:'s)?)?,? (?:consent|permission)|(?:parents?|guardians?"
            r"|children|child|minors?|under (?:the age of )?1\d)\b.{0,160}\b(?:consent|permission"
            r"|authori[sz]ation))\b|\b(?:parent|mother|father|guardian|mum|dad)(?:'s|s'"
            r"|s)? (?:\w+ )?(?:say-so|okay|ok|agreement|signature|yes|approval|go-ahead|blessing)\b"
        ),
        "basis_legitimate_interest": r"\blegitimate (?:business )?interests?\b",
        "basis_contract": (
            r"\b(?:(?:performance of|performing) (?:(?:a|the|our) )?contracts?|contractual (?:obligations?"
            r"|necessity)"
            r"|(?:perform|fulfil\w*) (?:\w+ ){0,4}contracts?|entering into a contract"
            r"|necessary for (?:the |our )?contract)\b|^[^a-z]{0,8}contracts?\b(?= \(|,|:)"
        ),
        "basis_legal_obligation": (
            r"\b(?:(?:comply with|compliance with|required by) (?:\w+ ){0,5}(?:legal|law|laws|regulatory"
            r"|statutory)(?: obligations?)?|legal obligations?)\b|^[^a-z]{0,6}legal compliance\b"
        ),
        "no_banner": (
            r"\b(?:no|without an?|not (?:\w+ ){0,2}(?:show|display|use|need|find|see|have|require"
            r"|present|ask you with)\w*(?: you| an?| any| our){0,2}) (?:such )?(?:cookie"
            r"|consent)[- ](?:consent )?(?:banner|notice|pop-?up|bar|dialog|window)"
            r"|\b(?:remove|drop|avoid|skip|get rid of|do without) (?:[\w-]+ ){0,4}(?:cookie"
            r"|consent)[- ](?:consent )?"
            r"(?:banner|notice|pop-?up)"
        ),
        "basis_banner": (
            r"\b(?:cookie|consent) (?:banner|notice|pop-?up|bar|preference (?:cent(?:er|re)|tool)"
            r"|manager|settings (?:panel|tool))\b|\bclick(?:ing)? (?:on )?\"?(?:accept|agree|ok|i agree"
            r"|allow)"
        ),
        "whole_not_data_collected": (
            r"\byou are (?:not|never) (?:\w+ )?(?:followed|tracked|watched)(?! (?:by|across|outside"
            r"|on other))|\b(?:not (?:\w+ )?(?:a single|one)|zero|no|without any|free (?:of"
            r"|from)(?: all)?) trackers?\b(?! (?:that|which|from|of|by|until|unless|without))|\b(?:nobody"
            r"|no one) (?:\w+ )?(?:follows|tracks|watches|observes) (?:you|visitors|our visitors|anyone)\b"
            r"|\bvisits?(?: to (?:our|this) (?:web)?site)? (?:is|are) (?:not|never) (?:\w+ )?(?:measured"
            r"|counted|tracked|analy[sz]ed)\b|\b(?:do|does) not (?:count|follow|track|watch|profile) "
            r"(?:you|visitors)\b"
        ),
        "named_among": r"^s? (?:included|too|and all)\b",
        "nothing_kept": (
            r"\bnothing (?:at all )?(?:is|gets|will be) (?:\w+ )?(?:stored|saved|kept|placed|written"
            r"|left|deposited|set) (?:on|in|to) your (?:\w+ )?(?:device|computer|browser|terminal|phone"
            r"|machine|hard disk|end device)s?\b|\b(?:stores?|leaves?|saves?|writes?|places?|keeps?"
            r"|puts?) (?:absolutely )?nothing (?:at all |behind )?(?:on|in) your (?:device|computer"
            r"|browser|machine|phone|terminal)\b|\b(?:do|does) not (?:store|save|leave|write|place|keep"
            r"|put) anything (?:at all |behind )?(?:on|in) your (?:device|computer|browser|machine|phone"
            r"|terminal)\b"
            r"|\b(?:stores?|leaves?|saves?|writes?|places?|keeps?|puts?) (?:absolutely )?nothing (?:at all "
            r"|behind )?(?:on|in) your (?:\w+ )?(?:device|computer|browser|machine|phone|terminal|tablet"
            r"|disk|drive)s?(?: or (?:device|computer|browser|machine|phone|terminal|tablet|disk"
            r"|drive)s?)?(?: once you[^.;,]{0,30})?|\bnothing (?:at all )?(?:of ours )?(?:stays|remains"
            r"|is left)(?: behind)? (?:on|in) your (?:\w+ )?(?:device|computer|browser|machine|phone"
            r"|terminal|tablet|disk|drive)s?"
        ),
        "it_stands_for": r"^[^a-z]{0,3}(?:it|they|this|these|those|such)\b",
        "either_or": (
            r"\b(?:or|as well as|and (?:also|through|via|in|on|by))\b|[\"“][^\"”]{3,40}[\"”]|\b(?:link"
            r"|button|icon|banner)\b"
        ),
        "banner_again": (
            r"\b(?:cookie|consent|privacy) (?:settings|preferences|(?<!your privacy )choices|controls)\b"
            r"|\b(?:icon|button|symbol|widget|badge|fingerprint|shield|gear)(?: icon| symbol"
            r"| button)? (?:in|at|on|near) the (?:lower|upper|bottom|top|left|right|foot|footer"
            r"|corner)\b|\b(?:reopen|bring back|call up|open)\w* (?:the |our )?(?:\w+ )?banner\b"
            r"|\b(?:cookie|consent|privacy) (?:banner|notice|pop-?up) (?:again|back)\b"
        ),
        "other_site": r"\b(?:other|linked|external|third[- ]party) (?:\w+ )?(?:web ?)?sites?\b",
        "cookieless": (
            r"\bcookie-?less\b|\bcookie-?free\b|\bwithout (?:using |setting "
            r"|the use of )?(?:any )?cookies\b(?! (?:are|is|will|some|our|parts?|you|we|may))"
            r"|\b(?:instead of|rather than) (?:using )?(?:any )?cookies\b"
        ),
        "use_by_others": (
            r"^[^.;]{0,60}\b(?:use|placement|setting) of [^.;]{0,60}\b(?:cookies?|technologies|beacons"
            r"|pixels|tags)\b[^.;]{0,20}\bby (?:such |these |those |other |the )?(?:third|other|advertis"
            r"|partner)"
        ),
        "basis_browser_setting": (
            r"\b(?:permit|allow|accept|configur|setting(?!s))\w*\b.{0,50}\bbrowser settings?\b"
            r"|\bbrowser (?:is )?set to (?:accept|allow)\b|\bhav(?:e|ing) your browser .{0,20}accept\b"
        ),
        "consent_act": (
            r"\b(?:rel(?:y|ies) on (?:your )?consent|affirmatively choose|voluntary|voluntarily|optional"
            r"|if you choose,|unless they|written authori[sz]ation|(?:may |can )?(?:also )?opt to(?! (?:view"
            r"|browse|use|visit))"
            r"|if you (?:choose|decide|elect) to|(?:option|opportunit(?:y|ies)|ability) (?:to"
            r"|of) (?:provid|shar|connect|link|post|includ|enter|submit|grant)\w*|(?:unless|until"
            r"|before) you (?:have )?(?:sa(?:y|id) yes|agreed? to (?:it|them|this)|accept(?:ed)? (?:it"
            r"|them|this)|allow(?:ed)? (?:it|them|this)|switch(?:ed)? (?:it|them) on|turn(?:ed)? (?:it"
            r"|them) on)|(?:you|users?|visitors?) (?:may |can )?(?:always |also )?(?:choose|elect) (?:not "
            r")?to|voluntar\w+"
            r"|only if you|if you (?:choose to |elect to )?(?:allow|enable|permit|elect|opt)|unless you"
            r"|(?:with|without|obtain\w*|upon|on|based on|request|require|get|seek|ask for"
            r"|asked? (?:for )?(?:your|you)|give[ns]?|giving|provid\w+|have|rely on|subject to|by|after"
            r"|receive[sd]?|until|unless|only (?:if|when|with|after)|if|where"
            r"|prior) (?:[\w']+[ ,]+){0,6}?(?:consent|permission|opt(?:ed|s)?[- ]?in|authori[sz]\w+"
            r"|approval|agreement|agree)\w*|(?:you|users?|customers?|visitors?"
            r"|parents?) (?:\w+ ){0,5}?(?:consent|agree|opt(?:ed)?[- ]?in|authori[sz]e)(?:s|ed|ing)?"
            r"|opt[- ]?(?:ed |ing )?in\b(?:(?! or| and).)|consent (?:to|is|has|will|of|from|by|for"
            r"|before)|your (?:\w+ )?(?:consent|permission)|consenting to)|\b(?:unless|until|till|before"
            r"|only (?:if|after|once|when)|not (?:\w+ )?(?:unless|until|before)) you(?: have"
            r"| had)?(?: first| actively| clearly| expressly)* (?:press|click|tap|hit|tick|check|choose"
            r"|chosen|pick|agree|accept|allow|say|said|consent|opt|switch|turn|okay|give|given|told"
            r"|tell)(?:e?d|s|t)?\b(?! (?:out|otherwise|us (?:otherwise|not|to stop)|off))|\b(?:asks?"
            r"|asked|asking) (?:you |them |first |everyone |visitors )*(?:first|beforehand|before)\b"
            r"|\b(?:wait|waits) (?:for (?:your|a)|until you) (?:yes|answer|ok|okay|choice|go-ahead|have"
            r"|say|agree|click|press)|\bwith your (?:agreement|blessing|say-so|go-ahead|ok|okay)\b"
            r"|\b(?:your|a|the) (?:say-so|go-ahead|blessing)\b|\bif you (?:have )?(?:say|said) (?:yes|ok"
            r"|so)\b|\bask(?:s|ed)? (?:for )?your (?:ok|okay|agreement|go-ahead)\b|\boff (?:until"
            r"|unless) you\b|\b(?:rests?|based|relies|rely|depends?) (?:up)?on (?:your )?consent\b"
            r"|\bif you (?:agree|accept|consent|say yes|allow (?:it|this|them))(?=,| we\b| to (?:it|this"
            r"|them))|\bonly\b[^.;,]{0,60}\b(?:once|after|if|when) (?:you|visitors?|the user"
            r"|users) (?:have |has |had )?(?:first |actively )?(?:agree|accept|consent|sa(?:y|id)|allow"
            r"|opt|ch(?:oo|o)se|tick|click|given|told|switch|turn)\w*|\b(?:until|before"
            r"|unless) you (?:have )?(?:ma(?:k|d)e (?:a|your) (?:choice|selection|decision)|decided?"
            r"|chosen)\b|\byou (?:decide|choose|control) (?:whether|if) (?:or not )?(?:we|they"
            r"|it) (?:may|can|might)\b"
            r"|\bask(?:s|ed)? (?:you )?(?:whether|if) (?:we|you)\b|\byou (?:will be"
            r"|are) (?:first )?asked\b(?! to)"
            r"|\b(?:until|unless|before|till|only (?:after|once|if|when)) you(?:'ve"
            r"| have)? (?:\w+ )?(?:sa(?:y|id) (?:yes|so|ok(?:ay)?)|ma(?:k|d)e up your mind|decided|nodded"
            r"|give[ns]? (?:us )?(?:the|your) (?:ok|okay|go-?ahead|green light|nod|blessing))\b|\b(?:for"
            r"|without|with|on|after|until|upon) your (?:go-?ahead|green light|okay|ok|nod|yes|blessing)\b"
            r"|<<asks_first>>"
        ),
        "withdraw": (
            r"\b(?:withdraw\w*|revok\w+|retract\w*|cancel\w*)[^.;:]{0,60}?\b(?:consents?|permission"
            r"|authori[sz]ation)\b|\b(?:if|where|once|when|after|although) you (?:have |had |previously "
            r"|already ){0,2}(?:given|give|gave|granted|grant|provided|consented|consent"
            r"|agreed)\b[^.;:]{0,100}?\b(?:withdraw|revok|retract)\w*|\b(?:your|the|this|any|such|that"
            r"|a) (?:\w+ )?(?:consents?|permission)(?: \w+){0,4}? (?:can|may|could|is|be"
            r"|are)\b[^.;:,]{0,60}?\b(?:withdraw|revok|retract)\w*|\bconsents? (?:can|may"
            r"|could) (?:\w+ ){0,6}?(?:be )?(?:withdrawn|revoked|retracted)"
            r"|\btak(?:e|es|ing) (?:your|the|this|that) (?:\w+ )?(?:consent|permission|yes|agreement) back\b"
            r"|\btak(?:e|es|ing) back (?:your|the|this) (?:\w+ )?(?:consent|permission|yes|agreement)\b"
        ),
        # Opt-outs.
        "opt_out": (
            r"\b(?:opt(?:s|ed|ing)?[- ]?out(?:s)?|(?:request"
            r"|ask)\w*\b[^;:]{0,80}?\b(?:not (?:be )?(?:disclos|shar|us|send|sell|contact|sold|allow"
            r"|permit)\w*"
            r"|be (?:withheld|removed))|(?:ask|request|tell|instruct|direct)\w* (?:us|that we"
            r"|that \w+(?: \w+){0,3}) (?:not\b|to stop|cease)|cease (?:sending|using|sharing|disclosing)"
            r"|(?:be|information) (?:removed|withheld)|remove yourself|removed from|unsubscrib\w+"
            r"|cancel\w* (?:your |the |a )?(?:[\w-]+ ){0,3}(?:subscriptions?|newsletters?|mailings?|alerts?)"
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
        ),
        "opt_out_told": _TOLD,
        "question": r"\?[\"')]*$",
        "basis_named": (
            r"\b(?:(?:legal|lawful) (?:bas[ie]s|grounds?)|following (?:\w+ )?(?:bas[ie]s|grounds)"
            r"|bas[ie]s for (?:the |our |this )?processing|article 6|art\. ?6)\b"
        ),
        "automatic_firm": (
            r"\bautomatic(?:ally)?\b"
            r"|^[^a-z]{0,6}when(?:ever)? you (?:visit|use|access|come to|browse)\b[^.;]{0,60}, we (?:\w+ "
            r")?(?:collect|receive|record|log|gather)\b"
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
        "purpose_label": (
            r"^[^a-z]{0,6}(?:(?:main |our )?purposes?(?: of (?:the )?(?:\w+ )?(?:processing|use|collection"
            r"|data|cookies?))?|used for|why(?: (?:do )?we)?(?: (?:collect|use|process|need)\w*)?(?: (?:it"
            r"|this))?"
            r"|what (?:it is|it's|we use it) for) ?:"
        ),
        "recipient_label": (
            r"^[^a-z]{0,6}(?:recipients?(?: of (?:the |your )?(?:\w+ )?data)?|(?:data |it is "
            r"|information )?(?:shared|disclosed) (?:with|to)) ?: ?(?P<who>(?!none|no\b|nobody|n/a)\S)"
        ),
        "rights_contact": r"@",
        "rights_intro": (
            r"\brights?(?: \w+){0,4}:?$|\b(?:right to|entitled to|request(?: at any time)?"
            r"|ask us to)(?: \w+){0,3}:$"
        ),
        "occasion": (
            r"\bask(?:s|ed)? (?:you )?for\b[^.;]{0,80}\b(?:information|data)\b[^.;]{0,200}:$"
            r"|^[^a-z]{0,4}(?:when(?:ever)?|if|as|while|each time|every time|once) (?:you|a|an|someone"
            r"|the)\b[^.;]{0,80}$"
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
        "kind_label": r"^[^a-z]{0,6}[a-z, /&-]{0,50}cookies?(?: \([^)]{0,40}\))? ?: ",
        "item_denied": r"^[^a-z]{0,6}(?:no|zero)\b(?!-| (?:longer|later|matter|more|less|other|further)\b)",
        "object_left_out": (
            r"^[^a-z]{0,4}(?:(?:it is|they are|this is|also|only|solely|not|never|then|mainly|exclusively"
            r"|may be|is|are) )*(?:used|needed|required|collected|processed|kept|set|stored|linked|tied"
            r"|connected|associated|sent|shared|sold|disclosed|given|passed)\b"
        ),
        "tool_subject": (
            r"^[^a-z]{0,4}(?:it|this|that|they|these|both)\b(?! (?:web ?)?(?:sites?|pages?|shop|app"
            r"|blog)\b)"
        ),
        "site_noun": r"\b(?:web ?)?sites?\b|\b(?:pages?|shop|app|blog|portal)\b",
        "points_below": (
            r"\b(?:below|following (?:links?|urls?|address(?:es)?|pages?|sites?|websites?|forms?)"
            r"|as follows)\b"
        ),
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
            r"|\bkeeps? (?:[\w'.-]+ ){1,3}from \w+ing\b|\bleft? (?:you|me|yourself) out\b"
            r"|\bwould rather (?:not|we (?:did not|left))\b|\b(?:reopens?|bring(?:s)? back|opens?"
            r"|call(?:s)? up|brings? up) (?:the |our |this |your )?(?:\w+ )?(?:banner|choices"
            r"|consent \w+|cookie \w+)\b|\b(?:flip|slide|move|toggle|press|click|untick|uncheck"
            r"|use) (?:the |this |that |our )?(?:\w+ )?(?:switch|toggle|slider|checkbox"
            r"|button)\b[^.;]{0,60}\b(?:off|out|stop|disable|refuse|end)\b|\bobject to (?:this|the|such"
            r"|our|any) (?:\w+ )?(?:tracking|counting|measuring|recording)\b"
            r"|\b(?:can|may|by) (?:stop|prevent)(?:ing)? (?:[\w'.-]+ ){1,3}from (?:recogni[sz]|collect"
            r"|track|us|identify|record|measur)ing\b"
        ),
        "opt_out_about": (
            r"\b(?:cookies?|track(?:ing|ed)?|advertis\w+|ads|analytics|target\w+|interest[- ]based"
            r"|behaviou?ral|measurement|collect(?:ion|ing|ed)?|profil\w+|beacons?|pixels?"
            r"|personali[sz]\w+|sale|sell\w*|shar(?:e|ed|ing)|sold|rent(?:ed)?|disclos\w+|third part\w+"
            r"|use of (?:your|such|this)|usage|data|information|re-?marketing)\b|\b(?:record(?:ing|s"
            r"|ed)?|watch(?:ing|ed)?|follow(?:ing|ed)?|counted|counting|statistics)\b|\b(?:ads?"
            r"|adverts?)\b|\b(?:banner|consent)\b"
        ),
        "communication": (
            r"\b(?:(?:such|more|our|promotional|marketing|snail|junk|future) mail|unsubscrib\w+"
            r"|e?-?newsletters?|mailing lists?|mailings?|e-?mails?(?! address| us)|communications?|messages?"
            r"|text messages?|sms|telemarketing|phone calls?|direct mail|promotional (?:offers?"
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
            r"|pages?) (?:\w+ )?below|below (?:sites?|pages?)|https?:|www\.)\b|https?://|\bwww\."
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
            r"|receive)|don't want|prefer(?: not|ence)s?|stop receiving|stop|remov\w+|declin\w+"
            r"|cancel\w*|choose not|not to receive|rather not|discontinu\w*|manag\w+ your)\b"
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
            r"|software)\b|\bsettings ?>"
        ),
        "device_setting_act": (
            r"\b(?:turn(?:ing|ed)? (?:\w+ ){0,3}off|disabl\w+|adjust\w*|chang\w+|control\w*|prevent\w*"
            r"|stop\w*|limit\w*|opt(?:ing)?[- ]?out|reset\w*|revok\w+|withdraw\w*|block\w*"
            r"|switch(?:ing)? off|deactivat\w+)\b|\bask app not to track\b|\b(?:turn|switch)(?:ing"
            r"|ed)? (?:\w+ )?(?:off|images|pictures)\b|\bblock\w*|\b(?:reset|delete)\b(?=.{0,30}\bid\b)"
        ),
        "device_setting_about": (
            r"\b(?:geo-?locations?|locations?|gps|advertising (?:ids?|identifiers?)|ad tracking"
            r"|interest-based|personali[sz]ed ad\w*|track(?:ing|ed)?|cookies|push notifications?)\b"
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
            r"|(?:check|tick|uncheck) ?(?:the )?box)\b"
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
            r"|four|five|six|ten|twelve|\d+) (?:day|week|month|year)s?|(?:needs? to|has to|have to"
            r"|required to|must|will need)\b.{0,80}\b(?:repeat\w*|again|renew\w*|each (?:browser|device"
            r"|computer)|every (?:browser|device|computer)|separately)|(?:delete|clear|remove"
            r"|eras)\w*\b.{0,50}\bcookies?\b.{0,120}\b(?:opt[- ]?out|again|preference|setting|repeat"
            r"|renew)|(?:opt[- ]?out|setting|choice|preference)s?\b.{0,120}\b(?:different (?:browser"
            r"|device|computer)|another (?:browser|device|computer)|new (?:browser|device|computer|pc)"
            r"|(?:clear|delet|eras|remov)\w* (?:\w+ ){0,3}cookies?|each (?:browser|device|computer)"
            r"|browser[- ]specific|device[- ]specific|(?:this|that|the) (?:browser|device|computer) only"
            r"|only (?:applies|works|effective)|valid for|effective for|lasts?|expires?))\b|\b(?:switch"
            r"|opt[- ]?out|choice|setting|preference|refusal|decision|answer"
            r"|selection)s?\b(?: \w+){0,3} (?:holds?|stays?|remains?|is remembered|are remembered"
            r"|is kept|is stored|is saved|applies|apply|counts?|carries|follows?|works?|will (?:hold"
            r"|stay|remain|apply|be (?:kept|remembered)))\b(?: \w+){0,4} (?:for|on|in|across|until"
            r"|with) |\b(?:whatever|what) you (?:pick|choose|decide|select|say)\b.{0,40}\b(?:holds?"
            r"|lasts?|stays?|is (?:kept|remembered|stored)|applies)\b|\b(?:clear|delet|wip|eras"
            r"|empty)\w* (?:your |the )?(?:browser(?:'s)? )?(?:data|history|cookies"
            r"|cache)\b.{0,60}\b(?:choices?|opt[- ]?outs?|preferences?|answers?|decisions?)\b"
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
            r"|consent)\w*\b[^.;]{0,60}?, (?!please)(?:then )?(?:no |none of |nothing |we (?:do not|will not"
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
        # Browser control and what it costs.
        "browser": (
            r"\b(?:browsers?(?:'s)?(?! (?:type|version|software|language|you use))|web client(?: software)?"
            r"|internet explorer"
            r"|firefox|safari|chrome|(?:microsoft |ms )?edge(?=:| browser| settings)|opera(?=:| browser)"
            r"|android(?=:)|preferences menu|(?:your|computer|device) settings|your computer"
            r"|your device|mobile device|(?:options|help|tools) (?:menu|section)|help (?:feature"
            r"|file))\b"
        ),
        "browser_act_own": (
            r"\b(?:manag\w+|control\w*|identif\w+)(?: (?:and|or) (?:manag\w+"
            r"|identif\w+))? (?:the )?(?:users?|visitors?|customers?|sessions?|how )"
            r"|\b(?:stor|remember|sav|keep)\w* (?:your |the |any )?(?:\w+ (?:and|or) )?(?:settings"
            r"|preferences)\b"
        ),
        "browser_act": (
            r"\bpreferences >|\b(?:help (?:menu|instructions|section|feature|function|files?|tab)"
            r"|set(?:ting)? (?:your"
            r"|up|the|it|their|his|to|preferences)\b|(?:be|is|are) set\b|settings?|configur\w+|refus\w+"
            r"|reject\w*|disabl\w+|block\w*|delet\w+|remov\w+|declin\w+|declin|turn(?:ing)? (?:\w+ )?off"
            r"|accept\w*|not accept|notif\w+|warn\w*|alert\w*|prompt\w*|chang\w+|control\w*|manag\w+"
            r"|clear(?! gifs?| whether| that| how| if)\w*|eras\w+|adjust\w*|modif\w+|prevent\w*"
            r"|switch(?:ing)? off|eliminate|limit)\b"
            r"|\b(?:turn(?:ing|ed)? (?:\w+ ){0,2}(?:away|down|back)|tell(?:ing)? (?:your|the) browser"
            r"|(?:be |is |being )?told to|say no|stop(?:ping|s)?|keep(?:ing)? (?:\w+ )?out|wip(?:e|ing)"
            r"|forbid\w*|deny|ban)\b|\bdo without\b"
        ),
        "cookie_refusal": (
            r"\byou (?:can|may|could|might|are free to|are welcome to)(?: also| always| simply| of course"
            r"| still)? (?:(?:block|refuse|reject|delete|clear|disable|turn off|switch off|remove|decline"
            r"|turn down|turn away|do without|wipe)(?:,? (?:and|or) (?:block|refuse|reject|delete|clear"
            r"|disable|remove))?) (?:the (?:use|placement|setting|storage) of |the |our |these |those "
            r"|any |all "
            r"|this |such |most |some |third[- ]party |\w+ )?cookies?\b"
            r"|^[^a-z]{0,4}(?:here is |here are |here's )?how to (?:prevent|block|delete|refuse|disable"
            r"|remove) (?:all |any |new |existing |these "
            r"|our )*cookies?\b"
        ),
        "consequence": (
            r"\b(?:(?:will|may|might|would) (?:then )?(?:stop working|not work)|(?<!we )(?:may|might|will"
            r"|can|could|would)(?: be)?(?! prevent (?:\w+ ){1,3}from \w+ing you) ?(?:not|unable|lose"
            r"|prevent|interfere|affect|limit|impair"
            r"|disrupt|no longer|restrict\w*|less|diminish|hinder|difficult)|(?:not|unable|unavailable"
            r"|cannot|can't|won't) (?:\w+ ){0,6}(?:able|available|work|function|access|use|properly"
            r"|operate|display)\w*|(?:some|certain|all|full|many|parts?|portions?|features?|function\w*"
            r"|services?)\b.{0,60}\b(?:not|unable|unavailable|cannot|limited|impaired|lost|lose))\b"
            r"|\b(?:(?:will|would|may|might|could) (?:then )?(?:have to|need to|be asked to"
            r"|be logged out|fall apart|break|stop|be lost|be signed out)|(?:stops?|cease) (?:working"
            r"|to work)|no effect on)\b|\b(?:forgets?|goes? blank|falls? over)\b|\b(?:may|might|will|can"
            r"|could) (?:\w+ )?(?:experience|encounter|have|run into|see) (?:\w+ )?(?:problems?"
            r"|difficult\w*|issues|errors|trouble)\b|\b(?:may|might|will|can|could) (?:\w+ )?(?:worsen"
            r"|degrade|reduce|spoil|stop you|appear broken|look broken|slow)\b"
            r"|\b(?:not supported to work|no longer be personali[sz]ed)\b|\b(?:impact|affect|limit"
            r"|impair|harm|hinder|restrict)s? (?:the |some |certain )?(?:\w+ )?(?:functionality"
            r"|functions?|features|performance|operation|user experience)\b"
            r"|\byou (?:will |may )?(?:must|need to|have to) (?:accept|enable|allow) (?:\w+ )?cookies\b"
            r"|\byou (?:may|might|could|will) lose\b"
            r"|\bloss(?:es)? of (?:functionality|functions|features)\b"
        ),
        "no_consequence": (
            r"\b(?:(?:everything|all of it|it|they|all (?:the |our )?\w+|the (?:web ?)?site"
            r"|our (?:web ?)?site|the (?:shop|app|pages?)|this (?:web ?)?site) (?:will |should "
            r"|would )?(?:still|nevertheless|continue to|keep on|go on|carry on)? ?(?:works?|working"
            r"|functions?|run(?:s|ning)?)(?: (?:just )?(?:as (?:before|usual|normal|well)|the same|fine"
            r"|perfectly|properly|fully|all the same|without them))?(?= ?(?:[.,;!]|$))|(?:lose|miss"
            r"|missing|losing) (?:nothing|out on nothing|no \w+)|nothing (?:breaks|changes|is lost"
            r"|stops working|happens)|no (?:disadvantages?|drawbacks?|loss of)|without (?:any )?(?:loss"
            r"|restrictions?|disadvantages?|limitations?)|remains? fully (?:usable|functional)|(?:does"
            r"|do|will|would) not (?:affect|impair|limit|restrict|change) (?:your|the|how|what|any))\b"
            r"|\bwithout any (?:loss|change|effect|impact|consequence)\w*\b"
            r"|\bwill still (?:have (?:full )?access|be able to|work)\b"
        ),
        "without_cookies": (
            r"\b(?:(?<!cannot be )(?<!not be )(?:switch|turn)(?:ed|ing)? off|(?:disabl|refus|reject"
            r"|block|declin|delet|remov|turn|not accept|do not (?:accept|allow)|choose not|without"
            r"|switch|restrict|set to (?:block|refuse|reject)|opt)\w*\b.{0,60}\b(?:cookies?|them|so)"
            r"|cookies?\b.{0,40}\b(?:disabled|refused|rejected|blocked|declined|turned off|off)|disable"
            r"|decline|reject|refuse)\b|\b(?:turn|keep|say|wip|stopp|forbidd)\w* (?:\w+ ){0,3}cookies? "
            r"(?:away|off|down|out)\b|\brefus(?:al|ing)\b|\bwithout (?:these|those|such|our|essential"
            r"|necessary) (?:\w+ )?cookies\b|\b(?:then|(?<!or )(?<!and )otherwise|without (?:it|them"
            r"|cookies))\b|\b(?:disable|block|refuse|reject|switch off"
            r"|turn off|opt out of)\w* (?:this|the|our|these) (?:\w+ ){0,4}(?:tool|tracking|measurement"
            r"|analytics|trackers?)\b|\b(?:limit|restrict|reduce) (?:\w+ ){0,3}(?:ability"
            r"|right) (?:\w+ ){0,3}to (?:set|place|use) cookies\b|\b(?:while|by) blocking cookies\b"
            r"|\byou (?:will |may )?(?:must|need to|have to) (?:accept|enable|allow) (?:\w+ )?cookies\b"
        ),
        # Third parties on the site.
        "third_party_act": (
            r"\b(?:us(?:e|es|ing)|put(?:s|ting)?|plac(?:e|es|ed|ing)|set|sets|setting|stor(?:e|es|ing)"
            r"|read(?:s|ing)?|recogni[sz]es?|employs?|utili[sz]e[sd]?|transmit|implement|deploy"
            r"|cookies? (?:from|of)|collect(?:s|ed|ing)?|(?<!the )(?<!their )(?<!of )track(?:s|ed"
            r"|ing)?(?! (?:methods?|technolog|tools?|practices|cookies?|data|information|codes?))"
            r"|gather(?:s|ing)?|obtain(?:s|ing)?|record(?:s)?|monitor(?:s|ing)?|receiv(?:e|es|ing)"
            r"|access(?:es)?(?= (?:\w+ )?(?:your|the|our|cookies?|information|data|this|these|certain))"
            r"|acquir\w+|log|analy[sz]e[sd]?|measure[sd]?|compil\w+)\b|\b(?:drops?|dropping|leaves?"
            r"|leaving|puts?|fires?|loads?|embeds?|sees(?= (?:your|which|what|that|the))"
            r"|(?<=will )see(?= (?:your|which|what|that))|learns?|gets?(?= (?:\w+ ){0,3}(?:your|the|an?"
            r"|information|data))|knows?(?= (?:that|which|what|where|your))|notes?(?= (?:which|what|your"
            r"|the)))\b|\b(?:combin(?:e|es|ing)|links?|match(?:es)?|follows?|recogni[sz]e)\b"
            r"|\bknows?(?= (?:that |which |what |where |your |you ))"
            r"|\bserves?(?= (?:\w+ ){0,2}(?:cookies?|beacons?|pixels?|tags?))"
            r"|\btags?(?= (?:your|the user's) (?:computer|device|browser))"
        ),
        "third_party_object": (
            r"\b(?:cookies?|trackers?|web beacons?|beacons?|pixels?|tags?|(?:\w+ )?technolog(?:y|ies)"
            r"|clear gifs|gifs|scripts|javascript|flash)\b|\b(?:(?:information"
            r"|data) (?:stored )?on (?:your|the|a) \w+|information|data|ip address\w*|identifiers?"
            r"|(?:device|unique|advertising) ids?|behaviou?r|activit\w+|visits?|usage|traffic"
            r"|histor\w+)\b|\b(?:profiles?|what (?:they|it) (?:learns?|knows?|collects?|sees?))\b"
            r"|\byou (?:across|around|on)\b|\byou (?:were|are|came|visited|have been)\b|\b(?:what|which"
            r"|where) (?:\w+ ){0,2}you\b|\byour (?:\w+ )?(?:device|computer|browser)\b"
        ),
        "third_party_tech": (
            r"\b(?:cookies?|trackers?|beacons?|pixels?|tags?|track(?:s|ing|ed)?|tracking technolog\w+"
            r"|similar technolog\w+|other technolog\w+|analytics|analy[sz]e your|ip address\w*"
            r"|behaviou?ral|automatic(?:ally)?|your visits?|visits? to|when you visit|activit(?:y|ies)"
            r"|on (?:our|this|the) (?:sites?|websites?|web sites?)|non-personal\w*|anonymous\w*|browsing"
            r"|usage information|use of (?:the|our|this) (?:\w+ )?(?:sites?|websites?|services?)"
            r"|information modules|collection modules|gifs|scripts|history|interact\w* with|device)\b"
            r"|\bon (?:your|the|a|their) (?:\w+ )?(?:device|computer|browser)\b|\b(?:profiles?"
            r"|what (?:they|it) (?:learns?|knows?|collects?|sees?))\b|\b(?:sdks?|advertising ids?"
            r"|identifiers?|on our (?:site|pages?|website)|you were (?:on|here))\b"
            r"|\b(?:allow|permit|authori[sz]e|enable|let)s? (?:[\w-]+ ){0,4}(?:part(?:y|ies)|vendors"
            r"|partners|companies|providers|networks|advertisers) to (?:collect|gather|track)\b"
        ),
        "third_party_takes": (
            r"^(?:collect|track|gather|obtain|record|monitor|receiv|access|acquir|log|analy|combin|link"
            r"|match|follow|recogni|sees?$|learn|measure|compil)|^(?:know|see|learn|find)"
        ),
        "third_party_follows": (
            r"\b(?:information|data)\b[^.;]{0,120}?\babout your (?:visits?|online|brows\w+|activit\w+"
            r"|use of|interests?)\b|\brecogni[sz]e (?:your|a|the same) (?:\w+ )?(?:device|computer"
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
        "third_party_cookies": (
            r"(?<!with )(?<!with a )(?<!with our )(?<!to )(?<!to our )\bthird[- ]party advertising partners?"
            r"|\bthird[- ]party (?:advertis\w+ |tracking |analytics )?(?:cookies?|beacons?|trackers?|tracking"
            r"|pixels?|tags|analytics|ad servers?|advertising(?! partners?))"
            r"|\bcookies? (?:that are )?(?:from|of|by|set by|used by"
            r"|placed by) third[- ]part\w+|\bthird[- ]part(?:y|ies)'s cookies?|\bcookies? (?:from|of|by"
            r"|set by|placed by|served by|dropped by|left by|belonging to) (?:(?:other|outside|external"
            r"|some of our|some|these|those|certain|various|our) )?(?!our\b)(?:\w+ )?(?:companies|firms"
            r"|businesses|organi[sz]ations|parties|providers?|suppliers?|partners?|advertisers?|(?:ad"
            r"|advertising|social) networks?|vendors?)\b|\bcookies? (?:from|of|by|set by|placed by"
            r"|left by) (?:other|outside|external|some other|certain other) (?:\w+ )?(?:web ?)?(?:sites"
            r"|websites|domains|services)\b|\bthird[- ]party scripts?\b"
        ),
        # Vendors.
        "vendor_runs": (
            r"\b(?:(?:our|the) (?:[\w-]+ ){0,2}(?:provider|processor|host|supplier),? |provided (?:by"
            r"|from)|powered by|operated by|(?:analytics|automation|marketing|tracking|advertising"
            r"|measurement|analysis) (?:tools?|services?|platforms?|software|programs?|provider)"
            r"|tools?\b|cookies?|analytics|track\w*|tags?|pixels?|plug-?ins?|(?:like|share"
            r"|social) buttons?|collect\w*|measur\w*|advertis\w+|ads|serv(?:e|ed|es) by|automation"
            r"|beacons?|conversion|remarketing|adopt\w*|third[- ]party (?:services?|vendors?|providers?"
            r"|tools?)|service providers?)\b"
        ),
        "vendor_runs_firm": (
            r"\b(?:provided (?:by|from)|powered by|operated by|tools?|cookies?|analytics|tags?|pixels?"
            r"|plug-?ins?|buttons?|platform|beacons?|conversion|remarketing|serv(?:e|ed|es) (?:by|ads)"
            r"|third[- ]party (?:vendors?|providers?))\b"
        ),
        "elsewhere": (
            r"\b(?:refer to|please (?:see|visit|read|review|refer)|for (?:more|further) information"
            r"|learn more|click here|to opt[- ]?out|opt[- ]?outs?\b|privacy (?:policy|statement|notice"
            r"|cent(?:er|re)) (?:of|at|page)|do not track)\b"
        ),
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
        "vendor_absent_list": (
            r"(?:\(|^[^a-z]{0,6}|: )no (?:[\w.-]+(?: [\w.-]+)?, (?:and |or |nor )?){1,12}$"
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
        "not_agent": r"^ ?\( ?isp ?\)",
        "vendor_done_by": (
            r"^[^a-z]{0,6}(?:provider|vendor|supplier|processor|tool|service provider) ?: ?$|\((?:via|by"
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
        "vendor_aside": (
            r"\bgoogle settings\b|\bissues? (?:page|tracker|section)\b|\bopen(?:ing)? an issue\b"
            r"|\b(?:adobe flash|flash player"
            r"|adobe (?:website|acrobat|reader)|(?:choose|wish|decide|elect"
            r"|like) to use|your use of|(?:follow|find|visit|like|contact|join) us (?:on|at|via)"
            r"|our (?:\w+ )?(?:page|account|profile|channel|fan ?page)s? (?:on|at)"
            r"|log(?:ging)?[- ]?in (?:with|via|through|using)|sign(?:ing)?[- ](?:in|up) (?:with|via"
            r"|through|using)|app store|play store|google play|internet explorer|microsoft edge"
            r"|google chrome|(?:in|on|for|using) (?:\w+ ){0,2}(?:chrome|firefox|safari|edge|explorer)"
            r"|trademark|links? to|credentials|(?:google|facebook|microsoft|twitter|amazon|apple"
            r"|linkedin) (?:accounts?|log-?in|connect|pages?|maps link)|connect(?:ing)? (?:with|to"
            r"|through|your)|social networking account|through (?:your )?(?:facebook|twitter)|friends"
            r"|subsidiar\w+|browsers? such as|for example,? (?:if|when) you)\b|\b(?:when|if|by"
            r"|while) (?:using|you use|accessing) (?:\w+ ){0,4}(?:social|third)\b|\bsocial (?:media"
            r"|network\w*) (?:platforms?|sites?|services?|networks?|accounts?),? (?:\(?(?:such as|like"
            r"|e\.g|including))|\b(?:privacy )?seal\b|\b(?:certified|licensee|participant"
            r"|participates? in|member) (?:of|by|in|under)? ?(?:the )?(?:truste|trustarc|privacy shield)"
            r"|\bprogram (?:covers|does not cover|viewable|is|requirements?)|\b(?:certif"
            r"|accredit)\w+ by\b|\b(?:log|sign)(?:ging|ged|ing|ed)? ?(?:in|on|up)\b[^.;]{0,50}\b(?:with"
            r"|via|through|using|from)\b|\bvia (?:a |your )?third[- ]party (?:web ?site|account|service)"
            r"|\b(?:truste|trustarc) (?:will|serves?|program|dispute)|\bthird[- ]party accounts?\b"
            r"|\bcheck ?out (?:through|with|via)\b|\be\.g\.,? credit card|\bcredit card, (?=paypal)"
        ),
        "unlisted_used": (
            r"\((?:via|by|using|with|through|powered by) $|\b(?:we|us|site|website|app|shop|store|platform"
            r"|company|also|and) (?:\w+ ){0,2}(?:use|uses"
            r"|used|using|employ|employs|rely on|relies on|run|runs|work with|works with|embed|embeds"
            r"|integrate|integrates|partner with|partners with|have chosen|chose|chosen|engage|engages"
            r"|contract with|host|hosts)\b[^.;:]{0,40}$|\b(?:hosted|powered|processed|handled|managed"
            r"|stored|collected|retained|inferred|derived|supplied|delivered|sent|counted|measured|served"
            r"|carried out|provided"
            r"|looked after) (?:\w+ ){0,4}?(?:by|with|on|at|via|through|using)\b[^.;:]{0,25}$"
            r"|\b(?:service|tool|platform|software|system|program|plug-?in) (?:called|named|known as"
            r"|from|of|by) (?:the )?$|\b(?:analytics|statistics|hosting|host|payments?|billing|e-?mail"
            r"|mailing|newsletters?|chat|live chat|crm|booking|ticketing|survey|polls?|monitoring"
            r"|error[- ](?:tracking|monitoring|reporting)|crash[- ]reporting|consent(?: management)?"
            r"|maps?|video|advertising|ad|marketing|cloud|backup|support|help ?desk|search|font|cdn"
            r"|content delivery|delivery|shipping|fulfil\w+|form|comments?|spam|security|translation"
            r"|personali[sz]ation|attribution|affiliate|referral|review|feedback|event|donation"
            r"|fundraising|membership|recruitment|authentication|login|identity|database|storage|data"
            r"|infrastructure|web|measurement|audience|recording|heat ?map|tag|a/b testing|testing|push"
            r"|messaging|sms|phone|call|subscription|action|petition|learning|scheduling"
            r"|calendar) (?:providers?|services?|tools?|platforms?|softwares?|systems?|compan(?:y|ies)"
            r"|hosts?|processors?|networks?|products?|partners?|agenc(?:y|ies)|suppliers?|vendors?"
            r"|plug-?ins?|widgets?|solutions?|librar(?:y|ies)|programs?|programmes?|firms?|scripts?"
            r"|pixels?|apps?)(?: is| are|,|:| called| named)? (?:the )?$|\b(?:go|goes|sent|send|pass"
            r"|passes|run|runs) (?:out |on |over )?(?:through|via|to|on) (?:the |a |our )?(?:\w+ ){0,3}$"
            r"|\bour (?:\w+ ){0,3}(?:provider|host|processor|platform|tool|supplier|partner|bookkeeper"
            r"|accountant|printer)s?,? (?:is |are )?$|\b(?:providers?|processors?|suppliers?"
            r"|vendors?)(?:(?: (?:are|is|include|includes|like|called|named))|,"
            r"|:)? (?:(?:[\w.&'-]+ ?){1,3}, (?:and )?){0,5}$|\b(?:stored|saved|held|backed up|sent"
            r"|uploaded) (?:securely )?(?:in|on|with|at|via|through|using) (?:the )?$"
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
            r"|analy[sz]e|improve|provide|collect"
            r"|national\b.*|new york|do not track|global privacy control)$"
        ),
        "unlisted_kind_before": (
            r"\b(?:analytics|statistics|hosting|host|payments?|billing|e-?mail|mailing|newsletters?|chat"
            r"|live chat|crm|booking|ticketing|survey|polls?|monitoring|error[- ](?:tracking|monitoring"
            r"|reporting)|crash[- ]reporting|consent(?: management)?|maps?|video|advertising|ad"
            r"|marketing|cloud|backup|support|help ?desk|search|font|cdn|content delivery|delivery"
            r"|shipping|fulfil\w+|form|comments?|spam|security|translation|personali[sz]ation"
            r"|attribution|affiliate|referral|review|feedback|event|donation|fundraising|membership"
            r"|recruitment|authentication|login|identity|database|storage|data|infrastructure|web"
            r"|measurement|audience|recording|heat ?map|tag|a/b testing|testing|push|messaging|sms|phone"
            r"|call|subscription|action|petition|learning|scheduling|calendar) (?:\w+ )?(?:providers?"
            r"|services?|tools?|platforms?|softwares?|systems?|compan(?:y|ies)|hosts?|processors?"
            r"|networks?|products?|partners?|agenc(?:y|ies)|suppliers?|vendors?|plug-?ins?|widgets?"
            r"|solutions?|librar(?:y|ies)|programs?|programmes?|firms?|scripts?|pixels?|apps?)(?: is"
            r"| are|,|:| called| named| from)? (?:the )?$|\b(?:providers?|services?|tools?|platforms?"
            r"|softwares?|systems?|compan(?:y|ies)|hosts?|processors?|networks?|products?|partners?"
            r"|agenc(?:y|ies)|suppliers?|vendors?|plug-?ins?|widgets?|solutions?|librar(?:y|ies)"
            r"|programs?|programmes?|firms?|scripts?|pixels?|apps?) (?:called|named|known as|from|by"
            r"|of) (?:the )?$|\b(?:our|the|an?) (?:\w+ )?(?:host|processor|bookkeeper|accountant|printer"
            r"|courier|bank|web host|host(?:er)?),? (?:is )?$|\b(?:providers?|processors?|suppliers?"
            r"|vendors?)(?:(?: (?:are|is|include|includes|like|called|named))|,"
            r"|:)? (?:(?:[\w.&'-]+ ?){1,3}, (?:and )?){0,5}$"
        ),
        "unlisted_firm": (
            r"\b(?:hosted|sent|delivered|powered|stored|provided|processed|counted"
            r"|measured)(?: \w+)? (?:with|via|through|using|on) (?:the )?$|\b(?:host(?:s|ed)?"
            r"|powered)(?: (?:our|the|this|it) ?\w*)? (?:with|at|by|on) (?:the )?$|\b(?:stored|saved"
            r"|held|backed up|uploaded) (?:securely )?(?:in|with|via|through|using) (?:the )?$"
            r"|\bgo(?:es)? out (?:through|via|with) (?:the )?$"
        ),
        "unlisted_kind_after": (
            r"^ ?\((?:(?:an?|the|our|their|for) )?(?:[\w&-]+ ){0,4}?<<tool_kind>>\b"
            r"|^(?:,? ?(?:\([^)]{0,40}\))?)(?: (?:inc|ltd|llc|gmbh|limited|corp|corporation|s\.?a\.?"
            r"|b\.?v\.?|plc|ag|pty|oy|ab|aps|kg|sas|sarl|co)\b|,? (?:which is |who are )?(?:an?|the|our"
            r"|another) (?:[\w-]+ ){0,5}?(?:(?:providers?|services?|tools?|platforms?|softwares?"
            r"|systems?|compan(?:y|ies)|hosts?|processors?|networks?|products?|partners?|agenc(?:y|ies)"
            r"|suppliers?|vendors?|plug-?ins?|widgets?|solutions?|librar(?:y|ies)|programs?|programmes?"
            r"|firms?|scripts?|pixels?|apps?)|(?:analytics|statistics|hosting|host|payments?|billing"
            r"|e-?mail|mailing|newsletters?|chat|live chat|crm|booking|ticketing|survey|polls?"
            r"|monitoring|error[- ](?:tracking|monitoring|reporting)|crash[- ]reporting"
            r"|consent(?: management)?|maps?|video|advertising|ad|marketing|cloud|backup|support"
            r"|help ?desk|search|font|cdn|content delivery|delivery|shipping|fulfil\w+|form|comments?"
            r"|spam|security|translation|personali[sz]ation|attribution|affiliate|referral|review"
            r"|feedback|event|donation|fundraising|membership|recruitment|authentication|login|identity"
            r"|database|storage|data|infrastructure|web|measurement|audience|recording|heat ?map|tag"
            r"|a/b testing|testing|push|messaging|sms|phone|call|subscription|action|petition|learning"
            r"|scheduling|calendar))\b| (?:\w+ )?(?:analytics|statistics|hosting|host|payments?|billing"
            r"|e-?mail|mailing|newsletters?|chat|live chat|crm|booking|ticketing|survey|polls?"
            r"|monitoring|error[- ](?:tracking|monitoring|reporting)|crash[- ]reporting"
            r"|consent(?: management)?|maps?|video|advertising|ad|marketing|cloud|backup|support"
            r"|help ?desk|search|font|cdn|content delivery|delivery|shipping|fulfil\w+|form|comments?"
            r"|spam|security|translation|personali[sz]ation|attribution|affiliate|referral|review"
            r"|feedback|event|donation|fundraising|membership|recruitment|authentication|login|identity"
            r"|database|storage|data|infrastructure|web|measurement|audience|recording|heat ?map|tag"
            r"|a/b testing|testing|push|messaging|sms|phone|call|subscription|action|petition|learning"
            r"|scheduling|calendar) (?:(?:providers?|services?|tools?|platforms?|softwares?|systems?"
            r"|compan(?:y|ies)|hosts?|processors?|networks?|products?|partners?|agenc(?:y|ies)"
            r"|suppliers?|vendors?|plug-?ins?|widgets?|solutions?|librar(?:y|ies)|programs?|programmes?"
            r"|firms?|scripts?|pixels?|apps?))?\b| (?:as|to) (?:our|host|process|send|count|measure"
            r"|store|track|manage|handle|run|deliver|analy[sz]e|monitor|understand|see|serve|show|display"
            r"|place|collect|gather|advertise|target)\b| for (?:our "
            r"|the )?(?:analytics|statistics|hosting|host|payments?|billing|e-?mail|mailing|newsletters?"
            r"|chat|live chat|crm|booking|ticketing|survey|polls?|monitoring|error[- ](?:tracking"
            r"|monitoring|reporting)|crash[- ]reporting|consent(?: management)?|maps?|video|advertising"
            r"|ad|marketing|cloud|backup|support|help ?desk|search|font|cdn|content delivery|delivery"
            r"|shipping|fulfil\w+|form|comments?|spam|security|translation|personali[sz]ation"
            r"|attribution|affiliate|referral|review|feedback|event|donation|fundraising|membership"
            r"|recruitment|authentication|login|identity|database|storage|data|infrastructure|web"
            r"|measurement|audience|recording|heat ?map|tag|a/b testing|testing|push|messaging|sms|phone"
            r"|call|subscription|action|petition|learning|scheduling|calendar)\b)"
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
            r"\b(?:(?:analytics|statistics|hosting|host|payments?|billing|e-?mail|mailing|newsletters?"
            r"|chat|live chat|crm|booking|ticketing|survey|polls?|monitoring|error[- ](?:tracking"
            r"|monitoring|reporting)|crash[- ]reporting|consent(?: management)?|maps?|video|advertising"
            r"|ad|marketing|cloud|backup|support|help ?desk|search|font|cdn|content delivery|delivery"
            r"|shipping|fulfil\w+|form|comments?|spam|security|translation|personali[sz]ation"
            r"|attribution|affiliate|referral|review|feedback|event|donation|fundraising|membership"
            r"|recruitment|authentication|login|identity|database|storage|data|infrastructure|web"
            r"|measurement|audience|recording|heat ?map|tag|a/b testing|testing|push|messaging|sms|phone"
            r"|call|subscription|action|petition|learning|scheduling|calendar) (?:providers?|services?"
            r"|tools?|platforms?|softwares?|systems?|compan(?:y|ies)|hosts?|processors?|networks?"
            r"|products?|partners?|agenc(?:y|ies)|suppliers?|vendors?|plug-?ins?|widgets?|solutions?"
            r"|librar(?:y|ies)|programs?|programmes?|firms?|scripts?|pixels?|apps?)|service providers?"
            r"|processors?|sub-?processors?|third[- ]part(?:y|ies)|(?:tools|services|providers|companies"
            r"|partners|vendors|suppliers|plug-?ins) (?:that )?we (?:use|work with|rely on|share)"
            r"|following (?:\w+ )?(?:providers?|services?|tools?|platforms?|softwares?|systems?"
            r"|compan(?:y|ies)|hosts?|processors?|networks?|products?|partners?|agenc(?:y|ies)"
            r"|suppliers?|vendors?|plug-?ins?|widgets?|solutions?|librar(?:y|ies)|programs?|programmes?"
            r"|firms?|scripts?|pixels?|apps?)|who (?:we|has|sees|gets|receives))\b"
        ),
        "unlisted_data": (
            r"\b(?:information|data|details|(?<!set )(?<!use )(?<!place )cookies?|rights?|purposes?"
            r"|following (?:ways|reasons|cases"
            r"|circumstances))(?: \w+){0,4}:$|\b(?:collects?|gather|receives?"
            r"|stores?) (?:the )?following\b"
        ),
        "unlisted_common": (
            r"^ (?!(?:to|for|as|is|our|the|which|who|that|and|or|by|with|via|in|on|from|of|helps?|an?|used"
            r"|provides?)\b)[a-z]"
        ),
        "unlisted_aside": (
            r"\b(?:such as|like|e\.g\.?,?|for example,?|including|operators? of|law|laws|under|defined"
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
        "item_mark": r"^[^\w]{0,6}",
        "unlisted_any": r"^[^\w]{0,6}[\w.'&-]+",
        # Sharing, sale, transfer.
        "share": (
            r"\b(?:(?<!suspension of )(?<!including )(?<!discontinuation of )(?<!discontinue )"
            r"(?<!cease )(?<!stop )provision(?= (?:of (?:[\w'-]+ ){1,6})?to (?:a |any |other )?third)"
            r"|shar(?:e|es|ed|ing)(?! us(?:e|es|ed|ing|age)\b)|(?<!nothing to )disclos(?:e|es|ed|ing)"
            r"|provid(?:e|es|ed"
            r"|ing)(?! for (?:ways|the (?:possib|abil)|a (?:way|means))|,? and (?:control"
            r"|manag)\w+ cookie)|(?<!that )(?<!this )(?<!such )(?<!the )(?<!these )(?<!any "
            r")(?<!international )transfer(?:s|red"
            r"|ring)?(?! (?:agreements?|addend\w+|mechanisms?|protocol|over|technolog))|transmit(?:s|ted"
            r"|ting)?|giv(?:e|es|en|ing)|releas(?:e|es|ed|ing)|pass(?:es|ed|ing)?(?: on| along)?|mak(?:e"
            r"|es|ing) available|mak(?:e|es|ing)(?= (?:[\w'-]+,? ){1,10}(?:available|accessible"
            r"|visible) to)|made (?:(?:publicly|freely|generally|also) )?(?:available|accessible"
            r"|visible)|hand(?:s|ed|ing)? (?:over|on)|handed(?= to)|hand(?:s|ed"
            r"|ing)?(?= (?:\w+ ){1,6}over to)|suppl(?:y|ies|ied)|distribut(?:e|es|ed|ing)|divulg(?:e|es"
            r"|ed|ing)|send(?:s|ing)?|sent|(?<!information )(?<!data )exchang(?:e|es|ed|ing)"
            r"|communicat(?:e|es|ed)|outsourc(?:e|es"
            r"|ed|ing)|entrust(?:s|ed|ing)?|us(?:e|ed) (?:it )?jointly|submit(?:ted)?|furnish(?:ed)?"
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
            r"|lend(?:s|ing)?|swap(?:s|ped)?|hire(?:s|d)? (?:other |outside )?(?:companies|firms|people"
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
        "share_firm_denied": r"^(?:sent|transmit)",
        "share_firm": (
            r"^(?:shar|publish|jointly|distribut|made |disclos|sell|sold|rent|trad|divulg|leas|entrust"
            r"|outsourc"
            r"|releas"
            r"|exchang|transfer|reveal|included|among|part of|one of|made public)"
        ),
        "for_us": r"\b(?:helps? us|for us|on our behalf|us (?:with|to))\b",
        "share_heading": (
            r"\b(?:who(?:m)? (?:else )?(?:do |does )?(?:we|it|the|can|sees?|gets?|receives?|has|may)"
            r"|recipients|(?:with|to) whom|who we)\b"
        ),
        "share_list_intro": (
            r"\b(?:shar|disclos|provid|transfer|send|pass|giv|releas)\w*\b[^.;]{0,100}\b(?:with"
            r"|to)\b[^.;:]{0,80}:$"
        ),
        "share_item": (
            r"^[^a-z]{0,10}(?:(?:the|our|other|your|any|all"
            r"|certain) )?(?:[a-z-]+ ){0,2}<<third_party>>(?=,| ?[:(-]|\.|;| if\b| when\b| who\b| that\b"
            r"| where\b| for\b| to\b|$)"
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
        "given_to": r"^ (?:\w+ ){0,2}to\b",
        "share_passive": (
            r"\b(?:information|data|details|pii|records?|address(?:es)?|lists?|it|they)\b.{0,80}\b(?:be"
            r"|been|being|is|are|was|were)\b(?: \w+){0,2} $"
        ),
        "share_moves": r"^(?:transfer|transmit|send|sent|mov)",
        "not_sharing": (
            r"^(?: (?:the|our|this|that|a|an|its) (?:(?!your )[\w'-]+ ){0,2}(?:name|brand|goals?|values?"
            r"|views?|commitment|concerns?)\b| to (?:us|me|you)\b| (?:[\w-]+ ){0,6}?with (?:us|me)\b(?! "
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
        ),
        "to_whom": r"\b(?:to|with) (?:[\w-]+ ){0,3}$",
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
        ),
        "sell_other": (
            r"\b(?:sell|sold|sale|selling|buy)\b[^.;]{0,40}?\b(?:assets|business(?:es)?|company|stock"
            r"|products?|goods|services|division|all or (?:a )?(?:part|portion|substantially)"
            r"|merchandise|tickets|items|advertising (?:space|slots|inventory)|advertising(?= ?(?:[.,;]"
            r"|$))|property|stores?|subsidiar\w+)\b|\b(?:rented|leased|bought|hired|rent|lease|rents"
            r"|leases) (?:\w+ )?(?:from|servers?|space|capacity|machines)\b"
        ),
        "cross_context": (
            r"\b(?:sold? (?:or|nor|and) share[sd]?|sell (?:or|nor|and) share|shared? (?:or|nor"
            r"|and) (?:sold|sell)|sells? or shares|cross-context)\b"
        ),
        "transfer": (
            r"\b(?:transfer\w*|stor(?:e|ed|age)|process\w*|sent|send|transmit\w*|provid\w+|shar\w+"
            r"|hosted|located|disclos\w+|mov(?:e|ed))\b|\b(?:keep|keeps|kept|held|hold|holds|stores"
            r"|saved|sits?|stay|stays|remain|remains|leave|leaves|left|(?:cross|crosses)(?= (?:the|our"
            r"|any|national|international))|travel\w*|go|goes|going|reach|reaches|reached|end up|flow\w*"
            r"|export\w*|handled|live|lives|stand|stands|(?<=servers )(?:are|sit)|rented|run|runs|based"
            r"|pass|passes|passed|see|seen|accessed|based)\b|\bplace of processing\b"
        ),
        "stays_put": r"^(?:stays?|remains?)$",
        "identifier_word": r"\bidentifiers?\b|\bunique ids?\b",
        "refusal_word": (
            r"\b(?:declin|refus|reject|deny|disagree)\w*"
            r"|\bsay(?:ing)? no\b|\bpress no\b|[\"']no\b|\b(?:do not|don't) (?:agree|consent|accept|allow)\b"
        ),
        "only_needed": (
            r"\bthe only (?:kind of )?cookies\b[^.;]{0,60}\bare\b[^.;]{0,30}\b(?:necessary"
            r"|essential|required)\b|\ball (?:of )?(?:our |the )?cookies\b(?:(?!categor|group"
            r"|section|table|list|these|following|marked)[^.;,]){0,60}\bare (?:strictly "
            r"|technically |absolutely )?(?:necessary|essential|required)\b|\b(?:our"
            r"|the) cookies\b(?:(?!categor|group|section|table|list|these|following"
            r"|marked)[^.;,]){0,40}\blimited to\b[^.;]{0,40}\b(?:necessary|essential|required)\b"
            r"|\b(?:only|just|nothing but|no more than)\b[^.;]{0,50}\bcookies? (?:that |which )?(?:(?:the"
            r"|our|this) (?:\w+ )?(?:shop|site|website|page|service|system|form|login|store)|we"
            r"|it)s? (?:cannot|could not|can not|needs?(?: (?:to|in order to)|(?=[.,;]|$))|relies on"
            r"|depends on)(?: (?:do|work|function|run|manage|operate|exist|be used) without)?"
            r"|\b(?:trimm\w*|cut|kept|keep|limit\w*|reduc\w*|restrict\w*) (?:our"
            r"|the) cookies (?:down )?to (?:the|a|an) (?:\w+ )?(?:minimum|essentials?|necessary|basics?)\b"
            r"|\bcookies (?:strictly|only|solely|exclusively|purely) (?:for|to) (?:run|operat|keep|technical"
            r"|the (?:running|operation|technical))\w*"
            r"|\b(?:our |the )?use of cookies (?:on (?:this|our) (?:web ?)?site )?is (?:\w+ly )?(?:confined"
            r"|limited|restricted) to (?:what|those|the|cookies)[^.;]{0,20}(?:necessary|required|needed"
            r"|essential)\w*"
        ),
        "kept_within": _KEPT_WITHIN,
        "all_data": (
            r"\b(?:all|any|your|everything|the) (?:\w+ ){0,2}?(?:data|information)\b|\beverything\b"
        ),
        "abroad": (
            r"\b(?:to countries|out of (?:the )?(?:eea|eu|uk|united kingdom|european)|(?:other|foreign"
            r"|third|another|outside) (?:countr(?:y|ies)|jurisdictions?)|outside (?:of )?(?:the "
            r"|your )?(?:united states|eea|eu\b|european|uk|united kingdom|country|japan)|(?:to"
            r"|in) the (?:united states|u\.s\.|us\b|usa)|international(?:ly)? transfers?"
            r"|(?:international|cross-border|overseas) (?:data )?transfers?|abroad|overseas"
            r"|countries/territories|across borders)\b|\b(?:cross(?:es)? (?:the )?(?:atlantic|ocean"
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
        ),
        "transfer_agreed": (
            r"\byou (?:\w+ ){0,2}(?:consent|agree) to\b[^.;]{0,80}\b(?:transfer|processing|storage|storing)\b"
            r"|\b(?:gives?|provides?|granted?|grants|understands? and provides?) (?:\w+ )?consent to the "
            r"transfer\b"
        ),
        "abroad_of_a_kind": (
            r"\b(?:countr(?:y|ies)|territor(?:y|ies)|places|jurisdictions?|states) (?:without|that|which"
            r"|lacking|where|not|outside the list)\b"
        ),
        "kind_apart": (
            r"^(?:your |any |our |the )?(?:\w+ )?(?:sensitive|health|medical|payment|financial|credit"
            r"|card|bank|biometric|genetic|special) |^(?:your |our |any )?(?:\w+ )?(?:content|documents?"
            r"|files?"
            r"|images?|photos?|videos?|recordings?|uploads?|messages?|posts?|comments?|prompts?)$"
        ),
        # Definitions, identifiability, signals, retention and the rest.
        "define": (
            r"\b(?:means?(?! of\b)|refers? to|consists? of|is defined as|includes?|including|are defined as"
            r"|is (?:any )?(?:information|data)|defined as|qualifies? as|not include|excludes?|such as"
            r"|may consist of|treat\w*|constitutes?|is string information)\b|\b(?:called|call|named"
            r"|known as|bears? the meaning|shall bear|labelled)\b"
        ),
        "tells_users_apart": (
            r"\bidentif(?:y|ies|ying)\b (?:and \w+ )?(?:the same |each |individual |unique |returning "
            r"|a )?(?:users?|visitors?|customers?)\b|\b(?:manage|distinguish"
            r"|recogni[sz]e) and identify users\b"
        ),
        "link_label": (
            r"[(\[](?:external (?:link|site)|link|pdf|opens? in [^)]{1,30}|new window"
            r"|[^()]{0,40}web ?site)[)\]]\.?$"
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
            r"|tracking) (?:information|data)\"|\"trackers?\"|\"cookies?\""
        ),
        "identify": (
            r"\b(?:who you are|identif(?:y|ies|ying|iable|ied|iability)|recogni[sz]e (?:you|individual)"
            r"|personally|unique (?:ids?|identifiers?|numbers?|codes?))\b"
            r"|\b(?:who (?:is who|they are|anyone is"
            r"|a visitor is|visited|came)|pick (?:you|anyone|a person) out|single (?:you|anyone) out"
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
            r"individually|individual)\b|\bto (?:a|any|one) person\b|<<no_identifier_kept>>|\b(?:combin"
            r"|link|connect|associat|match|correlat)\w* [^.;]{0,40}?\bwith (?:[\w'-]+ ){0,2}records\b"
            r"|\b(?:provide|reveal|disclose)s? (?:any )?(?:personal|identif)\w*"
            r"|\btrac(?:ed|k(?:ed)?) (?:back )?to (?:any |an? )?(?:individual|particular|specific|single)"
        ),
        "no_identifier_kept": (
            r"\bcookies?\b[^.;]{0,60}\b(?:contain|hold|carr|stor|bear|ha[sv]|includ)\w* (?:no"
            r"|neither)\b[^.;]{0,30}\b(?:identifiers?|ids?)\b|\b(?:none|neither) of (?:our|the"
            r"|these) cookies\b[^.;]{0,40}\b(?:identifiers?|ids?)\b|\bcookies?\b[^.;]{0,40}\b(?:do"
            r"|does|will) not (?:contain|hold|carry|store|bear|have"
            r"|include) [^.;]{0,30}\b(?:identifiers?|ids?)\b|\bno (?:\w+ )?(?:identifiers?"
            r"|ids?) (?:is|are) (?:kept|held|stored|contained) in (?:our|the|these|any) cookies?\b"
        ),
        "not_identify": (
            r"\bcookies?\b[^.;]{0,60}\b(?:carry|carries|hold|bear|contain|include|have|has)s? no "
            r"(?:[\w-]+ ){0,2}(?:numbers?|identifiers?|ids?|codes?)\b|\b(?:nothing (?:from which|by which"
            r"|that)\b.{0,40}\b(?:recogni[sz]|identif)\w+|(?:(?<!or )not|never|no|without|cannot|can't|nor"
            r"|don't|doesn't)\b.{0,70}\b(?:identif\w+|personally"
            r"|personal (?:information|data|details)|who you are|your name)|anonym(?:ous|ously|i[sz]ed)"
            r"|non-?identif\w+|non-?personal\w*|de-?identified)\b|\b(?:not|never|no|without|cannot|nor"
            r"|nobody|nothing|neither)\b.{0,70}\b(?:who (?:is who|they are|anyone is|a visitor is"
            r"|visited|came)|pick (?:you|anyone|a person) out|single (?:you|anyone) out|(?:particular"
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
            r"|<<no_identifier_kept>>"
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
            r"\b(?:(?:can|may|could|will|to|that|which) (?:\w+ ){0,2}(?:personally )?identif(?:y"
            r"|ies) (?:you|individuals?|a (?:specific|particular)|the (?:user|individual|visitor))"
            r"|link(?:ed|s)? (?:\w+ ){0,5}(?:to|with) (?:your )?(?:(?:customer |user |member |e-?mail "
            r")?account|personal|e-?mail address|you\b|identity|name)"
            r"|combin\w+ .{0,60}personal)\b|\bcombin\w+ .{0,60}\byour (?:name|account|profile"
            r"|identity)\b"
            r"|\b(?:to|may|will|can) identify (?:a|an individual|individual|the|our|any) (?:users?"
            r"|visitors?|persons?|customers?)\b|\b(?:stored|kept|recorded) in (?:an? )?personally "
            r"identifiable "
            r"(?:fashion|form|manner|way)\b"
            r"|\b(?:may|might|will|can|sometimes) associate (?:\w+ ){0,2}personal\w* (?:\w+ "
            r")?(?:information|data) with\b"
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
        "signal_gpc": r"\b(?:global privacy control|\bgpc\b|opt-?out preference signals?)",
        "signal_dnt": (
            r"\b(?:(?<!\bwe )(?<!\balso )do[- ]not[- ]track(?! (?:you|your|visitors?|users?|people"
            r"|individuals?|any|what|which|who)\b)|dnt)\b"
        ),
        "signal_act": (
            r"\b(?:(?:do|does) (?:anything|something)|behav\w+|heed\w*|respond\w*|responsive|honou?r\w*"
            r"|recogni[sz]\w*|support\w*|process\w*|act on|tak(?:e|es) action|observ\w+|compl(?:y|ies)"
            r"|react\w*|treat\w*|alter\w*|change\w*|follow\w*|respect\w*|detect\w*|adher\w*|accept\w*"
            r"|listen|abide|obey|consider\w*|appl(?:y|ies)|act)\b|\b(?:accommodat\w*|heed\w*|tak(?:e"
            r"|es) (?:account|notice))\b"
            r"|\b(?:listens?|listening|obeys?|abides?|goe?s? along with|(?<=we )take (?:that|this|it))\b"
        ),
        "ignore": (
            r"\b(?:ignor\w+|disregard\w*|regardless|no (?:industry )?(?:standard|consensus|common)"
            r"|not (?:yet )?(?:been )?(?:finali[sz]ed|defined|established)|unable)\b|\b(?:leaves? (?:it"
            r"|them) (?:unread|alone)|unread|pay(?:s)? no attention|tak(?:e|es) no notice"
            r"|no attention)\b|\b(?:do(?:es)? nothing|no (?:effect|difference|influence|impact"
            r"|consequence)|no (?:action|steps))\b"
        ),
        "retain": (
            r"^[^a-z]{0,6}(?:duration|lifetime|expiry|expiration|retention(?: period)?"
            r"|storage period)(?= ?: )|\b(?:wip(?:ed|es)|purged?|destroy\w*|discard\w*|disappear\w*"
            r"|vanish\w*|erased?|retain\w*"
            r"|retention|stor(?:e|ed|age)|keep(?! (?:the |our |your |its |this |\w+ ){1,4}?(?:running"
            r"|working|safe|secure|up|going|alive|signed|logged|informed|private|separate"
            r"|confidential)\b)|kept|held|hold|sav(?:e|ed)|preserv\w+|expir\w+|remain(?!s? (?:logged|signed"
            r"|active))\w*|delet\w+"
            r"|lifetime|valid|lasts?|stays?|archiv\w+|last for|until)\b|\b(?:thrown? (?:out|away)"
            r"|throw(?:s)?|binned|shred(?:ded)?|(?:get|gets|got|be|are|is) rid of|dispose\w*|clear(?:ed"
            r"|s)?(?: out)?|clean(?:ed)? up|hang(?:s)? on(?: to)?|go(?:es)? away|gone\b|scrubbed?"
            r"|remov(?:e|ed|es)|roll(?:s)? over|overwritten|rotat(?:e|ed|es)|cease to exist"
            r"|live(?:s)? (?=for|on|until)|linger\w*|runs? out|lapse[sd]?|forg(?:et|ets|otten)"
            r"|anonymi[sz]ed(?= after)|eras(?:e|es)|wipe)\b|\b(?:keeps(?! you (?:logged|signed))|holds"
            r"|stores|saves|retains"
            r"|keeping(?! (?:the |our |your |its |this |\w+ ){1,4}?(?:running|working|safe|secure|up"
            r"|going|alive|signed|logged|informed|private|separate|confidential)\b)|holding|storing"
            r"|saving)\b|\b(?:after|within) (?:a |an |about |roughly )?(?:\w+ )?(?:days?|weeks?|months?"
            r"|years?)\b[^.;]{0,40}\banonymi[sz]ed\b|\bpersists?\b|\bretain\b"
            r"|\b(?:gone|vanish\w*|disappear\w*|lives?|dies?|melts? away)\b"
            r"|\bshelf[- ]life\b"
        ),
        "retain_until": (
            r"\b(?:(?:purpose\w*|has|have) (?:\w+ ){0,4}been (?:achieved|fulfilled|accomplished|met)"
            r"|beyond (?:such|this|that|these|the said) periods?|as long as|for so long as|until"
            r"|between (?:browser |browsing )?(?:sessions|visits)"
            r"|no longer (?:than )?(?:is )?(?:necessary|needed|required)|period (?:necessary|required"
            r"|of time)|until (?:you|the purpose)|indefinitely|persistent|when you close|end of (?:the"
            r"|your) (?:browser )?session)\b|\b(?:when(?:ever)? you (?:\w+ )?(?:shut|close|leave|quit"
            r"|sign out|log out|delete)|once you (?:\w+ )?(?:shut|close|leave|quit|sign out|log out"
            r"|cancel|delete)|while you (?:are|remain|have)|(?:as|so) long as|for the (?:life|duration"
            r"|length) of|no longer than|until (?:the )?(?:purpose|you|your)|for ever|forever"
            r"|each (?:semester|month|week|year|night|day|quarter)|every (?:semester|month|week|year"
            r"|night|day|quarter)|end of (?:the|your|each|every) (?:session|visit|day|week|month|year"
            r"|semester|term|season))\b|\bto the extent necessary\b"
            r"|\bwhen(?:ever)? your account is (?:deleted|closed|cancelled|terminated)\b"
            r"|\b(?:retain|keep|hold)\w* (?:[\w,]+ ){0,8}as (?:is )?(?:\w+ )?(?:necessary|needed"
            r"|required)\b"
            r"|\b(?:once|after|when|as soon as) (?:the|your|our) (?:[\w-]+ ){0,3}(?:reply|response|request"
            r"|order|enquiry|inquiry|contest|account|purpose) (?:\w+ ){1,3}(?:generated|sent|answered"
            r"|completed?|fulfilled|closed|processed|over|ended|resolved)\b"
        ),
        "retain_heading": r"\b(?:how long|periods?|retention|keep(?:ing)?|storage|stored)\b",
        "retain_item": (
            r"^[^a-z]{0,8}(?:[a-z][a-z ,'/()-]{1,60}): ?(?=\d|one|two|three"
            r"|six|twelve|until|as long)"
        ),
        "rights": (
            r"(?<!protect )(?<!our )(?<!their )(?<!its )(?<!property )(?<!controller )(?<!our legal "
            r")(?<!special access )(?<!access )\b(?:exercis\w+ (?:any "
            r"of )?"
            r"(?:your|these|those|such|this|the above|the following|the foregoing|any|all"
            r"|one of) (?:\w+ ){0,3}rights?|(?:file|lodge|submit|make) (?:a "
            r"|your )?complaints?(?= (?:with|to))|requested (?:by \w+ (?:\w+ )?)?to (?:stop|delete"
            r"|correct|disclose|suspend|erase)|requests?(?: (?:and|or) inquir\w+)? (?:concerning"
            r"|regarding|about) (?:\w+ )?personal (?:information|data)|requests? for notification"
            r"|(?:questions?,?|inquir\w+,?|comments?,?) (?:and|or) complaints? (?:regarding|about"
            r"|concerning) (?:our handling|personal)|(?<!reserve the )(?<!reserves the )"
            r"(?<!reserved the )right (?:to|of)|rights(?! act\b)(?!,? (?:property|or (?:property|interests)"
            r"|and (?:property|interests|obligations|freedoms)|of (?:others|third|another)))"
            r"|entitled(?:,? [\w ]{1,20}(?:, [\w ]{1,20},)?)? to"
            r"|request (?:that we|us to|the|access|disclosure|correction|deletion|a copy)"
            r"|requests? for (?:disclosure|access|deletion|correction)|(?<!account may be )(?<!account "
            r"will be )(?<!access may be )withdraw\w*|revok\w+|retract\w*"
            r"|object to|(?:access|correct|update|delete|review|erase"
            r"|rectify)\b.{0,40}\b(?:your (?:\w+ ){0,2}(?:information|data|account)))\b|\b(?:(?:ask|tell"
            r"|e-?mail|write|phone|call|ring|contact|let|send|message|text|drop|get in touch"
            r"|line)\b[^;]{0,80}?\b(?:we (?:will|shall|can|would)|to|for"
            r"|and have) (?:\w+ ){0,3}(?:delete|erase|remove|correct|copy|scrub|wipe|destroy|rub|fix"
            r"|amend|forget)\w*|(?:ask|request|want|have|get|obtain|receive|see)\b[^.;]{0,50}\bcop(?:y"
            r"|ies) of (?:\w+ ){0,3}(?:what|your|the data|the information|everything|it|their)|(?:ask"
            r"|tell|want|have|get)\b[^.;]{0,60}\b(?:mistakes|errors|anything|it|them"
            r"|your (?:\w+ ){0,2}(?:data|details|information|account|record|profile)|everything|(?:that"
            r"|what) (?:\w+ ){0,4}(?:hold|have|know|keep|keeps|sent))\b[^.;]{0,40}\b(?:deleted|erased"
            r"|removed|corrected|amended|wiped|destroyed|changed|fixed|put right|rubbed out|scrubbed)"
            r"|(?:lodge|file|make|raise|bring|submit|send|direct|address|refer|escalate)\w* (?:an? |any "
            r"|your )?(?:\w+ )?(?:complaints?|grievances?)|complain (?:to|about)|complaints? (?:go|can"
            r"|may|should|about)|(?:take|export|download|carry|move) (?:your|their|a copy of"
            r"|all) (?:\w+ ){0,3}(?:data|information)|(?:be|to be) forgotten|(?:to|can|may) (?:make|submit"
            r"|send us) (?:a"
            r"|your|such a|this|any|these) (?:\w+ )?requests?)\b|\b(?:change|changing"
            r"|changed) (?:your|their) minds?\b|\b(?:delete|erase|wipe|close"
            r"|remove) your (?:\w+ )?(?:account|profile|data|record)s?\b|\b(?:you|users?|residents?"
            r"|californians|consumers?|customers?|parents?|visitors?|individuals|students|anyone"
            r"|people) (?:\w+ )?(?:may|can|could) (?:also |at any time |always )*(?:ask|request|demand"
            r"|require us|obtain|inspect|download|export|lodge|file|complain|look at)\b|\b(?:may|can"
            r"|could) (?:also |at any time |always )*(?:refuse|object to|opt out of) (?:such |this |the "
            r"|any )?(?:profiling|processing|sale|sharing|automated)\b|\b(?:tell|let|ask"
            r"|write to|contact) us\b[^.;]{0,60}\b(?:put|correct|fix|mend|amend) (?:it|them|that"
            r"|things)\b|\b(?:see|view|edit|access|review|correct|update|delete|erase"
            r"|rectify)\w*(?:, (?:\w+,? ){1,4}| (?:or|and) )(?:see|view|edit|access|review|correct"
            r"|update|delete|erase|rectify)\w* (?:your|their|any|the) (?:\w+ ){0,2}(?:information|data"
            r"|details|profile|account)|\b(?:request|like|want|wish|ask)\b[^.;]{0,40}\b(?:access to"
            r"|to (?:access|see|receive|obtain|erase|delete|review)|export(?:ed)?|erase"
            r"|delete)\b[^.;]{0,40}\b(?:personal (?:data|information)|(?:data"
            r"|information) (?:that )?we (?:hold|have|keep|store)|your (?:\w+ )?(?:data|information))"
            r"|\b(?:you|users|customers|members) (?:can|may) (?:also |always |at any time )*(?:update"
            r"|correct|change|access|see|view|export|delete|download|review|edit|amend|rectify"
            r"|remove) your (?:personal )?(?:data|information|details|profile)\b"
            r"|^[^a-z]{0,6}(?:to )?(?:access|rectify|correct|erase|delete|request|receive|obtain"
            r"|restrict|object|withdraw|port|complain|lodge)\b[^.;]{0,40}\b(?:personal data"
            r"|personal information|your data|your information|complaint|processing)\b|\b(?:want|like"
            r"|wish|need) (?:to have )?(?:your |any |the )?(?:personal )?(?:data|information"
            r"|account) (?:to be )?(?:removed|deleted|erased|corrected)\b"
            r"|\b(?:law|code|act|section [\d.]+) (?:also )?(?:permits|allows|entitles|gives) (?:you|users"
            r"|residents|(?:our )?(?:\w+ )?(?:customers|visitors|residents|users)(?: who are \w+ "
            r"residents)?)\b"
            r"|\b(?:law|act|ccpa|cpra|gdpr|statute)\b[^.;]{0,30} (?:gives|grants|permits|allows|entitles) "
            r"(?:\w+ ){0,5}?(?:you|users|residents|consumers|individuals)\b[^.;]{0,60}\b(?:rights?|to "
            r"(?:request|limit|ask|opt|know|access|delete|correct))|\b(?:challenge|dispute) the "
            r"(?:accuracy|completeness)|\bupon (?:your )?(?:written )?request\b[^.;]{0,80}\b(?:inform you"
            r"|give you access|provide you)\b|\byour (?:complaints?|concerns?) (?:have|has|is|are) not "
            r"(?:been )?(?:\w+ )?(?:addressed|resolved|answered)\b"
            r"|\bwish for (?:the )?(?:disclosure|correction|deletion|notice|access|erasure)\b"
        ),
        "rights_act": (
            r"\b(?:exercis\w+|copy|object|ask us|request that|not to (?:share|sell|use)|withdraw|erasure"
            r"|eras\w+|delet\w+|correct\w*|rectif\w+|access|restrict\w*|portability|opt[- ]out|suspen\w+"
            r"|discontinu\w+|stop\w*|disclosure|know|complain\w*|remov\w+|limit|port|(?:data protection"
            r"|privacy|following) rights|(?:make"
            r"|submit) (?:an? )?(?:\w+ )?requests?)\b|\b(?:copies"
            r"|complaints?|grievances?|scrub\w*|wip(?:e|ed)|destroy\w*|amend\w*|fix(?:ed)?|put right"
            r"|rubbed out|forg(?:et|otten)|take (?:your|their)|export|download|put us right)\b"
            r"|\bminds?\b|\bnames of\b|\b(?:revok\w+|retract\w*)|\brefuse\b|\b(?:inspect|look at"
            r"|put (?:it|them|that|things) right)\b|\b(?:edit|see|export\w*|receive)\b|\b(?:updat\w+"
            r"|chang\w+)\b"
            r"|\b(?:permits|allows|entitles) (?:\w+ ){1,4}to (?:request|ask|know|limit)\b"
            r"|\b(?:view|obtain|review|add|manage)\b"
        ),
        "rights_denied": (
            r"\b(?:not|never|no longer|cannot) (?:\w+ )?(?:offer|provide|have|grant|give|recogni[sz]e"
            r"|extend)\b[^.;]{0,40}\brights?\b|\bno (?:such )?rights? to\b"
        ),
        "no_right": (
            r"\b(?:they|third[- ]part\w+|providers?|partners?|compan(?:y|ies)|contractors?|staff"
            r"|employees|vendors?|agents?|processors?|suppliers?|individuals"
            r"|organi[sz]ations?)\b[^.;]{0,40}\b(?:have|has|had|gain|given|granted|will have"
            r"|may have) (?:\w+ )?access\b|\b(?:retained|kept|stored|held"
            r"|saved)\b[^.;]{0,40}\buntil you\b"
        ),
        "document_name": (
            r"(?<![a-z])(?:(?:separate|own) (?:privacy )?(?:statement|notice|policy)|cookies? (?:policy"
            r"|notice|statement|list|declaration)|(?:our|their|its|google's|the|separate"
            r"|google) ?(?:cookie|privacy) (?:policy|policies|notice|statement)|privacy (?:policy"
            r"|policies|notice|statement)|cookies? polic(?:y|ies)|terms (?:of (?:use|service)"
            r"|and conditions)|list of (?:our )?(?:partners|vendors|cookies)"
            r"|(?:fair processing|processing|data protection) (?:notice|statement|policy)"
            r"|[a-z]+'s privacy practices)|(?<![a-z])privacy (?:&"
            r"|and) terms\b"
        ),
        "refer": (
            r"\b(?:you'll find|you (?:will|can) find|see|read|refer\w*|please (?:check|visit|review|see"
            r"|read|reference|consult)|check here|more information|further (?:details|information)"
            r"|learn more|described (?:in|on)|click|visit|here|review|consult|reference|available (?:at"
            r"|here)|find out|governed by|subject to|specified in|pursuant to|details|below pages?"
            r"|following (?:pages?|link|site)|stated on)\b|\bcovered (?:by|in)\b"
        ),
        "not_a_document": (
            r"\b(?:questions?|information|details|enquir\w+|inquir\w+|comments?|concerns?)(?: or \w+)?"
            r" (?:about|on|regarding|concerning|with) $"
        ),
        "own_defined": (
            r"(?P<name>[\w.&'-]{2,30}(?: [\w.&'-]{2,30}){0,3}),? \((?:hereinafter |also )?\"(?:we|us"
            r"|our)[,.]?\""
        ),
        "defines_term": (
            r"^[^a-z]{0,3}\"[^\"]{2,60}\"(?: \([^()]{0,40}\))? (?:means?|refers? to|shall mean)\b"
        ),
        "anybody": r"\b(?:anyone|anybody|any (?:user|visitor|person|individual))\b",
        "refer_blank": (
            r"\b(?:(?:check|click|see) here\b|(?:see|on|in) (?:the )?(?:below|following) (?:pages?"
            r"|links?|sites?)|below pages?|link below)"
        ),
        "covers": (
            r"\b(?:(?:not )?applicable (?:only )?to|(?:applies|apply) (?:only )?(?:to|when|whenever|with)"
            r"|(?:does|do) not (?:apply|cover)"
            r"|covers?|covered by|not responsible for|no (?:control over|(?:control|responsibility)(?: or "
            r"(?:control|liability|responsibility))? (?:over|for))|not (?:be "
            r")?liable for the privacy"
            r"|not govern\w*|governs?|(?:pertains|limited) to|scope of this)\b|\b(?:(?:is"
            r"|are) (?:only )?about (?=our|the|this|your|how|both)|holds? (?:only )?for|extends? to"
            r"|extending to|valid (?:only )?for|limited to)|\b(?:we|it) (?:acts?|are|is|merely act"
            r"|only act) (?:merely |only |just |simply )?(?:as )?(?:an? |the )?(?:data )?processor\b"
        ),
        "covers_subject": (
            r"\b(?:^it (?=(?:only |also )?(?:covers|applies)|does not (?:cover|apply))|(?:this|our|the"
            r"|these) (?:\w+ ){0,3}(?:policy|policies|notice|statement|practices)|other (?:web ?)?sites"
            r"|third[- ]party (?:web ?)?sites?|linked (?:web ?)?sites|external (?:web ?)?sites?|links\b"
            r"|links? to|privacy practices"
            r"|privacy polic\w+)\b|\bnothing (?:herein|in (?:this|the) (?:policy|notice|statement))\b"
            r"|\b(?:we|it) (?:acts?|are|is|merely act|only act) (?:merely |only |just "
            r"|simply )?(?:as )?(?:an? |the )?(?:data )?processor\b"
            r"|\bsites (?:that are )?(?:operated|run|owned|maintained|controlled|hosted) by (?:other|third"
            r"|others|anyone|somebody)\b|\b(?:these|those|such|linked) (?:linked |other |external "
            r")?sites\b"
        ),
        "covers_not": (
            r"\b(?:not (?:applicable|apply|cover|responsible|govern|liable|control|extend)|no control"
            r"|no responsibility)\b|\b(?:we|it) (?:acts?|are|is|merely act|only act) (?:merely |only "
            r"|just |simply )?(?:as )?(?:an? |the )?(?:data )?processor\b|\bnothing (?:herein|in (?:this"
            r"|the))\b|\bcovered by (?:(?:an?|their|its|another|the other) (?:\w+ ){0,3}|our (?:client"
            r"|customer|job|applicant|employee|staff|shop|app|candidate|recruitment|separate"
            r"|other)s? (?:\w+ )?)(?:polic|notice|statement)"
        ),
        "area_admin": (
            r"\b(?:admin(?:istration|istrator|istrative)?|management) (?:screen|panel|console|page|area)"
            r"|\bdashboard\b"
        ),
        "area_after_login": (
            r"\bon such services\b|\b(?:via|using|with) your (?:membership|account)\b"
            r"|\b(?:after (?:you )?(?:log(?:ging)?[- ]?in|sign(?:ing)?[- ]in|logged in)"
            r"|once (?:you are )?logged in|(?:when|once|if|while|after"
            r"|only) (?:you are )?(?:\w+ )?logged[- ]in|(?<!are )(?<!be )(?<!stay )(?<!keep you )"
            r"(?<!remain )(?<!get )(?<!staying )logged[- ]in|when you log in|members?[- ]only)\b"
            r"|\b(?:inside|within) (?:your |the |our )?(?:online (?:banking|account)|account area"
            r"|members'? area|customer (?:area|portal)|logged-in|portal)\b"
            r"|\b(?:members'?|members'? only|customers'?|private|logged-in|login) (?:area|section|zone"
            r"|part)\b"
        ),
        "area_service": r"\b(?:individual services|each (?:of our )?services?)\b",
        "residents": (
            r"\b(?:if you (?:are|live|reside) in (?:the )?(?:eu|uk|eea|european|united kingdom"
            r"|california)|residents? (?:of|in)|(?:located|residing|resident|reside|live) in"
            r"|(?:californian?|eea|uk|european|japanese|california) (?:and \w+ )?(?:residents?"
            r"|consumers?|users?|customers)|applies (?:only )?to .{0,60}\b(?:located|resid\w+|in)|gdpr"
            r"|ccpa|cpra|appi|general data protection regulation|consumer privacy act"
            r"|act on the protection of personal information|laws? of|governed by)\b"
        ),
        "place_california": r"\b(?:california|ccpa|cpra|cal\. civ|shine the light)",
        "place_eea": (
            r"\b(?:eea|european (?:economic area|union)|\beu\b|europe|gdpr"
            r"|general data protection)\b"
        ),
        "place_uk": r"\b(?:uk|united kingdom|u\.k\.)\b",
        "place_japan": r"\b(?:japan|japanese|appi)\b",
        "place_korea": r"\b(?:korea|korean|pipa)\b",
        "place_switzerland": r"\b(?:switzerland|swiss)\b",
        "place_brazil": r"\b(?:brazil|lgpd)\b",
        "place_canada": r"\b(?:canada|canadian|pipeda|quebec)\b",
        "place_us_states": (
            r"\b(?:virginia|colorado|connecticut|utah|nevada|texas"
            r"|u\.?s\.? (?:state|resident)\w*)\b"
        ),
        "place_china": r"\b(?:china|pipl)\b",
        "place_australia": r"\b(?:australia|australian)\b",
        "place_condition": (
            r"\b(?:if|where|when) you (?:are|live|reside|visit|access|come|use|connect)\b[^,.;:]{0,80}"
            r"|^for (?:all |our |those )?(?:visitors|users|residents|customers|people|individuals"
            r"|persons|consumers)\b[^,.;:]{0,60}|^(?:visitors|users|residents|customers) (?:from|in"
            r"|of) [^,.;:]{0,40}|^(?:in|within) [^,.;:]{0,40}(?=,)"
        ),
        "place_only_mentioned": (
            r"\b(?:transfer\w*|outside|sharing|provision to|foreign countr\w+|headquarter\w*|server"
            r"|inc\.|company responsible|contact)\b"
        ),
        "date_updated": (
            r"\b(?:(?:last |date )?(?:last )?(?:updated|revised|modified|amended|changed|update|revision"
            r"|reviewed)(?: date)?|updated)\b|\b(?:last (?:touched|edited|looked (?:at|over)|refreshed"
            r"|overhauled|checked|amended|rewritten)|rewritten|edited|refreshed|touched up|(?:current"
            r"|correct|accurate) as (?:of|at)|rev\b\.?|status|overhauled|brought up to date)"
        ),
        "date_effective": (
            r"\b(?:effective(?: (?:date|as of|from|on))?|in effect|takes? effect|comes? into (?:force"
            r"|effect))\b|\b(?:in force|took effect|valid (?:from|since|as of)|applies (?:from|since"
            r"|as of)|with effect from|came into (?:force|effect)|effective|in use since|as of)\b"
        ),
        "date_enacted": (
            r"\b(?:enacted|established|posted|published|issued|created)(?: on)?\b|\b(?:written|drafted"
            r"|first published|adopted|approved|version (?:of|from|dated)|dated)\b"
        ),
        "change": (
            r"\b(?:post|publish|announce|notify you of|inform you of|tell you (?:about|of)) (?:any |the "
            r"|such |material |significant )*(?:changes|updates|revisions|amendments)\b|\b(?:(?:alter"
            r"|chang(?:e|es|ed|ing)|updat(?:e|es|ed|ing)|revis(?:e|es|ed|ing|ions?)|modif(?:y|ies|ied"
            r"|ications?)|amend(?:ed|ments?|s)?)\b.{0,100}\b(?:polic(?:y|ies)|notice|statement|terms"
            r"|practices|time to time|page|without (?:prior )?notice|date)|(?:polic(?:y|ies)|notice"
            r"|statement)\b.{0,60}\b(?:chang(?:e|es|ed)|updated?|revised?|modif\w+|amend\w*))\b|\b(?:when"
            r"|if|whenever|should|once|before|in case|as|every time|each time)\b(?! (?:an?|any|the|new) "
            r"(?:new )?cookie)(?! your (?:status|account|membership|subscription))(?! you (?:would like"
            r"|want|wish|need))[^.;:]{0,60}\b(?:chang(?:e|es|ed|ing)|alter(?:s|ed|ing)?|updat(?:e|es|ed"
            r"|ing)"
            r"|amend(?:s|ed|ing)?|revis(?:e|es|ed|ing)|rewrit\w+|differ\w*|tak(?:e|es|ing) (?:up"
            r"|on) (?:a )?new)\b|\b(?:changes|amendments|revisions|updates) (?:appear|are|will|come|go"
            r"|take|show|we)\b|\b(?:amend|alter|vary|change|revise|update"
            r"|modify)s?\b.{0,60}\b(?:document|text|rules)\b|\b(?:a|any|every|each) (?:new|later"
            r"|future) version\b|\bnew versions?\b"
        ),
        "change_by": (
            r"\b(?:notif(?:y|ication|ied)|notice|e-?mail|post(?:ed|ing|s)?|announc\w+|inform"
            r"|\"?last updated\"?|effective date|(?:always )?(?:be )?(?:available|found) (?:on|at) this page"
            r"|review this|check (?:this|back)|alert|reflect)\b"
            r"|\b(?:tell(?:ing)? you|let(?:ting)? you know|say so|write to|you will (?:see|find|hear)"
            r"|flag|put (?:up )?(?:a |the )?(?:note|notice|message|banner)|show(?:s|n)? (?:it|this|them"
            r"|you)|publish\w*|appear\w*|notify\w*|listed|list|highlight|blog|warn\w*|ask you (?:again"
            r"|to)|told|come back|look here|at the (?:top|bottom|end|head|foot)|history)\b|\b(?:changed"
            r"|updated|amended|rewritten) (?:first|before|beforehand)\b|\bbefore (?:it|that|they|any"
            r"|the) (?:\w+ ){0,3}(?:goes live|happens?|takes? effect|starts?|change)\b|\bget (?:an? "
            r"|the )?(?:\w+ )?(?:message|notice|e-?mail|note|letter)\b|\bmessage (?:in|on)\b"
        ),
        "website": (
            r"\b(?:web ?sites?|sites?|web ?pages?|home ?page)\b(?<!children's website)"
            r"(?<!children's site)"
        ),
        "of_an_addon": (
            r"\b(?:the|this|our|chrome|browser|firefox|edge|safari) (?:\w+ )?(?:extension|add-?on)\b"
            r"|\bsdk\b|chrome\.storage"
        ),
        "own_site": (
            r"\b(?:our|this|these) (?:[\w-]+ ){0,2}(?:web ?sites?|sites?|web ?pages?|pages|home ?page)\b"
            r"|\bthe (?:[\w-]+ )?(?:web ?site|site)\b(?! (?:you|that|where|which))"
            r"|\bextension and (?:our )?website\b|\b(?:contact|waitlist|web|sign-?up) forms?\b|\bweb app"
        ),
        "of_a_product": (
            r"\b(?:mobile|iphone|ipad|android|macos|ios|desktop) applications?\b|\b(?:the|this|our"
            r"|your) (?:\w+ ){0,2}(?:apps?|extension|add-?on|sdk|browser extension"
            r"|bot)\b|\buninstall|\bapp store\b|\bgoogle play\b"
        ),
        "area_elsewhere": (
            r"\b(?:mobile|iphone|ipad|android|macos|ios|desktop) applications?\b|\b(?:(?:mobile"
            r"|smartphone|phone|native|ios|android|desktop|our|the|this) apps?"
            r"|newsletters?|e-?mails?|check-?out|payment pages?|(?:children"
            r"|kids)(?:'s?)? (?:\w+ )?(?:web ?)?sites?|careers? (?:page|portal|site)s?|job portal"
            r"|customer portal|forum|stores? and branches|(?:our|the|this) (?:\w+ )?(?:extension|add-?on"
            r"|sdk))\b|\b(?:brochures?|leaflets?"
            r"|printed (?:\w+ )?\w+|kiosks?|onion (?:address|site|service))\b"
        ),
        "in_force_since": (
            r"\b(?:since|after|from|as of|starting|beginning|effective)(?: on"
            r"| from| with)?(?: the)? ?\n"
        ),
        "in_force_until": r"\b(?:until|till|before|prior to|up to|through)(?: the)? ?\n",
        "category_necessary": (
            r"(?<!non-)(?<!non )(?<!not )(?<!not strictly )\b(?:necessary|essential|required"
            r"|mandatory)\b"
        ),
        "category_functional": r"\b(?:functional(?:ity)?|preferences?)\b",
        "category_performance": r"\b(?:performance|analytic(?:s|al)|statistic(?:s|al))\b",
        "category_targeting": r"\btargeting\b",
        "only_dated": (
            r"\b(?:(?:was|were|is|has been) )?(?:last |most recently )?(?:updated|revised|changed|modified"
            r"|amended)"
            r"(?: on| in|:)? (?:[a-z]{3,9}\.? )?\d"
        ),
        "change_heading": (
            r"\b(?:amendments?|changes?|changing|updates?|revisions?|new versions?"
            r"|moving things)\b(?!.{0,40}\b(?:consent|choices?|mind|answer|settings|preferences"
            r"|your (?:data|details|information))\b)"
        ),
        # Tables and declared cookies.
        "column_name": (
            r"^(?:which(?: (?:ones?|cookies?))?|what is it called|(?:the )?(?:cookie|tracker"
            r"|storage)(?:'s)? ?(?:names?|ids?|identifiers?|titles?|keys?|references?|labels?|in use"
            r"|file)?|names?(?: of (?:the )?(?:cookies?|trackers?|technology))?|cookies?(?: name)?s?|key"
            r"|cookie key name|identifier)(?: ?/.*| ?\(.*)?$"
        ),
        "column_provider": (
            r"^(?:cookie subgroup|(?:cookie )?(?:providers?|vendors?|set by|host|domains?|source|owner"
            r"|suppliers?|compan(?:y|ies)(?: name)?|third[- ]part(?:y|ies)|(?:sub-?)?processors?"
            r"|sub-?contractors?|(?:data )?controller|placed by|issuer|publisher|party name"
            r"|service(?: provider)?|tools?|placed on|applications?|apps?|systems?|platforms?|plug-?ins?"
            r"|integrations?|technolog(?:y|ies)|software|scripts?|partners?|organi[sz]ations?|website"
            r"|set from|from|comes from)|provided by|who(?: (?:sets|is|places|makes|uses) .*)?"
            r"|cookie (?:owner|domain|provider|source|host)|name of (?:the )?(?:service|provider"
            r"|company).*)(?: ?/.*)?$"
        ),
        "column_purpose": (
            r"^(?:(?:the |main |cookie )?purposes?(?: (?:of|for) .*)?|description|function(?:ality)?"
            r"|used? (?:for|purpose)|what (?:it|they|is it|does|for|we|this).*|role|aim|in plain words"
            r"|meaning|notes?|(?:its |their )?job|what for\b.*|why\b.*|usage|use|details?|comments?"
            r"|explanation|more information|intended use|purpose of use.*|how we use.*|purposes? .*"
            r"|reason.*)$"
        ),
        "column_lifetime": (
            r"^(?:(?:it |they )?(?:stays?|remains?|lasts?|lives?|is kept|is stored)\b.*|max[- ]?age.*"
            r"|(?:cookie |storage |maximum |retention )?(?:expir(?:y|ation|es|ations)|duration"
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
        "vague": (
            r"\b(?:third[- ]part(?:y|ies)(?: \w+)?,? such as (?:ad|advertis\w+|marketing|analytics) "
            r"|certain (?:areas|pages|parts|third parties|partners|services|cookies)|some of (?:our"
            r"|the) (?:pages|services|sites|partners)|various (?:third parties|partners|technologies)"
            r"|(?:selected|trusted|carefully selected) (?:third parties|partners)|(?:and|or) the like"
            r"|and (?:so on|others)|etc\.)"
        ),
        "delete_cookies": r"\b(?:delet\w+|clear\w*|eras\w+|remov\w+)\b.{0,40}\bcookies?\b",
        "any_site": (
            r"\bany other (?:web ?)?sites?\b|\b(?:adverts?|ads|advertis\w+)\b.{0,60}\b(?:other"
            r"|third[- ]party|elsewhere).{0,20}\b(?:web ?)?sites?\b"
        ),
        "turned": (
            r"\b(?:laws?|ordinances?|regulations?)\b.{0,60}\b(?:does|do) not allow us to do so\b"
            r"|\bwe (?:shall|will|are) not (?:be )?(?:regarded|considered|deemed|treated)[^.;]{0,12}"
            r" third party\b"
            r"|\bwill no (?:handle|use|provide|disclose|collect)\b"
        ),
        # Smaller distinctions.
        "define_firm": (
            r"\b(?:means?|refers? to|consists? of|defined as|includes?|is (?:any )?(?:information|data)"
            r"|does not include|excludes?|qualifies? as|not (?:treat|consider|handle)\w*|constitutes?)\b"
            r"|\b(?:called|call (?:this|these|them|it|such)|known as|bear the meaning)\b"
        ),
        "collect_firm": r"^(?:is |are )?(?:collect|gather|record|track|log|monitor|captur|obtain|stor)",
        "goes_on": (
            r"^[^a-z]{0,4}(?:this|these|such|the|it|they)(?: (?:\w+ ){0,3}?(?:data|information|details"
            r"|logs?|log files|records?|statistics))?(?: that we collect| we collect"
            r"| collected)? (?:may |can |might |will |typically |usually |generally |also "
            r"|for example )*(?:includes?|contains?|consists? of|comprises?|covers?)\b"
        ),
        "determined": r"\b(?:the|any|all|such|your|these|those|our|of|every|each) $",
        "past_form": r"(?:ed|ored|sent)$",
        "passive_verb": r"^(?:is|are) ",
        "by_agent": (
            r"^(?: of .{0,80}?|.{0,40}?)\bby (?:the |our |these |those |any |such |other |certain "
            r"|various |some )*(?=\w)"
        ),
        "visitor_clause": r"\b(?:please|kindly) (?:also )?$",
        "no_power": (
            r"\b(?:do|does|did) not (?:\w+ ){0,3}?(?:control|have (?:any )?(?:access|control))\b|\bno "
            r"(?:access to|control over)\b"
        ),
        "others_policy": (
            r"\btheir (?:own )?(?:[\w-]+ ){0,2}(?:polic\w+|statements?|terms|practices) (?:will |shall "
            r"|may )?(?:govern|appl|cover)"
        ),
        "in_that_case": (
            r"^[^a-z]{0,4}(?:however,? |but |please note that )?(?:if you do (?:this|so)|doing (?:this|so)"
            r"|by doing (?:this|so)|in (?:that|this) case|if so)\b"
        ),
        "denied_cell_sale": r"\b(?:not|never|no|none)\b[^.;]{0,24}\b(?:sell|sells|sold|sale|sales)\b",
        "denied_cell_sharing": (
            r"\b(?:not|never|no|none)\b[^.;]{0,24}\b(?:share|shares|shared|disclose|discloses|disclosed"
            r"|sharing)\b"
        ),
        "change_of_yours": (
            r"\b(?:if|when|once|should) your (?:status|account|membership|subscription|plan"
            r"|circumstances) (?:has |have )?chang\w+"
        ),
        "denial_inverted": r"^at no (?:time|point) (?:is|are)$",
        "taken_there": (
            r"\b(?:may |might |will |also |can )*(?:collects?|gathers?|receives?|processes) (?:and \w+ "
            r")?(?:the following|certain|your|such|some|other|information|data)\b"
        ),
        "given_after_all": (
            r"^[^a-z]{0,4}(?:this|that) (?:\w+ )?does not (?:include|apply to|cover|extend to) (?:\w+ "
            r"){0,2}(?P<who>third parties|companies|vendors|partners|service providers|contractors"
            r"|affiliates) (?:who|that|which) (?:assist|help|support|perform|provide|work)\b"
        ),
        "no_other_end": (
            r"\bfor no other (?:purposes?|reasons?|ends?)\b|\bfor nothing else\b|\bnot (?:be )?(?:used? "
            r")?(?:it |them |this )?for any(?:thing| other) (?:else|purposes?|reasons?)\b(?! (?:than"
            r"|without|unless))"
        ),
        "given_of_you": r"^(?:the|your|what|which|some|any|all)\b[^.;:]*\byou(?:r)?\b",
        "across_sites": (
            r"\b(?:across|around|on|over) (?:other|the|different|multiple) (?:web ?sites|sites|web"
            r"|internet)\b"
        ),
        "sold_thing": (
            r"^ (?!(?:it|them|this|that|these|those|on|to|or|and|any of it|your|any|the|all)\b)(?:\w+ "
            r"){0,2}\w+ ?(?:[.,;]|$)"
        ),
        "visitor_asks": (
            r"^[^a-z]{0,8}you (?:can|may|have the right to|are free to) (?:also |always |at any time "
            r")*(?:ask|request|tell|opt|withdraw|unsubscribe|object|stop)\b"
        ),
        "verb_joined": (
            r"^,?(?: and| or| nor)(?: (?:will|do|does|did|may|would|shall|can|also|never|not|therefore"
            r"|only))* $"
        ),
        "ruled_by": (
            r"\b(?:about|of|from|to|for|with|regarding|concerning|between) (?:(?:our|the|all|any|other"
            r"|your) )*$"
        ),
        "kept_in_cookie": r"\b(?:in|by|through|by means of|as) an? (?:\w+ )?cookie\b",
        "own_person": r"\b(?:we|us|i)\b",
        "own_subject": r"\b(?:we|i|you|users?|visitors?|our (?:site|website))\b",
        "not_asking": (
            r"\b(?:consent (?:record|flag|status|state|cookie)|(?:records?|stores?|saves?|remembers?"
            r"|stored?|saved) (?:[\w-]+ ){0,3}(?:consent|choice|decision))\b|\b(?:say no|copyright"
            r"|(?:used|accessed|altered) without (?:permission|authori[sz]ation)"
            r"|consents? to (?:any |such |these |the )*(?:changes|modifications|amendments)|(?:they|must"
            r"|will|to|providers?|compan(?:y|ies)|contractors?|partners?|vendors?) agree (?:to|that)"
            r"|our ability|reduce your rights|not (?:need|require) (?:\w+ ){0,4}(?:consent"
            r"|authori[sz]ation|permission)|exceptions? to|you believe|(?:control over|independently)"
            r"|not (?:be )?(?:required|obliged|obligated) to (?:\w+ )?(?:obtain|get|ask|seek|have|request)"
            r"|chang\w+ (?:our|this|these|the) (?:\w+ ){0,3}?(?:polic|practice)\w*|(?:not"
            r"|no longer) responsible|(?:collected|used|seen|read|viewed)(?: (?:and|or) (?:used"
            r"|collected|seen|read|viewed))? by (?:others|anyone)|(?:assume|acknowledge"
            r"|understand) that you (?:have|are|consent|agree)|authority or permission"
            r"|permission to (?:post|link|copy|reproduce|publish|use (?:the|any|our|this) (?:content"
            r"|name|logo|material)\w*)|opportunity to submit (?:an? )?(?:statement|complaint|appeal"
            r"|request)|(?:choose|chooses|decide|elect) to (?:delete|remove|cancel|clear"
            r"|erase|unsubscribe)|consent (?:is|was|has been) (?:granted|given|obtained"
            r"|received)(?! (?:before|by))|received (?:such|the|your|that) consent|(?:revok\w+|cancel\w*"
            r"|withdr[ae]w\w*) (?:\w+ ){0,3}(?:consent|permission|opt-in)"
            r"|previous(?:ly)? opt(?:ed)?[- ]?in|want to hear|(?:policy|notice) (?:below|retroactively)"
            r"|whether or not(?! to (?:disclose|provide|submit|give|share))|unable to obtain"
            r"|previously agreed|agreed to receive|if you (?:elect|choose) to (?:publish|purchase|order"
            r"|register|participate|subscribe|post)|public domain|reproduced?|images?"
            r"|(?<!marketing )(?<!promotional )(?<!advertising )materials?|purchas\w+ |viewing the"
            r"|deemed to|(?:agree|consent)\w* to (?:the|these|this|our|be bound|receive|its) (?:terms"
            r"|policy|privacy|practices|user|changes|application|use of this)|agree to the"
            r"|you are (?:accepting|consenting|agreeing)|browsers? offers? cookies"
            r"|(?<!if )(?<!when )(?<!unless )(?<!once )(?<!after )you (?:hereby |thereby |expressly "
            r"|further |also |explicitly )*(?:agree|consent) (?:to|that)\b|constitutes?|signif\w+ your"
            r"|difficult to obtain|obtaining a? ?(?:the )?consent\b.{0,40}\b(?:likely|may|interfere)"
            r"|by (?:using|accessing|visiting|continuing)|(?<!\bor )opt[- ]?out"
            r"|unsubscribe|agree (?:that|not)"
            r"|(?:does not|without) affect\w*|terms of (?:use|service))\b|\b(?:agents?|attorney"
            r"|representative) (?:\w+ ){0,3}(?:may|can|must|to|for|file|submit|make|who|acting)\b"
            r"|\b(?:remember|stor|sav|keep|record)\w* (?:\w+ ){0,3}consent (?:preferences|choices?"
            r"|settings|status|state|decisions?)\b"
            r"|\b(?:with|by|to) (?:those|anyone|third parties|partners|companies|vendors) who (?:have "
            r"|has )?agreed?\b"
        ),
        "without_consent_does": (
            r"\b(?:may|can|might|will) (?!not|never|only)(?:\w+ )?(?:(?:be )?(?:collect|use|share|disclose"
            r"|process|place|set|release|gather|track)(?:d|ed|s)?|(?:allow|permit|authori[sz]e) [^.;]{0,60}?"
            r"\bto be \w+)\b[^.;]{0,200}\bwithout (?:asking for |requiring "
            r"|obtaining )?(?:your |any |the |their )?(?:\w+ ){0,2}?(?:consent|permission"
            r"|authori[sz]ation|approval)\b|(?<!not )(?<!never )\b(?:collect|use|share|disclose|process"
            r"|place|set)s?\b.{0,60}\bwithout (?:asking for |requiring |obtaining )?(?:your "
            r"|any )?(?:prior )?consent\b(?<!not)"
            r"|\b(?:is|are|gets?|get) (?!not\b|never\b|only\b)(?:\w+ )?(?:set|placed|loaded|stored|dropped"
            r"|written|fired"
            r"|run)\b[^.;]{0,80}\bbefore you (?:have |can |could )?(?:made|make|agreed?|consent\w*|chosen"
            r"|choose|accept\w*|given|give|answer\w*|decided?)\b"
        ),
        "refers_back": r"\b(?:them|it|this|these|that|so|such)\b",
        "not_control": (
            r"\b(?:hardware|device|language) settings,|\b(?:independent(?:ly)?|regardless"
            r"|irrespective) of your\b|\bcannot be (?:controlled|managed|deleted|removed"
            r"|disabled)|\beven (?:after|if|when) you\b|\b(?:stor|sav|remember"
            r"|keep)\w* your (?:\w+ )?settings|\b(?:determine|check|test\w*|see|detect) (?:if"
            r"|whether) (?:your|the|a) browser|\b(?:collects?|include[sd]?|log(?:ged)?"
            r"|type of browser)\b.{0,80}\bip address|\bcannot be (?:turned off|switched off|refused"
            r"|declined|rejected|blocked|opted out)\b|\buntil you (?:\w+ )?(?:delete|clear|remove|erase)"
            r"|\buntil (?:they|it|the cookies?) (?:expires?"
            r"|(?:are|is) (?:removed|deleted|cleared|erased))|\b(?:is|are) (?:then |automatically "
            r"|subsequently )*(?:deleted|erased|removed) ?[.,;]?$|\b(?:erased|deleted|removed|expires?"
            r"|disappears?|cleared) (?:from your \w+ )?(?:when(?:ever)?|once|as soon as|after) (?:you"
            r"|the (?:user|visitor|browser)|users|your|browser|closing)\b"
        ),
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
        "policy_address": r"privacy|policy|policies|terms|cookies?\b",
        "opt_out_url": (
            r"opt[-_ ]?out|choices|preferences?|aboutads|networkadvertising|disable|unsubscribe"
            r"|adssettings|ads/settings|donottrack|gaoptout|settings"
        ),
        "part_of_product": (
            r"^(?:'s)? (?:advertising|remarketing|demographics?|signals|features?|display|interest)"
            r"|^(?:'s)? from (?:\w+(?:'s)? )?(?:\w+'s|their|its|the) (?:\w+ )?(?:servers?|network|cdn)\b"
        ),
        "part_of_before": (
            r"\b(?:features?|functions?|parts?|modules?|extensions?|options?|versions?|capabilit\w+"
            r"|add-?ons?) (?:of|in|from|within|offered by|provided by|that come with) (?:the )?$"
        ),
        "datum_first": (
            r"^\W*(?:\w{1,3}\) )?(?:(?:customer|contact|personal|history|location|user"
            r"|applicant's) )?information\b"
        ),
        "purpose_list": (
            r"\b(?:purposes?|used (?:\w+ ){0,2}in (?:one of |any of )?the following ways|use (?:your|the"
            r"|this|personal|customers?'?|such)\b.{0,60}\b(?:to|for"
            r"|following)|(?:us(?:e|ed)|utili[sz]ed?) (?:\w+ ){0,5}(?:to|for|in order)\b|in order to"
            r"|why (?:do )?we|how we use|to:|for:)"
        ),
        "kind_intro": (
            r"^[^a-z]{0,4}(?:required|needed|necessary|helps? us|remembers?|enables?|allows?|supports?)\b"
            r"[^.;]{0,80}:$|\b(?:these|those|such|this (?:type|kind|category|group) of"
            r"|(?:strictly )?necessary"
            r"|essential|functional(?:ity)?|performance|analytics?|statistics?|marketing|advertising"
            r"|targeting|preferences?|personali[sz]ation) cookies?,? (?:are|is|helps?|allows?|enables?"
            r"|lets?|enhances?|may|can|will|supports?|provides?|improves?|remembers?|collects?|tracks?"
            r"|makes?|do|does|include|used)\b[^.]{0,160}:$|^(?:we use (?:\w+ ){0,3}cookies"
            r"|cookies (?:are used|help us)|what (?:they|we use them) (?:do|for)|used) (?:for"
            r"|to)\b[^.]{0,60}:$|\b(?:data|information|this|it|they) (?:\w+ )?(?:helps?|allows?|enables?"
            r"|lets?) (?:us|me)\b[^.]{0,60}:$"
        ),
        "offers_choice": r"\b(?:banner|allows? you to|lets? you|you (?:can|may))\b[^.]{0,40}:$",
        "use_for": (
            r"\b(?:contact(?= you\b)|needs?|gather(?:s|ed|ing)?|compil(?:e|es|ed|ing)|us(?:e|es|ed"
            r"|ing)(?! (?:all |every |our )?(?:\w+ )?(?:efforts?|precautions))|utili[sz](?:e|es|ed|ing)"
            r"|process(?:es|ed|ing)?|collect(?:s|ed|ing)?|help(?:s|ing)?|allow(?:s|ing)?"
            r"|enabl(?:e|es|ing)|conduct(?:s|ed)?|serv(?:e|es|ed|ing)|distribut(?:e|es|ed)|display(?:s"
            r"|ed)?|deliver(?:s|ed)?|analy[sz](?:e|es|ed)|track(?:s|ed)?|measur(?:e|es|ed)|monitor(?:s"
            r"|ed)?|remember(?:s|ed)?|personali[sz](?:e|es|ed)|perform(?:s|ed)?|build(?:s)?|necessary"
            r"|engage (?:in)?|run(?:s|ning)?|show(?:s|n)?)\b|\b(?:leav(?:e|es)|sets?|plac(?:e|es)"
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
            r"|\bkeeps? track of\b"
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
            r"\bcontact you\b|\b(?:cookies?|information|data|beacons?|pixels?|technolog\w+|histor\w+"
            r"|analytics|they|them"
            r"|it|ip address\w*|tools?|programs?|statistics|interests|advertis\w+|ads)\b|\b(?:trackers"
            r"|tags?|identifiers?|this|these|those|logs?|counter|figures|what you)\b|\b(?:an? (?:ad"
            r"|advert)|adverts?|profil\w+)\b|\bthird[- ]part(?:y|ies)\b|\b(?:your|their"
            r"|the) (?:\w+ )?(?:e-?mail |postal |phone )?(?:address(?:es)?|e-?mails?|numbers?|names?"
            r"|details|messages|location|orders?|accounts?|photos?|answers)\b"
            r"|\bbehaviou?r\b|\b(?:your|their) (?:responses|answers|feedback)\b"
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
        "contrast_noun": (
            r",? (?:but|just|only|merely|rather|instead) (?:an?|one|the|our"
            r"|from|with|some|two)\b"
        ),
        "other_than": (
            r"\b(?:other than|beyond|except|only to|unless|any other purposes?|for purposes (?:other|not)"
            r"|unrelated|incompatible|outside)\b|\b(?:by|from|of) (?:\w+ ){1,3}(?:brands?|companies"
            r"|firms|advertisers|networks?|industr\w+|products?|providers?)\b"
        ),
        "used_besides": (
            r"\b(?:or|nor|and) (?:\w+ )?(?:used?|utili[sz]ed|processed|analy[sz]ed|exploited) (?:\w+ )?\Z"
        ),
        "purpose_limit": (
            r"\bfor (?:the |their |its |any |third[- ]party |direct |such |the purpose of |purposes of "
            r"|those |our )*(?:own |direct |independent )*(?:marketing|advertis\w+|promotional"
            r"|commercial|solicitation|purposes? (?:of|other)|monetary|money)\b|\b(?:to"
            r"|in order to) (?:send|market|contact|advertise|promote)\b"
        ),
        "define_first": (
            r"\b(?:qualif|such as|treat|constitut|consider|include)|\b(?:call|called|known|labelled"
            r"|named)"
        ),
        "not_defining": (
            r"\b(?:we|us) (?:\w+ ){0,3}(?:collect|use|shar|disclos|ask|receiv|provid|process|store"
            r"|retain|handle)\w*\b(?!.{0,30}as )"
        ),
        "example": (
            r"\b(?:for example|e\.g\.|such as|examples?|among (?:the|these)"
            r"|may consist of|includes?)\b"
        ),
        "not_retention": (
            r"\bnot be (?:processed|accepted|considered|answered)\b|\b(?:session storage is|under the age"
            r"|years of age|right to|keep (?:you|your account"
            r"|in mind|up)|days? of (?:receipt|your request)"
            r"|(?<!deleted )(?<!erased )(?<!removed )(?<!purged )(?<!destroyed )(?<!expire )"
            r"(?<!expires )within \d+ (?:business )?days)\b"
            r"|\b(?:choices?|opt[- ]?outs?|preferences?|decisions?|settings?|right) (?:will "
            r"|\w+ )?(?:remains?|stays?|holds?|lasts?|valid|continues?)\b|\b(?:until"
            r"|unless) you (?:have )?(?:agree|accept|consent|click|press|allow|say|choose|opt)\w*"
            r"|\buntil (?:it is |they are |then )?(?:clicked|pressed|opened|accepted|switched on"
            r"|turned on|asked|loaded)\b|\boff until\b|\bsession (?:information|data|ids?|identifiers?"
            r"|state)\b"
        ),
        "not_a_period": (
            r"\b(?:years? (?:of age|old)|age of|under \d|(?:past|last(?! for\b)|previous|preceding"
            r"|prior)(?= (?:\(?\w+\)? ){0,2}(?:days?|weeks?|months?|years?))|respond|notice"
            r"|(?<!deleted )(?<!erased )(?<!removed )(?<!purged )(?<!destroyed )(?<!wiped )(?<!expire "
            r")(?<!expires )within)\b"
        ),
        "itself": r"\b(?:this|these|our present|the present|the entire|the whole) \"?$|\bthis \"?\w{0,8}$",
        "without_notice": (
            r"\b(?:without (?:telling|informing|notifying|warning) you|without (?:any )?(?:prior "
            r"|advance |further |specific |giving )?(?:notice|notif\w+)|at any time without)\b|\b(?:will"
            r"|are|is) not (?:be )?(?:told|notified|informed|alerted|e-?mailed)\b|\bnot notify\b"
            r"|\bno (?:separate|individual|further|special) (?:notice|notification)\b"
            r"|\bwithout (?:any )?(?:announcement|warning|fuss)\b"
        ),
        "personal_meant": r"\bpersonal",
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
        "answer_yes": r"^\W{0,4}yes(?:,? (?:we|it) (?:do|does|will|may|can))?\W{0,3}$",
        "answer_no": (
            r"^\W{0,4}(?=[^?]{0,60}\b(?:no|nope|never|not|none)\b)(?:(?:no|nope|nay|never|not|ever|now"
            r"|at|all|and|we|it|nor|will|do|does|have|did|would|absolutely|certainly|definitely|one|bit"
            r"|a|in|the|slightest|way|period|full|stop|none|any|more|anymore|today"
            r"|tomorrow)\b[\s,;.!-]{0,3}){1,10}$|^\W{0,4}(?:no|never|not at all|(?:absolutely|certainly"
            r"|definitely) not|(?:no,? )?(?:we|it) (?:do not|don't|does not|doesn't|will not|won't"
            r"|never (?:do|does|will)|do no such thing))\W{0,3}$"
        ),
        "answer_some": (
            r"^[^a-z]{0,4}(?:yes|just|only|a few|a couple|one|two|three|four|five|six|some|several"
            r"|very few|as few)\b"
        ),
        "question_cookies": r"^[^a-z]{0,4}(?:and |what about |any |do you use |do we use )?cookies\?$",
    },
    contractions={
        "won't": "will not",
        "can't": "cannot",
        "shan't": "shall not",
        "we'd": "we would",
        "you'd": "you would",
        "they'd": "they would",
        "it's": "it is",
        "that's": "that is",
        "there's": "there is",
        "here's": "here is",
        "what's": "what is",
        "who's": "who is",
        "where's": "where is",
        "n't": " not",
        "'re": " are",
        "'ll": " will",
        "'ve": " have",
        "'m": " am",
    },
    questions=(
        (
            (
                r"^[^a-z]{0,6}(?:do|does|will) (?:you|we|(?:your|the|this|our) (?:web ?)?site|(?:your"
                r"|the|our) company)\b"
            ),
            "we",
            "we do not",
        ),
        (
            (
                r"^[^a-z]{0,6}(?:do|does|will) (?!(?:they|it|i|advertisers|partners|others|users"
                r"|visitors|children|parents|third|google|facebook|apple|these|those|cookies)\b)[a-z]"
                r"[\w.-]{1,40}(?= (?:sell|share|rent|collect|store|track|disclose|keep)\b)"
            ),
            "we",
            "we do not",
        ),
    ),
)

JUDGING = {
    "ads_of_others": (
        r"(?:\bads?|adverts?|advertis\w+) (?:of|from|by|for) (?:third|other)|third[- ]part(?:y"
        r"|ies)['’]?s? (?:ads?\b|advert)"
    ),
    "all_cookies": (
        r"\b(?:all|every) (?:of )?(?:the |our )?cookies? (?:that |which )?(?:we|our|this|the|used|set"
        r"|of)\b|\b(?:complete|full|exhaustive|whole) (?:list|inventory|overview)|\blist is (?:complete"
        r"|exhaustive)|\bno (?:other|further) cookies\b|\bnothing else\b|\bno others?\b|\bthat is all\b"
        r"|\bthe following cookies\b|\bfree of (?:other |further )?cookies\b|\bonly (?:these"
        r"|the following|one)\b"
    ),
    "among_others": (
        r"such as|\be\.? ?g\.|for example|includ|\blike\b|\bother|\ball\b|\bany\b|third[- ]part|optional"
        r"|non[- ](?:essential|necessary)"
    ),
    "anywhere_abroad": (
        r"third countr|other countr|foreign|abroad|overseas|international|worldwide|global"
        r"|various countr|outside"
    ),
    "an_objection": (r"opt(?:ed|ing)?[- ]?out|objection|your (?:choice|refusal|decision)"),
    "as_a_rule": (
        r"\b(?:generally|usually|typically|normally|ordinarily|as a (?:general )?rule|in general"
        r"|in principle|actively|knowingly|intentionally|provided that)\b|without (?:also "
        r"|first )?(?:providing|giving|offering)[^.;]{0,30}opportunity"
        r"|in (?:any )?ways? (?:unrelated|other than|different|not described)"
    ),
    "anybody": (
        r"third[- ]part|anyone|anybody|any (?:other|outside)|no one|nobody|\bothers\b|outside part"
        r"|advertis|partners"
    ),
    "about_data": (r"data|information|details|identif|cookies?|personal"),
    "a_kind_of_tools": (
        r"\b(?:analytics?|analytical|statistics?|marketing|advertis\w+|tracking|performance|targeting"
        r"|optional|social)"
        r"(?: (?:and|or|&) \w+)? (?:cookies?|tools?|services?|scripts?|technolog\w+|trackers?|providers?"
        r"|pixels?|tags?)\b"
        r"|\b(?:cookies?|tools?|services?|scripts?|trackers?) (?:for|that|which|used)\b"
    ),
    "all_data": (
        r"\b(?:any|no|all|your|(?:visitors?|users?)['’]?s?) (?:kind of |other |such )?(?:data"
        r"|information)\b"
        r"(?! (?:from|of|in|on|that you|you)\b)"
    ),
    "asks_advertising": r"\badvert|\bads?\b|marketing",
    "asks_statistics": r"analy|statisti|measur|audience",
    "automatic_means": r"beacon|pixel|\btags?\b|web ?storage|local ?storage",
    "means_storage": r"\b(?:local|session|web|dom|browser|html5)[ -]?storage|indexed ?db",
    "means_beacon": r"\bbeacons?\b|\bpixels?\b|clear gifs?|web bugs?",
    "means_fingerprint": r"fingerprint",
    "beside_cookies": (
        r"(?:similar|comparable|related|other|like|tracking|equivalent|such) (?:\w+ ){0,2}technolog"
        r"|technolog\w+ (?:similar|such as|like)|(?:local|session|web|dom|browser|html5"
        r"|client[- ]side)[ -]?stor|stor\w+ (?:\w+ ){0,4}(?:in|on) your (?:browser|device|terminal)"
        r"|indexed ?db|beacon|pixel|fingerprint|\btags?\b|\bsdks?\b"
    ),
    "browser_settings": (
        r"brows\w*['’]?s? (?:settings?|options)|disabl|block|refus"
        r"|reject|opt(?:ing)?[ -]?out"
    ),
    "by_date": r"\bdate\b|last (?:updated|revised|modified)",
    "choices_of_cookies": r"\ball cookies\W*$|^\W*all cookies (?:only|just|necessary)",
    "condition": (
        r"without(?! (?:any |ever |being )?(?:transfer|sent |sending|leaving))|unless|except|until"
        r"|before|\bif\b|\bonce\b|\bas long as\b|\bin (?:that|this) case\b"
        r"|\bwhen\b(?! (?:you|people|visitors|users|someone) (?:\w+ )?(?:visit|us|brows|view|access|read"
        r"|com))|\bafter (?:you|a)\b|\bthen\b"
        r"|\b(?:from then on|thereafter|after that|from that (?:moment|point))\b"
    ),
    "conduct_of_visitors": (
        r"\byou (?:are (?:bound|required|obliged)|must|agree|may|shall|should"
        r"|undertake) (?:\w+ ){0,4}not\b|\bwe (?:recommend|advise|ask|encourage|urge)\b"
    ),
    "confining": (
        r"\b(?:not|never|no|none|nor|cannot|nothing|only|unless|until)\b|n['’]t\b|block|disabl|deactivat"
        r"|refus|reject|prevent|delet"
    ),
    "consent_to_other": (
        r"(?:link|combin|merg|associat|match)\w* [^.;]{0,60}(?:personal|identif|your name|account)"
        r"|(?:personal|identif)\w*[^.;]{0,60}\b(?:link|combin|merg|associat)\w*"
        r"|newsletters?|\be-?mails?\b|mailing|promotional|promotions|\boffers\b|\bSMS\b|text messages"
        r"|phone call"
        r"|\b(?:shar|disclos|provid|sell|transfer|releas|giv|rent|pass)\w*[^.;]{0,100}(?:personal"
        r"|your (?:name|details|data|information)|\binformation\b)"
        r"|access to or use your|(?:personal|your) (?:data|information)[^.;]{0,60}\b(?:shared|disclosed"
        r"|sold|transferred|given)\b"
    ),
    "browser_closed": (
        r"clos\w+ (?:of )?(?:the|your|a) (?:browser|window|tab)|(?:browser|window|tab) is (?:closed|shut)"
        r"|(?:quit|shut|leave|exit) (?:the|your) browser|browser (?:session )?(?:ends|closes)"
    ),
    "cookies": r"cookie",
    "data_at_large": (
        r"\b(?:data|information|details|anything|nothing|everything|statistics|identif\w+|records?|logs?"
        r"|profiles?|it|they|them|these|none|visits?|usage|activit\w+|behaviou?r|brows\w+|what you do)\b"
        r"|cookie|analytics"
    ),
    "domain_for_sale": (
        r"domain (?:name )?(?:is|may be) (?:available )?for sale|buy this domain|domain is parked"
        r"|parked free"
    ),
    "every_cookie": (
        r"\b(?:all|any|our|no|none of our) (?:[\w-]+ ){0,3}cookies?\b|^cookies (?:are|have|remain|last"
        r"|stay|expire|live)"
        r"|cookies (?:that )?we (?:set|use|place)\b|\bthe cookies (?:on|of) (?:our|this) (?:web ?)?site"
        r"|\b(?:any|each|every) cookies?\b|^(?:they|all of them|each of them|every one of them)\b"
        r"|\bonly (?:use|set|place|have) cookies (?:that|which)\b"
    ),
    "everybody": (
        r"(?:all|any|every|each) (?:of our )?(?:users?|visitors?|browsers?|customers?|consumers?|one)\b"
        r"|everyone|everybody|(?:regardless|irrespective) of|wherever|no matter where"
    ),
    "for_example": r"for example|such as|e\.g\.|including but",
    "for_good": (
        r"permanent|indefinite|unlimited|\bfor good\b|\bforever\b|without (?:any )?(?:time )?limit"
        r"|never expire"
    ),
    "handed_over": (
        r"upload|\b(?:images?|photos?|pictures?|files?|documents?|messages?|chats?|conversations?|prompts?"
        r"|recordings?|videos?|audio|voice|microphone|camera|calendar|contacts|posts?|answers|responses"
        r"|entries|enter(?:ed)?|typed?|input|submissions?|notes|drawings?|clipboard|location|gps|health"
        r"|biometric|contents?)\b|\b(?:booking|order|reservation|delivery|shipping|payment|billing|contact"
        r"|address|membership|application|patient|registration|enquiry|donation) (?:data|information|details"
        r"|records?|histor\w+)\b"
    ),
    "identifier": (
        r"\bidentifiers?\b|\bunique\b|\b(?:user|visitor|client|device)[ -]?ids?\b|recogni[sz]e"
        r"|re-?identif|tell \w+ apart"
        r"|\b(?:an?|any|no|never) IDs?\b"
    ),
    "identifiers_taken_in": r"includ\w+[^.;]{0,40}\b(?:cookies?|online|device|identifiers?)",
    "implied_consent": (
        r"by (?:using|continuing|browsing|visiting|accessing)|continu\w+ to (?:use|browse|visit)|deemed"
        r"|implied consent|your continued use|if you (?:continue|carry on|keep) (?:to )?(?:us|brows)\w+"
        r"|constitutes? (?:your )?(?:consent|acceptance|agreement)"
    ),
    "in_part": r"\bsome\b|\bcertain\b|\bparts?\b|\bmay not\b|\bfeatures?\b|fully",
    "includes_identifier": (
        r"\b(?:includes|contains|holds|assigns|generates|creates|(?:is|are) (?:assigned"
        r"|given)) (?:[\w-]+ ){0,2}(?:an?|the|your|this|random\w*) (?:[\w-]+ ){0,3}(?:identifier"
        r"|unique|number|\bID\b)"
    ),
    "needed_cookies": (
        r"(?:necessary|essential|functional|required"
        r"|technical)\s(?:\w{1,16}\s)?(?:cookies|technolog)"
    ),
    "made_locally": (
        r"\b(?:process|comput|calculat|convers|convert|work|run|happen|perform|handl"
        r"|execut)\w*[^.;]{0,40}\b(?:locally"
        r"|(?:on|in) (?:your|the) (?:own )?(?:browser|device|computer|machine)|client[- ]side|offline)\b"
    ),
    "needs_no_consent": (
        r"(?:not|n['’]t) (?:require|need|ask for|depend on|rest on)\w* (?:(?:your|any|prior"
        r"|the) ){0,2}consent|consent is not (?:required|needed|necessary)"
        r"|exempt\w* from (?:[\w-]{1,20} ){0,4}consent|\bno (?:\w+ )?(?:consent|permission"
        r"|opt-in)(?: \w+)? (?:is|was|are) "
        r"(?:\w+ )?(?:required|needed|necessary)|\bnothing to (?:consent|agree) to\b|\bno need (?:for"
        r"|to (?:ask|obtain"
        r"|get)) (?:[\w-]{1,20} ){0,3}consent"
        r"|\b(?:do|does|need) not (?:need |have |be required )?(?:to )?[^.;]{0,40}\bgiv\w* (?:your "
        r"|any )?consent|\bnothing (?:that )?(?:needs|requires) (?:your )?consent"
        r"|\bneeds? no (?:\w+ )?consent\b"
    ),
    "no_control": (r"\bcontrol\b|\baccess to\b|\bresponsib|\bliab|\bknow\b|\baware\b|influence"),
    "not_exhaustive": (
        r"not exhaustive|non-exhaustive|some of (?:the|our) cookies|(?:may|might) (?:also )?(?:use"
        r"|set) (?:other|additional|further)|among others|following are (?:some|examples)"
        r"|examples of (?:the )?cookies"
    ),
    "nothing_collected": (
        r"\bno (?:[\w-]+ ){0,4}(?:data|information)\b[^.;]{0,40}\b(?:collected|recorded|gathered)\b"
        r"|\bnot (?:be )?(?:counted|recorded|measured|collected)\b"
    ),
    "nothing_sent": (
        r"\b(?:no|not any) (?:[\w-]+ ){0,4}(?:data|information|connections?|requests?|contact)\b[^.;]{0,70}"
        r"\b(?:sent|transmitted|transferred|made|established|passed|takes? place|flows?|goes)\b"
        r"|\b(?:not|never|only|first) (?:be )?(?:loaded|contacted|executed)\b"
        r"|\bloaded (?:only )?(?:after|once|when|if)\b"
        r"|\bnothing (?:is|gets|will be|at all is) (?:sent|loaded|transmitted|passed|run)\b"
        r"|\b(?:no|none of our) (?:[\w-]+ ){0,3}(?:software|scripts?|tools?|tags?"
        r"|pixels?) (?:runs?|loads?|starts?|(?:is|are|will be) (?:run|loaded|started"
        r"|executed))\b"
    ),
    "letters_and_forms": r"newsletter|e-?mail|\bmails?\b|\bforms?\b|subscri|sign up|apply|applicant",
    "of_a_person": r"personal|\byou\b|individual|person",
    "following": r"track|follow",
    "no_advertising_tools": (
        r"\b(?:no|not|never|neither|nor|without|free of)\b[^.;:]{0,50}?\b(?:ad|ads|advertising"
        r"|advertisement|marketing"
        r"|remarketing|retargeting) (?:tags?|pixels?|trackers?|scripts?|tools?|technolog\w+|networks?"
        r"|services?)\b"
    ),
    "no_tools_at_all": (
        r"\b(?:no|not (?:\w+ ){0,2}(?:use|do|run|have|employ|embed|load|include|contain|deploy|operate"
        r"|allow)\w*|never (?:use|run"
        r"|load)|without|free (?:of|from)|nor|zero)\b[^.;:]{0,80}?\b(?:analytics"
        r"|(?<!order )(?<!parcel )(?<!package )(?<!shipment )(?<!location )(?<!time )(?<!-site )"
        r"(?<!-device )tracking|trackers)"
        r"(?: (?:tools?|software|services?|scripts?|technolog\w+|code|systems?|platforms?|products?"
        r"|of any kind|whatsoever|at all|here|on (?:this|our) (?:web ?)?sites?))*\s*(?:[,.;!)]|$"
        r"|\b(?:and|or|nor)\b)"
    ),
    "of_one_form": (
        r"(?:collect|provid|submit|enter|gather|giv|obtain)\w*[^.;]{0,40}\b(?:from|through|via|on|in|by"
        r"|as part of|during|when) (?:[\w-]+ ){0,3}(?:forms?|surveys?|order\w*|checkout|applications?"
        r"|registration|donations?|contests?)\b"
        r"|(?:donation|order|contact|payment|checkout|registration|application|survey|comment|log-?in"
        r"|account) pages?"
        r"|\b(?:contact|order|application|registration|web|online|our|the|this) (?:[\w-]+ )?forms?\b(?! of)"
        r"|when you (?:order|register|buy|purchase|sign up|apply)"
    ),
    "of_the_browser": r"brows|device|not (?:logged|signed)[- ]?in|even if|whether|regardless",
    "of_what_precedes": (
        r"^(?:it|they|this|these|such|those)\b|\b(?:this|these|such|those) (?:\w+ ){0,2}(?:data"
        r"|information|details)\b"
    ),
    "offered_by_oneself": (
        r"(?:unless|if|when) you (?:[\w-]+ ){0,2}(?:provide|give|enter|submit|tell|supply|type)\b"
        r"|(?:choos|decid|elect)\w* to (?:provide|give|submit|share|delete|register|disclose|enter)"
        r"|browser\w*[^.;]{0,60}\bif you (?:allow|accept|enable)"
    ),
    "online_data": r"cookie|brows|usage|access log|identifier|device|analytics",
    "online_recipients": (
        r"advert|analytic|marketing|service provider|processor|vendor|cookie|website|online"
    ),
    "other_subjects": (
        r"(?:across|around|outside(?: of)?|beyond) (?:the )?(?:web|internet|other|our|this|these|apps?"
        r"|(?:web ?)?sites|platforms?|devices|services?)\b|elsewhere|advertising (?:id|identifier)"
        r"|knowing|child|minor|under the age|sensitive|special categor"
        r"|credit card|payment|biometric"
        r"|health|precise|location|sell|(?<!and )(?:on|from|of|at|across) (?:any |all )?(?:other"
        r"|third[- ]party) (?:web ?)?sites"
    ),
    "kept_within": _KEPT_WITHIN,
    "out_of_sale": (
        r"do not sell|\bopt[- ]?(?:ing )?out\b[^.;]{0,60}\b(?:sale|sell\w*|shar\w+|advertis\w+"
        r"|ads)\b|\b(?:sale|sell\w*|shar\w+|advertis\w+)\b[^.;]{0,60}\bopt[- ]?(?:ing )?out\b"
        r"|\b(?:stop|turn off|switch off|refuse|disable)\b[^.;]{0,40}\b(?:sell\w*|sale"
        r"|advertis\w+|ads)\b"
    ),
    "outside": r"outside|out of|beyond|outwith|leav(?:e|es|ing)",
    "page_missing": r"\b404\b|not found|no longer (?:exists|available)",
    "partly_denied_cookies": (
        r"cookies?\b(?!-(?:free|less)).{0,40}\b(?:to|for|containing|in order)\b|unless|except|without your"
        r"|personal(?:ly)? identif|(?:third[- ]part|tracking|advert|analytic|marketing"
        r"|profil)(?:(?!\bor\b|\band\b|,).){0,30}\bcookie"
    ),
    "people": (
        r"customer|\bdetails\b|password|credential|financial|medical|health|log-?in|client|employee"
        r"|applicant|member|order|payment|credit|e-?mail|address|phone|name"
    ),
    "personal": r"personal|identif|\bPII\b",
    "personal_data": r"personal(?:ly)? (?:data|information|details|identif)|\bPII\b",
    "privacy_choices": (
        r"privacy (?:choices|settings|options|preferences)|do not sell|(?:cookie|consent) (?:settings"
        r"|preferences)|opt[- ]?out"
    ),
    "records_of_people": (
        r"(?:account|order|payment|card|customer|profile|registration|employee|applicant|health|billing"
        r"|contact|contract) (?:data|details|information|records)"
    ),
    "sent_data": r"cookie|IP address|URL|referr|browser|user.?agent|OS\b|device|identifier|location",
    "sent_for": r"purpose|analy|advert|measur|improv|in order to|statisti",
    "server_error": r"\b500\b.{0,20}\berror\b|\binternal server error\b|\berror 500\b|\bfatal error\b",
    "memory_of_a_choice": (
        r"consent (?:record|flag|status|state)\b|\b(?:stor|sav|record|remember"
        r"|keep)\w* (?:[\w-]+ ){0,3}(?:consent|choice|decision)\b"
    ),
    "waits_for": r"\bonly\b|until|unless|\bafter\b|\bbefore\b|\bonce\b|without|\bif you\b|\bwhen you\b",
    "servers": r"servers?\b",
    "sets_trackers": (
        r"\b(?:set|sets|setting|plac\w+|stor\w+|load\w*|drop\w*|activat\w+|deploy\w*|install\w*|us(?:e"
        r"|es|ed|ing)|run\w*|enabl\w+|writ\w+|embed\w*|integrat\w+"
        r"|accept\w*) (?:[\w-]+ ){0,5}(?:cookies?|trackers?|pixels?|tags?|tools?|analytics|scripts?"
        r"|beacons?)\b"
        r"|\b(?:cookies?|trackers?|pixels?|tags?|analytics|tools?|scripts?|technolog\w+"
        r"|services?)\b[^.;]{0,60}\b(?:set|placed|stored|loaded|dropped|activated|deployed|used|run"
        r"|enabled|contacted|fired|embedded|installed|switched on|started)\b"
        r"|consent (?:to|for|before) [^.;]{0,40}(?:cookies?|tracking|analytics)"
        r"|\bask\w* [^.;]{0,40}(?:consent|permission)"
    ),
    "shared_across": r"\bshar|cross-context|behaviou?ral",
    "signed_in": (
        r"(?:if|when|while|where|once)[^.;]{0,60}(?:logged|signed)[- ]?in|your account|(?:logged"
        r"|signed)[- ]in (?:users?|customers?|members?|visitors?)"
    ),
    "some_recipients": (
        r"\b(?:competitors?|the public|general public|publicly|employers?|government|authorities"
        r"|spammers|telemarketers|list brokers?|data brokers?|mailing lists?|insurers?|landlords?"
        r"|other (?:users|members|visitors|customers)|(?:those|these|such) (?:services|apps"
        r"|sites))\b"
    ),
    "speaks_of_advertising": (
        r"advert|\bads?\b|\badwords\b|marketing|promot|sponsor|commercial|campaign|remarket|retarget"
        r"|interests?\b|profil|personali[sz]|tailor|social|offers\b"
    ),
    "speaks_of_analytics": (
        r"analy[sz]|analytic|statisti|measur|metric|audience|traffic|improv|optimi[sz]|performance|usage"
        r"|how (?:you|visitors|users|people)|count\w* visit|research"
    ),
    "states_of_the_us": (
        r"California|\bCCPA\b|\bCPRA\b|Colorado|Connecticut|(?:US|U\.S\.|certain|some|your"
        r"|applicable) states?\b|state (?:privacy )?laws?|residents? of"
    ),
    "stops_tracking": (
        r"(?:opt(?:ing)?[ -]?out|prevent|stop|avoid|disabl|refus|object)\w*[^.;]{0,60}(?:track|collect"
        r"|analytic|measur|advertis|profil|transmi|recogni|identif)|(?:not|no longer|never|n['’]t|cannot"
        r"|unable)[^.;]{0,30}(?:track|collect|recogni[sz]|identif|follow|profil)"
    ),
    "technologies": (
        r"track(?!ing[- ]?cookie)|beacon|pixel|\btags?\b|\btools?\b|\bscripts?\b|technolog|contact"
    ),
    "that_identifies": (
        r"(?:that|which|could|can|may|might|would|to) (?:\w+ ){0,4}identif\w+|identif\w+ (?:you"
        r"|individuals?|a person|persons?|users?|visitors?)"
    ),
    "these_cookies": (
        r"\b(?:these|those|this|that|such|the following|said) (?:[\w-]+ ){0,2}cookies?\b"
        r"|\b(?:session|temporary) cookies?\b|\b(?:the|an?|one) (?:[\"“”\w-]+ ){0,2}cookie\b"
    ),
    "third_countries": r"third countr",
    "third_party_cookie": (
        r"(?<!and )(?<!or )(?<!, )\bthird[- ]party (?:\w+ )?cookies?\b(?! (?:and|or)\b)"
        r"|\bcookies? (?:from|of|by|set by|placed by) third[- ]part"
        r"|(?<!and )(?<!or )(?<!, )\b(?:third[- ]party|external|outside) (?:analytics|measurement"
        r"|advertising|tracking) (?:tools?|services?|scripts?|cookies?)\b(?! (?:and|or)\b)"
    ),
    "told_elsewhere": (
        r"(?:described|listed|set (?:out|forth)|mentioned|stated|named|identified"
        r"|specified) (?:above|below|herein|in (?:this|the|our))|following (?:cases|circumstances"
        r"|parties|situations)"
    ),
    "tracking": r"track|analytic|beacon|pixel|\btags?\b|advert|similar technolog",
    "undecided_signal": (
        r"where (?:applicable|(?:technically )?(?:possible|feasible|practica\w+)|we can)"
        r"|to the extent (?:possible"
        r"|feasible|practica\w+)|as far as possible|reasonable efforts?|"
        r"if and when|reassess|re-?evaluat|(?:once|until) (?:an?|there|such|the)\b|final standard"
        r"|(?:some|many|most|certain|web) (?:web )?browsers (?:have|may|offer|allow|include"
        r"|incorporat|transmit|send)|should (?:also )?be aware"
    ),
    "web_statistics": r"analytic|statisti|audience|web analysis",
    "what_cookies_hold": (
        r"\bdata\b|\binformation\b|\brecords?\b|\blogs?\b|\breports?\b|consent|\bchoices?\b"
    ),
    "what_one_does": (
        r"you are (?:not|never) (?:followed|tracked|watched)|\btrackers?\b|(?:follow|profil|watch"
        r"|observ)\w* (?:you|visitors|anyone)"
        r"|visits?\b[^.;]{0,24}(?:measured|counted)|count you|what you do|your (?:activit|behaviou?r"
        r"|visits?|clicks?|use of)|(?:pages|sites) (?:you"
        r"|that you) visit|track(?:ing)? (?:you|visitors|users)|automatically"
    ),
    "where_law_requires": (
        r"(?:where|when|if|as|to the extent) (?:legally )?(?:required|necessary)"
        r"|required by (?:applicable )?law"
    ),
    "withdrawing": (
        r"(?:withdraw|revok)\w*[^.;]{0,60}consent|consent[^.;]{0,60}(?:withdraw|revok)|chang\w+ (?:your"
        r"|my) (?:mind|consent|choices?|preferences|settings)"
        r"|tak(?:e|es|ing)[^.;]{0,20}(?:consent|permission|yes)\b[^.;]{0,10}back|tak(?:e|es"
        r"|ing) back[^.;]{0,20}(?:consent|permission|yes)\b|(?:revok|withdraw|retract"
        r"|cancel)\w*[^.;]{0,40}permission"
    ),
    "without_consent": (
        r"without (?:(?:your|the|any|prior|users?['’]?|visitors?['’]?|asking for|requiring"
        r"|obtaining) ){0,3}consent|without (?:first )?asking(?: (?:you|visitors|users|first|permission"
        r"|for (?:it|permission)))?\b(?! for)"
    ),
    "yearly_review": (
        r"(?:review|updat|revis)\w*\W(?:[^.]{0,80}\W)?(?:annually|yearly|every (?:12|twelve) months"
        r"|(?:once|each|every) (?:a |per )?(?:calendar )?year)|(?:annual(?:ly)?|yearly) (?:review|updat"
        r"|revis)"
    ),
}

PAGES = {
    "about_devices": r"browser|ip[- ]?address|local ?storage|web ?beacon|pixel|log ?files?|\bdevices?\b",
    "about_handling": (
        r"\b(?:collect|process|stor|us|shar|disclos|sell|sold|transmit|keep|set)\w*\b.{0,40}\b(?:data"
        r"|cookies?)\b|\b(?:collect|process|stor|us|shar|disclos|sell|receiv"
        r"|gather)\w*\b.{0,40}\binformation\b|cookies?\b.{0,30}\b(?:are|is|be) (?:set|stored|placed|used)"
    ),
    "about_others": r"third part|advertis|analytics|tracking|service provider",
    "about_person": (
        r"personal (?:data|information|details)|personally identif|your (?:data|information|details)"
    ),
    "about_rights": r"\bconsent|opt[- ]?(?:out|in)\b|your rights|\bgdpr|\bccpa|withdraw|unsubscrib",
    "about_the_web": r"\bweb\b|(?:web)?sites?\b|visit|session|banner",
    "account_of_others": r"(?:continue|(?:log|sign)[ -]?in) (?:with|via|using) \w|\bsso\b|single sign-?on",
    "address_of_cookies": r"cookie",
    "address_of_opt_out": (
        r"opt[-_]?out|do[-_]?not[-_]?sell|dnsmpi|(?:privacy|ad|your)[-_]?choices"
        r"|(?<![a-z])dns(?![a-z])"
    ),
    "address_of_privacy": (
        r"privacy|personal[-_]?(?:information|data|info)|(?<![a-z])(?:ccpa|cpra|gdpr|pp)(?![a-z])"
        r"|data[-_]?protection"
    ),
    "address_of_terms": r"terms|(?<![a-z])tos(?![a-z])|conditions|(?<![a-z])legal(?![a-z])",
    "address_of_transmission": (
        r"external[-_]?(?:data[-_]?)?(?:transmission|transfer|send)"
        r"|informative[-_]?data"
    ),
    "advertising_or_analytics": r"\bads?\b|advertis|analytics|targeted|behaviou?ral|interest-based",
    "age_check": (
        r"(?:are you|i am|i['’]m|confirm (?:that )?you are) (?:at least |over |above )?(?:1[68]|2[01])\b"
        r"|(?:over|under) (?:the )?(?:legal )?(?:drinking|smoking) age|of legal (?:drinking|smoking) age"
    ),
    "an_error": r"error",
    "and_between": r"\b(?:and|plus)\b",
    "announces_lines": r"\b(?:following|as follows|below)\b",
    "announces_list": (
        r"\b(?:following|below|these|such as|includ(?:e|es|ing)|as follows|for example|e\.g|if|when|where"
        r"|purposes?|unless|except)\b"
    ),
    "beside_a_vendor": (
        r"\b(?:Inc|Corp|LLC|Ltd|GmbH|K\.?K|Co|Platforms?|pixels?|analytics|advertis\w*|ads?|tags?|SDK"
        r"|cookies?"
        r"|track\w*|tools?|services?|scripts?|plug-?ins?|cdp|marketing|remarketing|conversions?|measure\w*"
        r"|opt[- ]?out|insights?|corporation|privacy policy|widget|chat|(?:tells|lets|shows|gives|helps) us"
        r"|payments?|paying|checkout)\b"
        r"|(?:we|site|app|also|longer|stopped|not|pages?|shop) (?:\w+ )?us(?:e|es|ing)\s+·"
        r"|·\s+(?:is|are|was) (?:not |no longer |never )?(?:used|loaded|installed|embedded|active|running)"
    ),
    "button_of_choice": (
        r"(?:(?:i )?(?:accept|allow|agree|reject|decline|refuse|manage|customi[sz]e)\b|save my)"
    ),
    "closed_here": (
        r"(?:not|un)[ -]?(?:currently )?(?:available|accessible|offered) (?:in|from|to|for) (?:\w+"
        r" ){0,4}?(?:your|this) (?:country|region|location|area|jurisdiction)|(?:not|un)[ -]?available"
        r" (?:\w+ ){0,3}?(?:due to|for) legal reasons|access (?:\w+ ){0,2}?cannot be granted at this time"
        r"|(?:blocked|restricted) (?:in|from) your (?:country|region|location)"
    ),
    "closing_link": r"privac|cookie|opt[- ]?out|policy",
    "contact": r"contact",
    "ends_with_announcement": r"\b(?:as follows|following|below)\W{0,2}$",
    "error_page": (
        r"\b404\b|\b410\b|page (?:you (?:requested|are looking for)|can(?:no|')t be found|not found"
        r"|does(?: not|n't) exist)|not found|no longer (?:available|exists)|(?:internal )?server error"
        r"|bad gateway|service unavailable"
    ),
    "heading_of_login": r"^\W*(?:(?:please )?(?:log|sign)[ -]?in\b|welcome back\b)",
    "leads_to_link": (
        r"\b(?:visit(?:ing)?|via|through|using|at|on|to|by|see|use|our|the|following|link|page"
        r"|from)\W{0,3}(?:[\w’'-]+\W{1,3}){0,3}$"
    ),
    "line_of_date": (
        r"^[(（【<〈\[]?(?:.{0,30}(?:last )?(?:updated|revised|modified|effective|established"
        r"|enacted)\b.{0,40}\d{4}.{0,30})$"
    ),
    "line_of_version": r"^(?!.*(?:©|copyright|all rights)).*(?:19|20)\d\d|updated|revised|effective|version",
    "link_to_anything": (
        r"^(?:please )?(?:click(?:ing)?|tap)?\s?(?:here|this (?:link|page|site|form)|these instructions"
        r"|link|page|website|site|form|instructions|learn more|more information|(?:view|review"
        r"|edit).{0,20})[.:»>]?$"
    ),
    "maintenance": (
        r"(?:down|closed|offline|unavailable) for (?:\w+ ){0,2}?maintenance|(?:under|undergoing) (?:\w+"
        r" ){0,2}?maintenance\b|maintenance mode|we(?:'|’)?(?:ll| will) be (?:right )?back (?:soon"
        r"|shortly)"
    ),
    "menu_button": r"menu|navi|burger|more|plus",
    "names_a_policy": r"(?:privacy|cookies?) (?:policy|notice|statement)|terms of (?:use|service)|contact us",
    "needs_script": (
        r"(?:enable|activate|turn on) (?:\w+ ){0,2}?java ?script|requires? java ?script"
        r"|(?:not|n['’]t) (?:\w+ ){0,4}without java ?script|java ?script (?:disabled|required)"
        r"|java ?script (?:is|must be|has to be) (?:\w+ ){0,2}?(?:enabled|required|disabled|activated)"
    ),
    "no_heading": r"^(?:click|see|please|here|back|contact us here|tel|fax)\b",
    "no_longer": r"any ?more\b|\b(?:no|any) longer\b",
    "no_own_site": (
        r"(?:this )?domain (?:name )?(?:is|may be) (?:\w+ )?(?:for sale|parked)|buy this domain|domain is"
        r" parked|parked free|future home of something|account (?:has been )?suspended|welcome to nginx!"
        r"|apache2? (?:\w+ )?default page|default web (?:site|server) page|iis windows server|web"
        r" server'?s? default page"
    ),
    "no_title_of_part": (
        r"\b(?:changes?|updates?|amendments?|revisions?|scope|this|acceptance|links?|contact|see|please"
        r"|about)\b"
    ),
    "ours": r"\bour\b",
    "panel_of_settings": r"dashboard|portal|\brequests?\b|settings?\b|preferences?\b|control",
    "policy_prose": (
        r"privac|personal|cookie|\bdata\b|information|collect|consent|third part|processor|disclos"
        r"|\bshare|retain|retention|opt[- ]?out|legal basis|gdpr|ccpa|\brights?\b|track|advertis"
        r"|analytics|browser|identif"
    ),
    "purpose_advertising": r"market|advert|\bads?\b|target|retarget|sponsor",
    "purpose_of_service": r"function|preferen|comfort|necess|essen|requis|required|security",
    "purpose_statistics": r"analy|statisti|measur|performance|audience|insight",
    "puts_a_name_to_use": r"(?!)",
    "regrets": r"oops|sorry|uh[ -]?oh",
    "right_beside_a_name": r"(?!)",
    "speaks_of_privacy": (
        r"privac|personal (?:data|information)|cookie|data protection|personally identif|opt[- ]?out"
        r"|third part(?:y|ies)|advertis|track"
    ),
    "takes_away": r"\b(?:remov|stop|cancel|block)\w*",
    "third_parties": r"third[- ]part|anyone|any other|\bothers\b",
    "title_of_login": r"^\W*(?:log ?in|sign ?in)\b",
    "title_of_part": (
        r"^(?:the |our )?(?:[\w.&’'\"“”®™-]+ ){0,6}(?:privacy|cookies?|data protection|personal"
        r" (?:information|data)(?: protection| handling)?)(?: (?:and|&) cookies?)? (?:policy|notice"
        r"|statement)(?:$|[ :|(–—-].{0,90}$)|^(?:supplement(?:al)?|additional|specific) .{0,40}(?:notice"
        r"|information|provisions|disclosures?|terms) (?:for|to) .{2,50}$|^(?:privacy )?notice (?:for|to)"
        r" .{2,40}residents.{0,20}$"
    ),
    "wall_of_consent": (
        r"\baccept (?:all )?cookies\b|\baccept all\b|before you continue|\baccept to (?:view|see|read"
        r"|continue)\b"
    ),
    "wall_says": (
        r"(?:verify|confirm) (?:that )?you(?: are|'re|’re) (?:a )?human|are you a robot|not a (?:robot"
        r"|bot)\b|unusual traffic|automated (?:access|requests|queries)|made us think (?:that )?you"
        r" (?:were|are|might be) a bot|checking (?:if the site connection is secure|your browser)|press"
        r" (?:&|and) hold|enable javascript and cookies to continue|why have i been blocked|ddos"
        r" protection by|you don't have permission to access|access (?:is|has been) (?:denied|blocked)"
        r"|reference #\d|request unsuccessful\. incapsula|complete the (?:security check|captcha)"
    ),
    "wall_title": (
        r"^(?:just a moment|attention required|access denied|access to this page has been denied"
        r"|forbidden|pardon our interruption|are you a robot|robot check|security check|bot verification"
        r"|human verification|ddos-guard|please wait\.\.\.|one moment, please|verifying your browser"
        r"|request rejected|you have been blocked|error 1020|403 forbidden|429 too many requests|client"
        r" challenge|radware captcha)"
    ),
    "whole_page_missing": (
        r"(?:page |file )?not found|(?:the |this |that )?page (?:(?:was |could |can )?not (?:be )?found"
        r"|can['’]?t be found|does(?:n['’]t| not) exist|you requested (?:was |could )?not (?:be )?found)"
    ),
}

TIME = TimeWords(
    units={
        "millisecond": ("milliseconds", "millisecond", "ms"),
        "second": ("seconds", "second", "secs", "sec", "s"),
        "minute": ("minutes", "minute", "mins", "min"),
        "hour": ("hours", "hour", "hrs", "hr", "h"),
        "day": ("days", "day", "d"),
        "week": ("weeks", "week"),
        "fortnight": ("fortnights", "fortnight"),
        "month": ("months", "month", "mths", "mth", "mo", "mos"),
        "year": ("years", "year", "yrs", "yr", "y"),
    },
    numbers={
        "one": 1,
        "a": 1,
        "an": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "eleven": 11,
        "twelve": 12,
        "thirteen": 13,
        "fourteen": 14,
        "fifteen": 15,
        "sixteen": 16,
        "eighteen": 18,
        "twenty": 20,
        "twenty-four": 24,
        "twenty four": 24,
        "twenty-five": 25,
        "thirty": 30,
        "thirty-six": 36,
        "thirty six": 36,
        "forty": 40,
        "forty-five": 45,
        "forty-eight": 48,
        "fifty": 50,
        "sixty": 60,
        "seventy-two": 72,
        "ninety": 90,
        "a hundred": 100,
        "one hundred and eighty": 180,
        "half a": 0.5,
    },
    whole=r"calendar |full |whole ",
    session=(
        r"^transient$|(?:shut|clos|quit)\w*(?: down| up)? (?:the|your) (?:browser|window|tab)\b|"
        r"clos(?:e|es|ing) (?:the |your )?(?:window|tab)\b"
        r"|\bsession\b(?! ?(?:id|data|storage|replay|record))|brows(?:er|ing)(?: window|"
        r" session)?(?: is)? (?:is )?clos|clos(?:e|ing|ure) (?:of )?(?:the |your )?brows|(?:until|when)"
        r" you (?:log|sign) ?(?:out|off)"
    ),
    forever=(
        r"\b(?:persistent(?:ly)?|permanent(?:ly)?|never expires?|no expiry|indefinite(?:ly)?|unlimited)\b"
    ),
    months=(
        ("january", "jan"),
        ("february", "feb"),
        ("march", "mar"),
        ("april", "apr"),
        ("may",),
        ("june", "jun"),
        ("july", "jul"),
        ("august", "aug"),
        ("september", "sept", "sep"),
        ("october", "oct"),
        ("november", "nov"),
        ("december", "dec"),
    ),
)

LANGUAGE = Language(
    tag="en",
    name="English",
    function_words=(
        "the",
        "of",
        "and",
        "to",
        "in",
        "that",
        "is",
        "for",
        "this",
        "with",
        "you",
        "your",
        "we",
        "our",
        "are",
        "or",
        "by",
        "not",
        "be",
        "on",
        "as",
        "may",
        "us",
        "from",
        "will",
        "any",
        "it",
        "which",
        "have",
        "such",
        "can",
        "if",
        "when",
    ),
    sentence_end=r"[.!?]",
    spaces=True,
    banner=BANNER,
    links=LINKS,
    policy=POLICY,
    judging=JUDGING,
    pages=PAGES,
    time=TIME,
)
