"""A visit beside a bare load of the same page: pairs, so that what else the machine does hits both."""

import statistics
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from auditor.browser.program.chromium import open_browser
from auditor.browser.program.settings import Mode
from benchmarks import loads
from benchmarks.loads import Used
from benchmarks.web import Served

_TELLING_S = 0.005
"""Mean CPU seconds from which a kind of process is worth a row."""

Work = Callable[[str], Awaitable[object]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """The middle of several measurements, and the quarters on its sides."""

    median: float
    low: float
    """A quarter is below."""
    high: float
    """A quarter is above."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratio:
    """How a visit compares with a bare load, pair by pair."""

    mode: str
    browser: str
    """"running": contexts in a browser that runs; "own": a browser of its own for each, launch included."""
    pairs: int
    bare_wall_s: Spread
    bare_cpu_s: Spread
    visit_wall_s: Spread
    visit_cpu_s: Spread
    wall: Spread
    """Visit by bare load."""
    cpu: Spread
    by_process: Mapping[str, tuple[float, float]]
    """Mean CPU seconds by kind of process: of a bare load, and of a visit."""


async def running(web: Served, mode: Mode, sites: Sequence[str], pairs: int) -> Ratio:
    """Contexts of a browser that runs already: the bare ones of one that Playwright started."""
    settings = loads.settings_for(web, mode)
    async with loads.bare_browser(settings) as plain, open_browser(settings) as browser:
        await loads.bare(plain, sites[0])
        await loads.visited(browser, loads.plans(sites[0])[0])  # what is slow once
        measured = await _measured(
            web,
            lambda site: loads.bare(plain, site),
            lambda site: loads.visited(browser, loads.plans(site)[0]),
            _turns(sites, pairs),
        )
    return _ratio(mode, "running", measured)


async def own(web: Served, mode: Mode, sites: Sequence[str], pairs: int) -> Ratio:
    """A browser of its own for each load and each visit."""
    settings = loads.settings_for(web, mode)
    measured = await _measured(
        web,
        lambda site: loads.bare_alone(settings, site),
        lambda site: loads.visited_alone(settings, loads.plans(site)[0]),
        _turns(sites, pairs),
    )
    return _ratio(mode, "own", measured)


def spread(values: Sequence[float]) -> Spread:
    """The median and the quartiles."""
    if len(values) == 1:
        return Spread(median=values[0], low=values[0], high=values[0])
    low, middle, high = statistics.quantiles(values, n=4, method="inclusive")
    return Spread(median=middle, low=low, high=high)


def _turns(sites: Sequence[str], pairs: int) -> list[str]:
    return [sites[turn % len(sites)] for turn in range(pairs)]


async def _measured(web: Served, bare: Work, visit: Work, turns: Sequence[str]) -> list[tuple[Used, Used]]:
    """One pair a turn, now the one first and now the other."""
    found = []
    for turn, site in enumerate(turns):
        if turn % 2:
            second, first = await loads.used(visit(site), web), await loads.used(bare(site), web)
        else:
            first, second = await loads.used(bare(site), web), await loads.used(visit(site), web)
        found.append((first, second))
    return found


def _ratio(mode: str, browser: str, measured: Sequence[tuple[Used, Used]]) -> Ratio:
    return Ratio(
        mode=mode,
        browser=browser,
        pairs=len(measured),
        bare_wall_s=spread([bare.wall_s for bare, _ in measured]),
        bare_cpu_s=spread([bare.cpu_s for bare, _ in measured]),
        visit_wall_s=spread([visit.wall_s for _, visit in measured]),
        visit_cpu_s=spread([visit.cpu_s for _, visit in measured]),
        wall=spread([visit.wall_s / bare.wall_s for bare, visit in measured]),
        cpu=spread([visit.cpu_s / bare.cpu_s for bare, visit in measured]),
        by_process=_by_process(measured),
    )


def _by_process(measured: Sequence[tuple[Used, Used]]) -> dict[str, tuple[float, float]]:
    kinds = {kind for pair in measured for used in pair for kind in used.by_process}
    means = {
        kind: (
            statistics.fmean(bare.by_process.get(kind, 0.0) for bare, _ in measured),
            statistics.fmean(visit.by_process.get(kind, 0.0) for _, visit in measured),
        )
        for kind in kinds
    }
    return {kind: mean for kind, mean in sorted(means.items()) if max(mean) >= _TELLING_S}
