"""Owner and category of some 3,000 more domains, from third-party-web (MIT, Copyright (c) 2019 Patrick Hulce;
https://www.npmjs.com/package/third-party-web), compiled by `compile_breadth`. See NOTICE.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

from auditor.model.vendor import Category

COMPILED: Final = Path(__file__).with_name("breadth.json")

CATEGORIES: Final[Mapping[str, Category]] = MappingProxyType(
    {
        "ad": "advertising",
        "analytics": "analytics",
        "marketing": "marketing_automation",
        "social": "social",
        "customer-success": "customer_support",
        "consent-provider": "consent_platform",
        "tag-manager": "tag_manager",
        "video": "video",
        "cdn": "cdn",
        "hosting": "hosting",
        "utility": "utility",
        "content": "utility",
        "other": "unknown",
    }
)
"""The list's categories mapped to ours. "utility", "content", "hosting" and "other" mix trackers with plain
services, so they never count as trackers here: a wrong accusation is worse than a missed one.
"""


CORRECTED: Final[Mapping[str, Category]] = MappingProxyType(
    {
        "LoginRadius": "identity",
        "Okta": "identity",
        "OneAll": "identity",
        "audioBoom": "video",
        "Channel 5 Media": "video",
        "Ooyala": "video",
        "Searchanise": "search",
        "Opinion Stage": "forms",
        "Polldaddy": "forms",
        "PollDaddy (Automattic)": "forms",
        "Qeryz": "forms",
        "QuestionPro": "forms",
        "Qzzr": "forms",
        "SodaHead": "forms",
        "SurveyGizmo": "forms",
        "Ad Lightning": "security",
        "Click Guardian": "security",
        "GeoEdge": "security",
        "Dyn Real User Monitoring": "performance_monitoring",
        "Fastly Insights": "performance_monitoring",
        "LightStep": "performance_monitoring",
        "Amplience": "utility",
        "Better Business Bureau": "utility",
        "Business Week": "utility",
        "BuzzFeed": "utility",
        "CDN Planet": "utility",
        "CloudSponge": "utility",
        "eBay": "utility",
        "Edition Digital": "utility",
        "eKomi": "utility",
        "Everyday Health": "utility",
        "Feefo.com": "utility",
        "Fits Me": "utility",
        "Fivetran": "utility",
        "Flixmedia": "utility",
        "Foodity Technologies": "utility",
        "Guardian Media": "utility",
        "HotUKDeals": "utility",
        "jsonip.com": "utility",
        "Judge.me": "utility",
        "Mashable": "utility",
        "Microsoft XBox Live": "utility",
        "Mobile Nations": "utility",
        "Net Reviews": "utility",
        "Order Security-VOID": "utility",
        "Ordergroove": "utility",
        "Pagesuite": "utility",
        "PistonHeads": "utility",
        "PowerReviews": "utility",
        "Purch": "utility",
        "RebelMouse": "utility",
        "Reevoo": "utility",
        "Reviews.co.uk": "utility",
        "Reviews.io": "utility",
        "ScientiaMobile": "utility",
        "ScribbleLive": "utility",
        "Scripps Network Digital": "utility",
        "Sidereel": "utility",
        "Spiceworks": "utility",
        "StackExchange": "utility",
        "Stamped.io": "utility",
        "Tivo": "utility",
        "Tray Commerce": "utility",
        "Trinity Mirror Digital Media": "utility",
        "Truefit": "utility",
        "Unidays": "utility",
        "Wayfair": "utility",
        "Wowcher": "utility",
        "Yellow Robot": "utility",
        "Zmags": "utility",
        "Auto Link Maker": "utility",
        "HP Optimost": "utility",
        "IBM Tealeaf": "hosting",
        "Clicktale": "cdn",
        "Hootsuite": "utility",
        "Oracle": "customer_support",
        "News": "utility",
        "CCM benchmark Group": "utility",
        "Ekm Systems": "hosting",
        "LoyaltyLion": "utility",
        "Answers": "utility",
        "Buto": "video",
        "Radar": "performance_monitoring",
        "Soasta": "performance_monitoring",
        "mPulse": "performance_monitoring",
        "Google IPV6 Metrics": "performance_monitoring",
        "Catchpoint": "performance_monitoring",
        "Blue Triangle Technologies": "performance_monitoring",
        "CopperEgg": "performance_monitoring",
        "TraceView": "performance_monitoring",
        "NCC Group Real User Monitoring": "performance_monitoring",
        "WebTuna": "performance_monitoring",
        "Statful": "performance_monitoring",
        "Cavisson": "performance_monitoring",
        "Loggly": "error_monitoring",
        "TrackJS": "error_monitoring",
        "WISHLIST": "utility",
        "Flockler": "utility",
        "RSSinclude": "utility",
        "Zoover": "utility",
        "VouchedFor": "utility",
        "StellaService": "utility",
        "Socialphotos": "utility",
        "Stackla PTY": "utility",
        "ObjectPlanet": "forms",
    }
)
"""Owners that the list wrongly files under a category of trackers, by the list's name: sign-in, polls,
reviews, shops, manufacturers and newspapers whose pictures or widgets a page shows, services that measure
pages rather than visitors, protection against bad advertisements, delivery networks.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """An owner as recorded in the list."""

    name: str
    company: str
    category: Category
    domains: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Breadth:
    """The list, indexed by host."""

    version: str = ""
    by_domain: Mapping[str, Entity] = field(default_factory=dict)
    """A domain here also covers its subdomains."""
    by_exact_host: Mapping[str, Entity] = field(default_factory=dict)

    def entities(self) -> tuple[Entity, ...]:
        """Every owner, once."""
        return tuple(dict.fromkeys((*self.by_domain.values(), *self.by_exact_host.values())))

    def by_host(self, host: str) -> Entity | None:
        """Return the owner of a host: by the host itself first, then by the longest parent domain."""
        name = host.lower().rstrip(".")
        if (exact := self.by_exact_host.get(name)) is not None:
            return exact
        while name:
            if (found := self.by_domain.get(name)) is not None:
                return found
            name = name.partition(".")[2]
        return None


@lru_cache(maxsize=1)
def load() -> Breadth:
    """Load the list shipped with this version."""
    compiled = json.loads(COMPILED.read_text(encoding="utf-8"))
    by_domain: dict[str, Entity] = {}
    by_exact_host: dict[str, Entity] = {}
    for name, company, category, domains in compiled["entities"]:
        plain = tuple(domain.removeprefix("*.") for domain in domains)
        kind = CORRECTED.get(name, CATEGORIES[category])
        entity = Entity(name=name, company=company, category=kind, domains=plain)
        for domain in domains:
            kept = by_domain if domain.startswith("*.") else by_exact_host
            kept.setdefault(domain.removeprefix("*."), entity)
    return Breadth(compiled["version"], by_domain, by_exact_host)
