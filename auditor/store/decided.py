"""Decisions made by people and by later visits: only ever added; the latest one applies."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from sqlite3 import Connection
from typing import Any, Final

from sqlite_utils import Database

from auditor.model.decision import Decision, Kept, Via
from auditor.store.bodies import adapter
from auditor.store.rows import decision_row
from auditor.store.seen import insert

_INSTANCES: Final = "SELECT instances FROM queue WHERE fingerprint = ?"

_IN_FORCE: Final = """
UPDATE queue SET (state, until, decision) = (
    SELECT state, until, id FROM decisions WHERE fingerprint = queue.fingerprint
    ORDER BY at DESC, id DESC LIMIT 1
), fresh = 0 WHERE fingerprint = ?1 AND EXISTS (SELECT 1 FROM decisions WHERE fingerprint = ?1)
"""
"""Copies the decision in force to the queue's row. All instances that the row has by now count as
decided on.
"""

_STANDING: Final = """
SELECT * FROM decisions d WHERE fingerprint = ? AND undoes IS NULL
    AND NOT EXISTS (SELECT 1 FROM decisions u WHERE u.fingerprint = d.fingerprint AND u.undoes = d.id)
    ORDER BY at DESC, id DESC LIMIT 2
"""
"""The last two decisions that were never undone."""


def add(
    connection: Connection,
    decision: Decision,
    via: Via = "person",
    *,
    undoes: int | None = None,
    batch: str | None = None,
) -> int:
    """Store a decision; return its row id."""
    known = connection.execute(_INSTANCES, [decision.fingerprint]).fetchone()
    more = {"via": via, "instances": known[0] if known else "[]", "undoes": undoes, "batch": batch}
    number = insert(connection, "decisions", decision_row(decision) | more)
    connection.execute(_IN_FORCE, [decision.fingerprint])
    return number


def adopt(connection: Connection, decisions: Sequence[Decision]) -> int:
    """Store decisions from a file that are not stored yet. The later date wins, so an old file undoes
    nothing.
    """
    added = 0
    for decision in decisions:
        known = connection.execute(
            "SELECT 1 FROM decisions WHERE fingerprint = :fingerprint AND state = :state AND reason = :reason"
            " AND by = :by AND until IS :until AND undoes IS NULL",
            decision_row(decision),
        ).fetchone()
        if not known:
            add(connection, decision, "file")
            added += 1
    return added


def standing(connection: Connection, fingerprint: str) -> list[Kept]:
    """The decision that can be undone, followed by the one that would apply then."""
    cursor = connection.execute(_STANDING, [fingerprint])
    names = [column[0] for column in cursor.description]
    return [_kept(dict(zip(names, row, strict=True))) for row in cursor.fetchall()]


def kept(database: Database, fingerprint: str | None) -> tuple[Kept, ...]:
    """Every decision (on one finding, if `fingerprint` is given) with its origin, oldest first."""
    found = database["decisions"].rows_where(
        "?1 IS NULL OR fingerprint = ?1", [fingerprint], order_by="at, id"
    )
    return tuple(map(_kept, found))


def undo(connection: Connection, fingerprint: str, by: str, batch: str | None = None) -> Decision | None:
    """Undo a person's last decision (of `batch`, if given). Return the decision that applies then, or None if
    there was nothing to undo; decisions of visits stay.
    """
    last = standing(connection, fingerprint)
    if not last or last[0].via == "visit" or (batch and last[0].batch != batch):
        return None
    before = last[1].decision if len(last) > 1 else None
    undone = last[0].decision
    restored = Decision(
        fingerprint=fingerprint,
        state=before.state if before else "open",
        reason=f"Taken back: {undone.state.replace('_', ' ')}",
        by=by,
        at=max(datetime.now(UTC), undone.at),
        until=before.until if before else None,
    )
    add(connection, restored, undoes=last[0].id)
    return restored


def of_batch(connection: Connection, batch: str) -> tuple[str, ...]:
    """The fingerprints of the findings in one bulk decision."""
    found = connection.execute(
        "SELECT fingerprint FROM decisions WHERE batch = ? AND undoes IS NULL", [batch]
    )
    return tuple(fingerprint for (fingerprint,) in found.fetchall())


def in_force(database: Database, today: date) -> Mapping[str, Decision]:
    """The latest decision by fingerprint. `until` is the last day on which an acceptance applies."""
    latest = {each.decision.fingerprint: each.decision for each in kept(database, None)}
    return {key: value for key, value in latest.items() if value.until is None or value.until >= today}


def exported(decisions: Sequence[Kept]) -> Kept | None:
    """The decision to write to a file: the last one, if a person made it and did not undo it."""
    last = decisions[-1] if decisions else None
    return last if last and last.via != "visit" and last.decision.state not in ("open", "fixed") else None


def _kept(row: dict[str, Any]) -> Kept:
    return Kept(
        id=row["id"],
        via=row["via"],
        instances=tuple(json.loads(row["instances"])),
        undoes=row["undoes"],
        batch=row["batch"],
        decision=adapter(Decision).validate_python(
            {
                "fingerprint": row["fingerprint"],
                "state": row["state"],
                "reason": row["reason"],
                "by": row["by"],
                "at": datetime.fromisoformat(row["at"]),
                "until": date.fromisoformat(row["until"]) if row["until"] else None,
            }
        ),
    )
