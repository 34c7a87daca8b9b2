"""Distinguish data tables from layout tables, and locate their cells, including merged ones.

Cells are placed by the table model of HTML
(https://html.spec.whatwg.org/multipage/tables.html#forming-a-table), with bounds.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final

from auditor.policy.page.blocks import CellPlace

_MOST_CELLS: Final = 50_000
_LEAST: Final = 2
"""Least number of rows and of columns of a data table."""
_MOST_DIGITS: Final = 5
_MOST_SPAN: Final = 200
_LONG_CELL: Final = 3_000
"""Characters of a cell beyond which its table is a layout table."""
_PARAGRAPH: Final = 2
"""Least number of sentences of a `<dd>` that is more than a value."""
_LABEL: Final = re.compile(r"[^:：\s]{1,12}[:：](?!//)")
"""A label at the beginning of a definition: "Provider: …"."""
_LONG_MEANING: Final = 300
"""Characters of a `<dd>` beyond which its list consists of sections."""


@dataclass(frozen=True, slots=True)
class DataTable:
    """A data table: the position of each cell by its element."""

    number: int
    places: dict[Any, CellPlace]

    def place_of(self, element: Any) -> CellPlace | None:
        """The position of a cell; None for one of another table."""
        return self.places.get(element)


def data_table(table: Any, number: int) -> DataTable | None:
    """The table with its cells' positions; None for a layout table."""
    if (table.get("role") or "").lower() in ("presentation", "none"):
        return None
    if next(table.iterdescendants("table", "h1", "h2", "main", "article", "form"), None) is not None:
        return None
    rows = list(_rows(table))
    if len(rows) < _LEAST or max((len(row) for row in rows), default=0) < _LEAST:
        return None
    if any(_length(cell) > _LONG_CELL for row in rows for cell in row):
        return None
    return DataTable(number, _placed(rows, number))


def _rows(table: Any) -> Iterator[list[Any]]:
    count = 0
    for row in table.iterdescendants("tr"):
        cells = [cell for cell in row if cell.tag in ("td", "th")]
        count += len(cells)
        if count > _MOST_CELLS:
            return
        if cells:
            yield cells


def _length(element: Any) -> int:
    total = 0
    for piece in element.itertext():
        total += len(piece)
        if total > _LONG_CELL:
            break
    return total


def _placed(rows: list[list[Any]], number: int) -> dict[Any, CellPlace]:
    places: dict[Any, CellPlace] = {}
    taken: set[tuple[int, int]] = set()
    for index, row in enumerate(rows):
        column = 0
        for cell in row:
            while (index, column) in taken:
                column += 1
            high, wide = _span(cell, "rowspan"), max(_span(cell, "colspan"), 1)
            high = min(high or len(rows), len(rows) - index)
            if len(taken) + high * wide > _MOST_CELLS:
                high = wide = 1
            places[cell] = CellPlace(number, index, column, high, wide, cell.tag == "th")
            taken.update((index + down, column + right) for down in range(high) for right in range(wide))
            column += wide
    return places


def _span(cell: Any, name: str) -> int:
    value = (cell.get(name) or "1").strip()
    return (
        min(int(value), _MOST_SPAN)
        if value.isascii() and value.isdigit() and len(value) <= _MOST_DIGITS
        else 1
    )


def _told_at_length(meanings: list[Any]) -> bool:
    """Whether most definitions are paragraphs, or the only one is a sentence, so that they are sections under
    their titles. Only the full stop "。" counts: "." also ends names and labels.
    """
    stops = ["".join(islice(part.itertext(), _MOST_CELLS)).strip().count("。") for part in meanings]
    return sum(count >= _PARAGRAPH for count in stops) * 2 > len(stops) or (len(stops) == 1 and stops[0] > 0)


def _labelled(meanings: list[Any]) -> bool:
    """Whether each definition begins with a label of its own ("Provider: …"), two or more to a title, so that
    they are lines under it and not columns.
    """
    told = [_LABEL.match("".join(islice(part.itertext(), _MOST_CELLS)).strip()) for part in meanings]
    return len(told) > 1 and all(told) and any(_after(part) == "dd" for part in meanings)


def _after(part: Any) -> str | None:
    following = part.getnext()
    return following.tag if following is not None else None


def definition_table(listing: Any, number: int) -> DataTable | None:
    """A definition list as a table of two columns; None if its definitions are whole sections."""
    parts = list(islice(listing.iterdescendants("dt", "dd"), _MOST_CELLS))
    if (
        len(parts) < _LEAST
        or next(listing.iterdescendants("dl", "table", "h1", "h2", "h3", "h4", "ul", "ol"), None) is not None
    ):
        return None
    meanings = [part for part in parts if part.tag == "dd"]
    if any(_length(part) > _LONG_MEANING for part in meanings) or _told_at_length(meanings):
        return None
    if _labelled(meanings):
        return None
    places: dict[Any, CellPlace] = {}
    row, column = -1, 1
    for part in parts:
        if part.tag == "dt":
            row += 1
            column = 0
            places[part] = CellPlace(number, row, 0, header=True)
        else:
            row = max(row, 0)
            column += 1
            places[part] = CellPlace(number, row, column)
    return DataTable(number, places)
