"""Lay out the blocks of a page as readable text, with exact offsets of its parts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urljoin, urlsplit

from auditor.languages import words_for
from auditor.model.document import Anchor, Cell, Heading, Item, Table
from auditor.policy.page.blocks import Block
from auditor.policy.page.layout import Layout
from auditor.policy.page.marked import marked_items
from auditor.policy.text.introduce import introduces
from auditor.policy.text.lines import ends, is_wide

_LONGEST_HEADING: Final = 160
_MOST_CELLS: Final = 100_000
_SCRIPT_PREFIX: Final = 12
"""The length of `javascript:` plus one character."""
_ALL_BOLD: Final = 0.97
_LONGEST_BOLD: Final = 120
_LONGEST_WIDE: Final = 30
_NUMBER: Final = re.compile(
    r"第?[0-9０-９一二三四五六七八九十]{1,3}(?:条|章|[.．、)）]|[ \u3000])|"
    r"[（(][0-9０-９]{1,2}[)）]|[①-⑳■□◆●○【〔]"
)


@dataclass(slots=True)
class _Grid:
    """The cells of one table, collected in order of appearance."""

    start: int
    end: int
    caption: str | None = None
    cells: dict[tuple[int, int], tuple[int, int, bool]] = field(default_factory=dict)
    spans: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)


def arrange(blocks: Sequence[Block], *, title: str, url: str | None) -> Layout:
    """Join blocks to a text, one per line, with the cells of a row on one line, separated by a bar."""
    pieces: list[str] = []
    starts: list[int] = []
    length = 0
    for index, block in enumerate(blocks):
        between = _between(blocks[index - 1], block) if index else ""
        pieces += (between, block.text)
        starts.append(length + len(between))
        length += len(between) + len(block.text)
    text = "".join(pieces)
    levels = _heading_levels(blocks)
    return Layout(
        text=text,
        title=title,
        anchors=tuple(
            Anchor(start=start + first, end=start + last, url=target, text=text[start + first : start + last])
            for start, block in zip(starts, blocks, strict=True)
            for first, last, address in block.links
            if last > first and (target := _absolute(url, address)) is not None
        ),
        headings=tuple(
            Heading(start=start, end=start + len(block.text), level=level, text=block.text)
            for start, block, level in zip(starts, blocks, levels, strict=True)
            if level
        ),
        tables=_tables(text, blocks, starts),
        items=(*_items(blocks, starts, levels), *marked_items(blocks, starts, levels)),
    )


def _between(before: Block, block: Block) -> str:
    if before.cell is None or block.cell is None:
        return "\n"
    if (before.cell.table, before.cell.row) == (
        block.cell.table,
        block.cell.row,
    ) and before.cell != block.cell:
        return " | "
    return "\n"


def _absolute(base: str | None, address: str) -> str | None:
    lowered = address[:11].lower()
    if not address.strip():
        return None  # a link without an address leads nowhere
    if address == "#" or lowered.startswith(("javascript:", "data:", "blob:")):
        return (
            address
            if lowered.startswith("javascript:") and "void" not in address and len(address) > _SCRIPT_PREFIX
            else None
        )
    try:
        target = urljoin(base, address) if base else address
        urlsplit(target)
    except ValueError:
        return None
    return target


def _heading_levels(blocks: Sequence[Block]) -> list[int]:
    """The heading level of each block, 0 for others; bold or titled lines rank below the last
    real heading.
    """
    levels: list[int] = []
    last = 0
    for index, block in enumerate(blocks):
        level = 0
        if block.role == "heading" and block.cell is None and 0 < len(block.text) <= _LONGEST_HEADING:
            level = last = block.level
        elif index + 1 < len(blocks) and (
            _numbered_title(blocks, index)
            or (_looks_like_heading(block) and not _looks_like_heading(blocks[index + 1]))
        ):
            level = last + 1 if last else 2
        levels.append(level)
    return levels


def _looks_like_heading(block: Block) -> bool:
    return (
        block.role == "text"
        and block.cell is None
        and (block.bold > _ALL_BOLD or (block.titled and block.linked == 0))
        and 1 < len(block.text) <= _LONGEST_BOLD
        and "\n" not in block.text
        and (not ends(block.text) or block.text[-1] in "?？")
    )


def _numbered_title(blocks: Sequence[Block], index: int) -> bool:
    """Whether a short line with a number or sign, in a script without capitals, precedes a longer paragraph,
    or a list that it does not announce: pages of authorities often mark their sections only so.
    """
    block, below = blocks[index : index + 2]
    listing = below.role == "item" and not words_for("announces_list").search(block.text)
    texts = block.role == "text" and (listing or below.role == "text")
    if (
        not texts
        or block.cell is not None
        or below.cell is not None
        or len(block.text) > _LONGEST_WIDE
        or not _NUMBER.match(block.text)
    ):
        return False
    if ends(block.text) or not is_wide(block.text[-1]) or _NUMBER.match(below.text):
        return False
    above = blocks[index - 1].text if index else ""
    listed = _NUMBER.match(above) is not None and not ends(above)
    return not listed and (listing or (ends(below.text) and len(below.text) > len(block.text)))


def _items(blocks: Sequence[Block], starts: Sequence[int], levels: Sequence[int]) -> tuple[Item, ...]:
    items: list[Item] = []
    intros: dict[int, tuple[int, int] | None] = {}
    depth = 0
    for index, (block, start) in enumerate(zip(blocks, starts, strict=True)):
        if block.role != "item":
            depth = 0
            continue
        if block.level > depth:
            before = index - 1
            found = (
                introduces(blocks[before].text, starts[before])
                if before >= 0 and not levels[before]
                else None
            )
            intros[block.level] = found or (intros.get(block.level - 1) if depth else None)
        depth = block.level
        items.append(Item(start=start, end=start + len(block.text), intro=intros.get(depth)))
    return tuple(item for item in items if item.end > item.start)


def _tables(text: str, blocks: Sequence[Block], starts: Sequence[int]) -> tuple[Table, ...]:
    grids: dict[int, _Grid] = {}
    for block, start in zip(blocks, starts, strict=True):
        if block.cell is None:
            continue
        end = start + len(block.text)
        grid = grids.setdefault(block.cell.table, _Grid(start, end))
        grid.end = end
        if block.cell.row < 0:
            grid.caption = block.text
            continue
        place = (block.cell.row, block.cell.column)
        first = grid.cells.get(place, (start, end, False))[0]
        grid.cells[place] = (first, end, block.cell.header)
        grid.spans[place] = (block.cell.rows, block.cell.columns)
    return tuple(_table(text, grid) for grid in grids.values() if grid.cells)


def _table(text: str, grid: _Grid) -> Table:
    filled: dict[int, dict[int, Cell]] = {}
    count = 0
    for (row, column), (start, end, header) in grid.cells.items():
        cell = Cell(start=start, end=end, text=text[start:end], header=header)
        high, wide = grid.spans[row, column]
        if count >= _MOST_CELLS:
            high = wide = 1
        for down in range(high):
            for right in range(wide):
                if count < _MOST_CELLS:
                    filled.setdefault(row + down, {}).setdefault(column + right, cell)
                    count += 1
    rows = tuple(tuple(cells[column] for column in sorted(cells)) for _, cells in sorted(filled.items()))
    return Table(start=grid.start, end=grid.end, rows=rows, caption=grid.caption)
