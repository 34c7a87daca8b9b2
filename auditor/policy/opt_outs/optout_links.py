"""Links of a document for opting out: of tracking, of messages, or of what the browser stores.

The address itself, the words of the link, and the sentence around it decide.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import Final, Literal
from urllib.parse import unquote, urldefrag

from auditor.domains import host_of, same_party
from auditor.languages import every, language, words_for
from auditor.languages.words import Language
from auditor.model.document import Anchor, Document
from auditor.policy.opt_outs.optout_addresses import (
    MESSAGES,
    STORAGE,
    TELLING,
    TELLS_OF_USE,
    TRACKING,
    is_home,
    of_opt_outs,
    tells_only,
)
from auditor.policy.text.around import Around, around
from auditor.policy.text.onward import leads_on

OptOutKind = Literal["tracking", "communications", "browser_storage"]

_ADDRESS: Final = re.compile(r"^https?://|^www\.|^[\w-]+(?:\.[\w-]+)+/?\S*$", re.IGNORECASE)
"""Link words that are an address."""
_OPENED: Final = re.compile(r"[:：(]\W{0,3}(?:[\w’'-]+\W{1,3}){0,3}$")
_OF_POLICY: Final = re.compile(r"(privacy|cookie)[-_]?(?:policy|notice|statement)", re.IGNORECASE)
_POLICY_ITSELF: Final = re.compile(
    r"/privacy(?:[-_]?(?:policy|notice|statement))?(?:\.\w{2,5})?/?$", re.IGNORECASE
)
_REGISTER: Final = re.compile(r"^(?:mailto|tel|javascript|about|data):", re.IGNORECASE)


_AUTHORITY: Final = re.compile(r"\.(?:go\.(?:jp|kr)|gov(?:\.\w\w)?|gouv\.fr|europa\.eu)$")
"""Hosts of public authorities: they keep opt-out registers and explain them, but stop nobody's tracking."""

_REFUSES: Final = re.compile(r"\b(?:reject|refus|declin)\w*", re.IGNORECASE)
"""Refusing cookies: on the site's own pages, a choice that the site offers, not the browser."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OptOutLink:
    """One opt-out link."""

    url: str
    kind: OptOutKind
    text: str
    """The words of the link."""
    start: int
    """Offsets of the link in the document's text."""
    end: int
    written: bool = False
    """Whether the address is only written out in the text, not a link of the page."""


def opt_out_links(document: Document) -> tuple[OptOutLink, ...]:
    """The opt-out links of a document in order, including addresses written out in its text."""
    words = _words(document.language)
    found = []
    for anchor in document.anchors:
        if _REGISTER.match(anchor.url) or within_document(document, anchor.url):
            continue
        own = same_party(host_of(document.url or ""), host_of(anchor.url))
        if own and _POLICY_ITSELF.search(anchor.url):
            continue  # the site's policy describes opt-outs, but is not one
        kind = _kind(anchor, _near(document, anchor), words, own=own)
        if kind is not None:
            found.append(
                OptOutLink(
                    url=anchor.url,
                    kind=kind,
                    text=anchor.text,
                    start=anchor.start,
                    end=anchor.end,
                    written=anchor.written,
                )
            )
    return tuple(found)


def _near(document: Document, anchor: Anchor) -> Around:
    """The words around a link. They include the previous sentence only where the link's own sentence merely
    leads on from it, and is not an entry with a label and words of its own ("More: how Acme uses data").
    """
    near = around(document, anchor)
    if near.within is None or not near.alone:
        return near
    labelled = near.before.rstrip().endswith((":", "：")) and not is_generic(anchor.text)
    if not labelled and leads_on(near.within.kind, f"{near.before} {near.after}", document.language):
        return near
    return replace(near, sentence=near.alone)


def within_document(document: Document, url: str) -> bool:
    """Whether a link leads to a place in the same document."""
    target, fragment = urldefrag(url)
    if url.endswith("#"):
        return True
    if not fragment or target.rstrip("/") in ("", (document.url or "").partition("#")[0].rstrip("/")):
        return bool(fragment)
    named = _OF_POLICY.search(target)
    own = same_party(host_of(document.url or ""), host_of(target))
    return own and named is not None and named[1].lower() == document.kind  # another address of this document


@dataclass(frozen=True, slots=True)
class _Words:
    refuse: re.Pattern[str]
    tracking: re.Pattern[str]
    messages: re.Pattern[str]
    storage: re.Pattern[str]
    told: re.Pattern[str]


@cache
def _words(tag: str) -> _Words:
    own, english = language(tag), language("en")
    languages = [each for each in (own, english) if each is not None] if own else list(every())
    names = ("refuse", "tracking", "messages", "browser_storage", "told")
    return _Words(*(_any(languages, name) for name in names))


def _any(languages: Iterable[Language], name: str) -> re.Pattern[str]:
    patterns = dict.fromkeys(pattern for each in languages for pattern in getattr(each.links, name))
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns) or r"(?!)", re.IGNORECASE)


def _kind(anchor: Anchor, near: Around, words: _Words, *, own: bool) -> OptOutKind | None:
    address = unquote(anchor.url)[:500]
    if not own and (_AUTHORITY.search(host_of(anchor.url)) or TELLS_OF_USE.search(address)):
        return None
    behind = near.after if is_generic(anchor.text) else ""
    parts = (near.sentence.removesuffix(near.after.rstrip()), f"{anchor.text}{behind}")
    said = " ".join(words.told.sub(" ", part) for part in parts)
    by_address = _by_address(address, anchor, near, words)
    if by_address is not None:
        return by_address
    if not words.refuse.search(said) or (
        words_for("names_a_policy").search(anchor.text) and not words.refuse.search(anchor.text)
    ):
        return None
    if not _is_target(anchor, near, words) or (is_home(address) and not words.refuse.search(anchor.text)):
        return None
    return _by_words(anchor, near, words, own=own)


def is_generic(words: str) -> bool:
    """Whether the words of a link say nothing specific: "here", "this link", an address."""
    return (
        words_for("link_to_anything").search(words.strip()) is not None
        or _ADDRESS.search(words.strip()) is not None
    )


def _by_address(address: str, anchor: Anchor, near: Around, words: _Words) -> OptOutKind | None:
    if STORAGE.search(address):
        return "browser_storage"
    if of_opt_outs(anchor.url):
        return None if tells_only(address) and not words.refuse.search(anchor.text) else "tracking"
    if MESSAGES.search(address):
        return "communications" if words.refuse.search(f"{near.sentence} {anchor.text} {address}") else None
    told = TELLING.search(address) and not words.refuse.search(f"{near.sentence} {anchor.text}")
    if told or not TRACKING.search(address):
        return None
    about = f"{anchor.text} {near.clause}"
    return (
        "communications" if words.messages.search(about) and not words.tracking.search(about) else "tracking"
    )


def _is_target(anchor: Anchor, near: Around, words: _Words) -> bool:
    """Whether this link is the opt-out that its sentence offers: not every link in the sentence is."""
    return bool(words.refuse.search(anchor.text) or is_generic(anchor.text) or _leads(near.before))


def _by_words(anchor: Anchor, near: Around, words: _Words, *, own: bool) -> OptOutKind | None:
    """The kind given by the link's own words, else by the nearest words before it."""
    for said in (anchor.text, near.clause, near.sentence):
        tracking, messages = words.tracking.search(said), words.messages.search(said)
        stored = words.storage.search(said) and not (words.refuse.search(anchor.text) or _advertises(said))
        if stored and not (own and _REFUSES.search(said)):
            return "browser_storage"
        if tracking and not messages:
            return "tracking"
        if messages and not tracking:
            return "communications"
        if tracking and messages:
            return "tracking" if _advertises(said) else "communications"
    return None


def _leads(before: str) -> bool:
    return words_for("leads_to_link").search(before) is not None or _OPENED.search(before) is not None


def _advertises(said: str) -> bool:
    return words_for("advertising_or_analytics").search(said) is not None
