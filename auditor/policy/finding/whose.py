"""Whose page a link leads to: the site's own, one that a service hosts for it, or somebody else's."""

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
"""Domains whose pages about cookies and privacy are about themselves, unless the site is theirs."""
_KEPT_FOR: Final = re.compile(
    r"https?://(?:www\.|app\.|policies\.)?(?:"
    r"iubenda\.com/(?:privacy-policy|condizioni|terms-and-conditions)/\d+"
    r"|termly\.io/(?:document|policy-viewer)/|getterms\.io/view/|termsfeed\.com/live/"
    r"|(?:free)?privacypolicies\.com/live/|freeprivacypolicy\.com/live/|privacypolicygenerator\.info/live"
    r"|privacybee\.io/|enzuzo\.com/policies/|osano\.com/[\w-]+/policies|termageddon\.com/|cookieyes\.com/[\w-]+-policy/"
    r"|docs\.google\.com/document/|notion\.site/)",
    re.IGNORECASE,
)
"""URLs at which services host their customers' policies, as each service documents."""
SHORTEST_BRAND: Final = 4
"""Least letters of a brand name; shorter ones occur in any text."""
_LONG_BRAND: Final = 7
"""Least letters of a known company's name that within another name means a site of its own (`rakutencard`);
`line`, `meta` and `apple` also occur in airlines, metalwork and pineapples.
"""


class Owner(Enum):
    """The owner of a page, as far as URLs tell."""

    SITE = 3.0
    """The registrable domain of the site."""
    KIN = 1.0
    """A domain of the same name elsewhere, or a page that a service hosts for the site."""
    UNKNOWN = 0.0
    """The page that contains the link is unknown."""
    STRANGER = -2.0
    """Another domain, perhaps the operator's or a vendor's."""
    OTHER = -10.0
    """A party whose policy is about itself."""

    @property
    def weight(self) -> float:
        """The amount added to a candidate's score."""
        return float(self.value)


def owner(url: str, page_url: str) -> Owner:
    """The owner of the page at `url`, relative to a page of the site (empty if its URL is unknown)."""
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
    """Whether a service hosts its customers' documents at this URL."""
    return _KEPT_FOR.match(url) is not None


def merely_within(url: str, page_url: str) -> bool:
    """Whether the two names overlap at most by chance, as `meta` does with `metalwork`."""
    host, own = host_of(url), host_of(page_url)
    return not (kept_for(url) or same_party(host, own) or _same_name(host, own, _LONG_BRAND))


def _same_name(host: str, own: str, least: int) -> bool:
    """Whether two hosts have the same name, or one of at least `least` letters within the other:
    `example.co.jp` and `example-group.com` for `example.com`.
    """
    name, ours = brand(host), brand(own)
    shorter = min(len(ours), len(name))
    return shorter >= SHORTEST_BRAND and (
        ours == name or (shorter >= least and (ours in name or name in ours))
    )


def brand(host: str) -> str:
    """The name in a registrable domain: `shopgroup` of `www.shop-group.co.jp`."""
    return registrable_domain(host).partition(".")[0].replace("-", "")
