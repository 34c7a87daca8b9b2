"""What a cookie's own features say of its purpose, where no catalogue knows it.

Rules of thumb in order of trust, each with the reason it gives; no trained weights. The words are the
common vocabulary of cookie names, not those of any labelled set.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from auditor.model.vendor import TRACKING, Category, CookiePurpose
from auditor.vendors.identifiers import looks_unique

DAY_S: Final = 86_400
LONG_S: Final = 30 * DAY_S


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A cookie or storage key as it was seen."""

    name: str
    domain: str
    """Domain of the cookie or host of the storage's origin."""
    party: Literal["first", "third"] = "first"
    value: str = ""
    lifetime_s: float | None = None
    """None: a session cookie."""
    http_only: bool = False
    setter: str | None = None
    """Host of the script or response that wrote it."""
    storage: bool = False
    met: frozenset[str] = frozenset()
    """Vendors (catalogue ids) that the same visits met by host or by a name of their own: a short name of
    theirs is believed then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """A purpose with how sure and why."""

    purpose: CookiePurpose
    confidence: float
    reason: str


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


CONSENT: Final = _set(
    """consent consents cookieconsent gdpr ccpa lgpd optanon euconsent cookielaw cookiebanner cookiebar
    cookienotice cookiepolicy cookiepermission acceptcookies cookiesaccepted cookieaccepted cookieallowed
    cookiealert cookieinfo cookieagreed cookiesettings cookiepreferences allowcookies cookieok eucookie
    usprivacy tcf gpp cookieyes cookiecontrol"""
)
COOKIE_WORDS: Final = _set("cookie cookies")
AGREEMENT: Final = _set(
    """accept accepted agree agreed allow allowed notice banner policy law bar permission permissions
    preferences settings preference approve approved dismissed warning alert info message disclaimer ok
    control choice choices level status seen hide compliance"""
)
NECESSARY: Final = _set(
    """session sess sessionid sessid sid csrf xsrf csrftoken antiforgery requestverificationtoken auth
    authenticated login logged jwt oauth sso saml cart basket checkout wishlist order bag loadbalancer lb
    balancer affinity route routeid serverid server node backend cluster pool sticky waf firewall bot captcha
    challenge security secure verify nonce cfduid queue waitingroom maintenance formkey token phpsessid
    jsessionid aspsessionid test check cftoken cfid user userid member account customer store storefront
    quote"""
)
FUNCTIONAL: Final = _set(
    """lang language locale i18n culture currency country region city theme dark timezone tz geo geoip
    location font layout view viewmode volume player player2 quality recently viewed recent history favorites
    favourites bookmark sidebar menu popup modal newsletter notification notifications chat messenger
    helpdesk widget display screen resolution width height pixelratio mobile device desktop preference
    preferences prefs settings remember wpml polylang pll translate"""
)
ANALYTICS: Final = _set(
    """analytics analytic stats stat statistics metric metrics visit visits visitor visitors visitorid
    visitid pageview pageviews pageviewcount views counter hit hits referrer referer ref landing firstvisit
    lastvisit utm utma utmz track tracker tracking trk traffic heatmap recording replay session_recording
    experiment experiments variant variation abtest ab split bucket rum perf performance uxa
    clickstream monitor insights insight piwik matomo snowplow amplitude mixpanel returning"""
)
ADVERTISING: Final = _set(
    """ad ads adv advert advertising adserver adid admin_ads adsense adtech campaign campaigns camp affiliate
    affiliates aff affid partner gclid fbclid msclkid gclsrc dclid ttclid yclid click clickid clk retarget
    retargeting remarketing conversion conversions conv pixel sync syncs idsync usersync cookiesync match dmp
    dsp ssp rtb bid bidder audience segment segments segs targeting tdid uuid2 optout impression
    impressions imp freq frequency cap capping marketing promo coupon source channel medium lead"""
)
STRONG: Final = _set(
    """csrf xsrf csrftoken antiforgery requestverificationtoken sessionid sessid phpsessid jsessionid cart
    basket checkout"""
)
"""Words of names. A word in several groups counts for the first that matches in the order of RULES."""

PURPOSE_OF_CATEGORY: Final[dict[Category, CookiePurpose]] = {
    "advertising": "advertising",
    "social": "advertising",
    "affiliate": "advertising",
    "marketing_automation": "advertising",
    "personalisation": "advertising",
    "video": "advertising",
    "analytics": "analytics",
    "session_recording": "analytics",
    "ab_testing": "analytics",
    "performance_monitoring": "analytics",
    "error_monitoring": "analytics",
    "customer_support": "functional",
    "maps": "functional",
    "search": "functional",
    "forms": "functional",
    "fonts": "functional",
    "consent_platform": "necessary",
    "cdn": "necessary",
    "hosting": "necessary",
    "payment": "necessary",
    "captcha": "necessary",
    "security": "necessary",
    "identity": "necessary",
}
SURE_CATEGORIES: Final = TRACKING | {"consent_platform", "payment", "captcha", "security", "customer_support"}


@lru_cache(maxsize=8_192)
def words(name: str) -> frozenset[str]:
    """Words of a name, lower case: split at separators, digits and changes of case, and joined whole."""
    parts = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name[:200])
    whole = re.sub(r"[^a-z]", "", name[:200].lower())
    runs = re.split(r"[^A-Za-z]+", name[:200])
    return frozenset({part.lower() for part in (*parts, *runs) if part} | {whole})


def consent_name(name: str) -> bool:
    """Whether a name speaks of the visitor's choice about cookies."""
    found = words(name)
    if found & CONSENT:
        return True
    return bool(found & COOKIE_WORDS and found & AGREEMENT)


def opt_out_name(name: str) -> bool:
    """Whether a name speaks of an opt-out."""
    return bool(
        re.search(r"opt[-_.]?(?:ed[-_.]?)?out|do[-_.]?not[-_.]?track|(?:^|_)dnt(?:_|$)", name, re.IGNORECASE)
    )


def guess(look: Look, category: Category | None) -> Guess:
    """The purpose that the features suggest. `category` is that of whoever set it, where known."""
    for rule in RULES:
        if (found := rule(look, category)) is not None:
            return found
    return Guess(purpose="unknown", confidence=0.0, reason="nothing about it says what it is for")


def _opt_out(look: Look, _: Category | None) -> Guess | None:
    if opt_out_name(look.name):
        return Guess(purpose="necessary", confidence=0.6, reason="its name speaks of an opt-out")
    return None


def _consent(look: Look, _: Category | None) -> Guess | None:
    if consent_name(look.name):
        return Guess(
            purpose="necessary", confidence=0.8, reason="its name speaks of the choice about cookies"
        )
    return None


def _setter(look: Look, category: Category | None) -> Guess | None:
    if category is None or category not in PURPOSE_OF_CATEGORY or category not in SURE_CATEGORIES:
        return None
    who = "the vendor of its domain" if look.party == "third" else "the vendor whose script set it"
    confidence = 0.7 if category in TRACKING else 0.6
    return Guess(
        purpose=PURPOSE_OF_CATEGORY[category],
        confidence=confidence,
        reason=f"{who} is in {category.replace('_', ' ')}",
    )


def _named(look: Look, _: Category | None) -> Guess | None:
    found = words(look.name)
    for vocabulary, purpose, confidence in (
        (STRONG, "necessary", 0.75),
        (ADVERTISING, "advertising", 0.55),
        (ANALYTICS, "analytics", 0.55),
        (NECESSARY, "necessary", 0.55),
        (FUNCTIONAL, "functional", 0.5),
    ):
        if hit := found & vocabulary:
            return Guess(
                purpose=purpose,  # type: ignore[arg-type]  # a literal of the tuple above
                confidence=confidence,
                reason=f"its name says {', '.join(sorted(hit))}",
            )
    return None


def _shape(look: Look, category: Category | None) -> Guess | None:
    unique = looks_unique(look.value)
    lasting = look.storage or (look.lifetime_s or 0) > DAY_S
    if look.party == "third":
        return _foreign(look, category, unique=unique)
    return _own(look, unique=unique, lasting=lasting)


def _foreign(look: Look, category: Category | None, *, unique: bool) -> Guess:
    long = (look.lifetime_s or 0) >= LONG_S
    if category in PURPOSE_OF_CATEGORY and not (unique and long):
        reason = f"its domain's owner is in {category}"
        return Guess(purpose=PURPOSE_OF_CATEGORY[category], confidence=0.45, reason=reason)
    if unique and long:
        return Guess(purpose="advertising", confidence=0.5, reason="a lasting identifier of a third party")
    return Guess(purpose="advertising", confidence=0.35, reason="of a third party")


def _own(look: Look, *, unique: bool, lasting: bool) -> Guess:
    if look.http_only and not lasting:
        return Guess(
            purpose="necessary", confidence=0.5, reason="a short-lived cookie that scripts cannot read"
        )
    if not lasting:
        return Guess(purpose="necessary", confidence=0.4, reason="the site's own, for the session")
    if unique:
        return Guess(purpose="analytics", confidence=0.4, reason="a lasting identifier of the site's own")
    return Guess(purpose="functional", confidence=0.35, reason="a lasting setting of the site's own")


RULES: Final[tuple[Callable[[Look, Category | None], Guess | None], ...]] = (
    _opt_out,
    _consent,
    _setter,
    _named,
    _shape,
)
