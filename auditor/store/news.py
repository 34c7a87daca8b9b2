"""What a run of a plan changed compared with earlier runs, and whether people were notified."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from sqlite3 import Connection
from typing import Final

from sqlite_utils import Database

from auditor.model.audit import Run
from auditor.model.decision import RULED_OUT
from auditor.model.finding import Finding
from auditor.model.schema import SCHEMA_VERSION
from auditor.store import runs
from auditor.store.bodies import load

_NEWEST: Final = "(SELECT max(j.id) FROM judgements j WHERE j.run = ?1 AND j.site = f.site)"

_BEFORE: Final = """
SELECT max(b.run) FROM audits b JOIN runs r ON r.id = b.run
WHERE b.site = a.site AND r.plan IS ?2 AND b.run < ?1 AND b.state = 'audited'
"""
"""The previous run of the same plan that audited a site; run ids sort by time."""

_WHO: Final = "(" + ", ".join(f"'{state}'" for state in sorted(RULED_OUT)) + ")"

_RULED_OUT: Final = f"""
EXISTS (SELECT 1 FROM decisions d WHERE d.id = (SELECT l.id FROM decisions l
        WHERE l.fingerprint = %s ORDER BY l.at DESC, l.id DESC LIMIT 1)
    AND d.state IN {_WHO} AND (d.until IS NULL OR d.until >= ?3))
"""  # noqa: S608 - the parts are this file's own
"""Whether the decision in force excludes a discrepancy."""

_COLUMNS: Final = "site, fingerprint, rule, severity, message, body"

_STANDING: Final = f"""
SELECT {", ".join(f"f.{name}" for name in _COLUMNS.split(", "))},
    EXISTS (SELECT 1 FROM findings o JOIN runs r ON r.id = o.run WHERE o.fingerprint = f.fingerprint
        AND o.site = f.site AND o.verdict = 'contradicted' AND r.plan IS ?2 AND o.run < ?1) AS known
FROM findings f JOIN audits a ON a.run = f.run AND a.site = f.site
WHERE f.judgement = {_NEWEST} AND f.run = ?1 AND f.verdict = 'contradicted'
    AND NOT {_RULED_OUT % "f.fingerprint"}
    AND NOT EXISTS (SELECT 1 FROM findings o WHERE o.fingerprint = f.fingerprint AND o.site = f.site
        AND o.verdict = 'contradicted' AND o.judgement =
            (SELECT max(j.id) FROM judgements j WHERE j.site = f.site AND j.run = ({_BEFORE})))
ORDER BY f.site, f.id
"""  # noqa: S608 - the same

_GONE: Final = f"""
SELECT {", ".join(f"o.{name}" for name in _COLUMNS.split(", "))}, 1 AS known
FROM audits a JOIN findings o ON o.site = a.site
WHERE a.run = ?1 AND a.state = 'audited' AND o.verdict = 'contradicted'
    AND o.judgement = (SELECT max(j.id) FROM judgements j WHERE j.site = a.site AND j.run = ({_BEFORE}))
    AND NOT {(_RULED_OUT % "o.fingerprint").replace("ORDER BY", "AND l.via != 'visit' ORDER BY")}
    AND NOT EXISTS (SELECT 1 FROM findings f WHERE f.run = ?1 AND f.site = a.site
        AND f.fingerprint = o.fingerprint AND f.verdict IN ('contradicted', 'untested')
        AND f.judgement = {_NEWEST})
ORDER BY o.site, o.id
"""  # noqa: S608 - the same
"""A visit that finds something gone records that as a decision, so only people's decisions are considered."""

_SINCE: Final = f"""
SELECT a.site, ({_BEFORE}) AS before FROM audits a
WHERE a.run = ?1 AND a.state = 'audited' AND before IS NOT NULL
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
    """A discrepancy that appeared or disappeared."""

    site: str
    fingerprint: str
    rule: str
    severity: str
    message: str
    title: str
    """A few words: the subject, and the finding's title or rule."""
    known: bool
    """Whether any earlier run of the plan had it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What a run found that the earlier runs did not. A finding that could not be tested does not count as
    gone, and one that a person accepted or marked as a false positive is not news.
    """

    run: str
    new: tuple[Changed, ...] = ()
    returned: tuple[Changed, ...] = ()
    gone: tuple[Changed, ...] = ()
    failed: tuple[tuple[str, str], ...] = ()
    """Sites that could not be looked at now, unless the previous attempt failed too, each with the reason."""
    since: Mapping[str, str] = field(default_factory=dict)
    """For each site audited now, the previous run of the same plan that audited it, if there is one."""

    def __bool__(self) -> bool:
        return bool(self.new or self.returned or self.gone or self.failed)


def of(database: Database, run: str, plan: str | None, today: date) -> News:
    """The news of `run`; findings whose acceptance expired before `today` count again."""
    asked = [run, plan, today.isoformat()]
    standing = [_changed(row) for row in database.query(_STANDING, asked)]
    return News(
        run=run,
        new=tuple(each for each in standing if not each.known),
        returned=tuple(each for each in standing if each.known),
        gone=tuple(_changed(row) for row in database.query(_GONE, asked)),
        failed=tuple((row["site"], row["reason"]) for row in database.query(_FAILED, [run, plan])),
        since={row["site"]: row["before"] for row in database.query(_SINCE, [run, plan])},
    )


def untold(database: Database, plan: str) -> tuple[Run, ...]:
    """The ended runs of `plan` whose news has not reached everyone, oldest first, starting with the first run
    that was reported. If the plan was never reported, only the newest run.
    """
    first = next(
        database.query(
            "SELECT min(r.id) AS run FROM runs r WHERE r.plan = ? AND (r.id IN (SELECT run FROM told)"
            " OR r.id IN (SELECT run FROM tellings))",
            [plan],
        )
    )["run"]
    found = runs.every(
        database,
        "plan = ? AND ended IS NOT NULL AND id >= ? AND id NOT IN (SELECT run FROM told)",
        [plan, first or ""],
    )
    return found if first else found[-1:]


def heard(database: Database, run: str) -> frozenset[str]:
    """The addresses that accepted the news of a run."""
    found = database.query("SELECT address FROM tellings WHERE run = ? AND taken", [run])
    return frozenset(row["address"] for row in found)


def note(connection: Connection, run: str, address: str, *, taken: bool) -> None:
    """Record whether an address accepted the news of a run."""
    connection.execute(
        "INSERT OR REPLACE INTO tellings (run, address, taken, at, schema_version) VALUES (?, ?, ?, ?, ?)",
        (run, address, taken, datetime.now(UTC).isoformat(), SCHEMA_VERSION),
    )


def all_told(connection: Connection, run: str) -> None:
    """Record that everyone was notified of `run`, or that there was no news."""
    connection.execute(
        "INSERT OR IGNORE INTO told (run, at, schema_version) VALUES (?, ?, ?)",
        (run, datetime.now(UTC).isoformat(), SCHEMA_VERSION),
    )


def _changed(row: dict[str, object]) -> Changed:
    finding = load(Finding, str(row["body"]))
    return Changed(
        site=str(row["site"]),
        fingerprint=str(row["fingerprint"]),
        rule=str(row["rule"]),
        severity=str(row["severity"]),
        message=str(row["message"]),
        title=f"{finding.subject.name}: {finding.title or finding.rule.replace('_', ' ')}",
        known=bool(row["known"]),
    )
