"""Every kind of request and storage, fingerprinting calls, and what must not stop a visit."""

from typing import Final

from planted.cookies import NONE, handshake
from planted.row import (
    ENTRY,
    GIVEN,
    HERE,
    Holds,
    Like,
    Planted,
    Seen,
    call,
    moved,
    request,
    script,
    sets,
    stored,
)

from auditor.demo.server import Answer, Asked

CORS: Final = (("Access-Control-Allow-Origin", "*"),)


def preflighted(asked: Asked) -> Answer:
    """Allow a custom header in cross-origin requests."""
    return Answer(headers=(*CORS, ("Access-Control-Allow-Headers", "x-visitor")))


def stream(asked: Asked) -> Answer:
    """An event stream that ends after one event."""
    return Answer(body="retry: 9999999\ndata: 1\n\n", type="text/event-stream", headers=CORS)


XHR: Final = "https://js.klaviyo.com/x.js"
POST: Final = "https://a.klaviyo.com/events"
OPEN: Final = "https://app.link/ws.js"
BID: Final = "https://bidder.criteo.com/cdb"
TREASURE: Final = "https://in.treasuredata.com"
PUT_OFF: Final = "https://js.adsrvr.org/later"
TIMES: Final = "https://cdn.amplitude.com/times.js"
REQUESTS: Final = (
    Planted(
        name="script, image, style sheet, font and frame of the page",
        page='<script src="https://p.typekit.net/k.js"></script><img src="https://sb.scorecardresearch.com/b">'
        '<link rel=stylesheet href="https://use.typekit.net/k.css"><p style="font-family: K">Lamps</p>'
        '<iframe src="https://player.vimeo.com/v"></iframe>',
        files={
            "https://p.typekit.net/k.js": script(""),
            "https://sb.scorecardresearch.com/b": sets(kind="image/gif"),
            "https://use.typekit.net/k.css": Answer(
                body="@font-face { font-family: K; src: url(https://use.typekit.net/k.woff2) }",
                type="text/css",
            ),
            "https://use.typekit.net/k.woff2": Answer(type="font/woff2", headers=CORS),
            "https://player.vimeo.com/v": "<p>A film</p>",
        },
        seen=(
            request("https://p.typekit.net/k.js", ENTRY, resource="script", initiator__line=HERE, status=200),
            request("https://sb.scorecardresearch.com/b", ENTRY, resource="image", page_url=ENTRY),
            request("https://use.typekit.net/k.css", ENTRY, resource="stylesheet"),
            request("https://use.typekit.net/k.woff2", "https://use.typekit.net/k.css", resource="font"),
            request("https://player.vimeo.com/v", ENTRY, resource="document", page_url=ENTRY),
        ),
    ),
    Planted(
        name="requests of a script, with bodies",
        page=f'<script src="{XHR}"></script>',
        files={
            XHR: script(
                "const to = 'https://a.klaviyo.com/events', x = new XMLHttpRequest(); x.open('POST', to);",
                'x.send(\'{"visitor": "k-77"}\');',
                "fetch('https://a.klaviyo.com/events?f', {method: 'POST', mode: 'no-cors', body: 'q=1'});",
                "fetch(to + '?k', {method: 'POST', mode: 'no-cors', keepalive: true, body: 'k'});",
                "navigator.sendBeacon(to + '?b', new Blob(['{\"beacon\": 1}'], {type: 'text/plain'}));",
                "const form = new FormData(); form.append('email', 'e-5');",
                "fetch('https://a.klaviyo.com/events?d', {method: 'POST', mode: 'no-cors', body: form});",
                "fetch('https://a.klaviyo.com/events?l', {method: 'POST', mode: 'no-cors',",
                "  body: 'first=1&' + 'x'.repeat(20000)});",
                "fetch('https://a.klaviyo.com/events?z', {method: 'POST', mode: 'no-cors',",
                "  body: new Uint8Array([123, 34, 255, 254, 0, 1])});",
            ),
            POST: sets(),
        },
        seen=(
            request(POST, f"{XHR}:2", ENTRY, method="POST", resource="xhr", body='{"visitor": "k-77"}'),
            request(f"{POST}?f", f"{XHR}:3", ENTRY, method="POST", resource="fetch", body="q=1"),
            request(f"{POST}?k", f"{XHR}:4", ENTRY, method="POST", body="k"),
            request(f"{POST}?b", f"{XHR}:5", ENTRY, method="POST", resource="beacon", body='{"beacon": 1}'),
            request(f"{POST}?d", f"{XHR}:7", ENTRY, body=Like('name="email"\r\n\r\ne-5')),
            request(f"{POST}?l", f"{XHR}:8", ENTRY, body=Like("^first=1&x{4000}")),
            request(f"{POST}?z", f"{XHR}:10", ENTRY, body=GIVEN),
        ),
    ),
    Planted(
        name="redirects, each hop on its own",
        page='<img src="https://x.bidswitch.net/sync">',
        files={
            "https://x.bidswitch.net/sync": moved("https://ups.analytics.yahoo.com/ups?uid=u-88"),
            "https://ups.analytics.yahoo.com/ups": moved("https://match.adsrvr.org/track"),
            "https://match.adsrvr.org/track": sets(kind="image/gif"),
        },
        seen=(
            request("https://x.bidswitch.net/sync", ENTRY, status=302, redirected_from=None),
            request("https://ups.analytics.yahoo.com/ups?uid=u-88", status=302, redirected_from=GIVEN),
            request("https://match.adsrvr.org/track", status=200, redirected_from=GIVEN, resource="image"),
        ),
    ),
    Planted(
        name="the first hop of the entry",
        seen=(
            request("https://lantern-shop.example/", resource="document", status=302),
            request(ENTRY, resource="document", status=200, redirected_from=GIVEN, address="127.0.0.1"),
        ),
    ),
    Planted(
        name="preflight",
        page="<script>fetch('https://cdn.permutive.app/id', {headers: {'X-Visitor': 'p-1'}})</script>",
        files={"https://cdn.permutive.app/id": preflighted},
        seen=(
            request("https://cdn.permutive.app/id", method="OPTIONS", resource="preflight"),
            request("https://cdn.permutive.app/id", ENTRY, method="GET", resource="fetch", status=200),
        ),
    ),
    Planted(
        name="requests at 4, 9 and 25 s",
        page=f'<script src="{TIMES}"></script>',
        files={
            TIMES: script(
                "for (const s of [4, 9, 25])",
                "  setTimeout(() => navigator.sendBeacon('https://api2.amplitude.com/2?s=' + s, 's' + s),"
                " s * 1000);",
            ),
            "https://api2.amplitude.com/2": sets(),
        },
        seen=tuple(
            request(
                f"https://api2.amplitude.com/2?s={s}", f"{TIMES}:2", ENTRY, resource="beacon", body=f"s{s}"
            )
            for s in (4, 9, 25)
        ),
    ),
    Planted(
        name="put off by a script",
        page=f'<script src="{PUT_OFF}.js"></script>',
        files={
            f"{PUT_OFF}.js": script(
                "", f"fetchLater('{PUT_OFF}', {{method: 'POST', body: 'l', activateAfter: 3000}});"
            ),
            PUT_OFF: sets(),
        },
        seen=(request(PUT_OFF, f"{PUT_OFF}.js:2", ENTRY, method="POST", body="l"),),
    ),
    Planted(
        name="a frame's requests, late ones too",
        page='<iframe src="https://www.googletagservices.com/ad"></iframe>',
        files={
            "https://www.googletagservices.com/ad": "<script>\n"
            "const to = (path) => fetch('https://pagead2.googlesyndication.com' + path, {mode: 'no-cors'});"
            "to('/a');\nsetTimeout(() => to('/b'), 25000)</script>",
            "https://pagead2.googlesyndication.com/a": sets(),
            "https://pagead2.googlesyndication.com/b": sets(),
        },
        seen=(
            request(
                "https://pagead2.googlesyndication.com/a",
                "https://www.googletagservices.com/ad:2",
                ENTRY,
                frame_url="https://www.googletagservices.com/ad",
                page_url=ENTRY,
            ),
            request(
                "https://pagead2.googlesyndication.com/b", "https://www.googletagservices.com/ad:2", ENTRY
            ),
        ),
    ),
    Planted(
        name="requests of a worker",
        page="<script>new Worker('/workers/a.js')</script>",
        files={
            f"{ENTRY}workers/a.js": script(
                f"fetch('{TREASURE}/worker', {{method: 'POST', mode: 'no-cors', body: 'w'}});",
            ),
            f"{TREASURE}/worker": sets(),
        },
        seen=(
            request(
                f"{TREASURE}/worker",
                method="POST",
                body="w",
                page_url=ENTRY,
                service_worker=False,
            ),
        ),
    ),
    Planted(
        name="worker of a worker",
        page="<script>new Worker('/workers/outer.js')</script>",
        files={
            f"{ENTRY}workers/outer.js": script("new Worker('/workers/inner.js');"),
            f"{ENTRY}workers/inner.js": script("", f"fetch('{TREASURE}/nested', {{mode: 'no-cors'}})"),
            f"{TREASURE}/nested": sets(),
        },
        seen=(
            request(f"{ENTRY}workers/inner.js"),
            request(f"{TREASURE}/nested", page_url=ENTRY),
        ),
    ),
    Planted(
        name="shared worker",
        page="<script>new SharedWorker('/workers/s.js')</script>",
        files={
            f"{ENTRY}workers/s.js": script(f"fetch('{TREASURE}/shared', {{mode: 'no-cors'}})"),
            f"{TREASURE}/shared": sets(),
        },
        seen=(Seen("requests", {"url": f"{TREASURE}/shared", "initiator__url": f"{ENTRY}workers/s.js"}),),
    ),
    Planted(
        name="worker of a blob",
        page="<script>new Worker(URL.createObjectURL(new Blob(["
        f"\"fetch('{TREASURE}/blob', {{mode: 'no-cors'}})\"])))</script>",
        files={f"{TREASURE}/blob": sets()},
        seen=(request(f"{TREASURE}/blob", page_url=ENTRY),),
    ),
    Planted(
        name="worker of a frame",
        page='<iframe src="https://js.driftt.com/f"></iframe>',
        files={
            "https://js.driftt.com/f": "<script>new Worker('/w.js')</script>",
            "https://js.driftt.com/w.js": script(f"fetch('{TREASURE}/framed', {{mode: 'no-cors'}})"),
            f"{TREASURE}/framed": sets(),
        },
        seen=(request(f"{TREASURE}/framed", page_url=ENTRY),),
    ),
    Planted(
        name="service workers, the site's and a frame's",
        page="<script>navigator.serviceWorker.register('/push/sw.js')</script>"
        '<iframe src="https://cdn.onesignal.com/f"></iframe>',
        files={
            f"{ENTRY}push/sw.js": script(
                "fetch('https://onesignal.com/api', {method: 'POST', mode: 'no-cors', body: 'sw'});",
                "oninstall = (e) => e.waitUntil(fetch('https://onesignal.com/install', {mode: 'no-cors'}))",
            ),
            "https://cdn.onesignal.com/f": "<script>navigator.serviceWorker.register('/sw.js')</script>",
            "https://cdn.onesignal.com/sw.js": script(
                "fetch('https://onesignal.com/frame', {mode: 'no-cors'})"
            ),
            **{f"https://onesignal.com/{path}": sets() for path in ("api", "install", "frame")},
        },
        seen=(
            request(f"{ENTRY}push/sw.js"),
            # the line is not always known: the worker may send it before the browser attaches to it
            request(
                "https://onesignal.com/api",
                initiator__url=f"{ENTRY}push/sw.js",
                service_worker=True,
                method="POST",
                body="sw",
            ),
            request(
                "https://onesignal.com/install", initiator__url=f"{ENTRY}push/sw.js", service_worker=True
            ),
            request(
                "https://onesignal.com/frame",
                initiator__url="https://cdn.onesignal.com/sw.js",
                service_worker=True,
            ),
        ),
        raced=True,
    ),
    Planted(
        name="websocket and what is said on it",
        page=f'<script src="{OPEN}"></script>',
        files={
            OPEN: script(
                "",
                "const socket = new WebSocket('wss://api2.branch.io/feed');",
                "socket.onopen = () => socket.send('visitor=b-9');",
            ),
            "https://api2.branch.io/feed": handshake,
        },
        seen=(
            request(
                "wss://api2.branch.io/feed",
                f"{OPEN}:2",
                ENTRY,
                resource="websocket",
                status=101,
                body=Like("visitor=b-9"),
            ),
        ),
    ),
    Planted(
        name="report of a content security policy",
        headers=(
            (
                "Content-Security-Policy-Report-Only",
                "object-src 'none'; media-src 'none'; report-uri https://o1.ingest.sentry.io/csp",
            ),
        ),
        page='<object data="https://o1.ingest.sentry.io/object"></object>',
        files={
            "https://o1.ingest.sentry.io/csp": sets(),
            "https://o1.ingest.sentry.io/object": sets(),
        },
        seen=(
            request(
                "https://o1.ingest.sentry.io/csp",
                resource="csp_report",
                method="POST",
                body=Like("object-src"),
            ),
        ),
    ),
    Planted(
        name="a stream of events",
        page="<script>new EventSource('https://pubsub.rubiconproject.com/stream')</script>",
        files={"https://pubsub.rubiconproject.com/stream": stream},
        seen=(
            request("https://pubsub.rubiconproject.com/stream", ENTRY, resource="eventsource", status=200),
        ),
    ),
    Planted(
        name="prefetched, preloaded, and in the icon",
        page='<link rel=prefetch href="https://cdn.ampproject.org/next.html"><link rel=preload as=image '
        'href="https://cdn.ampproject.org/p.gif"><link rel=icon href="https://www.gstatic.com/icon.png">',
        files={
            "https://cdn.ampproject.org/next.html": "<p>Next</p>",
            "https://cdn.ampproject.org/p.gif": sets(kind="image/gif"),
            "https://www.gstatic.com/icon.png": sets(kind="image/png"),
        },
        seen=(
            request("https://cdn.ampproject.org/next.html", ENTRY),
            request("https://cdn.ampproject.org/p.gif", ENTRY),
        ),
    ),
    Planted(
        name="below the fold, when it comes into view",
        page='<div style="height: 9000px"></div>'
        '<img loading=lazy width=1 height=1 src="https://pixel.rubiconproject.com/lazy.gif">',
        files={"https://pixel.rubiconproject.com/lazy.gif": sets(kind="image/gif")},
        seen=(request("https://pixel.rubiconproject.com/lazy.gif", resource="image", step="gesture"),),
    ),
    Planted(
        name="a form that a script sends in a frame",
        page=f"<iframe name=post></iframe><form action='{BID}' method=post target=post>"
        "<input name=uid value=c-44></form><script>setTimeout(() => document.forms[0].submit(), 4000)"
        "</script>",
        files={BID: f"<script>document.cookie = 'cdb=1; {NONE}'</script>"},
        seen=(request(BID, method="POST", resource="document", body="uid=c-44", page_url=ENTRY),),
    ),
    Planted(
        name="cookies that went along",
        page="<script>document.cookie = 'own_id=o-12; path=/';"
        "setTimeout(() => fetch('/own'), 4000);"
        "fetch('https://d.turn.com/set', {mode: 'no-cors', credentials: 'include'})"
        ".then(() => setTimeout(() => {"
        "fetch('https://d.turn.com/with', {mode: 'no-cors', credentials: 'include'});"
        "fetch('https://d.turn.com/without', {mode: 'no-cors', credentials: 'omit'})}, 1000))</script>",
        files={
            f"{ENTRY}own": sets(),
            "https://d.turn.com/set": sets(f"uid=t-1; {NONE}"),
            "https://d.turn.com/with": sets(),
            "https://d.turn.com/without": sets(),
        },
        seen=(
            request("https://d.turn.com/with", cookies_sent=("uid",)),
            request("https://d.turn.com/without", cookies_sent=()),
            request(f"{ENTRY}own", cookies_sent=Holds("own_id")),
        ),
    ),
    Planted(
        name="a host that does not resolve",
        page='<img src="https://no-such-host.example/x.gif">',
        seen=(
            request(
                "https://no-such-host.example/x.gif",
                ENTRY,
                status=None,
                failure=Like("NAME_NOT_RESOLVED"),
            ),
        ),
    ),
)

KEEP: Final = "https://edge.fullstory.com/keep.js"
BASE: Final = "https://cdn.pendo.io/db.js"
STORAGE: Final = (
    Planted(
        name="local and session storage",
        page=f'<script src="{KEEP}"></script>',
        files={
            KEEP: script(
                "localStorage.setItem('fs_uid', 'f-1');",
                "sessionStorage.setItem('fs_session', 'f-2');",
                "localStorage.fs_named = 'f-3';",
                "localStorage['fs_indexed'] = 'f-4';",
                "setTimeout(() => localStorage.setItem('fs_late', 'f-5'), 25000);",
                "localStorage.setItem('fs_gone', 'f-6'); localStorage.removeItem('fs_gone');",
            )
        },
        seen=(
            stored("local", "fs_uid", f"{KEEP}:1", ENTRY, value="f-1", origin=ENTRY.rstrip("/"), size=9),
            stored("session", "fs_session", f"{KEEP}:2", ENTRY, value="f-2"),
            stored("local", "fs_named", value="f-3"),
            stored("local", "fs_indexed", value="f-4"),
            stored("local", "fs_late", f"{KEEP}:5", ENTRY, value="f-5"),
            stored("local", "fs_gone", f"{KEEP}:6", value="f-6"),
        ),
    ),
    Planted(
        name="IndexedDB",
        page=f'<script src="{BASE}"></script>',
        files={
            BASE: script(
                "const asked = indexedDB.open('pendo', 1);",
                "asked.onupgradeneeded = () => asked.result.createObjectStore('ids');",
                "asked.onsuccess = () => asked.result.transaction('ids', 'readwrite').objectStore('ids')",
                "  .put('p-4711', 'visitor');",
                "const log = indexedDB.open('pendo-log');",
                "log.onupgradeneeded = () => log.result.createObjectStore('n', {autoIncrement: true});",
                "log.onsuccess = () => log.result.transaction('n', 'readwrite').objectStore('n')",
                "  .add('p-12');",
            )
        },
        seen=(
            stored("indexeddb", "pendo", f"{BASE}:1", ENTRY),
            stored("indexeddb", "pendo/ids/visitor", f"{BASE}:4", ENTRY, value="p-4711"),
            stored("indexeddb", "pendo-log/n/1", f"{BASE}:8", ENTRY, value="p-12"),
        ),
        absent=(stored("indexeddb", "pendo-log/n"),),
    ),
    Planted(
        name="cache storage",
        page="<script>caches.open('shop-v1').then((c) => c.put('/kept', new Response('k')))</script>",
        seen=(stored("cache", "shop-v1", ENTRY, set_by__line=HERE), stored("cache", Like("kept"))),
    ),
    Planted(
        name="storage of a frame",
        page='<iframe src="https://js.stripe.com/v3/m"></iframe>',
        files={
            "https://js.stripe.com/v3/m": "<script>\nlocalStorage.setItem('__stripe_mid', 's-1');\n"
            "setTimeout(() => sessionStorage.setItem('__stripe_late', 's-2'), 9000)</script>"
        },
        seen=(
            stored(
                "local",
                "__stripe_mid",
                "https://js.stripe.com/v3/m:2",
                ENTRY,
                value="s-1",
                origin="https://js.stripe.com",
            ),
            stored("session", "__stripe_late", "https://js.stripe.com/v3/m:3"),
        ),
    ),
    Planted(
        name="IndexedDB of a worker",
        page="<script>new Worker('/db/w.js')</script>",
        files={f"{ENTRY}db/w.js": script("const r = indexedDB.open('by-worker');", "r.onsuccess = () => 0;")},
        seen=(stored("indexeddb", "by-worker"),),
    ),
)

PRINT: Final = "https://fpnpmcdn.net/v3/p.js"
CALLS: Final = (
    Planted(
        name="fingerprinting of the page",
        page=f'<canvas id=c></canvas><script src="{PRINT}"></script>',
        files={
            PRINT: script(
                "const c = document.getElementById('c'), two = c.getContext('2d');",
                "two.fillText('lamp', 1, 1); c.toDataURL();",
                "const gl = document.createElement('canvas').getContext('webgl');",
                "if (gl) gl.getParameter(gl.VENDOR);",
                "const audio = new OfflineAudioContext(1, 44100, 44100);",
                "audio.createOscillator(); audio.startRendering();",
                "for (const f of ['A', 'B', 'C']) { two.font = '12px ' + f; two.measureText('mmm'); }",
                "navigator.plugins; navigator.hardwareConcurrency;",
                "navigator.mediaDevices.enumerateDevices();",
                "navigator.getBattery();",
                "two.getImageData(0, 0, 1, 1);",
                "setTimeout(() => c.toBlob(() => 0), 9000);",
            )
        },
        seen=(
            call("HTMLCanvasElement.toDataURL", f"{PRINT}:2", script__chain=(ENTRY,), frame_url=ENTRY),
            call("BaseAudioContext.createOscillator", f"{PRINT}:6"),
            call("OfflineAudioContext.startRendering", f"{PRINT}:6"),
            call("CanvasRenderingContext2D.measureText", f"{PRINT}:7", count=3),
            call("Navigator.plugins", f"{PRINT}:8"),
            call("Navigator.hardwareConcurrency", f"{PRINT}:8"),
            call("MediaDevices.enumerateDevices", f"{PRINT}:9"),
            call("Navigator.getBattery", f"{PRINT}:10"),
            call("CanvasRenderingContext2D.getImageData", f"{PRINT}:11"),
            call("HTMLCanvasElement.toBlob", f"{PRINT}:12"),
        ),
    ),
    Planted(
        name="fingerprinting in a frame",
        page='<iframe src="https://h.online-metrix.net/fp"></iframe>',
        files={
            "https://h.online-metrix.net/fp": "<canvas id=c></canvas><script>\n"
            "c.getContext('2d').fillText('x', 0, 0);\nc.toDataURL();\n"
            "setTimeout(() => navigator.mimeTypes, 9000)</script>"
        },
        seen=(
            call(
                "HTMLCanvasElement.toDataURL",
                "https://h.online-metrix.net/fp:3",
                frame_url="https://h.online-metrix.net/fp",
            ),
            call("Navigator.mimeTypes", "https://h.online-metrix.net/fp:4"),
        ),
    ),
)


def link(url: str, text: str, place: str, **fields: object) -> Seen:
    """A link on the entry page."""
    return Seen("links", {"url": url, "text": text, "place": place, "page_url": ENTRY} | fields)


LINKS: Final = (
    Planted(
        name="links of each kind",
        page='<footer><a href="/privacy">Privacy policy</a> <a href="/cookies">Cookie policy</a> '
        '<a href="https://optout.aboutads.info/">Opt out of interest-based ads</a> '
        '<a href="/do-not-sell">Do Not Sell or Share My Personal Information</a> '
        '<a href="#consent">Cookie settings</a></footer><nav><a href="/lamps">Lamps</a></nav>',
        seen=(
            link(f"{ENTRY}privacy", "Privacy policy", "footer"),
            link(f"{ENTRY}cookies", "Cookie policy", "footer"),
            link("https://optout.aboutads.info/", "Opt out of interest-based ads", "footer"),
            link(f"{ENTRY}do-not-sell", "Do Not Sell or Share My Personal Information", "footer"),
            link(f"{ENTRY}#consent", "Cookie settings", "footer"),
            link(f"{ENTRY}lamps", "Lamps", "nav"),
        ),
    ),
)

POPUP: Final = "https://www.popads.net/land"
UNSTOPPED: Final = (
    Planted(
        name="pop-up",
        page=f"<script>window.open('{POPUP}')</script>",
        files={
            POPUP: sets(
                "pop_http=1; SameSite=Lax",
                body="<script>document.cookie = 'pop_script=1';"
                "setTimeout(() => { document.cookie = 'pop_4=1' }, 4000);"
                "fetch('https://serve.popads.net/f', {mode: 'no-cors'})</script>",
            ),
            "https://serve.popads.net/f": sets(),
        },
        seen=(
            request(POPUP, resource="document", page_url=POPUP),
            request("https://serve.popads.net/f", page_url=POPUP),
            Seen("cookies", {"name": "pop_http", "set_by__url": POPUP, "refused": None}),
            Seen("cookies", {"name": "pop_script", "set_by__url": POPUP, "refused": None}),
            Seen("cookies", {"name": "pop_4", "set_by__url": POPUP, "refused": None}),
        ),
    ),
    Planted(
        name="dialogs, prompts, printing and downloads",
        page="<script>alert(1); confirm(2); prompt(3); print(); Notification.requestPermission();"
        "navigator.geolocation.getCurrentPosition(() => 0); onbeforeunload = () => 'stay';"
        "const d = document.createElement('a'); d.href = 'https://dl.download.com/file.zip';"
        "d.download = 'f'; document.head.append(d); setTimeout(() => d.click(), 4000);"
        "document.cookie = 'went_on=1'</script>"
        '<iframe src="https://members.paywall.com/secret"></iframe>',
        files={
            "https://dl.download.com/file.zip": Answer(
                body=b"PK",
                type="application/zip",
                headers=(("Content-Disposition", "attachment; filename=f.zip"),),
            ),
            "https://members.paywall.com/secret": Answer(
                status=401, headers=(("WWW-Authenticate", 'Basic realm="x"'),), body="No"
            ),
        },
        seen=(
            Seen("cookies", {"name": "went_on", "set_by__url": ENTRY, "set_by__line": HERE}),
            request("https://members.paywall.com/secret", status=401),
            request("https://dl.download.com/file.zip"),
        ),
    ),
    Planted(
        name="a picture of what a person saw",
        seen=(Seen("screenshots", {"step": "before", "sha256": Like("^[0-9a-f]{64}$"), "width": 1366}),),
    ),
)

ROWS: Final = (*REQUESTS, *STORAGE, *CALLS, *LINKS, *UNSTOPPED)
