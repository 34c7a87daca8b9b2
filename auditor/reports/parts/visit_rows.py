"""Visits as the JSON report holds them: what was seen, with what is known about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from auditor.model.observation import (
    Banner,
    Call,
    Choice,
    Filled,
    Gap,
    Moment,
    OptOutAnswer,
    Screenshot,
    Signal,
)
from auditor.model.site import Vantage
from auditor.model.vendor import Attribution
from auditor.model.visit import OptOutEndpoint, Visit
from auditor.reports.parts.cookie_rows import CookieRow, StorageRow, cookie_row, storage_row
from auditor.reports.parts.host_rows import HostRow, host_rows


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitRow:
    """One visit of one phase."""

    schema_version: int
    id: str
    attempt: str
    phase: str
    """untouched, rejected, accepted, opted_out, control, … The list is open."""
    variant: str | None
    repeat: int
    control_of: str | None
    profile: str
    vantage: Vantage
    started: datetime
    ended: datetime
    entry: str
    final_url: str
    status: int | None
    title: str
    reached: bool
    """Whether the entry page was seen; if false, nothing below shows that the site is clean."""
    browser: str
    mode: str
    third_party_cookies: bool
    user_agent: str
    viewport: tuple[int, int] | None
    """Width and height of the window in CSS pixels."""
    virtual_s: float
    moments: tuple[Moment, ...]
    cookies: tuple[CookieRow, ...]
    """Every write seen, in order, then cookies found only in the cookie jar."""
    hosts: tuple[HostRow, ...]
    storage: tuple[StorageRow, ...]
    calls: tuple[Call, ...]
    signals: tuple[Signal, ...]
    banner: Banner | None
    choice: Choice | None
    opt_out: OptOutEndpoint | None
    opt_out_answer: OptOutAnswer | None
    filled: tuple[Filled, ...]
    """E-mail addresses that the visit typed into forms without submitting them."""
    screenshots: tuple[Screenshot, ...]
    archive: str | None
    """SHA-256 of the visit's HTTP archive (HAR 1.2, gzip) in the evidence folder, never redacted; null if
    none was kept.
    """
    gaps: tuple[Gap, ...]
    """Where the visit could not look."""


_AS_THEY_ARE = [
    "schema_version",
    "id",
    "attempt",
    "phase",
    "variant",
    "repeat",
    "control_of",
    "profile",
    "vantage",
    "started",
    "ended",
    "entry",
    "final_url",
    "status",
    "title",
    "reached",
    "browser",
    "mode",
    "third_party_cookies",
    "user_agent",
    "viewport",
    "virtual_s",
    "moments",
    "calls",
    "signals",
    "banner",
    "choice",
    "opt_out",
    "opt_out_answer",
    "filled",
    "screenshots",
    "archive",
    "gaps",
]


def visit_row(visit: Visit, known: Attribution) -> VisitRow:
    """The row for `visit`, with what `known` says about its hosts, cookies and storage."""
    return VisitRow(
        **{name: getattr(visit, name) for name in _AS_THEY_ARE},
        cookies=tuple(cookie_row(cookie, known) for cookie in visit.cookies),
        hosts=host_rows(visit, known),
        storage=tuple(storage_row(stored, known) for stored in visit.stored),
    )


def in_phase_order(visits: Iterable[Visit]) -> list[Visit]:
    """The visits in order: untouched, refused, accepted, then the rest by starting time."""
    order = ("untouched", "rejected", "accepted")
    return sorted(visits, key=lambda v: (order.index(v.phase) if v.phase in order else len(order), v.started))
