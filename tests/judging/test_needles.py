from hypothesis import given
from hypothesis import strategies as st

from auditor.judging.needles import Needles

WORDS = st.text(alphabet="ab0.-_@", min_size=1, max_size=8)


def test_a_number_within_another_is_no_match() -> None:
    needles = Needles.of([("1234567890", "id")])
    assert not list(needles.found("t=91234567890&u=12345678901"))
    assert list(needles.found("u=1234567890&t=1")) == [("1234567890", "id")]


def test_the_second_place_counts_where_the_first_is_part_of_a_word() -> None:
    needles = Needles.of([("me@shop.example", "mail")])
    assert list(needles.found("xme@shop.example me@shop.example")) == [("me@shop.example", "mail")]


def test_what_has_no_letter_or_digit_is_never_found() -> None:
    assert not list(Needles.of([("--", 1)]).found("a -- b"))


@given(st.lists(WORDS, max_size=6), st.text(alphabet="ab0.-_@ ", max_size=60))
def test_exactly_the_whole_words_are_found(words: list[str], text: str) -> None:
    wanted = {word for word in words if any(c.isalnum() for c in word) and whole(word, text)}
    assert {needle for needle, _ in Needles.of((word, word) for word in words).found(text)} == wanted


def whole(word: str, text: str) -> bool:
    ends = [at for at in range(len(text)) if text.startswith(word, at)]
    return any(
        not text[at - 1 : at].isalnum() and not text[at + len(word) : at + len(word) + 1].isalnum()
        for at in ends
    )
