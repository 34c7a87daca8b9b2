"""The script worlds of a page's frames: where a session of ours evaluates scripts for Playwright's frames.

Playwright injects a script of its own into each frame before it evaluates anything, and parses the question
and the answer twice. Only Playwright can query frames that run in separate processes.
https://chromedevtools.github.io/devtools-protocol/tot/Runtime/#type-ExecutionContextDescription
"""

from typing import Final

from playwright.async_api import Frame

from auditor.browser.program.wire_session import Params, Session

_UTILITY: Final = "__playwright_utility_world"


class Worlds:
    """The worlds that `session` learns of from now on, in the page whose main frame has the id `main`."""

    def __init__(self, session: Session, main: str) -> None:
        self._main = main
        self._own: dict[str, str] = {}
        """The frame of each world that is the page's own."""
        self._apart: dict[str, str] = {}
        """The frame of each isolated world, which pages cannot see."""
        self._addresses: dict[str, str] = {}
        """The URLs of child frames, as the browser reported them to Playwright."""
        session.on("Runtime.executionContextCreated", self._made)
        session.on("Runtime.executionContextDestroyed", self._gone)
        session.on("Runtime.executionContextsCleared", lambda _: self._cleared())

    def moved(self, frame: str, url: str) -> None:
        """Record that the `frame` with this id shows another URL."""
        if frame != self._main:
            self._addresses[frame] = url

    def left(self, frame: str) -> None:
        """Record that the frame is gone, or continues in another process."""
        self._addresses.pop(frame, None)

    def of(self, frame: Frame) -> str | None:
        """The page's own world in `frame`; None where it cannot be identified with certainty."""
        if frame.parent_frame is None:
            return _world(self._own, self._main)
        url = frame.url
        there = [id_ for id_, address in self._addresses.items() if address == url]
        alike = [other for other in frame.page.frames if other.url == url and other.parent_frame is not None]
        alone = len(there) == len(alike) == 1 and url.startswith("http")
        return _world(self._own, there[0]) if alone else None

    @property
    def apart(self) -> str | None:
        """An isolated world of the main frame, which the page cannot see."""
        return _world(self._apart, self._main)

    def _made(self, params: Params) -> None:
        world = params["context"]
        about = world.get("auxData") or {}
        if about.get("isDefault"):
            self._own[world["uniqueId"]] = about["frameId"]
        elif world.get("name", "").startswith(_UTILITY):
            self._apart[world["uniqueId"]] = about["frameId"]

    def _gone(self, params: Params) -> None:
        for worlds in (self._own, self._apart):
            worlds.pop(params.get("executionContextUniqueId", ""), None)

    def _cleared(self) -> None:
        self._own.clear()
        self._apart.clear()


def _world(worlds: dict[str, str], frame: str) -> str | None:
    """The newest world of `frame`."""
    return next((world for world, of in reversed(worlds.items()) if of == frame), None)
