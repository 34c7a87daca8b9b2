"""Places inside a site's documents that a careful reader would hold against each other: one kind a file."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Protocol

from auditor.discover import offered
from auditor.model.claim import Claim, Tension
from auditor.model.document import Document

MOST: Final = 60
"""Tensions that are told of one site."""


_MOST_ALIKE: Final = 400
"""Claims of one type and polarity of a document that are held against others: no document that people wrote
says a thing more often, and each is held against each.
"""


class Kind(Protocol):
    """What each file of this folder offers as `TENSION`."""

    def __call__(self, documents: Sequence[Document], claims: Sequence[Claim], /) -> Iterator[Tension]:
        """The tensions of this kind, in document order."""


def find(documents: Sequence[Document], claims: Sequence[Claim]) -> tuple[Tension, ...]:
    """Every tension, kind by kind in the order of their files, each told once."""
    found: dict[tuple[object, ...], Tension] = {}
    kinds: Iterable[Kind] = offered(sys.modules[__name__], "TENSION")
    held = _bounded(claims)
    for kind in kinds:
        for tension in kind(documents, held):
            key = (tension.kind, tension.message, *((q.document, q.start) for q in tension.quotes))
            found.setdefault(key, tension)
    return tuple(found.values())[:MOST]


def _bounded(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    seen: Counter[tuple[str, str, str]] = Counter()
    held = []
    for claim in claims:
        key = (claim.quote.document, claim.type, claim.polarity)
        seen[key] += 1
        if seen[key] <= _MOST_ALIKE:
            held.append(claim)
    return tuple(held)
