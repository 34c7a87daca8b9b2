"""Whether an opt-out whose server did not respond is dead, or only unreachable from this network."""

from collections.abc import Iterator

from auditor.domains import registrable_domain
from auditor.judging.answers import unreached
from auditor.model.case import Case
from auditor.model.naming import host
from auditor.model.observation import OptOutAnswer
from auditor.model.visit import OptOutEndpoint
from auditor.vendors import bidding, breadth, catalogue


def nobody_there(case: Case, endpoint: OptOutEndpoint, answer: OptOutAnswer) -> str | None:
    """Why the address is dead although no server responded; None if the network may be the cause.

    Resolvers that block advertising do not resolve trackers' names. So a vendor's address counts as dead only
    if another host of its domain responded; any other address, if hosts of other domains did.
    """
    why = unreached(answer)
    if why is None:
        return None
    domain, met = registrable_domain(host(answer.url)), frozenset(_answering(case))
    if domain in met:
        return why
    return why if met and not _known(endpoint, host(answer.url)) else None


def _answering(case: Case) -> Iterator[str]:
    for visit in case.reached(case.visits):
        yield registrable_domain(host(visit.final_url or visit.entry))
        for name in {host(request.url) for request in visit.requests if request.status is not None}:
            yield registrable_domain(name)


def _known(endpoint: OptOutEndpoint, name: str) -> bool:
    """Whether the address belongs to someone on blockers' lists."""
    if endpoint.mechanism == "industry_platform":
        return True
    if catalogue.load().by_host(name) is not None or breadth.load().by_host(name) is not None:
        return True
    return bidding.load().by_host(name) is not None
