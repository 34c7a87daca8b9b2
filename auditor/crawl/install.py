"""The files that the scheduler of a machine or of GitHub needs to run a plan."""

import re
import shlex
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from auditor.errors import UsageError
from auditor.files import cron
from auditor.model.plan import CrawlPlan, Schedule

_DAYS: Final = ("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One file to write."""

    path: Path
    text: str


def crontab(plan: CrawlPlan, command: list[str], folder: Path, zone: str, before: str) -> str:
    """The whole crontab with the plan's line, which replaces an older one.

    cron uses the time zone of the machine. Raises UsageError if the plan's zone is different.
    """
    schedule = _schedule(plan)
    if schedule.timezone != zone:
        raise UsageError(
            f"{plan.name} is scheduled in {schedule.timezone}, but this machine's cron runs in {zone}: set"
            " that time zone in the plan, or use --systemd"
        )
    begin, end = f"# auditor {_slug(plan.name)}: begin", f"# auditor {_slug(plan.name)}: end"
    kept = re.sub(rf"(?ms)^{re.escape(begin)}$.*?^{re.escape(end)}$\n?", "", before)
    secrets = f"set -a && . {shlex.quote(str(environment(plan)))} && " if plan.environment else ""
    line = f"{secrets}cd {shlex.quote(str(folder))} && {shlex.join(command)} >/dev/null".replace("%", r"\%")
    return f"{kept.rstrip()}\n{begin}\n{schedule.cron} {line}\n{end}\n".lstrip()


def systemd(plan: CrawlPlan, command: list[str], folder: Path, units: Path) -> tuple[Part, ...]:
    """A timer and its service (systemd.timer(5), systemd.service(5))."""
    schedule = _schedule(plan)
    name = f"auditor-{_slug(plan.name)}"
    words = " ".join(_unit_word(word) for word in command)
    secrets = f"EnvironmentFile={_unit_line(str(environment(plan)))}\n" if plan.environment else ""
    service = (
        f"[Unit]\nDescription=auditor crawl {_slug(plan.name)}\nWants=network-online.target\n"
        "After=network-online.target\n\n"
        f"[Service]\nType=oneshot\nWorkingDirectory={_unit_line(str(folder))}\n{secrets}ExecStart={words}\n"
        "SuccessExitStatus=1\nTimeoutStopSec=60\n"
    )
    due = "".join(f"OnCalendar={each}\n" for each in calendar(schedule))
    timer = (
        f"[Unit]\nDescription=auditor crawl {_slug(plan.name)}, when it is due\n\n"
        f"[Timer]\n{due}Persistent=true\nUnit={name}.service\n\n[Install]\nWantedBy=timers.target\n"
    )
    return (
        Part(path=units / f"{name}.service", text=service),
        Part(path=units / f"{name}.timer", text=timer),
    )


def github(plan: CrawlPlan, file: str, root: Path) -> tuple[Part, ...]:
    """A GitHub workflow. GitHub uses UTC. Raises UsageError if the plan's zone is different."""
    schedule = _schedule(plan)
    if schedule.timezone != "UTC":
        raise UsageError(
            f"{plan.name} is scheduled in {schedule.timezone}, but GitHub runs in UTC:"
            ' set timezone = "UTC" in the plan'
        )
    name = _slug(plan.name)
    text = f"""name: auditor {name}
on:
  schedule:
    - cron: "{schedule.cron}"
  workflow_dispatch:
concurrency:
  group: auditor-{name}
permissions:
  contents: read
jobs:
  crawl:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: "3.12"
      - run: pip install 'auditor[tell]'
      - run: auditor doctor --install
      - uses: actions/cache/restore@v4
        with:
          path: crawls/auditor.db
          key: auditor-{name}-${{{{ github.run_id }}}}
          restore-keys: auditor-{name}-
      - run: auditor crawl {shlex.quote(file)}
{_secrets(plan)}      - if: always()
        uses: actions/cache/save@v4
        with:
          path: crawls/auditor.db
          key: auditor-{name}-${{{{ github.run_id }}}}
      - if: always()
        uses: actions/upload-artifact@v4
        with:
          name: reports
          path: reports
"""
    return (Part(path=root / ".github" / "workflows" / f"auditor-{name}.yml", text=text),)


def environment(plan: CrawlPlan) -> Path:
    """The user's file with the plan's secrets, one `NAME='value'` per line: schedulers do not pass on the
    user's own environment variables.
    """
    return Path.home() / ".config" / "auditor" / f"{_slug(plan.name)}.env"


def _secrets(plan: CrawlPlan) -> str:
    """A step's `env:` with the repository's secrets (GitHub Actions: using secrets in a workflow)."""
    lines = [f"          {name}: ${{{{ secrets.{name} }}}}\n" for name in plan.environment]
    return "".join(["        env:\n", *lines]) if lines else ""


def calendar(schedule: Schedule) -> tuple[str, ...]:
    """A cron expression as calendar events of systemd.time(7). If both the day of the month and the weekday
    are restricted, either is enough, so there are two events.
    """
    fields = schedule.cron.lower().split()
    minute, hour, day, month = (_numbers(place, text) for place, text in enumerate(fields[:4]))
    week = "" if fields[4] == "*" else ",".join(_DAYS[n] for n in cron.numbers(4, fields[4])) + " "
    at = f"{hour}:{minute}:00 {schedule.timezone}"
    if fields[2].startswith("*") or fields[4].startswith("*"):
        return (f"{week}*-{month}-{day} {at}",)
    return (f"*-{month}-{day} {at}", f"{week}*-{month}-* {at}")


def _numbers(place: int, text: str) -> str:
    return "*" if text == "*" else ",".join(f"{number:02}" for number in cron.numbers(place, text))


def _schedule(plan: CrawlPlan) -> Schedule:
    if plan.schedule is None:
        raise UsageError(f"{plan.name} has no schedule: add [schedule] with a cron expression to the plan")
    return plan.schedule


def _unit_line(text: str) -> str:
    return text.replace("%", "%%")


def _unit_word(word: str) -> str:
    """A word quoted for ExecStart= (systemd.service(5), command lines)."""
    plain = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{plain}"' if re.search(r"[^\w@%+=:,./-]", plain) else plain


def _slug(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9_.-]", "-", name)
