"""The guard: nothing of this machine and its network is reached by a page, as the target's own log proves."""

import asyncio
from contextlib import asynccontextmanager

import pytest

from auditor.browser import visit
from auditor.browser.program.chromium import open_browser
from auditor.browser.program.guard import open_guard
from auditor.browser.program.settings import BrowserSettings
from auditor.model.site import Vantage
from auditor.model.visit import VisitPlan
from tests.browser.visiting import eyes, keep

PAGE = """<title>Outside</title><h1>A page from outside</h1>
<img src="http://127.0.0.1:{port}/image"><img src="http://localhost:{port}/named">
<img src="http://[::1]:{port}/six"><img src="http://2130706433:{port}/number"><img src="http://0.0.0.0:{port}/zero">
<iframe src="http://127.0.0.1:{port}/frame"></iframe>
<img src="http://169.254.169.254/latest/meta-data/">
<script>
fetch("http://127.0.0.1:{port}/fetch", {{mode: "no-cors"}}).catch(() => 0);
new WebSocket("ws://127.0.0.1:{port}/socket");
navigator.sendBeacon("http://127.0.0.1:{port}/beacon");
new Worker(URL.createObjectURL(new Blob(["fetch('http://127.0.0.1:{port}/worker', {{mode: 'no-cors'}})"])));
const turn = {{urls: "turn:127.0.0.1:{port}?transport=tcp", username: "a", credential: "b"}};
const peer = new RTCPeerConnection({{iceServers: [turn]}});
peer.createDataChannel("x"); peer.createOffer().then((offer) => peer.setLocalDescription(offer));
</script>"""


@asynccontextmanager
async def target():
    """A server on loopback, and the connections that it met."""
    met = []

    async def serve(reader, writer):
        met.append(await reader.read(200))
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nAccess-Control-Allow-Origin: *\r\n\r\nhello")
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1], met
    finally:
        server.close()


async def asked(guard, host, port):
    """The guard's answer code to CONNECT `host`."""
    reader, writer = await asyncio.open_connection("127.0.0.1", guard.port)
    name = host.encode()
    writer.write(b"\x05\x01\x00" + b"\x05\x01\x00\x03" + bytes([len(name)]) + name + port.to_bytes(2, "big"))
    answer = await reader.readexactly(2 + 10)
    writer.close()
    return answer[3]


def test_a_page_reaches_nothing_of_this_machine():
    async def drive():
        async with (
            target() as (port, met),
            open_browser(BrowserSettings()) as browser,
            browser.context() as context,
        ):
            page = await context.new_page()
            body = PAGE.format(port=port)
            await page.route(
                "http://outside.example/", lambda route: route.fulfill(body=body, content_type="text/html")
            )
            await page.goto("http://outside.example/")
            outcome = await page.evaluate(
                f"fetch('http://127.0.0.1:{port}/last').then(() => 'reached', () => 'refused')"
            )
            return outcome, met, dict(browser.guard.reasons)

    outcome, met, reasons = asyncio.run(drive())
    assert outcome == "refused"
    assert met == []
    assert reasons["127.0.0.1"] == "refused: 127.0.0.1 is a loopback address"
    assert reasons["169.254.169.254"] == "refused: 169.254.169.254 is a cloud's metadata address"


SPELLINGS = (
    "127.0.0.1",
    "127.1",
    "0x7f.1",
    "0177.0.0.01",
    "017700000001",
    "%31%32%37.0.0.1",
    "①②⑦.⓪.⓪.①",
    "127。0。0。1",
    "localhost.",
    "any.localhost",
    "[::1]",
    "[0:0:0:0:0:0:0:1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::127.0.0.1]",
    "[::]",
    "user@127.0.0.1",
)
WAYS = """<link rel="preconnect" href="{at}"><link rel="dns-prefetch" href="{at}">
<link rel="prefetch" href="{at}/2">
<link rel="preload" as="image" href="{at}/3"><link rel="modulepreload" href="{at}/4">
<link rel="icon" href="{at}/5">
<link rel="stylesheet" href="{at}/6"><link rel="manifest" href="{at}/7"><link rel="prerender" href="{at}/8">
<script type="speculationrules">{{"prefetch":
[{{"source": "list", "urls": ["{at}/9"], "eagerness": "immediate"}}],
"prerender": [{{"source": "list", "urls": ["{at}/10"], "eagerness": "immediate"}}]}}</script>
<object data="{at}/11"></object><embed src="{at}/12"><video src="{at}/13" autoplay muted></video>
<video><track default src="{at}/14"></video><audio src="{at}/15" preload="auto"></audio>
<script src="{at}/16"></script><script type="module" src="{at}/17"></script>
<div style="background: url('{at}/18')">x</div><svg><image href="{at}/19"/><use href="{at}/20#x"/></svg>
<iframe name="f"></iframe><form id="form" target="f" method="post" action="{at}/21"></form>
<a id="ping" ping="{at}/22" href="#x">x</a><iframe srcdoc="<img src='{at}/23'>"></iframe>
<img srcset="{at}/24 1x">
<script>
const quietly = (act) => {{
  try {{ const done = act(); if (done && done.catch) done.catch(() => 0); }} catch {{}}
}};
quietly(() => form.submit()); quietly(() => ping.click());
quietly(() => fetch("{at}/25", {{method: "POST", mode: "no-cors", keepalive: true, body: "x"}}));
quietly(() => fetch("{at}/26", {{targetAddressSpace: "local"}}));
quietly(() => fetch("{at}/27", {{targetAddressSpace: "loopback"}}));
quietly(() => new EventSource("{at}/28")); quietly(() => window.open("{at}/29"));
quietly(() => new SharedWorker("data:text/javascript,fetch('{at}/30', {{mode: 'no-cors'}})"));
quietly(() => new WebSocket("{at}/31".replace("http", "ws")));
quietly(() => new WebTransport("https://127.0.0.1:{port}/32").ready);
quietly(() => {{ const r = new XMLHttpRequest(); r.open("GET", "{at}/33"); r.send(); }});
quietly(() => import("{at}/34"));
quietly(() => new FontFace("x", "url({at}/35)").load());
for (const how of ["stun:127.0.0.1:{port}", "stun:[::1]:{port}", "turn:127.0.0.1:{port}?transport=udp"])
  quietly(() => {{
    const peer = new RTCPeerConnection({{iceServers: [{{urls: how, username: "a", credential: "b"}}]}});
    peer.createDataChannel("x");
    return peer.createOffer().then((offer) => peer.setLocalDescription(offer));
  }});
</script>"""


class _Heard(asyncio.DatagramProtocol):
    def __init__(self, met):
        self._met = met

    def datagram_received(self, data, addr):
        del addr
        self._met.append(data)


@asynccontextmanager
async def every_ear():
    """One port of this machine on both loopbacks, by TCP and by UDP, and whatever it met."""
    met = []
    async with target() as (port, four):
        six = await asyncio.start_server(lambda r, w: (met.append(b"six"), w.close()), "::1", port)
        loop = asyncio.get_running_loop()
        ears = [
            (await loop.create_datagram_endpoint(lambda: _Heard(met), local_addr=(address, port)))[0]
            for address in ("127.0.0.1", "::1")
        ]
        try:
            yield port, lambda: [*four, *met]
        finally:
            six.close()
            for ear in ears:
                ear.close()


def test_no_way_and_no_spelling_leads_to_this_machine():
    async def drive():
        async with (
            every_ear() as (port, met),
            open_browser(BrowserSettings()) as browser,
            browser.context() as context,
        ):
            page = await context.new_page()
            images = "".join(f'<img src="http://{spelling}:{port}/s">' for spelling in SPELLINGS)
            body = WAYS.format(at=f"http://127.0.0.1:{port}", port=port) + images
            policy = f"default-src 'self' 'unsafe-inline' http: ws: data:; img-src 'none'; report-uri http://127.0.0.1:{port}/36"
            headers = {
                "Content-Security-Policy-Report-Only": policy,
                "Reporting-Endpoints": f'default="https://127.0.0.1:{port}/37"',
                "Link": f"<http://127.0.0.1:{port}/38>; rel=preconnect",
                "Refresh": f"6; url=http://127.0.0.1:{port}/40",
                "Content-Type": "text/html; charset=utf-8",
            }
            await context.route(
                "http://outside.example/", lambda route: route.fulfill(body=body, headers=headers)
            )
            await page.goto("http://outside.example/", wait_until="commit")
            await asyncio.sleep(3)
            return met(), len(browser.guard.reasons)

    met, refused = asyncio.run(drive())
    assert met == []
    assert refused > 0


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_visit_says_what_was_refused(host):
    async def drive():
        async with target() as (port, met), open_browser(BrowserSettings()) as browser:
            plan = VisitPlan(site="local", phase="untouched", entry=f"http://{host}:{port}/")
            return await visit.make(browser, plan, eyes(), keep), met

    seen, met = asyncio.run(drive())
    assert met == []
    assert not seen.reached
    assert seen.gap("page").reason.endswith("is a loopback address")


def test_with_allow_private_there_is_no_guard_in_the_way():
    async def drive():
        async with target() as (port, met), open_browser(BrowserSettings(allow_private=True)) as browser:
            plan = VisitPlan(site="local", phase="untouched", entry=f"http://127.0.0.1:{port}/")
            return await visit.make(browser, plan, [], keep), met, browser.guard

    seen, met, guard = asyncio.run(drive())
    assert seen.reached
    assert met
    assert guard is None


def test_a_name_that_changes_its_address_is_checked_where_it_is_connected_to():
    answers = [["127.0.0.1"], ["10.0.0.1", "::1"], ["::ffff:127.0.0.1"]]

    async def drive():
        async def resolve(host, port):
            return answers.pop(0)

        async with target() as (port, met), open_guard(resolve) as guard:
            codes = [await asked(guard, "rebinding.example", port) for _ in range(3)]
            return codes, met, guard.reason("rebinding.example")

    codes, met, reason = asyncio.run(drive())
    assert codes == [2, 2, 2]
    assert met == []
    assert reason == "refused: ::ffff:127.0.0.1 is a loopback address (127.0.0.1) inside IPv6"


def test_names_that_do_not_resolve_are_told_from_those_refused():
    async def drive():
        async def resolve(host, port):
            raise OSError("no such name")

        async with open_guard(resolve) as guard:
            return await asked(guard, "nowhere.example", 443), guard.reason("nowhere.example")

    assert asyncio.run(drive()) == (4, "the name nowhere.example does not resolve")


def test_only_connect_is_served():
    async def drive():
        async with open_guard() as guard:
            reader, writer = await asyncio.open_connection("127.0.0.1", guard.port)
            writer.write(b"\x05\x01\x00" + b"\x05\x02\x00\x01\x08\x08\x08\x08\x00\x50")
            answer = await reader.read(100)
            writer.close()
            return answer

    assert asyncio.run(drive()) == b"\x05\x00"


def test_what_is_allowed_is_passed_on_both_ways(monkeypatch):
    monkeypatch.setattr("auditor.browser.program.addresses.refusal", lambda address: None)

    async def drive():
        async with target() as (port, met), open_guard() as guard:
            reader, writer = await asyncio.open_connection("127.0.0.1", guard.port)
            writer.write(b"\x05\x01\x00" + b"\x05\x01\x00\x01\x7f\x00\x00\x01" + port.to_bytes(2, "big"))
            await reader.readexactly(12)
            writer.write(b"GET / HTTP/1.1\r\n\r\n")
            answer = await reader.read()
            writer.close()
            return answer, met, guard.reached

    answer, met, reached = asyncio.run(drive())
    assert answer.endswith(b"hello")
    assert met == [b"GET / HTTP/1.1\r\n\r\n"]
    assert reached == {"127.0.0.1": "127.0.0.1"}


@asynccontextmanager
async def exit_proxy():
    """A proxy of the user's, and the places that it was asked to connect to."""
    places = []

    async def serve(reader, writer):
        places.append((await reader.readuntil(b"\r\n\r\n")).split(b" ")[1].decode())
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        await reader.readuntil(b"\r\n\r\n")
        body = b"<title>Far</title><h1>Seen from far away</h1>"
        head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {len(body)}\r\n\r\n"
        writer.write(head.encode() + body)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", places
    finally:
        server.close()


def test_a_declared_exit_is_what_everything_leaves_by():
    async def drive():
        async with exit_proxy() as (proxy, places), open_browser(BrowserSettings()) as browser:
            vantage = Vantage(id="far", proxy=proxy)
            plan = VisitPlan(site="far", phase="untouched", entry="http://far.example/", vantage=vantage)
            return await visit.make(browser, plan, eyes(), keep), places

    seen, places = asyncio.run(drive())
    assert seen.title == "Far"
    assert places[0] == "far.example:80"


def test_a_declared_exit_is_not_asked_for_local_places():
    async def drive():
        async with exit_proxy() as (proxy, places), open_guard(exit_proxy=proxy) as guard:
            hosts = ("127.0.0.1", "localhost", "printer.local", "169.254.169.254")
            return [await asked(guard, host, 80) for host in hosts], places

    codes, places = asyncio.run(drive())
    assert codes == [2, 2, 2, 2]
    assert places == []
