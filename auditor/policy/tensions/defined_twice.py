"""A term is equated with another, but part of it is elsewhere excluded from that."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from auditor.model.claim import Claim, Tension
from auditor.model.document import Document
from auditor.policy.words.vocabulary import Vocabulary, plain, vocabulary

_GAP: Final = re.compile(r"[\s\"'“”「」『』„«»]{0,4}\Z")
_QUOTES: Final = "\"'“”「」『』„«» "
_FIRST: Final = 16
"""How many characters may precede the term that a sentence is about."""


def find(_documents: Sequence[Document], claims: Sequence[Claim]) -> Iterator[Tension]:
    """A pair such as "“User data” refers to “personal data”" and "Of the user data, … is other than personal
    data".
    """
    defined = [c for c in claims if c.type == "definition" and c.object]
    for no in defined:
        words = vocabulary(no.language)
        if no.polarity == "does" or words is None:
            continue
        whole = {_low(c) for c in defined if c.quote == no.quote and c.polarity == "does"}
        for yes in defined:
            same = yes.polarity == "does" and yes.quote != no.quote and _low(yes) in whole
            if same and _is_all(words, yes, _low(no)):
                yield Tension(
                    kind="contradiction",
                    message="One term is equated with another, but part of it is elsewhere said not to be.",
                    quotes=(yes.quote, no.quote),
                    confidence=0.5,
                )
                return


def _low(claim: Claim) -> str:
    return plain(claim.object or "").strip(_QUOTES)


def _is_all(words: Vocabulary, claim: Claim, other: str) -> bool:
    """Whether the sentence equates its whole term, not a part of it, with the other."""
    text, term = plain(claim.quote.text), _low(claim)
    at = text.find(term)
    verb = words.find("define", text, at + len(term)) if 0 <= at <= _FIRST else None
    if verb is None or _GAP.fullmatch(text[at + len(term) : verb.start()]) is None:
        return False
    return text[verb.end() :].lstrip(_QUOTES).startswith(other)


TENSION = find
