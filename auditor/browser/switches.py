"""Switching what a consent banner lets its visitor switch."""

from typing import Final

from playwright.async_api import ElementHandle, Error, Page

from auditor.browser import press, roles
from auditor.browser.banner_view import View

_MOST: Final = 80
_STATE: Final = "e => e instanceof HTMLInputElement ? e.checked : e.getAttribute('aria-checked') === 'true'"


async def put(page: Page, view: View, *, accept: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Put every switch of `view` on or off: what was moved, and what would not move.

    Some move others with them.
    """
    moved: list[str] = []
    stuck: list[str] = []
    for control in view.switches[:_MOST]:
        on = accept is not roles.speaks_of(control.text, "reject_switch")
        element = await view.element(control)
        words = f"{control.text[:60]}: {'on' if on else 'off'}"
        if element is None or await _stands(element, on=on):
            continue
        await _switch(page, element, on=on, shown=control.shown)
        (moved if await _stands(element, on=on) else stuck).append(words)
    return tuple(moved), tuple(stuck)


async def _stands(element: ElementHandle, *, on: bool) -> bool:
    """Whether it stands as wanted; one that left with its part of the banner does."""
    try:
        return bool(await element.evaluate(_STATE) == on)
    except Error:
        return True


async def _switch(page: Page, element: ElementHandle, *, on: bool, shown: bool) -> None:
    if shown and await press.press(page, element) is not None and await _stands(element, on=on):
        return
    await press.by_script(element)
