"""Deletes old data that no finding needs.

For a run that started before a given day, a site's visits, documents and judgements are deleted if a later
run audited the site. Kept as long as they matter: the newest look at each site, whatever its age; every look
whose findings a person decided on, or that first or last showed a discrepancy; all decisions.
"""

import time
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from sqlite3 import Connection
from typing import Final

from sqlite_utils import Database

from auditor.store.evidence import Evidence

_OLD: Final = """
SELECT a.run, a.site FROM audits a JOIN runs r ON r.id = a.run
WHERE r.started < ?1 AND r.ended IS NOT NULL
    AND EXISTS (SELECT 1 FROM audits b WHERE b.site = a.site AND b.run > a.run AND b.state = 'audited')
    AND NOT EXISTS (
        SELECT 1 FROM findings f WHERE f.run = a.run AND f.site = a.site AND f.verdict = 'contradicted' AND (
            f.fingerprint IN (SELECT fingerprint FROM decisions WHERE via != 'visit')
            OR f.run = (SELECT min(o.run) FROM findings o WHERE o.fingerprint = f.fingerprint
                AND o.site = f.site AND o.verdict = 'contradicted')
            OR f.run = (SELECT max(o.run) FROM findings o WHERE o.fingerprint = f.fingerprint
                AND o.site = f.site AND o.verdict = 'contradicted')))
"""

_LEFT_S: Final = 24 * 3600.0

_BODIES: Final = ("audits", "documents", "claims", "tensions", "visits", "judgements", "findings", "opt_outs")


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """What was, or would be, deleted."""

    looks: int
    """Number of sites, counted once per run."""
    runs: int
    """Number of runs of which nothing is left."""
    rows: int
    row_bytes: int
    files: int
    file_bytes: int


def old(database: Database, before: datetime, evidence: Evidence) -> Forgotten:
    """What `forget` would delete of the runs that started before `before`."""
    connection: Connection = database.conn
    _mark(connection, before)
    rows = size = 0
    for table in _BODIES:
        number, length = connection.execute(
            f"SELECT count(*), coalesce(sum(length(body)), 0) FROM {table} t"  # noqa: S608 - own names
            " WHERE (t.run, t.site) IN (SELECT run, site FROM temp.old)"
        ).fetchone()
        rows, size = rows + number, size + length
    (looks,) = connection.execute("SELECT count(*) FROM temp.old").fetchone()
    (runs,) = connection.execute(
        "SELECT count(*) FROM runs r WHERE r.started < ? AND r.ended IS NOT NULL AND NOT EXISTS"
        " (SELECT 1 FROM audits a WHERE a.run = r.id"
        " AND (a.run, a.site) NOT IN (SELECT run, site FROM temp.old))",
        (before.isoformat(),),
    ).fetchone()
    lost = _lost(connection, evidence)
    return Forgotten(
        looks=looks,
        runs=runs,
        rows=rows,
        row_bytes=size,
        files=len(lost),
        file_bytes=sum(path.stat().st_size for path in lost.values()),
    )


def forget(connection: Connection, before: datetime, evidence: Evidence) -> frozenset[str]:
    """Delete the rows; return the hashes of evidence no longer referenced, for `sweep` after the commit."""
    _mark(connection, before)
    lost = frozenset(_lost(connection, evidence))
    connection.execute("DELETE FROM audits WHERE (run, site) IN (SELECT run, site FROM temp.old)")
    connection.execute("DELETE FROM findings WHERE (run, site) IN (SELECT run, site FROM temp.old)")
    connection.execute(
        "DELETE FROM runs WHERE started < ? AND ended IS NOT NULL AND id NOT IN (SELECT run FROM audits)",
        (before.isoformat(),),
    )
    return lost


def sweep(database: Database, evidence: Evidence, lost: Collection[str]) -> None:
    """Delete evidence that no visit refers to: the `lost` files, and files of at least a day's age that a
    killed visit left. A newer file may belong to a visit in progress.
    """
    held = {sha256 for (sha256,) in database.execute("SELECT DISTINCT sha256 FROM evidence")}
    for path in evidence.folder.glob("??/*"):
        sha256 = path.name.partition(".")[0]
        if sha256 not in held and (sha256 in lost or time.time() - path.stat().st_mtime > _LEFT_S):
            path.unlink(missing_ok=True)


def _mark(connection: Connection, before: datetime) -> None:
    connection.execute("DROP TABLE IF EXISTS temp.old")
    connection.execute(f"CREATE TEMP TABLE old AS {_OLD}", (before.isoformat(),))


def _lost(connection: Connection, evidence: Evidence) -> dict[str, Path]:
    found = connection.execute(
        "SELECT DISTINCT e.sha256 FROM evidence e JOIN visits v ON v.attempt = e.attempt"
        " WHERE (v.run, v.site) IN (SELECT run, site FROM temp.old)"
        " AND e.sha256 NOT IN (SELECT k.sha256 FROM evidence k JOIN visits w ON w.attempt = k.attempt"
        " WHERE (w.run, w.site) NOT IN (SELECT run, site FROM temp.old))"
    )
    return {sha256: path for (sha256,) in found if (path := evidence.path(sha256)) is not None}
