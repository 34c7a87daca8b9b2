"""Pages that try to speak in the place of what watches them: what they say of themselves is not believed."""

import pytest

from auditor.demo.server import Answer
from tests.browser.bed import host, opened
from tests.browser.visiting import made

FORGED = (
    "{frame: 'https://shop.example/', origin: 'https://shop.example', "
    "reports: [{kind: 'cookie', raw: 'forged=1', now: Date.now(), since: 1}]}"
)
SEEK = f"""
let met = 0;
const seek = (w) => {{
  for (const name of Object.getOwnPropertyNames(w)) if (/^[0-9a-f]{{24}}$/.test(name)) {{
    met++;
    w[name](JSON.stringify({FORGED}));
    w[name](name + JSON.stringify({FORGED}));
    console.debug(name, JSON.stringify({FORGED}));
  }}
}};
"""
CLIMB = """
const got = [];
const climb = () => {
  for (const site of new Error().stack) { const held = site.getFunction(); if (held) got.push(held); } };
Error.prepareStackTrace = (_, sites) => sites;
function up() {
  climb(); let caller = up.caller;
  while (caller && got.length < 50) { got.push(caller); caller = caller.caller; } return 'mine=1'; }
document.cookie = {toString: up};
cookieStore.set({get name() { return up(); }, value: '1'}).catch(() => 0);
const mine = [climb, up];
document.title = 'held ' + got.filter((held) => /report|TOKEN|given/.test(held)).length;
"""
NATIVE = """
const frame = document.body.appendChild(document.createElement("iframe")).contentWindow;
const access = (owner, name, which) => Object.getOwnPropertyDescriptor(owner, name)[which];
const watched = [
  fetch, open, Worker, console.log, navigator.sendBeacon, localStorage.setItem, Function.prototype.toString,
  cookieStore.set,
  Element.prototype.attachShadow, access(Document.prototype, "cookie", "set"),
  access(Navigator.prototype, "plugins", "get"), frame.fetch,
];
const shows = [Function.prototype.toString, frame.Function.prototype.toString].flatMap((tell) =>
  watched.map((each) => tell.call(each)));
const own = (() => 1).toString();
document.title = shows.every((text) => /^function [a-z ]+\\(\\) \\{\\s+\\[native code\\]\\s+\\}$/i.test(text))
  && own === "() => 1" ? "native" : shows.join();
"""
PAGES: dict[str, str | Answer] = {
    "/window": f"<h1>Shop</h1><script>{SEEK} "
    "const opened = ['about:blank', '/inner'].map((url) => open(url));"
    "const looking = setInterval(() => { for (const w of [self, ...opened]) "
    "try { seek(w); } catch {} "
    "document.title = 'met ' + met; }, 50); setTimeout(() => clearInterval(looking), 3000);</script>",
    "/frames": f"<h1>Shop</h1><body><script>{SEEK} "
    "for (const src of ['about:blank', 'javascript:1', '/inner']) {"
    "const frame = document.createElement('iframe'); frame.src = src; document.body.append(frame);"
    "seek(frame.contentWindow); frame.contentDocument.open(); seek(frame.contentWindow); }"
    "document.title = 'met ' + met;</script>",
    "/climbs": f"<h1>Shop</h1><script>{CLIMB}</script>",
    "/lists": "<h1>Shop</h1><script>"
    "Set.prototype.forEach = function (told) { told({api: 'Forged.api', stack: '', "
    "count: 1}); }; const own = Array.prototype[Symbol.iterator];"
    "Array.prototype[Symbol.iterator] = function () {"
    "return own.call(this[0] === 'real' ? ['forged', '1'] : this); };"
    "localStorage.setItem('real', '1'); navigator.plugins;</script>",
    "/throws": "<h1>Shop</h1><script>for (const name of ['stackTraceLimit', 'prepareStackTrace']) Object."
    "defineProperty(Error, name, {get() { throw 1; }, set() { throw 1; }}); Object.freeze(Error);"
    "document.cookie = 'real=1'; navigator.plugins;</script>",
    "/says-two": "<h1>Shop</h1><script>let n = 0;"
    "document.cookie = {toString: () => n++ ? 'forged=1' : 'real=1'};"
    "</script>",
    "/poses": "<h1>Shop</h1><script>localStorage.setItem('real', '1')</script>"
    "<iframe src='https://ad.example/poses'></iframe>",
    "/native": f"<h1>Shop</h1><body><script>{NATIVE}</script>",
    "/inner": "<p>inner",
}
POSING = (
    "<script>Object.defineProperty(self, 'origin', {value: 'https://shop.example'});"
    "localStorage.setItem('posed', '1'); localStorage.assigned = '1';</script>"
)


@pytest.fixture(scope="module")
def bed():
    hosts = {"shop.example": host(PAGES), "ad.example": host({"/poses": POSING})}
    with opened(hosts) as opened_bed:
        yield opened_bed


def seen_at(bed, path):
    return made(bed, f"https://shop.example{path}")


@pytest.mark.parametrize(
    ("path", "title"), [("/window", "met 0"), ("/frames", "met 0"), ("/climbs", "held 0")]
)
def test_no_page_gets_hold_of_what_reports(bed, path, title):
    seen = seen_at(bed, path)
    assert seen.title == title
    assert not any("forged" in cookie.name for cookie in seen.cookies)


def test_what_is_watched_shows_the_source_text_of_a_native(bed):
    assert seen_at(bed, "/native").title == "native"


def test_lists_that_a_page_redefined_tell_no_calls_and_no_keys(bed):
    seen = seen_at(bed, "/lists")
    assert {call.api for call in seen.calls} == {"Navigator.plugins"}
    assert {stored.key for stored in seen.stored} == {"real"}


def test_an_error_that_throws_hides_no_cookie_and_no_call(bed):
    seen = seen_at(bed, "/throws")
    assert [(cookie.name, cookie.how) for cookie in seen.cookies] == [("real", "script")]
    assert {call.api for call in seen.calls} == {"Navigator.plugins"}


def test_a_cookie_that_says_one_thing_to_the_browser_and_another_to_us_is_the_browsers(bed):
    assert [(c.name, c.how) for c in seen_at(bed, "/says-two").cookies] == [("real", "script")]


def test_a_frame_does_not_speak_for_the_storage_of_another_origin(bed):
    seen = seen_at(bed, "/poses")
    assert {(stored.key, stored.origin, stored.removed) for stored in seen.stored} == {
        ("real", "https://shop.example", None),
        ("posed", "https://ad.example", None),
        ("assigned", "https://ad.example", None),
    }
