"""opt_out_dead: the address of an opt-out does not answer, or answers with an error."""

from collections.abc import Iterator
from typing import Final

from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.finding import Evidence, Finding, Subject
from auditor.model.ground import Ground
from auditor.model.offered import offers
from auditor.model.optout import OptOutRecord
from auditor.model.proof import of_picture
from auditor.model.rule import Rule, Source
from auditor.model.verdict import Weight, contradicted, untested, upheld
from auditor.model.visit import Visit
from auditor.model.wording import plain, said, when

ID: Final = "opt_out_dead"


def _judge(case: Case) -> Iterator[Finding]:
    told: set[str] = set()
    for record in case.opt_outs:
        if record.endpoint.shared and record.endpoint.url in told:
            continue  # one page holds the opt-outs of several vendors
        told.add(record.endpoint.url or "")
        if record.endpoint.url is not None and record.endpoint.offered and record.verdict != "not_reachable":
            yield _answer(case, record, record.endpoint.url)


def _answer(case: Case, record: OptOutRecord, url: str) -> Finding:
    subject = Subject(kind="address", key=url, name=plain(url, 120))
    claims = offers(case, record)
    ground = _ground(claims, record)
    visits = tuple(visit for visit in case.visits if visit.id == record.visit)
    if record.verdict == "dead":
        return _dead(case, record, subject, ground, visits)
    answered = visits and record.status is not None and record.status < 400  # noqa: PLR2004 - errors begin there
    if not answered:
        return untested(case, ID, subject, ground, why=f"the opt-out at {plain(url)}: {record.reason}")
    message = f"{said(ground)} {when(visits)}, its address answered."
    return upheld(case, ID, subject, ground, message=message, evidence=_evidence(record, visits))


def _ground(claims: tuple[Claim, ...], record: OptOutRecord) -> Ground:
    if claims:
        return Ground(claims=claims, jurisdiction=claims[0].jurisdiction)
    return Ground(
        absent=f"no sentence is quoted: the opt-out was found by {record.endpoint.found or 'the page'}"
    )


def _dead(
    case: Case, record: OptOutRecord, subject: Subject, ground: Ground, visits: tuple[Visit, ...]
) -> Finding:
    sure = record.status in (404, 410)
    silent = "no server answered here; one may elsewhere" if record.status is None else None
    weight = Weight(
        severity="error" if sure else "warning",
        confidence=0.9 if sure else 0.7,
        reason="the address gave a clear answer" if sure else silent or "the server's error may be temporary",
    )
    message = (
        f"{said(ground)} {when(visits)}, the opt-out at {subject.name} could not be used: {record.reason}."
    )
    return contradicted(
        case, ID, subject, ground, weight, message=message, evidence=_evidence(record, visits)
    )


def _evidence(record: OptOutRecord, visits: tuple[Visit, ...]) -> tuple[Evidence, ...]:
    answers = tuple(
        Evidence(
            kind="answer",
            summary=f"The opt-out's address: {_answered(visit)}",
            visit=visit.id,
            phase=visit.phase,
            step="act",
            at=visit.started,
            fields={
                "url": plain(record.endpoint.url or "", 300),
                "redirects": " → ".join(plain(url, 120) for url in record.redirects[:8]),
                "status": str(record.status or ""),
                "title": plain(visit.opt_out_answer.title, 120) if visit.opt_out_answer else "",
            },
        )
        for visit in visits
    )
    return (*answers, *of_picture(visits, frozenset({"act"})))


def _answered(visit: Visit) -> str:
    answer = visit.opt_out_answer
    if answer is None:
        return "no answer"
    return f"failed ({plain(answer.failure, 120)})" if answer.failure else f"answered {answer.status}"


RULE = Rule(
    id=ID,
    title="Opt-outs whose address does not work",
    compares="Each opt-out that is offered, with what its address returns.",
    severity="error",
    confidence="0.9 where the page is gone (404 or 410); 0.7 for other errors, for names that do not "
    "resolve and for servers that do not answer. A response that turns automated visits away (403, 429, "
    "503) or a timeout is never reported as a discrepancy.",
    remedy="Correct the address, or offer another way to opt out.",
    sources=(
        Source(
            title="RFC 9110, HTTP Semantics, section 15",
            url="https://www.rfc-editor.org/rfc/rfc9110#section-15",
        ),
    ),
    contradicted_when="“To opt out, click here” links to an address that returns 404.",
    upheld_when="The address returns its page.",
    untested_when="The address turns this browser away with 403, or the opt-out was not tried in this run.",
    judge=_judge,
)
