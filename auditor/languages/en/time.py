"""English: durations and dates."""

from auditor.languages.words import TimeWords

TIME = TimeWords(
    units={
        "millisecond": ("milliseconds", "millisecond", "ms"),
        "second": ("seconds", "second", "secs", "sec", "s"),
        "minute": ("minutes", "minute", "mins", "min"),
        "hour": ("hours", "hour", "hrs", "hr", "h"),
        "day": ("days", "day", "d"),
        "week": ("weeks", "week"),
        "fortnight": ("fortnights", "fortnight"),
        "month": ("months", "month", "mths", "mth", "mo", "mos"),
        "year": ("years", "year", "yrs", "yr", "y"),
    },
    numbers={
        "one": 1,
        "a": 1,
        "an": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "eleven": 11,
        "twelve": 12,
        "thirteen": 13,
        "fourteen": 14,
        "fifteen": 15,
        "sixteen": 16,
        "eighteen": 18,
        "twenty": 20,
        "twenty-four": 24,
        "twenty four": 24,
        "twenty-five": 25,
        "thirty": 30,
        "thirty-six": 36,
        "thirty six": 36,
        "forty": 40,
        "forty-five": 45,
        "forty-eight": 48,
        "fifty": 50,
        "sixty": 60,
        "seventy-two": 72,
        "ninety": 90,
        "a hundred": 100,
        "one hundred and eighty": 180,
        "half a": 0.5,
    },
    whole=r"calendar |full |whole ",
    session=(
        r"^transient$|\bduration of (?:a |your |the |each )?(?:(?:user|visitor)'?s )?(?:visit|stay)\b"
        r"|(?:shut|clos|quit|exit|leav)\w*(?: down| up)? (?:the|your) (?:browser|window|tab)\b|"
        r"clos(?:e|es|ing) (?:the |your )?(?:window|tab)\b"
        r"|\bsession\b(?! ?(?:id|data|storage|replay|record))|brows(?:er|ing)(?: window|"
        r" session)?(?: is)? (?:is )?clos|clos(?:e|ing|ure) (?:of )?(?:the |your )?brows|(?:until|when)"
        r" you (?:log|sign) ?(?:out|off)"
    ),
    forever=(
        r"\b(?:persistent(?:ly)?|permanent(?:ly)?|never expires?|no expiry|indefinite(?:ly)?|unlimited)\b"
    ),
    months=(
        ("january", "jan"),
        ("february", "feb"),
        ("march", "mar"),
        ("april", "apr"),
        ("may",),
        ("june", "jun"),
        ("july", "jul"),
        ("august", "aug"),
        ("september", "sept", "sep"),
        ("october", "oct"),
        ("november", "nov"),
        ("december", "dec"),
    ),
)
