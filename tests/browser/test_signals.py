"""Privacy signals, as the servers of the pages themselves received them."""

import pytest

from auditor.browser.program.signals import switches
from auditor.browser.visit import make
from auditor.demo.server import Answer
from auditor.model.visit import VisitPlan
from tests.browser.bed import opened
from tests.browser.visiting import eyes, keep

NAMES = ("gpc", "dnt", "none", "old", "look")
SAY = "JSON.stringify([navigator.globalPrivacyControl, navigator.doNotTrack])"


def told(who, after=""):
    return f"fetch(`/say/{who}?n=${{{SAY}}}`);{after}"


def page(body, script):
    return Answer(body=f"<!doctype html><title>Shop</title><h1>Shop</h1>{body}<script>{script}</script>")


def script(body):
    return Answer(body=body, type="text/javascript")


SERVICE_WORKER = """navigator.serviceWorker.register("/sw.js").then(() => navigator.serviceWorker.ready)
.then(() => fetch("/through"));"""
CORS = (("Access-Control-Allow-Origin", "*"),)


def shop(name):
    """The pages of a site, with all that sends requests."""
    here, ads = f"https://{name}.example", f"https://{name}-ads.example"
    return {
        "/": page(
            '<link rel="stylesheet" href="/style.css"><img src="/moves"><script src="/script.js"></script>'
            f'<iframe src="{ads}/frame"></iframe><iframe srcdoc="<p>in</p>"></iframe>',
            told("window")
            + f'navigator.sendBeacon("{ads}/beacon", "b"); fetch("{ads}/fetch").catch(() => 0);'
            + f'const x = new XMLHttpRequest(); x.open("GET", "{ads}/xhr"); x.send();'
            + f'fetch("{ads}/keepalive", {{method: "POST", body: "k", keepalive: true, mode: "no-cors"}});'
            + 'new Worker("/worker.js"); new SharedWorker("/shared.js");'
            + f"new Worker(URL.createObjectURL(new Blob([`fetch('{here}/say/blob?n=' + {SAY})`])));"
            + SERVICE_WORKER
            + 'open("/window");',
        ),
        "/style.css": Answer(body="body { background: url(/background.png) }", type="text/css"),
        "/script.js": script(""),
        "/moves": Answer(status=302, headers=(("Location", f"{ads}/moved.gif"),)),
        "/worker.js": script(told("worker", 'new Worker("/nested.js"); importScripts("/imported.js")')),
        "/nested.js": script(told("nested")),
        "/imported.js": script(""),
        "/shared.js": script(told("shared")),
        "/sw.js": script(
            told("service-worker", f'fetch("{ads}/by-service-worker", {{mode: "no-cors"}});')
            + "oninstall = () => skipWaiting(); onactivate = (e) => e.waitUntil(clients.claim());"
        ),
        "/window": page("<img src='/in-window'>", told("other-window")),
    }


FRAME = {
    "/frame": page('<img src="/in-frame">', told("frame", 'new Worker("/worker.js")')),
    "/worker.js": script(told("frame-worker")),
}

KINDS = {
    "/", "/style.css", "/background.png", "/script.js", "/moves", "/moved.gif", "/frame", "/in-frame",
    "/beacon", "/fetch", "/xhr", "/keepalive", "/worker.js", "/nested.js", "/imported.js", "/through",
    "/window", "/in-window", "/by-service-worker", "/say/window", "/say/frame", "/say/worker", "/say/nested",
    "/say/blob", "/say/frame-worker", "/say/service-worker", "/say/other-window",
}  # fmt: skip
APART = {"/sw.js", "/shared.js", "/say/shared"}
"""What a browser that does not send the signal of itself asks for without it."""
WINDOWS = {"/say/window", "/say/frame", "/say/other-window"}


def serving(pages):
    return lambda asked: pages.get(asked.path, Answer(body="x", type="text/plain", headers=CORS))


def hosts():
    """A site and its advertiser for each test: what one left running is not taken for another's."""
    sites = {f"{name}.example": serving(shop(name)) for name in NAMES}
    return sites | {f"{name}-ads.example": serving(FRAME) for name in NAMES}


@pytest.fixture(scope="module", params=["shell", "headless"])
def bed(request):
    with opened(hosts(), request.param) as opened_bed:
        yield opened_bed


def asked_in(bed, name, signal):
    """Everything that a site and its advertiser were asked for in a visit with `signal`, and the visit."""
    plan = VisitPlan(site=name, phase=signal or "untouched", entry=f"https://{name}.example/", signal=signal)
    visit = bed.runner.run(make(bed.browser, plan, eyes(), keep))
    own = {f"{name}.example", f"{name}-ads.example"}
    asked = [each for each in bed.web.log if each.host in own and each.method != "OPTIONS"]
    return [each for each in asked if "favicon" not in each.path], visit


def without(asked, header):
    """What was asked for without the header."""
    return {each.path for each in asked if each.headers.get(header) != "1"}


def says(asked, place):
    """What `navigator` said in each place that was asked."""
    return {
        each.path: each.query["n"] for each in asked if each.path.startswith("/say/") and each.path in place
    }


def test_global_privacy_control_goes_with_every_request_and_is_shown_everywhere(bed):
    asked, visit = asked_in(bed, "gpc", "gpc")
    paths = {each.path for each in asked}
    assert paths >= KINDS | APART
    assert without(asked, "sec-gpc") == set()
    assert set(says(asked, paths).values()) == {"[true,null]"}
    assert visit.signal == "gpc"
    assert visit.gap("signal") is None


def test_do_not_track_goes_with_every_request_of_pages_and_their_workers(bed):
    asked, visit = asked_in(bed, "dnt", "dnt")
    assert {each.path for each in asked} >= KINDS
    assert without(asked, "dnt") <= APART
    assert set(says(asked, WINDOWS).values()) == {'[null,"1"]'}
    assert visit.signal == "dnt"


def test_nothing_is_sent_or_shown_without_a_signal(bed):
    bed.runner.run(bed.browser._native.browser())
    asked, visit = asked_in(bed, "none", None)
    assert {each.path for each in asked} >= KINDS
    assert not [each.path for each in asked if {"sec-gpc", "dnt"} & each.headers.keys()]
    assert set(says(asked, WINDOWS).values()) == {"[null,null]"}
    assert visit.signal is None


def test_a_browser_that_is_too_old_shows_the_signal_to_windows_and_says_what_it_misses(bed, monkeypatch):
    async def no_browser():
        return None

    monkeypatch.setattr(bed.browser._native, "browser", no_browser)
    asked, visit = asked_in(bed, "old", "gpc")
    assert without(asked, "sec-gpc") <= APART
    assert set(says(asked, WINDOWS).values()) == {"[true,null]"}
    assert "workers" in visit.gap("signal").reason


@pytest.mark.parametrize(("signal", "name"), [("gpc", "globalPrivacyControl"), ("dnt", "doNotTrack")])
def test_the_property_looks_like_the_browsers_own(bed, monkeypatch, signal, name):
    async def no_browser():
        return None

    monkeypatch.setattr(bed.browser._native, "browser", no_browser)

    async def look():
        async with bed.browser.context(signal=signal) as context:
            window = await context.new_page()
            await window.goto("https://look-ads.example/frame")
            return await window.evaluate(
                """(name) => {
                  const found = Object.getOwnPropertyDescriptor(Navigator.prototype, name);
                  let refused = "";
                  try { found.get.call({}); } catch (error) { refused = error.name; }
                  return [Object.hasOwn(navigator, name), String(found.get).includes("[native code]"),
                          found.get.name, found.set === undefined, found.enumerable, refused];
                }""",
                name,
            )

    assert bed.runner.run(look()) == [False, True, f"get {name}", True, True, "TypeError"]


def test_switches_of_the_user_are_kept():
    (switch,) = switches(("--no-sandbox", "--enable-features=One,Two"))
    assert switch.startswith("--enable-features=One,Two,")
    assert "GlobalPrivacyControlForce" in switch
