"""Cookies that a sentence names, recognisable by form alone: "Your basket is found again by ck_basket"."""

import re
from collections.abc import Iterator
from typing import Final

from auditor.model.claim import Claim
from auditor.policy.cookie_lists.stated_cookie import Stated, declared_claim
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.words.lifetimes import lifetimes
from auditor.policy.words.vocabulary import blanked, plain

_NAMED: Final = re.compile(
    r"(?<![\w./@=?&#-])(?=[\w.-]{0,60}_)(?!utm_)[A-Za-z_][\w.-]{1,60}[A-Za-z0-9*](?![\w/(=@])"
)
"""A name with an underscore, which words do not have; not part of an address, and not a function."""
_MARKED: Final = re.compile(r"[`\"'“‘]{1,2}(?P<name>[A-Za-z_][\w.-]{1,60})(?P<end>[`\"'”’]{1,2})")
"""A word in quotes or code marks, which may be a name without any sign of one: "a cookie called `wall`"."""
_FILE: Final = re.compile(r"\.(?:js|css|html?|php|json|txt|png|gif|xml)$", re.IGNORECASE)
_MARK: Final = 4
"""The longest bullet of an item, in characters: a name that opens its item is read as one of a list."""
_MOST: Final = 12
_APART: Final = ("negation_before", "negation_clause", "future_told", "question", "cookie_gone")
"""Words by which a sentence may say that the cookie is not set, or not yet."""


def read(reading: Reading) -> Iterator[Claim]:
    """One claim per name in a sentence about cookies; table rows, labels and lists of names have their own
    readers.
    """
    for passage in reading.prose():
        names = _names(passage) or _called(reading, passage)
        if not names or not _of_cookies(reading, passage) or reading.in_table(passage):
            continue
        said = passage.plain
        for open_ in reading.words.all("or_not", said):
            said = blanked(said, open_.span())  # "whether you agreed or not" denies nothing
        if any(reading.words.has(key, said) for key in _APART):
            continue
        kept = lifetimes(passage.text)
        lasts = kept[0].words if len(names) == len(kept) == 1 else ""
        quote = reading.quote(passage.sentence.start, passage.sentence.end)
        for name in names:
            stated = Stated(name=name, purpose=passage.text[:600], kept=lasts)
            yield declared_claim(reading, stated, quote, passage.sentence.heading)


def _names(passage: Passage) -> tuple[str, ...]:
    """The names in order; none where the first opens its item or line."""
    found = [match for match in _NAMED.finditer(passage.text) if not _FILE.search(match.group())]
    if not found or found[0].start() <= _MARK or len(found) > _MOST:
        return ()
    return tuple(dict.fromkeys(match.group() for match in found))


def _called(reading: Reading, passage: Passage) -> tuple[str, ...]:
    """The marked words that the sentence calls cookies: "a cookie called `wall`", "the `wall` cookie"."""
    words, text = reading.words, passage.text
    found = (
        match
        for match in _MARKED.finditer(text)
        if words.has("cookie_called", plain(text[: match.start()]))
        or ("`" in match["end"] and words.at("cookie_behind", plain(text[match.end() :]), 0))
    )
    return tuple(dict.fromkeys(match["name"] for match in found))


def _of_cookies(reading: Reading, passage: Passage) -> bool:
    """Whether the sentence, or the heading above, mentions cookies."""
    return reading.words.has("cookie", passage.plain) or reading.words.has("cookie", passage.heading)


READER = Reader(types=("cookie_declared",), read=read)
