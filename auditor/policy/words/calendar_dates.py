"""Dates as policies write them: "July 1, 2024", "4th June 2021", "2024年7月1日", "1. Juli 2024"."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from auditor.languages import every
from auditor.policy.words.vocabulary import plain

_NUMBER: Final = {
    name: number for each in every() for number, names in enumerate(each.time.months, 1) for name in names
}
_ERAS: Final = {"令和": 2018, "平成": 1988, "昭和": 1925}
"""The year before the first year of each Japanese era."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A date with its wording and its offsets."""

    date: date
    words: str
    start: int
    end: int


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    month = "|".join(sorted(map(re.escape, _NUMBER), key=len, reverse=True))
    year = r"(?P<y>\d{4})(?!\d)"
    return tuple(
        re.compile(pattern)
        for pattern in (
            rf"(?<![a-z])(?P<m>{month})\.? (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? ?(?P<y>\d{{4}})(?!\d)",
            rf"(?<!\d)(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|\.)? ?(?:of )?(?P<m>{month})\.?,? {year}",
            r"(?P<e>令和|平成|昭和) ?(?P<y>\d{1,2}|元)年 ?(?P<m>\d{1,2})月 ?(?P<d>\d{1,2})日",
            r"(?<!\d)(?P<y>\d{4}) ?[年년] ?(?P<m>\d{1,2}) ?[月월] ?(?:(?P<d>\d{1,2}) ?[日일])?",
            r"(?<!\d)(?P<y>20\d{2}|19\d{2})[-/.] ?(?P<m>\d{1,2})[-/.] ?(?P<d>\d{1,2})(?!\d)",
            r"(?<!\d)(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4})(?!\d)",
            rf"(?<![a-z])(?P<m>{month})\.?,? (?P<y>\d{{4}})(?!\d)",
            r"(?<![\d/.-])(?P<m>0[1-9]|1[0-2])/(?P<y>20\d{2})(?![\d/])",
            r"(?<![\d/])(?P<d>1[3-9]|2\d|3[01])[/-](?P<m>0?[1-9]|1[0-2])[/-](?P<y>20\d{2})(?![\d/])",
            r"(?<![\d/])(?P<m>0?[1-9]|1[0-2])[/-](?P<d>1[3-9]|2\d|3[01])[/-](?P<y>20\d{2})(?![\d/])",
        )
    )


_DAY_FIRST: Final = re.compile(
    r"(?<![\d/])(?P<d>0?[1-9]|1[0-2])/(?P<m>0?[1-9]|1[0-2])/(?P<y>20\d{2})(?![\d/])"
)
_UNDECIDED: Final = re.compile(r"(?<![\d/.-])(?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|1[0-2])[/-]20\d{2}(?![\d/-])")
_DIGIT: Final = re.compile(r"\d|元年")
_WIDE: Final = str.maketrans("０１２３４５６７８９／．", "0123456789/.")


def dates(text: str, *, day_first: bool = False) -> tuple[Dated, ...]:
    """The dates in `text`, in order. A month without a day counts as its first day. "03/05/2023" is read as a
    date only with `day_first`.
    """
    if _DIGIT.search(text) is None:
        return ()
    low = plain(text).translate(_WIDE)
    found: list[Dated] = []
    for pattern in (*_patterns(), *((_DAY_FIRST,) if day_first else ())):
        for match in pattern.finditer(low):
            if any(one.start < match.end() and match.start() < one.end for one in found):
                continue
            day = _date(match.groupdict())
            if day is not None:
                found.append(Dated(day, text[match.start() : match.end()], match.start(), match.end()))
    return tuple(sorted(found, key=lambda one: one.start))


def undecided(text: str) -> re.Match[str] | None:
    """The first date whose day and month are ambiguous: "03/05/2023"."""
    return _UNDECIDED.search(text)


def _date(parts: dict[str, str | None]) -> date | None:
    year = 1 if parts["y"] == "元" else int(parts["y"] or 0)
    year += _ERAS.get(parts.get("e") or "", 0)
    month = parts["m"] or "1"
    try:
        return date(year, _NUMBER.get(month) or int(month), int(parts.get("d") or 1))
    except ValueError:
        return None
