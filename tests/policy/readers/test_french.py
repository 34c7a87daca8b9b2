"""What is read from French sentences, and with which polarity."""

import pytest

from tests.policy.readers.expectation import unmet

CASES = [
    ("Nous utilisons des cookies afin d'améliorer notre site.", "cookie_use purpose:improvement"),
    ("Notre site n'utilise aucun cookie.", "!cookie_use"),
    (
        ("Nous utilisons Google Analytics pour mesurer l'audience."),
        "vendor_use=google-analytics purpose:analytics",
    ),
    ("Nous n'utilisons pas Google Analytics.", "!vendor_use=google-analytics"),
    ("Nous ne partageons pas vos données personnelles avec des tiers.", "!sharing"),
    (
        ("Nous ne communiquons vos données à des tiers qu'avec votre consentement."),
        "sharing -!sharing consent",
    ),
    ("Vos données ne sont jamais vendues.", "!sale"),
    ("Vos données peuvent être transmises à nos partenaires.", "sharing"),
    ("Aucun cookie n'est déposé sans votre consentement.", "consent -!cookie_use"),
    ("Vous pouvez paramétrer votre navigateur pour refuser les cookies.", "browser_control -!cookie_use"),
    (
        ("Pour désactiver le suivi publicitaire, cliquez ici : https://www.youronlinechoices.com/fr/"),
        "opt_out@https://www.youronlinechoices.com/fr/",
    ),
    ("Les cookies sont conservés pendant 13 mois.", "retention"),
    ("Nous ne vendons pas vos données.", "!sale"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads(text: str, expected: str) -> None:
    assert unmet(text, expected, "fr") == []
