import json
from dataclasses import replace

import pytest
from cases import accused, banner, case, claim, gap, refusing, visit

from auditor.model.observation import Choice, Signal
from auditor.rules.consent_signal_wrong import RULE

PROMISE = claim(
    "consent", "We set analytics and advertising cookies only with your consent.", basis=("consent",)
)
ALL = "CQuFeUAQuFeUAAHABAENAwEsAP_gAH_gAAAAF5wBIAAgAEAAgAGgC8wLzgCQABAAIABAANAF5gAA"
"""Of @iabtcf/core: consent to all purposes and five vendors."""
NONE = "CQuFeUAQuFeUAAHABAENAwEgAAAAAH_gAAAAAAALzgCQABAAIABAANAF5gAA"
COLLECT = "https://www.measure.example/collect"


def signal(kind="gcs", raw="G111", step="next_page", where=COLLECT, **fields):
    return Signal(kind=kind, raw=raw, where=where, step=step, **fields)


def call(kind, *given, **fields):
    return signal(kind, json.dumps(given), where=fields.pop("where", "dataLayer"), **fields)


def judged(*signals, **fields):
    return list(RULE.judge(case(visits=(refusing(signals=signals, **fields),))))


@pytest.mark.parametrize(
    "told",
    [
        signal(),
        signal(raw="G110"),
        signal("gcd", "13v3v3v3v5l1"),
        signal("tcf", ALL, applies=True),
        signal("tcf", ALL, where="__tcfapi", status="loaded,tcloaded", applies=True),
        signal("asc", "G"),
        call("google_consent", "consent", "update", {"ad_storage": "granted"}, step="next_page"),
        call("meta_consent", "consent", "grant"),
    ],
)
def test_a_yes_after_a_proven_refusal(told):
    (finding,) = judged(told)
    assert (finding.verdict, finding.severity) == ("contradicted", "error"), finding
    assert finding.claim_absent
    assert "after the refusal" in finding.message
    assert {"choice"} <= {each.kind for each in finding.evidence}


@pytest.mark.parametrize(
    "told",
    [
        signal(raw="G100"),
        signal("gcd", "13q3q3q3q5l1"),
        signal("tcf", NONE, applies=True),
        call("google_consent", "consent", "default", {"ad_storage": "denied"}),
    ],
)
def test_a_no_after_a_refusal_is_upheld(told):
    assert [finding.verdict for finding in judged(told)] == ["upheld"]


@pytest.mark.parametrize(
    "told",
    [
        signal("tcf", ALL, applies=False),
        signal("tcf", ALL, status="stub"),
        signal("tcf", ALL[:40]),
        signal("gcd", "13l3l3l3l1l1"),
        signal(raw="G1--"),
        signal("usp", "1YNN"),
        signal("npa", "0"),
        signal(frame_url="https://video.example/embed"),
        signal(step="before"),
        call("google_consent", "consent", "default", {"ad_storage": "granted", "region": ["US"]}),
        call("meta_consent", "dataProcessingOptions", []),
    ],
)
def test_what_says_nothing_of_consent_accuses_nobody(told):
    assert accused(judged(told)) == []


def test_a_framework_that_says_it_does_not_bind_the_visit():
    api = signal("tcf", ALL, where="__tcfapi", applies=False)
    assert accused(judged(api, signal("tcf", ALL))) == []


@pytest.mark.parametrize(
    ("told", "verdict"),
    [
        (signal("tcf", ALL, where="__tcfapi", status="loaded,tcloaded", applies=True), "contradicted"),
        (signal("tcf", NONE, applies=True), "upheld"),
    ],
)
def test_a_yes_on_pages_opened_after_the_consent_was_withdrawn(told, verdict):
    choice = Choice(wanted="withdraw", done=True, clicks=("Settings", "Reject all"), held=True)
    before = replace(told, step="act")  # the page was open when it was told
    made = visit("withdrawn", choice=choice, signals=(before, told))
    (finding,) = RULE.judge(case(PROMISE, visits=(made,)))
    assert (finding.verdict, "after consent was withdrawn" in finding.message) == (verdict, True)


def test_analytics_alone_and_contrary_words_weigh_less():
    (plain,) = accused(judged(signal()))
    (analytics,) = accused(judged(signal(raw="G101")))
    (both,) = accused(judged(signal(), signal(raw="G100", where=f"{COLLECT}/2")))
    (short,) = accused(judged(signal(step="after")))
    assert analytics.severity == both.severity == short.severity == "warning"
    assert max(analytics.confidence, both.confidence, short.confidence) < plain.confidence


def test_frameworks_are_findings_of_their_own():
    found = accused(judged(signal(), signal("gcd", "13v3v3v3v5l1"), signal("tcf", ALL, applies=True)))
    assert {each.subject.key for each in found} == {"google after refusal", "tcf after refusal"}


def test_a_refusal_that_is_not_proven_tests_nothing():
    choice = Choice(wanted="reject", done=False, proof="the banner stayed")
    (finding,) = judged(signal(), choice=choice)
    assert finding.verdict == "untested"


def test_a_visit_that_could_not_listen_is_not_clean():
    (finding,) = judged(gaps=(gap("signals", "the page's consent interfaces could not be asked"),))
    assert finding.verdict == "untested"


def test_a_site_without_signals_has_no_finding():
    assert judged() == []


def early(*signals, **fields):
    return visit(signals=tuple(replace(each, step="before") for each in signals), **fields)


def test_a_yes_before_any_choice_where_consent_is_promised():
    (finding,) = RULE.judge(case(PROMISE, visits=(early(signal()),)))
    assert (finding.verdict, finding.severity, finding.claims) == ("contradicted", "warning", (PROMISE,))
    assert "before any choice" in finding.message


def test_a_banner_that_offers_a_refusal_promises_it_too_and_weighs_less():
    (finding,) = RULE.judge(case(visits=(early(signal(), banner=banner()),)))
    assert (finding.verdict, finding.severity, finding.confidence) == ("contradicted", "warning", 0.65)


def test_without_a_promise_a_yes_before_any_choice_is_nobodys_business():
    assert list(RULE.judge(case(visits=(early(signal()),)))) == []


def test_a_promise_about_advertising_leaves_analytics_out():
    promise = claim(
        "consent",
        "Advertising cookies are set with your consent.",
        basis=("consent",),
        purpose=("advertising",),
    )
    assert accused(RULE.judge(case(promise, visits=(early(signal(raw="G101")),)))) == []


def test_a_default_of_denied_before_a_choice_is_upheld():
    (finding,) = RULE.judge(case(PROMISE, visits=(early(signal(raw="G100")),)))
    assert finding.verdict == "upheld"


def test_a_promise_to_others_is_not_tested_here():
    promise = replace(PROMISE, jurisdiction="EEA")
    found = list(RULE.judge(case(promise, visits=(early(signal()),))))
    assert accused(found) == []


def test_what_repeats_did_not_show_weighs_less():
    visits = (refusing(signals=(signal(),)), refusing(number=2, signals=(signal(raw="G100"),)))
    (finding,) = accused(RULE.judge(case(visits=visits)))
    assert (finding.seen, finding.severity) == ((1, 2), "warning")


def test_statistics_that_are_promised_to_wait_weigh_as_much():
    early = visit(banner=banner(), signals=(signal(raw="G101", step="before"),))
    (finding,) = accused(RULE.judge(case(PROMISE, visits=(early,))))
    assert finding.severity == "warning"
