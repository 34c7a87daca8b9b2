"""Words that judging looks for: each language that is read has them all, and none of them is too wide."""

import re
from pathlib import Path

import pytest

from auditor.languages import every, words_for

_CODE = "\n".join(
    path.read_text(encoding="utf-8")
    for room in ("model", "rules", "judging")
    for path in Path("auditor", room).glob("*.py")
)
_ASKED = set(re.findall(r'words_for\("([a-z_]+)"\)', _CODE))


@pytest.mark.parametrize("tag", [words.tag for words in every()])
def test_a_language_has_every_meaning_that_is_asked_for_and_no_other(tag: str) -> None:
    [words] = [words for words in every() if words.tag == tag]
    assert set(words.judging) == _ASKED


@pytest.mark.parametrize(
    "meaning",
    sorted(_ASKED),
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
