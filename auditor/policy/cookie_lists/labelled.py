"""Records of labelled values: "Name: _ga", "Provider: Google", "Expiry: 2 years", on one line or one per
line.

A card's title that is shaped like a cookie's name also begins a record.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from auditor.policy.cookie_lists.columns import bare_name, looks_like_name
from auditor.policy.cookie_lists.stated_cookie import any_role, role_of
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.reading import Reading
from auditor.policy.words.lifetimes import lifetime
from auditor.policy.words.vocabulary import Vocabulary, plain

_COLON: Final = re.compile(r"[:：]")
_TOKEN: Final = re.compile(r"[A-Za-z0-9_][\w.\-*$#\[\]{}<>]{1,60}")
"""A plain word that counts as a name if it is labelled so and a lifetime is labelled too."""
_ASIDE: Final = re.compile(r"[(（]([A-Za-z0-9_][\w.\-*]{1,60})[)）]$")
"""A name in brackets after the kind of cookie."""
_LED: Final = re.compile(r"[\s・•·*-]{0,4}([^:：\n]{2,40}?) ?[:：] ?(.{1,2000})$", re.DOTALL)
"""A line that begins with a label."""
_LEAD: Final = 4
"""Most characters before a line's first label: a bullet."""
_FEWEST: Final = 2
"""Least number of labels that make a run of text a record."""
_LONGEST: Final = 2_000
_LONGEST_LABEL: Final = 40
_COOKIES: Final = re.compile(r"-cookies?$", re.IGNORECASE)
"""A kind of cookies, not the name of one: "Statistik-Cookies"."""
_TITLE: Final = 80
_SAYING: Final = frozenset({"lifetime", "provider", "purpose", "party"})
"""Labels of which a record needs at least one besides its name."""


@dataclass(slots=True)
class Record:
    """The labelled values of one cookie, and the passages that contain them."""

    first: Passage
    last: Passage
    said: dict[str, str] = field(default_factory=dict)
    labels: int = 0

    @property
    def heading(self) -> tuple[str, ...]:
        """The headings above it, without labels that are marked up as headings."""
        over = self.first.sentence.heading
        return tuple(heading for heading in over if any_role(plain(heading).strip(" :：")) is None)

    @property
    def whole(self) -> bool:
        """Whether the record describes a cookie: it has a name and at least one statement about it."""
        name = self.said.get("name", "")
        lasts = lifetime(self.said.get("lifetime", "")) is not None
        named = looks_like_name(name) or (lasts and _TOKEN.fullmatch(name) is not None)
        return named and self.labels >= _FEWEST and bool(_SAYING & self.said.keys())


def records(reading: Reading) -> Iterator[Record]:
    """The records of a document outside its tables, in order."""
    open_: Record | None = None
    skip = -1
    for passage in reading.passages:
        if passage.index <= skip:
            continue
        last, said = _told(reading, passage, inside=open_ is not None)
        skip = last.index
        if not said:
            yield from _done(open_)
            title = _title(passage) if not reading.in_table(passage) else None
            open_ = None if title is None else Record(passage, passage, {"name": title}, 1)
            continue
        for role, words in said:
            if open_ is not None and role == "name" and "name" in open_.said:
                yield from _done(open_)
                open_ = None
            open_ = open_ or Record(passage, passage)
            open_.labels += 1
            open_.last = last
            unknown = role is None and len(words) <= _LONGEST_LABEL and lifetime(words) is not None
            if (
                meant := "lifetime" if unknown else role
            ) is not None:  # a short lifetime under an unknown label
                open_.said.setdefault(meant, words)
    yield from _done(open_)


def _told(
    reading: Reading, passage: Passage, *, inside: bool
) -> tuple[Passage, tuple[tuple[str | None, str], ...]]:
    """The last passage of what a passage labels, and its labelled values. A label may be on the line above
    its value if that is a name, or within an open record.
    """
    if reading.in_table(passage):
        return passage, ()
    if said := _said(reading, passage):
        return passage, said
    above = _above(reading, passage.index)
    if above is None or not (inside or (above[0] == "name" and looks_like_name(above[1]))):
        return passage, ()
    return reading.passages[passage.index + 1], (above,)


def _above(reading: Reading, at: int) -> tuple[str, str] | None:
    """The role of a label on a line of its own, and the text of the next line."""
    label, value = reading.passages[at], reading.passages[at + 1 : at + 2]
    if not value or len(label.plain) > _LONGEST_LABEL or reading.in_table(label):
        return None
    role = any_role(label.plain.strip(" :："))
    if role is None or any_role(value[0].plain.strip(" :：")) is not None:
        return None
    return role, _exact(value[0], 0, len(value[0].plain))


def _done(record: Record | None) -> Iterator[Record]:
    if record is not None and record.whole:
        yield record


def _title(passage: Passage) -> str | None:
    """The cookie's name that a line consists of; None for any other line."""
    text = bare_name(passage.text.strip(" \"'`“”・•·-–*"))[0]
    alone = passage.sentence.start == passage.sentence.block
    named = looks_like_name(text) and not ("-" in text and _COOKIES.search(text))
    return text if alone and len(text) <= _TITLE and named else None


def _said(reading: Reading, passage: Passage) -> tuple[tuple[str | None, str], ...]:
    """The labels of a passage with their values; empty if it neither begins with a label nor has several."""
    label, broken, value = passage.text[:_LONGEST].strip(" ・•·*-").partition("\n")
    if broken and len(label) <= _LONGEST_LABEL and (role := any_role(plain(label).strip(" :："))) is not None:
        return ((role, value.strip()),)
    if _COLON.search(passage.plain) is None:
        return ()
    several = any(len(list(words.all("label", passage.plain))) >= _FEWEST for words in reading.every)
    led = None if several else _LED.match(passage.plain)
    if led is not None and (role := any_role(led.group(1))) is not None:
        return ((role, _exact(passage, led.start(2), len(passage.plain))),)
    for words in reading.every:
        labels = list(words.all("label", passage.plain))
        if not labels or (labels[0].start() > _LEAD and len(labels) < _FEWEST):
            continue
        ends = (*(label.start() for label in labels[1:]), len(passage.plain))
        said = tuple(
            (_role(reading, words, label.group(1)), _exact(passage, label.end(), end))
            for label, end in zip(labels, ends, strict=True)
        )
        ahead = _name_ahead(_exact(passage, 0, labels[0].start()))
        if ahead is None or any(role == "name" for role, _ in said):
            return said
        return (("name", ahead), *said)
    return ()


def _name_ahead(text: str) -> str | None:
    """The name before the first label of a line: "Session cookie (sessionid) — Purpose: … / Duration: …"."""
    text = text.strip(" :：-–—|*")[:_TITLE]
    asided = _ASIDE.search(text)
    name = asided.group(1) if asided is not None else bare_name(text)[0]
    return name if _TOKEN.fullmatch(name) is not None else None


def _role(reading: Reading, words: Vocabulary, label: str) -> str | None:
    return role_of(words, label) or role_of(reading.words, label)


def _exact(passage: Passage, start: int, end: int) -> str:
    if passage.origin is not None and start < end:
        start, end = passage.origin[start], passage.origin[end - 1] + 1
    return passage.text[start:end][:_LONGEST].strip(' ,;|/・•\t\n"“”`')
