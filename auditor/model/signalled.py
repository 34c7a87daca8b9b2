"""What a privacy signal changed: who received identifiers without it, who still does, and with which mark."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from auditor.languages import words_for
from auditor.model.case import Case
from auditor.model.groups import Group, by_vendor
from auditor.model.naming import host
from auditor.model.observation import Request, Signal, SignalKind
from auditor.model.restricted_use import new_marks
from auditor.model.said import Said, Use
from auditor.model.seen import (
    BEFORE,
    EVERY,
    RequestSeen,
    Window,
    before_choice,
    cookies,
    first_party,
    timed,
    trackers,
)
from auditor.model.sent import LOADS, flows_in, identifiers
from auditor.model.vendor import Category
from auditor.model.visit import Visit

Sent = Literal["gpc", "dnt"]

NAMES: Final[dict[Sent, str]] = {"gpc": "Global Privacy Control", "dnt": "Do Not Track"}

CROSS_CONTEXT: Final[frozenset[Category]] = frozenset({"advertising", "affiliate", "social"})
"""Categories that use what one site reveals of a visitor on other sites, which is what sale and sharing mean
(Cal. Civ. Code 1798.140(ad), (ah)). Statistics for the site itself are neither."""

_LIMITED: Final[frozenset[Use]] = frozenset(
    {"sale", "sharing", "targeted_advertising", "personalised_advertising", "advertising", "advertising_data"}
)
_PARAMETERS: Final[dict[SignalKind, str]] = {
    "usp": "us_privacy",
    "gpp": "gpp",
    "ldu": "dpo",
    "rdp": "rdp",
    "npa": "npa",
    "gcs": "gcs",
    "gcd": "gcd",
    "asc": "asc",
    "tcf": "gdpr_consent",
}
"""The request parameter for each signal kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One vendor without the signal and with it. Only requests that report to it count, not those that merely
    load its scripts.
    """

    without: Group
    """What it received without the signal, including identifiers."""
    names: tuple[str, ...]
    """Names of the identifiers it received then."""
    with_it: tuple[RequestSeen, ...]
    """What was sent to it with the signal."""
    left: Group | None
    """The requests among them with an identifier and no restricted-use mark. If there are none but the
    vendor's responses set an identifier, the requests without a mark; None if neither applies."""
    left_names: tuple[str, ...]
    given: bool
    """Whether these identifiers are cookies that its responses set, not values sent to it: on the first page
    on which a browser contacts a vendor, nothing else can be seen of them."""
    looked: int
    """Number of visits that sent no signal and had not chosen."""
    marks: tuple[str, ...]
    """The restricted-use marks on its requests with the signal."""


def windows(case: Case, signal: Sent) -> tuple[Window, ...]:
    """Windows in which the signal was sent and nothing was chosen."""
    made = case.reached(visit for visit in case.in_phase(signal) if visit.signal == signal)
    return tuple(Window(visit=v, steps=EVERY if v.gap("untouched") is None else BEFORE) for v in made)


def changes(
    case: Case, signal: Sent, sent: Iterable[Window], products: Collection[str] = ()
) -> tuple[Change, ...]:
    """What changed, in the visits `sent`, for each vendor that received an identifier without a signal; for
    `products`, which the promise names, also on the site's own hosts.
    """
    without = before_choice(case)
    before = by_vendor(case, _reports(case, without, signal, products))
    told = by_vendor(case, _reports(case, sent, signal, products))
    after = {group.vendor or group.key: group for group in told}
    marked = _marks(case)
    found = []
    for group in before:
        names = identifiers(case, group.requests) or _given(case, without, group.vendor)
        if names:
            later = after.get(group.vendor or group.key)
            requests = later.requests if later else ()
            given = _given(case, sent, group.vendor)
            found.append(_change(case, (group, names, len(without)), requests, marked, given))
    return tuple(found)


def only_with(
    case: Case,
    signal: Sent,
    sent: Iterable[Window],
    found: Iterable[Change],
    products: Collection[str] = (),
) -> tuple[Group, ...]:
    """Who received identifiers, with no mark of restricted use, in the visits `sent` and is in none of the
    changes `found`.
    """
    marked = _marks(case)
    before = {change.without.vendor or change.without.key for change in found}
    reports = (item for item in _reports(case, sent, signal, products) if _mark(item, marked) is None)
    told = by_vendor(case, (item for item in reports if not new_marks(item.request, ())))
    return tuple(
        group
        for group in told
        if (group.vendor or group.key) not in before and identifiers(case, group.requests)
    )


def _change(
    case: Case,
    before: tuple[Group, tuple[str, ...], int],
    requests: tuple[RequestSeen, ...],
    marked: Mapping[tuple[str, str], frozenset[str]],
    given: tuple[str, ...],
) -> Change:
    without, names, looked = before
    usual = tuple(item.request for item in without.requests)
    marks = {item.request.id: _mark(item, marked) or _own_mark(item, usual) for item in requests}
    free = tuple(item for item in requests if marks[item.request.id] is None)
    carrying = tuple(item for item in free if identifiers(case, (item,)))
    left = by_vendor(case, carrying or (free if given else ()))
    return Change(
        without=without,
        names=names,
        with_it=requests,
        left=left[0] if left else None,
        left_names=identifiers(case, carrying) or (given if left else ()),
        given=bool(left) and not carrying,
        looked=looked,
        marks=tuple(sorted({mark for mark in marks.values() if mark is not None})),
    )


def _given(case: Case, seen: Iterable[Window], vendor: str | None) -> tuple[str, ...]:
    """The identifiers that a vendor's responses set on its own domain."""
    if vendor is None:
        return ()
    kept = (item for item in cookies(case, seen) if item.cookie.how == "http" and item.facts.vendor == vendor)
    named = (item.cookie.name for item in kept if item.facts.party == "third" and timed(item.facts))
    return tuple(dict.fromkeys(named))


def _reports(
    case: Case, seen: Iterable[Window], signal: Sent, products: Collection[str]
) -> Iterable[RequestSeen]:
    """Requests to trackers that the signal is about; Do Not Track is about all of them."""
    for item in trackers(case, seen):
        about = signal == "dnt" or item.facts.category in CROSS_CONTEXT
        named = (item.facts.vendor or "").casefold() in products
        if about and (item.facts.outside or named) and _reported(case, item):
            yield item


def _reported(case: Case, item: RequestSeen) -> bool:
    """Whether it reports the visit; loading a script does so too if an identifier is in its address."""
    if item.request.resource not in LOADS:
        return True
    return any(flow.source.tracks and flow.part != "cookie" for flow in flows_in(case, (item,)))


def _marks(case: Case) -> Mapping[tuple[str, str], frozenset[str]]:
    """Restricted-use parameters of requests, by visit and by address without the query."""
    found: dict[tuple[str, str], set[str]] = {}
    for said in case.signals:
        if said.readable and said.kind in _PARAMETERS and limits(said):
            found.setdefault((said.visit, _place(said.where)), set()).add(_PARAMETERS[said.kind])
    return {place: frozenset(names) for place, names in found.items()}


def _mark(item: RequestSeen, marked: Mapping[tuple[str, str], frozenset[str]]) -> str | None:
    """The restricted-use mark of a request."""
    url, body = item.request.url, item.request.body or ""
    names = marked.get((item.visit.id, _place(url)), frozenset())
    return next((name for name in sorted(names) if f"{name}=" in url or f'"{name}"' in body), None)


def _own_mark(item: RequestSeen, usual: Iterable[Request]) -> str | None:
    """A restricted-use mark in the vendor's own words that its requests without the signal lack."""
    return next(iter(new_marks(item.request, usual)), None)


def _place(url: str) -> str:
    return re.split(r"[?#;]", url, maxsplit=1)[0]


def limits(said: Said) -> bool:
    """Whether it says that the visitor opted out or refused, or that the browser's signal was recognised."""
    return bool(_LIMITED & set(said.denied)) or said.facts.get("gpc") == "1"


def page_says(case: Case, visits: Iterable[Visit]) -> Said | None:
    """What the site's own consent interface says when it tells its vendors that the visitor opted out."""
    ids = {visit.id for visit in visits}
    for said in case.signals:
        frame = host(said.frame_url)
        own = not frame or first_party(case, frame)
        inside = not said.where.startswith(("http:", "https:"))
        if said.visit in ids and inside and own and said.readable and limits(said) and not said.granted:
            return said
    return None


def support(visits: Iterable[Visit]) -> Signal | None:
    """The site's statement at `/.well-known/gpc.json`."""
    return next((s for visit in visits for s in visit.signals if s.kind == "gpc_well_known"), None)


def shown(visits: Iterable[Visit]) -> Signal | None:
    """The words with which a page showed that it processed the signal."""
    return next((s for visit in visits for s in visit.signals if s.kind == "gpc_shown"), None)


CHOICES: Final = words_for("privacy_choices")
"""Words of links to a page that shows the visitor's choices (11 CCR 7013, 7015)."""
