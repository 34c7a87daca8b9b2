"""Every error shown to a user, each one line that says how to fix it, and the exit codes.

    AuditorError
    ├── UsageError ────────── 2  the command or its arguments
    │   └── FileProblem ───── 2  a file that a user wrote, with its line
    └── CouldNotLook ──────── 3  nothing could be observed
        ├── BrowserMissing ── 3
        ├── StoreBusy ─────── 3
        └── DiskFull ──────── 3

Exit codes: 0 nothing at `--fail-on`, 1 discrepancies, 2 usage or a file is wrong, 3 could not look, 130
interrupted.
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
    """Return the end of a message about an unknown `word`: the closest of the `known` words as a question, or
    `otherwise` if none is close (`cutoff` as in difflib).
    """
    near = get_close_matches(word, list(known), 1, cutoff)
    return f', did you mean "{near[0]}"?' if near else otherwise


class AuditorError(Exception):
    """An error with one clear line for the user; `exit_code` is the program's exit code."""

    exit_code: int = COULD_NOT_LOOK


class UsageError(AuditorError):
    """The command was given something that it cannot use."""

    exit_code = USAGE


class FileProblem(UsageError):
    """A file that a user wrote is wrong; the message says which file, where, what is wrong and
    how to fix it.
    """

    def __init__(self, path: Path, problem: str, line: int | None = None) -> None:
        self.path = path
        self.line = line
        self.problem = problem
        super().__init__(f"{path}:{line}: {problem}" if line else f"{path}: {problem}")


class CouldNotLook(AuditorError):
    """Nothing that was to be audited could be observed."""


class BrowserMissing(CouldNotLook):
    """No browser was found, or it does not start."""


class StoreBusy(CouldNotLook):
    """Another program has locked the database."""


class DiskFull(CouldNotLook):
    """There is no disk space left to store results."""
