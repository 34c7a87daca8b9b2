"""`auditor check`: report every problem in the files that people write."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path

import click

from auditor.cli import say
from auditor.cli.options import FOLDER, PLACES, Places
from auditor.cli.plans import meant
from auditor.cli.stored import doubts
from auditor.errors import FileProblem, UsageError
from auditor.files import accepted, corrections, plans, sites
from auditor.files.problems import FileProblems
from auditor.model.wording import count


@click.command("check", short_help="Check the files in policies/ and crawls/.")
@click.option(
    "--crawls", type=FOLDER, default=Path("crawls"), show_default=True, metavar="DIR", help="Folder of plans."
)
@PLACES
def COMMAND(crawls: Path, places: Places) -> int:  # noqa: N802
    """Check every site.toml, claims.toml, accepted.toml and crawl plan, and list all problems with their
    lines.
    """
    folders = sites.folders(places.policies)
    written = sorted(crawls.glob("*.toml"))
    if not folders and not written:
        raise UsageError(
            f"no files in {places.policies}/ or {crawls}/: name other folders with --policies and --crawls"
        )
    problems = [
        *(
            FileProblem(folder, f"has no {sites.FILE}: `auditor add` writes one")
            for folder in sites.undescribed(places.policies)
        ),
        *_problems(sites.read, folders),
        *_problems(accepted.read, folders),
        *_problems(corrections.read, folders),
        *_plan_problems(written, places.policies),
    ]
    if problems:
        raise FileProblems(tuple({str(problem): problem for problem in problems}.values()))
    for folder in folders:
        for doubt in doubts(folder):
            say(doubt, 0)
    click.echo(f"{count(len(folders), 'site')} and {count(len(written), 'plan')} checked: no problems")
    return 0


def _problems(read: Callable[[Path], object], paths: Iterable[Path]) -> Iterator[FileProblem]:
    for path in paths:
        try:
            read(path)
        except FileProblems as error:
            yield from error.problems


def _plan_problems(paths: Iterable[Path], policies: Path) -> Iterator[FileProblem]:
    """The problems of the plans only; those of site files are reported separately."""
    for path in paths:
        try:
            plan = plans.read(path)
            if not plan.demo and plan.sites:
                with ExitStack() as stack:
                    meant(plan, policies, stack, path)
        except FileProblems as error:
            yield from (problem for problem in error.problems if problem.path == path)
