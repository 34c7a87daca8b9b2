"""Korean: vocabulary for policies and banners."""

from auditor.languages.ko.banner import BANNER
from auditor.languages.ko.judging import JUDGING
from auditor.languages.ko.links import LINKS
from auditor.languages.ko.pages import PAGES
from auditor.languages.ko.policy import POLICY
from auditor.languages.ko.time import TIME
from auditor.languages.words import Language

LANGUAGE = Language(
    tag="ko",
    name="Korean",
    function_words=(
        "및",
        "또는",
        "등",
        "수",
        "이",
        "그",
        "저희",
        "회사는",
        "합니다",
        "있습니다",
        "위해",
        "위하여",
        "경우",
        "대한",
        "따라",
        "통해",
        "당사는",
        "귀하의",
    ),
    sentence_end=r"[.!?。]",
    spaces=True,
    banner=BANNER,
    links=LINKS,
    policy=POLICY,
    judging=JUDGING,
    pages=PAGES,
    time=TIME,
)
