"""What a person does on a page before choosing anything: moves the pointer, presses a key, scrolls.

Trackers that wait for a visitor's first movement start then. Events are the browser's own input (trusted); a
settled page takes them, and what its listeners start late needs a new budget of virtual time afterwards.
Nothing is clicked, the pointer stays in the middle of the window (a page that waits for a visitor to leave
watches its upper edge), and the key is one that alone does nothing.
"""

import asyncio
from collections.abc import Awaitable
from typing import Final

from playwright.async_api import Error, Page

from auditor.browser.page.screens import Ask
from auditor.browser.program.bounded import within

LIVE_S: Final = 10.0
"""Virtual seconds that a page is to be given afterwards, for what a movement starts late."""
_KEY: Final = "Shift"
_REAL_S: Final = 4.0
SCROLL: Final = """async (most) => {
  const seen = (node) => {
    const way = getComputedStyle(node).overflowY;
    return node.scrollHeight > node.clientHeight + 40 && (way === "auto" || way === "scroll");
  };
  const held = [document.documentElement, document.body].some(
    (node) => node && ["hidden", "clip"].includes(getComputedStyle(node).overflowY));
  const page = document.scrollingElement;
  let room = page && !held && page.scrollHeight > innerHeight + 40 ? page : null;
  if (!room) {
    let node = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    while (node && node !== page && node !== document.body && !seen(node)) node = node.parentElement;
    room = node && node !== page && node !== document.body ? node : null;
  }
  if (!room) return;
  const frame = () => new Promise((done) => requestAnimationFrame(() => done()));
  const window = room.clientHeight;
  for (let turn = 1; turn <= most; turn++) {
    // within a frame: what has come into sight is told at the frame's end, of the last place alone
    await frame();
    const left = room.scrollHeight - window - room.scrollTop;
    room.scrollBy({top: Math.max(window, left / (most + 1 - turn)), behavior: "instant"});
    if (room.scrollTop + window >= room.scrollHeight - 1) break;
  }
  await frame();
  room.scrollTo({top: 0, behavior: "instant"});
}"""
"""To the page's end, a window at a time where it is not too long, so that what waits to come into sight does
(https://www.w3.org/TR/intersection-observer/#event-loop). A page that a banner
holds still is not scrolled, as a person could not; then the box in the middle of the window is, where it can
be."""
SCROLLS: Final = 8
"""Each is a frame to be painted: about 10 ms of CPU time in the headless shell."""


async def make(page: Page, ask: Ask | None = None, frame: str = "") -> str | None:
    """Move over `page`, and leave it scrolled to its top; why not, in one line, where it was not possible.

    With `ask` and the id of its main `frame` it is scrolled in a world of our own: what the page made of its
    functions is passed by, and the frames that are waited for are not taken for the page's.
    """
    size = page.viewport_size or {"width": 800, "height": 600}
    scrolled = page.evaluate(SCROLL, SCROLLS) if ask is None or not frame else _scrolled(ask, frame)
    try:
        await within(_REAL_S, _moved(page, size["width"], size["height"], scrolled))
    except TimeoutError:
        return "the page did not take the pointer, the key and the scrolling in time"
    except (Error, KeyError):
        return "the page could not be scrolled through"
    return None


async def _scrolled(ask: Ask, frame: str) -> None:
    world = await ask("Page.createIsolatedWorld", {"frameId": frame, "worldName": "visitor"})
    wanted = {
        "expression": f"({SCROLL})({SCROLLS})",
        "contextId": world["executionContextId"],
        "awaitPromise": True,
    }
    await ask("Runtime.evaluate", wanted)


async def _moved(page: Page, width: int, height: int, scrolled: Awaitable[None]) -> None:
    """All input at once: the browser takes it in this order, and waits for a frame of the page only once."""
    await asyncio.gather(
        page.mouse.move(width * 0.4, height * 0.4),
        page.mouse.move(width * 0.5, height * 0.5),
        page.keyboard.down(_KEY),
        page.keyboard.up(_KEY),
        page.mouse.wheel(0, -height // 4),  # up: at its top a page hears of it and stays where it is
        scrolled,
    )
