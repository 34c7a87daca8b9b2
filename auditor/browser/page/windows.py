"""Windows that a page opened and that nobody has been told of yet.

Playwright tells of a window once the first answer to it has come, and the page that opened it may have spent
its budget and be left by then. The browser knows of it as soon as it is asked for.
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
"""Real seconds that a window may take to get its first answer."""
_TURN_S: Final = 0.02


async def untold(ask: Ask, own: str, told: Callable[[], int]) -> int:
    """Wait until all windows of the context that holds the page `own` (the id of its main frame) have been
    `told` of, as many as that counts; how many were not in time.
    """
    deadline = time.monotonic() + _COME_S
    while True:
        missing = await _missing(ask, own, told)
        if missing <= 0 or time.monotonic() >= deadline:
            return max(missing, 0)
        await asyncio.sleep(_TURN_S)


async def _missing(ask: Ask, own: str, told: Callable[[], int]) -> int:
    with suppress(Error, KeyError):  # the page has gone: there is nobody to ask
        found: list[dict[str, Any]] = (await ask("Target.getTargets", _ASK))["targetInfos"]
        context = next((each["browserContextId"] for each in found if each["targetId"] == own), None)
        if context is not None:
            ours = [each for each in found if each.get("browserContextId") == context]
            return len(ours) - told()
    return 0
