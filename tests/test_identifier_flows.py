"""Identifiers traced in a real browser, from where they were stored to where they were sent."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from secrets import token_hex

import pytest
from browser.bed import host, opened
from browser.visiting import made

from auditor.demo.server import Answer, Asked
from auditor.judging.attribution import attribute
from auditor.judging.flows import flows
from auditor.model.case import Case
from auditor.model.flow import Flow
from auditor.model.site import Site
from auditor.model.visit import Visit
from auditor.vendors import catalogue

EMAIL = "Anna.Bell@shop.example"
PIXEL = Answer(body="GIF89a", headers=(("content-type", "image/gif"),))
BUILD = "9c1f27e8ab3d44069c1f27e8ab3d4406"
SHOP = f"""<!doctype html><title>Shop</title>
<form class=newsletter><input type=email name=news></form>
<script>
localStorage.build = "{BUILD}";
localStorage.seen = String(Date.now());
const token = crypto.randomUUID();
document.cookie = "csrf=" + token + "; path=/";
fetch("/save", {{method: "POST", body: JSON.stringify({{csrf: token, build: "{BUILD}"}})}});
new Image().src = "https://errors.one.example/r?release={BUILD}&t=" + Date.now() + "&v=1.24.0";
</script>
<script src="https://cdn.two.example/track.js"></script>
<img src="https://ads.three.example/start">"""
TRACK = """(async () => {
  const id = crypto.randomUUID();
  document.cookie = "_two=" + id + "; max-age=31536000; path=/";
  const send = (path, options) => fetch("https://in.two.example" + path,
    {mode: "no-cors", keepalive: true, ...options});
  const digest = async (kind, text) => new Uint8Array(
    await crypto.subtle.digest(kind, new TextEncoder().encode(text)));
  const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  send("/plain?cid=" + id);
  send("/record?d=" + encodeURIComponent(JSON.stringify({page: "x", user: id})));
  send("/base64?d=" + encodeURIComponent(btoa(JSON.stringify({user: id}))));
  send("/body", {method: "POST", body: JSON.stringify({events: [{user: id}]})});
  send("/sha1?h=" + hex(await digest("SHA-1", id)));
  send("/sha256?h=" + encodeURIComponent(btoa(String.fromCharCode(...await digest("SHA-256", id)))));
  new Image().src = "https://px.four.example/i?partner=" + id;
  document.querySelector("input[name=news]").addEventListener("change", async (event) => {
    const mail = event.target.value.trim().toLowerCase();
    new Image().src = "https://px.four.example/em?sha=" + hex(await digest("SHA-256", mail));
  });
})();"""


def pixel(_asked: Asked) -> Answer:
    return PIXEL


def start(_asked: Asked) -> Answer:
    """A vendor that gives each browser an id and passes it to a partner by redirect."""
    uid = token_hex(12)
    return Answer(
        status=302,
        headers=(
            ("location", f"https://match.four.example/sync?from=three&uid={uid}"),
            ("set-cookie", f"three_uid={uid}; Max-Age=31536000; Path=/; Secure; SameSite=None"),
        ),
    )


@pytest.fixture(scope="module")
def visits() -> Iterator[tuple[Visit, ...]]:
    hosts = {
        "shop.example": host({"/": SHOP, "/save": "ok"}),
        "errors.one.example": pixel,
        "cdn.two.example": host(
            {"/track.js": Answer(body=TRACK, headers=(("content-type", "text/javascript"),))}
        ),
        "in.two.example": pixel,
        "ads.three.example": start,
        "px.four.example": pixel,
        "match.four.example": pixel,
    }
    with opened(hosts) as bed:
        settings = replace(bed.browser.settings, form_email=EMAIL)
        bed = replace(bed, browser=replace(bed.browser, settings=settings))  # noqa: PLW2901 - one that types
        yield (
            made(bed, "https://shop.example/"),
            made(bed, "https://shop.example/", phase="control", repeat=1),
        )


@pytest.fixture(scope="module")
def found(visits: tuple[Visit, ...]) -> tuple[Flow, ...]:
    site = Site(name="shop.example", entry="https://shop.example/")
    known = attribute(site, (), visits, catalogue.load())
    case = Case(
        site=site, documents=(), claims=(), visits=visits, attribution=known, today=date(2026, 11, 22)
    )
    return tuple(flow for flow in flows(case) if flow.visit == visits[0].id)


def test_one_cookie_in_each_of_its_forms(found: tuple[Flow, ...]) -> None:
    own = [flow for flow in found if flow.source.name == "_two" and flow.host == "in.two.example"]
    assert {(flow.form, flow.part, flow.parameter) for flow in own} == {
        ("plain", "query", "cid"),
        ("plain", "query", "d"),
        ("base64", "query", "d"),
        ("plain", "body", ""),
        ("sha1", "query", "h"),
        ("sha256", "query", "h"),
    }
    assert {flow.source.setter for flow in own} == {"cdn.two.example"}
    assert not any(flow.synced for flow in own)


def test_the_same_value_at_another_vendor_is_synced(found: tuple[Flow, ...]) -> None:
    (handed,) = [flow for flow in found if flow.source.name == "_two" and flow.host == "px.four.example"]
    (hop,) = [flow for flow in found if flow.host == "match.four.example"]
    assert (handed.synced, hop.synced) == (True, True)
    assert (hop.source.name, hop.source.domain, hop.parameter) == (
        "three_uid",
        "ads.three.example",
        "uid",
    )


def test_builds_times_and_tokens_of_the_site_itself_are_no_flow(found: tuple[Flow, ...]) -> None:
    assert {flow.source.name for flow in found} == {"_two", "three_uid", "news"}


def test_a_hashed_address_that_the_visit_typed(found: tuple[Flow, ...], visits: tuple[Visit, ...]) -> None:
    (typed,) = visits[0].filled
    assert (typed.value, typed.field, typed.step) == (EMAIL, "news", "gesture")
    (flow,) = [flow for flow in found if flow.source.kind == "email"]
    assert (flow.form, flow.host, flow.parameter) == ("sha256", "px.four.example", "sha")
