"""Wait for windows that a page has opened but Playwright has not reported yet.

Playwright reports a window once its first response has come; by then the page that opened it may have spent
its budget and been left. The browser itself knows of a window as soon as it is requested.
https://chromedevtools.github.io/devtools-protocol/tot/Target/#method-getTargets
"""

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

from playwright.async_api import Error

from auditor.browser.page.screens import Ask

_ASK: Final = {"filter": [{"type": "page"}]}
_COME_S: Final = 5.0
"""Maximum real seconds for a window to get its first response."""
_TURN_S: Final = 0.02


async def untold(ask: Ask, own: str, told: Callable[[], int]) -> int:
    """Wait until all windows of the context of the page `own` (the id of its main frame) have been reported;
    `told` counts the reported ones. Returns how many were not reported in time.
    """
    deadline = time.monotonic() + _COME_S
    while True:
        missing = await _missing(ask, own, told)
        if missing <= 0 or time.monotonic() >= deadline:
            return max(missing, 0)
        await asyncio.sleep(_TURN_S)


async def _missing(ask: Ask, own: str, told: Callable[[], int]) -> int:
    with suppress(Error, KeyError):  # the page is gone, so there is nobody to ask
        found: list[dict[str, Any]] = (await ask("Target.getTargets", _ASK))["targetInfos"]
        context = next((each["browserContextId"] for each in found if each["targetId"] == own), None)
        if context is not None:
            ours = [each for each in found if each.get("browserContextId") == context]
            return len(ours) - told()
    return 0
