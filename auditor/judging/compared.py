"""Compare one vendor before and after an opt-out, and in the control visit that did not opt out."""

from collections.abc import Callable, Collection, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from auditor.judging.used import flags_of, left_something
from auditor.model.case import Case
from auditor.model.common import common, tells_apart
from auditor.model.flow import mark
from auditor.model.identifiers import MOST, looks_unique, within
from auditor.model.naming import host
from auditor.model.observation import Step
from auditor.model.optout import VendorTraffic
from auditor.model.seen import RequestSeen, Window, cookies, requests, stored
from auditor.model.sent import LOADS
from auditor.model.vendor import CookieFacts, HostFacts
from auditor.model.visit import Visit

_BACK: Final[frozenset[Step]] = frozenset({"next_page", "return"})
_RESTART: Final[frozenset[Step]] = frozenset({"restart"})
_BEFORE: Final[frozenset[Step]] = frozenset({"before"})
_ACT: Final[frozenset[Step]] = frozenset({"act", "after"})

Whose = Callable[[HostFacts | CookieFacts], bool]
"""Whether a host or cookie is the vendor's."""

Carried = Mapping[str, AbstractSet[str]]
"""Marks of the identifiers in each request of a visit, by request id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """What one vendor did, and what remained after the opt-out."""

    traffic: VendorTraffic
    data_before: int
    """Requests before the opt-out that did more than load scripts."""
    data_after: int
    data_control: int | None
    new_identifier: bool
    """Whether another identifier of the vendor was sent afterwards."""
    left_something: bool
    """Whether the opt-out wrote anything at all, and so may be honoured where a browser cannot see it."""
    marked: bool
    """Whether the vendor's own record of an opt-out was written."""
    came_back: bool
    """Whether the site was visited again after the opt-out."""
    kept: tuple[str, ...]
    """Names of the vendor's identifiers that remained in the browser."""
    told_each_time: bool = False
    """Whether each request that carried an earlier identifier also carried the vendor's own opt-out cookie:
    its server may then discard them, as Matomo's does."""
    stopped: bool = False
    """Whether all requests to an address of the vendor that got them without the opt-out stopped, and at most
    half of all its requests continued: PostHog's script sends no more events, but still asks for its flags.
    """
    restarted: bool = False
    """Whether the site was visited again after the browser was closed and reopened."""
    data_restart: int = 0
    """Requests after the restart that did more than load scripts."""


def compare(case: Case, visit: Visit, control: Visit | None, vendor: str, whose: Whose) -> Compared:
    """Compare the vendor's traffic on the site's pages before and after, and in the control visit."""
    before, after = _seen(case, visit, _BEFORE, whose), _seen(case, visit, _BACK, whose)
    undone = _seen(case, control, _BACK, whose) if control else None
    site_wide = common(case, visit)
    old = _values(case, visit, _BEFORE, whose, site_wide)
    new = _values(case, visit, _BACK | {"act", "after"}, whose, site_wide)
    fresh = {name: value for name, value in new.items() if old.get(name) != value}
    kept = {name: value for name, value in old.items() if name not in _replaced(visit)}
    known = _marks(old, site_wide)
    carried = _carried(case, visit)
    telling = [seen for seen in after if _sends(case, carried, seen, kept, known)]
    later = _later(case, visit, whose, {**old, **new}, kept, known)
    data_after = _data(after, carried, known | _marks(fresh, site_wide))
    data_control = None
    if undone is not None and control is not None:
        data_control = _data(undone, _carried(case, control), _all_marks(case, control, whose))
    silenced = _addresses(undone or ()) - _addresses(after)
    stopped, marked = bool(silenced) and data_after * 2 <= (data_control or 0), _marked(case, visit, whose)
    # what had stopped before did not resume after the restart, so the opt-out was not lost
    lasts = bool(telling) and stopped and marked and silenced.isdisjoint(_addresses(later.seen))
    traffic = VendorTraffic(
        vendor=_called(case, vendor, whose),
        requests_before=len(before),
        requests_after=len(after),
        requests_control=None if undone is None else len(undone),
        identifiers_before=tuple(old),
        identifiers_after=tuple({**kept, **fresh}),
        identifiers_control=None
        if control is None
        else tuple(_values(case, control, _BEFORE | _BACK, whose, common(case, control))),
        cookies_before=_cookies(case, visit, _BEFORE, whose),
        cookies_after=_cookies(case, visit, _BEFORE | _ACT | _BACK, whose),
        cookies_control=None if control is None else _cookies(case, control, _BEFORE | _BACK, whose),
        same_identifier=bool(telling),
        requests_restart=len(later.seen) if later.restarted else None,
        requests_control_restart=len(_seen(case, control, _RESTART, whose))
        if control is not None and _restarted(control)
        else None,
        identifier_restart=None if lasts else later.identifier,
        script_loads=any(seen.request.resource == "script" for seen in after),
    )
    return Compared(
        traffic=traffic,
        data_before=_data(before, carried, known),
        data_after=data_after,
        data_control=data_control,
        new_identifier=any(
            _sends(case, carried, seen, fresh, _marks(fresh, site_wide) - known) for seen in after
        ),
        left_something=left_something(visit),
        marked=marked,
        came_back=any(moment.step in _BACK for moment in visit.moments)
        or any(r.step in _BACK for r in visit.requests),
        kept=tuple(kept),
        told_each_time=bool(telling) and _told(case, carried, flags_of(visit), telling, known),
        stopped=stopped,
        restarted=later.restarted,
        data_restart=later.data,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Later:
    """The vendor's traffic after the browser was closed and reopened."""

    seen: tuple[RequestSeen, ...] = ()
    data: int = 0
    identifier: str | None = None
    restarted: bool = False


def _later(
    case: Case,
    visit: Visit,
    whose: Whose,
    earlier: Mapping[str, str],
    kept: Mapping[str, str],
    known: AbstractSet[str],
) -> _Later:
    if not _restarted(visit):
        return _Later()
    seen, site_wide = _seen(case, visit, _RESTART, whose), common(case, visit)
    carried = _carried(case, visit)
    now = _values(case, visit, _RESTART, whose, site_wide)
    fresh = {name: value for name, value in now.items() if earlier.get(name) != value}
    marks = _marks(fresh, site_wide) - known
    identifier = None
    if telling := [each for each in seen if _sends(case, carried, each, kept, known)]:
        told = _told(case, carried, flags_of(visit), telling, known)
        identifier = None if told else "the same identifier"
    elif any(_sends(case, carried, each, fresh, marks) for each in seen):
        identifier = "a new identifier"
    return _Later(seen=seen, data=_data(seen, carried, known | marks), identifier=identifier, restarted=True)


def _addresses(seen: Iterable[RequestSeen]) -> set[tuple[str, str]]:
    """Hosts and paths to which more than a request for a script went."""
    sent = (urlsplit(each.request.url) for each in seen if each.request.resource not in LOADS)
    return {(parts.netloc, parts.path) for parts in sent}


def _restarted(visit: Visit) -> bool:
    """Whether the site was seen completely after the restart."""
    return any(m.step == "restart" for m in visit.moments) and visit.gap("restart") is None


def _called(case: Case, vendor: str, whose: Whose) -> str:
    """The vendor's name for people, if attribution has one."""
    names = (facts.vendor_name for facts in case.attribution.hosts.values() if whose(facts))
    return next((name for name in names if name), vendor)


def _marks(values: Mapping[str, str], site_wide: frozenset[str]) -> set[str]:
    """Marks of the identifiers in these values; a rewritten record may still hold the same identifier."""
    return {
        mark(each)
        for value in values.values()
        for each in within(value, documented=True)  # values that are no identifiers match no flow
        if each not in site_wide
    }


def _carried(case: Case, visit: Visit) -> Carried:
    found: dict[str, set[str]] = {}
    for flow in case.flows:
        if flow.visit == visit.id and flow.part != "cookie":
            for request in flow.requests:
                found.setdefault(request, set()).add(flow.value)
    return found


def _seen(case: Case, visit: Visit, steps: frozenset[Step], whose: Whose) -> tuple[RequestSeen, ...]:
    window = Window(visit=visit, steps=steps)
    return tuple(seen for seen in requests(case, (window,)) if whose(seen.facts))


def _all_marks(case: Case, visit: Visit, whose: Whose) -> set[str]:
    """Marks of the vendor's identifiers in a whole visit, without values that identify the site's account."""
    site_wide = common(case, visit)
    return _marks(_values(case, visit, _BEFORE | _BACK, whose, site_wide), site_wide)


def _values(
    case: Case, visit: Visit, steps: frozenset[Step], whose: Whose, site_wide: frozenset[str]
) -> dict[str, str]:
    """The vendor's identifiers, by name."""
    window = Window(visit=visit, steps=steps)
    found = {
        seen.cookie.name: seen.cookie.value
        for seen in cookies(case, (window,))
        if whose(seen.facts) and _identifies(seen.facts, seen.cookie.value, site_wide)
    }
    for item in stored(case, (window,)):
        if whose(item.facts) and _identifies(item.facts, item.stored.value, site_wide):
            found[f"{item.stored.key} ({item.stored.area} storage)"] = item.stored.value
    return dict(list(found.items())[:MOST])


def _cookies(case: Case, visit: Visit, steps: frozenset[Step], whose: Whose) -> tuple[str, ...]:
    """Names of the vendor's cookies that the browser holds at the end of these steps."""
    window = Window(visit=visit, steps=steps)
    return tuple(dict.fromkeys(s.cookie.name for s in cookies(case, (window,)) if whose(s.facts)))[:MOST]


def _identifies(facts: CookieFacts, value: str, site_wide: frozenset[str]) -> bool:
    told = facts.documented_identifier and bool(within(value, documented=True))
    return not facts.opt_out and (told or looks_unique(value)) and tells_apart(value, site_wide)


def _replaced(visit: Visit) -> frozenset[str]:
    """Names of cookies whose value was changed or deleted since the opt-out."""
    earlier = {c.name: c.value for c in visit.cookies if c.step == "before" and c.how != "jar"}
    later = (c for c in visit.cookies if c.step != "before" and c.how != "jar")
    return frozenset(c.name for c in later if c.deleted or earlier.get(c.name) != c.value)


def _sends(
    case: Case, carried: Carried, seen: RequestSeen, held: Iterable[str], marks: Collection[str]
) -> bool:
    """Whether an identifier is sent: in address or body, or as a cookie to the vendor's own host. Cookies
    sent to load a script from the site's own host do not count: all its pictures get them too, which reveals
    nothing.
    """
    if not carried.get(seen.request.id, frozenset()).isdisjoint(marks):
        return True
    if seen.facts.party == "first" and seen.request.resource in LOADS:
        return False
    names = set(held) & set(seen.request.cookies_sent)
    to = host(seen.request.url)
    return any((name, domain) in case.attribution.cookies for name in names for domain in _parents(to))


def _told(
    case: Case,
    carried: Carried,
    flags: AbstractSet[tuple[str, str]],
    telling: Iterable[RequestSeen],
    known: AbstractSet[str],
) -> bool:
    """Whether the vendor's opt-out cookie, or the flag written there by the press, was sent with every
    request that carried an identifier, and none of these identifiers was the vendor's own cookie, which the
    vendor could have deleted.
    """
    for seen in telling:
        domains = tuple(_parents(host(seen.request.url)))
        sent = [(name, domain) for name in seen.request.cookies_sent for domain in domains]
        facts = (case.attribution.cookies.get(each) for each in sent)
        marked = any(each is not None and each.opt_out for each in facts) or not flags.isdisjoint(sent)
        if not marked or carried.get(seen.request.id, frozenset()).isdisjoint(known):
            return False
    return True


def _parents(name: str) -> Iterable[str]:
    while name:
        yield name
        name = name.partition(".")[2]


def _data(seen: Iterable[RequestSeen], carried: Carried, marks: Collection[str]) -> int:
    return sum(
        s.request.resource not in LOADS or not carried.get(s.request.id, frozenset()).isdisjoint(marks)
        for s in seen
    )


def _marked(case: Case, visit: Visit, whose: Whose) -> bool:
    steps = _BACK | _ACT
    window = Window(visit=visit, steps=steps)
    return any(whose(s.facts) and s.facts.opt_out for s in cookies(case, (window,))) or any(
        whose(s.facts) and s.facts.opt_out for s in stored(case, (window,))
    )
