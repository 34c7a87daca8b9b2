"""A run of the benchmark, which makes one measurement after the other."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from auditor.browser.program import locate
from auditor.browser.program.chromium import open_browser
from auditor.browser.program.settings import Mode
from auditor.errors import BrowserMissing
from benchmarks import audits, growth, loads, pages, pairs, phases, throughput, usage
from benchmarks.machine import machine
from benchmarks.pairs import Ratio
from benchmarks.results import Results
from benchmarks.web import Served, served

SITES = 12
PARTS = ("ratios", "audits", "phases", "rates", "polling")

Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """How much is measured."""

    quick: bool = False
    modes: tuple[Mode, ...] = ("shell", "headless")
    parts: tuple[str, ...] = PARTS
    pairs: int = 24
    """Pairs of contexts in a running browser; half as many are made with separate browsers."""
    audited: int = SITES
    phased: int = 4
    """How many sites the cost of each phase is measured on."""
    warmed: bool = True
    """Whether an uncounted site is visited before them."""
    at_once: tuple[int, ...] = (1, 2, 4, 8)
    rounds: int = 4
    polls: int = 3
    sites: int = 0
    """How many sites memory growth is measured over; 0 skips it."""

    @property
    def single(self) -> Mode:
        """The mode for what is measured in one mode only: the shell if requested and available."""
        return "auto" if "shell" in self.modes else self.modes[0]


QUICK = Extent(quick=True, pairs=4, audited=2, phased=1, at_once=(1, 4), rounds=1, polls=1)


async def measure(extent: Extent, tell: Tell) -> Results:
    """Measure everything that `extent` asks for."""
    usage.keep_orphans()
    results = Results(machine=machine(), quick=extent.quick)
    names = pages.sites(max(SITES, extent.sites))
    with served(len(names)) as web:
        if "ratios" in extent.parts:
            results = replace(results, ratios=await _ratios(extent, web, names[:SITES], tell))
        return await _in_shell(results, extent, web, names, tell)


async def _ratios(extent: Extent, web: Served, sites: Sequence[str], tell: Tell) -> tuple[Ratio, ...]:
    found = []
    for mode in extent.modes:
        try:
            locate.find(mode=mode)
        except BrowserMissing as missing:
            tell(f"{mode} left out: {missing}")
            continue
        for kind, pairs_of, count in (
            ("running", pairs.running, extent.pairs),
            ("own", pairs.own, max(1, extent.pairs // 2)),
        ):
            ratio = await pairs_of(web, mode, sites, count)
            tell(f"{mode}, {kind}: wall × {ratio.wall.median:.2f}, CPU × {ratio.cpu.median:.2f}")
            found.append(ratio)
    return tuple(found)


async def _in_shell(
    results: Results, extent: Extent, web: Served, names: Sequence[str], tell: Tell
) -> Results:
    settings = loads.settings_for(web, extent.single)
    sites = names[:SITES]
    if "audits" in extent.parts:
        async with open_browser(settings) as browser:
            results = replace(results, audits=await audits.audits(browser, web, sites[: extent.audited]))
        tell("audits done")
    if "phases" in extent.parts:
        async with open_browser(settings) as browser:
            taken = await phases.phases(browser, web, sites[: extent.phased], warmed=extent.warmed)
        results = replace(results, phases=taken)
        tell("phases done")
    for at_once in extent.at_once if "rates" in extent.parts else ():
        async with open_browser(settings) as browser:
            rate = await throughput.rate(browser, web, sites, at_once, extent.rounds)
        results = replace(results, rates=(*results.rates, rate))
        tell(f"{at_once} at once: {rate.visits_a_minute:.0f} visits a minute")
    if "polling" in extent.parts:
        async with open_browser(settings) as browser:
            results = replace(results, polling=await audits.polling(browser, extent.polls))
        tell("polling done")
    if extent.sites:
        async with open_browser(settings) as browser:
            results = replace(results, growth=await growth.growth(browser, web, names[: extent.sites], tell))
    return results
