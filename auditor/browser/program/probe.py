"""A test of each started browser: whether it keeps cross-site cookies, and how it names itself."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Any, Final

from playwright.async_api import BrowserContext, Error, Page, Route

from auditor.browser.program import brand
from auditor.browser.program.settings import BrowserSettings

Answer = tuple[bool, dict[str, Any] | None]
"""Whether a cross-site frame can keep a cookie; and what has the browser call itself as visitors' do
(brand.py)."""

_TOP = "https://top.probe-one.example/"
_FRAME = "https://frame.probe-two.example/"
_TRY = "document.cookie = 'probe=1; SameSite=None; Secure'; document.cookie.includes('probe=1')"
_KNOWN: Final[dict["Started", Answer]] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """All that the answers depend on."""

    path: str
    version: str
    settings: BrowserSettings
    preferences: str
    """Of its profile, when it began."""
    user_agent: str


async def tried(started: Started, fresh: Callable[[], AbstractAsyncContextManager[BrowserContext]]) -> Answer:
    """What is found out in a `fresh` context: once for each way to start it, since two pages cost new
    headless half as much as its start, and a crawl takes a fresh browser again and again. A cookie that
    was not taken may be a page that did not come: it is tried again.
    """
    if started in _KNOWN:
        return _KNOWN[started]
    async with fresh() as context:
        found = await _answers(context, started)
    if found[0]:
        _KNOWN[started] = found
    return found


async def _answers(context: BrowserContext, started: Started) -> Answer:
    """The pages are made up on the spot: no network."""
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
