"""One request and its answer, as far as the browser told of them, and the hops that share an id."""

from dataclasses import dataclass, field

from auditor.browser.targets import Params
from auditor.model.observation import ScriptPlace, Step


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
    redirected_from: str | None
    body: str | None
    target: str
    """Kind of target that sent it."""
    at_s: float
    wall: float
    step: Step
    status: int | None = None
    failure: str | None = None
    address: str | None = None
    has_extra: bool | None = None
    """Whether the browser announced raw headers for the answer; None where it did not say."""
    sent_extra: Params | None = None
    answer_extra: Params | None = None
    answer_wall: float = 0.0
    answer_at_s: float = 0.0
    answer_step: Step = "before"

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


def answered(hop: Exchange, response: Params, has_extra: bool | None) -> None:  # noqa: FBT001 - the protocol's
    """Note on `hop` what the protocol says of its answer."""
    hop.status = response.get("status")
    hop.address = response.get("remoteIPAddress")
    hop.has_extra = has_extra


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
    for sent in thread.sent:
        for name, value in sent.get("headers", {}).items():
            if name.lower() in ("host", ":authority"):
                return str(value)
    return ""
