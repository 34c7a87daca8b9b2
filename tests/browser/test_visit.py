"""A visit: its course by plan, and a gap for everything that a site can do to it."""

import time

import pytest

from auditor.browser import visit
from auditor.browser.program.chromium import open_browser
from auditor.browser.program.settings import BrowserSettings
from auditor.demo.server import Answer
from auditor.model.visit import OptOutEndpoint, VisitPlan
from tests.browser.bed import host, opened
from tests.browser.visiting import eyes, keep, made

WORDS = "<p>Lamps, chairs and tables</p>"
BANNER = """<div id="cookie-banner" role="dialog"
  style="position: fixed; bottom: 0; left: 0; right: 0; background: #fff">
<p>We use cookies for statistics and advertising.</p>
<button onclick="choose('no')">Reject all</button> <button onclick="choose('yes')">Accept all</button></div>
<script>
const choose = (what) => {
  document.cookie = "choice=" + what + "; max-age=31536000; path=/";
  document.getElementById("cookie-banner").remove();
  if (what === "yes") setTimeout(() => { document.cookie = "after20=1" }, 20000);
};
if (document.cookie.includes("choice=")) document.getElementById("cookie-banner").remove();
</script>"""
PAGES = {
    "/": f"<title>Shop</title><h1>Shop</h1>{WORDS}{BANNER}",
    "/other": f"<title>Other</title><h1>Other</h1>{WORDS}",
    "/broken": Answer(status=503, body="<h1>Sorry</h1><script>document.cookie = 'error=1'</script>"),
    "/secret": Answer(status=401, headers=(("WWW-Authenticate", 'Basic realm="x"'),), body="No"),
    "/empty": "",
    "/file": Answer(body=b"PK", type="application/zip"),
    "/wall": "<title>Just a moment...</title><p>Checking your browser</p>",
    "/denied": "<title>Access Denied</title><p>You don't have permission to access this page</p>",
    "/login": "<title>Welcome</title><form><input name=u><input type=password></form>",
    "/robots-post": "<title>On robots</title><h1>On bots</h1>"
    + "<p>Are you a robot? Many sites ask.</p>" * 60,
    "/circle": Answer(status=302, headers=(("Location", "/circle"),)),
    "/away": Answer(status=302, headers=(("Location", "https://nowhere.example/"),)),
    "/dialogs": f"<h1>Shop</h1>{WORDS}<script>alert(1); confirm(2); prompt(3); print();"
    "Notification.requestPermission(); navigator.geolocation.getCurrentPosition(() => 0);"
    "onbeforeunload = () => 'stay'; document.cookie = 'went=on'</script>",
    "/popups": f"<h1>Shop</h1>{WORDS}<script>window.open('https://pop.example/');"
    "open('about:blank').document.write('<img src=/in-window.png>')</script>",
    "/glance": f"<h1>Shop</h1>{WORDS}<script>const glance = window.open('https://pop.example/');"
    "setTimeout(() => glance.close(), 8000)</script>",
    "/routes": f"<h1>Shop</h1>{WORDS}<script>let route = 0;"
    "setInterval(() => { history.pushState({}, '', '/route/' + ++route); }, 3000);"
    "setTimeout(() => { document.cookie = 'l50=1; path=/' }, 50000)</script>",
    "/moves": f"<h1>Shop</h1>{WORDS}<script>setTimeout(() => {{ location = '/landed' }}, 3000);"
    "addEventListener('pagehide', () => navigator.sendBeacon('/goodbye'))</script>",
    "/landed": f"<title>Landed</title>{WORDS}"
    "<script>setTimeout(() => { document.cookie = 'l5=1' }, 5000)</script>",
    "/crash": f"<h1>Shop</h1>{WORDS}",
    "/optout": f"<title>Opted out</title>{WORDS}"
    "<script>document.cookie = 'optout=1; path=/; max-age=99999999'</script>",
}
POP = {
    "/": Answer(
        body="<title>Pop</title><script>document.cookie = 'pop=1'</script>",
        headers=(("Set-Cookie", "popped=1; SameSite=Lax"),),
    )
}


@pytest.fixture(scope="module")
def bed():
    with opened({"shop.example": host(PAGES), "pop.example": host(POP)}) as open_bed:
        yield open_bed


def steps(seen):
    return [moment.step for moment in seen.moments]


def test_untouched_looks_at_the_entry_then_at_further_pages(bed):
    seen = made(bed, "https://shop.example/", pages=("https://shop.example/other",))
    assert (seen.status, seen.title, seen.final_url) == (200, "Shop", "https://shop.example/")
    assert steps(seen) == ["before", "gesture", "next_page"]
    assert seen.banner is not None
    assert seen.choice is None
    assert seen.gaps == ()
    assert [shot.step for shot in seen.screenshots] == ["before"]
    assert len(seen.screenshots[0].sha256) == 64


def test_a_banner_that_only_a_later_page_shows_is_met_there_and_left_alone(bed):
    seen = made(bed, "https://shop.example/other", pages=("https://shop.example/",))
    assert (seen.banner.page, seen.banner.step) == ("https://shop.example/", "next_page")
    assert [shot.step for shot in seen.screenshots] == ["before", "next_page"]
    assert seen.cookies == ()


def test_the_seconds_of_a_next_page_begin_with_that_page(bed):
    """Virtual time has run ahead by a minute when it comes: that is no time of its own."""
    seen = made(bed, "https://shop.example/", pages=("https://shop.example/landed",))
    (cookie,) = (cookie for cookie in seen.cookies if cookie.name == "l5")
    assert cookie.step == "next_page"
    assert cookie.page_at_s == pytest.approx(5, abs=2)


def test_a_choice_is_made_lived_with_and_carried_to_the_next_page(bed):
    seen = made(bed, "https://shop.example/", phase="accepted", choice="accept")
    assert steps(seen) == ["before", "act", "after", "return"]
    assert seen.choice.done
    assert {cookie.name: cookie.step for cookie in seen.cookies} == {"choice": "act", "after20": "after"}
    assert [shot.step for shot in seen.screenshots] == ["before", "after"]
    assert seen.gaps == ()


def test_a_banner_that_is_not_there_is_a_gap_and_no_choice(bed):
    seen = made(bed, "https://shop.example/other", phase="rejected", choice="reject")
    assert not seen.choice.done
    assert seen.gap("choice")


def test_an_opt_out_is_used_and_the_entry_seen_again(bed):
    endpoint = OptOutEndpoint(url="https://shop.example/optout")
    seen = made(bed, "https://shop.example/other", phase="opted_out", opt_out=endpoint)
    assert steps(seen) == ["before", "act", "after", "return"]
    assert seen.opt_out_answer.status == 200
    assert "optout" in {cookie.name for cookie in seen.cookies}
    again = [r for r in seen.requests if r.step == "return" and r.url == "https://shop.example/other"]
    assert again[0].cookies_sent == ("optout",)


def test_a_control_makes_the_same_page_loads_without_the_act(bed):
    seen = made(bed, "https://shop.example/other", phase="control", control_of="optout")
    assert steps(seen) == ["before", "return"]
    assert seen.control_of == "optout"


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        ("https://shop.example/broken", "the server answered HTTP 503"),
        ("https://shop.example/secret", "asks for a user name and a password"),
        ("https://shop.example/empty", "the page is empty"),
        ("https://shop.example/file", "a download came instead of a page"),
        ("https://shop.example/wall", "a bot check or a refusal stands before the site"),
        ("https://shop.example/denied", "a bot check or a refusal stands before the site"),
        ("https://shop.example/login", "a login stands before the site"),
        ("https://shop.example/circle", "redirects in a circle"),
        ("https://shop.example/away", "the name nowhere.example does not resolve"),
        ("https://nowhere.example/", "the name nowhere.example does not resolve"),
        ("http://127.0.0.1:5/", "refused the connection"),
        ("file:///etc/hostname", "only http and https addresses are opened"),
        ("chrome://settings", "only http and https addresses are opened"),
        ("view-source:https://shop.example/", "only http and https addresses are opened"),
    ],
)
def test_what_is_not_the_site_s_page_is_a_gap(bed, entry, reason):
    seen = made(bed, entry, phase="rejected", choice="reject")
    assert not seen.reached
    if "5/" in entry:
        assert seen.gap("page").reason  # an unsafe port is refused by the browser itself
    else:
        assert reason in seen.gap("page").reason
    assert seen.choice is None


def test_a_page_about_robots_is_no_bot_wall(bed):
    assert made(bed, "https://shop.example/robots-post").gaps == ()


def test_routes_of_an_application_are_no_moves(bed):
    seen = made(bed, "https://shop.example/routes")
    assert seen.gaps == ()
    assert [cookie.name for cookie in seen.cookies] == ["l50"]


def test_a_window_that_is_closed_again_was_seen_or_is_a_gap(bed):
    bed.web.log.clear()
    seen = made(bed, "https://shop.example/glance")
    came = any(asked.host == "pop.example" for asked in bed.web.log)
    told = any(r.url == "https://pop.example/" for r in seen.requests)
    assert told or not came or seen.gap("requests")


def test_dialogs_prompts_and_printing_stop_nothing(bed):
    seen = made(bed, "https://shop.example/dialogs", pages=("https://shop.example/other",))
    assert seen.gaps == ()
    assert "went" in {cookie.name for cookie in seen.cookies}
    assert steps(seen) == ["before", "gesture", "next_page"]


def test_popups_are_watched(bed):
    seen = made(bed, "https://shop.example/popups")
    asked = {request.url for request in seen.requests}
    assert {"https://pop.example/", "https://shop.example/in-window.png"} <= asked
    assert seen.gap("requests") is None
    assert {cookie.name for cookie in seen.cookies} == {"popped", "pop"}


def test_a_page_that_moves_on_is_followed(bed):
    seen = made(bed, "https://shop.example/moves")
    assert (seen.final_url, seen.title) == ("https://shop.example/landed", "Landed")
    assert "l5" in {cookie.name for cookie in seen.cookies}
    assert "https://shop.example/goodbye" in {request.url for request in seen.requests}


class Failing:
    """A collector that fails at every turn."""

    name = "failing"
    init_script = ""

    def __init__(self, where):
        self.where = where

    async def start(self, watch):
        self._fail("start")

    async def look(self, watch):
        self._fail("look")

    async def finish(self, watch):
        self._fail("finish")
        return ()

    def _fail(self, where):
        if where == self.where:
            raise RuntimeError("it broke")


@pytest.mark.parametrize("where", ["start", "look", "finish"])
def test_a_failing_collector_leaves_a_gap_and_the_visit_goes_on(bed, where):
    seen = made(bed, "https://shop.example/other", eyes=lambda: [Failing(where), *eyes()])
    assert seen.gap("failing").reason == "the collector failed: RuntimeError: it broke"
    urls = {request.url for request in seen.requests}
    assert "https://shop.example/other" in urls


def test_a_crashed_page_is_a_gap(bed):
    class Crash(Failing):
        async def look(self, watch):
            session = await watch.context.new_cdp_session(watch.page)
            await session.send("Page.crash")

    crashing = {"eyes": lambda: [Crash(""), *eyes()], "phase": "rejected", "choice": "reject"}
    began = time.monotonic()
    seen = made(bed, "https://shop.example/crash", **crashing)
    assert time.monotonic() - began < 20
    assert not seen.reached
    assert seen.gap("choice").reason == "the page crashed"
    assert bed.browser.alive


def test_a_visit_is_cut_off_in_time_and_says_what_it_left_undone():
    def slow(asked):
        time.sleep(0.4)
        return Answer(body=f"<title>Slow</title>{WORDS}")

    with opened({"slow.example": slow}) as bed:
        rules = f"--host-resolver-rules={bed.web.resolver_rules}"
        hasty = BrowserSettings(args=(rules, "--no-sandbox"), insecure=True, allow_private=True, visit_s=0.2)

        async def drive():
            async with open_browser(hasty) as browser:
                plan = VisitPlan(
                    site="slow", phase="rejected", entry="https://slow.example/", choice="reject"
                )
                return await visit.make(browser, plan, eyes(), keep)

        seen = bed.runner.run(drive())
    assert {gap.what for gap in seen.gaps} == {"page", "banner", "choice", "next_page"}
    assert "cut off" in seen.gap("page").reason
