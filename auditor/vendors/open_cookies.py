"""Cookie names from the Open Cookie Database, used when the catalogue does not know a name (Apache-2.0;
https://github.com/jkwakman/Open-Cookie-Database): compiled by `compile_open_cookies`, or read from a newer
copy that the user fetched.

Its "functional" covers both necessary and functional cookies; the description decides which. Its short and
plain names are trusted only on their own domains: `uid` or `SearchTerm` could be anyone's.
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
"""Words in a description that refer to something a page cannot do without."""

MIN_ANYWHERE: Final = 5
"""The fewest characters of a name that can be recognised without its domain."""

HOST: Final = re.compile(r"\.?((?:[a-z0-9-]+\.)+[a-z]{2,})", re.IGNORECASE)
NAME: Final = re.compile(r"[\x21-\x7e]{2,100}")


@dataclass(frozen=True, slots=True)
class OpenCookie:
    """One row: whose cookie it is, and what for."""

    platform: str
    name: str
    """An exact name, or a prefix followed by `*`."""
    purpose: CookiePurpose
    domain: str = ""
    """The domain where it is set; empty for any site."""

    @property
    def telling(self) -> bool:
        """Whether the name alone identifies the owner: long, and not a plain word that others
        would also use.
        """
        bare = self.name.rstrip("*")
        plain = bare.isalpha() and (bare.islower() or bare.istitle())
        spelled = re.fullmatch(r"[A-Z]?[a-z]+(?:[A-Z][a-z]+)+", bare)
        return len(bare) > MIN_ANYWHERE and not plain and not spelled

    def on(self, host: str) -> bool:
        """Whether the cookie may be set on a host."""
        return not self.domain or host == self.domain or host.endswith("." + self.domain)

    def at_home(self, host: str) -> bool:
        """Whether a host belongs to the platform itself: it matches the cookie's domain or contains the
        platform's name.
        """
        name = re.sub(r"[^a-z0-9]", "", self.platform.lower())
        return self.on(host) if self.domain else name in host.split(".")


@dataclass(frozen=True)
class OpenCookies:
    """The database, indexed by name."""

    version: str = ""
    rows: tuple[OpenCookie, ...] = field(default=(), repr=False)

    def known(self, name: str, host: str) -> OpenCookie | None:
        """Return the row for a cookie: one bound to its host first, then an exact name, then the longest
        prefix.
        """
        found = [row for row in self._candidates(name) if row.on(host)]
        return min(found, key=lambda row: (not row.domain, "*" in row.name, -len(row.name)), default=None)

    def elsewhere(self, name: str) -> OpenCookie | None:
        """Return the row for a telling name that the database lists only on its vendor's own domain, as it
        does for many cookies that are set on customers' sites.
        """
        found = [row for row in self._candidates(name) if row.domain and row.telling]
        return min(found, key=lambda row: ("*" in row.name, -len(row.name)), default=None)

    def named(self, name: str) -> tuple[OpenCookie, ...]:
        """Every row for a name on any domain, except short prefixes, which match nearly anything."""
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
    """The usable rows of the database's JSON: names as they are sent, and long enough if they are recognised
    on any site.

    Raises ValueError if the text is not such a database.
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
    """Load the database shipped with this version."""
    compiled = json.loads(COMPILED.read_text(encoding="utf-8"))
    return OpenCookies(compiled["version"], tuple(OpenCookie(*row) for row in compiled["rows"]))
