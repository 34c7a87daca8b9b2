"""Operate the switches of a consent banner: check boxes, switches, radio buttons, lists."""

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Final, Literal

from playwright.async_api import ElementHandle, Error, Page

from auditor.browser.banners import banner_view, press
from auditor.browser.banners.banner_box import Control
from auditor.browser.banners.banner_view import View
from auditor.browser.page import roles, stems
from auditor.browser.page.standing import IS_ON
from auditor.browser.program.bounded import within

Aim = Literal["accept", "reject", "withdraw", "partial"]

_MOST: Final = 80
_LABEL: Final = 60
_SLIDE_S: Final = 3.0
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
    """The result of setting a banner's switches."""

    moved: tuple[str, ...] = ()
    stuck: tuple[str, ...] = ()
    """The switches that did not move."""
    on: tuple[str, ...] = ()
    """The labels of the purposes that are on now."""
    off: tuple[str, ...] = ()


def enough(view: View) -> bool:
    """Whether there are several purposes to choose from."""
    return len(_named(view)) > 1


def shown(view: View) -> bool:
    """Whether any of the switches is visible."""
    return any(switch.shown for switch in view.switches)


def _purposes(view: View) -> list[Control]:
    return [
        c
        for c in view.switches[:_MOST]
        if not roles.speaks_of(c.text, "reject_switch") and not roles.speaks_of(c.text, "acknowledges")
    ]


def acknowledged(view: View) -> bool:
    """Whether all boxes that confirm having read something are ticked."""
    return all(c.on for c in view.switches[:_MOST] if roles.speaks_of(c.text, "acknowledges"))


def _named(view: View) -> list[Control]:
    """The purposes with their own label. One without a label may control all of them, and so may one whose
    answers allow or refuse all.
    """
    named = [control for control in _purposes(view) if control.text.strip()]
    return [c for c in named if not any(stems.speaks_of_all(option.text) for option in c.options)]


def _allowed(view: View, aim: Aim, *, others: bool) -> frozenset[int]:
    """The purposes to allow, by element: for a partial choice, statistics or else the first one; with
    `others`, all but that one.
    """
    purposes = _purposes(view)
    if aim == "accept":
        return frozenset(c.element for c in purposes)
    named = _named(view)
    if aim != "partial" or not named:
        return frozenset()
    seen = [c for c in named if c.shown] or named  # all may be collapsed; an empty group is not visible
    counted = [c for c in seen if roles.speaks_of(c.text[:_LABEL], "statistics")]
    one = (counted or seen)[0].element
    return frozenset(c.element for c in named if c.element != one) if others else frozenset({one})


async def put(page: Page, view: View, aim: Aim, *, others: bool = False) -> Switched:
    """Set every switch of `view` as the choice requires. Some switches move others, so for a partial choice
    all are turned off first, then one on, or all the `others`; whatever these turned on too counts as on.
    """
    allowed = _allowed(view, aim, others=others)
    first = frozenset[int]() if aim == "partial" else allowed
    wanted = [(number, _on(c, aim, first)) for number, c in enumerate(view.switches[:_MOST])]
    if aim == "partial":
        ours = [
            (number, c.element in allowed)
            for number, c in enumerate(view.switches[:_MOST])
            if c in _purposes(view)
        ]
        wanted += [each for each in ours if each[1]]
        if others:  # one of them may control all, and have turned on what must be off
            wanted += [each for each in ours if not each[1] and view.switches[each[0]].text.strip()]
    done: list[tuple[str, bool] | None] = []
    for number, on in wanted:
        done.append(await _put(page, await _live(page, view), number, on=on))
    now = await _live(page, view)
    named = [(number, c) for number, c in enumerate(view.switches[:_MOST]) if c in _named(view)]
    runs = [
        (c.text[:_LABEL], await _runs(now, now.switches[number], allowed=c.element in allowed))
        for number, c in named
    ]
    return replace(
        _switched(done),
        on=tuple(label for label, on in runs if on),
        off=tuple(label for label, on in runs if not on),
    )


async def _live(page: Page, view: View) -> View:
    """The same switches in their current state: some scripts re-render everything after each press."""
    element = await view.element(view.switches[0]) if view.switches else None
    with suppress(Error):
        if element is None or await element.evaluate("e => e.isConnected"):
            return view
    again = await banner_view.read(page, in_page=view.page)
    alike = again is not None and [c.text for c in again.switches] == [c.text for c in view.switches]
    return again if again is not None and alike else view


async def tick(page: Page, view: View) -> Switched:
    """Tick the boxes that a banner requires before a choice can be made, and change nothing else."""
    boxes = (n for n, c in enumerate(view.switches[:_MOST]) if roles.speaks_of(c.text, "acknowledges"))
    done = [await _put(page, view, box, on=True) for box in boxes]
    return _switched(done)


def _switched(done: list[tuple[str, bool] | None]) -> Switched:
    return Switched(
        moved=tuple(each[0] for each in done if each is not None and each[1]),
        stuck=tuple(each[0] for each in done if each is not None and not each[1]),
    )


def _on(control: Control, aim: Aim, allowed: frozenset[int]) -> bool:
    """Whether a switch must be on; one that refuses works the other way round."""
    if roles.speaks_of(control.text, "acknowledges"):
        return True
    if roles.speaks_of(control.text, "reject_switch"):
        return aim != "accept"
    return control.element in allowed


async def _runs(view: View, control: Control, *, allowed: bool) -> bool:
    if not control.options:
        element = await view.element(control)
        return element is not None and await _stands(element, on=True)
    option = control.answer(allow=True)
    element = None if option is None else await view.element(option)
    if option is None or element is None:
        return allowed
    with suppress(Error):
        return bool(await element.evaluate(*((_SELECTED, option.index) if option.index >= 0 else (IS_ON,))))
    return allowed


async def _put(page: Page, view: View, number: int, *, on: bool) -> tuple[str, bool] | None:
    """What was done and whether it succeeded; None where nothing had to be done."""
    control = view.switches[number]
    if control.options:
        return await _answer(page, view, control, allow=on)
    element = await view.element(control)
    if element is None or await _stands(element, on=on):
        return None
    await _switch(page, element, on=on, shown=control.shown)
    now = await _live(page, view)
    moved = element if now is view else await now.element(now.switches[number])
    return f"{control.text[:_LABEL]}: {'on' if on else 'off'}", moved is None or await _stands(moved, on=on)


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
        return words, True  # it disappeared with its part of the banner


async def _stands(element: ElementHandle, *, on: bool) -> bool:
    """Whether the switch is as wanted; one that disappeared with its part of the banner counts as such."""
    try:
        return bool(await element.evaluate(IS_ON) == on)
    except Error:
        return True


async def _switch(page: Page, element: ElementHandle, *, on: bool, shown: bool) -> None:
    with suppress(Error, TimeoutError):
        if await element.evaluate(_SLIDES):
            await within(_SLIDE_S, element.press("End" if on else "Home"))
            if not await _stands(element, on=on):
                await element.evaluate(_SLIDE, on)
            return
    if shown and await press.press(page, element) is not None and await _took(element, on=on):
        return
    await press.by_script(element)


async def _took(element: ElementHandle, *, on: bool) -> bool:
    """Whether the switch moved, or was re-rendered."""
    with suppress(Error):
        if not await element.evaluate("e => e.isConnected"):
            return True
    return await _stands(element, on=on)
