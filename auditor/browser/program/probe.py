"""Test each started browser: whether it keeps cross-site cookies, and how it identifies itself."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Any, Final

from playwright.async_api import BrowserContext, Error, Page, Route

from auditor.browser.program import brand
from auditor.browser.program.settings import BrowserSettings

Answer = tuple[bool, dict[str, Any] | None]
"""Whether a cross-site frame can set a cookie, and the override that makes the browser identify itself like a
visitor's (brand.py)."""

_TOP = "https://top.probe-one.example/"
_FRAME = "https://frame.probe-two.example/"
_TRY = "document.cookie = 'probe=1; SameSite=None; Secure'; document.cookie.includes('probe=1')"
_KNOWN: Final[dict["Started", Answer]] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """Everything that the answers depend on."""

    path: str
    version: str
    settings: BrowserSettings
    preferences: str
    """The preferences of its profile at start-up."""
    user_agent: str


async def tried(started: Started, fresh: Callable[[], AbstractAsyncContextManager[BrowserContext]]) -> Answer:
    """The answers from a test in a `fresh` context. They are cached per way of starting the browser, because
    two pages cost new headless half as much as its start, and a crawl starts browsers again and again. A
    refused cookie is not cached, because the page may merely have failed to load.
    """
    if started in _KNOWN:
        return _KNOWN[started]
    async with fresh() as context:
        found = await _answers(context, started)
    if found[0]:
        _KNOWN[started] = found
    return found


async def _answers(context: BrowserContext, started: Started) -> Answer:
    """Run the test with pages made up here, without network."""
    await context.route("https://*.example/**", _answer)
    page = await context.new_page()
    taken, version = await _takes_third_party_cookies(page), started.version.rpartition(" ")[2]
    return taken, await brand.as_visitors(page, started.user_agent, version)


async def _takes_third_party_cookies(page: Page) -> bool:
    try:
        await page.goto(_TOP)
        frame = next((frame for frame in page.frames if frame.url == _FRAME), None)
        return bool(frame and await frame.evaluate(_TRY))
    except Error:
        return False


async def _answer(route: Route) -> None:
    inner = f'<iframe src="{_FRAME}"></iframe>' if route.request.url == _TOP else ""
    await route.fulfill(content_type="text/html", body=f"<!doctype html>{inner}")
