"""Hosts that a visit contacted, as the JSON report holds them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from auditor.domains import host_of, registrable_domain
from auditor.model.observation import Request
from auditor.model.vendor import Attribution, HostFacts
from auditor.model.visit import Visit

_EXAMPLES: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class HostRow:
    """One host, and the vendor it was contacted for."""

    host: str
    registrable_domain: str
    party: str | None
    """first or third; null if not judged."""
    vendor: str | None
    vendor_name: str | None
    company: str | None
    country: str | None
    """Country where the company is based (ISO 3166-1 alpha-2)."""
    category: str
    tracker: bool
    confidence: float
    reason: str
    requests: int
    failed: int
    """Number of requests without a response."""
    steps: tuple[str, ...]
    first_at_s: float
    resources: tuple[str, ...]
    cookies_sent: tuple[str, ...]
    """Names of the cookies that were sent."""
    examples: tuple[str, ...]
    """Up to three requested addresses."""


def host_facts(known: Attribution, request: Request) -> HostFacts | None:
    """What is known about a request: from its own path or payload if that says more, else from its host."""
    return known.requests.get(request.id) or known.hosts.get(host_of(request.url))


def host_rows(visit: Visit, known: Attribution) -> tuple[HostRow, ...]:
    """The hosts of `visit`, in the order of first contact. A host that serves several vendors has a row for
    each.
    """
    groups: dict[tuple[str, str | None], list[Request]] = defaultdict(list)
    for request in visit.requests:
        host = host_of(request.url)
        if host:
            fact = host_facts(known, request)
            groups[host, fact.vendor if fact else None].append(request)
    return tuple(
        _row(host, requests, host_facts(known, requests[0])) for (host, _), requests in groups.items()
    )


def _row(host: str, requests: Sequence[Request], fact: HostFacts | None) -> HostRow:
    return HostRow(
        host=host,
        registrable_domain=fact.registrable_domain if fact else registrable_domain(host),
        party=fact.party if fact else None,
        vendor=fact.vendor if fact else None,
        vendor_name=fact.vendor_name if fact else None,
        company=fact.company if fact else None,
        country=fact.country if fact else None,
        category=fact.category if fact else "unknown",
        tracker=bool(fact and fact.tracker),
        confidence=fact.confidence if fact else 0.0,
        reason=fact.reason if fact else "",
        requests=len(requests),
        failed=sum(1 for r in requests if r.failure),
        steps=_once(r.step for r in requests),
        first_at_s=min(r.at_s for r in requests),
        resources=_once(r.resource for r in requests),
        cookies_sent=_once(name for r in requests for name in r.cookies_sent),
        examples=_once(r.url for r in requests)[:_EXAMPLES],
    )


def _once(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))
