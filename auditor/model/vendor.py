"""Who is behind a host or a cookie, as decided by the judging."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from auditor.model.mechanism import Mechanism

Category = Literal[
    "advertising",
    "analytics",
    "marketing_automation",
    "session_recording",
    "social",
    "tag_manager",
    "consent_platform",
    "customer_support",
    "ab_testing",
    "personalisation",
    "affiliate",
    "error_monitoring",
    "performance_monitoring",
    "cdn",
    "hosting",
    "fonts",
    "maps",
    "video",
    "payment",
    "captcha",
    "security",
    "identity",
    "search",
    "forms",
    "utility",
    "unknown",
]

CookiePurpose = Literal["necessary", "functional", "analytics", "advertising", "unknown"]

NEEDING: frozenset[CookiePurpose] = frozenset({"analytics", "advertising"})
"""Purposes for which cookies are commonly said to need consent."""

TRACKING: frozenset[str] = frozenset(
    {
        "advertising",
        "analytics",
        "marketing_automation",
        "session_recording",
        "social",
        "ab_testing",
        "personalisation",
        "affiliate",
    }
)
"""Categories whose hosts are trackers: they follow a visitor for their own or their customer's purposes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CookiePattern:
    """A cookie or storage name of a vendor."""

    name: str
    """Exact name, or a pattern with `*` for any run of characters."""
    purpose: CookiePurpose
    lifetime_s: float | None = None
    opt_out: bool = False
    """Whether it is the vendor's own record of an opt-out."""
    identifier: bool = False
    domains: tuple[str, ...] = ()
    """Domains it is set on if not the customer's own; its name is recognised only there."""
    consent_record: bool = False
    """Whether it holds the visitor's choice for a consent platform."""
    contested: bool = False
    """Whether sites, lists and the vendor itself disagree about its purpose, about equally often."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VendorOptOut:
    """A way to opt out that the vendor itself offers."""

    mechanism: Mechanism
    url: str | None = None
    """Address; `{site}` stands for the customer's own address."""
    query: str | None = None
    """Query parameter on the customer's own page, `name=value`."""
    writes: tuple[str, ...] = ()
    """Names of cookies or storage keys it is known to write."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vendor:
    """One product of one company."""

    id: str
    name: str
    company: str
    category: Category
    country: str | None = None
    """ISO 3166-1 alpha-2 of the country where the company is based; None if no source was found."""
    aliases: tuple[str, ...] = ()
    """Other names that policies use for it: former names, the company, other scripts."""
    family: str | None = None
    """Id shared by a company's products: a policy that names the family covers them all."""
    domains: tuple[str, ...] = ()
    """Registrable domains or hosts; an exact host here takes precedence over another vendor's registrable
    domain."""
    paths: tuple[str, ...] = ()
    """URL path patterns (`*` wildcards) that identify it behind any host, with the parameters that must be in
    the query or in the posted form or JSON (`/g/collect?v=2&tid=G-*`, `/api/send?payload.website=*`);
    `//HOST/…` applies only to that host."""
    beside: tuple[str, ...] = ()
    """Paths too generic to identify it alone (`/e/`): they count below a place on the same host where one of
    `paths` that begins with `*` was seen."""
    self_hosted: bool = False
    """Whether users also run the software on their own machines: then it may be behind a site's own host
    without any third party."""
    serves: tuple[str, ...] = ()
    """Ids of products that use these hosts; a policy that names one of them discloses this vendor."""
    cookies: tuple[CookiePattern, ...] = ()
    policy_url: str | None = None
    opt_outs: tuple[VendorOptOut, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HostFacts:
    """What is known about a host that a visit contacted."""

    host: str
    registrable_domain: str
    party: Literal["first", "third"]
    vendor: str | None = None
    """Catalogue id, or the owner's name if only a list knows it."""
    vendor_name: str | None = None
    company: str | None = None
    family: str | None = None
    country: str | None = None
    category: Category = "unknown"
    confidence: float = 0.0
    source: str = ""
    """site, catalogue, third-party-web, prebid, alias, path pattern, filter list"""
    reason: str = ""
    names: tuple[str, ...] = ()
    """Every name by which a policy may disclose it, in lower case."""
    disguise: Literal["alias", "path"] | None = None
    """How a vendor was recognised behind one of the site's own hosts: the host is an alias of a vendor's host
    (CNAME), or path and parameters are the vendor's."""
    self_hosted: bool = False
    """Whether the vendor's software also runs on its users' own machines (`Vendor.self_hosted`)."""

    @property
    def outside(self) -> bool:
        """Whether what is sent here leaves the site's own machines, as far as a browser can tell: to a
        third-party host, or to an alias of one. What a path on the site's own host does with it cannot be
        seen.
        """
        return self.party == "third" or self.disguise == "alias"

    @property
    def tracker(self) -> bool:
        """Whether it follows visitors; a consent platform, a CDN or fonts do not."""
        return self.category in TRACKING


@dataclass(frozen=True, slots=True, kw_only=True)
class CookieFacts:
    """What is known about a cookie or storage key that a visit saw."""

    name: str
    domain: str
    """Domain of the cookie, or host of the storage's origin."""
    party: Literal["first", "third"]
    purpose: CookiePurpose = "unknown"
    confidence: float = 0.0
    """Confidence that it needs consent, or does not, 0 to 1."""
    purpose_confidence: float | None = None
    """Confidence in which of the four purposes it has, if lower; None: the same."""
    reason: str = ""
    vendor: str | None = None
    vendor_name: str | None = None
    family: str | None = None
    names: tuple[str, ...] = ()
    pattern: str | None = None
    """The catalogue pattern that it matched."""
    opt_out: bool = False
    consent_record: bool = False
    """Whether it is the banner's own record of the visitor's choice."""
    identifier: bool = False
    """Whether its value looks unique and lasts."""
    documented_identifier: bool = False
    """Whether the catalogue says that it identifies visitors."""

    @property
    def needs_consent(self) -> bool:
        """Whether it is for analytics or advertising; an unknown purpose is not held against the site
        (docs/fairness.md).
        """
        return self.purpose in ("analytics", "advertising")

    @property
    def of_purpose(self) -> float:
        """Confidence in which of the four purposes it has, 0 to 1."""
        return self.confidence if self.purpose_confidence is None else self.purpose_confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Who is behind what in a site's visits, and the sources of that knowledge."""

    hosts: Mapping[str, HostFacts] = field(default_factory=dict)
    """By host."""
    requests: Mapping[str, HostFacts] = field(default_factory=dict)
    """By request id, only if path or payload says more than the host."""
    cookies: Mapping[tuple[str, str], CookieFacts] = field(default_factory=dict)
    """By (name, domain)."""
    stored: Mapping[tuple[str, str], CookieFacts] = field(default_factory=dict)
    """By (key, host of the origin)."""
    named: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By vendor as written in a claim: the lower-case names that it covers (itself, its family, its company),
    so that a rule can tell whether a document discloses a vendor."""
    containers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By tag manager container (`GTM-…`), the vendors and unknown hosts that its script led to."""
    versions: Mapping[str, str] = field(default_factory=dict)
    """Version of the catalogue and of each list used."""

    def receivers(self) -> Iterator[HostFacts]:
        """What is known about every host, then about each request that says more than its host."""
        yield from self.hosts.values()
        yield from self.requests.values()
