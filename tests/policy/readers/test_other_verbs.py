"""What a document counts as personal data, and means that it denies, in verbs of its own."""

import pytest

from tests.policy.readers.expectation import unmet


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "We call all of this, including the number in a cookie, personal information.",
            "definition:cookies",
        ),
        ("en", "We count the number in a cookie among personal data.", "definition:cookies"),
        ("en", "We do not regard cookies as personal information.", "!definition -definition"),
        ("en", "We treat visitors' personal information as confidential.", "-definition"),
        (
            "de",
            "Wir behandeln auch die Kennung eines Cookies als personenbezogene Daten.",
            "definition:cookies",
        ),
        ("de", "Cookies behandeln wir nicht als personenbezogene Daten.", "!definition -definition"),
        ("de", "Cookies sehen wir als personenbezogene Daten an, wenn Sie angemeldet sind.", "-definition"),
        ("fr", "Nous tenons aussi les cookies pour des données personnelles.", "definition:cookies"),
        (
            "fr",
            "Nous ne considérons pas les cookies comme des données personnelles.",
            "!definition -definition",
        ),
        ("ja", "当社は、Cookieに含まれる番号も個人情報とみなしています。", "definition:cookies"),
        ("ja", "当社はCookieを個人情報とは考えていません。", "!definition -definition"),
        ("ko", "쿠키에 담긴 번호도 개인정보로 여깁니다.", "definition:cookies"),
        ("ko", "쿠키를 개인정보로 보고 있지 않습니다.", "!definition -definition"),
    ],
)
def test_what_is_regarded_as_personal_data(language: str, text: str, expected: str) -> None:
    assert unmet(text, expected, language) == []


def test_who_receives_nothing_is_no_end_that_is_denied() -> None:
    text = "이러한 개인정보를 광고 회사를 포함한 어떤 제3자에게도 제공하지 않습니다."
    assert unmet(text, "!sharing -!purpose", "ko") == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Browser fingerprinting isn't something we do.", "!tracker_use -tracker_use"),
        ("en", "We do not share your device fingerprint with advertisers.", "-!tracker_use"),
        ("en", "We cannot stop others from using fingerprinting.", "-!tracker_use"),
        ("de", "Fingerabdrücke Ihres Browsers bilden wir nicht.", "!tracker_use -tracker_use"),
        ("de", "Ob Dritte Fingerprinting einsetzen, können wir nicht ausschließen.", "-!tracker_use"),
        ("de", "Ohne Ihre Einwilligung bilden wir keinen Fingerabdruck.", "!tracker_use^consent"),
        ("fr", "Aucune empreinte de votre terminal n'est calculée.", "!tracker_use"),
        ("fr", "Notre site n'a pas d'empreinte carbone élevée.", "-!tracker_use"),
        ("ja", "デバイスフィンガープリントは行っておりません。", "!tracker_use"),
        ("ja", "フィンガープリントを第三者に提供しません。", "-!tracker_use"),
        ("ko", "기기 지문을 만들지 않습니다.", "!tracker_use"),
    ],
)
def test_fingerprints_are_denied_with_any_verb_that_makes_them(
    language: str, text: str, expected: str
) -> None:
    assert unmet(text, expected, language) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("저희 누리집은 방문자를 분석하는 도구를 쓰지 않습니다.", "!purpose:analytics -purpose"),
        ("광고를 위한 쿠키도 심지 않습니다.", "!purpose:advertising"),
        ("동의하지 않으시면 분석 쿠키를 쓰지 않습니다.", "-!purpose"),
        ("어린이 화면에는 광고 쿠키를 심지 않습니다.", "!purpose^other"),
        ("방문자를 분석하는 도구를 쓰지만 이름은 알 수 없습니다.", "purpose:analytics -!purpose"),
    ],
)
def test_korean_tools_that_are_not_used(text: str, expected: str) -> None:
    assert unmet(text, expected, "ko") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "広告のタグもアクセス解析のタグも入れておりません。",
            "!purpose:advertising !purpose:analytics -purpose",
        ),
        (
            "アクセス解析のタグを入れていますが、広告のタグは入れていません。",
            "!purpose:advertising -!purpose:analytics",
        ),
        ("同意いただくまで広告のタグは入れません。", "-!purpose"),
        ("会員ページには広告のタグを入れていません。", "-!purpose"),
        ("個人を特定するアクセス解析ツールは使用していません。", "!purpose^other"),
    ],
)
def test_japanese_tools_that_are_not_used(text: str, expected: str) -> None:
    assert unmet(text, expected, "ja") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We put nothing into your browser's local storage or session storage.", "!tracker_use -tracker_use"),
        ("We put nothing into local storage except the basket.", "-!tracker_use"),
        ("We keep nothing in local storage without your consent.", "-!tracker_use"),
        ("We use session storage to keep your place.", "tracker_use -!tracker_use"),
    ],
)
def test_nothing_that_is_kept_in_storage(text: str, expected: str) -> None:
    assert unmet(text, expected, "en") == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The key is there so that nobody can pass your data on.", "-!sharing"),
        ("en", "Nobody receives your data.", "!sharing"),
        ("de", "Wir verschlüsseln alles, damit niemand Ihre Daten weitergibt.", "-!sharing"),
        ("fr", "Tout est chiffré afin que personne ne communique vos données à des tiers.", "-!sharing"),
        ("en", "We don't set cookies on this site, full stop.", "!cookie_use -cookie_use"),
        ("en", "We don't set cookies, which would be pointless here, on the help pages.", "-!cookie_use"),
        ("ko", "무엇을 보셨는지 모으지 않습니다.", "!data_collected:browsing_history -data_collected"),
        ("ko", "방문 기록을 남기지 않습니다.", "!data_collected:browsing_history"),
        ("ko", "결제하실 때 무엇을 적으셨는지 저장하지 않습니다.", "-!data_collected:browsing_history"),
    ],
)
def test_ends_that_are_none_emphasis_and_what_was_looked_at(language: str, text: str, expected: str) -> None:
    assert unmet(text, expected, language) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("남의 회사 쿠키는 하나도 없습니다.", "!third_party_collection -!cookie_use"),
        ("다른 회사의 쿠키는 쓰지 않습니다.", "!third_party_collection -!cookie_use"),
        ("제3자 쿠키는 전혀 두지 않습니다.", "!third_party_collection -third_party_collection"),
        ("다른 회사의 쿠키를 막을 수는 없습니다.", "-!third_party_collection -!cookie_use"),
        ("쿠키는 쓰지 않습니다.", "!cookie_use"),
    ],
)
def test_korean_cookies_of_others(text: str, expected: str) -> None:
    assert unmet(text, expected, "ko") == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "How long they last: _a_id one year, _b_id one day.",
            "cookie_declared=_a_id cookie_declared=_b_id",
        ),
        ("de", "Die Speicherdauer: _a_id ein Jahr, b_x (90 Tage).", "cookie_declared#7776000"),
        ("ja", "保存期間は、_a_id（1年）、_b_id（30日）です。", "cookie_declared=_b_id"),
        ("en", "Write to a_b for one year or c_d@e_f.example for two years.", "-cookie_declared"),
    ],
)
def test_a_run_of_names_each_with_its_lifetime(language: str, text: str, expected: str) -> None:
    assert unmet(text, expected, language) == []
