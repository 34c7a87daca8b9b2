"""The forms in which an identifier or an e-mail address is sent, as strings to search for.

Base64 is not among them: base64 in a request is decoded instead, so that a record that holds an identifier is
read too.
"""

import base64
import hashlib
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from auditor.model.flow import Form
from auditor.model.identifiers import UUID, clear

_GMAIL: Final = frozenset({"gmail.com", "googlemail.com"})

_DIGESTS: Final[dict[Form, Callable[[bytes], bytes]]] = {
    "md5": lambda text: hashlib.md5(text, usedforsecurity=False).digest(),
    "sha1": lambda text: hashlib.sha1(text, usedforsecurity=False).digest(),
    "sha256": lambda text: hashlib.sha256(text).digest(),
    "sha256_md5": lambda text: hashlib.sha256(
        hashlib.md5(text, usedforsecurity=False).hexdigest().encode()
    ).digest(),
}


def of_identifier(value: str, identifier: str) -> Iterator[tuple[str, Form]]:
    """The forms of one identifier found in `value`; digests are of the identifier, or of the whole value."""
    yield from ((spelled, "plain") for spelled in _spelled(identifier))
    yield from digests((*_spelled(identifier), value, clear(value)), ("md5", "sha1", "sha256"))


def _spelled(identifier: str) -> tuple[str, ...]:
    """The spellings of an identifier; a UUID in either case, with and without its hyphens (RFC 9562)."""
    if not UUID.fullmatch(identifier):
        return (identifier,)
    bare = identifier.replace("-", "")
    every = (identifier, bare, *(f(each) for each in (identifier, bare) for f in (str.lower, str.upper)))
    return tuple(dict.fromkeys(every))


def of_email(address: str) -> Iterator[tuple[str, Form]]:
    """The forms of an e-mail address, normalised as vendors require."""
    written = tuple(normalised(address))
    yield from ((each, "plain") for each in written)
    yield from digests(written, tuple(_DIGESTS))


def normalised(address: str) -> tuple[str, ...]:
    """The address as typed, and trimmed and in lower case (Meta, Google, Criteo); at Gmail also without dots
    and what follows a plus sign (Google Ads: https://support.google.com/google-ads/answer/13262500).
    """
    plain = address.strip().lower()
    name, _, domain = plain.rpartition("@")
    short = name.partition("+")[0]
    found = [address.strip(), plain]
    if domain in _GMAIL:
        found += [
            f"{short}@{domain}",
            f"{short.replace('.', '')}@{domain}",
            f"{name.replace('.', '')}@{domain}",
        ]
    return tuple(dict.fromkeys(found))


def digests(texts: Iterable[str], kinds: Iterable[Form]) -> Iterator[tuple[str, Form]]:
    """Digests of texts: hexadecimal in either case, and base64 in either alphabet, without padding."""
    wanted = tuple(kinds)
    for text in dict.fromkeys(texts):
        for kind in wanted:
            digest = _DIGESTS[kind](text.encode(errors="surrogatepass"))
            yield digest.hex(), kind
            yield digest.hex().upper(), kind
            for written in (base64.b64encode(digest), base64.urlsafe_b64encode(digest)):
                yield written.decode().rstrip("="), kind
