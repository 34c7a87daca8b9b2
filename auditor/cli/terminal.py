"""The terminal that stdout is, if it is one."""

import os
import shutil
import sys

from auditor.reports.parts.lines import Lines


def colour() -> bool:
    """Whether to write colours to stdout (https://no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def width() -> int:
    """The width of stdout in columns; 100 if it is not a terminal."""
    return shutil.get_terminal_size((100, 40)).columns if sys.stdout.isatty() else 100


def lines() -> Lines:
    """The writer of lines for this terminal."""
    return Lines(colour=colour(), width=width())
