"""`auditor optouts`: list every opt-out and its outcome."""

from pathlib import Path
from typing import Final

import click

from auditor.cli import terminal
from auditor.cli.formats import format_option
from auditor.cli.options import FILE, PLACES, Places
from auditor.cli.screen import put
from auditor.cli.stored import site_name
from auditor.reports import optouts as listing
from auditor.reports.parts.finding_rows import OptOutRow, opt_out_row
from auditor.store.database import Store
from auditor.store.judged import OptOutRow as Stored

RENDERED: Final = {
    "terminal": lambda rows: listing.optouts_terminal(rows, terminal.lines()),
    "json": listing.optouts_json,
    "csv": listing.optouts_csv,
}


@click.command("optouts", short_help="List opt-outs and whether they work.")
@click.argument("site", required=False)
@format_option(RENDERED, "form")
@click.option("--output", type=FILE, metavar="FILE", help="Write the listing to this file.")
@PLACES
def COMMAND(site: str | None, form: str, output: Path | None, places: Places) -> int:  # noqa: N802
    """List every opt-out endpoint of SITE, or of every site: where it was found, what it answered and wrote,
    whether it works, and what it did in earlier runs.
    """
    with Store.open(places.store, create=False) as store:
        name = site_name(store, site) if site else None
        rows = tuple(_row(store, stored) for stored in store.opt_outs(name))
    put(RENDERED[form](rows), output)
    return 0


def _row(store: Store, stored: Stored) -> OptOutRow:
    past = store.past_tries((stored.record,), stored.site, stored.run)
    return opt_out_row(stored.record, stored.site, past.get(stored.record.endpoint.url or "", ()))
