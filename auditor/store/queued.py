"""A discrepancy as listed in the queue."""

from collections.abc import Mapping
from dataclasses import dataclass
from sqlite3 import Connection
from typing import Any, Final

from auditor.errors import AuditorError


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A discrepancy as listed in the queue."""

    id: int
    fingerprint: str
    site: str
    rule: str
    title: str
    vendor: str
    subject: str
    message: str
    severity: str
    confidence: float
    rank: int
    finding: int
    version: str
    """Changes whenever the finding's content does."""
    first_run: str
    last_run: str
    standing: str
    """"seen", "untested" (the newest judgement could not look) or "gone" (the newest judgement does not have
    it).
    """
    new: bool
    fresh: int
    """Number of instances newer than the decision."""
    state: str
    until: str | None
    decision: int
    """Row id of the decision in force; 0 if there is none."""
    assignee: str
    comments: int

    @property
    def token(self) -> str:
        """Identifies the state that a person decided on; a different token now means that it has changed
        since.
        """
        return f"{self.decision}.{self.version}"


COLUMNS: Final = ", ".join(f"q.{name}" for name in Row.__dataclass_fields__)


class Changed(AuditorError):
    """The finding has changed since the reader loaded it, so both versions should be shown."""

    def __init__(self, row: Row) -> None:
        self.row = row
        super().__init__(
            f"{row.fingerprint}: is {row.state} by now: somebody decided, or it was judged again,"
            " since you read it"
        )


def one(connection: Connection, fingerprint: str) -> Row | None:
    """Return the discrepancy with this fingerprint, or None."""
    cursor = connection.execute(f"SELECT {COLUMNS} FROM queue q WHERE fingerprint = ?", [fingerprint])  # noqa: S608 - own names
    found = cursor.fetchone()
    return row(dict(zip(Row.__dataclass_fields__, found, strict=True))) if found else None


def row(columns: Mapping[str, Any]) -> Row:
    """Build a Row from the table's columns."""
    return Row(**dict(columns) | {"new": bool(columns["new"])})
