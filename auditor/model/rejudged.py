"""Compare a judgement with the previous one on the same visits."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from auditor.model.finding import Finding

Kind = Literal["new", "gone", "verdict", "severity"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingChange:
    """One finding that is new, is gone, or has a different answer."""

    kind: Kind
    finding: Finding
    """The finding as it is now, or as it was if it is gone."""
    was: str | None = None
    """The previous verdict, or the severity of a discrepancy; None if there was no such finding."""
    now: str | None = None
    state: str = "open"
    """The decision in force."""

    @property
    def accuses(self) -> bool:
        """Whether a discrepancy is new, is gone, or changed in severity."""
        return bool({"error", "warning", "note"} & {self.was, self.now})


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejudged:
    """A site that was judged again."""

    site: str
    run: str
    changes: tuple[FindingChange, ...] = ()
    reason: str = ""
    """Why it could not be judged again; empty if it was."""


def changes(before: Iterable[Finding], after: Iterable[Finding]) -> tuple[FindingChange, ...]:
    """Compare findings by fingerprint: discrepancies first, in order of importance."""
    old = {finding.fingerprint: finding for finding in before}
    new = {finding.fingerprint: finding for finding in after}
    found = [change for name, finding in new.items() if (change := _became(old.get(name), finding))]
    gone = [
        FindingChange(kind="gone", finding=finding, was=answer(finding))
        for name, finding in old.items()
        if name not in new
    ]
    return tuple(sorted((*found, *gone), key=lambda change: not change.accuses))


def _became(was: Finding | None, now: Finding) -> FindingChange | None:
    if was is None:
        return FindingChange(kind="new", finding=now, now=answer(now))
    if answer(was) == answer(now):
        return None
    kind: Kind = "severity" if was.verdict == now.verdict else "verdict"
    return FindingChange(kind=kind, finding=now, was=answer(was), now=answer(now))


def answer(finding: Finding) -> str:
    """The verdict, or the severity of a discrepancy."""
    return finding.severity if finding.verdict == "contradicted" else finding.verdict
