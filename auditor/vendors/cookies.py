"""Determines what a cookie or storage key is for: from the catalogue, otherwise from its features."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from auditor.model.vendor import NEEDING, TRACKING, Category, CookiePattern, CookiePurpose, Vendor
from auditor.vendors import bidding, breadth
from auditor.vendors.catalogue import Catalogue
from auditor.vendors.features import guess
from auditor.vendors.look import Known, Look
from auditor.vendors.patterns import NamePattern
from auditor.vendors.vocabulary import SETTINGS, everyday, opt_out_name, words

DISTINCT: Final = 4
"""The fewest characters besides wildcards for a name to be meaningful without the host that set it."""

CONTESTED: Final = 0.55
"""The highest confidence in a purpose when sites label the cookie otherwise about as often (`_most`)."""

SETTLED: Final = 0.6
"""The confidence in a purpose that most sites agree with (`_most`, MOSTLY)."""

UNTELLING: Final = 0.45
"""The confidence in a listed name that others would also use."""

DISCLOSED: Final = 0.7
"""The confidence in a name that its vendor discloses for a purpose of the Transparency and
Consent Framework.
"""

BEFORE_SERVERS: Final = frozenset({"cdn", "security", "hosting"})
"""Categories whose cookies are set on the domains of the sites they serve."""

MEASURING: Final[frozenset[str]] = frozenset({"performance_monitoring", "error_monitoring"})
"""Categories that measure pages rather than visitors."""

SELLING: Final[frozenset[str]] = frozenset(
    {"hosting", "marketing_automation", "personalisation", "affiliate", "advertising", "social"}
)
"""Categories whose statistics serve sales: sites label them advertising about as often."""

APPROACHING: Final[frozenset[str]] = frozenset({"personalisation", "marketing_automation"})
"""Categories that address each visitor differently."""

OTHERWISE: Final[Mapping[CookiePurpose, frozenset[str]]] = MappingProxyType(
    {"analytics": SELLING, "advertising": APPROACHING}
)
"""Categories whose purpose sites label differently about as often as their vendors do: statistics that serve
sales are labelled advertising, and tailored content is labelled statistics.
"""

MOSTLY: Final[Mapping[CookiePurpose, frozenset[str]]] = MappingProxyType(
    {"necessary": TRACKING | MEASURING, "advertising": frozenset({"hosting"})}
)
"""Categories whose purpose two of three sites label as their vendors do; the others label it statistics."""

CARRIERS: Final = frozenset({"tag_manager", "cdn", "hosting", "utility", "unknown"})
"""Categories that deliver other parties' scripts: a cookie that such a script wrote is not theirs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Purpose:
    """What a cookie is for, with confidence, reason and source."""

    purpose: CookiePurpose
    confidence: float
    """Confidence in this one of the four purposes, 0 to 1."""
    reason: str
    known: float | None = None
    """If sites differ on the purpose, the confidence in whose cookie it is, and so in whether it needs
    consent.
    """
    pattern: CookiePattern | None = None
    vendor: Vendor | None = None

    @property
    def of_consent(self) -> float:
        """Confidence that it needs consent, or that it does not, 0 to 1."""
        return self.confidence if self.known is None else self.known


def purpose(look: Look, catalogue: Catalogue) -> Purpose:
    """Determine what one cookie or storage key is for. Deterministic: the same look gives the same answer."""
    domain_vendor = catalogue.by_host(look.domain) if look.party == "third" else None
    setter_vendor = _setter(look, catalogue)
    ranked = sorted(
        (
            (sureness, vendor.id, vendor, cookie)
            for vendor, cookie in catalogue.by_cookie(look.name)
            if (sureness := _sureness(look, vendor, cookie, (domain_vendor, setter_vendor))) > 0
        ),
        key=lambda row: (-row[0], row[1] not in look.met, row[1]),
    )
    if ranked:
        sureness, _, vendor, cookie = ranked[0]
        if "*" in cookie.name and cookie.purpose in NEEDING and opt_out_name(look.name):
            reason = f"its name speaks of an opt-out from {vendor.name}"
            return Purpose(purpose="necessary", confidence=sureness, reason=reason, vendor=vendor)
        home = _own(vendor, domain_vendor)
        guest = look.party == "third" and not (cookie.domains or home or vendor.category in BEFORE_SERVERS)
        known = "known by name" if "*" not in cookie.name else f"matches {cookie.name}"
        return Purpose(
            purpose=cookie.purpose,
            confidence=min(sureness, _most(vendor, cookie, guest=guest, home=home)),
            reason=f"{known} as a cookie of {vendor.name}",
            known=min(sureness, CONTESTED) if cookie.purpose == "functional" else sureness,
            pattern=cookie,
            vendor=vendor,
        )
    owner = domain_vendor or setter_vendor
    found = guess(
        look,
        Known(
            category=_category(look, owner),
            brand=catalogue.brand(look.name),
            kin=catalogue.kin(look.name),
            entry=owner is not None,
        ),
    )
    listed = _listed(look, catalogue, found.confidence) or _disclosed(look, found.confidence)
    if listed is not None:
        return listed
    return Purpose(
        purpose=found.purpose,
        confidence=found.confidence,
        reason=found.reason,
        vendor=owner,
        known=found.known,
    )


def _most(vendor: Vendor, cookie: CookiePattern, *, guest: bool, home: bool) -> float:
    """The highest confidence in the purpose of a known cookie.

    Sites label some cookies otherwise about as often as their vendors do:

    - a functional cookie is labelled necessary, unless its name refers to a language or currency setting, its
      vendor tailors pages to visitors, or it is a chat's cookie on the chat's own domain (`home`);
    - a cookie on another third party's domain (`guest`) is labelled by what that party is for;
    - some are labelled either way by name (`contested`), some depending on the vendor (OTHERWISE, MOSTLY).
    """
    if guest or cookie.contested:
        return CONTESTED
    if cookie.purpose == "functional":
        chat = home and vendor.category == "customer_support"
        settled = vendor.category == "personalisation" or chat or words(cookie.name) & SETTINGS
        return SETTLED if settled else CONTESTED
    if cookie.consent_record or cookie.opt_out:
        return 1.0
    if vendor.category in OTHERWISE.get(cookie.purpose, ()):
        return CONTESTED
    return SETTLED if vendor.category in MOSTLY.get(cookie.purpose, ()) else 1.0


def _own(vendor: Vendor, other: Vendor | None) -> bool:
    return other is not None and _kin(vendor, other)


def _listed(look: Look, catalogue: Catalogue, least: float) -> Purpose | None:
    """The Open Cookie Database's answer for a name, if its confidence exceeds `least`."""
    row = catalogue.lists.cookies.known(look.name, look.domain)
    if row is None and look.party == "first":
        row = catalogue.lists.cookies.elsewhere(look.name)
    if row is None:
        return None
    bound = row.at_home(look.domain)
    if not bound and row.domain:
        sureness = CONTESTED
    elif not bound and (look.party == "third" or not row.telling):
        sureness = UNTELLING
    else:
        sureness = 0.8 if bound else 0.7
    if row.purpose == "functional":
        sureness = min(sureness, CONTESTED)
    if sureness <= least:
        return None
    where = f" on {row.domain}" if row.domain else ""
    reason = f"the Open Cookie Database has {row.name}{where} as {row.platform}'s"
    return Purpose(purpose=row.purpose, confidence=sureness, reason=reason)


def _disclosed(look: Look, least: float) -> Purpose | None:
    """The purpose that a bidder discloses for the name, if its confidence exceeds `least`."""
    row = bidding.load().kept(look.name)
    sureness = DISCLOSED if look.party == "first" else UNTELLING
    if row is None or sureness <= least:
        return None
    reason = f"{row.bidder} discloses {row.name} at {row.url}"
    return Purpose(purpose=row.purpose, confidence=sureness, reason=reason)


def _setter(look: Look, catalogue: Catalogue) -> Vendor | None:
    found = catalogue.by_host(look.setter) if look.setter else None
    return None if found is None or found.category in CARRIERS else found


def _category(look: Look, owner: Vendor | None) -> Category | None:
    if owner is not None:
        return owner.category
    if look.party == "third" and (entity := breadth.load().by_host(look.domain)):
        return entity.category
    if look.party == "third" and bidding.load().by_host(look.domain):
        return "advertising"
    if look.listed is not None:
        return look.listed
    if look.setter and (entity := breadth.load().by_host(look.setter)) and entity.category not in CARRIERS:
        return entity.category
    return None


def _sureness(
    look: Look, vendor: Vendor, cookie: CookiePattern, seen: tuple[Vendor | None, Vendor | None]
) -> float:
    """Confidence that a name is this vendor's cookie; 0 if it is not, or could be anyone's."""
    if cookie.domains:
        return 0.95 if any(_within(look.domain, domain) for domain in cookie.domains) else 0.0
    own = any(other is not None and _kin(vendor, other) for other in seen)
    letters = NamePattern.of(cookie.name).literals
    unsure = letters < _enough(cookie.name) or everyday(cookie.name)
    if unsure and not own and vendor.id not in look.met:
        return 0.0
    if seen[0] is not None and not own and letters < 2 * DISTINCT and not _anywhere(vendor, cookie):
        return 0.0
    base = 0.85 if "*" not in cookie.name else 0.8
    return base + 0.1 if own else base


def _anywhere(vendor: Vendor, cookie: CookiePattern) -> bool:
    """Whether a vendor's short names also occur on other vendors' domains. That holds for trackers that sites
    host, and for services in front of any server (`__cf_bm`) if the name is not spelled like a plain word.
    """
    if vendor.category in BEFORE_SERVERS:
        return len(cookie.name) > DISTINCT and not (cookie.name.isalpha() and cookie.name.islower())
    return vendor.category in TRACKING


def _enough(pattern: str) -> int:
    """How many letters a name needs to be recognised anywhere: `_ga` and `_td` are names, `tp` and `_s*` are
    not. A prefix that ends in a hyphen, as words do (`ins-*`), needs one more.
    """
    if "*" in pattern:
        return DISTINCT + ("-*" in pattern)
    return DISTINCT - 1 if pattern.startswith("_") else DISTINCT


def _within(host: str, domain: str) -> bool:
    return host == domain or host.endswith("." + domain)


def _kin(vendor: Vendor, other: Vendor) -> bool:
    return vendor.id == other.id or (vendor.family or vendor.id) == (other.family or other.id)
