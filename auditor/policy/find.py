"""Which links lead to a site's policies: by the words of the link, its address, its place and its party."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final
from urllib.parse import urldefrag, urlsplit

from auditor.domains import host_of, registrable_domain, same_party
from auditor.model.document import Document
from auditor.model.observation import Link
from auditor.model.site import DocumentKind
from auditor.policy.kind import kind_of_address, kind_of_words

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
_SAME_PARTY: Final = 3.0
_OTHER_PARTY: Final = -2.0
_PLACE: Final = {"footer": 1.5, "banner": 1.0, "header": 0.5, "nav": 0.5, "main": 0.0}
_LEAST: Final = 3.0
_MOST: Final = 24
_MOST_LINKS: Final = 5_000
_LONGEST_WORDS: Final = 120
"""Characters: a longer link is a headline ("Court rules on privacy …")."""
_OTHERS: Final = frozenset(
    [
        "google.com",
        "microsoft.com",
        "apple.com",
        "mozilla.org",
        "opera.com",
        "firefox.com",
        "vivaldi.com",
        "brave.com",
        "adobe.com",
        "aboutcookies.org",
        "allaboutcookies.org",
        "facebook.com",
        "instagram.com",
        "twitter.com",
        "x.com",
        "youtube.com",
        "linkedin.com",
        "tiktok.com",
        "pinterest.com",
        "line.me",
        "cookiebot.com",
        "onetrust.com",
        "usercentrics.com",
        "iubenda.com",
        "cookieyes.com",
        "networkadvertising.org",
        "aboutads.info",
        "youronlinechoices.com",
        "youronlinechoices.eu",
        "ddai.info",
        "privacymark.jp",
        "truste.com",
        "trustarc.com",
        "ico.org.uk",
        "cnil.fr",
    ]
)
"""Whose pages about cookies and privacy are about themselves, unless the site is theirs."""
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


def candidates(links: Iterable[Link], page_url: str) -> tuple[Candidate, ...]:
    """The documents that a page links to, likeliest first, each address once, at most 24."""
    best: dict[str, Candidate] = {}
    for count, link in enumerate(links):
        if count >= _MOST_LINKS:
            break
        words = " ".join(link.text.split())
        place = f"link in the {link.place}" if link.place != "main" else "link on the page"
        _keep(best, _candidate(link.url, words, page_url, _PLACE.get(link.place, 0.0), place))
    return _ranked(best)


def referred(document: Document) -> tuple[Candidate, ...]:
    """Further documents that a document refers to by a link, likeliest first, itself left out."""
    best: dict[str, Candidate] = {}
    own = _key(document.url or "")
    for anchor in document.anchors[:_MOST_LINKS]:
        words = " ".join(anchor.text.split())
        if _key(anchor.url) != own:
            where = f"referred to by {document.title or document.url or document.path or 'a document'}"
            _keep(best, _candidate(anchor.url, words, document.url or "", 0.0, where))
    return _ranked(best)


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
    score = place + _party(url, page_url)
    score += _BY_WORDS * (1.0 if len(words) <= _SHORT_WORDS else 0.5) if by_words in _WANTED else 0.0
    score += _BY_ADDRESS if by_address in _WANTED else 0.0
    score -= 0.3 * _depth(url)
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


def _party(url: str, page_url: str) -> float:
    host, own = host_of(url), host_of(page_url)
    if not own:
        return _OTHER_PARTY if registrable_domain(host) in _OTHERS else 0.0
    if same_party(host, own):
        return _SAME_PARTY
    return -10.0 if registrable_domain(host) in _OTHERS else _OTHER_PARTY


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
