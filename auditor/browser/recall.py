"""Requests that no event told of: those of a worker's or a pop-up's first moments, asked of Playwright.

Playwright lets a new worker go as soon as it listens itself, which may be before our session does, and a
new window has asked for its first page before it can be attached to. It remembers a page's last 100 requests.
"""

from collections import Counter
from urllib.parse import urlsplit

from playwright.async_api import Error, Page, Request

from auditor.browser.bounded import within
from auditor.browser.exchange import Exchange
from auditor.browser.exchanges import Exchanges
from auditor.browser.threads import URL

_ANSWER_S = 3.0


async def workers(page: Page, exchanges: Exchanges) -> int:
    """Give requests known by their raw headers alone their addresses; how many stay without one."""
    if not (orphans := exchanges.orphans()):
        return 0
    for request in await _untold(page, exchanges):
        host = urlsplit(request.url).netloc
        id_ = next((id_ for id_, named in orphans.items() if named == host), None)
        if id_ is not None:
            del orphans[id_]
            exchanges.adopt(id_, request.url, request.method, request.resource_type, page.url)
    return len(orphans)


async def popup(page: Page, exchanges: Exchanges) -> None:
    """Take in what a window had asked for before it was listened to, with the cookies of the answers."""
    for request in await _untold(page, exchanges):
        url = page.url if request.is_navigation_request() else request.frame.url
        exchange = exchanges.adopt(
            f"recalled {request.url}", request.url, request.method, request.resource_type, url
        )
        if exchange is not None:
            exchange.target = "page"
            exchange.body = exchanges.carried(request.post_data_buffer)
            await _answer(request, exchange)


async def _untold(page: Page, exchanges: Exchanges) -> list[Request]:
    told = Counter((exchange.url, exchange.method) for exchange in exchanges.all())
    try:
        requests = await page.requests()
    except Error:  # the page has gone
        return []
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
    except (Error, TimeoutError):  # the page has gone, and with it the answer; or it has not come yet
        return
    if response is None:
        exchange.failure = request.failure
        return
    exchange.status = response.status
    cookies = [header["value"] for header in headers if header["name"].lower() == "set-cookie"]
    exchange.answered("\n".join(cookies))
