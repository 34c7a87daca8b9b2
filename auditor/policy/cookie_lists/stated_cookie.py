"""A cookie as a document states it, in a table row, a labelled record or an item, and the resulting claim."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from auditor.languages import every
from auditor.model.claim import Claim, Purpose, Quote
from auditor.model.document import Document
from auditor.policy.passages.reading import Reading
from auditor.policy.passages.recent import kept
from auditor.policy.words import scope
from auditor.policy.words.lifetimes import lifetime
from auditor.policy.words.vocabulary import Vocabulary, plain, vocabulary
from auditor.vendors.catalogue import Catalogue, own_names

_MOST_WORDS: Final = 600
"""Characters of a purpose that are searched for a vendor."""


_MARKS: Final = re.compile(r"\s*[·•|,;、/()（）–—]\s*|\s-\s|[.:：]\s")
_SHORT_PART: Final = 30
"""Most characters of the part of a description that is a lifetime."""
_LED: Final = re.compile(r"\[?[^(（/／・,、:：\]]{2,40}")
"""The text before the first punctuation mark of a cell."""
_CATEGORIES: Final[tuple[tuple[Purpose, str], ...]] = (
    ("service", "category_necessary"),
    ("preferences", "category_functional"),
    ("analytics", "category_performance"),
    ("advertising", "category_targeting"),
)
"""The purposes of the usual cookie categories, used when nothing else is stated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """What a row, a record or an item states about a cookie, in its own words."""

    name: str
    provider: str | None = None
    purpose: str = ""
    kept: str = ""
    party: str = ""
    category: str = ""


def declared_claim(reading: Reading, stated: Stated, quote: Quote, heading: tuple[str, ...]) -> Claim:
    """The claim that declares a cookie as stated, under the given headings."""
    lasts = lifetime(stated.kept) if stated.kept else None
    kind = plain(f"{stated.party} {stated.category}")
    by_kind = any(words.has("session_cookie", kind) for words in reading.every)
    return Claim(
        type="cookie_declared",
        quote=quote,
        jurisdiction=scope.jurisdiction((reading.words,), heading),
        heading=heading,
        language=reading.document.language,
        because=tuple(words[:120] for words in (stated.name, stated.kept) if words),
        confidence=0.9 if stated.kept or stated.provider else 0.75,
        cookie=stated.name,
        provider=stated.provider[:200] if stated.provider else None,
        vendor=_vendor(reading, stated, heading),
        purpose=_purposes(reading, plain(stated.category), plain(stated.purpose)),
        lifetime_s=lasts.seconds if lasts and lasts.seconds != float("inf") else None,
        session=lasts.session if lasts else by_kind,
        party=_party(reading, plain(stated.party)),
    )


def _vendor(reading: Reading, stated: Stated, heading: tuple[str, ...]) -> str | None:
    """The vendor by the stated provider, else by the only vendor that the purpose or a heading names."""
    provider = stated.provider or ""
    named = reading.catalogue.mentions(provider)
    if named:
        return named[0].vendor
    if (alone := by_name(reading.catalogue).get(provider.strip(" .,;").lower())) is not None:
        return alone
    for words in (stated.purpose[:_MOST_WORDS], *reversed(heading[-2:]), stated.party, stated.category):
        known = {mention.vendor for mention in reading.catalogue.mentions(words)}
        if len(known) == 1:
            return known.pop()
        setting = [vendor.id for vendor, _ in reading.catalogue.by_cookie(stated.name) if vendor.id in known]
        if setting:
            return setting[0]
    parts = (by_name(reading.catalogue).get(part.strip(" .:–-").lower()) for part in _parts(stated.purpose))
    return next((vendor for vendor in parts if vendor is not None), None)


def lasting_part(words: str) -> str:
    """The part of a description that only states the lifetime: "11 months" of "Keeps your choice;
    11 months".
    """
    return next(
        (part for part in _parts(words) if len(part) <= _SHORT_PART and lifetime(part) is not None), ""
    )


def _parts(words: str) -> list[str]:
    """The parts of an item or card between punctuation marks: "Stripe, fraud prevention"."""
    return _MARKS.split(words[:_MOST_WORDS])[:8]


@kept
def by_name(catalogue: Catalogue) -> dict[str, str]:
    """Vendors by name, including names that are ordinary words ("Segment"), which mean the vendor if alone in
    a cell.
    """
    return {name: vendor.id for vendor in catalogue.vendors.values() for name in own_names(vendor)}


def led_by(catalogue: Catalogue, cell: str) -> str | None:
    """The vendor whose name is all that a cell or line has before its first punctuation mark:
    "Stripe（決済）".
    """
    led = _LED.match(cell)
    return by_name(catalogue).get(led.group().strip(" .[").lower()) if led is not None else None


def _purposes(reading: Reading, category: str, purpose: str) -> tuple[Purpose, ...]:
    """The purposes that the text names, else that of the category. A category of necessary cookies adds
    "service".
    """
    needed = any(words.has("category_necessary", category) for words in reading.every)
    low = f"{category} {purpose}"
    for words in reading.every:
        if found := words.purposes(low):
            return found if not needed or "service" in found else (*found, "service")
    for words in reading.every:
        if found := tuple(purpose for purpose, key in _CATEGORIES if words.has(key, low)):
            return found[:1]
    return ()


def _party(reading: Reading, low: str) -> Literal["first", "third"] | None:
    for words in reading.every:
        if words.has("party_third", low):
            return "third"
        if words.has("party_first", low):
            return "first"
    return None


def headings_over(reading: Reading, at: int) -> tuple[str, ...]:
    """The headings above an offset, outermost first."""
    starts, paths = _paths(reading.document)
    return paths[bisect_right(starts, at)]


@kept
def _paths(document: Document) -> tuple[list[int], list[tuple[str, ...]]]:
    """The offsets of headings, and the heading paths before the first one and from each one on."""
    path: list[tuple[int, str]] = []
    paths: list[tuple[str, ...]] = [()]
    for heading in document.headings:
        path = [(level, text) for level, text in path if level < heading.level]
        path.append((heading.level, heading.text))
        paths.append(tuple(text for _, text in path))
    return [heading.start for heading in document.headings], paths


def record_of(reading: Reading, said: str) -> dict[str, str]:
    """The value after each label in a run of text, by role."""
    labels = list(reading.words.all("label", plain(said)))
    record: dict[str, str] = {}
    for label, following in zip(labels, [*labels[1:], None], strict=False):
        role = role_of(reading.words, label.group(1))
        if role is not None:
            value = said[label.end() : following.start() if following else len(said)]
            record.setdefault(role, value.strip(" .,;|/・"))
    return record


@lru_cache(maxsize=4_096)
def any_role(label: str) -> str | None:
    """The role that a label denotes in any of the languages."""
    known = (vocabulary(language.tag) for language in every())
    return next((role for words in known if words is not None and (role := role_of(words, label))), None)


def role_of(words: Vocabulary, label: str) -> str | None:
    """The role that a label denotes (name, provider, lifetime, party, type or purpose); None for
    any other.
    """
    for role in ("name", "provider", "lifetime", "party", "type", "purpose"):
        if words.has(f"column_{role}", label.strip()):
            return role
    return None
