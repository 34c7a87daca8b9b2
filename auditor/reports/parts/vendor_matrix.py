"""Who was contacted in which phase: vendors by phases."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from auditor.domains import host_of, registrable_domain
from auditor.model.observation import Cookie, Request
from auditor.model.vendor import TRACKING, Attribution
from auditor.model.visit import Visit
from auditor.reports.parts.cookie_rows import facts
from auditor.reports.parts.host_rows import host_facts
from auditor.reports.parts.phases import Column

MOST: Final = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Traffic:
    """One vendor in one column; the numbers are those of the visit that saw most."""

    before: int = 0
    after: int = 0
    cookies: tuple[str, ...] = ()
    problem: str | None = None
    """Why nothing is known."""

    @property
    def seen(self) -> bool:
        """Whether anything of the vendor was seen."""
        return bool(self.before or self.after or self.cookies)


@dataclass(frozen=True, slots=True, kw_only=True)
class VendorRow:
    """One vendor over all columns."""

    name: str
    category: str
    country: str | None
    tracker: bool
    cells: tuple[Traffic, ...]


def vendor_matrix(columns: Sequence[Column], known: Attribution) -> tuple[VendorRow, ...]:
    """Third parties, and vendors that work from the site's own hosts; trackers first."""
    about: dict[str, tuple[str, str | None]] = {}
    for column in columns:
        for visit in column.reached:
            about.update(_vendors(visit, known))
    rows = (
        VendorRow(
            name=name,
            category=category,
            country=country,
            tracker=category in TRACKING,
            cells=tuple(_traffic(column, name, known) for column in columns),
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
        name = _of_request(request, known)
        fact = host_facts(known, request)
        if name:
            found[name] = (fact.category, fact.country) if fact else ("unknown", None)
    return found


def _of_request(request: Request, known: Attribution) -> str | None:
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


def _traffic(column: Column, vendor: str, known: Attribution) -> Traffic:
    if column.problem:
        return Traffic(problem=column.problem)
    numbers = [_numbers(visit, vendor, known) for visit in column.reached]
    cookies = {
        cookie.name: None
        for visit in column.reached
        for cookie in visit.cookies
        if not cookie.refused and not cookie.deleted and _of_cookie(cookie, known) == vendor
    }
    before, after = max(numbers, key=lambda pair: (pair[1], pair[0]))
    return Traffic(before=before, after=after, cookies=tuple(cookies))


def _numbers(visit: Visit, vendor: str, known: Attribution) -> tuple[int, int]:
    steps = [request.step for request in visit.requests if _of_request(request, known) == vendor]
    before = sum(1 for step in steps if step == "before")
    return before, len(steps) - before
