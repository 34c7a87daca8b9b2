"""Find links to a site's policies, by a link's text, its URL, its place on the page and its owner."""

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
"""Paths worth trying if no link was found."""

_WANTED: Final = ("privacy", "cookie", "external_transmission", "opt_out")
_BY_WORDS: Final = 4.0
_BY_ADDRESS: Final = 2.0
_PLACE: Final = {"footer": 1.5, "banner": 1.0, "header": 0.5, "nav": 0.5, "main": 0.0}
_DEPTH: Final = 0.3
_LEAST: Final = 3.0
"""The least score of a candidate."""
_MOST: Final = 24
_MOST_LINKS: Final = 5_000
_LONGEST_WORDS: Final = 120
"""Most characters of a link's text; a longer one is a headline ("Court rules on privacy …")."""
_SHORT_WORDS: Final = 40
_FEW_LINKS: Final = 8
"""Most links within the site on a page that only leads on, to a country or a language."""
_BEFORE: Final = 100
"""Characters before a link such as "here" in which its target is described."""
_LAST: Final = re.compile(r"[.!?。！？\n](?:\s|$)|[。！？\n]")
_NEWS: Final = re.compile(
    r"/(?:blogs?|news(?:room)?|articles?|posts?|press|stories|magazine|insights?|journal|topics?|events?|"
    r"products?|shop|collections?|items?|jobs?|careers?|info/\d|\d{4}/\d{2})(?:/|$)",
    re.IGNORECASE,
)
"""Paths of articles about privacy, products for it, and the like."""
_AIMLESS: Final = re.compile(
    r"\.(?:jpe?g|png|gif|svg|zip|mp4|xml|rss)$|/(?:cart|basket|checkout|login|signin|register|account|search|feed|"
    r"tag|category|author)(?:/|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A URL at which a document is likely to be."""

    url: str
    """The absolute URL, without fragment unless a script routes by it (`#/privacy`)."""
    kind: DocumentKind
    text: str
    """The text of the link."""
    score: float
    """Higher is likelier; only for comparison."""
    found: str
    """Where it was found, as a phrase for people."""
    sure: bool = True
    """Whether its link names a document. If not, only its text can tell, and a document of the same kind that
    a link does name takes precedence.
    """
    recipients: bool = False
    """Whether its link names a list of recipients of data, which counts as a document whatever its text."""


def candidates(
    links: Iterable[Link], page_url: str, vendor: Callable[[str], bool] = lambda _: False
) -> tuple[Candidate, ...]:
    """The documents that a page links to, likeliest first, each URL once, at most 24. Pages on other domains
    that belong to a `vendor` (judged by host) are left out, because they are about the vendor; those of other
    strangers are not sure if the site also links to a document of its own of that kind.
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
    """Whether a link with this text, at this place, surely leads to a document. Outside footers and banners,
    its URL alone is not enough.
    """
    how = naming(candidate.text, kind_of_words(candidate.text))
    among_news = _NEWS.search(urlsplit(candidate.url).path) is not None
    if place in ("footer", "banner"):
        names = how in ("named", "bare") or (how == "loose" and not among_news)
        return names and candidate.score >= _LEAST and candidate.kind != "other"
    return (how == "named" or candidate.kind == "opt_out") and not among_news


def _of_banner(link: Link, words: str, page_url: str) -> Candidate | None:
    """The target of a banner's link with any other text ("Find out more"), mostly what the banner
    is about.
    """
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
    """Pages of the site that may lead to its policy if no link names one, likeliest first: those whose link
    text suggests it (legal, imprint, your data), then the other targets of the footer.
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
    """Further documents of the site that a document links to, likeliest first, excluding itself. The site is
    that of `home`, or of the document if `home` is empty. Policies of others, to which many policies link,
    are left out.
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
    """The candidate for a list of recipients of data on the site itself."""
    whose = owner(url, page) if _is_web(url) else Owner.OTHER
    if whose not in (Owner.SITE, Owner.KIN) or not lists_recipients(words):
        return None
    return Candidate(
        url=without_fragment(url), kind="other", text=words[:200], score=_LEAST,
        found=f"{where}: {words[:80]}", recipients=True,
    )  # fmt: skip


def _said_of(document: Document, anchor: Anchor) -> str:
    """The text of a link, preceded by the start of its sentence if it only leads on ("here", こちら)."""
    words = " ".join(anchor.text.split())
    if len(words) > _SHORT_WORDS or kind_of_words(words) is not None:
        return words
    if not leads_on("prose", words, document.language):
        return words
    before = document.text[max(0, anchor.start - _BEFORE) : anchor.start]
    return " ".join(f"{_LAST.split(before)[-1]} {words}".split())[-_LONGEST_WORDS:]


def _seen_from(url: str, page: str, home: str) -> str:
    """The page from which to judge a link's owner: the site's home or the document, whichever is closer to
    it.
    """
    if not home or kept_for(page):
        return home or page
    return max((home, page), key=lambda each: owner(url, each).weight)


def by_address(url: str, page_url: str, where: str) -> Candidate | None:
    """A candidate by its URL alone; None if it is not the site's or does not suggest a policy."""
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
    """The URL of a page, keeping a fragment that a script routes by (`#/privacy`, `#!/privacy`)."""
    bare, fragment = urldefrag(url)
    return f"{bare}#{fragment}" if fragment.startswith(("/", "!/")) and fragment.strip("!/") else bare


def _key(url: str) -> str:
    """A key that identifies a page: its URL without fragment, scheme, `www.` and trailing slash."""
    bare = without_fragment(url).split("://", 1)[-1]
    return bare.removeprefix("www.").rstrip("/")
