"""Fetch documents that a script opens: their link has a text but no URL, so it is pressed."""

import asyncio
from collections.abc import Callable, Coroutine
from functools import partial
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from playwright.async_api import BrowserContext, Error, JSHandle, Page

from auditor.browser.banners import banner_view, press
from auditor.browser.fetch import Fetched, rendered
from auditor.browser.page import gestures
from auditor.browser.page.arrive import Arrival, arrive
from auditor.browser.page.links import of_frame
from auditor.browser.page.settle import live
from auditor.browser.page.well_formed import well_formed
from auditor.browser.program import exits
from auditor.browser.program.bounded import within
from auditor.browser.program.chromium import OpenBrowser
from auditor.languages import words_for
from auditor.model.observation import Link
from auditor.model.site import Vantage

_Look = Callable[[OpenBrowser, BrowserContext, str], Coroutine[Any, Any, Fetched]]
"""Fetches something from the page at a URL, in a context of its own."""

_OPENED: Final = (Path(__file__).parent / "opened.js").read_text(encoding="utf-8")
_LOOK_S: Final = 5.0
_LIVE_S: Final = 8.0
_FIND: Final = """words => {
  const bare = text => (text || "").replace(/\\s+/g, " ").trim();
  const roots = [document];
  while (roots.length) {
    const root = roots.pop();
    for (const node of root.querySelectorAll("*")) if (node.shadowRoot) roots.push(node.shadowRoot);
    const marked = root.querySelectorAll("a, button, [onclick], [role=link], [role=button]");
    const plain = [...root.querySelectorAll("span, div, p, li, td, b, strong, i, em, u")]
      .filter(node => node.childElementCount === 0 && !node.closest("label, summary")
        && getComputedStyle(node).cursor === "pointer");
    for (const node of [...marked, ...plain]) {
      const said = [node.innerText, node.textContent, node.getAttribute("aria-label"), node.title];
      if (said.some(text => bare(text).slice(0, 300) === words)) return node;
    }
  }
  return null;
}"""

_BANNER_S: Final = 10.0
_FRAMES: Final = 10
_MENUS: Final = 3
_SCROLLS: Final = 2
_TO_THE_END: Final = "() => { scrollTo(0, document.documentElement.scrollHeight); }"
"""Returns nothing, because `scrollTo` returns a promise that a paused page never resolves."""
_PRESS_MENU: Final = """([which, words]) => {
  const menu = new RegExp(words, "i");
  const no = /cookie|consent|cart|search|login|lang/i;
  const said = node => [node.getAttribute("aria-label"), node.title, node.id, node.getAttribute("class"),
    (node.innerText || "").trim().slice(0, 40)].join(" ");
  const opens = node => node.hasAttribute("aria-expanded") || node.hasAttribute("aria-haspopup")
    || /burger|menu|toggle|nav/i.test(said(node)) || /^[☰≡⋮…]+$/.test((node.innerText || "").trim());
  const leads = node => node.localName === "a" && /^https?:/i.test(node.href)
    && node.href.split("#")[0] !== location.href.split("#")[0];
  const calls = node => menu.test(said(node)) || /[☰≡⋮]/.test(node.innerText || "");
  const all = document.querySelectorAll("button, a, [role=button], [aria-haspopup], [onclick], summary");
  const found = [...all].filter(node => opens(node) && calls(node) && !no.test(said(node)) && !leads(node)
    && !node.form && node.getClientRects().length > 0);
  const node = found[which];
  if (!node) return false;
  node.click();
  return true;
}"""
"""Clicks the nth menu of a page: an element named like a menu that opens something and is not a link."""


async def fetch_pressed(
    browser: OpenBrowser, page_url: str, words: str, vantage: Vantage | None = None
) -> Fetched:
    """Fetch what opens when the element labelled `words` is pressed on the page at `page_url`: another page,
    another view of this page, or a dialog in it. Never raises for what a site does.
    """
    return await _bounded(browser, page_url, vantage, partial(_pressed, words=words))


async def fetch_with_menus_open(
    browser: OpenBrowser, page_url: str, vantage: Vantage | None = None
) -> Fetched:
    """Fetch the links of the page at `page_url` after its menus were pressed and it was scrolled to its end.
    Never raises for what a site does.
    """
    return await _bounded(browser, page_url, vantage, _with_menus)


async def _bounded(browser: OpenBrowser, page_url: str, vantage: Vantage | None, look: _Look) -> Fetched:
    settings = browser.settings
    bound = settings.navigation_s + 4 * settings.real_s
    try:
        async with browser.context(vantage) as context:
            leaving = browser.leaving_by(vantage) if vantage else browser
            found = await within(bound, look(leaving, context, page_url))
            return well_formed(found, exits.secrets(vantage)) if vantage else found
    except TimeoutError:
        return Fetched(url=page_url, failure=f"it took longer than {bound:.0f} s")
    except Error as error:
        return Fetched(url=page_url, failure=f"the page gave way: {error.message.splitlines()[0][:200]}")


async def _with_menus(browser: OpenBrowser, context: BrowserContext, url: str) -> Fetched:
    settings = browser.settings
    page = await context.new_page()
    arrival = await arrive(page, url, browser.guard, settings.navigation_s, settings.real_s)
    if not arrival.shown or arrival.problem:
        return Fetched(url=arrival.url, status=arrival.status, failure=arrival.problem or "nothing was shown")
    await live(context, page, _LIVE_S, settings.real_s)
    for _ in range(_SCROLLS):  # an observer that gets "left" and "entered" together may handle only the first
        await gestures.make(page)
        await live(context, page, _LIVE_S, settings.real_s)
        await asyncio.wait_for(page.evaluate(_TO_THE_END), _LOOK_S)
        await live(context, page, _LIVE_S, settings.real_s)
    links = await of_frame(page.main_frame, page.url) or ()
    place = page.url
    menu = words_for("menu_button").pattern
    for which in range(_MENUS):
        if not await asyncio.wait_for(page.evaluate(_PRESS_MENU, (which, menu)), _LOOK_S):
            break
        await live(context, page, 1.0, settings.real_s)
        if page.url.partition("#")[0] != place.partition("#")[0]:
            break
        links += await of_frame(page.main_frame, place) or ()
    if page.url.partition("#")[0] == place.partition("#")[0]:
        links += await _in_settings(context, page, settings.real_s)
    return Fetched(url=place, status=arrival.status, links=tuple(dict.fromkeys(links)))


async def _in_settings(context: BrowserContext, page: Page, real_s: float) -> tuple[Link, ...]:
    """The links in the settings of the consent banner, which opening them does not answer."""
    view = await within(_BANNER_S, banner_view.read(page, hold=True))
    offered = view.offering("settings") if view is not None else ()
    element = await view.element(offered[0]) if view is not None and offered else None
    if element is None or await press.press(page, element) is None:
        return ()
    await live(context, page, 1.0, real_s)
    found: tuple[Link, ...] = ()
    for frame in page.frames[:_FRAMES]:
        found += await of_frame(frame, page.url) or ()
    return found


async def _pressed(browser: OpenBrowser, context: BrowserContext, url: str, words: str) -> Fetched:
    settings = browser.settings
    page = await context.new_page()
    arrival = await arrive(page, url, browser.guard, settings.navigation_s, settings.real_s)
    if not arrival.shown or arrival.problem:
        return Fetched(url=arrival.url, status=arrival.status, failure=arrival.problem or "nothing was shown")
    await live(context, page, _LIVE_S, settings.real_s)
    before = await asyncio.wait_for(page.evaluate_handle(_OPENED, None), _LOOK_S)
    place = page.url
    found = (await asyncio.wait_for(page.evaluate_handle(_FIND, words), _LOOK_S)).as_element()
    if found is None or await press.press(page, found) is None:
        return Fetched(url=page.url, failure=f"“{words[:80]}” was not there to be pressed")
    await live(context, page, _LIVE_S, settings.real_s)
    opened = await _elsewhere(context, page, place, settings.real_s)
    return opened or await _on_the_page(page, words, arrival.status, before)


async def _elsewhere(context: BrowserContext, page: Page, place: str, real_s: float) -> Fetched | None:
    """The other page, or other view of this page, that the press opened; None where there is none."""
    others = [other for other in context.pages if other is not page]
    if others:
        return await rendered(context, others[-1], Arrival(url=others[-1].url), real_s)
    return await rendered(context, page, Arrival(url=page.url), real_s) if page.url != place else None


async def _on_the_page(page: Page, words: str, status: int | None, before: JSHandle) -> Fetched:
    """The dialog opened in the page, at the page's URL with a text fragment of the words that open it
    (https://wicg.github.io/scroll-to-text-fragment/).
    """
    url = f"{page.url.partition('#')[0]}#:~:text={quote(words[:80], safe='')}"
    html = await asyncio.wait_for(page.evaluate(_OPENED, before), _LOOK_S)
    if not html:
        return Fetched(url=url, failure="a script opens it, and nothing came when it was pressed")
    content = f"<!doctype html><body><main>{html}</main></body>".encode("utf-8", "replace")
    return Fetched(url=url, status=status, content=content, content_type="text/html; charset=utf-8")
