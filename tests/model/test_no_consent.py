import pytest

from auditor.model.no_consent import names_no_consent, runs_whatever_chosen


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
        "Die Messung kommt ohne Cookies aus und bedarf daher keiner Einwilligung.",
        "Matomo fonctionne sans cookie et n'exige donc pas votre consentement.",
        "Umami keeps nothing and does not therefore require your consent.",
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


@pytest.mark.parametrize(
    "words",
    [
        "BowNow runs whatever you choose in the banner.",
        "It is loaded whether or not you accept cookies.",
        "BowNowはバナーの選択にかかわらず動作します。",
        "Der Dienst läuft unabhängig von Ihrer Auswahl im Banner.",
        "L'outil est chargé quel que soit votre choix.",
        "이 도구는 동의 여부와 관계없이 실행됩니다.",
    ],
)
def test_it_runs_whatever_is_chosen(words: str) -> None:
    assert runs_whatever_chosen(words)


@pytest.mark.parametrize(
    "words",
    [
        "Whatever you choose, no analytics are loaded.",
        "同意の有無にかかわらず、広告は配信しません。",
        "Unabhängig von Ihrer Auswahl setzen wir keine Werbung ein.",
        "Quel que soit votre choix, rien n'est chargé.",
        "이 도구는 동의 여부와 관계없이 실행되지 않습니다.",
        "We respect your choice in the banner.",
    ],
)
def test_whatever_is_chosen_it_does_not_run(words: str) -> None:
    assert not runs_whatever_chosen(words)
