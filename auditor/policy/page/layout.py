"""A document's text with what stands where in it, before it is a `Document`."""

from dataclasses import dataclass

from auditor.model.document import Anchor, Heading, Item, Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Text and marks; every offset counts characters of `text`."""

    text: str
    title: str = ""
    language: str | None = None
    """Primary tag that the page declares itself."""
    anchors: tuple[Anchor, ...] = ()
    headings: tuple[Heading, ...] = ()
    tables: tuple[Table, ...] = ()
    items: tuple[Item, ...] = ()
    problem: str | None = None
    """Why it is not what it should be; None where all is well."""
