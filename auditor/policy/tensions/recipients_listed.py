"""Parties to advertising are missing where the recipients are listed."""

from collections.abc import Iterator, Sequence
from typing import Final

from auditor.model.claim import Claim, Tension
from auditor.model.document import Document
from auditor.policy.words.vocabulary import Vocabulary, plain, vocabulary

_ADVERTISING: Final = frozenset({"advertising", "targeted_advertising"})
_LIST: Final = 2
"""The fewest recipients under one heading that make a list."""


def find(documents: Sequence[Document], claims: Sequence[Claim]) -> Iterator[Tension]:
    """Third parties use data collected here for advertising, but no listed recipient is an advertiser."""
    for document in documents:
        words = vocabulary(document.language)
        if words is None:
            continue
        own = [c for c in claims if c.quote.document == document.id and c.polarity == "does"]
        given = [c for c in own if c.type == "sharing"]
        listed = [c for c in given if c.recipient and _under_recipients(words, c)]
        if len(listed) < _LIST or any(_for_adverts(words, c) for c in given):
            continue
        others = (c for c in own if c.type == "third_party_collection" and c.recipient and not c.vendor)
        told = (c for c in others if _ADVERTISING & {*c.purpose} and not _under_recipients(words, c))
        for claim in told:
            yield Tension(
                kind="scope_gap",
                message="Advertisers take part here, but are missing where the recipients are listed.",
                quotes=(claim.quote, listed[0].quote),
                confidence=0.45,
            )
            break


def _under_recipients(words: Vocabulary, claim: Claim) -> bool:
    return any(words.has("recipients_heading", plain(heading)) for heading in claim.heading)


def _for_adverts(words: Vocabulary, claim: Claim) -> bool:
    return bool(_ADVERTISING & {*claim.purpose}) or words.has("advert_stem", plain(claim.quote.text))


TENSION = find
