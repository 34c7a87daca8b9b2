"""The listing of what judging again changed."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from auditor.model.rejudged import FindingChange, Rejudged
from auditor.model.schema import SCHEMA_VERSION
from auditor.model.wording import SEVERITIES, count
from auditor.reports.parts.lines import Lines

_WORDS: Final = {**SEVERITIES, "upheld": "matches", "untested": "not tested"}
_SIGNS: Final = {"new": "+", "gone": "-", "verdict": "~", "severity": "~"}


def rejudged_terminal(found: Sequence[Rejudged], lines: Lines) -> str:
    """Each site with changes: its discrepancies one by one, the other findings counted."""
    out: list[str] = []
    for each in found:
        if each.reason:
            out += lines.hanging("", f"{each.site}: {each.reason}", "yellow")
        elif each.changes:
            out += lines.hanging("", f"{each.site} ({each.run})", "bold")
            out += _changed(each.changes, lines)
    return "\n".join([*out, _total(found)]) + "\n"


def _changed(changes: Iterable[FindingChange], lines: Lines) -> Iterator[str]:
    rest: Counter[str] = Counter()
    for change in changes:
        if not change.accuses:
            rest[change.kind] += 1
            continue
        finding = change.finding
        told = " → ".join(_WORDS[word] for word in (change.was, change.now) if word)
        gone = "no longer found, was " if change.kind == "gone" else ""
        decided = f", {change.state.replace('_', ' ')}" if change.state != "open" else ""
        head = f"{finding.rule}: {finding.subject.name} ({gone}{told}{decided})"
        yield from lines.hanging(f"  {_SIGNS[change.kind]} ", head)
        yield from lines.hanging("    ", f"{finding.fingerprint} {finding.message}", "dim")
    if rest:
        parts = ", ".join(f"{number} {kind.replace('verdict', 'changed')}" for kind, number in rest.items())
        yield from lines.hanging("    ", f"beside these: {parts} among what matches or could not be tested")


def _total(found: Sequence[Rejudged]) -> str:
    kinds = Counter(change.kind for each in found for change in each.changes if change.accuses)
    judged = sum(not each.reason for each in found)
    told = (
        f"{kinds['new']} new, {kinds['gone']} gone, {kinds['verdict'] + kinds['severity']} changed"
        if kinds
        else "no discrepancy changed"
    )
    return f"{count(judged, 'site')} judged again: {told}."


def rejudged_json(found: Sequence[Rejudged], _lines: Lines) -> str:
    """Every change, as JSON."""
    sites = [
        {
            "site": each.site,
            "run": each.run,
            "reason": each.reason,
            "changes": [_row(change) for change in each.changes],
        }
        for each in found
    ]
    return json.dumps({"schema_version": SCHEMA_VERSION, "sites": sites}, ensure_ascii=False, indent=2) + "\n"


def _row(change: FindingChange) -> dict[str, Any]:
    finding = change.finding
    return {
        "kind": change.kind,
        "was": change.was,
        "now": change.now,
        "decision": change.state,
        "fingerprint": finding.fingerprint,
        "rule": finding.rule,
        "subject": finding.subject.key,
        "message": finding.message,
    }
