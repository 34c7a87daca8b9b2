"""Where words that a person copied stand in a document, whatever became of its white space."""

import re
from dataclasses import dataclass
from itertools import compress
from typing import Final

_BLANK: Final = re.compile("[\\s\u00ad\u200b-\u200f\u2060\ufeff]")
"""White space, and what takes no room: soft hyphens, zero-width characters."""
_MOST: Final = 100


@dataclass(frozen=True, slots=True)
class Bare:
    """A text without white space, and where each of its characters stands in the text itself."""

    text: str
    offsets: list[int]

    def places(self, quote: str) -> tuple[tuple[int, int], ...]:
        """Start and end of the first hundred places at which `quote` stands."""
        words = _BLANK.sub("", quote)
        found: list[tuple[int, int]] = []
        at = self.text.find(words) if words else -1
        while at >= 0 and len(found) < _MOST:
            end = at + len(words)
            found.append((self.offsets[at], self.offsets[end - 1] + 1))
            at = self.text.find(words, end)
        return tuple(found)


def bare(text: str) -> Bare:
    """A text made ready to be searched."""
    kept = [_BLANK.match(character) is None for character in text]
    return Bare("".join(compress(text, kept)), list(compress(range(len(text)), kept)))
