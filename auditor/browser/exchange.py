"""One request and its answer, as far as the browser told of them."""

from dataclasses import dataclass

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
