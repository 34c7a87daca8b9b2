"""A cache of results by the identity of their argument.

Hashing a document walks all of it at every look-up, so `functools.cache` would cost more than it saves.
"""

from collections import deque
from collections.abc import Callable
from functools import wraps
from typing import Final, TypeVar

Whole = TypeVar("Whole")
Result = TypeVar("Result")

_MOST: Final = 4
"""How many results are kept."""


def kept(work: Callable[[Whole], Result]) -> Callable[[Whole], Result]:
    """Cache the results of `work` for the last few (immutable) arguments."""
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
