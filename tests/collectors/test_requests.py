"""Requests: all of them, with who asked, what went along, and what came of it."""

import base64
import hashlib

import pytest

from auditor.demo.server import Answer
from tests.browser.bed import host, opened
from tests.browser.visiting import made

JS = "text/javascript"

HOME = """<title>Shop</title><h1>Shop</h1>
<meta http-equiv="Content-Security-Policy-Report-Only" content="">
<script src="https://tags.example/loader.js"></script>
<iframe src="https://frames.example/inner"></iframe>
<img src="https://pixel.example/hop">
<img src="https://nowhere.example/x.gif">
<script>
navigator.sendBeacon("https://pixel.example/beacon", "what was seen");
const post = {method: "POST", mode: "no-cors", credentials: "include", body: "id=1"};
fetch("https://pixel.example/collect", post);
new Worker("/worker.js");
new WebSocket("wss://socket.example/feed");
navigator.serviceWorker.register("/sw.js");
setTimeout(() => fetch("/late"), 25000);
</script>"""

SHOP = {
    "/": Answer(
        body=HOME,
        headers=(
            ("Set-Cookie", "own=1; Path=/"),
            ("Content-Security-Policy-Report-Only", "object-src 'none'; img-src 'none'; report-uri /csp"),
        ),
    ),
    "/next": "<title>Next</title><h1>The next page of the shop</h1>",
    "/worker.js": Answer(body="fetch('/from-worker')", type=JS),
    "/sw.js": Answer(body="oninstall = e => e.waitUntil(fetch('/from-service-worker'))", type=JS),
    **dict.fromkeys(("/from-worker", "/from-service-worker", "/late", "/csp"), "ok"),
}
TAGS = {
    "/loader.js": Answer(body="\nfetch('https://tracker.example/hit?gcs=G111', {mode: 'no-cors'})", type=JS)
}
INNER = "<script>setTimeout(() => fetch('/in-frame'), 9000)</script>"
PIXEL = {
    "/hop": Answer(status=302, headers=(("Location", "https://pixel.example/end"),)),
    "/end": Answer(body="GIF", type="image/gif", headers=(("Set-Cookie", "px=1; SameSite=None; Secure"),)),
    "/beacon": "",
    "/collect": "",
}


def socket(asked):
    accept = hashlib.sha1(
        (asked.headers["sec-websocket-key"] + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").encode()
    )
    upgrade = (
        ("Upgrade", "websocket"),
        ("Connection", "Upgrade"),
        ("Sec-WebSocket-Accept", base64.b64encode(accept.digest()).decode()),
        ("Set-Cookie", "socket=1; SameSite=None; Secure"),
    )
    return Answer(status=101, headers=upgrade)


@pytest.fixture(scope="module")
def bed():
    hosts = {
        "shop.example": host(SHOP),
        "tags.example": host(TAGS),
        "tracker.example": host({"/hit": "ok"}),
        "pixel.example": host(PIXEL),
        "frames.example": host(
            {"/inner": "<script>setTimeout(() => fetch('/in-frame'), 9000)</script>", "/in-frame": ""}
        ),
        "socket.example": socket,
    }
    with opened(hosts) as open_bed:
        yield open_bed


@pytest.fixture(scope="module")
def visit(bed):
    return made(bed, "https://shop.example/", pages=("https://shop.example/next",))


@pytest.fixture(scope="module")
def requests(visit):
    found = {}
    for request in visit.requests:
        found.setdefault(request.url.removeprefix("https://"), request)
    return found


def test_every_request_is_recorded_as_the_servers_logged_them(bed, visit):
    asked = {asked.url for asked in bed.web.log} - {"https://shop.example/favicon.ico"}
    assert asked <= {request.url.partition("?")[0].replace("wss:", "https:") for request in visit.requests}
    assert len({request.id for request in visit.requests}) == len(visit.requests)


def test_each_kind_is_named(requests):
    kinds = {
        "shop.example/": "document",
        "tags.example/loader.js": "script",
        "pixel.example/hop": "image",
        "pixel.example/beacon": "beacon",
        "pixel.example/collect": "fetch",
        "shop.example/csp": "csp_report",
        "wss://socket.example/feed": "websocket",
    }
    assert {url: requests[url].resource for url in kinds} == kinds


def test_redirect_hops_stand_on_their_own(requests):
    hop, end = requests["pixel.example/hop"], requests["pixel.example/end"]
    assert (hop.status, end.status, end.redirected_from) == (302, 200, hop.id)


def test_the_script_that_asked_is_named_with_its_chain(requests):
    hit = requests["tracker.example/hit?gcs=G111"]
    assert (hit.initiator.url, hit.initiator.line) == ("https://tags.example/loader.js", 2)
    assert hit.initiator.chain == ("https://shop.example/",)
    inside = requests["frames.example/in-frame"]
    assert inside.frame_url == "https://frames.example/inner"
    assert inside.page_url == "https://shop.example/"


def test_cookies_bodies_and_failures_are_kept(requests):
    assert requests["shop.example/late"].cookies_sent == ("own",)
    assert requests["pixel.example/collect"].body == "id=1"
    assert requests["pixel.example/beacon"].body == "what was seen"
    assert requests["nowhere.example/x.gif"].failure == "net::ERR_NAME_NOT_RESOLVED"
    assert requests["shop.example/"].address == "127.0.0.1"


def test_service_workers_are_marked_and_steps_told_apart(requests):
    assert requests["shop.example/from-service-worker"].service_worker
    assert not requests["shop.example/from-worker"].service_worker
    assert requests["shop.example/next"].step == "next_page"
    assert requests["shop.example/late"].step == "before"


def test_signals_in_addresses_are_kept_raw(visit):
    assert [(s.kind, s.raw, s.where) for s in visit.signals] == [
        ("gcs", "G111", "https://tracker.example/hit")
    ]
