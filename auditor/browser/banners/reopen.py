"""Open the choice again after it was made: by a link or button of the page in any of its frames and shadow
roots, the platform's floating button, or a link in the site's own policy.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from importlib.resources import files
from typing import Any, Final

from playwright.async_api import ElementHandle, Error, Frame, JSHandle, Page

from auditor.browser.banners import banner_view, consent_state, press
from auditor.browser.banners.banner_view import View
from auditor.browser.page import links, roles
from auditor.browser.page.arrive import arrive
from auditor.browser.page.frames import with_document
from auditor.domains import host_of, same_party

_MOST: Final = 400
_TRIES: Final = 5
_POLICIES: Final = 2
"""Maximum number of policies that are searched for a way."""
_FRAMES: Final = 20
_OPEN_S: Final = 10.0
_LONGEST: Final = 40
"""Maximum characters of a link's text; anything longer is a headline."""
REOPENING: Final = (
    "OneTrust.ToggleInfoDisplay",
    "Cookiebot.renew",
    "UC_UI.showSecondLayer",
    "Didomi.preferences.show",
    "klaro.show",
    "CookieConsent.showPreferences",
    "tarteaucitron.userInterface.openPanel",
    "orejime.prompt",
    "Osano.cm.showDrawer",
    "_iub.cs.api.openPreferences",
    "airgap.showConsentManager",
    "CookieFirst.openPanel",
    "CookieControl.open",
    "googlefc.showRevocationMessage",
)
"""Functions of consent platforms that open the choice again, from their documentation."""
_CALL: Final = """names => {
  for (const name of names) {
    try {
      const path = name.split('.'), last = path.pop();
      const owner = path.reduce((owner, part) => owner && owner[part], window);
      if (owner && typeof owner[last] === 'function') { owner[last](); return `${name}()`; }
    } catch { /* not here, or not ready */ }
  }
  return null;
}"""
FRAME_S: Final = 5.0
"""Maximum real seconds for searching one frame."""

_READER: Final = files("auditor.browser.banners").joinpath("reopen.js").read_text(encoding="utf-8")
_FLOATING: Final = (
    "#ot-sdk-btn,.ot-floating-button__open,#CookiebotWidget button,#ucFloating,.cky-btn-revisit"
    ",#tarteaucitronIcon,#tarteaucitronManager,.cc-revoke,.osano-cm-widget,#cmplz-manage-consent button"
    ",.iubenda-tp-btn,#axeptio_main_button,[data-cc=show-preferencesModal],[data-cc=c-settings],#teconsent a"
    ",#ot-sdk-show-settings,.ot-sdk-show-settings,.optanon-toggle-display,.cmplz-manage-consent"
    ",.iubenda-cs-preferences-link,.termly-display-preferences,.cky-banner-element,.cc-show-preferencesModal"
)


_GIVEN: Final = {"most": _MOST, "floating": _FLOATING, "opens": REOPENING}
"""The arguments of the in-page reader other than the secret."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Way:
    """Something that may open the choice again."""

    held: JSHandle
    number: int
    words: str
    rank: int

    async def element(self) -> ElementHandle | None:
        found = await self.held.evaluate_handle("(found, i) => found.elements[i]", self.number)
        return found.as_element()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopened:
    """The choice, open again."""

    view: View | None
    """None where the press itself withdrew consent."""
    clicks: tuple[str, ...]
    """What was pressed, in order."""
    proof: str = ""
    """The proof of that; empty where there is none."""
    by_script: bool = False
    """Whether the platform's script was called because no way was found that a visitor could use."""


async def open_settings(
    page: Page, settle: Callable[[], Awaitable[None]], named: tuple[str, ...] = ()
) -> Reopened | None:
    """Open the choice again from this page, else from the site's policies; None where nothing opened it.

    `named` holds the documents' names for what opens it. If the result is None, the page may be another one.
    """
    address = page.url
    called = frozenset(filter(None, map(roles.plain, named)))
    ways, policies = await _ways(page, called)
    found = await _tried(page, ways, settle, called)
    for url, words in policies if found is None else ():
        if not await _went(page, url, settle):
            continue
        found = await _of_page(page, settle, called)
        if found is not None:
            return replace(found, clicks=(words, *found.clicks))
        await _went(page, address, settle)
    return found or await _by_platform(page, settle) or _unproven(ways)


def _unproven(ways: list[_Way]) -> Reopened | None:
    """The pressed element whose text says that it withdraws consent, but without proof that it did."""
    said = next((way.words for way in ways[:_TRIES] if roles.speaks_of(way.words, "withdraws")), None)
    return None if said is None else Reopened(view=None, clicks=(said,))


async def may_be_there(page: Page) -> bool:
    """Whether the page has an unnamed floating element, or one that mentions cookies or consent in an unknown
    text: it may open the choice again.
    """
    given = {**_GIVEN, "secret": banner_view.SECRET}
    with suppress(Error, TimeoutError):
        seen = page.evaluate(
            f"given => (({{ways, unknown}}) => ({{ways, unknown}}))(({_READER})(given))", given
        )
        told = await asyncio.wait_for(seen, FRAME_S)
        words = (words for one in told["ways"] if one["shown"] for words in one["words"])
        return int(told["unknown"]) > 0 or any(map(_may_open, words))
    return True


def _may_open(words: str) -> bool:
    """Whether a link or button mentions the choice, but is neither a known way to open it (which was tried)
    nor a link to a text.
    """
    if len(words) > _LONGEST or not roles.speaks_of(words, "about") or roles.role(words) == "accept":
        return False
    return not (roles.means(words, "reopen") or roles.means(words, "more") or links.names_policy(words))


async def _of_page(
    page: Page, settle: Callable[[], Awaitable[None]], called: frozenset[str]
) -> Reopened | None:
    """Open the choice on a policy page: by its own switches, or by what it offers to press."""
    view = await banner_view.read(page, in_page=True)
    if view is not None and view.switches:
        return Reopened(view=view, clicks=())
    ways, _ = await _ways(page, called)
    return await _tried(page, ways, settle, called)


async def _tried(
    page: Page, ways: list[_Way], settle: Callable[[], Awaitable[None]], called: frozenset[str]
) -> Reopened | None:
    """Try the ways one after another; if one navigated away, the page is opened again."""
    address = page.url
    tried: set[str] = set()
    for _ in range(_TRIES):
        way = next((each for each in ways if each.words not in tried), None)
        if way is None:
            return None
        tried.add(way.words)
        before = await consent_state.read(page)
        if not await _pressed(page, way):
            continue
        await settle()
        if (proof := await _withdrew(page, way.words, before)) is not None:
            return Reopened(view=None, clicks=(way.words,), proof=proof)
        view = await banner_view.read(page) or await banner_view.read(page, in_page=True)
        if view is not None:
            return Reopened(view=view, clicks=(way.words,))
        if not _same_page(page, address):
            if (refused := await _on_its_page(page, settle, way.words)) is not None:
                return refused
            await _went(page, address, settle)
            ways, _ = await _ways(page, called)
    return None


async def _on_its_page(page: Page, settle: Callable[[], Awaitable[None]], clicked: str) -> Reopened | None:
    """On a page without switches, press a button that explicitly refuses cookies."""
    held, seen = await _looked(page.main_frame)
    for number, one in enumerate(seen if held is not None else ()):
        words = next(
            (w for w in one["words"] if roles.role(w) == "reject" and roles.speaks_of(w, "about")), None
        )
        if held is None or words is None or not one["shown"] or one["href"]:
            continue
        before = await consent_state.read(page)
        if not await _pressed(page, _Way(held=held, number=number, words=words, rank=0)):
            continue
        await settle()
        proof = await _withdrew(page, words, before)
        return Reopened(view=None, clicks=(clicked, words), proof=proof or "")
    return None


async def _withdrew(page: Page, words: str, before: consent_state.ConsentState) -> str | None:
    """The proof that a press withdrew consent without asking further: its text says so and a record changed
    that does not say the opposite, or a record that said yes now says no. None where there is no proof.
    """
    plain = roles.role(words) == "reject"
    asks = await banner_view.read(page, hold=False)
    if asks is not None and asks.offering("reject"):
        return None
    return await consent_state.taken_back(page, before, plain=plain)


async def _pressed(page: Page, way: _Way) -> bool:
    with suppress(Error):
        element = await way.element()
        return element is not None and await press.press(page, element) is not None
    return False


async def _by_platform(page: Page, settle: Callable[[], Awaitable[None]]) -> Reopened | None:
    """Open it by the platform's own script: no visitor can, but it shows whether a withdrawal
    is respected.
    """
    with suppress(Error, TimeoutError):
        called: str | None = await asyncio.wait_for(page.evaluate(_CALL, list(REOPENING)), FRAME_S)
        if called is None:
            return None
        await settle()
        view = await banner_view.read(page)
        return None if view is None else Reopened(view=view, clicks=(called,), by_script=True)
    return None


def _same_page(page: Page, address: str) -> bool:
    return page.url.partition("#")[0] == address.partition("#")[0]


async def _went(page: Page, url: str, settle: Callable[[], Awaitable[None]]) -> bool:
    if _same_page(page, url):
        return True
    arrival = await arrive(page, url, None, _OPEN_S, _OPEN_S)
    if arrival.shown:
        await settle()
    return arrival.problem is None


async def _ways(page: Page, called: frozenset[str]) -> tuple[list[_Way], list[tuple[str, str]]]:
    """What may open the choice again, likeliest first, and the site's policies with their link texts."""
    found = await asyncio.gather(*(_looked(frame) for frame in with_document(page)[: _FRAMES + 1]))
    ways = [way for held, seen in found if held is not None for way in _likely(held, seen, called)]
    own = host_of(page.url)
    policies: dict[str, str] = {}
    for one in found[0][1]:
        words = one["words"][0] if one["words"] else ""
        url = str(one["href"]).partition("#")[0]
        if url.startswith("http") and same_party(host_of(url), own) and links.names_policy(words):
            policies.setdefault(url, words)
    here = page.url.partition("#")[0]
    ordered = sorted(policies.items(), key=lambda item: not roles.speaks_of(item[1], "about"))
    return sorted(ways, key=lambda way: way.rank), [each for each in ordered if each[0] != here][:_POLICIES]


async def _looked(frame: Frame) -> tuple[JSHandle | None, list[dict[str, Any]]]:
    given = {**_GIVEN, "secret": banner_view.SECRET}
    try:
        held = await asyncio.wait_for(frame.evaluate_handle(_READER, given), FRAME_S)
        return held, await asyncio.wait_for(held.evaluate("found => found.ways"), FRAME_S)
    except (Error, TimeoutError):  # the frame is gone, or its scripts never end
        return None, []


def _likely(held: JSHandle, seen: list[dict[str, Any]], called: frozenset[str]) -> Iterator[_Way]:
    """The ways, ranked: a known text or one `called` so in the documents, then the platform's own button,
    then a floating icon.
    """
    for number, one in enumerate(seen):
        said = next((words for words in one["words"] if _opens(words, called)), None)
        if said is None and not one["icon"]:
            continue
        rank = 0 if said is not None else 1 if one["known"] else 2
        words = said or (one["words"][0] if one["words"] else "the floating button of the consent platform")
        yield _Way(held=held, number=number, words=words, rank=2 * rank + (not one["shown"]))


def _opens(words: str, called: frozenset[str]) -> bool:
    if roles.means(words, "reopen"):
        return True
    return roles.plain(words) in called and roles.role(words) != "accept"
