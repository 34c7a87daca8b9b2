"""What a page asked the browser and awaits: locks, databases, caches, keys, devices.

Virtual time waits for the network and not for these, so that a page's first minute may be spent before they
come. What is begun before the visitor does anything is to be told as before it: where an answer is awaited,
the page is given a moment of real time, and then some of its own for what came of it.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any, Final

from auditor.browser.page.settle import Settled

INIT_SCRIPT: Final = (Path(__file__).parent / "answers.js").read_text(encoding="utf-8")
_REAL_S: Final = 2.0
"""Real seconds that are waited after one budget, at most: a browser answers in milliseconds, and a machine
under load makes a pair of keys in one second."""
_LIVE_S: Final = 10.0
"""Virtual seconds for what an answer starts."""
_MOMENT_S: Final = 0.1
"""Virtual seconds while one is awaited."""
_BREATHS_S: Final = (0.01, 0.03)
"""Real seconds between two such moments: at first, and where the answer comes from far away."""
_ROUNDS: Final = 4
"""Times that what was answered may ask for more."""
_DOCUMENTS: Final = 500
_LATE: Final = (
    f"the page still awaited what it had asked of the browser after {_REAL_S:.0f} s: "
    "what that starts may be missing, or told as of a later step"
)


class Answers:
    """Which documents await an answer."""

    def __init__(self) -> None:
        self._waiting: dict[str, bool] = {}
        """Whether more is awaited than what may never come: the first words of an open socket, what a frame
        asked that was removed since."""

    def told(self, report: Mapping[str, Any]) -> None:
        """Take in what a document's hook says."""
        document = str(report.get("document", ""))
        if not report.get("pending"):
            self._waiting.pop(document, None)
        elif len(self._waiting) < _DOCUMENTS:
            self._waiting[document] = not report.get("minor")

    def forget(self) -> None:
        """Wait for none of those any more: their documents have gone, or they take too long."""
        self._waiting.clear()

    async def live_on(self, live: Callable[[float], Awaitable[Settled]]) -> str | None:
        """Where answers are awaited, let the page live on until they have come, and with what came of them:
        `live` gives it virtual seconds. Answers reach only a page whose clock goes. What is not known, in one
        line, where some did not come.
        """
        deadline = time.monotonic() + _REAL_S
        rounds = 0
        breath, longest = _BREATHS_S
        while self._waiting and rounds < _ROUNDS:
            if time.monotonic() >= deadline:
                missing = any(self._waiting.values())
                self.forget()
                return _LATE if missing else None
            await asyncio.sleep(breath)
            breath = min(breath * 1.2, longest)
            if not (await live(_MOMENT_S)).ok:
                return None
            if not self._waiting:
                rounds += 1
                if not (await live(_LIVE_S)).ok:
                    return None
        return None
