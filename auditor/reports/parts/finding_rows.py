"""Findings and opt-outs as the JSON report holds them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from auditor.model.audit import Audit
from auditor.model.decision import Decision
from auditor.model.finding import Evidence, Finding, Instance, Subject
from auditor.model.optout import OptOutRecord, PastTry, VendorTraffic
from auditor.reports.parts.claim_rows import ClaimRow, QuoteRow, claim_row, quote_row


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingRow:
    """A rule's finding about one subject, with both sides."""

    rule: str
    title: str
    """The rule's title; empty in judgements by older versions."""
    verdict: str
    """contradicted, upheld or untested."""
    severity: str
    """error, warning or note."""
    confidence: float
    confidence_reason: str
    subject: Subject
    message: str
    basis: str
    """promised: by the site's own words; expected: by a law, under `lens`."""
    lens: str
    jurisdiction: str
    claim: ClaimRow | None
    """The claim that it mainly rests on; the first of `claims`."""
    claims: tuple[ClaimRow, ...]
    claim_absent: str | None
    """Why no sentence is quoted."""
    quotes: tuple[QuoteRow, ...]
    evidence: tuple[Evidence, ...]
    evidence_absent: str | None
    """Why no evidence is shown."""
    seen: tuple[int, int] | None
    """In how many visits it was seen, of how many."""
    vantages: tuple[str, ...]
    """Ids of the vantages from which it was seen; empty if the site was visited from only one."""
    instances: tuple[Instance, ...]
    remedy: str
    sources: tuple[str, ...]
    fingerprint: str
    state: str
    """open, confirmed, reported, accepted, false_positive or fixed."""
    decision: Decision | None
    """The decision in force."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OptOutRow:
    """The state of one opt-out endpoint."""

    site: str
    address: str | None
    mechanism: str
    vendor: str | None
    found: str
    """quote, page link, banner, catalogue or site file."""
    quote: str | None
    redirects: tuple[str, ...]
    status: int | None
    wrote: tuple[str, ...]
    verdict: str
    """works, works_partly, ignored, dead, not_reachable or untested."""
    reason: str
    traffic: tuple[VendorTraffic, ...]
    visit: str | None
    tried: datetime | None
    history: tuple[PastTry, ...] = ()
    """Earlier tries, the latest first."""
    vantage: str | None = None
    """Id of the vantage from which it was tried; null if the site was visited from only one."""
    page: str | None = None
    """Address of the page with its switch or function."""
    done: str = ""
    """How it was done: the address opened, or what was pressed or run."""
    limits: tuple[str, ...] = ()
    """What keeps it from working everywhere and permanently."""
    control: str | None = None
    """Id of the visit without the opt-out that it was compared with."""


_FINDING = [
    "rule",
    "title",
    "verdict",
    "severity",
    "confidence",
    "confidence_reason",
    "subject",
    "message",
    "basis",
    "lens",
    "jurisdiction",
    "claim_absent",
    "evidence",
    "evidence_absent",
    "seen",
    "vantages",
    "instances",
    "remedy",
    "sources",
    "fingerprint",
]


def finding_row(finding: Finding, audit: Audit) -> FindingRow:
    """The row for `finding`, with the state that a person's decision gives it."""
    decision = in_force(finding, audit)
    claims = tuple(map(claim_row, finding.claims))
    return FindingRow(
        **{name: getattr(finding, name) for name in _FINDING},
        claim=claims[0] if claims else None,
        claims=claims,
        quotes=tuple(map(quote_row, finding.quotes)),
        state=decision.state if decision else "open",
        decision=decision,
    )


def in_force(finding: Finding, audit: Audit) -> Decision | None:
    """The decision in force for `finding` on the day of the judgement; an expired acceptance no longer
    counts.
    """
    decision = audit.decisions.get(finding.fingerprint)
    return None if decision is None or _over(decision, audit.judgement.at.date()) else decision


def counts(audit: Audit) -> Mapping[str, int]:
    """The number of findings by verdict."""
    found = {"contradicted": 0, "upheld": 0, "untested": 0}
    for finding in audit.judgement.findings:
        found[finding.verdict] += 1
    return found


def opt_out_row(record: OptOutRecord, site: str, history: tuple[PastTry, ...] = ()) -> OptOutRow:
    """The flat row for `record`."""
    endpoint = record.endpoint
    return OptOutRow(
        site=site,
        address=endpoint.url,
        mechanism=endpoint.mechanism,
        vendor=endpoint.vendor,
        found=endpoint.found,
        quote=endpoint.quote,
        redirects=record.redirects,
        status=record.status,
        wrote=record.wrote,
        verdict=record.verdict,
        reason=record.reason,
        traffic=record.traffic,
        visit=record.visit,
        tried=record.tried,
        history=history,
        vantage=record.vantage,
        page=endpoint.page,
        done=record.done,
        limits=record.limits,
        control=record.control,
    )


def opt_out_rows(audit: Audit) -> tuple[OptOutRow, ...]:
    """The rows for the opt-outs of `audit`, each with its earlier tries."""
    return tuple(
        opt_out_row(record, audit.site.name, audit.tries_before(record))
        for record in audit.judgement.opt_outs
    )


def _over(decision: Decision, today: date) -> bool:
    return decision.state == "accepted" and decision.until is not None and decision.until < today
