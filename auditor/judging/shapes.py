"""Attribute requests whose path and parameters show another product than their host."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from auditor.domains import host_of
from auditor.judging.hosts import by_vendor, of_the_site
from auditor.model.observation import Request
from auditor.model.vendor import HostFacts
from auditor.vendors.catalogue import Catalogue


def request_table(
    requests: Sequence[Request], hosts: Mapping[str, HostFacts], catalogue: Catalogue
) -> dict[str, HostFacts]:
    """The requests whose path or parameters show another product than their host, by id."""
    own = frozenset(facts.registrable_domain for facts in hosts.values() if facts.party == "first")
    found: dict[str, HostFacts] = {}
    seen: dict[tuple[str, str | None], HostFacts | None] = {}
    for request in requests:
        key = (request.url, request.body)
        if key not in seen:
            facts = _by_path(request, hosts, catalogue)
            seen[key] = None if facts and _not_theirs(facts, hosts, own, catalogue) else facts
        if (facts := seen[key]) is not None:
            found[request.id] = facts
    return found | _beside(found, requests, catalogue)


def _beside(
    found: Mapping[str, HostFacts], requests: Iterable[Request], catalogue: Catalogue
) -> dict[str, HostFacts]:
    """Requests to the generic paths of a vendor that other requests have located on the same host."""
    by_id = {request.id: request.url for request in requests}
    places: dict[tuple[str, str], HostFacts] = {}
    for id_, facts in found.items():
        vendor = catalogue.vendors.get(facts.vendor or "")
        if vendor is not None and vendor.beside:
            base = catalogue.base(vendor.id, by_id[id_])
            if base is not None:
                places[facts.host, base] = facts
    further: dict[str, HostFacts] = {}
    for id_, url in by_id.items() if places else ():
        host = host_of(url)
        for (place, base), facts in places.items():
            if host == place and id_ not in found and catalogue.beside(facts.vendor or "", base, url):
                further[id_] = facts
    return further


def _by_path(request: Request, hosts: Mapping[str, HostFacts], catalogue: Catalogue) -> HostFacts | None:
    host = host_of(request.url)
    vendor = catalogue.by_path(request.url, request.body, host=host) if host else None
    if vendor is None or vendor.id == hosts[host].vendor:
        return None
    facts = hosts[host]
    where = "the site's own host" if facts.party == "first" else facts.host
    reason = f"path and parameters on {where} are those of {vendor.name}"
    known = by_vendor(facts, vendor, catalogue, "path pattern", reason)
    return replace(known, disguise=facts.disguise or "path") if facts.party == "first" else known


def _not_theirs(
    facts: HostFacts, hosts: Mapping[str, HostFacts], own: frozenset[str], catalogue: Catalogue
) -> bool:
    """Whether the pattern of a request says less than its host: another company's tracker copies it, or the
    vendor's own site serves it.
    """
    host = hosts[facts.host]
    if host.party == "first" and host.disguise is None:
        vendor = catalogue.vendors[facts.vendor or ""]
        return of_the_site(vendor, own, catalogue)
    return host.tracker and host.source in ("catalogue", "alias") and host.company != facts.company
