"""Kills a browser that a page keeps too busy to close: from a thread, because our event loop may be busy too.

A page that opens windows without end sends more messages than can be read; every bound of time waits in the
same queue behind them.
"""

import os
import signal
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

_PROCESSES: Final = Path("/proc")


@dataclass(slots=True)
class Watchdog:
    """Over the browsers of one program, each known by its profile folder: no other process names it."""

    folders: list[str] = field(default_factory=list)
    _ending: threading.Timer | None = None

    def over(self, folder: str) -> str:
        """Watch the browser of this profile folder too; returns the folder."""
        self.folders.append(folder)
        return folder

    @contextmanager
    def within(self, real_s: float) -> Iterator[None]:
        """Kill the browsers where the block takes longer than `real_s` seconds."""
        timer = self._armed(real_s)
        try:
            yield
        finally:
            timer.cancel()

    @contextmanager
    def until_ended(self) -> Iterator["Watchdog"]:
        """At the end of the block nothing is killed any more, whatever `ends_within` was told."""
        try:
            yield self
        finally:
            if self._ending is not None:
                self._ending.cancel()

    def ends_within(self, real_s: float) -> None:
        """Kill the browsers in `real_s` seconds, unless they have ended before."""
        self._ending = self._armed(real_s)

    def _armed(self, real_s: float) -> threading.Timer:
        timer = threading.Timer(real_s, self.bite)
        timer.daemon = True
        timer.start()
        return timer

    def bite(self) -> None:
        """Kill them now. Whoever waits for them learns that they are gone."""
        for pid, words in _running():
            if pid != os.getpid() and any(folder in words for folder in self.folders):
                with suppress(ProcessLookupError, PermissionError):
                    os.kill(pid, signal.SIGKILL)


def _running() -> Iterator[tuple[int, str]]:
    """Every process with its command line."""
    if _PROCESSES.is_dir():
        for place in _PROCESSES.glob("[0-9]*"):
            with suppress(OSError):
                yield int(place.name), (place / "cmdline").read_text(encoding="utf-8", errors="replace")
        return
    listed = subprocess.run(("ps", "-axo", "pid=,args="), capture_output=True, text=True, check=False)  # noqa: S607 - where PATH has it
    for line in listed.stdout.splitlines():
        pid, _, words = line.strip().partition(" ")
        yield int(pid), words
