"""`auditor crawl install`: add a plan to the scheduler of this machine or of GitHub."""

import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click

from auditor.cli import plain, planned
from auditor.cli.options import PLACES, Places
from auditor.crawl import install
from auditor.crawl.publish import write
from auditor.errors import CouldNotLook, UsageError
from auditor.files import plans

Kind = Literal["cron", "systemd", "github-actions"]
UNITS: Final = Path(".config/systemd/user")


@click.command("install", short_help="Add a plan to a scheduler.")
@click.argument("plan", type=click.Path(path_type=Path))
@click.option("--cron", "kind", flag_value="cron", help="Use your crontab.")
@click.option("--systemd", "kind", flag_value="systemd", help="Use a systemd timer of your user.")
@click.option(
    "--github-actions",
    "kind",
    flag_value="github-actions",
    help="Use a GitHub Actions workflow in this repository.",
)
@click.option("--yes", is_flag=True, help="Write what is shown without asking.")
@PLACES
def COMMAND(plan: Path, kind: Kind | None, yes: bool, places: Places) -> int:  # noqa: N802, FBT001
    """Show what a scheduler needs to run PLAN when it is due and, once you confirm, write it."""
    if kind is None:
        raise UsageError("no scheduler given: choose --cron, --systemd or --github-actions")
    file = planned.file_of(plan)
    read = plans.read(file)
    if kind == "cron":
        after = install.crontab(read, _command(file, places), Path.cwd(), _zone(), _crontab())
        click.echo(plain_lines(after))
        if _agreed(yes, "Write this crontab?"):
            _write_crontab(after)
    elif kind == "systemd":
        parts = install.systemd(read, _command(file, places), Path.cwd(), Path.home() / UNITS)
        if _written(parts, yes):
            click.echo(
                f"systemctl --user daemon-reload && systemctl --user enable --now {parts[1].path.name}"
            )
    else:
        _written(install.github(read, str(file), Path.cwd()), yes)
    if read.environment:
        place = "the secrets of the repository" if kind == "github-actions" else install.environment(read)
        click.echo(plain(f"the plan needs {', '.join(read.environment)}: set each in {place}"))
    return 0


def _written(parts: Sequence[install.Part], yes: bool) -> bool:  # noqa: FBT001 - the option's value
    """Show the files and write them if the user agrees. Return whether they were written."""
    for part in parts:
        click.echo(plain_lines(f"# {part.path}\n{part.text}"))
    if not _agreed(yes, f"Write {'these files' if len(parts) > 1 else 'this file'}?"):
        return False
    for part in parts:
        write(part.path, part.text)
    return True


def plain_lines(text: str) -> str:
    """`text` without control characters, its line breaks kept."""
    return "\n".join(plain(line) for line in text.splitlines())


def _agreed(yes: bool, question: str) -> bool:  # noqa: FBT001 - the option's value
    return yes or (sys.stdin.isatty() and click.confirm(question))


def _command(file: Path, places: Places) -> list[str]:
    """The command line, with the path of the program running now: a scheduler's PATH differs from ours."""
    found = Path(sys.argv[0]).resolve()
    program = [str(found)] if found.name == "auditor" else [sys.executable, "-m", "auditor"]
    return [*program, "crawl", str(file), "--quiet", *places.options]


def _zone() -> str:
    """The IANA name of this machine's time zone (timezone(5), localtime(5)); UTC if none is set."""
    named = Path("/etc/timezone")
    link = Path("/etc/localtime")
    names = [named.read_text(encoding="utf-8").strip()] if named.is_file() else []
    if link.is_symlink():
        names.insert(0, str(link.resolve()).partition("zoneinfo/")[2])
    for name in names:
        try:
            known = ZoneInfo(name).key
        except (ZoneInfoNotFoundError, ValueError):
            continue
        return "UTC" if known in {"Etc/UTC", "UCT", "Zulu", "Etc/UCT"} else known
    return "UTC"


def _crontab() -> str:
    program = _program()
    done = subprocess.run([program, "-l"], capture_output=True, text=True, check=False)  # noqa: S603 - found on PATH
    return done.stdout if done.returncode == 0 else ""


def _write_crontab(text: str) -> None:
    program = _program()
    done = subprocess.run([program, "-"], input=text, capture_output=True, text=True, check=False)  # noqa: S603 - the same
    if done.returncode:
        raise CouldNotLook(f"crontab rejected it: {done.stderr.strip()[:200]}")


def _program() -> str:
    found = shutil.which("crontab")
    if found is None:
        raise UsageError("crontab not found: use --systemd, or apt-get install cron")
    return found
