"""What went along with requests: identifiers, and the visitor's own refusal."""

from collections.abc import Iterable, Iterator
from typing import Final

from auditor.model.case import Case
from auditor.model.common import common, tells_apart
from auditor.model.identifiers import MOST, carried, looks_unique
from auditor.model.naming import host
from auditor.model.seen import RequestSeen, Window, cookie_facts, stored
from auditor.model.vendor import CookieFacts
from auditor.model.visit import Visit

LOADS: Final = frozenset({"script", "stylesheet", "font"})
"""Resources that are fetched, not reported."""

_LOOKED_AT: Final = 60
"""Requests of one vendor that are searched for identifiers: the first and the last ones."""


def held(case: Case, visit: Visit) -> tuple[tuple[str, str], ...]:
    """Identifiers that the browser held in a visit, as name and value: also those taken away again, for
    what was sent in the meantime was sent.
    """
    window = Window(visit=visit)
    site_wide = common(case, visit)
    found = {
        cookie.name: cookie.value
        for cookie in visit.cookies
        if cookie.refused is None
        and _tells(cookie_facts(case, cookie, visit), cookie.value)
        and tells_apart(cookie.value, site_wide)
    }
    found.update(
        (f"{item.stored.key} ({item.stored.area} storage)", item.stored.value)
        for item in stored(case, (window,))
        if _tells(item.facts, item.stored.value) and tells_apart(item.stored.value, site_wide)
    )
    return tuple(found.items())[:MOST]


def _tells(facts: CookieFacts, value: str) -> bool:
    memory = facts.consent_record or facts.opt_out
    return not memory and (facts.identifier or facts.needs_consent) and looks_unique(value)


def identifiers(case: Case, seen: Iterable[RequestSeen]) -> tuple[str, ...]:
    """Names of the identifiers that went along with one vendor's requests."""
    requests = tuple(seen)
    if len(requests) > _LOOKED_AT:
        requests = requests[: _LOOKED_AT // 2] + requests[-_LOOKED_AT // 2 :]
    by_visit = {r.visit.id: held(case, r.visit) for r in {r.visit.id: r for r in requests}.values()}
    return tuple(dict.fromkeys(name for r in requests for name in _sent(case, r, by_visit[r.visit.id])))


def _sent(case: Case, seen: RequestSeen, known: Iterable[tuple[str, str]]) -> Iterator[str]:
    yield from carried(seen.request, known)
    if seen.facts.party == "third":
        to = host(seen.request.url)
        for name in seen.request.cookies_sent:
            facts = _cookie_to(case, name, to)
            if facts is not None and (facts.identifier or facts.needs_consent) and not _memory(facts):
                yield name


def _memory(facts: CookieFacts) -> bool:
    return facts.consent_record or facts.opt_out


def _cookie_to(case: Case, name: str, to: str) -> CookieFacts | None:
    """The cookie of this name that a browser sends to a host."""
    while to:
        if (facts := case.attribution.cookies.get((name, to))) is not None:
            return facts
        to = to.partition(".")[2]
    return None


def declares_refusal(seen: RequestSeen) -> bool:
    """Whether a request itself says that advertising and analytics are refused: Google's consent state
    `gcs=G100` (https://developers.google.com/tag-platform/security/concepts/consent-mode).
    """
    return "gcs=G100" in seen.request.url


def only_loads(seen: Iterable[RequestSeen]) -> bool:
    """Whether a vendor's scripts were fetched and nothing was reported to it."""
    return all(item.request.resource in LOADS for item in seen)
