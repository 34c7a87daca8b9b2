"""Group sightings by the vendor behind them, so that one cause gives one finding.

The key of a group is something observed (docs/fairness.md): the vendor's registrable domain that the visits
contacted, or else the pattern of a cookie's name. The shortest of several represents the group, which in
practice is a vendor's root (`_ga` of `_ga_*` and `_gid`): it stays the same when the page is reworded, a
value changes or the catalogue improves.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from auditor.model.case import Case
from auditor.model.finding import Evidence, Instance, Subject
from auditor.model.naming import name_pattern
from auditor.model.proof import MOST, of_cookie, of_request, of_stored
from auditor.model.seen import CookieSeen, RequestSeen, StoredSeen
from auditor.model.vendor import HostFacts
from auditor.model.visit import ACCEPTED, REJECTED, UNTOUCHED, Visit
from auditor.model.wording import plain

Sighting = CookieSeen | RequestSeen | StoredSeen
S = TypeVar("S", bound=Sighting)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Sightings attributed to one vendor."""

    key: str
    vendor: str | None
    name: str
    """For people: the vendor's name, or else the key."""
    sightings: tuple[Sighting, ...]

    @property
    def cookies(self) -> tuple[CookieSeen, ...]:
        """The cookies among them."""
        return tuple(s for s in self.sightings if isinstance(s, CookieSeen))

    @property
    def requests(self) -> tuple[RequestSeen, ...]:
        """The requests among them."""
        return tuple(s for s in self.sightings if isinstance(s, RequestSeen))

    @property
    def stored(self) -> tuple[StoredSeen, ...]:
        """The storage keys among them."""
        return tuple(s for s in self.sightings if isinstance(s, StoredSeen))

    @property
    def visits(self) -> tuple[Visit, ...]:
        """The visits that saw it, each once."""
        return tuple({s.visit.id: s.visit for s in self.sightings}.values())

    @property
    def labels(self) -> tuple[str, ...]:
        """Names of its members for people: cookie names, hosts."""
        return tuple(dict.fromkeys(label(s) for s in self.sightings))

    def seen(self, of: Iterable[Visit]) -> tuple[int, int]:
        """In how many of how many visits it was seen."""
        looked = {visit.id for visit in of}
        return len({v.id for v in self.visits} & looked), len(looked)

    def seen_alike(self, of: Iterable[Visit]) -> tuple[int, int]:
        """In how many of how many visits of the same kind it was seen. What appears only after “accept” is
        not chance just because visits that refused did not see it.
        """
        return alike(self.visits, of)

    def instances(self, case: Case) -> tuple[Instance, ...]:
        """Each member, with a key of its own."""
        pairs = dict.fromkeys((key_of(case, s, whole=True), label(s)) for s in self.sightings)
        return tuple(Instance(key=key, label=text) for key, text in sorted(pairs))

    def subject(self, kind: str = "") -> Subject:
        """The group as the subject of a finding."""
        if kind == "cookie" or (not kind and not self.requests and self.vendor is None):
            return Subject(kind="cookie", key=self.key, name=plain(self.name, 80))
        if self.vendor is None:
            return Subject(kind="host", key=self.key, name=plain(self.name, 80))
        return Subject(kind="vendor", key=self.key, name=plain(self.name, 80))

    def evidence(self) -> tuple[Evidence, ...]:
        """One item for each member, the first time it was seen, cookies first."""
        return (
            *_first(self.cookies, of_cookie),
            *_first(self.requests, of_request),
            *_first(self.stored, of_stored),
        )


def evidence_of(groups: Iterable[Group]) -> tuple[Evidence, ...]:
    """The evidence of several groups, one after another."""
    return tuple(item for group in groups for item in group.evidence())


def _first(sightings: Sequence[S], build: Callable[[S], Evidence]) -> tuple[Evidence, ...]:
    once: dict[str, S] = {}
    for seen in sightings:
        once.setdefault(label(seen), seen)
    return tuple(build(seen) for seen in list(once.values())[:MOST])


def alike(saw: Iterable[Visit], of: Iterable[Visit]) -> tuple[int, int]:
    """How many visits saw it, of how many that made the same choice."""
    ids = {visit.id: _chosen(visit) for visit in saw}
    looked = {visit.id for visit in of if _chosen(visit) in ids.values()}
    return len(ids.keys() & looked), len(looked)


def _chosen(visit: Visit) -> str:
    return visit.phase if visit.phase in (ACCEPTED, REJECTED) else UNTOUCHED


def by_vendor(case: Case, sightings: Iterable[Sighting]) -> tuple[Group, ...]:
    """Group by vendor, in the order first seen; what has no vendor is grouped by its own key."""
    found: dict[str, list[Sighting]] = {}
    for seen in sightings:
        found.setdefault(seen.facts.vendor or key_of(case, seen), []).append(seen)
    taken: set[str] = set()
    groups = []
    for members in found.values():
        key = next((key for key in _keys(case, members) if key not in taken), members[0].facts.vendor or "")
        taken.add(key)
        facts = members[0].facts
        name = facts.vendor_name or facts.vendor or key
        groups.append(Group(key=key, vendor=facts.vendor, name=name, sightings=tuple(members)))
    return tuple(groups)


def _keys(case: Case, members: list[Sighting]) -> Iterable[str]:
    """Candidate keys, best first, so that two vendors that share a domain do not share a key."""
    vendor = members[0].facts.vendor
    third = _third(case) if vendor is not None else ()
    own = {facts.registrable_domain for facts in third if facts.vendor == vendor}
    seen = {key_of(case, member) for member in members}
    whole = {key_of(case, member, whole=True) for member in members}
    for keys in (own, seen, whole):
        yield from sorted(keys, key=lambda key: (len(key), key))


def _third(case: Case) -> Iterable[HostFacts]:
    return (facts for facts in case.attribution.hosts.values() if facts.party == "third")


def key_of(case: Case, seen: Sighting, *, whole: bool = False) -> str:
    """The key of a sighting. `whole` also distinguishes a vendor's cookies on one third-party domain."""
    if isinstance(seen, RequestSeen):
        by_host = whole or seen.facts.disguise == "alias"
        return seen.facts.host if by_host else seen.facts.registrable_domain
    name = name_pattern(seen.cookie.name if isinstance(seen, CookieSeen) else seen.stored.key)
    if seen.facts.party == "first":
        return name
    domain = domain_of(case, seen.facts.domain)
    return f"{name} @ {domain}" if whole else domain


def domain_of(case: Case, name: str) -> str:
    """The registrable domain of a cookie's domain, according to the hosts of this case."""
    known = case.attribution.hosts.get(name)
    if known is not None:
        return known.registrable_domain
    for facts in case.attribution.hosts.values():
        if name in (facts.host, facts.registrable_domain) or facts.host.endswith(f".{name}"):
            return facts.registrable_domain
    return name


def label(seen: Sighting) -> str:
    """The name of a sighting for people."""
    if isinstance(seen, RequestSeen):
        return seen.facts.host
    if isinstance(seen, StoredSeen):
        return plain(seen.stored.key, 80)
    return plain(seen.cookie.name, 80)
