"""`auditor doctor`: what works on this machine, and how to fix what does not."""

import asyncio
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import click

from auditor import __version__
from auditor.browser.page import settle
from auditor.browser.program import locate
from auditor.browser.program.chromium import OpenBrowser, open_browser
from auditor.cli import plain
from auditor.cli.options import BROWSING, LOUDNESS, PLACES, Browsing, Loudness, Places
from auditor.cli.screen import Screen
from auditor.errors import COULD_NOT_LOOK, OK, AuditorError
from auditor.store.database import Store
from auditor.store.evidence import Evidence
from auditor.vendors import catalogue

OLDEST: Final = (3, 11)
FONTS_S: Final = 20


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that works or does not."""

    well: bool
    line: str
    needed: bool = True
    """Whether audits are impossible without it."""


@click.command("doctor", short_help="Check what works on this machine.")
@click.option("--install", is_flag=True, help="Install a browser first if none is found.")
@BROWSING
@PLACES
@LOUDNESS
def COMMAND(install: bool, browsing: Browsing, places: Places, loudness: Loudness) -> int:  # noqa: N802, FBT001
    """Check what works on this machine, one line each, and say how to fix what does not.

    With --store, the store is checked too: every row, and every piece of evidence by its hash.
    """
    if install:
        settings = browsing.settings()
        locate.obtain(settings.executable, settings.mode, Screen(loudness).note)
    if loudness.quiet and install:
        return OK
    all_well = True
    for check in _checks(browsing, places):
        click.echo(f"{'✓' if check.well else '✗'} {plain(check.line)}")
        all_well = all_well and (check.well or not check.needed)
    return OK if all_well else COULD_NOT_LOOK


def _well(line: str) -> Check:
    return Check(well=True, line=line)


def _ill(line: str, *, needed: bool = True) -> Check:
    return Check(well=False, line=line, needed=needed)


def _checks(browsing: Browsing, places: Places) -> Iterator[Check]:
    yield _python()
    yield from _browser(browsing)
    yield _tried("store", lambda: _store(places.store))
    context = click.get_current_context()
    if context.get_parameter_source("store") is click.core.ParameterSource.COMMANDLINE:
        yield from _whole(places)
    yield _japanese()
    known = catalogue.load()
    yield _well(f"catalogue {known.version}: {len(known.vendors)} vendors")


def _python() -> Check:
    wanted = ".".join(map(str, OLDEST))
    line = f"auditor {__version__} on Python {platform.python_version()}"
    well = sys.version_info >= OLDEST
    return _well(line) if well else _ill(f"{line}: install Python {wanted} or newer")


def _tried(name: str, work: Callable[[], str]) -> Check:
    try:
        return _well(work())
    except AuditorError as error:
        return _ill(f"{name}: {error}")


def _browser(browsing: Browsing) -> Iterator[Check]:
    settings = browsing.settings()
    found = _tried(
        "browser",
        lambda: "browser {0.path} ({0.said_by})".format(locate.find(settings.executable, settings.mode)),
    )
    yield found
    if found.well:
        try:
            yield from asyncio.run(_started(browsing))
        except AuditorError as error:
            yield _ill(f"browser: {error}")


async def _started(browsing: Browsing) -> tuple[Check, ...]:
    async with open_browser(browsing.settings()) as browser:
        return (
            _well(f"browser starts: {browser.version}, {browser.mode}"),
            _third_party(browser),
            await _virtual_time(browser),
        )


async def _virtual_time(browser: OpenBrowser) -> Check:
    """Whether a 20-second timer fires in far less real time."""
    async with browser.context() as context:
        page = await context.new_page()
        await page.goto(
            "data:text/html,<script>setTimeout(() => { document.title = 'late' }, 20000)</script>"
        )
        began = time.monotonic()
        await settle.live(context, page, 30.0, 5.0)
        took = time.monotonic() - began
        if await page.title() == "late":
            return _well(f"virtual time works: a timer of 20 s fired after {took:.1f} s")
    return _ill("virtual time does not work: pages run in real time and audits are slower", needed=False)


def _third_party(browser: OpenBrowser) -> Check:
    if browser.third_party_cookies:
        return _well("browser accepts third-party cookies, as most visitors' browsers do")
    return _ill(
        "browser blocks third-party cookies, so audits would miss them: name another Chromium with --browser"
        " (Debian: apt-get install chromium-headless-shell)",
        needed=False,
    )


def _store(path: Path) -> str:
    with Store.open(path) as store:
        store.check_writable()
        return f"store {path} is writable: {len(store.sites())} sites"


def _whole(places: Places) -> Iterator[Check]:
    """Whether the store is intact: its rows, and the hash of each piece of evidence."""
    evidence = Evidence(places.evidence)
    try:
        with Store.open(places.store) as store:
            problems, sizes = store.problems(evidence), store.sizes(evidence)
    except AuditorError as error:
        yield _ill(f"store: {error}")
        return
    yield from (_ill(f"store: {problem}") for problem in problems)
    if not problems:
        held = ", ".join(f"{number:,} {words}" for words, number in sizes.items())
        yield _well(f"store is intact: {held}")


def _japanese() -> Check:
    """Whether Japanese fonts are installed; they matter only for screenshots."""
    if shutil.which("fc-list") is None:
        return _ill("Japanese fonts: unknown without fontconfig: apt-get install fontconfig", needed=False)
    listed = subprocess.run(  # noqa: S603 - a fixed command
        [shutil.which("fc-list") or "fc-list", ":lang=ja", "family"],
        capture_output=True,
        text=True,
        timeout=FONTS_S,
        check=False,
    )
    families = listed.stdout.splitlines()
    if families:
        return _well(f"Japanese fonts: {len(set(families))}")
    return _ill(
        "Japanese fonts: none, so screenshots show boxes: apt-get install fonts-noto-cjk", needed=False
    )
