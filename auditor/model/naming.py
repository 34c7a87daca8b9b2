"""Compare cookie names and addresses: as a policy writes them with what a browser saw, and what stays the
same from visit to visit.
"""

import re
from functools import lru_cache
from typing import Final

MAX_NAME: Final = 256
"""Most characters of a name that are compared; longer names are cut."""

_WILD: Final = "\0"
_JOINTS: Final = frozenset("_-.")
_SHORTEST_HEAD: Final = 3
"""Fewest characters of a name's beginning, including the joint that ends it."""
_PLACEHOLDER: Final = re.compile(
    r"\{[^{}]{0,60}\}|<[^<>]{0,60}>|\[[^\[\]]{0,60}\]|\*+|…|\.{3,}|#+|(?<![A-Za-z])[Xx]{2,}(?![A-Za-z])|[Xx]{3,}",
)
_SEVERAL: Final = re.compile(r"\s*[,;、，；/\n|]\s*|\s+(?:and|or|und|et|und|및|と)\s+")
_SEPARATOR: Final = re.compile(r"([._\-@:%|/ $~!+]+)")
_PLACE_WORD: Final = frozenset(
    {"id", "uid", "uuid", "hash", "token", "key", "number", "name", "site", "container", "property", "user"}
)


@lru_cache(maxsize=16_384)
def name_pattern(name: str) -> str:
    """A cookie or storage name with `*` for the parts that change from site to site or visit to visit:
    numbers, hashes, container ids. `_ga_G1X2Y3` and `_ga_ABC999` both become `_ga_*`.
    """
    pieces = _SEPARATOR.split(name[:MAX_NAME])
    general = "".join(piece if i % 2 else _general(piece) for i, piece in enumerate(pieces))
    return re.sub(r"\*(?:[._\-]?\*)+", "*", general)


def _general(token: str) -> str:
    if not token or not any(c.isdigit() for c in token):
        return token
    if token.isdigit() or len(token) >= 6:  # noqa: PLR2004 - shorter mixed words are words: `hp2`, `1P`, `ga4`
        head = token.rstrip("0123456789")
        readable = head.isalpha() and len(head) > 1 and not _hex(token)
        return f"{head}*" if readable else "*"
    return token


def _hex(token: str) -> bool:
    return all(c in "0123456789abcdefABCDEF" for c in token)


def covers(written: str, name: str) -> bool:
    """Whether a name or pattern in a policy matches this cookie: `_ga_*`, `_hjSession_{site}`,
    `_hjSession_<id>`, `_ga_XXXX`, `wp-settings-{time}-[UID]`, `_pk_id.*`, or several names in one cell. A
    base name matches its numbered ones (`_ga` for `_ga_AB12CD`).
    """
    if written.strip().casefold() == name.casefold():
        return True  # however short: `_s`
    return any(_covers(each, name) for each in split_names(written))


def telling(name: str) -> bool:
    """Whether a cookie's name is distinctive: an everyday word may be in a text by chance."""
    return len(name) >= 4 and not name.isalpha()  # noqa: PLR2004


@lru_cache(maxsize=4_096)
def split_names(written: str) -> tuple[str, ...]:
    """The names in one cell or phrase, without quotation marks and trailing notes."""
    whole = written[: 8 * MAX_NAME].strip()
    parts = [part.partition(" (")[0].partition("（")[0] for part in _SEVERAL.split(whole)]
    cleaned = (part.strip(" \t\"'`“”‘’「」()（）*") if _literal(part) else "" for part in parts)
    restored = (_keep_wildcard(part, original) for part, original in zip(cleaned, parts, strict=True))
    return tuple(dict.fromkeys(part for part in restored if part))


def _keep_wildcard(cleaned: str, original: str) -> str:
    """Restore a wildcard at either end that was stripped together with quotation marks."""
    if not cleaned:
        return ""
    bare = original.strip(" \t\"'`“”‘’「」")
    return f"{'*' if bare.startswith('*') else ''}{cleaned}{'*' if bare.endswith('*') else ''}"


def _literal(part: str) -> bool:
    return sum(c.isalnum() for c in _PLACEHOLDER.sub("", part)) >= 2  # noqa: PLR2004 - `*` alone says nothing


@lru_cache(maxsize=65_536)
def _covers(written: str, name: str) -> bool:
    low, name_low = written[:MAX_NAME].casefold(), name[:MAX_NAME].casefold()
    if low == name_low:
        return True
    if low[-1:] in _JOINTS and len(low) >= _SHORTEST_HEAD and name_low.startswith(low):
        return True  # a name does not end with a joint, so this is a prefix
    pieces = _PLACEHOLDER.sub(_WILD, written[:MAX_NAME]).casefold().split(_WILD)
    if len(pieces) > 1:
        return _fits(pieces, name_low)
    return _base_of(low, name_low, name_pattern(name).casefold())


def _base_of(low: str, name: str, general: str) -> bool:
    """Whether `low` is the part before what changes, optionally with a placeholder word: `_ga` and `_ga_ID`
    for `_ga_AB12CD`.
    """
    if "*" not in general:
        return False
    base = general.split("*", 1)[0].rstrip("._-")
    if low == base and name != base:
        return True
    head, _, last = low.rpartition("_") if "_" in low else low.rpartition("-")
    return bool(head) and head == base and last in _PLACE_WORD


def _fits(pieces: list[str], name: str) -> bool:
    """Whether the pieces occur in the name in order; takes linear time, whatever a page writes."""
    first, *middle, last = pieces
    if not name.startswith(first) or not name.endswith(last) or len(name) < len(first) + len(last):
        return False
    at, end = len(first), len(name) - len(last)
    for piece in middle:
        found = name.find(piece, at, end)
        if found < 0:
            return False
        at = found + len(piece)
    return at <= end


@lru_cache(maxsize=65_536)
def host(url: str) -> str:
    """Host of an address, in lower case, without port; empty if it has none."""
    _, mark, rest = url.partition("://")
    if not mark:
        return ""
    authority = re.split(r"[/?#\\]", rest, maxsplit=1)[0].rpartition("@")[2]
    if authority.startswith("["):
        return authority[1:].partition("]")[0].lower()
    return authority.partition(":")[0].rstrip(".").lower()


def address_key(url: str) -> str:
    """The address as a key: host, path and query, without scheme, `www.`, fragment and trailing slash."""
    bare = url.partition("#")[0].partition("://")[2] or url
    place, mark, query = bare.partition("?")
    place = place.rstrip("/")
    head, slash, path = place.partition("/")
    return f"{head.lower().removeprefix('www.')}{slash}{path}{mark}{query}"


def short_address(url: str, limit: int = 120) -> str:
    """The address for people: without its query values, which may identify a visitor."""
    place, mark, _ = url.partition("#")[0].partition("?")
    shown = place if len(place) <= limit else place[: limit - 1] + "…"
    return f"{shown}?…" if mark else shown
