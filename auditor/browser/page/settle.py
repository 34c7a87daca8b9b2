"""Virtual time: run a page's first minute in a moment.

After `load`, `Emulation.setVirtualTimePolicy` with `pauseIfNetworkFetchesPending` runs all timers within the
budget at once and waits in real time only for the network. A page whose budget is spent stays frozen, so
every act is followed by a new budget, and the session is detached before a navigation. A page that waits for
an idle network is nudged (standstill.py).

https://chromedevtools.github.io/devtools-protocol/tot/Emulation/#method-setVirtualTimePolicy
"""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass

from playwright.async_api import BrowserContext, CDPSession, Error, Frame, Page

from auditor.browser.page import standstill
from auditor.browser.page.standstill import Heard, Outcome
from auditor.browser.program import wire
from auditor.browser.program.bounded import within
from auditor.browser.program.wire_session import Session
from auditor.domains import host_of, same_party

_FRAMES = 40
"""Maximum number of cross-site frames that get their own budget."""
_ROUNDS = 3
"""Maximum number of rounds: frames that a frame's scripts add get their budget in a later round."""
_LATER_S = 10.0
"""Virtual seconds of the main page in the later rounds."""
_FIRST_S = 1.0
"""Virtual seconds given to a new page at a time until it has loaded."""
_DETACH_S = 2.0
_PAUSE_S = 2.0
_MOVES = 4
"""Maximum number of times that a page may navigate while it settles."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """How a page's virtual time budget ended."""

    ok: bool
    reason: str = ""
    """Why it failed, as one line."""
    virtual_s: float = 0.0
    """Virtual seconds that the page is known to have run."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """What listeners know about a page; the defaults apply where nobody listens."""

    apart: Callable[[], bool] = lambda: True
    """Whether it may have frames in separate processes, which need their own budget."""
    heard: Heard | None = None
    """The number of events received from it so far."""
    moving: Callable[[], bool] = lambda: True
    """Whether another document was, or may have been, requested in its main frame. A script that only changes
    the URL in the address bar requests none (https://html.spec.whatwg.org/#url-and-history-update-steps)."""


class Life:
    """Controls the virtual time of a page and its cross-site frames through a protocol session of each. A
    session whose budget was spent stays open for the next budget, because opening and closing one costs 3 ms
    of CPU time. `signs` are what else is known about the page.
    """

    def __init__(self, context: BrowserContext, page: Page, signs: Signs) -> None:
        self._context = context
        self._page = page
        self._signs = signs
        self._sessions: dict[Page | Frame, CDPSession | Session] = {}

    async def live(self, seconds: float, real_s: float) -> Settled:
        """Run the page and its frames for `seconds` of virtual time, in at most `real_s` real seconds.

        A page that navigates while it settles gets a new budget at its destination.
        """
        page = self._page
        deadline = time.monotonic() + real_s
        for _ in range(_MOVES):
            outcome = await self._rounds(seconds, deadline)
            if outcome != "moved":
                break
            with suppress(Error):
                await page.wait_for_load_state("load", timeout=_left(deadline) * 1000)
        else:
            await self._halt()
            return Settled(ok=False, reason=f"the page moved on {_MOVES} times while it settled")
        if outcome == "spent":
            return Settled(ok=True, virtual_s=seconds)
        if outcome == "slow":
            reason = f"the page was still busy after {real_s:.0f} s; its timers were run without the network"
            return Settled(ok=False, reason=reason, virtual_s=seconds)
        if outcome == "stuck":
            reason = f"the page was busy for all of {real_s:.0f} s: its timers did not run to their end"
            return Settled(ok=False, reason=reason)
        if outcome != "gone":
            await _wait(page, _left(deadline))
        if outcome == "gone" or page.is_closed():  # Playwright may notice later than our own session
            return Settled(ok=False, reason="the page closed or crashed while it settled")
        return Settled(ok=False, reason="virtual time did not work here: waited in real time instead")

    async def end(self) -> None:
        """Close the sessions, because the next navigation hangs while one is open."""
        open_ones, self._sessions = self._sessions, {}
        await asyncio.gather(*map(_detach, open_ones.values()))

    async def _rounds(self, seconds: float, deadline: float) -> Outcome:
        page = self._page
        met: set[Frame] = set()
        outcome: Outcome = "spent"
        for turn in range(_ROUNDS):
            frames = [f for f in _cross_site(page) if f not in met][:_FRAMES] if self._signs.apart() else []
            if turn and not frames:
                break
            met.update(frames)
            budget = min(seconds, _LATER_S) if turn else seconds
            first, *_ = await asyncio.gather(
                self._spend(page, budget, deadline),
                *(self._spend(frame, seconds, deadline) for frame in frames),
            )
            if first != "spent":
                outcome = first
                break
        return outcome

    async def _halt(self) -> None:
        """Pause the page wherever it has arrived."""
        with suppress(Error, TimeoutError):
            session = await within(_PAUSE_S, self._context.new_cdp_session(self._page))
            await _paused(session)
            await _detach(session)

    async def _session(self, target: Page | Frame, deadline: float) -> CDPSession | Session:
        if (held := self._sessions.pop(target, None)) is not None:
            return held
        if isinstance(target, Page):
            return await within(_left(deadline), wire.opened(self._context, target))
        return await within(_left(deadline), self._context.new_cdp_session(target))

    async def _spend(self, target: Page | Frame, seconds: float, deadline: float) -> Outcome:
        try:
            session = await self._session(target, deadline)
        except TimeoutError:
            return "stuck"
        except Error:  # a frame in the page's own process, covered by the page's budget
            return "gone" if self._page.is_closed() else "not_possible"
        outcome: Outcome | None = None
        try:
            budget = standstill.Budget(session, seconds, self._signs.heard)
            with _watched(self._page, budget, self._signs.moving):
                outcome = await _within(budget, deadline)
            if outcome == "stuck":
                await _paused(session)
        except Error:
            outcome = "gone" if self._page.is_closed() else "not_possible"
        finally:
            if outcome == "spent":
                self._sessions[target] = session
            else:
                await _detach(session)
        return outcome


async def live(context: BrowserContext, page: Page, seconds: float, real_s: float) -> Settled:
    """Run `page` and its cross-site frames for `seconds` of virtual time, in at most `real_s` real ones."""
    async with living(context, page) as life:
        return await life.live(seconds, real_s)


@asynccontextmanager
async def living(context: BrowserContext, page: Page, signs: Signs | None = None) -> AsyncIterator[Life]:
    """The `Life` of `page` for consecutive budgets, with nothing in between that may navigate."""
    life = Life(context, page, signs or Signs())
    try:
        yield life
    finally:
        await life.end()


async def loaded(page: Page, seconds: float, *, over_frozen: bool) -> bool:
    """Wait at most `seconds` for the load event of a page that was just committed; returns whether it came.

    A page of the same site that replaces one whose budget is spent (`over_frozen`) is frozen like it, in the
    middle of parsing, so it gets virtual time in small amounts until it has loaded.
    """
    deadline = time.monotonic() + seconds
    while True:
        if over_frozen:
            await live(page.context, page, _FIRST_S, _left(deadline))
        patience = min(_left(deadline), 1.0) if over_frozen else _left(deadline)
        try:
            await page.wait_for_load_state("load", timeout=patience * 1000)
        except Error:
            if time.monotonic() >= deadline or page.is_closed():
                return False
        else:
            return True


def is_frozen(page: Page) -> bool:
    """Whether the page shown has been settled, which the blank page of a new tab never is."""
    return page.url != "about:blank"


def _cross_site(page: Page) -> list[Frame]:
    """Frames that may be separate targets: their site differs from their parent's, or their document is
    written in the page and may be sandboxed (https://html.spec.whatwg.org/#sandboxing).
    """
    return [
        frame
        for frame in page.frames
        if frame.parent_frame is not None
        and (
            frame.url == "about:srcdoc"
            or (
                frame.url.startswith("http")
                and not same_party(host_of(frame.url), host_of(frame.parent_frame.url))
            )
        )
    ]


async def _paused(session: CDPSession | Session) -> None:
    """Stop a clock whose budget is not spent: without a session it would advance by days in a moment."""
    with suppress(Error, TimeoutError):
        await within(_PAUSE_S, session.send("Emulation.setVirtualTimePolicy", {"policy": "pause"}))


async def _detach(session: CDPSession | Session) -> None:
    with suppress(Error, TimeoutError):  # a page whose script never ends does not answer
        await within(_DETACH_S, session.detach())


@contextmanager
def _watched(page: Page, budget: standstill.Budget, moving: Callable[[], bool]) -> Iterator[None]:
    """End the budget early if the page navigates away, closes or crashes."""
    here = page.url.partition("#")[0]

    def moved(frame: Frame) -> None:
        if frame is not page.main_frame or frame.url.partition("#")[0] == here:
            return
        if moving() or not frame.url.startswith("http"):  # a URL that is not a web address causes no request
            budget.end("moved")

    def gone(_: Page) -> None:
        budget.end("gone")

    page.on("framenavigated", moved)
    page.on("crash", gone)
    page.on("close", gone)
    try:
        yield
    finally:
        page.remove_listener("framenavigated", moved)
        page.remove_listener("crash", gone)
        page.remove_listener("close", gone)


async def _within(budget: standstill.Budget, deadline: float) -> Outcome:
    """Wait for the budget's end. If the network takes too long, run the timers without waiting for it."""
    for network, share in ((True, 0.7), (False, 1.0)):
        with suppress(TimeoutError):
            async with asyncio.timeout(_left(deadline) * share):
                outcome = await budget.spend(network=network)
            return outcome if network or outcome != "spent" else "slow"
    return "stuck"


def _left(deadline: float) -> float:
    return max(deadline - time.monotonic(), 0.05)


async def _wait(page: Page, seconds: float) -> None:
    with suppress(Error):
        await page.wait_for_timeout(seconds * 1000)
