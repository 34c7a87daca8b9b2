"""A promise to ask before is one thing, a way to withdraw another."""

import pytest

from tests.policy.readers.expectation import read, unmet

WITHDRAWALS = [
    ("en", "You can withdraw your consent at any time through “Cookie settings”."),
    ("en", "You can withdraw your consent to analytics cookies in the cookie banner."),
    ("en", "If you have given your consent to cookies, you can revoke it via Cookie settings."),
    ("ja", "「Cookie設定」からいつでもCookieへの同意を撤回することができます。"),
    ("ja", "Cookieの利用に関する同意は、いつでも「クッキー設定」から取り消せます。"),
    ("de", "Sie können Ihre Einwilligung in Cookies über die Cookie-Einstellungen widerrufen."),
    ("fr", "Vous pouvez retirer votre consentement aux cookies via les paramètres des cookies."),
    ("ko", "쿠키 설정에서 언제든지 쿠키에 대한 동의를 철회할 수 있습니다."),
]


@pytest.mark.parametrize(("language", "text"), WITHDRAWALS)
def test_a_way_to_withdraw_is_no_promise_to_ask(language: str, text: str) -> None:
    assert unmet(text, "opt_out:banner -consent", language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We set analytics cookies only with your consent, which you can withdraw at any time."),
        ("en", "We ask for your consent before we set cookies; you can withdraw your consent later."),
        ("ja", "分析Cookieは、同意をいただいた後に設定します。同意はいつでも撤回できます。"),
        ("de", "Analyse-Cookies setzen wir nur mit Ihrer Einwilligung, die Sie jederzeit widerrufen können."),
    ],
)
def test_a_promise_stays_one_beside_it(language: str, text: str) -> None:
    assert unmet(text, "consent:consent", language) == []


def test_a_promise_of_all_but_the_way_back_is_quoted_without_it() -> None:
    text = "We ask for your consent before we set cookies. You can withdraw your consent in Cookie settings."
    assert [c.quote.text for c in read(text, "en") if c.type == "consent"] == [text.partition(". ")[0] + "."]


NO_BANNER = [
    ("en", "You will not find a cookie banner on this site, since nothing here needs one."),
    ("de", "Wir zeigen kein Cookie-Banner an, weil wir nichts brauchen, das eines verlangt."),
    ("fr", "Nous n'affichons pas de bannière de consentement aux cookies car nos outils le permettent."),
    ("ja", "当サイトではCookieバナーを表示していません。"),
    ("ko", "당사는 쿠키 배너를 표시하지 않습니다."),
    ("de", "Auf Einwilligungsbanner verzichten wir, denn es gibt hier nichts zu fragen."),
    ("fr", "Nous nous passons de bandeau : il n'y a rien à demander."),
]


@pytest.mark.parametrize(("language", "text"), NO_BANNER)
def test_that_no_banner_is_shown_asks_nothing_and_denies_no_cookies(language: str, text: str) -> None:
    assert unmet(text, "!consent:banner -consent -!cookie_use -!purpose", language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "See the cookie banner for the list of cookies."),
        ("de", "Die Liste der Cookies finden Sie im Cookie-Banner."),
        ("fr", "La liste des cookies figure dans le bandeau."),
        ("ja", "クッキーの一覧は、クッキーバナーに表示されます。"),
        ("ko", "쿠키 목록은 쿠키 배너에 나와 있습니다."),
    ],
)
def test_what_can_be_read_in_a_banner_is_not_asked_there(language: str, text: str) -> None:
    assert unmet(text, "-consent", language) == []


def test_an_exemption_in_words_that_name_no_basis() -> None:
    assert unmet("Nous sommes exemptés d'autorisation préalable.", "!consent:consent", "fr") == []
    assert (
        unmet("Cet outil est configuré ainsi et dispense donc de consentement.", "!consent:consent", "fr")
        == []
    )


def test_a_place_abroad_is_no_exception() -> None:
    for text in ("Vos données ne sont jamais transférées en dehors de l'Union européenne.",):
        assert unmet(text, "!transfer -!transfer^other", "fr") == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Hotjar wird nur geladen, sofern Sie „Statistik“ aktiviert haben.", "consent:consent"),
        ("de", "Beides starten wir nur, wenn Sie es im Fenster auswählen.", "consent:consent"),
        ("ja", "いずれも、画面でお選びいただいた場合にのみ開始します。", "consent:consent"),
        ("fr", "Hotjar n'est chargé que si vous avez activé la mesure d'audience.", "consent:consent"),
        ("ja", "「広告」をオンにした場合に限り、Metaピクセルが動作します。", "consent:consent"),
        ("ko", "'통계' 항목을 켠 경우에만 구글 애널리틱스가 작동합니다.", "consent:consent"),
        ("fr", "En cas de refus, Hotjar n'est pas activé.", "opt_out_effect"),
    ],
)
def test_what_runs_only_where_it_was_switched_on_asks(language: str, text: str, expected: str) -> None:
    assert unmet(text, expected, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "All visitor data is processed on servers in Finland and Germany only.", "!transfer"),
        ("en", "Your data is stored by us. It never leaves the country.", "!transfer"),
        ("de", "Sämtliche Daten verbleiben in der Europäischen Union.", "!transfer"),
        ("fr", "Toutes les données sont stockées exclusivement en France.", "!transfer"),
        ("de", "Die Daten von Matomo werden ausschließlich in Deutschland gespeichert.", "-!transfer"),
        ("en", "Our servers stand in Germany only.", "-!transfer"),
    ],
)
def test_data_that_is_kept_in_some_countries_alone(language: str, text: str, expected: str) -> None:
    assert unmet(text, expected, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "None of our cookies carries an identifier."),
        ("en", "The cookies we set hold no unique ID."),
        ("de", "Unsere Cookies enthalten keine Kennung."),
        ("ja", "当サイトのCookieには識別子は含まれません。"),
    ],
)
def test_cookies_that_hold_no_identifier(language: str, text: str) -> None:
    assert unmet(text, "!identifiability -identifiability", language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "On your first visit we ask whether we may set statistics cookies.", "consent:consent"),
        ("de", "Ein Fenster fragt Sie, ob wir Cookies für Statistik setzen dürfen.", "consent:consent"),
        ("ja", "分析Cookieを使用してよいか、初回にお尋ねします。", "consent:consent"),
        ("ko", "통계 쿠키를 사용해도 되는지 먼저 여쭙니다.", "consent:consent"),
        ("de", "Nach dem Widerruf gilt: danach werden keine Daten an Meta übermittelt.", "!sharing^other"),
        ("en", "Withdraw, and from then on no data is sent to Meta.", "!sharing^other"),
        (
            "de",
            "Wir geben keine Daten an Werbenetzwerke oder sonstige Dritte weiter.",
            "!sharing -!sharing^other",
        ),
        (
            "ko",
            "제3자가 설치하는 쿠키를 허용하지 않습니다.",
            "!third_party_collection -third_party_collection",
        ),
        ("ko", "제3자가 쿠키를 설치하도록 허용하지 않습니다.", "!third_party_collection"),
    ],
)
def test_questions_that_ask_and_denials_for_afterwards(language: str, text: str, expected: str) -> None:
    assert unmet(text, expected, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ja", "ブラウザがDNT信号を送信している場合、アクセス解析を行いません。", "signals"),
        ("ko", "GPC 신호가 감지되면 광고 업체와 정보를 공유하지 않습니다.", "signals"),
        ("de", "Sendet Ihr Browser „Do Not Track“, zählen wir den Besuch nicht.", "signals -!signals"),
        ("de", "Wir beachten Do Not Track und laden dann keine Statistik.", "signals -!signals"),
        ("de", "Wir beachten Do Not Track nicht.", "!signals -signals"),
        ("de", "Haben Sie GPC eingeschaltet, geben wir keine Daten an Werbepartner.", "signals"),
    ],
)
def test_what_ends_with_a_signal_is_a_promise_to_heed_it(language: str, text: str, expected: str) -> None:
    assert unmet(text, expected, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ko", "GPC 신호가 감지되면 광고 업체와 정보를 공유하지 않습니다.", "!sharing^other"),
        ("de", "Haben Sie GPC eingeschaltet, geben wir keine Daten an Dritte weiter.", "!sharing^other"),
        ("en", "Our cookies hold no unique IDs; they only say that you were here.", "!identifiability"),
    ],
)
def test_a_denial_is_bound_to_its_signal_and_undone_by_no_aside(
    language: str, text: str, expected: str
) -> None:
    assert unmet(text, expected, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "If you click “Reject”, no statistics are collected.", "opt_out_effect:consent"),
        ("fr", "En cas de refus, Hotjar n'est pas activé.", "opt_out_effect=hotjar opt_out_effect:consent"),
        ("en", "If you opt out, no data is sent to Hotjar.", "-opt_out_effect:consent"),
    ],
)
def test_what_does_not_run_after_a_refusal(language: str, text: str, expected: str) -> None:
    assert unmet(text, expected, language) == []
