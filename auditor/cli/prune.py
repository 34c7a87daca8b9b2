"""`auditor prune`: delete old runs except what findings need."""

from datetime import UTC, datetime, timedelta

import click

from auditor.cli.options import PLACES, Places
from auditor.model.wording import count
from auditor.store.database import Store
from auditor.store.evidence import Evidence
from auditor.store.prune import Forgotten

MILLION = 1_000_000


@click.command("prune", short_help="Delete old runs, except what findings need.")
@click.option(
    "--older-than",
    type=click.IntRange(1, 36_500),
    default=365,
    show_default=True,
    metavar="DAYS",
    help="Only runs that started more than this many days ago.",
)
@click.option("--yes", is_flag=True, help="Delete; without this, only show what would be deleted.")
@PLACES
def COMMAND(older_than: int, yes: bool, places: Places) -> int:  # noqa: N802, FBT001
    """Show how much of old runs no finding needs any more, in rows, files and bytes; with --yes, delete it.

    Kept whatever its age: the newest audit of each site, the first and last that showed a discrepancy, all
    that a person decided on, and every decision.
    """
    before = datetime.now(UTC) - timedelta(days=older_than)
    evidence = Evidence(places.evidence)
    with Store.open(places.store, create=False) as store:
        found = store.old(before, evidence)
        if yes:
            store.forget(before, evidence)
    click.echo(f"{'deleted' if yes else 'to delete'}: {_counted(found)}")
    if not yes and found.looks:
        click.echo("`auditor prune --yes` deletes it")
    return 0


def _counted(found: Forgotten) -> str:
    size = (found.row_bytes + found.file_bytes) / MILLION
    return (
        f"{count(found.looks, 'audit')} of sites in old runs, {count(found.runs, 'whole run')},"
        f" {count(found.rows, 'row')}, {count(found.files, 'file')} of evidence, {size:.1f} MB"
    )
