"""Measure whether memory stays constant over many sites."""

import gc
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from auditor.browser.program.chromium import OpenBrowser
from benchmarks import loads, usage
from benchmarks.web import Served

_SETTLING = 0.2
"""Share of the sites at the start that the slope ignores, while caches fill and code is loaded."""
SAMPLES = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """Memory use over many sites, one visit each, in one browser and one process."""

    sites: int
    python_mb: tuple[float, ...]
    """Proportional set size of the Python process, from the first sample to the last."""
    tree_mb: tuple[float, ...]
    """Proportional set size of all processes, between two visits."""
    python_kb_a_site: float
    """Slope of a straight line through the samples without the first fifth."""
    tree_kb_a_site: float


async def growth(
    browser: OpenBrowser, web: Served, sites: Sequence[str], tell: Callable[[str], None]
) -> Growth:
    """Visit each of `sites` once and measure the memory."""
    every = max(1, len(sites) // SAMPLES)
    at: list[int] = []
    python: list[float] = []
    tree: list[float] = []
    for number, site in enumerate(sites, start=1):
        await loads.visited(browser, loads.plans(site)[0])
        if number % every == 0:
            gc.collect()
            at.append(number)
            python.append(round(usage.own_pss_mb(), 2))
            tree.append(round(usage.pss_mb((web.pid,)), 1))
            tell(f"{number} sites: Python {python[-1]:.1f} MB, all {tree[-1]:.0f} MB")
    return Growth(
        sites=len(sites),
        python_mb=tuple(python),
        tree_mb=tuple(tree),
        python_kb_a_site=_slope(at, python) * 1000,
        tree_kb_a_site=_slope(at, tree) * 1000,
    )


def _slope(at: Sequence[int], values: Sequence[float]) -> float:
    begin = int(len(at) * _SETTLING)
    if len(at) - begin < 2:  # noqa: PLR2004 - two points make a line
        return 0.0
    return statistics.linear_regression(at[begin:], values[begin:]).slope
