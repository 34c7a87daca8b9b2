"""Findings and opt-outs as CSV (RFC 4180), one per line, safe to open in a spreadsheet."""

from collections.abc import Iterator
from typing import Final

from auditor.model.audit import Audit, Format, Report
from auditor.model.finding import Finding
from auditor.reports.parts.finding_rows import in_force
from auditor.reports.parts.redact import redacted
from auditor.reports.parts.sheet import history, sheet

HEADS: Final = (
    "record", "run", "site", "rule", "title", "verdict", "severity", "confidence", "state", "subject_kind",
    "subject_key", "subject", "message", "quote", "document", "line", "jurisdiction", "evidence",
    "could_not_look", "seen", "vantages", "instances", "remedy", "fingerprint", "last_tried", "history",
)  # fmt: skip


def render(report: Report) -> str:
    """The findings of `report`, then its opt-outs, after a heading line."""
    shown = redacted(report)
    rows = (row for audit in shown.audits for row in (*_findings(audit), *_opt_outs(audit)))
    return sheet(HEADS, (tuple(row.get(head, "") for head in HEADS) for row in rows))


def _findings(audit: Audit) -> Iterator[dict[str, str]]:
    for finding in audit.judgement.findings:
        decision = in_force(finding, audit)
        yield {
            "record": "finding",
            "run": audit.run,
            "site": finding.site,
            "rule": finding.rule,
            "title": finding.title,
            "verdict": finding.verdict,
            "severity": finding.severity,
            "confidence": f"{finding.confidence:.2f}",
            "state": decision.state if decision else "open",
            "subject_kind": finding.subject.kind,
            "subject_key": finding.subject.key,
            "subject": finding.subject.name,
            "message": finding.message,
            **_place(finding, audit),
            "jurisdiction": finding.jurisdiction,
            "evidence": "\n".join(e.summary for e in finding.evidence),
            "could_not_look": finding.evidence_absent or "",
            "seen": f"{finding.seen[0]} of {finding.seen[1]}" if finding.seen else "",
            "vantages": "\n".join(finding.vantages),
            "instances": "\n".join(instance.label for instance in finding.instances),
            "remedy": finding.remedy,
            "fingerprint": finding.fingerprint,
        }


def _opt_outs(audit: Audit) -> Iterator[dict[str, str]]:
    for record in audit.judgement.opt_outs:
        endpoint = record.endpoint
        answer = f"answered {record.status}" if record.status else ""
        yield {
            "record": "opt_out",
            "run": audit.run,
            "site": audit.site.name,
            "verdict": record.verdict,
            "subject_kind": "address",
            "subject_key": endpoint.url or endpoint.mechanism,
            "subject": endpoint.vendor or "",
            "message": record.reason,
            "quote": endpoint.quote or "",
            "evidence": "\n".join(part for part in (answer, *record.redirects, *record.wrote) if part),
            "vantages": record.vantage or "",
            "last_tried": record.tried.isoformat() if record.tried else "",
            "history": history(audit.tries_before(record)),
        }


def _place(finding: Finding, audit: Audit) -> dict[str, str]:
    if not finding.claims:
        return {}
    quote = finding.claims[0].quote
    document = next((d for d in audit.documents if d.id == quote.document), None)
    where = (document.url or document.path or document.id) if document else quote.document
    return {"quote": quote.text, "document": where, "line": str(quote.line)}


FORMAT: Final = Format(name="csv", suffix=".csv", render=render)
