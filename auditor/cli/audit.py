"""`auditor audit`: audit one or a few sites, from the first page to the report."""

import sys
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import click

from auditor.cli import results, session
from auditor.cli.gather import gathered
from auditor.cli.options import (
    BROWSING,
    FILE,
    LOUDNESS,
    PHASES,
    PLACES,
    SHOWING,
    Browsing,
    Loudness,
    Places,
    Showing,
)
from auditor.cli.screen import Screen, deliver, warn_of
from auditor.cli.standpoint import STANDPOINT, Standpoint
from auditor.cli.stored import adopt_accepted, doubt_accepted
from auditor.cli.targets import targets
from auditor.crawl import publish, summaries
from auditor.crawl.work import Wanted
from auditor.errors import UsageError
from auditor.model.audit import Run, SiteSummary
from auditor.model.extent import Extent
from auditor.model.plan import Pace
from auditor.model.site import Site
from auditor.model.visit import Phase
from auditor.reports import formats
from auditor.store.database import Store


@dataclass(frozen=True, slots=True)
class What:
    """Which sites to audit, and how thoroughly."""

    sites: tuple[str, ...]
    document: tuple[Path, ...]
    demo: bool
    at_once: int
    repeats: int
    pages: int
    phases: tuple[Phase, ...]


WHAT = gathered(
    "what",
    What,
    click.argument("sites", nargs=-1, metavar="SITE..."),
    click.option(
        "--document",
        type=FILE,
        multiple=True,
        metavar="FILE",
        help="Use this saved policy and look for no others; repeatable.",
    ),
    click.option("--demo", is_flag=True, help="Audit the bundled demo sites."),
    click.option(
        "--at-once",
        type=click.IntRange(1, 16),
        metavar="N",
        default=2,
        show_default=True,
        help="Sites to audit at the same time.",
    ),
    click.option(
        "--repeats",
        type=click.IntRange(1, 10),
        metavar="N",
        default=1,
        show_default=True,
        help="Visits per phase.",
    ),
    click.option(
        "--pages",
        type=click.IntRange(0, 20),
        metavar="N",
        default=2,
        show_default=True,
        help="Inner pages per visit, where the site file names none.",
    ),
    PHASES,
)


@click.command("audit", short_help="Compare what a site does with what its policies say.")
@WHAT
@SHOWING
@STANDPOINT
@BROWSING
@PLACES
@LOUDNESS
def COMMAND(  # noqa: N802 - the command of this file; each argument is a group of options
    what: What,
    showing: Showing,
    standpoint: Standpoint,
    browsing: Browsing,
    places: Places,
    loudness: Loudness,
) -> int:
    """Compare what SITE does in the browser with what its policies say.

    SITE is an address, a host or a folder in policies/; `-` reads sites from stdin, one per line. The report
    is printed and also written to reports/SITE/RUN/; with --output, it is written to that file only.
    """
    screen = Screen(loudness)
    publish.check_output(showing.output)
    with ExitStack() as stack:
        sites, web = _sites(what, places), None
        if what.demo:
            from auditor.demo.web import demo_sites, demo_web  # noqa: PLC0415 - its parts are an extra

            sites, web = demo_sites(), stack.enter_context(demo_web())
        sites = standpoint.of(sites)
        given = session.documents(what.document)
        store = stack.enter_context(Store.open(places.store))
        adopt_accepted(store, places, [site.name for site in sites])
        run = store.begin_run()
        wanted = Wanted(
            run=run,
            extent=Extent(
                given=given,
                repeats=what.repeats,
                pages=what.pages,
                phases=what.phases,
                pace=Pace(delay_s=0, retries=0),
            ),
            at_once=what.at_once,
            reports=None if showing.output else places.reports,
            policies=places.policies,
            redact=showing.redact,
            language=showing.language,
        )
        found = session.look(session.Session(sites=sites, wanted=wanted, web=web), store, browsing, screen)
        store.end_run(run.id)
        _show(store, run, found, (showing, places, screen))
    return results.exit_code(found, showing)


def _sites(what: What, places: Places) -> tuple[Site, ...]:
    if what.demo and (what.sites or what.document):
        raise UsageError("--demo has its own sites and documents: omit SITE and --document")
    if what.demo:
        return ()
    given = targets(what.sites, places.policies, sys.stdin)
    if what.document and len(given) > 1:
        raise UsageError("--document applies to a single site: audit the others separately")
    return given


def _show(store: Store, run: Run, found: Sequence[SiteSummary], how: tuple[Showing, Places, Screen]) -> None:
    showing, places, screen = how
    audits = [store.load_audit(each.site, run.id) for each in found if store.is_judged(each.site, run.id)]
    if audits:
        report = results.shown(run, audits, places.evidence, showing)
        deliver(showing, lambda name: formats()[name].render(report))
    doubt_accepted(store, places, [each.site.name for each in audits], screen)
    for audited in audits:
        warn_of(audited.corrected, screen)
    for each in found:
        if each.state == summaries.COULD_NOT_LOOK:
            screen.warn(f"{each.site}: could not look: {each.reason}")
        if each.report:
            screen.note(f"report: {places.reports / each.report}")
