"""One finding: what the policy says, what the browser saw, and what people said about it."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

from starlette.responses import Response

from auditor.model.audit import Audit, Judgement
from auditor.model.decision import Kept, Remark
from auditor.model.finding import Finding
from auditor.model.site import Site
from auditor.reports.parts.finding_view import FindingView, finding_views
from auditor.review.asked import address, asked
from auditor.review.desk import Call, Form, Refused
from auditor.store import raw
from auditor.store.queued import Row

_ADDRESSES: Final = ("url", "response", "response_url", "script")
"""Fields of evidence that hold the address of a request."""


def show(call: Call) -> Response:
    """The page of the finding that the address names."""
    return shown(call, wanted_row(call))


def wanted_row(call: Call) -> Row:
    """The finding that the address names. Raises Refused if there is none."""
    row = call.store.row(call.path("fingerprint"))
    if row is None:
        raise Refused(404, "There is no such finding.")
    return row


def shown(call: Call, row: Row, status: int = 200, refused: Form | None = None) -> Response:
    """The page of a finding; with `refused`, also the decision not saved because another came first."""
    finding = call.store.finding(row)
    wanted = asked(call.query)
    before, after = call.store.beside(wanted, row)
    with call.store.reading() as database:
        pictures = raw.pictures(database, row.last_run, row.site)
        runs = raw.seen_in(database, row.fingerprint)
    return call.page(
        "finding.html",
        status,
        row=row,
        v=_view(call, finding, row),
        parts=address(wanted),
        before=before,
        after=after,
        pictures=pictures,
        requests=_requests(call, finding, row),
        history=_history(call.store.history(row.fingerprint), call.store.remarks(row.fingerprint)),
        runs=runs,
        undoable=call.store.undoable(row.fingerprint),
        reasons=call.store.reasons(),
        refused=refused,
    )


def _view(call: Call, finding: Finding, row: Row) -> FindingView:
    """The finding as a report shows it, reading only the documents that it quotes."""
    quoted = {claim.quote.document for claim in finding.claims} | {quote.document for quote in finding.quotes}
    with call.store.reading() as database:
        documents = raw.documents(database, row.last_run, row.site, sorted(quoted))
    audit = Audit(
        run=row.last_run,
        site=Site(name=row.site),
        documents=documents,
        claims=(),
        tensions=(),
        visits=(),
        judgement=Judgement(at=datetime.now(UTC), findings=(finding,)),
    )
    (view,) = finding_views(audit, finding.verdict, ())
    return view


def _requests(call: Call, finding: Finding, row: Row) -> tuple[tuple[str, str], ...]:
    """The requests that a finding's evidence refers to, as stored: address and JSON."""
    by_visit: dict[str, list[str]] = {}
    for evidence in finding.evidence:
        told = [evidence.fields[name] for name in _ADDRESSES if evidence.fields.get(name)]
        if evidence.visit and told:
            by_visit.setdefault(evidence.visit, []).extend(told)
    found: list[Mapping[str, Any]] = []
    with call.store.reading() as database:
        for visit, urls in list(by_visit.items())[:3]:
            found += raw.requests(database, row.last_run, visit, list(dict.fromkeys(urls))[: raw.MOST])
    return tuple(
        (str(each.get("url", "")), json.dumps(each, ensure_ascii=False, indent=2))
        for each in found[: raw.MOST]
    )


def _history(
    kept: tuple[Kept, ...], remarks: tuple[Remark, ...]
) -> list[tuple[datetime, Kept | None, Remark | None]]:
    """Decisions and remarks, the newest first."""
    decided: list[tuple[datetime, Kept | None, Remark | None]] = [
        (each.decision.at, each, None) for each in kept
    ]
    said: list[tuple[datetime, Kept | None, Remark | None]] = [(each.at, None, each) for each in remarks]
    return sorted(decided + said, key=lambda each: each[0], reverse=True)
