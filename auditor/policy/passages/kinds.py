"""The purposes of the kinds of cookies or tools that a sentence denies, including all kinds in one list."""

import re
from collections.abc import Iterable
from typing import Final

from auditor.model.claim import Purpose
from auditor.policy.words.vocabulary import Vocabulary

_NAMED: Final[tuple[Purpose, ...]] = ("advertising", "analytics")
_LIST: Final = 60
"""Most characters of a list before the kind that was found."""


def ends_of_kinds(words: Vocabulary, text: str, denied: Iterable[re.Match[str]]) -> tuple[Purpose, ...]:
    """The purposes of the denied kinds, and of the kinds that share their noun: "keine Werbe- und
    Analyse-Cookies", "aucun cookie publicitaire ni de suivi". Tracking cookies serve both advertising and
    analytics; advertising networks count as advertising although no purpose is named.
    """
    said = " ".join(_whole(words, text, match) for match in denied)
    ends = words.purposes(said)
    if not words.has("cookie", said):
        alone = not ends and words.has("kinds_advertising", said) and not words.has("kinds_analytics", said)
        return ("advertising",) if alone else ends
    more = (end for end in _NAMED if words.has(f"kinds_{end}", said) and not _told(end, ends))
    return (*ends, *more)


def _whole(words: Vocabulary, text: str, match: re.Match[str]) -> str:
    """The text of a kind together with the kinds joined to it before and after."""
    before = words.find("kinds_before", text[: match.start()], max(0, match.start() - _LIST))
    behind = words.at("kinds_behind", text, match.end())
    start = before.start() if before is not None else match.start()
    return text[start : match.end() + (behind.end() if behind is not None else 0)]


def _told(end: Purpose, ends: tuple[Purpose, ...]) -> bool:
    same = {"advertising": "targeted_advertising", "analytics": "statistics"}
    return end in ends or same[end] in ends
