"""opt_out_ignored: the opt-out answers, and its vendor goes on as before."""

from collections.abc import Iterator, Sequence
from typing import Final

from auditor.model.case import Case
from auditor.model.finding import Evidence, Finding, Subject
from auditor.model.ground import Ground
from auditor.model.offered import offers
from auditor.model.optout import OptOutRecord, VendorTraffic
from auditor.model.places import holds_at
from auditor.model.proof import of_picture, of_request
from auditor.model.rule import Rule, Source
from auditor.model.seen import RequestSeen, Window, requests
from auditor.model.verdict import Weight, contradicted, untested, upheld
from auditor.model.visit import Visit
from auditor.model.wording import count, listing, plain, said, when

ID: Final = "opt_out_ignored"
_TESTED: Final = ("works", "works_partly", "ignored")


def _judge(case: Case) -> Iterator[Finding]:
    for record in case.opt_outs:
        if record.endpoint.url is not None and record.endpoint.offered and record.verdict != "dead":
            yield _answer(case, record, record.endpoint.url)


def _answer(case: Case, record: OptOutRecord, url: str) -> Finding:
    subject = Subject(kind="address", key=record.key(url), name=plain(url, 120))
    claims = offers(case, record)
    found = f"no sentence is quoted: the opt-out was found by {record.endpoint.found or 'the page'}"
    ground = Ground(
        claims=claims,
        absent=None if claims else found,
        jurisdiction=claims[0].jurisdiction if claims else "global",
    )
    visit = next((v for v in case.visits if v.id == record.visit), None)
    if visit is None or record.verdict not in _TESTED:
        return untested(case, ID, subject, ground, why=f"the opt-out at {plain(url)}: {record.reason}")
    if not holds_at(ground.jurisdiction, visit.vantage):
        why = (
            f"it is offered to visitors from {ground.jurisdiction}, and no visit was declared to come "
            f"from there"
        )
        return untested(case, ID, subject, ground, why=why)
    evidence = _evidence(case, record, visit)
    if record.verdict == "ignored":
        return _ignored(case, record, subject, ground, evidence)
    part = "It works in part" if record.verdict == "works_partly" else "It works"
    message = (
        f"{said(ground)} {when((visit,))}, the opt-out at {subject.name} was tried. {part}: {record.reason}."
    )
    sure = 0.8 if record.verdict == "works" else 0.6
    return upheld(case, ID, subject, ground, message=message, evidence=evidence, confidence=sure)


def _ignored(
    case: Case, record: OptOutRecord, subject: Subject, ground: Ground, evidence: tuple[Evidence, ...]
) -> Finding:
    visits = tuple(v for v in case.visits if v.id == record.visit)
    same = any(traffic.same_identifier for traffic in record.traffic)
    control = any(traffic.requests_control is not None for traffic in record.traffic)
    stood_in = record.endpoint.mechanism == "browser_addon"
    weight = Weight(
        severity="error" if same and not stood_in else "warning",
        confidence=0.6 if stood_in else (0.9 if same else 0.7) - (0.0 if control else 0.1),
        reason="the same identifier was sent again"
        if same
        else "the requests continued as without the opt-out",
    )
    message = (
        f"{said(ground)} {when(visits)}, the opt-out at {subject.name} was used"
        f"{f' ({record.done})' if record.done else ''}. Back on the site, {record.reason}."
    )
    return contradicted(case, ID, subject, ground, weight, message=message, evidence=evidence)


def _evidence(case: Case, record: OptOutRecord, visit: Visit) -> tuple[Evidence, ...]:
    """The comparison first, then requests made afterwards, what the opt-out wrote, and the picture."""
    compared = tuple(_comparison(traffic, visit, record) for traffic in record.traffic)
    after = tuple(of_request(seen) for seen in _after(case, record, visit)[:4])
    written = tuple(
        Evidence(
            kind="cookie" if text.startswith("cookie ") else "storage",
            summary=f"Written by the opt-out: {text}",
            visit=visit.id,
            phase=visit.phase,
            step="act",
        )
        for text in record.wrote[:6]
    )
    return (*compared, *after, *written, *of_picture((visit,)))


def _after(case: Case, record: OptOutRecord, visit: Visit) -> list[RequestSeen]:
    names = {traffic.vendor.casefold() for traffic in record.traffic}
    window = Window(visit=visit, steps=frozenset({"next_page", "return", "restart"}))
    return [
        seen
        for seen in requests(case, (window,))
        if {(seen.facts.vendor or "").casefold(), (seen.facts.vendor_name or "").casefold()} & names
    ]


def _comparison(traffic: VendorTraffic, visit: Visit, record: OptOutRecord) -> Evidence:
    control = "not made" if traffic.requests_control is None else str(traffic.requests_control)
    return Evidence(
        kind="comparison",
        summary=f"{plain(traffic.vendor, 80)}: {count(traffic.requests_before, 'request')} before, "
        f"{traffic.requests_after} "
        f"after, {control} in the control visit{f' {record.control}' if record.control else ''}",
        visit=visit.id,
        phase=visit.phase,
        at=visit.started,
        fields={
            "vendor": traffic.vendor,
            "requests before": str(traffic.requests_before),
            "requests after": str(traffic.requests_after),
            "requests in the control visit": control,
            "identifiers before": ", ".join(plain(name, 60) for name in traffic.identifiers_before),
            "identifiers after": ", ".join(plain(name, 60) for name in traffic.identifiers_after),
            "same identifier": "yes" if traffic.same_identifier else "no",
            "requests after a restart": _number(traffic.requests_restart),
            "requests after a restart in the control visit": _number(traffic.requests_control_restart),
        },
        table=_table(traffic),
    )


def _table(traffic: VendorTraffic) -> tuple[tuple[str, ...], ...]:
    """The visit before and after the opt-out, next to the control visit, which loaded the same pages."""
    return (
        (plain(traffic.vendor, 80), "before", "after the opt-out", "control visit"),
        (
            "requests",
            str(traffic.requests_before),
            str(traffic.requests_after),
            _number(traffic.requests_control),
        ),
        (
            "identifiers",
            _names(traffic.identifiers_before),
            _names(traffic.identifiers_after),
            _names(traffic.identifiers_control),
        ),
        (
            "cookies",
            _names(traffic.cookies_before),
            _names(traffic.cookies_after),
            _names(traffic.cookies_control),
        ),
        *_restarted(traffic),
    )


def _restarted(traffic: VendorTraffic) -> Iterator[tuple[str, ...]]:
    """The table row for requests after the browser was reopened, if that was tried."""
    if traffic.requests_restart is not None:
        again, control = traffic.requests_restart, _number(traffic.requests_control_restart)
        yield ("requests after a restart", "not looked at", str(again), control)


def _names(found: Sequence[str] | None) -> str:
    return "not looked at" if found is None else (listing(found) or "none")


def _number(counted: int | None) -> str:
    return "not looked at" if counted is None else str(counted)


RULE = Rule(
    id=ID,
    title="Opt-outs that change nothing",
    compares="Each opt-out that is offered, with its vendor's requests and identifiers before it, after it, "
    "and in a "
    "control visit that did not opt out.",
    severity="error",
    confidence="0.9 where the same identifier was sent again, 0.7 where the requests continued; 0.1 less "
    "without a control visit; 0.6 where our own script stood in for a browser add-on. Pressing something "
    "that may not have opted out is never reported as a discrepancy, nor is the opt-out's own cookie, nor "
    "another vendor's traffic.",
    remedy="Make the vendor's script on the site honour the opt-out, and test it in a fresh browser.",
    sources=(
        Source(
            title="Regulation (EU) 2016/679, art. 21", url="https://eur-lex.europa.eu/eli/reg/2016/679/oj"
        ),
        Source(
            title="California Consumer Privacy Act, Cal. Civ. Code 1798.120",
            url="https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.120",
        ),
    ),
    contradicted_when="The opt-out page confirms the opt-out, and the next page sends the same visitor ID "
    "to the same vendor.",
    upheld_when="After the opt-out the vendor receives no requests, while it does in the control visit.",
    untested_when="The vendor was not seen on the site before the opt-out, or it is unclear which vendor "
    "the opt-out is for.",
    judge=_judge,
)
