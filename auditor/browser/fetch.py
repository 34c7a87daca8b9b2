"""Fetch a site's documents, through Chromium alone: pages as rendered, PDFs and text as bytes."""

import asyncio
import base64
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from html import escape
from pathlib import Path
from typing import Any, Final

from playwright.async_api import BrowserContext, CDPSession, Error, Frame, Page, Request, Response

from auditor.browser.page import gestures
from auditor.browser.page.arrive import Arrival, arrive
from auditor.browser.page.links import of_frame
from auditor.browser.page.settle import live
from auditor.browser.page.unfold import unfolded
from auditor.browser.page.walls import wall
from auditor.browser.page.well_formed import well_formed
from auditor.browser.program import exits
from auditor.browser.program.bounded import within
from auditor.browser.program.chromium import OpenBrowser
from auditor.model.observation import Link
from auditor.model.site import Vantage

LIMIT: Final = 32 * 1024 * 1024
"""Maximum bytes read of a document."""
_LIVE_S: Final = 8.0
"""Virtual seconds for scripts that load the text."""
_LOOK_S: Final = 10.0
_CLOSE_S: Final = 3.0
_AT_ONCE: Final = 3
_FRAME_TEXT: Final = 400
"""Characters; a frame with less text contains no policy, unless the page has even less."""
_LITTLE_TEXT: Final = 120
_SCROLLED_S: Final = 2.0
"""Virtual seconds for content that loads on scrolling."""
_TO_THE_END: Final = """async () => {
  const room = document.scrollingElement;
  if (!room || room.scrollHeight <= innerHeight + 40) return false;
  room.scrollTo({top: room.scrollHeight, behavior: "instant"});
  const frame = () => new Promise((done) => requestAnimationFrame(() => done()));
  await frame();
  await frame();  // what has come into sight is looked for at a frame's end
  return true;
}"""
"""Scrolls a page to its end; returns whether it is longer than the window."""
_MOVES: Final = 4
"""Maximum number of times that a page may move on before it is looked at."""
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_UNEXPLAINED: Final = 3
"""Number of U+FFFD characters from which the page's bytes are fetched too."""

_RENDERED: Final = (Path(__file__).parent / "rendered.js").read_text(encoding="utf-8")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """A fetched document, or why it could not be fetched."""

    url: str
    """After redirects."""
    status: int | None = None
    content: bytes = b""
    """For pages the rendered document, in UTF-8."""
    content_type: str = ""
    failure: str | None = None
    """One line; None where the document was fetched."""
    links: tuple[Link, ...] = ()
    encoding: str = ""
    """The encoding with which the browser decoded a page."""
    source: bytes = b""
    """The page's bytes where `encoding` may be wrong: a header overrides the page (HTML, 13.2.3.2)."""


async def fetch(browser: OpenBrowser, url: str, vantage: Vantage | None = None) -> Fetched:
    """Fetch the document at `url`. Never raises for what a site does."""
    (fetched,) = await fetch_many(browser, [url], vantage)
    return fetched


async def fetch_many(
    browser: OpenBrowser, urls: Iterable[str], vantage: Vantage | None = None
) -> tuple[Fetched, ...]:
    """Fetch the documents at `urls`, in that order, in one context and a few at a time."""
    wanted = list(urls)
    gate = asyncio.Semaphore(_AT_ONCE)
    try:
        async with browser.context(vantage) as context:
            leaving = browser.leaving_by(vantage) if vantage else browser

            async def one(url: str) -> Fetched:
                async with gate:
                    return await _bounded(leaving, context, url)

            found = tuple(await asyncio.gather(*map(one, wanted)))
            return well_formed(found, exits.secrets(vantage)) if vantage else found
    except Error as error:
        failure = f"the browser gave up: {error.message.splitlines()[0][:200]}"
        return tuple(Fetched(url=url, failure=failure) for url in wanted)


async def fetch_bytes(browser: OpenBrowser, url: str, vantage: Vantage | None = None) -> Fetched:
    """Fetch the bytes at `url`, without rendering. Never raises for what a site does."""
    bound = browser.settings.navigation_s
    try:
        async with browser.context(vantage) as context:
            found = await within(bound, _bytes(context, url))
            return well_formed(found, exits.secrets(vantage)) if vantage else found
    except TimeoutError:
        return Fetched(url=url, failure=f"it took longer than {bound:.0f} s")
    except Error as error:
        return Fetched(url=url, failure=f"the browser gave up: {error.message.splitlines()[0][:200]}")


async def _bounded(browser: OpenBrowser, context: BrowserContext, url: str) -> Fetched:
    bound = browser.settings.navigation_s + 3 * browser.settings.real_s
    try:
        return await within(bound, _one(browser, context, url))
    except TimeoutError:
        return Fetched(url=url, failure=f"it took longer than {bound:.0f} s")
    except Error as error:
        return Fetched(url=url, failure=f"the page gave way: {error.message.splitlines()[0][:200]}")


async def _one(browser: OpenBrowser, context: BrowserContext, url: str) -> Fetched:
    page = await context.new_page()
    trail = _Trail(url=url)
    page.on("request", trail.note)
    page.on("response", trail.heard)
    try:
        settings = browser.settings
        arrival = await arrive(page, url, browser.guard, settings.navigation_s, settings.real_s)
        if arrival.shown and await _is_page(page):
            found = await rendered(context, page, arrival, settings.real_s)
            return replace(found, status=trail.status) if trail.moved_on else found
        if not arrival.shown and not arrival.download:
            return Fetched(url=trail.url, failure=arrival.problem)
        return await _bytes(context, trail.url)
    finally:
        await _closed(page)


async def _closed(page: Page) -> None:
    with suppress(Error, TimeoutError):  # its context closes it for good
        await within(_CLOSE_S, page.close())


@dataclass  # no slots: Playwright marks bound listeners on their object
class _Trail:
    """Remembers the last URL that the page's main frame requested."""

    url: str
    status: int | None = None
    """Of the last document that came, which a page may have moved on to (`<meta http-equiv=refresh>`)."""
    documents: int = 0

    def note(self, request: Request) -> None:
        if request.is_navigation_request() and request.frame.parent_frame is None:
            self.url = request.url

    def heard(self, response: Response) -> None:
        request = response.request
        if request.is_navigation_request() and request.frame.parent_frame is None:
            self.status = response.status
            self.documents += response.status not in _REDIRECTS

    @property
    def moved_on(self) -> bool:
        """Whether the page that came went on to another by itself."""
        return self.documents > 1


_IS_PAGE: Final = """() => {
  const only = document.body && document.body.children.length === 1 ? document.body.firstElementChild : null;
  const viewer = only && only.matches("embed[type='application/pdf']");
  return !viewer && ["text/html", "application/xhtml+xml"].includes(document.contentType);
}"""
"""Whether the document is a page: Chromium wraps a PDF in a page whose only element is its viewer."""


async def _is_page(page: Page) -> bool:
    for _ in range(_MOVES):
        try:
            return bool(await asyncio.wait_for(page.evaluate(_IS_PAGE), _LOOK_S))
        except Error as error:
            if "context was destroyed" not in error.message:
                raise
        with suppress(Error):  # the page moves on to another at once
            await page.wait_for_load_state("load", timeout=_LOOK_S * 1000)
    return False


async def rendered(context: BrowserContext, page: Page, arrival: Arrival, real_s: float) -> Fetched:
    """What a page shows after arrival, as a document."""
    await live(context, page, _LIVE_S, real_s)
    if await _scrolled(page):
        await live(
            context, page, _SCROLLED_S, real_s
        )  # at the end of the page, so that its intersection observers fire
    unfold = await unfolded(context, page, real_s)
    main = await _render(page.main_frame)
    if main is None:
        return Fetched(url=arrival.url, status=arrival.status, failure="the page could not be read")
    frames = [frame for frame in page.frames[1:20] if frame.url.startswith(("http", "about:srcdoc"))]
    inner = [(frame, await _render(frame)) for frame in frames]
    holding = [(frame, seen) for frame, seen in inner if seen is not None and _holds(seen, main)]
    sections = [
        f'<section data-frame="{escape(frame.url)}">{seen["body"]}{seen["roots"]}</section>'
        for frame, seen in holding
    ]
    links = await of_frame(page.main_frame, page.url)
    for frame, _ in holding:
        links = (*(links or ()), *(await of_frame(frame, frame.url) or ()))
    if main["pdf"]:  # shown by a viewer: to the page it is only a link
        links = (Link(url=str(main["pdf"]), text=str(main["title"]), page_url=page.url), *(links or ()))
    return Fetched(
        url=page.url,
        status=arrival.status,
        content=_joined(main, [*sections, unfold]).encode("utf-8", "replace")[:LIMIT],
        content_type="text/html; charset=utf-8",
        failure=arrival.problem or await _no_document(page, sections),
        links=links or (),
        encoding=str(main["encoding"]),
        source=await _source(context, page.url) if _doubtful(main) else b"",
    )


async def _scrolled(page: Page) -> bool:
    """Scroll through a page to load lazy content; returns whether it is longer than the window."""
    try:
        await asyncio.wait_for(page.evaluate(gestures.SCROLL, gestures.ALL), _LOOK_S)
        return bool(await asyncio.wait_for(page.evaluate(_TO_THE_END), _LOOK_S))
    except (Error, TimeoutError):
        return False


def _doubtful(main: dict[str, Any]) -> bool:
    """Whether a page may have been decoded wrongly: it is not UTF-8, or has many undecodable characters."""
    return main["encoding"] != "UTF-8" or str(main["html"]).count("\ufffd") >= _UNEXPLAINED


async def _source(context: BrowserContext, url: str) -> bytes:
    if not url.startswith(("http://", "https://")):
        return b""
    try:
        return (await within(_LOOK_S, _bytes(context, url))).content
    except (Error, TimeoutError):
        return b""


async def _no_document(page: Page, sections: list[str]) -> str | None:
    return None if sections else await wall(page)


def _holds(seen: dict[str, Any], main: dict[str, Any]) -> bool:
    """Whether a frame's text is part of the document: long enough, and not much shorter than the page's."""
    least = _FRAME_TEXT if main["length"] >= _FRAME_TEXT else _LITTLE_TEXT
    return bool(seen["length"] >= least and seen["length"] * 4 >= main["length"])


def _joined(main: dict[str, Any], sections: list[str]) -> str:
    """The page with shadow roots and `sections` inserted, at the end of `<main>` if it has one."""
    html = str(main["html"])
    end = next((at for mark in ("</main>", "</body>") if (at := html.rfind(mark)) >= 0), -1)
    further = "\n".join(filter(None, (main["roots"], *sections)))
    return (
        f"<!doctype html>{html[:end]}{further}{html[end:]}" if end >= 0 else f"<!doctype html>{html}{further}"
    )


async def _render(frame: Frame) -> dict[str, Any] | None:
    try:
        seen: dict[str, Any] = await asyncio.wait_for(frame.evaluate(_RENDERED), _LOOK_S)
    except (Error, TimeoutError):
        return None
    return seen


async def _bytes(context: BrowserContext, url: str) -> Fetched:
    """Load what is not a page by the browser's own loader, with its cookies, proxy and name resolution."""
    page = await context.new_page()
    session = await context.new_cdp_session(page)
    try:
        tree = await session.send("Page.getFrameTree")
        options = {"disableCache": False, "includeCredentials": True}
        wanted = {"frameId": tree["frameTree"]["frame"]["id"], "url": url, "options": options}
        found = (await session.send("Network.loadNetworkResource", wanted))["resource"]
        status = int(found["httpStatusCode"]) if "httpStatusCode" in found else None
        if not found.get("success"):
            said = found.get("netErrorName") or f"HTTP {status}"
            return Fetched(url=url, status=status, failure=f"the document did not come: {said}")
        content = await _stream(session, found["stream"])
    finally:
        await _closed(page)
    headers = {name.lower(): value for name, value in found.get("headers", {}).items()}
    failure = f"the document is larger than {LIMIT >> 20} MB" if len(content) > LIMIT else None
    return Fetched(
        url=url,
        status=status,
        content=content[:LIMIT],
        content_type=headers.get("content-type", ""),
        failure=failure or (None if content else "the document is empty"),
    )


async def _stream(session: CDPSession, handle: str) -> bytes:
    parts: list[bytes] = []
    size = 0
    while size <= LIMIT:
        chunk = await session.send("IO.read", {"handle": handle, "size": 1 << 20})
        part = base64.b64decode(chunk["data"]) if chunk.get("base64Encoded") else chunk["data"].encode()
        parts.append(part)
        size += len(part)
        if chunk.get("eof"):
            break
    await session.send("IO.close", {"handle": handle})
    return b"".join(parts)
