"""The patterns of a language: made of each other, and compiled as they are asked for."""

import pytest

from auditor.languages import every
from auditor.policy.words.vocabulary import Patterns, vocabulary

READ = [language.tag for language in every() if language.policy.patterns]


@pytest.mark.parametrize("tag", READ)
def test_every_pattern_of_a_language_compiles(tag):
    words = vocabulary(tag)
    assert words is not None
    assert all(words.patterns.get(key) is not None for key in words.patterns)


def test_a_pattern_is_made_of_others():
    patterns = Patterns({"thing": r"\b<<size>> <<what>>", "size": "big|small", "what": "cat|dog"})
    assert [match.group() for match in patterns.get("thing").finditer("a big cat, a small dog")] == [
        "big cat",
        "small dog",
    ]
    assert "thing" in patterns
    assert "colour" not in patterns
    assert patterns.get("colour") is None


def test_patterns_in_a_circle_are_told():
    with pytest.raises(ValueError, match="circle"):
        Patterns({"hen": "<<egg>>", "egg": "<<hen>>"}).get("hen")


def test_alternatives_made_elsewhere_stand_among_the_others():
    patterns = Patterns({"any": r"\bcow|<<pets>>|\b<<pets>>s", "pets": r"\bcat|\bdog"})
    assert patterns.get("any").pattern == r"\b(?=[cd])(?:cow|cat|dog|(?:\bcat|\bdog)s)"
