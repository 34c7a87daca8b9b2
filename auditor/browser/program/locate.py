"""Find a browser on this machine, or install one."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from auditor.browser.program import driver
from auditor.browser.program.command import run
from auditor.browser.program.settings import Mode
from auditor.errors import BrowserMissing

VARIABLE: Final = "AUDITOR_BROWSER"
INSTALL_S: Final = 600.0

Kind = Literal["shell", "chromium"]

_SHELLS: Final = ("chromium-headless-shell", "chrome-headless-shell", "headless_shell")
_CHROMIUMS: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A browser on this machine."""

    path: str
    kind: Kind
    said_by: str
    """--browser, AUDITOR_BROWSER, playwright, PATH"""


def find(executable: str | None = None, mode: Mode = "auto") -> Found:
    """The browser to use: the given one, the environment's, Playwright's own, then one on PATH.

    Raises BrowserMissing with one line that says what to do.
    """
    for path, said_by in ((executable, "--browser"), (os.environ.get(VARIABLE), VARIABLE)):
        if path:
            return _given(path, said_by)
    fitting = [found for found in _candidates() if _fits(found, mode)]
    if fitting:
        # a shell costs less than half as much as new headless, wherever it comes from
        return next((found for found in fitting if found.kind == "shell"), fitting[0])
    raise BrowserMissing(
        "no browser found: install Chromium (apt-get install chromium, or playwright install chromium)"
        f" or name one with --browser PATH or {VARIABLE}"
    )


def obtain(
    executable: str | None = None,
    mode: Mode = "auto",
    say: Callable[[str], None] = lambda _: None,
) -> Found:
    """The browser to use. Where none is found, install one: Playwright's download, else Debian's package.

    First makes sure that Playwright itself can start. `say` receives one line before each attempt. Raises
    BrowserMissing where nothing helped.
    """
    driver.obtain(say)
    try:
        return find(executable, mode)
    except BrowserMissing:
        if executable or os.environ.get(VARIABLE):
            raise
    tried: list[str] = []
    for title, commands in _ways():
        say(f"no browser found: trying {title}")
        problem = next((p for p in (run(c, INSTALL_S) for c in commands) if p), None)
        if problem is None:
            try:
                return find(None, mode)
            except BrowserMissing:
                problem = "it left no browser that fits"
        tried.append(f"{title}: {problem[:200]}")
    raise BrowserMissing(
        f"no browser found, and none could be installed ({'; '.join(tried)}):"
        " install Chromium and name it with --browser PATH"
    )


def _given(path: str, said_by: str) -> Found:
    place = shutil.which(path) or path
    if not Path(place).is_file():
        raise BrowserMissing(f"{path} ({said_by}): no such file: name the browser's program")
    if not os.access(place, os.X_OK):
        raise BrowserMissing(f"{path} ({said_by}) cannot be executed: name the browser's program")
    return Found(path=place, kind=_kind(place), said_by=said_by)


def _kind(path: str) -> Kind:
    name = Path(path).name.lower()
    return "shell" if "headless" in name and "shell" in name else "chromium"


def _fits(found: Found, mode: Mode) -> bool:
    if mode == "auto":
        return True
    return (found.kind == "shell") == (mode == "shell")


def _candidates() -> Iterator[Found]:
    """The browsers on this machine: Playwright's own, then those on PATH."""
    yield from _of_playwright()
    for names in (_SHELLS, _CHROMIUMS):
        for name in names:
            if place := shutil.which(name):
                yield Found(path=place, kind=_kind(place), said_by="PATH")


def _of_playwright() -> Iterator[Found]:
    """Playwright's own downloads, newest first, without starting Playwright."""
    root = os.environ.get("PLAYWRIGHT_BROWSERS_PATH")
    folder = Path(root) if root and root != "0" else Path.home() / ".cache" / "ms-playwright"
    for family, names in (
        ("chromium_headless_shell-*", ("headless_shell", "chrome-headless-shell")),
        ("chromium-*", ("chrome",)),
    ):
        for version in sorted(folder.glob(family), key=_revision, reverse=True):
            for name in names:
                for path in sorted(version.glob(f"*/{name}")):
                    if os.access(path, os.X_OK):
                        yield Found(path=str(path), kind=_kind(str(path)), said_by="playwright")


def _revision(folder: Path) -> int:
    number = folder.name.rpartition("-")[2]
    return int(number) if number.isdigit() else 0


def _ways() -> Iterator[tuple[str, tuple[tuple[str, ...], ...]]]:
    yield "playwright install chromium", ((sys.executable, "-m", "playwright", "install", "chromium"),)
    if os.geteuid() == 0 and shutil.which("apt-get"):
        # the shell costs less than half as much as new headless, but not every release has it
        for packages in (("chromium", "chromium-headless-shell"), ("chromium",)):
            install = ("apt-get", "-qq", "install", "-y", "--no-install-recommends", *packages)
            yield f"apt-get install {' '.join(packages)}", (("apt-get", "-qq", "update"), install)
