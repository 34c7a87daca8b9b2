import base64
import hashlib
import json
import random
import time
from urllib.parse import quote

import pytest
from cases import ENTRY, YEAR, attribution, case, cookie, request, stored, visit
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.judging.flows import MOST_STORED, flows
from auditor.judging.flows import stored as kept
from auditor.model.flow import Flow, mark
from auditor.model.identifiers import within
from auditor.model.observation import Filled, Request, ScriptPlace, Signal

MINE, YOURS = "83f1c09b27d4e650", "5d2e7a90c4b81f36"
T = "https://hub.tally.example/c"


def sha256(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()


def sent(*requests: Request, name: str = "_own", **fields: object) -> tuple[Flow, ...]:
    """The flows of a visit whose browser held MINE, beside one that held YOURS."""
    here = visit(**{"profile": "a", "cookies": (cookie(name, value=MINE),), "requests": requests, **fields})
    there = visit("control", profile="b", cookies=(cookie(name, value=YOURS),))
    return case(visits=(here, there)).flows


@pytest.mark.parametrize(
    ("url", "body", "form", "part", "parameter"),
    [
        (f"{T}?u={MINE}", None, "plain", "query", "u"),
        (f"https://hub.tally.example/c/{MINE}/x.gif", None, "plain", "path", ""),
        (f"{T}?d={quote(json.dumps({'id': MINE}))}", None, "plain", "query", "d"),
        (f"{T}?d={quote(quote(json.dumps({'id': MINE})))}", None, "plain", "query", "d"),
        (T, f'{{"id":"{MINE}"}}', "plain", "body", ""),
        (T, f"en=view&cid={MINE}", "plain", "body", "cid"),
        (f"{T}?d={base64.b64encode(MINE.encode()).decode()}", None, "base64", "query", "d"),
        (f"{T}?d={quote(base64.b64encode(json.dumps({'i': MINE}).encode()))}", None, "base64", "query", "d"),
        (T, base64.urlsafe_b64encode(f"v=1&id={MINE}".encode()).decode(), "base64", "body", ""),
        (f"{T}?h={hashlib.md5(MINE.encode()).hexdigest()}", None, "md5", "query", "h"),
        (f"{T}?h={hashlib.sha1(MINE.encode()).hexdigest().upper()}", None, "sha1", "query", "h"),
        (f"{T}?h={sha256(MINE).hex()}", None, "sha256", "query", "h"),
        (f"{T}?h={quote(base64.b64encode(sha256(MINE)).decode())}", None, "sha256", "query", "h"),
        (f"{T}?h={base64.urlsafe_b64encode(sha256(MINE)).decode()}", None, "sha256", "query", "h"),
    ],
)
def test_an_identifier_is_found_in_every_form(
    url: str, body: str | None, form: str, part: str, parameter: str
) -> None:
    (flow,) = sent(request(url, body=body))
    assert (flow.form, flow.part, flow.parameter) == (form, part, parameter)
    assert (flow.source.name, flow.host, flow.value) == ("_own", "hub.tally.example", mark(MINE))
    assert flow.source.lifetime_s == YEAR
    assert (flow.source.setter, flow.source.script) == ("shop.example", "https://shop.example/app.js")


@pytest.mark.parametrize(
    "url",
    [
        f"{T}?u=9{MINE}",
        f"{T}?u={MINE}0",
        f"{T}?u={MINE[:-1]}",
        f"{T}?u={YOURS}",
        f"https://shop.example/save?u={MINE}",
        f"https://img.shop.example/save?u={MINE}",
    ],
)
def test_no_other_number_and_nothing_to_the_site_itself(url: str) -> None:
    assert not sent(request(url))


@pytest.mark.parametrize(
    "value",
    [
        "1700000000000",
        "1.24.3.1",
        "de-DE",
        "GTM-AB12CD34",
        "G-1A2B3C4D5E",
        "UA-12345678-1",
        "20261121",
        "accepted",
    ],
)
def test_times_versions_locales_and_container_ids_are_none(value: str) -> None:
    here = visit(profile="a", cookies=(cookie("_adw", value=value),), requests=(request(f"{T}?v={value}"),))
    assert not case(visits=(here,)).flows


def test_what_every_browser_is_given_is_none() -> None:
    build = "9c1f27e8ab3d4406"
    asked = request(f"{T}?release={build}&u={MINE}")
    here = visit(profile="a", stored=(stored("build", build), stored("me", MINE)), requests=(asked,))
    there = visit("control", profile="b", stored=(stored("build", build), stored("me", YOURS)))
    assert [flow.source.name for flow in case(visits=(here, there)).flows] == ["me"]


def test_what_one_visit_alone_held_is_nobodys_unless_its_name_is_known() -> None:
    asked = request(f"{T}?release={MINE}")
    assert not case(visits=(visit(profile="a", stored=(stored("build"),), requests=(asked,)),)).flows
    known = visit(profile="a", cookies=(cookie("_adw", value=MINE),), requests=(asked,))
    assert case(visits=(known,)).flows


def test_what_stood_in_an_address_before_it_was_kept_is_public() -> None:
    script = request(f"https://shop.example/app.{MINE}.js", at_s=0.5)
    assert not sent(script, request(f"{T}?r={MINE}"), cookies=(cookie("_own", value=MINE, at_s=1.0),))
    later = request(f"https://hub.tally.example/s.js?u={MINE}", at_s=2.0)
    assert sent(later, cookies=(cookie("_own", value=MINE, at_s=1.0),))
    assert not sent(request(f"{T}?r={MINE}"), entry=f"{ENTRY}?order={MINE}")


def test_a_consent_string_is_no_identifier() -> None:
    signal = Signal(kind="tcf", raw=MINE, where=T)
    assert not sent(request(f"{T}?gdpr_consent={MINE}"), signals=(signal,))
    assert not sent(request(f"{T}?c={MINE}"), name="consent")


def test_a_session_id_says_that_it_does_not_last() -> None:
    (flow,) = sent(request(f"{T}?s={MINE}"), cookies=(cookie("_own", value=MINE, asked_lifetime_s=None),))
    assert flow.source.lifetime_s is None


def test_one_vendors_value_at_another_is_synced() -> None:
    own = cookie("adw_uid", value=MINE, domain="adway.example", by="https://cdn.adway.example/a.js")
    hops = (
        request("https://sync.adway.example/go", cookies_sent=("adw_uid",), at_s=1.0),
        request(f"https://hub.tally.example/match?partner=adw&uid={MINE}", at_s=1.1),
        request(f"https://cdn.adway.example/seen?uid={MINE}", at_s=1.2),
    )
    found = sent(*hops, cookies=(own,))
    assert [(flow.host, flow.part, flow.synced) for flow in found] == [
        ("sync.adway.example", "cookie", False),
        ("hub.tally.example", "query", True),
        ("cdn.adway.example", "query", False),
    ]
    assert (found[1].source.vendor, found[1].vendor) == ("adway", "tally")


def test_the_sites_own_value_at_a_vendor_is_no_sync() -> None:
    (flow,) = sent(request(f"{T}?u={MINE}"))
    assert (flow.source.vendor, flow.synced) == (None, False)


def test_who_had_a_part_in_writing_it_is_no_other() -> None:
    by = ScriptPlace(url="https://cdn.unknown-cdn.example/x.js", chain=("https://hub.tally.example/t.js",))
    mine = cookie("_own", value=MINE, set_by=by)
    (flow,) = sent(request(f"{T}?u={MINE}"), request("https://cdn.unknown-cdn.example/x.js"), cookies=(mine,))
    assert not flow.synced


@pytest.mark.parametrize(
    ("form", "value"),
    [
        ("plain", "anna.bell@gmail.com"),
        ("url", quote("anna.bell@gmail.com", safe="")),
        ("sha256", sha256("annabell@gmail.com").hex()),
        ("md5", hashlib.md5(b"anna.bell@gmail.com").hexdigest()),
        ("base64", base64.b64encode(b"anna.bell@gmail.com").decode()),
    ],
)
def test_an_address_that_was_typed_is_followed(form: str, value: str) -> None:
    typed = Filled(value="Anna.Bell@Gmail.com", field="newsletter", page_url=ENTRY)
    here = visit(profile="a", filled=(typed,), requests=(request(f"{T}?em={value}"),))
    (flow,) = case(visits=(here,)).flows
    assert (flow.form, flow.source.kind, flow.source.name) == (form, "email", "newsletter")


IDS = st.integers(0, 2**64).map(lambda number: sha256(str(number)).hex()[:20])


@settings(max_examples=40)
@given(IDS.filter(lambda text: within(text) == (text,)), IDS)
def test_whatever_its_letters_it_is_followed_and_no_other_is(value: str, other: str) -> None:
    encoded = base64.b64encode(json.dumps({"u": value}).encode()).decode()
    found = sent(
        request(f"{T}?u={value}"),
        request(f"{T}?b={quote(encoded)}"),
        request(f"{T}?h={sha256(value).hex()}"),
        request(f"{T}?u={other}&v={sha256(other).hex()}"),
        cookies=(cookie("_own", value=value),),
    )
    assert {flow.parameter for flow in found if flow.value == mark(value)} >= {"u", "b", "h"}
    assert value == other or all(flow.times == 1 for flow in found)


def test_ten_thousand_requests_take_well_under_a_second() -> None:
    draw = random.Random(7)
    ids = [f"{draw.getrandbits(64):016x}" for _ in range(60)]
    noise = [f"{draw.getrandbits(64):016x}" for _ in range(20_000)]
    asked = tuple(
        request(
            f"https://h{n % 50}.tally.example/collect?v=2&dl=https%3A%2F%2Fshop.example%2Fp%2F{n}"
            f"&t={1700000000 + n}&a={noise[n]}&b={noise[n + 9000]}&ua=Chromium%3B156.0&sr=1366x768"
            f"&ul=en-us&d=eyJhIjoxLCJiIjpbMSwyXX0" + (f"&cid={ids[n // 20 % 60]}" if n % 20 == 0 else ""),
            id=str(n),
            body='{"events":[{"name":"view","props":{"title":"A page","n":12345}}]}' if n % 3 == 0 else None,
        )
        for n in range(10_000)
    )
    held = tuple(cookie(f"_tly_{n}", value=value) for n, value in enumerate(ids))
    here = visit(profile="a", cookies=held, requests=asked)
    made = case(visits=(here,), flows=(), attribution=attribution((here,)))
    began = time.process_time()
    found = flows(made)
    took = time.process_time() - began
    assert len(found) >= 60
    assert took < 2.0, f"{took:.2f} s of CPU time"
    assert len(kept(found)) <= MOST_STORED
