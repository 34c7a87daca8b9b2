"""Looks up what is known about a user's search term: a vendor, a host, an address, a cookie or a
storage key.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from auditor.domains import host_of
from auditor.model.vendor import CookiePattern, Vendor
from auditor.vendors import bidding, breadth
from auditor.vendors.bidding import Bidder, Disclosed
from auditor.vendors.breadth import Entity
from auditor.vendors.catalogue import Catalogue, own_names
from auditor.vendors.lists.filters import Rule
from auditor.vendors.open_cookies import OpenCookie


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """An entry of the catalogue, and why it is shown."""

    vendor: Vendor
    why: str
    cookie: CookiePattern | None = None
    """The pattern that covers the name asked about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Everything known about one search term."""

    asked: str
    matches: tuple[Match, ...] = ()
    """The matching entries of the catalogue."""
    entity: Entity | None = None
    """What third-party-web knows about the host."""
    rows: tuple[OpenCookie, ...] = ()
    """The rows of the Open Cookie Database for the name."""
    bidder: Bidder | None = None
    """The bidder that Prebid.js requests at the host."""
    disclosed: Disclosed | None = None
    """What a bidder discloses about the name."""
    rule: Rule | None = None
    """The rule of a fetched list that names the host."""
    near: tuple[str, ...] = ()
    """Similar names that may have been meant, if nothing is known."""

    @property
    def known(self) -> bool:
        """Whether anything is known."""
        return bool(self.matches or self.entity or self.rows or self.bidder or self.disclosed or self.rule)


def look_up(asked: str, catalogue: Catalogue) -> Answer:
    """Look a word up in the catalogue and the lists."""
    word = asked.strip()
    host = _host(word)
    found: dict[str, Match] = {}
    for match in (*_by_name(word, catalogue), *_by_host(word, host, catalogue), *_by_cookie(word, catalogue)):
        found.setdefault(match.vendor.id, match)
    listed = not found and host and breadth.load().by_host(host)
    answer = Answer(
        asked=word,
        matches=tuple(found.values()),
        entity=listed or _entity(word, known=bool(found)),
        rows=catalogue.lists.cookies.named(word),
        bidder=bidding.load().by_host(host) if host and not found and not listed else None,
        disclosed=bidding.load().kept(word),
        rule=_rule(host, catalogue) if host and not found else None,
    )
    return answer if answer.known else Answer(asked=word, near=_near(word, catalogue))


def _host(word: str) -> str:
    address = word if "://" in word else f"https://{word}"
    host = host_of(address)
    return host if "." in host else ""


def _by_name(word: str, catalogue: Catalogue) -> Iterator[Match]:
    low = word.casefold()
    for vendor in catalogue.vendors.values():
        if low in own_names(vendor):
            yield Match(vendor=vendor, why="by its name")
    for vendor in catalogue.vendors.values():
        if low == vendor.company.casefold():
            yield Match(vendor=vendor, why="by its company")


def _by_host(word: str, host: str, catalogue: Catalogue) -> Iterator[Match]:
    shaped = catalogue.by_path(word) if "://" in word else None
    if shaped is not None:
        yield Match(vendor=shaped, why="by path and parameters of the address")
    vendor = catalogue.by_host(host) if host else None
    if vendor is not None:
        yield Match(vendor=vendor, why=f"by the host {host}")


def _by_cookie(word: str, catalogue: Catalogue) -> Iterator[Match]:
    for vendor, cookie in catalogue.by_cookie(word):
        where = f", on {', '.join(cookie.domains)} alone" if cookie.domains else ""
        yield Match(vendor=vendor, why=f"by the cookie or key {cookie.name}{where}", cookie=cookie)


def _entity(word: str, *, known: bool) -> Entity | None:
    low = word.casefold()
    named = (each for each in breadth.load().entities() if low == each.name.casefold())
    return None if known else next(named, None)


def _rule(host: str, catalogue: Catalogue) -> Rule | None:
    filters = catalogue.lists.filters
    return filters.naming(f"https://{host}/", "https://visited.example/", "script") if filters else None


def _near(word: str, catalogue: Catalogue) -> tuple[str, ...]:
    names = {
        name.casefold(): name
        for vendor in catalogue.vendors.values()
        for name in (vendor.name, *vendor.aliases)
    }
    return tuple(names[low] for low in get_close_matches(word.casefold(), names, 3, 0.75))
