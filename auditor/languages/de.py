"""German: the words of its policies and banners."""

from auditor.languages.words import BannerWords, Language, LinkWords, PolicyWords

BANNER = BannerWords()

LINKS = LinkWords(
    by_kind={
        "opt_out": (r"\bopt[- ]?out\b", r"widerspr(uch|echen)", r"tracking (deaktivieren|ablehnen)"),
        "cookie": (
            r"\bcookies?\b.{0,20}(richtlinien?|hinweise?|erklärung|informationen|liste|übersicht)",
            r"(hinweise|informationen) zu (den )?cookies",
            r"^cookies?$",
        ),
        "privacy": (r"datenschutz", r"privatsphäre"),
        "terms": (r"\bAGB\b", r"nutzungsbedingungen", r"geschäftsbedingungen", r"\bimpressum\b"),
    }
)

POLICY = PolicyWords()

LANGUAGE = Language(
    tag="de",
    name="German",
    function_words=("der", "die", "das", "und", "von", "zu", "den", "des", "mit", "für", "wir", "sie", "ist", "nicht", "werden", "auf", "im", "eine", "ein", "oder", "ihre", "ihrer", "uns", "unsere", "bei", "durch", "wird", "sind", "dem", "auch", "nach", "einer", "zur", "zum", "über"),
    sentence_end=r"[.!?]",
    spaces=True,
    banner=BANNER,
    links=LINKS,
    policy=POLICY,
)
