"""Shared by the terminal and the review desk: the queue, decisions on it, and remarks about it."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Final
from uuid import uuid4

from sqlite_utils import Database

from auditor.errors import UsageError
from auditor.model.decision import Decision, Kept, Remark
from auditor.model.finding import Finding
from auditor.model.schema import SCHEMA_VERSION
from auditor.store import decided, queue, queued
from auditor.store.bodies import load
from auditor.store.database import Store
from auditor.store.filters import Filter, counted_from, where
from auditor.store.queued import Changed, Row
from auditor.store.seen import insert

PAGE: Final = 50
AT_ONCE: Final = 500
"""Decisions per transaction, which limits how long a crawl has to wait."""

_UNCHANGED: Final = "SELECT 1 FROM queue WHERE fingerprint = ? AND decision <= ? AND finding <= ?"

_EACH: Final = """
WITH RECURSIVE each(name) AS (
    SELECT min({column}) FROM queue
    UNION ALL SELECT (SELECT min({column}) FROM queue WHERE {column} > name) FROM each WHERE name IS NOT NULL
) SELECT name FROM each WHERE name != '' LIMIT 2000
"""
"""Every distinct value of a column, found with one index look-up each."""

_REMARKED: Final = {
    "assigned": "UPDATE queue SET assignee = ?2 WHERE fingerprint = ?1",
    "comment": "UPDATE queue SET comments = comments + (?2 != '') WHERE fingerprint = ?1",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Bulk:
    """The result of a bulk decision."""

    batch: str
    """The id by which the decision can be undone."""
    done: int
    left: int
    """Number of findings skipped because they had changed since the person looked."""


class Review(Store):
    """The store as used for review."""

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """Provide the tables to `raw` and `trends`, with every judgement in the queue."""
        with self._current() as database:
            yield database

    @contextmanager
    def _current(self) -> Iterator[Database]:
        """Provide the queue with every judgement added and every expired acceptance reopened."""
        today = datetime.now(UTC).date().isoformat()
        with self._read() as database:
            waiting = database.conn.execute("SELECT 1 FROM judgements WHERE queued = 0 LIMIT 1").fetchone()
            due = queue.expired(database.conn, today)
        more = bool(waiting)
        while more:
            with self._write() as connection:
                more = queue.catch_up(connection)
        if due:
            with self._write() as connection:
                queue.expire(connection, today)
        with self._read() as database:
            yield database

    def page(
        self, asked: Filter, after: tuple[int, int] | None = None, limit: int = PAGE, *, common: bool = False
    ) -> tuple[Row, ...]:
        """The next discrepancies by rank, after the one with rank and id `after`; `common` says that the
        words asked for occur in many rows.
        """
        condition, values = where(asked, common=common)
        if after:
            condition += " AND (q.rank, q.id) > (?, ?)"
            values += after
        with self._current() as database:
            found = database.query(
                f"SELECT {queued.COLUMNS} FROM queue q WHERE {condition} ORDER BY q.rank, q.id LIMIT ?",  # noqa: S608 - own names
                [*values, limit],
            )
            return tuple(map(queued.row, found))

    def count(self, asked: Filter, column: str = "state") -> Mapping[str, int]:
        """The number of discrepancies per value of `column`, largest first."""
        source, condition, values = counted_from(asked)
        for other in {"held", "state"} - {column}:
            condition = condition.replace(
                f"q.{other} = ", f"+q.{other} = "
            )  # the index of `column` has it too
        with self._current() as database:
            found = database.query(
                f"SELECT q.{column} AS name, count(*) AS number FROM {source} WHERE {condition}"  # noqa: S608 - own names
                " GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 500",
                values,
            )
            return {row["name"]: row["number"] for row in found}

    def choices(self, column: str) -> tuple[str, ...]:
        """The values of `column` to filter by, in order; only the first ones if there are very many."""
        with self._current() as database:
            found = database.conn.execute(_EACH.format(column=column))
            return tuple(name for (name,) in found.fetchall())

    def reasons(self) -> tuple[str, ...]:
        """The reasons that people gave most recently."""
        with self._read() as database:
            found = database.conn.execute(
                "SELECT reason FROM (SELECT reason, id FROM decisions WHERE via = 'person' AND undoes IS NULL"
                " ORDER BY id DESC LIMIT 200) GROUP BY reason ORDER BY max(id) DESC LIMIT 12"
            )
            return tuple(reason for (reason,) in found.fetchall())

    def row(self, fingerprint: str) -> Row | None:
        """Return one discrepancy of the queue, or None."""
        with self._current() as database:
            return queued.one(database.conn, fingerprint)

    def beside(self, asked: Filter, row: Row) -> tuple[str | None, str | None]:
        """The fingerprints of the discrepancies before and after `row`."""
        condition, values = where(asked)
        found: list[str | None] = []
        with self._current() as database:
            for sign, order in (("<", "DESC"), (">", "ASC")):
                sql = (
                    f"SELECT q.fingerprint FROM queue q WHERE {condition}"  # noqa: S608 - own names
                    f" AND (q.rank, q.id) {sign} (?, ?) ORDER BY q.rank {order}, q.id {order} LIMIT 1"
                )
                held = database.conn.execute(sql, [*values, row.rank, row.id]).fetchone()
                found.append(held[0] if held else None)
        return found[0], found[1]

    def finding(self, row: Row) -> Finding:
        """The finding as it was last seen."""
        with self._read() as database:
            (body,) = database.conn.execute(
                "SELECT body FROM findings WHERE id = ?", [row.finding]
            ).fetchone()
            return load(Finding, body)

    def undoable(self, fingerprint: str) -> Kept | None:
        """The decision that a person may undo."""
        with self._read() as database:
            last = decided.standing(database.conn, fingerprint)
        return last[0] if last and last[0].via != "visit" else None

    def history(self, fingerprint: str) -> tuple[Kept, ...]:
        """Every decision on a finding, oldest first."""
        with self._read() as database:
            return decided.kept(database, fingerprint)

    def remarks(self, fingerprint: str) -> tuple[Remark, ...]:
        """Every remark about a finding, oldest first."""
        with self._read() as database:
            found = database["remarks"].rows_where("fingerprint = ?", [fingerprint], order_by="id")
            return tuple(_remark(row) for row in found)

    def decide_on(self, decision: Decision, token: str | None = None, batch: str | None = None) -> int:
        """Store a decision, if the finding is unchanged since the person saw it (`token`); return the
        decision's row id.

        Raises Changed if it has changed, UsageError if there is no such finding.
        """
        with self._write() as connection:
            row = queued.one(connection, decision.fingerprint)
            if row is None:
                raise UsageError(f"there is no finding {decision.fingerprint}")
            if token is not None and token != row.token:
                raise Changed(row)
            return decided.add(connection, decision, batch=batch)

    def undo(self, fingerprint: str, by: str, decision: int | None = None) -> Decision | None:
        """Undo a person's last decision and return the decision that applies then. None if there was nothing
        to undo, or if the last decision is not the row `decision`: nobody undoes what somebody else has
        decided since.
        """
        with self._write() as connection:
            last = decided.standing(connection, fingerprint)
            if decision is not None and not (last and last[0].id == decision):
                return None
            return decided.undo(connection, fingerprint, by)

    def decide_all(self, asked: Filter, said: Decision, as_of: tuple[int, int]) -> Bulk:
        """Apply `said` to every discrepancy that matches `asked`. Those changed since `as_of` (an earlier
        `moment`) are left as they are.
        """
        condition, values = where(asked)
        sql = f"SELECT q.fingerprint FROM queue q WHERE {condition} ORDER BY q.rank, q.id"  # noqa: S608 - own names
        with self._current() as database:
            found = [fingerprint for (fingerprint,) in database.conn.execute(sql, values).fetchall()]
        batch, done = uuid4().hex, 0
        for start in range(0, len(found), AT_ONCE):
            with self._write() as connection:
                for each in found[start : start + AT_ONCE]:
                    known = connection.execute(_UNCHANGED, [each, *as_of]).fetchone()
                    if known:
                        decided.add(connection, replace(said, fingerprint=each), batch=batch)
                        done += 1
        return Bulk(batch=batch, done=done, left=len(found) - done)

    def undo_all(self, batch: str, by: str) -> int:
        """Undo a bulk decision where it still applies; return how many were undone."""
        with self._read() as database:
            found = decided.of_batch(database.conn, batch)
        done = 0
        for start in range(0, len(found), AT_ONCE):
            with self._write() as connection:
                done += sum(
                    decided.undo(connection, each, by, batch) is not None
                    for each in found[start : start + AT_ONCE]
                )
        return done

    def moment(self) -> tuple[int, int]:
        """The ids of the latest decision and the latest finding."""
        with self._read() as database:
            (decision,) = database.conn.execute("SELECT coalesce(max(id), 0) FROM decisions").fetchone()
            (finding,) = database.conn.execute("SELECT coalesce(max(id), 0) FROM findings").fetchone()
            return decision, finding

    def remark(self, remark: Remark) -> None:
        """Store a comment, or assign a finding to somebody."""
        with self._write() as connection:
            insert(connection, "remarks", {
                "fingerprint": remark.fingerprint, "kind": remark.kind, "text": remark.text, "by": remark.by,
                "at": remark.at.astimezone(UTC).isoformat(), "schema_version": SCHEMA_VERSION,
            })  # fmt: skip
            connection.execute(_REMARKED[remark.kind], [remark.fingerprint, remark.text])


def _remark(row: Mapping[str, Any]) -> Remark:
    return Remark(
        fingerprint=row["fingerprint"], kind=row["kind"], text=row["text"], by=row["by"],
        at=datetime.fromisoformat(row["at"]),
    )  # fmt: skip
