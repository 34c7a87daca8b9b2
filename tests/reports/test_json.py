import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from auditor.model.audit import Report
from auditor.model.schema import SCHEMA_VERSION
from auditor.reports.json import FORMAT, schema, text
from reports.hostile import hostile
from reports.sample import audit, report

PAGE = Path(__file__).parents[2] / "docs" / "json-report.md"


def _read(shown: Report) -> dict:
    return json.loads(FORMAT.render(shown))


@pytest.mark.parametrize(
    "shown", [report(), report(redact=True), report(audits=(audit(), audit("other.example"))), hostile()]
)
def test_real_output_matches_the_schema(shown: Report) -> None:
    Draft202012Validator.check_schema(schema())
    assert list(Draft202012Validator(schema()).iter_errors(_read(shown))) == []


def test_the_schema_closes_its_vocabulary_of_fields() -> None:
    site = schema()["$defs"]["SiteReport"]
    assert {"documents", "claims", "visits", "findings", "opt_outs"} <= set(site["required"])


def test_versions_stand_at_the_top_and_in_every_visit() -> None:
    read = _read(report())
    assert read["schema_version"] == SCHEMA_VERSION
    assert {visit["schema_version"] for visit in read["sites"][0]["visits"]} == {SCHEMA_VERSION}


def test_claims_are_flat_and_exact() -> None:
    site = _read(report())["sites"][0]
    texts = {document["id"]: document["text"] for document in site["documents"]}
    for claim in site["claims"]:
        assert texts[claim["document"]][claim["start"] : claim["end"]] == claim["quote"]
    stop = next(claim for claim in site["claims"] if claim["type"] == "opt_out")
    assert stop["vendor"] == "bownow"
    assert stop["url"] == "https://shop.example/?bownowtrace=optout"
    assert stop["heading"] == ["プライバシーポリシー", "計測について"]


def test_a_cookie_has_its_setter_and_both_lifetimes() -> None:
    visit = _read(report())["sites"][0]["visits"][0]
    cookie = next(each for each in visit["cookies"] if each["name"] == "_ga")
    assert cookie["domain"] == "shop.example"
    assert cookie["setter"].startswith("https://www.googletagmanager.com/gtag/js")
    assert cookie["raw_lifetime_s"] == 730 * 86_400
    assert cookie["effective_lifetime_s"] == 400 * 86_400
    assert cookie["vendor"] == "google-analytics"


def test_a_host_has_its_vendor_and_category() -> None:
    visit = _read(report())["sites"][0]["visits"][0]
    host = next(each for each in visit["hosts"] if each["host"] == "www.google-analytics.com")
    assert (host["vendor"], host["category"], host["tracker"]) == ("google-analytics", "analytics", True)
    assert host["cookies_sent"] == ["_ga"]


def test_a_visit_that_could_not_look_says_so() -> None:
    visits = _read(report())["sites"][0]["visits"]
    blind = next(visit for visit in visits if visit["phase"] == "gpc")
    assert blind["reached"] is False
    assert blind["gaps"][0]["reason"].startswith("the site answered 403")


def test_findings_carry_state_and_both_sides() -> None:
    findings = _read(report())["sites"][0]["findings"]
    first = findings[0]
    assert first["subject"] == {"kind": "vendor", "key": "google-analytics.com", "name": "Google Analytics"}
    assert first["claim"] == first["claims"][0]
    assert first["evidence"][0]["fields"]["value"] == "GA1.1.1839204417.1795302420"
    assert [each["state"] for each in findings[:3]] == ["open", "open", "accepted"]


def test_opt_outs_are_records() -> None:
    record = _read(report())["sites"][0]["opt_outs"][0]
    assert (record["address"], record["verdict"]) == ("https://shop.example/?bownowtrace=optout", "ignored")
    assert record["traffic"][0]["same_identifier"] is True


def test_every_field_is_documented() -> None:
    assert PAGE.read_text(encoding="utf-8") == text(), "python -m auditor.reports.json > docs/json-report.md"


def test_fields_carry_the_words_of_the_source() -> None:
    cookie = schema()["$defs"]["CookieRow"]["properties"]
    assert cookie["raw_lifetime_s"]["description"].startswith("Seconds asked for")
    gap = schema()["$defs"]["Gap"]["properties"]
    assert gap["what"]["description"].startswith("visit, page, banner")
