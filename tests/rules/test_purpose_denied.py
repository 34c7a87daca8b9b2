from dataclasses import replace

import pytest
from cases import accused, case, claim, cookie, request, visit

from auditor.rules.purpose_denied import RULE

NO_ADS = claim("purpose", "We set no cookies for advertising.", polarity="does_not", purpose=("advertising",))
NECESSARY = claim("cookie_use", "We use only strictly necessary cookies.", exclusive=True)


@pytest.mark.parametrize(("said", "name"), [(NO_ADS, "_adw"), (NECESSARY, "_tly"), (NECESSARY, "_adw")])
def test_a_cookie_of_a_purpose_ruled_out(said: object, name: str) -> None:
    (finding,) = RULE.judge(case(said, visits=(visit("accepted", cookies=(cookie(name, step="after"),)),)))  # type: ignore[arg-type]
    assert (finding.verdict, finding.subject.key) == ("contradicted", name)


def test_what_an_acceptance_brought_is_no_breach_where_the_documents_ask_for_consent() -> None:
    asked = claim("consent", "We set tracking cookies only with your consent.", basis=("consent",))
    late = visit("accepted", cookies=(cookie("_tly", step="after"),))
    early = visit(cookies=(cookie("_tly"),))
    assert accused(RULE.judge(case(NECESSARY, asked, visits=(late,)))) == []
    assert len(accused(RULE.judge(case(NECESSARY, asked, visits=(late, early))))) == 1


@pytest.mark.parametrize(
    ("said", "name"),
    [(NO_ADS, "_tly"), (NECESSARY, "sessionid"), (NECESSARY, "unknown_one"), (NECESSARY, "consent")],
)
def test_a_cookie_of_another_purpose(said: object, name: str) -> None:
    (finding,) = RULE.judge(case(said, visits=(visit(cookies=(cookie(name),)),)))  # type: ignore[arg-type]
    assert finding.verdict == "upheld"


def test_a_cookie_that_sites_call_either_is_held_against_denials_of_both_alone() -> None:
    seen = (visit(cookies=(cookie("_crm"),)),)
    assert accused(RULE.judge(case(NO_ADS, visits=seen))) == []
    assert len(accused(RULE.judge(case(NECESSARY, visits=seen)))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "We set no cookies for advertising without your consent.",
        "We do not use your order for advertising.",
        "個人を特定するアクセス解析ツールは使用していません。",
        "同意なくクッキーを広告に使いません。",
        "We do not use cookies to serve ads of third parties on our pages.",
        "第三者の広告を表示するためにCookieを使用しません。",
        "We send no advertising letters.",
    ],
)
def test_conditions_other_data_and_the_ads_of_others_are_no_denial(text: str) -> None:
    said = claim("purpose", text, polarity="does_not", purpose=("advertising",))
    assert accused(RULE.judge(case(said, visits=(visit(cookies=(cookie("_adw"),)),)))) == []


def test_a_denial_of_all_analytics_is_one_of_its_cookies() -> None:
    said = claim("purpose", "We do not use analytics.", polarity="does_not", purpose=("analytics",))
    kept = visit(cookies=(cookie("_tly"), cookie("_adw")))
    assert [f.subject.key for f in accused(RULE.judge(case(said, visits=(kept,))))] == ["_tly"]


def test_no_visit_is_untested() -> None:
    assert [f.verdict for f in RULE.judge(case(NO_ADS))] == ["untested"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Our cookies are used for statistics only.", True),
        ("These cookies are used for statistics only.", False),
        ("The cookie visits is used for statistics only.", False),
    ],
)
def test_purposes_that_alone_are_stated_of_all_cookies(text: str, told: bool) -> None:
    said = claim("purpose", text, purpose=("statistics",), exclusive=True, data=("cookies",))
    kept = visit(cookies=(cookie("_adw"), cookie("_tly")))
    assert [f.subject.key for f in accused(RULE.judge(case(said, visits=(kept,))))] == ["_adw"] * told
    other = claim("purpose", "Adverts are chosen by cookies.", purpose=("advertising",))
    assert accused(RULE.judge(case(said, other, visits=(kept,)))) == []


@pytest.mark.parametrize(
    "words",
    [
        "Only necessary cookies Statistics cookies All cookies",
        "Nur notwendige Cookies Alle Cookies",
        "必要なCookieのみ すべてのCookie",
    ],
)
def test_labels_of_a_banners_answers_promise_nothing(words: str) -> None:
    labels = claim("purpose", words, exclusive=True, purpose=("service",))
    seen = visit(cookies=(cookie("_tly"),))
    assert accused(RULE.judge(case(labels, replace(labels, type="cookie_use"), visits=(seen,)))) == []


def test_a_denial_that_visits_are_used_for_an_end_is_one_of_its_cookies() -> None:
    words = "閲覧履歴を広告のために利用することはありません。"
    said = claim("purpose", words, polarity="does_not", purpose=("advertising",), data=("browsing_history",))
    kept = visit(cookies=(cookie("_tly"), cookie("_adw")))
    assert [f.subject.key for f in accused(RULE.judge(case(said, visits=(kept,))))] == ["_adw"]


@pytest.mark.parametrize(
    "words",
    [
        "We place no advertising tags.",
        "Werbepixel sind bei uns nicht eingebaut.",
        "Aucune balise publicitaire n'est posée.",
        "広告のタグは入れておりません。",
        "광고 태그는 넣지 않습니다.",
    ],
)
def test_a_denial_of_tags_for_adverts_is_one_of_their_cookies_and_of_no_statistics(words: str) -> None:
    said = claim("purpose", words, polarity="does_not", purpose=("advertising",))
    kept = visit(cookies=(cookie("_tly"), cookie("_adw")))
    assert [f.subject.key for f in accused(RULE.judge(case(said, visits=(kept,))))] == ["_adw"]


def test_cookies_of_what_is_embedded_weigh_less_and_a_blocking_browser_clears_nobody() -> None:
    seen = cookie("adw_uid", domain="adway.example", by="https://adway.example/embed")
    film = visit(cookies=(seen,), requests=(request("https://adway.example/embed"),))
    told = case(NO_ADS, visits=(film,))
    shown = {name: replace(facts, category="video") for name, facts in told.attribution.hosts.items()}
    (finding,) = RULE.judge(replace(told, attribution=replace(told.attribution, hosts=shown)))
    assert (finding.verdict, finding.severity) == ("contradicted", "warning")
    (blind,) = RULE.judge(case(NO_ADS, visits=(visit(third_party_cookies=False),)))
    assert blind.verdict == "untested"


def test_no_tracking_leaves_out_statistics_that_are_told_of() -> None:
    none = claim("purpose", "No tracking cookies.", polarity="does_not", purpose=("advertising", "analytics"))
    told = claim("purpose", "Visits are counted.", purpose=("analytics",))
    made = (visit(cookies=(cookie("_tly"),)),)
    assert len(accused(RULE.judge(case(none, visits=made)))) == 1
    assert accused(RULE.judge(case(none, told, visits=made))) == []
