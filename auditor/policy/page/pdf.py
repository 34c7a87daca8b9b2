"""Extract the text of a PDF with pypdf, reporting damaged, encrypted and image-only files."""

import io
import logging
from typing import Final

from pypdf import PdfReader
from pypdf.errors import PyPdfError

_MOST_PAGES: Final = 200
_MOST_BYTES: Final = 30_000_000
_MOST_CHARACTERS: Final = 1_000_000
_FAULTS: Final = (
    PyPdfError,
    ValueError,
    KeyError,
    IndexError,
    TypeError,
    AttributeError,
    RecursionError,
    OSError,
    ArithmeticError,
    AssertionError,
    NotImplementedError,
    MemoryError,
)
"""What pypdf is known to raise on malformed files."""


def pdf_text(content: bytes) -> tuple[str, str | None]:
    """The text of a PDF, and why it is missing or incomplete, if it is."""
    if len(content) > _MOST_BYTES:
        return "", f"a PDF of more than {_MOST_BYTES // 1_000_000} MB is not read"
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            return "", "the PDF is encrypted"
        text, problem = _pages(reader)
    except ImportError:
        return "", "the PDF is encrypted in a way that cannot be read"
    except _FAULTS as fault:
        return "", f"the PDF is damaged ({type(fault).__name__})"
    if not text.strip():
        return "", "the PDF holds no text, only pictures"
    return text, problem


def _pages(reader: PdfReader) -> tuple[str, str | None]:
    pieces: list[str] = []
    length = 0
    for number, page in enumerate(reader.pages):
        if number >= _MOST_PAGES or length > _MOST_CHARACTERS:
            return "\n".join(pieces), f"only the first {number} pages of the PDF were read"
        piece = page.extract_text().replace("\r\n", "\n").replace("\r", "\n")
        length += len(piece)
        pieces.append(piece)
    return "\n".join(pieces), None
