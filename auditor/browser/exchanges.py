"""The browser's network events put together: one Exchange for each request, redirect hops each on their own.

Events about one request arrive in no fixed order and on several sessions; they share its id.
https://chromedevtools.github.io/devtools-protocol/tot/Network/
"""

import secrets
from collections.abc import Callable, Iterator

from playwright.async_api import Page

from auditor.browser.exchange import Exchange, Thread, answered, host_asked, join
from auditor.browser.initiators import Initiators
from auditor.browser.journal import Journal
from auditor.browser.targets import SERVICE_WORKER, Params, Target

LIMIT = 20_000


class Exchanges:
    """Every request of a visit, in the order they were sent."""

    def __init__(self, journal: Journal, initiators: Initiators) -> None:
        self._journal = journal
        self._initiators = initiators
        self._threads: dict[str, Thread] = {}
        self._order: list[Exchange] = []
        self._unique = secrets.token_hex(4)
        self._main: dict[Page, str] = {}
        self._listeners: dict[str, Callable[[Params, Target], None]] = {
            "Network.requestWillBeSent": self._sent,
            SERVICE_WORKER: self._service_worker,
            "Network.requestWillBeSentExtraInfo": self._sent_extra,
            "Network.responseReceived": self._answer,
            "Network.responseReceivedExtraInfo": self._answer_extra,
            "Network.loadingFailed": self._failed,
            "Network.webSocketCreated": self._socket,
            "Network.webSocketHandshakeResponseReceived": self._answer,
            "Network.webSocketFrameSent": self._frame_sent,
            "Network.webSocketFrameError": self._socket_error,
        }

    def hear(self, event: str, params: Params, target: Target) -> None:
        """Take in one event of the Network domain."""
        if (listener := self._listeners.get(event)) is not None:
            listener(params, target)

    def all(self) -> Iterator[Exchange]:
        """Every exchange, its raw headers joined to it."""
        for thread in self._threads.values():
            join(thread)
        return iter(self._order)

    def _service_worker(self, params: Params, target: Target) -> None:
        """The browser itself fetched a service worker's script: no session is told of that request."""
        if params["url"].startswith("http") and f"script {params['url']}" not in self._threads:
            exchange = self.adopt(f"script {params['url']}", params["url"], "GET", "Script", target.page.url)
            exchange.target = "service_worker"

    def _next_id(self) -> str:
        """An id that no other visit's requests have."""
        return f"{self._unique}.{len(self._order) + 1}"

    def orphans(self) -> dict[str, str]:
        """Ids of requests of which only raw headers are known, with their hosts.

        A worker may ask before it can be listened to.
        """
        return {
            id_: host_asked(thread)
            for id_, thread in self._threads.items()
            if not thread.hops and host_asked(thread)
        }

    def adopt(self, id_: str, url: str, method: str, type_: str, page_url: str) -> Exchange:
        """Take in a request that no event told of; raw headers that came under `id_` are joined to it."""
        exchange = Exchange(
            id=self._next_id(),
            url=url,
            method=method,
            type=type_,
            page_url=page_url,
            document_url=page_url,
            initiator=None,
            initiator_type="",
            redirected_from=None,
            body=None,
            target="worker",
            at_s=self._journal.at_s(),
            wall=self._journal.wall(),
            step=self._journal.step,
        )
        self._add(self._threads.setdefault(id_, Thread()), exchange)
        return exchange

    def _sent(self, params: Params, target: Target) -> None:
        request, thread = params["request"], self._thread(params)
        url = request["url"]
        redirect = params.get("redirectResponse")
        if thread is None or not url.startswith(("http:", "https:")) or (thread.hops and not redirect):
            return
        previous = thread.hops[-1] if thread.hops else None
        if previous is not None and redirect:
            answered(previous, redirect, params.get("redirectHasExtraInfo"))
        initiator = params.get("initiator", {})
        self._add(
            thread,
            Exchange(
                id=self._next_id(),
                url=url,
                method=request["method"],
                type=_type(params),
                page_url=self._page_url(params, target),
                document_url=params.get("documentURL", ""),
                initiator=self._initiators.place_of(initiator),
                initiator_type=initiator.get("type", ""),
                redirected_from=previous.id if previous else None,
                body=_body(request),
                target=target.kind,
                at_s=self._journal.at_s(),
                wall=self._journal.wall(),
                step=self._journal.step,
            ),
        )

    def _socket(self, params: Params, target: Target) -> None:
        thread = self._thread(params)
        if thread is None or thread.hops:
            return
        initiator = params.get("initiator") or {}
        self._add(
            thread,
            Exchange(
                id=self._next_id(),
                url=params["url"],
                method="GET",
                type="WebSocket",
                page_url=target.page.url,
                document_url=target.url or target.page.url,
                initiator=self._initiators.place_of(initiator),
                initiator_type=initiator.get("type", ""),
                redirected_from=None,
                body=None,
                target=target.kind,
                at_s=self._journal.at_s(),
                wall=self._journal.wall(),
                step=self._journal.step,
            ),
        )

    def _frame_sent(self, params: Params, target: Target) -> None:
        del target
        if hop := self._last(params):
            hop.body = ((hop.body or "") + params["response"].get("payloadData", "") + "\n")[:16_384]

    def _sent_extra(self, params: Params, target: Target) -> None:
        del target
        if thread := self._thread(params):
            thread.sent.append(params)

    def _answer_extra(self, params: Params, target: Target) -> None:
        del target
        if thread := self._thread(params):
            journal = self._journal
            thread.answers.append((params, journal.wall(), journal.at_s(), journal.step))

    def _answer(self, params: Params, target: Target) -> None:
        del target
        if hop := self._last(params):
            answered(hop, params["response"], params.get("hasExtraInfo"))

    def _failed(self, params: Params, target: Target) -> None:
        del target
        if (hop := self._last(params)) and hop.failure is None:
            why = params.get("blockedReason") or params.get("corsErrorStatus", {}).get("corsError")
            hop.failure = (
                " ".join(filter(None, (params.get("errorText", "failed"), why))).strip()[:300] or "failed"
            )

    def _socket_error(self, params: Params, target: Target) -> None:
        del target
        if (hop := self._last(params)) and hop.failure is None:
            hop.failure = str(params.get("errorMessage", "failed"))[:300]

    def _thread(self, params: Params) -> Thread | None:
        if len(self._order) >= LIMIT:
            self._journal.gap("requests", f"more than {LIMIT:,} requests: the rest was not recorded")
            return self._threads.get(params["requestId"])
        return self._threads.setdefault(params["requestId"], Thread())

    def _last(self, params: Params) -> Exchange | None:
        thread = self._threads.get(params["requestId"])
        return thread.hops[-1] if thread and thread.hops else None

    def _add(self, thread: Thread, exchange: Exchange) -> None:
        if len(self._order) < LIMIT:
            thread.hops.append(exchange)
            self._order.append(exchange)

    def _page_url(self, params: Params, target: Target) -> str:
        """A navigation of the main frame belongs to the page it opens, all else to the page it is on."""
        page = target.page
        if params.get("type") == "Document":
            main = self._main.setdefault(page, params.get("frameId", ""))
            if params.get("frameId") == main:
                return str(params["request"]["url"])
        return page.url


def _type(params: Params) -> str:
    """The protocol's resource type; reports of a content security policy come without one of their own."""
    for name, value in params["request"].get("headers", {}).items():
        if name.lower() == "content-type" and str(value).startswith("application/csp-report"):
            return "CSPViolationReport"
    return str(params.get("type", "Other"))


def _body(request: Params) -> str | None:
    body = request.get("postData")
    if body is None and request.get("hasPostData"):
        return ""
    return None if body is None else str(body)[:16_384]
