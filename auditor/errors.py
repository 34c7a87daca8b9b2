"""Every error that a person can meet, each one line with its mend, and the exit codes.

    AuditorError
    ├── UsageError ────────── 2  the command or its arguments
    │   └── FileProblem ───── 2  a file that a person wrote, at its line
    └── CouldNotLook ──────── 3  nothing could be seen
        ├── BrowserMissing ── 3
        ├── StoreBusy ─────── 3
        └── DiskFull ──────── 3

Exit codes: 0 nothing at `--fail-on`, 1 discrepancies, 2 usage or a file is wrong, 3 could not look,
130 interrupted.
"""

from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path
from typing import Final

OK: Final = 0
DISCREPANCIES: Final = 1
USAGE: Final = 2
COULD_NOT_LOOK: Final = 3
INTERRUPTED: Final = 130


def did_you_mean(word: str, known: Iterable[str], otherwise: str = "", cutoff: float = 0.6) -> str:
    """The end of a message about an unknown `word`: the nearest of the `known` ones as a question, or
    `otherwise` where none is near (`cutoff` as difflib's).
    """
    near = get_close_matches(word, list(known), 1, cutoff)
    return f', did you mean "{near[0]}"?' if near else otherwise


class AuditorError(Exception):
    """An error with one clear line for a person; `exit_code` is what the program ends with."""

    exit_code: int = COULD_NOT_LOOK


class UsageError(AuditorError):
    """The command was given something it cannot use."""

    exit_code = USAGE


class FileProblem(UsageError):
    """A file that a person wrote is wrong: which, where, what, and the mend."""

    def __init__(self, path: Path, problem: str, line: int | None = None) -> None:
        self.path = path
        self.line = line
        self.problem = problem
        super().__init__(f"{path}:{line}: {problem}" if line else f"{path}: {problem}")


class CouldNotLook(AuditorError):
    """Nothing could be seen of what was to be looked at."""


class BrowserMissing(CouldNotLook):
    """No browser was found, or it does not start."""


class StoreBusy(CouldNotLook):
    """Another program holds the database."""


class DiskFull(CouldNotLook):
    """There is no room for what is to be kept."""
