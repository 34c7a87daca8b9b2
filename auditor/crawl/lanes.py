"""The queue of a crawl: one site at a time per registrable domain, with a pause after each."""

from collections import deque
from collections.abc import Iterable
from heapq import heappop, heappush
from time import monotonic

from auditor.domains import host_of, registrable_domain
from auditor.model.site import Site


class Lanes:
    """The sites that wait, in the order given as far as their domains are free."""

    def __init__(self, sites: Iterable[Site], delay_s: float = 0.0) -> None:
        self._delay_s = delay_s
        self._waiting: dict[str, deque[Site]] = {}
        self._due: list[tuple[float, int, str]] = []
        self._places = 0
        self.left = 0
        """Sites that wait for their turn."""
        for site in sites:
            self._add(site, 0.0)

    def ready(self) -> Site | None:
        """The next site whose domain is free and rested: it is at work until `done`. None where there is
        none now.
        """
        if not self._due or self._due[0][0] > monotonic():
            return None
        _, _, lane = heappop(self._due)
        self.left -= 1
        return self._waiting[lane].popleft()

    def rest_s(self) -> float | None:
        """Real seconds until `ready` may have a site; None where that hangs on one at work, or none waits."""
        return max(0.0, self._due[0][0] - monotonic()) if self._due else None

    def done(self, site: Site) -> None:
        """The site's work has ended: its domain rests, and is free then."""
        lane = _lane(site)
        if self._waiting[lane]:
            self._queue(lane, monotonic() + self._delay_s)
        else:
            del self._waiting[lane]

    def again(self, site: Site, after_s: float) -> None:
        """The site's work has ended, to be done again no sooner than in `after_s` seconds."""
        lane = _lane(site)
        self._waiting.setdefault(lane, deque()).appendleft(site)
        self.left += 1
        self._queue(lane, monotonic() + max(after_s, self._delay_s))

    def drop(self) -> tuple[Site, ...]:
        """Take every site that waits out; those."""
        dropped = [site for lane in self._waiting.values() for site in lane]
        resting = {lane for _, _, lane in self._due}
        self._waiting = {lane: deque() for lane in self._waiting if lane not in resting}
        self._due, self.left = [], 0
        return tuple(dropped)

    def _add(self, site: Site, at: float) -> None:
        lane = _lane(site)
        self.left += 1
        if lane in self._waiting:
            self._waiting[lane].append(site)
        else:
            self._waiting[lane] = deque([site])
            self._queue(lane, at)

    def _queue(self, lane: str, at: float) -> None:
        self._places += 1
        heappush(self._due, (at, self._places, lane))


def _lane(site: Site) -> str:
    """The registrable domain of the entry; a site that is not visited has a lane of its own."""
    return registrable_domain(host_of(site.entry)) if site.entry else f" {site.name}"
