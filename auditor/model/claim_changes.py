"""Compare two versions of a document by what they claim, not only by their words."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from typing import Final, Literal

from auditor.model.claim import Claim

Kind = Literal["new", "gone", "changed", "reworded", "moved"]

_NOT_SAID: Final = frozenset(
    {
        "type",
        "quote",
        "heading",
        "language",
        "reader",
        "because",
        "confidence",
        "standing",
        "vouched",
        "linked",
    }
)
SAID: Final = tuple(field.name for field in fields(Claim) if field.name not in _NOT_SAID)
"""Fields that hold what a claim says, including its polarity."""

_ALIKE: Final = 0.5
_SAME_SUBJECT: Final = 1.0
_SAME_MEANING: Final = 0.2
_MOST: Final = 200
"""Most claims of one type, on each side, whose words are all compared; beyond that, only claims that name a
subject."""
_LOOSE: Final = frozenset({"data", "object", "recipient", "provider", "period"})
"""Fields that hold a document's own words, which may differ without a change in meaning."""
_STEM: Final = 4
"""Leading letters by which words with one stem are matched: "third parties", "any third party"."""
_NUMBER: Final = "0123456789０１２３４５６７８９.．)） 第条章"
_WORD: Final = re.compile(r"[^\W_]+")
_WIDE: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimChange:
    """A difference in one claim between two versions."""

    kind: Kind
    """changed: it now says something else; reworded: the same in other words; moved: under other headings."""
    before: Claim | None
    after: Claim | None
    fields: tuple[str, ...] = ()
    """The fields of `Claim` that differ in a changed claim."""

    @property
    def material(self) -> bool:
        """Whether the document now says something different."""
        return self.kind in ("new", "gone", "changed")


def changes(before: Iterable[Claim], after: Iterable[Claim]) -> tuple[ClaimChange, ...]:
    """Return how the claims of a document changed: current claims in document order, then those that are
    gone.
    """
    old, new = _by_type(before), _by_type(after)
    found: list[ClaimChange] = []
    for kind in dict.fromkeys((*new, *old)):
        found += _of_type(old.get(kind, []), new.get(kind, []))
    return tuple(sorted(found, key=_order))


def _by_type(claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    found: dict[str, list[Claim]] = {}
    for claim in claims:
        found.setdefault(claim.type, []).append(claim)
    return found


def _of_type(old: list[Claim], new: list[Claim]) -> Iterator[ClaimChange]:
    left: dict[tuple[object, ...], list[Claim]] = {}
    for claim in old:
        left.setdefault((_words(claim), _subject(claim)), []).append(claim)
    rest: list[Claim] = []
    for claim in new:
        same = left.get((_words(claim), _subject(claim)))
        if same:
            yield from _paired(same.pop(0), claim)
        else:
            rest.append(claim)
    yield from _unlike([claim for claims in left.values() for claim in claims], rest)


def _unlike(old: list[Claim], new: list[Claim]) -> Iterator[ClaimChange]:
    """Pair the most similar of the claims whose words are in only one version; the rest are new or gone."""
    taken: tuple[set[int], set[int]] = (set(), set())
    for _, first, second in sorted(_likeness(old, new), key=lambda pair: (-pair[0], pair[1], pair[2])):
        if first not in taken[0] and second not in taken[1]:
            taken[0].add(first)
            taken[1].add(second)
            yield from _paired(old[first], new[second])
    for place, claim in enumerate(new):
        if place not in taken[1]:
            yield ClaimChange(kind="new", before=None, after=claim)
    for place, claim in enumerate(old):
        if place not in taken[0]:
            yield ClaimChange(kind="gone", before=claim, after=None)


def _likeness(old: Sequence[Claim], new: Sequence[Claim]) -> Iterator[tuple[float, int, int]]:
    """The similarity of pairs of claims, by their positions; dissimilar pairs are left out."""
    named: dict[tuple[object, ...], list[int]] = {}
    for place, claim in enumerate(old):
        named.setdefault(_subject(claim), []).append(place)
    tokens = [_tokens(claim.quote.text) for claim in old]
    for second, claim in enumerate(new):
        subject, own = _subject(claim), _tokens(claim.quote.text)
        same = named.get(subject, [])[:_MOST] if any(subject) else []
        near = range(min(len(old), _MOST)) if second < _MOST else ()
        for first in dict.fromkeys((*same, *near)):
            score = _jaccard(tokens[first], own) + (_SAME_SUBJECT if first in same else 0.0)
            score += 0.0 if _differing(old[first], claim) else _SAME_MEANING
            score += _ALIKE if _to_one_effect(old[first], claim) else 0.0
            if score >= _ALIKE:
                yield score, first, second


def _paired(before: Claim, after: Claim) -> Iterator[ClaimChange]:
    differing = _differing(before, after)
    kind: Kind | None = None
    if differing:
        kind = "changed"
    elif _words(before) != _words(after):
        kind = "reworded"
    elif _path(before) != _path(after):
        kind = "moved"
    if kind is not None:
        yield ClaimChange(kind=kind, before=before, after=after, fields=differing)


def _differing(before: Claim, after: Claim) -> tuple[str, ...]:
    if _to_one_effect(before, after):
        return ()
    return tuple(name for name in SAID if getattr(before, name) != getattr(after, name))


def _to_one_effect(one: Claim, other: Claim) -> bool:
    """Whether two claims say the same in other words: they differ only in the document's words for the data
    and its recipients, and these share a stem or one of the two leaves them out.
    """
    if any(getattr(one, name) != getattr(other, name) for name in SAID if name not in _LOOSE):
        return False
    if one.period != other.period and one.lifetime_s is None:
        return False
    if {*one.data} != {*other.data} and (one.type == "data_collected" or (one.data and other.data)):
        return False
    words = ((one.object, other.object), (one.recipient, other.recipient), (one.provider, other.provider))
    return all(_alike(mine, theirs) for mine, theirs in words)


def likeness(one: str, other: str) -> float:
    """The share of word stems that two sentences have in common (Jaccard index)."""
    return _jaccard(_stems(one), _stems(other))


def _alike(mine: str | None, theirs: str | None) -> bool:
    if not mine or not theirs:
        return True
    return bool(_stems(mine) & _stems(theirs)) or mine.casefold() == theirs.casefold()


def _stems(words: str) -> frozenset[str]:
    return frozenset(w[:_STEM] for w in _tokens(words) if len(w) >= _STEM or _WIDE.fullmatch(w))


def _subject(claim: Claim) -> tuple[object, ...]:
    """What a claim names, used to match it between versions."""
    term = claim.object if claim.type == "definition" else None
    return (claim.cookie, claim.vendor, claim.url, claim.signal, claim.date_kind, term)


def _words(claim: Claim) -> str:
    return "".join(claim.quote.text.split())


def _path(claim: Claim) -> tuple[str, ...]:
    """Headings without their numbers, which shift when a section is inserted."""
    return tuple(heading.lstrip(_NUMBER).strip() for heading in claim.heading)


def _tokens(text: str) -> frozenset[str]:
    """Words, and pairs of characters in scripts without spaces."""
    low = text.casefold()
    pairs = {run[i : i + 2] for run in _WIDE.findall(low) for i in range(max(1, len(run) - 1))}
    return frozenset(pairs.union(_WORD.findall(_WIDE.sub(" ", low))))


def _jaccard(one: frozenset[str], other: frozenset[str]) -> float:
    union = len(one | other)
    return len(one & other) / union if union else 0.0


def _order(change: ClaimChange) -> tuple[bool, int, int, str]:
    claim = change.after or change.before
    place = (claim.quote.start, claim.quote.end) if claim else (0, 0)
    return (change.after is None, *place, claim.type if claim else "")
