"""Writes a data file compiled from a fetched source, or reports in one line what is wrong."""

import sys
from collections.abc import Callable
from pathlib import Path

from auditor.errors import FileProblem


def written(make: Callable[[], str], target: Path) -> int:
    """Write what `make` returns to `target`; return the command's exit code."""
    try:
        text = make()
    except FileProblem as wrong:
        sys.stderr.write(f"{wrong}\n")
        return wrong.exit_code
    target.write_text(text, encoding="utf-8")
    return 0
