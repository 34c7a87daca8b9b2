from cases import case, claim, cookie, document, stored, visit

from auditor.rules.declared_unseen import RULE

ROWS = (
    claim("cookie_declared", "old", cookie="old_tracker"),
    claim("cookie_declared", "ga", cookie="_ga_*"),
)


def test_what_no_visit_saw_is_never_an_accusation() -> None:
    (finding,) = RULE.judge(case(*ROWS, visits=(visit(cookies=(cookie("_ga_AB12"),)),)))
    assert (finding.verdict, finding.severity) == ("untested", "note")
    assert "old_tracker" in finding.message
    assert "_ga_" not in finding.message


def test_all_seen_upholds_it_storage_included() -> None:
    seen = visit(cookies=(cookie("_ga_AB12"),), stored=(stored("old_tracker"),))
    (finding,) = RULE.judge(case(*ROWS, visits=(seen,)))
    assert finding.verdict == "upheld"


def test_no_visit_is_untested() -> None:
    (finding,) = RULE.judge(case(*ROWS))
    assert "not visited" in finding.message


def test_what_a_consent_platform_is_set_up_to_delete_need_not_be_seen() -> None:
    partial = document("old | ga", kind="banner", whole=False)
    assert list(RULE.judge(case(*ROWS, visits=(visit(),), documents=(partial,)))) == []
