"""A request with its response, as far as the browser reported them, and the hops that share an id."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from playwright.async_api import Page

from auditor.browser.traffic.targets import Params
from auditor.model.observation import ScriptPlace, Step


@dataclass(frozen=True, slots=True)
class Answer:
    """What the protocol reports about a response, besides its raw headers.

    https://chromedevtools.github.io/devtools-protocol/tot/Network/#type-Response
    """

    status_text: str = ""
    mime: str = ""
    protocol: str = ""
    headers: Mapping[str, Any] | None = None
    timing: Mapping[str, float] | None = None
    """Milliseconds since the request started; -1 where a stage did not happen (ResourceTiming)."""


@dataclass(slots=True)
class Exchange:
    """One request and its response, as far as the browser reported them."""

    id: str
    url: str
    method: str
    type: str
    """The protocol's resource type."""
    page_url: str
    document_url: str
    initiator: ScriptPlace | None
    initiator_type: str
    target: str
    """The kind of target that sent it."""
    at_s: float
    wall: float
    step: Step
    window: Page | None = None
    """The page that reported it, itself or through a target below it; None where unknown."""
    redirected_from: str | None = None
    body: str | None = None
    headers: Mapping[str, Any] | None = None
    """Request headers as the renderer knows them: without cookies."""
    status: int | None = None
    failure: str | None = None
    address: str | None = None
    has_extra: bool | None = None
    """Whether the browser announced raw headers for the response; None where it did not say."""
    sent_extra: Params | None = None
    answer: Answer | None = None
    answer_extra: Params | None = None
    answer_wall: float = 0.0
    answer_at_s: float = 0.0
    answer_step: Step = "before"
    early: str = ""
    """The `Link` header of an early hints response, status 103 (RFC 8297)."""
    parting: bool = False
    """Whether no event reports its outcome: it is known only from a hook as its page was left, or from early
    hints before there was a document."""
    recalled: bool = False
    """Whether it was recalled from Playwright before any event reported it; raw headers may come later."""
    frames: list[tuple[float, str]] = field(default_factory=list)
    """What a WebSocket sent: the Unix time and text of each frame."""

    def answered(self, set_cookie: str) -> None:
        """Record Set-Cookie lines, separated by line ends, that were learned afterwards."""
        self.answer_extra = {"headers": {"set-cookie": set_cookie}}
        self.answer_wall, self.answer_at_s, self.answer_step = self.wall, self.at_s, self.step


@dataclass(slots=True)
class Thread:
    """All hops of one request id, and the raw headers received for them, in order."""

    hops: list[Exchange] = field(default_factory=list)
    sent: list[Params] = field(default_factory=list)
    answers: list[tuple[Params, float, float, Step]] = field(default_factory=list)
    body_asked: bool = False


def answered(hop: Exchange, response: Params, has_extra: bool | None) -> None:  # noqa: FBT001 - the protocol's
    """Record on `hop` what the protocol reports about its response."""
    hop.status = response.get("status")
    hop.address = response.get("remoteIPAddress")
    hop.has_extra = has_extra
    hop.answer = Answer(
        status_text=str(response.get("statusText", ""))[:200],
        mime=str(response.get("mimeType", ""))[:200],
        protocol=str(response.get("protocol", ""))[:40],
        headers=None if has_extra else response.get("headers"),  # the raw ones say more
        timing=response.get("timing"),
    )


def join(thread: Thread) -> None:
    """Assign the raw headers to the hops: the nth ones belong to the nth hop that has any."""
    with_extra = [hop for hop in thread.hops if hop.has_extra is not False]
    for hop, sent in zip(with_extra, thread.sent, strict=False):
        hop.sent_extra = sent
    for hop, (answer, wall, at_s, step) in zip(with_extra, thread.answers, strict=False):
        hop.answer_extra, hop.answer_wall, hop.answer_at_s, hop.answer_step = answer, wall, at_s, step
        hop.status = hop.status or answer.get("statusCode")


def host_asked(thread: Thread) -> str:
    """The host named in the raw request headers; empty where there is none."""
    return next((found for sent in thread.sent if (found := header(sent, "host", ":authority"))), "")


def header(message: Mapping[str, Any], *names: str) -> str:
    """The first header with one of these lower-case names; empty where there is none."""
    for name, value in (message.get("headers") or {}).items():
        if name.lower() in names:
            return str(value)
    return ""
