"""Looks up which rule of the filter lists names a host. The only module that uses adblock-rust (`adblock` on
PyPI), an optional dependency; without it no filter list is used.

The engine does not support the options `$to $from $method $strict3p $denyallow`; rules with them are ignored.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final

from auditor.domains import registrable_domain
from auditor.vendors.lists.known import KnownList
from auditor.vendors.lists.parsed import Parsed

if TYPE_CHECKING:
    from adblock import Engine

TYPES: Final[Mapping[str, str]] = {
    "xhr": "xmlhttprequest",
    "fetch": "xmlhttprequest",
    "beacon": "ping",
}
"""Resource types of a visit mapped to the names used in rules, where they differ."""

KNOWN_TYPES: Final = frozenset(
    {"document", "stylesheet", "image", "script", "ping", "websocket", "font", "media", "xmlhttprequest"}
)
NAMES: Final = re.compile(r"\|\|([a-z0-9.-]+)(\^?)(\$\S*|)")
"""A rule that names a host without any path or parameters."""


@dataclass(frozen=True, slots=True)
class Rule:
    """The rule that matched, and the list it comes from."""

    text: str
    of: KnownList


@dataclass(frozen=True, slots=True)
class Filters:
    """Filter lists combined, as users combine them: an exception in one list applies to all."""

    named: Mapping[str, KnownList]
    """Rules that start with a host, each with the first list that contains it."""
    engine: "Engine"

    @classmethod
    def of(cls, texts: Mapping[KnownList, str], parsed: Parsed | None = None) -> "Filters":
        """Read the lists; takes 0.7 s and 100 MB for all known lists, 0.25 s if `parsed` has their engine."""
        named: dict[str, KnownList] = {}
        for known, text in texts.items():
            for line in text.splitlines():
                if line.startswith("||"):
                    named.setdefault(line, known)
        return cls(named, (parsed and _kept(parsed)) or _read(texts.values(), parsed))

    def naming(self, url: str, page: str, resource: str) -> Rule | None:
        """Return the rule that names the host of a request, if one matches and no exception does. Rules for a
        path or an address pattern say nothing about the owner of the host, so they do not count.
        """
        kind = TYPES.get(resource, resource)
        found = self.engine.check_network_urls(url, page, kind if kind in KNOWN_TYPES else "other")
        if not found.matched or found.filter is None:
            return None
        named = NAMES.fullmatch(found.filter)
        known = self.named.get(found.filter)
        return None if named is None or known is None or _suffix(named[1]) else Rule(found.filter, known)


def _read(texts: Iterable[str], parsed: Parsed | None) -> "Engine":
    """Build the engine of some lists and save it for the next use."""
    from adblock import Engine, FilterSet  # noqa: PLC0415 - optional: needed only if lists were fetched

    rules = FilterSet(debug=True)  # debug makes results name the matching rule
    for text in texts:
        rules.add_filter_list(text)
    engine = Engine(rules, optimize=False)
    if parsed is not None and parsed.writable:
        parsed.keep(engine.serialize())
    return engine


def _kept(parsed: Parsed) -> "Engine | None":
    """Load the saved engine; None if there is none, or this version cannot read it."""
    from adblock import AdblockException, Engine, FilterSet  # noqa: PLC0415 - optional dependency

    content = parsed.read()
    if content is None:
        return None
    engine = Engine(FilterSet(debug=True), optimize=False)
    try:
        engine.deserialize(content)
    except AdblockException:
        return None
    return engine


def _suffix(name: str) -> bool:
    """Whether a rule covers a whole public suffix (`||com^`)."""
    return registrable_domain(f"x.{name}") != registrable_domain(name)


def available() -> bool:
    """Whether filter lists can be read on this machine."""
    return find_spec("adblock") is not None
