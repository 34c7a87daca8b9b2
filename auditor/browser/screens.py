"""Pictures of what a person would have seen."""

from collections.abc import Callable

from playwright.async_api import Error, Page

from auditor.browser.journal import Journal
from auditor.model.observation import Screenshot

_TIMEOUT_MS = 8_000
_QUALITY = 70


async def take(page: Page, journal: Journal, keep: Callable[[bytes], str], caption: str) -> Screenshot | None:
    """A JPEG of what the window shows; None with a gap where it could not be had."""
    try:
        picture = await page.screenshot(
            type="jpeg", quality=_QUALITY, timeout=_TIMEOUT_MS, animations="allow", caret="initial"
        )
    except Error:
        journal.gap("screenshot", "the browser gave no picture")
        return None
    size = page.viewport_size or {"width": 0, "height": 0}
    return Screenshot(
        sha256=keep(picture), step=journal.step, width=size["width"], height=size["height"], caption=caption
    )
