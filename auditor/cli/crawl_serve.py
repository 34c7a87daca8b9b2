"""`auditor crawl serve`: run plans when they are due."""

import asyncio
import signal
import sys
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import click

from auditor.cli import planned
from auditor.cli.options import LOUDNESS, PLACES, Loudness, Places
from auditor.cli.screen import Screen
from auditor.crawl import health
from auditor.crawl.schedule import Serving
from auditor.errors import CouldNotLook, UsageError
from auditor.files import plans
from auditor.model.audit import Run
from auditor.model.plan import CrawlPlan
from auditor.store.database import Store

ENDS_S = 30.0
"""Real seconds that a run has to stop before it is killed."""


@click.command("serve", short_help="Run plans when they are due.")
@click.argument("plan", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    metavar="N",
    default=8347,
    show_default=True,
    help="Loopback port for /healthz and /metrics; 0 picks a free one.",
)
@click.option(
    "--run-option",
    multiple=True,
    metavar="OPTION",
    help="Pass this option to each `auditor crawl`; repeatable.",
)
@PLACES
@LOUDNESS
def COMMAND(  # noqa: N802
    plan: tuple[Path, ...], port: int, run_option: tuple[str, ...], places: Places, loudness: Loudness
) -> int:
    """Run each PLAN when it is due, until SIGTERM; without PLAN, every plan in crawls/ that has a schedule.

    If runs were missed while this was down, the plan runs once to catch up. A run in progress at SIGTERM is
    interrupted, and resumes when this is started again.
    """
    screen = Screen(loudness)
    due = _due(plan)
    for each in due.values():
        assert each.schedule is not None
        screen.note(f"{each.name}: {each.schedule.cron} ({each.schedule.timezone})")
    runs = _Runs(places, run_option, {each.name: file for file, each in due.items()}, screen)
    asyncio.run(_serve(list(due.values()), runs, port, screen))
    return 0


def _due(named: tuple[Path, ...]) -> dict[Path, CrawlPlan]:
    """The plans with a schedule, by file. Raises UsageError if a named plan has none, or no plan has one."""
    files = [planned.file_of(each) for each in named] or sorted(planned.FOLDER.glob("*.toml"))
    found = {path: plans.read(path) for path in files}
    for each in found.values():
        if named and each.schedule is None:
            raise UsageError(
                f"{each.name} has no schedule: add [schedule] with a cron expression to the plan"
            )
    due = {path: each for path, each in found.items() if each.schedule is not None}
    if not due:
        raise UsageError(f"no plan in {planned.FOLDER}/ has a schedule: add [schedule] to one")
    return due


@dataclass(slots=True)
class _Runs:
    """The runs in progress, each in a separate process."""

    places: Places
    options: tuple[str, ...]
    files: Mapping[str, Path]
    screen: Screen
    programs: dict[str, asyncio.subprocess.Process] = field(default_factory=dict)

    async def run(self, plan: CrawlPlan) -> int:
        """Run a plan to its end and return its exit code."""
        self.screen.note(f"{plan.name}: started")
        words = ("crawl", str(self.files[plan.name]), "--quiet", *self.places.options, *self.options)
        command = (sys.executable, "-m", "auditor", *words)
        nothing = asyncio.subprocess.DEVNULL
        program = await asyncio.create_subprocess_exec(*command, stdin=nothing, stdout=nothing)
        self.programs[plan.name] = program
        code = await program.wait()
        del self.programs[plan.name]  # if cancelled, it stays there for `stop` to end
        self.screen.note(f"{plan.name}: ended with exit code {code}")
        return code

    async def stop(self) -> None:
        """Ask every run to stop, and kill those still running after `ENDS_S`."""
        for program in self.programs.values():
            program.terminate()
        waits = [asyncio.create_task(program.wait()) for program in self.programs.values()]
        if waits:
            await asyncio.wait(waits, timeout=ENDS_S)
        for program in list(self.programs.values()):
            if program.returncode is None:
                program.kill()


async def _serve(due: list[CrawlPlan], runs: _Runs, port: int, screen: Screen) -> None:
    newest = _newest(due, runs.places)
    serving = Serving(
        due,
        runs.run,
        {name: run.started for name, run in newest.items()},
        frozenset(name for name, run in newest.items() if run.ended is None),
    )
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        loop.add_signal_handler(number, serving.stop)
    try:
        async with health.answering(port, serving.states, lambda: _outcomes(due, runs.places)) as at:
            screen.note(f"http://127.0.0.1:{at}/healthz and /metrics")
            try:
                await serving.serve()
            finally:
                await runs.stop()
    except OSError as error:
        raise CouldNotLook(
            f"port {port} cannot be used: {error.strerror}: choose another with --port"
        ) from error


def _newest(due: list[CrawlPlan], places: Places) -> dict[str, Run]:
    """The newest run of each plan that has one."""
    if not places.store.exists():
        return {}
    with Store.open(places.store) as store:
        found = {plan.name: store.newest_run(plan.name) for plan in due}
    return {name: run for name, run in found.items() if run is not None}


def _outcomes(due: list[CrawlPlan], places: Places) -> dict[str, health.Outcome]:
    newest = _newest(due, places)
    if not newest:
        return {}
    found = {}
    with Store.open(places.store) as store:
        for name, run in newest.items():
            states = Counter(state for state, _ in store.states(run.id).values())
            found[name] = health.Outcome(sites=run.sites, states=states, findings=store.standing(run.id))
    return found
