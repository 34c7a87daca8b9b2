"""Parse a Set-Cookie line, or the string a script assigns to document.cookie, as browsers do.

RFC 6265 sections 5.1.1 (dates), 5.1.4 (default path), 5.2 (parsing); Max-Age wins over Expires (5.3). The
bound on an attribute's value is that of RFC 6265bis section 5.6.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlsplit

_ATTRIBUTES = frozenset(
    {"domain", "path", "expires", "max-age", "secure", "httponly", "samesite", "partitioned", "priority"}
)
_DELIMITERS = re.compile(r"[\x09\x20-\x2f\x3b-\x40\x5b-\x60\x7b-\x7e]+")
_TIME = re.compile(r"^(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\D|$)")
_DAY = re.compile(r"^(\d{1,2})(?:\D|$)")
_YEAR = re.compile(r"^(\d{2,4})(?:\D|$)")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_BLANK = " \t"
"""Trimmed from names and values; other white space belongs to the value."""
_ATTRIBUTE = 1_024
"""Maximum octets of an attribute's value; an attribute with a longer one is ignored."""
_FOREVER_S = 1e11
"""Seconds; some sites ask for Max-Age=99999999999999999999."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CookieLine:
    """The cookie that a line requests; attributes it does not name are empty."""

    name: str
    value: str
    domain: str | None = None
    """Lower case, without a leading dot; None for a host-only cookie."""
    path: str | None = None
    expires: float | None = None
    """Unix time."""
    max_age: float | None = None
    secure: bool = False
    http_only: bool = False
    same_site: str | None = None
    partitioned: bool = False

    def lifetime(self, now: float) -> float | None:
        """The requested lifetime in seconds at Unix time `now`; None for a session cookie, ≤ 0 to delete."""
        if self.max_age is not None:
            return self.max_age
        return None if self.expires is None else self.expires - now

    def deletes(self, now: float) -> bool:
        """Whether this line deletes the cookie."""
        lifetime = self.lifetime(now)
        return lifetime is not None and lifetime <= 0


def read(line: str) -> CookieLine:
    """Parse `line`."""
    pair, *rest = line.split(";")
    name, equals, value = pair.partition("=")
    if not equals:
        name, value = "", pair
    asked: dict[str, str] = {}
    for attribute in rest:
        key, _, given = attribute.partition("=")
        key, given = key.strip(_BLANK).lower(), given.strip(_BLANK)
        if key in _ATTRIBUTES and len(given.encode("utf-8", "replace")) <= _ATTRIBUTE:
            asked[key] = given
    return CookieLine(
        name=name.strip(_BLANK),
        value=value.strip(_BLANK),
        domain=asked.get("domain", "").lstrip(".").lower() or None,
        path=asked["path"] if asked.get("path", "").startswith("/") else None,
        expires=_date(asked["expires"]) if "expires" in asked else None,
        max_age=_seconds(asked["max-age"]) if "max-age" in asked else None,
        secure="secure" in asked,
        http_only="httponly" in asked,
        same_site=asked.get("samesite") or None,
        partitioned="partitioned" in asked,
    )


def default_path(url: str) -> str:
    """The default path of a cookie set at `url` whose line names no path."""
    try:
        path = urlsplit(url).path
    except ValueError:
        return "/"
    return path[: path.rfind("/")] or "/" if path.startswith("/") else "/"


def _seconds(text: str) -> float | None:
    if not re.fullmatch(r"[-+]?\d{1,400}", text, re.ASCII):
        return None
    return float(max(min(int(text), _FOREVER_S), -_FOREVER_S))


def _date(text: str) -> float | None:
    """The Unix time of a cookie date; None where it is not a valid one."""
    time: tuple[int, int, int] | None = None
    day = month = year = None
    for token in _DELIMITERS.split(text[:200]):
        if time is None and (found := _TIME.match(token)):
            time = (int(found[1]), int(found[2]), int(found[3]))
        elif day is None and (found := _DAY.match(token)):
            day = int(found[1])
        elif month is None and token[:3].lower() in _MONTHS:
            month = _MONTHS.index(token[:3].lower()) + 1
        elif year is None and (found := _YEAR.match(token)):
            year = _century(int(found[1]))
    if time is None or day is None or month is None or year is None:
        return None
    try:
        return datetime(year, month, day, *time, tzinfo=UTC).timestamp()
    except ValueError:
        return None


def _century(year: int) -> int:
    if 70 <= year <= 99:  # noqa: PLR2004 - RFC 6265 section 5.1.1
        return year + 1900
    return year + 2000 if year <= 69 else year  # noqa: PLR2004 - RFC 6265 section 5.1.1
