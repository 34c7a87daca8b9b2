"""Whether a run looked again where a discrepancy had been seen."""

from sqlite3 import Connection
from typing import Final

from auditor.model.finding import Finding

BLINDING: Final = frozenset({"visit", "page", "banner", "choice", "opt_out", "schema", "signal"})
"""Gaps that leave a phase unseen, or its act undone."""

Way = tuple[str, str | None, str]
"""Phase, variant and vantage of a visit."""


def looked_again(connection: Connection, finding: Finding, before: str, run: str) -> bool:
    """Whether every kind of visit that saw `finding` in the run `before` was made in `run` as well, without a
    gap that keeps it from saying anything.
    """
    saw = {evidence.visit for evidence in finding.evidence if evidence.visit}
    then = {way for identity, way, _ in _visits(connection, before, finding.site) if identity in saw}
    now = {way for _, way, gaps in _visits(connection, run, finding.site) if not _blind(gaps)}
    if then:
        return then <= now
    phases = {evidence.phase for evidence in finding.evidence if evidence.phase} or {"untouched"}
    return phases <= {phase for phase, _, _ in now}


def _visits(connection: Connection, run: str, site: str) -> list[tuple[str, Way, str]]:
    """Id, way and gaps of the visits that saw the page."""
    found = connection.execute(
        "SELECT id, phase, variant, vantage, gaps FROM visits WHERE run = ? AND site = ? AND reached",
        [run, site],
    )
    return [
        (identity, (phase, variant, vantage), gaps)
        for identity, phase, variant, vantage, gaps in found.fetchall()
    ]


def _blind(gaps: str) -> bool:
    """`gaps` as the column holds them: `what: reason; what: reason`."""
    return any(each.partition(":")[0].strip() in BLINDING for each in gaps.split("; "))
