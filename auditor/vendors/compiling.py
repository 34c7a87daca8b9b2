"""How a data file is compiled from what somebody has fetched: anew, or one line that says what is wrong."""

import sys
from collections.abc import Callable
from pathlib import Path

from auditor.errors import FileProblem


def written(make: Callable[[], str], target: Path) -> int:
    """Write what `make` returns to `target`; the exit code of a command."""
    try:
        text = make()
    except FileProblem as wrong:
        sys.stderr.write(f"{wrong}\n")
        return wrong.exit_code
    target.write_text(text, encoding="utf-8")
    return 0
