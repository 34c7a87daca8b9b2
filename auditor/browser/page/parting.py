"""Leave a page like a visitor, so that its scripts send what they hold back until then, and hooks report it.

A navigation ends the browser's events for a page before its `pagehide`; closing its tab does not.
"""

import asyncio
from contextlib import suppress

from playwright.async_api import Error, Page

from auditor.browser.program.bounded import within
from auditor.browser.traffic.exchanges import Exchanges

_LEAVE_S = 2.0
_ANSWER_S = 0.3


async def leave(page: Page, exchanges: Exchanges) -> None:
    """Close the tab of `page` and let its unload handlers run, in at most two seconds.

    If it sent requests, wait a moment: no event reports their responses, and only then does the jar have the
    responses' cookies.
    """
    before = exchanges.partings
    gone: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    page.once("close", lambda _: gone.set_result(None))
    with suppress(Error, TimeoutError):  # it crashed, or does not let itself be closed
        await within(_LEAVE_S, page.close(run_before_unload=True))
        if not page.is_closed():
            await asyncio.wait({gone}, timeout=_LEAVE_S)
        if exchanges.partings > before:
            await asyncio.sleep(_ANSWER_S)
