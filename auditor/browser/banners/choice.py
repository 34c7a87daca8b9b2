"""Making a choice in a consent banner as a person does, and proving by its effect that it was made."""

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
    """Make the choice `wanted` in the banner that `page` shows, or shows when it is scrolled.

    Reject: its button in the first layer; else the settings, where everything that can be switched off is,
    and then their own refusal or their save button. Accept likewise; of a notice that goes by itself when the
    page is scrolled, that is the yes. Partial: the purposes are opened, and one of them is let run, or all
    `others`. Withdraw: the settings are opened again from the page or its policy first, by what the documents
    call that (`named`) or other words that say so. A choice is `done`
    only when the banner is gone, or a record shows it; `proof` says which record, or that none was seen, or
    which step failed. A page that the settings led away from is opened again. Where nothing of this made it,
    a second reader is asked.
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
    """Who is asked back by the browser's own box whether they mean it says yes: they pressed it."""
    with suppress(Error):  # the page may have gone with its question
        await dialog.accept()


async def _close(window: Page) -> None:
    """A policy in a window of its own is no part of the choice."""
    with suppress(Error, TimeoutError):  # it may have closed itself
        await within(_CLOSE_S, window.close())


async def _choose(visitor: Visitor) -> tuple[Banner | None, Choice]:
    first = await banner_view.read(visitor.page)
    if first is None:  # some come when the page is scrolled
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
    """Some notices take a movement for a yes, and go."""
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
    """Where the way back is closed, the visit says which page it saw."""
    if visitor.page.url.partition("#")[0] != address.partition("#")[0]:
        await arrive(visitor.page, address, None, _OPEN_S, _OPEN_S)
        await visitor.settle()
