"""A filter engine as its lists made it, kept beside them: to read it back takes a third of the time.

It is a convenience and no record: whoever finds it absent, of other lists, of another version of the engine
or damaged reads the lists, and a folder that cannot be written to goes without.
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
"""Bytes at the file's beginning that hash the rest."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """Where the engine of some lists is kept."""

    path: Path

    @classmethod
    def of(cls, folder: Path, hashes: Iterable[str]) -> Self:
        """The engine of the lists with these hashes, in their order, by the version that is installed."""
        key = hashlib.sha256("\n".join((version("adblock"), *hashes)).encode()).hexdigest()
        return cls(folder / f"filters-{key[:16]}{SUFFIX}")

    @property
    def writable(self) -> bool:
        """Whether keeping is worth the time that it takes."""
        return os.access(self.path.parent, os.W_OK)

    def read(self) -> bytes | None:
        """What was kept; None where nothing was, or not whole."""
        try:
            content = self.path.read_bytes()
        except OSError:
            return None
        body = content[HASHED:]
        return body if hashlib.sha256(body).digest() == content[:HASHED] else None

    def keep(self, body: bytes) -> None:
        """Put it in the place of every engine before it; nothing where the folder refuses."""
        unfinished = self.path.with_name(f".{self.path.name}.{os.getpid()}")
        with suppress(OSError):
            unfinished.write_bytes(hashlib.sha256(body).digest() + body)
            unfinished.replace(self.path)
            for older in self.path.parent.glob(f"filters-*{SUFFIX}"):
                if older != self.path:
                    older.unlink()
