"""Making a choice in a consent banner as a person does, and proving by its effect that it was made."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final, Literal

from playwright.async_api import Error, Page

from auditor.browser import banner, banner_view, consent_state, press, reopen
from auditor.browser.banner_view import Control, View
from auditor.browser.consent_state import ConsentState
from auditor.model.observation import Banner, Choice

Wanted = Literal["accept", "reject", "withdraw"]
Settle = Callable[[], Awaitable[None]]
"""Lets the page live on after an act: its clock stands still outside of it."""

MOST_CLICKS: Final = 6
"""Presses of buttons before a banner counts as not operable; switches are not counted."""
_MOST_SWITCHES: Final = 80
NOT_FOUND: Final = "no consent banner was found"
NO_REFUSAL: Final = "no way to refuse was offered"
NO_ACCEPTANCE: Final = "no way to accept was offered"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Step:
    """What was pressed, and what stood there before."""

    view: View
    control: Control
    kind: Literal["choice", "open", "save"]


async def choose(page: Page, wanted: Wanted, settle: Settle) -> tuple[Banner | None, Choice]:
    """Make the choice `wanted` in the banner that `page` shows.

    Reject: its button in the first layer; else the settings, where everything that can be switched off is,
    and then their own refusal or their save button. Accept likewise. Withdraw: the settings are opened again
    from the page first. A choice is `done` only when the banner is gone; `proof` says which record shows it,
    or that none was seen, or which step failed.
    """
    clicks: list[str] = []
    if wanted == "withdraw":
        opened = await reopen.open_settings(page, settle)
        if opened is None:
            return None, Choice(wanted=wanted, done=False, proof="no way to open the choice again was found")
        clicks.append(opened)
    first = await banner_view.read(page)
    if first is None:
        return None, Choice(wanted=wanted, done=False, clicks=tuple(clicks), proof=NOT_FOUND)
    before = await consent_state.read(page)
    return await _through_layers(page, wanted, settle, first, before, clicks)


async def _through_layers(  # noqa: PLR0913, PLR0917 - the four things a choice starts from, and where it happens
    page: Page, wanted: Wanted, settle: Settle, first: View, before: ConsentState, clicks: list[str]
) -> tuple[Banner | None, Choice]:
    view: View | None = first
    second: View | None = None
    direct = False
    address = page.url
    opened: set[str] = set()
    while view is not None and len(clicks) < MOST_CLICKS:
        step = _next_step(view, wanted, opened)
        if step is None:
            return banner.described(first, second), _undone(wanted, clicks, view)
        if step.kind == "save":
            clicks += await _switch_all(page, view, on=wanted == "accept")
        element = await view.element(step.control)
        how = await press.press(page, element) if element is not None else None
        if how is None:
            proof = f"“{step.control.text}” could not be pressed"
            return banner.described(first, second), _choice(wanted, clicks, proof=proof)
        clicks.append(step.control.text)
        await settle()
        after = await banner_view.read(page)
        if how == "mouse" and after is not None and _same(view, after) and element is not None:
            # Nothing moved: a layer that no eye sees may have taken the press.
            await press.by_script(element)
            await settle()
            after = await banner_view.read(page)
        if step.kind == "open":
            opened.add(step.control.text)
            if after is not None and second is None:
                second = after
            if after is None:
                return banner.described(first), _choice(
                    wanted, clicks, proof=_led_away(step.control.text, address, page.url)
                )
        else:
            direct = direct or step.kind == "choice"
            if after is None or not _asks(after):
                proof, done = await _proof(page, wanted, before, direct=direct)
                return banner.described(first, second), _choice(wanted, clicks, proof=proof, done=done)
            opened.add(step.control.text)
        view = after
    return banner.described(first, second), _choice(
        wanted, clicks, proof="the banner was still there after every press"
    )


def _next_step(view: View, wanted: Wanted, opened: set[str]) -> _Step | None:
    """What a person would press next; None where nothing leads on."""
    choice: Literal["accept", "reject"] = "accept" if wanted == "accept" else "reject"
    for control in view.offering(choice):
        if control.text not in opened:
            return _Step(view=view, control=control, kind="choice")
    if view.switches or opened:
        for control in view.offering("save"):
            if control.text not in opened:
                return _Step(view=view, control=control, kind="save")
    for control in view.offering("settings"):
        if control.text not in opened:
            return _Step(view=view, control=control, kind="open")
    return None


async def _switch_all(page: Page, view: View, *, on: bool) -> list[str]:
    """Put every switch of `view` on or off, and say which were moved; some move others with them."""
    moved: list[str] = []
    for control in view.switches[:_MOST_SWITCHES]:
        element = await view.element(control)
        if element is None:
            continue
        try:
            now = await element.evaluate(_STATE)
            if now == on:
                continue
            if (
                not control.shown
                or await press.press(page, element) is None
                or await element.evaluate(_STATE) != on
            ):
                await press.by_script(element)
        except Error:
            continue
        moved.append(f"{control.text[:60]}: {'on' if on else 'off'}")
    return moved


_STATE: Final = "e => e instanceof HTMLInputElement ? e.checked : e.getAttribute('aria-checked') === 'true'"


def _same(before: View, after: View) -> bool:
    return before.text == after.text and [c.text for c in before.controls] == [c.text for c in after.controls]


def _asks(view: View) -> bool:
    """Whether it still asks for a choice: words of thanks with a cross do not."""
    return any(view.offering(role) for role in ("accept", "reject", "save"))


def _undone(wanted: Wanted, clicks: list[str], view: View) -> Choice:
    """Nothing led on: was no such choice offered, or could it not be operated?"""
    if wanted == "accept":
        offered = "only closing it was" if view.offering("close") else "it is a notice"
        return _choice(wanted, clicks, proof=f"{NO_ACCEPTANCE}: {offered}")
    if clicks:
        return _choice(wanted, clicks, proof=f"{NO_REFUSAL} that could be operated, in its settings neither")
    return _choice(wanted, clicks, proof=NO_REFUSAL)


def _led_away(words: str, before: str, now: str) -> str:
    if before.partition("#")[0] != now.partition("#")[0]:
        return f"“{words}” led to {now[:300]}, where no choice was found"
    return f"no settings were found after “{words}”"


async def _proof(page: Page, wanted: Wanted, before: ConsentState, *, direct: bool) -> tuple[str, bool]:
    """What shows that the choice was made, and whether it is shown."""
    written = consent_state.changed(before, await consent_state.read(page))
    if not written:
        return "the banner is gone; no record of the choice was seen", True
    named = ", ".join(list(written)[:4])
    says = [allowed for value in written.values() if (allowed := consent_state.allows(value)) is not None]
    against = bool(says) and any(says) != (wanted == "accept")
    if not against:
        return f"the banner is gone and {named} was written", True
    record = next(
        f"{where} says {consent_state.shown(value)}"
        for where, value in written.items()
        if consent_state.allows(value) is not None
    )
    return f"the banner is gone, but {record}", direct


def _choice(wanted: Wanted, clicks: list[str], *, proof: str, done: bool = False) -> Choice:
    return Choice(wanted=wanted, done=done, clicks=tuple(clicks), proof=proof, method="words")
