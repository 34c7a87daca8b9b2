"""English: composite denials (see `auditor.languages.denying`)."""

from auditor.languages.denying import Denying

_HERE = (
    r"(?: (?:here|anywhere|with us|on (?:this|our|my|the|these) (?:web ?)?(?:sites?|pages?|shop|blog"
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
        r"|i)(?: have)? (?:\w+ )?(?:decided|opted|chose|chosen) (?:against(?: using)?"
        r"|not to (?:use|have|install|run))|(?:do|does|did|have|has|is|are) (?:not|never)(?: \w+ly"
        r"| ever| even| want to| wish to)? (?:have|use|run|keep|put|install(?:ed)?|embed(?:ded)?|load"
        r"|set up"
        r"|employ|want|get"
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
"""Words after cookies that deny them; unlike other things, "gone" or "removed" cookies had been
set before.
"""
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
PATTERNS = {
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
        _DENYING.of(
            rf"trackers|(?:lead|prospect|visitor|user|click|behaviou?r(?:al)?) tracking|tracking{_TOOLS}"
            rf"|tracking (?:codes?|mechanisms?)|spyware|surveillance{_TOOLS}"
            r"|tracking(?=[.;!]|$|,? (?:and |or )?(?:no|neither|nor|without)\b"
            r"| (?:whatsoever|of any (?:kind|sort)|at all)\b)"
        )
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
        r"|look at|write)(?: (?:here|on (?:this|our|my) (?:web ?)?(?:site|pages)))? (?:is|gets"
        r"|will be) (?:\w+ly )?(?:track|record|follow|log(?:ged)?|watch|monitor|observ|trac|register)\w*"
        r"|\b(?:have|has|do|does|did) not (?:install|us|load|run|put|add|embed|have|buil|set)\w*(?: up"
        r"| in)? (?:anything|any (?:software|code|scripts?|programs?|tools?)) (?:that|which"
        r"|to)(?: \w+){0,2}? (?:watch|follow|track|record|monitor|observ|spy|count|keep(?:s)? (?:track"
        r"|tabs|an eye))\w*(?: on| of)? (?:you\b|your\b|visitors|readers)|\b(?:(?:our |the )?visitors"
        r"|readers|you|people|who visits) (?:(?:to|of) (?:this|our) (?:web ?)?site )?(?:is|are) (?:not"
        r"|never|neither) (?:\w+ )?(?:observed|monitored|watched|tracked|followed|spied on)\b(?: (?:n?or"
        r"|and) \w+)?(?: (?:around|on|through) (?:this|our) (?:web ?)?(?:site|pages))?"
        r"(?! (?:(?:n?or|and) \w+ )?(?:(?:across|between|over|on|to|from|after|beyond|outside|into|until|by) "
        r"(?!(?:this|our) (?:web ?)?(?:site|pages))|elsewhere|off))"
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
        r"|place|put|leave|drop|store|read)\w* (?:(?:any|a|their|their own) )?cookies?\b|\b(?:nobody"
        r"|no[- ]one|no (?:company"
        r"|firm|business|party|website)) (?:other than|but|except|besides|apart from) (?:ours|us|our own"
        r"|ourselves|the (?:web ?site|site|shop|store|library|museum|school|university|college|council"
        r"|company|charity|club))(?: (?:can|may|could|will|is able to|gets to))?"
        r" (?:set|place|put|leave|drop|store|read)\w* (?:(?:any|a|its|its own) )?cookies?\b"
    ),
}
"""The patterns of composite denials."""
