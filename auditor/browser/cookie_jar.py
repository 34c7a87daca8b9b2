"""The cookie jar at one look, and what it shows about earlier writes.

A jar holds one cookie for each name, domain (host-only ones apart), path and partition: RFC 6265bis section
5.7, https://github.com/privacycg/CHIPS.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from auditor.model.observation import Cookie, Step

FULL: Final = 150
"""The number to which Chromium reduces the cookies of a domain that has more than 180."""
VALUE: Final = 4_096

Found = Mapping[str, Any]
"""A cookie of the jar as Playwright returns it."""

Key = tuple[str, str, bool, str, str]
"""Name, domain, whether host-only, path, partition (empty for none)."""


@dataclass(frozen=True, slots=True)
class Jar:
    """The jar at one look."""

    at_s: float
    step: Step
    cookies: Mapping[Key, Found]

    def find(self, cookie: Cookie) -> tuple[Key, Found] | None:
        """The entry of this jar for `cookie`, with its key.

        Where a line names no path, the path comes from the document's URL, which may have changed or be that
        of a frame without one. An entry with another path and exactly this value is then taken for it.
        """
        key = key_of(cookie)
        if (found := self.cookies.get(key)) is not None:
            return key, found
        if "path=" in (cookie.raw or "").lower().replace(" ", ""):
            return None
        for other, found in self.cookies.items():
            if other[:3] == key[:3] and other[4] == key[4] and found["value"] == cookie.value:
                return other, found
        return None

    def twin(self, cookie: Cookie) -> bool:
        """Whether the jar holds the same name and value, under any domain, path or partition."""
        return any(key[0] == cookie.name and found["value"] == cookie.value
                   for key, found in self.cookies.items())  # fmt: skip

    def crowded(self, domain: str) -> bool:
        """Whether the browser may have evicted cookies of this domain to make room."""
        return sum(f".{key[1]}".endswith(f".{domain}") for key in self.cookies) >= FULL


def jar_of(found: Iterable[Found], at_s: float, step: Step) -> Jar:
    """The jar that holds `found`."""
    return Jar(at_s, step, {_key(each): each for each in found})


def key_of(cookie: Cookie) -> Key:
    """The jar key that a write is for."""
    return cookie.name, cookie.domain, cookie.host_only, cookie.path, cookie.partition_key or ""


def _key(found: Found) -> Key:
    domain = found["domain"]
    partition = found.get("partitionKey") or ""
    return found["name"], domain.lstrip("."), not domain.startswith("."), found["path"], partition


def covers(path: str, asked: str) -> bool:
    """Whether a cookie of `path` is sent to the request path `asked` (RFC 6265 section 5.1.4)."""
    return asked == path or (asked.startswith(path) and (path.endswith("/") or asked[len(path)] == "/"))
