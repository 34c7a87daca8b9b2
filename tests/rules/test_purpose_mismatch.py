from dataclasses import replace

import pytest
from cases import accused, attribution, case, claim, cookie, visit

from auditor.model.claim import Claim
from auditor.model.vendor import Attribution
from auditor.rules.purpose_mismatch import RULE

KEPT = (visit(cookies=(cookie("_adw"), cookie("_tly_AB12CD34"), cookie("sessionid"))),)


def row(name: str, *purposes: str, **fields: object) -> Claim:
    return claim("cookie_declared", f"{name} | purpose", cookie=name, purpose=purposes, **fields)


def documented(confidence: float = 0.95) -> Attribution:
    """What the tables know, as a catalogue's entries would say it."""
    known = attribution(KEPT)
    cookies = {
        key: replace(facts, pattern=facts.name if facts.vendor else None, confidence=confidence)
        for key, facts in known.cookies.items()
    }
    return replace(known, cookies=cookies)


@pytest.mark.parametrize(("name", "key"), [("_adw", "_adw"), ("_tly_*", "_tly_*")])
def test_a_tracker_declared_as_needed(name: str, key: str) -> None:
    (finding,) = RULE.judge(case(row(name, "service"), visits=KEPT, attribution=documented()))
    assert (finding.verdict, finding.subject.key, finding.severity) == ("contradicted", key, "warning")


def test_right_rows_are_upheld() -> None:
    rows = (row("_adw", "advertising"), row("_tly_*", "analytics"), row("sessionid", "service"))
    assert [f.verdict for f in RULE.judge(case(*rows, visits=KEPT, attribution=documented()))] == ["upheld"]


@pytest.mark.parametrize(
    "rows",
    [
        (row("_adw", "service", "advertising"),),
        (row("_adw", "service"), row("_adw", "targeted_advertising")),
        (row("_adw", "service"), row("_adw")),
        (row("_adw", "improvement"),),
    ],
)
def test_any_row_that_states_more_speaks_for_the_site(rows: tuple[Claim, ...]) -> None:
    assert accused(RULE.judge(case(*rows, visits=KEPT, attribution=documented()))) == []


def test_what_is_guessed_is_not_accused() -> None:
    said = case(row("_adw", "service"), visits=KEPT, attribution=documented(0.7))
    assert accused(RULE.judge(said)) == []
    assert accused(RULE.judge(case(row("_adw", "service"), visits=KEPT))) == []


def test_its_own_row_goes_before_a_pattern() -> None:
    rows = (row("_a*", "service"), row("_adw", "advertising"))
    assert accused(RULE.judge(case(*rows, visits=KEPT, attribution=documented()))) == []


def test_no_visit_is_untested_and_no_purpose_says_nothing() -> None:
    assert [f.verdict for f in RULE.judge(case(row("_adw", "service")))] == ["untested"]
    assert list(RULE.judge(case(row("_adw"), visits=KEPT))) == []


def test_one_vendors_cookies_are_one_finding() -> None:
    both = (visit(cookies=(cookie("_adw"), cookie("adw_uid"))),)
    known = attribution(both)
    sure = {k: replace(f, pattern=f.name, confidence=0.95) for k, f in known.cookies.items()}
    rows = (row("_adw", "service"), row("adw_uid", "preferences"))
    found = accused(RULE.judge(case(*rows, visits=both, attribution=replace(known, cookies=sure))))
    assert [[i.label for i in f.instances] for f in found] == [["_adw", "adw_uid"]]
    assert found[0].claims == rows


def test_what_sites_and_lists_call_differently_is_not_accused() -> None:
    known = documented()
    contested = {key: replace(facts, purpose_confidence=0.55) for key, facts in known.cookies.items()}
    said = case(row("_adw", "service"), visits=KEPT, attribution=replace(known, cookies=contested))
    assert accused(RULE.judge(said)) == []
