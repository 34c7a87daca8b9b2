"""Turn the bytes of a page, a text file or a PDF into a `Document`.

Nothing raises: `problem` says what is wrong.
"""

import hashlib
import re
from dataclasses import replace
from datetime import datetime
from typing import Final
from urllib.parse import urljoin

from auditor.model.document import Document
from auditor.model.site import DocumentKind
from auditor.policy.page.arrange import arrange
from auditor.policy.page.charset import decode
from auditor.policy.page.clean import take_apart
from auditor.policy.page.layout import Layout
from auditor.policy.page.lost_columns import with_lost_tables
from auditor.policy.page.pages import with_parts
from auditor.policy.page.pdf import pdf_text
from auditor.policy.page.plain import read_plain
from auditor.policy.page.segment import main_text
from auditor.policy.page.trouble import trouble
from auditor.policy.text.detect import language_of
from auditor.policy.text.kind import kind_of

MOST_BYTES: Final = 8_000_000
"""Most bytes read of a page or text."""
MOST_CHARACTERS: Final = 1_000_000
"""Most characters of a document's text."""
EXTRACTION: Final = 9
"""Incremented whenever the same bytes yield a different text: only documents of the same number
are compared.
"""
_TAG: Final = re.compile(
    rb"<!doctype\s+html|<(?:html|head|body|title|meta|div|p|span|a|h[1-6]|table|section|main|article|ul|script|br)[\s>/]",
    re.IGNORECASE,
)
_CERTAIN_TAGS: Final = 2
_FORMATS: Final = (
    (b"PK\x03\x04", "a Word file or another archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a Word file or another file of Microsoft Office"),
    (b"{\\rtf", "a file in Rich Text Format"),
    (b"\x89PNG\r\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
)
"""How files in formats that hold no text for us begin
(https://www.iana.org/assignments/media-types/application/zip, [MS-CFB] 2.2, RTF 1.9.1, RFC 2083, JFIF 1.02).
"""


def read(  # noqa: PLR0913 -- one keyword per fact the caller may know
    content: bytes,
    *,
    url: str | None,
    path: str | None = None,
    content_type: str | None = None,
    kind: DocumentKind | None = None,
    language: str | None = None,
    found: str = "given",
    fetched: datetime | None = None,
    status: int | None = None,
) -> Document:
    r"""Read a document. Its format is sniffed first, then taken from `content_type`.

    `kind` and `language` (a BCP 47 tag) override what the text indicates. For a plain text file, `text` is
    the decoded file with `\\n` line ends, as `Path.read_text()` returns it.
    """
    layout = with_lost_tables(_layout(content, url, content_type))
    told = kind or kind_of(url=url, title=layout.title, text=layout.text)
    empty = not layout.text.strip()
    wrong = layout.problem if empty else None
    wrong = wrong or trouble(layout, status=status, kind=told, given=kind is not None)
    return Document(
        id=hashlib.sha256(f"{url or path or ''}\n{layout.text}".encode("utf-8", "surrogatepass")).hexdigest()[
            :16
        ],
        url=url,
        path=path,
        kind=told,
        title=layout.title,
        language=language or language_of(layout.text, layout.language),
        text=layout.text,
        sha256=hashlib.sha256(content).hexdigest(),
        fetched=fetched,
        found=found,
        status=status,
        problem=wrong or layout.problem,
        partial=wrong is None and layout.problem is not None,
        anchors=layout.anchors,
        headings=layout.headings,
        tables=layout.tables,
        items=layout.items,
        extraction=EXTRACTION,
    )


def unread(url: str, *, kind: DocumentKind, found: str, problem: str) -> Document:
    """A document that was not fetched, and why."""
    name = hashlib.sha256(f"{url}\n".encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return Document(id=name, url=url, kind=kind, found=found, problem=problem, extraction=EXTRACTION)


def _layout(content: bytes, url: str | None, content_type: str | None) -> Layout:
    if b"%PDF-" in content[:1_024]:
        text, problem = pdf_text(content)
        plain = read_plain(text[:MOST_CHARACTERS])
        return _troubled(plain, problem)
    format_ = next((name for mark, name in _FORMATS if content.startswith(mark)), None)
    if format_ is not None:
        return Layout(text="", problem=f"{format_} is not read")
    text = decode(content[:MOST_BYTES], content_type)
    problem = _cut(len(content))
    if _is_html(content, content_type):
        return _troubled(_page(text, url), problem)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if len(text) > MOST_CHARACTERS:
        problem = f"only the first {MOST_CHARACTERS:,} characters were read"
    if text.count("\x00") > len(text) // 50 + 1:
        return Layout(text="", problem="neither a page nor a text nor a PDF")
    return _troubled(read_plain(text[:MOST_CHARACTERS]), problem)


def _cut(size: int) -> str | None:
    return f"only the first {MOST_BYTES:,} bytes were read" if size > MOST_BYTES else None


def _troubled(layout: Layout, problem: str | None) -> Layout:
    return replace(layout, problem=problem)


def _is_html(content: bytes, content_type: str | None) -> bool:
    head = content[:20_000].replace(b"\x00", b"")
    tags = len(_TAG.findall(head))
    if (content_type or "").lower().startswith("text/plain"):
        return tags > 0 and head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<"
    return tags >= _CERTAIN_TAGS or (tags == 1 and head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<")


def _page(html: str, url: str | None) -> Layout:
    page = take_apart(html, MOST_CHARACTERS)
    blocks = main_text(page.blocks)
    layout = with_parts(arrange(blocks, title=page.title, url=_base(url, page.base)), MOST_CHARACTERS)
    return replace(layout, language=page.language)


def _base(url: str | None, base: str | None) -> str | None:
    if base is None:
        return url
    try:
        return urljoin(url, base) if url else base
    except ValueError:
        return url
