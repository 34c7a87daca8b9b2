"""The identifiers that a visit's browser held, and who owns each."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from auditor.domains import host_of, registrable_domain
from auditor.judging.kept import FOREVER_S
from auditor.judging.needles import Needles
from auditor.judging.request_text import decoded
from auditor.judging.writers import Writers, address, writers
from auditor.model.case import Case
from auditor.model.common import common
from auditor.model.flow import Source
from auditor.model.identifiers import looks_unique, within
from auditor.model.observation import Cookie, Request, ScriptPlace, Stored
from auditor.model.seen import cookie_facts, first_party
from auditor.model.sent import LOADS
from auditor.model.vendor import CookieFacts
from auditor.model.visit import Visit

MOST: Final = 300
"""Most identifiers followed in one visit; those that track and last come first."""

_CARRIERS: Final = frozenset({"cdn", "tag_manager", "hosting", "consent_platform"})
"""Categories whose scripts write cookies and storage for others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """An identifier, the value it is part of, and what held it."""

    source: Source
    value: str
    identifier: str
    related: frozenset[str] = frozenset()
    """Registrable domains that took part in writing it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Candidate:
    held: Held
    since_s: float | None
    """Seconds into the visit when it was first held; None if unknown."""


def held_in(case: Case, visit: Visit) -> tuple[Held, ...]:
    """Identifiers that the browser held in a visit, including those removed again, because they may have been
    sent in the meantime. Values also given to other browsers, or in an address of a page or script before
    they were held, identify the site or its account, not the visitor.
    """
    site_wide = common(case, visit)
    found = [each for each in _candidates(case, visit) if each.held.identifier not in site_wide]
    public = _public(visit, {each.held.identifier for each in found})
    own = [each.held for each in found if not _is_public(each, public)]
    own.sort(key=lambda held: (not held.source.tracks, held.source.lifetime_s is None))
    return tuple(own[:MOST])


def _candidates(case: Case, visit: Visit) -> Iterator[_Candidate]:
    others = _others(case, visit)
    lives, places = _lifetimes(visit), writers(visit)
    for cookie in visit.cookies:
        facts = cookie_facts(case, cookie, visit)
        key = (cookie.name, cookie.domain)
        if cookie.refused is None and _tells(facts, cookie.value, others.get(key, ())):
            source = _of_cookie(case, cookie, facts, lives.get(key), places)
            yield from _each(source, cookie.value, facts, _writers(cookie), cookie.at_s)
    for item in visit.stored:
        known = case.attribution.stored.get((item.key, host_of(item.origin)))
        if known is not None and _tells(known, item.value, others.get((item.key, item.origin), ())):
            source = _of_stored(case, item, known, places)
            yield from _each(source, item.value, known, _hosts(item.set_by), None)


def _each(
    source: Source, value: str, facts: CookieFacts, hosts: Iterable[str], since_s: float | None
) -> Iterator[_Candidate]:
    related = frozenset(registrable_domain(host) for host in (source.domain, *hosts) if host)
    for identifier in within(value, documented=facts.documented_identifier):
        held = Held(source=source, value=value, identifier=identifier, related=related)
        yield _Candidate(held=held, since_s=since_s)


def _tells(facts: CookieFacts, value: str, elsewhere: Iterable[str]) -> bool:
    """Whether a value may tell visitors apart: what is known about its name says so, or another browser was
    given a different value. Records of choices tell nobody apart.
    """
    if facts.consent_record or facts.opt_out or not value:
        return False
    if facts.documented_identifier:
        return True
    others = set(elsewhere)
    apart = bool(others) and value not in others
    return looks_unique(value) and (facts.needs_consent or apart)


def _others(case: Case, visit: Visit) -> Mapping[tuple[str, str], set[str]]:
    """What browsers with another profile held, by name and domain."""
    found: dict[tuple[str, str], set[str]] = {}
    for other in (*case.visits, *case.elsewhere):
        if visit.profile and other.profile not in ("", visit.profile):
            for cookie in other.cookies:
                if cookie.value:
                    found.setdefault((cookie.name, cookie.domain), set()).add(cookie.value)
            for item in other.stored:
                found.setdefault((item.key, item.origin), set()).add(item.value)
    return found


def _lifetimes(visit: Visit) -> Mapping[tuple[str, str], float | None]:
    """The longest lifetime given to each cookie; None: until the browser is closed."""
    found: dict[tuple[str, str], float | None] = {}
    for cookie in visit.cookies:
        key = (cookie.name, cookie.domain)
        longest = max(cookie.kept_lifetime_s or 0.0, cookie.asked_lifetime_s or 0.0, found.get(key) or 0.0)
        found[key] = longest or None
    return found


def _of_cookie(
    case: Case, cookie: Cookie, facts: CookieFacts, lifetime_s: float | None, places: Writers
) -> Source:
    setter = host_of(cookie.set_by.url if cookie.set_by else cookie.response_url or "")
    vendor, name = _owner(case, facts, setter)
    place = places.get((cookie.name, cookie.domain, setter))
    return Source(
        kind="cookie",
        name=cookie.name,
        domain=cookie.domain,
        setter=setter,
        script=address(place),
        line=place.line if place is not None else None,
        party=facts.party,
        vendor=vendor,
        vendor_name=name,
        lifetime_s=lifetime_s,
        tracks=facts.identifier or facts.needs_consent,
    )


def _of_stored(case: Case, item: Stored, facts: CookieFacts, places: Writers) -> Source:
    setter = host_of(item.set_by.url) if item.set_by else ""
    vendor, name = _owner(case, facts, setter)
    place = places.get((item.key, item.origin, setter))
    return Source(
        kind="storage",
        name=item.key,
        domain=host_of(item.origin),
        setter=setter,
        script=address(place),
        line=place.line if place is not None else None,
        area=item.area,
        party=facts.party,
        vendor=vendor,
        vendor_name=name,
        lifetime_s=None if item.area == "session" else FOREVER_S,
        tracks=facts.identifier or facts.needs_consent,
    )


def _owner(case: Case, facts: CookieFacts, setter: str) -> tuple[str | None, str | None]:
    """The owner of an identifier: as attributed; on a third-party domain, that party; or else the third party
    whose script wrote it, unless it carries others' scripts; otherwise the site (None).
    """
    if facts.vendor is not None:
        return facts.vendor, facts.vendor_name
    if facts.party == "third":
        return registrable_domain(facts.domain), None
    if not setter or first_party(case, setter):
        return None, None
    known = case.attribution.hosts.get(setter)
    if known is None or known.category in _CARRIERS:
        return None, None
    return known.vendor or known.registrable_domain, known.vendor_name


def _writers(cookie: Cookie) -> tuple[str, ...]:
    return (*_hosts(cookie.set_by), host_of(cookie.response_url or ""))


def _hosts(place: ScriptPlace | None) -> tuple[str, ...]:
    return tuple(host_of(url) for url in (place.url, *place.chain)) if place else ()


@dataclass(frozen=True, slots=True)
class _Public:
    always: frozenset[str]
    since: Mapping[str, float]
    paths: frozenset[str]


def _is_public(each: _Candidate, public: _Public) -> bool:
    identifier = each.held.identifier
    if identifier in public.always:
        return True
    if each.since_s is None:
        return identifier in public.paths
    return public.since.get(identifier, each.since_s) < each.since_s


def _public(visit: Visit, wanted: set[str]) -> _Public:
    """Which identifiers are public: in the entry's address, in a consent string, or in a name that the site
    gave to a cookie or key; and when each first was in an address of a page or script.
    """
    needles = Needles.of((each, each) for each in wanted)
    known = [visit.entry, *(signal.raw for signal in visit.signals)]
    known += [cookie.name for cookie in visit.cookies] + [item.key for item in visit.stored]
    always = frozenset(found for text in known for _, found in needles.found(decoded(text)))
    since: dict[str, float] = {}
    paths: set[str] = set()
    for url, at_s in _addresses(visit.requests).items():
        for _, found in needles.found(decoded(url)):
            since[found] = min(at_s, since.get(found, at_s))
        paths.update(found for _, found in needles.found(decoded(url.partition("?")[0])))
    return _Public(always, since, frozenset(paths))


def _addresses(requests: Iterable[Request]) -> Mapping[str, float]:
    """Addresses of pages and of their scripts, stylesheets and fonts, with the time of the first request."""
    found: dict[str, float] = {}
    for request in requests:
        for url in (request.page_url, request.url if request.resource in LOADS else ""):
            if url:
                found[url] = min(request.at_s, found.get(url, request.at_s))
    return found
