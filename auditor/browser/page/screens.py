"""Screenshots of what a person would have seen."""

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
"""Sends a protocol command to the page."""


async def take(page: Page, ask: Ask, journal: Journal, keep: Callable[[bytes], str]) -> Screenshot | None:
    """A JPEG screenshot of the window, without a caption; None with a gap where it failed.

    It uses the protocol's own command: Playwright's first asks every frame to keep still, which a settled
    page already does.
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
