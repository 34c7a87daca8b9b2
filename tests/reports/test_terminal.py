import re
from dataclasses import replace

from auditor.model.site import Vantage
from auditor.reports.parts.safe import columns
from auditor.reports.terminal import FORMAT
from reports.hostile import hostile
from reports.sample import report

STYLE = re.compile(r"\x1b\[[0-9;]*m")


def test_both_sides_in_few_lines() -> None:
    shown = FORMAT.render(report())
    assert "says  “Analytics cookies are set only after you have agreed in the banner.”" in shown
    assert "saw   Cookie _ga, set 1.9 s after arrival, before any choice" in shown
    assert "accepted: the table is corrected with the next release" in shown
    assert "✗ 4 do not match   ✓ 2 match   ? 2 could not be tested" in shown
    assert "With Global Privacy Control (visit, on arrival): the site answered 403" in shown
    assert len(shown.splitlines()) < 70


def test_no_line_is_wider_than_the_terminal() -> None:
    for width in (60, 100):
        lines = FORMAT.render(report(width=width)).splitlines()
        assert [line for line in lines if columns(line) > width] == []


def test_colours_only_where_asked_for() -> None:
    plain, coloured = FORMAT.render(report()), FORMAT.render(report(colour=True))
    assert "\x1b" not in plain
    assert "\x1b[31m" in coloured
    assert STYLE.sub("", coloured) == plain


def test_hostile_text_steers_nothing() -> None:
    shown = FORMAT.render(hostile())
    shown.encode()
    assert re.findall(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b]", shown) == []
    assert "␛[31mred" in shown


def test_what_was_compared_is_a_table_or_lines_where_that_is_too_wide() -> None:
    wide, narrow = (FORMAT.render(report(width=width)) for width in (110, 60))
    assert "        requests     1           1                  not looked at" in wide
    assert "        cookies: before (none); after the opt-out" in narrow


def test_when_and_where_matches_were_seen_is_said_once() -> None:
    told = (
        "The policy lists 2 cookies. On 21 November 2026, from DE, every cookie kept was listed, belonged "
        "to a named vendor or needed no entry."
    )
    audit = report().audits[0]
    visits = tuple(replace(visit, vantage=Vantage(id="de", country="DE")) for visit in audit.visits)
    kept = tuple(replace(f, message=told) for f in audit.judgement.findings if f.verdict == "upheld")
    judged = replace(audit.judgement, findings=kept)
    shown = FORMAT.render(replace(report(), audits=(replace(audit, visits=visits, judgement=judged),)))
    assert "Found to match on 21 November 2026, from DE" in shown
    assert "The policy lists 2 cookies. Every cookie kept was listed, belonged to" in " ".join(shown.split())
