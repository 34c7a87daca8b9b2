"""The queue of a crawl: one site at a time per registrable domain, with a pause after each."""

from collections import deque
from collections.abc import Iterable
from heapq import heappop, heappush
from time import monotonic

from auditor.domains import host_of, registrable_domain
from auditor.model.site import Site


class Lanes:
    """The waiting sites, in the given order as far as their domains are free."""

    def __init__(self, sites: Iterable[Site], delay_s: float = 0.0) -> None:
        self._delay_s = delay_s
        self._waiting: dict[str, deque[Site]] = {}
        self._due: list[tuple[float, int, str]] = []
        self._places = 0
        self.left = 0
        """How many sites wait for their turn."""
        for site in sites:
            self._add(site, 0.0)

    def ready(self) -> Site | None:
        """The next site whose domain is free and has rested, or None if there is none now. The domain is busy
        until `done` or `again`.
        """
        if not self._due or self._due[0][0] > monotonic():
            return None
        _, _, lane = heappop(self._due)
        self.left -= 1
        return self._waiting[lane].popleft()

    def rest_s(self) -> float | None:
        """Real seconds until `ready` may return a site; None if a site must end first, or none waits."""
        return max(0.0, self._due[0][0] - monotonic()) if self._due else None

    def done(self, site: Site) -> None:
        """Note that the site is done: its domain rests for the pause and is then free."""
        lane = _lane(site)
        if self._waiting[lane]:
            self._queue(lane, monotonic() + self._delay_s)
        else:
            del self._waiting[lane]

    def again(self, site: Site, after_s: float) -> None:
        """Note that the site ended and is to be tried again no sooner than in `after_s` seconds."""
        lane = _lane(site)
        self._waiting.setdefault(lane, deque()).appendleft(site)
        self.left += 1
        self._queue(lane, monotonic() + max(after_s, self._delay_s))

    def drop(self) -> tuple[Site, ...]:
        """Remove all waiting sites and return them."""
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
    """The registrable domain of the site's entry; a site that is not visited has a lane of its own."""
    return registrable_domain(host_of(site.entry)) if site.entry else f" {site.name}"
