"""Every way to set a cookie, and every way in which browsers reject one."""

import base64
import hashlib
from typing import Final

import pytest
from planted.row import ENTRY, HERE, JS, SITE, Like, Planted, cookie, moved, script, sets

from auditor.demo.server import Answer, Asked

DAY: Final = 86_400
CAP: Final = 400 * DAY
NONE: Final = "SameSite=None; Secure"


def about(value: float, tolerance: float) -> object:
    """Equal to a number close to `value`."""
    return pytest.approx(value, abs=tolerance)


def handshake(asked: Asked) -> Answer:
    """A WebSocket handshake (RFC 6455, section 4.2.2) that sets a cookie."""
    key = asked.headers.get("sec-websocket-key", "") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
    accept = base64.b64encode(hashlib.sha1(key.encode()).digest()).decode()
    upgrade = (("Upgrade", "websocket"), ("Connection", "Upgrade"), ("Sec-WebSocket-Accept", accept))
    return Answer(status=101, headers=(*upgrade, ("Set-Cookie", f"by_socket=1; {NONE}")))


def cors(asked: Asked) -> Answer:
    """Allow the cross-origin request, and set a cookie in both answers (preflight and request)."""
    name = "by_preflight" if asked.method == "OPTIONS" else "after_preflight"
    allowed = (
        ("Access-Control-Allow-Origin", asked.headers.get("origin", "")),
        ("Access-Control-Allow-Credentials", "true"),
        ("Access-Control-Allow-Headers", "x-visitor"),
        ("Set-Cookie", f"{name}=1; {NONE}"),
    )
    return Answer(body="{}", type="application/json", headers=allowed)


HTTP: Final = (
    Planted(
        name="page",
        headers=(("Set-Cookie", "by_page=p1; Max-Age=86400; Path=/; HttpOnly; Secure; SameSite=Lax"),),
        seen=(
            cookie(
                "by_page",
                ENTRY,
                how="http",
                value="p1",
                domain=SITE,
                host_only=True,
                http_only=True,
                secure=True,
                same_site="Lax",
                raw="by_page=p1; Max-Age=86400; Path=/; HttpOnly; Secure; SameSite=Lax",
                asked_lifetime_s=DAY,
                kept_lifetime_s=about(DAY, 60),
                response_url=ENTRY,
            ),
        ),
    ),
    Planted(
        name="redirect of the entry page",
        files={
            "https://lantern-shop.example/": moved(
                ENTRY, "by_first_hop=1; Domain=lantern-shop.example; Max-Age=63072000; Secure"
            )
        },
        seen=(
            cookie(
                "by_first_hop",
                "https://lantern-shop.example/",
                domain="lantern-shop.example",
                host_only=False,
                asked_lifetime_s=730 * DAY,
                kept_lifetime_s=about(CAP, 60),
            ),
        ),
    ),
    Planted(
        name="redirect hops of an image",
        page='<img src="https://ad.doubleclick.net/sync">',
        files={
            "https://ad.doubleclick.net/sync": moved(
                "https://ib.adnxs.com/getuid", f"by_hop_1=1; {NONE}; Domain=doubleclick.net"
            ),
            "https://ib.adnxs.com/getuid": moved("https://dpm.demdex.net/ibs", f"by_hop_2=1; {NONE}"),
            "https://dpm.demdex.net/ibs": sets(f"by_hop_3=1; {NONE}", kind="image/gif"),
        },
        seen=(
            cookie("by_hop_1", "https://ad.doubleclick.net/sync", ENTRY, domain="doubleclick.net"),
            cookie("by_hop_2", "https://ib.adnxs.com/getuid", domain="ib.adnxs.com"),
            cookie("by_hop_3", "https://dpm.demdex.net/ibs", domain="dpm.demdex.net", page_url=ENTRY),
        ),
    ),
    Planted(
        name="image of a script",
        page='<script src="https://bat.bing.com/bat.js"></script>',
        files={
            "https://bat.bing.com/bat.js": script("", "new Image().src = 'https://bat.bing.com/action';"),
            "https://bat.bing.com/action": sets(f"MUID=m1; {NONE}; Domain=bing.com", kind="image/gif"),
        },
        seen=(
            cookie(
                "MUID",
                "https://bat.bing.com/action",
                "https://bat.bing.com/bat.js",
                ENTRY,
                how="http",
                domain="bing.com",
            ),
        ),
    ),
    Planted(
        name="iframe of another site",
        page='<iframe src="https://www.youtube.com/embed/x"></iframe>',
        files={
            "https://www.youtube.com/embed/x": sets(
                f"by_frame=1; {NONE}; Domain=youtube.com", body="<p>A film</p>"
            )
        },
        seen=(cookie("by_frame", "https://www.youtube.com/embed/x", domain="youtube.com", page_url=ENTRY),),
    ),
    Planted(
        name="beacon",
        page="<script>navigator.sendBeacon('https://analytics.twitter.com/b', 'x')</script>",
        files={"https://analytics.twitter.com/b": sets(f"by_beacon=1; {NONE}")},
        seen=(cookie("by_beacon", "https://analytics.twitter.com/b", ENTRY),),
    ),
    Planted(
        name="fetch with credentials, and its preflight",
        page="<script>fetch('https://api.segment.io/v1/p', {method: 'POST', credentials: 'include', "
        "headers: {'X-Visitor': '1'}, body: '{}'})</script>",
        files={"https://api.segment.io/v1/p": cors},
        seen=(
            cookie("by_preflight", "https://api.segment.io/v1/p", refused=Like(".")),
            cookie("after_preflight", "https://api.segment.io/v1/p", ENTRY, how="http"),
        ),
    ),
    Planted(
        name="worker",
        page="<script>new Worker('/worker.js')</script>",
        files={
            f"{ENTRY}worker.js": script("", "fetch('/from-worker')"),
            f"{ENTRY}from-worker": sets("by_worker=1"),
        },
        seen=(cookie("by_worker", f"{ENTRY}from-worker", how="http", page_url=ENTRY),),
    ),
    Planted(
        name="service worker",
        page="<script>navigator.serviceWorker.register('/sw.js')</script>",
        files={
            f"{ENTRY}sw.js": script("oninstall = (e) => e.waitUntil(", "fetch('/from-sw'))"),
            f"{ENTRY}from-sw": sets("by_service_worker=1"),
        },
        seen=(
            cookie("by_service_worker", domain=SITE),
            cookie("by_service_worker", f"{ENTRY}from-sw", how="http", domain=SITE),
        ),
        raced=True,
    ),
    Planted(
        name="timers of a service worker, and of its activation",
        page="<script>navigator.serviceWorker.register('/late/sw.js')</script>",
        files={
            f"{ENTRY}late/sw.js": script(
                "const after = (s, to) => new Promise((r) => setTimeout(() => r(fetch(to)), s * 1000));",
                "oninstall = (e) => e.waitUntil(after(9, '/sw-at-9'));",
                "onactivate = (e) => e.waitUntil(after(16, '/sw-at-25'));",
            ),
            f"{ENTRY}sw-at-9": sets("by_sw_at_9=1"),
            f"{ENTRY}sw-at-25": sets("by_sw_at_25=1"),
        },
        seen=(
            cookie("by_sw_at_9", f"{ENTRY}sw-at-9", how="http"),
            cookie("by_sw_at_25", f"{ENTRY}sw-at-25", how="http"),
        ),
        raced=True,
    ),
    Planted(
        name="websocket handshake",
        page="<script>new WebSocket('wss://ws.hotjar.com/api')</script>",
        files={"https://ws.hotjar.com/api": handshake},
        seen=(cookie("by_socket", "wss://ws.hotjar.com/api", domain="ws.hotjar.com"),),
    ),
    Planted(
        name="style sheet and its image",
        page='<link rel="stylesheet" href="https://fast.fonts.net/f.css">',
        files={
            "https://fast.fonts.net/f.css": Answer(
                body="h1 { background: url(https://fast.fonts.net/count.gif) }", type="text/css"
            ),
            "https://fast.fonts.net/count.gif": sets(f"by_css_image=1; {NONE}", kind="image/gif"),
        },
        seen=(
            cookie("by_css_image", "https://fast.fonts.net/count.gif", "https://fast.fonts.net/f.css", ENTRY),
        ),
    ),
    Planted(
        name="an image that is not there",
        page='<img src="https://secure.quantserve.com/gone.gif">',
        files={"https://secure.quantserve.com/gone.gif": sets(f"by_404=1; {NONE}", status=404)},
        seen=(cookie("by_404", "https://secure.quantserve.com/gone.gif", ENTRY),),
    ),
)

TAGS: Final = "https://www.googletagmanager.com/gtm.js"
TRACKER: Final = "https://static.criteo.net/t.js"
LATE: Final = "https://static.hotjar.com/late.js"
FRAME: Final = "https://www.facebook.com/plugins"
BOUND: Final = "https://cdn.optimizely.com/js/bound.js"
MASKED: Final = "https://cdn.taboola.com/masked.js"

SCRIPTS: Final = (
    Planted(
        name="inline script",
        page="<script>document.cookie = 'inline=i1; max-age=3600; SameSite=Lax'</script>",
        seen=(
            cookie(
                "inline",
                ENTRY,
                how="script",
                set_by__line=HERE,
                asked_lifetime_s=3600,
                kept_lifetime_s=about(3600, 60),
                domain=SITE,
                host_only=True,
                same_site="Lax",
                raw="inline=i1; max-age=3600; SameSite=Lax",
            ),
        ),
    ),
    Planted(
        name="external script, for the whole domain",
        page='<script src="https://connect.facebook.net/fbevents.js"></script>',
        files={
            "https://connect.facebook.net/fbevents.js": script(
                "// a comment", "", "document.cookie = '_fbp=fb.1.1; path=/; domain=.lantern-shop.example'"
            )
        },
        seen=(
            cookie(
                "_fbp",
                "https://connect.facebook.net/fbevents.js:3",
                ENTRY,
                domain="lantern-shop.example",
                host_only=False,
                page_url=ENTRY,
                frame_url=ENTRY,
            ),
        ),
    ),
    Planted(
        name="script that a tag manager's script loaded",
        page=f'<script async src="{TAGS}"></script>',
        files={
            TAGS: script(
                "for (const src of ['https://cdn.taboola.com/load.js']) {",
                "  const s = document.createElement('script'); s.src = src; document.head.append(s);",
                "}",
            ),
            "https://cdn.taboola.com/load.js": script(
                f"const t = document.createElement('script'); t.src = '{TRACKER}'; document.head.append(t);"
            ),
            TRACKER: script("", "document.cookie = 'cto_bundle=c1; max-age=63072000; path=/'"),
        },
        seen=(
            cookie(
                "cto_bundle",
                f"{TRACKER}:2",
                "https://cdn.taboola.com/load.js",
                TAGS,
                ENTRY,
                asked_lifetime_s=730 * DAY,
                kept_lifetime_s=about(CAP, 120),
            ),
        ),
    ),
    Planted(
        name="another's script behind an address of the site",
        page='<script src="/lib/latest.js"></script>',
        files={
            f"{ENTRY}lib/latest.js": moved("https://cdn.segment.com/1.js"),
            "https://cdn.segment.com/1.js": script("", "document.cookie = 'by_redirected=1'"),
        },
        seen=(cookie("by_redirected", "https://cdn.segment.com/1.js:2", f"{ENTRY}lib/latest.js", ENTRY),),
    ),
    Planted(
        name="timers of a script",
        page=f'<script src="{LATE}"></script>',
        files={
            LATE: script(
                "const in_ = (s) => new Date(Date.now() + s * 1000).toUTCString();",
                "setTimeout(() => { document.cookie = 'late_4=1; max-age=3600' }, 4000);",
                "setTimeout(() => { document.cookie = 'late_9=1; expires=' + in_(3600) }, 9000);",
                "setTimeout(() => { document.cookie = 'late_25=1; expires=' + in_(86400) }, 25000);",
            )
        },
        seen=(
            cookie("late_4", f"{LATE}:2", ENTRY, page_at_s=about(6, 4)),
            cookie("late_9", f"{LATE}:3", ENTRY, page_at_s=about(11, 4), asked_lifetime_s=about(3600, 2)),
            cookie(
                "late_25",
                f"{LATE}:4",
                ENTRY,
                page_at_s=about(27, 4),
                asked_lifetime_s=about(DAY, 2),
                kept_lifetime_s=about(DAY, 30),
            ),
        ),
    ),
    Planted(
        name="script that a timer loads",
        page="<script>setTimeout(() => { const s = document.createElement('script'); "
        "s.src = 'https://cdn.mouseflow.com/m.js'; document.head.append(s) }, 9000)</script>",
        files={
            "https://cdn.mouseflow.com/m.js": script(
                "", "", "setTimeout(() => { document.cookie = 'mf_user=1' }, 5000)"
            )
        },
        seen=(cookie("mf_user", "https://cdn.mouseflow.com/m.js:3", ENTRY, page_at_s=about(14, 3)),),
    ),
    Planted(
        name="once the visitor scrolls",
        page="<script>addEventListener('scroll', () => { document.cookie = 'on_scroll=1' })</script>",
        seen=(cookie("on_scroll", ENTRY, set_by__line=HERE, step="gesture"),),
    ),
    Planted(
        name="once the pointer moves",
        page="<script>addEventListener('mousemove', () => { document.cookie = 'on_move=1' })</script>",
        seen=(cookie("on_move", ENTRY, set_by__line=HERE, step="gesture"),),
    ),
    Planted(
        name="seconds after a key is pressed",
        page="<script>addEventListener('keydown', () => setTimeout("
        "() => { document.cookie = 'on_key=1' }, 4000))</script>",
        seen=(cookie("on_key", ENTRY, set_by__line=HERE, step="gesture"),),
    ),
    Planted(
        name="scripts of an iframe of another site",
        page=f'<iframe src="{FRAME}"></iframe>',
        files={
            FRAME: '<p>Like</p>\n<script src="https://static.xx.fbcdn.net/f.js"></script>',
            "https://static.xx.fbcdn.net/f.js": script(
                f"document.cookie = 'in_frame=1; {NONE}';",
                f"setTimeout(() => {{ document.cookie = 'in_frame_9=1; {NONE}' }}, 9000);",
                f"setTimeout(() => {{ document.cookie = 'in_frame_25=1; {NONE}' }}, 25000);",
            ),
        },
        seen=(
            cookie(
                "in_frame",
                "https://static.xx.fbcdn.net/f.js:1",
                FRAME,
                ENTRY,
                domain="www.facebook.com",
                frame_url=FRAME,
                page_url=ENTRY,
            ),
            cookie("in_frame_9", "https://static.xx.fbcdn.net/f.js:2", page_at_s=about(9, 3)),
            cookie("in_frame_25", "https://static.xx.fbcdn.net/f.js:3", page_at_s=about(25, 3)),
        ),
    ),
    Planted(
        name="iframe within an iframe",
        page='<iframe src="https://tpc.googlesyndication.com/outer"></iframe>',
        files={
            "https://tpc.googlesyndication.com/outer": '<iframe src="https://acdn.adnxs.com/in"></iframe>',
            "https://acdn.adnxs.com/in": f"<script>document.cookie = 'nested=1; {NONE}'; "
            f"setTimeout(() => {{ document.cookie = 'nested_4=1; {NONE}' }}, 4000)</script>",
        },
        seen=(
            cookie("nested", "https://acdn.adnxs.com/in", domain="acdn.adnxs.com"),
            cookie("nested_4", "https://acdn.adnxs.com/in", frame_url="https://acdn.adnxs.com/in"),
        ),
    ),
    Planted(
        name="CookieStore",
        page='<script src="https://cdn.mxpnl.com/cs.js"></script>',
        files={
            "https://cdn.mxpnl.com/cs.js": script(
                "cookieStore.set('by_store', 's1');",
                "cookieStore.set({name: 'by_store_long', value: 's2', expires: Date.now() + 86400000,",
                "  domain: 'lantern-shop.example', sameSite: 'lax'});",
            )
        },
        seen=(
            cookie("by_store", "https://cdn.mxpnl.com/cs.js:1", how="cookie_store", secure=True),
            cookie(
                "by_store_long",
                "https://cdn.mxpnl.com/cs.js:2",
                domain="lantern-shop.example",
                host_only=False,
                asked_lifetime_s=about(DAY, 2),
                kept_lifetime_s=about(DAY, 30),
            ),
        ),
    ),
    Planted(
        name="CookieStore of a service worker",
        page="<script>navigator.serviceWorker.register('/cs/sw.js')</script>",
        files={
            f"{ENTRY}cs/sw.js": script(
                "oninstall = (e) => e.waitUntil(cookieStore.set('by_worker_store', 'w1'))"
            )
        },
        seen=(cookie("by_worker_store", value="w1", domain=SITE),),
    ),
    Planted(
        name="deletion and change",
        page="<script>document.cookie = 'gone=1'; document.cookie = 'gone=; max-age=0'; "
        "document.cookie = 'count=1'; document.cookie = 'count=2'</script>",
        seen=(
            cookie("gone", ENTRY, value="1", deleted=False, set_by__line=HERE),
            cookie("gone", ENTRY, deleted=True, set_by__line=HERE),
            cookie("count", ENTRY, value="1"),
            cookie("count", ENTRY, value="2"),
        ),
    ),
    Planted(
        name="deletion by an answer",
        headers=(("Set-Cookie", "old=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/"),),
        seen=(cookie("old", ENTRY, how="http", deleted=True),),
    ),
    Planted(
        name="by the document of an empty frame",
        page='<script src="https://cdn.optimizely.com/o.js"></script>',
        files={
            "https://cdn.optimizely.com/o.js": script(
                "const f = document.createElement('iframe');",
                "document.head.append(f);",
                "f.contentDocument.cookie = 'by_blank_frame=1; path=/';",
            )
        },
        seen=(cookie("by_blank_frame", "https://cdn.optimizely.com/o.js:3", domain=SITE),),
    ),
    Planted(
        name="by the setter of an empty frame",
        page='<script src="https://cdn.mgid.com/n.js"></script>',
        files={
            "https://cdn.mgid.com/n.js": script(
                "const g = document.createElement('iframe'); document.head.append(g);",
                "Object.getOwnPropertyDescriptor(g.contentWindow.Document.prototype, 'cookie')",
                "  .set.call(document, 'by_borrowed_setter=1; path=/');",
            )
        },
        seen=(cookie("by_borrowed_setter", "https://cdn.mgid.com/n.js:3", domain=SITE),),
    ),
    Planted(
        name="by a frame written by the page",
        page="<iframe srcdoc=\"<script>document.cookie = 'by_srcdoc=1; path=/'</script>\"></iframe>",
        seen=(cookie("by_srcdoc", domain=SITE, how="script"),),
    ),
    Planted(
        name="evaluated code",
        page='<script src="https://mc.yandex.ru/e.js"></script>',
        files={
            "https://mc.yandex.ru/e.js": script(
                "(0, eval)(\"document.cookie = 'by_eval=1'\");",
                "new Function(\"document.cookie = 'by_function=1'\")();",
            )
        },
        seen=(
            cookie("by_eval", "https://mc.yandex.ru/e.js:1"),
            cookie("by_function", "https://mc.yandex.ru/e.js:2"),
        ),
    ),
    Planted(
        name="module, imported when needed",
        page="<script type=module>import('https://cdn.heapanalytics.com/h.mjs')</script>",
        files={
            "https://cdn.heapanalytics.com/h.mjs": Answer(
                body="\n\ndocument.cookie = 'by_module=1'",
                type=JS,
                headers=(("Access-Control-Allow-Origin", "*"),),
            )
        },
        seen=(cookie("by_module", "https://cdn.heapanalytics.com/h.mjs:3", ENTRY),),
    ),
    Planted(
        name="written script",
        page="<script>document.write('<script src=\"https://s.yimg.jp/w.js\"><\\/script>')</script>",
        files={"https://s.yimg.jp/w.js": script("document.cookie = 'by_written=1'")},
        seen=(cookie("by_written", "https://s.yimg.jp/w.js:1", ENTRY),),
    ),
    Planted(
        name="the browser's own setter, bound and handed on",
        page=f'<script src="{BOUND}"></script>',
        files={
            BOUND: script(
                "const {set} = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');",
                "setTimeout(set.bind(document, 'by_timer=1'), 4000);",
                "addEventListener('load', set.bind(document, 'by_listener=1'));",
                "Promise.resolve('by_promise=1').then(set.bind(document));",
                "queueMicrotask(Function.prototype.call.bind(set, document, 'by_task=1'));",
                "setTimeout(Reflect.apply, 90, set, document, ['by_apply=1']);",
                "setTimeout(Object.assign, 90, document, {cookie: 'by_assign=1'});",
            )
        },
        seen=(
            cookie("by_timer", f"{BOUND}:2", ENTRY, page_at_s=about(6, 4)),
            cookie("by_listener", f"{BOUND}:3", ENTRY),
            cookie("by_promise", f"{BOUND}:4", ENTRY),
            cookie("by_task", f"{BOUND}:5", ENTRY),
            cookie("by_apply", f"{BOUND}:6", ENTRY),
            cookie("by_assign", f"{BOUND}:7", ENTRY),
        ),
    ),
    Planted(
        name="scripts that call themselves by another's address",
        page=f'<script src="{MASKED}"></script>'
        f"<script>document.cookie = 'masked_page=1';\n//# sourceURL={BOUND}\n</script>",
        files={
            MASKED: script(
                "document.cookie = 'masked=1';",
                "setTimeout(() => { document.cookie = 'masked_late=1' }, 90);",
                f"//# sourceURL={BOUND}",
            )
        },
        seen=(
            cookie("masked", f"{MASKED}:1", ENTRY),
            cookie("masked_late", f"{MASKED}:2", ENTRY),
            cookie("masked_page", ENTRY, set_by__line=None),
        ),
    ),
    Planted(
        name="handler in an attribute",
        page='<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" onerror="document.cookie = \'by_attr=1\'"'
        " onload=\"document.cookie = 'by_attr=1'\">",
        seen=(cookie("by_attr", ENTRY, set_by__line=HERE),),
    ),
    Planted(
        name="after an answer has come",
        page='<script src="https://js.hs-scripts.com/a.js"></script>',
        files={
            "https://js.hs-scripts.com/a.js": script(
                "fetch('https://js.hs-scripts.com/config', {mode: 'cors'})",
                "  .then((r) => r.json())",
                "  .then((c) => { document.cookie = 'hubspotutk=' + c.id });",
            ),
            "https://js.hs-scripts.com/config": Answer(
                body='{"id": "h7"}',
                type="application/json",
                headers=(("Access-Control-Allow-Origin", "*"),),
            ),
        },
        seen=(cookie("hubspotutk", "https://js.hs-scripts.com/a.js:3", ENTRY, value="h7"),),
    ),
)

REFUSED: Final = (
    Planted(
        name="refused: another domain",
        page='<script>document.cookie = "elsewhere=1; domain=other.example"</script>',
        headers=(("Set-Cookie", "elsewhere_http=1; Domain=other.example"),),
        seen=(
            cookie("elsewhere", ENTRY, refused=Like("other.example"), set_by__line=HERE),
            cookie("elsewhere_http", ENTRY, refused=Like("(?i)domain")),
        ),
    ),
    Planted(
        name="refused: SameSite=None without Secure",
        page='<script>document.cookie = "none_only=1; SameSite=None"</script>',
        headers=(("Set-Cookie", "none_only_http=1; SameSite=None"),),
        seen=(
            cookie("none_only", ENTRY, refused=Like(".")),
            cookie("none_only_http", ENTRY, refused=Like("SameSiteNoneInsecure")),
        ),
    ),
    Planted(
        name="refused: too big",
        page='<script>document.cookie = "big=" + "x".repeat(5000)</script>',
        headers=(("Set-Cookie", f"big_http={'x' * 5000}"),),
        seen=(
            cookie("big", ENTRY, refused=Like(".")),
            cookie("big_http", ENTRY, refused=Like("(?i)size|large")),
        ),
    ),
    Planted(
        name="refused: prefixes that promise more",
        page='<script>document.cookie = "__Host-script=1; Secure; path=/; "'
        ' + "domain=lantern-shop.example"</script>',
        headers=(
            ("Set-Cookie", "__Host-http=1; Path=/"),
            ("Set-Cookie", "__Secure-http=1; Path=/"),
            ("Set-Cookie", "__Host-kept=1; Path=/; Secure"),
        ),
        seen=(
            cookie("__Host-script", ENTRY, refused=Like(".")),
            cookie("__Host-http", ENTRY, refused=Like("(?i)prefix")),
            cookie("__Secure-http", ENTRY, refused=Like("(?i)prefix")),
            cookie("__Host-kept", ENTRY, refused=None, host_only=True),
        ),
    ),
    Planted(
        name="refused: strict and lax ones of another site's image",
        page='<img src="https://trc.taboola.com/p.gif">',
        files={
            "https://trc.taboola.com/p.gif": sets(
                "lax_image=1; SameSite=Lax", "strict_image=1; SameSite=Strict; Secure", "plain_image=1"
            )
        },
        seen=(
            cookie("lax_image", "https://trc.taboola.com/p.gif", refused=Like("SameSiteLax")),
            cookie("strict_image", "https://trc.taboola.com/p.gif", refused=Like("SameSiteStrict")),
            cookie("plain_image", "https://trc.taboola.com/p.gif", refused=Like("SameSite")),
        ),
    ),
    Planted(
        name="refused: a script over what only answers may set",
        headers=(("Set-Cookie", "kept_from_scripts=server; Path=/; HttpOnly"),),
        page="<script>document.cookie = 'kept_from_scripts=script; path=/'</script>",
        seen=(
            cookie("kept_from_scripts", how="http", value="server"),
            cookie("kept_from_scripts", how="script", value="script", refused=Like(".")),
        ),
    ),
)

CHIPS: Final = "https://widget.intercom.io/chat"
PARTITIONED: Final = (
    Planted(
        name="partitioned cookies of an iframe (CHIPS)",
        page=f'<iframe src="{CHIPS}"></iframe>',
        files={
            CHIPS: sets(
                f"chip_http=1; {NONE}; Partitioned; Path=/",
                body=f"<script>document.cookie = 'chip_script=1; {NONE}; Partitioned; Path=/'</script>",
            )
        },
        seen=(
            cookie("chip_http", CHIPS, domain="widget.intercom.io", partition_key=Like("lantern-shop")),
            cookie("chip_script", CHIPS, domain="widget.intercom.io", partition_key=Like("lantern-shop")),
        ),
    ),
    Planted(
        name="one name, with a partition and without",
        page='<img src="https://m.stripe.com/6">',
        files={
            "https://m.stripe.com/6": sets(
                f"twice=apart; {NONE}; Partitioned; Path=/", f"twice=whole; {NONE}; Path=/"
            )
        },
        seen=(
            cookie("twice", value="apart", partition_key=Like("lantern-shop")),
            cookie("twice", value="whole", partition_key=None),
        ),
    ),
)

ROWS: Final = (*HTTP, *SCRIPTS, *REFUSED, *PARTITIONED)
