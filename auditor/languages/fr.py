"""French: the words of its policies and banners."""

from auditor.languages.words import BannerWords, Language, LinkWords, PolicyWords

BANNER = BannerWords()

LINKS = LinkWords(
    by_kind={
        "opt_out": (
            r"\bopt[- ]?out\b",
            r"ne (pas )?(vendez|vendre|partagez|partager)( pas)?",
            r"(refuser|s['’]opposer|désactiver).{0,30}(suivi|cookies?|traceurs?|publicité)",
        ),
        "cookie": (
            r"(politique|charte|gestion|déclaration|liste|utilisation|informations?).{0,40}(cookies?|traceurs?)",
            r"^(les )?cookies?$",
        ),
        "privacy": (
            r"confidentialité",
            r"vie privée",
            r"protection des données",
            r"données (personnelles|à caractère personnel)",
        ),
        "terms": (r"mentions légales", r"conditions (générales|d['’]utilisation)", r"\bCG[UV]\b"),
    }
)

POLICY = PolicyWords()

LANGUAGE = Language(
    tag="fr",
    name="French",
    function_words=("le", "la", "les", "des", "et", "de", "du", "en", "un", "une", "que", "qui", "pour", "par", "sur", "dans", "vous", "nous", "votre", "vos", "nos", "notre", "est", "sont", "aux", "ou", "pas", "au", "ne", "avec", "ces", "cette", "être", "à"),
    sentence_end=r"[.!?…]",
    spaces=True,
    banner=BANNER,
    links=LINKS,
    policy=POLICY,
)
