"""Which sites a crawl plan means, and the web that they need."""

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.cli.targets import target
from auditor.crawl import summaries
from auditor.crawl.selection import described, under
from auditor.errors import FileProblem, UsageError
from auditor.files import sites
from auditor.files.problems import FileProblems
from auditor.model.audit import SiteSummary
from auditor.model.plan import CrawlPlan
from auditor.model.site import Site

if TYPE_CHECKING:
    from auditor.demo.server import Web


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """What a plan comes to."""

    sites: tuple[Site, ...]
    broken: tuple[SiteSummary, ...] = ()
    """Sites whose file is wrong: they stop no other."""
    web: "Web | None" = None


def meant(plan: CrawlPlan, policies: Path, stack: ExitStack) -> Meant:
    """The sites of a plan, as it wants them looked at; the demo's web is served until `stack` ends.

    Raises UsageError where the plan means no site, FileProblems where no site file can be read.
    """
    if plan.demo:
        from auditor.demo.web import demo_sites, demo_web  # noqa: PLC0415 - its parts are an extra

        return Meant(
            sites=tuple(under(plan, site) for site in demo_sites()), web=stack.enter_context(demo_web())
        )
    found, problems = sites.read_all(policies)
    broken = [problem for problem in problems if described(plan.sites, [_named_after(problem)])]
    known = (*found, *map(_named_after, broken))
    wanted = {site.name: site for site in described(plan.sites, found)}
    for name in plan.sites:
        if not described([name], known):
            site = target(name, policies)
            wanted.setdefault(site.name, site)
    if broken and not wanted:
        raise FileProblems(broken)
    if not wanted:
        raise UsageError(f"{policies}/ describes no site: `auditor add` writes one from a policy")
    lines = {site.name: summaries.failed(site, str(p)) for p in broken for site in [_named_after(p)]}
    return Meant(sites=tuple(under(plan, site) for site in wanted.values()), broken=tuple(lines.values()))


def _named_after(problem: FileProblem) -> Site:
    return Site(name=problem.path.parent.name)
