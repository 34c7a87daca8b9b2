"""What is said to identify nobody, and tells one from another, or is tied to a person."""

from collections.abc import Iterator, Sequence

from auditor.model.claim import Claim, Tension
from auditor.model.document import Document
from auditor.policy.vocabulary import plain, vocabulary


def find(_documents: Sequence[Document], claims: Sequence[Claim]) -> Iterator[Tension]:
    """In two places of the documents, or in one breath."""
    yield from _identifying_after_all(claims)
    yield from _same_person(claims)


def _identifying_after_all(claims: Sequence[Claim]) -> Iterator[Tension]:
    """Cookies that are said to identify nobody, and what they hold to be tied to a person."""
    told = [c for c in claims if c.type == "identifiability" and not c.vendor and _speaks_of_cookies(c)]
    for no in told:
        if no.polarity == "does" or no.exceptions:
            continue
        yes = next((c for c in told if c.polarity == "does" and _answers_person(c, no)), None)
        if yes is not None:
            yield Tension(
                kind="contradiction",
                message="Cookies are said to identify nobody, and what they hold to be tied to a person.",
                quotes=(no.quote, yes.quote),
                confidence=0.5,
            )
            return


def _answers_person(yes: Claim, no: Claim) -> bool:
    return yes.jurisdiction == no.jurisdiction and yes.area == no.area and yes.quote != no.quote


def _speaks_of_cookies(claim: Claim) -> bool:
    words = vocabulary(claim.language)
    return "cookies" in claim.data or (words is not None and words.has("cookie", plain(claim.quote.text)))


def _same_person(claims: Sequence[Claim]) -> Iterator[Tension]:
    """In one breath: it tells one user from another, and it identifies nobody."""
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
