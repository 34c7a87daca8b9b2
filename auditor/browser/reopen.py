"""Opening the choice again after it was made: a link in the page, or the platform's floating button."""

from collections.abc import Awaitable, Callable
from importlib.resources import files
from typing import Final

from playwright.async_api import ElementHandle, Error, Frame, Page

from auditor.browser import banner_view, press, roles

_MOST: Final = 400
_TRIES: Final = 3

_READER: Final = files("auditor.browser").joinpath("reopen.js").read_text(encoding="utf-8")
_FLOATING: Final = (
    "#ot-sdk-btn,.ot-floating-button__open,#CookiebotWidget button,#ucFloating,.cky-btn-revisit"
    ",#tarteaucitronIcon,#tarteaucitronManager,.cc-revoke,.osano-cm-widget,#cmplz-manage-consent button"
    ",.iubenda-tp-btn,#axeptio_main_button,[data-cc=show-preferencesModal],[data-cc=c-settings],#teconsent a"
)


async def open_settings(page: Page, settle: Callable[[], Awaitable[None]]) -> str | None:
    """Open the choice again and say what was pressed; None where nothing opened it."""
    for element, words in await _ways(page):
        if await press.press(page, element) is None:
            continue
        await settle()
        if await banner_view.read(page) is not None:
            return words
    return None


async def _ways(page: Page) -> list[tuple[ElementHandle, str]]:
    found: list[tuple[ElementHandle, str]] = []
    for frame in page.frames[:1]:
        try:
            found += await _in_words(frame)
            floating = await frame.query_selector(_FLOATING)
        except Error:
            continue
        if floating is not None:
            found.append((floating, "the floating button of the consent platform"))
    return found[:_TRIES]


async def _in_words(frame: Frame) -> list[tuple[ElementHandle, str]]:
    held = await frame.evaluate_handle(_READER, _MOST)
    words: list[str] = await held.evaluate("found => found.words")
    ways: list[tuple[ElementHandle, str]] = []
    for number, spoken in enumerate(words):
        if len(ways) < _TRIES and roles.means(spoken, "reopen"):
            element = (await held.evaluate_handle("(found, i) => found.elements[i]", number)).as_element()
            if element is not None:
                ways.append((element, spoken))
    return ways
