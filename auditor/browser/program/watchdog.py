"""Kill a browser that a page keeps too busy to close, from a thread because our event loop may be busy too.

A page that opens endless windows sends more messages than can be read, and every time limit waits in the same
queue behind them.
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
    """Watches the browsers of one program, each identified by its profile folder in the command line."""

    folders: list[str] = field(default_factory=list)
    _ending: threading.Timer | None = None

    def over(self, folder: str) -> str:
        """Also watch the browser of this profile folder; returns the folder."""
        self.folders.append(folder)
        return folder

    @contextmanager
    def within(self, real_s: float) -> Iterator[None]:
        """Kill the browsers if the block takes longer than `real_s` seconds."""
        timer = self._armed(real_s)
        try:
            yield
        finally:
            timer.cancel()

    @contextmanager
    def until_ended(self) -> Iterator["Watchdog"]:
        """After the block nothing is killed any more, even if `ends_within` was called."""
        try:
            yield self
        finally:
            if self._ending is not None:
                self._ending.cancel()

    def ends_within(self, real_s: float) -> None:
        """Kill the browsers after `real_s` seconds, unless they have ended before."""
        self._ending = self._armed(real_s)

    def _armed(self, real_s: float) -> threading.Timer:
        timer = threading.Timer(real_s, self.bite)
        timer.daemon = True
        timer.start()
        return timer

    def bite(self) -> None:
        """Kill the browsers now. Code that waits for them sees that they are gone."""
        for pid, words in _running():
            if pid != os.getpid() and any(folder in words for folder in self.folders):
                with suppress(ProcessLookupError, PermissionError):
                    os.kill(pid, signal.SIGKILL)


def _running() -> Iterator[tuple[int, str]]:
    """The id and command line of every process."""
    if _PROCESSES.is_dir():
        for place in _PROCESSES.glob("[0-9]*"):
            with suppress(OSError):
                yield int(place.name), (place / "cmdline").read_text(encoding="utf-8", errors="replace")
        return
    listed = subprocess.run(("ps", "-axo", "pid=,args="), capture_output=True, text=True, check=False)  # noqa: S607 - where PATH has it
    for line in listed.stdout.splitlines():
        pid, _, words = line.strip().partition(" ")
        yield int(pid), words
