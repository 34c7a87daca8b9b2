"""Tables whose columns are aligned with spaces, as in text from PDFs and e-mails."""

import re
from collections.abc import Sequence
from typing import Final

from auditor.model.document import Cell, Table

_PIECE: Final = re.compile(r"\S(?:[^ ]| (?=[^ ]))*")
_LEAST_COLUMNS, _MOST_COLUMNS = 3, 10
_LEAST_ROWS: Final = 2
_LEAST_CELLS: Final = 2
"""Least number of filled cells in a row."""
_MOST_LINES: Final = 5_000
_BESIDE: Final = 2
"""Most characters by which a cell may begin left of its header."""

Span = tuple[int, int]


def spaced_table(text: str, rows: Sequence[Span], first: int) -> tuple[Table | None, int]:
    """The table whose header is line `first`, or None, and the index of the next line to look at."""
    columns = [match.start() for match in _PIECE.finditer(text[slice(*rows[first])])]
    if not _LEAST_COLUMNS <= len(columns) <= _MOST_COLUMNS:
        return None, first + 1
    found = [_cells(text, rows[first], columns, header=True)]
    last = first
    for index in range(first + 1, min(len(rows), first + _MOST_LINES)):
        if not text[slice(*rows[index])].strip():
            if index > last + 1:
                break  # one empty line may stand between rows
            continue
        line = text[slice(*rows[index])]
        cells = _cells(text, rows[index], columns, header=False)
        if not line.strip(" -=_+|") or (line[: columns[1]].strip() == "" and index == last + 1):
            last = index  # a rule, or the second line of a cell
            continue
        if sum(bool(cell.text) for cell in cells) < _LEAST_CELLS:
            break
        found.append(cells)
        last = index
    if len(found) < _LEAST_ROWS:
        return None, first + 1
    return Table(start=rows[first][0], end=rows[last][1], rows=tuple(found)), last + 1


def _cells(text: str, span: Span, columns: Sequence[int], *, header: bool) -> tuple[Cell, ...]:
    """The cells of a line: each piece of text goes to the column in, or right before, which it begins."""
    start, end = span
    pieces: list[list[re.Match[str]]] = [[] for _ in columns]
    for match in _PIECE.finditer(text[start:end]):
        at = max((i for i, column in enumerate(columns) if column <= match.start() + _BESIDE), default=0)
        pieces[at].append(match)
    return tuple(
        Cell(
            start=start + of[0].start() if of else end,
            end=start + of[-1].end() if of else end,
            text=text[start + of[0].start() : start + of[-1].end()] if of else "",
            header=header,
        )
        for of in pieces
    )
