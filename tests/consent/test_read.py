"""Signals decoded: in words, by use; and whatever a page may say, something is answered."""
# ruff: noqa: E501 - a case a line

import base64
import json
from datetime import UTC, datetime
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.consent import google, gpp, tcf, usp
from auditor.consent.bits import Bits, Unreadable, count, merged
from auditor.consent.read import said
from auditor.consent.visit import all_said
from auditor.model.observation import Signal, SignalKind
from auditor.model.said import Use

REFUSED = "CQuFeUAQuFeUAAHABAENAwEgAAAAAH_gAAAAAAALzgCQABAAIABAANAF5gAA"
"""Of @iabtcf/core: no purpose, legitimate interest for 2 to 11."""
KINDS = get_args(SignalKind)


def signal(kind, raw, **fields):
    return Signal(kind=kind, raw=raw, where="here", **fields)


def call(kind, *given, **fields):
    return signal(kind, json.dumps(given), **fields)


@pytest.mark.parametrize(
    ("kind", "raw", "granted", "denied", "words"),
    [
        ("tcf", REFUSED, (), ("storage", "advertising", "personalised_advertising", "analytics"), "no purpose consented; 0 vendors; legitimate interest for purposes 2, 3, 4, 5, 6, 7, 8, 9, 10, 11"),
        ("usp", "1YNN", ("sale",), (), "not opted out of sale"),
        ("usp", "1yyn", (), ("sale",), "opted out of sale"),
        ("usp", "1---", (), (), "sale: not applicable"),
        ("gcs", "G100", (), ("advertising", "analytics"), "ad_storage denied, analytics_storage denied"),
        ("gcs", "G101", ("analytics",), ("advertising",), "ad_storage denied, analytics_storage granted"),
        ("gcs", "G110", ("advertising",), ("analytics",), "ad_storage granted, analytics_storage denied"),
        ("gcs", "G1-1", ("analytics",), (), "ad_storage not set, analytics_storage granted"),
        ("gcd", "13l3l3l3l1l1", (), (), "ad_storage not set, analytics_storage not set, ad_user_data not set, ad_personalization not set"),
        ("gcd", "11p1t1r1X5", ("analytics", "advertising_data"), ("advertising",), "ad_storage denied by default, analytics_storage granted by default, ad_user_data denied by default, granted by an update, ad_personalization unknown"),
        ("gcd", "13q3m3u3v5", ("personalised_advertising",), ("advertising", "analytics", "advertising_data"), None),
        ("npa", "1", (), ("personalised_advertising",), "personalised advertising denied"),
        ("npa", "0", (), (), "says nothing against it"),
        ("rdp", "1", (), ("sale",), "restricted data processing asked for"),
        ("asc", "G", ("advertising",), (), "ad_storage granted"),
        ("asc", "D", (), ("advertising",), "ad_storage denied"),
        ("ldu", "LDU", (), ("sale",), "limited data use asked for"),
        ("gdpr", "0", (), (), "says that the GDPR does not apply"),
        ("addtl_consent", "2~1.35.41~dv.9.21", (), (), "consent to 3 of Google's further ad technology providers"),
        ("addtl_consent", "1~", (), (), "consent to 0 of Google's further ad technology providers"),
        ("gpp", "DBABLA~BVVVAAAAAABA.YA", (), ("sale", "sharing", "targeted_advertising"), None),
    ],
)  # fmt: skip
def test_each_kind(kind, raw, granted, denied, words):
    read = said(signal(kind, raw))
    assert (read.readable, read.granted, read.denied) == (True, granted, denied), read.words
    assert words is None or read.words == words


@pytest.mark.parametrize(
    ("kind", "given", "granted", "denied"),
    [
        ("google_consent", ("consent", "default", {"ad_storage": "denied", "analytics_storage": "granted"}), ("analytics",), ("advertising",)),
        ("uet_consent", ("consent", "update", {"ad_storage": "granted"}), ("advertising",), ()),
        ("meta_consent", ("consent", "revoke"), (), ("advertising",)),
        ("meta_consent", ("dataProcessingOptions", ["LDU"]), (), ("sale",)),
        ("meta_consent", ("dataProcessingOptions", []), (), ()),
        ("tiktok_consent", ("grantConsent",), ("advertising",), ()),
    ],
)  # fmt: skip
def test_calls_do_not_hold_on_their_own(kind, given, granted, denied):
    read = said(call(kind, *given))
    assert (read.granted, read.denied, read.holds) == (granted, denied, False)


@pytest.mark.parametrize(
    ("kind", "raw", "why"),
    [
        ("tcf", "", "ends too early"),
        ("tcf", "BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA", "of version 1"),
        ("tcf", REFUSED[:30], "ends too early"),
        ("tcf", "${GDPR_CONSENT_755}", "not base64url"),
        ("tcf", REFUSED + ".AAAA" * 5, "too many segments"),
        ("gpp", "DBAA~1YNN", "names 0 sections and it holds 1"),
        ("gpp", "CAAA", "does not begin"),
        ("usp", "1Y", "not of the form"),
        ("gcs", "G200", "not of the form"),
        ("gcd", "l3l3", "not of the form"),
        ("google_consent", "[", "no JSON"),
        ("google_consent", '["event", "page"]', "no call"),
        ("asc", "g", "neither G nor D"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_says_why(kind, raw, why):
    read = said(signal(kind, raw))
    assert (read.readable, read.holds, read.granted, read.denied) == (False, False, (), ())
    assert why in read.words


def test_the_sections_in_force_alone_hold():
    raw = "DBABzw~1YNN~BAAUAAAAAAA.QA"
    ids = sorted(gpp.decode(raw).sections) if raw else []
    assert ids == [6, 7]
    assert said(signal("gpp", raw, sections=(6,))).granted == ("sale",)


def test_a_platform_that_is_not_loaded_holds_nothing():
    assert not said(signal("tcf", REFUSED, status="stub")).holds
    assert not said(signal("tcf", REFUSED, status="loading,cmpuishown")).holds
    assert said(signal("tcf", REFUSED, status="loaded,tcloaded")).holds


def outcome(*given, kind="google_consent"):
    ended = [each for each in all_said(call(kind, *one) for one in given) if each.holds]
    assert len(ended) <= 1
    return (set(ended[0].granted), set(ended[0].denied)) if ended else None


def mode(command, ads, **more):
    return ("consent", command, {"ad_storage": ads, **more})


def test_what_calls_come_to():
    assert outcome(mode("default", "granted"), mode("update", "denied")) == (set(), {"advertising"})
    assert outcome(mode("default", "denied"), mode("update", "granted")) == ({"advertising"}, set())
    assert outcome(mode("default", "denied"), mode("default", "granted")) == ({"advertising"}, set())
    assert outcome(mode("default", "granted", region=["US"]), mode("default", "denied")) is None
    assert outcome(mode("default", "denied", region=["DE"]), mode("default", "denied")) == (
        set(),
        {"advertising"},
    )
    assert outcome(mode("default", "denied", region=["DE"]), mode("update", "granted")) == (
        {"advertising"},
        set(),
    )
    assert outcome(mode("default", "granted", region=["US"])) is None
    assert outcome(mode("update", "denied"), mode("default", "granted")) is None
    assert outcome(("event", "page")) is None


def test_what_pixels_calls_come_to():
    assert outcome(("consent", "revoke"), ("consent", "grant"), kind="meta_consent") == (
        {"advertising"},
        set(),
    )
    assert outcome(("grantConsent",), ("revokeConsent",), kind="tiktok_consent") == (set(), {"advertising"})
    assert outcome(("dataProcessingOptions", ["LDU"]), kind="meta_consent") is None


def test_steps_and_documents_are_told_apart():
    yes, no = mode("update", "granted"), mode("update", "denied")
    told = [
        call("google_consent", *yes),
        call("google_consent", *no, step="after"),
        call("google_consent", *yes, frame_url="https://other.example/"),
    ]
    ends = [(each.step, each.frame_url, each.granted) for each in all_said(told) if each.holds]
    assert ends == [
        ("before", "", ("advertising",)),
        ("after", "", ()),
        ("before", "https://other.example/", ("advertising",)),
    ]


@given(st.sampled_from(KINDS), st.text(max_size=300) | st.text("ACDBQ012~.-_GYNl1", max_size=300))
def test_garbage_is_answered(kind, raw):
    read = said(signal(kind, raw))
    assert read.words
    assert set(read.granted) | set(read.denied) <= set(get_args(Use))
    assert not set(read.granted) & set(read.denied)


JSON = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["ad_storage", "region", "wait_for_update", "x"]), inner, max_size=3
        )
    ),
)


@given(
    st.sampled_from(["google_consent", "uet_consent", "meta_consent", "tiktok_consent"]),
    st.sampled_from([["consent", "default"], ["dataProcessingOptions"], []]),
    st.lists(JSON, max_size=3),
)
def test_any_call_is_answered(kind, start, rest):
    assert list(all_said([call(kind, *start, *rest)]))


@given(st.binary(min_size=0, max_size=400))
def test_random_bits_are_read_or_refused(octets):
    raw = "C" + base64.urlsafe_b64encode(octets).decode().rstrip("=")
    try:
        read = tcf.decode(raw)
    except Unreadable:
        return
    assert read.words
    assert count(read.vendors) <= 65_535


def test_a_string_that_repeats_a_range_costs_nothing():
    bits = "000000000001" + "1" + f"{1:016b}" + f"{65_535:016b}"
    many = f"{4_095:012b}" + bits[12:] * 4_095
    letters = "".join(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"[
            int(many[at : at + 6].ljust(6, "0"), 2)
        ]
        for at in range(0, min(len(many), 90_000), 6)
    )
    with pytest.raises(Unreadable):
        Bits(letters).ranges()
    assert merged([(1, 5), (4, 9), (10, 11), (20, 20)]) == ((1, 11), (20, 20))


def test_a_time_is_read_to_the_tenth_of_a_second():
    assert tcf.decode(REFUSED).created.tzinfo is UTC
    assert tcf.decode(REFUSED).created > datetime(2024, 1, 1, tzinfo=UTC)


def test_what_is_no_string_at_all():
    for decode in (tcf.decode, gpp.decode, usp.decode, google.gcs, google.gcd, google.additional):
        with pytest.raises(Unreadable):
            decode("\x00<b>")
