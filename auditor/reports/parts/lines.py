"""Lines for a terminal: wrapped by display width, safe, and coloured on request."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from auditor.reports.parts.safe import columns, one_line

_STYLES: Final = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "cyan": "36"}
_WIDE: Final = "⺀-鿿가-힯豈-﫿＀-￯"
_PIECES: Final = re.compile(rf"[(（「『“]?[{_WIDE}][、。，．」』）】！？”).,]*|[^\s{_WIDE}]+|\s")
"""Pieces between which a line may break: between any two wide characters, but never before closing or after
opening punctuation (JIS X 4051, kinsoku).
"""
_NARROWEST: Final = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """How lines are written for one terminal."""

    colour: bool = False
    width: int = 100

    def styled(self, text: str, style: str | None) -> str:
        """`text` in a style, if colours are enabled (ECMA-48, SGR)."""
        return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if self.colour and style else text

    def wrapped(self, text: str, style: str | None = None) -> list[str]:
        """`text` wrapped over as many lines as it needs."""
        return list(self.hanging("", text, style))

    def hanging(self, label: str, text: str, style: str | None = None) -> Iterator[str]:
        """`text` after `label`, with further lines indented to match."""
        room = max(self.width - columns(label), _NARROWEST)
        indent = " " * columns(label)
        for number, line in enumerate(_broken(one_line(text, 2000), room)):
            yield self.styled(f"{indent if number else label}{line}", style)

    def compared(self, indent: str, rows: tuple[tuple[str, ...], ...]) -> Iterator[str]:
        """An indented table; if it is too wide, one line per row."""
        if not rows:
            return
        heads, *rest = rows
        drawn = [f"{indent}{line}" for line in table(rest, heads)]
        if max(map(columns, drawn)) <= self.width:
            yield from drawn
            return
        for row in rest:
            told = (f"{head} ({cell})" for head, cell in zip(heads[1:], row[1:], strict=True))
            yield from self.hanging(f"{indent}{row[0]}: ", "; ".join(told))


def _broken(text: str, room: int) -> Iterator[str]:
    line = ""
    for piece in _PIECES.findall(text):
        for part in _fitting(piece, room):
            if columns(line) + columns(part) > room:
                yield line.rstrip()
                line = ""
            if line or not part.isspace():
                line += part
    if line.strip():
        yield line.rstrip()


def _fitting(piece: str, room: int) -> Iterator[str]:
    """A word cut into pieces that fit a line; a word that fits stays whole."""
    while columns(piece) > room:
        yield piece[: room // 2]
        piece = piece[room // 2 :]
    yield piece


def table(rows: list[tuple[str, ...]], heads: tuple[str, ...], limit: int = 40) -> Iterator[str]:
    """Rows in columns as wide as their widest cell, each cell at most `limit` columns."""
    shown = [
        tuple(one_line(c, limit) for c in heads),
        *(tuple(one_line(c, limit) for c in row) for row in rows),
    ]
    widths = [max(columns(row[i]) for row in shown) for i in range(len(heads))]
    for row in shown:
        yield "  ".join(c + " " * (w - columns(c)) for c, w in zip(row, widths, strict=True)).rstrip()
