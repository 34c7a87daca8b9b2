"""Derive a button's meaning from word stems, where its text as a whole is not known."""

import re
import unicodedata
from dataclasses import dataclass, fields
from functools import cache
from typing import Final, Literal

from auditor.languages import banners, words_for
from auditor.languages.words import Stems

Meaning = Literal["accept", "reject", "settings", "save", "close"]
_MOST_WORDS: Final = 9
_MOST_LETTERS: Final = 70
_LONGEST_OBJECTION: Final = 120
_SCRIPTS: Final = (
    ("ja", re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")),
    ("ko", re.compile(r"[\uac00-\ud7a3]")),
)
_OF_SCRIPT: Final = frozenset({"ja", "ko"})
"""Languages that are recognised by their letters, and whose words are not counted."""
_WORD: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_NEAR: Final = 8
"""Characters within which a negation applies to the refusal itself."""
_UNKNOWN: Final = 2
"""Maximum number of unknown words in a button that is still understood."""


@dataclass(frozen=True, slots=True)
class _Parts:
    """The stems of a language found in a button's text."""

    found: frozenset[str]
    negated: bool
    """Whether accepting, using or tracking is negated."""

    def __contains__(self, part: str) -> bool:
        return part in self.found


@cache
def _stems() -> tuple[tuple[str, dict[str, re.Pattern[str]]], ...]:
    return tuple((tag, _compiled(words.stems)) for tag, words in banners() if words.stems.accept)


def _compiled(stems: Stems) -> dict[str, re.Pattern[str]]:
    given = {field.name: getattr(stems, field.name) for field in fields(stems)}
    return {name: re.compile(words) for name, words in given.items() if words}


def meaning(text: str) -> Meaning | None:
    """What a button with this text does; None where it is unknown, contradictory or ambiguous.

    "Not" turns acceptance into a refusal, and so does "only" with what is necessary. A negated refusal, or
    permission for a single purpose, counts as ambiguous.
    """
    spoken = _plain(text)
    script = _script(spoken)
    if len(spoken) > _MOST_LETTERS or (script is None and len(_WORD.findall(spoken)) > _MOST_WORDS):
        return None
    read = _read(spoken, script)
    if not read:
        return None
    parts, unknown = min(read, key=lambda each: (each[1], -len(each[0].found)))
    return _of_parts(parts, unknown)


def speaks_of_all(text: str) -> bool:
    """Whether a button says that it applies to all."""
    return any(stems["every"].search(text.lower()) for _, stems in _stems())


def mentions_purpose(text: str) -> bool:
    """Whether a text has a word for a purpose anywhere: statistics, advertising."""
    return any(stems["purpose"].search(text.lower()) for _, stems in _stems())


def chooses(text: str) -> bool:
    """Whether a text mentions choosing or settings."""
    return any(stems["choose"].search(text.lower()) for _, stems in _stems())


def of_a_known_language(text: str) -> bool:
    """Whether the text has a word or letters of a known language."""
    spoken = text.lower().replace("’", "'")
    if any(letters.search(spoken) for _, letters in _SCRIPTS):
        return True
    return any(
        words.search(spoken) for tag, stems in _stems() if tag not in _OF_SCRIPT for words in stems.values()
    )


def reads_as_purpose(text: str) -> bool:
    """Whether a label, read whole in its language, names an optional purpose: statistics, advertising."""
    spoken = _plain(text)
    return any("purpose" in parts for parts, _ in _read(spoken, _script(spoken)))


def refuses(text: str) -> bool:
    """Whether a button of an opt-out page refuses or objects, whatever else it names (the vendor, the data).
    Questions, mere information, and buttons about a newsletter or an order do not count.
    """
    spoken = _plain(text)
    if not spoken or len(spoken) > _LONGEST_OBJECTION:
        return False
    read = [parts for parts, _ in _read(spoken, _script(spoken))]
    rest = words_for("takes_away").sub(" ", spoken)
    named = (stems[part] for _, stems in _stems() for part in ("reject", "topic", "purpose"))
    objects = any("reject" in parts for parts in read) and any(words.search(rest) for words in named)
    return (objects or any(parts.negated for parts in read)) and not any("read" in parts for parts in read)


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text).lower()).strip().replace("’", "'")


def _script(spoken: str) -> str | None:
    """The language that the letters alone identify; None where they do not."""
    return next((tag for tag, letters in _SCRIPTS if letters.search(spoken)), None)


def _read(spoken: str, script: str | None) -> list[tuple[_Parts, int]]:
    """The text's parts in each language that it may be in."""
    return [
        _parts(spoken, stems, spaced=script is None)
        for tag, stems in _stems()
        if script == (tag if tag in _OF_SCRIPT else None)
    ]


def _parts(spoken: str, stems: dict[str, re.Pattern[str]], *, spaced: bool) -> tuple[_Parts, int]:
    """The stems found in the text, and the number of its words that none of them matches."""
    found: set[str] = set()
    rest = spoken
    for part in ("idiom", "optional"):  # negations within these negate nothing
        if stems[part].search(rest):
            found.add(part)
            rest = stems[part].sub(" ", rest)
    refusal = stems["reject"].search(rest)
    if refusal is not None:
        beside = rest[max(0, refusal.start() - _NEAR) : refusal.start()], rest[refusal.end() :][:_NEAR]
        if any(stems["negation"].search(words) for words in beside):
            return _Parts(frozenset(), negated=True), 0  # "do not refuse": contradictory
        rest = stems["reject"].sub(" ", rest)
        found.add("reject")
    found |= {part for part, words in stems.items() if words.search(rest)}
    if not spaced:
        return _Parts(frozenset(found), "negation" in found and bool(stems["topic"].search(rest))), 0
    left = rest
    for words in stems.values():
        left = words.sub(" ", left)
    bare = stems["only"].sub(" ", rest)  # "nothing but" is not a negation
    if not stems["negation"].search(bare):
        found.discard("negation")
    unknown = len(_WORD.findall(left)) if found - {"filler", "negation"} else _MOST_WORDS
    return _Parts(frozenset(found), _is_negated(bare, stems)), unknown


def _is_negated(rest: str, stems: dict[str, re.Pattern[str]]) -> bool:
    """Whether a negation precedes what is accepted or tracked, or ends the text."""
    negation = stems["negation"].search(rest)
    if negation is None:
        return False
    after = rest[negation.end() :]
    return bool(stems["topic"].search(after) or stems["accept"].search(after)) or (
        not after.strip(" .!") and bool(stems["accept"].search(rest))
    )


def _of_parts(parts: _Parts, unknown: int) -> Meaning | None:
    if "read" in parts or unknown > _UNKNOWN:
        return None
    refusal = _refusal(parts)
    return refusal if refusal != "no refusal" else _consent(parts)


def _refusal(parts: _Parts) -> Meaning | Literal["no refusal"] | None:
    negates = "negation" in parts
    if "reject" in parts:
        return "reject"
    if "only" in parts and "needed" in parts:
        return None if negates or {"purpose", "optional"} & parts.found else "reject"
    if negates:
        return "reject" if parts.negated and not {"choose", "chosen"} & parts.found else None
    return "no refusal"


def _consent(parts: _Parts) -> Meaning | None:
    if "save" in parts or ("chosen" in parts and {"accept", "only"} & parts.found):
        return "save"
    if "choose" in parts:
        return None if "close" in parts else "settings"  # "Choose and close" may save
    if "accept" in parts or "idiom" in parts:
        return None if {"needed", "only", "purpose"} & parts.found else "accept"
    return "close" if parts.found <= {"close", "filler"} and "close" in parts else None
