"""Whether a statement that one of two versions makes is told in the other by a sentence in other words."""

import re
from collections.abc import Sequence
from typing import Final

from auditor.model.claim import Claim
from auditor.model.claim_changes import ClaimChange, likeness
from auditor.model.document import Document
from auditor.model.version import Version

_END: Final = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])|\n")
_NUMBER: Final = re.compile(r"\d+")
_LIKE: Final = 0.3
"""Of the words of two sentences, how many they share where one is the other in other words."""
_GIVEN: Final = frozenset({"sale", "sharing"})
"""Statements of one question: "We share it with advertisers" is the contrary of "We do not sell it"."""
_MOST: Final = 2_000
"""Sentences of a version that are looked at."""


def reworded(change: ClaimChange, version: Version, document: Document, claims: Sequence[Claim]) -> bool:
    """So, unless that sentence names another company or other numbers, says the contrary, or asks no consent
    where one was asked for. What the readers make of new words is no change of the policy.
    """
    claim = change.after or change.before
    if claim is None or change.kind not in ("new", "gone"):
        return False
    texts = (document.text, version.document.text)
    there, here = texts if change.after is None else texts[::-1]
    theirs = claims if change.after is None else version.claims or ()
    sentence = _counterpart(claim.quote.text, there, here)
    if sentence is None or not _names_as_much(claim, sentence):
        return False
    told = [each for each in theirs if _of(each, sentence)]
    alike = [each for each in told if each.type == claim.type or {each.type, claim.type} <= _GIVEN]
    if claim.type == "consent" and told and not alike:
        return False
    return not alike or any(_agrees(each, claim) for each in alike)


def _counterpart(words: str, there: str, here: str) -> str | None:
    """The likest sentence of the other version that this one has not."""
    own = "".join(here.split())
    fresh = (each.strip() for each in _END.split(there)[:_MOST])
    new = [each for each in fresh if each and "".join(each.split()) not in own]
    best = max(new, key=lambda each: likeness(words, each), default=None)
    return best if best is not None and likeness(words, best) >= _LIKE else None


def _names_as_much(claim: Claim, sentence: str) -> bool:
    """Whether the other sentence names the same company, and the same numbers."""
    low = sentence.casefold()
    names = [name.casefold() for name in (claim.object, (claim.vendor or "").replace("-", " ")) if name]
    if claim.vendor and not any(name in low for name in names):
        return False
    return {*_NUMBER.findall(sentence)} == {*_NUMBER.findall(claim.quote.text)}


def _of(claim: Claim, sentence: str) -> bool:
    quoted, whole = ("".join(text.split()) for text in (claim.quote.text, sentence))
    return quoted in whole or whole in quoted


def _agrees(one: Claim, other: Claim) -> bool:
    periods = {one.lifetime_s, other.lifetime_s} - {None}
    asked = "consent" in one.exceptions + other.exceptions  # "none without your consent", "with it alone"
    return (
        (asked or one.polarity == other.polarity)
        and one.jurisdiction == other.jurisdiction
        and len(periods) <= 1
    )
