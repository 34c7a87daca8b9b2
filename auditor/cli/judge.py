"""`auditor judge`: what was stored, judged again without a browser."""

import click

from auditor import audit
from auditor.cli import results
from auditor.cli.options import PLACES, SHOWING, Loudness, Places, Showing
from auditor.cli.screen import Screen, deliver, told
from auditor.cli.stored import adopt_accepted, site_name
from auditor.crawl import summaries
from auditor.errors import CouldNotLook
from auditor.files import corrections
from auditor.reports import formats
from auditor.store.database import Store
from auditor.vendors import catalogue
from auditor.vendors.catalogue import Catalogue


@click.command("judge", short_help="Judge what was stored again, without a browser.")
@click.argument("site")
@click.option("--run", metavar="RUN", help="Run to judge, else the newest of the site.")
@SHOWING
@PLACES
def COMMAND(site: str, run: str | None, showing: Showing, places: Places) -> int:  # noqa: N802
    """Judge the stored visits of SITE again, with what this version knows and what claims.toml says by now,
    and print the report.
    """
    with Store.open(places.store, create=False) as store:
        name = site_name(store, site)
        adopt_accepted(store, places, [name])
        seen = store.load_seen(name, run)
        said = corrections.read(places.policies / name)
        audit.judge_again(name, store, known_to(store, name, seen.run.id), seen.run.id, said)
        judged = store.load_audit(name, seen.run.id)
    report = results.shown(seen.run, [judged], places.evidence, showing)
    deliver(showing, lambda name: formats()[name].render(report))
    told(judged.corrected, Screen(Loudness(quiet=False, verbose=False)))
    return results.exit_code([summaries.summary(judged)], showing)


def known_to(store: Store, site: str, run: str) -> Catalogue:
    """The catalogue, with the demo's invented vendors where the site was judged with them before."""
    shipped = catalogue.with_lists(store.path.parent / "lists")
    try:
        versions = store.load_audit(site, run).judgement.versions
    except CouldNotLook:  # never judged, or by a version that this one cannot read
        return shipped
    if not any(version.endswith("+demo") for version in versions.values()):
        return shipped
    from auditor.demo.web import demo_catalogue  # noqa: PLC0415 - the demo's parts are an extra

    return demo_catalogue(shipped)
