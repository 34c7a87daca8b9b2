"""Turn the declaration of a consent platform into a document, with one or two tables per group of rows.

The cells have the platform's own words. The column headers are added here, in English, so that the same
readers can read these tables and those of policy pages.
"""

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final

from auditor import discover
from auditor.model.document import Cell, Document, Heading, Table
from auditor.policy.cookie_lists import declarations
from auditor.policy.cookie_lists.declared import MOST_ROWS, Declaration, Row, Shape, Tree
from auditor.policy.text.detect import language_of
from auditor.policy.words.vocabulary import vocabulary

MOST_BYTES: Final = 2 << 20
_HEADS: Final = (
    ("name", "Cookie"),
    ("provider", "Provider"),
    ("purpose", "Purpose"),
    ("lifetime", "Duration"),
    ("party", "Party"),
)
_LEAST: Final = 2
"""Least number of columns of a table."""


def read(content: bytes, shown: Collection[int] = ()) -> Declaration | None:
    """What a platform's response or object declares; None for anything else. Never raises.

    `shown` are the IDs of the vendors that the platform disclosed, according to the TCF consent string.
    """
    tree = _tree(content)
    if tree is None:
        return None
    shapes: list[Shape] = sorted(discover.offered(declarations, "SHAPE"), key=lambda shape: shape.last)
    found = next(filter(None, (shape.read(tree, shown) for shape in shapes)), None)
    rows = _distinct(found.rows) if found else ()
    return Declaration(platform=found.platform, rows=rows, whole=found.whole) if found and rows else None


def _tree(content: bytes) -> Tree | None:
    if len(content) > MOST_BYTES:
        return None
    try:
        tree = json.loads(content.decode("utf-8-sig", "replace"))
    except (ValueError, RecursionError):
        return None
    return tree if isinstance(tree, dict | list) else None


def _distinct(rows: Iterable[Row]) -> tuple[Row, ...]:
    said = (row for row in rows if row.name or row.provider)
    return tuple(dict.fromkeys(said))[:MOST_ROWS]


def document(found: Declaration, *, url: str, sha256: str, platform: str | None = None) -> Document:
    """A declaration as a document of kind `banner`. `platform` is its name if the declaration has none."""
    text = _Text()
    for group, rows in groupby(sorted(found.rows, key=_place(found.rows)), key=lambda row: row.group):
        text.group(group, list(rows))
    whole = text.whole
    language = language_of(whole)
    name = found.platform or platform
    return Document(
        id=hashlib.sha256(f"{url}\n{whole}".encode("utf-8", "surrogatepass")).hexdigest()[:16],
        url=url,
        kind="banner",
        title=f"Cookie declaration ({name})" if name else "Cookie declaration",
        language=language if vocabulary(language) else "en",
        text=whole,
        sha256=sha256,
        found=f"declaration of the consent platform{f' {name}' if name else ''}",
        headings=tuple(text.headings),
        tables=tuple(text.tables),
        whole=found.whole,
    )


def _place(rows: Sequence[Row]) -> "_Place":
    order: dict[str, int] = {}
    for row in rows:
        order.setdefault(row.group, len(order))
    return _Place(order)


@dataclass(frozen=True, slots=True)
class _Place:
    order: dict[str, int]

    def __call__(self, row: Row) -> tuple[int, bool]:
        return self.order[row.group], not row.name


@dataclass(slots=True)
class _Text:
    """A text under construction, with its headings and tables."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    headings: list[Heading] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)

    @property
    def whole(self) -> str:
        return "".join(self.parts)

    def group(self, name: str, rows: list[Row]) -> None:
        """Add a group: its heading, its cookies, then vendors for which no cookie is named."""
        if name:
            start = self._add(name)
            self.headings.append(Heading(start=start, end=self.length, level=2, text=name))
            self._add("\n")
        self._table([row for row in rows if row.name])
        self._table([row for row in rows if not row.name])

    def _table(self, rows: list[Row]) -> None:
        used = [(key, head) for key, head in _HEADS if any(getattr(row, key) for row in rows)]
        if rows and len(used) < _LEAST:  # a table of one column would not be understood: add another
            used += [(key, head) for key, head in _HEADS if (key, head) not in used][:1]
        if not rows:
            return
        lines = [tuple(self._line([head for _, head in used], header=True))]
        lines += [tuple(self._line([getattr(row, key) for key, _ in used])) for row in rows]
        self.tables.append(Table(start=lines[0][0].start, end=lines[-1][-1].end, rows=tuple(lines)))
        self._add("\n")

    def _line(self, words: list[str], *, header: bool = False) -> Iterator[Cell]:
        for index, word in enumerate(words):
            if index:
                self._add(" | ")
            start = self._add(word)
            yield Cell(start=start, end=self.length, text=word, header=header)
        self._add("\n")

    def _add(self, words: str) -> int:
        start = self.length
        self.parts.append(words)
        self.length += len(words)
        return start
