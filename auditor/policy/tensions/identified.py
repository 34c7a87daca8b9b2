"""Data is said to identify nobody, but distinguishes users or is tied to a person."""

from collections.abc import Iterator, Sequence
from typing import Final

from auditor.model.claim import Claim, Tension
from auditor.model.document import Document
from auditor.policy.answers import contradiction, denials, elsewhere, of_cookies
from auditor.policy.words.vocabulary import plain, vocabulary

_NEAR: Final = 160
"""Most characters between a denial and the statement that refers back to it."""


def find(_documents: Sequence[Document], claims: Sequence[Claim]) -> Iterator[Tension]:
    """Contradictions between two places of the documents, or within one sentence."""
    told = [c for c in claims if c.type == "identifiability" and not c.vendor and of_cookies(c)]
    message = "Cookies are said to identify nobody, and what they hold to be tied to a person."
    yield from contradiction(denials(told), told, elsewhere, message, 0.5)
    yield from _same_person(claims)
    yield from _by_address(claims)


def _by_address(claims: Sequence[Claim]) -> Iterator[Tension]:
    """IP addresses are said not to identify anybody, and right after that they may identify somebody."""
    told = [c for c in claims if c.type == "identifiability" and not c.vendor]
    denied = (c for c in denials(told) if "ip_address" in c.data)
    message = "IP addresses are said to identify nobody, and may identify a person after all."
    yield from contradiction(denied, told, _right_after, message, 0.45)


def _right_after(yes: Claim, no: Claim) -> bool:
    """Whether a statement on IP addresses, or on the data just mentioned, follows within a few words."""
    near = 0 <= yes.quote.start - no.quote.end <= _NEAR and yes.quote.document == no.quote.document
    return near and (not yes.data or "ip_address" in yes.data)


def _same_person(claims: Sequence[Claim]) -> Iterator[Tension]:
    """One sentence says that it distinguishes users and that it identifies nobody."""
    for claim in claims:
        words = vocabulary(claim.language)
        if claim.type != "identifiability" or claim.polarity == "does" or words is None:
            continue
        text = plain(claim.quote.text)
        for denial in words.all("not_identify", text):
            text = text.replace(denial.group(), " ")
        if words.has("tells_users_apart", text):
            yield Tension(
                kind="contradiction",
                message="What tells one user from another is said to identify nobody.",
                quotes=(claim.quote,),
                confidence=0.45,
            )


TENSION = find
