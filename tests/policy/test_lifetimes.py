import pytest

from auditor.policy.words.lifetimes import DAY, MONTH, YEAR, lifetime, lifetimes


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("13 months", 13 * MONTH),
        ("2年間", 2 * YEAR),
        ("最大２年", 2 * YEAR),
        ("1 year 6 months", YEAR + 6 * MONTH),
        ("30 days or 2 years", 2 * YEAR),
        ("twenty-four hours", DAY),
        ("24 h", DAY),
        ("6か月", 6 * MONTH),
        ("2년", 2 * YEAR),
        ("14 Monate", 14 * MONTH),
        ("13 mois", 13 * MONTH),
        ("1,000 days", 1000 * DAY),
        ("two (2) years", 2 * YEAR),
        ("1.5 hours", 5400.0),
        ("1/2 Jahr", YEAR / 2),
        ("½ year", YEAR / 2),
        ("1 1/2 years", 1.5 * YEAR),
        ("1½ Jahre", 1.5 * YEAR),
    ],
)
def test_durations(text, seconds):
    found = lifetime(text)
    assert found is not None
    assert found.seconds == pytest.approx(seconds)
    assert text[found.start : found.end] == found.words


@pytest.mark.parametrize(
    "text", ["Session", "until you log out", "セッション", "ブラウザを閉じるまで", "Ende der Sitzung", "세션"]
)
def test_session(text):
    found = lifetime(text)
    assert found is not None
    assert found.session
    assert found.seconds is None


@pytest.mark.parametrize("text", ["as required", "and so on", "2021年", "see below", "session ID", ""])
def test_none(text):
    assert lifetime(text) is None


def test_persistent_is_for_ever():
    found = lifetime("Persistent")
    assert found is not None
    assert found.seconds == float("inf")


def test_all_in_order():
    assert [one.seconds for one in lifetimes("1 day, then 2 weeks")] == [DAY, 14 * DAY]
