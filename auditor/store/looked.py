"""Checks whether a run repeated the visits in which a discrepancy had been seen."""

from sqlite3 import Connection
from typing import Final

from auditor.model.finding import Finding

BLINDING: Final = frozenset({"visit", "page", "banner", "choice", "opt_out", "schema", "signal"})
"""Gaps because of which a phase was not observed, or its action not carried out."""

Way = tuple[str, str | None, str]
"""Phase, variant and vantage of a visit."""


def looked_again(connection: Connection, finding: Finding, before: str, run: str) -> bool:
    """Whether every kind of visit that saw `finding` in the run `before` was also made in `run`, without a
    gap that makes it inconclusive.
    """
    saw = {evidence.visit for evidence in finding.evidence if evidence.visit}
    then = {way for identity, way, _ in _visits(connection, before, finding.site) if identity in saw}
    now = {way for _, way, gaps in _visits(connection, run, finding.site) if not _blind(gaps)}
    if then:
        return then <= now
    phases = {evidence.phase for evidence in finding.evidence if evidence.phase} or {"untouched"}
    return phases <= {phase for phase, _, _ in now}


def _visits(connection: Connection, run: str, site: str) -> list[tuple[str, Way, str]]:
    """Id, kind and gaps of the visits that reached the page."""
    found = connection.execute(
        "SELECT id, phase, variant, vantage, gaps FROM visits WHERE run = ? AND site = ? AND reached",
        [run, site],
    )
    return [
        (identity, (phase, variant, vantage), gaps)
        for identity, phase, variant, vantage, gaps in found.fetchall()
    ]


def _blind(gaps: str) -> bool:
    """Whether any of the gaps is blinding; `gaps` is in the column's format: `what: reason; what: reason`."""
    return any(each.partition(":")[0].strip() in BLINDING for each in gaps.split("; "))
