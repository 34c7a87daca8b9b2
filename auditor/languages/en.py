"""English: the words of its policies and banners."""

from auditor.languages.words import BannerWords, Language, LinkWords, PolicyWords

BANNER = BannerWords()

LINKS = LinkWords(
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
        ),
        "terms": (r"\bterms\b( (of|and|&)|$)", r"conditions of use", r"\blegal (notice|information)s?\b"),
    }
)

POLICY = PolicyWords()

LANGUAGE = Language(
    tag="en",
    name="English",
    function_words=("the", "of", "and", "to", "in", "that", "is", "for", "this", "with", "you", "your", "we", "our", "are", "or", "by", "not", "be", "on", "as", "may", "us", "from", "will", "any", "it", "which", "have", "such", "can", "if", "when"),
    sentence_end=r"[.!?]",
    spaces=True,
    banner=BANNER,
    links=LINKS,
    policy=POLICY,
)
