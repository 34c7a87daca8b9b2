"""Storage periods as policies state them: "13 months", "2年間", "session", "until you log out"."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from auditor.languages import every
from auditor.policy.words.vocabulary import plain

DAY: Final = 86_400.0
YEAR: Final = 365 * DAY
"""A year of 365 days, as cookie lifetimes are written (RFC 6265 knows seconds only)."""
MONTH: Final = YEAR / 12
MOST_YEARS: Final = 200
"""A larger number before 年 is a calendar year."""
_LONG_UNIT: Final = 2
"""Units of at most so many letters are abbreviations and follow digits only: "as" is not "a second"."""

_UNITS: Final[Mapping[str, float]] = {
    "millisecond": 0.001,
    "second": 1.0,
    "minute": 60.0,
    "hour": 3600.0,
    "day": DAY,
    "week": 7 * DAY,
    "fortnight": 14 * DAY,
    "month": MONTH,
    "year": YEAR,
}
_SECONDS: Final = {
    word: _UNITS[unit] for each in every() for unit, words in each.time.units.items() for word in words
}
_HALVES: Final = {"1/2": 0.5, "½": 0.5} | {
    f"{whole}{half}": whole + 0.5 for whole in range(1, 6) for half in (" 1/2", "½", " ½")
}
_NUMBERS: Final = _HALVES | {word: value for each in every() for word, value in each.time.numbers.items()}
_FULLWIDTH: Final = str.maketrans("０１２３４５６７８９．，", "0123456789.,")


@dataclass(frozen=True, slots=True)
class Lifetime:
    """A stated lifetime: a number of seconds, the browser session, or forever (`seconds` infinite)."""

    seconds: float | None
    session: bool
    words: str
    start: int
    end: int


@cache
def _duration() -> re.Pattern[str]:
    units = "|".join(sorted(map(re.escape, _SECONDS), key=len, reverse=True))
    whole = (re.escape(u) for u in _SECONDS if len(u) > _LONG_UNIT or u > "z")
    long = "|".join(sorted(whole, key=len, reverse=True))
    plain_words = "|".join(each.time.whole for each in every())
    before, between = (
        r"(?<![a-z0-9.月一二三四五六七八九十百])",
        rf"(?: ?\(\d{{1,4}}\))?[ -]?(?:{plain_words})?",
    )
    numbers = "|".join(sorted(map(re.escape, _NUMBERS), key=len, reverse=True))
    digits = r"\d{1,9}(?:[.,]\d{1,3})*"
    return re.compile(
        rf"{before}(?:({digits}){between}({units})|(?<![가-힣])({numbers}){between}({long})|(un) (an))"
        r"(?![a-zà-ÿ])"
    )


_SESSION: Final = re.compile("|".join(each.time.session for each in every()))
_FOREVER: Final = re.compile("|".join(each.time.forever for each in every()))


def lifetimes(text: str) -> tuple[Lifetime, ...]:
    """Every duration stated in `text`, in order; offsets count characters of `text`."""
    low = plain(text).translate(_FULLWIDTH)
    found = []
    for match in _duration().finditer(low):
        unit = match[2] or match[4] or match[6]
        value = _number(match[1] or match[3] or match[5])
        if value is not None and not (unit == "年" and value > MOST_YEARS):  # 2021年 is a date
            found.append(_found(value * _SECONDS[unit], match.span(), text))
    return tuple(found)


def lifetime(text: str) -> Lifetime | None:
    """The lifetime stated by a table cell or an expiry phrase: its longest duration, else the session, else
    forever; None if it states none.
    """
    if (short := _SHORT.fullmatch(text.strip())) is not None and (seconds := _abbreviated(short)) is not None:
        at = text.find(short.group())
        return _found(seconds, (at, at + len(short.group())), text)
    durations = lifetimes(text)
    if durations:
        return _together(durations, text)
    low = plain(text)
    if match := _SESSION.search(low):
        return _found(None, match.span(), text)
    if match := _FOREVER.search(low):
        return _found(float("inf"), match.span(), text)
    return None


_SHORT: Final = re.compile(
    r"(?P<n>\d{1,5}) ?(?P<unit>[TJMtjm])\.?|P(?:(?P<y>\d{1,3})Y)?(?:(?P<mo>\d{1,4})M)?(?:(?P<w>\d{1,4})W)?"
    r"(?:(?P<d>\d{1,5})D)?(?:T(?:(?P<h>\d{1,6})H)?(?:(?P<mi>\d{1,7})M)?(?:(?P<s>\d{1,9})S)?)?"
)
"""A cell that contains only a duration: "90T", "13M", or ISO 8601 ("P13M")."""
_FEW_YEARS: Final = 5
_MONTHS: Final = frozenset({3, 6, 12, 13, 18, 24, 25, 26})


def _abbreviated(short: re.Match[str]) -> float | None:
    """The duration in seconds; None if the unit's letter is ambiguous."""
    if short["n"] is not None:
        number, unit = int(short["n"]), short["unit"]
        if unit in "Tt":  # Tage
            return number * DAY
        if unit in "Jj":  # Jahre, or jours
            return number * (YEAR if unit == "J" and number <= _FEW_YEARS else DAY)
        if unit == "M" or number in _MONTHS:
            return number * MONTH
        return number * 60.0 if number % 5 == 0 else None
    units = (("y", YEAR), ("mo", MONTH), ("w", 7 * DAY), ("d", DAY), ("h", 3600.0), ("mi", 60.0), ("s", 1.0))
    total = sum(int(short[name]) * seconds for name, seconds in units if short[name])
    return total or None


def _found(seconds: float | None, span: tuple[int, int], text: str) -> Lifetime:
    return Lifetime(seconds, seconds is None, text[slice(*span)], *span)


def _together(durations: tuple[Lifetime, ...], text: str) -> Lifetime:
    """The longest duration. "1 year 6 months" is one duration; "30 days or 2 years" are two."""
    total, first, last = 0.0, durations[0], durations[0]
    best = durations[0]
    for one in durations:
        joined = total > 0 and text[last.end : one.start].strip(" ,・と") in ("", "and", "et", "und")
        total, first = (total + (one.seconds or 0), first) if joined else (one.seconds or 0, one)
        last = one
        if total > (best.seconds or 0):
            best = _found(total, (first.start, one.end), text)
    return best


def _number(word: str) -> float | None:
    if word in _NUMBERS:
        return float(_NUMBERS[word])
    grouped = re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", word)
    try:
        return float(re.sub(r"[.,]", "", word) if grouped else word.replace(",", "."))
    except ValueError:
        return None
