"""The journal of a visit: its steps, when each began, and its gaps."""

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime

from auditor.model.observation import Gap, Moment, Step


@dataclass(slots=True)
class Journal:
    """The steps and gaps of a visit. Only the visit begins steps; everybody else reads them."""

    started: datetime = field(default_factory=lambda: datetime.now(UTC))
    step: Step = "before"
    moments: list[Moment] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    _zero: float = field(default_factory=time.monotonic)

    def at_s(self) -> float:
        """Real seconds since the visit began."""
        return round(time.monotonic() - self._zero, 4)

    def wall(self) -> float:
        """The current Unix time, by a clock that is not adjusted during the visit."""
        return self.started.timestamp() + time.monotonic() - self._zero

    def begin(self, step: Step, url: str) -> None:
        """Begin a step."""
        self.step = step
        self.moments.append(Moment(step=step, at=datetime.now(UTC), at_s=self.at_s(), url=url))

    def gap(self, what: str, reason: str) -> None:
        """Record that something could not be observed; identical gaps are recorded once per step."""
        gap = Gap(what=what, reason=reason[:500], step=self.step)
        if gap not in self.gaps and len(self.gaps) < 200:  # noqa: PLR2004 - a bound, not a meaning
            self.gaps.append(gap)
