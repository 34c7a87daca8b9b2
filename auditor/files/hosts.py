"""Lists of hosts that a plan names: one host per line, or a CSV such as Tranco's (`rank,domain`)."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Final

from auditor.errors import FileProblem
from auditor.files.problems import FileProblems
from auditor.files.shapes import host_name

_PROBLEMS: Final = 20
"""The most problems reported; a file that is not such a list has a problem in every line."""


def read(path: Path, first: int | None = None) -> tuple[str, ...]:
    """Read the hosts, or the `first` of them, from the list at `path`, each once and in order.

    In a line with commas the host is the last cell. Raises FileProblems if the list cannot be read or a line
    does not name a host.
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
    """The last cell of each line with its number; empty lines, comments and a heading are skipped."""
    for number, line in enumerate(lines, start=1):
        cell = line.strip().rpartition(",")[2].strip().strip('"').strip()
        heading = number == 1 and "." not in cell and cell.lower() in {"domain", "host", "hostname", "site"}
        if cell and not line.lstrip().startswith("#") and not heading:
            yield number, cell
