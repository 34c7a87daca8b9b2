from dataclasses import replace

import pytest
from cases import accused, case, claim, cookie, document, request, visit

from auditor.rules.technology_denied import RULE

DENIED = claim("vendor_use", "We do not use Tally.", vendor="tally", polarity="does_not")


@pytest.mark.parametrize(
    "seen",
    [visit(requests=(request("https://js.tally.example/t.js"),)), visit(cookies=(cookie("_tly"),))],
    ids=["host", "cookie"],
)
def test_a_service_that_is_met_contradicts_its_denial(seen: object) -> None:
    (finding,) = RULE.judge(case(DENIED, visits=(seen,)))  # type: ignore[arg-type]
    assert (finding.verdict, finding.severity) == ("contradicted", "error")


def test_another_service_does_not() -> None:
    (finding,) = RULE.judge(case(DENIED, visits=(visit(requests=(request("https://hit.adway.example/p"),)),)))
    assert finding.verdict == "upheld"


@pytest.mark.parametrize(
    "fields", [{"exceptions": ("consent",)}, {"area": "after_login"}, {"jurisdiction": "Japan"}]
)
def test_exceptions_and_other_places_leave_it_open(fields: dict) -> None:
    said = claim("vendor_use", "…", vendor="tally", polarity="does_not", **fields)
    (finding,) = RULE.judge(case(said, visits=(visit(cookies=(cookie("_tly"),)),)))
    assert finding.verdict == "untested"


def test_no_visit_is_untested_and_a_denial_of_one_use_is_none() -> None:
    assert [f.verdict for f in RULE.judge(case(DENIED))] == ["untested"]
    narrow = claim("vendor_use", "…", vendor="tally", polarity="does_not", purpose=("advertising",))
    assert accused(RULE.judge(case(narrow, visits=(visit(cookies=(cookie("_tly"),)),)))) == []


def test_what_the_consent_platform_is_set_up_for_does_not_make_the_denial_unclear() -> None:
    listed = claim("vendor_use", "Tally | Analytics", vendor="tally")
    seen = visit(cookies=(cookie("_tly"),))
    policy, banner = document(id="policy"), document("Tally | Analytics", id="banner", kind="banner")
    denied = replace(DENIED, quote=replace(DENIED.quote, document="policy"))
    in_banner = replace(listed, quote=replace(listed.quote, document="banner"))
    in_policy = replace(listed, quote=replace(listed.quote, document="policy"))
    both = (policy, banner)
    assert accused(RULE.judge(case(denied, in_banner, visits=(seen,), documents=both)))
    assert accused(RULE.judge(case(denied, in_policy, visits=(seen,), documents=both))) == []
