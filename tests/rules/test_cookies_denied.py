from dataclasses import replace

import pytest
from cases import accused, case, claim, cookie, document, gap, site, stored, visit

from auditor.rules.cookies_denied import RULE

DENIAL = claim("cookie_use", "This website does not use cookies.", polarity="does_not")


def test_any_cookie_kept_contradicts_a_denial() -> None:
    seen = visit(cookies=(cookie("visitor_id"), cookie("sessionid", asked_lifetime_s=None)))
    (finding,) = RULE.judge(case(DENIAL, visits=(seen,)))
    assert (finding.verdict, finding.severity, finding.subject.key) == (
        "contradicted",
        "error",
        "shop.example",
    )
    assert {instance.label for instance in finding.instances} == {"visitor_id", "sessionid"}
    assert finding.claims == (DENIAL,)
    assert finding.seen == (1, 1)
    kinds = [evidence.kind for evidence in finding.evidence]
    assert kinds == ["cookie", "cookie", "screenshot"]
    assert "The policy says “This website does not use cookies.” On 21 November 2026" in finding.message


def test_the_value_of_a_cookie_is_never_shown() -> None:
    (finding,) = RULE.judge(
        case(DENIAL, visits=(visit(cookies=(cookie("visitor_id", value="SECRET-77-VALUE"),)),))
    )
    assert "SECRET" not in repr(finding)


@pytest.mark.parametrize(
    "cookies",
    [
        (),
        (cookie("consent"),),
        (cookie("probe"), cookie("probe", deleted=True)),
        (cookie("probe", asked_lifetime_s=-1.0),),
        (cookie("probe", refused="the jar does not hold it"),),
    ],
    ids=["none", "the banner's memory", "set and deleted", "expired at once", "refused"],
)
def test_no_cookie_kept_upholds_it(cookies: tuple) -> None:
    (finding,) = RULE.judge(case(DENIAL, visits=(visit(cookies=cookies),)))
    assert finding.verdict == "upheld"


@pytest.mark.parametrize(
    ("visits", "words"),
    [
        ((), "was not visited"),
        ((visit(gaps=(gap("visit"),)),), "the page never answered"),
        ((visit(gaps=(gap("cookies", "the jar could not be read"),)),), "the jar could not be read"),
    ],
)
def test_could_not_look_is_never_clean(visits: tuple, words: str) -> None:
    (finding,) = RULE.judge(case(DENIAL, visits=visits, site=site(entry=None) if not visits else site()))
    assert finding.verdict == "untested"
    assert words in finding.message


def test_what_a_visit_with_a_gap_did_see_counts() -> None:
    seen = visit(cookies=(cookie("visitor_id"),), gaps=(gap("cookies", "more than 5,000 cookie writes"),))
    (finding,) = RULE.judge(case(DENIAL, visits=(seen,)))
    assert finding.verdict == "contradicted"


def test_another_sentence_that_says_cookies_are_used_leaves_it_open() -> None:
    use = claim("cookie_use", "Our shop uses cookies for the basket.")
    (finding,) = RULE.judge(case(DENIAL, use, visits=(visit(cookies=(cookie("visitor_id"),)),)))
    assert finding.verdict == "untested"


@pytest.mark.parametrize(
    "text",
    [
        "We do not use cookies to identify you.",
        "We do not use cookies without your consent.",
        "個人を特定する目的でクッキーを使用することはありません。",
    ],
)
def test_a_denial_of_one_use_is_no_denial_of_cookies(text: str) -> None:
    narrow = claim("cookie_use", text, polarity="does_not")
    assert accused(RULE.judge(case(narrow, visits=(visit(cookies=(cookie("visitor_id"),)),)))) == []


def test_seen_once_in_several_visits_is_weaker() -> None:
    visits = (visit(cookies=(cookie("visitor_id"),)), visit(number=2), visit(number=3))
    (finding,) = RULE.judge(case(DENIAL, visits=visits))
    assert finding.seen == (1, 3)
    assert finding.severity == "warning"
    assert "seen in one of 3 visits only" in finding.confidence_reason


def test_a_denial_for_californians_is_not_judged_from_elsewhere() -> None:
    scoped = claim("cookie_use", "No cookies are used.", polarity="does_not", jurisdiction="California")
    (finding,) = RULE.judge(case(scoped, visits=(visit(cookies=(cookie("visitor_id"),)),)))
    assert finding.verdict == "untested"
    assert "California" in finding.message


def test_cookies_that_the_banner_lists_do_not_make_the_denial_unclear() -> None:
    seen = visit(cookies=(cookie("visitor_id"),))
    banner = document("visitor_id | Counts", id="banner", kind="banner")
    row = claim("cookie_declared", "visitor_id | Counts", cookie="visitor_id")
    listed = replace(row, quote=replace(row.quote, document="banner"))
    documents = (document(), banner)
    assert accused(RULE.judge(case(DENIAL, listed, visits=(seen,), documents=documents)))
    assert accused(RULE.judge(case(DENIAL, row, visits=(seen,), documents=documents))) == []


def test_nothing_kept_on_the_device_is_unclear_where_another_sentence_keeps_something() -> None:
    nothing = claim("cookie_use", "Nothing is stored on your device.", polarity="does_not")
    kept = visit(cookies=(cookie("sessionid"),))
    theme = claim("tracker_use", "Your theme is kept in the local storage.")
    assert [f.verdict for f in RULE.judge(case(nothing, visits=(kept,)))] == ["contradicted"]
    assert [f.verdict for f in RULE.judge(case(nothing, theme, visits=(kept,)))] == ["untested"]


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("We leave nothing on your device.", "contradicted"),
        ("This website does not use cookies.", "upheld"),
    ],
)
def test_nothing_at_all_is_held_against_storage_too(words: str, verdict: str) -> None:
    denied = claim("cookie_use", words, polarity="does_not")
    seen = visit(stored=(stored("_tly", step="before"),))
    (finding,) = RULE.judge(case(denied, visits=(seen,)))
    assert finding.verdict == verdict
    assert verdict == "upheld" or "the browser stored" in finding.message
