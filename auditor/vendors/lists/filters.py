"""Filter lists asked which of their rules names a host. The one place that knows adblock-rust (`adblock` on
PyPI), an extra: without it no filter list is used.

It does not know the options `$to $from $method $strict3p $denyallow`; rules with them are left out.
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
"""Resource types of a visit by the names that rules use, where they differ."""

KNOWN_TYPES: Final = frozenset(
    {"document", "stylesheet", "image", "script", "ping", "websocket", "font", "media", "xmlhttprequest"}
)
NAMES: Final = re.compile(r"\|\|([a-z0-9.-]+)(\^?)(\$\S*|)")
"""A rule that names a host and nothing of an address on it."""


@dataclass(frozen=True, slots=True)
class Rule:
    """The rule that matched, and the list that holds it."""

    text: str
    of: KnownList


@dataclass(frozen=True, slots=True)
class Filters:
    """Filter lists put together, as their users have them: an exception in one holds against all."""

    named: Mapping[str, KnownList]
    """By rule that begins with a host, the first list that holds it."""
    engine: "Engine"

    @classmethod
    def of(cls, texts: Mapping[KnownList, str], parsed: Parsed | None = None) -> "Filters":
        """Read lists; 0.7 s and 100 MB for those that are known, 0.25 s where `parsed` kept their engine."""
        named: dict[str, KnownList] = {}
        for known, text in texts.items():
            for line in text.splitlines():
                if line.startswith("||"):
                    named.setdefault(line, known)
        return cls(named, (parsed and _kept(parsed)) or _read(texts.values(), parsed))

    def naming(self, url: str, page: str, resource: str) -> Rule | None:
        """The rule that names the host of a request, where one matches and no exception does. Rules for
        an address or a pattern of addresses say nothing of whoever the host belongs to.
        """
        kind = TYPES.get(resource, resource)
        found = self.engine.check_network_urls(url, page, kind if kind in KNOWN_TYPES else "other")
        if not found.matched or found.filter is None:
            return None
        named = NAMES.fullmatch(found.filter)
        known = self.named.get(found.filter)
        return None if named is None or known is None or _suffix(named[1]) else Rule(found.filter, known)


def _read(texts: Iterable[str], parsed: Parsed | None) -> "Engine":
    """The engine of some lists, kept for the next who asks."""
    from adblock import Engine, FilterSet  # noqa: PLC0415 - an extra: only who fetched lists needs it

    rules = FilterSet(debug=True)  # which makes an answer name its rule
    for text in texts:
        rules.add_filter_list(text)
    engine = Engine(rules, optimize=False)
    if parsed is not None and parsed.writable:
        parsed.keep(engine.serialize())
    return engine


def _kept(parsed: Parsed) -> "Engine | None":
    """The engine as it was kept; None where none is, or none that this version reads."""
    from adblock import AdblockException, Engine, FilterSet  # noqa: PLC0415 - an extra

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
    """Whether a rule is for everybody under a public suffix (`||com^`)."""
    return registrable_domain(f"x.{name}") != registrable_domain(name)


def available() -> bool:
    """Whether filter lists can be read on this machine."""
    return find_spec("adblock") is not None
