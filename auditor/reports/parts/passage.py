"""Quotes within their paragraphs, with their place in the document."""

from collections.abc import Iterable, Sequence
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
    """A paragraph, or as much of it as a reader needs, with the quoted words marked."""

    parts: tuple[tuple[str, bool], ...]
    """Pieces of text in order, each with whether it is quoted."""
    language: str
    heading: tuple[str, ...]
    document: str
    """Title or address, for people."""
    url: str | None
    """Address, safe to follow, that leads to the sentence in browsers with text fragments."""
    line: int
    version: str
    """The first digits of the document's id, which is unique to a version."""
    fetched: datetime | None


def passages(
    quotes: Iterable[tuple[Quote, tuple[str, ...]]], documents: Sequence[Document]
) -> tuple[Passage, ...]:
    """`quotes` with their headings, grouped by paragraph."""
    known = {document.id: document for document in documents}
    groups: dict[tuple[str, int, int], list[tuple[Quote, tuple[str, ...]]]] = {}
    for quote, heading in quotes:
        bounds = _paragraph(quote, known.get(quote.document))
        groups.setdefault((quote.document, *bounds), []).append((quote, heading))
    return tuple(
        _passage(group, bounds, known.get(document)) for (document, *bounds), group in groups.items()
    )


def _paragraph(quote: Quote, document: Document | None) -> tuple[int, int]:
    """Offsets of the quote's paragraph; of the quote itself if the document's text does not contain it."""
    text = document.text if document else ""
    if text[quote.start : quote.end] != quote.text:
        return quote.start, quote.end
    end = text.find("\n", quote.end)
    return text.rfind("\n", 0, quote.start) + 1, end if end >= 0 else len(text)


def _passage(
    group: Sequence[tuple[Quote, tuple[str, ...]]], bounds: Sequence[int], document: Document | None
) -> Passage:
    first = min((quote for quote, _ in group), key=lambda quote: quote.start)
    marked = _merged(quote for quote, _ in group)
    text = document.text if document else ""
    exact = text[first.start : first.end] == first.text
    return Passage(
        parts=_parts(text, bounds, marked) if exact else ((first.text, True),),
        language=document.language if document and document.language != "und" else "",
        heading=next((heading for _, heading in group if heading), ()),
        document=_name(document) if document else "a document that is not at hand",
        url=_place(first, document.url) if document else None,
        line=first.line,
        version=first.document[:8],
        fetched=document.fetched if document else None,
    )


def _merged(quotes: Iterable[Quote]) -> list[tuple[int, int]]:
    """Offsets of the quotes in order, with overlapping ones merged."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted((quote.start, quote.end) for quote in quotes):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined


def _parts(
    text: str, bounds: Sequence[int], marked: Sequence[tuple[int, int]]
) -> tuple[tuple[str, bool], ...]:
    begin = max(bounds[0], marked[0][0] - _AROUND)
    finish = min(bounds[1], marked[-1][1] + _AROUND)
    parts = [("…" if begin > bounds[0] else "", False)]
    at = begin
    for start, end in marked:
        parts += [(text[at:start], False), (text[start:end], True)]
        at = end
    parts += [(text[at:finish], False), ("…" if finish < bounds[1] else "", False)]
    return tuple(part for part in parts if part[0])


def _name(document: Document) -> str:
    return document.title or document.url or document.path or document.id


def _place(quote: Quote, url: str | None) -> str | None:
    """The document's address with a text fragment for the quote. Source: URL Fragment Text Directives
    (https://wicg.github.io/scroll-to-text-fragment/).
    """
    safe = link(url)
    words = quote.text.strip()
    if len(words) > _FRAGMENT:
        words = words[:_FRAGMENT].rsplit(" ", 1)[0]
    if safe is None or "#" in safe or not words or "\n" in words:
        return safe
    return f"{safe}#:~:text={percent(words, safe='', errors='replace').replace('-', '%2D')}"
