"""What people decided about a finding. Decisions are append-only."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Literal

State = Literal["open", "confirmed", "reported", "accepted", "false_positive", "fixed"]

Given = Literal["open", "confirmed", "reported", "accepted", "false_positive"]
"""What a person may decide. Only a later visit can say that a finding is fixed."""

RULED_OUT: Final[frozenset[State]] = frozenset({"accepted", "false_positive"})
"""Decisions after which a discrepancy no longer counts."""

Via = Literal["person", "file", "visit"]
"""Source of the decision: a person at the terminal or the review desk, accepted.toml, or a later visit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One decision on one finding; the latest applies."""

    fingerprint: str
    state: State
    reason: str
    by: str
    at: datetime
    until: date | None = None
    """For `accepted`: the day after which the finding is open again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A decision as stored."""

    id: int
    """Its row; of two decisions at the same moment, the one with the higher row is later."""
    decision: Decision
    via: Via = "person"
    instances: tuple[str, ...] = ()
    """Keys of the instances that the decision covers; instances first seen later are new."""
    undoes: int | None = None
    """Row of the decision it undoes."""
    batch: str | None = None
    """Id shared by decisions made together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A remark on a finding that decides nothing."""

    fingerprint: str
    kind: Literal["comment", "assigned"]
    text: str
    """The comment, or the name of the assignee (empty: nobody)."""
    by: str
    at: datetime
