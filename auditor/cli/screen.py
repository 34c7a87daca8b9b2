"""What the user sees while the program works, and where its result goes."""

import asyncio
import shutil
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Final

import click

from auditor.cli import plain, unread
from auditor.cli.options import PDF, Loudness, Showing
from auditor.crawl.progress import Progress
from auditor.crawl.publish import write
from auditor.model.correction import Corrected

EVERY_S: Final = 60.0
"""Real seconds between two progress lines when stderr is not a terminal."""


@dataclass(slots=True)
class Screen:
    """Progress on stderr: one live line on a terminal, every line with -v, none with -q. Without a terminal,
    runs of many sites print one line a minute.
    """

    loudness: Loudness
    _progress: Progress | None = None
    _told: float = field(default_factory=monotonic)

    def follow(self, progress: Progress) -> None:
        """From now on, show the progress of a run of many sites beside the current activity."""
        self._progress = progress

    def tell(self, site: str, line: str) -> None:
        """Show what is being done for `site`."""
        if self.loudness.quiet:
            return
        text = plain(f"{site}: {line}" if site else line)
        if self.loudness.verbose:
            _show(f"{text}\n")
            self._now_and_then()
        elif not sys.stderr.isatty():
            self._now_and_then()
        else:
            text = f"{self._progress}  {text}" if self._progress else text
            _show(f"\r\x1b[K{text[: shutil.get_terminal_size().columns - 1]}")

    def _now_and_then(self) -> None:
        """Print a progress line if the last one is older than `EVERY_S`."""
        if self._progress is not None and monotonic() - self._told > EVERY_S:
            self._told = monotonic()
            _show(f"{self._progress}\n")

    def note(self, line: str) -> None:
        """Print a line that stays, such as where the report is."""
        self.clear()
        if not self.loudness.quiet:
            _show(f"{plain(line)}\n")

    def warn(self, line: str) -> None:
        """Print a line that stays, even with -q: something could not be done."""
        self.clear()
        _show(f"auditor: {plain(line)}\n")

    def clear(self) -> None:
        """Erase the live line."""
        if sys.stderr.isatty() and not (self.loudness.quiet or self.loudness.verbose):
            _show("\r\x1b[K")


def _show(text: str) -> None:
    """Print to stderr at once. If its reader is gone, the work goes on: the exit code tells the outcome."""
    with suppress(OSError):
        sys.stderr.write(text)
        sys.stderr.flush()


def warn_of(corrected: Iterable[Corrected], screen: Screen) -> None:
    """Warn of the entries of claims.toml that no longer apply, and say why."""
    for each in corrected:
        if each.problem:
            screen.warn(f"claims.toml: a claim {each.correction.standing} by a person: {each.problem}")


def deliver(showing: Showing, render: Callable[[str], str]) -> None:
    """Write the result in the requested format; `render` takes the name of a text format."""
    if showing.format == PDF:
        from auditor.browser.program.printed import printed  # noqa: PLC0415 - the browser is loaded where it prints

        put(asyncio.run(printed(render("html"))), showing.output)
    else:
        put(render(showing.format), showing.output)


def put(result: str | bytes, output: Path | None) -> None:
    """Write the result to `output`, else to stdout. A reader that stops early does not change the outcome."""
    if output is None:
        try:
            click.echo(result, nl=isinstance(result, str) and not result.endswith("\n"))
        except BrokenPipeError:
            unread()
    else:
        write(output, result)
