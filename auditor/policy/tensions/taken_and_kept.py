"""What is said not to be collected, shared or kept that long, although details elsewhere say it is."""

from collections.abc import Iterator, Sequence
from typing import Final

from auditor.languages import words_for
from auditor.model.claim import Claim, DataKind, Tension
from auditor.model.document import Document
from auditor.policy.answers import contradiction, denials, in_its_quote
from auditor.policy.words.vocabulary import plain, vocabulary

_SURE: Final = 0.7
"""Least confidence of a statement that counts."""
_DEEDS_OF: Final = frozenset({"usage", "browsing_history"})
"""Data that shows what visitors do."""
_LONGER: Final = 1.1
"""A lifetime must exceed the stated one by this factor to count as longer."""


def find(_documents: Sequence[Document], claims: Sequence[Claim]) -> Iterator[Tension]:
    """One tension of each kind: the first denial and the first statement."""
    yield from _taken(claims)
    yield from _given(claims)
    yield from _kept(claims)
    yield from _taken_after_all(claims)


def _taken(claims: Sequence[Claim]) -> Iterator[Tension]:
    told = [c for c in claims if c.type == "data_collected" and c.data and c.confidence >= _SURE]
    denied = (no for no in denials(told) if not no.exclusive)
    return contradiction(
        denied, told, lambda yes, no: bool(_both(yes, no)) and _beside(yes, no), _is_taken, 0.55
    )


def _both(yes: Claim, no: Claim) -> set[DataKind]:
    return {*yes.data} & {*no.data} - {"usage"}


def _is_taken(yes: Claim, no: Claim) -> str:
    what = ", ".join(sorted(kind.replace("_", " ") for kind in _both(yes, no)))
    return f"One place says that {what} is not collected, another that it is."


def _given(claims: Sequence[Claim]) -> Iterator[Tension]:
    """Sharing is denied without exception or purpose, but stated with a recipient not usually excepted."""
    told = [c for c in claims if c.type == "sharing" and c.confidence >= _SURE]
    third = words_for("third_parties")
    denied = (no for no in denials(told) if not no.purpose and third.search(no.recipient or ""))
    message = "Sharing is denied in one place and stated in another."
    return contradiction(denied, told, _given_to_others, message, 0.5)


def _given_to_others(yes: Claim, no: Claim) -> bool:
    words = vocabulary(yes.language)
    if not yes.recipient or yes.exceptions or words is None or not _beside(yes, no):
        return False
    return not words.exceptions(plain(yes.quote.text))


def _taken_after_all(claims: Sequence[Claim]) -> Iterator[Tension]:
    """What visitors do is said not to be collected, but the use of the service is."""
    told = [c for c in claims if c.type == "data_collected"]
    denied = (no for no in denials(told) if not no.data and in_its_quote(no, "what_you_do"))
    message = "What visitors do is said not to be collected, and the use of the service is."
    return contradiction(denied, told, _near, message, 0.5)


def _near(yes: Claim, no: Claim) -> bool:
    return yes.heading == no.heading and bool(_DEEDS_OF & {*yes.data})


def _kept(claims: Sequence[Claim]) -> Iterator[Tension]:
    """Cookies in general have one lifetime, but a declared cookie lives longer."""
    declared = [c for c in claims if c.type == "cookie_declared" and c.lifetime_s]
    names = [c.cookie for c in declared if c.cookie]
    for general in claims:
        if general.type != "retention" or not general.lifetime_s or not in_its_quote(general, "cookie"):
            continue
        if any(name in general.quote.text for name in names):
            continue
        for one in declared:
            longer = (one.lifetime_s or 0.0) > general.lifetime_s * _LONGER
            if longer and one.quote != general.quote and one.jurisdiction == general.jurisdiction:
                yield Tension(
                    kind="contradiction",
                    message=f"{one.cookie} is declared to be kept longer than cookies are said to be.",
                    quotes=(general.quote, one.quote),
                    confidence=0.45,
                )
                return


def _beside(yes: Claim, no: Claim) -> bool:
    """Whether both are about the same visitors and the same part of the site, in different places."""
    same = yes.area == no.area or (no.area == "service" and bool(_apart(yes) & _apart(no)))
    return yes.quote != no.quote and yes.jurisdiction == no.jurisdiction and same


def _apart(claim: Claim) -> frozenset[str]:
    """Subjects other than the site that the claim names: "this app", "our newsletter"."""
    words = vocabulary(claim.language)
    found = words.all("area_elsewhere", plain(claim.quote.text)) if words is not None else ()
    return frozenset(match.group() for match in found)


TENSION = find
