"""What a document is, by its words: title and address first, then its text."""

import re
from typing import Final
from urllib.parse import unquote, urlsplit

from auditor.languages import every
from auditor.languages.others import ELSEWHERE
from auditor.model.site import DocumentKind

_ADDRESS: Final[tuple[tuple[DocumentKind, re.Pattern[str]], ...]] = (
    (
        "opt_out",
        re.compile(
            r"opt[-_]?out|do[-_]?not[-_]?sell|dnsmpi|(?:privacy|ad|your)[-_]?choices|(?<![a-z])dns(?![a-z])"
        ),
    ),
    (
        "external_transmission",
        re.compile(
            r"external[-_]?(?:data[-_]?)?(?:transmission|transfer|send)|gaibu|soushin|informative[-_]?data"
        ),
    ),
    ("cookie", re.compile(r"cookie|(?<![a-z])traceurs")),
    (
        "privacy",
        re.compile(
            r"privacy|datenschutz|confidentialit|privat(?:e|livet|sphaere)|personal[-_]?(?:information|data|info)|(?<![a-z])(?:ccpa|cpra|gdpr|dsgvo|rgpd)(?![a-z])|kojin(?:joho)?|"
            r"(?<![a-z])pp(?![a-z])|data[-_]?protection|donnees[-_]?personnelles|vie[-_]?privee|gaeinjeongbo|privacidad|個人情報|プライバシー|개인정보"
        ),
    ),
    (
        "terms",
        re.compile(
            r"terms|(?<![a-z])tos(?![a-z])|conditions|(?<![a-z])agb(?![a-z])|impressum|mentions[-_]?legales|(?<![a-z])legal(?![a-z])|kiyaku"
        ),
    ),
)


def kind_of_address(url: str | None) -> DocumentKind | None:
    """What the path of an address says; None where it says nothing."""
    if not url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    path = unquote(f"{parts.path}?{parts.query}#{parts.fragment}").lower()[:600]
    return next((kind for kind, pattern in _ADDRESS if pattern.search(path)), None)


def kind_of_words(words: str) -> DocumentKind | None:
    """What the words of a link or a title say, in any language of which they are known; None where they say
    nothing.
    """
    words = " ".join(words.split())[:300]
    kinds: tuple[DocumentKind, ...] = ("opt_out", "external_transmission", "cookie", "privacy", "terms")
    for kind in kinds:
        for language in every():
            if any(
                re.search(pattern, words, re.IGNORECASE) for pattern in language.links.by_kind.get(kind, ())
            ):
                return kind
    return next((kind for kind, pattern in ELSEWHERE if pattern.search(words)), None)


def kind_of(*, url: str | None, title: str, text: str) -> DocumentKind:
    """What a document is; a policy for personal data and cookies both is `privacy`."""
    said = [kind_of_words(title), kind_of_words(text.lstrip()[:120].partition("\n")[0]), kind_of_address(url)]
    if "privacy" in said[:2]:
        return "privacy"
    return next((kind for kind in said if kind is not None), None) or kind_of_words(text[:1_500]) or "other"
