"""Virtual time: a page's first minute in a moment, after each act anew, and never without end."""

import asyncio
import time

import pytest

from auditor.browser.page.settle import live
from tests.browser.bed import host, opened

PAGES = {
    "/late": """<iframe src="https://frames.example/"></iframe><script>
      for (const s of [4, 9, 25, 59]) setTimeout(() => { document.cookie = "t" + s + "=1" }, s * 1000);
      setTimeout(() => { document.cookie = "t200=1" }, 200000);
      const late = document.createElement("iframe");
      late.src = "https://late.example/";
      setTimeout(() => document.body.append(late), 5000);
      </script><button onclick="setTimeout(() => { document.cookie = 'clicked=1' }, 500)">Press</button>""",
    "/poll": """<script>setInterval(() => fetch("/ok"), 300);
      setTimeout(() => { document.cookie = "p25=1" }, 25000)</script>""",
    "/hang": """<script>fetch("/never"); setTimeout(() => { document.cookie = "h25=1" }, 25000)</script>""",
    "/spin": """<script>const turn = () => { location = "/spin?" + Math.random() };
      setTimeout(turn, 1000)</script>""",
    "/churn": """<script>setInterval(() => { for (let i = 0; i < 3e6; i++); }, 1)</script>""",
    "/ok": "ok",
}
FRAME = "<script>setTimeout(() => { document.cookie = '%s=1; SameSite=None; Secure' }, 9000)</script>"


def shop(asked):
    if asked.path == "/never":
        time.sleep(6)
    return host(PAGES)(asked)


@pytest.fixture(scope="module", params=["auto", "headless"])
def bed(request):
    hosts = {
        "shop.example": shop,
        "frames.example": host({"/": FRAME % "f9"}),
        "late.example": host({"/": FRAME % "l9"}),
    }
    with opened(hosts, mode=request.param) as open_bed:
        yield open_bed


def lived(bed, path, act=None, real_s=8.0):
    """How the page settled, the names of its cookies, and the real seconds it took."""

    async def drive():
        async with bed.browser.context() as context:
            page = await context.new_page()
            await page.goto(f"https://shop.example{path}")
            began = time.monotonic()
            settled = await live(context, page, 60, real_s)
            took = time.monotonic() - began
            if act:
                await act(context, page)
            return settled, {cookie["name"] for cookie in await context.cookies()}, took

    return bed.runner.run(drive())


def test_timers_of_a_minute_run_at_once_in_the_page_and_its_frames(bed):
    settled, cookies, took = lived(bed, "/late")
    assert settled.ok
    assert settled.virtual_s == 60
    assert cookies == {"t4", "t9", "t25", "t59", "f9", "l9"}
    assert took < 5


def test_an_act_gets_its_own_time_and_the_next_page_lives(bed):
    async def act(context, page):
        await page.click("button")
        assert (await live(context, page, 10, 8)).ok
        await page.goto("https://shop.example/poll")
        assert (await live(context, page, 60, 8)).ok

    settled, cookies, _ = lived(bed, "/late", act)
    assert settled.ok
    assert {"clicked", "p25"} <= cookies


def test_a_page_that_polls_spends_its_minute(bed):
    settled, cookies, took = lived(bed, "/poll")
    assert settled.ok
    assert "p25" in cookies
    assert took < 8


def test_an_answer_that_never_comes_holds_the_timers_up_for_a_bounded_time(bed):
    settled, cookies, took = lived(bed, "/hang", real_s=3.0)
    assert not settled.ok
    assert "still busy after 3 s" in settled.reason
    assert "h25" in cookies
    assert took < 5


def test_a_page_that_moves_on_for_ever_is_left(bed):
    settled, _, took = lived(bed, "/spin", real_s=4.0)
    assert not settled.ok
    assert took < 8


def test_the_clock_of_a_page_that_ran_out_of_real_time_is_stopped(bed):
    """It would run on without a session, by days."""

    async def act(page, _):
        settled = await live(page.context, page, 60, 1)
        first = await page.evaluate("Date.now()")
        await asyncio.sleep(0.2)
        return settled.ok, await page.evaluate("Date.now()") - first

    async def opening(page, settle):
        await page.goto("https://shop.example/churn")
        return await act(page, settle)

    assert bed.visit(None, opening) == (False, 0)
