"""What a run of a plan brought beside the runs of the same plan before it, and whether that was told."""

from dataclasses import dataclass
from datetime import UTC, datetime
from sqlite3 import Connection
from typing import Final

from sqlite_utils import Database

from auditor.model.audit import Run
from auditor.model.schema import SCHEMA_VERSION
from auditor.store import runs

_NEWEST: Final = "(SELECT max(j.id) FROM judgements j WHERE j.run = ?1 AND j.site = f.site)"

_BEFORE: Final = """
SELECT max(b.run) FROM audits b JOIN runs r ON r.id = b.run
WHERE b.site = a.site AND r.plan IS ?2 AND b.run < ?1 AND b.state = 'audited'
"""
"""The run of the same plan that last saw a site; ids of runs sort by time."""

_STANDING: Final = f"""
SELECT f.site, f.fingerprint, f.rule, f.severity, f.message,
    EXISTS (SELECT 1 FROM findings o JOIN runs r ON r.id = o.run WHERE o.fingerprint = f.fingerprint
        AND o.site = f.site AND o.verdict = 'contradicted' AND r.plan IS ?2 AND o.run < ?1) AS known
FROM findings f JOIN audits a ON a.run = f.run AND a.site = f.site
WHERE f.judgement = {_NEWEST} AND f.run = ?1 AND f.verdict = 'contradicted'
    AND NOT EXISTS (SELECT 1 FROM findings o WHERE o.fingerprint = f.fingerprint AND o.site = f.site
        AND o.verdict = 'contradicted' AND o.judgement =
            (SELECT max(j.id) FROM judgements j WHERE j.site = f.site AND j.run = ({_BEFORE})))
ORDER BY f.site, f.id
"""  # noqa: S608 - the parts are this file's own

_GONE: Final = f"""
SELECT o.site, o.fingerprint, o.rule, o.severity, o.message, 1 AS known
FROM audits a JOIN findings o ON o.site = a.site
WHERE a.run = ?1 AND a.state = 'audited' AND o.verdict = 'contradicted'
    AND o.judgement = (SELECT max(j.id) FROM judgements j WHERE j.site = a.site AND j.run = ({_BEFORE}))
    AND NOT EXISTS (SELECT 1 FROM findings f WHERE f.run = ?1 AND f.site = a.site
        AND f.fingerprint = o.fingerprint AND f.verdict IN ('contradicted', 'untested')
        AND f.judgement = {_NEWEST})
ORDER BY o.site, o.id
"""  # noqa: S608 - the same

_FAILED: Final = """
SELECT a.site, a.reason FROM audits a
WHERE a.run = ?1 AND a.state = 'could not look'
    AND coalesce((SELECT b.state FROM audits b JOIN runs r ON r.id = b.run WHERE b.site = a.site
        AND r.plan IS ?2 AND b.run < ?1 ORDER BY b.run DESC LIMIT 1), '') != 'could not look'
ORDER BY a.site
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """A discrepancy that is there and was not, or was there and is not."""

    site: str
    fingerprint: str
    rule: str
    severity: str
    message: str
    known: bool
    """Whether any earlier run of the plan held it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What a run brought that those before had not. A finding that could not be tested is not gone."""

    run: str
    new: tuple[Changed, ...] = ()
    returned: tuple[Changed, ...] = ()
    gone: tuple[Changed, ...] = ()
    failed: tuple[tuple[str, str], ...] = ()
    """Sites that could not be looked at and could the last time, or were never tried, with the reason."""

    def __bool__(self) -> bool:
        return bool(self.new or self.returned or self.gone or self.failed)


def of(database: Database, run: str, plan: str | None) -> News:
    """The news of `run`."""
    standing = [_changed(row) for row in database.query(_STANDING, [run, plan])]
    return News(
        run=run,
        new=tuple(each for each in standing if not each.known),
        returned=tuple(each for each in standing if each.known),
        gone=tuple(_changed(row) for row in database.query(_GONE, [run, plan])),
        failed=tuple((row["site"], row["reason"]) for row in database.query(_FAILED, [run, plan])),
    )


def untold(database: Database, plan: str) -> tuple[Run, ...]:
    """The ended runs of `plan` after the last one that was told, oldest first; of a plan that was never told
    of, the newest alone.
    """
    last = next(
        database.query(
            "SELECT max(t.run) AS run FROM told t JOIN runs r ON r.id = t.run WHERE r.plan = ?", [plan]
        )
    )["run"]
    found = runs.every(database, "plan = ? AND ended IS NOT NULL AND id > ?", [plan, last or ""])
    return found if last else found[-1:]


def told(connection: Connection, run: str) -> None:
    """Note that the news of `run` were told, or that there were none."""
    connection.execute(
        "INSERT OR IGNORE INTO told (run, at, schema_version) VALUES (?, ?, ?)",
        (run, datetime.now(UTC).isoformat(), SCHEMA_VERSION),
    )


def _changed(row: dict[str, object]) -> Changed:
    return Changed(
        site=str(row["site"]),
        fingerprint=str(row["fingerprint"]),
        rule=str(row["rule"]),
        severity=str(row["severity"]),
        message=str(row["message"]),
        known=bool(row["known"]),
    )
