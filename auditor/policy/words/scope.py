"""The jurisdiction to which a section or a sentence applies."""

from collections.abc import Iterable
from typing import Final

from auditor.policy.words.vocabulary import Vocabulary, plain

GLOBAL: Final = "global"

_LONGEST_LEAD: Final = 160
"""Most characters of a line that only says to whom the lines below it apply."""
_PLACES: Final = {
    "place_california": "California",
    "place_eea": "EEA",
    "place_uk": "UK",
    "place_japan": "Japan",
    "place_korea": "Korea",
    "place_switzerland": "Switzerland",
    "place_brazil": "Brazil",
    "place_canada": "Canada",
    "place_us_states": "US states",
    "place_china": "China",
    "place_australia": "Australia",
}


def places(words: Iterable[Vocabulary], text: str) -> tuple[str, ...]:
    """The places that `text` names, without duplicates."""
    low = plain(text)
    found = [name for key, name in _PLACES.items() if any(v.has(key, low) for v in words)]
    return tuple(found)


def of_sentence(words: Vocabulary, text: str) -> str:
    """The jurisdiction that a sentence's own condition gives: "If you visit us from the EEA, …". `text` is
    plain.
    """
    condition = words.find("place_condition", text)
    if condition is None or words.has("place_only_mentioned", condition.group()):
        return GLOBAL
    return "+".join(places((words,), condition.group())) or GLOBAL


def leads(words: Vocabulary, text: str) -> bool:
    """Whether a line only says to whom the lines below it apply: "Where the GDPR applies:", "In all other
    cases:". `text` is plain.
    """
    if not text.endswith((":", "：")) or len(text) > _LONGEST_LEAD:
        return False
    return words.has("place_condition", text) or words.has("other_cases", text)


def jurisdiction(words: Iterable[Vocabulary], headings: tuple[str, ...]) -> str:
    """The jurisdiction of text under `headings`, from the innermost heading that names residents or a law.

    "Privacy Policy for EEA and UK Residents" gives "EEA+UK"; a heading about a transfer to a place does not
    limit its text to that place.
    """
    known = tuple(words)
    for heading in reversed(headings):
        low = plain(heading)
        if any(v.has("place_only_mentioned", low) for v in known):
            continue
        found = places(known, heading)
        if found:
            return "+".join(found)
    return GLOBAL
