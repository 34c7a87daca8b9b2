"""Requests: all of them, with who asked, what went along, and what came of it."""

import base64
import hashlib

import pytest

from auditor.demo.server import Answer
from tests.browser.bed import host, opened
from tests.browser.visiting import made

JS = "text/javascript"
UNNAMED = "requests of workers are not known"
"""What a visit says where a worker asked before it could be listened to, which happens under load."""

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


EVERY_WAY = """<title>Shop</title><h1>Shop</h1><img src="https://pixel.example/end">
<link rel="stylesheet" href="https://css.example/a.css"><p class="x">text</p>
<link rel="prefetch" href="https://pre.example/prefetched.js">
<link rel="modulepreload" href="https://pre.example/preloaded.js">
<script type="speculationrules">{"prefetch": [{"urls": ["/speculated"], "eagerness": "immediate"}]}</script>
<iframe name="hidden" style="display:none"></iframe>
<form target="hidden" method="post" action="https://form.example/post"><input name="a" value="b"></form>
<video src="https://media.example/v.mp4" muted></video><embed src="https://media.example/e.svg">
<a id="link" href="#here" ping="https://ping.example/p">x</a>
<script src="https://tags.example/loader.js"></script>
<script>
const binary = new Uint8Array([0, 255, 254]), form = new FormData();
form.append("mail", "who@mail.example"); form.append("file", new Blob([binary]), "bin");
navigator.sendBeacon("https://b.example/blob", new Blob(['{"a":1}'], {type: "text/plain"}));
navigator.sendBeacon("https://b.example/form", form);
navigator.sendBeacon("https://b.example/bytes", new Uint8Array([1, 2, 255, 104, 105]));
fetch("https://b.example/large", {method: "POST", mode: "no-cors", body: "x".repeat(100000)});
const packed = new Blob(["visitor=".padEnd(400, "7")]).stream().pipeThrough(new CompressionStream("gzip"));
new Response(packed).arrayBuffer().then((body) =>
  fetch("https://b.example/packed", {method: "POST", mode: "no-cors", body}));
const json = {method: "POST", headers: {"content-type": "application/json"}, body: "{}"};
fetch("https://cors.example/json", json);
for (const name of ["shared", "second", "third"]) new SharedWorker(`/${name}.js`);  // all at once
new Worker("/worker.js").onmessage = () => fetch("/answered");
const socket = new WebSocket("wss://socket.example/feed");
socket.onopen = () => { socket.send("hello"); socket.send(new Uint8Array([104, 105])); };
new EventSource("/events");
new WebTransport("https://transport.example/t").ready.catch(() => {});
const call = new RTCPeerConnection({iceServers: [{urls: ["stun:stun.example:3478"]}]});
call.createDataChannel("x"); call.createOffer().then((offer) => call.setLocalDescription(offer));
new RTCPeerConnection({iceServers: [{urls: "stun:never-asked.example"}]});
import("https://module.example/m.js");
document.forms[0].submit();
document.getElementById("link").click();
open("https://popup.example/");
</script>"""
LOADER = """const library = document.createElement("script");
library.src = "https://library.example/l.js";
library.onload = () => setTimeout(() => send(), 2000);
document.head.append(library);
(async () => {
  await new Promise((done) => setTimeout(done, 10));
  fetch("https://tracker.example/awaited", {mode: "no-cors"});
})();"""
REPORTED = (
    ("Reporting-Endpoints", 'main="https://report.example/reports"'),
    ("Content-Security-Policy-Report-Only", "img-src 'none'; connect-src *; report-to main"),
    ("Set-Cookie", "own=1; Path=/; SameSite=None; Secure"),
)
OPEN = (("Access-Control-Allow-Origin", "*"), ("Access-Control-Allow-Headers", "content-type"))
STYLE = "@import url(/b.css); @font-face {font-family: z; src: url(/z.woff2)} .x {font-family: z}"
WAYS = {
    "/": Answer(body=EVERY_WAY, headers=REPORTED),
    "/shared.js": Answer(
        body="\nfetch('/from-shared'); fetch('https://cors.example/shared');"
        "setTimeout(() => fetch('/shared-late'), 9000)",
        type=JS,
    ),
    **{f"/{name}.js": Answer(body=f"fetch('/from-{name}')", type=JS) for name in ("second", "third")},
    **dict.fromkeys(("/from-second", "/from-third"), "<title>ok</title>"),
    "/worker.js": Answer(
        body="importScripts('/imported.js');"
        "setTimeout(() => { fetch('/worker-late'); postMessage(1) }, 9000)",
        type=JS,
    ),
    "/imported.js": Answer(body="fetch('/from-imported')", type=JS),
    "/events": Answer(body="retry: 60000000\n\n", type="text/event-stream"),
    **dict.fromkeys(
        ("/speculated", "/from-shared", "/shared-late", "/from-imported", "/worker-late", "/answered"),
        "<title>ok</title>",
    ),
}
POPUP = {
    "/": Answer(
        body="<link rel='icon' href='data:,'><script src='/p.js'></script>",
        headers=(("Set-Cookie", "popup=1"),),
    ),
    "/p.js": Answer(body="fetch('/from-popup', {method: 'POST', body: 'seen'})", type=JS),
    "/from-popup": "",
}


def _line(words):
    return EVERY_WAY.partition(words)[0].count("\n") + 1


def anything(asked):
    return Answer(body="/* */", type=JS, headers=OPEN)


@pytest.fixture(scope="module", params=["shell", "headless"])
def ways(request):
    """Each request of a page that asks in every way, by address; and what the servers logged."""
    hosts = {
        "shop.example": host(WAYS),
        "css.example": host({"/a.css": Answer(body=STYLE, type="text/css", headers=OPEN), "/b.css": ""}),
        "tags.example": host({"/loader.js": Answer(body=LOADER, type=JS)}),
        "library.example": host(
            {
                "/l.js": Answer(
                    body="\nwindow.send = () => new Image().src = '//tracker.example/sent'", type=JS
                )
            }
        ),
        "popup.example": host(POPUP),
        "socket.example": socket,
        "pixel.example": host(PIXEL),
    }
    names = "pre form media ping b cors transport module tracker report stun"
    hosts |= {f"{name}.example": anything for name in names.split()}
    with opened(hosts, request.param) as bed:
        seen = made(bed, "https://shop.example/")
        asked = {(each.method, each.url) for each in bed.web.log if each.host != "report.example"}
    found = {}
    for each in seen.requests:
        found.setdefault((each.method, each.url.removeprefix("https://")), each)
    reasons = [gap.reason for gap in seen.gaps if gap.what == "requests"]
    assert [reason for reason in reasons if UNNAMED not in reason] == []
    return found, asked


def test_what_the_servers_logged_was_seen_whichever_way_it_was_asked(ways):
    found, asked = ways
    seen = {(method, url.replace("wss://", "")) for method, url in found}
    assert {(method, url.removeprefix("https://")) for method, url in asked} - seen == set()


def test_workers_live_through_the_page_s_minute_and_are_answered(ways):
    found, _ = ways
    assert {"shop.example/shared-late", "shop.example/worker-late", "shop.example/answered"} <= {
        url for _, url in found
    }


def test_what_never_left_is_not_recorded(ways):
    found, asked = ways
    unasked = {url for method, url in found if (method, f"https://{url}") not in asked}
    assert unasked == {
        "wss://socket.example/feed",
        "stun:stun.example:3478",
        "transport.example/t",
        "report.example/reports",
    }


def test_each_way_has_its_kind(ways):
    found, _ = ways
    kinds = {
        ("GET", "css.example/z.woff2"): "font",
        ("GET", "shop.example/speculated"): "prefetch",
        ("GET", "media.example/v.mp4"): "media",
        ("GET", "shop.example/events"): "eventsource",
        ("GET", "stun:stun.example:3478"): "webrtc",
        ("GET", "transport.example/t"): "webtransport",
        ("GET", "module.example/m.js"): "script",
        ("OPTIONS", "cors.example/json"): "preflight",
        ("POST", "ping.example/p"): "ping",
        ("POST", "b.example/blob"): "beacon",
        ("POST", "report.example/reports"): "report",
        ("POST", "form.example/post"): "document",
        ("GET", "wss://socket.example/feed"): "websocket",
    }
    assert {key: found[key].resource for key in kinds} == kinds


def test_bodies_are_kept_as_text_as_far_as_they_are_text(ways):
    found, _ = ways
    body = {url: request.body for (method, url), request in found.items() if method == "POST"}
    assert body["b.example/blob"] == '{"a":1}'
    assert body["b.example/bytes"] == "\ufffdhi"
    assert body["b.example/large"] == "x" * 16_384
    assert body["b.example/packed"] == "visitor=".ljust(400, "7")
    assert "who@mail.example" in body["b.example/form"]
    assert body["form.example/post"] == "a=b"
    assert '"effectiveDirective": "img-src"' in body["report.example/reports"]
    assert found["GET", "wss://socket.example/feed"].body == "hello\nhi\n"


def test_a_report_that_is_only_queued_says_so(ways):
    found, _ = ways
    report = found["POST", "report.example/reports"]
    assert (report.status, report.failure) == (None, "queued by the Reporting API; not seen to be sent")


@pytest.mark.parametrize(
    ("url", "script", "line"),
    [
        ("shop.example/shared.js", "https://shop.example/", None),
        ("tracker.example/awaited", "https://tags.example/loader.js", 7),
        ("tracker.example/sent", "https://library.example/l.js", 2),
        ("cors.example/json", "https://shop.example/", _line('"https://cors.example/json"')),
        ("css.example/z.woff2", "https://css.example/a.css", None),
        ("transport.example/t", "https://shop.example/", _line("new WebTransport")),
        ("stun:stun.example:3478", "https://shop.example/", _line("call.createOffer")),
    ],
)
def test_the_right_script_is_named_whichever_way_it_asked(ways, url, script, line):
    found, _ = ways
    place = (found.get(("OPTIONS", url)) or found["GET", url]).initiator
    assert place.url == script
    assert place.line == line
    if script != "https://shop.example/":
        assert place.chain[-1] == "https://shop.example/"


def test_a_worker_and_a_window_are_heard_from_their_first_request_on(ways):
    found, _ = ways
    assert found["POST", "popup.example/from-popup"].body == "seen"
    assert found["POST", "popup.example/from-popup"].cookies_sent == ("popup",)
    assert found["GET", "shop.example/from-imported"].status == 200


CLEAN = "<title>Shop</title><link rel='icon' href='data:,'><h1>A shop with nothing but words on its page</h1>"


def test_a_clean_page_asks_for_nothing_but_itself():
    with opened({"shop.example": host({"/": CLEAN})}) as bed:
        seen = made(bed, "https://shop.example/")
    assert [request.url for request in seen.requests] == ["https://shop.example/"]
    assert [gap for gap in seen.gaps if gap.what == "requests"] == []


UNTOLD = """<title>Shop</title><h1>Shop</h1>
<iframe sandbox="allow-scripts"
  srcdoc="<script>fetch('https://frame.example/written', {mode: 'no-cors'})</script>"></iframe>
<a id="file" download href="/file.bin">A file</a>
<script>
file.click();
new AudioContext().audioWorklet.addModule("https://sound.example/worklet.js").catch(() => {});
new Worker(URL.createObjectURL(new Blob(["new WebSocket('wss://socket.example/worker')"])));
</script>"""


@pytest.mark.parametrize("mode", ["shell", "headless"])
def test_what_no_event_tells_of_is_seen_once(mode):
    file = Answer(body=b"x" * 100, type="application/octet-stream")
    hosts = {
        "shop.example": host({"/": UNTOLD, "/file.bin": file}),
        "frame.example": anything,
        "sound.example": lambda _: Answer(body="/* */", type=JS, headers=OPEN),
        "socket.example": socket,
    }
    with opened(hosts, mode) as bed:
        seen = made(bed, "https://shop.example/")
        asked = {each.url for each in bed.web.log} - {"https://shop.example/favicon.ico"}
    urls = [request.url.replace("wss:", "https:") for request in seen.requests]
    assert sorted(asked) == sorted(url for url in urls if "favicon" not in url)
    (written,) = [request for request in seen.requests if request.url == "https://frame.example/written"]
    assert written.frame_url == "about:srcdoc"
    (worklet,) = [request for request in seen.requests if "sound.example" in request.url]
    assert (worklet.resource, worklet.initiator.url) == ("script", "https://shop.example/")
