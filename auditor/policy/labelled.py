"""Records of labelled words: "Name: _ga", "Provider: Google", "Expiry: 2 years", in one line or one a line.

A card's title that is shaped like a cookie's name begins a record too.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from auditor.policy.columns import looks_like_name
from auditor.policy.lifetimes import lifetime
from auditor.policy.reading import Passage, Reading
from auditor.policy.stated_cookie import role_of
from auditor.policy.vocabulary import Vocabulary

_COLON: Final = re.compile(r"[:：]")
_TOKEN: Final = re.compile(r"[A-Za-z0-9_][\w.\-*$#\[\]{}<>]{1,60}")
"""A plain word that is labelled a name, where a lifetime is labelled too."""
_LEAD: Final = 4
"""Characters before a line's first label: a bullet."""
_FEWEST: Final = 2
"""Labels that make a record of a run of text."""
_LONGEST: Final = 2_000
_TITLE: Final = 80
_SAYING: Final = frozenset({"lifetime", "provider", "purpose", "party"})
"""Labels of which a record needs one beside its name."""


@dataclass(slots=True)
class Record:
    """What is labelled of one cookie, and where."""

    first: Passage
    last: Passage
    said: dict[str, str] = field(default_factory=dict)
    labels: int = 0

    @property
    def whole(self) -> bool:
        """Whether it tells of a cookie: its name, and something of it."""
        name = self.said.get("name", "")
        lasts = lifetime(self.said.get("lifetime", "")) is not None
        named = looks_like_name(name) or (lasts and _TOKEN.fullmatch(name) is not None)
        return named and self.labels >= _FEWEST and bool(_SAYING & self.said.keys())


def records(reading: Reading) -> Iterator[Record]:
    """Every record of a document outside its tables, in order."""
    open_: Record | None = None
    for passage in reading.passages:
        if reading.in_table(passage):
            done, open_ = open_, None
            yield from _done(done)
            continue
        said = _said(reading, passage)
        title = _title(passage) if not said else None
        if title is not None or not said:
            yield from _done(open_)
            open_ = None if title is None else Record(passage, passage, {"name": title}, 1)
            continue
        for role, words in said:
            if open_ is not None and role == "name" and "name" in open_.said:
                yield from _done(open_)
                open_ = None
            open_ = open_ or Record(passage, passage)
            open_.labels += 1
            open_.last = passage
            if role is not None:
                open_.said.setdefault(role, words)
    yield from _done(open_)


def _done(record: Record | None) -> Iterator[Record]:
    if record is not None and record.whole:
        yield record


def _title(passage: Passage) -> str | None:
    """A line that is nothing but a cookie's name."""
    text = passage.text.strip(" \"'`“”・•·-–*")
    alone = passage.sentence.start == passage.sentence.block
    return text if alone and len(text) <= _TITLE and looks_like_name(text) else None


def _said(reading: Reading, passage: Passage) -> tuple[tuple[str | None, str], ...]:
    """The labels of a passage with the words behind them; none where it does not begin with one and has not
    several.
    """
    if _COLON.search(passage.plain) is None:
        return ()
    for words in reading.every:
        labels = list(words.all("label", passage.plain))
        if not labels or (labels[0].start() > _LEAD and len(labels) < _FEWEST):
            continue
        ends = (*(label.start() for label in labels[1:]), len(passage.plain))
        return tuple(
            (_role(reading, words, label.group(1)), _exact(passage, label.end(), end))
            for label, end in zip(labels, ends, strict=True)
        )
    return ()


def _role(reading: Reading, words: Vocabulary, label: str) -> str | None:
    return role_of(words, label) or role_of(reading.words, label)


def _exact(passage: Passage, start: int, end: int) -> str:
    if passage.origin is not None and start < end:
        start, end = passage.origin[start], passage.origin[end - 1] + 1
    return passage.text[start:end][:_LONGEST].strip(' ,;|/・•\t\n"“”`')
