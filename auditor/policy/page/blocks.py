"""What the walk over a page yields: blocks of text in reading order."""

import re
from dataclasses import dataclass
from typing import Literal

Place = Literal["main", "body", "header", "nav", "footer", "aside", "dialog"]


@dataclass(frozen=True, slots=True)
class CellPlace:
    """Where a cell stands in a page's tables."""

    table: int
    row: int
    column: int
    rows: int = 1
    """Rows that it covers."""
    columns: int = 1
    header: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One block of text, its white space as a browser shows it; lines broken by `<br>` are lines."""

    text: str
    links: tuple[tuple[int, int, str], ...]
    """Start, end and raw address of each link, in `text`."""
    role: Literal["text", "heading", "item", "caption"]
    level: int
    """Of a heading, from 1; depth of an item, from 1; else 0."""
    cell: CellPlace | None
    place: Place
    bold: float
    """Share of the characters that are bold."""
    linked: int
    """Characters inside links of any kind."""
    titled: bool = False
    """Its element's class calls it a title."""
    path: tuple[int, ...] = ()
    """The elements around it by their numbers, outermost first, the first 64 of them."""


_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


def units(text: str) -> int:
    """About how many words a text has: two characters of a script without spaces count as one."""
    wide = len(_WIDE.findall(text))
    return wide // 2 + len(_WORD.findall(_WIDE.sub(" ", text) if wide else text))
