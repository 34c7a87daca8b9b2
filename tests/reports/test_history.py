"""Earlier tries of an opt-out stand in every report that is kept."""

import csv
import json
from dataclasses import replace
from io import StringIO

from bs4 import BeautifulSoup

from auditor.model.audit import Report
from auditor.model.optout import PastTry
from auditor.reports import formats
from reports.hostile import HOSTILE
from reports.sample import audit, report
from reports.sample_documents import OPT_OUT, START


def _rendered(name: str, shown: Report) -> str:
    return formats()[name].render(shown)


def test_json_has_every_earlier_try() -> None:
    first, second = json.loads(_rendered("json", report()))["sites"][0]["opt_outs"]
    assert [past["verdict"] for past in first["history"]] == ["works", "untested"]
    assert first["history"][0]["run"] == "20261022T230700Z-0000aa"
    assert first["tried"] is not None
    assert second["history"] == []


def test_csv_has_last_tried_and_history() -> None:
    rows = list(csv.DictReader(StringIO(_rendered("csv", report()), newline="")))
    row = next(row for row in rows if row["record"] == "opt_out" and row["subject_key"] == OPT_OUT.url)
    assert row["last_tried"] == "2026-11-21T23:07:36+00:00"
    assert row["history"] == "2026-10-22T23:07:00+00:00 works\nnot tried untested"


def test_people_read_when_it_last_worked() -> None:
    page = BeautifulSoup(_rendered("html", report()), "lxml").select_one(".optout")
    told = page.select_one("dl.fields").get_text("\n", strip=True)
    assert "last tried\n21 November 2026, 23:07 UTC" in told
    assert "before that\n22 October 2026, 23:07 UTC: works\nnot tried: could not be tested" in told
    assert "earlier  22 October 2026, 23:07 UTC: works" in _rendered("terminal", report())
    assert "22 October 2026, 23:07 UTC: works; not tried: could not be tested" in _rendered(
        "markdown", report()
    )


def test_a_history_of_hostile_words_stays_text() -> None:
    past = (PastTry(at=START, verdict=HOSTILE, reason=HOSTILE),)
    shown = report()
    shown = replace(shown, audits=(replace(audit(), opt_out_history={OPT_OUT.url: past}),))
    assert BeautifulSoup(_rendered("html", shown), "lxml").find("script") is None
    for name in ("terminal", "markdown", "csv", "html"):
        assert "\x1b" not in _rendered(name, shown)
        assert "\u202e" not in _rendered(name, shown)
    assert "<script" not in _rendered("markdown", shown)
