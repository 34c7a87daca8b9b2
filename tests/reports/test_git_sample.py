"""The one report in git: read as a stranger would read it, and made again when the schema moves on."""

import json
import re
from pathlib import Path

from bs4 import BeautifulSoup
from jsonschema import Draft202012Validator

from auditor.model.schema import SCHEMA_VERSION
from auditor.reports.json import schema

SAMPLE = Path(__file__).parents[2] / "reports" / "sample"
LARGEST = 600_000
PLACES = re.compile(r"(?:^|[\s\"'(=])(?:file://|/(?:tmp|root|home|work|usr|var|opt)/)")


def test_it_is_of_the_present_schema() -> None:
    told = json.loads((SAMPLE / "report.json").read_text(encoding="utf-8"))
    assert told["schema_version"] == SCHEMA_VERSION, "make sample"
    assert list(Draft202012Validator(schema()).iter_errors(told)) == [], "make sample"
    assert told["redacted"]


def test_page_and_json_are_one_audit_with_something_to_see() -> None:
    told = json.loads((SAMPLE / "report.json").read_text(encoding="utf-8"))
    page = BeautifulSoup((SAMPLE / "report.html").read_text(encoding="utf-8"), "lxml")
    assert told["run"]["id"] in page.select_one("footer").text
    wrong = [each for each in told["sites"][0]["findings"] if each["verdict"] == "contradicted"]
    assert len(page.select("article.finding")) == len(wrong) > 0
    assert page.select_one("img.shot")["src"].startswith("data:image/")
    assert page.select_one("svg.timeline")


def test_it_is_small_and_names_no_place_of_the_machine_that_made_it() -> None:
    for path in (SAMPLE / "report.html", SAMPLE / "report.json"):
        text = path.read_text(encoding="utf-8")
        assert len(text) < LARGEST
        assert PLACES.findall(text) == []
