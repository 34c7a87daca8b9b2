from datetime import date

import pytest

from auditor.policy.calendar_dates import dates


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("July 1, 2024", date(2024, 7, 1)),
        ("4th June 2021", date(2021, 6, 4)),
        ("2024年7月1日", date(2024, 7, 1)),
        ("令和6年7月1日", date(2024, 7, 1)),
        ("平成元年4月1日", date(1989, 4, 1)),
        ("2024-07-01", date(2024, 7, 1)),
        ("２０２４年７月１日", date(2024, 7, 1)),
        ("1. März 2024", date(2024, 3, 1)),
        ("1er mars 2024", date(2024, 3, 1)),
        ("01.03.2024", date(2024, 3, 1)),
        ("2024년 3월 1일", date(2024, 3, 1)),
        ("March 2024", date(2024, 3, 1)),
    ],
)
def test_dates(text, day):
    found = dates(f"x {text} y")
    assert [one.date for one in found] == [day]
    assert found[0].words == text


@pytest.mark.parametrize("text", ["2024-13-01", "31.02.2024", "version 1.2.3", ""])
def test_no_date(text):
    assert dates(text) == ()
