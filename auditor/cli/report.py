"""`auditor report`: write a report again from the store."""

from pathlib import Path

import click

from auditor.cli import results
from auditor.cli.options import PLACES, SHOWING, Places, Showing
from auditor.cli.overviews import check, renderer
from auditor.cli.screen import deliver
from auditor.cli.stored import site_name
from auditor.crawl import publish, summaries
from auditor.crawl.since import with_news
from auditor.errors import CouldNotLook, UsageError
from auditor.model.audit import Audit, Run, SiteSummary
from auditor.reports import formats
from auditor.store.database import Store
from auditor.store.evidence import Evidence


@click.command("report", short_help="Write a report again from the store.")
@click.argument("site", required=False)
@click.option("--run", metavar="RUN", help="Run to report. Default: the newest.")
@SHOWING
@PLACES
def COMMAND(site: str | None, run: str | None, showing: Showing, places: Places) -> int:  # noqa: N802
    """Write the report of SITE again from the store, with the decisions made since; without SITE, the
    overview of a run.
    """
    with Store.open(places.store, create=False) as store:
        if site is None:
            return _overview(store, run, showing, places)
        name = site_name(store, site)
        audited = store.load_audit(name, run)
        held = store.run(audited.run)
    assert held is not None  # load_audit found the site
    found = _write(held, audited, showing, places)
    report = results.shown(held, [audited], places.evidence, showing)
    deliver(showing, lambda name: formats()[name].render(report))
    return results.exit_code([found], showing)


def _overview(store: Store, run: str | None, showing: Showing, places: Places) -> int:
    held = store.run(run) if run else store.latest_run()
    if held is None:
        raise UsageError(
            f'there is no run "{run}": `auditor runs` lists them' if run else "no runs stored yet"
        )
    check(showing.format)
    lines = [_line(store, held, name, (showing, places)) for name in store.states(held.id)]
    if not lines:
        raise CouldNotLook(f"run {held.id} was broken off before its first site: name another with --run")
    found = with_news(store, held, lines)
    if showing.output is None:
        publish.write_overview(held, found, places.reports, showing.language)
    deliver(showing, lambda name: renderer(name, showing.language)(held, found))
    return results.exit_code(found, showing)


def _line(store: Store, run: Run, name: str, how: tuple[Showing, Places]) -> SiteSummary:
    if store.is_judged(name, run.id):
        return _write(run, store.load_audit(name, run.id), *how)
    _, reason = store.states(run.id)[name]
    return SiteSummary(site=name, state=summaries.COULD_NOT_LOOK, reason=reason or "broken off")


def _write(run: Run, audited: Audit, showing: Showing, places: Places) -> SiteSummary:
    """Write a site's report to the reports folder unless --output is given. Return its summary line."""
    if showing.output is not None:
        return summaries.summary(audited)
    shown = publish.report(
        run, [audited], Evidence(places.evidence), redact=showing.redact, language=showing.language
    )
    path: Path = publish.write_report(shown, places.reports / audited.site.name / run.id)
    return summaries.summary(audited, str(path.relative_to(places.reports)))
