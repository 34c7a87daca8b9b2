"""In which language a report is written: English, or one of languages/, while `speaking` lasts."""

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
    """The labels of a language by their English ones."""
    if tag not in translated.tags():
        return {}
    return {**translated.read(tag, "labels"), **translated.read(tag, "desk")}


def known() -> tuple[str, ...]:
    """Tags (BCP 47) of the languages that a report can be written in."""
    return (ENGLISH, *translated.tags())


@contextmanager
def speaking(tag: str) -> Iterator[None]:
    """Write in this language until the end of the block."""
    before = _SPOKEN.set(tag)
    try:
        yield
    finally:
        _SPOKEN.reset(before)


def spoken() -> str:
    """Tag of the language that is written in."""
    return _SPOKEN.get()


def say(text: str, **values: object) -> str:
    """`text` in the language that is written in, its `{names}` filled with `values`."""
    told = words(spoken()).get(text, text)
    return told.format(**values) if values else told
