"""Collect the text of blocks while walking a page, with white space as a browser shows it."""

import re
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from auditor.policy.page.blocks import Block, CellPlace, Place
from auditor.policy.page.grid import DataTable
from auditor.policy.text.lines import is_wide

_SPACE: Final = re.compile(r"[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f]+")
_INVISIBLE: Final = re.compile(r"[\u00ad\u200b\u2060\ufeff]")
_MOST_ADDRESS: Final = 2_048
_DEEPEST: Final = 64
"""Most elements in a block's path."""


@dataclass(frozen=True, slots=True)
class Context:
    """What the elements around a text determine about it."""

    place: Place = "body"
    role: Literal["text", "heading", "item", "caption"] = "text"
    level: int = 0
    cell: CellPlace | None = None
    table: DataTable | None = None
    bold: bool = False
    linked: bool = False
    preformatted: bool = False
    titled: bool = False

    def moved(self, **changes: Any) -> "Context":
        """The context with these changes, as inside a nested element."""
        return replace(self, **changes)


class Collector:
    """The block under construction, and the finished ones."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.skipped = False
        self.size = 0
        self._contexts: list[Context] = [Context()]
        self._path: list[int] = []
        self._opened = 0
        self._pieces: list[str] = []
        self._length = 0
        self._last = ""
        self._links: list[tuple[int, int, str]] = []
        self._link: tuple[int, str] | None = None
        self._bold = 0
        self._linked = 0
        self._filled: set[CellPlace] = set()

    @property
    def context(self) -> Context:
        """The context of the innermost open element."""
        return self._contexts[-1]

    def push(self, context: Context) -> None:
        """Open an element."""
        self._contexts.append(context)
        self._opened += 1
        self._path.append(self._opened)

    def pop(self) -> None:
        """Close an element."""
        self._contexts.pop()
        self._path.pop()

    def skip(self) -> None:
        """Open an element whose content is skipped."""
        self.skipped = True

    def add(self, text: str, *, keep_lines: bool = False) -> None:
        """Add text, with each run of white space folded to one space."""
        if keep_lines and "\n" in text:
            for index, line in enumerate(text.split("\n")):
                if index:
                    self.break_line()
                self.add(line)
            return
        text = _INVISIBLE.sub("", text)
        bare = _SPACE.sub(" ", text)
        if bare[:1] == " " and (self._last in ("", " ", "\n") or _swallowed(self._last, text)):
            bare = bare[1:]
        if "\n" in text and not text.isascii():
            bare = _join_wide(text, bare)
        if bare:
            self._append(bare)

    def break_line(self) -> None:
        """Add a line break inside the block."""
        if self._last not in ("", "\n"):
            if self._last == " ":
                self._pieces[-1] = self._pieces[-1][:-1]
                self._length -= 1
            self._append("\n")

    def open_link(self, address: str | None) -> None:
        """Open a link."""
        address = (address or "").strip()
        self._link = (self._length, address) if address else None

    def close_link(self) -> None:
        """Close the open link, if any."""
        if self._link is not None:
            start, address = self._link
            if self._length > start and len(address) <= _MOST_ADDRESS:
                self._links.append((start, self._length, address))
            self._link = None

    def flush(self, *, closing: str = "") -> None:
        """End the block. An empty block is only kept for a table cell."""
        address = self._link[1] if self._link is not None else None
        self.close_link()
        text = "".join(self._pieces).rstrip()
        context = self.context
        if text or (closing in ("td", "th", "dt", "dd") and context.cell is not None):
            self._emit(text, context)
        self._pieces, self._length, self._last, self._links = [], 0, "", []
        self._bold = self._linked = 0
        if address is not None:
            self._link = (0, address)

    def _emit(self, text: str, context: Context) -> None:
        if not text and context.cell in self._filled:
            return
        if context.cell is not None:
            self._filled.add(context.cell)
        self.size += 1
        self.blocks.append(
            Block(
                text,
                tuple(_trimmed(text, link) for link in self._links if link[0] < len(text)),
                context.role,
                context.level if context.role in ("heading", "item") else 0,
                context.cell,
                context.place,
                self._bold / max(self._length, 1),
                min(self._linked, len(text)),
                context.titled,
                tuple(self._path[:_DEEPEST]),
            )
        )

    def _append(self, text: str) -> None:
        self._pieces.append(text)
        self.size += len(text)
        self._length += len(text)
        self._last = text[-1]
        context = self.context
        if context.bold:
            self._bold += len(text)
        if context.linked:
            self._linked += len(text)


def _trimmed(text: str, link: tuple[int, int, str]) -> tuple[int, int, str]:
    start, end, address = link
    words = text[start:end]
    return (
        start + len(words) - len(words.lstrip()) if words.strip() else start,
        max(start, start + len(words.rstrip())),
        address,
    )


def _swallowed(last: str, text: str) -> bool:
    """Whether a source line break between two wide characters is removed (CSS Text 3, 4.1.3)."""
    space = _SPACE.match(text)
    rest = text[space.end() :] if space else text
    return bool(space and "\n" in space.group() and rest and is_wide(last) and is_wide(rest[0]))


_WIDE_BREAK: Final = re.compile(
    r"(?<=[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef])[ \t]*\n\s*(?=[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef])"
)


def _join_wide(text: str, bare: str) -> str:
    joined = _WIDE_BREAK.sub("", text)
    if joined == text:
        return bare
    spaced = _SPACE.sub(" ", joined)
    return spaced[1:] if spaced[:1] == " " and bare[:1] != " " else spaced
