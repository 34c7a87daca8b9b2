"""The sources of protocol events (pages, cross-site frames, workers), and the events listened to."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, cast

from playwright.async_api import Page

from auditor.browser.program import wire

Params = dict[str, Any]
Send = Callable[[str, Params], Coroutine[Any, Any, None]]

SERVICE_WORKER = "serviceWorker"
"""Our own event: a service worker was found. Its parameters are the protocol's TargetInfo."""
POST_DATA = "postData"
"""Our own event: a queried request body. Its parameters are the protocol's answer, with `requestId`."""
ANSWER_BODY = "answerBody"
"""Our own event: a queried response body, like POST_DATA; without `body` where it is gone."""
RESOURCES = "workerResources"
"""Our own event: the requests of a target so far, as space-separated URLs in `value`."""


@dataclass(frozen=True, slots=True)
class Target:
    """The source of an event."""

    kind: str
    """page, iframe, worker, service_worker"""
    url: str
    page: Page
    ask_body: Callable[[str], object] | None = None
    """Queries the body of a request that this target sent; it arrives as POST_DATA."""
    ask_answer: Callable[[str], object] | None = None
    """Queries the body of a response, while its document exists; it arrives as ANSWER_BODY."""

    @property
    def shown(self) -> str:
        """The URL that its page shows."""
        return wire.shown(self.page)


Listener = Callable[[str, Params, Target], None]


def plainly(listener: Callable[[Params], object]) -> Callable[[Params], None]:
    """Mark a listener so that Playwright calls it directly.

    Otherwise Playwright inspects its signature and searches the parameters for its own objects at every
    event, of which there are six per request. If Playwright drops this attribute, it merely does so again.
    """
    listener._pw_impl_instance_ = listener  # type: ignore[attr-defined]
    return cast("Callable[[Params], None]", listener)


EVENTS = (
    "Network.requestWillBeSent",
    "Network.requestWillBeSentExtraInfo",
    "Network.responseReceived",
    "Network.responseReceivedExtraInfo",
    "Network.responseReceivedEarlyHints",
    "Network.loadingFailed",
    "Network.webSocketCreated",
    "Network.webSocketWillSendHandshakeRequest",
    "Network.webSocketHandshakeResponseReceived",
    "Network.webSocketFrameSent",
    "Network.webSocketFrameError",
    "Network.webTransportCreated",
    "Network.reportingApiReportAdded",
    "Network.reportingApiEndpointsChangedForOrigin",
    "Runtime.bindingCalled",
)
