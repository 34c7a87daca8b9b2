import json

import pytest


def test_an_entry_is_shown_with_cookies_opt_outs_and_sources(auditor):
    shown = auditor("vendors", "bownow.jp")
    assert shown.code == 0
    for text in (
        "BowNow (Cloud CIRCUS, Inc., JP)",
        "bownow_tid: analytics",
        "bownowtrace=optout",
        "https://bow-now.jp/",
    ):
        assert text in shown.out


def test_json_holds_every_field(auditor):
    (entry,) = json.loads(auditor("vendors", "BowNow", "--format", "json").out)["vendors"]
    assert entry["id"] == "bownow"
    assert entry["cookies"][0]["name"] == "bownow_tid"
    assert entry["opt_outs"][0]["query"] == "bownowtrace=optout"
    assert entry["sources"]


def test_a_company_of_many_products_is_listed_a_line_each(auditor):
    lines = auditor("vendors", "Google LLC").out.splitlines()
    assert len(lines) > 5
    assert all(
        line.startswith(("Google", "DoubleClick", "YouTube", "Firebase")) or "Google LLC" in line
        for line in lines
    )


def test_nothing_known_ends_with_one(auditor):
    for form in ("terminal", "json"):
        assert auditor("vendors", "nobody.invalid", "--format", form).code == 1
    assert "nothing is known about nobody.invalid" in auditor("vendors", "nobody.invalid").out
    assert "did you mean BowNow" in auditor("vendors", "bounow").out


@pytest.mark.parametrize("form", ["terminal", "json"])
def test_without_a_word_every_vendor_is_listed(auditor, form: str):
    shown = auditor("vendors", "--format", form)
    assert shown.code == 0
    assert len(json.loads(shown.out) if form == "json" else shown.out.splitlines()) > 300


def test_what_a_terminal_would_obey_stays_text(auditor):
    assert "\x1b" not in auditor("vendors", "\x1b[31mzqx").out
