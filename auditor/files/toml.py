"""Reads a TOML file as a typed shape, or reports everything that is wrong with it, each at its line."""

import json
import os
import re
import tomllib
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, Final, TypeVar, get_args, get_type_hints

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from auditor.errors import FileProblem, did_you_mean
from auditor.files.lines import lines_of
from auditor.files.problems import FileProblems

T = TypeVar("T")
Place = tuple[str | int, ...]

MAX_BYTES: Final = 1_000_000
"""The most bytes in a file that users write."""

_AT: Final = re.compile(
    r"^(?P<what>.*?) \(at (?:line (?P<line>\d+), column \d+|end of document)\)$", re.DOTALL
)

_MENDED: Final = {
    "Cannot overwrite a value": "the key is defined twice",
    "Illegal character '\\n'": "a string has no closing quote",
    "Unterminated string": "a string has no closing quote",
}
"""Messages of `tomllib`, reworded to say what to fix."""

_SAID: Final = {
    "string_type": "should be text in quotes",
    "int_type": "should be a whole number",
    "float_type": "should be a number",
    "float_parsing": "should be a number",
    "bool_type": "should be true or false",
    "list_type": "should be a list, such as [...]",
    "dict_type": "should be a table",
    "dataclass_type": "should be a table",
    "dataclass_exact_type": "should be a table",
    "date_type": "should be a date, such as 2026-11-21",
    "date_parsing": "should be a date, such as 2026-11-21",
    "date_from_datetime_parsing": "should be a date, such as 2026-11-21",
    "date_from_datetime_inexact": "should be a date without a time, such as 2026-11-21",
    "missing": "is missing: add it",
    "greater_than_equal": "should be at least {ge:g}",
    "less_than_equal": "should be at most {le:g}",
    "too_short": "should have at least {min_length} entry",
    "too_long": "should have at most {max_length} entries",
}
"""Our messages by pydantic's error types; limits come from the error's context."""


def read(path: Path, kind: type[T]) -> T:
    """Read `path` as a `kind`, one of the shapes in auditor/files.

    Raises FileProblems if it cannot be read, is not TOML, or does not fit.
    """
    return parsed(path, _text(path), kind)


def parsed(path: Path, text: str, kind: type[T]) -> T:
    r"""Parse the text of `path`, with `\n` line ends, as a `kind`. Raises FileProblems as `read` does."""
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise FileProblems([_syntax(path, text, error)]) from error
    except (RecursionError, ValueError) as error:
        raise FileProblems([_beyond(path, text, type(error))]) from error
    try:
        return TypeAdapter(kind).validate_python(values)
    except ValidationError as error:
        lines = lines_of(text)
        problems = [_problem(path, kind, lines, detail) for detail in _each(error)]
        raise FileProblems(sorted(problems, key=lambda problem: problem.line or 0)) from error


def quoted(text: str) -> str:
    """`text` as a TOML basic string: JSON's escapes, and U+007F escaped as well (TOML 1.0, "String")."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def there(path: Path) -> bool:
    """Whether a file exists at `path`, even one that cannot be opened; `read` then reports why."""
    try:
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def line(path: Path, place: Place) -> int | None:
    """Return the line of `place` in a file that was read successfully before."""
    return lines_of(_text(path)).get(place)


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)  # a device or a pipe may never end
    except FileNotFoundError as error:
        raise FileProblems([FileProblem(path, "no such file")]) from error
    except IsADirectoryError as error:
        raise FileProblems([FileProblem(path, "is a folder, not a file")]) from error
    except OSError as error:
        raise FileProblems([FileProblem(path, f"cannot be read: {error.strerror}")]) from error
    if len(content) > MAX_BYTES:
        raise FileProblems([FileProblem(path, f"is larger than {MAX_BYTES:,} bytes")])
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise FileProblems([FileProblem(path, "is not UTF-8: save it as UTF-8", line)]) from error


def _syntax(path: Path, text: str, error: tomllib.TOMLDecodeError) -> FileProblem:
    found = _AT.fullmatch(str(error))
    line = int(found["line"]) if found and found["line"] else text.rstrip("\n").count("\n") + 1
    what = found["what"] if found else str(error)
    return FileProblem(path, f"is not valid TOML: {_MENDED.get(what, what)}", line)


def _beyond(path: Path, text: str, kind: type[Exception]) -> FileProblem:
    """The line with which `tomllib` gives up on a well-formed text: on its depth by recursion, on the length
    of a number with Python's own ValueError.
    """
    lines = text.splitlines(keepends=True)
    line = bisect_left(range(1, len(lines)), 1, key=lambda count: _gives_up("".join(lines[:count]), kind))
    what = "is nested too deeply" if kind is RecursionError else "holds a number with too many digits"
    return FileProblem(path, what, line + 1)


def _gives_up(text: str, kind: type[Exception]) -> bool:
    try:
        tomllib.loads(text)
    except (RecursionError, ValueError) as error:
        return type(error) is kind
    return False


def _each(error: ValidationError) -> Iterator[ErrorDetails]:
    """The errors, at most one for each place."""
    places: set[Place] = set()
    for detail in error.errors(include_url=False):
        place = detail["loc"]
        if place not in places:
            places.add(place)
            yield detail


def _problem(path: Path, kind: type, lines: dict[Place, int], detail: ErrorDetails) -> FileProblem:
    place = detail["loc"]
    known = place
    while known and known not in lines:
        known = known[:-1]
    name = ".".join(str(part + 1) if isinstance(part, int) else part for part in place)
    said = _said(kind, place, detail)
    return FileProblem(path, f"{name}: {said}" if name else said, lines.get(known, 1))


def _said(kind: type, place: Place, detail: ErrorDetails) -> str:
    match detail["type"]:
        case "unexpected_keyword_argument":
            return f"unknown key{_meant(str(place[-1]), _keys(kind, place[:-1]))}"
        case "literal_error":
            allowed = re.findall(r"'([^']*)'", str(detail.get("ctx", {}).get("expected", "")))
            return f'unknown value "{detail["input"]}"{_meant(str(detail["input"]), allowed)}'
        case "list_type" if isinstance(detail["input"], dict):
            return f"is a single table: write [[{place[-1]}]]"
        case found if found in _SAID:
            return _SAID[found].format(**detail.get("ctx", {}))
        case _:
            message = detail["msg"]
            return message[:1].lower() + message[1:]


def _meant(word: str, known: list[str]) -> str:
    return did_you_mean(word, known, f": use one of {', '.join(known)}")


def _keys(kind: Any, place: Place) -> list[str]:
    """The keys of the table at `place` in a shape."""
    for part in place:
        if isinstance(part, str):
            kind = next((hint for hint in _inner(get_type_hints(kind).get(part))), None)
        if kind is None:
            return []
    return [field.name for field in fields(kind)] if is_dataclass(kind) else []


def _inner(hint: Any) -> Iterator[Any]:
    """Yield the dataclass inside an annotation such as `list[X] | None`."""
    if is_dataclass(hint):
        yield hint
    for argument in get_args(hint):
        yield from _inner(argument)
