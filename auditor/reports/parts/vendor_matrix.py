"""Which vendors were contacted in which phases."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from auditor.domains import host_of, registrable_domain
from auditor.model.observation import Cookie, Request
from auditor.model.vendor import TRACKING, Attribution
from auditor.model.visit import Visit
from auditor.reports.parts.cookie_rows import facts
from auditor.reports.parts.host_rows import host_facts
from auditor.reports.parts.phases import Column

MOST: Final = 60
_FIRST: Final = ("before", "gesture")
"""Steps before any choice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Traffic:
    """One vendor in one column; the numbers are those of the visit that saw the most."""

    before: int = 0
    after: int = 0
    cookies: tuple[str, ...] = ()
    """Cookies set after the choice if the column has one; else all."""
    problem: str | None = None
    """Why nothing is known; None if something is."""

    @property
    def seen(self) -> bool:
        """Whether any traffic or cookie of the vendor was seen."""
        return bool(self.before or self.after or self.cookies)


@dataclass(frozen=True, slots=True, kw_only=True)
class VendorRow:
    """One vendor across all columns."""

    name: str
    category: str
    country: str | None
    tracker: bool
    cells: tuple[Traffic, ...]


def vendor_matrix(columns: Sequence[Column], known: Attribution) -> tuple[VendorRow, ...]:
    """One row per third party or vendor on the site's own hosts; trackers first."""
    about: dict[str, tuple[str, str | None]] = {}
    for column in columns:
        for visit in column.reached:
            about.update(_vendors(visit, known))
    traffic = [_traffic(column, known) for column in columns]
    rows = (
        VendorRow(
            name=name,
            category=category,
            country=country,
            tracker=category in TRACKING,
            cells=tuple(
                Traffic(problem=column.problem) if column.problem else of_column.get(name, Traffic())
                for column, of_column in zip(columns, traffic, strict=True)
            ),
        )
        for name, (category, country) in about.items()
    )
    return tuple(sorted(rows, key=lambda r: (not r.tracker, -_weight(r), r.name)))


def _weight(row: VendorRow) -> int:
    return sum(cell.before + cell.after + len(cell.cookies) for cell in row.cells)


def _vendors(visit: Visit, known: Attribution) -> dict[str, tuple[str, str | None]]:
    found: dict[str, tuple[str, str | None]] = {}
    for cookie in visit.cookies:
        name = _of_cookie(cookie, known)
        if name:
            found[name] = ("unknown", None)
    for request in visit.requests:
        name = of_request(request, known)
        fact = host_facts(known, request)
        if name:
            found[name] = (fact.category, fact.country) if fact else ("unknown", None)
    return found


def of_request(request: Request, known: Attribution) -> str | None:
    """The vendor's name, the registrable domain of a third party, or None for the site itself."""
    fact = host_facts(known, request)
    if fact and fact.vendor_name:
        return fact.vendor_name
    host = host_of(request.url)
    if not host or (fact and fact.party == "first"):
        return None
    return registrable_domain(host) if fact or host != host_of(request.page_url) else None


def _of_cookie(cookie: Cookie, known: Attribution) -> str | None:
    fact = facts(known, cookie)
    if fact and fact.vendor_name:
        return fact.vendor_name
    return registrable_domain(cookie.domain) if fact and fact.party == "third" else None


def _traffic(column: Column, known: Attribution) -> dict[str, Traffic]:
    """What each vendor did in the visits of a column."""
    found: dict[str, Traffic] = {}
    for visit in column.reached:
        for name, (before, after) in _numbers(visit, known).items():
            seen = found.get(name, Traffic())
            if (after, before) > (seen.after, seen.before):
                found[name] = replace(seen, before=before, after=after)
        for name, cookies in _cookies(visit, known, after=column.acted).items():
            seen = found.get(name, Traffic())
            found[name] = replace(seen, cookies=tuple(dict.fromkeys(seen.cookies + cookies)))
    return found


def _numbers(visit: Visit, known: Attribution) -> dict[str, tuple[int, int]]:
    """The number of requests to each vendor before and after the choice."""
    found: dict[str, tuple[int, int]] = {}
    for request in visit.requests:
        name = of_request(request, known)
        if name:
            before, after = found.get(name, (0, 0))
            found[name] = (before + 1, after) if request.step in _FIRST else (before, after + 1)
    return found


def _cookies(visit: Visit, known: Attribution, *, after: bool) -> dict[str, tuple[str, ...]]:
    """The names of the cookies that each vendor set; with `after`, only those set after the choice."""
    found: dict[str, tuple[str, ...]] = {}
    for cookie in visit.cookies:
        name = _of_cookie(cookie, known)
        if name and not (cookie.refused or cookie.deleted or (after and cookie.step in _FIRST)):
            found[name] = (*found.get(name, ()), cookie.name)
    return found
