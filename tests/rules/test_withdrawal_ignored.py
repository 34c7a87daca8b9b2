from dataclasses import replace

import pytest
from cases import ENTRY, ID, START, accused, banner, case, claim, cookie, gap, request, stored, visit

from auditor.model.observation import NO_RECORD, Choice, Moment, ScriptPlace
from auditor.rules.withdrawal_ignored import RULE

PROMISE = claim(
    "opt_out",
    "You can withdraw your consent to cookies at any time in the cookie settings.",
    mechanism="banner",
)
DONE = Choice(
    wanted="withdraw", done=True, clicks=("Cookie settings", "Reject all"), proof="consent was written"
)
HIT = request(f"https://hit.adway.example/p?u={ID}", resource="image", step="next_page")


def withdrawing(**fields):
    steps = [
        Moment(step=step, at=START, at_s=0.0, url=ENTRY)
        for step in ("before", "act", "after", "return", "next_page")
    ]
    return visit("withdrawn", **{"choice": DONE, "banner": banner(), "moments": tuple(steps), **fields})


def test_a_tracker_and_its_new_cookie_on_the_next_page_are_one_finding():
    made = withdrawing(cookies=(cookie("_adw", step="next_page"),), requests=(HIT,))
    (finding,) = RULE.judge(case(PROMISE, visits=(visit(), made)))
    assert (finding.verdict, finding.severity, finding.subject.key) == (
        "contradicted",
        "error",
        "adway.example",
    )
    assert {"cookie", "request", "choice"} <= {evidence.kind for evidence in finding.evidence}
    assert "after consent was withdrawn" in finding.message
    assert finding.claims


def test_what_consent_had_set_may_stay():
    kept = cookie("_adw", step="before")
    made = withdrawing(
        cookies=(kept, cookie("_adw", how="jar", step="next_page"), cookie("consent", step="act"))
    )
    (finding,) = RULE.judge(case(PROMISE, visits=(made,)))
    assert finding.verdict == "upheld"


def test_a_page_that_trackers_run_on_cannot_call_them_back():
    made = withdrawing(cookies=(cookie("_adw", step="after"),), requests=(replace(HIT, step="after"),))
    assert accused(RULE.judge(case(PROMISE, visits=(made,)))) == []


@pytest.mark.parametrize(("page", "asked"), [(ENTRY, "before"), (f"{ENTRY}boxes", "next_page")])
def test_what_a_page_does_as_it_is_left_is_none_of_the_next_pages(page, asked):
    script = "https://js.adway.example/a.js"
    moments = [
        Moment(step=step, at=START, at_s=0.0, url=url)
        for step, url in (("before", ENTRY), ("act", ENTRY), ("after", ENTRY), ("next_page", f"{ENTRY}boxes"))
    ]
    made = withdrawing(
        moments=tuple(moments),
        requests=(
            request(script, step=asked, page_url=page),
            replace(HIT, resource="beacon", page_url=page),
        ),
        stored=(stored("_adw", step="next_page", set_by=ScriptPlace(url=script)),),
        cookies=(cookie("_adw", step="next_page", page_url=page),),
    )
    found = accused(RULE.judge(case(PROMISE, visits=(made,))))
    assert bool(found) is (asked == "next_page")


def test_a_contact_without_an_identifier_is_left_open():
    bare = request("https://hit.adway.example/p", resource="image", step="next_page")
    findings = list(RULE.judge(case(PROMISE, visits=(withdrawing(requests=(bare,)),))))
    assert accused(findings) == []
    assert "untested" in {finding.verdict for finding in findings}


def test_what_only_a_look_into_the_storage_showed_is_not_new():
    seen = stored("_adw", step="next_page")
    assert accused(RULE.judge(case(PROMISE, visits=(withdrawing(stored=(seen,)),)))) == []
    written = replace(seen, set_by=ScriptPlace(url="https://hit.adway.example/a.js"))
    assert len(accused(RULE.judge(case(PROMISE, visits=(withdrawing(stored=(written,)),))))) == 1


def test_the_settings_themselves_are_a_promise():
    made = withdrawing(cookies=(cookie("_adw", step="return"),), requests=(HIT,))
    (finding,) = RULE.judge(case(visits=(made,)))
    assert finding.verdict == "contradicted"
    assert finding.claims == ()


@pytest.mark.parametrize(
    "broken",
    [
        {"choice": replace(DONE, done=False, proof="no record")},
        {
            "choice": replace(
                DONE,
                held=False,
                held_proof="the banner asked again on the next page",
            )
        },
        {"choice": replace(DONE, method="platform script")},
        {"choice": None},
        {"gaps": (gap("choice", "consent could not be given first"),)},
        {"gaps": (gap("page"),)},
    ],
    ids=["not done", "not held", "no visitor's way", "not tried", "gap", "not reached"],
)
def test_a_withdrawal_that_is_not_proven_tells_nothing(broken):
    made = withdrawing(cookies=(cookie("_adw", step="return"),), requests=(HIT,), **broken)
    (finding,) = RULE.judge(case(PROMISE, visits=(visit(), made)))
    assert finding.verdict == "untested"


NO_WAY = Choice(
    wanted="withdraw", done=False, proof="no way to open the choice again was found", offered=False
)


def test_no_way_back_although_it_is_promised():
    made = withdrawing(choice=NO_WAY, gaps=(gap("choice", NO_WAY.proof),))
    (finding,) = RULE.judge(case(PROMISE, visits=(visit(), made)))
    assert (finding.verdict, finding.severity, finding.confidence) == ("contradicted", "warning", 0.6)
    assert "no way to reopen the choice" in finding.message


@pytest.mark.parametrize(
    ("promise", "choice"),
    [
        (PROMISE, replace(NO_WAY, offered=True)),
        (replace(PROMISE, mechanism="contact"), NO_WAY),
        (replace(PROMISE, mechanism="browser_setting"), NO_WAY),
        (replace(PROMISE, url="https://shop.example/choices"), NO_WAY),
    ],
    ids=["something may open it", "by mail", "in the browser", "at an address"],
)
def test_a_way_that_may_be_there_is_not_called_missing(promise, choice):
    made = withdrawing(choice=choice, gaps=(gap("choice", choice.proof),))
    (finding,) = RULE.judge(case(promise, visits=(visit(), made)))
    assert finding.verdict == "untested"


def test_nothing_is_said_where_nobody_promised_and_nothing_was_done():
    assert list(RULE.judge(case(visits=(visit(),)))) == []


def another_day(**fields):
    steps = ("before", "act", "after", "next_page", "restart")
    moments = tuple(Moment(step=step, at=START, at_s=0.0, url=ENTRY) for step in steps)
    return withdrawing(moments=moments, cookies=(cookie("_adw", step="restart"),), **fields)


def test_what_comes_only_after_the_browser_was_opened_again_is_said_to():
    (finding,) = RULE.judge(case(PROMISE, visits=(another_day(),)))
    assert (finding.verdict, finding.severity) == ("contradicted", "error")
    assert "once the browser had been closed and reopened" in finding.message


def test_a_withdrawal_that_held_until_the_browser_was_closed_weighs_less():
    lost = "after the browser was opened again consent said the contrary of what was chosen"
    made = replace(DONE, held=False, held_proof=lost, lasted=False, lasted_proof=lost)
    (finding,) = RULE.judge(case(PROMISE, visits=(another_day(choice=made),)))
    assert finding.severity == "warning"
    assert lost in finding.confidence_reason


SET = (cookie("_adw", step="next_page"),)
LOST = Choice(
    wanted="withdraw",
    done=True,
    clicks=("Cookie settings", "No, thanks"),
    proof=NO_RECORD,
    held=False,
    held_proof="on the next page cookie choice on shop.example said the contrary of what was chosen",
)


def test_a_refusal_that_the_sites_record_does_not_take_up_is_told_of_those_who_go_on():
    (finding,) = RULE.judge(
        case(PROMISE, visits=(visit(), withdrawing(choice=LOST, cookies=SET, requests=(HIT,))))
    )
    assert (finding.verdict, finding.severity) == ("contradicted", "warning")
    assert "after “No, thanks” was pressed" in finding.message
    assert "said the contrary" in finding.message
    (quiet,) = RULE.judge(case(PROMISE, visits=(withdrawing(choice=LOST),)))
    assert quiet.verdict == "untested"


@pytest.mark.parametrize(("vendor", "verdicts"), [("adway", ["contradicted"]), ("tally", ["upheld"])])
def test_what_is_said_of_one_service_holds_for_it_alone(vendor, verdicts):
    heading = ("Privacy", "Adverts")
    asks = claim("consent", "With your agreement we use Adway.", basis=("consent",), heading=heading)
    names = claim("vendor_use", "With your agreement we use Adway.", vendor="adway", heading=heading)
    back = claim(
        "opt_out",
        "You may take your agreement back at any moment; it stops then.",
        vendor=vendor,
        heading=heading,
        mechanism="banner",
    )
    made = withdrawing(cookies=SET, requests=(HIT,))
    assert [f.verdict for f in RULE.judge(case(asks, names, back, visits=(made,)))] == verdicts
