"""A policy document as it was read: its text and the structure of the text.

All offsets count characters (Unicode code points) of `Document.text`; `text[start:end]` is exact.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from auditor.model.site import DocumentKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A link in a document, with its target and its words; or an address written as plain text."""

    start: int
    end: int
    url: str
    """Absolute if the document's address is known."""
    text: str
    written: bool = False
    """The address is only written out in the text and cannot be clicked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading, which covers the text up to the next heading of its level or a higher one."""

    start: int
    end: int
    level: int
    """Heading level; 1 is the outermost."""
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A table cell; a merged cell is repeated in every position it covers."""

    start: int
    end: int
    text: str
    header: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table (HTML, pipe text, definition list) as rows of cells, with its caption."""

    start: int
    end: int
    rows: tuple[tuple[Cell, ...], ...]
    caption: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A list item; `intro` are the offsets of the sentence that introduces its list, if any."""

    start: int
    end: int
    intro: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One version of one policy document."""

    id: str
    """First 16 hexadecimal digits of the SHA-256 of address and text, so each version has its own id."""
    url: str | None
    """Address after redirects; None for a file without one."""
    path: str | None = None
    """Name of the file it was read from, if any."""
    kind: DocumentKind = "privacy"
    title: str = ""
    language: str = "und"
    """BCP 47 primary tag, by vote over the text; `und` if no language won."""
    text: str = ""
    """Main text; empty if the document could not be read."""
    sha256: str = ""
    """SHA-256 of the bytes as received."""
    fetched: datetime | None = None
    found: str = ""
    """How it was found: "given", "link in the footer: Privacy", "referred to by …"."""
    status: int | None = None
    """HTTP status of the answer; None for files."""
    problem: str | None = None
    """Why it could not be read or is not what it should be; None if there is no problem."""
    partial: bool = False
    """Only its beginning was read, because of its length, or none of its statements, because of its language;
    `problem` says so."""
    anchors: tuple[Anchor, ...] = ()
    headings: tuple[Heading, ...] = ()
    tables: tuple[Table, ...] = ()
    items: tuple[Item, ...] = ()
    vantages: tuple[str, ...] = ()
    """Ids of the vantages that were shown it; empty if it was not read from one of several."""
    whole: bool = True
    """Whether its list claims to be complete. A consent platform's configuration may list only what it
    controls; then what it leaves out is no omission."""

    extraction: int = 0
    """Version of the text extraction; raised whenever the same page would give a different text."""

    @property
    def readable(self) -> bool:
        """Whether its text (all of it, or its beginning) can be used as evidence."""
        return self.problem is None or self.partial


def shown_at(vantage: str, documents: Iterable[Document]) -> tuple[Document, ...]:
    """The documents shown to visitors at one vantage. If none of them could be read from there, return all
    documents: a site's promises still hold if they could not be fetched again.
    """
    every = tuple(documents)
    own = tuple(d for d in every if not d.vantages or vantage in d.vantages)
    return own if any(d.readable and d.kind != "banner" for d in own) else every
