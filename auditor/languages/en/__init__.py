"""English: vocabulary for policies and banners."""

from auditor.languages.en.banner import BANNER
from auditor.languages.en.judging import JUDGING
from auditor.languages.en.links import LINKS
from auditor.languages.en.pages import PAGES
from auditor.languages.en.policy import POLICY
from auditor.languages.en.time import TIME
from auditor.languages.words import Language

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
