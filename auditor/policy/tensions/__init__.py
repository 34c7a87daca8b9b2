"""Tensions: places in a site's documents that conflict or leave a gap. One kind per file."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Protocol

from auditor.discover import offered
from auditor.model.claim import Claim, Tension
from auditor.model.document import Document

MOST: Final = 60
"""How many tensions are reported per site."""


_MOST_ALIKE: Final = 400
"""How many claims of one type and polarity of a document are compared, since each is compared with each; no
document written by people says a thing more often.
"""


class Kind(Protocol):
    """What each file of this folder offers as `TENSION`."""

    def __call__(self, documents: Sequence[Document], claims: Sequence[Claim], /) -> Iterator[Tension]:
        """The tensions of this kind, in document order."""


def find(documents: Sequence[Document], claims: Sequence[Claim]) -> tuple[Tension, ...]:
    """All tensions, by kind in the order of the files, without duplicates."""
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
