"""Switching what a consent banner lets its visitor switch: boxes, switches, radio buttons, lists."""

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Final, Literal

from playwright.async_api import ElementHandle, Error, Page

from auditor.browser.banners import press
from auditor.browser.banners.banner_box import Control
from auditor.browser.banners.banner_view import View
from auditor.browser.page import roles
from auditor.browser.program.bounded import within

Aim = Literal["accept", "reject", "withdraw", "partial"]

_MOST: Final = 80
_LABEL: Final = 60
_SLIDE_S: Final = 3.0
_STATE: Final = """e => {
  if (e.type === 'range') return Number(e.value) > Number(e.min || 0);
  if (e instanceof HTMLInputElement) return e.checked;
  const state = name => e.getAttribute(name);
  if (state('role') === 'slider') return Number(state('aria-valuenow')) > Number(state('aria-valuemin'));
  return (state('aria-checked') ?? state('aria-pressed')) === 'true';
}"""
_SLIDE: Final = """(e, on) => {
  if (e.type !== 'range') return;
  e.value = on ? e.max || 100 : e.min || 0;
  for (const kind of ['input', 'change']) e.dispatchEvent(new Event(kind, {bubbles: true}));
}"""
_SLIDES: Final = "e => e.type === 'range' || e.getAttribute('role') === 'slider'"
_SELECTED: Final = "(e, index) => e.selectedIndex === index"
_SELECT: Final = """(e, index) => {
  e.selectedIndex = index;
  e.dispatchEvent(new Event('input', {bubbles: true}));
  e.dispatchEvent(new Event('change', {bubbles: true}));
}"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Switched:
    """How the switches of a banner were put."""

    moved: tuple[str, ...] = ()
    stuck: tuple[str, ...] = ()
    """Those that would not move."""
    on: tuple[str, ...] = ()
    """Labels of the purposes that run now."""
    off: tuple[str, ...] = ()


def enough(view: View) -> bool:
    """Whether there are purposes to choose between."""
    return len(_named(view)) > 1


def _purposes(view: View) -> list[Control]:
    return [
        c
        for c in view.switches[:_MOST]
        if not roles.speaks_of(c.text, "reject_switch") and not roles.speaks_of(c.text, "acknowledges")
    ]


def acknowledged(view: View) -> bool:
    """Whether nothing is left to be ticked by which a visitor says to have read something."""
    return all(c.on for c in view.switches[:_MOST] if roles.speaks_of(c.text, "acknowledges"))


def _named(view: View) -> list[Control]:
    """Those with words: one without may stand for all of them."""
    return [control for control in _purposes(view) if control.text.strip()]


def _allowed(view: View, aim: Aim, *, others: bool) -> frozenset[int]:
    """The purposes that are to run, by element: for a partial choice statistics, else the first one; or all
    the `others`.
    """
    purposes = _purposes(view)
    if aim == "accept":
        return frozenset(c.element for c in purposes)
    named = _named(view)
    if aim != "partial" or not named:
        return frozenset()
    counted = [c for c in named if roles.speaks_of(c.text[:_LABEL], "statistics")]
    one = (counted or named)[0].element
    return frozenset(c.element for c in named if c.element != one) if others else frozenset({one})


async def put(page: Page, view: View, aim: Aim, *, others: bool = False) -> Switched:
    """Put every switch of `view` as the choice needs it. Some move others with them: for a partial choice
    all are put off first, then one on, or all the `others`, and what these took along runs too.
    """
    allowed = _allowed(view, aim, others=others)
    first = frozenset[int]() if aim == "partial" else allowed
    done = [await _put(page, view, control, on=_on(control, aim, first)) for control in view.switches[:_MOST]]
    if aim == "partial":
        done += [await _put(page, view, c, on=True) for c in _purposes(view) if c.element in allowed]
        if others:  # one of them may stand for all, and have taken along what is to be off
            done += [await _put(page, view, c, on=False) for c in _named(view) if c.element not in allowed]
    runs = [(c.text[:_LABEL], await _runs(view, c, allowed)) for c in _named(view)]
    return replace(
        _switched(done),
        on=tuple(label for label, on in runs if on),
        off=tuple(label for label, on in runs if not on),
    )


async def tick(page: Page, view: View) -> Switched:
    """Tick what a banner wants ticked before it lets a choice be made, and move nothing else."""
    boxes = (c for c in view.switches[:_MOST] if roles.speaks_of(c.text, "acknowledges"))
    done = [await _put(page, view, box, on=True) for box in boxes]
    return _switched(done)


def _switched(done: list[tuple[str, bool] | None]) -> Switched:
    return Switched(
        moved=tuple(each[0] for each in done if each is not None and each[1]),
        stuck=tuple(each[0] for each in done if each is not None and not each[1]),
    )


def _on(control: Control, aim: Aim, allowed: frozenset[int]) -> bool:
    """Whether a switch is to be on; one that refuses is the other way round."""
    if roles.speaks_of(control.text, "acknowledges"):
        return True
    if roles.speaks_of(control.text, "reject_switch"):
        return aim != "accept"
    return control.element in allowed


async def _runs(view: View, control: Control, allowed: frozenset[int]) -> bool:
    if control.options:
        return control.element in allowed
    element = await view.element(control)
    return element is not None and await _stands(element, on=True)


async def _put(page: Page, view: View, control: Control, *, on: bool) -> tuple[str, bool] | None:
    """What was done, and whether it took; None where nothing had to be."""
    if control.options:
        return await _answer(page, view, control, allow=on)
    element = await view.element(control)
    if element is None or await _stands(element, on=on):
        return None
    await _switch(page, element, on=on, shown=control.shown)
    return f"{control.text[:_LABEL]}: {'on' if on else 'off'}", await _stands(element, on=on)


async def _answer(page: Page, view: View, control: Control, *, allow: bool) -> tuple[str, bool] | None:
    option = control.answer(allow=allow)
    element = None if option is None else await view.element(option)
    if option is None or element is None:
        return f"{control.text[:_LABEL]}: {'on' if allow else 'off'}", False
    words = f"{control.text[:_LABEL]}: {option.text[:_LABEL]}"
    if option.index >= 0:
        return await _selected(element, option.index, words)
    if await _stands(element, on=True):
        return None
    await _switch(page, element, on=True, shown=control.shown)
    return words, await _stands(element, on=True)


async def _selected(element: ElementHandle, index: int, words: str) -> tuple[str, bool] | None:
    try:
        if await element.evaluate(_SELECTED, index):
            return None
        await element.evaluate(_SELECT, index)
        return words, bool(await element.evaluate(_SELECTED, index))
    except Error:
        return words, True  # it left with its part of the banner


async def _stands(element: ElementHandle, *, on: bool) -> bool:
    """Whether it stands as wanted; one that left with its part of the banner does."""
    try:
        return bool(await element.evaluate(_STATE) == on)
    except Error:
        return True


async def _switch(page: Page, element: ElementHandle, *, on: bool, shown: bool) -> None:
    with suppress(Error, TimeoutError):
        if await element.evaluate(_SLIDES):
            await within(_SLIDE_S, element.press("End" if on else "Home"))
            if not await _stands(element, on=on):
                await element.evaluate(_SLIDE, on)
            return
    if shown and await press.press(page, element) is not None and await _stands(element, on=on):
        return
    await press.by_script(element)
