"""Where the browser's protocol events come from (pages, cross-site frames, workers), and which are heard."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, cast

from playwright.async_api import Page

from auditor.browser.program import wire

Params = dict[str, Any]
Send = Callable[[str, Params], Coroutine[Any, Any, None]]

SERVICE_WORKER = "serviceWorker"
"""Our own event: a service worker was met. Its parameters are the protocol's TargetInfo."""
POST_DATA = "postData"
"""Our own event: a body that was asked for. Its parameters are the protocol's answer, with `requestId`."""
ANSWER_BODY = "answerBody"
"""Our own event: the body of an answer that was asked for, as POST_DATA; without `body` where it is gone."""
RESOURCES = "workerResources"
"""Our own event: what a shared worker had asked for so far; addresses, parted by spaces, as `value`."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where an event came from."""

    kind: str
    """page, iframe, worker, service_worker"""
    url: str
    page: Page
    ask_body: Callable[[str], object] | None = None
    """Asks for the body of a request that this target sent; it comes as POST_DATA."""
    ask_answer: Callable[[str], object] | None = None
    """Asks for the body of the answer to one, while its document is there; it comes as ANSWER_BODY."""

    @property
    def shown(self) -> str:
        """The address that its page shows."""
        return wire.shown(self.page)


Listener = Callable[[str, Params, Target], None]


def plainly(listener: Callable[[Params], object]) -> Callable[[Params], None]:
    """A listener that Playwright calls as it is.

    It would otherwise look up the signature and walk through the parameters in search of its own objects, at
    every event; there are six for each request. Where it stops to look for this name, it does that again.
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
