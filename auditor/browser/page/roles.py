"""What the words of a button mean, and whether a text speaks of cookies."""

import re
import unicodedata
from functools import cache, lru_cache
from typing import Final, Literal

from auditor.languages import banners

Meaning = Literal["accept", "reject", "settings", "save", "close"]
Role = Meaning | Literal["other"]
Words = (
    Meaning
    | Literal[
        "about",
        "reopen",
        "closing_refuses",
        "closing_accepts",
        "opt_out_button",
        "confirm",
        "opted_out",
        "necessary",
        "bare",
        "more",
        "reject_switch",
        "tracked_switch",
        "switched_off",
        "unless",
        "pay",
        "on",
        "off",
        "statistics",
    ]
)

LONGEST: Final = 90
"""Characters of a button's words: what is longer is prose."""
ORDER: Final[tuple[Meaning, ...]] = ("reject", "accept", "settings", "save", "close")
_UNSPACED: Final = frozenset({"ja", "zh"})
"""Languages whose words do not stand apart."""
_COUNTED: Final = re.compile(r"\s*[(（\[]\s*\d{1,4}\s*(?:s|sec|秒)?\s*[)）\]]\s*$")
"""Seconds or partners that stand behind a button's words: "Accept (20)"."""
_CROSSES: Final = frozenset("x×✕✖✗❌⨯⨉╳")


def flat(text: str) -> str:
    """`text` in lower case and NFKC with single spaces."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text).lower()).strip()


def plain(text: str) -> str:
    """The words of `text` alone: no punctuation but apostrophes, `&` and `+`."""
    words = flat(text).replace("’", "'").replace("`", "'")
    return re.sub(r"\s+", " ", re.sub(r"[^\w'&+]|_", " ", words)).strip(" '&+")


@cache
def _patterns(words: Words) -> tuple[tuple[re.Pattern[str], bool], ...]:
    return tuple(
        (re.compile(expression, re.IGNORECASE), tag not in _UNSPACED)
        for tag, spoken in banners()
        for expression in getattr(spoken, words)
    )


def means(text: str, words: Words) -> bool:
    """Whether the whole of a button's text is one of these words, in any language."""
    spoken = plain(text)
    if not spoken or len(spoken) > LONGEST:
        return False
    close = spoken.replace(" ", "")
    return any(pattern.fullmatch(spoken if spaced else close) for pattern, spaced in _patterns(words))


def speaks_of(text: str, words: Words) -> bool:
    """Whether a text says one of these things somewhere, in any language."""
    spoken = flat(text[:8000])
    return any(pattern.search(spoken) for pattern, _ in _patterns(words))


@lru_cache(maxsize=4096)
def role(text: str) -> Role:
    """What a button of these words does in a consent banner."""
    if flat(text) in _CROSSES:
        return "close"
    text = _COUNTED.sub("", text)
    if len(text) <= LONGEST and speaks_of(text, "pay"):
        return "other"  # "Refuse and subscribe" is no refusal
    return next((one for one in ORDER if means(text, one)), "other")
