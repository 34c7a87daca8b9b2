"""The kind of a document, judged by its title and address first, then by its text."""

import re
from typing import Final
from urllib.parse import unquote, urlsplit

from auditor.languages import every, words_for
from auditor.languages.others import ELSEWHERE
from auditor.model.site import DocumentKind

_ADDRESS: Final[tuple[tuple[DocumentKind, str], ...]] = (
    ("opt_out", "address_of_opt_out"),
    ("external_transmission", "address_of_transmission"),
    ("cookie", "address_of_cookies"),
    ("privacy", "address_of_privacy"),
    ("terms", "address_of_terms"),
)


def kind_of_address(url: str | None) -> DocumentKind | None:
    """The kind that the path of a URL indicates; None if it indicates none."""
    if not url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    path = unquote(f"{parts.path}?{parts.query}#{parts.fragment}").lower()[:600]
    return next((kind for kind, meaning in _ADDRESS if words_for(meaning).search(path)), None)


def kind_of_words(words: str) -> DocumentKind | None:
    """The kind that the text of a link or title indicates, in any known language; None if it
    indicates none.
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
    """The kind of a document; a policy on both personal data and cookies is `privacy`."""
    said = [kind_of_words(title), kind_of_words(text.lstrip()[:120].partition("\n")[0]), kind_of_address(url)]
    if "privacy" in said[:2]:
        return "privacy"
    return next((kind for kind in said if kind is not None), None) or kind_of_words(text[:1_500]) or "other"
