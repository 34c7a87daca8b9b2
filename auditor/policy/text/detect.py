"""Detect the language of a text by a vote of its lines: by script, or by function words in Latin script."""

import re
from collections import Counter
from functools import cache
from typing import Final

from auditor.languages import every

_SAMPLE: Final = 40_000
_LINES: Final = 600
_SCRIPTS: Final = (
    ("ja", re.compile(r"[\u3041-\u3096\u30a1-\u30fa]")),
    ("ko", re.compile(r"[\uac00-\ud7a3\u1100-\u11ff\u3131-\u318e]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
)
_HAN: Final = re.compile(r"[\u4e00-\u9fff]")
_LATIN_WORD: Final = re.compile(r"[a-zà-ÿœ]+(?:['’](?=[a-zà-ÿ]))?")
_UKRAINIAN: Final = re.compile(r"[іїєґ]")
_OTHERS: Final = {
    "es": "el los las del y que en para por con una nuestro usted sus como más si al lo datos",
    "it": "il di che per con del della dei nostro sono questo nel alla gli delle anche essere dati",
    "pt": "os do da dos para com uma não você nosso seus são dados em pelo ao mais como sobre",
    "nl": "het een van en op voor wij uw niet zijn met worden deze ook bij naar kunnen onze dat",
    "ca": "els dels amb per aquest aquesta són més dades vostra vostre nostra seva com pels i es del",
    "oc": "los las dels amb aqueste per son vòstras vòstre nòstre es sus",
    "da": "og det som til på af er vi ikke med din kan eller har fra om bliver vores",
    "nb": "og det som til på av er vi ikke med din kan eller har fra om blir våre",
    "fi": "ja ei että se tai sekä kun voit voi myös ovat tietoja tietojen käytämme jotka",
    "cs": "na je se že nebo pro při jsou které vaše údaje osobních údajů jako také",
    "ro": "și în cu pe nu sunt pentru care datele dumneavoastră acest sau din prin",
    "hu": "az és nem hogy egy vagy ha adatok az ön ezt által weboldal sütiket",
    "sv": "och att det som för på av är vi med till du din kan inte eller har vår om",
    "pl": "i w na do z się nie jest oraz przez jak lub są dla od za po danych osobowych",
}
"""Languages without a vocabulary. They are known so that none is mistaken for a language that has one, and so
that the language of an unread document can be named.
"""
_MARGIN: Final = 1.15
_LEAST_VOTES: Final = 4
_DECLARED: Final = 24
"""Votes for the page's own `lang`: as many as six function words give."""

_CLEAR: Final = 12
"""Votes that speak clearly for a language: as many as three function words give."""
_TIMES: Final = 6
"""How many times the votes of the declared language a clear vote for another has."""


def language_of(text: str, declared: str | None = None) -> str:
    """The BCP 47 primary tag of a text; `und` if no language wins. The declared language counts as much as a
    few words, so it decides only for very short texts, and not for those with words of another language only:
    a theme's `lang="en"` stays on pages written in German.
    """
    votes: Counter[str] = Counter()
    han = 0
    for line in text[:_SAMPLE].split("\n")[:_LINES]:
        script, weight = _script(line)
        if script == "han":
            han += weight
        elif script:
            votes[script] += weight
        else:
            words = _LATIN_WORD.findall(line.lower())
            for tag, hits in _function_words(words).items():
                votes[tag] += hits * 4
    if declared is not None and declared in _known() and not _clearly_another(votes, han, declared):
        votes[declared] += _DECLARED
    return _winner(votes, han)


def _clearly_another(votes: Counter[str], han: int, declared: str) -> bool:
    """Whether the words of a text alone, at least three, speak for another language than the declared one."""
    winner = _winner(Counter(votes), han)
    own = votes[winner]
    return winner not in ("und", declared) and own >= _CLEAR and votes[declared] * _TIMES <= own


def _script(line: str) -> tuple[str, int]:
    counts = {tag: len(pattern.findall(line)) for tag, pattern in _SCRIPTS} if not line.isascii() else {}
    tag = max(counts, key=lambda each: counts[each], default="")
    han = len(_HAN.findall(line)) if counts else 0
    latin = len(re.findall(r"[A-Za-z]", line))
    if tag and counts[tag] and (counts[tag] + han) * 4 > latin:
        weight = (counts[tag] + han) * 2
        return ("uk" if tag == "ru" and _UKRAINIAN.search(line.lower()) else tag), weight
    return ("han", han * 2) if han * 4 > latin else ("", 0)


def _winner(votes: Counter[str], han: int) -> str:
    if han > 3 * (votes["ja"] + votes["ko"]):
        votes["zh"] += han
    elif han:
        votes["ja" if votes["ja"] >= votes["ko"] else "ko"] += han
    if votes["uk"]:
        votes["uk"] += votes.pop("ru", 0)
    ranked = votes.most_common(2)
    if not ranked or ranked[0][1] < _LEAST_VOTES:
        return "und"
    if len(ranked) > 1 and ranked[0][1] < ranked[1][1] * _MARGIN:
        return "und"
    return ranked[0][0]


@cache
def _known() -> frozenset[str]:
    return frozenset({tag for tags in _by_word().values() for tag in tags} | {"ja", "ko"})


def _function_words(words: list[str]) -> Counter[str]:
    tags = _by_word()
    hits: Counter[str] = Counter()
    for word in words:
        for tag in tags.get(word, ()):
            hits[tag] += 1
    return hits


@cache
def _by_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for language in every():
        for word in language.function_words:
            if _LATIN_WORD.fullmatch(word):
                found.setdefault(word, []).append(language.tag)
    for tag, words in _OTHERS.items():
        for word in words.split():
            found.setdefault(word, []).append(tag)
    return {word: tuple(tags) for word, tags in found.items()}
