"""One browser for all sites of a crawl, opened when the first needs it and again when it died."""

import asyncio
from contextlib import AsyncExitStack
from types import TracebackType
from typing import Self

from auditor.browser.chromium import OpenBrowser, open_browser
from auditor.browser.settings import BrowserSettings


class SharedBrowser:
    """An async context manager; whoever needs the browser asks for it each time."""

    def __init__(self, settings: BrowserSettings) -> None:
        self._settings = settings
        self._lock = asyncio.Lock()
        self._stack = AsyncExitStack()
        self._opened: OpenBrowser | None = None

    async def opened(self) -> OpenBrowser:
        """The browser, alive. Raises BrowserMissing where there is none or it does not start."""
        async with self._lock:
            if self._opened is None or not self._opened.alive:
                self._opened = None
                await self._stack.aclose()
                self._opened = await self._stack.enter_async_context(open_browser(self._settings))
            return self._opened

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._stack.aclose()
