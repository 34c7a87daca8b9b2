"""Combine the browser's network events into one Exchange per request, each redirect hop being its own.

Events about one request arrive in no fixed order and on several sessions; they share its id.
https://chromedevtools.github.io/devtools-protocol/tot/Network/
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterator
from typing import Final

from playwright.async_api import Page

from auditor.browser.traffic import bodies, link_header
from auditor.browser.traffic.channels import Channels
from auditor.browser.traffic.exchange import Exchange, Thread, answered, header
from auditor.browser.traffic.initiators import Initiators
from auditor.browser.traffic.journal import Journal
from auditor.browser.traffic.targets import POST_DATA, RESOURCES, SERVICE_WORKER, Params, Target
from auditor.browser.traffic.threads import URL, Threads
from auditor.model.observation import ScriptPlace

_BELOW: Final = ("worker", "shared_worker", "service_worker", "iframe")
"""Targets below a page, which may start before they are listened to."""
_ABOUT_S: Final = 2.0
"""Maximum seconds between a hook's and an event's report of the same request."""
_EARLY: Final = "of what {} asked for first only the addresses are known: {}"
_WHO: Final = {"iframe": "a frame written in the page"}
_DESTINATIONS: Final = {"script": "Script", "style": "Stylesheet", "image": "Image", "font": "Font"}
_ASKED: Final = 500
"""Maximum number of bodies requested from the browser, in addition to those in events."""


class Exchanges:
    """Every request of a visit, in the order in which they were sent."""

    def __init__(self, journal: Journal, initiators: Initiators) -> None:
        self._threads = Threads(journal, initiators)
        self._main: dict[Page, str] = {}
        self._documents: Counter[Page] = Counter()
        self._asked = 0
        self._partings: list[Exchange] = []
        self._halves: list[Exchange] = []
        self._preflights: dict[str, Exchange] = {}
        self._put_off: dict[str, ScriptPlace] = {}
        self._listeners: dict[str, Callable[[Params, Target], None]] = {
            "Network.requestWillBeSent": self._sent,
            SERVICE_WORKER: self._service_worker,
            POST_DATA: self._post_data,
            RESOURCES: self._resources,
            "Network.requestWillBeSentExtraInfo": self._sent_extra,
            "Network.responseReceived": self._answer,
            "Network.responseReceivedExtraInfo": self._answer_extra,
            "Network.responseReceivedEarlyHints": self._answer_early,
            "Network.loadingFailed": self._failed,
            **Channels(journal, self._threads).listeners,
        }
        self._journal = journal

    def hear(self, event: str, params: Params, target: Target) -> None:
        """Process an event of the Network domain."""
        if (listener := self._listeners.get(event)) is not None:
            listener(params, target)

    @property
    def partings(self) -> int:
        """The number of requests that hooks reported as their pages were left."""
        return len(self._partings)

    def documents(self, page: Page) -> int:
        """The number of documents requested in the main frame of `page` so far, counting each redirect."""
        return self._documents[page]

    def main_frame(self, page: Page) -> str:
        """The id of the main frame of `page`; empty where no document request of it was reported."""
        return self._main.get(page, "")

    def all(self) -> Iterator[Exchange]:
        """Every exchange, with its raw headers."""
        return self._threads.all()

    def once(self) -> Iterator[Exchange]:
        """Every exchange once; one that both a hook and an event reported is taken from the event."""
        hooked = {each.id for each in self._partings}
        told: dict[tuple[str, str], list[Exchange]] = {}
        for each in self.all():
            if each.id not in hooked:
                told.setdefault((each.url, each.method), []).append(each)
        for exchange in self.all():
            same = told.get((exchange.url.partition("#")[0], exchange.method), [])
            if exchange.id not in hooked or not _drops_mate(exchange, same):
                yield exchange

    def orphans(self) -> dict[str, str]:
        """The ids of requests known only from their raw headers, with their hosts.

        A worker may send requests before it can be listened to.
        """
        return self._threads.orphans()

    def halves(self) -> list[Exchange]:
        """Requests of workers and frames of which only the response was reported; each is returned once."""
        halves, self._halves = self._halves, []
        return halves

    def tell_of(self, urls: Collection[str], type_: str, page_url: str, target: str) -> list[Exchange]:
        """Add requests of which only the URLs are known, unless an event reported them."""
        told = {each.url for each in self.all()} if urls else set()
        taken: list[Exchange] = []
        for url in urls:
            if url[:URL] in told:
                continue
            told.add(url[:URL])
            exchange = self.adopt(f"told {url}", url, "GET", type_, page_url)
            if exchange is not None:
                exchange.target = target
                taken.append(exchange)
        return taken

    def adopt(
        self, id_: str, url: str, method: str, type_: str, page_url: str, window: Page | None = None
    ) -> Exchange | None:
        """Add a request that no event reported, with the raw headers received under `id_`. None where the
        visit has reached its limit.
        """
        thread = self._threads.thread(id_)
        if thread is None:
            return None
        return self._threads.add(
            thread,
            None,
            url=url,
            method=method,
            type=type_,
            page_url=page_url,
            document_url=page_url,
            target="worker",
            window=window,
        )

    def carried(self, body: bytes | None) -> str | None:
        """A body that was learned afterwards, cut to what is kept."""
        return None if body is None else self._threads.body(bodies.of_bytes(body))

    def called(self, url: str, type_: str, page_url: str, frame_url: str, place: ScriptPlace | None) -> None:
        """Add a contact that a script caused by other means than a request."""
        id_ = f"{type_} {frame_url} {url}"
        if self._threads.has(id_):
            return
        exchange = self.adopt(id_, url, "GET", type_, page_url)
        if exchange is not None:
            exchange.document_url, exchange.initiator, exchange.target = frame_url, place, "page"

    def parting(
        self,
        url: str,
        method: str,
        frame_url: str,
        place: ScriptPlace | None,
        body: str | None,
        type_: str,
    ) -> None:
        """Add a script's request that events may not report, such as one sent as its page is left. Its
        outcome is not seen.
        """
        id_ = f"parting {len(self._partings)}"
        if len(self._partings) >= _ASKED:
            self._journal.gap("requests", f"more than {_ASKED} requests were sent as pages were left")
            return
        exchange = self.adopt(id_, url, method, type_, frame_url)
        if exchange is not None:
            exchange.initiator, exchange.target, exchange.parting = place, "page", True
            exchange.body = self._threads.body(body)
            self._partings.append(exchange)

    def put_off(self, url: str, place: ScriptPlace | None) -> None:
        """Remember the script behind a later request for `url`, which will name itself as its document."""
        if place is not None and len(self._put_off) < _ASKED:
            self._put_off[url] = place

    def take_early(self) -> None:
        """Add what early hints (RFC 8297) made the browser fetch before there was a document. Events report
        it only if the document uses it.
        """
        for document in [each for each in self.all() if each.early]:
            wanted = {
                url: _DESTINATIONS.get(link.destination, "Other")
                for link in link_header.named(document.early)
                if link.rel in ("preload", "modulepreload")
                and (url := link.asked_of(document.url)).startswith(("http:", "https:"))
            }
            for exchange in self.tell_of(wanted, "Other", document.page_url, "page"):
                exchange.type, exchange.document_url = wanted.get(exchange.url, "Other"), document.url
                exchange.at_s, exchange.wall, exchange.step = document.at_s, document.wall, document.step
                exchange.parting = True

    def _service_worker(self, params: Params, target: Target) -> None:
        """Add the request for a service worker's script, which the browser reports to no session."""
        url, id_ = params["url"], f"script {params['url']}"
        if url.startswith("http") and not self._threads.has(id_):
            exchange = self.adopt(id_, url, "GET", "Script", target.shown)
            if exchange is not None:
                exchange.target = "service_worker"

    def _resources(self, params: Params, target: Target) -> None:
        """Add what a target requested before it was listened to, known only from its own resource list."""
        told = {each.url for each in self.all() if each.target == target.kind}
        for url in str(params.get("value", "")).split(" ")[:_ASKED]:
            if not url.startswith(("http:", "https:")) or url[:URL] in told:
                continue
            exchange = self.adopt(f"listed {target.url} {url}", url, "GET", "Other", target.shown)
            if exchange is not None:
                exchange.target, exchange.document_url = target.kind, target.url
                exchange.initiator = ScriptPlace(url=target.url)
                who = _WHO.get(target.kind, "a shared worker")
                self._journal.gap("requests", _EARLY.format(who, target.url[:200]))

    def _sent(self, params: Params, target: Target) -> None:
        request, thread = params["request"], self._threads.thread(params["requestId"])
        url = request["url"]
        redirect = params.get("redirectResponse")
        if thread is None or not url.startswith(("http:", "https:")) or (thread.hops and not redirect):
            return
        previous = thread.hops[-1] if thread.hops else None
        if previous is not None and redirect:
            answered(previous, self._threads.weighed(redirect), params.get("redirectHasExtraInfo"))
        initiator = params.get("initiator") or {}
        exchange = self._threads.add(
            thread,
            initiator,
            url=url,
            method=request["method"],
            type=_type(params),
            page_url=self._page_url(params, target),
            document_url=params.get("documentURL", ""),
            redirected_from=previous.id if previous else None,
            window=target.page,
            body=self._threads.body(bodies.of_request(request)),
            target=target.kind,
            headers=self._threads.weighed(request).get("headers"),
        )
        if exchange is not None:
            if exchange.document_url == exchange.url and exchange.url in self._put_off:
                exchange.initiator = self._put_off[exchange.url]
            self._preceded(exchange, params["requestId"], initiator)
        self._ask(thread, params["requestId"], target)

    def _preceded(self, exchange: Exchange, id_: str, initiator: Params) -> None:
        """Give a preflight (https://fetch.spec.whatwg.org/#cors-preflight-fetch) the initiator of the request
        that it precedes; either may be reported first.
        """
        first = self._preflights.pop(id_, None)
        if first is not None:
            first.initiator = exchange.initiator
        if exchange.type == "Preflight":
            asked = self._threads.last(str(initiator.get("requestId")))
            exchange.initiator = asked.initiator if asked else None
            if asked is None and len(self._preflights) < _ASKED:
                self._preflights[str(initiator.get("requestId"))] = exchange

    def _ask(self, thread: Thread, id_: str, target: Target) -> None:
        """Request a body that no event contains, once its size is known to be acceptable."""
        hop = thread.hops[-1] if thread.hops else None
        if hop is None or hop.body != "" or target.ask_body is None or thread.body_asked or not thread.sent:
            return
        size = header(thread.sent[-1], "content-length")
        if not size.isdigit() or not 0 < int(size[:12]) <= bodies.ASKED_FOR or self._asked >= _ASKED:
            return
        thread.body_asked = True
        self._asked += 1
        target.ask_body(id_)

    def _post_data(self, params: Params, target: Target) -> None:
        del target
        if (hop := self._threads.last(params["requestId"])) and hop.body == "":
            hop.body = self._threads.body(bodies.of_answer(params))

    def _sent_extra(self, params: Params, target: Target) -> None:
        if thread := self._threads.thread(params["requestId"]):
            thread.sent.append(self._threads.weighed(params))
            self._ask(thread, params["requestId"], target)

    def _answer_extra(self, params: Params, target: Target) -> None:
        del target
        if thread := self._threads.thread(params["requestId"]):
            journal = self._journal
            thread.answers.append(
                (self._threads.weighed(params), journal.wall(), journal.at_s(), journal.step)
            )

    def _answer(self, params: Params, target: Target) -> None:
        id_ = params["requestId"]
        hop = self._threads.last(id_)
        if hop is None and target.kind in _BELOW:  # it was sent before its target was listened to
            hop = self._of_target(id_, params["response"]["url"], str(params.get("type", "Other")), target)
            if hop is not None and len(self._halves) < _ASKED:
                self._halves.append(hop)
        if hop is not None:
            answered(hop, self._threads.weighed(params["response"]), params.get("hasExtraInfo"))

    def _answer_early(self, params: Params, target: Target) -> None:
        del target
        if (hop := self._threads.last(params["requestId"])) is not None:
            hop.early = header(params, "link")

    def _failed(self, params: Params, target: Target) -> None:
        del target
        if (hop := self._threads.last(params["requestId"])) and hop.failure is None:
            why = params.get("blockedReason") or params.get("corsErrorStatus", {}).get("corsError")
            hop.failure = (
                " ".join(filter(None, (params.get("errorText", "failed"), why))).strip()[:300] or "failed"
            )

    def _of_target(self, id_: str, url: str, type_: str, target: Target) -> Exchange | None:
        thread = self._threads.thread(id_)
        if thread is None or not url.startswith(("http:", "https:")):
            return None
        return self._threads.add(
            thread,
            {"type": "script", "url": target.url},
            url=url,
            method="GET",
            type=type_,
            page_url=target.shown,
            document_url=target.url,
            target=target.kind,
            window=target.page,
        )

    def _page_url(self, params: Params, target: Target) -> str:
        """The page of a request: the one that a main-frame navigation opens, else the current one."""
        page = target.page
        if params.get("type") == "Document":
            main = self._main.setdefault(page, params.get("frameId", ""))
            if params.get("frameId") == main:
                self._documents[page] += 1
                return str(params["request"]["url"])
        return target.shown


def _drops_mate(parting: Exchange, same: list[Exchange]) -> bool:
    """Remove from `same` the event's report of this request at about the same time; whether there was one."""
    for place, each in enumerate(same):
        if abs(each.at_s - parting.at_s) < _ABOUT_S:
            each.initiator = each.initiator or parting.initiator
            del same[place]
            return True
    return False


def _type(params: Params) -> str:
    """The protocol's resource type, with own types for what it does not distinguish: preflights, reports of a
    content security policy, and a link's `ping`, which differs from a script's beacon only in its content
    type (https://html.spec.whatwg.org/multipage/links.html#hyperlink-auditing).
    """
    if (params.get("initiator") or {}).get("type") == "preflight":
        return "Preflight"
    content = header(params["request"], "content-type")
    if content.startswith("application/csp-report"):
        return "CSPViolationReport"
    if content.startswith("text/ping"):
        return "LinkPing"
    return str(params.get("type", "Other"))
