from dataclasses import replace

import pytest
from cases import ENTRY, ID, START, accused, banner, case, claim, cookie, gap, request, visit

from auditor.model.observation import Choice, Moment
from auditor.rules.partial_choice_ignored import RULE

SOME = Choice(
    wanted="partial",
    done=True,
    clicks=("Settings", "Save"),
    proof="consent was written",
    purposes_on=("Statistics",),
    purposes_off=("Marketing",),
)
HIT = request(f"https://hit.adway.example/p?u={ID}", resource="image", step="next_page")


def choosing(choice=SOME, **fields):
    steps = ("before", "act", "after", "next_page", "restart")
    moments = tuple(Moment(step=step, at=START, at_s=0.0, url=ENTRY) for step in steps)
    return visit("partial", **{"choice": choice, "banner": banner(), "moments": moments, **fields})


def judged(*claims, **fields):
    return list(RULE.judge(case(*claims, visits=(visit(), choosing(**fields)))))


BOTH = (cookie("_adw", step="next_page"), cookie("_tly", step="next_page"))


def test_what_was_switched_off_is_held_against_it_and_what_was_let_run_is_not():
    (finding,) = judged(cookies=BOTH, requests=(HIT,))
    assert (finding.verdict, finding.severity) == ("contradicted", "error")
    assert finding.subject.key == "adway.example"
    assert "“Marketing” was switched off and “Statistics” left on" in finding.message
    assert {"cookie", "request", "choice"} <= {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize(
    ("on", "off"),
    [
        ("アクセス解析", "広告"),
        ("Statistiken", "Werbung"),
        ("Mesure d'audience", "Publicité"),
        ("통계", "광고"),
    ],
)
def test_in_the_words_of_other_languages(on, off):
    choice = replace(SOME, purposes_on=(on,), purposes_off=(off,))
    (finding,) = judged(choice=choice, cookies=BOTH)
    assert (finding.verdict, finding.subject.key) == ("contradicted", "_adw")


def test_what_sites_call_either_may_be_of_what_was_let_run():
    found = judged(cookies=(cookie("_crm", step="next_page"),))
    assert accused(found) == []


def test_a_label_for_both_lets_both_run():
    choice = replace(SOME, purposes_on=("Analytics and marketing",), purposes_off=("Advertising partners",))
    (finding,) = judged(choice=choice, cookies=BOTH)
    assert finding.verdict == "untested"


def test_a_vendor_that_was_let_run_by_name_is_not_accused():
    choice = replace(SOME, purposes_on=("Statistics", "Adway"))
    (finding,) = judged(choice=choice, cookies=BOTH)
    assert finding.verdict == "upheld"


def test_a_vendor_that_was_switched_off_by_name_is():
    choice = replace(SOME, purposes_on=("Tally",), purposes_off=("Adway (maps)",))
    (finding,) = judged(choice=choice, cookies=(cookie("_tly", step="next_page"),), requests=(HIT,))
    assert (finding.verdict, finding.subject.key) == ("contradicted", "adway.example")
    assert "“Adway (maps)” was switched off" in finding.message


def test_what_was_let_run_and_cannot_be_told_weighs_less():
    choice = replace(SOME, purposes_on=("Partners of ours",))
    (finding,) = judged(choice=choice, cookies=(BOTH[0],))
    assert finding.severity == "warning"


def test_what_the_list_counts_among_what_was_let_run_is_no_breach_of_the_choice():
    row = claim("cookie_declared", "_adw | statistics", cookie="_adw", purpose=("statistics",))
    findings = judged(row, cookies=(BOTH[0],))
    assert accused(findings) == []
    assert any("a purpose other than" in finding.message for finding in findings)


def test_a_request_that_says_itself_what_was_refused_is_not_accused():
    ping = request(f"https://adway.example/ping?gcs=G101&u={ID}", resource="image", step="next_page")
    (finding,) = judged(requests=(ping,))
    assert finding.verdict == "upheld"


def test_a_contact_without_an_identifier_is_left_open():
    bare = request("https://hit.adway.example/p", resource="image", step="next_page")
    assert {finding.verdict for finding in judged(requests=(bare,))} == {"untested", "upheld"}


def test_statistics_switched_off_count_too():
    choice = replace(SOME, purposes_on=("Preferences",), purposes_off=("Statistics", "Marketing"))
    found = judged(choice=choice, cookies=BOTH)
    assert {finding.subject.key for finding in found} == {"_adw", "_tly"}
    assert {finding.verdict for finding in found} == {"contradicted"}


@pytest.mark.parametrize(
    "broken",
    [
        {"choice": replace(SOME, done=False)},
        {"choice": replace(SOME, purposes_off=("Maps",))},
        {"choice": None},
        {"gaps": (gap("choice", "the settings did not open"),)},
        {"gaps": (gap("page"),)},
    ],
    ids=["not done", "label unknown", "not tried", "gap", "not reached"],
)
def test_a_choice_that_is_not_proven_tells_nothing(broken):
    (finding,) = judged(cookies=BOTH, **broken)
    assert finding.verdict == "untested"


def test_a_page_that_was_not_seen_again_is_not_clean():
    (finding,) = judged(gaps=(gap("restart", "it could not be opened again"),))
    assert finding.verdict == "untested"


def test_a_site_without_purposes_to_choose_between_is_not_asked():
    assert list(RULE.judge(case(visits=(visit(),)))) == []


def test_a_visit_in_which_it_was_let_run_is_none_of_those_it_was_looked_for_in():
    other = choosing(replace(SOME, purposes_on=("Marketing",), purposes_off=("Statistics",)), cookies=BOTH)
    visits = (visit(), choosing(cookies=(BOTH[1],)), replace(other, id="other", variant="the other purposes"))
    (finding,) = RULE.judge(case(visits=visits))
    assert (finding.subject.key, finding.severity, finding.seen) == ("_tly", "error", (1, 1))


def test_a_service_that_was_switched_off_by_name_is_held_to_it_whatever_its_list_calls_it():
    choice = replace(SOME, purposes_on=("Adway",), purposes_off=("Tally",))
    listed = claim("cookie_declared", "_tly | Tally", cookie="_tly", vendor="tally", purpose=("analytics",))
    (finding,) = judged(listed, choice=choice, cookies=BOTH)
    assert (finding.verdict, finding.subject.key) == ("contradicted", "_tly")


@pytest.mark.parametrize(
    ("on", "off", "told"),
    [("Statistics", "Wayfare", False), ("Statistics", "Adway", True)],
    ids=["its maker's name", "its own name"],
)
def test_a_switch_that_names_the_service_itself_needs_no_purpose(on, off, told):
    choice = replace(SOME, purposes_on=(on,), purposes_off=(off,))
    said = claim("vendor_use", "Adway counts visits.", vendor="adway", purpose=("analytics",))
    assert bool(accused(judged(said, choice=choice, cookies=BOTH[:1]))) is told
