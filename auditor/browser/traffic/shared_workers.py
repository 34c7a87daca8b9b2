"""Listen to shared workers, which belong to no page and are therefore reported to no page's session.

With the wire, each is held until the main page's tap listens to it. Without it, it is looked up through the
browser's own session once a page has requested one; its requests until then are in its own resource list
(https://www.w3.org/TR/resource-timing/).
"""

import asyncio
from contextlib import suppress
from typing import Any, Final

from playwright.async_api import BrowserContext, CDPSession, Error

from auditor.browser.program.bounded import within
from auditor.browser.program.wire import Wire
from auditor.browser.program.wire_session import Session
from auditor.browser.traffic.tap import Tap
from auditor.browser.traffic.targets import Params, plainly

KIND: Final = "shared_worker"
_TRIES: Final = 20
_TRY_S: Final = 0.02
_ATTACH_S: Final = 3.0


class Attended:
    """Listens to the shared workers of a page's context from their start."""

    def __init__(self, tap: Tap, line: Wire) -> None:
        self._tap = tap
        self._line = line
        self._session: Session | None = None
        self._opening = asyncio.Lock()
        self._met: set[str] = set()

    async def begin(self, target: Params) -> None:
        """Listen to the worker, which waits for this. Raises Playwright's Error where it is gone."""
        session = await self._opened()
        asked = {"targetId": target["targetId"], "flatten": False}
        answer = await session.send("Target.attachToTarget", asked)
        about = {"targetInfo": target, "sessionId": answer["sessionId"], "waitingForDebugger": True}
        self._met.add(target["url"])
        await self._tap.attached(about, self._to_browser)

    async def _opened(self) -> Session:
        """The single session for all workers: only the session that attached a worker can talk to it."""
        async with self._opening:
            if self._session is None:
                self._session = await self._line.of_browser()
                self._session.on("Target.receivedMessageFromTarget", self._tap.message)
        return self._session

    async def met(self, url: str) -> bool:
        """Whether the worker with this script was met; waits briefly, because the page reports it earlier."""
        for _ in range(_TRIES):
            if url in self._met:
                return True
            await asyncio.sleep(_TRY_S)
        return False

    async def end(self) -> None:
        """Detach the session."""
        if self._session is not None:
            with suppress(Error, TimeoutError):
                await within(_ATTACH_S, self._session.detach())

    async def _to_browser(self, method: str, params: Params) -> None:
        if self._session is not None:
            with suppress(Error):  # the worker may end at any moment
                await self._session.send(method, params)


async def listen(tap: Tap, context: BrowserContext, url: str) -> bool:
    """Listen to the shared worker of `context` with this script, which is about to start; returns whether it
    was found.
    """
    with suppress(Error, TimeoutError):  # the page or the browser is gone
        return context.browser is not None and await within(_ATTACH_S, _listen(tap, context, url))
    return False


async def _listen(tap: Tap, context: BrowserContext, url: str) -> bool:
    assert context.browser is not None
    if tap.listens_to(KIND, url):
        return True
    own = (await tap.ask("Target.getTargetInfo"))["targetInfo"]
    session = await context.browser.new_browser_cdp_session()

    async def to_browser(method: str, params: Params) -> None:
        with suppress(Error):  # the worker may end at any moment
            await session.send(method, params)

    session.on("Target.attachedToTarget", plainly(lambda params: tap.attached(params, to_browser)))
    session.on("Target.receivedMessageFromTarget", plainly(lambda params: tap.message(params)))  # noqa: PLW0108 - a method takes no attribute
    for _ in range(_TRIES):
        for found in await _all(session):
            if (found["url"], found.get("browserContextId")) == (url, own.get("browserContextId")):
                await session.send("Target.attachToTarget", {"targetId": found["targetId"], "flatten": False})
                await tap.wake_workers()
                return True
        await asyncio.sleep(_TRY_S)
    return False


async def _all(session: CDPSession) -> list[dict[str, Any]]:
    answer = await session.send("Target.getTargets", {"filter": [{"type": KIND}]})
    found: list[dict[str, Any]] = answer["targetInfos"]
    return found
