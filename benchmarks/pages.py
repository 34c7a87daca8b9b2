"""The benchmark's web: sites of one page each, the third parties they share, a page that never rests."""

import struct
import zlib
from collections.abc import Mapping
from functools import cache

from auditor.demo.server import NOT_FOUND, Answer, Asked, Host
from benchmarks.planted import ADS, PIXELS, TAGS, THIRD_PARTIES, WIDGET, number

POLLING = "never-idle.example"
SCRIPTS, IMAGES = 20, 30
_SENTENCE = "<p>Lamps, chairs and tables of oak and ash, made to measure and sent to your door in a week.</p>"
_YEAR = "; max-age=31536000; path=/"
_CROSS = "; SameSite=None; Secure"

_FRAME = "<!doctype html><title>Widget</title><p>A widget</p>"
_STYLE = "".join(f".c{i} {{ margin: {i}px; color: #123 }}\n" for i in range(300))

_BANNER = """<div id="cookie-banner" role="dialog" aria-label="Cookies"
 style="position:fixed;bottom:0;left:0;right:0;background:#fff;padding:1em">
<p>We use cookies for statistics and advertising.</p>
<button onclick="choose('no')">Reject all</button> <button onclick="choose('yes')">Accept all</button></div>
<script>
const choose = (what) => {
  document.cookie = "cookie_choice=" + what + "; max-age=31536000; path=/";
  document.getElementById("cookie-banner").remove();
  agreed();
};
const agreed = () => {
  if (document.cookie.includes("cookie_choice=yes")) load("agreed.js"), load("agreed4.js");
};
const load = (name) => {
  const script = document.createElement("script");
  script.src = TAGS + name;
  document.head.append(script);
};
if (document.cookie.includes("cookie_choice=")) document.getElementById("cookie-banner").remove();
agreed();
</script>
<button onclick="document.cookie = 'cookie_choice=; max-age=0; path=/'; location.reload()">Cookie
settings</button>"""


def sites(count: int) -> tuple[str, ...]:
    """The names of the benchmark's sites."""
    return tuple(f"bench-{n:03}.example" for n in range(1, count + 1))


def hosts(count: int) -> Mapping[str, Host]:
    """Every host of the benchmark's web."""
    return dict.fromkeys(sites(count), _site) | dict.fromkeys(THIRD_PARTIES, _third) | {POLLING: _polling}


def _site(asked: Asked) -> Answer:
    n = number(asked.host)
    if asked.path == "/":
        cookie = ("Set-Cookie", f"page_{n}=1{_YEAR}; HttpOnly")
        return Answer(body=_page(n), headers=(cookie,))
    if asked.path == "/privacy":
        return Answer(body=f"<!doctype html><title>Privacy</title><h1>Privacy</h1>{_SENTENCE}")
    return _resource(asked, n, asked.path)


def _third(asked: Asked) -> Answer:
    n, _, path = asked.path.lstrip("/").partition("/")
    return _resource(asked, n, f"/{path}")


def _resource(asked: Asked, n: str, path: str) -> Answer:
    kind, _, name = path.lstrip("/").partition("/")
    label = name.partition(".")[0]
    if kind == "s":
        return _script(_DOES.get(label, "").replace("#", n))
    if kind == "image":
        return Answer(body=_png(), type="image/png")
    return _setting(asked, n, kind, label) if label else _file(n, kind)


def _file(n: str, name: str) -> Answer:
    if name == "frame.html":
        cookie = ("Set-Cookie", f"framed_{n}=1{_YEAR}{_CROSS}")
        return Answer(body=f"{_FRAME}<script src=/{n}/frame.js></script>", headers=(cookie,))
    files = {
        "plain.html": Answer(body=_FRAME),
        "frame.js": _script(_IN_FRAME.replace("#", n)),
        "worker.js": _script("fetch('/fetch/worker', {credentials: 'include'});", heavy=False),
        "style.css": Answer(body=_STYLE, type="text/css"),
    }
    return files.get(name, NOT_FOUND)


def _setting(asked: Asked, n: str, kind: str, label: str) -> Answer:
    """An answer that sets a cookie of its own."""
    cookie = ("Set-Cookie", f"{label}_{n}=1{_YEAR}{_CROSS}")
    if kind == "pixel":
        return Answer(body=_png(), type="image/png", headers=(cookie,))
    if kind == "hop":
        return Answer(status=302, headers=(cookie, ("Location", f"https://{ADS}/{n}/pixel/hopped.gif")))
    if kind == "fetch":
        allowed = (
            ("Access-Control-Allow-Origin", asked.headers.get("origin", "*")),
            ("Access-Control-Allow-Credentials", "true"),
        )
        return Answer(body="{}", type="application/json", headers=(cookie, *allowed))
    return NOT_FOUND


_DOES = {
    "0": f'document.cookie = "early_#=1{_YEAR}";',
    "1": 'cookieStore.set({name: "store_#", value: "1", expires: Date.now() + 31536000000});',
    "2": f'setTimeout(() => {{ document.cookie = "late4_#=1{_YEAR}" }}, 4000);',
    "3": 'new Worker("/worker.js");',
    "10": f'document.cookie = "tag_#=1{_YEAR}";'
    f'const inner = document.createElement("script"); inner.src = "https://{TAGS}/#/s/inner.js";'
    "document.head.append(inner);",
    "11": f'navigator.sendBeacon("https://{PIXELS}/#/fetch/beacon", "x=1");'
    f'fetch("https://{PIXELS}/#/fetch/fetched", {{credentials: "include"}});',
    "12": f'setTimeout(() => {{ new Image().src = "https://{PIXELS}/#/pixel/late9.gif" }}, 9000);',
    "13": 'setTimeout(() => { const late = document.createElement("script");'
    f'late.src = "https://{TAGS}/#/s/late25.js"; document.head.append(late) }}, 25000);',
    "inner": f'document.cookie = "inner_#=1{_YEAR}";',
    "late25": f'document.cookie = "late25_#=1{_YEAR}";',
    "agreed": f'document.cookie = "agreed_#=1{_YEAR}";',
    "agreed4": f'setTimeout(() => {{ document.cookie = "agreed4_#=1{_YEAR}" }}, 4000);',
}
"""What each script does, by its name; # stands for the site's number."""

_IN_FRAME = (
    f'document.cookie = "inframe_#=1{_YEAR}{_CROSS}";'
    f'setTimeout(() => {{ document.cookie = "frame4_#=1{_YEAR}{_CROSS}" }}, 4000);'
)


def _page(n: str) -> str:
    own, third = SCRIPTS // 2, f"https://{TAGS}/{n}"
    scripts = [f"<script src=/s/{i}.js></script>" for i in range(own)]
    scripts += [f"<script src={third}/s/{i}.js async></script>" for i in range(own, SCRIPTS)]
    images = [f"<img src=/image/{i}.png width=160 height=120 alt=''>" for i in range(IMAGES - 10)]
    images += [f"<img src=https://{ADS}/{n}/image/{i}.png width=160 height=120 alt=''>" for i in range(8)]
    images += [f"<img src=https://{PIXELS}/{n}/{path}.gif alt=''>" for path in ("pixel/pixel", "hop/hop")]
    frames = [f"<iframe src=https://{WIDGET}/{n}/frame.html></iframe>"]
    frames += [f"<iframe src=https://{ADS}/{n}/plain.html></iframe>"]
    words = "".join(f"<section class=c{i}><h2>Part {i}</h2>{_SENTENCE * 4}</section>" for i in range(12))
    return (
        f"<!doctype html><html lang=en><title>Bench {n}</title><link rel=stylesheet href=/style.css>"
        f"<script>const TAGS = 'https://{TAGS}/{n}/s/'</script>{''.join(scripts)}"
        f"<h1>Bench {n}</h1>{''.join(images)}{words}{''.join(frames)}"
        f"<footer><a href=/privacy>Privacy policy</a></footer>{_BANNER}"
    )


def _polling(asked: Asked) -> Answer:
    if asked.path == "/":
        return Answer(
            body=f"<!doctype html><title>Never idle</title><h1>Prices</h1>{_SENTENCE * 3}"
            "<script src=/poll.js></script>",
        )
    if asked.path == "/poll.js":
        return _script(
            'setInterval(() => fetch("/price?" + Math.random()), 300);'
            + "".join(
                f'setTimeout(() => {{ document.cookie = "poll{s}=1{_YEAR}" }}, {s}000);' for s in POLLED_S
            ),
            heavy=False,
        )
    return Answer(body="{}", type="application/json")


POLLED_S = (1, 4, 9, 25, 50)
"""Seconds after which the polling page sets a cookie each."""


def _script(does: str, *, heavy: bool = True) -> Answer:
    return Answer(body=f"(() => {{ {does} }})();\n{_weight() if heavy else ''}", type="text/javascript")


@cache
def _weight() -> str:
    """As much code as a small SDK contains; part of it runs."""
    functions = "\n".join(
        f"  const f{i} = (a, b) => {{ const o = {{ key{i}: a, list: [a, b, {i}] }};"
        f" return JSON.stringify(o).length + {i} * (b || 1); }};"
        for i in range(250)
    )
    return (
        f"(() => {{\n{functions}\n  let n = 0;\n"
        "  for (let i = 0; i < 4000; i++) n += f1(i, 2) + f2(n, i);\n"
        "  window.weight = (window.weight || 0) + n;\n})();\n"
    )


@cache
def _png() -> bytes:
    """A PNG of 160 by 120 pixels."""
    rows = b"".join(
        b"\0" + bytes((x * 3 + y * 7 + (x * y) % 31) % 256 for x in range(160) for _ in range(3))
        for y in range(120)
    )

    def chunk(kind: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        )

    header = struct.pack(">IIBBBBB", 160, 120, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )
