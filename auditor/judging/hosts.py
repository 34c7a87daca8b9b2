"""Whose the hosts and requests of a site's visits are."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from auditor.domains import host_of, registrable_domain
from auditor.model.observation import Request
from auditor.model.site import Site
from auditor.model.vendor import HostFacts, Vendor
from auditor.model.visit import Visit
from auditor.vendors import breadth
from auditor.vendors.catalogue import Catalogue


def own_domains(site: Site, visits: Iterable[Visit]) -> frozenset[str]:
    """Registrable domains that are the site's own: where its visits start and land, and those declared.
    Where an opt-out led, to a vendor's page perhaps, does not count.
    """
    addresses = {site.entry or "", *site.pages}
    for visit in visits:
        addresses.add(visit.entry)
        if visit.opt_out is None:
            addresses.add(visit.final_url)
    found = {registrable_domain(host_of(address)) for address in addresses}
    return frozenset(found | {registrable_domain(domain) for domain in site.own_domains}) - {""}


def host_facts(host: str, own: frozenset[str], catalogue: Catalogue) -> HostFacts:
    """What is known of one host."""
    domain = registrable_domain(host)
    if domain in own:
        return HostFacts(
            host=host,
            registrable_domain=domain,
            party="first",
            confidence=1.0,
            source="site",
            reason="the site's own domain",
            names=(host, domain),
        )
    bare = HostFacts(host=host, registrable_domain=domain, party="third", names=_names((), host, domain))
    if (vendor := catalogue.by_host(host)) is not None:
        return _by_vendor(
            bare, vendor, catalogue, "catalogue", f"the catalogue has {domain} as {vendor.name}'s"
        )
    if (entity := breadth.load().by_host(host)) is not None:
        return replace(
            bare,
            vendor=entity.name,
            vendor_name=entity.name,
            company=entity.company,
            category=entity.category,
            confidence=0.7,
            source="third-party-web",
            reason=f"third-party-web has {domain} as {entity.name}'s",
            names=_names((entity.name.lower(), entity.company.lower(), *entity.domains), host, domain),
        )
    return replace(bare, reason="no list knows this host")


def _by_vendor(facts: HostFacts, vendor: Vendor, catalogue: Catalogue, source: str, reason: str) -> HostFacts:
    return replace(
        facts,
        vendor=vendor.id,
        vendor_name=vendor.name,
        company=vendor.company,
        family=vendor.family,
        country=vendor.country,
        category=vendor.category,
        confidence=0.95 if source == "catalogue" else 0.85,
        source=source,
        reason=reason,
        names=_names(catalogue.names(vendor.id), facts.host, facts.registrable_domain),
    )


def _names(names: Iterable[str], host: str, domain: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*names, host, domain)))


def host_table(
    requests: Iterable[Request], visits: Iterable[Visit], own: frozenset[str], catalogue: Catalogue
) -> dict[str, HostFacts]:
    """Facts of every host that the visits contacted, or that wrote or ran something."""
    hosts = {host_of(request.url) for request in requests}
    for visit in visits:
        hosts.update(cookie.domain.lower().lstrip(".") for cookie in visit.cookies)
        hosts.update(host_of(call.script.url) for call in visit.calls)
        hosts.update(host_of(stored.origin) for stored in visit.stored)
    return {host: host_facts(host, own, catalogue) for host in sorted(hosts - {""})}


def request_table(
    requests: Iterable[Request], hosts: Mapping[str, HostFacts], catalogue: Catalogue
) -> dict[str, HostFacts]:
    """Requests whose path or parameters show another product than their host does."""
    found: dict[str, HostFacts] = {}
    seen: dict[tuple[str, str | None], HostFacts | None] = {}
    for request in requests:
        key = (request.url, request.body)
        if key not in seen:
            seen[key] = _by_path(request, hosts, catalogue)
        if (facts := seen[key]) is not None:
            found[request.id] = facts
    return found


def _by_path(request: Request, hosts: Mapping[str, HostFacts], catalogue: Catalogue) -> HostFacts | None:
    host = host_of(request.url)
    vendor = catalogue.by_path(request.url, request.body, host=host) if host else None
    if vendor is None or vendor.id == hosts[host].vendor:
        return None
    facts = hosts[host]
    where = "the site's own host" if facts.party == "first" else facts.host
    return _by_vendor(
        facts, vendor, catalogue, "path pattern", f"path and parameters on {where} are those of {vendor.name}"
    )
