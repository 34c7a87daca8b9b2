from dataclasses import replace

import pytest
from cases import case, claim, opting_out

from auditor.model.optout import OptOutRecord, VendorTraffic
from auditor.model.visit import OptOutEndpoint
from auditor.rules.opt_out_ignored import RULE

URL = "https://shop.example/?lmtrace=optout"
OFFER = claim("opt_out", "To opt out of Leadmill, open this address.", url=URL, vendor="leadmill")


def record(verdict: str, *, same: bool = False, control: int | None = 2, **fields: object) -> OptOutRecord:
    traffic = VendorTraffic(
        vendor="leadmill", requests_before=2, requests_after=2, requests_control=control, same_identifier=same
    )
    return OptOutRecord(
        endpoint=OptOutEndpoint(url=URL, vendor="leadmill", found="quote"),
        verdict=verdict,
        reason="leadmill still received 2 requests",
        visit="opted_out-1",
        traffic=(traffic,),
        **fields,
    )


def test_the_same_identifier_after_an_opt_out_contradicts_it() -> None:
    (finding,) = RULE.judge(case(OFFER, visits=(opting_out(URL),), opt_outs=(record("ignored", same=True),)))
    assert (finding.verdict, finding.severity, finding.subject.key) == ("contradicted", "error", URL)
    assert finding.claims == (OFFER,)
    assert finding.evidence[0].kind == "comparison"
    assert finding.evidence[0].fields["requests after"] == "2"


def test_the_control_visit_stands_beside_the_one_that_opted_out() -> None:
    traffic = VendorTraffic(
        vendor="leadmill",
        requests_before=2,
        requests_after=3,
        requests_control=4,
        identifiers_before=("lm_tid",),
        identifiers_after=("lm_tid",),
        identifiers_control=("lm_tid",),
        cookies_before=("lm_tid",),
        cookies_after=("lm_tid", "lm_optout"),
        cookies_control=("lm_tid",),
        same_identifier=True,
    )
    one = replace(record("ignored", same=True), traffic=(traffic,))
    (finding,) = RULE.judge(case(OFFER, visits=(opting_out(URL),), opt_outs=(one,)))
    assert finding.evidence[0].table == (
        ("leadmill", "before", "after the opt-out", "control visit"),
        ("requests", "2", "3", "4"),
        ("identifiers", "lm_tid", "lm_tid", "lm_tid"),
        ("cookies", "lm_tid", "lm_tid and lm_optout", "lm_tid"),
    )


def test_a_control_visit_that_was_not_made_is_no_nought() -> None:
    one = record("ignored", same=True, control=None)
    (finding,) = RULE.judge(case(OFFER, visits=(opting_out(URL),), opt_outs=(one,)))
    assert [row[3] for row in finding.evidence[0].table[1:]] == ["not looked at"] * 3


def test_requests_alone_weigh_less() -> None:
    (finding,) = RULE.judge(
        case(OFFER, visits=(opting_out(URL),), opt_outs=(record("ignored", control=None),))
    )
    assert finding.severity == "warning"
    assert finding.confidence < 0.7


@pytest.mark.parametrize("verdict", ["works", "works_partly"])
def test_an_opt_out_that_works_upholds_it(verdict: str) -> None:
    (finding,) = RULE.judge(case(OFFER, visits=(opting_out(URL),), opt_outs=(record(verdict),)))
    assert finding.verdict == "upheld"
    assert ("in part" in finding.message) == (verdict == "works_partly")


def test_untested_says_why() -> None:
    (finding,) = RULE.judge(case(OFFER, visits=(opting_out(URL),), opt_outs=(record("untested"),)))
    assert finding.verdict == "untested"
    assert "still received" in finding.message


@pytest.mark.parametrize("verdict", ["dead"])
def test_a_dead_one_is_another_rules(verdict: str) -> None:
    assert list(RULE.judge(case(OFFER, visits=(opting_out(URL),), opt_outs=(record(verdict),)))) == []


def test_an_offer_to_californians_is_not_judged_from_elsewhere() -> None:
    scoped = claim("opt_out", "Californians may opt out here.", url=URL, jurisdiction="California")
    (finding,) = RULE.judge(case(scoped, visits=(opting_out(URL),), opt_outs=(record("ignored", same=True),)))
    assert finding.verdict == "untested"
