"""A second browser besides the one that a run uses, for settings that apply only to a whole browser.

It is opened when first requested, and again when it has crashed.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

from playwright.async_api import Browser, BrowserContext, Error


class Beside:
    """`start` opens the browser; `able` tests in a context of it whether it does what it is for."""

    def __init__(
        self,
        start: Callable[[], Awaitable[Browser]],
        able: Callable[[BrowserContext], Awaitable[bool]],
    ) -> None:
        self._start = start
        self._able = able
        self._browser: Browser | None = None
        self._is_able = True
        self._opening = asyncio.Lock()

    async def browser(self) -> Browser | None:
        """The browser; None where this Chromium cannot do what it is for."""
        async with self._opening:
            if self._is_able and (self._browser is None or not self._browser.is_connected()):
                self._browser = await self._start()
                self._is_able = await self._tried(self._browser)
                if not self._is_able:
                    with suppress(Error):
                        await self._browser.close()
            return self._browser if self._is_able else None

    async def _tried(self, browser: Browser) -> bool:
        context = await browser.new_context()
        able = await self._able(context)
        with suppress(Error):
            await context.close()
        return able
