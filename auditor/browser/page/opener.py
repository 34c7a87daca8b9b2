"""Unblock a page that opened a window while its frames were loading.

Until a new window is set up, Chromium's renderer pauses all its pages. A frame whose response arrives at that
moment is not resumed with the others, and its page never loads. Another pause and resume frees it: a dialog
that is closed at once. It is opened in an isolated world, in case the page has replaced `alert`.
"""

from contextlib import suppress

from playwright.async_api import Error, Page

from auditor.browser.program.bounded import within

_ANSWER_S = 3.0


async def go_on(page: Page) -> None:
    """Resume the frames of `page` that the opening of a window may have paused, unless it is gone."""
    with suppress(Error, TimeoutError):
        await within(_ANSWER_S, _pause(page))


async def _pause(page: Page) -> None:
    session = await page.context.new_cdp_session(page)
    try:
        frame = (await session.send("Page.getFrameTree"))["frameTree"]["frame"]["id"]
        world = await session.send("Page.createIsolatedWorld", {"frameId": frame})
        wanted = {"expression": "alert()", "contextId": world["executionContextId"]}
        await session.send("Runtime.evaluate", wanted)
    finally:
        with suppress(Error):
            await session.detach()
