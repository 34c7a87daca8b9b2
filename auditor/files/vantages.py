"""`[[vantage]]` tables of a site file or a plan, and the vantage declared on the command line."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from auditor.errors import FileProblem, UsageError
from auditor.files import toml
from auditor.files.problems import FileProblems
from auditor.files.shapes import VantageEntry
from auditor.model.site import Vantage


def vantages(path: Path, entries: Sequence[VantageEntry] | None) -> tuple[Vantage, ...]:
    """The vantages that the tables in `path` declare. Raises FileProblems if two share an id."""
    declared = entries or ()
    ids = [entry.id for entry in declared]
    twice = [
        FileProblem(path, f"vantage.{place + 1}.id: {_taken(each)}", _line(path, place))
        for place, each in enumerate(ids)
        if each in ids[:place]
    ]
    if twice:
        raise FileProblems(twice)
    return tuple(map(_vantage, declared))


def stated(options: Mapping[str, str]) -> Vantage:
    """The vantage that options declare, each named like its key. Raises UsageError for the first mistake."""
    try:
        return _vantage(TypeAdapter(VantageEntry).validate_python(dict(options)))
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        option = f"--{first['loc'][0]}: " if first["loc"] else ""
        raise UsageError(f"{option}{first['msg']}") from error


def _taken(name: str) -> str:
    if name == Vantage().id:
        return "several vantages need an id each: give each its own"
    return f'"{name}" is already the id of another vantage: give each its own'


def _line(path: Path, place: int) -> int | None:
    return toml.line(path, ("vantage", place, "id")) or toml.line(path, ("vantage", place))


def _vantage(entry: VantageEntry) -> Vantage:
    return Vantage(
        id=entry.id,
        country=entry.country,
        region=entry.region,
        locale=entry.locale,
        timezone=entry.timezone,
        proxy=entry.proxy,
    )
