"""Match country names in documents with the countries in which catalogue vendors are based."""

import re
from typing import Final

from auditor.model.places import EEA

_NAMES: Final[dict[str, str]] = {
    "US": r"\bU\.?S\.?(?:A\.?)?(?![a-z])|United States|America|米国|アメリカ|合衆国|USA|"
    r"Vereinigte\w? Staaten|"
    r"États-Unis|미국",
    "JP": r"Japan|Japon|日本|일본",
    "GB": r"United Kingdom|\bUK\b|Britain|England|英国|イギリス|Großbritannien|Vereinigte\w? Königreich|"
    r"Royaume-Uni|영국",
    "DE": r"German|Deutschland|Allemagne|ドイツ|독일",
    "FR": r"France|Frankreich|フランス|프랑스",
    "CA": r"Canad|Kanada|カナダ|캐나다",
    "KR": r"Korea|Corée|韓国|대한민국|한국",
    "CN": r"China|Chine|中国|중국",
    "RU": r"Russia|Russland|Russie|ロシア|러시아",
    "IL": r"Israel|Israël|イスラエル|이스라엘",
    "NZ": r"New Zealand|Neuseeland|Nouvelle-Zélande|ニュージーランド|뉴질랜드",
    "SG": r"Singap|シンガポール|싱가포르",
    "IN": r"\bIndi(?:a|en)\b|\bInde\b|インド(?!ネシア)|인도(?!네시아)",
    "CH": r"Switzerland|Schweiz|Suisse|スイス|스위스",
}
_NAMED: Final = {code: re.compile(words) for code, words in _NAMES.items()}
_UNION: Final = re.compile(
    r"\bE\.?E\.?A\b|\bE\.?U\b|Europe|\bEWR\b|\bEEE\b|\bUE\b|Europäisch|[Ee]uropéen|欧州|EU域|ＥＵ|유럽"
)


def named(text: str) -> frozenset[str]:
    """ISO 3166-1 codes of the countries that a text names; naming the EEA or EU counts as naming every
    member.
    """
    found = {code for code, words in _NAMED.items() if words.search(text)}
    return frozenset(found | EEA) if _UNION.search(text) else frozenset(found)


def known(country: str) -> bool:
    """Whether this module would recognise the country's name in a document."""
    return country in _NAMES
