"""The cost of each phase of an audit, from the visits of one site, made one after the other like an audit."""

from collections.abc import Sequence
from dataclasses import dataclass

from auditor.browser.program.chromium import OpenBrowser
from auditor.model.visit import OptOutEndpoint, VisitPlan
from benchmarks import loads
from benchmarks.loads import Used
from benchmarks.pairs import Spread, spread
from benchmarks.web import Served


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase:
    """The cost of one phase, over several sites."""

    name: str
    wall_s: Spread
    cpu_s: Spread


async def phases(
    browser: OpenBrowser, web: Served, sites: Sequence[str], *, warmed: bool = True
) -> tuple[Phase, ...]:
    """The cost of each phase, for the entry page only; with `warmed`, an uncounted first site warms up."""
    spent: dict[str, list[Used]] = {}
    for number, site in enumerate((sites[0], *sites) if warmed else sites, start=not warmed):
        async with loads.visitor(browser) as one:
            for plan in plans(site):
                used = await loads.used(one.visit(plan, loads.eyes()), web)
                if number:
                    spent.setdefault(plan.phase, []).append(used)
    return tuple(
        Phase(name=name, wall_s=spread([u.wall_s for u in each]), cpu_s=spread([u.cpu_s for u in each]))
        for name, each in spent.items()
    )


def plans(site: str) -> tuple[VisitPlan, ...]:
    """One visit per phase. The rejecting visit continues the untouched one, the withdrawing visit continues
    the accepting one, and the opting-out visit returns after a restart.
    """
    entry = f"https://{site}/"
    opt_out = OptOutEndpoint(url=f"{entry}?trace=optout", mechanism="link")
    return (
        VisitPlan(site=site, phase="untouched", entry=entry),
        VisitPlan(site=site, phase="rejected", entry=entry, choice="reject"),
        VisitPlan(site=site, phase="accepted", entry=entry, choice="accept"),
        VisitPlan(site=site, phase="withdrawn", entry=entry, choice="withdraw"),
        VisitPlan(site=site, phase="partial", entry=entry, choice="partial"),
        VisitPlan(site=site, phase="gpc", entry=entry, signal="gpc"),
        VisitPlan(site=site, phase="dnt", entry=entry, signal="dnt"),
        VisitPlan(site=site, phase="control", entry=entry, restart=True),
        VisitPlan(
            site=site, phase="opted_out", entry=entry, variant=opt_out.url, opt_out=opt_out, restart=True
        ),
    )
