"""Split a document into sentences: exact substrings, with their headings, kind and introduction."""

from bisect import bisect_right
from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from auditor.model.claim import Quote
from auditor.model.document import Document, Heading, Item, Table
from auditor.policy.text.lines import Line, continues, lines, wrapped_by_hand
from auditor.policy.text.split import split

Kind = Literal["prose", "item", "cell", "heading"]
_LABEL: Final = 24
"""Most characters of a label."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence of a document: `document.text[start:end] == text`."""

    start: int
    end: int
    text: str
    """The exact text, including the line breaks of a hard-wrapped paragraph."""
    line: int
    """The line of its first character, from 1."""
    heading: tuple[str, ...]
    """The headings above it, outermost first; a heading does not include itself."""
    kind: Kind
    intro: str | None = None
    """For an item: the sentence that introduces its list."""
    language: str = "und"
    """The language of its document."""
    block: int = 0
    """The offset at which its paragraph, item or cell begins."""

    @property
    def flat(self) -> str:
        """Its text on one line, for matching; offsets into it are off wherever white space was folded."""
        return " ".join(self.text.split())


@dataclass(frozen=True, slots=True)
class _Region:
    """A span of text that is split into sentences on its own."""

    start: int
    end: int
    kind: Kind
    intro: tuple[int, int] | None = None


_recent: Final[deque[tuple[Document, tuple[Sentence, ...]]]] = deque(maxlen=8)
"""A cache of the documents split last: every reader asks for the same ones."""


def sentences(document: Document) -> tuple[Sentence, ...]:
    """The sentences of a document in order."""
    for known, cut in tuple(_recent):
        if known is document:
            return cut
    cut = _sentences(document)
    _recent.append((document, cut))
    return cut


def _sentences(document: Document) -> tuple[Sentence, ...]:
    text = document.text
    numbers = _LineNumbers(text)
    paths = _Paths(document.headings)
    return tuple(
        Sentence(
            start=start,
            end=end,
            text=text[start:end],
            line=numbers.at(start),
            heading=paths.at(start),
            kind=region.kind,
            intro=text[region.intro[0] : region.intro[1]] if region.intro else None,
            language=document.language,
            block=region.start,
        )
        for region in _regions(document)
        for start, end in _cut(text, region)
    )


def _cut(text: str, region: _Region) -> Iterator[tuple[int, int]]:
    if region.kind == "heading":
        yield region.start, region.end
        return
    for start, end in split(text[region.start : region.end]):
        yield region.start + start, region.start + end


class _LineNumbers:
    """Line numbers by offset."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        self._starts.extend(index + 1 for index, character in enumerate(text) if character == "\n")

    def at(self, offset: int) -> int:
        return bisect_right(self._starts, offset)


class _Paths:
    """Heading paths by offset."""

    def __init__(self, headings: tuple[Heading, ...]) -> None:
        self._starts: list[int] = []
        self._paths: list[tuple[str, ...]] = []
        stack: list[Heading] = []
        for heading in headings:
            while stack and stack[-1].level >= heading.level:
                stack.pop()
            self._note(heading.start, stack)
            stack.append(heading)
            self._note(heading.end, stack)

    def _note(self, offset: int, stack: list[Heading]) -> None:
        self._starts.append(offset)
        self._paths.append(tuple(" ".join(heading.text.split()) for heading in stack))

    def at(self, offset: int) -> tuple[str, ...]:
        index = bisect_right(self._starts, offset) - 1
        return self._paths[index] if index >= 0 else ()


def _regions(document: Document) -> tuple[_Region, ...]:
    """The whole text as non-overlapping regions, in order."""
    fixed = sorted(_fixed(document), key=lambda region: (region.start, -region.end))
    regions: list[_Region] = []
    position = 0
    wrapped, labels = wrapped_by_hand(document.text), _labels(document.text)
    for region in fixed:
        if region.start < position:
            continue
        regions += _prose(document.text, position, region.start, wrapped=wrapped, labels=labels)
        regions.append(region)
        position = region.end
    regions += _prose(document.text, position, len(document.text), wrapped=wrapped, labels=labels)
    return tuple(regions)


def _labels(text: str) -> frozenset[str]:
    """Short lines that occur repeatedly, as the labels of records do: none continues the line above it."""
    count = Counter(bare for line in text.split("\n") if 0 < len(bare := line.strip()) <= _LABEL)
    return frozenset(line for line, times in count.items() if times > 1)


def _fixed(document: Document) -> Iterator[_Region]:
    for heading in document.headings:
        yield _Region(heading.start, heading.end, "heading")
    for table in document.tables:
        yield from _cells(table)
    items: tuple[Item, ...] = document.items
    for item in items:
        yield _Region(item.start, item.end, "item", item.intro)


def _cells(table: Table) -> Iterator[_Region]:
    seen: set[int] = set()
    for row in table.rows:
        for cell in row:
            if cell.end > cell.start and cell.start not in seen:
                seen.add(cell.start)
                yield _Region(cell.start, cell.end, "cell")


def _prose(text: str, start: int, end: int, *, wrapped: bool, labels: frozenset[str]) -> Iterator[_Region]:
    """The paragraphs between the fixed regions; hard-wrapped lines are joined."""
    first: Line | None = None
    last: Line | None = None
    for line in lines(text[start:end], wrapped=wrapped):
        if line.text.strip("| -—_=\t") == "":
            continue
        goes_on = last is not None and not {last.text, line.text} & labels and continues(last.text, line)
        if first is not None and last is not None and not goes_on:
            yield _Region(start + first.start, start + last.end, "prose")
            first = None
        first = first or line
        last = line
    if first is not None and last is not None:
        yield _Region(start + first.start, start + last.end, "prose")


def quote_of(document: Document, sentence: Sentence) -> Quote:
    """The whole sentence as a quote from its document."""
    return Quote(
        document=document.id,
        start=sentence.start,
        end=sentence.end,
        line=sentence.line,
        text=sentence.text,
    )
