"""The language in which a report is written: English, or one of languages/ within a `speaking` block."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import Final

from auditor.reports.parts import translated

ENGLISH: Final = "en"
_SPOKEN: ContextVar[str] = ContextVar("language", default=ENGLISH)


@cache
def words(tag: str) -> Mapping[str, str]:
    """The labels of a language by their English originals."""
    if tag not in translated.tags():
        return {}
    return {**translated.read(tag, "labels"), **translated.read(tag, "desk")}


def known() -> tuple[str, ...]:
    """Tags (BCP 47) of the languages in which a report can be written."""
    return (ENGLISH, *translated.tags())


@contextmanager
def speaking(tag: str) -> Iterator[None]:
    """Write in this language within the block."""
    before = _SPOKEN.set(tag)
    try:
        yield
    finally:
        _SPOKEN.reset(before)


def spoken() -> str:
    """Tag of the current language."""
    return _SPOKEN.get()


def say(text: str, **values: object) -> str:
    """`text` in the current language, with its `{names}` filled from `values`."""
    told = words(spoken()).get(text, text)
    return told.format(**values) if values else told
