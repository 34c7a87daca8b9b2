"""Find words that a person copied from a document, regardless of white space."""

import re
from dataclasses import dataclass
from itertools import compress
from typing import Final

_BLANK: Final = re.compile("[\\s\u00ad\u200b-\u200f\u2060\ufeff]")
"""White space, soft hyphens and zero-width characters."""
_MOST: Final = 100


@dataclass(frozen=True, slots=True)
class Bare:
    """A text without white space, and the offset of each of its characters in the original."""

    text: str
    offsets: list[int]

    def places(self, quote: str) -> tuple[tuple[int, int], ...]:
        """Start and end of the first hundred occurrences of `quote`."""
        words = _BLANK.sub("", quote)
        found: list[tuple[int, int]] = []
        at = self.text.find(words) if words else -1
        while at >= 0 and len(found) < _MOST:
            end = at + len(words)
            found.append((self.offsets[at], self.offsets[end - 1] + 1))
            at = self.text.find(words, end)
        return tuple(found)


def bare(text: str) -> Bare:
    """Prepare a text for searching."""
    kept = [_BLANK.match(character) is None for character in text]
    return Bare("".join(compress(text, kept)), list(compress(range(len(text)), kept)))
