"""Request bodies as text: compressed bodies are decompressed, binary parts are skipped."""

import re
import zlib
from base64 import b64decode
from binascii import Error
from contextlib import suppress
from typing import Any, Final

MOST: Final = 16_384
"""Maximum characters kept of one body."""
ASKED_FOR: Final = 1 << 20
"""Maximum bytes of a body that is requested from the browser where no event contained it."""

_NO_TEXT: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd]+")
_GZIP: Final = b"\x1f\x8b"
_ANY_HEADER: Final = 47
"""zlib window bits that detect a gzip or zlib header (https://docs.python.org/3/library/zlib.html)."""


def of_request(request: dict[str, Any]) -> str | None:
    """The body of a protocol Request; "" where the event does not contain it, None where there is none.

    https://chromedevtools.github.io/devtools-protocol/tot/Network/#type-Request
    """
    entries = request.get("postDataEntries") or ()
    packed = [entry["bytes"] for entry in entries if isinstance(entry, dict) and "bytes" in entry]
    # an entry without bytes is a blob or a file, so the event has only part of the body
    if packed and len(packed) == len(entries):
        return of_bytes(_unpacked(packed))
    body = request.get("postData")
    if body is None:
        return "" if request.get("hasPostData") else None
    return _plain(str(body))


def of_answer(answer: dict[str, Any]) -> str:
    """The body from an answer of `Network.getRequestPostData`."""
    body = str(answer.get("postData", ""))
    return of_bytes(_unpacked([body])) if answer.get("base64Encoded") else _plain(body)


def of_frame(frame: dict[str, Any]) -> str:
    """The payload of a WebSocket frame; all but text frames (RFC 6455 section 5.2) come in base64."""
    body = str(frame.get("payloadData", ""))
    return _plain(body) if frame.get("opcode") == 1 else of_bytes(_unpacked([body]))


def of_bytes(body: bytes) -> str:
    """The text of a body, decompressed if it is gzip; each run of binary data becomes one U+FFFD."""
    if body.startswith(_GZIP):
        with suppress(zlib.error):  # it only starts like gzip
            body = zlib.decompressobj(_ANY_HEADER).decompress(body, MOST)
    return _plain(body[: MOST * 4].decode("utf-8", "replace"))


def _plain(text: str) -> str:
    return _NO_TEXT.sub("\ufffd", text[: MOST * 2])[:MOST]


def _unpacked(parts: list[str]) -> bytes:
    # four characters of base64 are three bytes, so a cut at a multiple of four stays decodable
    try:
        return b"".join(b64decode(part[: MOST * 8]) for part in parts[:64])
    except (Error, ValueError):
        return b""
