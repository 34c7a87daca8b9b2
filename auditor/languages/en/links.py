"""English: patterns for links to documents and opt-outs."""

from auditor.languages.en.parts import TOLD
from auditor.languages.words import LinkWords

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
    dated=r"\b(?:version|edition|dated|of|from)\b|(?<=\d)(?:st|nd|rd|th)\b",
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
    told=(TOLD,),
)
