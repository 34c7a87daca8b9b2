import re

from auditor.reports.markdown import FORMAT
from auditor.reports.parts.mark import code, escaped, linked
from reports.hostile import hostile
from reports.sample import report


def test_both_sides_and_what_to_do() -> None:
    shown = FORMAT.render(report())
    assert "> Analytics cookies are set only after you have agreed in the banner." in shown
    assert "- Cookie \\_ga, set 1.9 s after arrival, before any choice" in shown
    assert "**What to do.** Load the analytics tag" in shown
    assert "accepted: the table is corrected" in shown
    assert "| could not be tested | `signal_ignored` |" in shown


def test_a_long_report_still_fits_a_comment() -> None:
    whole = report()
    assert len(FORMAT.render(report(audits=whole.audits * 30))) < 65_536


def test_observed_marks_take_no_effect() -> None:
    assert escaped("<b>x</b> [a](http://x) `c` | @team #12") == (
        "&lt;b&gt;x&lt;/b&gt; \\[a\\](http&#58;//x) \\`c\\` \\| &#64;team &#35;12"
    )
    assert escaped("- item") == "\\- item"
    assert escaped("1. item") == "1\\. item"
    assert code("a`b|c") == "`a´b¦c`"


def test_links_lead_to_the_web_alone() -> None:
    assert linked("x", "javascript:alert(1)") == "x"
    assert linked("x", "https://shop.example/a>b") == "[x](<https://shop.example/a%3Eb>)"


def test_hostile_text_is_shown_as_text() -> None:
    shown = FORMAT.render(hostile())
    shown.encode()
    own = shown.replace("<sub>", "").replace("</sub>", "")
    assert re.findall(r"<(?!https?://)", own) == []
    assert re.findall(r"[^\\]\]\((?!<https?://)", own) == []
    assert "@" not in own
    assert re.findall(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", own) == []


def test_what_was_compared_is_a_table() -> None:
    assert "| cookies | none | bownow\\_optout | none |" in FORMAT.render(report())
