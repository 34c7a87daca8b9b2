"""Whether a value looks unique to a visitor, and which identifiers it contains.

This is a heuristic: long enough, irregular enough, and none of the things that only look like identifiers
(dates, versions, flags, addresses, words, container ids). A value shared by two visitors is not an
identifier, but one value cannot show that: the judging compares visits.
"""

import base64
import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from math import log2
from typing import Final
from urllib.parse import unquote

MAX_VALUE: Final = 4_096
MIN_LENGTH: Final = 8
MIN_BITS: Final = 20.0
"""Shannon bits of a token; below this, a thousand visitors could share it."""

MOST: Final = 60
"""Most identifiers of one vendor that are compared before and after an opt-out."""

MOST_IN_VALUE: Final = 40
"""Most identifiers of one value that are followed."""

_DIGIT_BITS: Final = 10.0
_SURE_DIGITS: Final = 10
"""Length from which a number alone would not be in a request by chance."""
_SURE_PAIR: Final = 16

UUID: Final = re.compile(
    r"(?<![0-9a-f])[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}(?![0-9a-f])",
    re.IGNORECASE,
)
TOKEN: Final = re.compile(r"[0-9A-Za-z]+")
LONG_TOKEN: Final = re.compile(r"[0-9A-Za-z+/_=-]{20,}")
_BASE64: Final = re.compile(r"ey[0-9A-Za-z_-]{18,}={0,2}|ey[0-9A-Za-z+/]{18,}={0,2}")
"""Base64 of text that begins like a JSON object: `{"`."""
_JOINED: Final = re.compile(r"[0-9A-Za-z_-]{20,200}")
_PAIR: Final = re.compile(r"(?<![0-9A-Za-z])\d{6,13}\.\d{6,13}(?![0-9A-Za-z])")
"""A random number and the time it was generated (`GA1.2.605404881.1613228201`), which are sent together."""
PLAIN: Final = re.compile(
    r"true|false|yes|no|null|undefined|none|on|off|\d{4}-\d\d-\d\dT[\d:.]+Z?|\d{4}[-/]\d\d?[-/]\d\d?|"
    r"v?\d+(?:\.\d+){1,3}|https?://.*|[a-z]{2,3}[-_][A-Za-z]{2,4}",
    re.IGNORECASE | re.DOTALL,
)
PUBLIC: Final = re.compile(
    r"(?<![0-9A-Za-z])(?:(?:GTM|UA|AW|DC|GT|MC|G)-[0-9A-Z]{4,16}(?:-\d{1,4})?|(?:ca-)?pub-\d{10,20})"
    r"(?![0-9A-Za-z])"
)
"""Ids of a site's container, property or account, which are the same for every visitor."""
WORDS: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
SECONDS: Final = (1_260_000_000, 2_050_000_000)
"""Unix times from 2009 to 2034: a number between them is a time, not an identifier."""


@lru_cache(maxsize=16_384)
def looks_unique(value: str) -> bool:
    """Whether a value of a cookie, storage key or parameter looks like an identifier."""
    text = clear(value)
    if len(text) < MIN_LENGTH or PLAIN.fullmatch(text):
        return False
    if any(_uuids(text)):
        return True
    return any(_unique_token(token) for token in TOKEN.findall(text)) or any(
        bits(token) >= 3 * MIN_BITS and not _words(token) for token in LONG_TOKEN.findall(text)
    )


@lru_cache(maxsize=16_384)
def within(value: str, *, documented: bool = False) -> tuple[str, ...]:
    """The identifiers in a value, in the form in which they are sent: those of a record (JSON, pairs, dotted
    parts) separately, without the versions, times and words around them. A pair of numbers that could both be
    times counts only if the value is `documented` to be an identifier.
    """
    text = PUBLIC.sub(" ", clear(value))
    found = dict.fromkeys(_within(text, documented=documented))
    if (record := _record(text)) is not None:
        found |= dict.fromkeys(_within(PUBLIC.sub(" ", record), documented=documented))
    return tuple(found)[:MOST_IN_VALUE]


def _record(text: str) -> str | None:
    """The JSON in a base64 value (RFC 4648), because usually only parts of it are sent."""
    if not _BASE64.fullmatch(text):
        return None
    try:
        record = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_").decode()
    except ValueError:
        return None
    return record if record.startswith("{") else None


def _within(text: str, *, documented: bool) -> Iterator[str]:
    yield from _uuids(text)
    rest = UUID.sub(" ", text)
    for match in _PAIR.finditer(rest):
        times = all(map(_moment, match[0].split(".")))
        if len(match[0]) >= _SURE_PAIR and (documented or not times):
            yield match[0]
    tokens = [token for token in TOKEN.findall(rest) if _unique_token(token)]
    yield from (token for token in tokens if not token.isdigit() or len(token) >= _SURE_DIGITS)
    if not tokens:
        yield from (t for t in _JOINED.findall(rest) if bits(t) >= 3 * MIN_BITS and not _words(t))


def _uuids(text: str) -> Iterator[str]:
    """UUIDs (RFC 9562), except the nil UUID and the like, which a browser without an identifier sends."""
    return (match[0] for match in UUID.finditer(text) if bits(match[0]) >= 2 * MIN_BITS)


def clear(value: str) -> str:
    """The value as its script reads it: percent-decoded, without surrounding quotation marks and spaces."""
    return unquote(value[:MAX_VALUE]).strip("\"' ")


def bits(text: str) -> float:
    """Shannon entropy of a whole text, in bits."""
    size = len(text)
    return -sum(n * log2(n / size) for n in Counter(text).values()) if size else 0.0


def _unique_token(token: str) -> bool:
    if len(token) < MIN_LENGTH:
        return False
    if token.isdigit():
        return bits(token) >= _DIGIT_BITS and not _moment(token)
    return bits(token) >= MIN_BITS and not _words(token)


def _moment(digits: str) -> bool:
    """Whether digits may be a time in seconds, milliseconds or microseconds, or a date such as 20261121."""
    if len(digits) in (8, 12, 14) and digits[:2] in ("19", "20") and int(digits[4:6]) in range(1, 13):
        return True
    return any(SECONDS[0] <= int(digits[:20]) / scale <= SECONDS[1] for scale in (1, 1_000, 1_000_000))


def _words(token: str) -> bool:
    """Whether a token reads as words: few digits, and runs of one case with a mean length of at least 3."""
    letters = [run for run in re.findall(r"[A-Za-z]+", token) for run in WORDS.findall(run)]
    digits = sum(c.isdigit() for c in token)
    if not letters or digits > len(token) // 4:
        return False
    return sum(map(len, letters)) / len(letters) >= 3 and _has_vowels(letters)  # noqa: PLR2004


def _has_vowels(runs: list[str]) -> bool:
    text = "".join(runs).lower()
    return sum(c in "aeiouy" for c in text) >= len(text) * 0.2
