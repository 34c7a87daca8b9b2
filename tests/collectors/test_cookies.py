"""Cookies: every write, who made it, how long it asked to live and how long it may."""

import pytest

from auditor.demo.server import Answer
from tests.browser.bed import host, opened
from tests.browser.visiting import made

JS = "text/javascript"
YEAR = 365 * 86_400

HOME = """<title>Shop</title><h1>Shop</h1><p>Lamps and chairs</p>
<script src="https://tags.example/loader.js"></script>
<iframe src="https://frames.example/inner"></iframe>
<img src="https://pixel.example/hop">
<script>
document.cookie = "session=abc";
const inMs = (ms) => new Date(Date.now() + ms).toUTCString();
document.cookie = "year=1; expires=" + inMs(31536000000) + "; SameSite=Lax";
document.cookie = "gone=1"; document.cookie = "gone=; max-age=0";
document.cookie = "elsewhere=1; domain=other.example";
cookieStore.set("stored", "s1");
setTimeout(() => { document.cookie = "late4=1; max-age=3600" }, 4000);
setTimeout(() => { document.cookie = "late25=1; expires=" + inMs(3600000) }, 25000);
navigator.sendBeacon("https://pixel.example/beacon", "seen");
new Worker("/worker.js");
navigator.serviceWorker && navigator.serviceWorker.register("/sw.js");
</script>"""


def sets(*lines, body="", kind="text/html"):
    return Answer(body=body, type=kind, headers=tuple(("Set-Cookie", line) for line in lines))


SHOP = {
    "/": sets(
        "first=1; Max-Age=86400; HttpOnly; Secure; SameSite=Lax; Path=/", "short=1; Max-Age=5", body=HOME
    ),
    "/clean": "<title>Clean</title><h1>Nothing here but words</h1>",
    "/worker.js": Answer(body="fetch('/from-worker')", type=JS),
    "/from-worker": sets("worker=1"),
    "/sw.js": Answer(body="oninstall = e => e.waitUntil(fetch('/from-service-worker'))", type=JS),
    "/from-service-worker": sets("serviceworker=1"),
}
TAGS = {
    "/loader.js": Answer(
        body="const s = document.createElement('script'); s.src = 'https://tracker.example/t.js';"
        "document.head.append(s)",
        type=JS,
    )
}
TRACKER = {"/t.js": Answer(body="\n\ndocument.cookie = '_trk=u1; max-age=630720000; path=/'", type=JS)}
PIXEL = {
    "/hop": Answer(
        status=302,
        headers=(
            ("Location", "https://pixel.example/end"),
            ("Set-Cookie", "hop=1; Max-Age=60; SameSite=None; Secure"),
        ),
    ),
    "/end": sets("end=1; SameSite=None; Secure", "lax=1; SameSite=Lax", kind="image/gif"),
    "/beacon": sets("beacon=1; SameSite=None; Secure; Partitioned; Path=/"),
}
FRAMES = {
    "/inner": sets(
        "framed=1; SameSite=None; Secure",
        body="<script>document.cookie = 'inframe=1; SameSite=None; Secure';"
        "setTimeout(() => { document.cookie = 'frame9=1; SameSite=None; Secure' }, 9000)</script>",
    )
}


@pytest.fixture(scope="module")
def bed():
    hosts = {
        "shop.example": host(SHOP),
        "tags.example": host(TAGS),
        "tracker.example": host(TRACKER),
        "pixel.example": host(PIXEL),
        "frames.example": host(FRAMES),
    }
    with opened(hosts) as open_bed:
        yield open_bed


@pytest.fixture(scope="module")
def cookies(bed):
    visit = made(bed, "https://shop.example/")
    assert visit.gaps == ()
    found = {}
    for cookie in visit.cookies:
        found.setdefault(cookie.name, []).append(cookie)
    return found


def test_every_planted_write_is_seen_and_nothing_else(cookies):
    planted = {
        "first", "short", "session", "year", "gone", "elsewhere", "stored", "late4", "late25", "worker",
        "serviceworker", "_trk", "hop", "end", "lax", "beacon", "framed", "inframe", "frame9",
    }  # fmt: skip
    assert set(cookies) == planted


def test_a_response_cookie_has_its_line_and_both_lifetimes(cookies):
    (first,) = cookies["first"]
    assert (first.how, first.domain, first.host_only, first.http_only) == ("http", "shop.example", True, True)
    assert first.raw == "first=1; Max-Age=86400; HttpOnly; Secure; SameSite=Lax; Path=/"
    assert first.asked_lifetime_s == 86_400
    assert first.kept_lifetime_s == pytest.approx(86_400, abs=5)
    assert first.response_url == "https://shop.example/"


def test_a_script_s_cookie_has_script_line_and_the_scripts_that_loaded_it(cookies):
    (tracked,) = cookies["_trk"]
    assert (tracked.set_by.url, tracked.set_by.line) == ("https://tracker.example/t.js", 3)
    assert tracked.set_by.chain == ("https://tags.example/loader.js", "https://shop.example/")
    assert tracked.domain == "shop.example"
    assert tracked.asked_lifetime_s == 630_720_000
    assert tracked.kept_lifetime_s == pytest.approx(400 * 86_400, abs=120)


def test_lifetimes_are_reckoned_by_the_page_s_own_clock(cookies):
    (year,) = cookies["year"]
    assert year.asked_lifetime_s == pytest.approx(YEAR, abs=2)
    (late,) = cookies["late25"]
    assert late.page_at_s == pytest.approx(25, abs=3)
    assert late.asked_lifetime_s == pytest.approx(3600, abs=2)
    assert late.kept_lifetime_s == pytest.approx(3600, abs=5)
    assert cookies["session"][0].asked_lifetime_s is None
    assert cookies["session"][0].kept_lifetime_s is None


def test_deletions_and_refusals_are_told_apart(cookies):
    written, deleted = cookies["gone"]
    assert not written.deleted
    assert written.refused is None
    assert deleted.deleted
    assert "cannot set cookies for other.example" in cookies["elsewhere"][0].refused
    assert "SameSiteLax" in cookies["lax"][0].refused


def test_redirects_images_beacons_frames_and_workers_are_heard(cookies):
    assert cookies["hop"][0].response_url == "https://pixel.example/hop"
    assert cookies["end"][0].response_url == "https://pixel.example/end"
    assert cookies["beacon"][0].partition_key is not None
    assert cookies["framed"][0].frame_url == "https://frames.example/inner"
    for name in ("inframe", "frame9"):
        assert cookies[name][0].how == "script"
        assert cookies[name][0].set_by.url == "https://frames.example/inner"
        assert cookies[name][0].domain == "frames.example"
        assert cookies[name][0].refused is None
    assert cookies["worker"][0].response_url == "https://shop.example/from-worker"
    assert cookies["serviceworker"][0].domain == "shop.example"
    assert cookies["stored"][0].how == "cookie_store"


def test_a_clean_page_yields_nothing(bed):
    visit = made(bed, "https://shop.example/clean")
    assert (visit.cookies, visit.stored, visit.calls, visit.signals, visit.gaps) == ((), (), (), (), ())
    assert [request.url for request in visit.requests] == ["https://shop.example/clean"]
