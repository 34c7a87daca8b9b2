"""How far a denial reaches: its part, its exceptions and its time are read with it."""

import datetime as dt

import pytest

from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.site import Site, Vantage
from auditor.policy import claims
from auditor.policy.page import document
from auditor.vendors.catalogue import load


def _denial(text: str, language: str = "en") -> Claim:
    page = document.read(
        f"{text}\n".encode(),
        url="https://www.example.com/privacy",
        content_type="text/plain",
        language=language,
    )
    return next(c for c in claims.read(page, load()) if c.polarity == "does_not")


@pytest.mark.parametrize(
    ("text", "language", "area"),
    [
        ("Our mobile app does not use cookies.", "en", "service"),
        ("Our newsletter contains no tracking pixels.", "en", "service"),
        ("Mobile app\n\nWe do not use cookies.", "en", "service"),
        ("Our website and our mobile app do not use cookies.", "en", None),
        ("We do not use cookies.", "en", None),
        ("当社のスマートフォンアプリではCookieを使用しません。", "ja", "service"),
        ("当社のサイトおよびアプリではCookieを使用しません。", "ja", None),
        ("Unsere App verwendet keine Cookies.", "de", "service"),
    ],
)
def test_what_an_app_or_a_newsletter_does_not_do_is_no_word_on_the_site(text, language, area):
    assert _denial(text, language).area == area


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("Our extension adds a clock. The extension runs offline. We do not share any data.", "service"),
        ("Our extension adds a clock. Our website shows it. We do not share any data.", None),
        ("The add-on adds a clock. This add-on uses cookies. We do not share any data.", None),
    ],
)
def test_a_document_about_an_add_on_is_no_word_on_the_site(text, area):
    assert _denial(text).area == area


def test_an_exception_that_is_told_in_any_words_is_one():
    assert _denial("Except for session cookies, our site sets no cookies.").exceptions == ("other",)


@pytest.mark.parametrize(
    ("text", "language", "since", "until"),
    [
        ("After 1 May 2026 we will no longer use third-party cookies.", "en", dt.date(2026, 5, 1), None),
        ("Until 30 April 2025 we did not share your personal data.", "en", None, dt.date(2025, 4, 30)),
        ("2026年5月1日以降、第三者のCookieは使用しません。", "ja", dt.date(2026, 5, 1), None),
        (
            "Seit dem 1. März 2024 verkaufen wir keine personenbezogenen Daten.",
            "de",
            dt.date(2024, 3, 1),
            None,
        ),
        ("We do not sell personal information (policy of 1 May 2026).", "en", None, None),
    ],
)
def test_the_days_for_which_it_holds(text, language, since, until):
    denial = _denial(text, language)
    assert (denial.since, denial.until) == (since, until)
    assert since is None or denial.period in text


def test_what_is_said_of_other_days_is_held_against_nothing():
    denial = _denial("After 1 May 2026 we will not sell personal information.")
    site = Site(name="a.example", vantages=(Vantage(),))
    for day, said in ((dt.date(2026, 4, 30), []), (dt.date(2026, 5, 1), [denial])):
        case = Case(site=site, documents=(), claims=(denial,), today=day)
        assert list(case.said("sale", polarity="does_not")) == said


def test_the_residents_for_whom_it_holds():
    assert (
        _denial("유럽연합(EU) 거주자의 개인정보는 제3자에게 제공하지 않습니다.", "ko").jurisdiction == "EEA"
    )
    french = "Pour les résidents de Californie, nous ne vendons pas vos données personnelles."
    assert _denial(french, "fr").jurisdiction == "California"
