"""Documents that are older than they say, or than a yearly duty."""

from datetime import date

import pytest
from cases import case, claim, document, site, visit

from auditor.model.claim import Claim
from auditor.model.site import Vantage
from auditor.rules.document_stale import RULE

YEARLY = claim("change_notice", "We review this policy at least once every year.")
OLD = claim("date", "Last updated: 3 March 2022", date=date(2022, 3, 3), date_kind="updated")
FRESH = claim("date", "Last updated: 1 July 2026", date=date(2026, 7, 1), date_kind="updated")
BACK = claim(
    "date",
    "In the past twelve months we sold nothing.",
    date_kind="look_back",
    period="the past twelve months",
)
FOR_CALIFORNIA = claim("rights", "Californians may ask us.", jurisdiction="California")
BUSINESS = {"site": site(ccpa_business=True), "lenses": ("none", "us-ca")}


def test_a_yearly_review_as_it_was_read_in_other_words() -> None:
    read = claim("date", "Wir prüfen diesen Text alle zwölf Monate.", period="alle zwölf Monate")
    (finding,) = RULE.judge(case(read, OLD))
    assert finding.verdict == "contradicted"
    assert "On 2026-11-22 its date was 2022-03-03, 56 months earlier." in finding.message


def test_a_yearly_review_that_its_date_does_not_show() -> None:
    (finding,) = RULE.judge(case(YEARLY, OLD))
    assert (finding.verdict, finding.severity, finding.basis) == ("contradicted", "warning", "promised")
    assert finding.claims == (YEARLY, OLD)


def test_a_date_within_the_year_upholds_the_promise() -> None:
    (finding,) = RULE.judge(case(YEARLY, FRESH))
    assert finding.verdict == "upheld"


def test_a_document_without_a_date_is_untested() -> None:
    (finding,) = RULE.judge(case(YEARLY))
    assert finding.verdict == "untested"


def test_the_newest_of_several_dates_counts() -> None:
    enacted = claim("date", "Enacted 1 April 2005", date=date(2005, 4, 1), date_kind="enacted")
    (finding,) = RULE.judge(case(YEARLY, enacted, FRESH, OLD))
    assert finding.verdict == "upheld"


@pytest.mark.parametrize(
    "words",
    [
        "本ポリシーは毎年見直しを行います。",
        "Diese Erklärung wird einmal im Jahr überprüft.",
        "Cette politique est révisée chaque année.",
        "We will review and update this Policy annually.",
    ],
)
def test_the_promise_is_known_in_each_language(words: str) -> None:
    (finding,) = RULE.judge(case(claim("change_notice", words), OLD))
    assert finding.verdict == "contradicted"


@pytest.mark.parametrize("words", ["We may update this policy.", "We keep backups of a year. We may change."])
def test_no_promise_of_a_year_is_none(words: str) -> None:
    assert list(RULE.judge(case(claim("change_notice", words), OLD))) == []


def test_a_period_that_ended_with_an_old_date() -> None:
    (finding,) = RULE.judge(case(BACK, OLD))
    assert (finding.verdict, finding.severity) == ("contradicted", "note")
    assert "2022-03-03" in finding.message
    assert list(RULE.judge(case(BACK, FRESH))) == []
    assert list(RULE.judge(case(BACK))) == []


def test_a_period_that_names_its_year_ends_with_that() -> None:
    named = claim("date", "From January to December 2023 we sold nothing.", date_kind="look_back")
    (finding,) = RULE.judge(case(named, FRESH))
    assert "2023-12-31" in finding.message


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ((OLD, FOR_CALIFORNIA), "contradicted"),
        ((FRESH, FOR_CALIFORNIA), "upheld"),
        ((FOR_CALIFORNIA,), "untested"),
        ((OLD,), "untested"),
    ],
    ids=["old", "fresh", "without a date", "neither read there nor for them"],
)
def test_the_yearly_duty_of_a_californian_business(said: tuple[Claim, ...], verdict: str) -> None:
    (finding,) = RULE.judge(case(*said, **BUSINESS))
    assert (finding.verdict, finding.basis, finding.lens) == (verdict, "expected", "us-ca")
    assert finding.jurisdiction == "California"


def test_a_visit_from_there_shows_what_is_shown_there() -> None:
    there = visit(vantage=Vantage(country="US", region="CA"))
    (finding,) = RULE.judge(case(OLD, visits=(there,), **BUSINESS))
    assert finding.verdict == "contradicted"


def test_the_duty_binds_only_those_who_say_that_they_are_such_a_business() -> None:
    assert list(RULE.judge(case(OLD, FOR_CALIFORNIA, lenses=("none", "us-ca")))) == []
    cookies = document(kind="cookie")
    assert list(RULE.judge(case(OLD, FOR_CALIFORNIA, documents=(cookies,), **BUSINESS))) == []
