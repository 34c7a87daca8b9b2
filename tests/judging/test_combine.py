from dataclasses import replace

from cases import case, claim

from auditor.judging.combine import MOST, MOST_ALIKE, REST, combine
from auditor.model.finding import Evidence, Instance, Subject
from auditor.model.ground import Ground
from auditor.model.verdict import Weight, contradicted, untested, upheld

CASE = case()
ABOUT = Subject(kind="cookie", key="_ga", name="_ga")


def wrong(severity="error", confidence=0.9, key="_ga", instance="_ga", text="We ask first."):
    found = contradicted(
        CASE,
        "cookie_before_consent",
        replace(ABOUT, key=key),
        Ground(claims=(claim("consent", text),)),
        Weight(severity=severity, confidence=confidence, reason="known"),
        message="…",
        evidence=(Evidence(kind="cookie", summary=instance, fields={"name": instance}),),
        instances=(Instance(key=instance, label=instance),),
    )
    return replace(found, fingerprint=key)


def test_findings_of_one_name_become_one_with_all_instances() -> None:
    (one,) = combine([wrong(instance="_ga"), wrong(instance="_gid", text="Only with consent.")])
    assert [i.key for i in one.instances] == ["_ga", "_gid"]
    assert len(one.claims) == 2
    assert len(one.evidence) == 2


def test_the_gravest_verdict_stands_and_untested_never_hides_behind_upheld() -> None:
    fine = replace(upheld(CASE, "r", ABOUT, Ground(), message="…"), fingerprint="_ga")
    open_ = replace(untested(CASE, "r", ABOUT, Ground(), why="not seen"), fingerprint="_ga")
    assert [f.verdict for f in combine([fine, open_])] == ["untested"]
    assert [f.verdict for f in combine([fine, open_, wrong()])] == ["contradicted"]


def test_order_is_by_what_matters() -> None:
    note = wrong(severity="note", key="a")
    warning = wrong(severity="warning", key="b")
    sure, unsure = wrong(key="c"), wrong(key="d", confidence=0.5)
    assert [f.fingerprint for f in combine([note, warning, unsure, sure])] == ["c", "d", "b", "a"]


def test_evidence_is_bounded() -> None:
    (one,) = combine([wrong(instance=f"c{n}") for n in range(100)])
    assert len(one.evidence) == 40
    assert len(one.instances) == 100


def test_thousands_alike_become_the_first_ones_and_one_that_holds_the_rest() -> None:
    found = combine(wrong(key=f"cookie{n:04}", instance=f"cookie{n:04}") for n in range(5_000))
    assert len(found) == MOST_ALIKE + 1
    (rest,) = (finding for finding in found if finding.subject.key.endswith(REST))
    assert len(rest.instances) == 5_000 - MOST_ALIKE
    assert len(rest.evidence) <= MOST
    assert rest.message.startswith("4975 more of this kind")
    again = combine(wrong(key=f"cookie{n:04}", instance=f"cookie{n:04}") for n in range(4_000))
    assert rest.fingerprint in {finding.fingerprint for finding in again}


def of_rule(rule: str, severity: str = "warning", key: str = "leadmill.example"):
    return replace(wrong(severity, key=key, instance=rule), rule=rule, fingerprint=f"{rule} {key}")


def test_a_vendor_that_nobody_names_has_no_stated_purpose_either() -> None:
    (one,) = combine([of_rule("purpose_undisclosed"), of_rule("vendor_undisclosed")])
    assert one.rule == "vendor_undisclosed"
    assert "No document states its purpose either" in one.message
    assert [e.summary for e in one.evidence] == ["vendor_undisclosed", "purpose_undisclosed"]
    assert [i.key for i in one.instances] == ["vendor_undisclosed"]


def test_two_denials_in_different_sentences_are_broken_each() -> None:
    cookies = replace(of_rule("purpose_denied"), claims=(claim("purpose", "No statistics cookies."),))
    visits = replace(of_rule("collection_denied"), claims=(claim("purpose", "Nobody counts you."),))
    assert len(combine([cookies, visits])) == 2
    tools = replace(of_rule("technology_denied"), claims=cookies.claims)
    assert len(combine([cookies, replace(visits, claims=cookies.claims), tools])) == 1


def test_a_purpose_that_was_said_to_be_the_only_one_is_broken_on_its_own() -> None:
    only = claim("purpose", "Cookies are used only to keep you signed in.", exclusive=True)
    alone = replace(of_rule("purpose_undisclosed"), claims=(only,))
    assert len(combine([alone, of_rule("vendor_undisclosed")])) == 2


def test_what_weighs_more_or_is_about_another_stands_alone() -> None:
    heavier = [of_rule("purpose_undisclosed"), of_rule("vendor_undisclosed", "note")]
    other = [of_rule("purpose_undisclosed", key="a.example"), of_rule("vendor_undisclosed")]
    assert [len(combine(each)) for each in (heavier, other)] == [2, 2]
