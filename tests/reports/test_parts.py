from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from auditor.model.finding import Finding
from auditor.reports import formats
from auditor.reports.parts.cookie_matrix import cookie_matrix
from auditor.reports.parts.finding_rows import in_force
from auditor.reports.parts.lines import Lines
from auditor.reports.parts.phases import columns_of
from auditor.reports.parts.pictures import pictures
from auditor.reports.parts.safe import columns
from auditor.reports.parts.timeline import MOST, timeline
from auditor.reports.parts.vendor_matrix import vendor_matrix
from reports.sample import audit
from reports.sample_vendors import attribution
from reports.sample_visits import visits


def test_every_format_is_found_by_its_name() -> None:
    assert set(formats()) == {"csv", "html", "json", "junit", "markdown", "sarif", "terminal"}
    assert {name: each.suffix for name, each in formats().items()}["markdown"] == ".md"


def test_cookies_stand_with_declared_asked_and_kept_lifetimes() -> None:
    columns_ = columns_of(visits())
    line = next(c for c in cookie_matrix(columns_, attribution(), audit().claims) if c.name == "_ga")
    assert (line.declared.words, line.asked.words, line.kept.words) == ("395 days", "2 years", "400 days")
    assert line.asked.over
    assert not line.kept.over
    assert [cell.words for cell in line.cells] == [
        "on arrival",
        "on arrival",
        "after the choice",
        "–",
        "–",
        "could not look",
    ]


def test_a_cookie_of_a_response_is_told_by_it_and_without_what_its_address_carries() -> None:
    visit = visits()[0]
    sent = next(c for c in visit.cookies if c.how == "http")
    ids = "https://shop.example/set?visitor=4711"
    writes = (replace(sent, response_url=ids), replace(sent, response_url=ids, step="next_page"))
    (line,) = cookie_matrix(columns_of([replace(visit, cookies=writes)]), attribution(), ())
    assert line.setter == "a response of https://shop.example/set?…"
    assert [(cell.words, cell.again) for cell in line.cells] == [("on arrival", "on the next page")]


def test_vendors_stand_with_what_came_after_the_choice() -> None:
    columns_ = columns_of(visits())
    assert [c.label for c in columns_][:3] == ["No choice made", "Refused", "Accepted"]
    row = next(r for r in vendor_matrix(columns_, attribution()) if r.name == "Google Analytics")
    assert (row.cells[1].before, row.cells[1].after, row.cells[1].cookies) == (0, 1, ())
    assert row.cells[0].cookies == ("_ga",)
    assert row.cells[5].problem.startswith("the site answered 403")


def test_a_timeline_has_every_cookie_and_the_moment_of_choice() -> None:
    drawn = timeline(visits()[1], attribution())
    assert [line.label for line in drawn.lines] == ["cart", "_ga", "cc_cookie", "bownow_tid", "IDE"]
    choice = next(band for band in drawn.bands if band.choice)
    before = [mark.x for line in drawn.lines[:2] for mark in line.marks if mark.x < choice.x]
    assert len(before) == 2
    assert drawn.lines[2].marks[0].x > choice.x
    assert timeline(visits()[5], attribution()) is None


def test_a_timeline_is_bounded() -> None:
    visit = visits()[0]
    many = replace(visit, cookies=tuple(replace(visit.cookies[0], name=f"c{n}") for n in range(150)))
    drawn = timeline(many, attribution())
    assert len(drawn.lines) == MOST
    assert drawn.more == 150 - MOST


def test_a_cookie_that_is_written_again_stays_on_its_line() -> None:
    visit = visits()[0]
    script = next(cookie for cookie in visit.cookies if cookie.name == "_ga")
    again = replace(script, step="next_page", page_at_s=None, at_s=9.0)
    gone = replace(again, deleted=True)
    drawn = timeline(replace(visit, cookies=(script, script, again, gone)), attribution())
    (line,) = drawn.lines
    assert [(mark.tone, mark.time) for mark in line.marks] == [("tracking", "1.9 s"), ("deleted", "deleted")]
    assert line.marks[0].x < line.marks[1].x


def test_every_step_has_room_for_its_name() -> None:
    visit = visits()[0]
    steps = ("before", "act", "after", "return", "next_page", "restart")
    writes = tuple(replace(visit.cookies[0], step=step, at_s=n) for n, step in enumerate(steps))
    for phase in ("rejected", "opted_out"):
        drawn = timeline(replace(visit, phase=phase, moments=(), cookies=writes), attribution())
        assert [band for band in drawn.bands if band.width < 5.5 * len(band.label) + 8] == []


def test_an_acceptance_that_has_run_out_is_open_again() -> None:
    whole = audit()
    accepted: Finding = whole.judgement.findings[2]
    assert in_force(accepted, whole).state == "accepted"
    decision = whole.decisions[accepted.fingerprint]
    over = {accepted.fingerprint: type(decision)(**_fields(decision) | {"until": date(2026, 1, 1)})}
    assert in_force(accepted, type(whole)(**_fields(whole) | {"decisions": over})) is None


def test_only_pictures_of_the_evidence_folder_are_read(tmp_path) -> None:
    good, text, outside = "aa" * 32, "bb" * 32, "cc" * 32
    folder = tmp_path / "evidence"
    for sha256, content in ((good, b"\x89PNG\r\n\x1a\nx"), (text, b"<svg onload=alert(1)>")):
        (folder / sha256[:2]).mkdir(parents=True)
        (folder / sha256[:2] / f"{sha256}.png").write_bytes(content)
    (tmp_path / f"{outside}.png").write_bytes(b"\x89PNG\r\n\x1a\nx")
    found = pictures(str(folder), [good, text, outside, "../" + outside, "*"])
    assert list(found) == [good]
    assert found[good].startswith("data:image/png;base64,")
    assert pictures(None, [good]) == {}


@given(st.text(max_size=300), st.integers(20, 120))
def test_lines_never_overflow(text: str, width: int) -> None:
    for line in Lines(width=width).wrapped(text):
        assert columns(line) <= width


def _fields(record: object) -> dict:
    return {name: getattr(record, name) for name in type(record).__dataclass_fields__}
