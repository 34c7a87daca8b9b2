"""Patterns of the catalogue: `*` matches any run of characters; everything else matches literally."""

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import parse_qsl, urlsplit

ANY = "*"
"""The path of a pattern that holds on any path."""

MAX_PARAMETERS = 400
"""The most query parameters that are examined."""

PLAIN = re.compile(r"https?://[\w.:-]+(/[^?#\s]*)?(?:\?([^#\s]*))?(?:#\S*)?\Z")
"""An address whose path and query can be read without a parser, as most can."""


def covers(pattern: str, text: str) -> bool:
    """Whether a pattern covers a whole text. Each literal part is searched once, leftmost first, so that no
    pattern or text causes runaway backtracking.
    """
    first, *rest = _parts(pattern)
    if not rest:
        return text == first
    *middle, last = rest
    if len(text) < len(first) + len(last) or not (text.startswith(first) and text.endswith(last)):
        return False
    at, end = len(first), len(text) - len(last)
    for part in middle:
        found = text.find(part, at, end)
        if found < 0:
            return False
        at = found + len(part)
    return True


@lru_cache(maxsize=4_096)
def _parts(pattern: str) -> tuple[str, ...]:
    return tuple(pattern.split("*"))


@dataclass(frozen=True, slots=True)
class NamePattern:
    """The name of a cookie or storage key, with wildcards."""

    text: str
    start: str
    """What precedes the first wildcard."""
    literals: int
    """The number of characters that are not wildcards: the more, the more reliable a match."""

    @classmethod
    def of(cls, text: str) -> "NamePattern":
        """Read a pattern."""
        return cls(text, text.partition("*")[0], len(text.replace("*", "")))

    def matches(self, name: str) -> bool:
        """Whether the pattern covers the whole `name`."""
        return covers(self.text, name)


@dataclass(frozen=True, slots=True)
class AddressPattern:
    """`[//HOST]/PATH[?KEY=VALUE&KEY]`: each parameter must be present, in any order."""

    host: str
    path: str
    query: tuple[tuple[str, str], ...]
    literal: str
    """The longest literal run; an address without it cannot match. It is taken from the path and, for
    scripts, from the parameters, since other parameters may be posted. If the path is any, it is taken from
    the parameters and their names, and may be in the address or in the posted data.
    """
    words: tuple[str, ...] = ()
    """If the path is any, the words that must all be in the address or the posted data."""

    @classmethod
    def of(cls, text: str) -> "AddressPattern":
        """Read a pattern."""
        address, _, query = text.partition("?")
        host = ""
        if address.startswith("//"):
            host, _, rest = address[2:].partition("/")
            address = "/" + rest
        pairs = (part.partition("=") for part in query.split("&") if part)
        sent = tuple((key, value or "*") for key, _, value in pairs)
        asked = [part for _, value in sent for part in value.split("*")] if address.endswith(".js") else []
        words = tuple(word for pair in sent for word in _telling(*pair)) if address == ANY else ()
        return cls(host, address, sent, max((*address.split("*"), *asked, *words), key=len), words)

    @property
    def rank(self) -> tuple[bool, int, str]:
        """Order of trial: patterns bound to a host first, then the longest."""
        return (not self.host, -len(self.path) - len(self.query), self.path)

    @property
    def anywhere(self) -> bool:
        """Whether the pattern holds on any path of any host, so that its parameters alone decide."""
        return self.path == ANY and not self.host

    def may_match(self, url: str, body: str) -> bool:
        """Whether all its words are present; most requests fail this check before anything is parsed."""
        if not (self.literal in url or self.literal in body):
            return False
        return all(word in url or word in body for word in self.words)

    def on(self, host: str) -> bool:
        """Whether the pattern applies to a host."""
        return not self.host or covers(self.host, host)

    def base(self, path: str) -> str | None:
        """Return what the first `*` of the pattern's path covers in `path`; None if it does not match or does
        not start with `*`.
        """
        first, _, rest = self.path.partition("*")
        if first or not covers(self.path, path):
            return None
        return path[: path.find(rest.partition("*")[0])]

    def matches(self, url: str, body: str | None = None) -> bool:
        """Whether the path and parameters of an address, with the form it posts, match."""
        path, query = _split(url)
        if not covers(self.path, path):
            return False
        if not self.query:
            return True
        sent = _sent(query, body or "")
        return all(key in sent and covers(value, sent[key]) for key, value in self.query)


def _telling(key: str, value: str) -> list[str]:
    """A parameter's name, and the parts of its value that are spelled the same however they are encoded,
    except the start of an address.
    """
    spelled = (part for part in value.split("*") if re.fullmatch(r"[\w-]+", part))
    return [key.rpartition(".")[2], *(part for part in spelled if not part.startswith("http"))]


def path_of(url: str) -> str:
    """Return the path of an address; empty if it cannot be parsed."""
    return _split(url)[0]


@lru_cache(maxsize=64)
def _split(url: str) -> tuple[str, str]:
    if (plain := PLAIN.match(url)) is not None:
        return plain[1] or "", plain[2] or ""
    try:
        parts = urlsplit(url)
    except ValueError:
        return "", ""
    return parts.path, parts.query


@lru_cache(maxsize=64)
def _sent(query: str, body: str) -> dict[str, str]:
    """What a request sends by name: the parameters of its query, and the fields of its form or JSON."""
    if not body:
        return _parameters(query)
    fields = _fields(body) if body.lstrip()[:1] in ("{", "[") else _parameters(body)
    return fields | _parameters(query)


def _fields(body: str) -> dict[str, str]:
    """Plain values of a JSON object, or of the first object in a list or in JSON lines: `key`, and
    `key.inner` one level down.
    """
    try:
        read, _ = json.JSONDecoder().raw_decode(body.lstrip())
    except (ValueError, RecursionError):  # cut off at the size limit, or nested maliciously deep
        return {}
    first = read[0] if isinstance(read, list) and read else read
    if not isinstance(first, dict):
        return {}
    rows = list(first.items())[:MAX_PARAMETERS]
    inner = [(f"{k}.{i}", v) for k, held in rows if isinstance(held, dict) for i, v in held.items()]
    told = ((key, _plain(value)) for key, value in (*rows, *inner[:MAX_PARAMETERS]))
    return {key: value for key, value in told if value is not None}


def _plain(value: object) -> str | None:
    """A plain value as it is sent, or the strings of a list joined by commas."""
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return ",".join(value)
    return str(value) if isinstance(value, str | int | float) else None


@lru_cache(maxsize=64)
def _parameters(query: str) -> dict[str, str]:
    try:
        return dict(parse_qsl(query, keep_blank_values=True, max_num_fields=MAX_PARAMETERS))
    except ValueError:
        return {}
