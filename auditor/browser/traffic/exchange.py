"""One request and its answer, as far as the browser told of them, and the hops that share an id."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from playwright.async_api import Page

from auditor.browser.traffic.targets import Params
from auditor.model.observation import ScriptPlace, Step


@dataclass(frozen=True, slots=True)
class Answer:
    """What the protocol says of an answer, beside its raw headers.

    https://chromedevtools.github.io/devtools-protocol/tot/Network/#type-Response
    """

    status_text: str = ""
    mime: str = ""
    protocol: str = ""
    headers: Mapping[str, Any] | None = None
    timing: Mapping[str, float] | None = None
    """Milliseconds since the request began, -1 where a stage did not happen (ResourceTiming)."""


@dataclass(slots=True)
class Exchange:
    """One request and its answer, as far as the browser told of them."""

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
    """Kind of target that sent it."""
    at_s: float
    wall: float
    step: Step
    window: Page | None = None
    """The page that it was heard of, or below which; None where nobody told."""
    redirected_from: str | None = None
    body: str | None = None
    headers: Mapping[str, Any] | None = None
    """Request headers as the page's side knows them: without cookies."""
    status: int | None = None
    failure: str | None = None
    address: str | None = None
    has_extra: bool | None = None
    """Whether the browser announced raw headers for the answer; None where it did not say."""
    sent_extra: Params | None = None
    answer: Answer | None = None
    answer_extra: Params | None = None
    answer_wall: float = 0.0
    answer_at_s: float = 0.0
    answer_step: Step = "before"
    early: str = ""
    """The `Link` header of what was answered in advance, with status 103 (RFC 8297)."""
    parting: bool = False
    """Whether no event tells what came of it: a hook alone told of it, as its page was left, or early hints
    did, before there was a document."""
    recalled: bool = False
    """Whether Playwright remembered it before anything was heard of it: its raw headers may come later."""
    frames: list[tuple[float, str]] = field(default_factory=list)
    """What a websocket sent, each with its Unix time."""

    def answered(self, set_cookie: str) -> None:
        """Note Set-Cookie lines, parted by line ends, that were learned of afterwards."""
        self.answer_extra = {"headers": {"set-cookie": set_cookie}}
        self.answer_wall, self.answer_at_s, self.answer_step = self.wall, self.at_s, self.step


@dataclass(slots=True)
class Thread:
    """All hops of one request id, and the raw headers that came for them, in order."""

    hops: list[Exchange] = field(default_factory=list)
    sent: list[Params] = field(default_factory=list)
    answers: list[tuple[Params, float, float, Step]] = field(default_factory=list)
    body_asked: bool = False


def answered(hop: Exchange, response: Params, has_extra: bool | None) -> None:  # noqa: FBT001 - the protocol's
    """Note on `hop` what the protocol says of its answer."""
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
    """The nth raw headers belong to the nth hop that has any."""
    with_extra = [hop for hop in thread.hops if hop.has_extra is not False]
    for hop, sent in zip(with_extra, thread.sent, strict=False):
        hop.sent_extra = sent
    for hop, (answer, wall, at_s, step) in zip(with_extra, thread.answers, strict=False):
        hop.answer_extra, hop.answer_wall, hop.answer_at_s, hop.answer_step = answer, wall, at_s, step
        hop.status = hop.status or answer.get("statusCode")


def host_asked(thread: Thread) -> str:
    """The host that raw request headers name."""
    return next((found for sent in thread.sent if (found := header(sent, "host", ":authority"))), "")


def header(message: Mapping[str, Any], *names: str) -> str:
    """The first header with one of these lower-case names; empty where there is none."""
    for name, value in (message.get("headers") or {}).items():
        if name.lower() in names:
            return str(value)
    return ""
