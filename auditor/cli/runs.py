"""`auditor runs`: list the stored runs."""

import click

from auditor.cli import plain
from auditor.cli.options import PLACES, Places
from auditor.crawl.lock import running
from auditor.crawl.summaries import COULD_NOT_LOOK
from auditor.model.audit import Run
from auditor.model.wording import count
from auditor.store.database import Store

NAMED = 5
"""How many of a run's sites its line names."""


@click.command("runs", short_help="List stored runs.")
@click.option(
    "--limit",
    type=click.IntRange(1, 1_000_000),
    metavar="N",
    default=20,
    show_default=True,
    help="Number of runs to list.",
)
@PLACES
def COMMAND(limit: int, places: Places) -> int:  # noqa: N802
    """List the newest runs with their plan, state and sites."""
    with Store.open(places.store, create=False) as store:
        for run in store.runs(limit):
            states = store.states(run.id)
            ended = f"ended {run.ended:%Y-%m-%d %H:%M}" if run.ended else _unended(run, places)
            few = ", ".join(list(states)[:NAMED]) + (", …" if len(states) > NAMED else "")
            failed = sum(state == COULD_NOT_LOOK for state, _ in states.values())
            names = f"{count(len(states), 'site')}: {few}" + (f"; {failed} failed" if failed else "")
            click.echo(plain(f"{run.id}  {run.plan or 'audit'}  {ended}  {names}"))
    return 0


def _unended(run: Run, places: Places) -> str:
    return "running" if running(places.store, run.plan or "") else "interrupted"
