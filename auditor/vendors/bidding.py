"""The bidders of Prebid.js (Apache-2.0; https://www.npmjs.com/package/prebid.js): the hosts that its adapters
request, and the cookies and storage keys that their vendors disclose, with the purposes of the Transparency
and Consent Framework. Compiled by `compile_bidding`; see NOTICE.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Final

from auditor.model.vendor import CookiePurpose

COMPILED: Final = Path(__file__).with_name("bidding.json")

BROAD: Final = frozenset({"gjirafa.com", "opera.com", "otto.de", "qt.io", "redtram.com", "telkomsel.com"})
"""Domains of companies that serve other things than adverts there: shops, portals, browsers, telephony."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosed:
    """A cookie or storage key that its vendor discloses."""

    name: str
    """An exact name, or a prefix followed by `*`."""
    bidder: str
    purpose: CookiePurpose
    url: str
    """Address of the vendor's own disclosure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bidder:
    """A vendor that Prebid.js requests bids from."""

    code: str
    name: str
    domain: str
    """The domain of the adapter's maintainer; empty if unknown."""

    @property
    def names(self) -> tuple[str, ...]:
        """The names by which a text may refer to the bidder, in lower case."""
        spaced = re.sub(r"[_-]+|(?<=[a-z])(?=[A-Z])", " ", self.code)
        label = self.domain.partition(".")[0]
        found = (self.name, self.code, spaced, self.domain, label)
        return tuple(dict.fromkeys(name.lower() for name in found if name))


@dataclass(frozen=True, slots=True)
class Bidding:
    """The hosts, cookies and storage keys that Prebid.js knows."""

    version: str = ""
    hosts: Mapping[str, Bidder] = field(default_factory=dict)
    """The bidder by exact host."""
    exact: Mapping[str, Disclosed] = field(default_factory=dict)
    beginnings: Mapping[str, tuple[Disclosed, ...]] = field(default_factory=dict)
    """Rows with a prefix by their first two characters, longest first."""
    domains: Mapping[str, Bidder] = field(default_factory=dict)
    """The bidder by its maintainer's domain, if one of its hosts lies there."""

    def by_host(self, host: str) -> Bidder | None:
        """Return the bidder that is asked for bids at the host, or at another host of its own domain."""
        labels = host.split(".")
        above = (".".join(labels[at:]) for at in range(len(labels) - 1))
        return self.hosts.get(host) or next(filter(None, map(self.domains.get, above)), None)

    def kept(self, name: str) -> Disclosed | None:
        """Return the disclosure that covers a cookie or storage key."""
        if (found := self.exact.get(name)) is not None:
            return found
        fitting = (row for row in self.beginnings.get(name[:2], ()) if name.startswith(row.name[:-1]))
        return next(fitting, None)


@lru_cache(maxsize=1)
def load() -> Bidding:
    """Load the list shipped with this version."""
    compiled = json.loads(COMPILED.read_text(encoding="utf-8"))
    exact: dict[str, Disclosed] = {}
    beginnings: dict[str, list[Disclosed]] = {}
    for name, bidder, purpose, url in compiled["kept"]:
        row = Disclosed(name=name, bidder=bidder, purpose=purpose, url=url)
        if name.endswith("*"):
            beginnings.setdefault(name[:2], []).append(row)
        else:
            exact.setdefault(name, row)
    bidders = {
        code: Bidder(code=code, name=told, domain=domain) for code, told, domain in compiled["bidders"]
    }
    hosts = {host: bidders[code] for code, host in compiled["hosts"]}
    ordered = {
        start: tuple(sorted(rows, key=lambda row: -len(row.name))) for start, rows in beginnings.items()
    }
    domains = {
        bidder.domain: bidder
        for host, bidder in hosts.items()
        if bidder.domain and f".{host}".endswith(f".{bidder.domain}") and bidder.domain not in BROAD
    }
    return Bidding(compiled["version"], hosts, exact, ordered, domains)
