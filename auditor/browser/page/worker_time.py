"""The virtual time of a page's workers: their clock jumps with the page's, but their threads run in real
time.

A page's budget ends without waiting for them. Their timers fire a moment later, or once they are woken; an
interval fires only once, however far the clock jumped; and their messages reach a frozen page. So a page with
workers, service workers included, gets additional small budgets for as long as these cause any events.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Final

from auditor.browser.page.settle import Settled

_FIRST_S: Final = 25.0
"""Virtual seconds for a first check whether the workers do anything at all."""
_STEPS_S: Final = (1.0, 2.0, 3.0, 4.0, 5.0, 10.0, 10.0)
"""Virtual seconds of the following steps."""
_BREATH_S: Final = 0.01
_QUIET: Final = 2
_QUIET_APART: Final = 4
"""Consecutive steps without events after which to stop; shared and service workers react later."""
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
    """Continue a page whose budget is spent: `live` gives it virtual seconds, `heard` counts its events so
    far, and `wake` makes its workers check their clock. Starts no new step after `real_s`.
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
        # once is not enough: the page handles in the next step what a worker sent in this one
        began, quiet = began or came, 0 if came else quiet + 1
        if time.monotonic() >= deadline:
            return
        if quiet >= (_QUIET_APART if apart else _QUIET):
            break
    if began:  # they may have set timers beyond the reach of these steps
        await live(_FIRST_S)
        await _at_rest(heard, wake)


async def _at_rest(heard: Callable[[], int], wake: Callable[[], Awaitable[None]]) -> None:
    """Wait until there are no events for a short interval, which is longer on a slow machine.

    Workers are woken twice: their first answer comes before they run what is due, the second one after it.
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
