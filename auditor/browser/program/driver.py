"""Playwright's driver: a separate program that has to start on this machine, like the browser.

It is a Node.js that the package includes, linked against libatomic, which a minimal Debian lacks.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, Final

from playwright._impl._driver import compute_driver_executable
from playwright.async_api import Playwright

from auditor.browser.program.command import run
from auditor.errors import BrowserMissing

START_S: Final = 30.0
INSTALL_S: Final = 300.0
_OPTIONS: Final = "NODE_OPTIONS"
_TEMPORARY: Final = "TMPDIR"
_YOUNG: Final = "--max-semi-space-size"
"""Size in MB of V8's young generation (https://nodejs.org/api/cli.html), where short-lived messages stay.
With 2 instead of the default 16, the driver of eight concurrent visits takes 60 MB less, for 4 ms more CPU
time per visit."""
_LIBRARY: Final = "libatomic.so.1"
_PACKAGE: Final = "libatomic1"


def problem() -> str | None:
    """Why the driver does not start, as one line; None where it does."""
    return _problem(compute_driver_executable()[0])


@cache
def _problem(node: str) -> str | None:
    """Tried once per run of the program: a driver that has started will start again."""
    said = run((node, "--version"), START_S)
    return said.rpartition("error while ")[2][:200] if said else None


def check() -> None:
    """Raise BrowserMissing where the driver does not start."""
    if (wrong := problem()) is not None:
        raise BrowserMissing(sentence(wrong))


@contextmanager
def spared(folder: Path) -> Iterator[None]:
    """Make a driver started in the block use less memory, unless the user has set that, and keep its
    temporary files in `folder`.
    """
    given = {name: os.environ.get(name) for name in (_OPTIONS, _TEMPORARY)}
    options = given[_OPTIONS] or ""
    if _YOUNG not in options:
        os.environ[_OPTIONS] = f"{options} {_YOUNG}=2".strip()
    os.environ[_TEMPORARY] = str(folder)
    try:
        yield
    finally:
        for name, value in given.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value


def when_gone(playwright: Playwright, tell: Callable[[], None]) -> None:
    """Call `tell` once the driver has exited, because Playwright's browsers still claim to be running then.

    A page can crash it: Node.js strings cannot hold a message of more than half a gigabyte.
    """
    connection: Any = playwright._impl_obj._connection  # noqa: SLF001 - there is no public API for it
    connection.on("close", tell)


def obtain(say: Callable[[str], None] = lambda _: None) -> None:
    """Make sure that the driver starts: as root on Debian, install the library that it lacks.

    Raises BrowserMissing with one line that says what to do.
    """
    wrong = problem()
    if wrong is None:
        return
    if _LIBRARY in wrong and os.geteuid() == 0 and shutil.which("apt-get"):
        say(f"Playwright's driver lacks {_LIBRARY}: trying apt-get install {_PACKAGE}")
        for words in (("update",), ("install", "-y", _PACKAGE)):
            run(("apt-get", "-qq", *words), INSTALL_S)
        _problem.cache_clear()
        wrong = problem()
    if wrong is not None:
        raise BrowserMissing(sentence(wrong))


def sentence(wrong: str) -> str:
    """The error message about a driver that does not start."""
    mend = f": apt-get install {_PACKAGE}" if _LIBRARY in wrong else ""
    return f"Playwright's driver does not start ({wrong}){mend}"
