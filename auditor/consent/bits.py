"""Reads the bits of a base64url string field by field; short or invalid input is reported, never guessed."""

from collections.abc import Iterable
from typing import Final

_ALPHABET: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_BITS: Final = {letter: f"{number:06b}" for number, letter in enumerate(_ALPHABET)}
_MOST: Final = 16_384
"""The most characters of a segment: a vendor list of 65,535 as a bit field has 11,000."""
_LONGEST: Final = 32
"""The most bits of a number in Fibonacci coding."""

Ranges = tuple[tuple[int, int], ...]
"""Numbers as ranges that include both ends, in ascending order, with gaps between them."""


class Unreadable(ValueError):
    """The string does not follow its format; the message is the reason in plain words."""


class Bits:
    """A segment, read from its first bit."""

    def __init__(self, segment: str) -> None:
        """Raises Unreadable for a segment that is not base64url (RFC 4648 section 5) or too long."""
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
        """Read the next `size` bits as a number. Raises Unreadable if the string ends earlier."""
        return int(self._next(size), 2)

    def flag(self) -> bool:
        """Read the next bit."""
        return self._next(1) == "1"

    def flags(self, size: int) -> frozenset[int]:
        """Return which of the next `size` bits are set, counted from 1."""
        return frozenset(at for at, bit in enumerate(self._next(size), start=1) if bit == "1")

    def letters(self, count: int) -> str:
        """Read letters of six bits each, where 0 is A."""
        return "".join(chr(ord("A") + self.number(6)) for _ in range(count))

    def fibonacci(self) -> int:
        """Read a number in Fibonacci coding: the sum of the numbers whose bits are set; two set bits in a row
        end it.
        """
        value, low, high, last = 0, 1, 2, "0"
        for _ in range(_LONGEST):
            bit = self._next(1)
            if bit == last == "1":
                return value
            value += low if bit == "1" else 0
            low, high, last = high, low + high, bit
        raise Unreadable("it holds a number that is too large")

    def vendors(self) -> Ranges:
        """Read a vendor section: the highest id, then a bit for each id, or ranges."""
        highest = self.number(16)
        if self.flag():
            return self.ranges()
        return merged((at, at) for at in self.flags(highest)) if highest else ()

    def ranges(self) -> Ranges:
        """Read a count, then single ids or pairs of first and last id."""
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
    """Sort ranges and join those that touch, so that repetitions in a hostile string cost nothing."""
    found: list[tuple[int, int]] = []
    for first, last in sorted(ranges):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return tuple(found)


def count(ranges: Ranges) -> int:
    """How many numbers the ranges contain."""
    return sum(last - first + 1 for first, last in ranges)
