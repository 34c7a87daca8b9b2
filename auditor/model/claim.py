"""What a policy says that a browser can check: typed statements with exact quotes."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from auditor.model.mechanism import Mechanism

ClaimType = Literal[
    "cookie_use",
    "cookie_declared",
    "tracker_use",
    "vendor_use",
    "third_party_collection",
    "data_collected",
    "definition",
    "purpose",
    "identifiability",
    "consent",
    "opt_out",
    "opt_out_effect",
    "opt_out_persistence",
    "browser_control",
    "consequence",
    "sharing",
    "sale",
    "transfer",
    "signals",
    "retention",
    "rights",
    "policy_link",
    "scope",
    "jurisdiction",
    "date",
    "change_notice",
]

Purpose = Literal[
    "service",
    "preferences",
    "authentication",
    "analytics",
    "advertising",
    "targeted_advertising",
    "personalisation",
    "marketing",
    "improvement",
    "statistics",
    "site_management",
    "security",
    "research",
]

DataKind = Literal[
    "cookies",
    "ip_address",
    "device_id",
    "device_info",
    "user_agent",
    "referrer",
    "browsing_history",
    "search_history",
    "ad_interaction",
    "account_id",
    "location",
    "usage",
]

Basis = Literal[
    "consent",
    "legitimate_interest",
    "contract",
    "legal_obligation",
    "banner",
    "browser_setting",
    "parental_consent",
]

Polarity = Literal["does", "does_not"]

Standing = Literal["read", "confirmed", "added"]
"""Who stands behind a claim: the reader, or a person in claims.toml. Struck claims are left out."""

DateKind = Literal["updated", "effective", "enacted", "look_back"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """The words a claim rests on: `document.text[start:end] == text`."""

    document: str
    """Id of the document."""
    start: int
    end: int
    line: int
    """Line of the first character, from 1."""
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One statement of one type at one place. Fields that its type does not carry stay empty."""

    type: ClaimType
    quote: Quote
    polarity: Polarity = "does"
    jurisdiction: str = "global"
    """For whom it holds: global, EEA, EEA+UK, California, Japan, …"""
    heading: tuple[str, ...] = ()
    """Headings it stands under, outermost first."""
    language: str = "en"
    reader: str = ""
    """Which reader read it (module name in policy/readers), or "file" for one a person added."""
    because: tuple[str, ...] = ()
    """The words of the quote that led to it."""
    confidence: float = 0.8
    """0 to 1, as the reader judges its own reading."""
    standing: Standing = "read"
    vouched: str | None = None
    """Who confirmed or added it, when and why, in one line; None for one that was only read."""

    vendor: str | None = None
    """Catalogue id of the vendor or product (bownow, google-analytics) where the catalogue knows it,
    else the policy's own words."""
    purpose: tuple[Purpose, ...] = ()
    data: tuple[DataKind, ...] = ()
    basis: tuple[Basis, ...] = ()
    mechanism: Mechanism | None = None
    url: str | None = None
    """Absolute address where one is given."""
    linked: bool | None = None
    """opt_out: whether the address is a link of the page, or only written out there; None without one."""
    cookie: str | None = None
    """Name or pattern (`_ga_*`, `_hjSession_{site}`) as written."""
    provider: str | None = None
    party: Literal["first", "third"] | None = None
    lifetime_s: float | None = None
    """Seconds a cookie or datum is kept; None where none is stated or it is the session's."""
    session: bool = False
    """Stated to end with the browser session."""
    object: str | None = None
    """The document's own term for what is denied, given or collected ("Personal Information")."""
    recipient: str | None = None
    exceptions: tuple[str, ...] = ()
    """consent, outsourcing, joint_use, law, merger, vital_interest, statistics, other"""
    exclusive: bool = False
    """"only", "solely"."""
    period: str | None = None
    """The period a statement looks back on, in its words."""
    since: dt.date | None = None
    until: dt.date | None = None
    """The first and the last day that a denial holds for, where it names one."""
    area: str | None = None
    """Part of the site it speaks of: public, after_login, service, admin; None: the site."""
    includes: tuple[str, ...] = ()
    """definition: what the term takes in, as DataKind words where one fits, else in its words."""
    excludes: tuple[str, ...] = ()
    signal: Literal["gpc", "dnt"] | None = None
    date: dt.date | None = None
    date_kind: DateKind | None = None

    def holds_on(self, day: dt.date) -> bool:
        """Whether what it says is said of `day`."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tension:
    """Two places of a site's documents that a careful reader would hold against each other."""

    kind: Literal[
        "contradiction",
        "missing_target",
        "scope_gap",
        "consent_gap",
        "optout_limit",
        "date",
        "vague",
        "translation",
    ]
    message: str
    """One plain sentence: what does not fit with what."""
    quotes: tuple[Quote, ...]
    """One or two places, the one in question first."""
    confidence: float = 0.6
