"""German: durations and dates."""

from auditor.languages.words import TimeWords

TIME = TimeWords(
    units={
        "millisecond": ("millisekunden", "millisekunde"),
        "second": ("sekunden", "sekunde"),
        "minute": ("minuten", "minute"),
        "hour": ("stunden", "stunde"),
        "day": ("tage", "tagen", "tag"),
        "week": ("wochen", "woche"),
        "month": ("monate", "monaten", "monats", "monat"),
        "year": ("jahre", "jahren", "jahres", "jahr"),
    },
    numbers={
        "ein": 1,
        "eine": 1,
        "einer": 1,
        "einem": 1,
        "einen": 1,
        "zwei": 2,
        "drei": 3,
        "vier": 4,
        "fünf": 5,
        "sechs": 6,
        "sieben": 7,
        "acht": 8,
        "neun": 9,
        "zehn": 10,
        "elf": 11,
        "zwölf": 12,
        "dreizehn": 13,
        "vierzehn": 14,
        "fünfzehn": 15,
        "zwanzig": 20,
        "vierundzwanzig": 24,
        "dreißig": 30,
        "dreissig": 30,
        "achtundvierzig": 48,
        "sechzig": 60,
        "neunzig": 90,
        "halbes": 0.5,
        "halben": 0.5,
    },
    whole=r"volle[nrs]? |ganze[nrs]? ",
    session=(
        r"\bsitzung|ende der sitzung|schlie(?:ß|ss)en (?:des (?:browsers|fensters)|sie (?:den|ihren) browser)"
        r"|ende"
        r" (?:ihres|des|deines) besuchs"
    ),
    forever=r"unbegrenzt",
    months=(
        ("januar", "jan", "jänner"),
        ("februar", "feb"),
        ("märz",),
        ("april", "apr"),
        ("mai",),
        ("juni", "jun"),
        ("juli", "jul"),
        ("august", "aug"),
        ("september", "sept", "sep"),
        ("oktober", "okt"),
        ("november", "nov"),
        ("dezember", "dez"),
    ),
)
