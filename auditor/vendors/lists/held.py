"""The copies of lists in a folder: each is a file with a record beside it that describes it.

The record is written last and names its file, so that an interrupted update leaves the previous copy in
force.
"""

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Final

from auditor.vendors import open_cookies
from auditor.vendors.lists.filters import Filters, available
from auditor.vendors.lists.genuine import version
from auditor.vendors.lists.known import LISTS, KnownList
from auditor.vendors.lists.parsed import Parsed
from auditor.vendors.open_cookies import OpenCookies

SHORT: Final = 12
"""Characters of a hash that represent it in names and versions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A list as it was fetched."""

    id: str
    file: str
    origin: str
    """The address or file that it came from."""
    fetched_at: str
    """When it was last known to be current, in ISO 8601 and UTC."""
    sha256: str
    size: int
    """In bytes."""
    version: str = ""
    """The version that the list states."""
    etag: str | None = None
    modified: str | None = None
    """Last-Modified as the server sent it."""

    @property
    def named_version(self) -> str:
        """The version recorded with a judgement: the list's own version and the hash of its bytes."""
        return f"{self.version} sha256:{self.sha256[:SHORT]}".strip()


def copy(folder: Path, known: KnownList) -> Copy | None:
    """Return the copy of a list, or None if there is none or it is damaged."""
    try:
        record = Copy(**json.loads(_record(folder, known).read_text(encoding="utf-8")))
        content = (folder / Path(record.file).name).read_bytes()
    except (OSError, ValueError, TypeError):
        return None
    return record if hashlib.sha256(content).hexdigest() == record.sha256 else None


def keep(folder: Path, known: KnownList, content: bytes, origin: str, **said: str | None) -> Copy:
    """Save a list in the folder, replacing the previous copy; `said` are the record's other fields."""
    digest = hashlib.sha256(content).hexdigest()
    name = f"{known.id}-{digest[:SHORT]}{Path(known.file).suffix}"
    record = Copy(
        id=known.id,
        file=name,
        origin=origin,
        sha256=digest,
        size=len(content),
        version=version(known, content),
        **said,  # type: ignore[arg-type]  # fetched_at, etag, modified
    )
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder / name, content)
    _write(_record(folder, known), json.dumps(asdict(record), indent=2).encode())
    for older in folder.glob(f"{known.id}-*{Path(known.file).suffix}"):
        if older.name != name:
            with suppress(OSError):  # in use by another reader, on systems that lock open files
                older.unlink()
    return record


def renew(folder: Path, known: KnownList, record: Copy) -> None:
    """Rewrite the record of a copy that is still current."""
    _write(_record(folder, known), json.dumps(asdict(record), indent=2).encode())


def _record(folder: Path, known: KnownList) -> Path:
    return folder / f"{known.id}.copy.json"


def _write(path: Path, content: bytes) -> None:
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    unfinished.write_bytes(content)
    unfinished.replace(path)


@dataclass(frozen=True)
class Lists:
    """The lists in a folder, read on first use."""

    folder: Path | None = None
    copies: tuple[Copy, ...] = field(default=())

    @cached_property
    def versions(self) -> dict[str, str]:
        """The versions of the lists in use, by id."""
        return {copy.id: copy.named_version for copy in self._used()}

    @cached_property
    def filters(self) -> Filters | None:
        """The filter lists combined; None if there are none, or the filter engine is not installed."""
        used = {known: copy for known, copy in self._pairs() if known.kind == "filters"}
        if not used or not available():
            return None
        parsed = Parsed.of(self.folder or Path(), (copy.sha256 for copy in used.values()))
        return Filters.of({known: self._text(copy) for known, copy in used.items()}, parsed)

    @cached_property
    def cookies(self) -> OpenCookies:
        """The Open Cookie Database: the copy in this folder, otherwise the shipped one."""
        for known, copy in self._pairs():
            if known.kind == "cookies":
                return OpenCookies(copy.named_version, open_cookies.read(self._text(copy)))
        return open_cookies.load()

    def _used(self) -> Iterator[Copy]:
        for known, copy in self._pairs():
            if known.kind == "cookies" or available():
                yield copy

    def _pairs(self) -> Iterator[tuple[KnownList, Copy]]:
        by_id = {known.id: known for known in LISTS}
        yield from ((by_id[copy.id], copy) for copy in self.copies if copy.id in by_id)

    def _text(self, copy: Copy) -> str:
        return ((self.folder or Path()) / copy.file).read_text(encoding="utf-8")


def held(folder: Path) -> Lists:
    """The intact lists in a folder."""
    found = (copy(folder, known) for known in LISTS)
    return Lists(folder, tuple(each for each in found if each is not None))
