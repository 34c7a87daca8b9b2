"""Cookies of one sentence, each with its lifetime right behind its name: "_a one year, _b (90 days)"."""

import re
from collections.abc import Iterator
from typing import Final

from auditor.model.claim import Claim
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.words.lifetimes import Lifetime, lifetimes

_NAMED: Final = re.compile(
    r"(?<![\w.@/-])(?=[\w.*-]{0,60}_)([A-Za-z_][\w.*-]{1,60})[\s:=(（–-]{1,4}(?:\w{2,8} )?$"
)
"""A name with the mark that words have not, and at most one small word ("for", "für") behind it."""
_BEFORE: Final = 80
"""Characters in front of a lifetime in which its cookie's name stands."""
_FEWEST: Final = 2
"""Such pairs that make a run: one alone is a sentence on one cookie, which is read as such."""


def read(reading: Reading) -> Iterator[Claim]:
    """A claim for each pair of a sentence that holds several; rows of tables are read as rows."""
    for passage in reading.prose():
        pairs = tuple(_pairs(passage))
        if len(pairs) >= _FEWEST:
            for name, kept in pairs:
                yield reading.claim(
                    "cookie_declared",
                    passage,
                    (),
                    cookie=name,
                    lifetime_s=kept.seconds,
                    session=kept.session,
                    confidence=0.8,
                )


def _pairs(passage: Passage) -> Iterator[tuple[str, Lifetime]]:
    text = passage.text
    for kept in lifetimes(text):
        named = _NAMED.search(text[max(0, kept.start - _BEFORE) : kept.start])
        if named is not None:
            yield named[1], kept


READER = Reader(types=("cookie_declared",), read=read)
