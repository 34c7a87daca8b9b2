"""`auditor crawl`: every site of policies/, or of a plan."""

from contextlib import ExitStack
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

import click

from auditor.cli import results, session
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
from auditor.cli.stored import adopt_accepted
from auditor.crawl import publish, resume, summaries
from auditor.crawl.since import with_news
from auditor.errors import UsageError
from auditor.files import plans
from auditor.model.plan import CrawlPlan
from auditor.model.visit import Phase
from auditor.store.database import Store

ALL = "policies"
"""Name of the plan that nobody wrote: every site of policies/."""


@dataclass(frozen=True, slots=True)
class Which:
    """Which plan, and whether from its beginning."""

    plan: Path | None
    anew: bool
    at_once: int | None
    repeats: int | None
    pages: int | None
    phases: tuple[Phase, ...]


WHICH = gathered(
    "which",
    Which,
    click.argument("plan", required=False, type=click.Path(path_type=Path), metavar="[PLAN]"),
    click.option("--anew", is_flag=True, help="Begin a new run, even where one was broken off."),
    click.option("--at-once", type=click.IntRange(1, 16), help="Sites at the same time, else the plan's."),
    click.option("--repeats", type=click.IntRange(1, 10), help="Visits of each phase, else the plan's."),
    click.option(
        "--pages",
        type=click.IntRange(0, 20),
        help="Inner pages of each visit, where the site file names none; else the plan's.",
    ),
    PHASES,
)


@click.command("crawl", short_help="Audit every site of policies/, or of a plan.")
@WHICH
@SHOWING
@STANDPOINT
@BROWSING
@PLACES
@LOUDNESS
def COMMAND(  # noqa: N802 - the command of this file; each a group of options
    which: Which,
    showing: Showing,
    standpoint: Standpoint,
    browsing: Browsing,
    places: Places,
    loudness: Loudness,
) -> int:
    """Audit every site of policies/, or those of PLAN (a file, or the name of one in crawls/).

    One failing site stops no other. A run that was broken off goes on where it stopped. Each site gets its
    report in reports/SITE/RUN/, the run one overview.
    """
    check(showing.format)
    screen = Screen(loudness)
    publish.check_output(showing.output)
    path = _file(which.plan) if which.plan else None
    plan = plans.read(path) if path else CrawlPlan(name=ALL)
    with ExitStack() as stack:
        asked = meant(plan, places.policies, stack, path)
        sites = standpoint.of(asked.sites)
        store = stack.enter_context(Store.open(places.store))
        adopt_accepted(store, places, [site.name for site in sites])
        run = resume.run_for(store, plan.name, anew=which.anew)
        left, done = resume.remaining(store, run, sites)
        if done:
            screen.note(f"going on with run {run.id}: {len(done)} of {len(sites)} sites are done")
        wanted = session.Wanted(
            sites=left,
            run=run,
            at_once=which.at_once or plan.at_once,
            repeats=which.repeats or plan.repeats,
            pages=plan.pages if which.pages is None else which.pages,
            phases=which.phases or plan.phases,
            web=asked.web,
            reports=places.reports,
            policies=places.policies,
            redact=showing.redact,
            language=showing.language,
        )
        looked = session.look(wanted, store, browsing, screen)
        found = with_news(store, run, (*asked.broken, *done, *looked))
        store.end_run(run.id)
    path = publish.write_overview(run, found, places.reports, showing.language)
    deliver(showing, lambda name: renderer(name, showing.language)(run, found))
    for each in found:
        if each.state == summaries.COULD_NOT_LOOK:
            screen.warn(f"{each.site}: could not look: {each.reason}")
    screen.note(f"overview: {path}")
    return results.exit_code(found, showing)


def _file(plan: Path) -> Path:
    """The plan's file: a path, or a name in crawls/."""
    named = Path("crawls") / f"{plan.name}.toml"
    if plan.exists() or plan.name != str(plan):
        return plan
    if not named.exists():
        known = [path.stem for path in sorted(named.parent.glob("*.toml"))]
        near = get_close_matches(plan.stem, known, 1)
        meant = f', did you mean "{near[0]}"?' if near else f" in {named.parent}/"
        raise UsageError(f'there is no plan "{plan}"{meant}')
    return named
