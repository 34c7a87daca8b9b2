"""Visits paired with bare loads of the same page, so that other load on the machine affects both alike."""

import statistics
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from auditor.browser.program.chromium import open_browser
from auditor.browser.program.settings import Mode
from benchmarks import loads
from benchmarks.loads import Used
from benchmarks.web import Served

_TELLING_S = 0.005
"""Minimum mean CPU seconds for a kind of process to be listed."""

Work = Callable[[str], Awaitable[object]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """The median and quartiles of several measurements."""

    median: float
    low: float
    """The first quartile."""
    high: float
    """The third quartile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratio:
    """How a visit compares with a bare load, pair by pair."""

    mode: str
    browser: str
    """"running": contexts in a running browser; "own": a separate browser for each load, including launch."""
    pairs: int
    bare_wall_s: Spread
    bare_cpu_s: Spread
    visit_wall_s: Spread
    visit_cpu_s: Spread
    wall: Spread
    """Visit time divided by bare load time."""
    cpu: Spread
    by_process: Mapping[str, tuple[float, float]]
    """Mean CPU seconds of a bare load and of a visit, by kind of process."""


async def running(web: Served, mode: Mode, sites: Sequence[str], pairs: int) -> Ratio:
    """Measure in contexts of running browsers; the one for bare loads is started by Playwright itself."""
    settings = loads.settings_for(web, mode)
    async with loads.bare_browser(settings) as plain, open_browser(settings) as browser:
        await loads.bare(plain, sites[0])
        await loads.visited(browser, loads.plans(sites[0])[0])  # warm up: the first visit is slower
        measured = await _measured(
            web,
            lambda site: loads.bare(plain, site),
            lambda site: loads.visited(browser, loads.plans(site)[0]),
            _turns(sites, pairs),
        )
    return _ratio(mode, "running", measured)


async def own(web: Served, mode: Mode, sites: Sequence[str], pairs: int) -> Ratio:
    """Measure with a separate browser for each load and each visit."""
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
    """Measure one pair per turn, alternating which of the two goes first."""
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
