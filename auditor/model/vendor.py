"""Who stands behind a host or a cookie, as decided when judging."""

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
"""Categories whose hosts are trackers: they follow a visitor for their own or their customer's ends."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CookiePattern:
    """A cookie or storage name of a vendor."""

    name: str
    """Exact name, or a pattern with `*` for any run of characters."""
    purpose: CookiePurpose
    lifetime_s: float | None = None
    opt_out: bool = False
    """The vendor's own memory of an opt-out."""
    identifier: bool = False
    domains: tuple[str, ...] = ()
    """Domains it is set on where that is not the customer's own: it is known by name there alone."""
    consent_record: bool = False
    """The visitor's choice, as a consent platform remembers it."""
    contested: bool = False
    """Sites, lists and the vendor itself call it differently, about as often each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VendorOptOut:
    """A way to opt out that the vendor itself offers."""

    mechanism: Mechanism
    url: str | None = None
    """Address; `{site}` stands for the customer's own address."""
    query: str | None = None
    """Query parameter on the customer's own page, `name=value`."""
    writes: tuple[str, ...] = ()
    """Cookie or storage names that it is known to leave."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vendor:
    """One product of one company."""

    id: str
    name: str
    company: str
    category: Category
    country: str | None = None
    """ISO 3166-1 alpha-2 of the company's seat; None where no source was found."""
    aliases: tuple[str, ...] = ()
    """Other names by which policies call it: former names, the company, other scripts."""
    family: str | None = None
    """Id shared by a company's products: a policy that names the family covers them all."""
    domains: tuple[str, ...] = ()
    """Registrable domains or hosts; a host here wins over its registrable domain elsewhere."""
    paths: tuple[str, ...] = ()
    """URL path patterns (`*` wildcards) that show it behind any host, with the query parameters that must
    be there, in the query or the posted form or JSON (`/g/collect?v=2&tid=G-*`,
    `/api/send?payload.website=*`); `//HOST/…` holds on that host alone."""
    beside: tuple[str, ...] = ()
    """Paths too plain to show it by themselves (`/e/`): they do below a place where one of `paths` that
    begins with `*` was seen on the same host."""
    self_hosted: bool = False
    """Software that its users also run on machines of their own: seen behind a site's own host, no third
    party need be there."""
    serves: tuple[str, ...] = ()
    """Ids of products that use these hosts: a policy that names one of them discloses this one."""
    cookies: tuple[CookiePattern, ...] = ()
    policy_url: str | None = None
    opt_outs: tuple[VendorOptOut, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HostFacts:
    """What is known of a host that a visit contacted."""

    host: str
    registrable_domain: str
    party: Literal["first", "third"]
    vendor: str | None = None
    """Catalogue id, or the owner's name where only a list knows it."""
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
    """Every name by which a policy may disclose it, lower case."""
    disguise: Literal["alias", "path"] | None = None
    """How a vendor was told behind a host of the site's own: the host's name leads to one of the vendor's
    (CNAME), or path and parameters are the vendor's."""
    self_hosted: bool = False
    """The vendor's software also runs on its users' own machines (`Vendor.self_hosted`)."""

    @property
    def outside(self) -> bool:
        """Whether what is sent here leaves the site's own machines as far as a browser can tell: by another's
        host, or by a name that leads to one. What a path on the site's own host does with it, nobody sees.
        """
        return self.party == "third" or self.disguise == "alias"

    @property
    def tracker(self) -> bool:
        """Whether it follows visitors: a consent platform, a CDN or fonts do not."""
        return self.category in TRACKING


@dataclass(frozen=True, slots=True, kw_only=True)
class CookieFacts:
    """What is known of a cookie (or, with `area`, a storage key) that a visit saw."""

    name: str
    domain: str
    """Domain of the cookie, or host of the storage's origin."""
    party: Literal["first", "third"]
    purpose: CookiePurpose = "unknown"
    confidence: float = 0.0
    """How sure that it needs consent, or needs none, 0 to 1."""
    purpose_confidence: float | None = None
    """How sure which of the four purposes it has, where that is less; None: as sure."""
    reason: str = ""
    vendor: str | None = None
    vendor_name: str | None = None
    family: str | None = None
    names: tuple[str, ...] = ()
    pattern: str | None = None
    """The catalogue's pattern it matched."""
    opt_out: bool = False
    consent_record: bool = False
    """The banner's own memory of the visitor's choice."""
    identifier: bool = False
    """Its value looks unique and lasts."""
    documented_identifier: bool = False
    """The catalogue says that it tells one visitor from another."""

    @property
    def needs_consent(self) -> bool:
        """Analytics and advertising do; unknown is not accused (docs/fairness.md)."""
        return self.purpose in ("analytics", "advertising")

    @property
    def of_purpose(self) -> float:
        """How sure which of the four purposes it has, 0 to 1."""
        return self.confidence if self.purpose_confidence is None else self.purpose_confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Who stands behind what in a site's visits, and which knowledge said so."""

    hosts: Mapping[str, HostFacts] = field(default_factory=dict)
    """By host."""
    requests: Mapping[str, HostFacts] = field(default_factory=dict)
    """By request id, only where path or payload says more than the host does."""
    cookies: Mapping[tuple[str, str], CookieFacts] = field(default_factory=dict)
    """By (name, domain)."""
    stored: Mapping[tuple[str, str], CookieFacts] = field(default_factory=dict)
    """By (key, host of the origin)."""
    named: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By vendor as a claim writes it: lower-case names that it covers (itself, its family, its
    company), so that a rule can tell whether a document discloses a vendor."""
    containers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By tag manager's container (`GTM-…`), the vendors and unknown hosts that its script led to."""
    versions: Mapping[str, str] = field(default_factory=dict)
    """Version of the catalogue and of each list used."""

    def receivers(self) -> Iterator[HostFacts]:
        """What is known of every host, then of each request that says more than its host does."""
        yield from self.hosts.values()
        yield from self.requests.values()
