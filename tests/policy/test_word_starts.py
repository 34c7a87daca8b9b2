"""Patterns made quicker find what they found."""

import re

import pytest

from auditor.policy.words.word_starts import at_word_starts

TEXTS = (
    "tell us for whom it was kept",
    "a to-do list; fort, oxford, 42% of them",
    "don't (or will not) be told",
    "",
)


@pytest.mark.parametrize(
    "pattern",
    [
        r"\bfor\b|\bto(?:ld)?\b",
        r"\b(?:(?:not )?be |kept)|\bwho\w*|list",
        r"\b(?=t)to\b|\b(?<!x)[ao]\b|^tell|\b[^x|]ord",
        r"\b(?:a|\d+)(?: to)?|\b\w+%",
        r"\b(?:x?)*for|\bkept|\bwas",
        r"tell|\bfor|\b[\w'-]+\b",
        r"(?<!us )(?<!, )\bfor\w*|(?<=-)\bdo|\bwho",
    ],
)
def test_finds_the_same(pattern: str) -> None:
    quick = re.compile(at_word_starts(pattern))
    for text in TEXTS:
        assert [m.span() for m in quick.finditer(text)] == [m.span() for m in re.finditer(pattern, text)]


def test_an_edge_is_looked_for_once_and_only_before_a_letter_that_may_follow() -> None:
    assert at_word_starts(r"\bfor|\b(?:not )?to") == r"\b(?=[fnt])(?:for|(?:not )?to)"
    assert at_word_starts(r"\b\w+ed|\bto") == r"\b(?:\w+ed|to)"
    assert at_word_starts(r"abc|^\bto") == r"abc|^\bto"
    assert at_word_starts(r"(?<!x )(?<!y )\bfor|\bto") == r"\b(?=[ft])(?:(?<!x )(?<!y )for|to)"
