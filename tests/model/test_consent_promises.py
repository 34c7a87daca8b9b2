"""Which sentences promise that cookies or trackers wait for consent, and which speak of another consent."""

import pytest
from cases import claim

from auditor.model.consent_claims import is_consent


def promised(words: str) -> bool:
    return is_consent(claim("consent", words, basis=("consent",), data=("cookies",)))


@pytest.mark.parametrize(
    "words",
    [
        "Analytics cookies are set only with your consent.",
        "We ask for your permission before we place cookies.",
        "With your consent we use the pixel to share information about your visit with our partners.",
        "Unless you agree, no tracking tools are loaded, and nothing is linked to your account.",
        "Cookies für die Reichweitenmessung werden erst nach Ihrer Einwilligung gesetzt.",
        "Les traceurs publicitaires ne sont déposés qu'avec votre consentement.",
        "広告用のCookieは、同意をいただいた場合にのみ使用します。",
        "분석 쿠키는 동의하신 경우에만 사용합니다.",
    ],
)
def test_what_waits_for_consent(words: str) -> None:
    assert promised(words)


@pytest.mark.parametrize(
    "words",
    [
        "What cookies tell us is not linked to your personal data without your permission.",
        "We will not combine the network's cookie data with personally identifiable data unless you opt in.",
        "Cookies do not hold your address unless you choose to provide it.",
        "You may opt in to newsletters and offers of our advertisers.",
        "Personal information is not shared with advertisers without your consent.",
        "Cookies do not hold personal information unless you provide it.",
        "We keep one cookie banner consent record in your browser.",
        "Die Entscheidung im Cookie-Hinweis wird in Ihrem Browser gespeichert.",
        "Every browser knows cookies, which, if you allow them, keep a little text.",
        "Cookie-Daten werden ohne Ihre Einwilligung nicht mit personenbezogenen Daten zusammengeführt.",
        "Les données de navigation ne sont pas rapprochées de données nominatives sans votre accord.",
        "Cookieの情報を個人情報と紐づける場合は、同意を得ます。",
        "쿠키 기록을 개인정보와 결합하는 경우 동의를 받습니다.",
    ],
)
def test_consent_to_something_else(words: str) -> None:
    assert not promised(words)
