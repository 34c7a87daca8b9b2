"""Small sites made for a test: a policy, what the pages load, and hosts that behave like real vendors'."""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from auditor.audit import Work, audit_site
from auditor.browser.program.chromium import open_browser
from auditor.browser.program.settings import BrowserSettings
from auditor.demo.server import NOT_FOUND, Answer, Asked, Host, Web
from auditor.model.audit import Audit
from auditor.model.extent import Extent
from auditor.model.site import Site
from auditor.model.visit import Phase
from auditor.store.database import Store
from auditor.store.evidence import Evidence
from auditor.vendors.catalogue import load

_COMMON = """
const uid = () => crypto.randomUUID();
const number = () => String(1e9 + Math.floor(Math.random() * 9e8));
const keep = (n, v, days) => {
  document.cookie = `${n}=${v}; path=/; SameSite=Lax; max-age=${days * 86400}`; };
const kept = n => (document.cookie.split("; ").find(c => c.startsWith(n + "=")) || "").slice(n.length + 1);
const send = u => fetch(u, {method: "POST", mode: "no-cors", credentials: "include"}).catch(() => {});
"""
_ANALYTICS = """
const to = window.measureTo || "https://www.google-analytics.com";
if (window.refusedBefore) { send(`${to}/g/collect?v=2&tid=G-AB12CD34EF&gcs=G100&cid=${number()}`); return; }
if (!kept("_ga")) keep("_ga", `GA1.1.${number()}.${number()}`, 400);
send(`${to}/g/collect?v=2&tid=G-AB12CD34EF&gcs=G111&cid=${kept("_ga").split(".").slice(-2).join(".")}`);
"""
_PIXEL = """
if (!kept("_fbp")) keep("_fbp", `fb.1.${Date.now()}.${number()}`, 90);
new Image().src = `https://www.facebook.com/tr/?id=12345&ev=PageView&fbp=${kept("_fbp")}`;
"""
_BOWNOW = """
if (location.search.includes("bownowtrace=optout")) keep("bownow_opt", "1", 7300);
if (kept("bownow_opt") && !window.deaf) return;
if (!kept("bownow_tid")) keep("bownow_tid", uid(), 7300);
send(`https://contents.bownow.jp/trace?client_id=${kept("bownow_tid")}`);
"""
ANALYTICS = "https://www.googletagmanager.com/gtag/js?id=G-AB12CD34EF"
PIXEL = "https://connect.facebook.net/en_US/fbevents.js"
BOWNOW = "https://contents.bownow.jp/js/UTC_0123456789abcdef0123/trace.js"
CRITEO = "https://dynamic.criteo.com/js/ld/ld.js"
PLAUSIBLE = "https://plausible.io/js/script.js"


def script(body: str) -> str:
    """A script in a scope of its own."""
    return f"(() => {{{_COMMON}{body}}})();"


def _vendor(body: str, *, cookie: str | None = None) -> Host:
    def answer(asked: Asked) -> Answer:
        if asked.path.endswith("js"):
            return Answer(body=script(body), type="text/javascript")
        fresh = cookie is not None and cookie.partition("=")[0] not in asked.cookies
        return Answer(body="1", type="text/plain", headers=(("Set-Cookie", cookie),) if fresh else ())  # type: ignore[arg-type]  # fresh: not None

    return answer


def vendors() -> dict[str, Host]:
    """Vendors' hosts, each setting and sending what the vendor's documentation describes."""
    uid = "uid=4f81ab7e93d20c65; Path=/; Domain=.criteo.com; Max-Age=33696000; Secure; SameSite=None"
    event = 'new Image().src = "https://sslwidget.criteo.com/event";'
    return {
        "www.googletagmanager.com": _vendor(_ANALYTICS),
        "www.google-analytics.com": _vendor(""),
        "connect.facebook.net": _vendor(_PIXEL),
        "www.facebook.com": _vendor(""),
        "contents.bownow.jp": _vendor(_BOWNOW),
        "dynamic.criteo.com": _vendor(event),
        "sslwidget.criteo.com": _vendor("", cookie=uid),
        "plausible.io": _vendor('send("https://plausible.io/api/event");'),
    }


def loads(*addresses: str) -> str:
    """Markup that loads scripts immediately."""
    return "".join(f'<script src="{address}"></script>' for address in addresses)


def banner(*addresses: str, lang: str = "en", refused: str = "") -> str:
    """A banner that loads scripts on "accept" and runs `refused` on "reject"."""
    ask, yes, no = {
        "en": ("We use cookies to measure how our site is used.", "Accept all", "Reject all"),
        "ja": ("アクセス解析のためにCookieを使用します。同意しますか。", "すべて同意する", "すべて拒否する"),
    }[lang]
    return f"""<div id="ask" role="dialog"
style="position:fixed;bottom:0;left:0;right:0;background:#fff;padding:20px">
<p>{ask}</p><button id="no">{no}</button> <button id="yes">{yes}</button></div><script>
const start = () => {{ for (const src of {list(addresses)!r})
  document.head.append(Object.assign(document.createElement("script"), {{src}})); }};
const refused = () => {{ {refused} }};
const answer = v => {{ document.getElementById("ask").remove(); v === "yes" ? start() : refused(); }};
const had = (document.cookie.match(/site_choice=(\\w+)/) || [])[1];
if (had) answer(had);
else for (const v of ["yes", "no"]) document.getElementById(v).onclick = () => {{
  document.cookie = `site_choice=${{v}}; path=/; max-age=15552000`; answer(v); }};
</script>"""


@dataclass(frozen=True, kw_only=True)
class Made:
    """A site made for a test."""

    policy: str
    body: str = ""
    lang: str = "en"
    cookies: tuple[str, ...] = ()
    paths: Mapping[str, Answer] = field(default_factory=dict)
    accused: frozenset[str] = frozenset()
    """Rules that must report the site; no other rule may."""

    def host(self) -> Host:
        """The site's host."""
        headers = tuple(("Set-Cookie", line) for line in self.cookies)
        link = {"en": "Privacy policy", "ja": "プライバシーポリシー"}[self.lang]
        head = f'<!doctype html><html lang="{self.lang}"><meta charset="utf-8"><title>{link}</title>'
        home = (
            f'{head}<body><h1>Site</h1><p>Welcome.</p><a href="/privacy">{link}</a>{self.body}</body></html>'
        )
        policy = f"{head}<body><main><h1>{link}</h1>{self.policy}</main></body></html>"

        def answer(asked: Asked) -> Answer:
            if asked.path in self.paths:
                return self.paths[asked.path]
            page = {"/": home, "/privacy": policy}.get(asked.path)
            return NOT_FOUND if page is None else Answer(body=page, headers=headers)

        return answer


def audited(
    made: Mapping[str, Made],
    folder: Path,
    more: Mapping[str, Host] = MappingProxyType({}),
    phases: tuple[Phase, ...] = (),
) -> dict[str, Audit]:
    """Audit every site end to end; the audits by name. `more` are additional or replacement hosts."""
    hosts = {f"{name}.example": site.host() for name, site in made.items()}
    with Web({**vendors(), **hosts, **more}) as web:
        return asyncio.run(_audited(web, tuple(made), folder, phases))


async def _audited(
    web: Web, names: Iterable[str], folder: Path, phases: tuple[Phase, ...]
) -> dict[str, Audit]:
    rules = f"--host-resolver-rules={web.resolver_rules}"
    settings = BrowserSettings(args=(rules,), insecure=True, allow_private=True)
    with Store.open(folder / "auditor.db") as store:
        async with open_browser(settings) as browser:
            evidence, run = Evidence(folder / "evidence"), store.begin_run()
            work = Work(
                browser=browser,
                catalogue=load(),
                store=store,
                evidence=evidence,
                run=run,
                extent=Extent(phases=phases),
            )
            sites = [Site(name=f"{name}.example", entry=f"https://{name}.example/") for name in names]
            audits = [await audit_site(site, work) for site in sites]
            return dict(zip(names, audits, strict=True))


def spoken_against(audit: Audit) -> set[str]:
    """The rules with a finding that contradicts a claim, not counting notes."""
    found = audit.judgement.findings
    return {f.rule for f in found if f.verdict == "contradicted" and f.severity != "note"}
