"""Determine who owns the hosts and requests of a site's visits, including vendors behind the site's own
names.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from auditor.domains import host_of, registrable_domain
from auditor.model.observation import Request
from auditor.model.site import Site
from auditor.model.vendor import TRACKING, HostFacts, Vendor
from auditor.model.visit import Visit
from auditor.vendors import bidding, breadth
from auditor.vendors.catalogue import Catalogue

_HOLDS_PAGES: Final = frozenset({"marketing_automation", "personalisation"})
"""Categories whose vendors also host pages, forms and files for their customers: an alias of their hosts is
less surely a tracker."""


_RENTED: Final = frozenset({"cdn", "hosting"})
"""Categories whose hosts are rented out by name; a list that knows the tenant (`d2r1….cloudfront.net`) knows
better."""
_UNTOLD: Final = _RENTED | {"utility", "unknown"}


def own_domains(site: Site, visits: Iterable[Visit]) -> frozenset[str]:
    """The site's own registrable domains: where its visits start and land, and those declared. Where an
    opt-out led does not count: it may be a vendor's page.
    """
    addresses = {site.entry or "", *site.pages}
    for visit in visits:
        addresses.add(visit.entry)
        if visit.opt_out is None:
            addresses.add(visit.final_url)
    found = {registrable_domain(host_of(address)) for address in addresses}
    return frozenset(found | {registrable_domain(domain) for domain in site.own_domains}) - {""}


def host_facts(host: str, own: frozenset[str], catalogue: Catalogue) -> HostFacts:
    """What is known about one host."""
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
    vendor, tenant = catalogue.by_host(host), breadth.load().by_exact_host.get(host)
    rented = vendor is not None and vendor.category in _RENTED and host not in vendor.domains
    if vendor is not None and not (rented and tenant is not None and tenant.category not in _UNTOLD):
        return by_vendor(
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
    if (bidder := bidding.load().by_host(host)) is not None:
        asked = host if host in bidding.load().hosts else f"other hosts of {bidder.domain}"
        return replace(
            bare,
            vendor=bidder.name,
            vendor_name=bidder.name,
            category="advertising",
            confidence=0.7 if host in bidding.load().hosts else 0.65,
            source="prebid",
            reason=f"Prebid.js asks {asked} for {bidder.name}",
            names=_names(bidder.names, host, domain),
        )
    return replace(bare, reason="no list knows this host")


def by_vendor(facts: HostFacts, vendor: Vendor, catalogue: Catalogue, source: str, reason: str) -> HostFacts:
    """The facts of a host, or of a request to it, as a vendor's."""
    return replace(
        facts,
        vendor=vendor.id,
        vendor_name=vendor.name,
        company=vendor.company,
        family=vendor.family,
        country=vendor.country,
        category=vendor.category,
        self_hosted=vendor.self_hosted,
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
    visits = tuple(visits)
    hosts = {host_of(request.url) for request in requests}
    for visit in visits:
        hosts.update(cookie.domain.lower().lstrip(".") for cookie in visit.cookies)
        hosts.update(host_of(call.script.url) for call in visit.calls)
        hosts.update(host_of(stored.origin) for stored in visit.stored)
    table = {host: host_facts(host, own, catalogue) for host in sorted(hosts - {""})}
    for host, chain in _chains(visits).items():
        if host in table and table[host].party == "first":
            table[host] = _by_alias(table[host], chain, own, catalogue)
    return table


def _chains(visits: Iterable[Visit]) -> dict[str, tuple[str, ...]]:
    """The alias chains of hosts, except hosts that served pages of the site: whoever runs those for a site is
    its hosting provider, not a tracker in disguise.
    """
    found: dict[str, tuple[str, ...]] = {}
    pages: set[str] = set()
    for visit in visits:
        found.update({alias.host: alias.chain for alias in visit.aliases})
        pages.update(host_of(url) for url in (visit.entry, visit.final_url))
        pages.update(host_of(request.page_url) for request in visit.requests)
    return {host: chain for host, chain in found.items() if host not in pages}


def _by_alias(facts: HostFacts, chain: Iterable[str], own: frozenset[str], catalogue: Catalogue) -> HostFacts:
    """The facts by the first name in the chain that belongs to a tracker; hosting and delivery networks do
    not count.
    """
    for name in chain:
        vendor = catalogue.by_host(name)
        if registrable_domain(name) in own or vendor is None or not _tells(vendor):
            continue
        if of_the_site(vendor, own, catalogue):
            continue
        reason = f"the name {facts.host} leads to {name}, which the catalogue has as {vendor.name}'s"
        known = by_vendor(facts, vendor, catalogue, "alias", reason)
        confidence = 0.7 if vendor.category in _HOLDS_PAGES else 0.9
        return replace(known, confidence=confidence, disguise="alias")
    return facts


def _tells(vendor: Vendor) -> bool:
    """Whether an alias of the vendor's shows a tracker. Not for social networks, which host profiles and
    pages under their users' names.
    """
    return vendor.category in TRACKING and vendor.category != "social"


def of_the_site(vendor: Vendor, own: frozenset[str], catalogue: Catalogue) -> bool:
    """Whether the site belongs to the vendor's own company."""
    owners = (catalogue.by_host(domain) for domain in own)
    return any(owner is not None and owner.company == vendor.company for owner in owners)
