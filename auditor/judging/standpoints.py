"""Split a site visited from several vantages into one case each: what one visitor was shown is never used to
judge what another did, nor compared with it.

The results are merged again: each finding names the vantages it was seen from.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from auditor.model.case import Case
from auditor.model.document import shown_at
from auditor.model.finding import Finding
from auditor.model.optout import OptOutRecord
from auditor.model.places import holds_at
from auditor.model.site import Vantage


def apart(case: Case) -> tuple[Case, ...]:
    """One case per vantage, in the order of the visits; a case with a single vantage stays as it is."""
    vantages = tuple(dict.fromkeys(visit.vantage for visit in case.visits))
    return tuple(_at(vantage, case) for vantage in vantages) if len(vantages) > 1 else (case,)


def _at(vantage: Vantage, case: Case) -> Case:
    documents = shown_at(vantage.id, case.documents)
    ids = {document.id for document in documents}
    # if no visit reached the site, nothing is clean: each promise must say that it was not tested
    claims = tuple(claim for claim in case.claims if claim.quote.document in ids)
    visits = tuple(visit for visit in case.visits if visit.vantage == vantage)
    if not any(visit.reached for visit in visits):
        documents, claims = case.documents, case.claims
    said = {claim.quote.text for claim in claims}
    return replace(
        case,
        documents=documents,
        claims=claims,
        tensions=tuple(t for t in case.tensions if {quote.document for quote in t.quotes} <= ids),
        visits=visits,
        earlier=tuple(each for each in case.earlier if each.vantage in ("", vantage.id)),
        elsewhere=tuple(visit for visit in case.visits if visit.vantage != vantage),
        endpoints=tuple(e for e in case.endpoints if e.quote is None or e.quote in said),
    )


def findings(cases: tuple[Case, ...], said: Callable[[Case], Iterable[Finding]]) -> Iterator[Finding]:
    """The findings of each case, with their vantages. A finding for one place only is answered by the visits
    made from there, if there are any.
    """
    for case in cases:
        here = _vantage(case)
        others = [_vantage(other) for other in cases if other is not case]
        for finding in said(case):
            if here is None or not others:
                yield finding
            elif holds_at(finding.jurisdiction, here) or not _answered(finding, others):
                yield replace(finding, vantages=(here.id,))


def _answered(finding: Finding, others: Iterable[Vantage | None]) -> bool:
    return any(other is not None and holds_at(finding.jurisdiction, other) for other in others)


def _vantage(case: Case) -> Vantage | None:
    return case.visits[0].vantage if case.visits else None


def opt_outs(cases: tuple[Case, ...]) -> tuple[OptOutRecord, ...]:
    """The records of all cases: those of one opt-out together, each with its vantage; an opt-out that could
    not be tried from anywhere is listed once.
    """
    found: dict[tuple[str, ...], OptOutRecord] = {}
    order: dict[str, int] = {}
    for case in cases:
        vantage = _vantage(case)
        for record in case.opt_outs:
            endpoint = record.endpoint
            key = record.key(endpoint.url or f"{endpoint.mechanism} {endpoint.vendor or ''}")
            order.setdefault(key, len(order))
            alone = len(cases) == 1 or record.visit is None or vantage is None
            placed = record if alone or vantage is None else replace(record, vantage=vantage.id)
            found.setdefault((key, placed.vantage or "", "" if placed.vantage else record.reason), placed)
    return tuple(record for (key, *_), record in sorted(found.items(), key=lambda each: order[each[0][0]]))
