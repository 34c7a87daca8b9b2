"""Declarations of consent platforms as a visit meets them: kept as they came, bounded, missed aloud."""
# ruff: noqa: E501 - scripts as their pages have them

import hashlib
import json

import pytest

from auditor.collectors.declarations import Declarations
from auditor.demo.server import Answer
from tests.browser.bed import host, opened
from tests.browser.visiting import made

LIST = json.dumps({"cookies": [{"name": "visitor_id", "duration": "1 year"}]})
IDS = "0a1b2c3d-0000-4000-8000-0123456789ab/0a1b2c3d-1111-4000-8000-0123456789ab"
CERTAIN = f"/consent/{IDS}/en.json"


def asks(*addresses):
    return "<title>Shop</title><h1>Shop</h1><script>" + "".join(
        f'fetch("{address}").then(answer => answer.text()).catch(() => {{}});' for address in addresses
    ) + "</script>"  # fmt: skip


def answer(body, kind="application/json", **more):
    return Answer(body=body, type=kind, **more)


@pytest.fixture(scope="module")
def bed():
    pages = {
        "/": asks("/consent/list.json", "/products.json", "/consent/geo.json", "/consent/page.json", CERTAIN),
        "/consent/list.json": answer(LIST, "application/x-javascript"),
        "/products.json": answer(LIST),
        "/consent/geo.json": answer('{"country": "DE"}'),
        "/consent/page.json": answer("<!doctype html><title>cookie</title>", "text/html"),
        CERTAIN: answer("{" + " " * 3_000_000 + "}"),
        "/framed": '<title>Shop</title><h1>Shop</h1><iframe src="https://consent.example/"></iframe>',
        "/many": asks(*(f"/consent/{number}.json" for number in range(30))),
        "/hostile": """<title>Shop</title><h1>Shop</h1><script>
            const deep = {}; deep.deep = deep;
            window.klaroConfig = {services: [{name: deep, cookies: [deep, 7, null, {toJSON() { throw 1; }}]}]};
            window.tarteaucitron = {job: ["a"], get services() { throw new Error("no"); }};
            window.CookieConsent = {getConfig() { throw new Error("no"); }};
            window.CookieConsentDialog = {cookieTableNecessary: Array(100000).fill(["x".repeat(3000)])};
            window.OneTrust = {GetDomainData: () => ({Groups: new Proxy([], {get() { throw 1; }})})};
        </script>""",
        "/names": '<title>Shop</title><h1>Shop</h1><div id="klaro">A choir</div><script>window.klaro = 7;</script>',
    }
    pages |= {f"/consent/{number}.json": answer(LIST.replace("_id", f"_{number}")) for number in range(30)}
    bakery = {"/": asks("/cakes.json"), "/cakes.json": answer(LIST)}
    framed = host({"/": asks("/cookies.json"), "/cookies.json": answer(LIST)})
    with opened(
        {"shop.example": host(pages), "consent.example": framed, "cookie-bakery.example": host(bakery)}
    ) as bed:
        yield bed


def visited(bed, path):
    return made(bed, f"https://shop.example{path}", eyes=lambda: [Declarations()])


def test_an_answer_whose_address_speaks_of_it_is_kept_by_its_bytes(bed):
    visit = visited(bed, "/")
    (declared,) = visit.declarations
    assert declared.url == "https://shop.example/consent/list.json"
    assert declared.sha256 == hashlib.sha256(LIST.encode()).hexdigest()
    assert (declared.where, declared.step) == ("response", "before")
    assert declared.page_url == "https://shop.example/"


def test_one_that_is_known_to_be_a_declaration_and_cannot_be_had_is_a_gap(bed):
    (gap,) = (gap for gap in visited(bed, "/").gaps if gap.what == "declarations")
    assert CERTAIN in gap.reason


def test_answers_in_frames_of_other_sites_are_kept_too(bed):
    assert [each.url for each in visited(bed, "/framed").declarations] == [
        "https://consent.example/cookies.json"
    ]


def test_no_more_than_a_bound_is_kept_and_a_gap_says_so(bed):
    visit = visited(bed, "/many")
    assert len(visit.declarations) == 20
    assert any(gap.what == "declarations" and "more than 20" in gap.reason for gap in visit.gaps)


def test_objects_that_are_traps_leave_the_visit_whole(bed):
    visit = visited(bed, "/hostile")
    assert visit.reached
    wheres = {each.where for each in visit.declarations}
    assert wheres <= {"window.klaroConfig"}
    assert any("CookieConsentDialog" in gap.reason for gap in visit.gaps)


def test_names_alone_declare_nothing(bed):
    visit = visited(bed, "/names")
    assert visit.declarations == ()
    assert not visit.gap("declarations")


def test_a_shop_of_cookies_is_no_consent_platform(bed):
    visit = made(bed, "https://cookie-bakery.example/", eyes=lambda: [Declarations()])
    assert visit.declarations == ()
