"""What people decided about a finding. Decisions are only ever added."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Literal

State = Literal["open", "confirmed", "reported", "accepted", "false_positive", "fixed"]

Given = Literal["open", "confirmed", "reported", "accepted", "false_positive"]
"""What a person may decide. That a finding is fixed, only a later visit says."""

RULED_OUT: Final[frozenset[State]] = frozenset({"accepted", "false_positive"})
"""Decisions after which a discrepancy no longer counts."""

Via = Literal["person", "file", "visit"]
"""Who speaks: somebody at the terminal or the review desk, accepted.toml, a later visit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One decision on one finding; the latest one holds."""

    fingerprint: str
    state: State
    reason: str
    by: str
    at: datetime
    until: date | None = None
    """For `accepted`: the day after which the finding is open again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A decision as the store keeps it."""

    id: int
    """Its row: the later row is the later one of two of the same moment."""
    decision: Decision
    via: Via = "person"
    instances: tuple[str, ...] = ()
    """Keys of the instances that it was decided on: one that is first seen later is new."""
    undoes: int | None = None
    """Row of the decision that it takes back."""
    batch: str | None = None
    """What decisions made in one go share."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Something said about a finding that decides nothing."""

    fingerprint: str
    kind: Literal["comment", "assigned"]
    text: str
    """The comment, or the name of whom the finding was given to; empty: nobody."""
    by: str
    at: datetime
