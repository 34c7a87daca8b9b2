"""Waiting with a time limit, also for work that ignores cancellation.

`asyncio.wait_for` waits until what it cancelled has ended; what that still has to tidy up asks a page that
may never answer.
"""

import asyncio
from collections.abc import Coroutine
from typing import Any, Final, TypeVar

T = TypeVar("T")

_TIDY_S: Final = 3.0
"""Real seconds that cancelled work has for tidying up; then it is left behind."""


async def within(seconds: float, work: Coroutine[Any, Any, T]) -> T:
    """What `work` gives, in at most `seconds` and a moment for tidying up.

    Raises TimeoutError where it takes longer, and what `work` raises.
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
    """What work that was given up still raises is nobody's concern."""
    if not task.cancelled():
        task.exception()
