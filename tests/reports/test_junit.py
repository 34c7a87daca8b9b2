from dataclasses import replace
from xml.etree import ElementTree as ET

from auditor.reports.junit import FORMAT
from reports.hostile import hostile
from reports.sample import audit, report


def _root(**more: object) -> ET.Element:
    return ET.fromstring(FORMAT.render(report(**more)))


def test_each_finding_is_a_case_and_each_verdict_an_outcome() -> None:
    suite = _root()[0]
    findings = audit().judgement.findings
    cases = suite.findall("testcase")
    assert len(cases) == len(findings) == int(suite.get("tests"))
    outcomes = [case[0].tag if len(case) else "passed" for case in cases]
    wanted = {"contradicted": "failure", "upheld": "passed", "untested": "skipped"}
    accepted = audit().decisions
    for finding, outcome in zip(findings, outcomes, strict=True):
        assert outcome == ("skipped" if finding.fingerprint in accepted else wanted[finding.verdict])
    assert suite.get("failures") == str(outcomes.count("failure"))
    assert suite.get("skipped") == str(outcomes.count("skipped"))


def test_a_failure_holds_both_sides() -> None:
    told = _root()[0].find(".//failure").text
    assert "The policy says:\n  “Analytics cookies are set only after you have agreed in the banner.”" in told
    assert "The browser saw:\n  Cookie _ga, set 1.9 s after arrival" in told


def test_a_site_that_was_not_seen_is_an_error() -> None:
    calm = replace(audit(), visits=(), judgement=replace(audit().judgement, findings=()))
    root = _root(audits=(calm,))
    assert root.get("errors") == "1"
    assert "no visit saw the site" in root.find(".//error").get("message")


def test_hostile_text_is_well_formed_and_stays_text() -> None:
    root = ET.fromstring(FORMAT.render(hostile()).encode())
    tags = {each.tag for each in root.iter()}
    assert tags <= {"testsuites", "testsuite", "testcase", "failure", "skipped", "error", "system-out"}
    assert any("<script>alert(1)</script>" in (each.text or "") for each in root.iter("failure"))
