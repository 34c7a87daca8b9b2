"""What a person does on a page before choosing anything: moves the pointer, presses a key, scrolls.

Trackers that wait for a visitor's first movement start then. Events are the browser's own input (trusted); a
settled page takes them, and what its listeners start late needs a new budget of virtual time afterwards.
Nothing is clicked, the pointer stays in the middle of the window and the key is one that alone does nothing.
Last, and apart from that, the pointer goes out over the upper edge: pages that wait for a visitor about to
leave take that for it, and often show a box over everything.
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
"""Gives the page so many virtual seconds; whether they passed."""

LIVE_S: Final = 10.0
"""Virtual seconds that a page is to be given afterwards, for what a movement starts late."""
_KEY: Final = "Shift"
_REAL_S: Final = 4.0
_REST_S: Final = 2.0
"""Virtual seconds after which a film counts as seen, by the Media Rating Council; a picture after one."""
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
"""Of `most` steps to the page's end the `first` to the `last`, a window at a time where it is not too long,
so that what waits to come into sight does (https://www.w3.org/TR/intersection-observer/#event-loop); back to
the top where `last` is more than that. Whether it is at its end; null where nothing can be scrolled: a page
that a banner holds still is not, as a person could not; then the box in the middle of the window is, where it
can be.
"""
SCROLLS: Final = 8
"""Each is a frame to be painted: about 10 ms of CPU time in the headless shell."""
ALL: Final = [1, SCROLLS + 1, SCROLLS]
"""All of them at once, and back."""


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
"""What lies over the page, where."""


async def make(page: Page) -> str | None:
    """Move over `page`, and leave it scrolled to its top; why not, in one line, where it was not possible."""
    return await _told(within(_REAL_S, _moved(page, page.evaluate(SCROLL, ALL))))


async def leave(page: Page) -> str | None:
    """Move the pointer out of the window of `page` by its upper edge; why not, in one line, where it could
    not be.
    """
    across = (page.viewport_size or {"width": 800})["width"] * 0.5

    async def out() -> None:
        for down in (8, -8):  # one after the other: of moves within a frame the page hears of the last
            await page.mouse.move(across, down)

    return await _told(within(_REAL_S, out()))


async def over(page: Page) -> str | None:
    """What lies over `page`, to be held against another time; None where it does not answer."""
    try:
        found: str = await within(_REAL_S, asking.ask(page.main_frame, _OVER))
    except (Error, TimeoutError):
        return None
    return found


async def make_resting(page: Page, ask: Ask, frame: str, rest: Rest) -> str | None:
    """The same, with a rest wherever it is scrolled to: what counts as seen only after a moment in sight is,
    and who looks where the page stands a moment after it was scrolled finds it there.

    It is scrolled in a world of our own in its main `frame`: what the page made of its functions is passed
    by, and the frames that are waited for are not taken for the page's.
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
    """All input at once: the browser takes it in this order, and waits for a frame of the page only once."""
    size = page.viewport_size or {"width": 800, "height": 600}
    width, height = size["width"], size["height"]
    *_, at_end = await asyncio.gather(
        page.mouse.move(width * 0.4, height * 0.4),
        page.mouse.move(width * 0.5, height * 0.5),
        page.keyboard.down(_KEY),
        page.keyboard.up(_KEY),
        page.mouse.wheel(0, -height // 4),  # up: at its top a page hears of it and stays where it is
        scrolled,
    )
    return at_end
