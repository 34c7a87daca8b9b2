"""Saves the filter engine built from lists beside them; loading it takes a third of the time of building it.

It is only a cache: if it is missing, damaged, or made from other lists or by another engine version, the
lists are read instead. If the folder is not writable, no engine is saved.
"""

import hashlib
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Final, Self

SUFFIX: Final = ".engine"
HASHED: Final = hashlib.sha256().digest_size
"""Bytes at the start of the file that hold the hash of the rest."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """Where the engine of some lists is saved."""

    path: Path

    @classmethod
    def of(cls, folder: Path, hashes: Iterable[str]) -> Self:
        """Locate the engine for the lists with these hashes, in this order, and the installed
        engine version.
        """
        key = hashlib.sha256("\n".join((version("adblock"), *hashes)).encode()).hexdigest()
        return cls(folder / f"filters-{key[:16]}{SUFFIX}")

    @property
    def writable(self) -> bool:
        """Whether the folder can be written to, so that serialising the engine is worthwhile."""
        return os.access(self.path.parent, os.W_OK)

    def read(self) -> bytes | None:
        """Return what was saved; None if there is nothing, or it is damaged."""
        try:
            content = self.path.read_bytes()
        except OSError:
            return None
        body = content[HASHED:]
        return body if hashlib.sha256(body).digest() == content[:HASHED] else None

    def keep(self, body: bytes) -> None:
        """Save an engine and delete all older ones; do nothing if the folder is not writable."""
        unfinished = self.path.with_name(f".{self.path.name}.{os.getpid()}")
        with suppress(OSError):
            unfinished.write_bytes(hashlib.sha256(body).digest() + body)
            unfinished.replace(self.path)
            for older in self.path.parent.glob(f"filters-*{SUFFIX}"):
                if older != self.path:
                    older.unlink()
