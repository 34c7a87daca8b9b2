"""The text of a request, decoded: percent-encoding, JSON escapes, base64, and gzip in base64."""

import binascii
import re
import zlib
from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote

from auditor.model.flow import Part
from auditor.model.observation import Request

_ESCAPE: Final = re.compile(r"\\u00([0-7][0-9a-fA-F])|\\([/\"\\])")
"""JSON escapes of ASCII characters (RFC 8259, section 7)."""
_PERCENT: Final = re.compile(r"%[0-9A-Fa-f]{2}")
_BASE64: Final = re.compile(r"[0-9A-Za-z+/_-]{11,16384}")
_PLAINLY_NOT: Final = re.compile(r"[0-9.]+|[a-z]+|[0-9a-f-]+|[a-z_-]+")
"""Numbers, words and hexadecimal, which use only base64's letters too."""
_LIKE_TEXT: Final = 0.9
_GZIP: Final = b"\x1f\x8b\x08"
_GZIP_ONLY: Final = 31
"""zlib's window size argument for gzip headers only (https://docs.python.org/3/library/zlib.html)."""
_MOST_UNPACKED: Final = 65_536
"""Most bytes that are unpacked."""
_URL_SAFE: Final = str.maketrans("-_", "+/")


def texts(raw: str) -> Iterator[tuple[str, bool]]:
    """The decoded text, then each base64 text in it; each with whether it was base64."""
    shown = decoded(raw)
    yield shown, False
    for run in _BASE64.findall(shown):
        if (inner := from_base64(run)) is not None:
            yield inner, True
        elif "/" in run:
            pieces = (from_base64(piece) for piece in run.split("/"))
            yield from ((piece, True) for piece in pieces if piece is not None)


def decoded(raw: str) -> str:
    """The text without percent-encoding (up to two levels) and without the escapes of JSON strings."""
    text = raw
    for _ in range(2):
        if "%" not in text or not _PERCENT.search(text):
            break
        text = unquote(text)
    return _ESCAPE.sub(_unescaped, text) if "\\" in text else text


def _unescaped(match: re.Match[str]) -> str:
    return chr(int(match[1], 16)) if match[1] else match[2]


def from_base64(run: str) -> str | None:
    """The text encoded as base64, in either alphabet; None if it is not base64 or not text."""
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
    """The text of the bytes, unpacked if they are gzip, which SDKs send in base64 where only text is allowed;
    unpacked text may be cut off anywhere.
    """
    if not content.startswith(_GZIP):
        return content.decode()
    return zlib.decompressobj(_GZIP_ONLY).decompress(content, _MOST_UNPACKED).decode(errors="ignore")


_BREAKS: Final = str.maketrans("\r\n\t", "   ")


def parts(request: Request) -> Iterator[tuple[Part, str, str]]:
    """What a request carries: part, parameter name if there is one, and raw text."""
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
    """Parameters (WHATWG URL, section 5.1); one without a name or value is returned whole as a value."""
    for pair in re.split(r"[&\r\n]", text):
        name, mark, value = pair.partition("=")
        if pair:
            yield (unquote(name)[:100], value) if mark and value.strip("=") else ("", pair)
