"""Whether a value tells visitors apart, and whether it travels in a request."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final
from urllib.parse import quote, unquote

from auditor.model.observation import Request

SHORTEST: Final = 8
"""Characters: shorter values cannot tell many visitors apart, and would be found by chance."""

MOST: Final = 60
"""Identifiers followed in one visit."""

_PLAIN_STATES: Final = ("opt_out", "optout", "opted", "deleted", "denied", "granted", "true", "false", "none")


@lru_cache(maxsize=16_384)
def looks_unique(value: str) -> bool:
    """Whether a value may tell one visitor from another: long enough, mixed enough, no plain state."""
    text = unquote(value)
    low = text.lower()
    if len(text) < SHORTEST or any(word in low for word in _PLAIN_STATES if len(low) < 3 * len(word)):
        return False
    digits = sum(c.isdigit() for c in text)
    return digits >= 2 and len(set(text)) >= 5  # noqa: PLR2004 - `00000000` and `version1` tell nobody apart


@lru_cache(maxsize=16_384)
def forms(value: str) -> tuple[str, ...]:
    """The forms in which a value travels: itself, percent-encoded, without a prefix like `GA1.2.`; of a
    record (JSON, a list of pairs) each identifier in it.
    """
    text = unquote(value[:4_096]).strip('"')
    if _RECORD.search(text):
        tokens = _TOKEN.findall(text)[:MOST]
        return tuple(dict.fromkeys(t for t in tokens if looks_unique(t) and not _TIME.fullmatch(t)))
    tail = ".".join(text.split(".")[-2:])
    found = (text, quote(text, safe=""), tail if len(tail) >= 2 + SHORTEST else text)
    return tuple(form for form in dict.fromkeys(found) if len(form) >= SHORTEST and looks_unique(form))


_RECORD: Final = re.compile(r"[{}\[\]=&,;|]")
_TOKEN: Final = re.compile(r"[A-Za-z0-9._~\-]{8,100}")
_TIME: Final = re.compile(r"[12]\d{9}(?:\d{3})?")
"""Seconds or milliseconds since 1970: when, not who."""


def carries(request: Request, values: Iterable[str]) -> bool:
    """Whether one of these values goes along in the request's address or body."""
    return any(_within(request, form) for value in values for form in forms(value))


def _within(request: Request, form: str) -> bool:
    return form in request.url or (request.body is not None and form in request.body)


def carried(request: Request, named: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Names of those identifiers (name, value) whose value goes along."""
    for name, value in named:
        if carries(request, (value,)):
            yield name
