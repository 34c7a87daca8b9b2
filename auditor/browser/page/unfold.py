"""Collapsed sections and tabs whose text a page loads only when they are pressed."""

import asyncio
import time
from pathlib import Path
from typing import Final

from playwright.async_api import BrowserContext, Error, Page

from auditor.browser.page.settle import live

_UNFOLD: Final = (Path(__file__).parent / "unfold.js").read_text(encoding="utf-8")
_LOOK_S: Final = 5.0
_LIVE_S: Final = 1.0
"""Virtual seconds for what a press loads."""


async def unfolded(context: BrowserContext, page: Page, real_s: float) -> str:
    """The HTML that appeared when collapsed sections and tabs were pressed and is no longer shown; what is
    still shown is in the page. Empty where there is nothing to press, or a press navigates away.
    """
    deadline = time.monotonic() + real_s
    place = page.url.partition("#")[0]
    try:
        parts = await asyncio.wait_for(page.evaluate_handle(_UNFOLD), _LOOK_S)
        count = int(await asyncio.wait_for(parts.evaluate("parts => parts.count"), _LOOK_S))
        for which in range(count):
            if time.monotonic() > deadline:
                break
            await asyncio.wait_for(parts.evaluate("(parts, which) => parts.press(which)", which), _LOOK_S)
            await live(context, page, _LIVE_S, max(0.5, deadline - time.monotonic()))
            if page.url.partition("#")[0] != place:
                return ""
        return str(await asyncio.wait_for(parts.evaluate("parts => parts.rest()"), _LOOK_S)) if count else ""
    except (Error, TimeoutError):
        return ""
