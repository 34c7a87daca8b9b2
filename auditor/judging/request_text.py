"""The text of a request, with one level of decoding: percent-encoding, JSON strings, base64, gzip in that."""

import binascii
import re
import zlib
from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote

from auditor.model.flow import Part
from auditor.model.observation import Request

_ESCAPE: Final = re.compile(r"\\u00([0-7][0-9a-fA-F])|\\([/\"\\])")
"""How JSON writes ASCII that need not be written so (RFC 8259, section 7)."""
_PERCENT: Final = re.compile(r"%[0-9A-Fa-f]{2}")
_BASE64: Final = re.compile(r"[0-9A-Za-z+/_-]{11,16384}")
_PLAINLY_NOT: Final = re.compile(r"[0-9.]+|[a-z]+|[0-9a-f-]+|[a-z_-]+")
"""Numbers, words and hexadecimal are written in letters of base64 too."""
_LIKE_TEXT: Final = 0.9
_GZIP: Final = b"\x1f\x8b\x08"
_GZIP_ONLY: Final = 31
"""zlib: a gzip header and nothing else (https://docs.python.org/3/library/zlib.html)."""
_MOST_UNPACKED: Final = 65_536
"""Bytes."""
_URL_SAFE: Final = str.maketrans("-_", "+/")


def texts(raw: str) -> Iterator[tuple[str, bool]]:
    """A text as it means, and what is base64 in it: each with whether it was base64."""
    shown = decoded(raw)
    yield shown, False
    for run in _BASE64.findall(shown):
        if (inner := from_base64(run)) is not None:
            yield inner, True
        elif "/" in run:
            pieces = (from_base64(piece) for piece in run.split("/"))
            yield from ((piece, True) for piece in pieces if piece is not None)


def decoded(raw: str) -> str:
    """A text without percent-encoding, at most twice encoded, and without the escapes of JSON strings."""
    text = raw
    for _ in range(2):
        if "%" not in text or not _PERCENT.search(text):
            break
        text = unquote(text)
    return _ESCAPE.sub(_unescaped, text) if "\\" in text else text


def _unescaped(match: re.Match[str]) -> str:
    return chr(int(match[1], 16)) if match[1] else match[2]


def from_base64(run: str) -> str | None:
    """The text that is base64 here, with either alphabet; None where it is none, or no text."""
    if len(run) < 11 or len(run) % 4 == 1 or _PLAINLY_NOT.fullmatch(run):  # noqa: PLR2004 - 8 bytes
        return None
    padded = run.translate(_URL_SAFE) + "=" * (-len(run) % 4)
    try:
        text = _text(binascii.a2b_base64(padded))
    except (ValueError, zlib.error):
        return None
    if not text.isascii():
        return text if sum(map(str.isprintable, text)) >= _LIKE_TEXT * len(text) else None
    return text if text.isprintable() or text.translate(_BREAKS).isprintable() else None


def _text(content: bytes) -> str:
    """The text of bytes, unpacked where they are gzip, which SDKs send so where only text may go; what is
    unpacked may be cut anywhere.
    """
    if not content.startswith(_GZIP):
        return content.decode()
    return zlib.decompressobj(_GZIP_ONLY).decompress(content, _MOST_UNPACKED).decode(errors="ignore")


_BREAKS: Final = str.maketrans("\r\n\t", "   ")


def parts(request: Request) -> Iterator[tuple[Part, str, str]]:
    """What a request carries: part, name of the parameter where it has one, and the raw text."""
    place, _, query = request.url.partition("#")[0].partition("?")
    rest = place.partition("://")[2]
    yield "path", "", rest.partition("/")[2]
    yield from (("query", name, value) for name, value in _pairs(query))
    if request.body:
        pairs = _pairs(request.body) if _is_form(request.body) else (("", request.body),)
        yield from (("body", name, value) for name, value in pairs)


def _is_form(body: str) -> bool:
    return "=" in body[:256] and body[:1] not in "{[<-" and " " not in body[:256]


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    """Parameters (WHATWG URL, section 5.1); what has no name, or no value, is all text."""
    for pair in re.split(r"[&\r\n]", text):
        name, mark, value = pair.partition("=")
        if pair:
            yield (unquote(name)[:100], value) if mark and value.strip("=") else ("", pair)
