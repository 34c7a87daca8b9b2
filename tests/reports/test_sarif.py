"""SARIF as the published schema has it: every result at its sentence, no untested one a failure."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from npm import npm_packages

from auditor.reports.sarif import FORMAT
from reports.hostile import hostile
from reports.sample import audit, report


@pytest.fixture(scope="module")
def published() -> Draft202012Validator:
    """The schema as Microsoft's own validator ships it."""
    folder: Path = npm_packages("@microsoft/sarif-multitool-linux@5.7.0")
    held = folder / "@microsoft" / "sarif-multitool-linux" / "sarif-2.1.0.json"
    return Draft202012Validator(json.loads(held.read_text(encoding="utf-8")))


def _log(**more: object) -> dict[str, Any]:
    return json.loads(FORMAT.render(report(**more)))


def test_it_is_as_the_published_schema_has_it(published: Draft202012Validator) -> None:
    unseen = replace(audit(), visits=(), documents=())
    logs = (_log(), json.loads(FORMAT.render(hostile())), _log(audits=(unseen,)), _log(audits=()))
    for log in logs:
        assert [error.message for error in published.iter_errors(log)] == []


def test_a_verdict_is_a_kind_and_only_a_discrepancy_has_a_level() -> None:
    results = _log()["runs"][0]["results"]
    kinds = {"contradicted": "fail", "upheld": "pass", "untested": "open"}
    findings = audit().judgement.findings
    assert [r["kind"] for r in results] == [kinds[f.verdict] for f in findings]
    assert {r["level"] for r in results if r["kind"] != "fail"} == {"none"}
    assert [r["level"] for r in results if r["kind"] == "fail"] == [
        f.severity for f in findings if f.verdict == "contradicted"
    ]
    assert [r["partialFingerprints"]["auditor/v1"] for r in results] == [f.fingerprint for f in findings]


def test_a_result_stands_at_the_words_that_it_rests_on() -> None:
    run = _log()["runs"][0]
    texts = {a["location"]["uri"]: a.get("contents", {}).get("text", "") for a in run["artifacts"]}
    found = 0
    for result, finding in zip(run["results"], audit().judgement.findings, strict=True):
        at = result["locations"][0]["physicalLocation"]
        uri = at["artifactLocation"]["uri"]
        assert ":" not in uri
        assert not uri.startswith("/")
        if not finding.claims and not finding.quotes:
            assert uri == "policies/shop.example/site.toml"
            continue
        region, lines = at["region"], texts[uri].split("\n")
        assert region["startLine"] == region["endLine"]
        words = lines[region["startLine"] - 1][region["startColumn"] - 1 : region["endColumn"] - 1]
        assert words == (finding.claims[0].quote if finding.claims else finding.quotes[0]).text
        found += 1
    assert found > 3


def test_what_a_person_ruled_out_is_suppressed_with_the_reason() -> None:
    results = _log()["runs"][0]["results"]
    ruled_out = [r for r in results if r["suppressions"]]
    assert [r["properties"]["state"] for r in ruled_out] == ["accepted"]
    assert "the table is corrected with the next release" in ruled_out[0]["suppressions"][0]["justification"]


def test_a_site_that_was_not_seen_is_no_success() -> None:
    invocation = _log(audits=(replace(audit(), visits=()),))["runs"][0]["invocations"][0]
    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["level"] == "error"


def test_no_words_of_a_page_are_a_link_or_a_placeholder() -> None:
    finding = replace(audit().judgement.findings[0], message="[here](1) {0} \\")
    shown = replace(audit(), judgement=replace(audit().judgement, findings=(finding,)))
    message = _log(audits=(shown,))["runs"][0]["results"][0]["message"]["text"]
    assert message.startswith("\\[here\\](1) {{0}} \\\\")
