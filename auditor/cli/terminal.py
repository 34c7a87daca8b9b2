"""The terminal that stdout is, if it is one."""

import os
import shutil
import sys

from auditor.reports.parts.lines import Lines


def colour() -> bool:
    """Whether stdout takes colours (https://no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def width() -> int:
    """Columns of stdout; 100 if it is not a terminal."""
    return shutil.get_terminal_size((100, 40)).columns if sys.stdout.isatty() else 100


def lines() -> Lines:
    """How lines are written for this terminal."""
    return Lines(colour=colour(), width=width())
