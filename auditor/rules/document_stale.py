"""document_stale: a policy is older than it promises to be, or than a law's yearly duty allows."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from auditor.languages import words_for
from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.dated import newest_date
from auditor.model.document import Document
from auditor.model.finding import Finding, Subject
from auditor.model.ground import Ground
from auditor.model.naming import address_key
from auditor.model.places import LENS_PLACES, holds_at
from auditor.model.rule import Rule, Source
from auditor.model.verdict import Weight, contradicted, untested, upheld
from auditor.model.wording import plain, said

ID: Final = "document_stale"

_YEARLY: Final = words_for("yearly_review")
"""A promise to review the text once a year."""
_YEAR: Final = timedelta(days=365 + 31)
"""A year, plus a month to carry out the review."""
_YEARS: Final = re.compile(r"(?<!\d)20\d\d(?!\d)")
_WHAT: Final = {"promise": "yearly review", "duty": "yearly update", "look_back": "look-back"}


def _judge(case: Case) -> Iterator[Finding]:
    for document in case.documents:
        if document.readable and document.kind in ("privacy", "cookie"):
            dated = newest_date(case.claims, document.id)
            yield from _promised(case, document, dated)
            yield from _looked_back(case, document, dated)
            yield from _expected(case, document, dated)


def _promised(case: Case, document: Document, dated: Claim | None) -> Iterator[Finding]:
    """Compare the document's date with its own promise of a yearly review."""
    promises = tuple(
        claim
        for claim in case.claims
        if claim.quote.document == document.id
        and claim.type in ("change_notice", "date", "scope")
        and claim.polarity == "does"
        and (_read_as_yearly(claim) or _YEARLY.search(claim.quote.text))
    )
    if not promises:
        return
    subject, ground = _subject(document, "promise"), Ground(claims=promises)
    if dated is None or dated.date is None:
        yield untested(case, ID, subject, ground, why=f"{_name(document)} states no date")
    elif case.today - dated.date <= _YEAR:
        message = f"{said(ground)} It is dated {dated.date.isoformat()}."
        yield upheld(case, ID, subject, ground, message=message)
    else:
        reason = "the document states both; a review may have found nothing to change"
        weight = Weight(severity="warning", confidence=0.6, reason=reason)
        both = Ground(claims=(*promises, dated))
        yield _stale(case, subject, both, weight, f"{said(ground)} {_age(dated.date, case.today)}")


def _read_as_yearly(claim: Claim) -> bool:
    """Whether this is a claim about dates with neither a date nor a look-back period: it says how often the
    text is reviewed.
    """
    return claim.type == "date" and claim.date is None and claim.date_kind is None


def _looked_back(case: Case, document: Document, dated: Claim | None) -> Iterator[Finding]:
    """Report a statement about “the past twelve months” that is out of date. Its period ends at the
    document's date, or at the end of the year that the sentence names.
    """
    backs = [c for c in case.said("date") if c.quote.document == document.id and c.date_kind == "look_back"]
    for claim in backs[:1]:
        ended = _end(claim, dated)
        if ended is None or case.today - ended <= _YEAR:
            continue
        weight = Weight(
            severity="note",
            confidence=0.65,
            reason="the period's end is the day or the year that the document states",
        )
        ground = Ground(claims=(claim, *((dated,) if dated else ())), jurisdiction=claim.jurisdiction)
        message = (
            f"{said(Ground(claims=(claim,)))} That period ended by {ended.isoformat()}; the document says "
            "nothing about the time since."
        )
        yield _stale(case, _subject(document, "look_back"), ground, weight, message)


def _end(claim: Claim, dated: Claim | None) -> date | None:
    years = [int(year) for year in _YEARS.findall(claim.quote.text)]
    if claim.date is not None:
        return claim.date
    if years:
        return date(max(years), 12, 31)
    return dated.date if dated else None


def _expected(case: Case, document: Document, dated: Claim | None) -> Iterator[Finding]:
    """Judge by California's duty to update the policy every twelve months, for businesses under the CCPA."""
    if "us-ca" not in case.lenses or not case.site.ccpa_business or document.kind != "privacy":
        return
    place = LENS_PLACES["us-ca"]
    absent = "no sentence is quoted: Cal. Civ. Code 1798.130(a)(5) is relevant to it"
    ground = Ground(
        claims=(dated,) if dated else (),
        absent=None if dated else absent,
        basis="expected",
        lens="us-ca",
        jurisdiction=place,
    )
    subject = _subject(document, "duty")
    if dated is None or dated.date is None:
        yield untested(case, ID, subject, ground, why=f"{_name(document)} states no date")
    elif not _for_californians(case, document):
        why = (
            f"it applies to visitors from {place}; {_name(document)} was not read from there and does "
            "not address them"
        )
        yield untested(case, ID, subject, ground, why=why)
    elif case.today - dated.date <= _YEAR:
        message = (
            f"{said(ground)} That is within the twelve months that Cal. Civ. Code 1798.130(a)(5) speaks of."
        )
        yield upheld(case, ID, subject, ground, message=message)
    else:
        reason = "the document states its date; a later update may have left it"
        weight = Weight(severity="warning", confidence=0.7, reason=reason)
        message = (
            f"{said(ground)} {_age(dated.date, case.today)} Relevant to it: Cal. Civ. Code 1798.130(a)(5), "
            "an update at least once every twelve months."
        )
        yield _stale(case, subject, ground, weight, message)


def _for_californians(case: Case, document: Document) -> bool:
    """Whether the document was shown to a visitor from California, or addresses Californians itself."""
    speaks = any(c.quote.document == document.id and "California" in c.jurisdiction for c in case.claims)
    return speaks or any(holds_at("California", visit.vantage) for visit in case.visits)


def _stale(case: Case, subject: Subject, ground: Ground, weight: Weight, message: str) -> Finding:
    absent = "the document's own dates are compared with the day of this judgement"
    return contradicted(case, ID, subject, ground, weight, message=message, evidence_absent=absent)


def _age(dated: date, today: date) -> str:
    months = 12 * (today.year - dated.year) + today.month - dated.month - (today.day < dated.day)
    return f"On {today.isoformat()} its date was {dated.isoformat()}, {months} months earlier."


def _subject(document: Document, about: str) -> Subject:
    place = document.url or document.path or document.id
    return Subject(
        kind="document", key=f"{address_key(place)} {about}", name=f"{_WHAT[about]} of {_name(document)}"
    )


def _name(document: Document) -> str:
    return plain(document.url or document.path or document.id, 120)


RULE = Rule(
    id=ID,
    title="Policies that are out of date",
    compares="The date of a policy, with its own promise of a yearly review, with the period its "
    "statements cover, and (lens `us-ca`, where the site file says `ccpa_business`) with the duty to "
    "update it every year.",
    severity="warning",
    confidence="0.7 for the yearly duty, 0.65 for a period that has ended (a note), 0.6 for the policy's "
    "own promise. The year is extended by one month. A document without a date is untested.",
    remedy="Review the document, and update its date and the periods it covers.",
    sources=(
        Source(
            title="California Consumer Privacy Act, Cal. Civ. Code 1798.130(a)(5)",
            url="https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.130",
        ),
        Source(
            title="California Consumer Privacy Act Regulations, 11 CCR 7011(e)(4)",
            url="https://www.law.cornell.edu/regulations/california/11-CCR-7011",
        ),
    ),
    contradicted_when="“We review this policy every year. Last updated: 3 March 2022”, read in late 2026.",
    upheld_when="A policy that promises a yearly review is dated four months ago.",
    untested_when="A business under the CCPA publishes a policy without any date.",
    judge=_judge,
)
