"""Cookies in one sentence, each with its lifetime right after its name: "_a one year, _b (90 days)"."""

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
"""A name with an underscore, which words do not have, and at most one small word ("for", "für") after it."""
_BEFORE: Final = 80
"""How many characters before a lifetime are searched for its cookie's name."""
_FEWEST: Final = 2
"""The fewest pairs that make a run: a single pair is an ordinary sentence on one cookie, read elsewhere."""


def read(reading: Reading) -> Iterator[Claim]:
    """One claim per pair, for sentences with several; table rows have their own reader."""
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
