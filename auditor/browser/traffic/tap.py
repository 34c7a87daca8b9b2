"""Receive the protocol events of a page and of every separate target below it: cross-site frames, workers,
service workers.

Playwright provides a session for a page, but not for its workers, and for a frame only after it has started.
Child targets are therefore attached by nested sessions (`Target.setAutoAttach` without `flatten`), which
hold each one until it is listened to, so that no event is missed.
https://chromedevtools.github.io/devtools-protocol/tot/Target/
"""

import asyncio
import json
from collections.abc import Callable, Coroutine, Mapping
from contextlib import suppress
from typing import Any

from playwright.async_api import BrowserContext, CDPSession, Error, Page

from auditor.browser.program import wire
from auditor.browser.program.wire_session import Session
from auditor.browser.traffic.targets import (
    ANSWER_BODY,
    EVENTS,
    POST_DATA,
    RESOURCES,
    SERVICE_WORKER,
    Listener,
    Params,
    Send,
    Target,
    plainly,
)

_CHILDREN = {"autoAttach": True, "waitForDebuggerOnStart": True, "flatten": False}
_NETWORK = {"maxPostDataSize": 16_384}
_ASYNC = {"maxDepth": 8}
"""Needed for tracking pixels: their request is sent after the requesting script has returned, so only the
asynchronous parent stack shows their initiator."""

_BODY = "Network.getRequestPostData"
_ANSWER = "Network.getResponseBody"
_EVALUATE = "Runtime.evaluate"
_EVENT_OF = {_BODY: POST_DATA, _ANSWER: ANSWER_BODY, _EVALUATE: RESOURCES}
_WAKE_S = 0.5
_FRAMES = 20
_RESOURCES = "performance.getEntriesByType('resource').slice(0, 250).map(({name}) => name).join(' ')"
_SO_FAR = {"shared_worker": _RESOURCES, "worker": "''", "service_worker": "''"}
"""The expression to evaluate in each kind of worker to wake it."""


class Tap:
    """Listens to one page and all targets below it; `heard` receives each event.

    `binding` names the function through which a page's hooks report (`Runtime.bindingCalled`); None where
    page scripts may already have run, which would see it. If it may listen `alone`, Playwright receives only
    the page's document requests. `called` holds the user agent and language overrides for workers, which
    Playwright may apply too late.
    """

    def __init__(
        self,
        page: Page,
        heard: Listener,
        binding: str | None,
        identity: Mapping[str, Any] | None = None,
        *,
        alone: bool = False,
        called: Mapping[str, Any] | None = None,
    ) -> None:
        self._identity = identity
        self._alone = alone
        self._called = called or {}
        self._binding = None if binding is None else {"name": binding}
        self._page = page
        self._heard = heard
        self._session: CDPSession | Session | None = None
        self._children: dict[str, tuple[Target, Send]] = {}
        self._count = 0
        self.heard = 0
        """Number of events so far from the page and all targets below it."""
        self._early: set[str] = set()
        self._asked: dict[int, tuple[str, str]] = {}
        self._woken: dict[str, asyncio.Future[None]] = {}
        self._sending: set[asyncio.Task[None]] = set()

    async def open(self, context: BrowserContext) -> None:
        """Start listening. Raises Playwright's Error where the page is gone."""
        opened = wire.opened(context, self._page) if self._alone else context.new_cdp_session(self._page)
        session = self._session = await opened
        top = Target(
            "page",
            "",
            self._page,
            lambda request: self._soon(self._page_body(_BODY, request, top)),
            lambda request: self._soon(self._page_body(_ANSWER, request, top)),
        )
        for event in EVENTS:
            session.on(event, self._named(event, top))
        session.on("Target.attachedToTarget", plainly(lambda params: self.attached(params, self._to_page)))
        session.on("Target.detachedFromTarget", plainly(lambda params: self._ended(params["sessionId"])))
        session.on(
            "Target.receivedMessageFromTarget",
            plainly(lambda params: self.message(params)),  # noqa: PLW0108 - a method takes no attribute
        )
        ours = session if self._alone and isinstance(session, Session) else None
        line = None if ours is None else wire.of(context)
        if ours is not None and line is not None:
            line.stay(self._page, ours)
        named = () if self._identity is None else (dict(self._identity),)  # lasts as long as this session
        await asyncio.gather(
            *(session.send("Emulation.setUserAgentOverride", name) for name in named),
            session.send("Network.enable", _NETWORK),
            session.send("Network.enableReportingApi", {"enable": True}),
            session.send("Target.setAutoAttach", _CHILDREN),
            session.send("Runtime.enable"),
            *(() if self._binding is None else (session.send("Runtime.addBinding", self._binding),)),
            session.send("Runtime.setAsyncCallStackDepth", _ASYNC),
        )
        if ours is not None and line is not None:
            await line.hush(self._page, ours)

    @property
    def frames_apart(self) -> bool:
        """Whether a frame of the page is known to be a separate target."""
        return any(target.kind == "iframe" for target, _ in self._children.values())

    @property
    def workers(self) -> frozenset[str]:
        """The kinds of workers that the page or one of its frames was seen to start."""
        return frozenset(target.kind for target, _ in self._children.values() if target.kind in _SO_FAR)

    def listens_to(self, kind: str, url: str) -> bool:
        """Whether a target of this kind and URL is listened to."""
        return any((target.kind, target.url) == (kind, url) for target, _ in self._children.values())

    @property
    def early_frames(self) -> bool:
        """Whether a frame had started before it could be listened to, as those without a URL do."""
        return bool(self._early)

    async def wake_workers(self) -> None:
        """Make each worker check its clock, and wait until it has: a sleeping worker does not notice that the
        clock was moved forward.
        """
        await self._tell(
            {
                session: asked
                for session, (target, _) in self._children.items()
                if (asked := _SO_FAR.get(target.kind)) is not None
            }
        )

    async def ask_early_frames(self) -> None:
        """Query the requests of the frames that had started before they were listened to."""
        early = [session for session in self._early if session in self._children]
        await self._tell(dict.fromkeys(early[:_FRAMES], _RESOURCES))

    async def _tell(self, asked: Mapping[str, str]) -> None:
        woken: list[asyncio.Future[None]] = []
        for session, expression in asked.items():
            _, send = self._children[session]
            woken.append(self._woken.setdefault(session, asyncio.get_running_loop().create_future()))
            self._soon(send(_EVALUATE, {"expression": expression}))
        if woken:
            await asyncio.wait(woken, timeout=_WAKE_S)

    def _ended(self, session: str) -> None:
        self._children.pop(session, None)
        self._awake(session)

    def _awake(self, session: str) -> None:
        if (waiting := self._woken.pop(session, None)) is not None and not waiting.done():
            waiting.set_result(None)

    async def ask(self, method: str, params: Params | None = None) -> Params:
        """The answer of the page's own session. Raises Playwright's Error where the page is gone."""
        answer: Params = await self._session.send(method, params or {}) if self._session else {}
        return answer

    def _named(self, event: str, target: Target) -> Callable[[Params], None]:
        def listener(params: Params) -> None:
            self._told(event, params, target)

        return plainly(listener)

    def _told(self, event: str, params: Params, target: Target) -> None:
        self.heard += 1
        self._heard(event, params, target)

    async def _to_page(self, method: str, params: Params) -> None:
        if self._session is not None:
            with suppress(Error):  # the page may go at any moment
                await self._session.send(method, params)

    def attached(self, params: Params, parent: Send) -> "asyncio.Task[None]":
        """Listen to an attached target; `parent` sends to the session that it was attached to. Returns the
        task that ends once it is listened to.
        """
        about, session = params["targetInfo"], params["sessionId"]
        if about["type"] == "iframe" and not params["waitingForDebugger"]:
            self._early.add(session)

        async def send(method: str, inner: Params) -> None:
            self._count += 1
            if method in _EVENT_OF:
                self._asked[self._count] = (_EVENT_OF[method], inner.get("requestId", ""))
            message = json.dumps({"id": self._count, "method": method, "params": inner})
            await parent("Target.sendMessageToTarget", {"sessionId": session, "message": message})

        target = Target(
            about["type"],
            about["url"],
            self._page,
            lambda id_: self._soon(send(_BODY, {"requestId": id_})),
            lambda id_: self._soon(send(_ANSWER, {"requestId": id_})),
        )
        self._children[session] = (target, send)
        if target.kind == "service_worker":
            self._heard(SERVICE_WORKER, about, target)
        # workers run no hooks, so they do not need the binding
        hooked = target.kind in ("page", "iframe")
        return self._soon(_begin(send, self._binding, hooked=hooked, called={} if hooked else self._called))

    def _soon(self, sending: Coroutine[Any, Any, None]) -> "asyncio.Task[None]":
        task = asyncio.ensure_future(sending)
        self._sending.add(task)
        task.add_done_callback(self._sending.discard)
        return task

    async def _page_body(self, method: str, request: str, top: Target) -> None:
        answer: Params = {}
        if self._session is not None:
            with suppress(Error):  # the page is gone, and the body with it
                answer = await self._session.send(method, {"requestId": request})
        if answer or method == _ANSWER:
            self._heard(_EVENT_OF[method], answer | {"requestId": request}, top)

    def message(self, params: Params) -> None:
        """Process a message from a target (`Target.receivedMessageFromTarget`)."""
        session = params["sessionId"]
        child = self._children.get(session)
        message = json.loads(params["message"])
        if child is None:
            return
        target, send = child
        if "method" not in message:
            self._answered(message, session, target)
            return
        method, inner = message["method"], message.get("params", {})
        if method == "Target.attachedToTarget":
            self.attached(inner, send)
        elif method == "Target.detachedFromTarget":
            self._ended(inner["sessionId"])
        elif method == "Target.receivedMessageFromTarget":
            self.message(inner)
        elif method in EVENTS:
            self._told(method, inner, target)

    def _answered(self, message: Params, session: str, target: Target) -> None:
        event, asked = self._asked.pop(message.get("id", 0), ("", ""))
        result = message.get("result", {})
        if event == RESOURCES:
            self._awake(session)
            self._heard(event, result.get("result", {}), target)
        elif event == ANSWER_BODY or (event and result):
            self._heard(event, result | {"requestId": asked}, target)


async def _begin(send: Send, binding: Params | None, *, hooked: bool, called: Mapping[str, Any]) -> None:
    """Send all set-up commands at once and in this order: Playwright may resume the target at any time."""
    hooks = (
        (
            send("Runtime.enable", {}),
            *(() if binding is None else (send("Runtime.addBinding", binding),)),
            send("Runtime.setAsyncCallStackDepth", _ASYNC),
        )
        if hooked
        else ()
    )
    await asyncio.gather(
        *((send("Emulation.setUserAgentOverride", dict(called)),) if called else ()),
        send("Network.enable", _NETWORK),
        send("Target.setAutoAttach", _CHILDREN),
        *hooks,
        send("Runtime.runIfWaitingForDebugger", {}),
    )
