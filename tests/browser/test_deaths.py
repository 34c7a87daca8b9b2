"""Pages, browsers and drivers that die between visits or in the midst of one: the next one begins afresh."""

import asyncio
import os
import signal
from contextlib import suppress
from pathlib import Path

import pytest
from playwright.async_api import Error

from auditor.browser import restart
from auditor.browser.program.chromium import open_browser
from auditor.browser.program.settings import BrowserSettings
from auditor.browser.visit import visitor
from auditor.model.visit import VisitPlan
from tests.browser.bed import host, opened
from tests.browser.test_visitor import ENTRY, PAGES
from tests.browser.visiting import eyes, keep

UNTOUCHED = VisitPlan(site="shop.example", phase="untouched", entry=ENTRY)
REJECTED = VisitPlan(site="shop.example", phase="rejected", entry=ENTRY, choice="reject")
POSING = (
    "<script>Object.defineProperty(self, 'origin', {value: {}}); localStorage.posed = '1';"
    "Array.prototype.push = function () { this[this.length] = 7; };</script>"
)


@pytest.fixture(scope="module")
def bed():
    framed = "<h1>Shop</h1><iframe src='https://ad.example/'></iframe>"
    hosts = {"shop.example": host({**PAGES, "/framed": framed}), "ad.example": host({"/": POSING})}
    with opened(hosts) as opened_bed:
        yield opened_bed


def test_who_lost_the_page_to_a_crash_begins_the_next_visit_afresh(bed):
    async def drive():
        async with visitor(bed.browser, keep) as one:
            await one.visit(UNTOUCHED, eyes())
            page = one._course.page
            crashed = asyncio.get_running_loop().create_future()
            page.once("crash", lambda _: crashed.set_result(True))
            session = await page.context.new_cdp_session(page)
            crashing = asyncio.ensure_future(session.send("Page.crash"))
            await asyncio.wait_for(crashed, 10)
            crashing.cancel()
            await asyncio.gather(crashing, return_exceptions=True)
            return await one.visit(REJECTED, eyes())

    seen = bed.runner.run(drive())
    assert seen.continues is None
    assert seen.choice is not None
    assert seen.choice.done
    assert not seen.gaps


def test_a_browser_whose_driver_has_ended_is_not_alive():
    others = drivers_of_this_process()

    async def drive():
        async with open_browser(BrowserSettings(args=("--no-sandbox",), allow_private=True)) as browser:
            assert browser.alive
            (driver,) = drivers_of_this_process() - others
            os.kill(driver, signal.SIGKILL)
            async with asyncio.timeout(10):
                while browser.alive:
                    with suppress(Error):  # it may notice at the next word alone
                        await browser._browser.new_context()

    asyncio.run(drive())


def drivers_of_this_process():
    mine = f"PPid:\t{os.getpid()}\n"
    found = set()
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):  # it has ended meanwhile
            if mine in (folder / "status").read_text() and b"run-driver" in (folder / "cmdline").read_bytes():
                found.add(int(folder.name))
    return found


def test_what_a_frame_makes_up_of_its_storage_is_not_carried_over(bed):
    async def look(page, settle):
        kept = restart.Kept()
        await kept.look(page, "shop.example")
        return kept.frames

    assert bed.visit("https://shop.example/framed", look) == {}
