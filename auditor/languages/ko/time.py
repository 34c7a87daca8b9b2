"""Korean: durations and dates."""

from auditor.languages.words import TimeWords

TIME = TimeWords(
    units={
        "second": ("초",),
        "minute": ("분",),
        "hour": ("시간",),
        "day": ("일간", "일", "루"),
        "week": ("주일", "주간", "주"),
        "month": ("개월간", "개월", "달간", "달"),
        "year": ("년간", "년"),
    },
    numbers={
        "일": 1,
        "하": 1,  # 하루, one day
        "한": 1,
        "두": 2,
        "세": 3,
        "석": 3,
        "네": 4,
        "넉": 4,
        "다섯": 5,
        "여섯": 6,
        "열": 10,
        "열두": 12,
        "반": 0.5,
    },
    session=r"세션|브라우저.{0,6}(?:종료|닫)|브라우저를 ?(?:켜|열어) ?[^.]{0,6}동안",
    forever=r"무기한",
)
