"""Answers that a page awaits from the browser: locks, databases, caches, keys, devices.

Virtual time waits for the network but not for these, so a page's first minute may be over before they come.
What starts before the visitor does anything must be recorded as such. So while an answer is pending, the page
gets a moment of real time, and then virtual time for what follows from the answer.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any, Final

from auditor.browser.page.settle import Settled

INIT_SCRIPT: Final = (Path(__file__).parent / "answers.js").read_text(encoding="utf-8")
_REAL_S: Final = 2.0
"""Maximum real seconds to wait after a budget: a browser answers in milliseconds, and a machine under load
generates a key pair in one second."""
_LIVE_S: Final = 10.0
"""Virtual seconds for what an answer triggers."""
_MOMENT_S: Final = 0.1
"""Virtual seconds per step while an answer is pending."""
_BREATHS_S: Final = (0.01, 0.03)
"""Real seconds between two such steps: at first, and at most, for answers that take long."""
_ROUNDS: Final = 4
"""Number of times that an answer may lead to further questions."""
_DOCUMENTS: Final = 500
_LATE: Final = (
    f"the page still awaited what it had asked of the browser after {_REAL_S:.0f} s: "
    "what that starts may be missing, or told as of a later step"
)


class Answers:
    """The documents that are waiting for answers."""

    def __init__(self) -> None:
        self._waiting: dict[str, bool] = {}
        """Documents by id, with whether an answer is pending other than those that may never come: the first
        message of an open socket, or the answer to a frame that has been removed."""

    def told(self, report: Mapping[str, Any]) -> None:
        """Process the report of a document's hook."""
        document = str(report.get("document", ""))
        if not report.get("pending"):
            self._waiting.pop(document, None)
        elif len(self._waiting) < _DOCUMENTS:
            self._waiting[document] = not report.get("minor")

    def forget(self) -> None:
        """Stop waiting for pending answers: their documents are gone, or they take too long."""
        self._waiting.clear()

    async def live_on(self, live: Callable[[float], Awaitable[Settled]]) -> str | None:
        """Run the page until pending answers have come, and then for what they trigger; `live` gives it
        virtual seconds, because answers reach a page only while its clock runs. Returns what may be missing,
        as one line, where some answers did not come.
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
