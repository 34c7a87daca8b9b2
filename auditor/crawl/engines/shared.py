"""Storage that all workers and the coordinator can reach (fsspec); evidence is named by its hash."""

import hashlib
from collections.abc import Iterable
from typing import Any

from auditor.errors import CouldNotLook, UsageError
from auditor.store.evidence import Evidence


class SharedStorage:
    """A storage given by its address, such as `s3://bucket/audits` or `/mnt/audits`.

    Raises UsageError for an address that fsspec does not support.
    """

    def __init__(self, url: str) -> None:
        try:
            from fsspec.core import url_to_fs  # noqa: PLC0415 - an extra

            found: tuple[Any, str] = url_to_fs(url)
        except (ImportError, ValueError) as error:
            raise UsageError(
                f"--shared {url}: {error}: write it as /mnt/audits or s3://bucket/audits, and install"
                " the package that fsspec needs for it"
            ) from error
        self._files, self._root = found
        self._url = url

    def give(self, hashes: Iterable[str], evidence: Evidence) -> tuple[str, ...]:
        """Upload evidence and return the hashes now in the storage. Raises CouldNotLook if writing fails."""
        given = []
        try:
            for sha256 in hashes:
                content = evidence.content(sha256)
                if content is None:
                    continue
                place = self._place(sha256)
                if not self._files.exists(place):
                    self._files.makedirs(place.rpartition("/")[0], exist_ok=True)
                    self._files.pipe_file(place, content)
                given.append(sha256)
        except OSError as error:
            raise CouldNotLook(f"the shared storage {self._url} cannot be written: {error}") from error
        return tuple(given)

    def take(self, hashes: Iterable[str], evidence: Evidence) -> None:
        """Download evidence. Raises CouldNotLook if it is missing or its hash does not match."""
        for sha256 in hashes:
            if evidence.path(sha256) is not None:
                continue
            try:
                content = self._files.cat_file(self._place(sha256))
            except OSError as error:
                raise CouldNotLook(f"the shared storage {self._url} cannot be read: {error}") from error
            if hashlib.sha256(content).hexdigest() != sha256:
                raise CouldNotLook(
                    f"the shared storage {self._url} holds other content under the hash {sha256}"
                )
            evidence.keep(content)

    def _place(self, sha256: str) -> str:
        return f"{self._root.rstrip('/')}/{sha256[:2]}/{sha256}"
