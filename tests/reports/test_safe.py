import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.reports.parts.safe import cell, clip_middle, columns, link, one_line, short_value, visible

BIDI = [*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C]
UNSEEN = [0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x00AD, 0x3164, 0x2028, 0x2029, 0xD800, 0xE0041]


@pytest.mark.parametrize("point", BIDI + UNSEEN)
def test_a_character_that_draws_nothing_is_spelled_out(point: int) -> None:
    assert visible(f"a{chr(point)}b") == f"a⟨U+{point:04X}⟩b"


def test_terminal_escapes_become_pictures() -> None:
    assert visible("\x1b[31mred\x07") == "␛[31mred␇"
    assert visible("\x9b2J") == "⟨U+009B⟩2J"


def test_words_of_every_script_stay() -> None:
    for text in (
        "plain words",
        "プライバシー　ポリシー",
        "개인정보",
        "Größe naïve",
        "עברית العربية",
        "a\u00a0b",
        "👍",
    ):
        assert visible(text) == text


@given(st.text())
def test_one_line_is_one_bounded_line_that_can_be_written(text: str) -> None:
    shown = one_line(text, 80)
    assert len(shown) <= 80
    assert not [c for c in shown if ord(c) < 32 or 0x7F <= ord(c) < 0xA0]
    shown.encode()


@given(st.text(), st.sampled_from("=+-@\t\r＝＋－＠"))
def test_no_cell_begins_as_a_formula(text: str, start: str) -> None:
    for each in (start + text, "  " + start + text):
        assert cell(each).startswith("'")


def test_plain_cells_stay_as_they_are() -> None:
    assert cell("Google Analytics") == "Google Analytics"


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//shop.example/",
        "/relative",
        "https://",
        "http://[broken/",
        "https://shop.example/\u202e",
        " https://shop.example/",
        "java\nscript:alert(1)",
        "",
        None,
    ],
)
def test_only_web_addresses_become_links(url: str | None) -> None:
    assert link(url) is None


def test_web_addresses_become_links() -> None:
    assert link("https://shop.example/a?b=c#d") == "https://shop.example/a?b=c#d"
    assert link("http://127.0.0.1:8080/") == "http://127.0.0.1:8080/"


def test_values_are_shortened() -> None:
    assert short_value("GA1.1.1839204417.1795302420") == "GA1.1.… (27 characters)"
    assert short_value("true") == "true"


def test_both_ends_of_a_long_address_stay() -> None:
    shown = clip_middle("https://shop.example/" + "x" * 300 + "/end", 60)
    assert len(shown) == 60
    assert shown.startswith("https://shop.example/")
    assert shown.endswith("/end")


def test_wide_characters_take_two_columns() -> None:
    assert columns("abc") == 3
    assert columns("日本ab") == 6
    assert columns("e\u0301") == 1
