"""Traffic that leaves a page by channels other than plain requests: WebSocket, WebTransport, Reporting API.

https://chromedevtools.github.io/devtools-protocol/tot/Network/
"""

import json
from collections.abc import Callable
from typing import Final
from urllib.parse import urlsplit

from auditor.browser.traffic import bodies
from auditor.browser.traffic.exchange import answered
from auditor.browser.traffic.journal import Journal
from auditor.browser.traffic.targets import Params, Target
from auditor.browser.traffic.threads import Threads

_ENDPOINTS: Final = 200
_FRAMES: Final = 200
"""Maximum number of frames of one WebSocket that are kept with their times."""
_QUEUED: Final = "queued by the Reporting API; not seen to be sent"


class Channels:
    """Adds the traffic of these channels to the requests of a visit."""

    def __init__(self, journal: Journal, threads: Threads) -> None:
        self._journal = journal
        self._threads = threads
        self._endpoints: dict[tuple[str, str], str] = {}
        self.listeners: dict[str, Callable[[Params, Target], None]] = {
            "Network.webSocketCreated": self._socket,
            "Network.webSocketWillSendHandshakeRequest": self._handshake,
            "Network.webSocketHandshakeResponseReceived": self._shaken,
            "Network.webSocketFrameSent": self._frame_sent,
            "Network.webSocketFrameError": self._socket_error,
            "Network.webTransportCreated": self._transport,
            "Network.reportingApiEndpointsChangedForOrigin": self._endpoints_told,
            "Network.reportingApiReportAdded": self._report,
        }

    def _socket(self, params: Params, target: Target) -> None:
        self._opened(params["requestId"], params, target, "WebSocket")

    def _transport(self, params: Params, target: Target) -> None:
        """Add a WebTransport session (https://www.w3.org/TR/webtransport/), whose contents are
        not reported.
        """
        self._opened(f"transport {params['transportId']}", params, target, "WebTransport")

    def _opened(self, id_: str, params: Params, target: Target, type_: str) -> None:
        thread = self._threads.thread(id_)
        if thread is None or thread.hops:
            return
        self._threads.add(
            thread,
            params.get("initiator"),
            url=params["url"],
            method="GET",
            type=type_,
            page_url=target.shown,
            document_url=target.url or target.shown,
            target=target.kind,
        )

    def _handshake(self, params: Params, target: Target) -> None:
        """Take in the handshake request with its cookies, which no other event contains."""
        del target
        hop = self._threads.last(params["requestId"])
        if hop is not None:
            hop.headers = self._threads.weighed(params["request"]).get("headers")

    def _shaken(self, params: Params, target: Target) -> None:
        del target
        if hop := self._threads.last(params["requestId"]):
            answered(hop, self._threads.weighed(params["response"]), params.get("hasExtraInfo"))

    def _frame_sent(self, params: Params, target: Target) -> None:
        del target
        hop = self._threads.last(params["requestId"])
        so_far = len(hop.body or "") if hop else 0
        if hop is None or so_far >= bodies.MOST:
            return
        kept = self._threads.body(bodies.of_frame(params["response"]), so_far) or ""
        hop.body = ((hop.body or "") + kept + "\n")[: bodies.MOST]
        if len(hop.frames) < _FRAMES:
            hop.frames.append((self._journal.wall(), kept))

    def _socket_error(self, params: Params, target: Target) -> None:
        del target
        if (hop := self._threads.last(params["requestId"])) and hop.failure is None:
            hop.failure = str(params.get("errorMessage", "failed"))[:300]

    def _endpoints_told(self, params: Params, target: Target) -> None:
        del target
        for endpoint in params["endpoints"]:
            if len(self._endpoints) < _ENDPOINTS:
                self._endpoints[params["origin"], endpoint["groupName"]] = endpoint["url"]

    def _report(self, params: Params, target: Target) -> None:
        """Add a queued report, which the browser sends within a minute without any further event.

        https://www.w3.org/TR/reporting-1/#send-reports
        """
        report = params["report"]
        endpoint = self._endpoints.get((_origin(report["initiatorUrl"]), report["destination"]))
        thread = self._threads.thread(f"report {report['id']}")
        if endpoint is None or thread is None or thread.hops:
            return
        exchange = self._threads.add(
            thread,
            None,
            url=endpoint,
            method="POST",
            type="Report",
            page_url=target.shown,
            document_url=report["initiatorUrl"],
            target=target.kind,
            body=self._threads.body(json.dumps(report.get("body"))),
        )
        if exchange is not None:
            exchange.failure = _QUEUED


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
