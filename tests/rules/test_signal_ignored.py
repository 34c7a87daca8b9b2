from dataclasses import replace

import pytest
from cases import ID, case, claim, cookie, document, gap, request, site, verdicts, visit

from auditor.judging.flows import flows
from auditor.model.observation import Signal
from auditor.model.site import Vantage
from auditor.model.vendor import HostFacts
from auditor.rules.signal_ignored import RULE

CA = Vantage(country="US", region="CA")
GPC = claim("signals", "We honour Global Privacy Control.", signal="gpc")
DNT = claim("signals", "We respond to Do Not Track.", signal="dnt")
NO = claim("signals", "We do not respond to Global Privacy Control.", signal="gpc", polarity="does_not")
LAWFUL = claim("signals", "Where required by law we honour GPC.", signal="gpc")
HERS = claim("signals", "For Californians we honour GPC.", signal="gpc", jurisdiction="California")
PLACE = "https://hit.adway.example/p"


def hit(more: str = "", url: str = PLACE, **fields: object):
    return request(f"{url}?u={ID}{more}", **({"resource": "image"} | fields))


def without(*requests: object, **fields: object):
    sent = requests or (hit(),)
    return visit(cookies=(cookie("_adw"), cookie("_tly", value=ID)), requests=sent, **fields)


def sent(*requests: object, signal: str = "gpc", **fields: object):
    return visit(signal, signal=signal, cookies=(cookie("_adw"),), requests=requests, **fields)


def usp(raw: str, where: str = PLACE, **fields: object) -> Signal:
    return Signal(kind="usp", raw=raw, where=where, **fields)  # type: ignore[arg-type]


def test_the_same_identifier_with_the_signal_contradicts() -> None:
    (finding,) = RULE.judge(case(GPC, visits=(without(), sent(hit()))))
    assert (finding.verdict, finding.severity, finding.subject.key) == (
        "contradicted",
        "error",
        "adway.example",
    )
    assert finding.evidence[-2].kind in ("request", "comparison")
    assert "service provider" in finding.confidence_reason


@pytest.mark.parametrize(
    "answered",
    [
        sent(),
        sent(request(PLACE, resource="image")),
        sent(hit("&us_privacy=1YYN"), signals=(usp("1YYN"),)),
        sent(hit("&dpo=LDU"), signals=(Signal(kind="ldu", raw="LDU", where=PLACE),)),
        sent(hit("&rdp=1"), signals=(Signal(kind="rdp", raw="1", where=PLACE),)),
        sent(hit("&npa=1"), signals=(Signal(kind="npa", raw="1", where=PLACE),)),
        sent(hit("&data_use=LDU")),
        sent(hit("&optout=1")),
        sent(request(PLACE, resource="script")),
    ],
    ids=[
        "gone",
        "no identifier",
        "us_privacy",
        "ldu",
        "rdp",
        "npa",
        "its own limit",
        "its own opt-out",
        "only its script is loaded",
    ],
)
def test_whoever_acts_on_it_upholds_it(answered: object) -> None:
    (finding,) = RULE.judge(case(GPC, visits=(without(), answered)))  # type: ignore[arg-type]
    assert finding.verdict == "upheld"
    assert finding.evidence[0].kind == "comparison"


def test_a_script_that_is_asked_for_with_the_identifier_reports_it() -> None:
    asked = hit(resource="script")
    (finding,) = RULE.judge(case(GPC, visits=(without(), sent(asked))))
    assert finding.verdict == "contradicted"


def test_an_identifier_that_the_answer_sets_is_one_too() -> None:
    bare = request(PLACE, resource="image")
    given = cookie("_adw", domain="adway.example", how="http")
    before, marked = visit(cookies=(given,), requests=(bare,)), request(f"{PLACE}?optout=1", resource="image")
    found = [
        next(iter(RULE.judge(case(GPC, visits=(before, made)))))
        for made in (
            visit("gpc", signal="gpc", cookies=(given,), requests=(bare,)),
            visit("gpc", signal="gpc", cookies=(given,), requests=(marked,)),
            visit("gpc", signal="gpc", requests=(bare,)),
        )
    ]
    assert [f.verdict for f in found] == ["contradicted", "upheld", "upheld"]
    assert "received _adw in response" in found[0].message


def test_no_advertising_without_the_signal_upholds_it() -> None:
    (finding,) = RULE.judge(case(GPC, visits=(visit(), sent())))
    assert finding.verdict == "upheld"


@pytest.mark.parametrize(
    "answered",
    [
        sent(hit("&us_privacy=1YNN"), signals=(usp("1YNN"),)),
        sent(
            hit(),
            hit("&us_privacy=1YYN", "https://other.example/x"),
            signals=(usp("1YYN", "https://other.example/x"),),
        ),
        sent(hit("&us_privacy=1YYN"), hit("&again=1"), signals=(usp("1YYN"),)),
    ],
    ids=["a mark that says nothing", "another's mark", "one request of two"],
)
def test_a_mark_counts_only_where_it_stands_and_only_if_it_restricts(answered: object) -> None:
    found = tuple(RULE.judge(case(GPC, visits=(without(), answered))))  # type: ignore[arg-type]
    assert verdicts(found)["adway.example"] == "contradicted"


def test_a_page_that_tells_its_vendors_is_untested() -> None:
    told = sent(hit(), signals=(usp("1YYN", "__uspapi"),))
    (finding,) = [
        f for f in RULE.judge(case(GPC, visits=(without(), told))) if f.subject.key == "adway.example"
    ]
    assert finding.verdict == "untested"


def test_statistics_with_the_same_identifier_are_no_sale() -> None:
    tally = hit(url="https://t.tally.example/p")
    (finding,) = RULE.judge(case(GPC, visits=(without(tally), sent(tally))))
    assert finding.verdict == "upheld"


def test_who_was_not_seen_without_the_signal_is_neither_accused_nor_cleared() -> None:
    (finding,) = RULE.judge(case(GPC, visits=(visit(), sent(hit()))))
    assert finding.verdict == "untested"
    marked = sent(hit("&us_privacy=1YYN"), signals=(usp("1YYN"),))
    (finding,) = RULE.judge(case(GPC, visits=(visit(), marked)))
    assert finding.verdict == "upheld"


def test_do_not_track_is_judged_where_it_is_promised_and_speaks_of_trackers() -> None:
    tally = hit(url="https://t.tally.example/p")
    both = (without(tally), visit("dnt", signal="dnt", cookies=(cookie("_tly"),), requests=(tally,)))
    (finding,) = RULE.judge(case(DNT, visits=both))
    assert (finding.verdict, finding.severity) == ("contradicted", "warning")
    assert list(RULE.judge(case(visits=both))) == []


def test_what_nobody_promises_is_judged_under_the_lens_alone() -> None:
    both = (without(vantage=CA), sent(hit(), vantage=CA))
    assert list(RULE.judge(case(NO, visits=both))) == []
    (finding,) = RULE.judge(case(NO, visits=both, lenses=("none", "us-ca"), site=site(ccpa_business=True)))
    assert (finding.verdict, finding.severity, finding.basis) == ("contradicted", "warning", "expected")


@pytest.mark.parametrize(
    ("said", "visits"),
    [
        (GPC, (without(),)),
        (GPC, ()),
        (GPC, (without(), sent(gaps=(gap("page"),)))),
        (GPC, (sent(hit()),)),
        (GPC, (without(), sent(gaps=(gap("requests"),)))),
        (GPC, (without(gaps=(gap("requests"),)), sent())),
        (HERS, (without(), sent(hit()))),
        (LAWFUL, (without(), sent(hit()))),
    ],
    ids=[
        "no visit with it",
        "no visit",
        "not reached",
        "nothing to compare",
        "blind with",
        "blind before",
        "elsewhere",
        "required elsewhere",
    ],
)
def test_untested(said: object, visits: tuple) -> None:
    (finding,) = RULE.judge(case(said, visits=visits))  # type: ignore[arg-type]
    assert finding.verdict == "untested"


def test_after_the_banner_took_a_movement_for_a_yes_nothing_counts() -> None:
    late = hit(step="next_page")
    moved = sent(late, gaps=(gap("untouched", "the banner went"),))
    (finding,) = RULE.judge(case(GPC, visits=(without(), moved)))
    assert finding.verdict != "contradicted"


ONE = claim("signals", "Our Tally respects the Do Not Track setting of your browser.", signal="dnt")
TALLIED, ADS = hit(url="https://t.tally.example/p"), hit()


def dnt(*requests: object):
    return visit("dnt", signal="dnt", cookies=(cookie("_adw"), cookie("_tly", value=ID)), requests=requests)


def test_a_promise_for_one_product_is_held_against_that_one() -> None:
    (kept,) = RULE.judge(case(ONE, visits=(without(TALLIED, ADS), dnt(ADS))))
    assert (kept.verdict, "Tally" in kept.message, "Adway" in kept.message) == ("upheld", True, False)
    (broken,) = RULE.judge(case(ONE, visits=(without(TALLIED, ADS), dnt(TALLIED, ADS))))
    assert (broken.verdict, broken.subject.key) == ("contradicted", "tally.example")


def test_a_promise_beside_one_for_a_product_holds_for_all() -> None:
    found = tuple(RULE.judge(case(ONE, DNT, visits=(without(TALLIED, ADS), dnt(ADS)))))
    assert verdicts(found)["adway.example"] == "contradicted"


LOGGED_IN = "We treat GPC as an opt-out of sale for your account if you are logged in."


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        (LOGGED_IN, "untested"),
        ("We honour your browser's GPC signal for signed-in customers.", "untested"),
        ("We honour GPC for this browser, and for your account if you are logged in.", "contradicted"),
    ],
)
def test_a_promise_to_those_who_are_logged_in_is_not_seen(words: str, verdict: str) -> None:
    said = claim("signals", words, signal="gpc")
    found = tuple(RULE.judge(case(said, visits=(without(), sent(hit())))))
    assert {finding.verdict for finding in found} == {verdict}


WORDS = GPC.quote.text


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (f"{WORDS} The signal opts California residents out of sale.", "untested"),
        (f"{WORDS} We do so where state privacy laws give you the right.", "untested"),
        (f"{WORDS} We do so for all users, not for Californians alone.", "contradicted"),
        (f"{WORDS}\nCalifornia residents have further rights.", "contradicted"),
        (WORDS, "contradicted"),
    ],
)
def test_whom_the_paragraph_speaks_of(text: str, verdict: str) -> None:
    found = tuple(RULE.judge(case(GPC, visits=(without(), sent(hit())), documents=(document(text),))))
    assert {finding.verdict for finding in found} == {verdict}
    there = (without(vantage=CA), sent(hit(), vantage=CA))
    found = tuple(RULE.judge(case(GPC, visits=there, documents=(document(text),))))
    assert {finding.verdict for finding in found} == {"contradicted"}


def test_a_program_that_the_promise_names_counts_on_the_sites_own_machines() -> None:
    facts = HostFacts(
        host="shop.example", registrable_domain="shop.example", party="first", vendor="tally",
        vendor_name="Tally", category="analytics", confidence=0.9, disguise="path",
        self_hosted=True,
    )  # fmt: skip
    own = request(f"https://shop.example/t?u={ID}", resource="image")
    before = visit(cookies=(cookie("_tly", value=ID),), requests=(own,))
    after = visit("dnt", signal="dnt", cookies=(cookie("_tly", value=ID),), requests=(own,))
    named = claim("signals", "Our Tally respects Do Not Track.", signal="dnt")
    made = case(named, visits=(before, after))
    made = replace(made, attribution=replace(made.attribution, requests={own.id: facts}))
    made = replace(made, flows=flows(made))
    (finding,) = RULE.judge(made)
    assert (finding.verdict, finding.subject.name) == ("contradicted", "Tally")


@pytest.mark.parametrize(
    "words",
    [
        "Some browsers have Do Not Track features that send a signal to websites.",
        "If and when there is a final standard we will reassess how to respond to Do Not Track.",
        "We honour Do Not Track signals where applicable.",
        "標準が確立された場合、Do Not Trackへの対応を検討します。",
    ],
)
def test_what_browsers_do_and_what_may_come_is_no_promise(words: str) -> None:
    said = claim("signals", words, signal="dnt")
    assert list(RULE.judge(case(said, visits=(without(), sent(hit(), signal="dnt"))))) == []
