"""Options that several verbs share, grouped by subject."""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final, Literal

import click

from auditor.browser.program.settings import BrowserSettings
from auditor.cli.formats import format_option
from auditor.cli.gather import gathered
from auditor.errors import UsageError, did_you_mean
from auditor.model.visit import PHASES as KNOWN
from auditor.reports.parts import speech

FOLDER: Final = click.Path(file_okay=False, path_type=Path)
FILE: Final = click.Path(path_type=Path)

Threshold = Literal["error", "warning", "note", "never"]


@dataclass(frozen=True, slots=True)
class Places:
    """Where the program keeps its files."""

    store: Path
    policies: Path
    reports: Path

    @property
    def evidence(self) -> Path:
        """Folder of the evidence, beside the database."""
        return self.store.parent / "evidence"

    @property
    def lists(self) -> Path:
        """Folder of the fetched lists, beside the database."""
        return self.store.parent / "lists"

    @property
    def options(self) -> tuple[str, ...]:
        """The options that pass these places to another `auditor` process."""
        named = (("--store", self.store), ("--policies", self.policies), ("--reports", self.reports))
        return tuple(word for option, path in named for word in (option, str(path)))


PLACES: Final = gathered(
    "places",
    Places,
    click.option(
        "--store",
        type=FILE,
        default=Path("crawls/auditor.db"),
        show_default=True,
        metavar="PATH",
        help="Database file of the store.",
    ),
    click.option(
        "--policies",
        type=FOLDER,
        default=Path("policies"),
        show_default=True,
        metavar="DIR",
        help="Folder that holds a folder for each site.",
    ),
    click.option(
        "--reports",
        type=FOLDER,
        default=Path("reports"),
        show_default=True,
        metavar="DIR",
        help="Folder to write reports to.",
    ),
)


def _phases(_context: click.Context, _option: click.Parameter, value: str | None) -> tuple[str, ...]:
    named = dict.fromkeys(word for word in re.split(r"[\s,]+", value or "") if word)
    unknown = [word for word in named if word not in KNOWN]
    if unknown:
        meant = did_you_mean(unknown[0], KNOWN, f": use any of {', '.join(KNOWN)}")
        raise click.BadParameter(f'unknown phase "{unknown[0]}"{meant}')
    if value is not None and not named:  # as of an empty variable in a script: not a wish for every phase
        raise click.BadParameter(f"names no phase: use any of {', '.join(KNOWN)}, or leave it out for all")
    return tuple(named)


PHASES: Final = click.option(
    "--phases",
    callback=_phases,
    metavar="PHASE,...",
    help=f"Only these phases, from {', '.join(KNOWN)}. Default: all that apply to the site, except blocked.",
)


_WINDOW: Final = BrowserSettings().viewport
_SIZE: Final = re.compile(r"([0-9]{2,4})x([0-9]{2,4})")
_SIDE: Final = range(200, 7681)
"""Allowed width or height in pixels: from the smallest screens sold to 8K (ITU-R BT.2020)."""


def _viewport(_context: click.Context, _option: click.Parameter, value: str) -> tuple[int, int]:
    found = _SIZE.fullmatch(value)
    if found is None or not all(int(side) in _SIDE for side in found.groups()):
        raise click.BadParameter("not a window size: write it as 1366x768, each side from 200 to 7680 pixels")
    return int(found[1]), int(found[2])


def _user_agent(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    if value is not None and not (value.strip() and value.isascii() and value.isprintable()):
        raise click.BadParameter("not a valid user agent: use printable ASCII on one line (RFC 9110, 10.1.5)")
    return value


_ADDRESS: Final = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}")
"""An e-mail address as HTML input fields accept it (HTML Standard, 4.10.5.1.5)."""


def _email(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    if value is not None and not (value.isascii() and _ADDRESS.fullmatch(value)):
        raise click.BadParameter("not a valid e-mail address: write it as name@example.org")
    return value


def _resolvers(_context: click.Context, _option: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...]:
    from auditor.browser.program.names import server  # noqa: PLC0415 - brings asyncio, which help does without

    for text in value:
        try:
            server(text)
        except ValueError:
            raise click.BadParameter(
                f'"{text}" is not an address: write it as 192.0.2.53, 192.0.2.53:5353 or [2001:db8::53]:5353'
            ) from None
    return value


@dataclass(frozen=True, slots=True)
class Browsing:
    """The browser that the user asks for."""

    browser: str | None
    browser_arg: tuple[str, ...]
    browser_mode: Literal["auto", "shell", "headless", "headed"]
    insecure: bool
    allow_private: bool
    user_agent: str | None
    viewport: tuple[int, int]
    virtual_seconds: float
    form_email: str | None
    resolver: tuple[str, ...]

    def settings(self) -> BrowserSettings:
        """The browser's settings."""
        return BrowserSettings(
            executable=self.browser,
            args=self.browser_arg,
            mode=self.browser_mode,
            insecure=self.insecure,
            allow_private=self.allow_private,
            user_agent=self.user_agent,
            viewport=self.viewport,
            virtual_s=self.virtual_seconds,
            form_email=self.form_email,
            resolvers=self.resolver,
        )


BROWSING: Final = gathered(
    "browsing",
    Browsing,
    click.option(
        "--browser",
        metavar="PATH",
        help="Chromium to run. Default: AUDITOR_BROWSER, then Playwright's, then one on PATH.",
    ),
    click.option(
        "--browser-arg",
        multiple=True,
        metavar="ARG",
        help="Pass a switch to the browser, such as --browser-arg=--no-sandbox; repeatable.",
    ),
    click.option(
        "--browser-mode",
        type=click.Choice(["auto", "shell", "headless", "headed"]),
        default="auto",
        show_default=True,
        help="Which browser to run, and whether it opens a window.",
    ),
    click.option("--insecure", is_flag=True, help="Accept any TLS certificate, for sites under test."),
    click.option(
        "--allow-private", is_flag=True, help="Allow pages to reach loopback and private addresses."
    ),
    click.option(
        "--user-agent",
        callback=_user_agent,
        metavar="TEXT",
        help="Send this user agent instead of the browser's own.",
    ),
    click.option(
        "--viewport",
        callback=_viewport,
        default=f"{_WINDOW[0]}x{_WINDOW[1]}",
        show_default=True,
        metavar="WxH",
        help="Window size in CSS pixels.",
    ),
    click.option(
        "--virtual-seconds",
        type=click.FloatRange(1, 600),
        default=BrowserSettings().virtual_s,
        show_default=True,
        metavar="N",
        help="Virtual seconds each page is given to run.",
    ),
    click.option(
        "--form-email",
        callback=_email,
        metavar="ADDRESS",
        help="Type this e-mail address into a form, without submitting it, to see where it goes.",
    ),
    click.option(
        "--resolver",
        multiple=True,
        callback=_resolvers,
        metavar="ADDRESS",
        help="DNS server for resolving the site's hosts, such as 192.0.2.53 or 192.0.2.53:5353; repeatable.",
    ),
)


def day(_context: click.Context, _option: click.Parameter, value: str | None) -> date | None:
    """The date given in an option."""
    try:
        return None if value is None else date.fromisoformat(value)
    except ValueError:
        raise click.BadParameter(f'"{value}" is not a valid date: write it as 2026-11-28') from None


PDF: Final = "pdf"
FORMATS: Final = ("terminal", "json", "html", PDF, "markdown", "csv", "sarif", "junit")


LANGUAGE: Final = click.option(
    "--language",
    type=click.Choice(speech.known()),
    default=speech.ENGLISH,
    show_default=True,
    help="Language of labels and observations in HTML, PDF and the review desk.",
)


@dataclass(frozen=True, slots=True)
class Showing:
    """What is shown, where, and which findings count for the exit code."""

    format: str
    output: Path | None
    fail_on: Threshold
    language: str
    redact: bool

    def __post_init__(self) -> None:
        """Raise UsageError for a format that a terminal cannot show, before any work is done."""
        if self.format == PDF and self.output is None:
            raise UsageError("--format pdf: name the file to write with --output")


SHOWING: Final = gathered(
    "showing",
    Showing,
    format_option(FORMATS, what="report"),
    click.option(
        "--output", type=FILE, metavar="FILE", help="Write the report to this file, and nothing to reports/."
    ),
    click.option(
        "--fail-on",
        type=click.Choice(["error", "warning", "note", "never"]),
        default="error",
        show_default=True,
        help="Exit with code 1 for discrepancies of this severity or above.",
    ),
    LANGUAGE,
    click.option("--redact", is_flag=True, help="Replace cookie values with tokens."),
)


@dataclass(frozen=True, slots=True)
class Loudness:
    """How much is printed on stderr."""

    quiet: bool
    verbose: bool


LOUDNESS: Final = gathered(
    "loudness",
    Loudness,
    click.option("-q", "--quiet", is_flag=True, help="Print errors only."),
    click.option("-v", "--verbose", is_flag=True, help="Print every step, even when not on a terminal."),
)
