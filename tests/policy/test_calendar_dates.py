from datetime import date

import pytest

from auditor.policy.words.calendar_dates import dates


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Version du 15/09/2022", date(2022, 9, 15)),
        ("Last updated 09/15/2022", date(2022, 9, 15)),
    ],
)
def test_a_date_with_slashes_is_read_where_only_one_part_can_be_the_month(text: str, expected: date) -> None:
    assert [one.date for one in dates(text)] == [expected]


def test_a_date_that_may_be_read_two_ways_is_read_only_where_the_day_comes_first() -> None:
    assert dates("03/05/2023") == ()
    assert [one.date for one in dates("03/05/2023", day_first=True)] == [date(2023, 5, 3)]
