"""Updates a folder's copy of a list; if that fails, the previous copy stays."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from auditor.errors import CouldNotLook
from auditor.vendors.lists import held
from auditor.vendors.lists.fetch import Fetched, fetch
from auditor.vendors.lists.genuine import MOST_BYTES, refused
from auditor.vendors.lists.held import Copy
from auditor.vendors.lists.known import KnownList


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The result for one list."""

    known: KnownList
    done: Literal["new", "current", "failed"]
    copy: Copy | None
    """The copy in force afterwards."""
    why: str = ""


def from_network(folder: Path, known: KnownList, mirror: str | None = None) -> Outcome:
    """Fetch a list from its own address, or from a mirror."""
    url = f"{mirror.rstrip('/')}/{known.file}" if mirror else known.url
    old = held.copy(folder, known)
    asked = old if old is not None and old.origin == url else None
    try:
        found = fetch(url, etag=asked.etag if asked else None, modified=asked.modified if asked else None)
    except CouldNotLook as error:
        return Outcome(known=known, done="failed", copy=old, why=str(error))
    if found is None and asked is not None:
        renewed = replace(asked, fetched_at=_now())
        held.renew(folder, known, renewed)
        return Outcome(known=known, done="current", copy=renewed)
    if found is None:
        return Outcome(known=known, done="failed", copy=old, why=f"{url} answers with nothing")
    return _taken(folder, known, url, found, old)


def from_folder(folder: Path, known: KnownList, source: Path) -> Outcome | None:
    """Take a list from a file in another folder; None if that folder has no such file."""
    path = source / known.file
    old = held.copy(folder, known)
    if not path.is_file():
        return None
    if path.stat().st_size > MOST_BYTES:
        return Outcome(known=known, done="failed", copy=old, why=f"{path} is too large")
    found = Fetched(content=path.read_bytes(), etag=None, modified=None)
    return _taken(folder, known, str(path), found, old)


def _taken(folder: Path, known: KnownList, origin: str, found: Fetched, old: Copy | None) -> Outcome:
    why = refused(known, found.content, old.size if old else 0)
    if why:
        return Outcome(known=known, done="failed", copy=old, why=f"{origin} {why}")
    new = held.keep(
        folder, known, found.content, origin, fetched_at=_now(), etag=found.etag, modified=found.modified
    )
    same = old is not None and old.sha256 == new.sha256
    return Outcome(known=known, done="current" if same else "new", copy=new)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
