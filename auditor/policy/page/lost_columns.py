"""Tables of cookies that lost their columns: the cells of the header, then of the rows, one per line.

Tables in many PDFs look like this, and those that a page builds with plain `<div>`s.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from auditor.languages import every
from auditor.model.document import Cell, Table
from auditor.policy.cookie_lists.columns import Role, looks_like_name, roles
from auditor.policy.page.layout import Layout
from auditor.policy.words.lifetimes import lifetime
from auditor.policy.words.vocabulary import Vocabulary, vocabulary

_MOST_LINES: Final = 40_000
_FEWEST, _WIDEST = 2, 8
"""The least and the most columns of such a table."""
_LONGEST_NAME, _LONGEST_HEAD, _LONGEST_CELL = 60, 60, 600
_SHORT: Final = 60
"""Most characters of a cell that states a lifetime."""
_TOKEN: Final = re.compile(r"[\w.\-*$#@%/:|~\[\]{}<>]{2,80}")
"""A cookie's name, in the column for names."""
_HOST: Final = re.compile(
    r"\.?(?:[a-z0-9-]{1,63}\.){2,5}[a-z]{2,10}|\.?[a-z0-9-]{1,63}\.(?:com|net|org|io|co|de|fr|jp|kr|eu)"
)
_MORE: Final = 4
"""Most lines by which a row may exceed the header because cells have several lines."""
_MOST_TABLES: Final = 200
_EDGE: Final = " \t|\u3000"
"""Characters to strip around a cell on a line of its own."""


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class _Head:
    first: int
    wide: int
    name: int
    lasting: int | None
    """`name` and `lasting` are the columns of the name and the lifetime."""


def with_lost_tables(layout: Layout) -> Layout:
    """Add such tables to a layout, and remove the headings and items wrongly found inside them."""
    lines = _lines(layout)
    names = [i for i, line in enumerate(lines) if _may_name(line.text)]
    found: list[Table] = []
    after = 0
    for at in names:
        if at < after or len(found) >= _MOST_TABLES:
            continue
        head = _head(lines, at, after)
        if head is not None:
            rows, after = _rows(layout.text, lines, names, head)
            if not rows:
                continue
            cells = tuple(_cell(line, header=True) for line in lines[head.first : head.first + head.wide])
            found.append(Table(start=cells[0].start, end=rows[-1][-1].end, rows=(cells, *rows)))
    if not found:
        return layout
    spans = [(table.start, table.end) for table in found]
    return replace(
        layout,
        tables=tuple(sorted((*layout.tables, *found), key=lambda table: table.start)),
        headings=tuple(h for h in layout.headings if not _within(h.start, spans)),
        items=tuple(i for i in layout.items if not _within(i.start, spans)),
    )


def _within(at: int, spans: Sequence[tuple[int, int]]) -> bool:
    before = bisect_right(spans, (at, float("inf")))
    return before > 0 and at < spans[before - 1][1]


def _lines(layout: Layout) -> list[_Line]:
    """The non-blank lines outside of tables."""
    taken = [(table.start, table.end) for table in layout.tables]
    found, start = [], 0
    for raw in layout.text.split("\n"):
        bare = raw.strip(_EDGE)
        if bare and not _within(start, taken):
            first = start + len(raw) - len(raw.lstrip(_EDGE))
            found.append(_Line(first, first + len(bare), bare))
        start += len(raw) + 1
        if len(found) >= _MOST_LINES:
            break
    return found


def _may_name(text: str) -> bool:
    if len(text) > _LONGEST_NAME or " " in text or _HOST.fullmatch(text):
        return False
    return looks_like_name(text)


def _head(lines: Sequence[_Line], at: int, after: int) -> _Head | None:
    """The header right before the row whose name is at `at`: the one with the most known roles."""
    best: tuple[int, _Head] | None = None
    known = tuple(v for language in every() if (v := vocabulary(language.tag)) is not None)
    first = max(after, at - 2 * _WIDEST)
    meant = [_role(known, line.text) for line in lines[first:at]]
    if meant.count("name") == 0 or sum(role is not None for role in meant) < _FEWEST:
        return None
    for wide in range(_FEWEST, _WIDEST + 1):
        for column in range(wide):
            start = at - column - wide - first
            if start < 0:
                break
            head = meant[start : start + wide]
            sure = sum(role is not None for role in head)
            if head[column] != "name" or head.count("name") > 1 or sure < max(_FEWEST, wide - 1):
                continue
            lasting = head.index("lifetime") if "lifetime" in head else None
            if best is None or sure > best[0]:
                best = (sure, _Head(start + first, wide, column, lasting))
    return best[1] if best is not None else None


def _role(known: tuple[Vocabulary, ...], text: str) -> Role | None:
    if len(text) > _LONGEST_HEAD or _may_name(text):
        return None
    return roles(known, (Cell(start=0, end=len(text), text=text),)).get(0)


def _rows(
    text: str, lines: Sequence[_Line], names: Sequence[int], head: _Head
) -> tuple[list[tuple[Cell, ...]], int]:
    """The rows below a header, and the index of the line after them."""
    rows: list[tuple[Cell, ...]] = []
    at = head.first + head.wide
    while at + head.name < len(lines) and _TOKEN.fullmatch(lines[at + head.name].text):
        end = _row_end(lines, names, head, at)
        if end is None:
            break
        row = lines[at : min(end, len(lines))]
        if len(row) <= head.name or any(len(line.text) > _LONGEST_CELL for line in row):
            break
        rows.append(_row(text, row, head))
        at = end
    return rows, at


def _row_end(lines: Sequence[_Line], names: Sequence[int], head: _Head, at: int) -> int | None:
    """The index of the line after a row: one line per column if the lifetime is where it should be, else up
    to the next name; None if no row begins here.
    """
    regular = at + head.wide
    if regular <= len(lines) and head.lasting is not None and _lasts(lines[at + head.lasting].text):
        return regular
    if not _may_name(lines[at + head.name].text):
        return None
    after = bisect_right(names, at + head.name)
    following = names[after] - head.name if after < len(names) else at
    if at < following <= regular + _MORE:
        return following
    if head.lasting is None:
        return regular
    lasting = next((i for i in range(at, min(regular + _MORE, len(lines))) if _lasts(lines[i].text)), None)
    return regular if lasting is None else lasting + head.wide - head.lasting


def _row(text: str, row: Sequence[_Line], head: _Head) -> tuple[Cell, ...]:
    """The cells of a row; if it has more or fewer lines than columns, its lifetime is found by
    its content.
    """
    if len(row) == head.wide:
        return tuple(_cell(line) for line in row)
    cells: list[Cell] = []
    lasting = next((i for i, line in enumerate(row) if i != head.name and _lasts(line.text)), None)
    others = [i for i in range(len(row)) if i not in (head.name, lasting)]
    for column in range(head.wide):
        if column == head.name:
            cells.append(_cell(row[head.name]))
        elif column == head.lasting:
            cells.append(_cell(row[lasting]) if lasting is not None else _empty(row[-1]))
        elif others:
            left = sum(c not in (head.name, head.lasting) for c in range(column, head.wide))
            take = max(1, len(others) - left + 1)
            first, last = row[others[0]], row[others[take - 1]]
            cells.append(Cell(start=first.start, end=last.end, text=text[first.start : last.end]))
            del others[:take]
        else:
            cells.append(_empty(row[-1]))
    return tuple(cells)


def _lasts(text: str) -> bool:
    return len(text) < _SHORT and lifetime(text) is not None


def _cell(line: _Line, *, header: bool = False) -> Cell:
    return Cell(start=line.start, end=line.end, text=line.text, header=header)


def _empty(line: _Line) -> Cell:
    return Cell(start=line.end, end=line.end, text="")
