import pytest

from auditor.model.no_consent import names_no_consent


@pytest.mark.parametrize(
    "words",
    [
        "Our audience measurement runs without your consent.",
        "As no cookies are set, no consent is required.",
        "Aucun consentement n'est requis pour ces statistiques.",
        "Cookieバナーへの同意操作も必要ありません。",
        "These statistics do not require your consent and run on every visit.",
        "The cookies of Matomo are exempt from the obligation to obtain consent.",
        "Consent is not required for audience measurement.",
        "These analytics cookies are set without asking, as the law allows.",
        "La mesure d'audience avec Matomo est exemptée de consentement.",
        "Ces cookies sont exemptés du recueil de votre consentement.",
        "Ces cookies ne nécessitent pas votre consentement.",
        "Die Reichweitenmessung erfolgt ohne Ihre Einwilligung.",
        "Für die Messung ist keine Einwilligung erforderlich.",
        "Dafür holen wir keine Einwilligung ein.",
        "アクセス解析は同意なしに使用します。",
        "統計のためのCookieに同意は必要ありません。",
    ],
)
def test_it_runs_without(words: str) -> None:
    assert names_no_consent(words)


@pytest.mark.parametrize(
    "words",
    [
        "We do not use Google Analytics without your consent.",
        "No analytics cookies are set without consent.",
        "We never set analytics cookies without asking you.",
        "We count downloads without asking for your name.",
        "Without your consent, analytics cookies are blocked.",
        "Without your consent only necessary cookies are used.",
        "Aucun cookie de mesure n'est déposé sans votre consentement.",
        "Ohne Ihre Einwilligung setzen wir keine Analyse-Cookies.",
        "Wenn Sie keine Einwilligung erteilen, werden keine Analyse-Cookies gesetzt.",
        "お客様の同意なくGoogleアナリティクスを使用することはありません。",
        "We use analytics cookies with your consent.",
        "동의 없이 분석 쿠키를 사용하지 않습니다.",
    ],
)
def test_it_does_not(words: str) -> None:
    assert not names_no_consent(words)
