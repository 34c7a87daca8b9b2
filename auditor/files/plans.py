"""crawls/NAME.toml: a crawl plan."""

from collections.abc import Iterator
from pathlib import Path

from auditor.errors import FileProblem
from auditor.files import hosts, toml
from auditor.files.plan_shapes import PlanFile
from auditor.files.problems import FileProblems
from auditor.files.vantages import vantages
from auditor.model.plan import CrawlPlan, Pace, Schedule, Telling


def read(path: Path) -> CrawlPlan:
    """Read the plan in `path`. Raises FileProblems with everything that is wrong."""
    shape = toml.read(path, PlanFile)
    if problems := list(_contradictions(path, shape)):
        raise FileProblems(problems)
    pace, schedule, tell = shape.pace, shape.schedule, shape.tell
    return CrawlPlan(
        name=path.stem,
        sites=tuple(shape.sites or ()),
        listed=_listed(path, shape),
        demo=shape.demo,
        at_once=shape.at_once,
        repeats=shape.repeats,
        pages=shape.pages,
        phases=tuple(shape.phases or ()),
        jurisdictions=tuple(shape.jurisdictions or ()),
        vantages=vantages(path, shape.vantage),
        user_agent=shape.user_agent,
        pace=_pace(shape) if pace else Pace(delay_s=0 if shape.demo else Pace().delay_s),
        schedule=Schedule(cron=schedule.cron, timezone=schedule.timezone) if schedule else None,
        reports=tuple(dict.fromkeys(shape.reports))
        if shape.reports is not None
        else CrawlPlan(name="").reports,
        tell=Telling(to=tuple(tell.to), review=tell.review) if tell else None,
    )


def line_of_site(path: Path, place: int) -> int | None:
    """Return the line of the plan in `path` that names the site at `place` (from 0)."""
    return toml.line(path, ("sites", place))


def _contradictions(path: Path, shape: PlanFile) -> Iterator[FileProblem]:
    """Keys that are valid alone but not together."""
    if shape.demo and (shape.sites or shape.lists):
        key = "sites" if shape.sites else "lists"
        yield FileProblem(path, f"{key}: the demo has its own sites: remove `{key}`", toml.line(path, (key,)))
    if shape.first is not None and not shape.lists:
        yield FileProblem(
            path, "first: applies to lists only: name one with `lists`", toml.line(path, ("first",))
        )


def _listed(path: Path, shape: PlanFile) -> tuple[str, ...]:
    """The hosts of every list; a missing list is reported at the line that names it."""
    found: dict[str, None] = {}
    problems: list[FileProblem] = []
    for place, name in enumerate(shape.lists or ()):
        listed = path.parent / name
        if not listed.is_file():
            at = toml.line(path, ("lists", place))
            problems.append(FileProblem(path, f"lists.{place + 1}: no such file: {listed}", at))
            continue
        try:
            found.update(dict.fromkeys(hosts.read(listed, shape.first)))
        except FileProblems as error:
            problems += error.problems
    if problems:
        raise FileProblems(problems)
    return tuple(found)


def _pace(shape: PlanFile) -> Pace:
    assert shape.pace is not None
    pace = shape.pace
    return Pace(
        delay_s=pace.delay_s,
        retries=pace.retries,
        backoff_s=pace.backoff_s,
        robots=pace.robots,
        minutes=pace.minutes,
        megabytes=pace.megabytes,
    )
