"""Japanese: vocabulary for policies and banners."""

from auditor.languages.ja.banner import BANNER
from auditor.languages.ja.judging import JUDGING
from auditor.languages.ja.links import LINKS
from auditor.languages.ja.pages import PAGES
from auditor.languages.ja.policy import POLICY
from auditor.languages.ja.time import TIME
from auditor.languages.words import Language

LANGUAGE = Language(
    tag="ja",
    name="Japanese",
    function_words=(
        "の",
        "に",
        "は",
        "を",
        "が",
        "と",
        "で",
        "も",
        "から",
        "まで",
        "します",
        "こと",
        "および",
        "または",
        "当社",
        "お客様",
    ),
    sentence_end=r"[。．！？!?]",
    spaces=False,
    banner=BANNER,
    links=LINKS,
    policy=POLICY,
    judging=JUDGING,
    pages=PAGES,
    time=TIME,
)
