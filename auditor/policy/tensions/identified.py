"""Data is said to identify nobody, but distinguishes users or is tied to a person."""

from collections.abc import Iterator, Sequence

from auditor.model.claim import Claim, Tension
from auditor.model.document import Document
from auditor.policy.answers import contradiction, denials, elsewhere, of_cookies
from auditor.policy.words.vocabulary import plain, vocabulary


def find(_documents: Sequence[Document], claims: Sequence[Claim]) -> Iterator[Tension]:
    """Contradictions between two places of the documents, or within one sentence."""
    told = [c for c in claims if c.type == "identifiability" and not c.vendor and of_cookies(c)]
    message = "Cookies are said to identify nobody, and what they hold to be tied to a person."
    yield from contradiction(denials(told), told, elsewhere, message, 0.5)
    yield from _same_person(claims)


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
