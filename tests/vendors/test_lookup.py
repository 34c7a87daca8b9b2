from pathlib import Path

import pytest
from vendors.lists.lists import BY_ID, easylist

from auditor.vendors.catalogue import load, with_lists
from auditor.vendors.lists import held
from auditor.vendors.lookup import look_up


@pytest.mark.parametrize(
    ("word", "vendor", "why"),
    [
        ("BowNow", "bownow", "name"),
        ("ボウナウ", "bownow", "name"),
        ("bownow", "bownow", "name"),
        ("Cloud CIRCUS, Inc.", "bownow", "company"),
        ("contents.bownow.jp", "bownow", "host"),
        ("https://contents.bownow.jp/js/trace.js", "bownow", "host"),
        ("bownow_tid", "bownow", "cookie"),
        ("_ga_AB12CD34", "google-analytics", "cookie"),
        ("https://metrics.shop.example/g/collect?v=2&tid=G-AB12", "google-analytics", "path"),
    ],
)
def test_a_word_leads_to_its_entry(word: str, vendor: str, why: str):
    found = {match.vendor.id: match.why for match in look_up(word, load()).matches}
    assert why in found[vendor]


def test_a_cookie_comes_with_its_pattern():
    (match,) = (m for m in look_up("_ga_AB12CD34", load()).matches if m.vendor.id == "google-analytics")
    assert match.cookie.name == "_ga_*"


def test_what_no_entry_knows_is_told_by_the_lists_beneath(tmp_path: Path):
    answer = look_up("px.theadex.com", load())
    assert answer.entity.name == "The ADEX"
    assert look_up("audience", load()).rows[0].platform == "SpotX"
    held.keep(
        tmp_path,
        BY_ID["easylist"],
        easylist("||adwell.invalid^"),
        "x",
        fetched_at="2026-11-28T00:00:00+00:00",
    )
    assert look_up("px.adwell.invalid", with_lists(tmp_path)).rule.text == "||adwell.invalid^"


@pytest.mark.parametrize("word", ["", "zqxzqx", "nobody.invalid", "https://", "://", "a" * 5_000, "\x1b[31m"])
def test_nothing_known_is_said(word: str):
    assert not look_up(word, load()).known


def test_a_slip_of_the_pen_is_told():
    assert look_up("bounow", load()).near[0] == "BowNow"
