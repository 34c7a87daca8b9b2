"""How surely the words of a link name a document, and whether a text is one that speaks of data.

"Privacy" may lead to a policy, to a blog or to frosted glass, and "Cookies" to a bakery.
"""

import re
from functools import cache
from typing import Final, Literal

from auditor.languages import every, words_for, words_of_others
from auditor.languages.words import LinkWords
from auditor.model.site import DocumentKind

Naming = Literal["named", "bare", "loose", "elsewhere"]
_LEFT: Final = 2
"""Letters that may be left of words that say nothing but their subject."""
_LETTERS: Final = re.compile(r"[^\W\d_]")
"""Sides of the use of data: whose they are, how they come, what is done with them, who else gets them, what
may be done about it; the last one stands for languages that are not read.
"""
"""What a text of one side speaks of as well, where it is about a site and not about biscuits."""
_SIDES: Final = ("about_person", "about_devices", "about_handling", "about_others", "about_rights")
_LEAST: Final = 2
_SEARCHED: Final = 100_000


def naming(words: str, kind: DocumentKind | None) -> Naming:
    """`named`: as documents are called. `bare`: the subject alone. `elsewhere`: the subject with words of
    something that is none. `loose`: the subject in words of its own.
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
    """Whether a site may keep its policy behind a link of these words, among other things."""
    words = " ".join(words.split())
    return 0 < len(words) <= _LONGEST_LINK and any(links.among.search(words) for _, links in _spoken())


_LONGEST_LINK: Final = 60


def families(text: str) -> int:
    """Of how many sides of the use of data a text speaks."""
    text = text[:_SEARCHED]
    foreign = words_of_others("speaks_of_privacy").search(text) is not None
    return sum(words_for(side).search(text) is not None for side in _SIDES) + foreign


def speaks_of_data(text: str) -> bool:
    """Whether a text tells what is done with data, and does not merely use a word of it."""
    sides, text = families(text), text[:_SEARCHED]
    if sides >= _LEAST or words_of_others("speaks_of_privacy").search(text) is not None:
        return True
    return sides > 0 and words_for("about_the_web").search(text) is not None


def lists_recipients(words: str) -> bool:
    """Whether a link of these words leads to a list of those who receive data."""
    words = " ".join(words.split())
    return 0 < len(words) <= _LONGEST_LINK and any(links.recipients.search(words) for _, links in _spoken())


def is_former(words: str) -> bool:
    """Whether a link of these words leads to a version that no longer holds."""
    return _DATE.fullmatch(words) is not None or any(links.former.search(words) for _, links in _spoken())


_DATE: Final = re.compile(r"(?:v(?:er(?:sion)?)?\.?)?[\s\d.,/~–年月日년월일-]{4,40}", re.IGNORECASE)


class _Links:
    """The expressions of a language's links, compiled."""

    def __init__(self, links: LinkWords) -> None:
        self.titled = re.compile(links.titled, re.IGNORECASE)
        self.beside = re.compile(links.beside, re.IGNORECASE)
        self.elsewhere = re.compile(links.elsewhere, re.IGNORECASE)
        self.recipients = re.compile(links.recipients, re.IGNORECASE)
        self.former = re.compile(links.former, re.IGNORECASE)
        self.among = re.compile(links.among_others, re.IGNORECASE)


@cache
def _spoken() -> tuple[tuple[re.Pattern[str], _Links], ...]:
    found = []
    for language in every():
        kinds = ("cookie", "privacy", "external_transmission", "opt_out")
        subjects = [pattern for kind in kinds for pattern in language.links.by_kind.get(kind, ())]
        subject = re.compile("|".join(f"(?:{each})" for each in subjects), re.IGNORECASE)
        found.append((subject, _Links(language.links)))
    return tuple(found)
