"""The report for a terminal: compact, one screen for a quiet site, in colour only on request."""

from collections.abc import Iterator
from typing import Final

from auditor.model import wording
from auditor.model.audit import Audit, Format, Report
from auditor.model.claim import Quote
from auditor.model.document import Document
from auditor.model.finding import Finding
from auditor.model.wording import SEVERITIES
from auditor.reports.parts.compared import compared
from auditor.reports.parts.finding_rows import counts, in_force
from auditor.reports.parts.gaps import blind_spots
from auditor.reports.parts.headline import beside_its_quote, heading, news, question
from auditor.reports.parts.lines import Lines
from auditor.reports.parts.redact import redacted
from auditor.reports.parts.safe import one_line
from auditor.reports.parts.vantages import how_often, places, vantage_words
from auditor.reports.parts.words import (
    NOTICE,
    OPT_OUTS,
    STATES,
    counted,
    earlier,
    plain,
    sentence,
    sureness,
    tally,
    when,
)

_MARKS: Final = {"contradicted": ("✗", "red"), "upheld": ("✓", "green"), "untested": ("?", "yellow")}
_EVIDENCE: Final = 3
_PAST: Final = 3


def render(report: Report) -> str:
    """`report` as plain lines; with ANSI colours if `report.colour`."""
    shown = redacted(report)
    lines = Lines(colour=report.colour, width=report.width)
    out: list[str] = []
    for audit in shown.audits:
        out += [*_head(audit, lines), *_findings(audit, lines), *_untested(audit, lines)]
        out += [*_opt_outs(audit, lines), *_gaps(audit, lines), ""]
    out += lines.wrapped(NOTICE, style="dim")
    return "\n".join(out) + "\n"


def _head(audit: Audit, lines: Lines) -> Iterator[str]:
    visits = audit.visits
    yield lines.styled(one_line(audit.site.operator or audit.site.name, 90), "bold")
    if audit.site.entry:
        yield from lines.wrapped(audit.site.entry)
    if visits:
        first = min(visits, key=lambda v: v.started)
        yield from lines.wrapped(
            f"{when(first.started)} · from {'; '.join(places(visits))} · {first.browser} ({first.mode}) · "
            f"{counted(len(visits), 'visit')} · {_read(audit)}"
        )
    else:
        yield from lines.wrapped(f"No visit · {_read(audit)}")
    yield ""
    if audit.judgement.summary:
        yield from lines.wrapped(audit.judgement.summary)
    number = counts(audit)
    yield "   ".join(
        lines.styled(f"{mark} {number[verdict]} {tally(verdict, number[verdict])}", colour)
        for verdict, (mark, colour) in _MARKS.items()
    )


def _read(audit: Audit) -> str:
    return f"{counted(len(audit.documents), 'document')} · {counted(len(audit.claims), 'statement')}"


def _findings(audit: Audit, lines: Lines) -> Iterator[str]:
    for finding in audit.judgement.findings:
        if finding.verdict == "contradicted":
            yield ""
            yield from _finding(finding, audit, lines)
    yield from _matching(audit, lines)


def _matching(audit: Audit, lines: Lines) -> Iterator[str]:
    """The findings that match, under one heading that says when and from where they were seen."""
    kept = [f for f in audit.judgement.findings if f.verdict == "upheld"]
    if not kept:
        return
    once = wording.when(audit.visits)
    yield ""
    yield lines.styled(one_line(f"Found to match {once[0].lower()}{once[1:]}", 200), "bold")
    for finding in kept:
        told, *rest = beside_its_quote(finding).split(f"{once}, ")
        words = told + "".join(f"{part[:1].upper()}{part[1:]}" for part in rest)
        yield from lines.hanging("  ✓ ", f"{question(finding)}. {words}")


def _finding(finding: Finding, audit: Audit, lines: Lines) -> Iterator[str]:
    decision = in_force(finding, audit)
    state = f" · {STATES[decision.state]}: {decision.reason}" if decision else ""
    yield from lines.hanging("✗ ", f"{heading(finding)} · {SEVERITIES[finding.severity]}{state}", "red")
    yield from lines.hanging("  ", news(finding))
    yield from _says(finding, audit.documents, lines)
    sights = [evidence for evidence in finding.evidence if evidence.kind != "screenshot"]
    for evidence in sights[:_EVIDENCE]:
        yield from lines.hanging("  saw   ", evidence.summary)
        yield from lines.compared(" " * 8, compared(evidence))
    if len(sights) > _EVIDENCE:
        yield f"        and {len(sights) - _EVIDENCE} more"
    if not finding.evidence and finding.evidence_absent:
        yield from lines.hanging("  saw   ", finding.evidence_absent)
    seen = how_often(finding, audit.visits)
    yield from lines.hanging(
        "  sure  ", f"{sureness(finding.confidence)}{seen} · {finding.rule} {finding.fingerprint}", "dim"
    )


def _says(finding: Finding, documents: tuple[Document, ...], lines: Lines) -> Iterator[str]:
    """The sentence that the finding mainly rests on; every passage for a tension."""
    quotes = [claim.quote for claim in finding.claims[:1]] or list(finding.quotes)
    for quote in quotes:
        yield from lines.hanging("  says  ", f"“{one_line(quote.text, 300)}” ({_where(quote, documents)})")
    if not quotes:
        yield from lines.hanging("  says  ", f"({finding.claim_absent or 'no sentence is quoted'})")


def _where(quote: Quote, documents: tuple[Document, ...]) -> str:
    document = next((d for d in documents if d.id == quote.document), None)
    name = (document.title or document.url or document.path) if document else None
    return f"{one_line(name or 'document', 60)}, line {quote.line}"


def _untested(audit: Audit, lines: Lines) -> Iterator[str]:
    untested = [f for f in audit.judgement.findings if f.verdict == "untested"]
    if untested:
        yield ""
        yield lines.styled("Could not be tested", "bold")
    for finding in untested:
        reason = finding.evidence_absent or finding.message
        yield from lines.hanging("  ? ", f"{question(finding)}: {reason}")


def _opt_outs(audit: Audit, lines: Lines) -> Iterator[str]:
    if audit.judgement.opt_outs:
        yield ""
        yield lines.styled("Opt-outs", "bold")
    for record in audit.judgement.opt_outs:
        address = plain(record.endpoint.url or record.endpoint.mechanism)
        where = address + (f", from {vantage_words(record.vantage, audit.visits)}" if record.vantage else "")
        yield from lines.hanging(
            "  ",
            f"{where}: {OPT_OUTS[record.verdict]}. {sentence(record.reason)}.",
        )
        past = audit.tries_before(record)[:_PAST]
        yield from (line for each in past for line in lines.hanging("    earlier  ", earlier(each), "dim"))


def _gaps(audit: Audit, lines: Lines) -> Iterator[str]:
    found = blind_spots(audit.visits, audit.documents)
    if found:
        yield ""
        yield lines.styled("Where the visits could not look", "bold")
    for each in found:
        yield from lines.hanging("  ? ", f"{each.where} ({each.what}): {each.reason}")


FORMAT: Final = Format(name="terminal", suffix=".txt", render=render)
