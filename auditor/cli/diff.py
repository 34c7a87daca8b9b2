"""`auditor diff`: what changed between two runs."""

from pathlib import Path
from typing import Final

import click

from auditor import comparing
from auditor.cli import terminal
from auditor.cli.formats import format_option
from auditor.cli.options import FILE, PLACES, Places
from auditor.cli.screen import put
from auditor.cli.stored import run_named, site_name
from auditor.errors import COULD_NOT_LOOK, DISCREPANCIES, OK
from auditor.model.audit import Run
from auditor.reports.difference import Difference, difference, fitting
from auditor.store.database import Store

_FORMATS: Final = ("terminal", "json", "html", "markdown")


@click.command("diff", short_help="Show what changed between two runs.")
@click.argument("before", metavar="RUN")
@click.argument("after", metavar="RUN")
@click.argument("site", required=False)
@format_option(_FORMATS, "form", "comparison")
@click.option("--output", type=FILE, metavar="FILE", help="Write the comparison to this file.")
@PLACES
def COMMAND(  # noqa: N802 - the command of this file
    before: str, after: str, site: str | None, form: str, output: Path | None, places: Places
) -> int:
    """Show what changed from one RUN to another, or only at SITE: findings that are new, gone, changed or
    now untested; the claims of policies; vendors and cookies by phase.

    Name a run by its id (see `auditor runs`) or its first characters. Exits with 1 if a discrepancy is new,
    else with 3 if something could no longer be tested.
    """
    with Store.open(places.store, create=False) as store:
        then, now = (run_named(store, word) for word in (before, after))
        if now.started < then.started:
            then, now = now, then
        names = [site_name(store, site)] if site else _names(store, (then, now))
        compared = tuple(comparing.compared(store, name, (then, now), places.policies) for name in names)
        shown = difference(then, now, compared)
    put(fitting(terminal.lines())[form](shown), output)
    return _code(shown)


def _code(shown: Difference) -> int:
    if any(f.kind == "new" and f.state == "open" for site in shown.sites for f in site.findings):
        return DISCREPANCIES
    unseen = shown.counts["untested_now"] or any(site.problem for site in shown.sites)
    return COULD_NOT_LOOK if unseen else OK


def _names(store: Store, runs: tuple[Run, Run]) -> list[str]:
    return sorted({name for run in runs for name in store.states(run.id)})
