"""A page that offers an opt-out: find and press what a person would press."""

from collections.abc import Awaitable, Callable, Collection
from contextlib import suppress
from dataclasses import dataclass
from importlib.resources import files
from typing import Final, Literal

from playwright.async_api import ElementHandle, Error, Frame, JSHandle, Page

from auditor.browser.banners import banner_view, press
from auditor.browser.optouts.optout_words import asks, is_done, opens, saves
from auditor.browser.page import standing
from auditor.browser.page.frames import with_document

_READER: Final = standing.with_it(
    files("auditor.browser.optouts").joinpath("optout.js").read_text(encoding="utf-8")
)
_FRAMES: Final = 10
_MOST_CONTROLS: Final = 400
MOST_PRESSED: Final = 12
"""Maximum number of similar buttons pressed: a page that lists its partners has one for each."""
_MOST_CONFIRMED: Final = 3
_UNFOLD: Final = """() => {
  const folded = [...document.querySelectorAll('details:not([open])')].slice(0, 100);
  for (const one of folded) one.open = true;
  return folded.length > 0;
}"""
_PICK: Final = """element => {
  if (!(element instanceof HTMLOptionElement)) return false;
  const list = element.closest('select');
  if (!list) return false;
  list.value = element.value;
  element.selected = true;
  for (const kind of ['input', 'change']) list.dispatchEvent(new Event(kind, {bubbles: true}));
  return true;
}"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    """Something that can be pressed on the page."""

    kind: Literal["button", "switch", "choice", "link"]
    words: str
    on: bool
    shown: bool
    """Whether it, its label or its parent is visible; the content of a closed panel is not."""
    withheld: bool
    """Whether its form needs more than a press: text input, or proof of being human."""
    href: str
    form: int
    """Number of its form in the document; -1 where it is in none."""
    number: int
    held: JSHandle
    frame: Frame

    async def element(self) -> ElementHandle | None:
        """The live element; None where it is gone."""
        held = await self.held.evaluate_handle("(found, i) => found.elements[i]", self.number)
        return held.as_element()


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """The contents of an opt-out page as read."""

    controls: tuple[Control, ...]
    text: str

    def asking(self) -> tuple[Control, ...]:
        """The controls that opt out: buttons, else switches, else options to save, else links in the site."""
        for kind in ("button", "switch", "choice", "link"):
            found = tuple(c for c in self.controls if c.kind == kind and not c.withheld and self._asks(c))
            if found:
                return found
        return ()

    def withholds(self) -> bool:
        """Whether everything that opts out is in a form that needs more than a press."""
        return not self.asking() and any(c.withheld and self._asks(c) for c in self.controls)

    def opener(self) -> Control | None:
        """The button that opens a closed panel, if nothing outside it opts out."""
        if any(control.shown for control in self.asking()):
            return None
        return next((c for c in self.controls if c.kind == "button" and opens(c.words)), None)

    def _asks(self, control: Control) -> bool:
        if control.kind == "choice" and not any(saves(c.words) for c in self.controls if c.kind == "button"):
            return False
        return asks(control.kind, control.words, on=control.on, href=control.href, page=control.frame.url)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed:
    """What was pressed, and what the page said then."""

    words: tuple[str, ...] = ()
    withheld: bool = False
    """Whether everything that opts out needs more than a press."""
    says_done: bool = False
    """Whether the page says, unlike before, that its visitor is opted out."""


async def press_all(page: Page, settle: Callable[[], Awaitable[None]]) -> Pressed:
    """Press what opts out, then any confirmation or save button; returns the texts pressed, in order.

    The buttons of a consent banner are left alone, because refusing there is a different choice. So is a page
    that already says that its visitor is opted out.
    """
    now = await read(page)
    if is_done(now.text):
        return Pressed()
    now, pressed = await _opened(page, now, settle)
    if now.withholds():
        return Pressed(withheld=True)
    passed = 0
    while len(pressed) < MOST_PRESSED and len(asking := now.asking()) > passed:
        control = asking[passed]
        kept = await _kept(page)
        if not await _press(page, control):
            break
        pressed.append(control.words)
        await settle()
        before, now = now, await read(page)
        now, confirmed = await _confirmed(page, control, before, now, settle)
        pressed += confirmed
        if is_done(now.text) and len(asking) == 1:
            break
        if control.kind == "choice":
            break  # only one of several options is chosen
        again = kept == await _kept(page) and _asks_again(before, now)
        passed += len(now.asking()) >= len(asking) and not again
    return Pressed(words=tuple(pressed), says_done=bool(pressed) and is_done(now.text))


def _asks_again(before: Offer, now: Offer) -> bool:
    """Whether the opting-out controls have another text than before: "Press again to opt out"."""
    return not {control.words for control in now.asking()} <= {control.words for control in before.controls}


async def _kept(page: Page) -> tuple[str, ...]:
    """The browser's stored state: a press that left it unchanged has not opted out yet."""
    with suppress(Error):
        stored = str(await page.evaluate("() => JSON.stringify([{...localStorage}, {...sessionStorage}])"))
        cookies = await page.context.cookies()
        return (stored, *sorted(f"{c.get('name')}={c.get('value')}" for c in cookies))
    return ()


async def _opened(page: Page, now: Offer, settle: Callable[[], Awaitable[None]]) -> tuple[Offer, list[str]]:
    """The page after opening the panel that contains the opt-out, and the texts pressed for that."""
    if not now.asking() and await page.evaluate(_UNFOLD):
        await settle()
        now = await read(page)
    opener = now.opener()
    if opener is None or not await _press(page, opener):
        return now, []
    await settle()
    now = await read(page)
    return now, [opener.words] if now.asking() else []


async def _confirmed(
    page: Page, control: Control, before: Offer, now: Offer, settle: Callable[[], Awaitable[None]]
) -> tuple[Offer, list[str]]:
    """The page after pressing all its confirmations, and the texts pressed; some pages ask twice."""
    pressed: list[str] = []
    while len(pressed) < _MOST_CONFIRMED:
        words = await _confirm(page, control, before, now, settle)
        if words is None:
            break
        pressed.append(words)
        before, now = now, await read(page)
        if any(each.words == words for each in now.controls):
            break  # a button that is still there saves; it is not a confirmation
    return now, pressed


async def _confirm(
    page: Page, control: Control, before: Offer, now: Offer, settle: Callable[[], Awaitable[None]]
) -> str | None:
    """Press a confirmation that appeared after the press, or the button that saves a switch or an option."""
    stood = {(each.kind, each.words) for each in before.controls}
    for each in now.controls:
        new = (each.kind, each.words) not in stood
        beside = (control.kind in ("switch", "choice") or control.on) and (each.frame, each.form) == (
            control.frame,
            control.form,
        )
        if each.kind == "button" and (new or beside) and saves(each.words) and await _press(page, each):
            await settle()
            return each.words
    return None


async def _press(page: Page, control: Control) -> bool:
    try:
        element = await control.element()
        if element is None:
            return False
        if control.kind == "choice" and await element.evaluate(_PICK):
            return True
    except Error:
        return False
    return await press.press(page, element) is not None


async def read(page: Page) -> Offer:
    """Read what the page and its frames offer to press, and their text."""
    left_alone = await _of_the_banner(page)
    controls: list[Control] = []
    texts: list[str] = []
    given = {"most": _MOST_CONTROLS, "secret": banner_view.SECRET}
    for frame in with_document(page)[:_FRAMES]:
        try:
            held = await frame.evaluate_handle(_READER, given)
            found = await held.evaluate("found => ({report: found.report, text: found.text})")
        except Error:  # the frame is gone
            continue
        texts.append(found["text"])
        for number, one in enumerate(found["report"]):
            if one["words"] not in left_alone:
                controls.append(Control(**one, number=number, held=held, frame=frame))
    return Offer(controls=tuple(controls), text="\n".join(texts))


async def _of_the_banner(page: Page) -> Collection[str]:
    view = await banner_view.read(page)
    if view is None or not view.offering("accept"):
        return ()
    return {control.text for control in view.controls}
