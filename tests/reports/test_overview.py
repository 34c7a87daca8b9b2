import csv
import json
from dataclasses import replace
from io import StringIO

from bs4 import BeautifulSoup
from jsonschema import Draft202012Validator

from auditor.model.audit import Run, SiteSummary
from auditor.reports.overview import (
    overview_schema,
    render_csv,
    render_html,
    render_json,
    render_markdown,
    render_terminal,
)
from reports.hostile import HOSTILE
from reports.sample_documents import START

RUN = Run(id="20261121T230700Z-ab12cd", started=START)
SUMMARIES = (
    SiteSummary(site="down.example", state="could not look", reason="the name does not resolve"),
    SiteSummary(site="calm.example", state="audited", upheld=3, vendors=("Google Analytics",)),
    SiteSummary(
        site="shop.example",
        state="audited",
        entry="https://shop.example/",
        contradicted=2,
        errors=1,
        warnings=1,
        rules=("cookie_before_consent",),
        vendors=("Google Analytics", "BowNow"),
        report="shop.example/report.html",
    ),
    SiteSummary(site="paper.example", state="claims only", reason="no address stated", untested=4),
)


def test_sites_stand_by_what_was_found() -> None:
    told = json.loads(render_json(RUN, SUMMARIES))
    assert list(Draft202012Validator(overview_schema()).iter_errors(told)) == []
    assert told["sites"][0]["site"] == "shop.example"
    assert told["counts"] == {"audited": 2, "could not look": 1, "claims only": 1}
    assert told["vendors"] == {
        "Google Analytics": ["shop.example", "calm.example"],
        "BowNow": ["shop.example"],
    }


def test_a_site_that_was_not_seen_has_no_noughts() -> None:
    page = BeautifulSoup(render_html(RUN, SUMMARIES), "lxml")
    rows = {
        tr.th.text: [td.text for td in tr.find_all("td")]
        for tr in page.select_one("table.sites").select("tbody tr")
    }
    assert rows["down.example"][:6] == ["–"] * 6
    assert rows["calm.example"][:6] == ["0", "0", "0", "–", "3", "0"]
    assert rows["paper.example"][:6] == ["–", "–", "–", "–", "–", "4"]
    for shown in (render_terminal(RUN, SUMMARIES), render_markdown(RUN, SUMMARIES)):
        line = next(each for each in shown.splitlines() if "down.example" in each)
        assert "0" not in line


def test_reports_are_linked_and_nothing_else() -> None:
    page = BeautifulSoup(render_html(RUN, SUMMARIES), "lxml")
    assert [a["href"] for a in page.select("table a")] == ["shop.example/report.html"]
    for path in ("../x.html", "/etc/passwd", "javascript:alert(1)", "a/../../b"):
        bad = (SiteSummary(site="x.example", state="audited", report=path),)
        assert BeautifulSoup(render_html(RUN, bad), "lxml").select("table a") == []


def test_hostile_names_are_shown_as_text() -> None:
    bad = (
        SiteSummary(
            site=HOSTILE, state="could not look", reason=HOSTILE, vendors=(HOSTILE,), rules=(HOSTILE,)
        ),
    )
    html = render_html(RUN, bad)
    assert BeautifulSoup(html, "lxml").find_all(["script", "img"]) == []
    for shown in (html, render_terminal(RUN, bad), render_markdown(RUN, bad), render_json(RUN, bad)):
        shown.encode()
        assert "\x1b" not in shown


def test_what_is_new_is_told_where_there_was_a_run_before() -> None:
    before = replace(SUMMARIES[2], since="20261120T000000Z-000000", new=("BowNow: named nowhere",))
    for render in (render_terminal, render_markdown, render_html):
        shown = render(RUN, (before,))
        assert "New since the run before" in shown
        assert "BowNow: named nowhere" in shown
    assert "No site of this run was seen in an earlier one" in render_html(RUN, SUMMARIES)


def test_the_sheet_has_a_line_a_site_and_no_formula() -> None:
    rows = list(csv.DictReader(StringIO(render_csv(RUN, SUMMARIES), newline="")))
    told = json.loads(render_json(RUN, SUMMARIES))
    assert [row["site"] for row in rows] == [each["site"] for each in told["sites"]]
    down = next(row for row in rows if row["site"] == "down.example")
    assert (down["serious"], down["reason"]) == ("–", "the name does not resolve")
    worst = replace(SUMMARIES[2], site="=1+1", reason="@x", vendors=("-2",), new=("+3",))
    cells = [cell for row in csv.reader(StringIO(render_csv(RUN, (worst,)), newline="")) for cell in row]
    assert not [cell for cell in cells if cell[:1] in tuple("=+-@")]
