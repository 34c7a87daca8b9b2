from dataclasses import replace

import pytest
from cases import ID, accused, case, claim, cookie, request, visit

from auditor.rules.collection_denied import RULE

DENIED = claim(
    "data_collected", "We do not collect data on what you do here.", polarity="does_not", object="data"
)
HISTORY = claim(
    "data_collected",
    "当社はお客様の閲覧履歴を収集しません。",
    polarity="does_not",
    data=("browsing_history",),
)
COUNTED = visit(
    cookies=(cookie("_tly"),), requests=(request(f"https://in.tally.example/c?u={ID}", resource="fetch"),)
)
ADVERT = visit(
    cookies=(cookie("_adw"),), requests=(request(f"https://hit.adway.example/p?u={ID}", resource="image"),)
)
NAMELESS = visit(requests=(request("https://in.tally.example/c?page=home", resource="fetch"),))


def test_a_denial_of_recordings_is_none_of_statistics() -> None:
    words = "We never record your screen."
    said = claim("data_collected", words, polarity="does_not", data=("usage",), object="screen")
    assert list(RULE.judge(case(said, visits=(COUNTED,)))) == []


@pytest.mark.parametrize("said", [DENIED, HISTORY])
def test_a_visitors_id_that_analytics_received(said: object) -> None:
    (finding,) = RULE.judge(case(said, visits=(COUNTED,)))  # type: ignore[arg-type]
    assert (finding.verdict, finding.severity, finding.subject.key) == (
        "contradicted",
        "error",
        "tally.example",
    )
    assert {item.fields.get("identifier") for item in finding.evidence} >= {"_tly"}


def test_advertising_alone_weighs_less_for_others_may_collect_it() -> None:
    (finding,) = RULE.judge(case(DENIED, visits=(ADVERT,)))
    assert (finding.severity, finding.subject.key) == ("warning", "adway.example")


def test_no_tracker_is_upheld_and_payment_is_none() -> None:
    paying = visit(requests=(request("https://js.paygate.example/v1"),))
    assert [f.verdict for f in RULE.judge(case(DENIED, visits=(paying,)))] == ["upheld"]


@pytest.mark.parametrize(
    "other",
    [
        claim("vendor_use", "We use Tally.", vendor="tally"),
        claim("data_collected", "We collect cookies.", data=("cookies",)),
        claim("tracker_use", "Our pages contain web beacons."),
    ],
)
def test_another_sentence_that_describes_it_leaves_the_denial_unclear(other: object) -> None:
    (finding,) = RULE.judge(case(DENIED, other, visits=(COUNTED,)))  # type: ignore[arg-type]
    assert (finding.verdict, "unclear" in finding.message) == ("untested", True)


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("We do not track you without your consent.", {}),
        ("We do not automatically collect personal information.", {"object": "personal information"}),
        (
            "Nous ne collectons aucune donnée nominative lors de votre navigation.",
            {"data": ("browsing_history",)},
        ),
        (
            "We do not collect personal information about the pages that you visit.",
            {"object": "personal information", "data": ("browsing_history",)},
        ),
        ("We do not track what you do after login.", {"area": "after_login"}),
        ("We do not track you, except as the law wants it.", {"exceptions": ("law",)}),
    ],
)
def test_conditions_terms_and_places_are_untested(text: str, fields: dict) -> None:
    said = claim("data_collected", text, polarity="does_not", **fields)
    assert [f.verdict for f in RULE.judge(case(said, visits=(COUNTED,)))] == ["untested"]


@pytest.mark.parametrize(
    "text",
    [
        "We do not knowingly collect data on what children do.",
        "If you block cookies in your browser, we do not track you.",
        "We do not collect your credit card number.",
        "We do not collect your name.",
        "We do not collect data on what you do on other websites.",
    ],
)
def test_denials_of_something_else_are_not_this_rules_question(text: str) -> None:
    said = claim("data_collected", text, polarity="does_not")
    assert list(RULE.judge(case(said, visits=(COUNTED,)))) == []


def test_without_an_identifier_or_a_visit_it_is_untested() -> None:
    assert [f.verdict for f in RULE.judge(case(DENIED, visits=(NAMELESS,)))] == ["untested"]
    assert [f.verdict for f in RULE.judge(case(DENIED))] == ["untested"]


def test_a_promise_to_californians_is_not_held_against_a_visit_from_elsewhere() -> None:
    said = claim("data_collected", "We do not track you.", polarity="does_not", jurisdiction="California")
    (finding,) = RULE.judge(case(said, visits=(COUNTED,)))
    assert "no visit was declared to come from there" in finding.message
    assert accused([finding]) == []


@pytest.mark.parametrize(
    ("text", "accused_keys"),
    [
        ("We do not use analytics.", {"tally.example"}),
        ("Wir setzen keine Analyse-Tools ein.", {"tally.example"}),
        ("当サイトではアクセス解析ツールを使用していません。", {"tally.example"}),
        ("解析ツールや広告タグは一切使用しておりません。", {"tally.example"}),
        ("Ce site ne recourt à aucun outil de statistiques.", {"tally.example"}),
        ("No analytics, no tracking.", {"tally.example", "adway.example"}),
        ("We do not use analytics to identify you.", set()),
        ("We do not use order tracking.", set()),
        ("個人を特定するアクセス解析ツールは使用していません。", set()),
        ("We do not use analytics cookies.", set()),
        ("We do not use analytics without your consent.", set()),
    ],
)
def test_tools_that_are_denied_as_such(text: str, accused_keys: set[str]) -> None:
    said = claim("purpose", text, polarity="does_not", purpose=("analytics",))
    found = accused(RULE.judge(case(said, visits=(COUNTED, replace(ADVERT, id="second")))))
    assert {f.subject.key for f in found} == accused_keys
