"""German: vocabulary for policies and banners."""

from auditor.languages.de.banner import BANNER
from auditor.languages.de.judging import JUDGING
from auditor.languages.de.links import LINKS
from auditor.languages.de.pages import PAGES
from auditor.languages.de.policy import POLICY
from auditor.languages.de.time import TIME
from auditor.languages.words import Language

LANGUAGE = Language(
    tag="de",
    name="German",
    function_words=(
        "der",
        "die",
        "das",
        "und",
        "von",
        "zu",
        "den",
        "des",
        "mit",
        "für",
        "wir",
        "sie",
        "ist",
        "nicht",
        "werden",
        "auf",
        "im",
        "eine",
        "ein",
        "oder",
        "ihre",
        "ihrer",
        "uns",
        "unsere",
        "bei",
        "durch",
        "wird",
        "sind",
        "dem",
        "auch",
        "nach",
        "einer",
        "zur",
        "zum",
        "über",
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
