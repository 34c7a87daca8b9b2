import pytest

from auditor.policy.words.scope import GLOBAL, jurisdiction
from auditor.policy.words.vocabulary import vocabulary
from tests.policy.readers.expectation import read

EN = (vocabulary("en"),)
JA = (vocabulary("ja"),)


@pytest.mark.parametrize(
    ("headings", "place"),
    [
        (("Privacy Policy for California Residents", "3. Disclosure"), "California"),
        (("Notice for EEA and UK Residents",), "EEA+UK"),
        (("Privacy Policy", "Cookies"), GLOBAL),
        (("Privacy Policy", "Transfers outside the EEA"), GLOBAL),
        (("For visitors from the EEA", "Your rights under the CCPA"), "California"),
        ((), GLOBAL),
    ],
)
def test_headings_give_the_place(headings, place):
    assert jurisdiction(EN, headings) == place


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Where the GDPR applies:\n{}\n\nIn all other cases:\n{}"),
        ("de", "Soweit die DSGVO gilt:\n{}\n\nIn allen anderen Fällen:\n{}"),
        ("fr", "Lorsque le RGPD s'applique :\n{}\n\nDans les autres cas :\n{}"),
        ("ja", "GDPRが適用される場合：\n{}\n\nそれ以外の場合：\n{}"),
        ("ko", "GDPR이 적용되는 경우:\n{}\n\n그 외의 경우:\n{}"),
    ],
)
def test_a_line_says_for_whom_the_next_ones_hold(language, text):
    said = {
        "en": "We set cookies.",
        "de": "Wir setzen Cookies ein.",
        "fr": "Nous utilisons des cookies.",
        "ja": "当サイトはCookieを使用します。",
        "ko": "당사는 쿠키를 사용합니다.",
    }[language]
    found = [c for c in read(text.format(said, said), language) if c.type == "cookie_use"]
    assert [c.jurisdiction for c in found] == ["EEA", GLOBAL]


def test_japanese():
    assert jurisdiction(JA, ("カリフォルニア州の居住者の方へ",)) == "California"
