"""A budget of virtual time, and the nudge for a page whose clock waits for a network that is at rest.

Until a window that a page opens is set up, Chromium's renderer holds all of its pages. A request of the same
process whose answer comes in that moment goes on counting as pending, and `pauseIfNetworkFetchesPending`
waits for it for ever. A tenth of a second that does not wait for the network lets it go.
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
"""How many events of its network were heard of a page so far."""

_STARVATION: Final = 10_000
_QUIET_S: Final = 0.3
"""Real seconds without a sign of the network, after which the clock is looked at."""
_CLOCK_S: Final = 0.3
"""Real seconds for a page to tell its time: one that runs its scripts is late, and does not stand still."""
_NUDGE_S: Final = 0.1
"""Virtual seconds."""
_NUDGES: Final = 3


class Budget:
    """Virtual seconds that a page is to live through, by its `session`."""

    def __init__(self, session: CDPSession | Session, seconds: float, heard: Heard | None) -> None:
        self._session = session
        self._seconds = seconds
        self._heard = heard or (lambda: 0)
        self._ended: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        self._nudged: asyncio.Future[None] | None = None
        session.on("Emulation.virtualTimeBudgetExpired", lambda _: self._spent())

    def end(self, outcome: Outcome) -> None:
        """End it for another reason than that it is spent; the first reason counts."""
        if not self._ended.done():
            self._ended.set_result(outcome)

    async def spend(self, *, network: bool) -> Outcome:
        """Give the page its seconds, in which its clock waits for the `network` or does not; how they ended.

        Raises playwright's Error where the page cannot be asked.
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
        """Whether the page's clock does not move; false where it takes its time to say."""
        with suppress(TimeoutError):
            return await within(_CLOCK_S, self._clock()) == await within(_CLOCK_S, self._clock())
        return False

    async def _clock(self) -> object:
        answer = await self._session.send("Runtime.evaluate", {"expression": "Date.now()"})
        return answer["result"].get("value")
