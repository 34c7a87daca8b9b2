"""Search many texts for many strings at once, each as a whole word.

A needle is filed under its longest run of letters and digits. A text is split into such runs once; only runs
that have needles are examined further. The cost grows with the text, not with the number of needles.
"""

import re
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

K = TypeVar("K", bound=Hashable)

_RUN: Final = re.compile(r"[0-9A-Za-z]+")
_LEAST: Final = 8
"""Run length from which splitting a text is cheap; needles without such a run cost more."""


@dataclass(frozen=True, slots=True)
class Needles(Generic[K]):
    """Strings to search for, and the meaning of each."""

    filed: Mapping[str, tuple[tuple[str, K], ...]]
    runs: re.Pattern[str]

    @classmethod
    def of(cls, meanings: Iterable[tuple[str, K]]) -> "Needles[K]":
        """File the needles; one without a letter or digit is never found."""
        filed: dict[str, list[tuple[str, K]]] = {}
        for needle, meaning in dict.fromkeys(meanings):
            run = max(_RUN.findall(needle), key=len, default=None)
            if run is not None:
                filed.setdefault(run, []).append((needle, meaning))
        least = min((len(run) for run in filed), default=_LEAST)
        runs = re.compile(rf"[0-9A-Za-z]{{{min(least, _LEAST)},}}")
        return cls({run: tuple(held) for run, held in filed.items()}, runs)

    def found(self, text: str) -> Iterator[tuple[str, K]]:
        """The needles that occur in `text` with no letter or digit right before or after them."""
        for run in self.filed.keys() & self.runs.findall(text):
            for needle, meaning in self.filed[run]:
                if needle == run or _whole(needle, text):
                    yield needle, meaning


def _whole(needle: str, text: str) -> bool:
    at = text.find(needle)
    while at >= 0:
        end = at + len(needle)
        if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
            return True
        at = text.find(needle, at + 1)
    return False
