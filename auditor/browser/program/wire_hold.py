"""Hold shared workers of a context until they are listened to.

Playwright learns of each before it runs, and resumes it at once; its messages to a worker are held back until
then.
"""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, Final, Protocol

from playwright.async_api import Error

from auditor.browser.program.bounded import within
from auditor.browser.program.wire_session import Params

_HOLD_S: Final = 2.0
"""Maximum real seconds that a worker waits until it is listened to."""


class Attends(Protocol):
    """A listener for the shared workers of a context."""

    async def begin(self, target: Params) -> None:
        """Listen to the worker described by the protocol's TargetInfo. Raises Playwright's Error where it is
        gone.
        """

    async def end(self) -> None:
        """Stop: there will be no more workers."""


class Holding:
    """The held messages of one browser; `write` sends them on."""

    def __init__(self, write: Callable[[bytes], object]) -> None:
        self._write = write
        self._attending: dict[str, Attends] = {}
        self._held: dict[bytes, list[bytes]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def attend(self, context: str, attends: Attends) -> None:
        """Hold the workers of `context` until `attends` listens."""
        self._attending[context] = attends

    def left(self, context: str) -> None:
        """Record that the pages of `context` are gone."""
        if (attends := self._attending.pop(context, None)) is not None:
            self._later(attends.end())

    def met(self, session: bytes, about: Params) -> None:
        """Take in that Playwright's `session` was attached to a target (the protocol's event)."""
        target = about["targetInfo"]
        attends = self._attending.get(target.get("browserContextId", ""))
        if attends is not None and about["waitingForDebugger"]:
            self._held[session] = []
            self._later(self._until(session, attends.begin(target)))

    def holds(self, session: bytes, message: bytes) -> bool:
        """Whether Playwright's `message` to `session` is held back."""
        held = self._held.get(session)
        if held is not None:
            held.append(message)
        return held is not None

    async def _until(self, session: bytes, listening: Coroutine[Any, Any, None]) -> None:
        try:
            with suppress(Error, TimeoutError):
                await within(_HOLD_S, listening)
        finally:
            if held := self._held.pop(session, []):
                self._write(b"\0".join((*held, b"")))

    def _later(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
