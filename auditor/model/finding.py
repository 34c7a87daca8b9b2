"""A discrepancy or a kept promise, with both of its sides."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from auditor.model.claim import Claim, Quote
from auditor.model.site import Lens

Verdict = Literal["contradicted", "upheld", "untested"]
Severity = Literal["error", "warning", "note"]
Basis = Literal["promised", "expected"]
"""promised: the site's own words; expected: a law's, under a lens. The two are never mixed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a finding is about."""

    kind: Literal["site", "vendor", "cookie", "host", "address", "document", "technology", "claim"]
    key: str
    """What was observed or promised: registrable domain, cookie-name pattern, opt-out address. Never a
    catalogue name, a position or a value, so that it stays the same when the catalogue or the page's wording
    changes."""
    name: str
    """For people."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One thing that was seen, so that somebody else can check it."""

    kind: Literal[
        "cookie",
        "request",
        "storage",
        "call",
        "banner",
        "choice",
        "answer",
        "screenshot",
        "gap",
        "document",
        "comparison",
    ]
    summary: str
    visit: str | None = None
    """Id of the visit."""
    phase: str | None = None
    step: str | None = None
    at: datetime | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    """What was seen, by name: url, name, domain, lifetime, setter, …"""
    sha256: str | None = None
    """File in the evidence store."""
    table: tuple[tuple[str, ...], ...] = ()
    """What was compared (visits side by side), as rows of cells; the first row and column are headers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Instance:
    """One of the things a finding groups (each cookie of a vendor)."""

    key: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A rule's answer about one subject."""

    rule: str
    title: str = ""
    """The rule's title, for people."""
    verdict: Verdict
    severity: Severity
    site: str
    subject: Subject
    message: str
    """For a reader who is not an engineer."""
    confidence: float
    """0 to 1."""
    confidence_reason: str
    basis: Basis = "promised"
    lens: Lens = "none"
    jurisdiction: str = "global"
    claims: tuple[Claim, ...] = ()
    claim_absent: str | None = None
    """Why no sentence is quoted, if that is the point."""
    quotes: tuple[Quote, ...] = ()
    """The places in tension with each other."""
    evidence: tuple[Evidence, ...] = ()
    evidence_absent: str | None = None
    seen: tuple[int, int] | None = None
    """In how many of how many visits it was seen."""
    vantages: tuple[str, ...] = ()
    """Ids of the vantages it was seen from; empty if the site was visited from only one."""
    instances: tuple[Instance, ...] = ()
    remedy: str = ""
    """How the site's owner can fix it."""
    sources: tuple[str, ...] = ()
    fingerprint: str = ""
    """Set when the case is assembled (judging/fingerprint.py)."""
