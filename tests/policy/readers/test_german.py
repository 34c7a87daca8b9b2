"""What is read from German sentences, and with which polarity."""

import pytest

from tests.policy.readers.expectation import unmet

CASES = [
    ("Wir verwenden Cookies, um unsere Website zu verbessern.", "cookie_use purpose:improvement"),
    ("Wir verwenden keine Cookies.", "!cookie_use"),
    (
        ("Wir setzen Google Analytics zur Analyse der Nutzung ein."),
        "vendor_use=google-analytics purpose:analytics",
    ),
    ("Wir verwenden kein Google Analytics.", "!vendor_use=google-analytics"),
    ("Wir geben Ihre personenbezogenen Daten nicht an Dritte weiter.", "!sharing"),
    (
        ("Eine Weitergabe Ihrer Daten an Dritte findet ohne Ihre Einwilligung nicht statt."),
        "!sharing^consent",
    ),
    ("Wir übermitteln Ihre Daten an unsere Dienstleister.", "sharing"),
    ("Sie können Cookies in den Einstellungen Ihres Browsers blockieren.", "browser_control -!cookie_use"),
    ("Analyse-Cookies setzen wir nur mit Ihrer Einwilligung.", "consent cookie_use"),
    (
        (
            "Der Erfassung durch Google Analytics können Sie hier widersprechen: https://tools.google.com/"
            "dlpage/gaoptout"
        ),
        "opt_out@https://tools.google.com/dlpage/gaoptout",
    ),
    ("Die Daten werden nach 14 Monaten gelöscht.", "retention"),
    ("Stand: 1. März 2024", "date"),
    ("Wir verkaufen Ihre Daten nicht.", "!sale"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads(text: str, expected: str) -> None:
    assert unmet(text, expected, "de") == []
