"""Throughput with several visits at once, and the memory that they need."""

import asyncio
import threading
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import chain, islice, repeat

from auditor.browser.program.chromium import OpenBrowser
from benchmarks import loads, usage
from benchmarks.web import Served

_EVERY_S = 0.5

Work = Callable[[str], Awaitable[object]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """The throughput with `at_once` visits or audits in progress."""

    at_once: int
    visits_a_minute: float
    audits_a_minute: float
    peak_pss_mb: float
    """Peak of Python, driver and all browser processes together, measured on separate visits because sampling
    takes time.
    """


@dataclass(slots=True)
class Peak:
    """The highest value so far."""

    mb: float = 0.0
    ended: threading.Event = field(default_factory=threading.Event)


async def rate(browser: OpenBrowser, web: Served, sites: Sequence[str], at_once: int, rounds: int) -> Rate:
    """Measure visits and audits with `at_once` in progress, `rounds` for each of them."""

    def visit(site: str) -> Awaitable[object]:
        return loads.visited(browser, loads.plans(site)[0])

    def audit(site: str) -> Awaitable[object]:
        return loads.audited(browser, site)

    visits = await _per_minute(visit, _turns(sites, at_once * rounds), at_once)
    audits = await _per_minute(audit, _turns(sites, at_once * rounds), at_once)
    with peak(web) as memory:
        await _per_minute(visit, _turns(sites, at_once * rounds), at_once)
    return Rate(at_once=at_once, visits_a_minute=visits, audits_a_minute=audits, peak_pss_mb=memory.mb)


async def _per_minute(work: Work, turns: Sequence[str], at_once: int) -> float:
    waiting = iter(turns)

    async def take() -> None:
        for site in waiting:
            await work(site)

    begun = time.monotonic()
    await asyncio.gather(*(take() for _ in range(at_once)))
    return 60 * len(turns) / (time.monotonic() - begun)


def _turns(sites: Sequence[str], count: int) -> list[str]:
    return list(islice(chain.from_iterable(repeat(sites)), count))


@contextmanager
def peak(web: Served) -> Iterator[Peak]:
    """The peak memory of the process tree, sampled twice a second."""
    met = Peak()

    def look() -> None:
        while not met.ended.wait(_EVERY_S):
            met.mb = max(met.mb, usage.pss_mb((web.pid,)))

    looking = threading.Thread(target=look, daemon=True)
    looking.start()
    try:
        yield met
    finally:
        met.ended.set()
        looking.join()
        met.mb = max(met.mb, usage.pss_mb((web.pid,)))
