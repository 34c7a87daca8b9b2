"""The pipe between Playwright's driver and Chromium, led through this program.

What the browser tells of a page goes to Python by two further processes' reading and writing otherwise: its
own pipe to the driver, which unpacks each message and packs it again for another pipe. Sessions of ours speak
to the browser by the same pipe and are heard here; everything else is handed on as it is. Playwright's own
session need not hear of a page's network then, which the browser would tell it of beside ours: that alone is
a sixth of a bare load's processor time.

The pipe stays closed to everybody else, as it was: its ends come by a socket in the profile folder, from the
process that becomes the browser (wire_end.py).
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
"""Real seconds; the process gives itself as many (wire_end.py)."""
_LONGEST: Final = 100
"""Characters of a socket's path, of which systems allow 104 to 108."""
_FIRST_ID: Final = 2_000_000_000
"""Of our messages: Playwright counts from 1, and the browser takes 31 bits."""
_ANSWER: Final = b'{"id":2'
_ATTACHED: Final = b'{"method":"Target.attachedToTarget"'
_DETACHED: Final = b'{"method":"Target.detachedFromTarget"'
_MOVED: Final = (b'{"method":"Page.frameNavigated"', b'{"method":"Page.navigatedWithinDocument"')
_FRAME_LEFT: Final = b'{"method":"Page.frameDetached"'
_AT_ONCE: Final = (b'"runImmediately":true}', b'"runImmediately":false}')
"""How Playwright ends what it says of a script for all documents to come, and how it would without the one
that is there: the blank one that a page begins with is none of a site's."""
_TAIL: Final = b'"sessionId":"'
_ID: Final = 32
"""Characters of a session's id, which ends each message of a session."""
_AT: Final = -_ID - 2

_of_browser: "WeakKeyDictionary[Browser, Wire]" = WeakKeyDictionary()
_shown: "WeakKeyDictionary[Page, str]" = WeakKeyDictionary()


def shown(page: Page) -> str:
    """The address that `page` shows. Events of a session of ours are ahead of what Playwright tells of it."""
    return _shown.get(page) or page.url


def of(context: BrowserContext) -> "Wire | None":
    """The wire of the browser that `context` belongs to; None where Playwright speaks to it directly."""
    return None if context.browser is None else _of_browser.get(context.browser)


async def new_page(context: BrowserContext, word: str) -> Page:
    """A new page, by the wire where there is one."""
    wire = of(context)
    return await (context.new_page() if wire is None else wire.new_page(context, word))


async def opened(context: BrowserContext, page: Page) -> CDPSession | Session:
    """A new session on `page`, ours where that is possible, else one of Playwright's. Raises its Error where
    the page is gone.
    """
    wire = of(context)
    session = None if wire is None else await wire.session(page)
    return session or await context.new_cdp_session(page)


def lasting(page: Page) -> Session | None:
    """Our session on `page` that stays as long as it does; None where there is none."""
    wire = of(page.context)
    return None if wire is None else wire.lasting(page)


def worlds(page: Page) -> Worlds | None:
    """Where the frames of `page` are asked by our lasting session; None where there is none."""
    wire = of(page.context)
    return None if wire is None else wire.worlds(page)


class Wire:
    """Between Playwright's driver and one browser."""

    def __init__(self, folder: Path) -> None:
        """`folder` is of its own: the browser's profile."""
        self._folder = folder
        self._socket = socket.socket(socket.AF_UNIX)
        self._link: socket.socket | None = None
        """To the process that is to become the browser, while it hands over."""
        self._late: asyncio.TimerHandle
        self._ids = count(_FIRST_ID)
        self._waiting: dict[int, tuple[str, asyncio.Future[Params]]] = {}
        """Questions that are not answered yet, with the session that each went by."""
        self._sessions: dict[bytes, Session] = {}
        self._driver: Piped | None = None
        self._browser: Piped | None = None
        self._targets: dict[bytes, tuple[str, str]] = {}
        """Of Playwright's sessions of pages: the target, and its context."""
        self._holding = Holding(self._write)
        self._sought: dict[bytes, asyncio.Future[bytes]] = {}
        """Words by which a session of Playwright's is known."""
        self._pages: WeakKeyDictionary[Page, tuple[str, bytes]] = WeakKeyDictionary()
        """Their targets, and Playwright's sessions."""
        self._lasting: WeakKeyDictionary[Page, Session] = WeakKeyDictionary()
        self._worlds: WeakKeyDictionary[Page, Worlds] = WeakKeyDictionary()
        self._followed: WeakValueDictionary[bytes, Page] = WeakValueDictionary()
        """By Playwright's sessions."""
        self._root: Session | None = None
        self._going_on: list[bytes] = []

    @classmethod
    def over(cls, folder: Path) -> "Wire | None":
        """One for the browser with this profile folder; None where this machine cannot have it."""
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
        """The program to start in the place of `browser`: its profile is in the folder of the wire, whatever
        Playwright gives it for one.
        """
        command = (sys.executable, "-ISE", str(_END), str(self._folder / "wire"), browser)
        place = self._folder / "browser"
        profile = shlex.quote(f"--user-data-dir={self._folder}")  # of two the last one counts
        place.write_text(f'#!/bin/sh\nexec {shlex.join(command)} "$@" {profile}\n', encoding="utf-8")
        place.chmod(0o700)
        return str(place)

    @property
    def stands(self) -> bool:
        """Whether the process that becomes the browser was met."""
        return self._browser is not None

    def joined(self, browser: Browser) -> None:
        """`browser` has started by it."""
        _of_browser[browser] = self

    def close(self) -> None:
        """Let go of it; the browser ends where it has not."""
        if self._socket.fileno() >= 0:
            asyncio.get_running_loop().remove_reader(self._socket)
            self._socket.close()
        self._parted()
        self._ended()

    async def new_page(self, context: BrowserContext, word: str) -> Page:
        """A new page of `context`, on which sessions of ours can be opened: the secret `word`, which stands
        in a script that the context puts into all of its pages, tells which of Playwright's is its own.
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
        """A new session of ours on `page`; None where Playwright alone can open one. Raises its Error where
        the page is gone.
        """
        if page not in self._pages:
            return None
        root = await self._top()
        target, _ = self._pages[page]
        answer = await root.send("Target.attachToTarget", {"targetId": target, "flatten": True})
        return self._begun(answer["sessionId"], root)

    def lasting(self, page: Page) -> Session | None:
        """Our session on `page` that stays as long as it does; None where there is none."""
        return self._lasting.get(page)

    def worlds(self, page: Page) -> Worlds | None:
        """Where its frames are asked by that session."""
        return self._worlds.get(page)

    def stay(self, page: Page, session: Session) -> None:
        """Our `session` on `page`, which hears nothing yet, is to stay as long as there is that page."""
        self._lasting[page] = session
        self._worlds[page] = Worlds(session, self._pages[page][0])

    async def of_browser(self) -> Session:
        """A new session of ours on the browser itself, to be detached."""
        answer = await self.send("", "Target.attachToBrowserTarget", {})
        return self._begun(answer["sessionId"], None)

    def attend(self, page: Page, attends: Attends) -> bool:
        """Hold each shared worker of the context of `page` until this one listens; whether it is possible."""
        _, context = self._targets.get(self._pages.get(page, ("", b""))[1], ("", ""))
        if context:
            self._holding.attend(context, attends)
        return bool(context)

    async def hush(self, page: Page, session: Session) -> None:
        """Have the browser tell Playwright nothing of the network of `page` but its documents, of which our
        `session` hears from now on.
        """
        _, theirs = self._pages[page]
        await self.send(theirs.decode(), "Network.disable", {})
        session.mirrored(lambda message: self._mirror(message, theirs))

    def send(self, session: str, method: str, params: Mapping[str, Any]) -> Coroutine[Any, Any, Params]:
        """Write at once; wait for the answer. An empty `session` is the browser itself."""
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
        """Nobody answers any more what was asked by `session`, or by any."""
        for asked_by, answer in list(self._waiting.values()):
            if session in (None, asked_by) and not answer.done():
                answer.set_exception(Error(why))

    def _accept(self) -> None:
        """The process that becomes the browser has come; it is given time to hand over the driver's ends."""
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
        """Take the driver's ends and give the browser's. Where the process goes in the midst of it everybody
        learns that nothing comes by these pipes.
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
        """Let go of the process that was to become the browser: it ends where it still waits."""
        if self._link is not None:
            self._late.cancel()
            asyncio.get_running_loop().remove_reader(self._link)
            self._link.close()
            self._link = None

    def _ended(self) -> None:
        """One side has gone: so does the other."""
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
        """What of it is not ours; what Playwright is told of ours stands in its place: it goes by order."""
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
        """Whether it answers a question of ours."""
        number = message[len(_ANSWER) - 1 : message.find(b",")]
        if len(number) != len(str(_FIRST_ID)):
            return False
        _, answer = self._waiting.get(int(number), ("", None))
        if answer is None or answer.done():
            return True
        try:
            told = unpacked(message)
        except (ValueError, RecursionError) as error:  # a page may have put what it likes into it
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
    """What Playwright says, without having a script run in the document that is there already."""
    at = len(message) + _AT - len(_TAIL) - 1
    now, later = _AT_ONCE
    return message[: at - len(now)] + later + message[at:] if message[:at].endswith(now) else message
