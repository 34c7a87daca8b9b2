"""A quote in its paragraph, with its place in the document."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from urllib.parse import quote as percent

from auditor.model.claim import Quote
from auditor.model.document import Document
from auditor.reports.parts.safe import link

_AROUND: Final = 320
_FRAGMENT: Final = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """The words quoted, with the words around them."""

    before: str
    quote: str
    after: str
    language: str
    heading: tuple[str, ...]
    document: str
    """Title or address, for people."""
    url: str | None
    """Where to read it, safe to follow; leads to the sentence in browsers with text fragments."""
    line: int
    version: str
    """First digits of the document's id: one version, one id."""
    fetched: datetime | None


def passage(quote: Quote, heading: tuple[str, ...], documents: Sequence[Document]) -> Passage:
    """`quote` as a reader meets it; without the words around it where its document is not at hand."""
    document = next((d for d in documents if d.id == quote.document), None)
    before, after = _around(quote, document.text if document else "")
    return Passage(
        before=before,
        quote=quote.text,
        after=after,
        language=document.language if document and document.language != "und" else "",
        heading=heading,
        document=_name(document) if document else "a document that is not at hand",
        url=_place(quote, document.url) if document else None,
        line=quote.line,
        version=quote.document[:8],
        fetched=document.fetched if document else None,
    )


def _name(document: Document) -> str:
    return document.title or document.url or document.path or document.id


def _around(quote: Quote, text: str) -> tuple[str, str]:
    if text[quote.start : quote.end] != quote.text:
        return "", ""
    first = text.rfind("\n", 0, quote.start) + 1
    end = text.find("\n", quote.end)
    before, after = text[first : quote.start], text[quote.end : end if end >= 0 else len(text)]
    if len(before) > _AROUND:
        before = "…" + before[-_AROUND:]
    if len(after) > _AROUND:
        after = after[:_AROUND] + "…"
    return before, after


def _place(quote: Quote, url: str | None) -> str | None:
    """Source: URL Fragment Text Directives (https://wicg.github.io/scroll-to-text-fragment/)."""
    safe = link(url)
    words = quote.text.strip()
    if safe is None or "#" in safe or not words or "\n" in words[:_FRAGMENT]:
        return safe
    return f"{safe}#:~:text={percent(words[:_FRAGMENT], safe='').replace('-', '%2D')}"
