from dataclasses import replace

import pytest
from cases import (
    ID,
    attribution,
    case,
    claim,
    cookie,
    gap,
    host_facts,
    opting_out,
    request,
    site,
    stored,
    visit,
)

from auditor.judging.optouts import records
from auditor.judging.standpoints import opt_outs
from auditor.model.observation import Moment, OptOutAnswer, Request
from auditor.model.optout import OptOutRecord
from auditor.model.vendor import Category
from auditor.model.visit import OptOutEndpoint, Visit

URL = "https://shop.example/?lmtrace=optout"
HIT = f"https://hit.leadmill.example/b?t={ID}"
BEFORE = (request("https://js.leadmill.example/lm.js"), request(HIT, resource="beacon"))
BACK = (
    request("https://js.leadmill.example/lm.js", step="return"),
    request(HIT, resource="beacon", step="return"),
)
CONTROL = visit("control", cookies=(cookie("lm_tid"),), requests=(*BEFORE, *BACK))
TID = cookie("lm_tid")
TALLY = "77c0ffee0badf00d"
MARK = cookie("lm_optout", value="1", step="act")


def record(tried: Visit, *others: Visit, **fields: object) -> OptOutRecord:
    (only,) = records(case(visits=(tried, *others), **fields))
    return only


def test_silence_where_the_control_still_speaks_is_an_opt_out_that_works() -> None:
    seen = record(opting_out(URL, cookies=(TID, MARK), requests=BEFORE), CONTROL)
    assert seen.verdict == "works"
    assert seen.wrote == ("cookie lm_optout on shop.example (first party) for 365 days",)
    (traffic,) = seen.traffic
    assert (traffic.requests_before, traffic.requests_after, traffic.requests_control) == (2, 0, 2)
    assert "lm_tid" in seen.reason


def test_the_same_identifier_again_is_an_opt_out_ignored() -> None:
    seen = record(opting_out(URL, cookies=(TID, MARK), requests=(*BEFORE, *BACK)), CONTROL)
    assert seen.verdict == "ignored"
    assert seen.traffic[0].same_identifier


def test_an_identifier_kept_in_storage_counts_as_one() -> None:
    tried = opting_out(URL, stored=(stored("lm_tid"),), requests=(*BEFORE, *BACK))
    assert record(tried, CONTROL).verdict == "ignored"


def test_a_third_partys_own_cookie_that_goes_along_again() -> None:
    theirs = cookie("lm_tid", domain="leadmill.example", how="http")
    back = request(
        "https://hit.leadmill.example/b", resource="beacon", step="return", cookies_sent=("lm_tid",)
    )
    tried = opting_out(URL, cookies=(theirs,), requests=(*BEFORE[:1], back))
    assert record(tried, CONTROL).verdict == "ignored"


@pytest.mark.parametrize(
    ("sent", "verdict"),
    [
        (("https://shop.example/lm/lm.js", "script"), "works"),
        ((f"https://shop.example/lm/b?t={ID}", "beacon"), "ignored"),
    ],
)
def test_a_script_on_the_sites_own_host_gets_its_cookies_as_all_else_does(sent, verdict):
    before = request(f"https://shop.example/lm/b?t={ID}", resource="beacon")
    back = request(sent[0], resource=sent[1], step="return", cookies_sent=("lm_tid",))
    tried = opting_out(URL, cookies=(TID, MARK), requests=(before, back))
    control = visit("control", cookies=(TID,), requests=(before, replace(before, id="b", step="return")))
    known = attribution((tried, control))
    own = replace(host_facts("hit.leadmill.example"), host="shop.example", party="first", disguise="path")
    known = replace(known, hosts={**known.hosts, "shop.example": own})
    assert record(tried, control, attribution=known).verdict == verdict


def test_a_cookie_overwritten_by_the_opt_out_is_no_identifier() -> None:
    theirs = cookie("lm_tid", domain="leadmill.example", how="http")
    over = replace(theirs, value="OPT_OUT", step="act")
    back = request(
        "https://hit.leadmill.example/b", resource="beacon", step="return", cookies_sent=("lm_tid",)
    )
    tried = opting_out(URL, cookies=(theirs, over), requests=(*BEFORE, back))
    assert record(tried, CONTROL).verdict == "works_partly"


def test_a_new_identifier_is_no_opt_out() -> None:
    again = cookie("lm_tid", value="77e0c9d1b2a45f63", step="return")
    back = request("https://hit.leadmill.example/b?t=77e0c9d1b2a45f63", resource="beacon", step="return")
    seen = record(opting_out(URL, cookies=(TID, again), requests=(*BEFORE, back)), CONTROL)
    assert seen.verdict == "ignored"
    assert "a new identifier" in seen.reason


def test_an_opt_out_that_leaves_a_silent_loader_works_and_says_so() -> None:
    seen = record(opting_out(URL, cookies=(TID, MARK), requests=(*BEFORE, BACK[0])), CONTROL)
    assert seen.verdict == "works"
    assert "script still loads" in seen.reason


def test_requests_without_the_identifier_work_partly() -> None:
    bare = request("https://hit.leadmill.example/b", resource="beacon", step="return")
    assert (
        record(opting_out(URL, cookies=(TID, MARK), requests=(*BEFORE, bare)), CONTROL).verdict
        == "works_partly"
    )


def test_as_many_requests_and_nothing_written_is_ignored() -> None:
    plain = request("https://hit.leadmill.example/b", resource="beacon")
    back = replace(plain, id="b", step="return")
    control = visit("control", requests=(plain, back))
    seen = record(opting_out(URL, requests=(plain, back)), control)
    assert seen.verdict == "ignored"
    assert not seen.traffic[0].same_identifier


def test_one_opt_out_is_never_accused_for_another_vendors_traffic() -> None:
    others = (
        request(f"https://hit.adway.example/p?u={ID}", resource="image"),
        request(f"https://hit.adway.example/p?u={ID}", resource="image", step="return"),
    )
    control = replace(CONTROL, requests=(*CONTROL.requests, *others), cookies=(TID, cookie("_adw", value=ID)))
    tried = opting_out(URL, cookies=(TID, MARK, cookie("_adw", value="9b1")), requests=(*BEFORE, *others))
    assert record(tried, control).verdict == "works"


def test_a_vendor_that_cannot_be_told_is_judged_only_dead() -> None:
    tried = opting_out(URL, vendor=None, cookies=(TID,), requests=(*BEFORE, *BACK))
    seen = record(tried, CONTROL)
    assert seen.verdict == "untested"
    assert "it is not clear which vendor" in seen.reason
    gone = replace(tried, opt_out_answer=OptOutAnswer(url=URL, status=404))
    assert record(gone, CONTROL).verdict == "dead"


@pytest.mark.parametrize(
    ("others", "verdict"),
    [((), "ignored"), ((("vendor_use", "We use Adway as well.", "adway"),), "untested")],
)
def test_a_section_that_names_one_vendor_says_whose_opt_out_it_offers(
    others: tuple[tuple[str, str, str], ...], verdict: str
) -> None:
    heading = ("Privacy policy", "The beacon")
    said = (
        claim("vendor_use", "We run the beacon of Leadmill.", vendor="leadmill", heading=heading),
        claim(
            "opt_out",
            "Our switch is here.",
            url="https://shop.example/choices",
            mechanism="link",
            heading=heading,
        ),
        *(claim(kind, text, vendor=vendor, heading=heading) for kind, text, vendor in others),
    )
    flag = cookie("shop_optout", value="1", step="act")
    page = "https://shop.example/choices"
    tried = opting_out(page, vendor=None, cookies=(TID, flag), requests=(*BEFORE, *BACK))
    offered = replace(tried.opt_out or OptOutEndpoint(url=page), quote="Our switch is here.")
    (seen,) = records(case(*said, visits=(replace(tried, opt_out=offered), CONTROL)))
    assert seen.verdict == verdict


def test_a_vendor_that_was_not_there_tells_nothing() -> None:
    seen = record(opting_out(URL, cookies=(MARK,)), visit("control"))
    assert seen.verdict == "untested"
    assert "not seen on this site" in seen.reason


def test_silence_on_a_second_look_without_the_opt_out_too_tells_nothing() -> None:
    quiet = visit("control", cookies=(TID,), requests=BEFORE)
    assert record(opting_out(URL, cookies=(TID, MARK), requests=BEFORE), quiet).verdict == "untested"


def test_a_page_on_which_nothing_could_be_pressed_was_not_used() -> None:
    page = "https://www.leadmill.example/privacy/opt-out"
    tried = opting_out(page, cookies=(TID,), requests=(*BEFORE, *BACK))
    seen = record(tried, CONTROL)
    assert seen.verdict == "untested"
    assert "nothing to press that opts out" in seen.reason


@pytest.mark.parametrize(
    ("answer", "verdict"),
    [
        ({"status": 404, "failure": "it answered with HTTP status 404"}, "dead"),
        ({"status": 500}, "dead"),
        ({"failure": "its host name does not resolve"}, "dead"),
        ({"failure": "net::ERR_CONNECTION_REFUSED"}, "dead"),
        ({"status": 200, "title": "404 Not Found"}, "dead"),
        ({"status": 200, "title": "お探しのページが見つかりません"}, "dead"),
        ({"status": 403, "failure": "it answered with HTTP status 403"}, "untested"),
        ({"status": 429}, "untested"),
        ({"status": 503}, "untested"),
        ({"failure": "it did not answer in time"}, "untested"),
        ({"failure": "the network guard refused its address"}, "untested"),
        ({"failure": "there is no network"}, "untested"),
    ],
)
def test_dead_only_where_the_address_itself_says_so(answer: dict, verdict: str) -> None:
    assert (
        record(
            opting_out(URL, opt_out_answer=OptOutAnswer(url=URL, **answer), requests=(*BEFORE, *BACK))
        ).verdict
        == verdict
    )


@pytest.mark.parametrize("what", ["visit", "page", "opt_out", "requests", "cookies"])
def test_could_not_look_is_untested(what: str) -> None:
    tried = opting_out(URL, cookies=(TID,), requests=(*BEFORE, *BACK), gaps=(gap(what, "the tab crashed"),))
    seen = record(tried, CONTROL)
    assert seen.verdict == "untested"
    assert "the tab crashed" in seen.reason


def test_a_site_not_seen_again_is_untested() -> None:
    short = opting_out(
        URL,
        cookies=(TID,),
        requests=BEFORE,
        moments=(Moment(step="before", at=CONTROL.started, at_s=0, url=URL),),
    )
    assert record(short, CONTROL).verdict == "untested"
    shut = opting_out(
        URL, cookies=(TID,), requests=BEFORE, gaps=(gap("next_page", "it timed out", step="return"),)
    )
    assert record(shut, CONTROL).verdict == "untested"


@pytest.mark.parametrize(
    ("endpoint", "verdict"),
    [
        (OptOutEndpoint(url=None, mechanism="contact"), "not_reachable"),
        (OptOutEndpoint(url="https://store.example/x", mechanism="browser_addon"), "not_reachable"),
        (OptOutEndpoint(url=None, mechanism="browser_setting"), "not_reachable"),
        (OptOutEndpoint(url="mailto:privacy@shop.example"), "not_reachable"),
        (OptOutEndpoint(url=None, mechanism="banner"), "untested"),
        (OptOutEndpoint(url=None), "untested"),
        (OptOutEndpoint(url=URL), "untested"),
    ],
)
def test_endpoints_that_were_not_tried_are_records_too(endpoint: OptOutEndpoint, verdict: str) -> None:
    (seen,) = records(case(endpoints=(endpoint,)))
    assert seen.verdict == verdict
    assert seen.reason


def test_without_an_address_of_the_site_it_says_so() -> None:
    (seen,) = records(case(endpoints=(OptOutEndpoint(url=URL),), site=site(entry=None)))
    assert "no address of the site is stated" in seen.reason


def test_of_several_tries_the_one_that_speaks_for_it_stands() -> None:
    good = opting_out(URL, cookies=(TID, MARK), requests=BEFORE)
    bad = opting_out(URL, cookies=(TID, MARK), requests=(*BEFORE, *BACK), number=2)
    seen = record(bad, good, CONTROL)
    assert seen.verdict == "works"
    assert "1 of 2 tries" in seen.reason


def test_a_family_name_that_fits_two_vendors_tells_none() -> None:
    both = (*BEFORE, request("https://hit.adway.example/p"))
    built = case(visits=(opting_out(URL, vendor="trackers united", requests=both), CONTROL))
    hosts = {
        k: replace(f, names=(*f.names, "trackers united"))
        for k, f in built.attribution.hosts.items()
        if f.party == "third"
    }
    (seen,) = records(replace(built, attribution=replace(built.attribution, hosts=hosts)))
    assert seen.verdict == "untested"


RESTART = (Moment(step="restart", at=CONTROL.started, at_s=9.0, url="https://shop.example/"),)
NEXT_DAY = tuple(replace(each, id=f"{each.id} again", step="restart") for each in BACK)
SECOND = replace(CONTROL, requests=(*BEFORE, *BACK, *NEXT_DAY), moments=(*CONTROL.moments, *RESTART))


def day_after(*requests: Request, **fields: object) -> Visit:
    tried = opting_out(URL, cookies=(TID, MARK), requests=(*BEFORE, *requests), **fields)
    return replace(tried, moments=(*tried.moments, *RESTART))


def test_an_opt_out_that_ends_with_the_browser_works_in_part() -> None:
    seen = record(day_after(*NEXT_DAY), SECOND)
    assert seen.verdict == "works_partly"
    assert "after the browser was closed and reopened" in seen.reason
    (traffic,) = seen.traffic
    assert (traffic.requests_after, traffic.requests_restart, traffic.requests_control_restart) == (0, 2, 2)
    assert traffic.identifier_restart == "the same identifier"
    assert seen.control == SECOND.id


def test_one_that_outlasts_the_browser_works() -> None:
    seen = record(day_after(), SECOND)
    assert (seen.verdict, seen.traffic[0].requests_restart) == ("works", 0)


def test_one_that_holds_from_the_next_day_on_works_in_part() -> None:
    late = replace(day_after(), requests=(*BEFORE, *BACK))
    assert record(late, SECOND).verdict == "works_partly"
    assert record(late, CONTROL).verdict == "ignored"  # nobody knows what comes without it


def test_a_browser_that_could_not_be_opened_again_tells_nothing_of_it() -> None:
    seen = record(day_after(*NEXT_DAY, gaps=(gap("restart", "it broke off", step="restart"),)), SECOND)
    assert (seen.verdict, seen.traffic[0].requests_restart) == ("works", None)


def pressing(**fields: object) -> Visit:
    page = "https://www.leadmill.example/opt-out"
    answer = OptOutAnswer(url=page, status=200, final_url=page, pressed="Opt out", pressed_at_s=5.0, **fields)
    return opting_out(page, opt_out_answer=answer, cookies=(TID,), requests=(*BEFORE, *BACK))


def test_a_press_of_which_nothing_shows_that_it_opted_out_accuses_nobody() -> None:
    seen = record(pressing(), CONTROL)
    assert seen.verdict == "untested"
    assert "“Opt out” was pressed, and nothing shows that this opted the visitor out" in seen.reason


@pytest.mark.parametrize(
    "changes",
    [
        {"cookies": (TID, replace(MARK, at_s=6.0))},
        {"stored": (stored("lm_out", value="1", step="act", at_s=6.0),)},
        {
            "requests": (
                *BEFORE,
                request("https://api.leadmill.example/out", resource="fetch", step="act", at_s=6.0),
                *BACK,
            )
        },
    ],
)
def test_a_press_that_wrote_or_told_its_server_was_one(changes: dict) -> None:
    assert record(replace(pressing(), **changes), CONTROL).verdict == "ignored"


def test_what_was_written_before_the_press_proves_nothing() -> None:
    early = replace(pressing(), cookies=(TID, replace(MARK, at_s=4.0)))
    assert record(early, CONTROL).verdict == "untested"


def test_a_page_that_says_that_it_is_done_was_used() -> None:
    assert record(pressing(says_done=True), CONTROL).verdict == "ignored"


def test_a_mark_that_goes_along_with_the_identifier_may_be_heeded_by_its_server() -> None:
    mark = replace(MARK, domain="leadmill.example")
    back = replace(BACK[1], cookies_sent=("lm_optout",))
    tried = opting_out(URL, cookies=(TID, mark), requests=(*BEFORE, back))
    seen = record(tried, CONTROL)
    assert seen.verdict == "works_partly"
    assert "its own cookie that marks the visitor as opted out" in seen.reason


def test_events_that_stop_where_the_vendors_record_says_so_leave_an_opt_out_in_part() -> None:
    event, flags = (f"https://hit.leadmill.example/{path}?t={ID}" for path in ("e", "flags"))
    sent = (request(event, resource="fetch"), request(flags, resource="fetch"))
    back = tuple(replace(each, id=f"b{each.id}", step="return") for each in sent)
    control = visit("control", cookies=(TID,), requests=(*sent, *back))
    seen = record(opting_out(URL, cookies=(TID, MARK), requests=(*sent, back[1])), control)
    assert (seen.verdict, "other requests" in seen.reason) == ("works_partly", True)
    later = tuple(replace(each, id=f"r{each.id}", step="restart") for each in sent)
    reopened = opting_out(URL, cookies=(TID, MARK), requests=(*sent, back[1], later[1]))
    reopened = replace(reopened, moments=(*reopened.moments, *RESTART))
    assert record(reopened, control).traffic[0].identifier_restart is None
    resumed = replace(reopened, requests=(*reopened.requests, later[0]))
    assert record(resumed, control).traffic[0].identifier_restart == "the same identifier"
    unmarked = opting_out(URL, cookies=(TID,), requests=(*sent, back[1]))
    assert record(unmarked, control).verdict == "ignored"
    assert record(opting_out(URL, cookies=(TID, MARK), requests=(*sent, *back)), control).verdict == "ignored"


def test_a_flag_of_the_press_that_goes_along_may_be_heeded_by_its_server() -> None:
    told = cookie("count", value="1", step="act", at_s=6.0, domain="leadmill.example")
    back = replace(BACK[1], cookies_sent=("count",))
    tried = replace(pressing(), cookies=(TID, told), requests=(*BEFORE, back))
    assert record(tried, CONTROL).verdict == "works_partly"
    early = replace(tried, cookies=(TID, replace(told, at_s=4.0), replace(MARK, at_s=6.0)))
    assert record(early, CONTROL).verdict == "ignored"


def test_the_vendor_is_told_by_its_memory_of_the_opt_out() -> None:
    tried = opting_out("https://shop.example/choices", vendor=None, cookies=(TID, MARK), requests=BEFORE)
    assert record(tried, CONTROL).traffic[0].vendor == "Leadmill"


@pytest.mark.parametrize(
    ("answer", "verdict", "why"),
    [
        ({"status": 200, "title": "NAI"}, "not_reachable", "its page answered 200, titled “NAI”"),
        ({"failure": "it did not answer in time"}, "not_reachable", "could not be opened"),
        ({"status": 404}, "dead", "404"),
    ],
)
def test_an_industrys_platform(answer: dict, verdict: str, why: str) -> None:
    page = "https://optout.nai.example/"
    tried = opting_out(page, opt_out_answer=OptOutAnswer(url=page, **answer))
    endpoint = OptOutEndpoint(url=page, mechanism="industry_platform")
    seen = record(replace(tried, opt_out=endpoint), CONTROL)
    assert (seen.verdict, why in seen.reason) == (verdict, True)


@pytest.mark.parametrize(
    "text",
    [
        "Page not found",
        "This domain is for sale!",
        "お探しのページは見つかりません",
        "Home Shop\nSorry, we could not find that page.",
        "La page que vous cherchez n’existe plus.",
        "Diese Seite existiert leider nicht.",
    ],
)
def test_a_page_that_is_none_is_dead(text: str) -> None:
    page = "https://www.leadmill.example/opt-out"
    tried = opting_out(page, opt_out_answer=OptOutAnswer(url=page, status=200, text=text))
    assert record(tried, CONTROL).verdict == "dead"


def test_a_page_that_found_no_mark_of_an_opt_out_is_there() -> None:
    page = "https://www.leadmill.example/opt-out"
    answer = OptOutAnswer(url=page, status=200, text="Status: opt-out cookie not found in this browser")
    assert record(opting_out(page, opt_out_answer=answer), CONTROL).verdict == "untested"


def test_of_a_page_where_several_opt_outs_stand_each_vendor_is_told_and_accused_by_its_own_alone() -> None:
    shared = OptOutEndpoint(
        url=URL, mechanism="toggle", found="quote", page=URL, shared=("leadmill", "tally", "adway")
    )
    hit = request(f"https://hit.tally.example/b?t={TALLY}", resource="beacon")
    both = (*BEFORE, hit)
    back = (*BACK, replace(hit, id="again", step="return"))
    mine = (TID, cookie("_tly", value=TALLY), cookie("own_out", value="1", step="act", at_s=9.0))

    def verdicts(pressed: str) -> dict[str | None, str]:
        answer = OptOutAnswer(url=URL, status=200, final_url=URL, pressed=pressed, pressed_at_s=8.0)
        tried = opting_out(URL, cookies=mine, requests=(*both, *back), opt_out_answer=answer)
        tried = replace(tried, opt_out=shared)
        made = case(visits=(tried, visit("control", cookies=mine[:2], requests=(*both, *back))))
        return {each.endpoint.vendor: each.verdict for each in records(made)}

    assert verdicts("Stop Leadmill, then Stop Tally") == {"leadmill": "ignored", "tally": "ignored"}
    assert verdicts("Stop Tally") == {"leadmill": "untested", "tally": "ignored"}


SALE = "You may opt out through our Do Not Sell or Share page."
OWN = "https://shop.example/do-not-sell"


def of_sale(*back: Request, quote: str = SALE) -> OptOutRecord:
    endpoint = OptOutEndpoint(url=OWN, quote=quote, found="quote")
    flag = cookie("dns", value="1", step="act")
    tried = replace(opting_out(OWN, cookies=(cookie("_adw"), flag), requests=(*ADS, *back)), opt_out=endpoint)
    control = visit("control", cookies=(cookie("_adw"),), requests=(*ADS, *ADS_BACK))
    return record(tried, control)


ADS = (request(f"https://hit.adway.example/p?u={ID}", resource="image"),)
ADS_BACK = tuple(replace(each, step="return") for each in ADS)


def test_the_sites_own_opt_out_of_sale_is_for_each_advertiser_that_it_loads() -> None:
    seen = of_sale(*ADS_BACK)
    assert (seen.verdict, seen.endpoint.vendor) == ("ignored", "adway")
    assert of_sale().verdict == "works"


def test_a_mark_of_restricted_use_answers_it_and_other_opt_outs_name_no_advertiser() -> None:
    marked = replace(ADS_BACK[0], url=f"{ADS_BACK[0].url}&rdp=1")
    assert of_sale(marked).verdict == "works_partly"
    assert of_sale(*ADS_BACK, quote="You may opt out here.").verdict == "untested"


def test_the_sites_own_opt_out_of_counting_is_for_who_counts_unless_it_changed_something() -> None:
    quote, url = "If you prefer not to be counted, follow this link.", "https://shop.example/optout"
    endpoint = OptOutEndpoint(url=url, quote=quote, found="quote")
    flag = cookie("shop_optout", value="1", step="act")

    def seen(
        *back: Request, words: str = quote, category: Category = "analytics"
    ) -> list[tuple[str | None, str]]:
        opt_out = replace(endpoint, quote=words)
        tried = opting_out(url, cookies=(TID, flag), requests=(*BEFORE, *back))
        built = case(visits=(replace(tried, opt_out=opt_out), CONTROL))
        hosts = {name: replace(facts, category=category) for name, facts in built.attribution.hosts.items()}
        found = records(replace(built, attribution=replace(built.attribution, hosts=hosts)))
        return [(one.endpoint.vendor, one.verdict) for one in found]

    assert seen(*BACK) == [("leadmill", "ignored")]
    assert seen() == [("leadmill", "works")]
    assert seen(*BACK, words="You may follow this link.") == [(None, "untested")]
    assert seen(*BACK, category="advertising") == [(None, "untested")]


def test_vendors_that_share_an_opt_out_page_are_listed_each() -> None:
    page = OptOutEndpoint(url="https://shop.example/choices", shared=("adway", "leadmill"))
    tried = [
        OptOutRecord(endpoint=replace(page, vendor=vendor), verdict="works", reason="no requests afterwards")
        for vendor in page.shared
    ]
    listed = opt_outs((replace(case(), opt_outs=(*tried, tried[0])),))
    assert [each.endpoint.vendor for each in listed] == ["adway", "leadmill"]
