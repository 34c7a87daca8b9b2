"""`auditor judge`: judge stored visits again, without a browser."""

from datetime import date
from functools import partial
from typing import Final

import click

from auditor import audit
from auditor.cli import results, terminal
from auditor.cli.known import known_to
from auditor.cli.options import PLACES, SHOWING, Loudness, Places, Showing, day
from auditor.cli.screen import Screen, deliver, put, warn_of
from auditor.cli.stored import adopt_accepted, doubt_accepted, site_name
from auditor.crawl import again, summaries
from auditor.errors import DISCREPANCIES, OK, UsageError
from auditor.files import corrections
from auditor.model.decision import RULED_OUT
from auditor.model.rejudged import FindingChange
from auditor.reports import formats
from auditor.reports.rejudged import rejudged_json, rejudged_terminal
from auditor.store.database import Store

_LISTED: Final = {"terminal": rejudged_terminal, "json": rejudged_json}


@click.command("judge", short_help="Judge stored visits again, without a browser.")
@click.argument("site", required=False)
@click.option("--run", metavar="RUN", help="Run to judge. Default: the site's newest.")
@click.option(
    "--since",
    callback=day,
    metavar="DATE",
    help="Judge every site (or SITE only) visited since this date, such as 2026-11-28; show what changed.",
)
@SHOWING
@PLACES
def COMMAND(  # noqa: N802
    site: str | None, run: str | None, since: date | None, showing: Showing, places: Places
) -> int:
    """Judge the stored visits of SITE again, with this version of auditor and the current claims.toml, and
    print the report; with --since, print which findings are new, gone or changed.
    """
    if since is not None:
        return _since(site, since, showing, places)
    if site is None:
        raise UsageError("no site given: name one, or use --since DATE for every site visited since then")
    screen = Screen(Loudness(quiet=False, verbose=False))
    with Store.open(places.store, create=False) as store:
        name = site_name(store, site)
        adopt_accepted(store, places, [name])
        seen = store.load_seen(name, run)
        said = corrections.read(places.policies / name)
        audit.judge_again(name, store, known_to(store, name, seen.run.id), seen.run.id, said)
        judged = store.load_audit(name, seen.run.id)
        doubt_accepted(store, places, [name], screen)
    report = results.shown(seen.run, [judged], places.evidence, showing)
    deliver(showing, lambda name: formats()[name].render(report))
    warn_of(judged.corrected, screen)
    return results.exit_code([summaries.summary(judged)], showing)


def _since(site: str | None, since: date, showing: Showing, places: Places) -> int:
    """Judge many sites again. Only findings that are new or more severe affect the exit code."""
    listed = _LISTED.get(showing.format)
    if listed is None:
        raise UsageError(
            f"--format {showing.format} is not available with --since: use {' or '.join(_LISTED)}"
        )
    with Store.open(places.store, create=False) as store:
        names = [site_name(store, site)] if site else list(store.sites())
        adopt_accepted(store, places, names)
        sites = again.sites_since(store, since, names)
        if not sites:
            raise UsageError(f"no stored site was visited since {since.isoformat()}")
        every = again.judged_again(store, sites, places.policies, partial(known_to, store))
        found = tuple(every)
    put(listed(found, terminal.lines()), showing.output)
    return DISCREPANCIES if any(_counts(each, showing) for one in found for each in one.changes) else OK


def _counts(change: FindingChange, showing: Showing) -> bool:
    """Whether a discrepancy at or above --fail-on is new or became that severe, and nobody ruled it out."""
    least = {"error": 1, "warning": 2, "note": 3}.get(showing.fail_on, 0)
    counted = change.kind != "gone" and change.state not in RULED_OUT
    return counted and change.now in ("error", "warning", "note")[:least]
