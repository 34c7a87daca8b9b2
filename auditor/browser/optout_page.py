"""A page that offers an opt-out: what on it a person would press."""

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from importlib.resources import files
from typing import Final, Literal

from playwright.async_api import ElementHandle, Error, Frame, JSHandle, Page

from auditor.browser import banner_view, press, roles
from auditor.domains import host_of, same_party

_READER: Final = files("auditor.browser").joinpath("optout.js").read_text(encoding="utf-8")
_FRAMES: Final = 10
_MOST_CONTROLS: Final = 400
MOST_PRESSED: Final = 12
"""Buttons alike that are pressed: a page that lists its partners has one for each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Control:
    kind: Literal["button", "switch", "link"]
    words: str
    on: bool
    href: str
    number: int
    held: JSHandle
    frame: Frame

    async def element(self) -> ElementHandle | None:
        held = await self.held.evaluate_handle("(found, i) => found.elements[i]", self.number)
        return held.as_element()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Page:
    controls: tuple[_Control, ...]
    text: str

    def asking(self, words: roles.Words) -> tuple[_Control, ...]:
        """Its controls of these words: buttons, else switches, else links to the same site."""
        for kind in ("button", "switch", "link"):
            found = tuple(c for c in self.controls if c.kind == kind and _asks(c, words))
            if found:
                return found
        return ()


async def press_all(page: Page, settle: Callable[[], Awaitable[None]]) -> tuple[str, ...]:
    """Press what opts out, then what then asks to be confirmed; the words pressed, in order.

    The buttons of a consent banner are left alone: refusing there is another choice. So is a page that
    already says that its visitor is opted out.
    """
    now = await _read(page)
    if roles.speaks_of(now.text, "opted_out"):
        return ()
    pressed: list[str] = []
    passed = 0
    while len(pressed) < MOST_PRESSED and len(asking := now.asking("opt_out_button")) > passed:
        control = asking[passed]
        if not await _press(page, control):
            break
        pressed.append(control.words)
        await settle()
        before, now = now, await _read(page)
        confirmed = await _confirm(page, before, now, settle)
        if confirmed is not None:
            pressed.append(confirmed)
            now = await _read(page)
        if roles.speaks_of(now.text, "opted_out") and len(asking) == 1:
            break
        passed += len(now.asking("opt_out_button")) >= len(asking)
    return tuple(pressed)


async def _confirm(
    page: Page, before: _Page, now: _Page, settle: Callable[[], Awaitable[None]]
) -> str | None:
    """Press a confirmation that the first press brought up."""
    stood = {(control.kind, control.words) for control in before.controls}
    for control in now.asking("confirm"):
        if (
            (control.kind, control.words) not in stood
            and control.kind == "button"
            and await _press(page, control)
        ):
            await settle()
            return control.words
    return None


async def _press(page: Page, control: _Control) -> bool:
    try:
        element = await control.element()
    except Error:
        return False
    return element is not None and await press.press(page, element) is not None


def _asks(control: _Control, words: roles.Words) -> bool:
    if control.kind == "link":
        inside = not control.href.startswith("http") or same_party(
            host_of(control.href), host_of(control.frame.url)
        )
        return inside and roles.means(control.words, words)
    if control.kind == "switch":
        refuses = roles.means(control.words, words) or roles.speaks_of(control.words, "reject_switch")
        return (refuses and not control.on) or (
            control.on and not refuses and roles.speaks_of(control.words, "about")
        )
    return roles.means(control.words, words)


async def _read(page: Page) -> _Page:
    left_alone = await _of_the_banner(page)
    controls: list[_Control] = []
    texts: list[str] = []
    for frame in page.frames[:_FRAMES]:
        try:
            held = await frame.evaluate_handle(_READER, _MOST_CONTROLS)
            found = await held.evaluate("found => ({report: found.report, text: found.text})")
        except Error:  # a frame that left
            continue
        texts.append(found["text"])
        for number, one in enumerate(found["report"]):
            if one["words"] not in left_alone:
                controls.append(_Control(**one, number=number, held=held, frame=frame))
    return _Page(controls=tuple(controls), text="\n".join(texts))


async def _of_the_banner(page: Page) -> Collection[str]:
    view = await banner_view.read(page)
    if view is None or not view.offering("accept"):
        return ()
    return {control.text for control in view.controls}
