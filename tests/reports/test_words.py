from datetime import UTC, datetime, timedelta, timezone

import pytest

from auditor.model.site import Vantage
from auditor.reports.parts.words import NOTICE, lifetime, place, step_words, tally, when

DAY = 86_400


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, "session"),
        (0, "ends at once"),
        (-5, "ends at once"),
        (1800, "30 minutes"),
        (DAY, "1 day"),
        (7 * DAY, "7 days"),
        (182 * DAY, "182 days"),
        (365 * DAY, "1 year"),
        (395 * DAY, "395 days"),
        (400 * DAY, "400 days"),
        (730 * DAY - 2, "2 years"),
        (20 * 365 * DAY + 5 * DAY, "20 years"),
        (5400, "90 minutes"),
    ],
)
def test_lifetimes_read_as_people_say_them(seconds: float | None, words: str) -> None:
    assert lifetime(seconds) == words


def test_times_are_told_in_utc() -> None:
    tokyo = datetime(2026, 11, 22, 8, 7, tzinfo=timezone(timedelta(hours=9)))
    assert when(tokyo) == when(datetime(2026, 11, 21, 23, 7, tzinfo=UTC)) == "21 November 2026, 23:07 UTC"
    assert when(None) == "–"


def test_an_undeclared_vantage_says_so() -> None:
    assert place(Vantage()) == "an undeclared location"
    assert place(Vantage(id="proxy-7")) == "an undeclared location (proxy-7)"
    assert place(Vantage(country="US", region="CA", id="west")) == "US-CA (west)"


def test_numbers_and_verdicts_agree() -> None:
    assert tally("contradicted", 1) == "does not match"
    assert tally("contradicted", 0) == "do not match"
    assert tally("untested", 2) == "could not be tested"


def test_an_opt_out_is_no_choice() -> None:
    assert step_words("after", "opted_out") == "after the opt-out"
    assert step_words("after", "rejected") == "after the choice"


def test_the_notice_claims_no_legal_conclusion() -> None:
    assert "no legal conclusion" in NOTICE
