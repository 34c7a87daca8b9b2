"""Find documents in a site's sitemaps, which robots.txt names.

https://www.sitemaps.org/protocol.html; RFC 9309 for robots.txt, whose `Sitemap` lines are outside of groups.
"""

import gzip
import re
import zlib
from collections.abc import Iterator
from typing import Final
from urllib.parse import urljoin

from auditor.policy.finding.find import Candidate, by_address

_LINE: Final = re.compile(r"^[ \t]*sitemap[ \t]*:[ \t]*(\S{1,2000})", re.IGNORECASE | re.MULTILINE)
_LOC: Final = re.compile(r"<(?:\w+:)?loc>\s*(?:<!\[CDATA\[)?\s*([^<\s\]]{1,2000})", re.IGNORECASE)
_INDEX: Final = re.compile(r"<(?:\w+:)?sitemapindex\b", re.IGNORECASE)
_UNLIKELY: Final = re.compile(
    r"post|product|news|article|blog|image|video|categor|tag|author|shop|item|archive", re.IGNORECASE
)
_LARGEST: Final = 20_000_000
"""Characters searched of one sitemap: some 100,000 URLs, twice what the protocol allows."""
_GZIP: Final = b"\x1f\x8b"
MOST: Final = 4
"""Most sitemaps to request."""


def sitemaps(robots: str, home: str) -> tuple[str, ...]:
    """The URLs of a site's sitemaps: those that robots.txt names, and the usual one."""
    named = (urljoin(home, match[1]) for match in _LINE.finditer(robots[:500_000]))
    web = [url for url in named if url.startswith(("http://", "https://"))]
    return tuple(dict.fromkeys((*web, urljoin(home, "/sitemap.xml"))))[:MOST]


def text_of(content: bytes) -> str:
    """A sitemap as text, decompressed if necessary; bounded, and empty if it is corrupt."""
    if content[:2] == _GZIP:
        try:
            content = zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(content, _LARGEST)
        except (zlib.error, gzip.BadGzipFile):
            return ""
    return content[:_LARGEST].decode("utf-8", "replace")


def inner(text: str) -> tuple[str, ...]:
    """The sitemaps that an index names, with those of products and posts last."""
    if not _INDEX.search(text[:4_000]):
        return ()
    found = [_plain(match[1]) for match in _LOC.finditer(text)][:2_000]
    return tuple(sorted(found, key=lambda url: bool(_UNLIKELY.search(url)))[:MOST])


def pages(text: str, home: str) -> tuple[Candidate, ...]:
    """The documents among the pages of a sitemap, by their URLs alone, likeliest first."""
    found = {candidate.url: candidate for candidate in _named(text, home)}
    return tuple(sorted(found.values(), key=lambda each: (-each.score, len(each.url))))


def _named(text: str, home: str) -> Iterator[Candidate]:
    if _INDEX.search(text[:4_000]):
        return
    for match in _LOC.finditer(text):
        candidate = by_address(_plain(match[1]), home, "sitemap")
        if candidate is not None:
            yield candidate


def _plain(address: str) -> str:
    return address.replace("&amp;", "&")
