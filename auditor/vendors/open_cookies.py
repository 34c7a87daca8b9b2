"""Cookie names that the Open Cookie Database knows, beneath the catalogue (Apache-2.0;
https://github.com/jkwakman/Open-Cookie-Database): compiled by `compile_open_cookies`, or read from a newer
copy that a person fetched.

Its "functional" holds necessary and functional alike; which one is read from its description. Its short and
plain names are believed on their own domains alone: `uid` or `SearchTerm` could be anybody's.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from auditor.model.vendor import CookiePurpose

COMPILED: Final = Path(__file__).with_name("open_cookies.json")

PURPOSES: Final[Mapping[str, CookiePurpose]] = MappingProxyType(
    {
        "Marketing": "advertising",
        "Analytics": "analytics",
        "Security": "necessary",
        "Necessary": "necessary",
        "Personalization": "functional",
    }
)
NECESSARY: Final = re.compile(
    r"consent|cookie (?:choice|preference|setting|banner|notice)|opt(?:ed)?[- ]?out|secur|csrf|forgery|fraud|"
    r"\bbots?\b|spam|attack|sign(?:s|ed)?[- ]?in|log(?:s|ged|ging)?[- ]?(?:in|on)\b|authenti|session|"
    r"load[- ]?balanc|same server|cart|basket|checkout|payment|(?:support|accept)s? cookies|test cookie",
    re.IGNORECASE,
)
"""Words of a description that speak of what a page cannot do without."""

MIN_ANYWHERE: Final = 5
"""Characters of a name from which it may be known without its domain."""

HOST: Final = re.compile(r"\.?((?:[a-z0-9-]+\.)+[a-z]{2,})", re.IGNORECASE)
NAME: Final = re.compile(r"[\x21-\x7e]{2,100}")


@dataclass(frozen=True, slots=True)
class OpenCookie:
    """One row: whose cookie, and what for."""

    platform: str
    name: str
    """Exact, or a beginning with `*` behind it."""
    purpose: CookiePurpose
    domain: str = ""
    """Where it is set; empty: on any site."""

    @property
    def telling(self) -> bool:
        """Whether the name alone tells whose it is: long, and no plain word that others would use too."""
        bare = self.name.rstrip("*")
        plain = bare.isalpha() and (bare.islower() or bare.istitle())
        spelled = re.fullmatch(r"[A-Z]?[a-z]+(?:[A-Z][a-z]+)+", bare)
        return len(bare) > MIN_ANYWHERE and not plain and not spelled

    def on(self, host: str) -> bool:
        """Whether a host is where the cookie is set."""
        return not self.domain or host == self.domain or host.endswith("." + self.domain)

    def at_home(self, host: str) -> bool:
        """Whether a host is that of the platform itself: named as its cookie's domain, or by its own name."""
        name = re.sub(r"[^a-z0-9]", "", self.platform.lower())
        return self.on(host) if self.domain else name in host.split(".")


@dataclass(frozen=True)
class OpenCookies:
    """The database by name."""

    version: str = ""
    rows: tuple[OpenCookie, ...] = field(default=(), repr=False)

    def known(self, name: str, host: str) -> OpenCookie | None:
        """The row of a cookie: bound to its host first, then exact, then the longest beginning."""
        found = [row for row in self._candidates(name) if row.on(host)]
        return min(found, key=lambda row: (not row.domain, "*" in row.name, -len(row.name)), default=None)

    def elsewhere(self, name: str) -> OpenCookie | None:
        """The row of a telling name that the database gives its vendor's own domain, as it does of many that
        are set on customers' sites.
        """
        found = [row for row in self._candidates(name) if row.domain and row.telling]
        return min(found, key=lambda row: ("*" in row.name, -len(row.name)), default=None)

    def named(self, name: str) -> tuple[OpenCookie, ...]:
        """Every row of a name, wherever it is set, but for short beginnings, which cover nearly anything."""
        rows = self._candidates(name)
        return tuple(row for row in rows if "*" not in row.name or len(row.name) > MIN_ANYWHERE)

    def _candidates(self, name: str) -> Iterator[OpenCookie]:
        yield from self._exact.get(name, ())
        for row in self._beginnings.get(name[:2], ()):
            if name.startswith(row.name[:-1]):
                yield row

    @cached_property
    def _exact(self) -> dict[str, list[OpenCookie]]:
        return _by(lambda row: row.name, (row for row in self.rows if not row.name.endswith("*")))

    @cached_property
    def _beginnings(self) -> dict[str, list[OpenCookie]]:
        return _by(lambda row: row.name[:2], (row for row in self.rows if row.name.endswith("*")))


def _by(key: Callable[[OpenCookie], str], rows: Iterable[OpenCookie]) -> dict[str, list[OpenCookie]]:
    found: dict[str, list[OpenCookie]] = {}
    for row in rows:
        found.setdefault(key(row), []).append(row)
    return found


def read(text: str) -> tuple[OpenCookie, ...]:
    """The rows of the database's JSON that can be used: names as they are sent, long enough for a name that
    is known on any site.

    Raises ValueError where the text is no such database.
    """
    try:
        database = json.loads(text)
        rows = [_row(platform, row) for platform, listed in database.items() for row in listed]
    except (AttributeError, KeyError, TypeError, RecursionError) as wrong:
        raise ValueError(f"not the Open Cookie Database's JSON: {wrong!r}") from wrong
    return tuple(dict.fromkeys(row for row in rows if row is not None))


def _row(platform: str, row: Mapping[str, Any]) -> OpenCookie | None:
    name = str(row["cookie"]).strip().rstrip("*")
    wildcard = str(row["wildcardMatch"]) == "1" or str(row["cookie"]).strip().endswith("*")
    host = HOST.search(str(row["domain"]))
    domain = host[1].lower() if host else ""
    if not NAME.fullmatch(name) or "*" in name or (not domain and len(name) < MIN_ANYWHERE):
        return None
    return OpenCookie(platform, name + "*" * wildcard, _purpose(row), domain)


def _purpose(row: Mapping[str, Any]) -> CookiePurpose:
    known = PURPOSES.get(str(row["category"]))
    if known is not None:
        return known
    return "necessary" if NECESSARY.search(f"{row['description']} {row['cookie']}") else "functional"


@lru_cache(maxsize=1)
def load() -> OpenCookies:
    """The database that ships with this version."""
    compiled = json.loads(COMPILED.read_text(encoding="utf-8"))
    return OpenCookies(compiled["version"], tuple(OpenCookie(*row) for row in compiled["rows"]))
