"""The five fields of a cron expression (crontab(5), POSIX crontab), and what each may contain."""

import re
from dataclasses import dataclass
from typing import Final

MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
DAYS: Final = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
"""Days by number; 0 and 7 are both Sunday."""


@dataclass(frozen=True, slots=True)
class _Field:
    name: str
    least: int
    most: int
    words: tuple[str, ...] = ()


FIELDS: Final = (
    _Field("minute", 0, 59),
    _Field("hour", 0, 23),
    _Field("day of the month", 1, 31),
    _Field("month", 1, 12, MONTHS),
    _Field("day of the week", 0, 7, DAYS),
)

_PART: Final = re.compile(r"(?P<low>\*|\w+)(?:-(?P<high>\w+))?(?:/(?P<step>\d{1,2}))?")


def problem(expression: str) -> str | None:
    """Why `expression` is invalid and how to fix it, in one line; None if it is valid."""
    fields = expression.split()
    if len(fields) != len(FIELDS):
        example = '"30 4 * * 1" (Mondays at 04:30)'
        return f'"{expression}" has {len(fields)} fields instead of five: write it as {example}'
    for kind, text in zip(FIELDS, fields, strict=True):
        for part in text.split(","):
            if not _fits(kind, part):
                return f'"{part}" is not a valid {kind.name}: use {kind.least} to {kind.most}'
    return None


def numbers(place: int, text: str) -> tuple[int, ...]:
    """Return the numbers that the field at `place` (0 is the minute) names, ascending; Sunday is 0."""
    kind = FIELDS[place]
    found: set[int] = set()
    for part in text.split(","):
        low, high, step = _range(kind, part)
        found.update(range(low, high + 1, step))
    last = 7  # Sunday again
    return tuple(sorted({0 if kind.words is DAYS and each == last else each for each in found}))


def _fits(kind: _Field, part: str) -> bool:
    try:
        low, high, step = _range(kind, part)
    except (ValueError, TypeError):
        return False
    return kind.least <= low <= high <= kind.most and step > 0


def _range(kind: _Field, part: str) -> tuple[int, int, int]:
    """Parse a part such as `*/5`, `mon-fri` or `7` into first, last and step. Raises ValueError."""
    found = _PART.fullmatch(part.lower())
    if found is None:
        raise ValueError(part)
    every = found["low"] == "*"
    if every and found["high"]:
        raise ValueError(part)
    low = kind.least if every else _number(kind, found["low"])
    on = kind.most if every or found["step"] else low
    high = _number(kind, found["high"]) if found["high"] else on
    if kind.words is DAYS and every:
        high = 6
    return low, high, int(found["step"] or 1)


def _number(kind: _Field, word: str) -> int:
    if word in kind.words:
        return kind.words.index(word) + (1 if kind.words is MONTHS else 0)
    return int(word)
