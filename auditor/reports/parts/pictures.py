"""Pictures from the evidence folder, as `data:` addresses within the page."""

import re
from base64 import b64encode
from collections.abc import Iterable
from pathlib import Path
from typing import Final

MOST: Final = 12
LARGEST: Final = 3_000_000
TOGETHER: Final = 12_000_000
_HASH: Final = re.compile(r"[0-9a-f]{64}")
_KINDS: Final = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"RIFF", "image/webp"),
)
"""First bytes of the image types that browsers draw
(https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern).
"""


def pictures(folder: str | None, wanted: Iterable[str]) -> dict[str, str]:
    """`data:` addresses by hash, for the first available pictures within the limits on number and size."""
    if folder is None:
        return {}
    found: dict[str, str] = {}
    left = TOGETHER
    for sha256 in dict.fromkeys(wanted):
        content = _content(Path(folder), sha256)
        kind = next((kind for start, kind in _KINDS if content.startswith(start)), None)
        if kind and len(content) <= left and len(found) < MOST:
            found[sha256] = f"data:{kind};base64,{b64encode(content).decode()}"
            left -= len(content)
    return found


def _content(folder: Path, sha256: str) -> bytes:
    """The bytes of a picture; empty if it is missing, too large, or not a name of evidence."""
    if not _HASH.fullmatch(sha256):
        return b""
    for path in (*(folder / sha256[:2]).glob(f"{sha256}*"), *folder.glob(f"{sha256}*")):
        if path.is_file() and path.stat().st_size <= LARGEST:
            return path.read_bytes()
    return b""
