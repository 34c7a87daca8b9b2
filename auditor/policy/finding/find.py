"""Which links lead to a site's policies: by the words of the link, its address, its place and its party."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final
from urllib.parse import urldefrag, urlsplit

from auditor.domains import host_of
from auditor.languages import words_for
from auditor.model.document import Anchor, Document
from auditor.model.observation import Link
from auditor.model.site import DocumentKind
from auditor.policy.finding.link_words import is_former, lists_recipients, may_hold_others, naming
from auditor.policy.finding.whose import Owner, kept_for, merely_within, owner
from auditor.policy.text.kind import kind_of_address, kind_of_words
from auditor.policy.text.onward import leads_on

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
"""Words by which a document calls another its own."""
_MOST: Final = 24
_MOST_LINKS: Final = 5_000
_LONGEST_WORDS: Final = 120
"""Characters: a longer link is a headline ("Court rules on privacy …")."""
_SHORT_WORDS: Final = 40
_FEW_LINKS: Final = 8
"""Links of the site's own on a page that does no more than lead on, to a country or a language."""
_BEFORE: Final = 100
"""Characters in front of a link that only leads on, in which it is said where."""
_LAST: Final = re.compile(r"[.!?。！？\n](?:\s|$)|[。！？\n]")
_NEWS: Final = re.compile(
    r"/(?:blogs?|news(?:room)?|articles?|posts?|press|stories|magazine|insights?|journal|topics?|events?|"
    r"products?|shop|collections?|items?|jobs?|careers?|info/\d|\d{4}/\d{2})(?:/|$)",
    re.IGNORECASE,
)
"""Paths of what is written about privacy, or sold for it."""
_AIMLESS: Final = re.compile(
    r"\.(?:jpe?g|png|gif|svg|zip|mp4|xml|rss)$|/(?:cart|basket|checkout|login|signin|register|account|search|feed|"
    r"tag|category|author)(?:/|$)",
    re.IGNORECASE,
)


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
    sure: bool = True
    """Whether its link names a document. Else only its text can say whether it is one, and one of its kind
    that a link does name goes before it."""
    recipients: bool = False
    """Whether its link names a list of those who receive data: a document whatever else it speaks of."""


def candidates(
    links: Iterable[Link], page_url: str, vendor: Callable[[str], bool] = lambda _: False
) -> tuple[Candidate, ...]:
    """The documents that a page links to, likeliest first, each address once, at most 24. A `vendor`'s page
    (by its host) is about the vendor, unless the site is its own; a stranger's may be, where the site links
    to one of its own beside it.
    """
    best: dict[str, Candidate] = {}
    strange: set[str] = set()
    for count, link in enumerate(links):
        if count >= _MOST_LINKS:
            break
        whose = owner(link.url, page_url) if _is_web(link.url) else Owner.OTHER
        by_chance = whose is Owner.KIN and merely_within(link.url, page_url)
        if (whose is Owner.STRANGER or by_chance) and vendor(host_of(link.url)):
            continue
        words = " ".join(link.text.split())
        where = f"link in the {link.place}" if link.place != "main" else "link on the page"
        found = _candidate(link.url, words, page_url, _PLACE.get(link.place, 0.0), where)
        found = found or _of_banner(link, words, page_url)
        if found is not None:
            strange |= {found.url} if owner(found.url, page_url) is Owner.STRANGER else set()
            _keep(best, replace(found, sure=_is_sure(found, link.place)))
    own = {each.kind for each in best.values() if each.sure and each.url not in strange}
    return tuple(replace(c, sure=c.sure and not (c.url in strange and c.kind in own)) for c in _ranked(best))


def _is_sure(candidate: Candidate, place: str) -> bool:
    """Whether a link of these words, at this place, leads to a document. By its address alone none is sure
    outside of footers and banners.
    """
    how = naming(candidate.text, kind_of_words(candidate.text))
    if place in ("footer", "banner"):
        return how != "elsewhere" and candidate.score >= _LEAST and candidate.kind != "other"
    return (how == "named" or candidate.kind == "opt_out") and not _NEWS.search(urlsplit(candidate.url).path)


def _of_banner(link: Link, words: str, page_url: str) -> Candidate | None:
    """Where a banner's link of any words leads ("Find out more"): mostly to what the banner is about."""
    whose = owner(link.url, page_url) if _is_web(link.url) else Owner.OTHER
    if link.place != "banner" or whose not in (Owner.SITE, Owner.KIN) or _key(link.url) == _key(page_url):
        return None
    if kind_of_words(words) is not None or kind_of_address(link.url) is not None:
        return None
    found = f"link in the banner: {words[:80]}"
    return Candidate(
        url=without_fragment(link.url), kind="other", text=words[:200], score=_LEAST, found=found
    )


def holders(links: Iterable[Link], page_url: str) -> tuple[Candidate, ...]:
    """Pages of the site behind which its policy may be where no link names one, likeliest first: those whose
    words say that such things are there (legal, imprint, your data), then what else the footer links to.
    """
    best: dict[str, Candidate] = {}
    seen = list(islice(links, _MOST_LINKS))
    own = {_key(each.url) for each in seen if _is_web(each.url) and owner(each.url, page_url) is Owner.SITE}
    leads_on_only = len(own) <= _FEW_LINKS
    for link in seen:
        words = " ".join(link.text.split())
        whose = owner(link.url, page_url) if _is_web(link.url) else Owner.OTHER
        told, low = may_hold_others(words), leads_on_only or link.place in ("footer", "banner")
        if whose not in (Owner.SITE, Owner.KIN) or not (told or low) or _key(link.url) == _key(page_url):
            continue
        if not told and (_NEWS.search(urlsplit(link.url).path) or _AIMLESS.search(urlsplit(link.url).path)):
            continue
        score = 4.0 * told + low + whose.weight - _DEPTH * _depth(link.url)
        found = Candidate(
            url=without_fragment(link.url), kind="privacy", text=words[:200], score=score,
            found=f"link that may lead to it: {words[:80]}", sure=told,
        )  # fmt: skip
        _keep(best, found)
    return _ranked(best)


def referred(document: Document, home: str = "") -> tuple[Candidate, ...]:
    """Further documents of the site (at `home`, else where the document is) that a document refers to by a
    link, likeliest first, itself left out. A policy links to those of many others, which are not the site's.
    """
    best: dict[str, Candidate] = {}
    own = _key(document.url or "")
    for anchor in document.anchors[:_MOST_LINKS]:
        words = _said_of(document, anchor)
        page = _seen_from(anchor.url, document.url or "", home)
        stranger = owner(anchor.url, page) is Owner.STRANGER and not words_for("ours").search(words)
        if _key(anchor.url) != own and not stranger:
            where = f"referred to by {document.title or document.url or document.path or 'a document'}"
            found = _candidate(anchor.url, words, page, 0.0, where)
            if found is not None:
                _keep(best, replace(found, sure=_is_sure(found, "main")))
            else:
                _keep(best, _of_recipients(anchor.url, words, page, where))
    return _ranked(best)


def _of_recipients(url: str, words: str, page: str, where: str) -> Candidate | None:
    """A list of those who receive data, on the site itself."""
    whose = owner(url, page) if _is_web(url) else Owner.OTHER
    if whose not in (Owner.SITE, Owner.KIN) or not lists_recipients(words):
        return None
    return Candidate(
        url=without_fragment(url), kind="other", text=words[:200], score=_LEAST,
        found=f"{where}: {words[:80]}", recipients=True,
    )  # fmt: skip


def _said_of(document: Document, anchor: Anchor) -> str:
    """The words of a link; where they only lead on ("here", こちら), those of its sentence in front of it."""
    words = " ".join(anchor.text.split())
    if len(words) > _SHORT_WORDS or kind_of_words(words) is not None:
        return words
    if not leads_on("prose", words, document.language):
        return words
    before = document.text[max(0, anchor.start - _BEFORE) : anchor.start]
    return " ".join(f"{_LAST.split(before)[-1]} {words}".split())[-_LONGEST_WORDS:]


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
    if not _is_web(url) or is_former(words):
        return None
    by_words = kind_of_words(words) if 0 < len(words) <= _LONGEST_WORDS else None
    if by_words is None and len(words) <= _SHORT_WORDS and words_for("cookies").search(words):
        by_words = "cookie"
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
