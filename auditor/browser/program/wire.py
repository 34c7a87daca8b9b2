"""The pipe between Playwright's driver and Chromium, routed through this program.

Otherwise the browser's messages reach Python only through the driver, which parses each one and serialises it
again for another pipe. Our own sessions use the browser's pipe directly and are handled here; everything else
is forwarded unchanged. Playwright's own session then does not need a page's network events, which the browser
would send in addition to ours: that alone saves a sixth of the CPU time of a plain page load.

The pipe stays inaccessible to others: its ends come through a socket in the profile folder, from the process
that becomes the browser (wire_end.py).
https://chromedevtools.github.io/devtools-protocol/tot/Target/#method-attachToTarget
"""

import asyncio
import json
import os
import shlex
import socket
import sys
from collections.abc import Coroutine, Mapping
from itertools import count
from pathlib import Path
from typing import Any, Final
from weakref import WeakKeyDictionary, WeakValueDictionary

from playwright.async_api import Browser, BrowserContext, CDPSession, Error, Page

from auditor.browser.program.folder import holds_programs
from auditor.browser.program.piped import Piped
from auditor.browser.program.wire_frames import Worlds
from auditor.browser.program.wire_hold import Attends, Holding
from auditor.browser.program.wire_session import Params, Session, unpacked

_END: Final = Path(__file__).parent / "wire_end.py"
_HAND_OVER_S: Final = 10.0
"""Real seconds; the process itself uses the same limit (wire_end.py)."""
_LONGEST: Final = 100
"""Maximum characters of a socket's path; systems allow 104 to 108."""
_FIRST_ID: Final = 2_000_000_000
"""First id of our messages: Playwright counts from 1, and the browser accepts 31 bits."""
_ANSWER: Final = b'{"id":2'
_ATTACHED: Final = b'{"method":"Target.attachedToTarget"'
_DETACHED: Final = b'{"method":"Target.detachedFromTarget"'
_MOVED: Final = (b'{"method":"Page.frameNavigated"', b'{"method":"Page.navigatedWithinDocument"')
_FRAME_LEFT: Final = b'{"method":"Page.frameDetached"'
_AT_ONCE: Final = (b'"runImmediately":true}', b'"runImmediately":false}')
"""How Playwright ends its command to add a script to all future documents, and how it would end without also
running it in the current one, which is the blank document a page starts with and not a site's."""
_TAIL: Final = b'"sessionId":"'
_ID: Final = 32
"""Characters of a session's id, which is at the end of each message of a session."""
_AT: Final = -_ID - 2

_of_browser: "WeakKeyDictionary[Browser, Wire]" = WeakKeyDictionary()
_shown: "WeakKeyDictionary[Page, str]" = WeakKeyDictionary()


def shown(page: Page) -> str:
    """The URL that `page` shows. Our own session learns of it earlier than Playwright reports it."""
    return _shown.get(page) or page.url


def of(context: BrowserContext) -> "Wire | None":
    """The wire of the browser of `context`; None where Playwright talks to it directly."""
    return None if context.browser is None else _of_browser.get(context.browser)


async def new_page(context: BrowserContext, word: str) -> Page:
    """Open a new page, through the wire if there is one."""
    wire = of(context)
    return await (context.new_page() if wire is None else wire.new_page(context, word))


async def opened(context: BrowserContext, page: Page) -> CDPSession | Session:
    """Open a new session on `page`, our own where possible, else one of Playwright's. Raises Playwright's
    Error where the page is gone.
    """
    wire = of(context)
    session = None if wire is None else await wire.session(page)
    return session or await context.new_cdp_session(page)


def lasting(page: Page) -> Session | None:
    """Our session on `page` that lasts as long as the page; None where there is none."""
    wire = of(page.context)
    return None if wire is None else wire.lasting(page)


def worlds(page: Page) -> Worlds | None:
    """The script worlds of the frames of `page` in our lasting session; None where there is none."""
    wire = of(page.context)
    return None if wire is None else wire.worlds(page)


class Wire:
    """The connection between Playwright's driver and one browser."""

    def __init__(self, folder: Path) -> None:
        """`folder` is the browser's profile folder, used by this wire alone."""
        self._folder = folder
        self._socket = socket.socket(socket.AF_UNIX)
        self._link: socket.socket | None = None
        """To the process that will become the browser, during the exchange of pipe ends."""
        self._late: asyncio.TimerHandle
        self._ids = count(_FIRST_ID)
        self._waiting: dict[int, tuple[str, asyncio.Future[Params]]] = {}
        """Commands that are not answered yet, each with its session."""
        self._sessions: dict[bytes, Session] = {}
        self._driver: Piped | None = None
        self._browser: Piped | None = None
        self._targets: dict[bytes, tuple[str, str]] = {}
        """The target and browser context of each of Playwright's page sessions."""
        self._holding = Holding(self._write)
        self._sought: dict[bytes, asyncio.Future[bytes]] = {}
        """Secret words, each of which identifies the session of Playwright's in whose messages it occurs."""
        self._pages: WeakKeyDictionary[Page, tuple[str, bytes]] = WeakKeyDictionary()
        """The target and Playwright's session of each page."""
        self._lasting: WeakKeyDictionary[Page, Session] = WeakKeyDictionary()
        self._worlds: WeakKeyDictionary[Page, Worlds] = WeakKeyDictionary()
        self._followed: WeakValueDictionary[bytes, Page] = WeakValueDictionary()
        """Pages by Playwright's sessions."""
        self._root: Session | None = None
        self._going_on: list[bytes] = []

    @classmethod
    def over(cls, folder: Path) -> "Wire | None":
        """A wire for the browser with this profile folder; None where this machine does not support it."""
        place = folder / "wire"
        able = hasattr(socket, "send_fds") and not getattr(sys, "frozen", False) and bool(sys.executable)
        if not able or len(os.fsencode(place)) > _LONGEST or not holds_programs(folder):
            return None
        wire = cls(folder)
        try:
            wire._socket.bind(str(place))
            wire._socket.listen(1)
        except OSError:
            wire._socket.close()
            return None
        wire._socket.setblocking(False)  # noqa: FBT003 - the standard library's own
        asyncio.get_running_loop().add_reader(wire._socket, wire._accept)
        return wire

    def program(self, browser: str) -> str:
        """Write the program to start instead of `browser`, and return its path. It uses the profile in the
        wire's folder, whichever one Playwright specifies.
        """
        command = (sys.executable, "-ISE", str(_END), str(self._folder / "wire"), browser)
        place = self._folder / "browser"
        profile = shlex.quote(f"--user-data-dir={self._folder}")  # the last of several counts
        place.write_text(f'#!/bin/sh\nexec {shlex.join(command)} "$@" {profile}\n', encoding="utf-8")
        place.chmod(0o700)
        return str(place)

    @property
    def stands(self) -> bool:
        """Whether the process that becomes the browser has connected."""
        return self._browser is not None

    def joined(self, browser: Browser) -> None:
        """Record that `browser` was started through this wire."""
        _of_browser[browser] = self

    def close(self) -> None:
        """Close the wire; this ends the browser if it is still running."""
        if self._socket.fileno() >= 0:
            asyncio.get_running_loop().remove_reader(self._socket)
            self._socket.close()
        self._parted()
        self._ended()

    async def new_page(self, context: BrowserContext, word: str) -> Page:
        """Open a new page of `context` on which our own sessions can be opened. The secret `word`, which
        occurs in a script that the context adds to all its pages, identifies the page's session of
        Playwright's.
        """
        sought = self._sought[word.encode()] = asyncio.get_running_loop().create_future()
        try:
            page = await context.new_page()
        finally:
            self._sought.pop(word.encode(), None)
        known = self._targets.get(sought.result()) if sought.done() else None
        if known is not None:
            self._pages[page] = known[0], sought.result()
            self._followed[sought.result()] = page
        return page

    async def session(self, page: Page) -> Session | None:
        """Open a session of our own on `page`; None where only Playwright can open one. Raises Playwright's
        Error where the page is gone.
        """
        if page not in self._pages:
            return None
        root = await self._top()
        target, _ = self._pages[page]
        answer = await root.send("Target.attachToTarget", {"targetId": target, "flatten": True})
        return self._begun(answer["sessionId"], root)

    def lasting(self, page: Page) -> Session | None:
        """Our session on `page` that lasts as long as the page; None where there is none."""
        return self._lasting.get(page)

    def worlds(self, page: Page) -> Worlds | None:
        """The script worlds of its frames in that session."""
        return self._worlds.get(page)

    def stay(self, page: Page, session: Session) -> None:
        """Keep our `session`, which has no events enabled yet, for the lifetime of `page`."""
        self._lasting[page] = session
        self._worlds[page] = Worlds(session, self._pages[page][0])

    async def of_browser(self) -> Session:
        """Open a session of our own on the browser itself; the caller detaches it."""
        answer = await self.send("", "Target.attachToBrowserTarget", {})
        return self._begun(answer["sessionId"], None)

    def attend(self, page: Page, attends: Attends) -> bool:
        """Hold each shared worker of the context of `page` until `attends` listens; whether that works."""
        _, context = self._targets.get(self._pages.get(page, ("", b""))[1], ("", ""))
        if context:
            self._holding.attend(context, attends)
        return bool(context)

    async def hush(self, page: Page, session: Session) -> None:
        """Stop the network events of `page` to Playwright, except those of documents, which are mirrored from
        our `session` from now on.
        """
        _, theirs = self._pages[page]
        await self.send(theirs.decode(), "Network.disable", {})
        session.mirrored(lambda message: self._mirror(message, theirs))

    def send(self, session: str, method: str, params: Mapping[str, Any]) -> Coroutine[Any, Any, Params]:
        """Send a command at once; the coroutine waits for the answer. An empty `session` is the browser."""
        number = next(self._ids)
        message: dict[str, Any] = {"id": number, "method": method, "params": params}
        if session:
            message["sessionId"] = session
        answer: asyncio.Future[Params] = asyncio.get_running_loop().create_future()
        self._waiting[number] = session, answer
        self._write(json.dumps(message).encode() + b"\0")
        return self._answered(number, method, answer)

    def _write(self, messages: bytes) -> None:
        if self._browser is None or not self._browser.write(messages):
            self._ended()

    async def _answered(self, number: int, method: str, answer: "asyncio.Future[Params]") -> Params:
        try:
            return await answer
        except Error as error:
            raise Error(f"{method}: {error.message}") from None
        finally:
            self._waiting.pop(number, None)

    async def _top(self) -> Session:
        if self._root is None:
            self._root = await self.of_browser()
            self._root.on("Target.detachedFromTarget", lambda params: self._left(params["sessionId"]))
        return self._root

    def _begun(self, session: str, parent: Session | None) -> Session:
        begun = self._sessions.get(session.encode()) or Session(self.send, session, parent)
        self._sessions[session.encode()] = begun
        return begun

    def _left(self, session: str) -> None:
        if (left := self._sessions.pop(session.encode(), None)) is not None:
            left.gone()
        self._unanswered("the page has gone", session)

    def _unanswered(self, why: str, session: str | None = None) -> None:
        """Fail the pending commands of `session`, or of all sessions."""
        for asked_by, answer in list(self._waiting.values()):
            if session in (None, asked_by) and not answer.done():
                answer.set_exception(Error(why))

    def _accept(self) -> None:
        """Accept the process that becomes the browser, and give it time to hand over the pipe ends."""
        loop = asyncio.get_running_loop()
        loop.remove_reader(self._socket)
        with self._socket:
            try:
                self._link = self._socket.accept()[0]
            except OSError:
                return
        self._link.setblocking(False)  # noqa: FBT003 - the standard library's own
        loop.add_reader(self._link, self._exchange)
        self._late = loop.call_later(_HAND_OVER_S, self._parted)

    def _exchange(self) -> None:
        """Receive the driver's pipe ends and send the browser's. If the process disappears meanwhile, all
        ends are closed, so that everybody sees the end of these pipes.
        """
        assert self._link is not None
        held: list[int] = []
        try:
            held += socket.recv_fds(self._link, 16, 2)[1]
            from_driver, to_driver = held
            for end in held:
                os.set_inheritable(end, False)  # noqa: FBT003 - the standard library's own
            held += (*os.pipe(), *os.pipe())
            theirs, to_browser, from_browser, telling = held[2:]
            socket.send_fds(self._link, [b"ends"], [theirs, telling])
        except (OSError, ValueError):
            for end in held:
                os.close(end)
            return
        finally:
            self._parted()
        os.close(theirs)
        os.close(telling)
        self._driver = Piped(from_driver, to_driver, self._from_driver, self._ended)
        self._browser = Piped(from_browser, to_browser, self._from_browser, self._ended)
        self._driver.begin(into=self._browser)
        self._browser.begin(into=self._driver)

    def _parted(self) -> None:
        """Drop the link to the process that was to become the browser; it ends if it is still waiting."""
        if self._link is not None:
            self._late.cancel()
            asyncio.get_running_loop().remove_reader(self._link)
            self._link.close()
            self._link = None

    def _ended(self) -> None:
        """Close both sides, because one of them is gone."""
        for side in (self._driver, self._browser):
            if side is not None:
                side.close()
        self._unanswered("the browser has been closed")
        for session in self._sessions.values():
            session.gone()
        self._sessions.clear()

    def _from_driver(self, messages: list[bytes]) -> list[bytes]:
        for word, sought in self._sought.items():
            for message in messages:
                if word in message and message[_AT - len(_TAIL) : _AT] == _TAIL and not sought.done():
                    sought.set_result(message[_AT:-2])
        if self._sought:
            messages = [_later(each) for each in messages]
        return [each for each in messages if not self._holding.holds(each[_AT:-2], each)]

    def _from_browser(self, messages: list[bytes]) -> list[bytes]:
        """The messages that are not ours, with mirrored ones of ours inserted in place: order matters."""
        self._going_on = []
        for message in messages:
            if not self._taken(message):
                self._going_on.append(message)
        return self._going_on

    def _taken(self, message: bytes) -> bool:
        of_session = message[_AT - len(_TAIL) : _AT] == _TAIL
        if of_session and (session := self._sessions.get(message[_AT:-2])) is not None:
            if message.startswith(_ANSWER):
                self._answer(message)
            else:
                session.heard(message)
            return True
        if message.startswith(_ANSWER):
            return self._answer(message)
        if of_session and message.startswith((*_MOVED, _FRAME_LEFT)):
            self._moved(message)
        elif not of_session and message.startswith(_ATTACHED):
            self._attached(message)
        elif not of_session and message.startswith(_DETACHED):
            gone = unpacked(message)["params"]["sessionId"].encode()
            _, context = self._targets.pop(gone, ("", ""))
            if context not in {others for _, others in self._targets.values()}:
                self._holding.left(context)
            self._left(gone.decode())
        return False

    def _answer(self, message: bytes) -> bool:
        """Whether the message answers a command of ours; if so it is processed."""
        number = message[len(_ANSWER) - 1 : message.find(b",")]
        if len(number) != len(str(_FIRST_ID)):
            return False
        _, answer = self._waiting.get(int(number), ("", None))
        if answer is None or answer.done():
            return True
        try:
            told = unpacked(message)
        except (ValueError, RecursionError) as error:  # a page may have put anything into it
            answer.set_exception(Error(f"an answer that cannot be read: {error}"))
        else:
            if "error" in told:
                answer.set_exception(Error(str(told["error"].get("message", ""))))
            else:
                answer.set_result(told.get("result", {}))
        return True

    def _attached(self, message: bytes) -> None:
        about = unpacked(message)["params"]
        target, session = about["targetInfo"], about["sessionId"].encode()
        context = target.get("browserContextId", "")
        if target["type"] == "page":
            self._targets[session] = target["targetId"], context
        elif target["type"] == "shared_worker":
            self._holding.met(session, about)

    def _moved(self, message: bytes) -> None:
        if (page := self._followed.get(message[_AT:-2])) is None:
            return
        params = unpacked(message)["params"]
        worlds = self._worlds.get(page)
        if message.startswith(_FRAME_LEFT):
            if worlds is not None:
                worlds.left(params["frameId"])
            return
        frame = params.get("frame") or {"id": params.get("frameId"), "url": params.get("url")}
        url = frame["url"] + frame.get("urlFragment", "")
        if frame["id"] == self._pages[page][0]:
            _shown[page] = url
        elif worlds is not None:
            worlds.moved(frame["id"], url)

    def _mirror(self, message: bytes, theirs: bytes) -> None:
        self._going_on.append(message[:_AT] + theirs + b'"}')


def _later(message: bytes) -> bytes:
    """Playwright's message, changed so that a script does not run in the current document."""
    at = len(message) + _AT - len(_TAIL) - 1
    now, later = _AT_ONCE
    return message[: at - len(now)] + later + message[at:] if message[:at].endswith(now) else message
