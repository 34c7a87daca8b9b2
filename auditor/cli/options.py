"""Options that several verbs share, by what they are about."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

import click

from auditor.browser.settings import BrowserSettings
from auditor.cli.gather import gathered
from auditor.model.site import Vantage

FOLDER: Final = click.Path(file_okay=False, path_type=Path)
FILE: Final = click.Path(path_type=Path)

Threshold = Literal["error", "warning", "note", "never"]


@dataclass(frozen=True, slots=True)
class Places:
    """Where things are kept."""

    store: Path
    policies: Path
    reports: Path

    @property
    def evidence(self) -> Path:
        """Folder of the evidence, beside the database."""
        return self.store.parent / "evidence"


PLACES: Final = gathered(
    "places",
    Places,
    click.option(
        "--store",
        type=FILE,
        default=Path("crawls/auditor.db"),
        show_default=True,
        metavar="PATH",
        help="Database that everything seen is kept in.",
    ),
    click.option(
        "--policies",
        type=FOLDER,
        default=Path("policies"),
        show_default=True,
        metavar="DIR",
        help="Folder with a folder for each site.",
    ),
    click.option(
        "--reports",
        type=FOLDER,
        default=Path("reports"),
        show_default=True,
        metavar="DIR",
        help="Folder that reports are written to.",
    ),
)


@dataclass(frozen=True, slots=True)
class Browsing:
    """The browser, as a person wants it."""

    browser: str | None
    browser_arg: tuple[str, ...]
    browser_mode: Literal["auto", "shell", "headless", "headed"]
    insecure: bool
    allow_private: bool

    def settings(self) -> BrowserSettings:
        """The browser's settings."""
        return BrowserSettings(
            executable=self.browser,
            args=self.browser_arg,
            mode=self.browser_mode,
            insecure=self.insecure,
            allow_private=self.allow_private,
        )


BROWSING: Final = gathered(
    "browsing",
    Browsing,
    click.option(
        "--browser",
        metavar="PATH",
        help="Chromium to use; else AUDITOR_BROWSER, Playwright's own, one on PATH.",
    ),
    click.option(
        "--browser-arg",
        multiple=True,
        metavar="ARG",
        help="Hand a switch to the browser, as --browser-arg=--no-sandbox; repeatable.",
    ),
    click.option(
        "--browser-mode",
        type=click.Choice(["auto", "shell", "headless", "headed"]),
        default="auto",
        show_default=True,
        help="Which browser, and whether it shows itself.",
    ),
    click.option("--insecure", is_flag=True, help="Accept any certificate (a local web under test)."),
    click.option("--allow-private", is_flag=True, help="Let pages reach loopback and private addresses."),
)


@dataclass(frozen=True, slots=True)
class Standpoint:
    """Where the visitor is, as the person declares it."""

    country: str | None
    region: str | None
    locale: str | None
    timezone: str | None

    def on(self, vantage: Vantage) -> Vantage:
        """`vantage` with what was declared on the command line."""
        return Vantage(
            id=vantage.id,
            country=self.country or vantage.country,
            region=self.region or vantage.region,
            locale=self.locale or vantage.locale,
            timezone=self.timezone or vantage.timezone,
            proxy=vantage.proxy,
        )


STANDPOINT: Final = gathered(
    "standpoint",
    Standpoint,
    click.option("--country", metavar="CC", help="Country this machine is in (ISO 3166-1): DE."),
    click.option("--region", metavar="R", help="Region of it (ISO 3166-2): CA."),
    click.option("--locale", metavar="TAG", help="Language the browser asks for: de-DE."),
    click.option("--timezone", metavar="ZONE", help="Time zone of the browser: Europe/Berlin."),
)


@dataclass(frozen=True, slots=True)
class Showing:
    """What is shown, where, and what counts."""

    format: str
    output: Path | None
    fail_on: Threshold
    redact: bool


SHOWING: Final = gathered(
    "showing",
    Showing,
    click.option(
        "--format",
        type=click.Choice(["terminal", "json", "html", "markdown", "csv"]),
        default="terminal",
        show_default=True,
        help="Format of the report.",
    ),
    click.option(
        "--output", type=FILE, metavar="FILE", help="Write the report there, and no files to reports/."
    ),
    click.option(
        "--fail-on",
        type=click.Choice(["error", "warning", "note", "never"]),
        default="error",
        show_default=True,
        help="End with code 1 from this severity on.",
    ),
    click.option("--redact", is_flag=True, help="Put tokens in the place of cookie values."),
)


@dataclass(frozen=True, slots=True)
class Loudness:
    """How much is told on stderr."""

    quiet: bool
    verbose: bool


LOUDNESS: Final = gathered(
    "loudness",
    Loudness,
    click.option("-q", "--quiet", is_flag=True, help="Tell nothing but errors."),
    click.option("-v", "--verbose", is_flag=True, help="Tell every step, on a terminal or not."),
)
