"""Pictures of what a person would have seen."""

from base64 import b64decode
from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from playwright.async_api import Error, Page

from auditor.browser.program.bounded import within
from auditor.browser.traffic.journal import Journal
from auditor.model.observation import Screenshot

_TIMEOUT_S = 8.0
_JPEG = {"format": "jpeg", "quality": 70}

Ask = Callable[[str, dict[str, Any]], Coroutine[Any, Any, Mapping[str, Any]]]
"""Asks the page by the browser's protocol."""


async def take(page: Page, ask: Ask, journal: Journal, keep: Callable[[bytes], str]) -> Screenshot | None:
    """A JPEG of what the window shows, without a caption; None with a gap where it could not be had.

    By the protocol's own command: Playwright's first asks every frame to hold still, and a page that has
    settled does.
    """
    try:
        answer = await within(_TIMEOUT_S, ask("Page.captureScreenshot", dict(_JPEG)))
        picture = b64decode(answer["data"])
    except (Error, TimeoutError, KeyError):
        journal.gap("screenshot", "the browser gave no picture")
        return None
    size = page.viewport_size or {"width": 0, "height": 0}
    return Screenshot(
        sha256=keep(picture), step=journal.step, width=size["width"], height=size["height"], caption=""
    )
