"""A budget of virtual time, and a nudge for a page whose clock waits although the network is idle.

Until a window that a page opens is set up, Chromium's renderer pauses all its pages. A request of the same
process whose response arrives at that moment keeps counting as pending, and `pauseIfNetworkFetchesPending`
waits for it for ever. A tenth of a second that does not wait for the network resolves this.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Final, Literal

from playwright.async_api import CDPSession

from auditor.browser.program.bounded import within
from auditor.browser.program.wire_session import Session

Outcome = Literal["spent", "moved", "slow", "stuck", "gone", "not_possible"]
Heard = Callable[[], int]
"""The number of network events received from a page so far."""

_STARVATION: Final = 10_000
_QUIET_S: Final = 0.3
"""Real seconds without network events after which the clock is checked."""
_CLOCK_S: Final = 0.3
"""Real seconds for a page to report its time: one that runs scripts is late, and is not standing still."""
_NUDGE_S: Final = 0.1
"""Virtual seconds."""
_NUDGES: Final = 3


class Budget:
    """A number of virtual seconds for a page to run, given through its `session`."""

    def __init__(self, session: CDPSession | Session, seconds: float, heard: Heard | None) -> None:
        self._session = session
        self._seconds = seconds
        self._heard = heard or (lambda: 0)
        self._ended: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        self._nudged: asyncio.Future[None] | None = None
        session.on("Emulation.virtualTimeBudgetExpired", lambda _: self._spent())

    def end(self, outcome: Outcome) -> None:
        """End the budget for another reason than being spent; the first reason counts."""
        if not self._ended.done():
            self._ended.set_result(outcome)

    async def spend(self, *, network: bool) -> Outcome:
        """Give the page its seconds, during which its clock waits for the `network` or not; returns how they
        ended.

        Raises Playwright's Error where the page cannot be reached.
        """
        await self._give("pauseIfNetworkFetchesPending" if network else "advance", self._seconds)
        nudges = 0
        while True:
            before = self._heard()
            await asyncio.wait((self._ended,), timeout=_QUIET_S)
            if self._ended.done():
                return self._ended.result()
            if network and nudges < _NUDGES and self._heard() == before and await self._stands():
                nudges += 1
                await self._nudge()

    async def _give(self, policy: str, seconds: float) -> None:
        await self._session.send(
            "Emulation.setVirtualTimePolicy",
            {"policy": policy, "budget": seconds * 1000, "maxVirtualTimeTaskStarvationCount": _STARVATION},
        )

    async def _nudge(self) -> None:
        self._nudged = asyncio.get_running_loop().create_future()
        await self._give("advance", _NUDGE_S)
        await asyncio.wait((self._nudged, self._ended), return_when=asyncio.FIRST_COMPLETED)
        self._nudged = None
        await self._give("pauseIfNetworkFetchesPending", self._seconds)

    def _spent(self) -> None:
        if self._nudged is None:
            self.end("spent")
        elif not self._nudged.done():
            self._nudged.set_result(None)

    async def _stands(self) -> bool:
        """Whether the page's clock stands still; False where the page is slow to answer."""
        with suppress(TimeoutError):
            return await within(_CLOCK_S, self._clock()) == await within(_CLOCK_S, self._clock())
        return False

    async def _clock(self) -> object:
        answer = await self._session.send("Runtime.evaluate", {"expression": "Date.now()"})
        return answer["result"].get("value")
