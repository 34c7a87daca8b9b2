"""The blocks of text into which a page is split, in reading order."""

import re
from dataclasses import dataclass
from typing import Literal

Place = Literal["main", "body", "header", "nav", "footer", "aside", "dialog"]


@dataclass(frozen=True, slots=True)
class CellPlace:
    """The position of a cell in a page's tables."""

    table: int
    row: int
    column: int
    rows: int = 1
    """The number of rows that it spans."""
    columns: int = 1
    header: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One block of text, with white space as a browser shows it and a line break for each `<br>`."""

    text: str
    links: tuple[tuple[int, int, str], ...]
    """The start and end in `text`, and the raw URL, of each link."""
    role: Literal["text", "heading", "item", "caption"]
    level: int
    """The level of a heading, from 1; the depth of an item, from 1; else 0."""
    cell: CellPlace | None
    place: Place
    bold: float
    """The share of the characters that are bold."""
    linked: int
    """The number of characters inside links of any kind."""
    titled: bool = False
    """Whether its element's class calls it a title."""
    path: tuple[int, ...] = ()
    """The numbers of the elements around it, outermost first, at most 64."""


_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


def units(text: str) -> int:
    """The approximate number of words; two characters of a script without spaces count as one."""
    wide = len(_WIDE.findall(text))
    return wide // 2 + len(_WORD.findall(_WIDE.sub(" ", text) if wide else text))
