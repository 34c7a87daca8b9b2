"""Which sites a crawl plan covers, and the demo web if they need it."""

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.cli.targets import target
from auditor.crawl import summaries
from auditor.crawl.selection import described, under
from auditor.errors import FileProblem, UsageError
from auditor.files import accepted, plans, sites
from auditor.files.problems import FileProblems
from auditor.model.audit import SiteSummary
from auditor.model.plan import CrawlPlan
from auditor.model.site import Site

if TYPE_CHECKING:
    from auditor.demo.server import Web


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """The sites of a plan, resolved."""

    sites: tuple[Site, ...]
    broken: tuple[SiteSummary, ...] = ()
    """Sites whose files are invalid; they do not stop the others."""
    web: "Web | None" = None

    @property
    def number(self) -> int:
        """How many sites there are in all."""
        return len(self.sites) + len(self.broken)


def meant(plan: CrawlPlan, policies: Path, stack: ExitStack, path: Path | None = None) -> Meant:
    """The sites of a plan (whose file is `path`) with the plan's settings; the demo web is served until
    `stack` ends.

    Raises UsageError if the plan covers no site, and FileProblems if it names something that is not a site or
    no site file can be read.
    """
    if plan.demo:
        from auditor.demo.web import demo_sites, demo_web  # noqa: PLC0415 - its parts are an extra

        return Meant(
            sites=tuple(under(plan, site) for site in demo_sites()), web=stack.enter_context(demo_web())
        )
    found, problems = _readable(policies)
    if plan.listed and not plan.sites:  # only the listed hosts count, not every folder
        found, problems = (), ()
    broken = [problem for problem in problems if described(plan.sites, [_named_after(problem)])]
    known = (*found, *map(_named_after, broken))
    wanted = {site.name: site for site in described(plan.sites, found)}
    strangers = [place for place, name in enumerate(plan.sites) if not described([name], known)]
    for site in _strangers(plan, strangers, policies, path):
        wanted.setdefault(site.name, site)
    for host in plan.listed:
        site = target(host, policies)
        wanted.setdefault(site.name, site)
    if broken and not wanted:
        raise FileProblems(broken)
    if not wanted:
        raise UsageError(f"no site in {policies}/: `auditor add` writes one from a policy")
    first = {_named_after(problem): problem for problem in reversed(broken)}
    lines = [summaries.failed(site, str(problem)) for site, problem in first.items()]
    return Meant(sites=tuple(under(plan, site) for site in wanted.values()), broken=tuple(reversed(lines)))


def _readable(policies: Path) -> tuple[tuple[Site, ...], tuple[FileProblem, ...]]:
    """The sites in `policies` whose files are all valid, and the problems of the others."""
    found, problems = sites.read_all(policies)
    well: list[Site] = []
    wrong = list(problems)
    for site in found:
        try:
            accepted.read(policies / site.name)
        except FileProblems as error:
            wrong += error.problems
        else:
            well.append(site)
    return tuple(well), tuple(wrong)


def _strangers(plan: CrawlPlan, places: Sequence[int], policies: Path, path: Path | None) -> tuple[Site, ...]:
    """The plan's sites that have no folder. Raises FileProblems for all names that are not sites."""
    found: list[Site] = []
    problems: list[FileProblem] = []
    for place in places:
        try:
            found.append(target(plan.sites[place], policies))
        except UsageError as error:
            at = plans.line_of_site(path, place) if path else None
            problems.append(FileProblem(path or policies, f"sites.{place + 1}: {error}", at))
    if problems:
        raise FileProblems(problems)
    return tuple(found)


def _named_after(problem: FileProblem) -> Site:
    return Site(name=problem.path.parent.name)
