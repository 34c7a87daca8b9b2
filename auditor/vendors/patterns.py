"""Patterns of the catalogue: `*` is any run of characters, everything else is itself."""

import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import parse_qsl, urlsplit

MAX_PARAMETERS = 400
"""Query parameters looked at."""


@lru_cache(maxsize=4_096)
def glob(pattern: str) -> re.Pattern[str]:
    """A pattern as an anchored expression; runs of `*` count as one, so that it cannot run away."""
    parts = [re.escape(part) for part in re.sub(r"\*+", "*", pattern).split("*")]
    return re.compile(".*".join(parts), re.DOTALL)


@dataclass(frozen=True, slots=True)
class NamePattern:
    """The name of a cookie or storage key, with wildcards."""

    text: str
    start: str
    """What stands before the first wildcard."""
    literals: int
    """Characters that are not wildcards: the more, the surer a match."""

    @classmethod
    def of(cls, text: str) -> "NamePattern":
        """Read a pattern."""
        return cls(text, text.partition("*")[0], len(text.replace("*", "")))

    def matches(self, name: str) -> bool:
        """Whether the pattern covers all of `name`."""
        return name.startswith(self.start) and glob(self.text).fullmatch(name) is not None


@dataclass(frozen=True, slots=True)
class AddressPattern:
    """`[//HOST]/PATH[?KEY=VALUE&KEY]`: each parameter must be there, in any order."""

    host: str
    path: str
    query: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, text: str) -> "AddressPattern":
        """Read a pattern."""
        address, _, query = text.partition("?")
        host = ""
        if address.startswith("//"):
            host, _, rest = address[2:].partition("/")
            address = "/" + rest
        pairs = (part.partition("=") for part in query.split("&") if part)
        return cls(host, address, tuple((key, value or "*") for key, _, value in pairs))

    @property
    def rank(self) -> tuple[bool, int, str]:
        """Order of trial: bound to a host first, then the longest."""
        return (not self.host, -len(self.path) - len(self.query), self.path)

    def matches(self, url: str, host: str, body: str | None = None) -> bool:
        """Whether an address, with the form it posts, is of this kind."""
        if self.host and not glob(self.host).fullmatch(host):
            return False
        path, query = _split(url)
        if not glob(self.path).fullmatch(path):
            return False
        if not self.query:
            return True
        sent = _parameters(query if body is None else f"{query}&{body}")
        return all(key in sent and glob(value).fullmatch(sent[key]) for key, value in self.query)


@lru_cache(maxsize=64)
def _split(url: str) -> tuple[str, str]:
    try:
        parts = urlsplit(url)
    except ValueError:
        return "", ""
    return parts.path, parts.query


@lru_cache(maxsize=64)
def _parameters(query: str) -> dict[str, str]:
    try:
        return dict(parse_qsl(query, keep_blank_values=True, max_num_fields=MAX_PARAMETERS))
    except ValueError:
        return {}
