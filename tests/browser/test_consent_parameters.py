# ruff: noqa: E501 - a case a line
import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.browser.traffic.consent_parameters import carried, sections
from auditor.browser.traffic.exchange import Exchange


def exchange(url, body=None):
    return Exchange(
        id="1", url=url, method="GET", type="Image", page_url="https://shop.example/", document_url="https://shop.example/",
        initiator=None, initiator_type="script", target="page", at_s=1.5, wall=0.0, step="after", body=body,
    )  # fmt: skip


def found(url, body=None):
    return [(signal.kind, signal.raw) for signal in carried(exchange(url, body))]


def test_strings_go_with_what_applies_and_what_is_in_force():
    first, second = carried(
        exchange("https://ads.example/p/a?gdpr=1&gdpr_consent=CPx%2Ey&gpp=DBAA&gpp_sid=7%2C-1%2C8")
    )
    assert (first.kind, first.raw, first.applies, first.sections) == ("tcf", "CPx.y", True, ())
    assert (second.kind, second.raw, second.applies, second.sections) == ("gpp", "DBAA", None, (7, 8))
    assert (first.where, first.step, first.at_s, first.frame_url) == (
        "https://ads.example/p/a",
        "after",
        1.5,
        "https://shop.example/",
    )


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://fls.example/activity;src=1;gcs=G100;gcd=13l3l3l3l1l1;npa=1?", [("gcs", "G100"), ("gcd", "13l3l3l3l1l1"), ("npa", "1")]),
        ("https://ads.example/?gdpr=0", [("gdpr", "0")]),
        ("https://bat.example/action/0?asc=D&evt=pageLoad", [("asc", "D")]),
        ("https://list.example/?asc=name&npa=north&gcs=1234&dpo=7&rdp=host", []),
        ("https://shop.example/article/gcs=G111", []),
        ("https://shop.example/?mygcs=G111&gcs=G111&GCS=G100", [("gcs", "G111"), ("gcs", "G100")]),
        ("https://[bad/?gcs=G111", [("gcs", "G111")]),
    ],
)  # fmt: skip
def test_names_and_values_that_are_meant(url, expected):
    assert found(url) == expected


def test_bid_requests_hold_them_in_json():
    string = "COvFyGBOvFyGBAbAAAENAPCAAOAAAAAAAAAAAEEUACCKAAA"
    body = f'{{"user": {{"consent": "{string}"}}, "regs": {{"gpp": "DBAA", "us_privacy":"1YNN"}}, "x": {{"consent": "yes please"}}}}'
    assert found("https://bid.example/", body) == [("tcf", string), ("gpp", "DBAA"), ("usp", "1YNN")]
    assert found("https://bid.example/", body[1:]) == []


def test_one_request_says_no_more_than_a_bound():
    assert len(found("https://ads.example/?" + "&".join(f"gpp=DB{n}" for n in range(300)))) == 40


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_request_is_read(url, body):
    assert len(list(carried(exchange(f"https://a.example/?gdpr_consent={url}", body)))) <= 40


def test_section_ids():
    assert sections('["7", "8"]') == sections("7_8") == sections("7,8") == (7, 8)
    assert sections("-1") == sections("") == sections("99999") == ()
