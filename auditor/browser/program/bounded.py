"""Wait with a time limit, even for work that ignores cancellation.

`asyncio.wait_for` waits until the cancelled work has ended, but its clean-up may query a page that never
answers.
"""

import asyncio
from collections.abc import Coroutine
from typing import Any, Final, TypeVar

T = TypeVar("T")

_TIDY_S: Final = 3.0
"""Real seconds that cancelled work has for its clean-up; then it is abandoned."""


async def within(seconds: float, work: Coroutine[Any, Any, T]) -> T:
    """The result of `work`, within `seconds` plus a moment for clean-up.

    Raises TimeoutError where it takes longer, and whatever `work` raises.
    """
    task = asyncio.ensure_future(work)
    try:
        await asyncio.wait({task}, timeout=seconds)
        ended = task.done()
    finally:
        await _end(task)
    if not ended:
        raise TimeoutError
    return task.result()


async def _end(task: "asyncio.Future[Any]") -> None:
    if not task.done():
        task.cancel()
        task.add_done_callback(_forget)
        await asyncio.wait({task}, timeout=_TIDY_S)


def _forget(task: "asyncio.Future[Any]") -> None:
    """Retrieve the exception of abandoned work, so that asyncio does not report it."""
    if not task.cancelled():
        task.exception()
