"""What people decided about a finding. Decisions are only ever added."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

State = Literal["open", "confirmed", "reported", "accepted", "false_positive", "fixed"]


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
