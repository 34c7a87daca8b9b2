"""Press an element like a person: with the mouse where it is visible, else by the page's own click."""

import asyncio
from contextlib import suppress
from typing import Final, Literal

from playwright.async_api import ElementHandle, Error, JSHandle, Page

_ACT_S: Final = 3.0
"""Maximum real seconds for one act; the page's clock is paused, so there is nothing to wait for."""

_POINT: Final = """element => {
  element.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
  const box = element.getBoundingClientRect();
  if (box.width < 1 || box.height < 1) return null;
  const spots = [[0.5, 0.5], [0.2, 0.5], [0.8, 0.5], [0.5, 0.2], [0.5, 0.8]];
  for (const [x, y] of spots) {
    const left = box.width * x, top = box.height * y;
    let hit = element.getRootNode().elementFromPoint?.(box.left + left, box.top + top);
    while (hit) {
      if (hit === element) return [left, top, window !== top];
      hit = hit.parentElement || (hit.getRootNode() instanceof ShadowRoot ? hit.getRootNode().host : null);
    }
  }
  return null;
}"""


_LISTEN: Final = """() => {
  const heard = {pressed: false};
  const hear = event => { heard.pressed ||= event.isTrusted; };
  addEventListener('pointerdown', hear, {capture: true, once: true});
  return heard;
}"""


async def press(page: Page, element: ElementHandle) -> Literal["mouse", "script"] | None:
    """Press `element` and return how; None where it is gone.

    The mouse is used if the element is on top at that point. A covered, hidden or unstable element is clicked
    by the page (`element.click()`), and so is one in a frame that the mouse did not reach.
    """
    try:
        point = await asyncio.wait_for(element.evaluate(_POINT), _ACT_S)
        box = await asyncio.wait_for(element.bounding_box(), _ACT_S) if point else None
    except (Error, TimeoutError):
        return None
    if not point or not box:
        return await by_script(element)
    heard = await _listen(element) if point[2] else None
    if await _by_mouse(page, box["x"] + point[0], box["y"] + point[1]) and await _arrived(heard):
        return "mouse"
    return await by_script(element)


async def _listen(element: ElementHandle) -> JSHandle | None:
    """Listen in the element's own frame for the arrival of the mouse event.

    A frame in a separate process receives events through the browser's hit test, which does not know the
    frame until it has been painted once.
    """
    with suppress(Error, TimeoutError):
        return await asyncio.wait_for(element.evaluate_handle(_LISTEN), _ACT_S)
    return None


async def _arrived(heard: JSHandle | None) -> bool:
    """Whether the mouse event arrived; a frame that is gone since then was pressed."""
    with suppress(Error, TimeoutError):
        return heard is None or bool(await asyncio.wait_for(heard.evaluate("heard => heard.pressed"), _ACT_S))
    return True


async def _by_mouse(page: Page, x: float, y: float) -> bool:
    size = page.viewport_size
    if size is not None and not (0 <= x < size["width"] and 0 <= y < size["height"]):
        return False
    with suppress(Error, TimeoutError):
        await asyncio.wait_for(page.mouse.click(x, y), _ACT_S)
        return True
    return False


async def by_script(element: ElementHandle) -> Literal["script"] | None:
    """Make the page click `element` itself; None where it is gone."""
    with suppress(Error, TimeoutError):
        await asyncio.wait_for(element.evaluate("element => element.click()"), _ACT_S)
        return "script"
    return None
