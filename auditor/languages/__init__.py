"""The vocabulary of policies and banners, one package per language. Readers are independent of language."""

import re
from functools import cache
from importlib import import_module

from auditor.languages.others import PAGES
from auditor.languages.words import BannerWords, Language

KNOWN = ("en", "ja", "ko", "de", "fr")
BANNERS_ONLY = ("es", "it", "nl", "pt", "pl", "sv", "da", "no", "fi", "cs", "zh")
"""Languages with a vocabulary for consent banners only: their policies are not read."""


@cache
def language(tag: str) -> Language | None:
    """The vocabulary of a language by its BCP 47 primary tag; None if there is none."""
    if tag not in KNOWN:
        return None
    words: Language = import_module(f"auditor.languages.{tag}").LANGUAGE
    return words


def every() -> tuple[Language, ...]:
    """All languages with a full vocabulary."""
    return tuple(words for tag in KNOWN if (words := language(tag)) is not None)


@cache
def banners() -> tuple[tuple[str, BannerWords], ...]:
    """The vocabulary for consent banners of every language that has one, by primary tag."""
    alone = ((tag, import_module(f"auditor.languages.banners.{tag}").BANNER) for tag in BANNERS_ONLY)
    return (*((words.tag, words.banner) for words in every()), *alone)


@cache
def words_for(meaning: str) -> re.Pattern[str]:
    """A pattern for a meaning in any of the languages, since documents mix languages.

    Raises: KeyError: A language has no pattern for it.
    """
    read = [words.judging[meaning] if meaning in words.judging else words.pages[meaning] for words in every()]
    return re.compile("|".join((*read, *((PAGES[meaning],) if meaning in PAGES else ()))), re.IGNORECASE)


@cache
def words_of_others(meaning: str) -> re.Pattern[str]:
    """A pattern for a meaning in the languages whose policies are not read."""
    return re.compile(PAGES[meaning], re.IGNORECASE)
