"""Two retention periods are stated for the same thing."""

from collections.abc import Iterator, Sequence
from typing import Final

from auditor.model.claim import Claim, Tension
from auditor.model.document import Document
from auditor.policy.answers import elsewhere
from auditor.policy.words.vocabulary import plain, vocabulary

_LONGER: Final = 1.1
"""Periods that differ by a smaller factor are the same in other words ("a year", "365 days")."""


def find(_documents: Sequence[Document], claims: Sequence[Claim]) -> Iterator[Tension]:
    """The first two periods that differ, for a thing that both places name in the same words."""
    first: dict[str, Claim] = {}
    for claim in claims:
        thing = _thing(claim)
        if thing is None or claim.lifetime_s is None:
            continue
        one = first.setdefault(thing, claim)
        shorter, longer = sorted((one.lifetime_s or 0.0, claim.lifetime_s))
        if elsewhere(one, claim) and longer > shorter * _LONGER:
            yield Tension(
                kind="contradiction",
                message="Two different retention periods are stated for the same data.",
                quotes=(one.quote, claim.quote),
                confidence=0.5,
            )
            return


def _thing(claim: Claim) -> str | None:
    """What a claim says is kept for a period, in its own words; None if that holds only in some cases."""
    words = vocabulary(claim.language)
    if words is None or claim.type != "retention" or claim.polarity != "does":
        return None
    text = plain(claim.quote.text)
    found = {match.group() for match in words.all("kept_thing", text)}
    if len(found) != 1 or words.has("kept_in_a_case", text):
        return None
    return found.pop()


TENSION = find
