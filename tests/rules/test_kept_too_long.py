import pytest
from cases import YEAR, accused, case, claim, cookie, document, gap, visit

from auditor.rules.kept_too_long import RULE

DAY = 86_400.0


def row(words: str = "visitor | 30 days", **fields: object):
    return claim("cookie_declared", words, **{"cookie": "visitor", "lifetime_s": 30 * DAY, **fields})


def test_a_cookie_set_for_longer_than_its_row_says() -> None:
    (finding,) = RULE.judge(
        case(row(), visits=(visit(cookies=(cookie("visitor", asked_lifetime_s=2 * YEAR),)),))
    )
    assert (finding.verdict, finding.severity, finding.subject.key) == ("contradicted", "warning", "visitor")
    assert "30 days" in finding.message
    assert "2 years" in finding.message


@pytest.mark.parametrize("asked", [None, 3_600.0, 30 * DAY, 31 * DAY, 31.4 * DAY])
def test_as_long_as_stated_or_nearly(asked: float | None) -> None:
    (finding,) = RULE.judge(
        case(row(), visits=(visit(cookies=(cookie("visitor", asked_lifetime_s=asked),)),))
    )
    assert finding.verdict == "upheld"


def test_the_time_that_the_page_ran_ahead_is_tolerated() -> None:
    ahead = visit(cookies=(cookie("visitor", asked_lifetime_s=90.0),), virtual_s=60.0)
    (finding,) = RULE.judge(case(row(lifetime_s=10.0), visits=(ahead,)))
    assert finding.verdict == "upheld"


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("visitor | session", "note"),
        ("visitor | until you close your browser", "warning"),
        ("visitor | ブラウザを閉じるまで", "warning"),
    ],
)
def test_a_session_that_ends_with_the_browser_is_no_session_of_the_servers(words: str, severity: str) -> None:
    said = row(words, lifetime_s=None, session=True)
    (finding,) = RULE.judge(case(said, visits=(visit(cookies=(cookie("visitor", asked_lifetime_s=YEAR),)),)))
    assert (finding.verdict, finding.severity) == ("contradicted", severity)


def test_of_two_rows_the_more_generous_counts() -> None:
    said = (row(), row(lifetime_s=3 * YEAR))
    assert accused(RULE.judge(case(*said, visits=(visit(cookies=(cookie("visitor"),)),)))) == []


def test_the_row_of_the_very_name_comes_before_a_pattern() -> None:
    said = (row(cookie="_x_*", lifetime_s=3 * YEAR), row(cookie="_x_1", lifetime_s=DAY))
    assert accused(RULE.judge(case(*said, visits=(visit(cookies=(cookie("_x_1"),)),))))


def test_untested_without_a_visit_and_silent_without_a_row() -> None:
    assert [f.verdict for f in RULE.judge(case(row()))] == ["untested"]
    assert [f.verdict for f in RULE.judge(case(row(), visits=(visit(gaps=(gap("cookies"),)),)))] == [
        "untested"
    ]
    assert list(RULE.judge(case(visits=(visit(cookies=(cookie("visitor"),)),)))) == []


@pytest.mark.parametrize("days", [390, 399, 400])
def test_a_row_measured_in_a_browser_states_what_the_browser_granted(days: int) -> None:
    seen = visit(cookies=(cookie("visitor", asked_lifetime_s=2 * YEAR),))
    measured = row(f"visitor | {days} days", lifetime_s=days * DAY)
    (finding,) = RULE.judge(case(measured, visits=(seen,)))
    assert finding.verdict == "upheld"


@pytest.mark.parametrize(
    ("words", "verdict"), [("visitor | 13 mois", "contradicted"), ("visitor | 1 year, 1 month", "upheld")]
)
def test_thirteen_months_are_a_promise_of_the_policys_own(words: str, verdict: str) -> None:
    seen = visit(cookies=(cookie("visitor", asked_lifetime_s=2 * YEAR),))
    (finding,) = RULE.judge(case(row(words, lifetime_s=395.4 * DAY), visits=(seen,)))
    assert finding.verdict == verdict


@pytest.mark.parametrize("days", [365, 410])
def test_other_rows_state_what_is_asked_for(days: int) -> None:
    seen = visit(cookies=(cookie("visitor", asked_lifetime_s=2 * YEAR),))
    assert accused(RULE.judge(case(row(lifetime_s=days * DAY), visits=(seen,))))


def test_the_list_in_the_banner_is_named_as_what_it_is() -> None:
    listed = document("visitor | 30 days", kind="banner")
    (finding,) = RULE.judge(case(row(), visits=(visit(cookies=(cookie("visitor"),)),), documents=(listed,)))
    assert finding.message.startswith("The list of cookies in the consent banner says")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("All cookies are deleted after 30 days.", ["mine", "tly"]),
        ("Statistics cookies are kept for 30 days.", ["tly"]),
        ("Les cookies ont une durée de vie maximale de 30 jours.", ["mine", "tly"]),
        ("当サイトのCookieは30日で削除されます。", ["mine", "tly"]),
        ("The mine cookie is kept for 30 days.", ["mine"]),
        ("Das Cookie „mine“ verfällt nach 30 Tagen.", ["mine"]),
        ("mine 쿠키는 30일 뒤에 삭제됩니다.", ["mine"]),
        ("A cookie of ours determines nothing and goes after 30 days.", []),
        ("These cookies are kept for 30 days.", []),
        ("Data from our cookies is kept for 30 days.", []),
        ("Unsere Cookies speichern Daten für 30 Tage.", []),
        ("Cookies of the basket are kept for 30 days.", []),
        ("All of our own cookies are deleted after 30 days.", ["mine", "tly"]),
        ("Our login cookie is kept for 30 days.", []),
        ("Our essential cookies are deleted after 30 days.", []),
        ("Unsere notwendigen Cookies verfallen nach 30 Tagen.", []),
        ("Nos cookies expirent au bout de 30 jours.", ["mine", "tly"]),
        ("Nos cookies fonctionnels expirent au bout de 30 jours.", []),
        ("저희 로그인 쿠키는 30일 뒤에 삭제됩니다.", []),
        ("言語設定のCookieは30日間保存されます。", []),
    ],
)
def test_a_sentence_without_a_name_is_held_against_what_it_speaks_of(words: str, told: list[str]) -> None:
    stated = claim("retention", words, lifetime_s=30 * DAY, data=("cookies",))
    long = (cookie("mine", asked_lifetime_s=YEAR), cookie("_tly", asked_lifetime_s=YEAR))
    found = accused(RULE.judge(case(stated, visits=(visit(cookies=long),))))
    assert sorted(f.subject.key.strip("_") for f in found) == told


def test_a_vendor_that_the_sentence_names_has_its_own_cookies_alone() -> None:
    words = "Tally's cookies are deleted after 30 days."
    stated = claim("retention", words, lifetime_s=30 * DAY, data=("cookies",))
    named = claim("vendor_use", words, vendor="tally")
    long = (cookie("mine", asked_lifetime_s=YEAR), cookie("_tly", asked_lifetime_s=YEAR))
    (finding,) = accused(RULE.judge(case(stated, named, visits=(visit(cookies=long),))))
    assert finding.subject.key == "_tly"
    listed = row(cookie="_tly", lifetime_s=2 * YEAR)
    assert accused(RULE.judge(case(stated, named, listed, visits=(visit(cookies=long),)))) == []


@pytest.mark.parametrize(
    ("words", "beside", "told"),
    [
        ("All our cookies are deleted when you close the browser.", None, ["mine"]),
        ("쿠키는 브라우저를 종료하면 삭제됩니다.", None, ["mine"]),
        ("Session cookies are deleted when you close the browser.", None, []),
        ("We set session cookies only, and they end when the browser is closed.", None, ["mine"]),
        ("We use session cookies only for the cart; they go when the browser closes.", None, []),
        ("Our cookies are deleted when you close the browser.", "Some stay permanently.", []),
        ("Our cookies are deleted when you close the browser.", row(), []),
    ],
)
def test_a_session_that_a_sentence_states_for_all_cookies(
    words: str, beside: object, told: list[str]
) -> None:
    said = [claim("retention", words, session=True, data=("cookies",))]
    if beside is not None:
        said.append(claim("retention", beside, data=("cookies",)) if isinstance(beside, str) else beside)
    seen = visit(cookies=(cookie("mine", asked_lifetime_s=YEAR),))
    found = accused(RULE.judge(case(*said, visits=(seen,))))
    assert [(f.subject.key, f.severity) for f in found] == [(name, "warning") for name in told]
