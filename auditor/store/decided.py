"""Decisions of people: only ever added, the latest one holds."""

from collections.abc import Mapping
from datetime import date, datetime
from sqlite3 import Connection
from typing import Any

from sqlite_utils import Database

from auditor.model.decision import Decision
from auditor.store.bodies import adapter
from auditor.store.rows import decision_row
from auditor.store.seen import insert


def add(connection: Connection, decision: Decision) -> None:
    """Keep a decision."""
    insert(connection, "decisions", decision_row(decision))


def adopt(connection: Connection, decisions: tuple[Decision, ...]) -> int:
    """Keep those that were never kept before: what people decided since is not undone by an old file."""
    added = 0
    for decision in decisions:
        row = decision_row(decision)
        known = connection.execute(
            "SELECT 1 FROM decisions WHERE fingerprint = :fingerprint AND state = :state AND reason = :reason"
            " AND by = :by AND until IS :until",
            row,
        ).fetchone()
        if not known:
            insert(connection, "decisions", row)
            added += 1
    return added


def every(database: Database, fingerprint: str | None) -> tuple[Decision, ...]:
    """Every decision, oldest first."""
    found = database["decisions"].rows_where("?1 IS NULL OR fingerprint = ?1", [fingerprint], order_by="id")
    return tuple(_decision(row) for row in found)


def in_force(database: Database, today: date) -> Mapping[str, Decision]:
    """The latest by fingerprint. `until` is the last day on which an acceptance holds."""
    latest = {decision.fingerprint: decision for decision in every(database, None)}
    return {key: value for key, value in latest.items() if value.until is None or value.until >= today}


def _decision(row: dict[str, Any]) -> Decision:
    return adapter(Decision).validate_python(
        {
            "fingerprint": row["fingerprint"],
            "state": row["state"],
            "reason": row["reason"],
            "by": row["by"],
            "at": datetime.fromisoformat(row["at"]),
            "until": date.fromisoformat(row["until"]) if row["until"] else None,
        }
    )
