"""Determine who is behind what a site's visits saw: hosts, requests, cookies, storage, and vendor names.

Computed before the rules, only from observations and the vendor knowledge; the same visits and the same
catalogue give the same attribution.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from auditor.domains import registrable_domain
from auditor.judging.containers import containers
from auditor.judging.disclosed import named_table
from auditor.judging.hosts import host_table, own_domains
from auditor.judging.kept import Kept, kept_cookies, kept_keys
from auditor.judging.listed import LISTED, named_by_lists
from auditor.judging.shapes import request_table
from auditor.model.claim import Claim
from auditor.model.site import Site
from auditor.model.vendor import Attribution, Category, CookieFacts, HostFacts, Vendor
from auditor.model.visit import Visit
from auditor.vendors import bidding, breadth
from auditor.vendors.catalogue import Catalogue
from auditor.vendors.cookies import Purpose, purpose
from auditor.vendors.look import Look
from auditor.vendors.patterns import NamePattern
from auditor.vendors.vocabulary import consent_name, everyday, opt_out_name

ACCUSED_FROM: Final = 0.5
"""Confidence from which a guess that a cookie needs consent counts; below it the purpose is unknown."""


TELLING: Final = 6
"""Fewest literal characters with which a cookie's name alone identifies its vendor."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What is needed to judge a cookie, besides the cookie itself."""

    catalogue: Catalogue
    own: frozenset[str]
    met: frozenset[str]
    hosts: Mapping[str, HostFacts]


def attribute(
    site: Site, claims: Sequence[Claim], visits: Sequence[Visit], catalogue: Catalogue
) -> Attribution:
    """Attribute everything that the visits of one site saw."""
    own = own_domains(site, visits)
    requests = [request for visit in visits for request in visit.requests]
    hosts = named_by_lists(host_table(requests, visits, own, catalogue), requests, catalogue.lists.filters)
    cookies, keys = kept_cookies(visits), kept_keys(visits)
    by_path = request_table(requests, hosts, catalogue)
    met = met_vendors((*hosts.values(), *by_path.values()), (*cookies, *keys), catalogue)
    known = _Known(catalogue, own, met, hosts)
    return Attribution(
        hosts=hosts,
        requests=by_path,
        cookies={key: _facts(kept, known) for key, kept in cookies.items()},
        stored={key: _facts(kept, known) for key, kept in keys.items()},
        containers=containers(requests, hosts, by_path),
        named=named_table(claims, site, catalogue),
        versions={
            "catalogue": catalogue.version,
            "third-party-web": breadth.load().version,
            "open-cookie-database": catalogue.lists.cookies.version,
            "prebid": bidding.load().version,
            **catalogue.lists.versions,
        },
    )


def met_vendors(
    hosts: Iterable[HostFacts], names: Iterable[tuple[str, str]], catalogue: Catalogue
) -> frozenset[str]:
    """The vendors that the visits encountered: by a host or path, or by a cookie or key with a distinctive
    name.
    """
    found = {facts.vendor for facts in hosts if facts.vendor in catalogue.vendors}
    for name, _ in names:
        for vendor, cookie in catalogue.by_cookie(name):
            told = NamePattern.of(cookie.name).literals >= TELLING and not everyday(cookie.name)
            if told and not cookie.domains:
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
        wide=kept.wide,
        setter=kept.setter,
        storage=kept.storage,
        met=using.met,
        listed=_listed(using.hosts.get(kept.domain)) if third else None,
    )
    known = purpose(look, catalogue)
    record = _consent_record(kept, known)
    opt_out = known.pattern.opt_out if known.pattern else kept.after_opt_out and opt_out_name(kept.name)
    facts = CookieFacts(
        name=kept.name,
        domain=kept.domain,
        party=look.party,
        purpose=known.purpose,
        confidence=known.of_consent,
        purpose_confidence=known.confidence if known.confidence < known.of_consent else None,
        reason=known.reason,
        pattern=known.pattern.name if known.pattern else None,
        opt_out=opt_out,
        consent_record=record,
        identifier=_identifier(kept, known) and not record and not opt_out,
        documented_identifier=known.pattern is not None and known.pattern.identifier,
    )
    return _with_vendor(_fair(facts), known.vendor, look, catalogue)


def _listed(facts: HostFacts | None) -> Category | None:
    return facts.category if facts is not None and facts.source == LISTED else None


def _consent_record(kept: Kept, known: Purpose) -> bool:
    """Whether it records a consent choice: the catalogue says so; or it is unknown and its name says so, or
    it was written by the choice and its value spells one out.
    """
    if known.pattern is not None:
        return known.pattern.consent_record
    return consent_name(kept.name) or (kept.at_choice and kept.spells_choice)


def _identifier(kept: Kept, known: Purpose) -> bool:
    """Whether it is an identifier: its values look unique; or the catalogue says they are, and these could
    be.
    """
    return kept.unique or (kept.differs and known.pattern is not None and known.pattern.identifier)


def _fair(facts: CookieFacts) -> CookieFacts:
    """Drop weak guesses that a cookie needs consent. Records of choices never need it."""
    if facts.opt_out or facts.consent_record:
        return replace(
            facts,
            purpose="necessary",
            confidence=max(facts.confidence, 0.8),
            purpose_confidence=None,
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
