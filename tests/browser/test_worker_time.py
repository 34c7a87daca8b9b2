"""A page with workers is given moments more, for as long as anything comes of it."""

import asyncio

import pytest

from auditor.browser.page.settle import Settled
from auditor.browser.page.worker_time import live_on


@pytest.mark.parametrize(
    ("comes", "ok", "given"),
    [
        ([0, 0], True, [25.0, 1.0]),  # twice nothing
        ([1, 0, 1, 0, 0, 1], True, [25.0, 1.0, 2.0, 3.0, 4.0, 25.0]),  # and what these put off
        ([1] * 9, True, [25.0, 1.0, 2.0, 3.0, 4.0, 5.0, 10.0, 10.0, 25.0]),  # never without end
        ([1], False, [25.0]),
    ],
)
def test_it_is_given_moments_for_as_long_as_anything_comes(comes, ok, given):
    lived, woken, heard = [], [], 0

    async def live(seconds):
        nonlocal heard
        heard += comes[len(lived)]
        lived.append(seconds)
        return Settled(ok=ok)

    async def wake():
        woken.append(len(lived))

    asyncio.run(live_on(live, lambda: heard, wake, 60.0))
    assert lived == given
    assert woken[0] == 0
    assert not ok or woken[-1] == len(given)


def test_nothing_new_is_begun_after_its_time():
    lived = []

    async def live(seconds):
        lived.append(seconds)
        return Settled(ok=True)

    async def wake():
        pass

    asyncio.run(live_on(live, lambda: len(lived), wake, 0.0))
    assert lived == [25.0]
