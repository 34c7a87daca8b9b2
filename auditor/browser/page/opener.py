"""A page that opened a window while its frames were loading goes on.

Until a new window is set up, Chromium's renderer holds all of its pages; a frame whose answer comes in that
moment is not let go with the others, and its page never loads. The next pause lets it go as well: a dialog
that is closed at once. It is asked for in a world of our own, past what the page made of `alert`.
"""

from contextlib import suppress

from playwright.async_api import Error, Page

from auditor.browser.program.bounded import within

_ANSWER_S = 3.0


async def go_on(page: Page) -> None:
    """Let go of the frames of `page` that a window's opening may have held; nothing where it has gone."""
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
