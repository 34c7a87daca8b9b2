from dataclasses import replace

import pytest
from cases import YEAR, case, claim, cookie, opting_out, visit

from auditor.model.optout import OptOutRecord, VendorTraffic
from auditor.model.visit import OptOutEndpoint
from auditor.rules.opt_out_weak import RULE

URL = "https://shop.example/?lmtrace=optout"
FIVE = claim("opt_out_persistence", "Your opt-out holds for five years.", lifetime_s=5 * YEAR)


def judged(life: float | None, *claims: object, verdict: str = "works", domain: str = "shop.example"):
    tried = opting_out(
        URL, cookies=(cookie("lm_optout", value="1", step="act", asked_lifetime_s=life, domain=domain),)
    )
    endpoint = OptOutEndpoint(url=URL, vendor="leadmill", found="quote")
    record = OptOutRecord(endpoint=endpoint, verdict=verdict, reason="…", visit=tried.id)
    return list(RULE.judge(case(*claims, visits=(tried,), opt_outs=(record,))))


def test_what_is_said_to_end_with_the_browser_does_no_less() -> None:
    until = claim("opt_out_persistence", "無効化はブラウザを閉じるまで有効です。")
    assert judged(None, until) == []
    assert judged(None, replace(until, vendor="another")) != []


def test_a_shorter_time_than_stated() -> None:
    (finding,) = judged(30 * 86_400.0, FIVE)
    assert (finding.verdict, finding.severity, finding.subject.key) == ("contradicted", "warning", URL)
    assert finding.claims == (FIVE,)
    assert "30 days, although 5 years are stated" in finding.message


def test_an_opt_out_of_minutes_is_told() -> None:
    (finding,) = judged(600.0)
    assert finding.severity == "warning"
    assert "which ends after 10 minutes" in finding.message


@pytest.mark.parametrize(("life", "domain"), [(None, "shop.example"), (YEAR, "leadmill.example")])
def test_the_session_and_a_third_partys_cookie_are_notes(life: float | None, domain: str) -> None:
    (finding,) = judged(life, domain=domain)
    assert finding.severity == "note"


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({}, True),
        ({"value": "a81f3c9d2277b0e4"}, False),
        ({"asked_lifetime_s": 5 * YEAR}, False),
        ({"name": "_tly"}, False),
    ],
    ids=["a flag", "an identifier", "long enough", "known for something else"],
)
def test_the_one_flag_that_came_with_the_opt_out_remembers_it(fields: dict, told: bool) -> None:
    flag = {"name": "no_leads", "value": "1", "step": "act", "asked_lifetime_s": 86_400.0, **fields}
    tried = opting_out(URL, cookies=(cookie(**flag),))
    record = OptOutRecord(endpoint=tried.opt_out, verdict="works", reason="…", visit=tried.id)
    found = list(RULE.judge(case(FIVE, visits=(tried,), opt_outs=(record,))))
    assert [f.confidence for f in found] == ([0.65] if told else [])
    elsewhere = visit(cookies=(cookie("no_leads", value="1"),))
    assert list(RULE.judge(case(FIVE, visits=(elsewhere, tried), opt_outs=(record,)))) == []


def test_as_long_as_stated_is_not_weak() -> None:
    assert judged(5 * YEAR, FIVE) == []
    assert judged(YEAR) == []


def test_an_opt_out_that_was_not_tested_or_does_not_hold_is_another_rules() -> None:
    assert judged(None, verdict="untested") == []
    assert judged(None, verdict="ignored") == []


def test_an_opt_out_that_did_not_outlast_the_browser_is_told_with_what_came_after_it() -> None:
    traffic = VendorTraffic(
        vendor="Leadmill",
        requests_before=2,
        requests_after=0,
        requests_control=2,
        requests_restart=2,
        requests_control_restart=2,
        identifier_restart="the same identifier",
    )
    mark = cookie("lm_optout", value="1", step="act", asked_lifetime_s=None)
    tried = opting_out("https://shop.example/?lmtrace=optout", cookies=(mark,))
    record = OptOutRecord(
        endpoint=tried.opt_out,
        verdict="works_partly",
        reason="…",
        traffic=(traffic,),
        visit=tried.id,
    )
    (found,) = RULE.judge(case(visits=(tried,), opt_outs=(record,)))
    assert (found.severity, found.verdict) == ("warning", "contradicted")
    assert "which is deleted when the browser is closed: after it was reopened" in found.message
    assert any(evidence.step == "restart" for evidence in found.evidence)
    (silent,) = RULE.judge(
        case(visits=(tried,), opt_outs=(replace(record, endpoint=replace(tried.opt_out, found="quote")),))
    )
    assert silent == found
    catalogued = replace(record, endpoint=replace(tried.opt_out, found="catalogue"))
    assert not list(RULE.judge(case(visits=(tried,), opt_outs=(catalogued,))))


@pytest.mark.parametrize(("days", "told"), [(2, True), (60, True), (100, False), (390, False)])
def test_what_is_said_to_hold_for_good_is_kept_for_more_than_weeks(days: int, told: bool) -> None:
    lasting = claim("opt_out", "You can opt out permanently.", url=URL, mechanism="link")
    found = judged(days * 86_400.0, lasting)
    assert ["no end is stated" in finding.message for finding in found] == ([True] if told else [])
