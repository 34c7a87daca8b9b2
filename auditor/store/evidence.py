"""Evidence as files named by the hash of their bytes: `ab/abcdef….png`."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from auditor import atomic
from auditor.errors import CouldNotLook


@dataclass(frozen=True, slots=True)
class Evidence:
    """A folder of evidence. Only the owner can access the files (0600); they are written whole or
    not at all.
    """

    folder: Path

    def keep(self, content: bytes, suffix: str | None = None) -> str:
        """Store `content`; return its SHA-256. Storing the same bytes again changes nothing.

        Without a `suffix` the first bytes determine it: a picture, a gzipped HTTP archive, or JSON.

        Raises CouldNotLook if the folder cannot be written.
        """
        sha256 = hashlib.sha256(content).hexdigest()
        ending = _suffix(content) if suffix is None else suffix
        target = self.folder / sha256[:2] / f"{sha256}{ending}"
        if not target.exists():
            try:
                atomic.write(target, content)
            except OSError as error:
                raise CouldNotLook(f"{self.folder}: evidence cannot be written: {error.strerror}") from error
        return sha256

    def content(self, sha256: str) -> bytes | None:
        """The bytes with this hash; None if they do not exist."""
        path = self.path(sha256)
        try:
            return path.read_bytes() if path else None
        except OSError:
            return None

    def path(self, sha256: str) -> Path | None:
        """The file with this hash, whatever its suffix; None if there is none."""
        if len(sha256) != hashlib.sha256().digest_size * 2 or not sha256.isalnum():
            return None
        return next(iter(sorted((self.folder / sha256[:2]).glob(f"{sha256}.*"))), None)


def _suffix(content: bytes) -> str:
    if content.startswith(b"\x1f\x8b"):
        return ".har.gz"
    if content[:64].lstrip()[:1] in (b"{", b"["):
        return ".json"
    return ".jpg" if content.startswith(b"\xff\xd8\xff") else ".png"
