"""Compare denials with what other passages of the same documents state."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from auditor.model.claim import Claim, Tension
from auditor.policy.words.vocabulary import plain, vocabulary

Answers = Callable[[Claim, Claim], bool]
"""Whether the first claim states what the second denies."""


def elsewhere(yes: Claim, no: Claim) -> bool:
    """Whether two different quotes concern the same visitors and the same part of the site."""
    return yes.quote != no.quote and yes.jurisdiction == no.jurisdiction and yes.area == no.area


def in_its_quote(claim: Claim, key: str) -> bool:
    """Whether the vocabulary pattern `key` of the claim's language matches the claim's quote."""
    words = vocabulary(claim.language)
    return words is not None and words.has(key, plain(claim.quote.text))


def of_cookies(claim: Claim) -> bool:
    """Whether the claim is about cookies."""
    return "cookies" in claim.data or in_its_quote(claim, "cookie")


def of_personal_data(claim: Claim) -> bool:
    """Whether what a claim is about is called personal data."""
    words = vocabulary(claim.language)
    return words is not None and claim.object is not None and words.has("personal_meant", plain(claim.object))


def denials(claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims that deny without any exception."""
    return (claim for claim in claims if claim.polarity != "does" and not claim.exceptions)


def contradictions(
    denied: Iterable[Claim],
    told: Iterable[Claim],
    answers: Answers,
    message: str | Callable[[Claim, Claim], str],
    confidence: float,
) -> Iterator[Tension]:
    """A tension for each denial that another claim contradicts, with the first such claim."""
    stated = [claim for claim in told if claim.polarity == "does"]
    for no in denied:
        yes = next((claim for claim in stated if answers(claim, no)), None)
        if yes is not None:
            yield Tension(
                kind="contradiction",
                message=message if isinstance(message, str) else message(yes, no),
                quotes=(no.quote,) if yes.quote == no.quote else (no.quote, yes.quote),
                confidence=confidence,
            )


def contradiction(
    denied: Iterable[Claim],
    told: Iterable[Claim],
    answers: Answers,
    message: str | Callable[[Claim, Claim], str],
    confidence: float,
) -> Iterator[Tension]:
    """The first of the `contradictions`: one is enough when all of them say the same."""
    return islice(contradictions(denied, told, answers, message, confidence), 1)
