"""Which links lead to a site's policies: by the words of the link, its address, its place and its party."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final
from urllib.parse import urldefrag, urlsplit

from auditor.domains import host_of
from auditor.model.document import Document
from auditor.model.observation import Link
from auditor.model.site import DocumentKind
from auditor.policy.kind import kind_of_address, kind_of_words
from auditor.policy.whose import Owner, kept_for, owner

WELL_KNOWN: Final[tuple[str, ...]] = (
    "/privacy",
    "/privacy-policy",
    "/privacy/",
    "/privacypolicy",
    "/privacy.html",
    "/legal/privacy",
    "/policies/privacy",
    "/cookie-policy",
    "/cookies",
    "/privacy_policy",
    "/policy",
    "/policy/privacy",
    "/datenschutz",
    "/politique-de-confidentialite",
)
"""Paths worth trying where no link was found."""

_WANTED: Final = ("privacy", "cookie", "external_transmission", "opt_out")
_BY_WORDS: Final = 4.0
_BY_ADDRESS: Final = 2.0
_PLACE: Final = {"footer": 1.5, "banner": 1.0, "header": 0.5, "nav": 0.5, "main": 0.0}
_DEPTH: Final = 0.3
_LEAST: Final = 3.0
_OURS: Final = re.compile(
    r"\bour\b|当社|弊社|当サイト|本サイト|\bunsere?r?\b|\bnotre\b|\bnos\b|당사|저희|\bnuestra\b|\bnostra\b|\bonze?\b",
    re.IGNORECASE,
)
"""Words by which a document calls another its own."""
_MOST: Final = 24
_MOST_LINKS: Final = 5_000
_LONGEST_WORDS: Final = 120
"""Characters: a longer link is a headline ("Court rules on privacy …")."""
_SHORT_WORDS: Final = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An address where a document is likely to be."""

    url: str
    """Absolute; without fragment, unless that is the page's own address within the site (`#/privacy`)."""
    kind: DocumentKind
    text: str
    """Words of the link."""
    score: float
    """Higher is likelier; for comparison alone."""
    found: str
    """Where it was found, in words for people."""


def candidates(
    links: Iterable[Link], page_url: str, vendor: Callable[[str], bool] = lambda _: False
) -> tuple[Candidate, ...]:
    """The documents that a page links to, likeliest first, each address once, at most 24. A `vendor`'s page
    (by its host) is about the vendor, unless the site is its own.
    """
    best: dict[str, Candidate] = {}
    for count, link in enumerate(links):
        if count >= _MOST_LINKS:
            break
        if owner(link.url, page_url) is Owner.STRANGER and vendor(host_of(link.url)):
            continue
        words = " ".join(link.text.split())
        place = f"link in the {link.place}" if link.place != "main" else "link on the page"
        _keep(best, _candidate(link.url, words, page_url, _PLACE.get(link.place, 0.0), place))
    return _ranked(best)


def referred(document: Document, home: str = "") -> tuple[Candidate, ...]:
    """Further documents of the site (at `home`, else where the document is) that a document refers to by a
    link, likeliest first, itself left out. A policy links to those of many others, which are not the site's.
    """
    best: dict[str, Candidate] = {}
    own = _key(document.url or "")
    for anchor in document.anchors[:_MOST_LINKS]:
        words = " ".join(anchor.text.split())
        page = _seen_from(anchor.url, document.url or "", home)
        stranger = owner(anchor.url, page) is Owner.STRANGER and not _OURS.search(words)
        if _key(anchor.url) != own and not stranger:
            where = f"referred to by {document.title or document.url or document.path or 'a document'}"
            _keep(best, _candidate(anchor.url, words, page, 0.0, where))
    return _ranked(best)


def _seen_from(url: str, page: str, home: str) -> str:
    """The page that a link is judged from: the site's, or the document's where that is the operator's own."""
    if not home or kept_for(page):
        return home or page
    return max((home, page), key=lambda each: owner(url, each).weight)


def by_address(url: str, page_url: str, where: str) -> Candidate | None:
    """A document by its address alone; None for one that is not the site's or says nothing of policies."""
    kind = kind_of_address(url) if _is_web(url) else None
    whose = owner(url, page_url)
    if kind is None or kind not in _WANTED or whose not in (Owner.SITE, Owner.KIN):
        return None
    score = round(_BY_ADDRESS + whose.weight - _DEPTH * _depth(url), 2)
    return Candidate(url=without_fragment(url), kind=kind, text="", score=score, found=where)


def _ranked(best: dict[str, Candidate]) -> tuple[Candidate, ...]:
    ranked = sorted(best.values(), key=lambda candidate: -candidate.score)
    return tuple(ranked[:_MOST])


def _keep(best: dict[str, Candidate], candidate: Candidate | None) -> None:
    if candidate is None:
        return
    known = best.get(_key(candidate.url))
    if known is None or candidate.score > known.score:
        best[_key(candidate.url)] = candidate


def _candidate(url: str, words: str, page_url: str, place: float, where: str) -> Candidate | None:
    if not _is_web(url):
        return None
    by_words = kind_of_words(words) if 0 < len(words) <= _LONGEST_WORDS else None
    by_address = kind_of_address(url)
    kind = by_words or by_address
    if kind is None or kind not in _WANTED:
        return None
    score = place + owner(url, page_url).weight
    score += _BY_WORDS * (1.0 if len(words) <= _SHORT_WORDS else 0.5) if by_words in _WANTED else 0.0
    score += _BY_ADDRESS if by_address in _WANTED else 0.0
    score -= _DEPTH * _depth(url)
    if score < _LEAST:
        return None
    found = f"{where}: {words[:80]}" if words else where
    address = without_fragment(url)
    return Candidate(url=address, kind=kind, text=words[:200], score=round(score, 2), found=found)


def _is_web(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname)


def _depth(url: str) -> int:
    return min(urlsplit(url).path.strip("/").count("/"), 5)


def without_fragment(url: str) -> str:
    """The address of a page; a fragment that a script routes by (`#/privacy`, `#!/privacy`) is part of it."""
    bare, fragment = urldefrag(url)
    return f"{bare}#{fragment}" if fragment.startswith(("/", "!/")) and fragment.strip("!/") else bare


def _key(url: str) -> str:
    """One page, one key: without fragment, scheme, `www.` and closing slash."""
    bare = without_fragment(url).split("://", 1)[-1]
    return bare.removeprefix("www.").rstrip("/")
