"""Restricted-use marks in vendors' own words, found in requests only when a privacy signal is sent."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final
from urllib.parse import unquote_plus

from auditor.model.observation import Request

_MOST: Final = 200
"""Most parameters of one request that are read."""
_BODY: Final = 20_000
_JSON: Final = re.compile(
    r"\\?\"(?P<name>[A-Za-z0-9_.$-]{2,40})\\?\"\s{0,3}:\s{0,3}\[?\s{0,3}(?:\\?\"(?P<word>[A-Za-z0-9_.~-]{1,24})\\?\""
    r"|(?P<bare>true|false|[01])(?![\w.]))"
)
_LIMITS: Final = re.compile(
    r"(?:^|[^a-z])(?:ldu|lmt|lat|gpc|dnt|npa|nonpers|rdp|dns|dnsmpi|dnss|ccpa|usp|us_?privacy)(?:$|[^a-z])"
    r"|limit(?:ed)?[-_]?(?:data|ad|track|use)|restrict|opt(?:ed)?[-_]?out|do[-_]?not[-_]?(?:sell|share|track)"
    r"|non[-_]?personal|global[-_]?privacy",
    re.IGNORECASE,
)
_ALLOWS: Final = re.compile(
    r"consent|personali[sz]|sale|sell|shar(?:e|ing)|target|track|cookie|storage", re.IGNORECASE
)
_YES: Final = re.compile(
    r"1|y|yes|true|on|out|opt(?:ed)?[-_]?out|denied|revoked?|restricted|limited|ldu|1[yn-]y[yn-]",
    re.IGNORECASE,
)
_NO: Final = re.compile(r"0|n|no|false|off|d|denied|deny|revoked?|opt(?:ed)?[-_]?out", re.IGNORECASE)
_ITSELF: Final = re.compile(
    r"ldu|opt(?:ed)?[-_]out|limited[-_]data[-_]use|restricted[-_]data[-_]processing", re.IGNORECASE
)


def new_marks(request: Request, usual: Iterable[Request]) -> tuple[str, ...]:
    """Names of the restricted-use parameters in `request` that none of the `usual` requests to the same
    vendor had.

    Vendors choose their own names (TikTok's `limited_data_use`, Pinterest's `opt_out`, Reddit's `dpm=LDU`).
    What a site adds in such words only when the signal is sent is its response to the signal; what the vendor
    does with it cannot be seen from a browser.
    """
    found = marks(request.url, request.body)
    if not found:
        return ()
    before = frozenset().union(*(marks(each.url, each.body) for each in usual))
    return tuple(sorted({name for name, _ in found - before}))


@lru_cache(maxsize=4_096)
def marks(url: str, body: str | None) -> frozenset[tuple[str, str]]:
    """Restricted-use parameters, each with its value, in lower case."""
    return frozenset((name, value) for name, value in _parameters(url, body or "") if _restricts(name, value))


def _parameters(url: str, body: str) -> Iterator[tuple[str, str]]:
    query = url.partition("#")[0].partition("?")[2]
    for text in (query, body[:_BODY] if body[:1] not in "{[" else ""):
        for pair in re.split(r"[&;\r\n]", text, maxsplit=_MOST)[:_MOST]:
            name, _, value = pair.partition("=")
            yield unquote_plus(name)[:100].lower(), unquote_plus(value)[:100].lower()
            if value.startswith(("%7B", "%7b", "{")):
                yield from _in_json(unquote_plus(value)[:_BODY])
    if body[:1] in ("{", "["):
        yield from _in_json(body[:_BODY])


def _in_json(text: str) -> Iterator[tuple[str, str]]:
    for count, match in enumerate(_JSON.finditer(text)):
        if count >= _MOST:
            return
        yield match["name"].lower(), (match["word"] or match["bare"]).lower()


def _restricts(name: str, value: str) -> bool:
    if _ITSELF.fullmatch(value):
        return True
    if _LIMITS.search(name):
        return _YES.fullmatch(value) is not None
    return _ALLOWS.search(name) is not None and _NO.fullmatch(value) is not None
