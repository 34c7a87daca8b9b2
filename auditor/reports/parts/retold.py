"""Translate sentences that were composed in English into the language of the report.

Findings are stored as English sentences. Each language lists their forms, with slots, in `sentences.toml`,
as gettext lists messages. A sentence without a form in the language stays English and is marked as such.
A page's own names for cookies, hosts and buttons are carried over unchanged.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from auditor.reports.parts import translated
from auditor.reports.parts.speech import say, spoken

_WHOLE: Final = frozenset({"rest", "why", "did", "proof"})
"""Slots that hold sentences: a form applies only if these can be translated too."""
_WORDS: Final = frozenset(
    {"purpose", "category", "date", "span", "what", "moment", "held", "part", "how", "place"}
)
"""Slots that hold words, which stay untranslated if the language has none for them."""
_LISTS: Final = frozenset({"names", "hosts", "ids"})
"""Slots that hold `a, b and c`."""
_EACH: Final = "each"
"""A slot that holds a list of sentences or words, each of which is translated by itself."""
_EXCEPTION: Final = "exception"
"""A slot for what a sentence exempts: such words can mean something else as a vendor's name ("consent")."""
_USE: Final = "use"
"""A slot for words that the language must be able to translate."""
_CODE: Final = "code"
"""A slot for a name as programs write it, such as `ad_storage`."""
_ITEMS: Final = re.compile(r"(?:, | and )(?=\S)")
_NUMBERS: Final = frozenset({"n", "m", "all", "day", "year"})
_NUMBER: Final = r"[0-9][0-9,]*(?:\.[0-9]+)?"
_QUOTE: Final = "(?:[^“”]|“[^“”]*”)+?"
"""A quotation, possibly with quotations in it; a truncated one may lack its end."""
_LONGEST: Final = 2_000
"""Longest sentence, in characters, that is translated."""
_DEEPEST: Final = 6
_SLOT: Final = re.compile(r"\{(\w+)\}")
_EITHER_NUMBER: Final = re.compile(r"\\\[(\w+)\\\]")
_LAST: Final = re.compile(r" (?:and|or) (?=\S+(?: \([a-z]+ storage\))?$)")
_LAST_NAME: Final = re.compile(r"(?<=\w) and (?=[A-Z0-9])")
_HELD: Final = re.compile(r"(\S+) \(([a-z]+ storage)\)")
"""A name and the storage area that held it."""


@cache
def _patterns(tag: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """The language's forms as patterns: those that contain another sentence first, then those with the most
    fixed text.
    """
    forms = translated.read(tag, "sentences")
    listed = sorted(forms, key=lambda form: ("{rest}" not in form, -len(_SLOT.sub("", form))))
    return tuple((_pattern(form), forms[form]) for form in listed)


def _pattern(english: str) -> re.Pattern[str]:
    """The English form as a regular expression: `{slot}` matches anything, `visit[s]` either number."""
    written = "".join(
        _taking(part) if number % 2 else _EITHER_NUMBER.sub(r"(?:\1)?", re.escape(part))
        for number, part in enumerate(_SLOT.split(english))
    )
    return re.compile(written, re.DOTALL)


def _taking(slot: str) -> str:
    kind = slot.rstrip("0123456789")
    if kind == "quote":
        return rf"(?P<{slot}>{_QUOTE}|.+?)"
    if kind == _CODE:
        return rf"(?P<{slot}>\w+_\w+)"
    return rf"(?P<{slot}>{_NUMBER if kind in _NUMBERS else '.+?'})"


def retold(text: str) -> str | None:
    """`text` in the current language; None if the language has no form for it."""
    return _retold(text, 0) if spoken() in translated.tags() else text


def _retold(text: str, depth: int) -> str | None:
    if len(text) > _LONGEST or depth > _DEEPEST:
        return None
    for pattern, told in _patterns(spoken()):
        if (found := pattern.fullmatch(text)) is not None:
            values = {slot: _value(slot, value, depth + 1) for slot, value in found.groupdict().items()}
            if None not in values.values():
                return told.format_map(values)
    return None


def _value(slot: str, value: str, depth: int) -> str | None:
    kind = slot.rstrip("0123456789")
    if kind in _WHOLE:
        return _retold(value, depth)
    if kind in _WORDS:
        return _retold(value, depth) or _words(value)
    if kind == _EXCEPTION:
        return say(", ").join(_excepted(part) for part in _ITEMS.split(value))
    if kind == _USE:
        return None if (told := _words(value)) == value else told
    if kind == _EACH:
        return say(", ").join(_retold(part, depth) or say(part) for part in _ITEMS.split(value))
    return listed(value) if kind in _LISTS else value


def _excepted(part: str) -> str:
    told = say(f"exception: {part}")
    return say(part) if told.startswith("exception: ") else told


def _words(value: str) -> str:
    """A list such as `advertising and analytics`, translated word by word."""
    parts = re.split(r", | and | or ", value)
    told = [say(part) for part in parts]
    return value if told == parts else say(", ").join(told)


def listed(value: str) -> str:
    """`a, b and c` with the language's own comma; names may have spaces ("Criteo and Microsoft Clarity")."""
    parts = [_held(part) for part in _LAST.sub(", ", value).split(", ")]
    *before, last = parts
    return say(", ").join((*before, *_LAST_NAME.split(last)))


def names(each: Iterable[str]) -> str:
    """Names as a list, with any storage areas translated."""
    return say(", ").join(map(_held, each))


def _held(part: str) -> str:
    found = _HELD.fullmatch(part)
    return f"{found[1]}({say(found[2])})" if found else part
