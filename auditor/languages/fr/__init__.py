"""French: vocabulary for policies and banners."""

from auditor.languages.fr.banner import BANNER
from auditor.languages.fr.judging import JUDGING
from auditor.languages.fr.links import LINKS
from auditor.languages.fr.pages import PAGES
from auditor.languages.fr.policy import POLICY
from auditor.languages.fr.time import TIME
from auditor.languages.words import Language

LANGUAGE = Language(
    tag="fr",
    name="French",
    function_words=(
        "le",
        "la",
        "les",
        "des",
        "et",
        "de",
        "du",
        "en",
        "un",
        "une",
        "que",
        "qui",
        "pour",
        "par",
        "sur",
        "dans",
        "vous",
        "nous",
        "votre",
        "vos",
        "nos",
        "notre",
        "est",
        "sont",
        "aux",
        "ou",
        "pas",
        "au",
        "ne",
        "avec",
        "ces",
        "cette",
        "être",
        "à",
    ),
    sentence_end=r"[.!?…]",
    spaces=True,
    banner=BANNER,
    links=LINKS,
    policy=POLICY,
    judging=JUDGING,
    pages=PAGES,
    time=TIME,
)
