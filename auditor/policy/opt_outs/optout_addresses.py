"""What an address alone says about opting out: of tracking, of messages, of what the browser stores."""

import re
from typing import Final
from urllib.parse import unquote

from auditor.domains import host_of, registrable_domain

_PLATFORMS: Final = frozenset(
    {
        "aboutads.info",
        "ddai.info",
        "edaa.eu",
        "evidon.com",
        "ghosteryenterprise.com",
        "iabeurope.eu",
        "networkadvertising.org",
        "privacychoices.org",
        "thenai.org",
        "youradchoices.ca",
        "youradchoices.com",
        "youronlinechoices.com",
        "youronlinechoices.eu",
    }
)
"""Platforms on which the advertising industry offers one opt-out for many vendors, and little else:
networkadvertising.org/choices, ddai.info, …
"""
_AMONG_OTHERS: Final = frozenset(
    {"digitaladvertisingalliance.org", "ghostery.com", "privacychoice.org", "truste.com"}
)
"""Hosts that offer such an opt-out beside much else (seals, add-ons, membership), so that the address alone
does not show that a link is one.
"""
_OF_ONE: Final = frozenset({"choice.live.com", "choice.microsoft.com"})
"""Opt-out pages of one vendor, which say nothing else."""
TRACKING: Final = re.compile(
    r"opt[-_]?out|opt\.out|gaoptout|[?&]tab=ads\b|ad(?:s|vertising)?[-_]?(?:settings|choices?|"
    r"preferences)|adsettings|settings?/ads|adprefs|myadcenter|psettings/(?:\w+-)?advertising|"
    r"settings/account/personali[sz]ation|recommendations-settings|ads/preferences|"
    r"(?:privacy|policies/technologies|policies/privacy)[/_]ads|privacy_ads|"
    r"ads/(?:settings|privacy)|preference\.html\?affiliate|"
    r"preferences(?:-mgr)?\.truste|do[-_]?not[-_]?(?:sell|track)|"
    r"(?<![a-z])dnsmpi|your[-_]?(?:ad|online)[-_]?choices|privacy[-_]?choices|"
    r"interest[-_]?based|relevant[-_]?ads|about[-_]?(?:our[-_])?ads|"
    r"personali[sz]ed[-_]?ad|disable-.{0,20}(?:services|cookies|track)|deny[-_]?cookies|"
    r"cookie[-_]?(?:settings|preferences)|(?:preferences|gerer|gestion)[-_](?:\w{2,4}[-_])?cookies",
    re.IGNORECASE,
)
TELLING: Final = re.compile(
    r"(?:privacy|policies/technologies|policies/privacy)[/_]ads|privacy_ads|interest[-_]?based|"
    r"about[-_]?(?:our[-_])?ads",
    re.IGNORECASE,
)
"""The part of TRACKING whose pages mostly explain advertising: opt-outs only where the sentence says so."""
TELLS_OF_USE: Final = re.compile(r"technologies/partner-sites")
"""Pages on what a company does with the data of other sites; never an opt-out, even next to one
(https://policies.google.com/technologies/partner-sites).
"""
_ABOUT: Final = re.compile(
    r"[/=](?:about(?:[-_]?(?:us|nai|daa|the[-_]\w+))?|understanding[\w-]*|what[-_]is[\w-]*|faqs?|"
    r"members?(?:hip)?|participating|principles|code[-_][\w-]+|news|blog|glossa\w+|how[-_]it[-_]works)(?:[/.?#]|$)",
    re.IGNORECASE,
)
"""Pages about a platform or a company."""
MESSAGES: Final = re.compile(
    r"unsub|newsletter|subscri|optoutprescreen|donotcall|dmachoice|never-?mail|"
    r"e?mail[-_]?(?:pref|opt)|communication",
    re.IGNORECASE,
)
STORAGE: Final = re.compile(
    r"allaboutcookies|aboutcookies\.org|flash-?player/(?:help|kb)|"
    r"flashplayer/help|settings_manager|local-shared-objects|"
    r"(?:delete|clear|manag|remov|disabl|enabl|"
    r"block)\w{0,5}[-_/]?(?:and[-_]\w{3,8}[-_])?(?:\w{2,8}[-_])?cookies|"
    r"support\.(?:google\.com/chrome|mozilla\.org|microsoft\.com|apple\.com)|"
    r"windows\.microsoft\.com|help\.opera|aboutcookies",
    re.IGNORECASE,
)
_HOME: Final = re.compile(r"(?:https?:)?//[^/?#]+/?", re.IGNORECASE)


def of_opt_outs(url: str) -> bool:
    """Whether the host of an address shows that it is about opting out of advertising."""
    host = host_of(url)
    return host in _OF_ONE or registrable_domain(host) in _PLATFORMS


def of_industry(url: str) -> bool:
    """Whether an address, known to be an opt-out, is on a platform for many vendors."""
    return registrable_domain(host_of(url)) in _PLATFORMS | _AMONG_OTHERS


def is_home(address: str) -> bool:
    """Whether an address is a site's front page."""
    return _HOME.fullmatch(address) is not None


def tells_only(address: str) -> bool:
    """Whether an address is a page about a company or a platform, where nobody can opt out."""
    return _ABOUT.search(unquote(address)[:500]) is not None
