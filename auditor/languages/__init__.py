"""One language a file: the words that policies and banners use. Readers know no language."""

from functools import cache
from importlib import import_module

from auditor.languages.words import Language

KNOWN = ("en", "ja", "ko", "de", "fr")


@cache
def language(tag: str) -> Language | None:
    """The words of a language by its BCP 47 primary tag; None where there are none."""
    if tag not in KNOWN:
        return None
    words: Language = import_module(f"auditor.languages.{tag}").LANGUAGE
    return words


def every() -> tuple[Language, ...]:
    """All languages that have words."""
    return tuple(words for tag in KNOWN if (words := language(tag)) is not None)
