"""A document's text and structure, before it becomes a `Document`."""

from dataclasses import dataclass

from auditor.model.document import Anchor, Heading, Item, Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A text with its structure; every offset counts characters of `text`."""

    text: str
    title: str = ""
    language: str | None = None
    """The primary tag of the language that the page declares."""
    anchors: tuple[Anchor, ...] = ()
    headings: tuple[Heading, ...] = ()
    tables: tuple[Table, ...] = ()
    items: tuple[Item, ...] = ()
    problem: str | None = None
    """What is wrong with it; None if all is well."""
