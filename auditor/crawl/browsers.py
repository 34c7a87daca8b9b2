"""One browser shared by the sites of a crawl, replaced after a fixed number of sites or after trouble."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from types import TracebackType
from typing import Final, Self

from auditor.browser.program.chromium import OpenBrowser, open_browser
from auditor.browser.program.settings import BrowserSettings

SITES_EACH: Final = 50
"""Sites per browser; replacing it frees the memory that pages left behind."""


@dataclass(slots=True, eq=False)
class Lent:
    """A running browser and how many sites use it."""

    opened: OpenBrowser
    until: AsyncExitStack
    lent: int = 0
    users: int = 0
    ill: bool = False
    """Set after trouble: the next site gets a fresh browser."""

    @property
    def worn(self) -> bool:
        """Whether it is not to be lent any more."""
        return self.ill or self.lent >= SITES_EACH or not self.opened.alive


@dataclass(slots=True)
class SharedBrowser:
    """An async context manager that lends its browser to one or more sites at a time."""

    settings: BrowserSettings
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    _open: list[Lent] = field(default_factory=list)
    _received: int = 0

    @asynccontextmanager
    async def lent(self) -> AsyncIterator[Lent]:
        """Lend a live browser to one site. Raises BrowserMissing if none starts."""
        async with self._lock:
            one = next((each for each in self._open if not each.worn), None)
            if one is None:
                until = AsyncExitStack()
                one = Lent(await until.enter_async_context(open_browser(self.settings)), until)
                self._open.append(one)
            one.lent += 1
            one.users += 1
        try:
            yield one
        finally:
            one.users -= 1
            await self._retire(one)

    @property
    def received(self) -> int:
        """Bytes that all browsers received from the network so far."""
        return self._received + sum(each.opened.received for each in self._open)

    async def _retire(self, one: Lent) -> None:
        """Close a worn browser that nobody uses."""
        if one.worn and not one.users and one in self._open:
            self._open.remove(one)
            self._received += one.opened.received
            await one.until.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        while self._open:
            await self._open.pop().until.aclose()
