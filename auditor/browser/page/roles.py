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
        "joins",
        "goes_on",
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
    if _is(text, words):
        return True
    if words != "bare":
        return False
    said = _clauses(text)
    return len(said) > 1 and all(_is(each, "bare") or _is(each, "goes_on") for each in said)


def _is(text: str, words: Words) -> bool:
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
    whole = _whole(text)
    return whole if whole != "other" else _of_clauses(text)


def _whole(text: str) -> Role:
    return next((one for one in ORDER if _is(text, one)), "other")


_STOPS: Final = re.compile(r"[,;:.!?…、。，！？；：]|\s[-–—]\s")
_DECIDES: Final[tuple[tuple[frozenset[Role], Role], ...]] = (
    (frozenset({"reject", "close", "save"}), "reject"),
    (frozenset({"save", "close"}), "save"),
    (frozenset({"accept", "close"}), "accept"),
    (frozenset({"settings"}), "settings"),
)
"""What a button does that says several things, where all of them are of the first: whatever stands above the rest
decides: a refusal that is saved is a refusal.
"""


def _of_clauses(text: str) -> Role:
    """Of a button that says two things ("Fine, all of them", "Refuse and read on"): what both come to; `other`
    where one of them is not known, or they are at odds.
    """
    said = _clauses(text)
    if len(said) < 2:  # noqa: PLR2004 - two clauses
        return "other"
    roles = {_whole(clause) for clause in said if not _is(clause, "goes_on")}
    if "other" in roles or not roles:
        return "other"
    answer = _whole(said[0]) if _is(said[0], "bare") else "other"
    if len(roles) == 2 and (answer == "accept" or (answer == "reject" and "settings" in roles)):  # noqa: PLR2004
        roles -= {answer}  # "Fine, only what is needed", "No, let me choose": an answer, and what it comes to
    return next((role for among, role in _DECIDES if role in roles and roles <= among), "other")


def _clauses(text: str) -> list[str]:
    spoken = flat(text[: LONGEST * 2]).replace("’", "'")
    parts = [spoken]
    for between in (_STOPS, *(pattern for pattern, _ in _patterns("joins"))):
        parts = [piece for part in parts for piece in between.split(part)]
    return [part.strip() for part in parts if plain(part)]
