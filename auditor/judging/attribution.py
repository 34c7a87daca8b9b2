"""Who stands behind what a site's visits saw: hosts, requests, cookies, storage, and names of vendors.

Computed before the rules, from observations and the vendors' knowledge alone; the same visits and the same
catalogue give the same attribution.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from auditor.domains import host_of, registrable_domain
from auditor.judging.kept import Kept, kept_cookies, kept_keys
from auditor.model.claim import Claim
from auditor.model.observation import Request
from auditor.model.site import Site
from auditor.model.vendor import Attribution, CookieFacts, HostFacts, Vendor
from auditor.model.visit import Visit
from auditor.vendors import breadth
from auditor.vendors.catalogue import Catalogue, own_names
from auditor.vendors.cookies import Purpose, purpose
from auditor.vendors.features import Look, consent_name, opt_out_name
from auditor.vendors.patterns import NamePattern

ACCUSED_FROM: Final = 0.5
"""A guess that a cookie needs consent counts from this confidence; below it the purpose is unknown."""

NAMING: Final = frozenset(
    {"vendor_use", "cookie_declared", "opt_out", "third_party_collection", "sharing", "transfer"}
)
"""Claims whose words name vendors."""


TELLING: Final = 6
"""Letters of a cookie's name from which it tells its vendor by itself."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What judging a cookie needs beside the cookie."""

    catalogue: Catalogue
    own: frozenset[str]
    met: frozenset[str]


def attribute(
    site: Site, claims: Sequence[Claim], visits: Sequence[Visit], catalogue: Catalogue
) -> Attribution:
    """Attribute everything that the visits of one site saw."""
    own = own_domains(site, visits)
    requests = [request for visit in visits for request in visit.requests]
    hosts = _hosts(requests, visits, own, catalogue)
    cookies, keys = kept_cookies(visits), kept_keys(visits)
    by_path = _requests(requests, hosts, catalogue)
    known = _Known(
        catalogue, own, met_vendors((*hosts.values(), *by_path.values()), (*cookies, *keys), catalogue)
    )
    return Attribution(
        hosts=hosts,
        requests=by_path,
        cookies={key: _facts(kept, known) for key, kept in cookies.items()},
        stored={key: _facts(kept, known) for key, kept in keys.items()},
        named=_named(claims, site, catalogue),
        versions={"catalogue": catalogue.version, "third-party-web": breadth.load().version},
    )


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


def _hosts(
    requests: Iterable[Request], visits: Iterable[Visit], own: frozenset[str], catalogue: Catalogue
) -> dict[str, HostFacts]:
    hosts = {host_of(request.url) for request in requests}
    for visit in visits:
        hosts.update(cookie.domain.lower().lstrip(".") for cookie in visit.cookies)
        hosts.update(host_of(call.script.url) for call in visit.calls)
        hosts.update(host_of(stored.origin) for stored in visit.stored)
    return {host: host_facts(host, own, catalogue) for host in sorted(hosts - {""})}


def _requests(
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


def met_vendors(
    hosts: Iterable[HostFacts], names: Iterable[tuple[str, str]], catalogue: Catalogue
) -> frozenset[str]:
    """Vendors that the visits met: by a host or path, or by a cookie or key whose name is theirs alone."""
    found = {facts.vendor for facts in hosts if facts.vendor in catalogue.vendors}
    for name, _ in names:
        for vendor, cookie in catalogue.by_cookie(name):
            if not cookie.domains and NamePattern.of(cookie.name).literals >= TELLING:
                found.add(vendor.id)
    return frozenset(vendor for vendor in found if vendor is not None)


def _facts(kept: Kept, using: _Known) -> CookieFacts:
    catalogue = using.catalogue
    third = registrable_domain(kept.domain) not in using.own
    look = Look(
        name=kept.name,
        domain=kept.domain,
        party="third" if third else "first",
        value=kept.value,
        lifetime_s=kept.lifetime_s,
        http_only=kept.http_only,
        setter=kept.setter,
        storage=kept.storage,
        met=using.met,
    )
    known = purpose(look, catalogue)
    record = _consent_record(kept, known)
    opt_out = known.pattern.opt_out if known.pattern else kept.after_opt_out and opt_out_name(kept.name)
    facts = CookieFacts(
        name=kept.name,
        domain=kept.domain,
        party=look.party,
        purpose=known.purpose,
        confidence=known.confidence,
        reason=known.reason,
        pattern=known.pattern.name if known.pattern else None,
        opt_out=opt_out,
        consent_record=record,
        identifier=_identifier(kept, known) and not record and not opt_out,
    )
    return _with_vendor(_fair(facts), known.vendor, look, catalogue)


def _consent_record(kept: Kept, known: Purpose) -> bool:
    """The catalogue says so; or an unknown name speaks of the choice; or it was written by the choice and
    its value spells one out.
    """
    if known.pattern is not None:
        return known.pattern.consent_record
    return consent_name(kept.name) or (kept.at_choice and kept.spells_choice)


def _identifier(kept: Kept, known: Purpose) -> bool:
    """Its values look unique; or the catalogue says that they are, and these could be."""
    return kept.unique or (kept.differs and known.pattern is not None and known.pattern.identifier)


def _fair(facts: CookieFacts) -> CookieFacts:
    """What a weak guess may not say: that a cookie needs consent. Memories of choices never do."""
    if facts.opt_out or facts.consent_record:
        return replace(
            facts,
            purpose="necessary",
            confidence=max(facts.confidence, 0.8),
            reason=facts.reason if facts.pattern else "it remembers a choice of the visitor",
        )
    if facts.needs_consent and facts.confidence < ACCUSED_FROM:
        reason = f"too little to say; if anything {facts.purpose}: {facts.reason}"
        return replace(facts, purpose="unknown", reason=reason)
    return facts


def _with_vendor(facts: CookieFacts, vendor: Vendor | None, look: Look, catalogue: Catalogue) -> CookieFacts:
    domain = registrable_domain(look.domain)
    hosts = (look.domain, domain) if look.party == "third" else ()
    if vendor is not None:
        names = tuple(dict.fromkeys((*catalogue.names(vendor.id), *hosts)))
        return replace(facts, vendor=vendor.id, vendor_name=vendor.name, family=vendor.family, names=names)
    if look.party == "third" and (entity := breadth.load().by_host(look.domain)) is not None:
        names = tuple(dict.fromkeys((entity.name.lower(), entity.company.lower(), *entity.domains, *hosts)))
        return replace(facts, vendor=entity.name, vendor_name=entity.name, names=names)
    return replace(facts, names=hosts)


def _named(claims: Iterable[Claim], site: Site, catalogue: Catalogue) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for claim in claims:
        if claim.type in NAMING:
            for words in (claim.vendor, claim.provider, claim.recipient):
                if words:
                    found[words] = covered(words, catalogue)
            for mention in catalogue.mentions(claim.quote.text):
                found.setdefault(mention.vendor, covered(mention.vendor, catalogue))
    for words in site.vendors:
        found.setdefault(words, covered(words, catalogue))
    return found


def covered(words: str, catalogue: Catalogue) -> tuple[str, ...]:
    """Lower-case names that naming a vendor so discloses; `words` is a catalogue id or a policy's words."""
    if words in catalogue.vendors:
        return catalogue.covers(words)
    names = [words.lower().strip()]
    for mention in catalogue.mentions(words):
        names.extend(catalogue.covers(mention.vendor))
    if len(names) == 1:
        names.extend(_by_exact_name(words.lower().strip(), catalogue))
    return tuple(dict.fromkeys(names))


def _by_exact_name(words: str, catalogue: Catalogue) -> tuple[str, ...]:
    """A table's cell that holds nothing but a name, an ordinary word such as "Segment" included."""
    for vendor in catalogue.vendors.values():
        if words in own_names(vendor) or words == vendor.company.lower():
            return catalogue.covers(vendor.id)
    return ()
