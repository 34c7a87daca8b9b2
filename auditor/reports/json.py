"""The JSON report: an interface for other programs (docs/json-report.md), checked by its schema."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from importlib.resources import files
from typing import Any, Final

from pydantic import TypeAdapter

from auditor.model.audit import Audit, Format, Report, Run
from auditor.model.change import SignalChange
from auditor.model.correction import Corrected
from auditor.model.flow import Flow
from auditor.model.said import Said
from auditor.model.schema import SCHEMA_VERSION
from auditor.model.site import Site
from auditor.reports.parts.claim_rows import (
    ClaimRow,
    DocumentRow,
    TensionRow,
    claim_row,
    document_row,
    tension_row,
)
from auditor.reports.parts.described import described, reference
from auditor.reports.parts.finding_rows import FindingRow, OptOutRow, counts, finding_row, opt_out_rows
from auditor.reports.parts.redact import redacted
from auditor.reports.parts.visit_rows import VisitRow, in_phase_order, visit_row
from auditor.reports.parts.words import NOTICE
from auditor.reports.parts.written import dumped


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteReport:
    """Everything about one site."""

    site: Site
    summary: str
    """The judgement in three sentences."""
    judged: datetime
    lenses: tuple[str, ...]
    versions: Mapping[str, str]
    """Versions of the tool, the catalogue, the lists and the lenses that the judgement rests on."""
    counts: Mapping[str, int]
    """Findings by verdict: contradicted, upheld, untested."""
    documents: tuple[DocumentRow, ...]
    claims: tuple[ClaimRow, ...]
    tensions: tuple[TensionRow, ...]
    visits: tuple[VisitRow, ...]
    """In order: untouched, refused, accepted, then the rest by starting time."""
    flows: tuple[Flow, ...]
    """Where identifiers went: at most 500, tracking identifiers first."""
    signals: tuple[Said, ...]
    """What the visits' consent strings and signals say, decoded; `visits` has them as observed."""
    signal_changes: tuple[SignalChange, ...]
    """What Global Privacy Control and Do Not Track changed, vendor by vendor."""
    containers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By tag manager container (`GTM-…`), the vendors and unknown hosts that its script led to."""
    opt_outs: tuple[OptOutRow, ...]
    findings: tuple[FindingRow, ...]
    """Most important first."""
    corrected: tuple[Corrected, ...] = ()
    """What became of each correction to claims in claims.toml."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonReport:
    """The whole report."""

    schema_version: int
    notice: str
    redacted: bool
    """Whether values and identifiers are replaced by tokens."""
    run: Run
    sites: tuple[SiteReport, ...]


_ADAPTER: Final = TypeAdapter(JsonReport)


def schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of the report."""
    return described(JsonReport, "auditor report")


def render(report: Report) -> str:
    """`report` as indented JSON, ending in a line break."""
    shown = redacted(report)
    whole = JsonReport(
        schema_version=SCHEMA_VERSION,
        notice=NOTICE,
        redacted=report.redact,
        run=shown.run,
        sites=tuple(map(_site, shown.audits)),
    )
    return dumped(_ADAPTER, whole)


def _site(audit: Audit) -> SiteReport:
    judgement = audit.judgement
    return SiteReport(
        site=replace(audit.site, vantages=tuple(each.kept for each in audit.site.vantages)),
        summary=judgement.summary,
        judged=judgement.at,
        lenses=judgement.lenses,
        versions=judgement.versions,
        counts=counts(audit),
        documents=tuple(map(document_row, audit.documents)),
        claims=tuple(map(claim_row, audit.claims)),
        tensions=tuple(map(tension_row, audit.tensions)),
        corrected=audit.corrected,
        visits=tuple(visit_row(v, judgement.attribution) for v in in_phase_order(audit.visits)),
        flows=judgement.flows,
        signals=judgement.signals,
        signal_changes=judgement.signal_changes,
        containers=judgement.attribution.containers,
        opt_outs=opt_out_rows(audit),
        findings=tuple(finding_row(finding, audit) for finding in judgement.findings),
    )


def text() -> str:
    """The page docs/json-report.md: the handwritten part from templates/, then every field."""
    told = files("auditor.reports").joinpath("templates", "json-report.md").read_text(encoding="utf-8")
    return told + "\n".join(reference(schema())).rstrip() + "\n"


FORMAT: Final = Format(name="json", suffix=".json", render=render)

if __name__ == "__main__":
    print(text(), end="")  # noqa: T201 - the page is its output
