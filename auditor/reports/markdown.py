"""The report as Markdown, for a pull request or an issue: what does not match first."""

from collections.abc import Iterator
from typing import Final

from auditor.model.audit import Audit, Format, Report
from auditor.model.finding import Evidence, Finding
from auditor.model.wording import SEVERITIES
from auditor.reports.parts.compared import compared
from auditor.reports.parts.finding_rows import counts, in_force
from auditor.reports.parts.gaps import blind_spots
from auditor.reports.parts.headline import heading, news, sought
from auditor.reports.parts.mark import code, escaped, linked, quoted, row
from auditor.reports.parts.redact import redacted
from auditor.reports.parts.safe import clip
from auditor.reports.parts.signal_outcomes import result, signal_outcomes
from auditor.reports.parts.vantages import how_often, places, vantage_words
from auditor.reports.parts.words import (
    NOTICE,
    OPT_OUTS,
    STATES,
    VERDICTS,
    counted,
    earlier,
    plain,
    sentence,
    sureness,
    tally,
    when,
)

_EVIDENCE: Final = 5
_PAST: Final = 3
_LONGEST: Final = 65_000
"""GitHub accepts 65,536 characters in a comment."""


def render(report: Report) -> str:
    """`report` as GitHub-flavoured Markdown, short enough for a comment."""
    shown = redacted(report)
    parts = [line for audit in shown.audits for line in _site(audit)]
    text = clip("\n".join(parts), _LONGEST)
    return f"{text}\n\n<sub>{NOTICE}</sub>\n"


def _site(audit: Audit) -> Iterator[str]:
    yield f"## {escaped(audit.site.operator or audit.site.name)}"
    yield ""
    yield _where(audit)
    yield ""
    if audit.judgement.summary:
        yield escaped(audit.judgement.summary)
        yield ""
    number = counts(audit)
    yield " · ".join(f"**{number[verdict]}** {tally(verdict, number[verdict])}" for verdict in VERDICTS)
    yield ""
    for finding in audit.judgement.findings:
        if finding.verdict == "contradicted":
            yield from _finding(finding, audit)
    yield from _others(audit)
    yield from _opt_outs(audit)
    yield from _signals(audit)
    yield from _gaps(audit)


def _where(audit: Audit) -> str:
    if not audit.visits:
        return "No visit was made."
    first = min(audit.visits, key=lambda v: v.started)
    return (
        f"{linked(audit.site.entry or audit.site.name, audit.site.entry)} · {when(first.started)} · "
        f"from {escaped('; '.join(places(audit.visits)))} · {escaped(first.browser)} · "
        f"{counted(len(audit.visits), 'visit')}"
    )


def _finding(finding: Finding, audit: Audit) -> Iterator[str]:
    decision = in_force(finding, audit)
    state = f" — {STATES[decision.state]}: {escaped(decision.reason)}" if decision else ""
    yield f"### {escaped(heading(finding))} ({SEVERITIES[finding.severity]}){state}"
    yield ""
    yield escaped(news(finding))
    yield ""
    yield from _says(finding, audit)
    yield ""
    yield "**The browser saw**"
    yield ""
    sights = [evidence for evidence in finding.evidence if evidence.kind != "screenshot"]
    for evidence in sights[:_EVIDENCE]:
        yield f"- {escaped(evidence.summary)}"
    if len(sights) > _EVIDENCE:
        yield f"- and {len(sights) - _EVIDENCE} more"
    if not sights:
        yield f"- {escaped(finding.evidence_absent or 'nothing is shown')}"
    yield ""
    for evidence in sights[:_EVIDENCE]:
        yield from _compared(evidence)
    seen = how_often(finding, audit.visits)
    sure = f"{sureness(finding.confidence)}{seen}: {escaped(finding.confidence_reason)}"
    yield f"{sentence(sure)}. {code(finding.rule)} {code(finding.fingerprint)}"
    if finding.remedy:
        yield ""
        yield f"**What to do.** {escaped(finding.remedy)}"
    yield ""


def _compared(evidence: Evidence) -> Iterator[str]:
    for number, cells in enumerate(compared(evidence)):
        yield from row(*map(escaped, cells))
        if number == 0:
            yield from row(*["---"] * len(cells))
    if evidence.table:
        yield ""


def _says(finding: Finding, audit: Audit) -> Iterator[str]:
    yield "**The policy says**"
    yield ""
    quotes = [*(claim.quote for claim in finding.claims), *finding.quotes]
    for quote in quotes:
        document = next((d for d in audit.documents if d.id == quote.document), None)
        yield from quoted(quote.text)
        if document:
            name = document.title or document.url or document.path or document.id
            yield f"> — {linked(name, document.url)}, line {quote.line}"
        yield ""
    if not quotes:
        yield f"> {escaped(finding.claim_absent or 'No sentence is quoted.')}"


def _others(audit: Audit) -> Iterator[str]:
    rest = [f for f in audit.judgement.findings if f.verdict != "contradicted"]
    if rest:
        yield "### The rest"
        yield ""
        yield from row("", "rule", "looked for", "seen")
        yield from row("---", "---", "---", "---")
    for finding in sorted(rest, key=lambda f: f.verdict, reverse=True):
        told = (finding.evidence_absent if finding.verdict == "untested" else None) or finding.message
        cells = (VERDICTS[finding.verdict], code(finding.rule), escaped(sought(finding)), escaped(told))
        yield from row(*cells)
    yield ""


def _opt_outs(audit: Audit) -> Iterator[str]:
    if not audit.judgement.opt_outs:
        return
    yield "### Opt-outs"
    yield ""
    yield from row("address", "vendor", "result", "why", "last tried", "earlier")
    yield from row(*["---"] * 6)
    for record in audit.judgement.opt_outs:
        end = record.endpoint
        address = linked(end.url or plain(end.mechanism), end.url)
        past = audit.tries_before(record)[:_PAST]
        place = f"From {vantage_words(record.vantage, audit.visits)}: " if record.vantage else ""
        why = escaped(place + record.reason)
        tried = when(record.tried) if record.tried else "not tried"
        told = "; ".join(map(earlier, past)) or "–"
        yield from row(
            address, escaped(end.vendor or "–"), OPT_OUTS[record.verdict], why, tried, escaped(told)
        )
    yield ""


def _signals(audit: Audit) -> Iterator[str]:
    for each in signal_outcomes(audit):
        yield f"### What {each.name} changed"
        yield ""
        if each.changes:
            yield from row(
                "vendor", "requests without", "with it", "identifiers without", "with it", "result"
            )
            yield from row(*["---"] * 6)
        for change in each.changes:
            without, with_it = change.identifiers_without, change.identifiers_with
            counts = (
                f"{change.requests_without} in {counted(change.visits_without, 'visit')}",
                f"{change.requests_with} in {counted(change.visits_with, 'visit')}",
            )
            names = (escaped(", ".join(without) or "–"), escaped(", ".join(with_it) or "–"))
            yield from row(escaped(change.vendor_name), *counts, *names, escaped(result(change)))
        if not each.changes:
            yield escaped(
                each.problem or "No vendor that the signal is about received an identifier without it."
            )
        if each.shows:
            yield ""
            yield f"Shows that it processed the signal: {escaped(each.shows)}"
        yield ""


def _gaps(audit: Audit) -> Iterator[str]:
    found = blind_spots(audit.visits, audit.documents)
    if found:
        yield "### Where the visits could not look"
        yield ""
    for each in found:
        yield f"- {escaped(each.where)} ({escaped(each.what)}): {escaped(each.reason)}"


FORMAT: Final = Format(name="markdown", suffix=".md", render=render)
