"""`auditor crawl status`: the progress of the newest runs."""

from collections import Counter
from datetime import UTC, datetime

import click

from auditor.cli import plain
from auditor.cli.options import PLACES, Places
from auditor.crawl import summaries
from auditor.crawl.lock import running
from auditor.crawl.progress import span
from auditor.model.audit import Run
from auditor.model.wording import count
from auditor.store.database import Store


@click.command("status", short_help="Show the progress of each plan's newest run.")
@PLACES
def COMMAND(places: Places) -> int:  # noqa: N802
    """Show the progress of each plan's newest run, during the run or after it."""
    with Store.open(places.store, create=False) as store:
        newest = _newest(store)
        if not newest:
            click.echo("no plan has been run yet: `auditor crawl PLAN` runs one")
        for run in newest:
            click.echo(plain(_line(store, run, running=running(places.store, run.plan or ""))))
    return 0


def _newest(store: Store) -> list[Run]:
    """The newest run of each plan, most recent first."""
    found: dict[str, Run] = {}
    for run in store.runs(1_000):
        if run.plan is not None:
            found.setdefault(run.plan, run)
    return list(found.values())


def _line(store: Store, run: Run, *, running: bool) -> str:
    states = Counter(state for state, _ in store.states(run.id).values())
    begun, unfinished = (states.pop(each, 0) for each in summaries.UNFINISHED)
    done = states.total()
    parts = [
        f"{done} of {count(run.sites or done + begun + unfinished, 'site')} done",
        f"{begun} in progress" if running else f"{begun + unfinished} unfinished",
        f"{states[summaries.COULD_NOT_LOOK]} failed",
        count(store.standing(run.id), "finding"),
    ]
    if running and done and run.sites:
        spent = (datetime.now(UTC) - run.started).total_seconds()
        parts.append(f"{span(spent / done * (run.sites - done))} left")
    state = "ended" if run.ended else "running" if running else "interrupted"
    return f"{run.plan}  {state}  {run.id}  {', '.join(parts)}"
