"""Work that does not end is given up in time, also where it does not heed its cancellation."""

import asyncio
import time

import pytest

from auditor.browser.program import bounded
from auditor.browser.program.bounded import within


async def _value():
    return 7


async def _deaf(ended):
    """Is cancelled, and waits on for an answer that never comes."""
    try:
        await asyncio.Event().wait()
    finally:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(True)


def test_what_ends_in_time_gives_its_value():
    assert asyncio.run(within(5, _value())) == 7


def test_work_that_is_deaf_to_its_cancellation_is_left_behind(monkeypatch):
    monkeypatch.setattr(bounded, "_TIDY_S", 0.1)
    ended = []

    async def drive():
        began = time.monotonic()
        with pytest.raises(TimeoutError):
            await within(0.1, _deaf(ended))
        return time.monotonic() - began

    assert asyncio.run(drive()) < 3
    assert ended == [True]


def test_its_own_error_is_raised():
    async def broken():
        raise ValueError("its own")

    with pytest.raises(ValueError, match="its own"):
        asyncio.run(within(5, broken()))


def test_whoever_waits_can_be_cancelled():
    async def drive():
        task = asyncio.ensure_future(within(60, _deaf([])))
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    began = time.monotonic()
    asyncio.run(drive())
    assert time.monotonic() - began < 40
