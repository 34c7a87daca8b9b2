"""Signals over time, in a real browser: a TCF platform of the IAB's own packages, tags' and pixels' calls."""
# ruff: noqa: E501 - lines of scripts as pages have them

import pytest
from browser import tcf_platform
from browser.bed import host, opened
from browser.visiting import made
from npm import npm_packages

from auditor.consent.visit import all_said
from auditor.demo.server import Answer
from auditor.model.visit import REJECTED

QUEUES = """<!doctype html><title>Shop</title><h1>Shop</h1>
<script>
window.dataLayer = window.dataLayer || [];
function gtag() { dataLayer.push(arguments); }
gtag("consent", "default", {ad_storage: "denied", analytics_storage: "granted", region: ["US-CA", "DE"], wait_for_update: 500});
dataLayer.push({event: "page"}, ["consent", "update", {ad_storage: "granted"}]);
window.uetq = window.uetq || [];
uetq.push("consent", "default", {ad_storage: "denied"});
!function(f){ const n = f.fbq = function(){ n.callMethod ? n.callMethod.apply(n, arguments) : n.queue.push(arguments); }; n.queue = []; }(window);
fbq("consent", "revoke"); fbq("dataProcessingOptions", ["LDU"], 1, 1000); fbq("init", "1");
window.ttq = []; ttq.holdConsent = () => ttq.push(["holdConsent"]); ttq.holdConsent();
</script>
<script src="/tags.js"></script>
<iframe src="https://inner.example/"></iframe>"""
TAGS = """
const before = dataLayer.push;
dataLayer.push = function () { const done = before.apply(dataLayer, arguments); window.counted = (window.counted || 0) + 1; return done; };
window.uetq = {q: window.uetq, push(...given) { window.uet = given; return 7; }};
fbq.callMethod = function () { window.meta = [...arguments]; };
setTimeout(() => {
  gtag("consent", "update", {ad_storage: "granted"});
  const seven = uetq.push("consent", "update", {ad_storage: "granted"});
  fbq("consent", "grant");
  new Image().src = "/seen?push=" + (seven === 7 && window.counted === 1 && uet.length === 3 && meta[1] === "grant" && String(Array.prototype.push).includes("native"));
}, 4000);
new Image().src = "https://ads.example/hit;gcs=G100;npa=1;u1=x?gdpr=0&gdpr_consent=CPother&gpp=DBAA&gpp_sid=7_8&us_privacy=1YNN&dpo=LDU&dpoco=0";
fetch("https://ads.example/bid", {method: "POST", mode: "no-cors", body: '{"regs": {"us_privacy": "1YYN"}, "user": {"consent": "COvFyGBOvFyGBAbAAAENAPCAAOAAAAAAAAAAAEEUACCKAAA"}}'});
"""
INNER = """<script>window.__tcfapi = (command, version, callback) => setTimeout(callback, 3000, {tcString: "CPinner", gdprApplies: false, cmpStatus: "loaded"}, true);
window.dataLayer = []; dataLayer.push((function () { return arguments; })("consent", "default", {ad_storage: "granted"}));</script>"""


@pytest.fixture(scope="module", params=["shell", "headless"])
def bed(request):
    hosts = {
        "shop.example": host(
            {"/": QUEUES, "/tags.js": Answer(body=TAGS, type="text/javascript"), "/bare": "<h1>Bare</h1>"}
        ),
        "inner.example": host({"/": INNER}),
        "ads.example": host({}),
        "news.example": tcf_platform.host(npm_packages(*tcf_platform.PACKAGES)),
    }
    with opened(hosts, request.param) as open_bed:
        yield open_bed


def test_calls_and_parameters(bed):
    visit = made(bed, "https://shop.example/")
    assert any("seen?push=true" in request.url for request in visit.requests)
    calls = [
        (s.kind, s.raw, s.where)
        for s in visit.signals
        if s.frame_url == "https://shop.example/" and s.kind.endswith("_consent")
    ]
    assert set(calls) == {
        (
            "google_consent",
            '["consent","default",{"ad_storage":"denied","analytics_storage":"granted","region":["US-CA","DE"],"wait_for_update":500}]',
            "dataLayer",
        ),
        ("google_consent", '["consent","update",{"ad_storage":"granted"}]', "dataLayer"),
        ("uet_consent", '["consent","default",{"ad_storage":"denied"}]', "uetq"),
        ("uet_consent", '["consent","update",{"ad_storage":"granted"}]', "uetq"),
        ("meta_consent", '["consent","revoke"]', "fbq"),
        ("meta_consent", '["dataProcessingOptions",["LDU"]]', "fbq"),
        ("meta_consent", '["consent","grant"]', "fbq"),
        ("tiktok_consent", '["holdConsent"]', "ttq"),
    }
    assert len(calls) == 8
    inner = [
        (s.kind, s.raw, s.applies, s.status) for s in visit.signals if s.frame_url == "https://inner.example/"
    ]
    assert inner == [
        ("google_consent", '["consent","default",{"ad_storage":"granted"}]', None, ""),
        ("tcf", "CPinner", False, "loaded"),
    ]
    carried = {
        (s.kind, s.raw, s.applies, s.sections) for s in visit.signals if s.where == "https://ads.example/hit"
    }
    assert carried == {
        ("gcs", "G100", None, ()),
        ("npa", "1", None, ()),
        ("tcf", "CPother", False, ()),
        ("gpp", "DBAA", None, (7, 8)),
        ("usp", "1YNN", None, ()),
        ("ldu", "LDU", None, ()),
    }
    assert {(s.kind, s.raw) for s in visit.signals if s.where == "https://ads.example/bid"} == {
        ("usp", "1YYN"),
        ("tcf", "COvFyGBOvFyGBAbAAAENAPCAAOAAAAAAAAAAAEEUACCKAAA"),
    }


def test_a_page_without_any_has_none(bed):
    visit = made(bed, "https://shop.example/bare")
    assert (visit.signals, visit.gap("signals")) == ((), None)


def heard(visit, *steps):
    return [
        each
        for each in all_said(visit.signals)
        if each.step in steps and each.framework == "tcf" and each.readable
    ]


def test_a_refusal_as_the_platform_tells_it(bed):
    visit = made(bed, "https://news.example/tcf", phase=REJECTED, choice="reject")
    assert visit.choice.done
    after = heard(visit, "act", "after")
    assert {each.where for each in after} == {"__tcfapi", "https://ads.example/match"}
    assert all(each.granted == () and "no purpose consented; 0 of 5 vendors" in each.words for each in after)
    assert {each.applies for each in after} == {True}
    assert "loaded,useractioncomplete" in {s.status for s in visit.signals}


def test_a_lying_platform(bed):
    visit = made(bed, "https://news.example/tcf-lying", phase=REJECTED, choice="reject")
    assert visit.choice.done
    after = heard(visit, "act", "after")
    assert after
    assert all("personalised_advertising" in each.granted for each in after)
