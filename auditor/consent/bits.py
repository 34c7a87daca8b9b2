"""Bits of a base64url string, read field by field; what is too short or no base64 is said, never guessed."""

from collections.abc import Iterable
from typing import Final

_ALPHABET: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_BITS: Final = {letter: f"{number:06b}" for number, letter in enumerate(_ALPHABET)}
_MOST: Final = 16_384
"""Characters of a segment: a vendor list of 65,535 as a bit field has 11,000."""
_LONGEST: Final = 32
"""Bits of a number in Fibonacci coding."""

Ranges = tuple[tuple[int, int], ...]
"""Numbers as ranges that include both ends, ascending, apart from each other."""


class Unreadable(ValueError):
    """The string is not what its format says; the message is the reason, in plain words."""


class Bits:
    """A segment, from its first bit on."""

    def __init__(self, segment: str) -> None:
        """Raises Unreadable for what is no base64url (RFC 4648 section 5), or too long."""
        if len(segment) > _MOST:
            raise Unreadable("it is too long")
        try:
            self._bits = "".join([_BITS[letter] for letter in segment.rstrip("=")])
        except KeyError:
            raise Unreadable("it holds characters that are not base64url") from None
        self._at = 0

    def __len__(self) -> int:
        return len(self._bits)

    def number(self, size: int) -> int:
        """The next `size` bits as a number. Raises Unreadable where the string ends before."""
        return int(self._next(size), 2)

    def flag(self) -> bool:
        """The next bit."""
        return self._next(1) == "1"

    def flags(self, size: int) -> frozenset[int]:
        """Which of the next `size` bits are set, counted from 1."""
        return frozenset(at for at, bit in enumerate(self._next(size), start=1) if bit == "1")

    def letters(self, count: int) -> str:
        """Letters of six bits each, 0 being A."""
        return "".join(chr(ord("A") + self.number(6)) for _ in range(count))

    def fibonacci(self) -> int:
        """A number in Fibonacci coding: the sum of the numbers whose bits are set, up to two set bits."""
        value, low, high, last = 0, 1, 2, "0"
        for _ in range(_LONGEST):
            bit = self._next(1)
            if bit == last == "1":
                return value
            value += low if bit == "1" else 0
            low, high, last = high, low + high, bit
        raise Unreadable("it holds a number that is too large")

    def vendors(self) -> Ranges:
        """A vendor section: the highest id, then a bit for each id, or ranges."""
        highest = self.number(16)
        if self.flag():
            return self.ranges()
        return merged((at, at) for at in self.flags(highest)) if highest else ()

    def ranges(self) -> Ranges:
        """A count, then single ids or first and last."""
        found = []
        for _ in range(self.number(12)):
            is_range = self.flag()
            first = self.number(16)
            last = self.number(16) if is_range else first
            if first < 1 or last < first:
                raise Unreadable("a range of vendors ends before it begins")
            found.append((first, last))
        return merged(found)

    def _next(self, size: int) -> str:
        found = self._bits[self._at : self._at + size]
        if len(found) < size or not size:
            raise Unreadable("it ends too early")
        self._at += size
        return found


def merged(ranges: Iterable[tuple[int, int]]) -> Ranges:
    """Ranges in order, those that touch as one: what a hostile string repeats costs nothing."""
    found: list[tuple[int, int]] = []
    for first, last in sorted(ranges):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return tuple(found)


def count(ranges: Ranges) -> int:
    """How many numbers the ranges hold."""
    return sum(last - first + 1 for first, last in ranges)
