import csv
from io import StringIO

from auditor.reports.csv import FORMAT, HEADS
from reports.hostile import hostile
from reports.sample import report


def _rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text, newline="")))


def test_one_line_a_finding_then_one_an_opt_out() -> None:
    rows = _rows(FORMAT.render(report()))
    assert [row["record"] for row in rows] == ["finding"] * 8 + ["opt_out"] * 2
    assert tuple(rows[0]) == HEADS
    assert rows[0]["quote"] == "Analytics cookies are set only after you have agreed in the banner."
    assert rows[0]["document"] == "https://shop.example/cookies"
    assert rows[0]["seen"] == "2 of 2"
    assert rows[2]["state"] == "accepted"
    assert rows[8]["subject_key"] == "https://shop.example/?bownowtrace=optout"


def test_no_cell_is_a_formula() -> None:
    rows = _rows(FORMAT.render(hostile()))
    cells = [cell for row in rows for cell in row.values() if cell]
    assert [cell for cell in cells if cell[0] in "=+-@\t\r"] == []
    assert any(cell.startswith("'=cmd") for cell in cells)
