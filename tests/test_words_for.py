"""Words that are looked up in all languages at once: each supported language has them all, and none is too
broad.
"""

import re
from pathlib import Path

import pytest

from auditor.languages import every, words_for

_CODE = "\n".join(
    path.read_text(encoding="utf-8")
    for path in Path("auditor").rglob("*.py")
    if "languages" not in path.parts
)
_WORDS = {meaning for words in every() for meaning in (*words.judging, *words.pages)}


@pytest.mark.parametrize("tag", [words.tag for words in every()])
def test_a_language_has_every_meaning_that_another_has(tag: str) -> None:
    [words] = [words for words in every() if words.tag == tag]
    assert set(words.judging) | set(words.pages) == _WORDS
    assert not set(words.judging) & set(words.pages)


def test_every_meaning_is_asked_for_and_what_is_asked_for_is_there() -> None:
    assert set(re.findall(r'words_for\("([a-z_]+)"\)', _CODE)) <= _WORDS
    assert {meaning for meaning in _WORDS if f'"{meaning}"' not in _CODE} == set()


@pytest.mark.parametrize(
    "meaning",
    sorted(_WORDS),
)
def test_no_meaning_matches_nothing_at_all(meaning: str) -> None:
    assert not words_for(meaning).search("")
    assert not words_for(meaning).search("12:34 · …")


@pytest.mark.parametrize(
    "sentence",
    [
        "Sie können im Browser alle Cookies ablehnen oder löschen.",
        "すべてのCookieを拒否することもできます。",
        "브라우저에서 모든 쿠키를 거부할 수 있습니다.",
        "Vous pouvez refuser tous les cookies.",
        "You can refuse all cookies in your browser.",
    ],
)
def test_how_all_cookies_are_refused_does_not_say_that_a_list_is_complete(sentence: str) -> None:
    assert not words_for("all_cookies").search(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Diese Website setzt keine weiteren Cookies.",
        "当サイトで使用するすべてのCookieは次の表のとおりです。",
        "다른 쿠키는 사용하지 않습니다.",
        "Nous n'utilisons aucun autre cookie.",
        "We use the following cookies.",
    ],
)
def test_a_list_that_says_that_it_is_complete_is_taken_so(sentence: str) -> None:
    assert words_for("all_cookies").search(sentence)


@pytest.mark.parametrize(
    ("meaning", "sentence"),
    [
        ("implied_consent", "Wenn Sie weitersurfen, stimmen Sie Cookies zu."),
        ("implied_consent", "En continuant votre visite, vous acceptez les cookies."),
        ("implied_consent", "引き続きご利用の場合は、クッキーに同意したものとします。"),
        ("implied_consent", "계속 이용하시면 쿠키에 동의하시는 것으로 봅니다."),
        ("where_law_requires", "Sofern gesetzlich erforderlich, fragen wir Sie vorher."),
        ("where_law_requires", "Where applicable law requires consent, we set cookies only after you agree."),
        ("where_law_requires", "Under the GDPR, such cookies may only be set with consent."),
        ("where_law_requires", "Nach Auffassung der Aufsichtsbehörden ist dafür eine Einwilligung nötig."),
        ("where_law_requires", "La loi exige votre accord avant tout dépôt."),
        ("where_law_requires", "Lorsque la réglementation l'exige, nous vous le demandons."),
        ("condition", "Wir geben nichts weiter, es sei denn, Sie bitten darum."),
        ("condition", "Rien n'est transmis, à moins que vous ne le vouliez."),
    ],
)
def test_what_keeps_a_sentence_from_being_a_plain_promise(meaning: str, sentence: str) -> None:
    assert words_for(meaning).search(sentence)


@pytest.mark.parametrize(
    ("meaning", "sentence"),
    [
        ("implied_consent", "Statistik-Cookies setzen wir erst, wenn Sie zugestimmt haben."),
        ("implied_consent", "Les cookies attendent votre consentement dans le bandeau."),
        ("implied_consent", "同意いただいた場合に限り、分析用のCookieを使用します。"),
        ("implied_consent", "동의하신 경우에만 쿠키를 사용합니다."),
        ("where_law_requires", "Under the GDPR we set statistics cookies with your consent."),
        ("condition", "Wenn Sie unsere Seiten besuchen, erheben wir keine Daten."),
        ("condition", "Lorsque vous visitez notre site, nous ne collectons rien."),
        ("condition", "When you visit our site, we collect nothing."),
    ],
)
def test_what_leaves_it_one(meaning: str, sentence: str) -> None:
    assert not words_for(meaning).search(sentence)
