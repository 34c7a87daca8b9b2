"""How long something is kept, as policies put it: "13 months", "2年間", "session", "until you log out"."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from auditor.policy.vocabulary import plain

DAY: Final = 86_400.0
YEAR: Final = 365 * DAY
"""A year of 365 days, as cookie lifetimes are written (RFC 6265 knows seconds only)."""
MONTH: Final = YEAR / 12

_UNITS: Final[Mapping[float, tuple[str, ...]]] = {
    0.001: ("milliseconds", "millisecond", "ms", "ミリ秒"),
    1.0: ("seconds", "second", "secs", "sec", "s", "秒", "초", "sekunden", "sekunde", "secondes", "seconde"),
    60.0: ("minutes", "minute", "mins", "min", "分間", "分", "분", "minuten"),
    3600.0: ("hours", "hour", "hrs", "hr", "h", "時間", "시간", "stunden", "stunde", "heures", "heure"),
    DAY: ("days", "day", "d", "日間", "日", "일간", "일", "tage", "tagen", "tag", "jours", "jour"),
    7 * DAY: ("weeks", "week", "週間", "週", "주일", "주간", "주", "wochen", "woche", "semaines", "semaine"),
    MONTH: (
        "months", "month", "mths", "mth", "mo", "mos", "ヶ月間", "ヶ月", "か月間", "か月", "カ月間", "カ月", "ヵ月間", "ヵ月",
        "ケ月", "箇月", "ヶ月間", "개월간", "개월", "monate", "monaten", "monat", "mois",
    ),
    YEAR: (
        "years", "year", "yrs", "yr", "y", "年間", "年", "년간", "년", "jahre", "jahren", "jahr", "ans", "an", "années",
        "année",
    ),
}  # fmt: skip
_SECONDS: Final = {unit: seconds for seconds, units in _UNITS.items() for unit in units}
_NUMBERS: Final = {
    word: value
    for value, words in enumerate(
        (
            (), ("one", "a", "an", "ein", "eine", "einem", "einen", "un", "une", "一", "일", "한"),
            ("two", "zwei", "deux", "二", "두"), ("three", "drei", "trois", "三", "세"),
            ("four", "vier", "quatre", "四"), ("five", "fünf", "cinq", "五"), ("six", "sechs", "六"),
            ("seven", "sieben", "sept", "七"), ("eight", "acht", "huit", "八"), ("nine", "neun", "neuf", "九"),
            ("ten", "zehn", "dix", "十"), ("eleven", "elf", "onze"), ("twelve", "zwölf", "douze"),
            ("thirteen", "dreizehn", "treize"), ("fourteen", "vierzehn", "quatorze"),
        )
    )
    for word in words
} | {"eighteen": 18, "twenty-four": 24, "twenty four": 24, "thirty": 30, "dreißig": 30, "ninety": 90, "半": 0.5, "half a": 0.5}  # fmt: skip
_FULLWIDTH: Final = str.maketrans("０１２３４５６７８９．，", "0123456789.,")


@dataclass(frozen=True, slots=True)
class Lifetime:
    """A stated lifetime: seconds, or the end of the browser session, or for ever (`seconds` infinite)."""

    seconds: float | None
    session: bool
    words: str
    start: int
    end: int


@cache
def _duration() -> re.Pattern[str]:
    units = "|".join(sorted(map(re.escape, _SECONDS), key=len, reverse=True))
    long = "|".join(sorted((re.escape(u) for u in _SECONDS if len(u) > 2 or u > "z"), key=len, reverse=True))
    numbers = "|".join(sorted(map(re.escape, _NUMBERS), key=len, reverse=True))
    return re.compile(
        rf"(?<![a-z0-9.月])(?:(\d{{1,7}}(?:[.,]\d{{1,3}})*)(?: ?\(\d{{1,4}}\))?[ -]?(?:calendar |full |whole )?({units})"
        rf"|({numbers})(?: ?\(\d{{1,4}}\))?[ -]?(?:calendar |full |whole )?({long}))(?![a-zà-ÿ])"
    )


_SESSION = re.compile(
    r"\bsession\b(?! ?(?:id|data|storage|replay|record))|\bsitzung|ende der sitzung|セッション(?!id)|세션"
    r"|brows(?:er|ing)(?: window| session)?(?: is)? (?:is )?clos|clos(?:e|ing|ure) (?:of )?(?:the |your )?brows"
    r"|ブラウザ.{0,6}(?:閉じ|終了)|브라우저.{0,6}(?:종료|닫)|(?:until|when) you (?:log|sign) ?(?:out|off)|ログアウト"
    r"|schlie(?:ß|ss)en des browsers|fermeture du navigateur"
)
_FOREVER = re.compile(
    r"\b(?:persistent(?:ly)?|permanent(?:ly)?|never expires?|no expiry|indefinite(?:ly)?|unlimited)\b|無期限|永続|무기한|unbegrenzt|illimitée?"
)


def lifetimes(text: str) -> tuple[Lifetime, ...]:
    """Every duration stated in `text`, in order; offsets count characters of `text`."""
    low = plain(text).translate(_FULLWIDTH)
    found = []
    for match in _duration().finditer(low):
        unit = match[2] or match[4]
        value = _number(match[1] or match[3])
        if value is not None and not (unit == "年" and value > 200):  # 2021年 is a date
            found.append(Lifetime(value * _SECONDS[unit], False, text[slice(*match.span())], *match.span()))
    return tuple(found)


def lifetime(text: str) -> Lifetime | None:
    """The lifetime that a table cell or an expiry phrase states: its longest duration, else the session,
    else for ever. None where it states none.
    """
    durations = lifetimes(text)
    if durations:
        return _together(durations, text)
    low = plain(text)
    if match := _SESSION.search(low):
        return Lifetime(None, True, text[slice(*match.span())], *match.span())
    if match := _FOREVER.search(low):
        return Lifetime(float("inf"), False, text[slice(*match.span())], *match.span())
    return None


def _together(durations: tuple[Lifetime, ...], text: str) -> Lifetime:
    """ "1 year 6 months" is one duration; "30 days or 2 years" are two, and the longest holds."""
    total, first, last = 0.0, durations[0], durations[0]
    best = durations[0]
    for one in durations:
        joined = total > 0 and text[last.end : one.start].strip(" ,・と") in ("", "and", "et", "und")
        total, first = (total + (one.seconds or 0), first) if joined else (one.seconds or 0, one)
        last = one
        if total > (best.seconds or 0):
            best = Lifetime(total, False, text[first.start : one.end], first.start, one.end)
    return best


def _number(word: str) -> float | None:
    if word in _NUMBERS:
        return float(_NUMBERS[word])
    grouped = re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", word)
    try:
        return float(re.sub(r"[.,]", "", word) if grouped else word.replace(",", "."))
    except ValueError:
        return None
