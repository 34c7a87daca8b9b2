"""A document that a script opens: its link has words and no address, so it is pressed."""

import asyncio
from pathlib import Path
from typing import Final
from urllib.parse import quote

from playwright.async_api import BrowserContext, Error, JSHandle, Page

from auditor.browser.banners import press
from auditor.browser.fetch import Fetched, rendered
from auditor.browser.page.arrive import Arrival, arrive
from auditor.browser.page.settle import live
from auditor.browser.program.bounded import within
from auditor.browser.program.chromium import OpenBrowser
from auditor.model.site import Vantage

_OPENED: Final = (Path(__file__).parent / "opened.js").read_text(encoding="utf-8")
_LOOK_S: Final = 5.0
_LIVE_S: Final = 8.0
_FIND: Final = """words => {
  const bare = text => (text || "").replace(/\\s+/g, " ").trim();
  const roots = [document];
  while (roots.length) {
    const root = roots.pop();
    for (const node of root.querySelectorAll("*")) if (node.shadowRoot) roots.push(node.shadowRoot);
    for (const node of root.querySelectorAll("a, button, [onclick], [role=link], [role=button]")) {
      const said = [node.innerText, node.textContent, node.getAttribute("aria-label"), node.title];
      if (said.some(text => bare(text).slice(0, 300) === words)) return node;
    }
  }
  return null;
}"""


async def fetch_pressed(
    browser: OpenBrowser, page_url: str, words: str, vantage: Vantage | None = None
) -> Fetched:
    """What opens when `words` are pressed on the page at `page_url`: another page, another view of this one,
    or a window in it. Never raises for what a site does.
    """
    settings = browser.settings
    bound = settings.navigation_s + 4 * settings.real_s
    try:
        async with browser.context(vantage) as context:
            leaving = browser.leaving_by(vantage) if vantage else browser
            return await within(bound, _pressed(leaving, context, page_url, words))
    except TimeoutError:
        return Fetched(url=page_url, failure=f"it took longer than {bound:.0f} s")
    except Error as error:
        return Fetched(url=page_url, failure=f"the page gave way: {error.message.splitlines()[0][:200]}")


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
    """Another page, or another view of this one; None where the press led nowhere else."""
    others = [other for other in context.pages if other is not page]
    if others:
        return await rendered(context, others[-1], Arrival(url=others[-1].url), real_s)
    return await rendered(context, page, Arrival(url=page.url), real_s) if page.url != place else None


async def _on_the_page(page: Page, words: str, status: int | None, before: JSHandle) -> Fetched:
    """A window in the page, at the page's address with the words that open it
    (https://wicg.github.io/scroll-to-text-fragment/).
    """
    url = f"{page.url.partition('#')[0]}#:~:text={quote(words[:80], safe='')}"
    html = await asyncio.wait_for(page.evaluate(_OPENED, before), _LOOK_S)
    if not html:
        return Fetched(url=url, failure="a script opens it, and nothing came when it was pressed")
    content = f"<!doctype html><body><main>{html}</main></body>".encode("utf-8", "replace")
    return Fetched(url=url, status=status, content=content, content_type="text/html; charset=utf-8")
