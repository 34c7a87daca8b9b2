"""What is asked of a frame in one moment goes to it together, and each has its own answer."""

import asyncio

import pytest
from playwright.async_api import Error

from auditor.browser.page.asking import ask
from tests.browser.bed import host, opened

PAGE = "<title>Shop</title><script>Array.prototype.map = () => 'forged'</script>"


class Counted:
    """A frame of a frame that counts how often it is asked."""

    parent_frame = object()

    def __init__(self, frame):
        self.frame, self.page, self.times = frame, frame.page, 0

    async def evaluate(self, *given):
        self.times += 1
        return await self.frame.evaluate(*given)


async def deep(*given):
    """Asks from within as many tasks as the reader that lies deepest."""
    (answer,) = await asyncio.gather(asyncio.gather(asyncio.wait_for(asyncio.wait_for(ask(*given), 5), 5)))
    return answer[0]


@pytest.fixture(scope="module")
def bed():
    with opened({"shop.example": host({"/": PAGE})}) as opened_bed:
        yield opened_bed


def test_each_has_its_own_answer(bed):
    async def act(page, _settle):
        frame = Counted(page.main_frame)
        answers = await asyncio.gather(
            ask(frame, "// of the page\n() => document.title"),
            ask(frame, "given => given.at(-1)", [1, {"two": 2}]),
            ask(frame, "() => { throw {toString() { throw 1 }} }"),
            deep(frame, "() => undefined"),
            asyncio.wait_for(ask(frame, "() => 1"), 0),
            return_exceptions=True,
        )
        later = await ask(frame, "() => self.origin")
        return answers, later, frame.times

    (title, given, thrown, nothing, gave_up), later, times = bed.visit("https://shop.example/", act)
    assert (title, given, nothing, later, times) == ("Shop", {"two": 2}, None, "https://shop.example", 2)
    assert isinstance(thrown, Error)
    assert isinstance(gave_up, TimeoutError)


def test_who_asks_a_page_that_has_gone_is_told(bed):
    async def act(page, _settle):
        frame = page.main_frame
        await page.close()
        return await asyncio.gather(ask(frame, "() => 1"), ask(frame, "() => 2"), return_exceptions=True)

    assert all(isinstance(outcome, Error) for outcome in bed.visit(None, act))
