"""What the settings of a device refuse is an opt-out without an address."""

import pytest

from tests.policy.readers.expectation import unmet


@pytest.mark.parametrize(
    ("text", "expected", "language"),
    [
        ("You can turn off location in the settings of your phone.", "opt_out:browser_setting", "en"),
        ("Reset the advertising identifier in your device settings.", "opt_out:browser_setting", "en"),
        ("Our app reads the settings of your device.", "-opt_out", "en"),
        (
            "In den Einstellungen Ihres Smartphones können Sie die Werbe-ID zurücksetzen.",
            "opt_out:browser_setting",
            "de",
        ),
        (
            "Vous pouvez désactiver la géolocalisation dans les réglages de votre téléphone.",
            "opt_out:browser_setting",
            "fr",
        ),
        ("휴대전화 설정에서 광고 식별자를 초기화할 수 있습니다.", "opt_out:browser_setting", "ko"),
    ],
)
def test_reads(text: str, expected: str, language: str) -> None:
    assert unmet(text, expected, language) == []
