"""One language a folder: the words that policies and banners use. Readers know no language."""

import re
from functools import cache
from importlib import import_module

from auditor.languages.others import PAGES
from auditor.languages.words import BannerWords, Language

KNOWN = ("en", "ja", "ko", "de", "fr")
BANNERS_ONLY = ("es", "it", "nl", "pt", "pl", "sv", "da", "no", "fi", "cs", "zh")
"""Languages of which only the words of consent banners are known: their policies are not read."""


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


@cache
def banners() -> tuple[tuple[str, BannerWords], ...]:
    """The words of consent banners by primary tag, of every language that has some."""
    alone = ((tag, import_module(f"auditor.languages.banners.{tag}").BANNER) for tag in BANNERS_ONLY)
    return (*((words.tag, words.banner) for words in every()), *alone)


@cache
def words_for(meaning: str) -> re.Pattern[str]:
    """The words that all languages have for a meaning, of any of them: documents mix languages.

    Raises:
        KeyError: A language has no words for it.

    """
    read = [words.judging[meaning] if meaning in words.judging else words.pages[meaning] for words in every()]
    return re.compile("|".join((*read, *((PAGES[meaning],) if meaning in PAGES else ()))), re.IGNORECASE)


@cache
def words_of_others(meaning: str) -> re.Pattern[str]:
    """The words that languages have for it whose policies are not read."""
    return re.compile(PAGES[meaning], re.IGNORECASE)
