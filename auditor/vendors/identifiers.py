"""Whether a value looks as if it told one visitor from another.

A heuristic: long enough, irregular enough, and none of the things that only look so (dates, versions,
flags, addresses, consent strings of a few words). What is the same for two visitors is no identifier,
which one value cannot show: the judging compares visits.
"""

import re
from collections import Counter
from functools import lru_cache
from math import log2
from typing import Final
from urllib.parse import unquote

MAX_VALUE: Final = 4_096
MIN_LENGTH: Final = 8
MIN_BITS: Final = 20.0
"""Shannon bits of a token, below which a thousand visitors could share it."""

UUID: Final = re.compile(
    r"(?<![0-9a-f])[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}", re.IGNORECASE
)
TOKEN: Final = re.compile(r"[0-9A-Za-z]+")
LONG_TOKEN: Final = re.compile(r"[0-9A-Za-z+/_=-]{20,}")
PLAIN: Final = re.compile(
    r"true|false|yes|no|null|undefined|none|on|off|\d{4}-\d\d-\d\dT[\d:.]+Z?|\d{4}[-/]\d\d?[-/]\d\d?|"
    r"v?\d+(?:\.\d+){1,3}|https?://.*|[a-z]{2,3}[-_][A-Za-z]{2,4}",
    re.IGNORECASE | re.DOTALL,
)
WORDS: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
SECONDS: Final = (1_260_000_000, 2_050_000_000)
"""Unix times from 2009 to 2034: a number between them is a moment, not a visitor."""


@lru_cache(maxsize=4_096)
def looks_unique(value: str) -> bool:
    """Whether a value of a cookie, storage key or parameter looks like an identifier."""
    text = unquote(value[:MAX_VALUE]).strip("\"' ")
    if len(text) < MIN_LENGTH or PLAIN.fullmatch(text):
        return False
    if UUID.search(text):
        return True
    return any(_unique_token(token) for token in TOKEN.findall(text)) or any(
        bits(token) >= 3 * MIN_BITS and not _words(token) for token in LONG_TOKEN.findall(text)
    )


def bits(text: str) -> float:
    """Shannon entropy of all of a text's characters together, in bits."""
    size = len(text)
    return -sum(n * log2(n / size) for n in Counter(text).values()) if size else 0.0


def _unique_token(token: str) -> bool:
    if token.isdigit():
        return len(token) >= MIN_LENGTH and not _moment(token)
    return len(token) >= MIN_LENGTH and bits(token) >= MIN_BITS and not _words(token)


def _moment(digits: str) -> bool:
    """A time in seconds, milliseconds or microseconds, or a written date such as 20261121."""
    if len(digits) == MIN_LENGTH and digits[:2] in ("19", "20"):
        return True
    return any(SECONDS[0] <= int(digits[:20]) / scale <= SECONDS[1] for scale in (1, 1_000, 1_000_000))


def _words(token: str) -> bool:
    """Letters that read as words, with few digits: mean length of its runs of one case at least 3."""
    letters = [run for run in re.findall(r"[A-Za-z]+", token) for run in WORDS.findall(run)]
    digits = sum(c.isdigit() for c in token)
    if not letters or digits > len(token) // 4:
        return False
    return sum(map(len, letters)) / len(letters) >= 3 and _has_vowels(letters)  # noqa: PLR2004


def _has_vowels(runs: list[str]) -> bool:
    text = "".join(runs).lower()
    return sum(c in "aeiouy" for c in text) >= len(text) * 0.2
