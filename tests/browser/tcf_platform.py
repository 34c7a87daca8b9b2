"""A consent platform built on the IAB's own @iabtcf/core and @iabtcf/cmpapi. Its banner accepts, rejects and
can be reopened; it notifies its listeners and keeps the consent string in `euconsent-v2`.

`/tcf` is honest; `/tcf-lying` encodes consent to everything whatever is chosen; `/tcf-early` does so before
any choice; `/tcf-elsewhere` states that the GDPR does not apply. Once a choice is made, each sends its string
with a request to https://ads.example and updates Google's consent mode.
"""
# ruff: noqa: E501 - lines of HTML and scripts as pages have them

import json
from pathlib import Path

from auditor.demo.server import NOT_FOUND, Answer, Asked, Host

PACKAGES = ("@iabtcf/core@1.5.6", "@iabtcf/cmpapi@1.5.6", "@iabtcf/stub@1.5.6")
VENDORS = (1, 2, 8, 52, 755)
PURPOSES = range(1, 12)

VENDOR_LIST = {
    "gvlSpecificationVersion": 3,
    "vendorListVersion": 48,
    "tcfPolicyVersion": 4,
    "lastUpdated": "2026-01-01T16:00:00Z",
    "purposes": {n: {"id": n, "name": f"Purpose {n}", "description": "", "illustrations": []} for n in PURPOSES},
    "specialPurposes": {1: {"id": 1, "name": "Security", "description": "", "illustrations": []}},
    "features": {1: {"id": 1, "name": "Match", "description": "", "illustrations": []}},
    "specialFeatures": {n: {"id": n, "name": f"Special {n}", "description": "", "illustrations": []} for n in (1, 2)},
    "stacks": {},
    "dataCategories": {},
    "vendors": {
        n: {
            "id": n, "name": f"Vendor {n}", "purposes": [1, 2, 3, 4], "legIntPurposes": [7, 9, 10], "flexiblePurposes": [2],
            "specialPurposes": [1], "features": [1], "specialFeatures": [], "urls": [], "usesCookies": True, "cookieRefresh": False,
            "usesNonCookieAccess": False, "dataRetention": {"stdRetention": 90, "purposes": {}, "specialPurposes": {}},
        }
        for n in VENDORS
    },
}  # fmt: skip

WORDS = {
    "en": (
        "We and our partners use cookies",
        "We and 5 partners store and read cookies on your device for advertising.",
        "Accept all",
        "Reject all",
        "Privacy settings",
    ),
    "ja": (
        "Cookieの使用について",
        "当社と5社のパートナーは、広告のためにCookieを使用します。",
        "すべて許可する",
        "すべて拒否する",
        "プライバシー設定",
    ),
}

PAGE = """<!doctype html><html lang="{lang}"><meta charset="utf-8"><title>News</title>
<script src="/npm/@iabtcf/stub/lib/stub.js"></script>
<script>window.dataLayer = window.dataLayer || []; function gtag() {{ dataLayer.push(arguments); }}
gtag("consent", "default", {{ad_storage: "denied", analytics_storage: "denied", ad_user_data: "denied", ad_personalization: "denied", wait_for_update: 500}});</script>
<script type="importmap">{{"imports": {{"@iabtcf/core": "/npm/@iabtcf/core/lib/mjs/index.js"}}}}</script>
<main style="min-height:1200px"><h1>News</h1></main>
<div id="cmp" role="dialog" aria-label="{title}" hidden style="position:fixed;bottom:0;left:0;right:0;padding:24px;background:#fff;border:1px solid #000">
<h2>{title}</h2><p>{text}</p><button id="yes">{accept}</button><button id="no">{reject}</button></div>
<button id="again" style="position:fixed;bottom:4px;left:4px">{settings}</button>
<script type="module">
import {{TCModel, TCString, GVL, Segment}} from "@iabtcf/core";
import {{CmpApi}} from "/npm/@iabtcf/cmpapi/lib/mjs/index.js";
const list = await (await fetch("/vendor-list.json")).json();
const api = new CmpApi(7, 1, true), banner = document.getElementById("cmp");
const encoded = (all) => {{
  const model = new TCModel(new GVL(list));
  model.cmpId = 7; model.cmpVersion = 1; model.isServiceSpecific = true;
  if (all) model.setAll(); else model.setAllVendorLegitimateInterests(), model.setAllPurposeLegitimateInterests();
  model.vendorsDisclosed.set(Object.keys(list.vendors).map(Number));
  return TCString.encode(model, {{segments: [Segment.CORE, Segment.VENDORS_DISCLOSED]}});
}};
const kept = () => document.cookie.match(/(?:^|; )euconsent-v2=([^;]*)/)?.[1];
const told = (string, open) => api.update({applies} ? string : null, open);
const sent = (string, all) => {{
  gtag("consent", "update", {{ad_storage: all ? "granted" : "denied", analytics_storage: all ? "granted" : "denied", ad_user_data: all ? "granted" : "denied", ad_personalization: all ? "granted" : "denied"}});
  new Image().src = `https://ads.example/match?gdpr={applies_flag}&gdpr_consent=${{string}}`;
}};
const choose = (all) => {{
  const string = encoded({choice});
  document.cookie = `euconsent-v2=${{string}}; path=/; max-age=31536000; secure`;
  banner.hidden = true;
  told(string, false);
  sent(string, {choice});
}};
document.getElementById("yes").onclick = () => choose(true);
document.getElementById("no").onclick = () => choose(false);
document.getElementById("again").onclick = () => {{ banner.hidden = false; told(kept() ?? "", true); }};
if (kept()) {{ told(kept(), false); sent(kept(), {kept_all}); }} else {{ banner.hidden = false; told({early}, true); }}
</script>"""


def page(lang: str = "en", *, lying: bool = False, early: bool = False, applies: bool = True) -> str:
    """One of the pages."""
    title, text, accept, reject, settings = WORDS[lang]
    return PAGE.format(
        lang=lang, title=title, text=text, accept=accept, reject=reject, settings=settings,
        choice="true" if lying else "all", early="encoded(true)" if early else '""', applies=json.dumps(applies), applies_flag=int(applies),
        kept_all="true" if lying else "TCString.decode(kept()).purposeConsents.size > 0",
    )  # fmt: skip


PAGES = {
    "/tcf": page(),
    "/tcf-ja": page("ja"),
    "/tcf-lying": page(lying=True),
    "/tcf-early": page(early=True),
    "/tcf-elsewhere": page(lying=True, early=True, applies=False),
}


def host(packages: Path) -> Host:
    """A host that serves these pages, the vendor list and the packages' files."""

    def answer(asked: Asked) -> Answer:
        if asked.path in PAGES:
            return Answer(body=PAGES[asked.path])
        if asked.path == "/vendor-list.json":
            return Answer(body=json.dumps(VENDOR_LIST), type="application/json")
        file = packages / asked.path.removeprefix("/npm/")
        if asked.path.startswith("/npm/") and file.is_file():
            return Answer(body=file.read_bytes(), type="text/javascript")
        return NOT_FOUND

    return answer
