"""The collector protocol, and the `Watch` through which collectors observe a visit."""

import asyncio
import json
import secrets
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from playwright.async_api import BrowserContext, ConsoleMessage, Download, Error, Page, Request, WebSocket

from auditor.browser.page import answers, opener
from auditor.browser.program import wire
from auditor.browser.program.bounded import within
from auditor.browser.program.guard import Guard
from auditor.browser.program.names import Names
from auditor.browser.traffic import recall, shared_workers
from auditor.browser.traffic.exchanges import Exchanges
from auditor.browser.traffic.initiators import Initiators
from auditor.browser.traffic.journal import Journal
from auditor.browser.traffic.tap import Tap
from auditor.browser.traffic.targets import Params, Target
from auditor.model.observation import Observation

Heard = Callable[[Params, Target], None]
Told = Callable[[Mapping[str, Any]], None]

_MOST_ASKED = 2_000
"""Maximum number of requests remembered where a page has workers."""
_SHARED = 10
"""Maximum number of shared workers listened to in one visit."""
_ATTACH_S = 20.0
_SOON_S = 2.0
FOREIGN = 5_000
"""Maximum number of console lines that a visit's pages may write; hook reports share this channel."""
_FLOOD = f"more than {FOREIGN:,} lines on the console: what scripts did after that was not recorded"

_MUCH = "a page's scripts did more than 20,000 things to tell of: what they did after that was not recorded"
_HELD_BACK = {
    "popups": "a page opened more than 10 windows: the rest was kept from it",
    "addresses": "a page wrote more than 1,200 addresses into the bar: the rest was kept from it",
    "requests": "a page started more than 40 workers: the rest was ended at once",
}
_UNHEARD = "a shared worker's requests could not be listened to: {}"
_SAID = "what a shared worker said by websockets before it could be listened to is not known: {}"
_HOOK = (Path(__file__).parent / "hook.js").read_text(encoding="utf-8")


class Collector(Protocol):
    """One kind of observation. A new one is made for each visit."""

    name: str
    """Also the subject of its gaps: cookies, requests, storage, …"""
    init_script: str
    """JavaScript that runs first in every frame; `report`, `stack`, `wrap`, `wrapAccess` and `reach` of
    hook.js are in scope. May be empty."""

    async def start(self, watch: "Watch") -> None:
        """Start listening, before the first navigation."""
        ...

    async def look(self, watch: "Watch") -> None:
        """Capture, after a step has settled, the state that no event reports, while the page still exists."""
        ...

    async def finish(self, watch: "Watch") -> Iterable[Observation]:
        """Return the observations in order, at the end of the visit while its page is still open."""
        ...


class Watch:
    """What collectors can observe of a visit: protocol events, hook reports and the browser context."""

    _attended: shared_workers.Attended | None = None
    alone = False
    """Whether Playwright need not receive network events because it adds nothing to requests."""
    called: Mapping[str, Any] | None = None
    """User agent and language overrides for workers; None where Playwright applies them in time."""
    nameless = 0
    """Number of worker requests whose URLs are not known yet."""
    _foreign = 0
    _landed: int | None = None
    """Number of documents the main page had requested when it reached the one it shows."""

    def __init__(
        self,
        context: BrowserContext,
        journal: Journal,
        guard: Guard | None = None,
        identity: Mapping[str, Any] | None = None,
    ) -> None:
        self._identity = identity
        self.context = context
        self.journal = journal
        self.initiators = Initiators()
        self.exchanges = Exchanges(journal, self.initiators)
        self._guard = guard
        self.page: Page | None = None
        """The visit's main page."""
        self.answers = answers.Answers()
        """Pending browser answers that its documents are waiting for."""
        self.stands = False
        """Whether that page has spent its virtual time budget and is paused."""
        self.names: Names | None = None
        """Resolves host names; None where the visit goes through a proxy."""
        self.keep: Callable[[bytes], str] | None = None
        """Stores evidence and returns its SHA-256; None where nothing is stored."""
        self._asked: list[Request] | None = None
        self._sockets: list[str] = []
        self._token, self._binding, self._knock = (secrets.token_hex(12) for _ in range(3))
        self._heard: dict[str, list[Heard]] = {}
        self._told: dict[str, list[Told]] = {}
        self._taps: dict[Page, Tap] = {}
        self._scripts: tuple[str, ...] = ()
        self._shared: set[str] = set()
        self._attaching: set[asyncio.Task[None]] = set()
        self.hear("Network.requestWillBeSent", self.initiators.hear)
        self.hear("Runtime.bindingCalled", self._called)
        self.be_told("pending", self.answers.told)
        self.be_told("held_back", self._held_back)
        self.be_told("flood", lambda _: self._flooded(_MUCH))

    def address_of(self, host: str, seen: str | None) -> str | None:
        """The IP address that answered for `host`. Behind the guard only the guard knows it."""
        return seen if self._guard is None else self._guard.reached.get(host)

    def hear(self, event: str, heard: Heard) -> None:
        """Call `heard` for each protocol event of this name from every target of every page."""
        self._heard.setdefault(event, []).append(heard)

    def be_told(self, kind: str, told: Told) -> None:
        """Call `told` for each report of this kind sent by a hook in a page."""
        self._told.setdefault(kind, []).append(told)

    async def open(self, scripts: Sequence[str], further: str = "") -> None:
        """Install the hooks, and a separate `further` script, in every future page."""
        body = "\n".join(f"{{\n{script}\n}}" for script in (answers.INIT_SCRIPT, *scripts) if script)
        # strict mode, because pages can reach sloppy-mode functions through `caller` and CallSite.getFunction
        names = f"const TOKEN = '{self._token}', BINDING = '{self._binding}', KNOCK = '{self._knock}';"
        hooks = f"(() => {{\n'use strict';\n{names}\n{_HOOK}\n{body}\n}})();"
        # one script, because each one is sent to every page and compiled in every frame
        self._scripts = (f"{further}\n{hooks}",)
        await self._equip()

    async def put(self, script: str) -> None:
        """Install a separate script in every future page, including those after a restart."""
        self._scripts = (*self._scripts, script)
        await self.context.add_init_script(script)

    async def move_to(self, context: BrowserContext, on_crash: Callable[[Page], None]) -> Page:
        """Continue in another context with the same hooks and listeners. Return its new page."""
        self.context.remove_listener("console", self._console)
        self.context = context
        await self._equip()
        page = await self.begin()
        page.on("crash", on_crash)
        await self.attach(page)
        return page

    async def begin(self) -> Page:
        """Create and return the context's main page, which has not navigated yet."""
        self.page = await wire.new_page(self.context, self._token)
        return self.page

    async def _equip(self) -> None:
        for script in self._scripts:
            await self.context.add_init_script(script)
        self.context.on("console", self._console)

    async def attach(self, page: Page, *, fresh: bool = True) -> None:
        """Listen to `page` and every target below it. `fresh` means that no site script has run in it yet."""
        if page in self._taps:
            return
        page.on("download", self._downloads)
        page.on("websocket", self._connects)  # a worker may open one before it is listened to
        binding, alone = self._binding if fresh else None, fresh and self.alone
        tap = Tap(page, self._event, binding, self._identity, alone=alone, called=self.called)
        self._taps[page] = tap
        try:
            await within(_ATTACH_S, tap.open(self.context))
        except (Error, TimeoutError):
            self.journal.gap("requests", f"a page closed before it could be watched: {page.url[:200]}")
            return
        line = wire.of(self.context) if alone and page is self.page else None
        if line is not None:
            attended = shared_workers.Attended(tap, line)
            self._attended = attended if line.attend(page, attended) else None

    def hear_workers(self) -> None:
        """Record every request that Playwright sees from now on: it sees a worker's from the first one."""
        if self._asked is None:
            self._asked = []
            self.context.on("request", self._asks)

    def _asks(self, request: Request) -> None:
        if self._asked is not None and len(self._asked) < _MOST_ASKED:
            self._asked.append(request)

    def _connects(self, socket: WebSocket) -> None:
        if len(self._sockets) < _MOST_ASKED:
            self._sockets.append(socket.url)

    def _downloads(self, download: Download) -> None:
        """Record a download's request, which the browser makes itself and reports to no session."""
        if download.url.startswith(("http:", "https:")):
            self.exchanges.tell_of((download.url,), "Other", download.page.url, "page")

    async def recall(self, page: Page) -> None:
        """Recover, once a page has settled, the requests that no event reported."""
        if page is not self.page and not await recall.popup(page, self.exchanges):
            self.journal.gap("requests", f"a window's first answer was not seen: {page.url[:200]}")
        tap = self._taps.get(page)
        early = tap is not None and tap.early_frames
        self.nameless = await recall.below(page, self.exchanges, self._asked or (), frames=early)
        if tap is not None and early:
            await tap.ask_early_frames()
        self.exchanges.take_early()
        sockets, self._sockets = self._sockets, []
        self.exchanges.tell_of(sockets, "WebSocket", page.url, "worker")

    def landed(self, documents: int | None) -> None:
        """Record how many documents the main page has requested, with the current one; None if unknown."""
        self._landed = documents

    def moving(self, page: Page) -> bool:
        """Whether `page` has, or may have, requested a document other than the one it shows."""
        known = page is self.page and self._landed is not None
        return not known or self.exchanges.documents(page) != self._landed

    def frames_apart(self, page: Page) -> bool:
        """Whether frames of `page` run in separate processes."""
        tap = self._taps.get(page)
        return tap is None or tap.frames_apart

    def listen_to_shared(self, url: str) -> None:
        """Listen to the shared worker that a page is about to start, as soon as it exists."""
        tap = self._taps.get(self.page) if self.page is not None else None
        if tap is not None and url not in self._shared and len(self._shared) < _SHARED:
            self._shared.add(url)
            self._later(self._listen_to_shared(tap, url))

    async def _listen_to_shared(self, tap: Tap, url: str) -> None:
        if self._attended is not None and await self._attended.met(url):
            return
        heard = await shared_workers.listen(tap, self.context, url)
        self.journal.gap("requests", (_SAID if heard else _UNHEARD).format(url[:200]))

    async def ask(self, page: Page, method: str, params: Params) -> Params:
        """The answer of the session that listens to `page`; empty where none does. Raises Playwright's Error
        where the page is gone.
        """
        tap = self._taps.get(page)
        return {} if tap is None else await tap.ask(method, params)

    async def attached(self) -> None:
        """Wait briefly for pages and workers that are still being attached to."""
        if self._attaching:
            await asyncio.wait(self._attaching, timeout=_SOON_S)

    def workers(self, page: Page) -> frozenset[str]:
        """The kinds of workers that `page` was seen to start."""
        tap = self._taps.get(page)
        return frozenset() if tap is None else tap.workers

    async def wake_workers(self, page: Page) -> None:
        """Make the workers of `page` check their timers."""
        if (tap := self._taps.get(page)) is not None:
            await tap.wake_workers()

    def heard(self, page: Page) -> int:
        """The number of events received from `page` so far."""
        tap = self._taps.get(page)
        return 0 if tap is None else tap.heard

    def attach_soon(self, page: Page) -> None:
        """Listen to a page that the site opened, as soon as the browser allows it."""
        self._later(self._opened(page))

    def _later(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(work)
        self._attaching.add(task)
        task.add_done_callback(self._attaching.discard)

    async def _opened(self, window: Page) -> None:
        await self.attach(window, fresh=False)
        going_on = () if self.page is None else (opener.go_on(self.page),)
        known, *_ = await asyncio.gather(recall.begun(window, self.exchanges), *going_on)
        if not known and window.is_closed():
            self.journal.gap("requests", f"a window closed before it could be asked: {window.url[:200]}")

    def _event(self, event: str, params: Params, target: Target) -> None:
        self._safely(event, self.exchanges.hear, event, params, target)
        for heard in self._heard.get(event, ()):
            self._safely(event, heard, params, target)

    def _safely(self, what: str, listener: Callable[..., None], *given: object) -> None:
        """Call a listener so that an error over what a site sent does not end the browser connection."""
        try:
            listener(*given)
        except (KeyError, ValueError, TypeError, AttributeError, IndexError) as error:
            self.journal.gap("requests", f"{what} could not be read: {type(error).__name__}: {error}")

    def _called(self, params: Params, target: Target) -> None:
        if params["name"] == self._binding and params["payload"].startswith(self._token):
            self._reported(params["payload"][len(self._token) :], target.page)

    def _console(self, message: ConsoleMessage) -> None:
        words = message.text
        if words.startswith(self._token):
            self._reported(words[len(self._token) :], message.page)
            return
        self._foreign += 1
        if self._foreign == FOREIGN:
            self.context.remove_listener("console", self._console)
            self._flooded(_FLOOD)

    def _held_back(self, report: Mapping[str, Any]) -> None:
        of = str(report.get("of"))
        self.journal.gap(of, _HELD_BACK[of])

    def _flooded(self, reason: str) -> None:
        for what in ("calls", "cookies", "storage", "signals"):
            self.journal.gap(what, reason)

    def _reported(self, words: str, page: Page | None) -> None:
        try:
            told = json.loads(words)
            reports = told["reports"]
        except (ValueError, KeyError, TypeError, RecursionError):
            return
        shared = {
            "frame": told.get("frame", ""),
            "origin": told.get("origin", ""),
            "page": wire.shown(page) if page else "",
        }
        for report in reports:
            for listener in self._told.get(report.get("kind", ""), ()):
                self._safely("a report", listener, shared | report)


async def tried(work: Awaitable[None], name: str, journal: Journal) -> bool:
    """Whether a collector's work succeeded. A failure is recorded as a gap, and the visit continues."""
    (outcome,) = await asyncio.gather(work, return_exceptions=True)
    if outcome is None:
        return True
    if not isinstance(outcome, Exception):
        raise outcome
    journal.gap(name, f"the collector failed: {type(outcome).__name__}: {outcome}"[:300])
    return False
