"""How surely a link's text names a document, and whether a text is about the use of data.

"Privacy" may lead to a policy, to a blog or to frosted glass, and "Cookies" to a bakery.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import Final, Literal

from auditor.languages import every, words_for, words_of_others
from auditor.languages.words import LinkWords
from auditor.model.site import DocumentKind

Naming = Literal["named", "bare", "loose", "elsewhere"]
_LEFT: Final = 2
"""Most letters that may remain of a text that only names its subject."""
_LETTERS: Final = re.compile(r"[^\W\d_]")
_SIDES: Final = ("about_person", "about_devices", "about_handling", "about_others", "about_rights")
"""Aspects of the use of data: whose data, how it is obtained, how it is handled, who else receives it, and
which rights exist.
"""
_LEAST: Final = 2
"""Least number of aspects that a text about the use of data has."""
_SEARCHED: Final = 100_000


def naming(words: str, kind: DocumentKind | None) -> Naming:
    """How a link's text names a document. `named`: as documents are titled. `bare`: only the subject.
    `elsewhere`: the subject with words that point to something else. `loose`: the subject among other words.
    """
    words = " ".join(words.split())
    rest, titled, elsewhere = words, False, False
    for subject, _ in _spoken():
        rest = subject.sub(" ", rest)
    for _, links in _spoken():
        titled = titled or links.titled.search(words) is not None
        elsewhere = elsewhere or links.elsewhere.search(words) is not None
        rest = links.beside.sub(" ", links.titled.sub(" ", rest))
    if titled and kind is not None and not elsewhere:
        return "named"
    if len(_LETTERS.findall(rest)) <= _LEFT:
        return "bare"
    return "elsewhere" if elsewhere and not titled else "loose"


def may_hold_others(words: str) -> bool:
    """Whether a link with this text may lead, among other things, to the site's policy."""
    words = " ".join(words.split())
    return 0 < len(words) <= _LONGEST_LINK and any(links.among.search(words) for _, links in _spoken())


_LONGEST_LINK: Final = 60


def families(text: str) -> int:
    """How many aspects of the use of data a text covers; languages that are not read count as one."""
    text = text[:_SEARCHED]
    foreign = words_of_others("speaks_of_privacy").search(text) is not None
    return sum(words_for(side).search(text) is not None for side in _SIDES) + foreign


def speaks_of_data(text: str) -> bool:
    """Whether a text is about the use of data, and does not just contain a word of it."""
    sides, text = families(text), text[:_SEARCHED]
    if sides >= _LEAST or words_of_others("speaks_of_privacy").search(text) is not None:
        return True
    return sides > 0 and words_for("about_the_web").search(text) is not None


def lists_recipients(words: str) -> bool:
    """Whether a link with this text leads to a list of recipients of data."""
    words = " ".join(words.split())
    return 0 < len(words) <= _LONGEST_LINK and any(links.recipients.search(words) for _, links in _spoken())


def is_former(words: str) -> bool:
    """Whether a link with this text leads to a version that is no longer in force: it says so, or is nothing
    but the date of a version ("Version of 2 March 2021").
    """
    if _DATE.fullmatch(words) is not None or any(links.former.search(words) for _, links in _spoken()):
        return True
    if len(words) > _LONGEST_LINK or _YEAR.search(words) is None:
        return False
    return any(not _LETTERS.search(links.dated.sub(" ", words)) for _, links in _spoken())


_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DATE: Final = re.compile(r"(?:v(?:er(?:sion)?)?\.?)?[\s\d.,/~–年月日년월일-]{4,40}", re.IGNORECASE)


class _Links:
    """The compiled patterns for links in a language."""

    def __init__(self, links: LinkWords, months: Iterable[str]) -> None:
        self.titled = re.compile(links.titled, re.IGNORECASE)
        self.beside = re.compile(links.beside, re.IGNORECASE)
        self.elsewhere = re.compile(links.elsewhere, re.IGNORECASE)
        self.recipients = re.compile(links.recipients, re.IGNORECASE)
        self.former = re.compile(links.former, re.IGNORECASE)
        named = "|".join(sorted(map(re.escape, months), key=len, reverse=True)) or r"(?!)"
        self.dated = re.compile(rf"{links.dated}|\b(?:{named})\b", re.IGNORECASE)
        self.among = re.compile(links.among_others, re.IGNORECASE)


@cache
def _spoken() -> tuple[tuple[re.Pattern[str], _Links], ...]:
    found = []
    for language in every():
        kinds = ("cookie", "privacy", "external_transmission", "opt_out")
        subjects = [pattern for kind in kinds for pattern in language.links.by_kind.get(kind, ())]
        subject = re.compile("|".join(f"(?:{each})" for each in subjects), re.IGNORECASE)
        months = (name for names in language.time.months for name in names)
        found.append((subject, _Links(language.links, months)))
    return tuple(found)
