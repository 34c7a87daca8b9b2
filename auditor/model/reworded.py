"""Whether a claim found in only one of two versions has a reworded counterpart in the other."""

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
"""Share of words that two sentences have in common if one rewords the other."""
_GIVEN: Final = frozenset({"sale", "sharing"})
"""Claim types about the same question: "We share it with advertisers" is the opposite of "We do not sell
it"."""
_MOST: Final = 2_000
"""Most sentences of a version that are examined."""


def reworded(change: ClaimChange, version: Version, document: Document, claims: Sequence[Claim]) -> bool:
    """Whether the other version has a similar sentence that names the same company and numbers, does not say
    the opposite, and does not drop a request for consent. A different reading of new words is not a change of
    policy.
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
    """The most similar sentence of the other version that this version does not contain."""
    own = "".join(here.split())
    fresh = (each.strip() for each in _END.split(there)[:_MOST])
    new = [each for each in fresh if each and "".join(each.split()) not in own]
    best = max(new, key=lambda each: likeness(words, each), default=None)
    return best if best is not None and likeness(words, best) >= _LIKE else None


def _names_as_much(claim: Claim, sentence: str) -> bool:
    """Whether the other sentence names the same company and the same numbers."""
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
    asked = "consent" in one.exceptions + other.exceptions  # "none without your consent", "only with it"
    return (
        (asked or one.polarity == other.polarity)
        and one.jurisdiction == other.jurisdiction
        and len(periods) <= 1
    )
