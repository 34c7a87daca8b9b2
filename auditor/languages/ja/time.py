"""Japanese: durations and dates."""

from auditor.languages.words import TimeWords

_TENS, _ONES = ("", "十", *(f"{n}十" for n in "二三四五六七八九")), ("", *"一二三四五六七八九")
_NUMBERS = {"半": 0.5} | {
    tens + one: float(10 * ten + unit)
    for ten, tens in enumerate(_TENS)
    for unit, one in enumerate(_ONES)
    if tens + one
}
TIME = TimeWords(
    units={
        "millisecond": ("ミリ秒",),
        "second": ("秒",),
        "minute": ("分間", "分"),
        "hour": ("時間",),
        "day": ("日間", "日"),
        "week": ("週間", "週"),
        "month": ("ヶ月間", "ヶ月", "か月間", "か月", "カ月間", "カ月", "ヵ月間", "ヵ月", "ケ月", "箇月"),
        "year": ("年間", "年"),
    },
    numbers=_NUMBERS,
    session=r"セッション(?!id)|ブラウザ.{0,6}(?:閉じ|終了)|ブラウザを(?:開いて|立ち上げて|起動して)[^。]{0,4}(?:間|あいだ)|ログアウト",
    forever=r"無期限|永続",
)
