"""In which language a report is written: English, or one of languages/, while `speaking` lasts."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import Final

from auditor.discover import offered
from auditor.reports.parts import languages

ENGLISH: Final = "en"
_SPOKEN: ContextVar[str] = ContextVar("language", default=ENGLISH)


@cache
def _words() -> Mapping[str, Mapping[str, str]]:
    return dict(offered(languages, "WORDS"))


def known() -> tuple[str, ...]:
    """Tags (BCP 47) of the languages that a report can be written in."""
    return (ENGLISH, *_words())


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
    told = _words().get(spoken(), {}).get(text, text)
    return told.format(**values) if values else told
