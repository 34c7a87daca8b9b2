"""A page whose clock waits for a network that is at rest is nudged, and no other."""

import asyncio

import pytest

from auditor.browser.page.standstill import Budget
from tests.browser.bed import host, opened
from tests.browser.visiting import made


class Session:
    """A page's session: what it was given, and a clock of the page's."""

    def __init__(self, clock):
        self.clock, self.given, self.stuck = clock, [], True

    def on(self, _, listener):
        self.expired = listener

    async def send(self, method, params):
        if method == "Runtime.evaluate":
            return {"result": {"value": next(self.clock)}}
        self.given.append((params["policy"], params["budget"]))
        if params["policy"] == "advance" or not self.stuck:
            self.stuck = False
            asyncio.get_running_loop().call_soon(self.expired, {})
        return {}


def spent(clock, heard=lambda: 0, seconds=1.5):
    """How a budget ended within some real seconds, and what the page was given."""
    session = Session(clock)

    async def spend():
        async with asyncio.timeout(seconds):
            return await Budget(session, 60, heard).spend(network=True)

    try:
        return asyncio.run(spend()), session.given
    except TimeoutError:
        return None, session.given


WAITING = ("pauseIfNetworkFetchesPending", 60_000)


def test_a_clock_that_stands_is_nudged_and_the_budget_given_again():
    assert spent(iter(lambda: 5, None)) == ("spent", [WAITING, ("advance", 100), WAITING])


def test_a_clock_that_moves_is_left_alone():
    assert spent(iter(range(1000))) == (None, [WAITING])


def test_a_page_that_is_heard_of_is_left_alone():
    counts = iter(range(1000))
    assert spent(iter(lambda: 5, None), lambda: next(counts)) == (None, [WAITING])


@pytest.mark.parametrize("mode", ["auto", "headless"])
def test_a_page_that_opens_a_window_of_its_own_site_lives_on(mode):
    pages = {
        "/": "<h1>Shop</h1>Much to see. <script>open('/window');"
        "setTimeout(() => { document.cookie = 'late=1' }, 25000)</script>",
        "/window": "<title>Window</title><script>fetch('/asked')</script>",
        "/asked": "ok",
    }
    with opened({"shop.example": host(pages)}, mode) as bed:
        seen = made(bed, "https://shop.example/")
    assert "late" in {cookie.name for cookie in seen.cookies}
    assert "https://shop.example/asked" in {request.url for request in seen.requests}
    assert "virtual_time" not in {gap.what for gap in seen.gaps}
