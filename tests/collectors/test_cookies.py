"""Cookies: every write, who made it, how long it asked to live and how long it may."""

import base64
import hashlib

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
    # a worker may have asked before it could be listened to; under load that happens
    assert [gap for gap in visit.gaps if "requests of workers are not known" not in gap.reason] == []
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


X = "; SameSite=None; Secure"
KINDS = """<title>Kinds</title><h1>Every way to write a cookie</h1>
<link rel=stylesheet href="https://pixel.example/style.css">
<iframe src="https://pixel.example/framehop"></iframe>
<iframe src="/deep/inner"></iframe>
<iframe srcdoc="<script>document.cookie = 'srcdoc=1'</script>"></iframe>
<script>
const blank = document.createElement("iframe");
document.body.append(blank);
const foreign = blank.contentWindow;
foreign.document.cookie = "blank_document=1";
Object.getOwnPropertyDescriptor(foreign.Document.prototype, "cookie").set.call(document, "other_realm=1");
Reflect.set(document, "cookie", "reflected=1");
const gone = document.body.appendChild(document.createElement("iframe"));
const kept = Object.getOwnPropertyDescriptor(gone.contentWindow.Document.prototype, "cookie").set;
gone.remove();
kept.call(document, "detached=1");
const brief = document.body.appendChild(document.createElement("iframe"));
const setter = Object.getOwnPropertyDescriptor(brief.contentWindow.Document.prototype, "cookie").set;
setter.call(document, "at_once=1");
brief.remove();
setTimeout("document.cookie = 'given_as_text=1'", 3000);
foreign.cookieStore.set("blank_store", "1");
eval("document.cookie = 'evaluated=1'");
new Function("document.cookie = 'function=1'")();
Promise.resolve().then(() => { document.cookie = "promised=1" });
addEventListener("load", () => { document.cookie = "loaded=1" });
document.cookie = "both=plain; secure; samesite=none";
document.cookie = "both=parted; secure; samesite=none; partitioned";
document.cookie = "over=1; max-age=100000"; document.cookie = "over=2; max-age=200000";
document.cookie = "guarded=changed";
document.cookie = "http_only=1; httponly";
document.cookie = "brief=1; max-age=86400"; document.cookie = "brief=; max-age=0";
document.cookie = "suffix=1; domain=example";
cookieStore.set({name: "until", value: "1", expires: Date.now() + 86400000, sameSite: "lax"});
setTimeout(() => cookieStore.set({name: "until_late", value: "1", expires: Date.now() + 86400000}), 20000);
cookieStore.set("put_away", "1").then(() => cookieStore.delete("put_away"));
fetch("https://pixel.example/asked", {headers: {"X-Kind": "1"}, credentials: "include"});
fetch("https://pixel.example/uncredited");
fetch("/204"); fetch("/304"); fetch("/500");
new WebSocket("wss://socket.example/feed");
navigator.serviceWorker.register("/storing.js");
</script>"""
DEEP = """<iframe></iframe><script>
frames[0].document.cookie = "deep_blank=1";
document.cookie = "deep=1";
</script>"""
STORING = """oninstall = (e) => e.waitUntil(
  cookieStore.set("from_worker", "1").then(() => cookieStore.set("both_worker", "1")));"""
CORS = (
    ("Access-Control-Allow-Origin", "https://kinds.example"),
    ("Access-Control-Allow-Credentials", "true"),
    ("Access-Control-Allow-Headers", "X-Kind"),
)


def sends(asked):
    answers = {
        "/style.css": sets("styled=1" + X, kind="text/css"),
        "/framehop": Answer(
            status=302,
            headers=(("Location", "https://frames.example/inner"), ("Set-Cookie", "framehop=1" + X)),
        ),
        "/asked": sets(("preflight=1" if asked.method == "OPTIONS" else "asked=1") + X),
        "/uncredited": sets("uncredited=1" + X),
    }
    answer = answers.get(asked.path, Answer(status=404))
    return Answer(body=answer.body, type=answer.type, status=answer.status, headers=(*answer.headers, *CORS))


def socket(asked):
    accept = hashlib.sha1((asked.headers["sec-websocket-key"] + _GUID).encode())
    upgrade = (
        ("Upgrade", "websocket"),
        ("Connection", "Upgrade"),
        ("Sec-WebSocket-Accept", base64.b64encode(accept.digest()).decode()),
        ("Set-Cookie", "socket=1; HttpOnly" + X),
    )
    return Answer(status=101, headers=upgrade)


_GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
"""RFC 6455 section 1.3."""

KINDS_HOST = {
    "/": sets(
        "guarded=1; HttpOnly; Max-Age=86400",
        "twice=host; Path=/",
        "twice=domain; Domain=kinds.example; Path=/",
        "twice=deep; Path=/deep",
        "public=1; Domain=example",
        "__Secure-loose=1",
        body=KINDS,
    ),
    "/deep/inner": DEEP,
    "/204": Answer(status=204, headers=(("Set-Cookie", "s204=1"),)),
    "/304": Answer(status=304, headers=(("Set-Cookie", "s304=1"),)),
    "/500": Answer(status=500, headers=(("Set-Cookie", "s500=1"),)),
    "/storing.js": Answer(body=STORING, type=JS),
}


@pytest.fixture(scope="module", params=["shell", "headless"])
def kinds(request):
    hosts = {
        "kinds.example": host(KINDS_HOST),
        "pixel.example": sends,
        "frames.example": host(
            {"/inner": sets("second=1" + X, "both=plain" + X, "both=parted; Partitioned" + X)}
        ),
        "socket.example": socket,
    }
    with opened(hosts, request.param) as open_bed:
        visit = made(open_bed, "https://kinds.example/")
    assert visit.gaps == ()
    found = {}
    for cookie in visit.cookies:
        found.setdefault(cookie.name, []).append(cookie)
    return found


HOME_URL = "https://kinds.example/"


def test_every_kind_of_write_is_seen(kinds):
    assert set(kinds) == {
        "guarded", "twice", "public", "__Secure-loose", "styled", "framehop", "second", "both", "srcdoc",
        "blank_document", "other_realm", "reflected", "blank_store", "evaluated", "function", "promised",
        "loaded", "over", "http_only", "brief", "suffix", "until", "until_late", "put_away", "preflight",
        "asked", "uncredited", "s204", "s304", "s500", "socket", "deep", "deep_blank", "from_worker",
        "both_worker", "detached", "at_once", "given_as_text",
    }  # fmt: skip


@pytest.mark.parametrize(
    "name", ["blank_document", "other_realm", "reflected", "blank_store", "evaluated", "function",
             "promised", "loaded", "detached", "at_once"]
)  # fmt: skip
def test_no_way_round_the_page_s_own_property_hides_the_script(kinds, name):
    (cookie,) = kinds[name]
    line = next(
        i for i, text in enumerate(KINDS.splitlines(), 1) if f"{name}=1" in text or f'"{name}"' in text
    )
    assert (cookie.set_by.url, cookie.set_by.line) == (HOME_URL, line)
    assert (cookie.refused, cookie.domain) == (None, "kinds.example")


def test_code_that_stands_nowhere_is_the_one_s_who_gave_the_document_text(kinds):
    (cookie,) = kinds["given_as_text"]
    line = next(i for i, text in enumerate(KINDS.splitlines(), 1) if "given_as_text" in text)
    assert (cookie.set_by.url, cookie.set_by.line) == (HOME_URL, line)


def test_a_document_given_in_an_attribute_names_the_page_around_it(kinds):
    (cookie,) = kinds["srcdoc"]
    assert (cookie.set_by.url, cookie.set_by.chain) == ("about:srcdoc", (HOME_URL,))


def test_cookies_of_one_name_are_held_apart(kinds):
    places = {(c.value, c.host_only, c.path) for c in kinds["twice"]}
    assert places == {("host", True, "/"), ("domain", False, "/"), ("deep", True, "/deep")}
    parts = {(c.domain, c.value, c.partition_key) for c in kinds["both"]}
    assert parts == {
        ("kinds.example", "plain", None),
        ("kinds.example", "parted", "https://kinds.example"),
        ("frames.example", "plain", None),
        ("frames.example", "parted", "https://kinds.example"),
    }
    assert all(cookie.refused is None for name in ("twice", "both") for cookie in kinds[name])


def test_the_default_path_is_that_of_the_document(kinds):
    assert [(c.path, c.refused) for name in ("deep", "deep_blank") for c in kinds[name]] == [
        ("/deep", None)
    ] * 2


def test_the_browser_s_reasons_and_inferred_ones_are_told_apart(kinds):
    assert (kinds["public"][0].refused, kinds["public"][0].inferred) == ("InvalidDomain", ())
    assert kinds["__Secure-loose"][0].refused == "InvalidPrefix"
    taken, changed = kinds["guarded"]
    assert (taken.refused, taken.kept_lifetime_s) == (None, pytest.approx(86_400, abs=30))
    assert changed.how == "script"
    assert changed.refused is not None
    for cookie in (changed, *kinds["http_only"], *kinds["suffix"], *kinds["uncredited"], *kinds["preflight"]):
        assert cookie.refused.startswith("the jar does not hold it")
        assert cookie.inferred == ("refused",)


def test_an_overwritten_cookie_s_lifetime_is_said_to_be_reckoned(kinds):
    first, last = kinds["over"]
    assert (first.kept_lifetime_s, first.inferred) == (100_000, ("kept_lifetime_s",))
    assert (last.kept_lifetime_s, last.inferred) == (pytest.approx(200_000, abs=30), ())
    (brief, gone) = kinds["brief"]
    assert (brief.kept_lifetime_s, brief.refused, gone.deleted) == (86_400, None, True)


def test_the_store_s_lifetimes_run_on_the_page_s_clock(kinds):
    for name in ("until", "until_late"):
        (cookie,) = kinds[name]
        assert cookie.asked_lifetime_s == pytest.approx(86_400, abs=2)
        assert cookie.kept_lifetime_s == pytest.approx(86_400, abs=2)
    assert [cookie.deleted for cookie in kinds["put_away"]] == [False, True]


def test_what_the_browser_hides_is_told_by_elimination(kinds):
    (socket,) = kinds["socket"]
    assert (socket.how, socket.set_by.url, socket.inferred) == (
        "jar",
        "wss://socket.example/feed",
        ("set_by",),
    )
    for name in ("from_worker", "both_worker"):
        (cookie,) = kinds[name]
        assert (cookie.how, cookie.set_by.url, cookie.inferred) == (
            "jar", "https://kinds.example/storing.js", ("set_by",)
        )  # fmt: skip


def test_answers_of_every_status_set_cookies(kinds):
    for name in ("s204", "s304", "s500", "asked", "styled", "framehop", "second"):
        (cookie,) = kinds[name]
        assert (cookie.how, cookie.refused, cookie.response_url) == ("http", None, cookie.set_by.url)
