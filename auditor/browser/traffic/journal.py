"""The course of a visit: its steps, when each began, and where it could not look."""

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime

from auditor.model.observation import Gap, Moment, Step


@dataclass(slots=True)
class Journal:
    """The visit's course, written by the visit alone and read by everybody else."""

    started: datetime = field(default_factory=lambda: datetime.now(UTC))
    step: Step = "before"
    moments: list[Moment] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    _zero: float = field(default_factory=time.monotonic)

    def at_s(self) -> float:
        """Wall seconds since the visit began."""
        return round(time.monotonic() - self._zero, 4)

    def wall(self) -> float:
        """Unix time now, by a clock that no adjustment moves during the visit."""
        return self.started.timestamp() + time.monotonic() - self._zero

    def begin(self, step: Step, url: str) -> None:
        """A step begins."""
        self.step = step
        self.moments.append(Moment(step=step, at=datetime.now(UTC), at_s=self.at_s(), url=url))

    def gap(self, what: str, reason: str) -> None:
        """Something could not be looked at; the same thing is noted once a step."""
        gap = Gap(what=what, reason=reason[:500], step=self.step)
        if gap not in self.gaps and len(self.gaps) < 200:  # noqa: PLR2004 - a bound, not a meaning
            self.gaps.append(gap)
