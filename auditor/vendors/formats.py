"""Recognises values in a format that only one kind of cookie has, whatever the cookie's name.

A renamed cookie keeps its value, for example through a first-party proxy or when an identifier is copied to
another cookie. The same applies to consent stored in a standard format.
"""

import re
from dataclasses import dataclass
from typing import Final

from auditor.model.identifiers import clear
from auditor.model.vendor import CookiePurpose

MAX_VALUE: Final = 2_000
"""The most characters of a value that are examined."""

KINDS: Final = (
    r"(?:strictly_?)?necessary|essential|required|functional(?:ity)?(?:_storage)?|preferences?|personali[sz]ation"
    r"(?:_storage)?|statistics?|analytics?(?:_storage)?|performance|marketing|advertis(?:ing|ements?)|ads?_storage|"
    r"ad_user_data|targeting|social(?:_?media)?|notwendige?|statistik(?:en)?|werbung|komfort|"
    r"necessaires?|statistiques|publicite|fonctionnels?|necessary_cookies"
)
CHOICE: Final = r"(?:true|false|yes|no|on|off|[01]|granted|denied|allow(?:ed)?|deny)\b"
ALLOWED: Final = re.compile(rf"(?:{CHOICE}|accept(?:ed)?|reject(?:ed)?|enabled|disabled)", re.IGNORECASE)
KIND: Final = re.compile(rf"(?:{KINDS})(?:[-_ ]?cookies?)?|cookies?[-_ ]?(?:{KINDS})", re.IGNORECASE)
"""A whole name that is nothing but a cookie category."""
CHOSEN: Final = re.compile(rf"(?<![a-z])({KINDS})[\"']?\s*[:=]+\s*[\"']?{CHOICE}", re.IGNORECASE)
"""A cookie category and whether it is allowed."""


LANGUAGES: Final = (
    "ar|az|be|bg|bn|bs|ca|cs|cy|da|de|el|en|es|et|eu|fa|fi|fr|ga|gl|he|hi|hr|hu|hy|id|is|it|ja|ka|kk|ko|lt|lv|mk|"
    "ms|mt|nb|nl|nn|pl|pt|ro|ru|sk|sl|sq|sr|sv|th|tr|uk|ur|uz|vi|zh"
)
"""Two-letter codes of languages that sites use (ISO 639-1), except `no`, which can also be an answer."""


@dataclass(frozen=True, slots=True)
class Format:
    """How values of one kind are written, and what such cookies are for."""

    written: re.Pattern[str]
    purpose: CookiePurpose
    confidence: float
    reason: str


def _of(written: str, purpose: CookiePurpose, confidence: float, whose: str) -> Format:
    return Format(re.compile(written, re.DOTALL), purpose, confidence, f"its value is {whose}")


OWN: Final = (
    # https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework The creation and
    # update times, six characters each, start alike.
    _of(r"C[O-T][\w-]{5}[O-T][\w-]{29,}(?:\.[\w-]+)*", "necessary", 0.8, "a consent in the form of the TCF"),
    _of(r"1[YN-]{3}", "necessary", 0.6, "a consent in the form of the US Privacy String"),
    _of(r"DB[A-Z][\w-]*~.+", "necessary", 0.7, "a consent in the form of the Global Privacy Platform"),
    _of(r"GA1\.\d\..+|GS\d\.\d\..+", "analytics", 0.7, "Google Analytics' own"),
    _of(r"\d\.\d{10}\.\d{10}\.G-.+", "analytics", 0.7, "Google Analytics' own"),
    _of(r"amp-[\w-]{22}", "analytics", 0.7, "that of AMP's statistics"),
    _of(r'"?z=1&dm=[\w.-]+&.+', "analytics", 0.7, "that of Akamai mPulse"),
    _of(r"[0-9a-f]{16}\.\d{10}\.(?:\d*\.){0,9}\d*", "analytics", 0.7, "Matomo's own"),
    # https://docs.snowplow.io/docs/sources/web-trackers/cookies-and-local-storage/getting-cookie-values
    _of(r"[0-9a-f-]{36}\.\d{10}\.\d+\.\d{10}\..*", "analytics", 0.7, "Snowplow's own"),
    _of(r".*MCMID[|]\d{38}\b.*", "analytics", 0.7, "that of Adobe's visitor service"),
    _of(r"oeu\d{13}r0\.\d+", "analytics", 0.7, "that of Optimizely"),
    _of(
        r"[a-z0-9]{5,8}[|^]\d[|^][a-z0-9]{3}[|^]\d[|^]\d{3,5}", "analytics", 0.7, "that of Microsoft Clarity"
    ),
    _of(r"[a-z0-9]{5,8}[|^]\d{13}[|^].*\.clarity\.ms/collect", "analytics", 0.7, "that of Microsoft Clarity"),
    _of(r"v_id:[0-9a-f]{20,}\$.*", "analytics", 0.7, "that of Tealium"),
    _of(r"fb\.\d\.\d{10,}\..+", "advertising", 0.7, "that of Meta's pixel"),
    _of(r"ID5[-*].{20,}", "advertising", 0.7, "an identifier of ID5's"),
    _of(r"U?ID=[0-9a-f-]{12,}:T=\d{10}:.*\bS=ALNI_[\w-]+", "advertising", 0.7, "that of Google's adverts"),
    _of(r"GCL\.\d{10}\..+|1\.1\.\d{6,10}\.\d{10}", "advertising", 0.7, "that of Google Ads"),
    _of(r"(?:Cj0KCQ|CjwKCAj|EAIaIQobChMI)[\w-]{20,}", "advertising", 0.7, "a click on an advert of Google"),
    # https://my.f5.com/manage/s/article/K6917
    _of(r"\d{8,10}\.\d{3,5}\.0000", "necessary", 0.7, "the server that F5 BIG-IP chose"),
)
"""Formats of one program or standard with a single use; they take precedence over the words of a name."""

LOOSE: Final = (
    # https://learn.microsoft.com/en-us/aspnet/core/security/data-protection/implementation/authenticated-encryption-details
    _of(r"CfDJ8[\w-]{20,}", "necessary", 0.6, "sealed by ASP.NET Core"),
    _of(r"eyJpdiI6.{40,}", "necessary", 0.6, "sealed by Laravel"),
    # https://github.com/hapijs/iron
    _of(r"Fe26\.2\*.+", "necessary", 0.6, "sealed by iron"),
    # https://github.com/tj/node-cookie-signature
    _of(r"s:[\w-]{20,}\.[\w+/]{43}", "necessary", 0.6, "signed as Express signs"),
    _of(r"[\w+/=%-]{20,}--[0-9a-f]{40}", "necessary", 0.6, "signed by Ruby on Rails"),
    _of(r"eyJhbGciOi[\w-]+(?:\.[\w-]*){2,4}", "necessary", 0.5, "a signed token"),
    _of(r"https?://.{4,}", "analytics", 0.45, "the address of a page"),
    _of(r"(?:utmcsr|utm_source)=.+", "analytics", 0.45, "where a visit came from"),
    _of(rf"(?:{LANGUAGES})(?:[-_][A-Za-z]{{2}})?|[A-Z]{{2}}", "functional", 0.5, "a language or a region"),
    _of(r"[A-Z][a-z]+/[A-Z][A-Za-z_]+", "functional", 0.5, "a time zone"),
    _of(r"[A-Z]{3}", "functional", 0.45, "a currency"),
)
"""Formats that many use, and those of frameworks that seal whatever a site stores; the words of a name take
precedence over them.
"""


CHOICES: Final = Format(CHOSEN, "necessary", 0.7, "its value says which kinds of cookies are allowed")


def kind_allowed(name: str, value: str) -> bool:
    """Whether a cookie stores that one cookie category is allowed (`Marketing=true`): its name is only the
    category, its value a yes or a no.
    """
    return bool(KIND.fullmatch(name) and ALLOWED.fullmatch(clear(value)[:MAX_VALUE].strip()))


def own(value: str) -> Format | None:
    """Return the format of one program or standard in which a value is written."""
    text = clear(value)[:MAX_VALUE]
    if len({kind.lower() for kind in CHOSEN.findall(text)}) > 1:
        return CHOICES
    return _found(OWN, text)


def loose(value: str) -> Format | None:
    """Return the widely used format in which a value is written."""
    return _found(LOOSE, clear(value)[:MAX_VALUE])


def _found(formats: tuple[Format, ...], text: str) -> Format | None:
    return next((each for each in formats if each.written.fullmatch(text)), None)
