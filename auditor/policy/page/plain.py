"""Recognise headings, lists and tables in plain text, without changing the text."""

from collections.abc import Iterator, Sequence
from typing import Final

from auditor.model.document import Item, Table
from auditor.policy.page.addresses import bare_addresses
from auditor.policy.page.layout import Layout
from auditor.policy.text.introduce import introduces
from auditor.policy.text.lines import Line, continues, ends, lines
from auditor.policy.text.texttables import tables
from auditor.policy.text.titles import headings, is_part, list_lines

_MOST_LINES: Final = 40_000
"""Most lines searched for headings and lists."""
_LONGEST_ITEM: Final = 60
"""Most lines of one wrapped item."""
_BRIDGE: Final = 4
"""Most characters of a word between two items ("or")."""


def read_plain(text: str) -> Layout:
    """Return the layout of a plain text."""
    rows = lines(text)[:_MOST_LINES]
    found = tables(text)
    taken = [(table.start, table.end) for table in found]
    titles = headings(text, rows, taken)
    first = [heading.text for heading in titles if heading.level == 1]
    title = next((text for text in first if is_part(text)), first[0] if first else "")
    starts = frozenset(heading.start for heading in titles)
    return Layout(
        text=text,
        title=title,
        anchors=tuple(bare_addresses(text)),
        headings=titles,
        tables=found,
        items=tuple(_items(rows, starts, found)),
    )


def _items(rows: Sequence[Line], titles: frozenset[int], found: Sequence[Table]) -> Iterator[Item]:
    """The list items with their introductions; each new kind of marker begins a nested list."""
    marked = list_lines(rows)
    stack: list[tuple[str, tuple[int, int] | None]] = []
    covered = -1
    for index, row in enumerate(rows):
        if index <= covered:
            continue
        if index not in marked or any(table.start <= row.start < table.end for table in found):
            if row.start in titles or not _bridges(rows, index, marked):
                stack = []
            continue
        marks = [mark for mark, _ in stack]
        if row.marker in marks:
            del stack[marks.index(row.marker) + 1 :]
        else:
            stack.append((row.marker, _intro(rows, index, titles) or (stack[-1][1] if stack else None)))
        covered = _last_line(rows, index)
        yield Item(start=row.start, end=rows[covered].end, intro=stack[-1][1])


def _bridges(rows: Sequence[Line], index: int, marked: frozenset[int]) -> bool:
    """Whether a line is a short word without a marker before an item ("or")."""
    return len(rows[index].text) <= _BRIDGE and index + 1 in marked


def _last_line(rows: Sequence[Line], index: int) -> int:
    last = index
    while (
        last + 1 < len(rows)
        and last - index < _LONGEST_ITEM
        and not ends(rows[last].text)
        and continues(rows[last].text, rows[last + 1])
    ):
        last += 1
    return last


def _intro(rows: Sequence[Line], index: int, titles: frozenset[int]) -> tuple[int, int] | None:
    if index == 0 or rows[index - 1].start in titles:
        return None
    first = index - 1
    while first > 0 and continues(rows[first - 1].text, rows[first]):
        first -= 1
    start = rows[first].start
    paragraph = "\n".join(row.text for row in rows[first:index])
    found = introduces(rows[index - 1].text, rows[index - 1].start)
    if first == index - 1 or found is None or found[0] > rows[index - 1].start:
        return found
    return _wrapped_intro(paragraph, start, rows, first, index) or found


def _wrapped_intro(
    paragraph: str, start: int, rows: Sequence[Line], first: int, index: int
) -> tuple[int, int] | None:
    """The introducing sentence of a wrapped paragraph, if it has no margins, so that offsets are right."""
    if start + len(paragraph) != rows[index - 1].end or first == index:
        return None
    return introduces(paragraph, start)
