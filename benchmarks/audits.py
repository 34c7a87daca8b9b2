"""Make all visits of an audit, one after the other, and count which of the planted cookies they saw."""

import asyncio
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from auditor.browser.program.chromium import OpenBrowser
from auditor.model.visit import ACCEPTED, Visit
from benchmarks import loads
from benchmarks.loads import Used
from benchmarks.pages import POLLED_S, POLLING
from benchmarks.pairs import Spread, spread
from benchmarks.planted import Planted, planted
from benchmarks.recall import Recall, recall
from benchmarks.web import Served


@dataclass(frozen=True, slots=True, kw_only=True)
class Audits:
    """The untouched, rejected and accepted visits of several sites, one site after the other."""

    sites: int
    wall_s: Spread
    cpu_s: Spread
    choices_made: int
    """How many consent choices were made, out of two per site."""
    recall: Recall


@dataclass(frozen=True, slots=True, kw_only=True)
class Polling:
    """The results for the page that makes a request every 300 ms and never comes to rest."""

    wall_s: Spread
    recall: Recall
    gaps: tuple[str, ...]


async def audits(browser: OpenBrowser, web: Served, sites: Sequence[str]) -> Audits:
    """Make the visits of these sites one by one."""
    await loads.visited(browser, loads.plans(sites[0])[0])  # warm up: the first visit is slower
    spent: list[Used] = []
    visits: list[Visit] = []
    for site in sites:
        work = asyncio.ensure_future(loads.audited(browser, site))
        spent.append(await loads.used(work, web))
        visits += work.result()
    return Audits(
        sites=len(sites),
        wall_s=spread([used.wall_s for used in spent]),
        cpu_s=spread([used.cpu_s for used in spent]),
        choices_made=sum(visit.choice is not None and visit.choice.done for visit in visits),
        recall=recall((visit, planted_for(visit)) for visit in visits),
    )


def planted_for(visit: Visit) -> tuple[Planted, ...]:
    """The cookies that this visit can see; some are set only after "Accept all"."""
    return tuple(p for p in planted(visit.site) if visit.phase == ACCEPTED or not p.after_accept)


async def polling(browser: OpenBrowser, times: int) -> Polling:
    """Visit the page that never comes to rest, `times` times."""
    plan = loads.plans(POLLING)[0]
    walls: list[float] = []
    visits: list[Visit] = []
    for _ in range(times):
        begun = time.monotonic()
        visits.append(await loads.visited(browser, plan))
        walls.append(time.monotonic() - begun)
    return Polling(
        wall_s=spread(walls),
        recall=recall((visit, _polled()) for visit in visits),
        gaps=tuple(dict.fromkeys(f"{gap.what}: {gap.reason}" for visit in visits for gap in visit.gaps)),
    )


def _polled() -> Iterable[Planted]:
    setter = f"https://{POLLING}/poll.js"
    return [Planted(name=f"poll{s}", setter=setter, how="script", late_s=s) for s in POLLED_S]
