"""Do what a person does on a page before choosing anything: move the pointer, press a key, scroll.

Trackers that wait for a visitor's first interaction start then. The events are the browser's own (trusted)
input. A settled page receives them, but what its listeners start later needs a new budget of virtual time.
Nothing is clicked, the pointer stays in the middle of the window, and the key does nothing by itself.

Finally, in a separate step, the pointer leaves over the upper edge: pages that watch for exit intent react to
that, often with a box over everything.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

from playwright.async_api import Error, Page

from auditor.browser.page import asking
from auditor.browser.page.screens import Ask
from auditor.browser.program.bounded import within

T = TypeVar("T")
Rest = Callable[[float], Awaitable[bool]]
"""Gives the page a number of virtual seconds; returns whether they passed."""

LIVE_S: Final = 10.0
"""Virtual seconds to give a page afterwards, for what a movement triggers late."""
_KEY: Final = "Shift"
_REAL_S: Final = 4.0
_REST_S: Final = 2.0
"""Virtual seconds after which a video counts as viewed under the Media Rating Council; an image after one."""
SCROLL: Final = """async ([first, last, most]) => {
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
  if (!room) return null;
  const frame = () => new Promise((done) => requestAnimationFrame(() => done()));
  const window = room.clientHeight, atEnd = () => room.scrollTop + window >= room.scrollHeight - 1;
  for (let turn = first; turn <= Math.min(last, most); turn++) {
    // within a frame: what has come into sight is told at the frame's end, of the last place alone
    await frame();
    const left = room.scrollHeight - window - room.scrollTop;
    room.scrollBy({top: Math.max(window, left / (most + 1 - turn)), behavior: "instant"});
    if (atEnd()) break;
  }
  await frame();
  if (last > most) room.scrollTo({top: 0, behavior: "instant"});
  return atEnd() || last === most;
}"""
"""Scroll the page from step `first` to step `last` of `most` steps to its end, so that lazy content comes
into view (https://www.w3.org/TR/intersection-observer/#event-loop). A step is one window height unless the
page is too long for that. If `last` exceeds `most`, scroll back to the top. Returns whether the end was
reached; null where nothing can be scrolled. A page whose scrolling a banner blocks is not scrolled, as a
person could not; instead the box in the middle of the window is, if possible."""
SCROLLS: Final = 8
"""Number of scroll steps. Each paints a frame, which takes about 10 ms of CPU time in the headless shell."""
ALL: Final = [1, SCROLLS + 1, SCROLLS]
"""All steps at once, and back to the top."""


_OVER: Final = """() => [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((down) => [0.2, 0.5, 0.8].map((across) => {
  let node = document.elementFromPoint(innerWidth * across, innerHeight * down);
  for (; node; node = node.parentElement || node.getRootNode().host) {
    const style = getComputedStyle(node), wide = node.offsetWidth >= innerWidth * 0.9;
    const all = style.position === "absolute" && wide && node.offsetHeight >= innerHeight * 0.9;
    if (all || style.position === "fixed" || node.matches("dialog"))
      return `${node.localName}#${node.id}.${node.getAttribute("class")}`;
  }
  return "";
})).join(" ")"""
"""What covers the page, at a grid of points."""


async def make(page: Page) -> str | None:
    """Move over `page` and scroll it back to its top; returns why this failed, as one line, or None."""
    return await _told(within(_REAL_S, _moved(page, page.evaluate(SCROLL, ALL))))


async def leave(page: Page) -> str | None:
    """Move the pointer out of the window of `page` over its upper edge; returns why this failed, as one line,
    or None.
    """
    across = (page.viewport_size or {"width": 800})["width"] * 0.5

    async def out() -> None:
        for down in (8, -8):  # one after the other, because the page sees only the last move within a frame
            await page.mouse.move(across, down)

    return await _told(within(_REAL_S, out()))


async def over(page: Page) -> str | None:
    """What covers `page`, for comparison with another moment; None where the page does not answer."""
    try:
        found: str = await within(_REAL_S, asking.ask(page.main_frame, _OVER))
    except (Error, TimeoutError):
        return None
    return found


async def make_resting(page: Page, ask: Ask, frame: str, rest: Rest) -> str | None:
    """The same, with a rest after each scroll step: content that counts as viewed only after a moment in view
    does, and scripts that check the scroll position a moment later find it unchanged.

    It scrolls in an isolated world of the main `frame`: functions that the page has replaced are not used,
    and our animation frame requests are not taken for the page's.
    """
    return await _told(_moved_resting(page, ask, frame, rest))


async def _moved_resting(page: Page, ask: Ask, frame: str, rest: Rest) -> None:
    made = await within(_REAL_S, ask("Page.createIsolatedWorld", {"frameId": frame, "worldName": "visitor"}))

    async def scrolled(first: int, last: int) -> bool | None:
        wanted = {"expression": f"({SCROLL})({[first, last, SCROLLS]})", "awaitPromise": True}
        answer = await ask("Runtime.evaluate", wanted | {"contextId": made["executionContextId"]})
        at_end: bool | None = answer["result"].get("value")
        return at_end

    at_end = await within(_REAL_S, _moved(page, scrolled(1, 1)))
    if at_end is None:
        return
    turn = 1
    while await rest(_REST_S):
        turn = SCROLLS + 1 if at_end else turn + 1
        at_end = await within(_REAL_S, scrolled(turn, turn))
        if turn > SCROLLS:
            return


async def _told(moving: Awaitable[object]) -> str | None:
    try:
        await moving
    except TimeoutError:
        return "the page did not take the pointer, the key and the scrolling in time"
    except (Error, KeyError):
        return "the page could not be scrolled through"
    return None


async def _moved(page: Page, scrolled: Awaitable[T]) -> T:
    """Send all input at once: the browser keeps the order, and waits for a frame of the page only once."""
    size = page.viewport_size or {"width": 800, "height": 600}
    width, height = size["width"], size["height"]
    *_, at_end = await asyncio.gather(
        page.mouse.move(width * 0.4, height * 0.4),
        page.mouse.move(width * 0.5, height * 0.5),
        page.keyboard.down(_KEY),
        page.keyboard.up(_KEY),
        page.mouse.wheel(0, -height // 4),  # up, because a page at its top gets the event but does not move
        scrolled,
    )
    return at_end
