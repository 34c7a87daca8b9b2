"""Findings as CSV (RFC 4180), one a line, safe to open in a spreadsheet."""

from collections.abc import Iterator
from typing import Final

from auditor.model.audit import Audit, Format, Report
from auditor.model.finding import Finding
from auditor.reports.parts.finding_rows import in_force
from auditor.reports.parts.redact import redacted
from auditor.reports.parts.sheet import sheet

HEADS: Final = (
    "run", "site", "rule", "verdict", "severity", "confidence", "state", "subject_kind", "subject_key", "subject",
    "message", "quote", "document", "line", "jurisdiction", "evidence", "could_not_look", "seen", "instances",
    "remedy", "fingerprint",
)  # fmt: skip


def render(report: Report) -> str:
    """The findings of `report`, with a line of headings."""
    shown = redacted(report)
    rows = (row for audit in shown.audits for row in _rows(audit))
    return sheet(HEADS, rows)


def _rows(audit: Audit) -> Iterator[tuple[str, ...]]:
    for finding in audit.judgement.findings:
        decision = in_force(finding, audit)
        subject = finding.subject
        yield (
            audit.run,
            finding.site,
            finding.rule,
            finding.verdict,
            finding.severity,
            f"{finding.confidence:.2f}",
            decision.state if decision else "open",
            subject.kind,
            subject.key,
            subject.name,
            finding.message,
            *_place(finding, audit),
            finding.jurisdiction,
            "\n".join(e.summary for e in finding.evidence),
            finding.evidence_absent or "",
            f"{finding.seen[0]} of {finding.seen[1]}" if finding.seen else "",
            "\n".join(instance.label for instance in finding.instances),
            finding.remedy,
            finding.fingerprint,
        )


def _place(finding: Finding, audit: Audit) -> tuple[str, str, str]:
    if not finding.claims:
        return "", "", ""
    quote = finding.claims[0].quote
    document = next((d for d in audit.documents if d.id == quote.document), None)
    where = (document.url or document.path or document.id) if document else quote.document
    return quote.text, where, str(quote.line)


FORMAT: Final = Format(name="csv", suffix=".csv", render=render)
