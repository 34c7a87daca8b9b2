"""`auditor crawl`: audit every site in policies/ or in a plan."""

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import Any, Final, Literal

import click

from auditor.cli import planned, results, session, telling
from auditor.cli.gather import gathered
from auditor.cli.options import (
    BROWSING,
    LOUDNESS,
    PHASES,
    PLACES,
    SHOWING,
    Browsing,
    Loudness,
    Places,
    Showing,
)
from auditor.cli.overviews import check, renderer
from auditor.cli.plans import meant
from auditor.cli.screen import Screen, deliver
from auditor.cli.standpoint import STANDPOINT, Standpoint
from auditor.cli.stored import adopt_accepted, doubt_accepted
from auditor.crawl import publish, resume, summaries
from auditor.crawl.lock import one_at_a_time
from auditor.crawl.since import with_news
from auditor.crawl.work import Wanted
from auditor.errors import UsageError
from auditor.files import plans
from auditor.model.audit import SiteSummary
from auditor.model.extent import Extent
from auditor.model.plan import CrawlPlan
from auditor.model.visit import Phase
from auditor.model.wording import count
from auditor.store.database import Store

ALL = "policies"
"""Name of the implicit plan that covers every site in policies/."""


@dataclass(frozen=True, slots=True)
class Which:
    """Which plan and which of its sites to run, what overrides the plan, and which engine to use."""

    plan: Path | None
    resume: bool
    only: tuple[str, ...]
    limit: int | None
    dry_run: bool
    at_once: int | None
    repeats: int | None
    pages: int | None
    phases: tuple[Phase, ...]
    engine: Literal["embedded", "dask"]
    scheduler: str | None
    shared: str | None


WHICH = gathered(
    "which",
    Which,
    click.argument("plan", required=False, type=click.Path(path_type=Path), metavar="[PLAN]"),
    click.option(
        "--resume/--from-scratch",
        default=True,
        show_default=True,
        help="Resume an interrupted run that is less than 20 hours old, or start a new one.",
    ),
    click.option(
        "--only",
        multiple=True,
        metavar="SITE",
        help="Only these sites of the plan, such as `*.jp`; repeatable.",
    ),
    click.option("--limit", type=click.IntRange(1), metavar="N", help="Only the first N sites of the plan."),
    click.option("--dry-run", is_flag=True, help="Show what would be done, and do nothing."),
    click.option(
        "--at-once",
        type=click.IntRange(1, 16),
        metavar="N",
        help="Sites to audit at the same time. Default: the plan's.",
    ),
    click.option(
        "--repeats", type=click.IntRange(1, 10), metavar="N", help="Visits per phase. Default: the plan's."
    ),
    click.option(
        "--pages",
        type=click.IntRange(0, 20),
        metavar="N",
        help="Inner pages per visit, where the site file names none. Default: the plan's.",
    ),
    PHASES,
    click.option(
        "--engine",
        type=click.Choice(["embedded", "dask"]),
        default="embedded",
        show_default=True,
        help="Audit sites in this process, or on dask.distributed workers.",
    ),
    click.option(
        "--scheduler",
        metavar="ADDRESS",
        help="Dask scheduler, such as tls://host:8786. Default: workers on this machine.",
    ),
    click.option(
        "--shared",
        metavar="URL",
        help="Storage all workers can reach, for large evidence, such as s3://bucket/audits (fsspec).",
    ),
)


def _far(which: Which) -> session.Far | None:
    if which.engine == "dask":
        return session.Far(scheduler=which.scheduler, shared=which.shared)
    if which.scheduler or which.shared:
        raise UsageError("--scheduler and --shared need --engine dask")
    return None


class Crawl(click.Command):
    """Runs a plan, or the subcommand that its first word names."""

    further: Final = ("serve", "status", "install")

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """The context of the plan's run, or of the subcommand."""
        if args and args[0] in self.further:
            return self.named(args[0]).make_context(f"{info_name} {args[0]}", args[1:], parent, **extra)
        return super().make_context(info_name, args, parent, **extra)

    def named(self, word: str) -> click.Command:
        """The command that `auditor crawl WORD` runs."""
        command = import_module(f"auditor.cli.crawl_{word}").COMMAND
        assert isinstance(command, click.Command)
        return command


@click.command("crawl", cls=Crawl, short_help="Audit every site in policies/, or in a plan.")
@WHICH
@SHOWING
@STANDPOINT
@BROWSING
@PLACES
@LOUDNESS
def COMMAND(  # noqa: N802 - the command of this file; each argument is a group of options
    which: Which,
    showing: Showing,
    standpoint: Standpoint,
    browsing: Browsing,
    places: Places,
    loudness: Loudness,
) -> int:
    """Audit every site in policies/, or those in PLAN (a file, or the name of one in crawls/).

    A failing site does not stop the others. An interrupted run resumes where it stopped. Each site gets a
    report in reports/SITE/RUN/, and the run gets an overview.

    `auditor crawl serve` runs plans when they are due, `auditor crawl status` shows the progress of runs,
    `auditor crawl install PLAN` adds a plan to a scheduler. A plan with one of these names is given by its
    path.
    """
    check(showing.format)
    screen = Screen(loudness)
    publish.check_output(showing.output)
    path = planned.file_of(which.plan) if which.plan else None
    plan = plans.read(path) if path else CrawlPlan(name=ALL)
    telling.check(plan)
    with ExitStack() as stack:
        whole = meant(plan, places.policies, stack, path)
        chosen = planned.chosen(whole, which.only, which.limit)
        sites = standpoint.of(chosen.sites)
        if which.dry_run:
            planned.show(plan, sites)
            return 0
        stack.enter_context(one_at_a_time(places.store, plan.name))
        store = stack.enter_context(Store.open(places.store))
        _decided(stack, store, places, [site.name for site in sites], screen)
        run, deaths = resume.run_for(store, plan.name, from_scratch=not which.resume)
        left, done = resume.remaining(store, run, sites, places.reports)
        store.note_sites(run.id, total := resume.total(run, chosen.number, whole.number))
        if done:
            screen.note(f"resuming run {run.id}: {len(done)} of {len(sites)} sites done")
        rest = session.Session(
            sites=tuple(left),
            wanted=Wanted(
                run=run,
                extent=_extent(plan, which),
                at_once=which.at_once or plan.at_once,
                reports=places.reports,
                policies=places.policies,
                redact=showing.redact,
                language=showing.language,
                formats=plan.reports,
                deaths=deaths,
            ),
            web=chosen.web,
            far=_far(which),
            total=len(sites),
        )
        browsing = replace(browsing, user_agent=browsing.user_agent or plan.user_agent)
        looked = session.look(rest, store, browsing, screen)
        found = with_news(store, run, (*chosen.broken, *done, *looked))
        run, left_out = resume.end(store, run, total - len(whole.broken))
        overview = publish.write_overview(run, found, places.reports, showing.language)
        deliver(showing, lambda name: renderer(name, showing.language)(run, found))
        _say(found, overview, screen, left_out)
        telling.what_is_new(store, plan, screen)
    return results.exit_code(found, showing)


def _decided(stack: ExitStack, store: Store, places: Places, names: Sequence[str], screen: Screen) -> None:
    """Adopt the decisions of each accepted.toml now, and warn at the end of those without effect."""
    adopt_accepted(store, places, names)
    stack.callback(doubt_accepted, store, places, names, screen)


def _say(found: Sequence[SiteSummary], overview: Path, screen: Screen, left_out: int) -> None:
    for each in found:
        if each.state == summaries.COULD_NOT_LOOK:
            screen.warn(f"{each.site}: could not look: {each.reason}")
    screen.note(f"overview: {overview}")
    if left_out:
        screen.note(f"run not finished: {count(left_out, 'site')} of the plan left to audit")


def _extent(plan: CrawlPlan, which: Which) -> Extent:
    return Extent(
        repeats=which.repeats or plan.repeats,
        pages=plan.pages if which.pages is None else which.pages,
        phases=which.phases or plan.phases,
        pace=plan.pace,
    )
