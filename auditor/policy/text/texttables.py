"""Tables in plain text: rows with pipes (Markdown), grids, and columns separated by tabs, semicolons or
spaces.
"""

import re
from collections.abc import Sequence
from typing import Final

from auditor.model.document import Cell, Table
from auditor.policy.text.spaced_columns import spaced_table

_RULE: Final = re.compile(r"^\s*\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?\s*$")
_GRID: Final = re.compile(r"^\s{0,8}\+[-=]{2,}(?:\+[-=]{2,})+\+\s*$")
_MOST_LINES_OF_ROW: Final = 40
_MOST_TABLES: Final = 500

Span = tuple[int, int]
_LEAST_ROWS: Final = 2
_TOGETHER: Final = 3
_LONGEST_HEAD: Final = 40
_LEAST_BARS: Final = 2
_MARK: Final = re.compile(
    r"^\s*(?:[-*•‣◦·・●○■□◆▪▸–—]|[(（]?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[A-Za-z]|[ivxIVX]{1,5})[.)）:]?"
    r"|[-*•] ?[(（][\w]{1,4}[)）])\t"
)
"""A list marker followed by a tab, as word processors write it: not a column."""


def tables(text: str) -> tuple[Table, ...]:
    """The tables of a text, in order, with exact offsets of their cells."""
    if not any(mark in text for mark in ("|", "\t", "   ", ";", "+-")):
        return ()
    rows = _line_spans(text)
    found: list[Table] = []
    index = 0
    while index < len(rows) and len(found) < _MOST_TABLES:
        table, index = _table_at(text, rows, index)
        if table is not None:
            found.append(table)
    return tuple(found)


def _line_spans(text: str) -> list[Span]:
    spans, start = [], 0
    for line in text.split("\n"):
        spans.append((start, start + len(line)))
        start += len(line) + 1
    return spans


def _table_at(text: str, rows: Sequence[Span], index: int) -> tuple[Table | None, int]:  # noqa: C901, PLR0911 -- one return per kind of table
    line = text[slice(*rows[index])]
    if _GRID.match(line):
        return _grid_table(text, rows, index)
    if "|" in line and index + 1 < len(rows) and "|" in text[slice(*rows[index + 1])]:
        if _RULE.match(text[slice(*rows[index + 1])]):
            return _pipe_table(text, rows, index, index + 2, header=True)
        if line.lstrip().startswith("|") and text[slice(*rows[index + 1])].lstrip().startswith("|"):
            return _pipe_table(text, rows, index, index + 1, header=False)
    if _even(text, rows, index):
        return _pipe_table(text, rows, index, index + 1, header=True)
    if "\t" in _MARK.sub("", line).strip():
        return _tab_table(text, rows, index)
    if line.count(";") >= _LEAST_BARS and _alike(text, rows, index, ";"):
        return _tab_table(text, rows, index, ";")
    if "   " in line.strip():
        return spaced_table(text, rows, index)
    return None, index + 1


def _grid_table(text: str, rows: Sequence[Span], index: int) -> tuple[Table | None, int]:
    """A table drawn with `+---+` rules between its rows. Only the first line of a cell is read."""
    found: list[tuple[Cell, ...]] = []
    last, begins = index, True
    for at in range(index, len(rows)):
        line = text[slice(*rows[at])]
        if _GRID.match(line):
            begins = True
        elif line.lstrip().startswith("|"):
            if begins:
                found.append(_cells(text, rows[at], header=not found))
            begins = False
        else:
            break
        last = at
    if len(found) < _LEAST_ROWS:
        return None, last + 1  # only rules: no later line of them begins a table either
    return Table(start=found[0][0].start, end=rows[last][1], rows=tuple(found)), last + 1


def _even(text: str, rows: Sequence[Span], index: int) -> bool:
    """Whether three adjacent lines without a rule have the same number of pipes. Two cells only count with
    spaces around the pipe and a short first line.
    """
    lines = [text[slice(*span)] for span in rows[index : index + _TOGETHER]]
    bars = [line.count("|") for line in lines]
    if len(bars) != _TOGETHER or len(set(bars)) != 1:
        return False
    pairs = all(" | " in line for line in lines) and len(lines[0]) <= _LONGEST_HEAD
    return bars[0] >= _LEAST_BARS or (bars[0] == 1 and pairs)


def _pipe_table(
    text: str, rows: Sequence[Span], first: int, body: int, *, header: bool
) -> tuple[Table | None, int]:
    head = _cells(text, rows[first], header=header)
    found, index = [head], body
    bars = text[slice(*rows[first])].count("|")
    while index < len(rows) and "|" in text[slice(*rows[index])]:
        last = _row_end(text, rows, index, bars)
        found.append(_cells(text, (rows[index][0], rows[last][1]), header=False, most=len(head)))
        index = last + 1
    end = rows[index - 1][1]
    return Table(start=rows[first][0], end=end, rows=tuple(found)), index


def _row_end(text: str, rows: Sequence[Span], index: int, bars: int) -> int:
    """The last line of the row that begins at `index`: cells may contain line breaks."""
    count = 0
    for last in range(index, min(index + _MOST_LINES_OF_ROW, len(rows))):
        line = text[slice(*rows[last])]
        if not line.strip():
            break
        count += line.count("|")
        if count >= bars:
            return last
    return index


def _cells(text: str, span: Span, *, header: bool, most: int = 0) -> tuple[Cell, ...]:
    start, end = span
    row = text[start:end]
    inner = row.rstrip()
    lead = len(row) - len(row.lstrip())
    if inner[lead : lead + 1] == "|":
        lead += 1
    stop = len(inner) - 1 if inner.endswith("|") and len(inner) > lead else len(inner)
    cells, position = [], lead
    for piece in row[lead:stop].split("|"):
        cells.append(_cell(text, start + position, piece, header=header))
        position += len(piece) + 1
    return tuple(cells[:most] if most else cells)


def _cell(text: str, start: int, piece: str, *, header: bool) -> Cell:
    bare = piece.strip()
    first = start + (len(piece) - len(piece.lstrip()) if bare else 0)
    return Cell(start=first, end=first + len(bare), text=text[first : first + len(bare)], header=header)


def _alike(text: str, rows: Sequence[Span], index: int, mark: str) -> bool:
    """Whether `mark` splits three adjacent lines into equally many cells, short ones in the first line."""
    lines = [text[slice(*span)] for span in rows[index : index + _TOGETHER]]
    same = len(lines) == _TOGETHER and len({line.count(mark) for line in lines}) == 1
    return same and all(len(piece) <= _LONGEST_HEAD for piece in lines[0].split(mark))


def _tab_table(text: str, rows: Sequence[Span], first: int, mark: str = "\t") -> tuple[Table | None, int]:
    columns = text[slice(*rows[first])].strip("\n").count(mark)
    index = first
    while (
        index < len(rows)
        and text[slice(*rows[index])].count(mark) == columns
        and not _MARK.match(text, *rows[index])
        and text[slice(*rows[index])].strip()
    ):
        index += 1
    if index - first < _LEAST_ROWS:
        return None, first + 1
    found = []
    for number in range(first, index):
        start, end = rows[number]
        position, cells = start, []
        for piece in text[start:end].split(mark):
            cells.append(_cell(text, position, piece, header=number == first))
            position += len(piece) + 1
        found.append(tuple(cells))
    return Table(start=rows[first][0], end=rows[index - 1][1], rows=tuple(found)), index
