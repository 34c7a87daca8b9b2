"""A bare answer makes a statement of its question; a question alone states nothing."""

import pytest

from tests.policy.readers.expectation import read, unmet


@pytest.mark.parametrize(
    ("text", "expected", "language"),
    [
        ("Do you sell my data?\nNo.", "!sale -sale", "en"),
        ("Do you sell my data? Never.", "!sale -sale", "en"),
        ("Do you share my details with third parties? Yes, we do.", "sharing -!sharing", "en"),
        ("Does this site use cookies? No, it doesn't.", "!cookie_use -cookie_use", "en"),
        ("Do you use Hotjar? No.", "!vendor_use=hotjar -vendor_use", "en"),
        ("Do you use Hotjar?", "-vendor_use -!vendor_use", "en"),
        ("Do you sell my data? No problem: write to us.", "-sale -!sale", "en"),
        ("個人情報を第三者に提供していますか？\nいいえ。", "!sharing -sharing", "ja"),
        ("クッキーを使用していますか？\nはい。", "cookie_use -!cookie_use", "ja"),
        ("Verkaufen Sie meine Daten?\nNein.", "!sale -sale", "de"),
        ("Nutzt ihr Cookies? Nein, der Kiosk kommt ohne aus.", "!cookie_use -cookie_use", "de"),
        ("Werden meine Daten verkauft? Nein.", "!sale -sale", "de"),
        (
            "Geben Sie Daten weiter? Nein, es sei denn, ein Gericht verlangt es.",
            "!sharing^law -sharing",
            "de",
        ),
        ("Wie lange speichert ihr meine Daten? Ein Jahr.", "retention#31536000", "de"),
        ("Vendez-vous mes données ? Jamais.", "!sale -sale", "fr"),
        ("Y a-t-il de la pub sur ce site ? Non.", "!purpose:advertising -purpose", "fr"),
        ("Mes données partent-elles hors d'Europe ? Non, jamais.", "!transfer -transfer", "fr"),
        ("Utilisez-vous des cookies ? Oui, pour mesurer l'audience.", "cookie_use purpose:analytics", "fr"),
        ("개인정보를 판매합니까?\n아니요.", "!sale -sale", "ko"),
        ("1. 방침\n\n저희 방침입니다.\n\n2. 제3자 제공\n\n없습니다.", "!sharing -sharing", "ko"),
        ("1. 方針\n\n当店の方針です。\n\n2. 第三者提供\n\nありません。", "!sharing -sharing", "ja"),
        ("| Cookies | none |\n| Analytics | no |", "!cookie_use !purpose:analytics -purpose", "en"),
        ("| Tool | Cookies |\n|---|---|\n| Google Analytics | none |", "-!vendor_use -!cookie_use", "en"),
        ("Cookies set by Plausible: none", "-!cookie_use -!vendor_use", "en"),
        ("Weitergabe an Dritte: keine", "!sharing -sharing", "de"),
        ("Publicité : aucune", "!purpose:advertising -purpose", "fr"),
        ("| 項目 | 有無 |\n|---|---|\n| Cookieの使用 | なし |", "!cookie_use -cookie_use", "ja"),
        ("쿠키 사용: 없음", "!cookie_use -cookie_use", "ko"),
        (
            "| Thing | Used? | Remarks |\n|---|---|---|\n| Advertising | no | Nor affiliate links |",
            "!purpose:advertising -purpose",
            "en",
        ),
        (
            "| 項目 | 有無 | 説明 |\n|---|---|---|\n| 広告 | なし | 広告のタグは置いていません |",
            "!purpose:advertising -purpose",
            "ja",
        ),
        (
            "| End | Used | Basis |\n|---|---|---|\n| Advertising | yes | Consent |\n| Statistics | no | - |",
            "-purpose:statistics",
            "en",
        ),
    ],
)
def test_reads(text: str, expected: str, language: str) -> None:
    assert unmet(text, expected, language) == []


def test_both_are_quoted_and_the_reasons_stand_in_the_quote() -> None:
    (claim,) = [c for c in read("Our habits\n\nDo you sell my data?\nNo.\n", "en") if c.type == "sale"]
    assert claim.quote.text == "Do you sell my data?\nNo."
    assert claim.quote.line == 3
    assert claim.because
    assert all(word and word in claim.quote.text for word in claim.because)
