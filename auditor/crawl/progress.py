"""The progress of a crawl, as shown to the user."""

from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic
from typing import Final

from auditor.crawl import summaries
from auditor.model.audit import SiteSummary
from auditor.model.wording import count

_MINUTE: Final = 60
_HOUR: Final = 3600


@dataclass(slots=True, kw_only=True)
class Progress:
    """Sites done, in progress and failed, findings so far, and the time left at this pace."""

    total: int
    before: int = 0
    """Sites that an earlier part of the run finished."""
    now: Callable[[], float] = monotonic
    done: int = 0
    failed: int = 0
    findings: int = 0
    in_work: set[str] = field(default_factory=set)
    _began: float | None = None

    def begun(self, site: str) -> None:
        """Note that work on `site` has begun."""
        self._began = self.now() if self._began is None else self._began
        self.in_work.add(site)

    def ended(self, line: SiteSummary) -> None:
        """Note that a site has ended."""
        self.in_work.discard(line.site)
        self.done += 1
        self.failed += line.state == summaries.COULD_NOT_LOOK
        self.findings += line.contradicted

    def put_back(self, site: str) -> None:
        """Note that a site will be tried again later."""
        self.in_work.discard(site)

    @property
    def left_s(self) -> float | None:
        """Estimated seconds until all sites are done; None before the first one is."""
        if not self.done or self._began is None:
            return None
        return (self.now() - self._began) / self.done * (self.total - self.before - self.done)

    def __str__(self) -> str:
        parts = [
            f"{self.before + self.done} of {count(self.total, 'site')} done",
            f"{len(self.in_work)} in progress",
            f"{self.failed} failed",
            count(self.findings, "finding"),
        ]
        if (left := self.left_s) is not None and left > 0:
            parts.append(f"{span(left)} left")
        return ", ".join(parts)


def span(seconds: float) -> str:
    """A duration in one or two units."""
    whole = round(seconds)
    if whole < _MINUTE:
        return f"{whole} s"
    if whole < _HOUR:
        return f"{whole // _MINUTE} min"
    return f"{whole // _HOUR} h {whole % _HOUR // _MINUTE:02} min"
