"""The time of a page's workers: their clock jumps with the page's, and their threads follow in real time.

A budget of the page ends without waiting for them. What their timers do comes a moment later, or once they
are woken; an interval fires once however far the clock jumped; and what they answer finds the page standing
still. So a page with workers is given moments more, for as long as anything comes of it, service workers
included: one that is installed only then puts off more.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Final

from auditor.browser.page.settle import Settled

_FIRST_S: Final = 25.0
"""Virtual seconds given to see whether workers do anything at all."""
_STEPS_S: Final = (1.0, 2.0, 3.0, 4.0, 5.0, 10.0, 10.0)
"""Virtual seconds at a time where they do."""
_BREATH_S: Final = 0.01
_QUIET: Final = 2
_QUIET_APART: Final = 4
"""Times in a row that nothing comes of moments given; threads of shared and service workers notice late."""
_LONGEST_S: Final = 0.5
_BREATHS: Final = 15


async def live_on(
    live: Callable[[float], Awaitable[Settled]],
    heard: Callable[[], int],
    wake: Callable[[], Awaitable[None]],
    real_s: float,
    *,
    apart: bool = False,
) -> None:
    """Let a page go on whose budget is spent: `live` gives it virtual seconds, `heard` counts what was heard
    of it so far, `wake` has its workers look at their clock. Begins nothing new after `real_s`.
    """
    deadline = time.monotonic() + real_s
    quiet, began = 0, False
    await _at_rest(heard, wake)
    for seconds in (_FIRST_S, *_STEPS_S):
        before = heard()
        if not (await live(seconds)).ok:
            return
        await _at_rest(heard, wake)
        came = heard() != before
        # once is not enough: what a worker answered in these moments the page takes in the next ones
        began, quiet = began or came, 0 if came else quiet + 1
        if time.monotonic() >= deadline:
            return
        if quiet >= (_QUIET_APART if apart else _QUIET):
            break
    if began:  # and may have put off what comes later than such steps reach
        await live(_FIRST_S)
        await _at_rest(heard, wake)


async def _at_rest(heard: Callable[[], int], wake: Callable[[], Awaitable[None]]) -> None:
    """Wait until nothing more is heard for a breath, which is longer where the machine is slow to answer.

    Workers are woken twice: their first answer comes before what was due is done, the second one after it.
    """
    begun = time.monotonic()
    await wake()
    breath = min(max(_BREATH_S, 2 * (time.monotonic() - begun)), _LONGEST_S)
    for _ in range(_BREATHS):
        before = heard()
        await wake()
        await asyncio.sleep(breath)
        if heard() == before:
            return
