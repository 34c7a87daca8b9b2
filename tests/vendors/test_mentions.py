import time

import pytest

from auditor.vendors.catalogue import load


def named(text: str) -> list[tuple[str, str]]:
    return [(text[m.start : m.end], m.vendor) for m in load().mentions(text)]


@pytest.mark.parametrize(
    ("text", "vendor"),
    [
        ("We use Google Analytics.", "google-analytics"),
        ("GOOGLE  ANALYTICS", "google-analytics"),
        ("Google-Analyticsを利用しています", "google-analytics"),
        ("GoogleTagManagerを利用しています", "google-tag-manager"),
        ("当サイトはグーグルアナリティクスを利用", "google-analytics"),
        ("ボウナウによるアクセス解析", "bownow"),
        ("クラウドサーカス株式会社が提供する", "bownow"),
        ("b→dashを導入", "b-dash"),
        ("A8.netの広告", "a8net"),
        ("served by doubleclick.net", "doubleclick"),
        ("구글 애널리틱스를 사용합니다", "google-analytics"),
        ("information to Segment, Inc.", "segment"),
        ("the Meta Pixel", "meta"),
        ("the advertising services of Meta", "meta"),
        ("Facebook", "meta"),
        ("We use Simple Analytics, a tool without cookies", "simple-analytics"),
    ],
)
def test_a_vendor_is_found_by_any_of_its_names(text: str, vendor: str):
    assert [v for _, v in named(text)] == [vendor]


@pytest.mark.parametrize(
    "text",
    [
        "each market segment is different",
        "Segment your customers well",
        "meta data and meta tags",
        "we draw a line here",
        "a heap of leaves",
        "move the mouse",
        "to optimize the site",
        "x marks the spot",
        "Xylophone Inc.",
        "Hotjars",
        "the town clerk keeps the records",
        "Civic duties; an insider's view",
        "Cookie information about our services",
        "to adopt tools that transcend borders",
        "we use simple analytics to count visits",
        "ラインナップを拡充",
        "",
    ],
)
def test_ordinary_words_name_nobody(text: str):
    assert named(text) == []


def test_the_longest_name_wins_and_places_are_exact():
    assert named("Google Analytics, Google Ads and Google") == [
        ("Google Analytics", "google-analytics"),
        ("Google Ads", "google-ads"),
        ("Google", "google"),
    ]


def test_a_long_text_is_read_in_a_moment():
    text = "この広告は Google Analytics と BowNow を Line 上の we use of the a in " * 2_000
    load().mentions("warm")
    began = time.process_time()
    found = load().mentions(text)
    assert time.process_time() - began < 1.5
    assert len(found) >= 4_000


def test_an_ordinary_word_names_whom_the_document_speaks_of():
    text = "Clarity waits for you."
    assert load().mentions(text) == ()
    assert [m.vendor for m in load().mentions(text, {"microsoft-clarity"})] == ["microsoft-clarity"]
    assert load().mentions("The clarity of it.", {"microsoft-clarity"}) == ()
    assert load().mentions("Im Segment der Reisen", {"segment"}) == ()
