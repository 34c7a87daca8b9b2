"""What was sent with requests: identifiers, and the visitor's own refusal."""

from collections.abc import Iterable, Iterator
from typing import Final

from auditor.model.case import Case
from auditor.model.finding import Evidence
from auditor.model.flow import Flow
from auditor.model.naming import host
from auditor.model.proof import of_flow
from auditor.model.seen import RequestSeen
from auditor.model.vendor import CookieFacts

WHERE_HELD: Final = ("requests", "cookies", "storage")
"""What must have been observed to say that no identifier was sent: without the cookie jar or the storage, the
values that are identifiers are unknown."""
LOADS: Final = frozenset({"script", "stylesheet", "font"})
"""Resource types that load something rather than report something."""


def flows_in(case: Case, seen: Iterable[RequestSeen]) -> tuple[Flow, ...]:
    """The flows that these requests are part of."""
    ids = {(item.visit.id, item.request.id) for item in seen}
    return tuple(flow for flow in case.flows if any((flow.visit, each) in ids for each in flow.requests))


_SHOWN: Final = 8


def ways(case: Case, seen: Iterable[RequestSeen]) -> tuple[Evidence, ...]:
    """Evidence of the identifiers sent in these requests, once per identifier, host, form and part."""
    visits = {visit.id: visit for visit in case.visits}
    once: dict[tuple[str, str, str, str], Flow] = {}
    for flow in flows_in(case, seen):
        if flow.source.tracks and flow.visit in visits:
            once.setdefault((flow.source.label, flow.host, flow.form, flow.part), flow)
    return tuple(of_flow(visits[flow.visit], flow) for flow in list(once.values())[:_SHOWN])


def identifiers(case: Case, seen: Iterable[RequestSeen]) -> tuple[str, ...]:
    """Names of the identifiers sent with one vendor's requests."""
    requests = tuple(seen)
    carried = (flow.source.label for flow in flows_in(case, requests) if flow.source.tracks)
    along = (name for item in requests for name in _sent_along(case, item))
    return tuple(dict.fromkeys((*carried, *along)))


def _sent_along(case: Case, seen: RequestSeen) -> Iterator[str]:
    if seen.facts.outside:
        to = host(seen.request.url)
        for name in seen.request.cookies_sent:
            facts = _cookie_to(case, name, to)
            if facts is not None and (facts.identifier or facts.needs_consent) and not _memory(facts):
                yield name


def _memory(facts: CookieFacts) -> bool:
    return facts.consent_record or facts.opt_out


def _cookie_to(case: Case, name: str, to: str) -> CookieFacts | None:
    """The cookie of this name that a browser sends to a host."""
    while to:
        if (facts := case.attribution.cookies.get((name, to))) is not None:
            return facts
        to = to.partition(".")[2]
    return None


def declares_refusal(seen: RequestSeen) -> bool:
    """Whether a request itself says that advertising and analytics are refused: Google's consent state
    `gcs=G100` (https://developers.google.com/tag-platform/security/concepts/consent-mode).
    """
    return "gcs=G100" in seen.request.url


def declares_partly(seen: RequestSeen) -> bool:
    """Whether a request itself says that at least one of the two is refused:
    `gcs=G1<advertising><analytics>`.
    """
    return any(f"gcs={state}" in seen.request.url for state in ("G100", "G101", "G110"))


def only_loads(seen: Iterable[RequestSeen]) -> bool:
    """Whether a vendor's scripts were only loaded and nothing was reported to it."""
    return all(item.request.resource in LOADS for item in seen)
