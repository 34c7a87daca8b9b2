"""What a visit saw of a choice after the browser was closed and reopened."""

from typing import Final

from auditor.model.groups import Group, Sighting
from auditor.model.observation import Step
from auditor.model.seen import AFTER, CookieSeen, RequestSeen
from auditor.model.verdict import Weight
from auditor.model.visit import Visit
from auditor.model.wording import plain

LATER_PAGES: Final[frozenset[Step]] = AFTER - {"after"}
"""Steps that load a page after the one on which the choice was made."""


def later_page(visit: Visit) -> bool:
    """Whether a page was loaded after the one on which the choice was made."""
    return any(moment.step in LATER_PAGES for moment in visit.moments)


def reopened(visit: Visit) -> bool:
    """Whether the site was visited again after the browser was closed and reopened."""
    return any(moment.step == "restart" for moment in visit.moments) and visit.gap("restart") is None


def only_reopened(group: Group) -> bool:
    """Whether a group was seen only after the browser was reopened, and nothing of it earlier."""
    return all(_only_reopened(seen) for seen in group.sightings)


def _only_reopened(seen: Sighting) -> bool:
    if isinstance(seen, RequestSeen):
        return seen.request.step == "restart"
    if isinstance(seen, CookieSeen):  # it stands for all writes of its name
        same = (c for c in seen.visit.cookies if (c.name, c.domain) == (seen.cookie.name, seen.cookie.domain))
        sooner = any(c.step in AFTER - {"restart"} and c.refused is None and c.how != "jar" for c in same)
        return seen.cookie.step == "restart" and not sooner
    return seen.stored.step == "restart"


def where(group: Group, act: str) -> str:
    """Say that a group was seen after `act` ("the refusal") only once the browser was reopened; empty if not
    so.
    """
    return f"after {act}, once the browser had been closed and reopened," if only_reopened(group) else ""


def weighed(weight: Weight, group: Group, act: str) -> Weight:
    """Lower the weight if the site had forgotten `act` when the browser was reopened, which may explain what
    was seen.
    """
    if not only_reopened(group):
        return weight
    lost = next((v.choice for v in group.visits if v.choice is not None and v.choice.lasted is False), None)
    if lost is None:
        return weight
    return weight.weaker(f"the site had forgotten {act} by then: {plain(lost.lasted_proof, 160)}")
