"""A browser on a local web, kept open for the tests of one file."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any

from playwright.async_api import Page

from auditor.browser.banners import banner
from auditor.browser.page.settle import live
from auditor.browser.program.chromium import OpenBrowser, open_browser
from auditor.browser.program.settings import BrowserSettings, Mode
from auditor.demo.server import NOT_FOUND, Answer, Asked, Host, Web

Settle = Callable[[], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Bed:
    runner: asyncio.Runner
    browser: OpenBrowser
    web: Web

    def visit(self, address: str | None, act: Callable[[Page, Settle], Awaitable[Any]]) -> Any:
        """The result of `act` on a fresh page that has settled on `address`."""
        return self.runner.run(self._visit(address, act))

    async def _visit(self, address: str | None, act: Callable[[Page, Settle], Awaitable[Any]]) -> Any:
        async with self.browser.context() as context:
            await context.add_init_script(banner.INIT_SCRIPT)
            page = await context.new_page()

            async def settle() -> None:
                await live(context, page, 10, 8)

            if address is not None:
                await page.goto(address)
                await settle()
            return await act(page, settle)


def host(pages: Mapping[str, str | Answer]) -> Host:
    """A host that answers each path with a page."""

    def answer(asked: Asked) -> Answer:
        page = pages.get(asked.path)
        if page is None:
            return NOT_FOUND
        return page if isinstance(page, Answer) else Answer(body=page)

    return answer


@contextmanager
def opened(hosts: Mapping[str, Host], mode: Mode = "auto") -> Iterator[Bed]:
    """A bed with these hosts."""
    with asyncio.Runner() as runner, Web(hosts) as web:
        rules = f"--host-resolver-rules={web.resolver_rules}"
        settings = BrowserSettings(args=(rules, "--no-sandbox"), insecure=True, allow_private=True, mode=mode)
        entered = open_browser(settings)
        browser = runner.run(entered.__aenter__())
        try:
            yield Bed(runner, browser, web)
        finally:
            runner.run(entered.__aexit__(None, None, None))


@contextmanager
def opened_each(hosts: Mapping[str, Host]) -> Iterator[Callable[[Mode], Bed]]:
    """Beds with these hosts, one per mode, each started when first requested."""
    with ExitStack() as stack:
        yield cache(lambda mode: stack.enter_context(opened(hosts, mode)))
