"""Write a file whole or not at all: no reader sees half of it, and a failure leaves the old file in place."""

import os
import tempfile
from pathlib import Path


def write(path: Path, content: str | bytes, *, mode: int = 0o600) -> None:
    """Write `content` (text as UTF-8) to `path` with permissions `mode`, creating its folder.

    By default only the owner may read the file, because reports hold cookie values. Raises OSError if it
    cannot be written, UnicodeEncodeError for text with a lone surrogate.
    """
    encoded = content.encode() if isinstance(content, str) else content
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(encoded)
            file.flush()
            os.fsync(file.fileno())
        part.chmod(mode)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
