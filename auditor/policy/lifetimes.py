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
MOST_YEARS: Final = 200
"""A larger number before 年 is a year of the calendar."""
_LONG_UNIT: Final = 2
"""Letters up to which a unit is an abbreviation: "as" is no second."""

_UNITS: Final[Mapping[float, tuple[str, ...]]] = {
    0.001: ("milliseconds", "millisecond", "ms", "ミリ秒"),
    1.0: ("seconds", "second", "secs", "sec", "s", "秒", "초", "sekunden", "sekunde", "secondes", "seconde"),
    60.0: ("minutes", "minute", "mins", "min", "分間", "分", "분", "minuten"),
    3600.0: ("hours", "hour", "hrs", "hr", "h", "時間", "시간", "stunden", "stunde", "heures", "heure"),
    DAY: ("days", "day", "d", "日間", "日", "일간", "일", "tage", "tagen", "tag", "jours", "jour"),
    7 * DAY: ("weeks", "week", "週間", "週", "주일", "주간", "주", "wochen", "woche", "semaines", "semaine"),
    MONTH: (
        "months", "month", "mths", "mth", "mo", "mos", "ヶ月間", "ヶ月", "か月間", "か月", "カ月間", "カ月",
        "ヵ月間", "ヵ月", "ケ月", "箇月", "개월간", "개월", "달간", "달", "monate",
        "monaten", "monats", "monat", "mois",
    ),
    14 * DAY: ("fortnights", "fortnight", "quinzaine"),
    YEAR: (
        "years", "year", "yrs", "yr", "y", "年間", "年", "년간", "년", "jahre", "jahren", "jahres", "jahr",
        "ans", "an", "années", "année",
    ),
}  # fmt: skip
_SECONDS: Final = {unit: seconds for seconds, units in _UNITS.items() for unit in units}
_NUMBERS: dict[str, float] = {
    word: value
    for value, words in enumerate(
        (
            (), ("one", "a", "an", "ein", "eine", "einem", "einen", "un", "une", "一", "일", "한"),
            ("two", "zwei", "deux", "二", "두"), ("three", "drei", "trois", "三", "세", "석"),
            ("four", "vier", "quatre", "四", "네", "넉"), ("five", "fünf", "cinq", "五", "다섯"),
            ("six", "sechs", "六", "여섯"),
            ("seven", "sieben", "sept", "七"), ("eight", "acht", "huit", "八"),
            ("nine", "neun", "neuf", "九"),
            ("ten", "zehn", "dix", "十"), ("eleven", "elf", "onze"), ("twelve", "zwölf", "douze"),
            ("thirteen", "dreizehn", "treize"), ("fourteen", "vierzehn", "quatorze"),
        )
    )
    for word in words
}  # fmt: skip
_NUMBERS |= {"eighteen": 18, "twenty-four": 24, "twenty four": 24, "thirty": 30, "ninety": 90}
_NUMBERS |= {"dreißig": 30, "半": 0.5, "half a": 0.5, "반": 0.5, "열": 10, "열두": 12}
_NUMBERS |= {
    "fifteen": 15, "sixteen": 16, "twenty": 20, "twenty-five": 25, "forty-eight": 48, "forty": 40,
    "sixty": 60, "one hundred and eighty": 180, "vierundzwanzig": 24, "achtundvierzig": 48, "neunzig": 90,
    "fünfzehn": 15, "zwanzig": 20, "sechzig": 60, "dreissig": 30, "halbes": 0.5, "halben": 0.5, "vingt": 20,
    "soixante": 60, "vingt-cinq": 25, "vingt-quatre": 24, "quinze": 15, "trente": 30, "quatre-vingt-dix": 90,
    "thirty-six": 36, "thirty six": 36, "forty-five": 45, "fifty": 50, "seventy-two": 72, "a hundred": 100,
}  # fmt: skip
_TENS, _ONES = ("", "十", *(f"{n}十" for n in "二三四五六七八九")), ("", *"一二三四五六七八九")
_NUMBERS |= {
    tens + one: 10 * ten + unit for ten, tens in enumerate(_TENS) for unit, one in enumerate(_ONES) if ten
}
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
    whole = (re.escape(u) for u in _SECONDS if len(u) > _LONG_UNIT or u > "z")
    long = "|".join(sorted(whole, key=len, reverse=True))
    before, between = (
        r"(?<![a-z0-9.月一二三四五六七八九十百])",
        r"(?: ?\(\d{1,4}\))?[ -]?(?:calendar |full |whole )?",
    )
    numbers = "|".join(sorted(map(re.escape, _NUMBERS), key=len, reverse=True))
    digits = r"\d{1,9}(?:[.,]\d{1,3})*"
    return re.compile(
        rf"{before}(?:({digits}){between}({units})|(?<![가-힣])({numbers}){between}({long})|(un) (an))"
        r"(?![a-zà-ÿ])"
    )


_SESSION = re.compile(
    r"^transient$"
    r"|\bsession\b(?! ?(?:id|data|storage|replay|record))|\bsitzung|ende der sitzung|セッション(?!id)|세션"
    r"|brows(?:er|ing)(?: window| session)?(?: is)? (?:is )?clos"
    r"|clos(?:e|ing|ure) (?:of )?(?:the |your )?brows"
    r"|ブラウザ.{0,6}(?:閉じ|終了)|브라우저.{0,6}(?:종료|닫)"
    r"|(?:until|when) you (?:log|sign) ?(?:out|off)|ログアウト"
    r"|schlie(?:ß|ss)en (?:des browsers|sie (?:den|ihren) browser)|ende (?:ihres|des|deines) besuchs"
    r"|fermeture (?:du|de votre) navigateur|ferme[zs] (?:le|votre|ton) navigateur"
)
_FOREVER = re.compile(
    r"\b(?:persistent(?:ly)?|permanent(?:ly)?|never expires?|no expiry|indefinite(?:ly)?|unlimited)\b"
    r"|無期限|永続|무기한|unbegrenzt|illimitée?"
)


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
    """The lifetime that a table cell or an expiry phrase states: its longest duration, else the session,
    else for ever. None where it states none.
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
"""A cell that is nothing but a duration: "90T", "13M", and ISO 8601 ("P13M")."""
_FEW_YEARS: Final = 5
_MONTHS: Final = frozenset({3, 6, 12, 13, 18, 24, 25, 26})


def _abbreviated(short: re.Match[str]) -> float | None:
    """Seconds of it; None where a letter leaves open which unit it stands for."""
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
    """One duration is "1 year 6 months"; "30 days or 2 years" are two, and the longest holds."""
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
