"""What a verb shows of its audits, and its exit code."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from auditor.cli import terminal
from auditor.cli.options import Showing
from auditor.crawl import publish, summaries
from auditor.errors import COULD_NOT_LOOK, DISCREPANCIES, OK
from auditor.model.audit import Audit, Report, Run, SiteSummary
from auditor.store.evidence import Evidence


def shown(run: Run, audits: Sequence[Audit], evidence: Path, showing: Showing) -> Report:
    """The report as the user asked for it, with the colours and width of the terminal."""
    report = publish.report(run, audits, Evidence(evidence), redact=showing.redact, language=showing.language)
    if showing.output is not None:
        return report
    return replace(report, colour=terminal.colour(), width=terminal.width())


def exit_code(found: Sequence[SiteSummary], showing: Showing) -> int:
    """Return 1 if a discrepancy counts, else 3 if a site could not be looked at, else 0."""
    counted = {
        "never": 0,
        "error": sum(each.errors for each in found),
        "warning": sum(each.errors + each.warnings for each in found),
        "note": sum(each.contradicted for each in found),
    }[showing.fail_on]
    if counted:
        return DISCREPANCIES
    return COULD_NOT_LOOK if any(each.state == summaries.COULD_NOT_LOOK for each in found) else OK
