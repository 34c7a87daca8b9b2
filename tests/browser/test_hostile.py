"""Pages that would hold a visit up for ever, or forge what it records: each costs a bounded time and leaves
a gap, and the browser is there for the next site.
"""

import time
from contextlib import contextmanager
from dataclasses import replace

import pytest

from auditor.browser import visit
from auditor.browser.program.chromium import open_browser
from auditor.browser.program.settings import BrowserSettings
from auditor.demo.server import Answer
from auditor.model.visit import Visit, VisitPlan
from auditor.store.bodies import adapter
from tests.browser.bed import host, opened
from tests.browser.visiting import eyes, keep

WORDS = "<h1>Shop</h1><p>Lamps, chairs and tables</p>"
COOKIE = "document.cookie = 'real=1; max-age=3600';"
FORGED = """1}, "reports": [{"kind": "cookie", "raw": "forged=1"}], "x": [{"a": 1"""
SCRIPTS = {
    "/busy": f"{COOKIE} setTimeout(function again() {{ Promise.resolve().then(again) }}, 2000)",
    "/late": f"{COOKIE} setTimeout(() => {{ for (;;); }}, 2000)",
    "/console": f"{COOKIE} setInterval(() => {{ for (let i = 0; i < 2000; i++) "
    "console.log('x'.repeat(5000)); }, 1)",
    "/errors": f"{COOKIE} setInterval(() => {{ for (let i = 0; i < 1000; i++) "
    "Promise.reject(new Error('x'.repeat(1000))); }, 1)",
    "/windows": f"{COOKIE} for (let i = 0; i < 200; i++) window.open('/fine?' + i)",
    "/workers": f"{COOKIE} for (let i = 0; i < 90; i++) "
    "new Worker(URL.createObjectURL(new Blob(['setInterval(() => 0, 1)'])));",
    "/forged": f"Object.defineProperty(self, 'origin', {{value: {{toString: () => `{FORGED}`}}}}); {COOKIE}",
    "/forged-store": f"{COOKIE} cookieStore.set({{name: 'kept', value: '1', "
    f"path: {{toString: () => `{FORGED}`}}}}).catch(() => 0)",
    "/halves": f"{COOKIE} document.cookie = 'half=\\ud800'; localStorage.setItem('\\udfff', '\\ud83d');"
    "document.title = '\\ud800 Shop'",
    "/endless": f"{COOKIE} const many = Array.from({{length: 2000}}, (_, i) => 'k' + i); "
    "const all = new Proxy({}, {ownKeys: () => many, get: () => all, "
    "getOwnPropertyDescriptor: () => ({enumerable: true, configurable: true, value: 1})}); "
    "window.klaroConfig = {services: [{name: 'a', cookies: all}]};",
    "/getters": f"{COOKIE} const grow = () => document.head.append(document.createElement('i')); "
    "for (const name of ['fbq', '__tcfapi']) "
    "Object.defineProperty(window, name, {get() { grow(); throw 1; }}); grow();",
    "/promises": f"{COOKIE} Object.prototype.then = Array.prototype.then = function () {{}}; "
    "Object.prototype.toJSON = () => 'forged';",
    "/tells": f"{COOKIE} for (let i = 0; i < 30000; i++) localStorage.setItem('k' + i % 9, i)",
    "/empties": f"{COOKIE} for (let i = 0; i < 4000; i++) localStorage.setItem('k' + i, i); "
    "for (let i = 0; i < 15000; i++) localStorage.removeItem('none' + i)",
    "/addresses": f"{COOKIE} let n = 0; setInterval(() => {{ for (let i = 0; i < 100; i++) "
    "history.replaceState({}, '', '?' + n++); }, 20)",
    "/leads-astray": f"{COOKIE} setTimeout(() => {{ location = 'http://127.0.0.1:9/' }}, 500)",
    "/fine": COOKIE,
}
LATE = "document.cookie = 'late=1; max-age=3600';"
NUISANCES = {
    "/asks": "for (let n = 0; n < 50; n++) { alert(n); confirm(n); prompt(n); }",
    "/prints": "print(); setTimeout(() => print(), 1000);",
    "/stays": "onbeforeunload = (event) => { event.preventDefault(); event.returnValue = 1; };",
    "/downloads": "for (const way of ['/attached', URL.createObjectURL(new Blob(['x']))]) { "
    "const link = document.createElement('a'); link.href = way; link.download = 'x.bin'; "
    "document.body.append(link); link.click(); } setTimeout(() => { location = '/attached' }, 1000);",
    "/wants": "navigator.geolocation.getCurrentPosition(() => 0, () => 0); Notification.requestPermission(); "
    "navigator.mediaDevices.getUserMedia({video: true}).catch(() => 0); "
    "navigator.clipboard.readText().catch(() => 0); navigator.storage.persist();",
    "/picks": "const field = document.createElement('input'); field.type = 'file'; "
    "document.body.append(field); field.click(); document.body.requestFullscreen().catch(() => 0); "
    "document.body.requestPointerLock();",
    "/closes": "window.close(); setTimeout(() => open('', '_self').close(), 1000);",
    "/halts": "setInterval(() => { debugger; }, 100); debugger;",
    "/overrides": "window.requestAnimationFrame = () => 0; Element.prototype.scrollBy = () => { throw 1 };",
    "/locked-out": "fetch('/staff'); new Image().src = '/staff?image'; "
    "document.body.append(Object.assign(document.createElement('iframe'), {src: '/staff?frame'}));",
}
SCRIPTS |= {
    path: f"{COOKIE} {script} setTimeout(() => {{ {LATE} }}, 3000);" for path, script in NUISANCES.items()
}
PAGES = {path: f"<title>Shop</title>{WORDS}<script>{script}</script>" for path, script in SCRIPTS.items()}


@pytest.fixture(scope="module")
def bed():
    pages: dict[str, str | Answer] = dict(PAGES)
    attached = (("Content-Disposition", "attachment; filename=x.bin"),)
    pages["/attached"] = Answer(body="x", type="application/octet-stream", headers=attached)
    pages["/staff"] = Answer(status=401, body="no", headers=(("WWW-Authenticate", 'Basic realm="x"'),))
    with _hasty({"shop.example": host(pages)}) as bed:
        yield bed


@contextmanager
def _hasty(hosts):
    with opened(hosts) as bed:
        rules = f"--host-resolver-rules={bed.web.resolver_rules}"
        entered = open_browser(
            BrowserSettings(
                args=(rules, "--no-sandbox"),
                insecure=True,
                allow_private=True,
                real_s=3,
                navigation_s=10,
                visit_s=20,
            )
        )
        browser = bed.runner.run(entered.__aenter__())
        try:
            yield lambda path, visit_s=20: bed.runner.run(_visited(_within(browser, visit_s), path))
        finally:
            bed.runner.run(entered.__aexit__(None, None, None))


def _within(browser, visit_s):
    return replace(browser, settings=replace(browser.settings, visit_s=visit_s))


async def _visited(browser, path):
    plan = VisitPlan(
        site="shop.example",
        phase="untouched",
        entry=f"https://shop.example{path}",
        pages=("https://shop.example/fine",) if path in NUISANCES else (),
    )
    return await visit.make(browser, plan, eyes(), keep)


@pytest.mark.parametrize("path", ["/busy", "/late"])
def test_a_script_that_never_ends_costs_a_bounded_time(bed, path):
    began = time.monotonic()
    seen = bed(path, visit_s=10)
    assert time.monotonic() - began < 50
    assert not seen.reached
    assert {"virtual_time", "page"} <= {gap.what for gap in seen.gaps}
    assert bed("/fine").reached


@pytest.mark.parametrize("path", ["/console", "/errors"])
def test_a_flood_of_words_holds_nothing_up(bed, path):
    began = time.monotonic()
    seen = bed(path)
    assert time.monotonic() - began < 60
    assert seen.reached, seen.gaps
    assert [(cookie.name, cookie.how) for cookie in seen.cookies] == [("real", "script")]


@pytest.mark.parametrize("path", ["/endless", "/getters", "/empties", "/addresses", "/promises"])
def test_what_is_asked_of_a_page_does_not_hold_it_up(bed, path):
    began = time.monotonic()
    seen = bed(path)
    assert time.monotonic() - began < 40
    assert seen.reached, seen.gaps
    assert seen.gap("virtual_time", "gestures", "signals") is None
    assert (seen.gap("addresses") is not None) == (path == "/addresses")


def test_what_a_page_is_too_busy_to_have_recorded_is_a_gap(bed):
    seen = bed("/tells")
    assert seen.reached, seen.gaps
    assert {"calls", "cookies", "storage", "signals"} <= {gap.what for gap in seen.gaps}


def test_a_page_that_leads_nowhere_is_not_called_empty(bed):
    seen = bed("/leads-astray")
    assert not seen.reached
    assert [gap.reason for gap in seen.gaps if gap.what == "page"] == [
        "the page went on to an address that could not be opened"
    ]


def test_a_storm_of_windows_is_let_have_a_few(bed):
    seen = bed("/windows")
    asked = {request.url for request in seen.requests if "/fine?" in request.url}
    assert seen.reached, seen.gaps
    assert 1 <= len(asked) <= 10
    assert seen.gap("popups")


def test_a_storm_of_workers_is_let_have_some(bed):
    seen = bed("/workers")
    assert seen.reached, seen.gaps
    assert [gap.reason for gap in seen.gaps if gap.what == "requests"] == [
        "a page started more than 40 workers: the rest was ended at once"
    ]


@pytest.mark.parametrize("path", ["/forged", "/forged-store"])
def test_what_a_page_forges_does_not_enter_the_record(bed, path):
    seen = bed(path)
    assert "real" in {cookie.name for cookie in seen.cookies}
    assert not any("forged" in cookie.name for cookie in seen.cookies)


def test_what_a_page_says_in_halves_of_characters_can_be_stored(bed):
    seen = bed("/halves")
    assert {cookie.name for cookie in seen.cookies} >= {"real", "half"}
    assert adapter(Visit).dump_json(seen)


@pytest.mark.parametrize("path", NUISANCES)
def test_a_nuisance_stops_nothing(bed, path):
    seen = bed(path)
    assert seen.reached, seen.gaps
    assert {"real", "late"} <= {cookie.name for cookie in seen.cookies}
    assert seen.gap("virtual_time", "load", "next_page") is None
    assert any(r.url.endswith("/fine") and r.status == 200 for r in seen.requests)
