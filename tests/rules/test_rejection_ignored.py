from dataclasses import replace

import pytest
from cases import ENTRY, ID, START, accused, banner, case, claim, cookie, gap, refusing, request, visit

from auditor.model.observation import Choice, Moment
from auditor.rules.rejection_ignored import RULE

PROMISE = claim("consent", "You can refuse analytics cookies in our banner.", basis=("consent", "banner"))
AGAIN = request(f"https://hit.adway.example/p?u={ID}", resource="image", step="next_page")


def test_a_tracker_and_its_cookie_after_a_refusal_are_one_finding() -> None:
    refused = refusing(cookies=(cookie("_adw", step="next_page"),), requests=(AGAIN,))
    (finding,) = RULE.judge(case(PROMISE, visits=(visit(), refused)))
    assert (finding.verdict, finding.severity, finding.subject.key) == (
        "contradicted",
        "error",
        "adway.example",
    )
    assert {"cookie", "request", "choice"} <= {evidence.kind for evidence in finding.evidence}
    assert "after the refusal" in finding.message


def test_only_the_session_after_a_refusal_upholds_it() -> None:
    refused = refusing(cookies=(cookie("sessionid", step="next_page"), cookie("consent", step="act")))
    (finding,) = RULE.judge(case(PROMISE, visits=(refused,)))
    assert finding.verdict == "upheld"


def test_what_came_before_the_refusal_and_was_deleted_is_no_breach_of_it() -> None:
    refused = refusing(cookies=(cookie("_adw"), cookie("_adw", deleted=True, step="after")))
    assert accused(RULE.judge(case(PROMISE, visits=(refused,)))) == []


def test_what_the_refusal_itself_sets_counts_where_one_press_was_all_of_it() -> None:
    by_the_press = (cookie("_adw", step="act"),)
    direct = Choice(wanted="reject", done=True, clicks=("Reject",), method="words")
    in_layers = replace(direct, clicks=("Settings", "Reject"))
    told, open_still = (
        list(RULE.judge(case(PROMISE, visits=(refusing(cookies=by_the_press, choice=made),))))
        for made in (direct, in_layers)
    )
    assert [f.verdict for f in told] == ["contradicted"]
    assert "opened again" not in told[0].message
    assert accused(open_still) == []


def test_a_cookie_that_only_the_jar_showed_may_be_older_than_the_refusal() -> None:
    refused = refusing(cookies=(cookie("_adw", how="jar", step="after"),))
    assert accused(RULE.judge(case(PROMISE, visits=(refused,)))) == []


@pytest.mark.parametrize(
    "refused",
    [
        refusing(choice=Choice(wanted="reject", done=False, proof="the banner stayed")),
        refusing(choice=None),
        refusing(gaps=(gap("choice", "no button to refuse was found"),)),
        refusing(gaps=(gap("page"),)),
    ],
    ids=["not done", "not tried", "gap", "not reached"],
)
def test_a_refusal_that_was_not_made_tells_nothing(refused: object) -> None:
    broken = replace(refused, cookies=(cookie("_adw", step="after"),))  # type: ignore[type-var]
    (finding,) = RULE.judge(case(PROMISE, visits=(visit(), broken)))
    assert finding.verdict == "untested"


def test_no_banner_to_refuse_is_said() -> None:
    (finding,) = RULE.judge(case(PROMISE, visits=(visit(),)))
    assert finding.verdict == "untested"
    assert "no banner was found" in finding.message


def test_the_button_itself_is_a_promise() -> None:
    (finding,) = RULE.judge(case(visits=(refusing(cookies=(cookie("_adw", step="next_page"),)),)))
    assert finding.verdict == "contradicted"
    assert finding.claims == ()


def test_counting_without_an_identifier_is_left_open() -> None:
    hit = request("https://js.tally.example/hit", resource="beacon", step="next_page")
    findings = list(RULE.judge(case(PROMISE, visits=(refusing(requests=(hit,)),))))
    assert accused(findings) == []
    assert "untested" in {finding.verdict for finding in findings}


def test_a_request_that_says_itself_that_all_was_refused_is_not_accused() -> None:
    ping = request("https://adway.example/ping?gcs=G100", resource="image", step="next_page")
    assert accused(RULE.judge(case(PROMISE, visits=(refusing(requests=(ping,)),)))) == []


def test_only_in_the_moments_after_the_click_weighs_less() -> None:
    brief = refusing(cookies=(cookie("_adw", step="after"),))
    lasting = refusing(cookies=(cookie("_adw", step="next_page"),))
    (one,) = RULE.judge(case(PROMISE, visits=(brief,)))
    (other,) = RULE.judge(case(PROMISE, visits=(lasting,)))
    assert one.confidence < other.confidence
    assert (one.severity, other.severity) == ("warning", "error")


def test_a_consent_platform_may_be_asked_again() -> None:
    asked = request("https://cdn.askfirst.example/log", resource="beacon", step="next_page")
    (finding,) = RULE.judge(case(PROMISE, visits=(refusing(requests=(asked,), banner=banner()),)))
    assert finding.verdict == "upheld"


def test_a_next_page_that_was_not_seen_is_not_clean() -> None:
    (finding,) = RULE.judge(case(PROMISE, visits=(refusing(gaps=(gap("next_page", "it timed out"),)),)))
    assert finding.verdict == "untested"


ADVERTS = claim(
    "consent", "We ask for consent to advertising cookies.", basis=("consent",), purpose=("advertising",)
)


def test_statistics_are_not_held_against_a_sentence_about_advertising() -> None:
    late = (cookie("_tly", step="next_page"), cookie("_adw", step="next_page"))
    seen = (visit(banner=banner()), refusing(cookies=late))
    found = {f.subject.key: f for f in RULE.judge(case(ADVERTS, visits=seen)) if f.verdict == "contradicted"}
    assert found["_adw"].claims[0].quote == ADVERTS.quote
    assert not found["_tly"].claims
    assert "banner" in found["_tly"].message


def test_statistics_that_the_policy_exempts_are_untested() -> None:
    exempt = claim("vendor_use", "Tally runs without your consent.", vendor="tally", purpose=("analytics",))
    refused = refusing(cookies=(cookie("_tly", step="next_page"),))
    (finding,) = RULE.judge(case(ADVERTS, exempt, visits=(visit(), refused)))
    assert finding.verdict == "untested"
    assert "Tally runs without your consent" in finding.message


REOPENED = tuple(
    Moment(step=step, at=START, at_s=0.0, url=ENTRY)
    for step in ("before", "act", "after", "next_page", "restart")
)
ANOTHER_DAY = {"cookies": (cookie("_adw", step="restart"),), "moments": REOPENED}
FORGOTTEN = Choice(
    wanted="reject",
    done=True,
    held=False,
    lasted=False,
    lasted_proof="the banner asked again after the browser was opened again",
)


def test_what_comes_only_after_the_browser_was_opened_again_is_said_to() -> None:
    (finding,) = RULE.judge(case(PROMISE, visits=(refusing(**ANOTHER_DAY),)))
    assert (finding.verdict, finding.severity) == ("contradicted", "error")
    assert "once the browser had been closed and reopened" in finding.message


def test_what_came_sooner_too_is_not_said_to_need_another_day() -> None:
    both = (cookie("_adw", step="next_page"), cookie("_adw", step="restart"))
    (finding,) = RULE.judge(case(PROMISE, visits=(refusing(moments=REOPENED, cookies=both),)))
    assert "opened again" not in finding.message


def test_a_refusal_that_was_forgotten_by_then_weighs_less_and_says_so() -> None:
    (finding,) = RULE.judge(case(PROMISE, visits=(refusing(choice=FORGOTTEN, **ANOTHER_DAY),)))
    assert finding.severity == "warning"
    assert "the banner asked again" in finding.confidence_reason


def test_another_day_on_which_not_all_was_carried_over_accuses_nobody_and_clears_nobody() -> None:
    broken = refusing(gaps=(gap("restart", "databases were not carried over"),), **ANOTHER_DAY)
    (finding,) = RULE.judge(case(PROMISE, visits=(broken,)))
    assert finding.verdict == "untested"


def test_a_refusal_that_lasts_says_that_the_browser_was_opened_again() -> None:
    (finding,) = RULE.judge(case(PROMISE, visits=(refusing(moments=REOPENED),)))
    assert finding.verdict == "upheld"
    assert "after the browser was reopened" in finding.message


def test_statistics_go_on_after_a_refusal_of_a_banner_that_asks_for_advertising_alone() -> None:
    consent = claim(
        "consent",
        "Advertising cookies are set only with your consent.",
        basis=("consent",),
        purpose=("advertising",),
    )
    asks = banner(text="May we set advertising cookies?")
    kept = refusing(cookies=(cookie("_tly", step="next_page"),), banner=asks)
    assert not accused(RULE.judge(case(consent, visits=(kept,))))
    asks = banner(text="May we set cookies for statistics and advertising?")
    kept = refusing(cookies=(cookie("_tly", step="next_page"),), banner=asks)
    (finding,) = accused(RULE.judge(case(consent, visits=(kept,))))
    assert finding.subject.key == "_tly"


def test_a_promise_about_one_vendor_is_not_held_against_another_after_a_refusal() -> None:
    text = "The Adway pixel is loaded only with your consent."
    named = (claim("consent", text, basis=("consent",)), claim("vendor_use", text, vendor="adway"))
    kept = refusing(cookies=(cookie("_tly", step="next_page"), cookie("_adw", step="next_page")))
    found = {f.subject.key: f for f in accused(RULE.judge(case(*named, visits=(kept,))))}
    assert text in found["_adw"].message
    assert text not in found["_tly"].message


def test_a_sentence_on_what_a_refusal_stops_is_its_promise_for_whom_it_names() -> None:
    words = "If you refuse, Tally is not loaded and nothing is sent to it."
    stops = claim("opt_out_effect", words, basis=("consent",), vendor="tally")
    ping = request("https://in.tally.example/c?gcs=G100", resource="fetch", step="next_page")
    found = RULE.judge(case(stops, visits=(visit(), refusing(requests=(ping, AGAIN)))))
    quoted = {f.subject.key: [c.quote.text for c in f.claims] for f in accused(found)}
    assert quoted == {"tally.example": [words], "adway.example": []}
    other = replace(stops, basis=())
    found = RULE.judge(case(other, visits=(visit(), refusing(requests=(ping, AGAIN)))))
    assert [f.subject.key for f in accused(found)] == ["adway.example"]
