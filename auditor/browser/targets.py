"""The browser's protocol events of a page and of everything that runs as a target of its own below it:
cross-site frames, workers, service workers.

Playwright hands out a session for a page, not for its workers, and for a frame only after it has begun.
Child targets are therefore attached by nested sessions (`Target.setAutoAttach` without `flatten`), which
hold each one until it is listened to: nothing of it is missed.
https://chromedevtools.github.io/devtools-protocol/tot/Target/
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from playwright.async_api import BrowserContext, CDPSession, Error, Page

Params = dict[str, Any]
Send = Callable[[str, Params], Awaitable[None]]

SERVICE_WORKER = "serviceWorker"
"""Our own event: a service worker was met. Its parameters are the protocol's TargetInfo."""

_CHILDREN = {"autoAttach": True, "waitForDebuggerOnStart": True, "flatten": False}
_NETWORK = {"maxPostDataSize": 16_384}


@dataclass(frozen=True, slots=True)
class Target:
    """Where an event came from."""

    kind: str
    """page, iframe, worker, service_worker, shared_worker"""
    url: str
    page: Page


Listener = Callable[[str, Params, Target], None]


class Tap:
    """Listens to one page and to all targets below it; `heard` gets each event."""

    def __init__(self, page: Page, heard: Listener, identity: Mapping[str, Any] | None = None) -> None:
        self._identity = identity
        self._page = page
        self._heard = heard
        self._session: CDPSession | None = None
        self._count = 0
        self._sending: set[asyncio.Task[None]] = set()

    async def open(self, context: BrowserContext) -> None:
        """Begin to listen. Raises playwright's Error where the page is gone."""
        session = self._session = await context.new_cdp_session(self._page)
        top = Target("page", "", self._page)
        for event in _EVENTS:
            session.on(event, _named(event, top, self._heard))
        session.on("Target.attachedToTarget", lambda params: self._attached(params, self._to_page))
        session.on("Target.receivedMessageFromTarget", self._top_message)
        self._children: dict[str, tuple[Target, Send]] = {}
        if self._identity is not None:  # it holds as long as this session does
            await session.send("Emulation.setUserAgentOverride", dict(self._identity))
        await asyncio.gather(
            session.send("Network.enable", _NETWORK), session.send("Target.setAutoAttach", _CHILDREN)
        )

    async def _to_page(self, method: str, params: Params) -> None:
        if self._session is not None:
            with suppress(Error):  # the page may go at any moment
                await self._session.send(method, params)

    def _attached(self, params: Params, parent: Send) -> None:
        about, session = params["targetInfo"], params["sessionId"]
        target = Target(about["type"], about["url"], self._page)

        async def send(method: str, inner: Params) -> None:
            self._count += 1
            message = json.dumps({"id": self._count, "method": method, "params": inner})
            await parent("Target.sendMessageToTarget", {"sessionId": session, "message": message})

        self._children[session] = (target, send)
        if target.kind == "service_worker":
            self._heard(SERVICE_WORKER, about, target)
        task = asyncio.ensure_future(_begin(send))
        self._sending.add(task)
        task.add_done_callback(self._sending.discard)

    def _top_message(self, params: Params) -> None:
        child = self._children.get(params["sessionId"])
        message = json.loads(params["message"])
        if child is None or "method" not in message:
            return
        method, inner = message["method"], message.get("params", {})
        if method == "Target.attachedToTarget":
            self._attached(inner, child[1])
        elif method == "Target.receivedMessageFromTarget":
            self._top_message(inner)
        elif method in _EVENTS:
            self._heard(method, inner, child[0])


async def _begin(send: Send) -> None:
    """All at once and in this order: the target may be let go by Playwright at any moment."""
    await asyncio.gather(
        send("Network.enable", _NETWORK),
        send("Target.setAutoAttach", _CHILDREN),
        send("Runtime.runIfWaitingForDebugger", {}),
    )


def _named(event: str, target: Target, heard: Listener) -> Callable[[Params], None]:
    return lambda params: heard(event, params, target)


_EVENTS = (
    "Network.requestWillBeSent",
    "Network.requestWillBeSentExtraInfo",
    "Network.responseReceived",
    "Network.responseReceivedExtraInfo",
    "Network.loadingFailed",
    "Network.webSocketCreated",
    "Network.webSocketWillSendHandshakeRequest",
    "Network.webSocketHandshakeResponseReceived",
    "Network.webSocketFrameSent",
    "Network.webSocketFrameError",
)
