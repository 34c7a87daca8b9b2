"""How findings changed between two runs. What was not looked at again is `untested_now`, never gone."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from auditor.model.audit import Audit
from auditor.model.document import Document
from auditor.model.finding import Finding
from auditor.reports.parts.finding_rows import in_force
from auditor.reports.parts.headline import heading, news
from auditor.reports.parts.phases import Column, columns_of
from auditor.reports.parts.words import counted, plain

Kind = Literal["new", "gone", "changed", "untested_now"]

KINDS: Final[dict[str, str]] = {
    "new": "New",
    "changed": "Changed",
    "gone": "Gone",
    "untested_now": "Untested now",
}

_ASIDE: Final = {"icon", "prerender"}
"""Gaps that every visit in a headless browser has, including those of earlier runs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingChange:
    """A discrepancy that only one of two runs has, or that differs between them."""

    kind: str
    """new, changed, gone (it was looked at again, and is not there) or untested_now."""
    rule: str
    fingerprint: str
    heading: str
    severity: str
    state: str
    """The decision in force."""
    message: str
    reason: str
    """What changed, or why it cannot be said."""


def finding_changes(before: Audit, after: Audit) -> tuple[FindingChange, ...]:
    """What became of the discrepancies of `before`, and the ones that are new in `after`."""
    old, new = _by_fingerprint(before), _by_fingerprint(after)
    return tuple(sorted(_changes((before, old), (after, new)), key=_order))


def _changes(
    then: tuple[Audit, dict[str, Finding]], now: tuple[Audit, dict[str, Finding]]
) -> Iterator[FindingChange]:
    (before, old), (after, new) = then, now
    for fingerprint, finding in new.items():
        past = old.get(fingerprint)
        if finding.verdict != "contradicted":
            continue
        if past is None or past.verdict != "contradicted":
            yield _row("new", finding, after, _before(past, before))
        elif differing := _differing(past, finding, whole=not _not_looked_again(past, before, after)):
            yield _row("changed", finding, after, "; ".join(differing))
    for fingerprint, finding in old.items():
        present = new.get(fingerprint)
        if finding.verdict == "contradicted" and (present is None or present.verdict != "contradicted"):
            yield _ended(finding, present, before, after)


def _ended(finding: Finding, present: Finding | None, before: Audit, after: Audit) -> FindingChange:
    if present is not None and present.verdict == "untested":
        return _row("untested_now", finding, before, present.evidence_absent or present.message)
    if present is not None:
        return _row("gone", finding, before, "now it matches")
    unseen = _not_looked_again(finding, before, after)
    return _row("untested_now" if unseen else "gone", finding, before, unseen or "looked at again, not found")


def _row(kind: Kind, finding: Finding, audit: Audit, reason: str) -> FindingChange:
    decision = in_force(finding, audit)
    return FindingChange(
        kind=kind,
        rule=finding.rule,
        fingerprint=finding.fingerprint,
        heading=heading(finding),
        severity=finding.severity,
        state=decision.state if decision else "open",
        message=news(finding),
        reason=reason,
    )


def _before(past: Finding | None, before: Audit) -> str:
    """The finding's result in the earlier run, in words: "not found" differs from "not tested"."""
    if not any(visit.reached for visit in before.visits):
        return "the site was not seen before"
    if past is None:
        return "not found before"
    return "it matched before" if past.verdict == "upheld" else "it could not be tested before"


def _differing(past: Finding, present: Finding, *, whole: bool) -> list[str]:
    """The differences between two findings, in words. Missing instances are named only if everything was
    looked at again.
    """
    found = []
    if past.severity != present.severity:
        found.append(f"severity {past.severity} → {present.severity}")
    labels = [{each.key: each.label for each in finding.instances} for finding in (past, present)]
    came = [label for key, label in labels[1].items() if key not in labels[0]]
    went = [label for key, label in labels[0].items() if key not in labels[1]]
    found += [f"also concerns {label}" for label in came[:5]]
    found += [f"and {counted(len(came) - 5, 'more instance')}"] if len(came) > 5 else []  # noqa: PLR2004
    found += [f"{label} was not seen this time" for label in went[:5] if whole]
    says = [{claim.quote.text for claim in finding.claims} for finding in (past, present)]
    if says[0] != says[1]:
        found.append("it rests on other words of the policy")
    return found


def _not_looked_again(finding: Finding, before: Audit, after: Audit) -> str:
    """Why the finding's absence proves nothing; empty if everything it rested on was looked at again."""
    if finding.lens != "none" and finding.lens not in after.judgement.lenses:
        return f"not judged under {finding.lens} this time"
    now = {column.key: column for column in columns_of(after.visits)}
    for column in _rested_on(finding, before):
        if why := _unseen(column, now.get(column.key)):
            return f"{column.label}: {why}"
    return _unread(finding, before, after)


def _rested_on(finding: Finding, before: Audit) -> list[Column]:
    """The columns that the finding's evidence comes from; all of them if it names none."""
    every = columns_of(before.visits)
    named: set[str | None] = {evidence.visit for evidence in finding.evidence}
    found = [column for column in every if any(visit.id in named for visit in column.visits)]
    return found or list(every)


def _unseen(past: Column, present: Column | None) -> str:
    if present is None:
        return "no such visit was made this time"
    if present.problem:
        return f"could not look: {present.problem}"
    if present.doubt and not past.doubt:
        return f"could not look: {present.doubt}"
    known = {gap.what for visit in past.reached for gap in visit.gaps}
    fresh = [gap for visit in present.visits for gap in visit.gaps if gap.what not in known | _ASIDE]
    return f"could not look ({plain(fresh[0].what)}): {fresh[0].reason}" if fresh else ""


def _unread(finding: Finding, before: Audit, after: Audit) -> str:
    """Names a document that the finding rested on and that was not read again; empty if there is none."""
    told: set[tuple[str, str | None]] = set()
    named = {q.document for q in (*(c.quote for c in finding.claims), *finding.quotes)}
    for document in before.documents:
        if document.readable and (document.id in named or not named):
            told.add(_which(document))
    read = {_which(document) for document in after.documents if document.readable}
    kinds = {document.kind for document in after.documents if document.readable}
    left = [each for each in told if each not in read and each[0] not in kinds]
    return f"the {plain(left[0][0])} document was not read this time" if left else ""


def _which(document: Document) -> tuple[str, str | None]:
    return (document.kind, document.url or document.path)


def _by_fingerprint(audit: Audit) -> dict[str, Finding]:
    return {finding.fingerprint: finding for finding in audit.judgement.findings}


def _order(change: FindingChange) -> tuple[int, int, str, str]:
    severities = ("error", "warning", "note")
    return (list(KINDS).index(change.kind), severities.index(change.severity), change.heading, change.rule)
