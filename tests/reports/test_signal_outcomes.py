"""What signals changed, as the reports tell it."""

import json
from dataclasses import replace

import pytest
from bs4 import BeautifulSoup

from auditor.model.audit import Report
from auditor.model.change import SignalChange
from auditor.model.observation import Gap, Signal
from auditor.reports import formats
from auditor.reports.parts.signal_outcomes import result, signal_outcomes
from reports.sample import report

WORDS = Signal(kind="gpc_shown", raw="Opt-Out <b>Request</b> Honored", where="https://shop.example/")
SAYS = Signal(kind="gpc_well_known", raw='{"gpc": true}', where="https://shop.example/.well-known/gpc.json")


def change(**fields: object) -> SignalChange:
    values = {
        "signal": "gpc",
        "vendor": "adway",
        "vendor_name": "Adway",
        "category": "advertising",
        "requests_without": 3,
        "requests_with": 3,
        "visits_without": 2,
        "visits_with": 1,
        "identifiers_without": ("_adw",),
        "identifiers_with": (),
    }
    return SignalChange(**(values | fields))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"requests_with": 0}, "got nothing more"),
        ({"identifiers_with": ("_adw",)}, "goes on as before"),
        ({"marks": ("us_privacy",)}, "marked as restricted use"),
        ({"marks": ("us_privacy",), "identifiers_with": ("_adw",)}, "goes on as before"),
        ({}, "got no identifier"),
    ],
)
def test_what_became_of_a_vendor(fields: dict, said: str) -> None:
    assert result(change(**fields)) == said


def told(*changes: SignalChange, **fields: object) -> Report:
    """The sample, with a visit that sent Global Privacy Control."""
    whole = report()
    first = whole.audits[0]
    others = tuple(visit for visit in first.visits if visit.phase != "gpc")
    sent = replace(first.visits[0], id="gpc", phase="gpc", signal="gpc", gaps=(), **fields)  # type: ignore[arg-type]
    judged = replace(first.judgement, signal_changes=changes)
    return replace(whole, audits=(replace(first, visits=(*others, sent), judgement=judged),))


def test_the_page_shows_both_sides_of_each_vendor() -> None:
    whole = told(change(vendor_name="<i>Ad</i>way", identifiers_with=("_adw",)), signals=(WORDS, SAYS))
    page = BeautifulSoup(formats()["html"].render(whole), "lxml")
    heading = page.find(id="s1-signal-1")
    assert heading is not None
    section = heading.find_parent("section")
    assert section is not None
    assert [cell.get_text() for cell in section.select("tbody td")] == [
        "3in 2 visits", "3in 1 visit", "_adw", "_adw", "–", "–", "goes on as before",
    ]  # fmt: skip
    assert "<i>Ad</i>way" in section.get_text()
    assert "Opt-Out <b>Request</b> Honored" in section.get_text()
    assert '{"gpc": true}' in section.get_text()


def test_markdown_and_json_tell_the_same() -> None:
    whole = told(change(requests_with=0))
    written = formats()["markdown"].render(whole)
    assert "### What Global Privacy Control changed" in written
    assert "| Adway | 3 in 2 visits | 0 in 1 visit | \\_adw | – | got nothing more |" in written
    assert "no such words were found" in written
    (row,) = json.loads(formats()["json"].render(whole))["sites"][0]["signal_changes"]
    assert (row["vendor_name"], row["requests_with"], row["marks"]) == ("Adway", 0, [])


def test_a_visit_that_did_not_reach_the_site_says_why() -> None:
    (outcome,) = signal_outcomes(told().audits[0])
    assert (outcome.problem, outcome.visits) == (None, 1)
    unreached = told()
    *before, sent = unreached.audits[0].visits
    lost = replace(sent, gaps=(Gap(what="page", reason="nothing came"),))
    audit = replace(unreached.audits[0], visits=(*before, lost))
    (outcome,) = signal_outcomes(audit)
    assert (outcome.problem, outcome.visits, outcome.shows) == ("nothing came", 0, "")


def test_nothing_is_said_where_no_signal_was_sent() -> None:
    audit = report().audits[0]
    assert signal_outcomes(replace(audit, visits=audit.visits[:1])) == ()
