"""When the document was updated, took effect or was enacted, which period a statement looks back on, and
whether it is reviewed once a year.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final, get_args

from auditor.model.claim import Claim, DateKind
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.words.calendar_dates import dates, undecided
from auditor.policy.words.vocabulary import plain

_DAY_FIRST: Final = frozenset({"fr", "de"})
"""Languages that write the day before the month wherever they are spoken."""
_LINE: Final = 200
"""The longest sentence that may be the first half of a date line, in characters."""


def read(reading: Reading) -> Iterator[Claim]:
    """A claim for each date next to a word that says what it is the date of."""
    for passage in reading.passages:
        words, text = reading.words, passage.plain
        back = words.find("look_back", text)
        if back is not None:
            yield reading.claim(
                "date",
                passage,
                (back,),
                date_kind="look_back",
                period=passage.words(back.span()),
                confidence=0.8,
            )
        if passage.sentence.kind != "heading" and (again := words.find("reviewed_yearly", text)) is not None:
            yield reading.claim("date", passage, (again,), period=passage.words(again.span()), confidence=0.7)
        found = dates(passage.text[:600], day_first=reading.document.language in _DAY_FIRST)
        if found and not any(words.has(f"date_{kind}", text) for kind in get_args(DateKind)):
            yield from _continued(reading, passage)
        told: set[DateKind] = set()
        for stated in found[:3]:
            kind = _kind(reading, passage, *map(passage.folded, (stated.start, stated.end)))
            if kind is not None and kind not in told:
                told.add(kind)
                yield reading.claim(
                    "date", passage, (words.find(f"date_{kind}", text),), date=stated.date, date_kind=kind,
                    period=stated.words, confidence=0.85,
                )  # fmt: skip
        if not found:
            yield from _undecided(reading, passage)


def _undecided(reading: Reading, passage: Passage) -> Iterator[Claim]:
    """A claim that the document has a date, even if day and month cannot be told apart (3 May or 5 March)."""
    either = undecided(passage.text[:600])
    kind = _kind(reading, passage, *map(passage.folded, either.span())) if either is not None else None
    if either is not None and kind is not None:
        because = (reading.words.find(f"date_{kind}", passage.plain),)
        yield reading.claim("date", passage, because, date_kind=kind, period=either.group())


def _kind(reading: Reading, passage: Passage, start: int, end: int) -> DateKind | None:
    """The kind of date by the words before it, else by those after it, within the same line."""
    text = passage.plain
    around = (text[max(0, start - 60) : start], text[end : end + 25])
    for near in around:
        best: tuple[int, DateKind] | None = None
        for kind in get_args(DateKind):
            for match in reading.words.all(f"date_{kind}", near):
                if best is None or match.end() > best[0]:
                    best = (match.end(), kind)
        if best is not None:
            return best[1]
    return None


def _continued(reading: Reading, passage: Passage) -> Iterator[Claim]:
    """A date split over what looks like two sentences of one line: "Stand: 1." and "März 2024"."""
    before = reading.passages[passage.index - 1] if passage.index else None
    if before is None or before.sentence.line != passage.sentence.line or len(before.text) > _LINE:
        return
    whole = reading.quote(before.sentence.start, passage.sentence.end)
    for stated in dates(whole.text[:600], day_first=reading.document.language in _DAY_FIRST)[:1]:
        low = plain(whole.text[: stated.start])
        for kind in get_args(DateKind):
            if match := reading.words.find(f"date_{kind}", low):
                claim = reading.claim(
                    "date", passage, (), date=stated.date, date_kind=kind, period=stated.words
                )
                yield replace(claim, quote=whole, because=(match.group(),))
                return


READER = Reader(types=("date",), read=read)
