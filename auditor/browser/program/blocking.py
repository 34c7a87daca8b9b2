"""A browser whose user has blocked all cookies, as policies advise (chrome://settings/cookies).

Chromium keeps the setting in the profile (`profile.default_content_setting_values.cookies`, 2 is block), and
off-the-record contexts inherit it. The headless shell does not support it, so this needs a full Chromium.
"""

from typing import Any, Final

from playwright.async_api import BrowserContext, Error, Route

PREFERENCES: Final[dict[str, Any]] = {"profile": {"default_content_setting_values": {"cookies": 2}}}
"""Preferences of the profile with which such a browser starts."""

NO_WAY: Final = "this browser cannot be set to block all cookies: a full Chromium can (auditor doctor)"

_PAGE: Final = "https://probe-three.example/"
_TRY: Final = "(() => { document.cookie = 'probe=1'; return document.cookie === ''; })()"

_TOLD: Final = """if (navigator.cookieEnabled) Object.defineProperty(Navigator.prototype, "cookieEnabled", {
  get() { return false; }, configurable: true, enumerable: true });"""


async def tell(context: BrowserContext) -> None:
    """Tell pages that cookies are blocked, as browsers do (HTML, cookies: `navigator.cookieEnabled`). Under
    automation Chromium reports them as enabled, so pages that check this would look like pages that do not.
    """
    await context.add_init_script(_TOLD)


async def blocks(context: BrowserContext) -> bool:
    """Whether pages of this browser cannot set cookies. The test page is made up here, without network."""
    page = await context.new_page()
    try:
        await page.route(_PAGE, _answer)
        await page.goto(_PAGE)
        return bool(await page.evaluate(_TRY))
    except Error:
        return False
    finally:
        await page.close()


async def _answer(route: Route) -> None:
    await route.fulfill(content_type="text/html", body="<!doctype html>")
