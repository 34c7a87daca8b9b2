"""A zip of evidence that another person can verify: the same content gives the same bytes, and `SHA256SUMS`
lists each file's SHA-256. Evidence files are streamed, never held in memory whole.
"""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from auditor.errors import UsageError

SUMS: Final = "SHA256SUMS"
_CHUNK: Final = 1 << 20
_PACKED: Final = (".png", ".jpg", ".gz", ".webp")
"""Endings of files that are already compressed, and so stored as they are."""
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
"""The earliest time a zip can hold (APPNOTE 6.3.10, 4.4.6), so that a bundle does not depend on when it was
made.
"""
_MODE: Final = 0o100644 << 16
_UNIX: Final = 3


class Bundle:
    """A zip being written. Names are relative, with `/`; the caller makes sure that they are safe."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive
        self._sums: dict[str, str] = {}

    def add(self, name: str, content: str | bytes) -> None:
        """Add a file. Lone surrogates, which UTF-8 cannot encode, become U+FFFD."""
        if isinstance(content, str):
            content = content.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()
        self._write(name, iter([content]), len(content))

    def copy(self, name: str, path: Path) -> str:
        """Add the file at `path` in chunks and return its SHA-256. Raises OSError if it cannot be read."""
        with path.open("rb") as file:
            return self._write(name, iter(lambda: file.read(_CHUNK), b""), path.stat().st_size)

    def __contains__(self, name: str) -> bool:
        return name in self._sums

    def _write(self, name: str, pieces: Iterator[bytes], size: int) -> str:
        entry = ZipInfo(name, _EPOCH)
        entry.compress_type = ZIP_STORED if name.endswith(_PACKED) else ZIP_DEFLATED
        entry.external_attr, entry.create_system, entry.file_size = _MODE, _UNIX, size
        digest = sha256()
        with self._archive.open(entry, "w") as inside:
            for piece in pieces:
                digest.update(piece)
                inside.write(piece)
        self._sums[name] = digest.hexdigest()
        return self._sums[name]

    def end(self) -> None:
        """Add the checksums of all files, in the format of `sha256sum -c` (GNU coreutils)."""
        lines = (f"{digest}  {name}\n" for name, digest in sorted(self._sums.items()))
        self.add(SUMS, "".join(lines))


@contextmanager
def bundle(path: Path) -> Iterator[Bundle]:
    """Open a bundle that appears at `path` only if all goes well, readable by its owner only.

    Raises UsageError if it cannot be written.
    """
    part = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, part = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
        with os.fdopen(descriptor, "w+b") as file, ZipFile(file, "w") as archive:
            made = Bundle(archive)
            yield made
            made.end()
        Path(part).replace(path)
    except OSError as error:
        raise UsageError(f"{path}: cannot be written: {error.strerror or error}") from error
    finally:
        if part is not None:
            Path(part).unlink(missing_ok=True)
