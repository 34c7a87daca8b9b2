"""A purpose stated in one place is missing where the purposes are listed."""

from collections.abc import Iterator, Sequence
from typing import Final

from auditor.model.claim import Claim, Tension
from auditor.model.document import Document
from auditor.policy.answers import in_its_quote
from auditor.policy.words.vocabulary import plain, vocabulary

_ADVERTISING: Final = frozenset({"advertising", "targeted_advertising"})
_FOLLOWED: Final = _ADVERTISING | {"personalisation", "marketing"}
_NEAR: Final = 160
"""How many characters after a list of purposes may say that there are no others."""
_LIST: Final = 2
"""The fewest purposes under one heading that make a list."""


def find(documents: Sequence[Document], claims: Sequence[Claim]) -> Iterator[Tension]:
    """Advertising is stated, but missing in the same document's list of purposes; or the purposes of cookies
    leave out that adverts follow visitors to other sites.
    """
    for document in documents:
        own = [c for c in claims if c.quote.document == document.id]
        yield from _of_cookies(own)
        listed = _listed(own)
        least = 1 if _closed(document, listed) else _LIST
        if len(listed) < least or any(_ADVERTISING & {*c.purpose} for c in listed):
            continue
        headings = {c.heading for c in listed}
        for claim in own:
            done = (
                claim.polarity == "does" and _ADVERTISING & {*claim.purpose} and claim.heading not in headings
            )
            if done and claim.type in ("purpose", "third_party_collection", "vendor_use", "sharing"):
                yield Tension(
                    kind="scope_gap",
                    message="Advertising is stated here, but missing where the purposes are listed.",
                    quotes=(claim.quote, listed[0].quote),
                    confidence=0.6 if len(listed) > _LIST else 0.5,
                )
                break


def _of_cookies(claims: Sequence[Claim]) -> Iterator[Tension]:
    """The section on cookies states purposes, none of which needs to track what a visitor looks at, but
    another section describes adverts on other sites based on that.
    """
    told = [c for c in claims if c.type == "purpose" and c.polarity == "does"]
    part = [c for c in told if c.heading and _headed(c, "cookie")]
    if not part or any(_FOLLOWED & {*c.purpose} for c in part):
        return
    for advert in told:
        alike = [c for c in part if c.jurisdiction == advert.jurisdiction]
        if alike and advert not in part and in_its_quote(advert, "any_site"):
            yield Tension(
                kind="scope_gap",
                message="Advertising is stated here, but missing where the uses of cookies are stated.",
                quotes=(advert.quote, alike[0].quote),
                confidence=0.45,
            )
            return


def _headed(claim: Claim, key: str) -> bool:
    words = vocabulary(claim.language)
    return words is not None and words.has(key, plain(claim.heading[-1]))


def _closed(document: Document, listed: Sequence[Claim]) -> bool:
    """Whether the text right after the listed purposes says that there are no others."""
    words = vocabulary(document.language)
    if words is None or not listed:
        return False
    end = listed[-1].quote.end
    return words.has("no_other_end", plain(document.text[end : end + _NEAR]))


def _listed(claims: Sequence[Claim]) -> list[Claim]:
    """Purposes under a heading that announces them."""
    found = []
    for claim in claims:
        words = vocabulary(claim.language)
        if claim.type != "purpose" or not claim.heading or words is None:
            continue
        if words.has("purpose_heading", plain(claim.heading[-1])):
            found.append(claim)
    return found


TENSION = find
