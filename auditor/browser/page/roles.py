"""The meaning of a button's text, and whether a text is about certain subjects."""

import re
import unicodedata
from functools import cache, lru_cache
from typing import Final, Literal

from auditor.browser.page import stems
from auditor.languages import banners, every

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
        "asks_back",
        "withdraws",
        "cancels",
        "polite",
        "signal_heeded",
        "joins",
        "goes_on",
        "more",
        "reject_switch",
        "acknowledges",
        "tracked_switch",
        "switched_off",
        "unless",
        "pay",
        "on",
        "off",
        "statistics",
    ]
)

_LONGEST_POINTER: Final = 25
LONGEST: Final = 90
"""Maximum characters of a button's text; anything longer is prose."""
ORDER: Final[tuple[Meaning, ...]] = ("reject", "accept", "settings", "save", "close")
_UNSPACED: Final = frozenset({"ja", "zh"})
"""Languages that do not separate words by spaces."""
_OF_THE_EAST: Final = frozenset({"ja", "ko", "zh"})
_EASTERN: Final = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")
"""Letters that do not occur in the other languages; `\\w` in their patterns would match them."""
_COUNTED: Final = re.compile(r"\s*[(（\[]\s*\d{1,4}\s*(?:s|sec|秒)?\s*[)）\]]\s*$")
"""A number of seconds or partners after a button's text: "Accept (20)"."""
_CROSSES: Final = frozenset("x×✕✖✗❌⨯⨉╳")


def flat(text: str) -> str:
    """`text` in lower case, NFKC-normalised and with single spaces."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text).lower()).strip()


def plain(text: str) -> str:
    """The words of `text`, without punctuation other than apostrophes, `&` and `+`."""
    words = flat(text).replace("’", "'").replace("`", "'")
    return re.sub(r"\s+", " ", re.sub(r"[^\w'&+]|_", " ", words)).strip(" '&+")


@cache
def _patterns(words: Words) -> tuple[tuple[re.Pattern[str], str], ...]:
    """The patterns, each with its language."""
    return tuple(
        (re.compile(expression, re.IGNORECASE), tag)
        for tag, spoken in banners()
        for expression in getattr(spoken, words)
    )


def means(text: str, words: Words) -> bool:
    """Whether a button's whole text has this meaning, in any language."""
    if _is(text, words):
        return True
    if words != "bare":
        return False
    said = _clauses(text)
    return len(said) > 1 and all(_is(each, "bare") or _goes_on(each) for each in said)


def _goes_on(clause: str) -> bool:
    """Whether the clause only continues; "continue without" is a refusal."""
    return _is(clause, "goes_on") and _whole(clause) != "reject"


def _is(text: str, words: Words) -> bool:
    spoken = plain(text)
    if not spoken or len(spoken) > LONGEST:
        return False
    close = spoken.replace(" ", "")
    eastern = _EASTERN.search(spoken) is not None
    return any(
        pattern.fullmatch(spoken if tag not in _UNSPACED else close)
        for pattern, tag in _patterns(words)
        if tag in _OF_THE_EAST or not eastern
    )


def speaks_of(text: str, words: Words) -> bool:
    """Whether a text contains something with this meaning, in any language."""
    spoken = flat(text[:8000])
    return any(pattern.search(spoken) for pattern, _ in _patterns(words))


@lru_cache(maxsize=4096)
def role(text: str) -> Role:
    """What a button with this text does in a consent banner."""
    if flat(text) in _CROSSES:
        return "close"
    text = _COUNTED.sub("", text)
    if len(text) <= LONGEST and speaks_of(text, "pay"):
        return "other"  # "Refuse and subscribe" is no refusal
    whole = _known(text)
    if whole != "other" or len(text) > LONGEST or means(text, "more") or _no_and_yes(text):
        return whole
    return stems.meaning(text) or "other"


@cache
def _links(words: Literal["refuse", "browser_storage", "onward"]) -> tuple[re.Pattern[str], ...]:
    said = (getattr(language.links, words) for language in every())
    return tuple(
        re.compile(expression, re.IGNORECASE)
        for given in said
        for expression in ((given,) if isinstance(given, str) else given)
    )


def points_to_choice(text: str, sentence: str) -> bool:
    """Whether a link that says only "here" is in a sentence that offers to refuse or to choose, other than by
    the browser's own settings.
    """
    words = plain(text)
    if not words or len(words) > _LONGEST_POINTER or words == plain(sentence):
        return False
    if not any(not re.sub(r"[\W_]+", "", onward.sub("", words)) for onward in _links("onward")):
        return False
    spoken = flat(sentence)
    if any(words.search(spoken) for words in _links("browser_storage")):
        return False
    return stems.chooses(spoken) or any(words.search(spoken) for words in _links("refuse"))


def sure(text: str) -> bool:
    """Whether a button's text is known as a whole or clause by clause, rather than understood only from its
    word stems.
    """
    return _known(_COUNTED.sub("", text)) != "other" or role(text) == "other"


def _no_and_yes(text: str) -> bool:
    """Whether a "No" that answers a question is followed by consent ("No, allow them all")."""
    rest = _clauses(text)[1:2]
    return says_no(text) and (_whole(rest[0]) == "accept" or stems.meaning(rest[0]) == "accept")


def says_no(text: str) -> bool:
    """Whether a button says "No" to a question, and more that refuses nothing by itself: "No, keep it"."""
    first, *rest = _clauses(text)[:2] or [""]
    no = bool(rest) and _is(first, "bare") and _whole(first) == "reject"
    return no and "reject" not in (_whole(rest[0]), stems.meaning(rest[0]))


@lru_cache(maxsize=4096)
def _known(text: str) -> Role:
    whole = _whole(text)
    if whole == "other" and (said := _without_politeness(text)) != plain(text):
        whole = _whole(said)
    return whole if whole != "other" else _of_clauses(text)


def _without_politeness(text: str) -> str:
    words = plain(text)
    for pattern, _ in _patterns("polite"):
        words = pattern.sub(" ", words)
    return " ".join(words.split())


def _whole(text: str) -> Role:
    return next((one for one in ORDER if _is(text, one)), "other")


_STOPS: Final = re.compile(r"[,;:.!?…、。，！？；：]|\s[-–—]\s")
_DECIDES: Final[tuple[tuple[frozenset[Role], Role], ...]] = (
    (frozenset({"reject", "close", "save"}), "reject"),
    (frozenset({"save", "close"}), "save"),
    (frozenset({"accept", "close"}), "accept"),
    (frozenset({"settings"}), "settings"),
)
"""What a button with several roles does, if all are in the set: to refuse and save is to refuse."""


def _of_clauses(text: str) -> Role:
    """What a button with several clauses does ("Fine, all of them", "Refuse and read on"); `other` where one
    of them is unknown or they contradict each other.
    """
    said = _clauses(text)
    onward = [clause for clause in said if _goes_on(clause)]
    choices = [clause for clause in said if clause not in onward]
    rest = [clause for clause in choices if not _is(clause, "more")]
    if rest and {_whole(clause) for clause in rest} == {"settings"}:
        choices = rest  # "Learn more and customise"
    roles = {_whole(clause) for clause in choices}
    if len(said) < 2 or "other" in roles or not roles:  # noqa: PLR2004 - two clauses
        return "other"
    answers_all = all(_is(clause, "bare") and stems.meaning(clause) is None for clause in choices)
    if answers_all and not all(_is(clause, "bare") for clause in onward):
        return "other"  # "Yes, start" may start anything
    answer = _whole(said[0]) if _is(said[0], "bare") else "other"
    if len(roles) == 2 and (answer == "accept" or (answer == "reject" and "settings" in roles)):  # noqa: PLR2004
        roles -= {answer}  # "Fine, only what is needed", "No, let me choose": an answer and its content
    return next((role for among, role in _DECIDES if role in roles and roles <= among), "other")


def _clauses(text: str) -> list[str]:
    spoken = flat(text[: LONGEST * 2]).replace("’", "'")
    parts = [spoken]
    for between in (_STOPS, *(pattern for pattern, _ in _patterns("joins"))):
        parts = [piece for part in parts for piece in between.split(part)]
    return [part.strip() for part in parts if plain(part)]
