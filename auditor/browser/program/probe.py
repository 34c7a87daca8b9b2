"""What the browser does with a cross-site cookie and calls itself, tried once instead of believed."""

from typing import Any

from playwright.async_api import BrowserContext, Error, Page, Route

from auditor.browser.program import brand

_TOP = "https://top.probe-one.example/"
_FRAME = "https://frame.probe-two.example/"
_TRY = "document.cookie = 'probe=1; SameSite=None; Secure'; document.cookie.includes('probe=1')"


async def tried(context: BrowserContext, user_agent: str) -> tuple[bool, dict[str, Any] | None]:
    """Whether a cross-site frame can keep a cookie; and what has the browser call itself as visitors' do
    (brand.py). The pages are made up on the spot: no network.
    """
    await context.route("https://*.example/**", _answer)
    page = await context.new_page()
    return await _takes_third_party_cookies(page), await brand.without_headless(page, user_agent)


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
