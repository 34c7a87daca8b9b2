"""Recover from Playwright the requests that no event reported: the first ones of workers, of pop-ups and of
frames without a URL.

Playwright lets a new worker run as soon as it listens itself, which may be before our session does. A new
window has requested its first page before it can be attached to, and a frame whose document is written in the
page does not wait at all. Playwright remembers a page's last 100 requests.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from playwright.async_api import Error, Frame, Page, Request

from auditor.browser.program.bounded import within
from auditor.browser.traffic.exchange import Exchange
from auditor.browser.traffic.exchanges import Exchanges
from auditor.browser.traffic.threads import URL
from auditor.model.observation import ScriptPlace

_ANSWER_S = 3.0


async def below(page: Page, exchanges: Exchanges, asked: Sequence[Request], *, frames: bool) -> int:
    """Find the URLs of requests known only from their raw headers; return how many stay without one.

    Of the requests that Playwright saw (`asked`) and no event reported, those of service workers are added.
    So are those of frames, if `frames` says that one started before it could be listened to.
    """
    orphans, halves = exchanges.orphans(), exchanges.halves()
    # costly: a hundred objects, created each time
    remembered = await _remembered(page) if orphans or halves or frames else []
    remembered += [each for each in asked if each.service_worker is not None]
    for request in _untold(remembered, exchanges.all(), but=halves):
        half = next((each for each in halves if each.url == request.url[:URL]), None)
        if half is not None:
            halves.remove(half)
            half.method, half.type = request.method, request.resource_type
            half.body = exchanges.carried(request.post_data_buffer)
            _credit(half, request)
            continue
        if (id_ := _taken(orphans, request)) is not None:
            adopted = exchanges.adopt(id_, request.url, request.method, request.resource_type, page.url)
            if adopted is not None:
                adopted.body = exchanges.carried(request.post_data_buffer)
                _credit(adopted, request)
        elif request.service_worker is not None or (
            frames and _frame(request) not in (None, page.main_frame)
        ):
            id_ = f"recalled {request.url}"
            adopted = exchanges.adopt(id_, request.url, request.method, request.resource_type, page.url)
            if adopted is not None:
                adopted.recalled = True
                _credit(adopted, request)
                await _answer(request, adopted)
    return sum((Counter(orphans.values()) - _late(exchanges)).values()) if orphans else 0


def _late(exchanges: Exchanges) -> Counter[str]:
    """The number of requests per host that were recalled before their raw headers came."""
    return Counter(urlsplit(each.url).netloc for each in exchanges.all() if each.recalled)


def _taken(orphans: dict[str, str], request: Request) -> str | None:
    """Remove from `orphans` and return the id under which the raw headers of `request` may have come."""
    host = urlsplit(request.url).netloc
    id_ = next((id_ for id_, named in orphans.items() if named == host), None)
    if id_ is not None:
        del orphans[id_]
    return id_


def _credit(exchange: Exchange, request: Request) -> None:
    """Attribute the request to its service worker's script, whose line is unknown, or to its frame."""
    if request.service_worker is not None:
        exchange.target = "service_worker"
        exchange.initiator = exchange.initiator or ScriptPlace(url=request.service_worker.url)
    elif (frame := _frame(request)) is not None and frame.parent_frame is not None:
        exchange.target, exchange.document_url = "iframe", frame.url


def _frame(request: Request) -> Frame | None:
    """The frame that sent the request; None for a worker, and while a new window has no frame."""
    if request.service_worker is not None:
        return None
    try:
        return request.frame
    except Error:
        return None


async def popup(page: Page, exchanges: Exchanges) -> bool:
    """Add what a window requested before it was listened to, with the responses' cookies; False where nothing
    is known of the request for the page that it shows.
    """
    if await begun(page, exchanges):
        return True
    shown = page.url.partition("#")[0][:URL]
    exchange = exchanges.adopt(f"recalled {shown}", shown, "GET", "Document", shown)
    if exchange is not None:
        exchange.target, exchange.recalled = "page", True
    return False


async def begun(page: Page, exchanges: Exchanges) -> bool:
    """The same, as soon as the window is listened to, because it may close at any moment. Only the window's
    own requests are compared, so that a form sent in two windows is recorded twice.
    """
    orphans = exchanges.orphans()
    remembered = await _remembered(page)
    own = [each for each in exchanges.all() if each.window is page]
    for number, request in enumerate(_untold(remembered, own)):
        url = page.url if request.is_navigation_request() else request.frame.url
        heard = _taken(orphans, request)
        id_ = heard or f"recalled {number} {id(page)} {request.url}"
        exchange = exchanges.adopt(id_, request.url, request.method, request.resource_type, url, page)
        if exchange is not None:
            exchange.target, exchange.recalled = "page", heard is None
            exchange.body = exchanges.carried(request.post_data_buffer)
            if heard is None:
                await _answer(request, exchange)
    shown = page.url.partition("#")[0][:URL]
    return not shown.startswith(("http:", "https:")) or any(each.url == shown for each in exchanges.all())


async def _remembered(page: Page) -> list[Request]:
    try:
        return await page.requests()
    except Error:  # the page has gone
        return []


def _untold(
    requests: Iterable[Request], known: Iterable[Exchange], but: Sequence[Exchange] = ()
) -> list[Request]:
    apart = {exchange.id for exchange in but}
    told = Counter((each.url, each.method) for each in known if each.id not in apart)
    untold: list[Request] = []
    for request in requests:
        key = (request.url[:URL], request.method)
        if told[key]:
            told[key] -= 1
        elif request.url.startswith(("http:", "https:")):
            untold.append(request)
    return untold


async def _answer(request: Request, exchange: Exchange) -> None:
    try:
        exchange.headers = await within(_ANSWER_S, request.all_headers())
        response = await within(_ANSWER_S, request.response())
        headers = await within(_ANSWER_S, response.headers_array()) if response else []
    except (Error, TimeoutError):  # the page is gone and the response with it, or it has not come yet
        return
    if response is None:
        exchange.failure = request.failure
        return
    exchange.status = response.status
    cookies = [header["value"] for header in headers if header["name"].lower() == "set-cookie"]
    exchange.answered("\n".join(cookies))
