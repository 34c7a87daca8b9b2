"""Lists of hosts that a plan names: one a line, or a CSV such as Tranco's (`rank,domain`)."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Final

from auditor.errors import FileProblem
from auditor.files.problems import FileProblems
from auditor.files.shapes import host_name

_PROBLEMS: Final = 20
"""A list of something else has a problem in every line."""


def read(path: Path, first: int | None = None) -> tuple[str, ...]:
    """The hosts of the list at `path`, or the `first` of them, each once and in its order.

    In a line with commas the host stands after the last. Raises FileProblems where it cannot be read, or
    for lines that name no host.
    """
    found: dict[str, None] = {}
    problems: list[FileProblem] = []
    try:
        with path.open(encoding="utf-8-sig") as lines:
            for number, word in islice(_words(lines), first):
                try:
                    found.setdefault(host_name(word))
                except ValueError as error:
                    problems.append(FileProblem(path, str(error), number))
                    if len(problems) == _PROBLEMS:
                        break
    except UnicodeDecodeError as error:
        raise FileProblems([FileProblem(path, "is not UTF-8: save it as UTF-8")]) from error
    except OSError as error:
        raise FileProblems([FileProblem(path, f"cannot be read: {error.strerror}")]) from error
    if problems:
        raise FileProblems(problems)
    if not found:
        raise FileProblems([FileProblem(path, "contains no hosts: write one per line, or rank,host")])
    return tuple(found)


def _words(lines: Iterator[str]) -> Iterator[tuple[int, str]]:
    """The last cell of each line that is neither empty, a comment nor a heading, with its number."""
    for number, line in enumerate(lines, start=1):
        cell = line.strip().rpartition(",")[2].strip().strip('"').strip()
        heading = number == 1 and "." not in cell and cell.lower() in {"domain", "host", "hostname", "site"}
        if cell and not line.lstrip().startswith("#") and not heading:
            yield number, cell
