"""What was worked out of an object that is asked for again and again, kept by its identity.

A hash of a document walks all of it, at every look-up: `functools.cache` costs more than it saves there.
"""

from collections import deque
from collections.abc import Callable
from functools import wraps
from typing import Final, TypeVar

Whole = TypeVar("Whole")
Result = TypeVar("Result")

_MOST: Final = 4
"""Objects of which the result is kept."""


def kept(work: Callable[[Whole], Result]) -> Callable[[Whole], Result]:
    """`work`, done once for each of the last few objects that never change."""
    recent: deque[tuple[Whole, Result]] = deque(maxlen=_MOST)

    @wraps(work)
    def looked_up(whole: Whole) -> Result:
        for known, result in tuple(recent):
            if known is whole:
                return result
        result = work(whole)
        recent.append((whole, result))
        return result

    return looked_up
