"""Our own catalogue: one TOML file per vendor in entries/, compiled to catalogue.json.

`python -m auditor.vendors.compile_catalogue` compiles it; the tests check that the two agree.
"""

import json
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from functools import cached_property, lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from auditor.domains import host_of
from auditor.model.vendor import Category, CookiePattern, Vendor, VendorOptOut
from auditor.vendors.branded import Brands
from auditor.vendors.kin import Kin, kin, stem
from auditor.vendors.lists.held import Lists, held
from auditor.vendors.mentions import Mention, NameIndex
from auditor.vendors.patterns import AddressPattern, NamePattern, covers, path_of

COMPILED: Final = Path(__file__).with_name("catalogue.json")

TELLING: Final = 5
"""The fewest characters of a literal that few addresses contain by chance."""

MAX_NAME: Final = 200
"""The most characters of a cookie name that are examined."""


@dataclass(frozen=True)
class Catalogue:
    """The vendors by id, with indexes that are built on first use."""

    vendors: Mapping[str, Vendor] = field(default_factory=dict)
    version: str = ""
    """Changes whenever an entry changes."""
    lists: Lists = field(default=Lists(), repr=False)
    """Lists that the user fetched; the shipped catalogue has none."""

    def by_host(self, host: str) -> Vendor | None:
        """Return the vendor of a host: the longest suffix that an entry names wins."""
        name = host.lower().rstrip(".")
        while name:
            if (found := self._hosts.get(name)) is not None:
                return self.vendors[found]
            name = name.partition(".")[2]
        return None

    def by_path(self, url: str, body: str | None = None, *, host: str | None = None) -> Vendor | None:
        """Return the vendor that path and parameters reveal on any host, such as a first-party proxy or a
        host that several products share. Patterns bound to this host are tried first. Pass `host` if it is
        already known.
        """
        host = host_of(url) if host is None else host
        bound = self._bound_to.get(host)
        if bound is None:
            bound = tuple(row for row in self._addresses if row[0].host and row[0].on(host))
            self._bound_to[host] = bound
        for pattern, vendor in bound:
            if pattern.matches(url, body):
                return self.vendors[vendor]
        rows = self._loose if self._loose_path.search(url) else self._brief
        for pattern, vendor in rows:
            if pattern.literal in url and pattern.matches(url, body):
                return self.vendors[vendor]
        return self._by_sent(url, body or "")

    def _by_sent(self, url: str, body: str) -> Vendor | None:
        """The vendor that parameters alone reveal, on any path."""
        if self._any_parameter.search(url) or self._any_parameter.search(body):
            for pattern, vendor in self._anywhere:
                if pattern.may_match(url, body) and pattern.matches(url, body):
                    return self.vendors[vendor]
        return None

    def base(self, vendor: str, url: str) -> str | None:
        """Return the part of an address's path below which a vendor's endpoints stand on that host: what the
        first `*` of a matching pattern covers. None if no pattern tells.
        """
        path = path_of(url)
        for pattern, owner in self._loose:
            if owner == vendor and (place := pattern.base(path)) is not None:
                return place
        return None

    def beside(self, vendor: str, base: str, url: str) -> bool:
        """Whether an address is one of a vendor's plain paths below `base` (`Vendor.beside`)."""
        path = path_of(url)
        return any(covers(base + plain, path) for plain in self.vendors[vendor].beside)

    def by_cookie(self, name: str) -> tuple[tuple[Vendor, CookiePattern], ...]:
        """The entries that know a cookie or storage key of this name, most exact first."""
        name = name[:MAX_NAME]
        exact = [(self.vendors[vendor], cookie) for vendor, cookie in self._exact.get(name, ())]
        wild = [
            (pattern.literals, self.vendors[vendor], cookie)
            for start in {name[:2], name[:1], ""}
            for pattern, vendor, cookie in self._wild.get(start, ())
            if pattern.matches(name)
        ]
        wild.sort(key=lambda row: (-row[0], row[1].id))
        return (*exact, *((vendor, cookie) for _, vendor, cookie in wild))

    def brand(self, name: str) -> tuple[str, Category] | None:
        """Return the vendor whose name starts a cookie's name, and its category (`branded`)."""
        return self._brands.begins(name)

    def kin(self, name: str) -> Kin | None:
        """Return the vendor's cookies whose names start as this one does (`kin`)."""
        return self._kin.get(stem(name))

    def mentions(self, text: str, known: Collection[str] = ()) -> tuple[Mention, ...]:
        """The vendors that a text names, in order, without overlap, longest name first. Vendors in `known`
        are already mentioned elsewhere and are also matched by names that are ordinary words.
        """
        return self._names.find(text, known)

    def names(self, vendor: str) -> tuple[str, ...]:
        """Every name by which a policy may disclose a vendor, in lower case: its own, and those of its
        family, its company and the products that it serves. Empty for an unknown id.
        """
        return self._names_of.get(vendor, ())

    def covers(self, vendor: str) -> tuple[str, ...]:
        """The names that count as disclosed when this vendor is named: for a product its own, for a family or
        company those of all its products (naming Google covers Google Analytics, but not the other way
        round).
        """
        return self._covered.get(vendor, ())

    @cached_property
    def _hosts(self) -> dict[str, str]:
        return {domain: vendor.id for vendor in self.vendors.values() for domain in vendor.domains}

    @cached_property
    def _addresses(self) -> tuple[tuple[AddressPattern, str], ...]:
        rows = [(AddressPattern.of(p), v.id) for v in self.vendors.values() for p in v.paths]
        return tuple(sorted(rows, key=lambda row: row[0].rank))

    @cached_property
    def _loose(self) -> tuple[tuple[AddressPattern, str], ...]:
        return tuple(row for row in self._addresses if not row[0].host and not row[0].anywhere)

    @cached_property
    def _brief(self) -> tuple[tuple[AddressPattern, str], ...]:
        """The patterns whose literal is so short that most addresses contain it."""
        return tuple(row for row in self._loose if len(row[0].literal) < TELLING)

    @cached_property
    def _anywhere(self) -> tuple[tuple[AddressPattern, str], ...]:
        return tuple(row for row in self._addresses if row[0].anywhere)

    @cached_property
    def _any_parameter(self) -> re.Pattern[str]:
        """One expression that rules out every any-path pattern for most requests."""
        literals = {pattern.literal for pattern, _ in self._anywhere}
        return re.compile("|".join(map(re.escape, sorted(literals))) or r"(?!)")

    @cached_property
    def _loose_path(self) -> re.Pattern[str]:
        """One expression that rules out every any-host pattern except the brief ones for most addresses."""
        literals = {pattern.literal for pattern, _ in self._loose} - {row[0].literal for row in self._brief}
        return re.compile("|".join(map(re.escape, sorted(literals))) or r"(?!)")

    @cached_property
    def _bound_to(self) -> dict[str, tuple[tuple[AddressPattern, str], ...]]:
        """The patterns that apply to each host, filled on demand."""
        return {}

    @cached_property
    def _exact(self) -> dict[str, list[tuple[str, CookiePattern]]]:
        found: dict[str, list[tuple[str, CookiePattern]]] = {}
        for vendor, cookie in self._cookies():
            if "*" not in cookie.name:
                found.setdefault(cookie.name, []).append((vendor, cookie))
        return found

    @cached_property
    def _wild(self) -> dict[str, list[tuple[NamePattern, str, CookiePattern]]]:
        found: dict[str, list[tuple[NamePattern, str, CookiePattern]]] = {}
        for vendor, cookie in self._cookies():
            if "*" in cookie.name:
                pattern = NamePattern.of(cookie.name)
                found.setdefault(pattern.start[:2], []).append((pattern, vendor, cookie))
        return found

    def _cookies(self) -> Iterator[tuple[str, CookiePattern]]:
        for vendor in self.vendors.values():
            for cookie in vendor.cookies:
                yield vendor.id, cookie

    @cached_property
    def _brands(self) -> Brands:
        return Brands.of(self.vendors.values())

    @cached_property
    def _kin(self) -> Mapping[str, Kin]:
        heads = {name: v.family or v.id for v in self.vendors.values() for name in own_names(v)}
        own = (
            (cookie.name, vendor.family or vendor.id, vendor.name, cookie.purpose)
            for vendor in self.vendors.values()
            for cookie in vendor.cookies
            if not cookie.domains
        )
        listed = (
            (row.name, heads.get(row.platform.lower(), row.platform), row.platform, row.purpose)
            for row in self.lists.cookies.rows
        )
        return kin((*own, *listed))

    @cached_property
    def _names(self) -> NameIndex:
        return NameIndex.of(self.vendors.values())

    @cached_property
    def _names_of(self) -> dict[str, tuple[str, ...]]:
        return {vendor.id: tuple(sorted(self._all_names(vendor))) for vendor in self.vendors.values()}

    def _all_names(self, vendor: Vendor) -> set[str]:
        wanted = [vendor, *(self.vendors[v] for v in vendor.serves if v in self.vendors)]
        if vendor.family and vendor.family in self.vendors:
            wanted.append(self.vendors[vendor.family])
        names = {name for each in wanted for name in own_names(each)}
        return names | {vendor.company.lower(), *((vendor.family,) if vendor.family else ())}

    @cached_property
    def _covered(self) -> dict[str, tuple[str, ...]]:
        covered: dict[str, set[str]] = {v.id: set(own_names(v)) for v in self.vendors.values()}
        for vendor in self.vendors.values():
            for head in {vendor.family} & covered.keys():
                covered[head or ""].update(own_names(vendor))
            for product in {*vendor.serves} & covered.keys():
                covered[product].update(own_names(vendor))
        return {vendor: tuple(sorted(names)) for vendor, names in covered.items()}


def own_names(vendor: Vendor) -> tuple[str, ...]:
    """A vendor's own names in lower case: id, name, aliases."""
    return tuple(dict.fromkeys(name.lower() for name in (vendor.id, vendor.name, *vendor.aliases)))


@lru_cache(maxsize=1)
def load() -> Catalogue:
    """Load the catalogue shipped with this version."""
    compiled = json.loads(COMPILED.read_text(encoding="utf-8"))
    vendors = {row["id"]: vendor_of(row) for row in compiled["vendors"]}
    return Catalogue(vendors=MappingProxyType(vendors), version=compiled["version"])


def with_lists(folder: Path) -> Catalogue:
    """The shipped catalogue with the lists in a folder; the same object as long as the folder's lists are
    unchanged.
    """
    return _with(held(folder))


@lru_cache(maxsize=2)
def _with(lists: Lists) -> Catalogue:
    return replace(load(), lists=lists)


def vendor_of(row: Mapping[str, Any]) -> Vendor:
    """Build a vendor from its compiled row, which was checked when it was compiled."""
    values = {f.name: row[f.name] for f in fields(Vendor) if f.name in row}
    values["cookies"] = tuple(CookiePattern(**_frozen(c)) for c in row.get("cookies", ()))
    values["opt_outs"] = tuple(VendorOptOut(**_frozen(o)) for o in row.get("opt_outs", ()))
    return Vendor(**_frozen(values))


def _frozen(row: Mapping[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in row.items()}
