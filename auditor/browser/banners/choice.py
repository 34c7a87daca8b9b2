"""Make a choice in a consent banner like a person, and prove by its effect that it was made."""

from contextlib import suppress
from dataclasses import replace
from typing import Final

from playwright.async_api import Dialog, Error, Page

from auditor.browser.banners import autoconsent, banner_view, consent_state, layers, reopen
from auditor.browser.banners.layers import Settle, Visitor, Way
from auditor.browser.banners.switches import Aim
from auditor.browser.page import gestures
from auditor.browser.page.arrive import arrive
from auditor.browser.program.bounded import within
from auditor.model.observation import Banner, Choice

_CLOSE_S: Final = 3.0
_OPEN_S: Final = 10.0
NOT_FOUND: Final = "no consent banner was found"
NOT_REOPENED: Final = "no way to open the choice again was found"
NO_REFUSAL: Final = layers.NO_REFUSAL
NO_ACCEPTANCE: Final = layers.NO_ACCEPTANCE
NO_PURPOSES: Final = layers.NO_PURPOSES
NOT_UNDERSTOOD: Final = layers.NOT_UNDERSTOOD
NO_RECORD_NEEDED: Final = consent_state.NO_RECORD_NEEDED
_SCROLLED: Final = "the page was scrolled and the pointer moved"


async def choose(
    page: Page, wanted: Aim, settle: Settle, *, others: bool = False, named: tuple[str, ...] = ()
) -> tuple[Banner | None, Choice]:
    """Make the choice `wanted` in the banner that `page` shows, possibly only after scrolling.

    Reject: press its button in the first layer; else open the settings, switch off everything possible, and
    press their own refusal or save button. Accept works likewise; a notice that disappears on scrolling is
    accepted by that. Partial: open the purposes and allow one of them, or all `others`. Withdraw: first open
    the settings again from the page or its policy, by the name that the documents give (`named`) or another
    known text.

    A choice is `done` only if the banner is gone or a record shows it. `proof` says which record, or that
    none was seen, or which step failed. If the settings navigated away, the page is opened again. If all this
    fails, a second reader is tried.
    """
    visitor = Visitor(page=page, wanted=wanted, settle=settle, others=others, named=named)
    before = set(page.context.pages)
    address = page.url
    page.on("dialog", _sure)
    try:
        met, made = await (_withdraw if wanted == "withdraw" else _choose)(visitor)
        if not made.done or wanted == "withdraw":
            await _back(visitor, address)
        if not made.done:
            met, made = await autoconsent.instead(visitor, met, made)
            await _back(visitor, address)
        return met, made
    finally:
        page.remove_listener("dialog", _sure)
        for window in set(page.context.pages) - before:
            await _close(window)


async def _sure(dialog: Dialog) -> None:
    """Confirm a JavaScript dialog that asks whether the press was meant."""
    with suppress(Error):  # the page may be gone, and its dialog with it
        await dialog.accept()


async def _close(window: Page) -> None:
    """Close a window that the choice opened, such as a policy."""
    with suppress(Error, TimeoutError):  # it may have closed itself
        await within(_CLOSE_S, window.close())


async def _choose(visitor: Visitor) -> tuple[Banner | None, Choice]:
    first = await banner_view.read(visitor.page)
    if first is None:  # some appear when the page is scrolled
        await _scrolled(visitor)
        first = await banner_view.read(visitor.page)
    if first is None:
        return None, Choice(wanted=visitor.wanted, done=False, proof=NOT_FOUND)
    met, made = await layers.through(visitor, Way(first=first))
    if visitor.wanted == "accept" and not made.offered:
        return met, await _by_scrolling(visitor, made)
    return met, made


async def _withdraw(visitor: Visitor) -> tuple[Banner | None, Choice]:
    opened = await reopen.open_settings(visitor.page, visitor.settle, visitor.named)
    if opened is None:
        unsure = await reopen.may_be_there(visitor.page)
        return None, Choice(wanted="withdraw", done=False, proof=NOT_REOPENED, offered=unsure)
    if opened.view is None:
        done, proof = bool(opened.proof), opened.proof or f"“{opened.clicks[-1]}”: {NO_RECORD_NEEDED}"
        made = Choice(wanted="withdraw", done=done, clicks=opened.clicks, proof=proof, method="words")
        return None, made
    met, made = await layers.through(visitor, Way(first=opened.view, clicks=opened.clicks))
    return met, replace(made, method="platform script") if opened.by_script else made


async def _by_scrolling(visitor: Visitor, made: Choice) -> Choice:
    """Accept by scrolling: some notices treat a movement as consent and disappear."""
    before = await consent_state.read(visitor.page)
    await _scrolled(visitor)
    if await banner_view.read(visitor.page, hold=False) is not None:
        return made
    proof, done = await consent_state.proof(visitor.page, before, "accept", direct=True)
    return replace(made, done=done, clicks=(_SCROLLED,), proof=proof, method="gesture", offered=True)


async def _scrolled(visitor: Visitor) -> None:
    await gestures.make(visitor.page)
    await visitor.settle()


async def _back(visitor: Visitor, address: str) -> None:
    """Return to the original page. If that fails, the visit records which page it saw."""
    if visitor.page.url.partition("#")[0] != address.partition("#")[0]:
        await arrive(visitor.page, address, None, _OPEN_S, _OPEN_S)
        await visitor.settle()
