"""Making a choice in a consent banner as a person does, and proving by its effect that it was made."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Final, Literal

from playwright.async_api import Error, Page

from auditor.browser import banner, banner_view, consent_state, press, reopen, switches
from auditor.browser.banner_box import Control
from auditor.browser.banner_view import View
from auditor.browser.bounded import within
from auditor.model.observation import Banner, Choice

Wanted = Literal["accept", "reject", "withdraw", "partial"]
Settle = Callable[[], Awaitable[None]]
"""Lets the page live on after an act: its clock stands still outside of it."""

_CLOSE_S: Final = 3.0
MOST_CLICKS: Final = 6
"""Presses of buttons before a banner counts as not operable; switches are not counted."""
NOT_FOUND: Final = "no consent banner was found"
NO_REFUSAL: Final = "no way to refuse was offered"
NO_ACCEPTANCE: Final = "no way to accept was offered"
NOT_UNDERSTOOD: Final = "the banner could not be operated: the words of its buttons are not known"
NOT_REOPENED: Final = "no way to open the choice again was found"
NO_RECORD: Final = consent_state.NO_RECORD


@dataclass(frozen=True, slots=True, kw_only=True)
class _Visitor:
    """Who chooses: where, and what."""

    page: Page
    wanted: Wanted
    settle: Settle


@dataclass(frozen=True, slots=True, kw_only=True)
class _Step:
    """What to press next, and what for."""

    control: Control
    kind: Literal["choice", "open", "save"]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Way:
    """How far the visitor has come."""

    first: View
    second: View | None = None
    clicks: tuple[str, ...] = ()
    tried: tuple[_Step, ...] = ()

    @property
    def banner(self) -> Banner:
        """What was met on the way."""
        return banner.described(self.first, self.second)

    def pressed(self, step: _Step, *switched: str) -> "_Way":
        """One press further."""
        clicks = (*self.clicks, *switched, step.control.text)
        return replace(self, clicks=clicks, tried=(*self.tried, step))


async def choose(page: Page, wanted: Wanted, settle: Settle) -> tuple[Banner | None, Choice]:
    """Make the choice `wanted` in the banner that `page` shows.

    Reject: its button in the first layer; else the settings, where everything that can be switched off is,
    and then their own refusal or their save button. Accept likewise. Withdraw: the settings are opened again
    from the page first. A choice is `done` only when the banner is gone; `proof` says which record shows it,
    or that none was seen, or which step failed. A page that the settings led away from is opened again.
    """
    visitor = _Visitor(page=page, wanted=wanted, settle=settle)
    before = set(page.context.pages)
    try:
        return await _choose(visitor)
    finally:
        for window in set(page.context.pages) - before:
            await _close(window)


async def _close(window: Page) -> None:
    """A policy in a window of its own is no part of the choice."""
    with suppress(Error, TimeoutError):  # it may have closed itself
        await within(_CLOSE_S, window.close())


async def _choose(visitor: _Visitor) -> tuple[Banner | None, Choice]:
    page, wanted, settle = visitor.page, visitor.wanted, visitor.settle
    clicks: tuple[str, ...] = ()
    if wanted == "withdraw":
        address = page.url
        opened = await reopen.open_settings(page, settle)
        if opened is None:
            await _back(visitor, address)
            return None, Choice(wanted=wanted, done=False, proof=NOT_REOPENED)
        clicks = (opened,)
    first = await banner_view.read(page)
    if first is None:
        return None, Choice(wanted=wanted, done=False, clicks=clicks, proof=NOT_FOUND)
    address = page.url
    met, choice = await _through_layers(visitor, _Way(first=first, clicks=clicks))
    if not choice.done:
        await _back(visitor, address)
    return met, choice


async def _through_layers(visitor: _Visitor, way: _Way) -> tuple[Banner, Choice]:
    before = await consent_state.read(visitor.page)
    address = visitor.page.url
    view = way.first
    while len(way.tried) < MOST_CLICKS:
        step = _next_step(view, visitor.wanted, way)
        if step is None:
            return way.banner, _made(visitor, way, proof=_why_not(visitor, way, view))
        way, problem = await _taken(visitor, way, view, step)
        if problem is not None:
            return way.banner, _made(visitor, way, proof=problem)
        after = await banner_view.read(visitor.page)
        if step.kind != "open" and (after is None or not _asks(after, way.first)):
            proof, done = await consent_state.proof(
                visitor.page, before, accept=visitor.wanted == "accept", direct=step.kind == "choice"
            )
            return way.banner, _made(visitor, way, proof=proof, done=done)
        if after is None:
            return way.banner, _made(
                visitor, way, proof=_led_away(step.control.text, address, visitor.page.url)
            )
        if step.kind == "open" and way.second is None and not _same(view, after):
            way = replace(way, second=after)
        view = after
    return way.banner, _made(visitor, way, proof="the banner was still there after every press")


async def _taken(visitor: _Visitor, way: _Way, view: View, step: _Step) -> tuple[_Way, str | None]:
    """One step taken, its switches first, and what went wrong with it."""
    moved: tuple[str, ...] = ()
    if step.kind == "save":
        moved, stuck = await switches.put(visitor.page, view, accept=visitor.wanted == "accept")
        if stuck:
            return way, f"could not be switched: {', '.join(stuck[:4])}"
    if not await _pressed(visitor, view, step.control):
        return way, f"“{step.control.text}” could not be pressed"
    return way.pressed(step, *moved), None


async def _pressed(visitor: _Visitor, view: View, control: Control) -> bool:
    """Press a control and let the page answer; by the page's own click where the mouse moved nothing."""
    element = await view.element(control)
    how = None if element is None else await press.press(visitor.page, element)
    if element is None or how is None:
        return False
    await visitor.settle()
    if how == "mouse" and not control.leads_on:
        after = await banner_view.read(visitor.page)
        if after is not None and _same(view, after):
            await press.by_script(element)
            await visitor.settle()
    return True


async def _back(visitor: _Visitor, address: str) -> None:
    if visitor.page.url.partition("#")[0] != address.partition("#")[0]:
        with suppress(Error):  # where the way back is closed, the visit says which page it saw
            await visitor.page.goto(address, wait_until="load")
            await visitor.settle()


def _next_step(view: View, wanted: Wanted, way: _Way) -> _Step | None:
    """What a person would press next; None where nothing leads on."""
    opened = {step.control.text for step in way.tried}
    choice: Literal["accept", "reject"] = "accept" if wanted == "accept" else "reject"
    for control in view.offering(choice):
        if control.text not in opened:
            return _Step(control=control, kind="choice")
    if view.switches or opened:
        for control in view.offering("save"):
            if control.text not in opened:
                return _Step(control=control, kind="save")
    for control in view.offering("settings"):
        if control.text not in opened:
            return _Step(control=control, kind="open")
    return None


def _same(before: View, after: View) -> bool:
    return before.text == after.text and [c.text for c in before.controls] == [c.text for c in after.controls]


def _asks(view: View, first: View) -> bool:
    """Whether it still asks for the choice: words of thanks do not, nor does what stands in for a video."""
    return (view.above or not first.above) and any(view.offering(r) for r in ("accept", "reject", "save"))


def _why_not(visitor: _Visitor, way: _Way, view: View) -> str:
    """Nothing led on: no such choice was offered, or it could not be operated."""
    last = next((step for step in reversed(way.tried) if step.kind != "open"), None)
    if last is not None:
        return f"the banner was still there after “{last.control.text}” was pressed"
    unknown = view.not_understood or way.first.not_understood
    if unknown:
        return f"{NOT_UNDERSTOOD}: " + ", ".join(f"“{words[:60]}”" for words in unknown[:4])
    if visitor.wanted == "accept":
        return f"{NO_ACCEPTANCE}: " + ("only closing it was" if view.offering("close") else "it is a notice")
    if way.tried and way.second is None:
        return f"no settings were found after “{way.tried[-1].control.text}” was pressed"
    if way.second is not None:
        return f"{NO_REFUSAL} in the first layer, and none was found in its settings"
    return NO_REFUSAL


def _led_away(words: str, before: str, now: str) -> str:
    if before.partition("#")[0] != now.partition("#")[0]:
        return f"“{words}” led to {now[:300]}, where no choice was found"
    return f"no settings were found after “{words}”"


def _made(visitor: _Visitor, way: _Way, *, proof: str, done: bool = False) -> Choice:
    return Choice(wanted=visitor.wanted, done=done, clicks=way.clicks, proof=proof, method="words")
