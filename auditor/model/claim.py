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
"""Who vouches for a claim: the reader, or a person in claims.toml. Struck claims are left out."""

DateKind = Literal["updated", "effective", "enacted", "look_back"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """The words that a claim is based on: `document.text[start:end] == text`."""

    document: str
    """Id of the document."""
    start: int
    end: int
    line: int
    """Line of the first character, from 1."""
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One statement of one type at one place. Fields that do not apply to its type stay empty."""

    type: ClaimType
    quote: Quote
    polarity: Polarity = "does"
    jurisdiction: str = "global"
    """Where it applies: global, EEA, EEA+UK, California, Japan, …"""
    heading: tuple[str, ...] = ()
    """Headings above it, outermost first."""
    language: str = "en"
    reader: str = ""
    """The reader that read it (module name in policy/readers), or "file" if a person added it."""
    because: tuple[str, ...] = ()
    """The words of the quote that triggered it."""
    confidence: float = 0.8
    """The reader's own confidence in its reading, 0 to 1."""
    standing: Standing = "read"
    vouched: str | None = None
    """Who confirmed or added it, when and why, in one line; None if it was only read."""

    vendor: str | None = None
    """Catalogue id of the vendor or product (bownow, google-analytics) if the catalogue knows it, or else the
    policy's own words."""
    purpose: tuple[Purpose, ...] = ()
    data: tuple[DataKind, ...] = ()
    basis: tuple[Basis, ...] = ()
    mechanism: Mechanism | None = None
    url: str | None = None
    """Absolute address, if one is given."""
    linked: bool | None = None
    """opt_out: whether the address is a link on the page rather than plain text; None without an address."""
    cookie: str | None = None
    """Name or pattern (`_ga_*`, `_hjSession_{site}`) as written."""
    provider: str | None = None
    party: Literal["first", "third"] | None = None
    lifetime_s: float | None = None
    """Seconds a cookie or datum is kept; None if not stated or if it ends with the session."""
    session: bool = False
    """Whether it is stated to end with the browser session."""
    object: str | None = None
    """The document's own term for what is denied, provided or collected ("Personal Information")."""
    recipient: str | None = None
    exceptions: tuple[str, ...] = ()
    """consent, outsourcing, joint_use, law, merger, vital_interest, statistics, other"""
    exclusive: bool = False
    """Whether it says "only" or "solely"."""
    period: str | None = None
    """The period that a statement looks back on, in its own words."""
    since: dt.date | None = None
    until: dt.date | None = None
    """The last day on which a denial holds (`since` is the first), if it names one."""
    area: str | None = None
    """Part of the site it is about: public, after_login, service, admin; None: the whole site."""
    includes: tuple[str, ...] = ()
    """definition: what the term includes, as DataKind values if one fits, or else in its own words."""
    excludes: tuple[str, ...] = ()
    signal: Literal["gpc", "dnt"] | None = None
    date: dt.date | None = None
    date_kind: DateKind | None = None

    def holds_on(self, day: dt.date) -> bool:
        """Whether the claim applies on `day`."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tension:
    """Two places in a site's documents that a careful reader would compare."""

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
    """One plain sentence: what does not fit together."""
    quotes: tuple[Quote, ...]
    """One or two places, the one in question first."""
    confidence: float = 0.6
