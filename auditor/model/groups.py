"""One cause, one finding: what was seen is held together by the vendor behind it.

The key of a group is a thing observed (docs/fairness.md): the registrable domain that the visits contacted
of that vendor, else the pattern of a cookie's name. Of several the shortest stands for all, which is a
vendor's root in practice (`_ga` of `_ga_*` and `_gid`): it survives a reworded page, a new value and a
better catalogue.
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
    """Sightings with one vendor behind them."""

    key: str
    vendor: str | None
    name: str
    """For people: the vendor, else the key."""
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
        """What people call the things in it: cookie names, hosts."""
        return tuple(dict.fromkeys(label(s) for s in self.sightings))

    def seen(self, of: Iterable[Visit]) -> tuple[int, int]:
        """In how many of how many visits."""
        looked = {visit.id for visit in of}
        return len({v.id for v in self.visits} & looked), len(looked)

    def seen_alike(self, of: Iterable[Visit]) -> tuple[int, int]:
        """In how many of how many visits of its kind: what comes with “accept” is no chance because the
        visits that refused did not meet it.
        """
        return alike(self.visits, of)

    def instances(self, case: Case) -> tuple[Instance, ...]:
        """Each thing with a key of its own."""
        pairs = dict.fromkeys((key_of(case, s, whole=True), label(s)) for s in self.sightings)
        return tuple(Instance(key=key, label=text) for key, text in sorted(pairs))

    def subject(self, kind: str = "") -> Subject:
        """The group as what a finding is about."""
        if kind == "cookie" or (not kind and not self.requests and self.vendor is None):
            return Subject(kind="cookie", key=self.key, name=plain(self.name, 80))
        if self.vendor is None:
            return Subject(kind="host", key=self.key, name=plain(self.name, 80))
        return Subject(kind="vendor", key=self.key, name=plain(self.name, 80))

    def evidence(self) -> tuple[Evidence, ...]:
        """One item for each thing, the first time it was seen, cookies first."""
        return (
            *_first(self.cookies, of_cookie),
            *_first(self.requests, of_request),
            *_first(self.stored, of_stored),
        )


def _first(sightings: Sequence[S], build: Callable[[S], Evidence]) -> tuple[Evidence, ...]:
    once: dict[str, S] = {}
    for seen in sightings:
        once.setdefault(label(seen), seen)
    return tuple(build(seen) for seen in list(once.values())[:MOST])


def alike(saw: Iterable[Visit], of: Iterable[Visit]) -> tuple[int, int]:
    """How many visits saw it, of how many that had chosen the same."""
    ids = {visit.id: _chosen(visit) for visit in saw}
    looked = {visit.id for visit in of if _chosen(visit) in ids.values()}
    return len(ids.keys() & looked), len(looked)


def _chosen(visit: Visit) -> str:
    return visit.phase if visit.phase in (ACCEPTED, REJECTED) else UNTOUCHED


def by_vendor(case: Case, sightings: Iterable[Sighting]) -> tuple[Group, ...]:
    """Groups by vendor, in the order first seen; what has no vendor stands by its own key."""
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
    """Keys to choose from, the best first: two vendors that share a domain do not share a key."""
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
    """The thing observed. `whole` tells a vendor's cookies apart also on one third-party domain."""
    if isinstance(seen, RequestSeen):
        by_host = whole or seen.facts.disguise == "alias"
        return seen.facts.host if by_host else seen.facts.registrable_domain
    name = name_pattern(seen.cookie.name if isinstance(seen, CookieSeen) else seen.stored.key)
    if seen.facts.party == "first":
        return name
    domain = domain_of(case, seen.facts.domain)
    return f"{name} @ {domain}" if whole else domain


def domain_of(case: Case, name: str) -> str:
    """The registrable domain of a cookie's domain, as the hosts of this case show it."""
    known = case.attribution.hosts.get(name)
    if known is not None:
        return known.registrable_domain
    for facts in case.attribution.hosts.values():
        if name in (facts.host, facts.registrable_domain) or facts.host.endswith(f".{name}"):
            return facts.registrable_domain
    return name


def label(seen: Sighting) -> str:
    """What people call it."""
    if isinstance(seen, RequestSeen):
        return seen.facts.host
    if isinstance(seen, StoredSeen):
        return plain(seen.stored.key, 80)
    return plain(seen.cookie.name, 80)
