"""What a request carried, as text as far as it is text: packed bodies unpacked, binary parts passed over."""

import re
import zlib
from base64 import b64decode
from binascii import Error
from contextlib import suppress
from typing import Any, Final

MOST: Final = 16_384
"""Characters of one body that are kept."""
ASKED_FOR: Final = 1 << 20
"""Bytes of the largest body that the browser is asked for where no event brought it."""

_NO_TEXT: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd]+")
_GZIP: Final = b"\x1f\x8b"
_ANY_HEADER: Final = 47
"""zlib: a gzip or zlib header, told by itself (https://docs.python.org/3/library/zlib.html)."""


def of_request(request: dict[str, Any]) -> str | None:
    """The body of a protocol Request; "" where it has one that the event does not hold, None without one.

    https://chromedevtools.github.io/devtools-protocol/tot/Network/#type-Request
    """
    entries = request.get("postDataEntries") or ()
    packed = [entry["bytes"] for entry in entries if isinstance(entry, dict) and "bytes" in entry]
    # an entry without bytes is a blob or a file: the event has only a part of such a body
    if packed and len(packed) == len(entries):
        return of_bytes(_unpacked(packed))
    body = request.get("postData")
    if body is None:
        return "" if request.get("hasPostData") else None
    return _plain(str(body))


def of_answer(answer: dict[str, Any]) -> str:
    """The body as `Network.getRequestPostData` answers it."""
    body = str(answer.get("postData", ""))
    return of_bytes(_unpacked([body])) if answer.get("base64Encoded") else _plain(body)


def of_frame(frame: dict[str, Any]) -> str:
    """What one frame of a websocket carried; any but text frames (RFC 6455 section 5.2) come in base64."""
    body = str(frame.get("payloadData", ""))
    return _plain(body) if frame.get("opcode") == 1 else of_bytes(_unpacked([body]))


def of_bytes(body: bytes) -> str:
    """The text of a body, unpacked where it came as gzip; each binary stretch is one U+FFFD."""
    if body.startswith(_GZIP):
        with suppress(zlib.error):  # it only began like one
            body = zlib.decompressobj(_ANY_HEADER).decompress(body, MOST)
    return _plain(body[: MOST * 4].decode("utf-8", "replace"))


def _plain(text: str) -> str:
    return _NO_TEXT.sub("\ufffd", text[: MOST * 2])[:MOST]


def _unpacked(parts: list[str]) -> bytes:
    # four characters of base64 are three bytes: a cut there leaves the rest readable
    try:
        return b"".join(b64decode(part[: MOST * 8]) for part in parts[:64])
    except (Error, ValueError):
        return b""
