"""The common vocabulary of cookie names, and how a name falls into words."""

import re
from functools import lru_cache
from typing import Final


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
    quote signin login logon credential credentials identity idp access refresh antibot antispam firewall
    dispatcher upstream host proxy vserver haproxy nginx persist persistence ageverified agegate
    ezsessid oscsid zenid paywall purchase payment trolley minicart cartid session_id guest enabled
    supported"""
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
    clickstream monitor insights insight piwik matomo snowplow amplitude mixpanel returning lastactivity
    pathname entrypage exitpage firstpage landingpage lastpage pagecount numvisits visitcount userjourney
    firstseen lastseen visited firsttouch lasttouch entryurl funnel scroll
    scrolldepth survey telemetry pv uv utmsource"""
)
ADVERTISING: Final = _set(
    """ad ads adv advert advertising adserver adid admin_ads adsense adtech campaign campaigns camp affiliate
    affiliates aff affid partner gclid fbclid msclkid gclsrc dclid ttclid yclid click clickid clk retarget
    retargeting remarketing conversion conversions conv pixel sync syncs idsync usersync cookiesync match dmp
    dsp ssp rtb bid bidder audience segment segments segs targeting tdid uuid2 optout impression
    impressions imp freq frequency cap capping marketing promo coupon source channel medium lead"""
)
ROOTS: Final = (
    "affiliat",
    "analytic",
    "basket",
    "campaign",
    "checkout",
    "currency",
    "language",
    "referr",
    "session",
    "visitor",
    "wishlist",
)
"""Beginnings of words that are looked for within words which nothing divides (`originalreferrer`)."""

_WHOLE: Final = {"affiliat": "affiliate", "analytic": "analytics", "referr": "referrer"}

STRONG: Final = _set(
    """csrf xsrf csrftoken antiforgery requestverificationtoken sessionid sessid phpsessid jsessionid cart
    basket checkout"""
)
SETTINGS: Final = _set("lang language locale currency i18n timezone")
"""Words of names. A word in several groups counts for the first that matches in the order of RULES."""


LONG_WORD: Final = 8


@lru_cache(maxsize=8_192)
def words(name: str) -> frozenset[str]:
    """Words of a name, lower case: split at separators, digits and changes of case, and joined whole."""
    parts = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name[:200])
    whole = re.sub(r"[^a-z]", "", name[:200].lower())
    runs = re.split(r"[^A-Za-z]+", name[:200])
    found = {part.lower() for part in (*parts, *runs) if part} | {whole}
    long = [word for word in found if len(word) > LONG_WORD]
    return frozenset(found | {_WHOLE.get(root, root) for root in ROOTS for word in long if root in word})


def consent_name(name: str) -> bool:
    """Whether a name speaks of the visitor's choice about cookies."""
    found = words(name)
    if found & CONSENT or any("consent" in word for word in found):
        return True
    return bool(found & COOKIE_WORDS and found & AGREEMENT)


def opt_out_name(name: str) -> bool:
    """Whether a name speaks of an opt-out."""
    return bool(
        re.search(r"opt[-_.]?(?:ed[-_.]?)?out|do[-_.]?not[-_.]?track|(?:^|_)dnt(?:_|$)", name, re.IGNORECASE)
    )
