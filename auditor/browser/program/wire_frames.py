"""The worlds of a page's frames: in which of them a session of ours asks one of Playwright's frames.

Playwright itself puts a script of its own into each frame before it asks it, and takes the question and the
answer to pieces twice on their way. Frames that run in processes of their own it alone can ask.
https://chromedevtools.github.io/devtools-protocol/tot/Runtime/#type-ExecutionContextDescription
"""

from typing import Final

from playwright.async_api import Frame

from auditor.browser.program.wire_session import Params, Session

_UTILITY: Final = "__playwright_utility_world"


class Worlds:
    """Those that `session` hears of from now on, of the page whose `main` frame has this id."""

    def __init__(self, session: Session, main: str) -> None:
        self._main = main
        self._own: dict[str, str] = {}
        """The frame of each world that is a page's own."""
        self._apart: dict[str, str] = {}
        """The frame of each that pages know nothing of."""
        self._addresses: dict[str, str] = {}
        """Of frames within it, as the browser told Playwright."""
        session.on("Runtime.executionContextCreated", self._made)
        session.on("Runtime.executionContextDestroyed", self._gone)
        session.on("Runtime.executionContextsCleared", lambda _: self._cleared())

    def moved(self, frame: str, url: str) -> None:
        """The `frame` of this id shows another address."""
        if frame != self._main:
            self._addresses[frame] = url

    def left(self, frame: str) -> None:
        """That frame is there no more, or goes on in another process."""
        self._addresses.pop(frame, None)

    def of(self, frame: Frame) -> str | None:
        """The world of `frame` itself; None where it is not sure to be that one's."""
        if frame.parent_frame is None:
            return _world(self._own, self._main)
        url = frame.url
        there = [id_ for id_, address in self._addresses.items() if address == url]
        alike = [other for other in frame.page.frames if other.url == url and other.parent_frame is not None]
        alone = len(there) == len(alike) == 1 and url.startswith("http")
        return _world(self._own, there[0]) if alone else None

    @property
    def apart(self) -> str | None:
        """One of the main frame of which the page knows nothing."""
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
    """The newest of `frame`."""
    return next((world for world, of in reversed(worlds.items()) if of == frame), None)
