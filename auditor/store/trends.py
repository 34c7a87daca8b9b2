"""Runs beside one another: what each came to, and what is new, gone or untested between two."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlite_utils import Database

_NEWEST: Final = "SELECT max(id) FROM judgements WHERE run = {run} GROUP BY site"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What judgements came to."""

    run: str
    site: str
    """Empty for a whole run."""
    errors: int
    warnings: int
    notes: int
    untested: int
    upheld: int
    sites: int = 1

    @property
    def contradicted(self) -> int:
        """Discrepancies of every severity."""
        return self.errors + self.warnings + self.notes


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A finding that two runs do not share."""

    kind: str
    """new, gone, untested (the later run could not look) or changed."""
    fingerprint: str
    site: str
    rule: str
    severity: str
    subject: str
    message: str
    before: str = ""
    """The message of then, where it changed."""


_SUMS: Final = ", ".join(
    f"sum({each}) AS {each}" for each in ("errors", "warnings", "notes", "untested", "upheld")
)


def of_runs(database: Database, site: str | None, limit: int) -> tuple[Tally, ...]:
    """The newest runs (that judged `site`), the newest first."""
    found = database.query(
        f"SELECT run, {_SUMS}, count(*) AS sites FROM judgements"  # noqa: S608 - own names
        " WHERE id IN (SELECT max(id) FROM judgements WHERE ?1 IS NULL OR site = ?1 GROUP BY run, site)"
        " GROUP BY run ORDER BY run DESC LIMIT ?2",
        [site, limit],
    )
    return tuple(Tally(site=site or "", **row) for row in found)


def of_sites(database: Database, run: str) -> Mapping[str, Tally]:
    """What a run came to, site by site."""
    found = database.query(
        "SELECT run, site, errors, warnings, notes, untested, upheld FROM judgements"  # noqa: S608 - own names
        f" WHERE id IN ({_NEWEST.format(run='?')})",
        [run],
    )
    return {row["site"]: Tally(**row) for row in found}


_SIDES: Final = """
WITH a AS (SELECT f.* FROM findings f WHERE verdict = 'contradicted' AND judgement =
        (SELECT max(id) FROM judgements WHERE run = ?1 AND site = ?3)),
    b AS (SELECT f.* FROM findings f WHERE verdict = 'contradicted' AND judgement =
        (SELECT max(id) FROM judgements WHERE run = ?2 AND site = ?3)),
    blind AS (SELECT DISTINCT rule FROM findings WHERE verdict = 'untested' AND judgement =
        (SELECT max(id) FROM judgements WHERE run = ?2 AND site = ?3))
"""

_JUDGED: Final = "EXISTS (SELECT 1 FROM judgements WHERE run = {run} AND site = ?3)"

_PARTS: Final[Mapping[str, str]] = {
    "new": f"SELECT b.*, '' AS before FROM b WHERE {_JUDGED.format(run='?1')}"  # noqa: S608 - own names
    " AND fingerprint NOT IN (SELECT fingerprint FROM a)",
    "gone": f"SELECT a.*, '' AS before FROM a WHERE {_JUDGED.format(run='?2')}"  # noqa: S608 - own names
    " AND rule NOT IN (SELECT rule FROM blind) AND fingerprint NOT IN (SELECT fingerprint FROM b)",
    "untested": "SELECT a.*, '' AS before FROM a WHERE fingerprint NOT IN (SELECT fingerprint FROM b)"  # noqa: S608 - own names
    f" AND (NOT {_JUDGED.format(run='?2')} OR rule IN (SELECT rule FROM blind))",
    "changed": "SELECT b.*, a.message AS before FROM b JOIN a ON a.fingerprint = b.fingerprint"
    " WHERE a.message != b.message OR a.severity != b.severity",
}


def differences(
    database: Database, runs: tuple[str, str], site: str, limit: int
) -> Mapping[str, tuple[Difference, ...]]:
    """What an earlier and a later run do not share of a site, by kind, at most `limit` of each. Where the
    earlier run did not judge it nothing is new, and where the later one did not nothing is gone.
    """
    return {
        kind: tuple(
            _difference(kind, row)
            for row in database.query(f"{_SIDES} {sql} ORDER BY 1 LIMIT ?4", [*runs, site, limit])
        )
        for kind, sql in _PARTS.items()
    }


def _difference(kind: str, row: Mapping[str, Any]) -> Difference:
    return Difference(
        kind=kind,
        fingerprint=row["fingerprint"],
        site=row["site"],
        rule=row["rule"],
        severity=row["severity"],
        subject=row["subject_name"],
        message=row["message"],
        before=row["before"],
    )
