"""Recognise URLs of one policy in several languages or for several regions."""

import re
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit

_LOCALE: Final = re.compile(
    r"(?:[a-z]{2}|zh-?han[st]|es-?419)(?:[-_][a-z]{2})?|(?:us|uk|eu|jp|int|global|intl|worldwide)"
    r"|(?:english|japanese|korean|german|french|deutsch|francais|espanol|italiano|chinese)",
    re.IGNORECASE,
)
_SUFFIX: Final = re.compile(r"[-_.](?:[a-z]{2}(?:[-_][a-z]{2})?)(?=\.[a-z]{3,5}$|$)", re.IGNORECASE)
_CHOSEN_BY: Final = frozenset({"lang", "language", "locale", "hl", "l", "lng", "region", "country", "cc"})
_READ: Final = re.compile(r"(?<![a-z])(?:en|ja|jp|ko|kr|de|fr|english)(?![a-z])", re.IGNORECASE)


def variant_key(url: str) -> str:
    """A URL without the parts that choose a language or region: the first label of the host, a path segment,
    a suffix of the file name, a parameter.
    """
    try:
        parts = urlsplit(url)
        query = parse_qsl(parts.query, keep_blank_values=True)
    except ValueError:
        return url
    labels = (parts.hostname or "").removeprefix("www.").split(".")
    if len(labels) > 2 and _LOCALE.fullmatch(labels[0]):  # noqa: PLR2004 - more than a registrable domain
        labels = labels[1:]
    segments = [part for part in parts.path.split("/") if part and not _LOCALE.fullmatch(part)]
    path = "/".join(_SUFFIX.sub("", part) for part in segments).lower()
    kept = urlencode([(name, value) for name, value in query if name.lower() not in _CHOSEN_BY])
    return f"{'.'.join(labels)}/{path}?{kept}#{parts.fragment}"


def readable_first(url: str) -> bool:
    """Whether a URL indicates a language that is read in full or in part."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return _READ.search(f"{(parts.hostname or '').split('.')[0]}/{parts.path}?{parts.query}") is not None
