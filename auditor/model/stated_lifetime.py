"""Which cookies a sentence about retention covers: one that it names, a vendor's, a purpose's, or all."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from auditor.languages import words_for
from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.naming import covers, telling
from auditor.model.seen import SURE, CookieSeen
from auditor.model.vendor import CookiePurpose

_EVERY: Final = words_for("every_cookie")
"""Words that refer to all of the site's cookies."""
_FOR_GOOD: Final = words_for("for_good")
"""Words for cookies that last. If a site mentions them, what it says of session cookies is about those
only."""
_OF_DATA: Final = words_for("what_cookies_hold")
"""Words for data that cookies collected, whose retention is another question."""
_THESE: Final = words_for("these_cookies")
"""Words that refer to the cookies of the sentences before."""
_NONE_BUT_SESSIONS: Final = words_for("none_but_sessions")
"""Words that say that there are only session cookies: what they say is then about all cookies."""
_COOKIE: Final = rf"(?:{words_for('cookies').pattern})(?!s)"
_SHORTEST: Final = 3
"""Fewest characters of a name that is searched for as a word."""
_STATISTICS: Final = words_for("asks_statistics")
_ADVERTS: Final = words_for("asks_advertising")


def in_sentences(case: Case, kept: Iterable[CookieSeen], rows: Iterable[Claim]) -> tuple[Claim, ...]:
    """What sentences state about cookies that were kept, as one claim per cookie; list rows take
    precedence.
    """
    seen = tuple(kept)
    listed = tuple(row.cookie for row in rows if row.cookie)
    names = sorted({each.cookie.name for each in seen})
    told = frozenset(name for name in names if telling(name))
    open_to_all = frozenset(name for name in names if not any(covers(row, name) for row in listed))
    stated = [c for c in case.said("retention", polarity="does") if "cookies" in c.data]
    lasting = bool(rows) or any(c.lifetime_s or _lasts(c.quote.text) for c in stated)
    of_one = frozenset(c for c in stated if any(_called(name, c.quote.text) for name in open_to_all))
    stated = [c for c in stated if c.lifetime_s or (c.session and (not lasting or c in of_one))]
    return tuple(row for claim in stated for row in _rows(case, claim, seen, (told, open_to_all)))


def _lasts(words: str) -> bool:
    """Whether it says that some cookies last, and does not deny exactly that."""
    return bool(_FOR_GOOD.search(words)) and not _NONE_BUT_SESSIONS.search(words)


def _rows(
    case: Case, claim: Claim, seen: tuple[CookieSeen, ...], names: tuple[frozenset[str], frozenset[str]]
) -> Iterator[Claim]:
    told, unlisted = names
    named = [name for name in sorted(told) if name in claim.quote.text]
    named = named or [name for name in sorted(unlisted) if _called(name, claim.quote.text)]
    if named:
        if len(named) == 1:
            yield replace(claim, cookie=named[0])
        return
    if claim.cookie or _OF_DATA.search(claim.quote.text):
        return
    for each in seen:
        if each.cookie.name in unlisted and _speaks_of(case, claim, each):
            yield replace(claim, cookie=each.cookie.name)


def _called(name: str, words: str) -> bool:
    """Whether a name that is also an ordinary word is used as the name of a cookie: "the cart cookie", "a
    cookie named cart".
    """
    if len(name) < _SHORTEST or name.casefold() not in words.casefold():
        return False
    own, mark = re.escape(name), "[\"“”„«»「」『』‘’'` -]{0,3}"
    before = rf"(?<![\w-]){own}{mark}(?:という)?{_COOKIE}"
    after = rf"{_COOKIE}{mark}(?:\w{{2,8}} ){{0,3}}{mark}{own}(?![\w-])"
    return re.search(f"{before}|{after}", words, re.IGNORECASE) is not None


def _speaks_of(case: Case, claim: Claim, seen: CookieSeen) -> bool:
    facts, words = seen.facts, claim.quote.text
    if facts.consent_record or facts.opt_out:
        return False
    vendors = {c.vendor for c in case.said("vendor_use", polarity="does") if c.quote == claim.quote}
    if vendors:
        return len(vendors) == 1 and facts.vendor in vendors and facts.confidence >= SURE
    none_but_sessions = bool(_NONE_BUT_SESSIONS.search(words))
    if _THESE.search(words) and not none_but_sessions:
        return False
    if purposes := _purposes(words):
        return facts.purpose in purposes and facts.confidence >= SURE
    return facts.party == "first" and (none_but_sessions or bool(_EVERY.search(words)))


def _purposes(words: str) -> frozenset[CookiePurpose]:
    found: set[CookiePurpose] = set()
    if _STATISTICS.search(words):
        found.add("analytics")
    if _ADVERTS.search(words):
        found.add("advertising")
    return frozenset(found)
