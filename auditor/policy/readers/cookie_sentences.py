"""Cookies that a sentence names by what nothing else is called: "Your basket is found again by ck_basket"."""

import re
from collections.abc import Iterator
from typing import Final

from auditor.model.claim import Claim
from auditor.policy.cookie_lists.stated_cookie import Stated, declared_claim
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.words.lifetimes import lifetimes

_NAMED: Final = re.compile(
    r"(?<![\w./@=?&#-])(?=[\w.-]{0,60}_)(?!utm_)[A-Za-z_][\w.-]{1,60}[A-Za-z0-9*](?![\w/(=@])"
)
"""A name with the mark that words have not; no part of an address, and no function."""
_FILE: Final = re.compile(r"\.(?:js|css|html?|php|json|txt|png|gif|xml)$", re.IGNORECASE)
_MARK: Final = 4
"""Characters of an item's mark: a name that heads its item is read as one of a list."""
_MOST: Final = 12
_APART: Final = ("negation_before", "negation_clause", "future_told", "question", "cookie_gone")
"""Words by which a sentence may say that the cookie is not set, or not yet."""


def read(reading: Reading) -> Iterator[Claim]:
    """A claim for each such name of a sentence on cookies; rows of tables, labels and lists of names have
    readers of their own.
    """
    for passage in reading.prose():
        names = _names(passage)
        if not names or not _of_cookies(reading, passage) or reading.in_table(passage):
            continue
        if any(reading.words.has(key, passage.plain) for key in _APART):
            continue
        kept = lifetimes(passage.text)
        lasts = kept[0].words if len(names) == len(kept) == 1 else ""
        quote = reading.quote(passage.sentence.start, passage.sentence.end)
        for name in names:
            stated = Stated(name=name, purpose=passage.text[:600], kept=lasts)
            yield declared_claim(reading, stated, quote, passage.sentence.heading)


def _names(passage: Passage) -> tuple[str, ...]:
    """The names, in their order; none where the first heads its item or line."""
    found = [match for match in _NAMED.finditer(passage.text) if not _FILE.search(match.group())]
    if not found or found[0].start() <= _MARK or len(found) > _MOST:
        return ()
    return tuple(dict.fromkeys(match.group() for match in found))


def _of_cookies(reading: Reading, passage: Passage) -> bool:
    """Whether the sentence, or the heading above, speaks of cookies."""
    return reading.words.has("cookie", passage.plain) or reading.words.has("cookie", passage.heading)


READER = Reader(types=("cookie_declared",), read=read)
