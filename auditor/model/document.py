"""A policy document as it was read: its text, and what stands where in it.

All offsets count characters (Unicode code points) of `Document.text`; `text[start:end]` is exact.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from auditor.model.site import DocumentKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A link inside a document, with its target and its words; or an address that stands there as text."""

    start: int
    end: int
    url: str
    """Absolute where the document's address is known."""
    text: str
    written: bool = False
    """The address is only written out in the text: nothing there can be pressed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading: it governs the text up to the next heading of its level or a higher one."""

    start: int
    end: int
    level: int
    """1 is the outermost."""
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A table cell; a merged cell stands in every place that it covers."""

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
    """A list item; `intro` are the offsets of the sentence that introduces its list, if one does."""

    start: int
    end: int
    intro: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One version of one policy document."""

    id: str
    """First 16 hexadecimal digits of the SHA-256 of address and text: one version, one id."""
    url: str | None
    """Address after redirects; None for a file without one."""
    path: str | None = None
    """Name of the file it was read from, where it was."""
    kind: DocumentKind = "privacy"
    title: str = ""
    language: str = "und"
    """BCP 47 primary tag by vote over the text; `und` where no language won."""
    text: str = ""
    """Main text; empty where the document could not be read."""
    sha256: str = ""
    """Of the bytes as they arrived."""
    fetched: datetime | None = None
    found: str = ""
    """How it was found: "given", "link in the footer: Privacy", "referred to by …"."""
    status: int | None = None
    """HTTP status of the answer; None for files."""
    problem: str | None = None
    """Why it could not be read or is not what it should be; None where all is well."""
    partial: bool = False
    """Only its beginning was read, for its length, or no statement of it, for its language; `problem` says
    so.
    """
    anchors: tuple[Anchor, ...] = ()
    headings: tuple[Heading, ...] = ()
    tables: tuple[Table, ...] = ()
    items: tuple[Item, ...] = ()
    vantages: tuple[str, ...] = ()
    """Ids of the vantages that were shown it; empty where it was not read from one of several."""
    whole: bool = True
    """Whether a list of it claims to be all there is. The configuration of a consent platform may list no
    more than what is switched by it: then what it leaves out is no omission."""

    extraction: int = 0
    """Which way of making a text of a page made this one: raised whenever one page gives another text."""

    @property
    def readable(self) -> bool:
        """Whether its text can be held against the site: all of it, or its beginning."""
        return self.problem is None or self.partial


def shown_at(vantage: str, documents: Iterable[Document]) -> tuple[Document, ...]:
    """The documents that speak to visitors of one vantage. Where none of them could be read from there, all
    do: a site's promises are not gone because they could not be fetched again.
    """
    every = tuple(documents)
    own = tuple(d for d in every if not d.vantages or vantage in d.vantages)
    return own if any(d.readable and d.kind != "banner" for d in own) else every
