"""What is said not to be taken, given or kept so long, and is where another place goes into detail."""

from collections.abc import Iterator, Sequence
from typing import Final

from auditor.languages import words_for
from auditor.model.claim import Claim, Tension
from auditor.model.document import Document
from auditor.policy.vocabulary import plain, vocabulary

_SURE: Final = 0.7
"""Confidence from which a statement counts."""
_DEEDS_OF: Final = frozenset({"usage", "browsing_history"})
"""Data that tells what visitors do."""
_LONGER: Final = 1.1
"""A recipient that takes in all others."""


def find(_documents: Sequence[Document], claims: Sequence[Claim]) -> Iterator[Tension]:
    """Each kind once: the first place that denies and the first that states."""
    yield from _taken(claims)
    yield from _given(claims)
    yield from _kept(claims)
    yield from _taken_after_all(claims)


def _taken(claims: Sequence[Claim]) -> Iterator[Tension]:
    told = [c for c in claims if c.type == "data_collected" and c.data and c.confidence >= _SURE]
    for no in told:
        if no.polarity == "does" or no.exceptions or no.exclusive:
            continue
        for yes in told:
            shared = {*yes.data} & {*no.data} - {"usage"}
            if yes.polarity == "does" and shared and _beside(yes, no):
                what = ", ".join(sorted(kind.replace("_", " ") for kind in shared))
                message = f"One place says that {what} is not collected, another that it is."
                yield _tension(message, no, yes, 0.55)
                return


def _given(claims: Sequence[Claim]) -> Iterator[Tension]:
    """A denial without any exception or purpose, and a recipient that no exception is commonly made for."""
    told = [c for c in claims if c.type == "sharing" and c.confidence >= _SURE]
    for no in told:
        if (
            no.polarity == "does"
            or no.exceptions
            or no.purpose
            or not words_for("third_parties").search(no.recipient or "")
        ):
            continue
        for yes in told:
            if yes.polarity == "does" and yes.recipient and not yes.exceptions and _beside(yes, no):
                words = vocabulary(yes.language)
                if words is not None and not words.exceptions(plain(yes.quote.text)):
                    yield _tension("Sharing is denied in one place and stated in another.", no, yes, 0.5)
                    return


def _taken_after_all(claims: Sequence[Claim]) -> Iterator[Tension]:
    """What visitors do is said not to be collected where the use of the service is."""
    told = [c for c in claims if c.type == "data_collected"]
    for no in told:
        if no.polarity == "does" or no.data or no.exceptions:
            continue
        for yes in told:
            near = yes.polarity == "does" and yes.heading == no.heading and _DEEDS_OF & {*yes.data}
            words = vocabulary(no.language)
            if near and words is not None and words.has("what_you_do", plain(no.quote.text)):
                yield Tension(
                    kind="contradiction",
                    message="What visitors do is said not to be collected, and the use of the service is.",
                    quotes=(no.quote,) if yes.quote == no.quote else (no.quote, yes.quote),
                    confidence=0.5,
                )
                return


def _kept(claims: Sequence[Claim]) -> Iterator[Tension]:
    """A lifetime of cookies in general, and a cookie that is declared to live longer."""
    declared = [c for c in claims if c.type == "cookie_declared" and c.lifetime_s]
    names = [c.cookie for c in declared if c.cookie]
    for general in claims:
        words = vocabulary(general.language)
        if general.type != "retention" or not general.lifetime_s or words is None:
            continue
        text = general.quote.text
        if not words.has("cookie", plain(text)) or any(name in text for name in names):
            continue
        for one in declared:
            longer = (one.lifetime_s or 0.0) > general.lifetime_s * _LONGER
            if longer and one.quote != general.quote and one.jurisdiction == general.jurisdiction:
                message = f"{one.cookie} is declared to be kept longer than cookies are said to be."
                yield _tension(message, general, one, 0.45)
                return


def _beside(yes: Claim, no: Claim) -> bool:
    """Whether both speak of the same visitors and the same part of the site, in different places."""
    same = yes.area == no.area or (no.area == "service" and bool(_apart(yes) & _apart(no)))
    return yes.quote != no.quote and yes.jurisdiction == no.jurisdiction and same


def _apart(claim: Claim) -> frozenset[str]:
    """What beside the site it names as its own subject: "this app", "our newsletter"."""
    words = vocabulary(claim.language)
    found = words.all("area_elsewhere", plain(claim.quote.text)) if words is not None else ()
    return frozenset(match.group() for match in found)


def _tension(message: str, one: Claim, other: Claim, confidence: float) -> Tension:
    return Tension(
        kind="contradiction", message=message, quotes=(one.quote, other.quote), confidence=confidence
    )


TENSION = find
