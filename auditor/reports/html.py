"""The HTML report: one self-contained file, without a server, scripts or external resources."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from auditor.model.audit import Audit, Format, Report
from auditor.model.claim import Claim
from auditor.model.document import Document
from auditor.model.observation import Screenshot
from auditor.model.visit import Visit
from auditor.reports.parts.cookie_matrix import MOST as MOST_COOKIES
from auditor.reports.parts.cookie_matrix import CookieLine, cookie_matrix
from auditor.reports.parts.finding_rows import counts
from auditor.reports.parts.finding_view import FindingView, finding_views, wanted_pictures
from auditor.reports.parts.flow_rows import MOST as MOST_FLOWS
from auditor.reports.parts.flow_rows import FlowRow, flow_rows
from auditor.reports.parts.gaps import Blind, blind_spots
from auditor.reports.parts.page import page
from auditor.reports.parts.passage import Passage, passages
from auditor.reports.parts.phases import Column, columns_of
from auditor.reports.parts.pictures import pictures
from auditor.reports.parts.redact import redacted
from auditor.reports.parts.sending import Sending, sending
from auditor.reports.parts.signal_outcomes import SignalOutcome, result, signal_outcomes
from auditor.reports.parts.signal_rows import MOST as MOST_SIGNALS
from auditor.reports.parts.signal_rows import SignalRow, signal_rows
from auditor.reports.parts.speech import say, speaking
from auditor.reports.parts.timeline import Timeline, timeline
from auditor.reports.parts.vantages import places
from auditor.reports.parts.vendor_matrix import MOST as MOST_VENDORS
from auditor.reports.parts.vendor_matrix import VendorRow, vendor_matrix
from auditor.reports.parts.verdict import verdict
from auditor.reports.parts.visit_rows import in_phase_order

MOST_OPEN: Final = 25
"""How many discrepancies are shown in full; the rest are collapsed to their headings."""
MOST_LISTED: Final = 40
"""How many matching or untested findings are listed; the rest are collapsed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteView:
    """Everything that the page shows about one site."""

    number: int
    audit: Audit
    counts: Mapping[str, int]
    places: tuple[str, ...]
    browsers: tuple[str, ...]
    columns: tuple[Column, ...]
    vendors: tuple[VendorRow, ...]
    cookies: tuple[CookieLine, ...]
    sending: Sending | None
    """Who sends requests to whom; None if no third party was seen."""
    flows: tuple[FlowRow, ...]
    outcomes: tuple[SignalOutcome, ...]
    """What each privacy signal changed."""
    signals: Mapping[str, tuple[SignalRow, ...]]
    """What consent signals said, by visit id."""
    contradicted: tuple[FindingView, ...]
    settled: int
    """How many of `contradicted` a person has marked accepted, fixed or false positive."""
    upheld: tuple[FindingView, ...]
    untested: tuple[FindingView, ...]
    visits: tuple[tuple[Visit, Timeline | None], ...]
    documents: tuple[tuple[Document, tuple[Claim, ...]], ...]
    blind: tuple[Blind, ...]
    tensions: tuple[tuple[str, str, tuple[Passage, ...]], ...]
    shown_above: frozenset[str]
    """Hashes of pictures already shown by a finding of this site or an earlier one."""
    pictures: Mapping[str, str]
    marked: Mapping[str, Screenshot]
    """Pictures on which the consent banner is to be marked, by hash."""


def render(report: Report) -> str:
    """`report` as one HTML page, with its labels in the report's language."""
    with speaking(report.language):
        return _page(report)


def _page(report: Report) -> str:
    shown = redacted(report)
    wanted = [sha256 for audit in shown.audits for sha256 in wanted_pictures(audit)]
    held = pictures(shown.evidence, wanted)
    sites: list[SiteView] = []
    for number, audit in enumerate(shown.audits, start=1):
        above = {sha256 for site in sites for sha256 in site.shown_above}
        sites.append(_site(number, audit, held, above))
    return page(
        "report.html",
        report=shown,
        sites=sites,
        most_open=MOST_OPEN,
        most_listed=MOST_LISTED,
        most_cookies=MOST_COOKIES,
        most_vendors=MOST_VENDORS,
        most_flows=MOST_FLOWS,
        most_signals=MOST_SIGNALS,
        became=result,
        verdict=verdict,
    )


def _site(number: int, audit: Audit, held: Mapping[str, str], above: Collection[str]) -> SiteView:
    known = audit.judgement.attribution
    columns = columns_of(audit.visits)
    contradicted = finding_views(audit, "contradicted", held.keys() - above)
    return SiteView(
        number=number,
        audit=audit,
        counts=counts(audit),
        places=places(audit.visits),
        browsers=tuple(dict.fromkeys(f"{v.browser or say('a browser')}, {v.mode}" for v in audit.visits)),
        columns=columns,
        vendors=vendor_matrix(columns, known),
        cookies=cookie_matrix(columns, known, audit.claims),
        sending=sending(audit.visits, known, audit.judgement.flows),
        flows=flow_rows(audit.judgement.flows),
        outcomes=signal_outcomes(audit),
        signals=signal_rows(audit.judgement.signals),
        contradicted=contradicted,
        settled=sum(1 for view in contradicted if view.settled),
        upheld=finding_views(audit, "upheld", ()),
        untested=finding_views(audit, "untested", ()),
        visits=tuple((visit, timeline(visit, known)) for visit in in_phase_order(audit.visits)),
        documents=tuple((document, _claims_of(document, audit)) for document in audit.documents),
        blind=blind_spots(audit.visits, audit.documents),
        tensions=tuple(
            (t.kind, t.message, passages(((q, ()) for q in t.quotes), audit.documents))
            for t in audit.tensions
        ),
        shown_above=frozenset(above).union(
            s.picture for view in contradicted for s in view.sights if s.picture
        ),
        pictures=held,
        marked={shot.sha256: shot for v in audit.visits for shot in v.screenshots if shot.banner},
    )


def _claims_of(document: Document, audit: Audit) -> tuple[Claim, ...]:
    here = (claim for claim in audit.claims if claim.quote.document == document.id)
    return tuple(sorted(here, key=lambda claim: (claim.quote.start, claim.type)))


FORMAT: Final = Format(name="html", suffix=".html", render=render)
