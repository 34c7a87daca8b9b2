"""Whose page a link leads to: the site's own, one that a service keeps for it, or somebody else's."""

import re
from enum import Enum
from typing import Final

from auditor.domains import host_of, registrable_domain, same_party

_OTHERS: Final = frozenset(
    [
        "google.com",
        "microsoft.com",
        "apple.com",
        "mozilla.org",
        "opera.com",
        "firefox.com",
        "vivaldi.com",
        "brave.com",
        "adobe.com",
        "aboutcookies.org",
        "allaboutcookies.org",
        "facebook.com",
        "instagram.com",
        "twitter.com",
        "x.com",
        "youtube.com",
        "linkedin.com",
        "tiktok.com",
        "pinterest.com",
        "line.me",
        "cookiebot.com",
        "onetrust.com",
        "usercentrics.com",
        "cookieyes.com",
        "networkadvertising.org",
        "aboutads.info",
        "youronlinechoices.com",
        "youronlinechoices.eu",
        "ddai.info",
        "privacymark.jp",
        "truste.com",
        "trustarc.com",
        "ico.org.uk",
        "cnil.fr",
    ]
)
"""Whose pages about cookies and privacy are about themselves, unless the site is theirs."""
_KEPT_FOR: Final = re.compile(
    r"https?://(?:www\.|app\.|policies\.)?(?:"
    r"iubenda\.com/(?:privacy-policy|condizioni|terms-and-conditions)/\d+"
    r"|termly\.io/(?:document|policy-viewer)/|getterms\.io/view/|termsfeed\.com/live/"
    r"|(?:free)?privacypolicies\.com/live/|freeprivacypolicy\.com/live/|privacypolicygenerator\.info/live"
    r"|privacybee\.io/|enzuzo\.com/policies/|osano\.com/[\w-]+/policies|termageddon\.com/|cookieyes\.com/[\w-]+-policy/"
    r"|docs\.google\.com/document/|notion\.site/)",
    re.IGNORECASE,
)
"""Addresses at which services keep the policies of those who use them: each of them documents its own."""
SHORTEST_BRAND: Final = 4
"""Letters: what is shorter is found in any text."""
_LONG_BRAND: Final = 7
"""Letters of a known company's name by which it is found in the names of its own sites alone (`rakutencard`);
`line`, `meta` and `apple` lie within airlines, metalwork and pineapples.
"""


class Owner(Enum):
    """Whose page it is, as far as addresses tell."""

    SITE = 3.0
    """The registrable domain of the site."""
    KIN = 1.0
    """A domain of the same name elsewhere, or a page that a service keeps for it."""
    UNKNOWN = 0.0
    """Nothing is known of where the link stands."""
    STRANGER = -2.0
    """Another domain: the operator's, perhaps, or a vendor's."""
    OTHER = -10.0
    """Somebody whose policy is about themselves."""

    @property
    def weight(self) -> float:
        """What it adds to a candidate's score."""
        return float(self.value)


def owner(url: str, page_url: str) -> Owner:
    """Whose page is at `url`, seen from a page of the site (empty where its address is not known)."""
    host, own = host_of(url), host_of(page_url)
    if own and same_party(host, own):
        return Owner.SITE
    about_itself = registrable_domain(host) in _OTHERS
    if kept_for(url) or (own and _same_name(host, own, _LONG_BRAND if about_itself else SHORTEST_BRAND)):
        return Owner.KIN
    if about_itself:
        return Owner.OTHER
    return Owner.STRANGER if own else Owner.UNKNOWN


def kept_for(url: str) -> bool:
    """Whether an address is one at which a service keeps its users' documents."""
    return _KEPT_FOR.match(url) is not None


def merely_within(url: str, page_url: str) -> bool:
    """Whether a short name of another company lies within the site's by chance: `meta` in `metalwork`."""
    host, own = host_of(url), host_of(page_url)
    return not (kept_for(url) or same_party(host, own) or _same_name(host, own, _LONG_BRAND))


def _same_name(host: str, own: str, least: int) -> bool:
    """`example.co.jp` and `example-group.com` for `example.com`: the same name, or one within the other that
    has `least` letters.
    """
    name, ours = brand(host), brand(own)
    shorter = min(len(ours), len(name))
    return shorter >= SHORTEST_BRAND and (
        ours == name or (shorter >= least and (ours in name or name in ours))
    )


def brand(host: str) -> str:
    """The name that a registrable domain carries: `shopgroup` of `www.shop-group.co.jp`."""
    return registrable_domain(host).partition(".")[0].replace("-", "")
