"""What a person sees while the program works, and where its result goes."""

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
"""Real seconds between two lines of progress where nobody sits at a terminal."""


@dataclass(slots=True)
class Screen:
    """Progress on stderr: one live line on a terminal, every line with -v, none with -q; elsewhere a line a
    minute for runs of many sites.
    """

    loudness: Loudness
    _progress: Progress | None = None
    _told: float = field(default_factory=monotonic)

    def follow(self, progress: Progress) -> None:
        """Show how far a run of many sites has come, beside what is being done."""
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
        """A line of progress, where the last one is a minute old."""
        if self._progress is not None and monotonic() - self._told > EVERY_S:
            self._told = monotonic()
            _show(f"{self._progress}\n")

    def note(self, line: str) -> None:
        """A line that stays, for people: where the report is."""
        self.clear()
        if not self.loudness.quiet:
            _show(f"{plain(line)}\n")

    def warn(self, line: str) -> None:
        """A line that stays, whatever the loudness: something could not be done."""
        self.clear()
        _show(f"auditor: {plain(line)}\n")

    def clear(self) -> None:
        """Take the live line away."""
        if sys.stderr.isatty() and not (self.loudness.quiet or self.loudness.verbose):
            _show("\r\x1b[K")


def _show(text: str) -> None:
    """On stderr at once. Where nobody reads it any more, the work goes on: its outcome is the exit code."""
    with suppress(OSError):
        sys.stderr.write(text)
        sys.stderr.flush()


def warn_of(corrected: Iterable[Corrected], screen: Screen) -> None:
    """Warn of the entries of claims.toml that no longer apply, and say why."""
    for each in corrected:
        if each.problem:
            screen.warn(f"claims.toml: a claim {each.correction.standing} by a person: {each.problem}")


def deliver(showing: Showing, render: Callable[[str], str]) -> None:
    """The result in the format that is wanted; `render` writes it by the name of a format of text."""
    if showing.format == PDF:
        from auditor.browser.program.printed import printed  # noqa: PLC0415 - the browser is loaded where it prints

        put(asyncio.run(printed(render("html"))), showing.output)
    else:
        put(render(showing.format), showing.output)


def put(result: str | bytes, output: Path | None) -> None:
    """The result: to `output`, or to stdout. A reader who has read enough changes nothing of the outcome."""
    if output is None:
        try:
            click.echo(result, nl=isinstance(result, str) and not result.endswith("\n"))
        except BrokenPipeError:
            unread()
    else:
        write(output, result)
