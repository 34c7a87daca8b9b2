"""policies/SITE/claims.toml: people's corrections of a site's claims, read and written.

Comments and the order of entries are kept: an entry is added at the end, or removed by its lines.
"""

import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from auditor import atomic
from auditor.errors import UsageError
from auditor.files import toml
from auditor.files.claim_shapes import ClaimEntry, ClaimsFile
from auditor.files.lines import lines_of
from auditor.model.claim import Claim, Quote
from auditor.model.correction import Correction

FILE: Final = "claims.toml"
SITE: Final = "site.toml"
"""The file that every site's folder has."""

_ABOUT: Final = ("standing", "document", "quote", "type", "reason", "by", "at")
"""Keys that every entry has."""
SAID: Final = tuple(field.name for field in fields(ClaimEntry) if field.name not in _ABOUT)
"""Keys for the fields of a claim, named as in `Claim`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """The corrections of a site as its file contained them at one moment."""

    corrections: tuple[Correction, ...]
    version: str
    """A hash of the file's content; whoever changes the file passes the version that they read."""


def read(folder: Path) -> tuple[Correction, ...]:
    """Read the corrections in a site's folder, in order; none if it has no such file.

    Raises FileProblems with everything that is wrong.
    """
    return written(folder).corrections


def written(folder: Path) -> Written:
    """Read the corrections and the version of their file. Raises as `read` does."""
    path = folder / FILE
    if not toml.there(path):
        return Written(corrections=(), version=_version(""))
    shape = toml.read(path, ClaimsFile)
    return Written(corrections=tuple(map(_correction, shape.claim or ())), version=_version(_content(path)))


def add(folder: Path, correction: Correction, *, version: str) -> Written:
    """Append `correction` to the file, whole or not at all, and return the file's new content.

    Raises UsageError if the file has changed since `version` was read, or if the folder does not describe a
    site or cannot be written; FileProblems if `correction` itself is invalid.
    """
    return _changed(folder, version, lambda text: f"{_ended(text)}{entry(correction)}")


def remove(folder: Path, index: int, *, version: str) -> Written:
    """Remove the entry at `index` (from 0) from the file. Raises as `add` does, and if there is no such
    entry.
    """
    return _changed(folder, version, lambda text: _without(folder / FILE, text, index))


def entry(correction: Correction) -> str:
    """A correction as written in the file."""
    claim = correction.claim
    values: dict[str, Any] = {
        "standing": correction.standing,
        "document": correction.document,
        "quote": correction.quote,
        "type": claim.type,
        **{name: getattr(claim, name) for name in SAID if name in correction.stated},
        "reason": correction.reason,
        "by": correction.by,
        "at": correction.at,
    }
    return "\n".join(("[[claim]]", *(f"{name} = {_value(value)}" for name, value in values.items()), ""))


def _correction(written_entry: ClaimEntry) -> Correction:
    stated = {name: _frozen(getattr(written_entry, name)) for name in SAID}
    stated = {name: value for name, value in stated.items() if value is not None}
    quote = Quote(document=written_entry.document, start=0, end=0, line=0, text=written_entry.quote)
    return Correction(
        standing=written_entry.standing,
        claim=Claim(type=written_entry.type, quote=quote, **stated),
        stated=tuple(stated),
        reason=written_entry.reason,
        by=written_entry.by,
        at=written_entry.at,
    )


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _changed(folder: Path, version: str, change: Callable[[str], str]) -> Written:
    path = folder / FILE
    if not toml.there(folder / SITE):
        raise UsageError(f"{folder}: has no {SITE}: `auditor add` writes one from a policy")
    try:
        with _locked(folder):
            text = _content(path) if toml.there(path) else ""
            if _version(text) != version:
                raise UsageError(f"{path}: was changed by someone else since it was read: read it again")
            return _put(path, change(text))
    except OSError as error:
        raise UsageError(f"{path}: cannot be written: {error.strerror}") from error


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Lock the folder against other processes of this program. The lock is released with its descriptor."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _put(path: Path, text: str) -> Written:
    """Write the file, after checking that it can be read again. A symbolic link to another file
    stays a link.
    """
    try:
        content = text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise UsageError(f"{path}: cannot be written: a text in it is broken Unicode") from error
    shape = toml.parsed(path, text.removeprefix("\ufeff").replace("\r\n", "\n"), ClaimsFile)
    place = path.resolve()
    atomic.write(place, content, mode=place.stat().st_mode & 0o777 if place.exists() else 0o644)
    return Written(corrections=tuple(map(_correction, shape.claim or ())), version=_version(text))


def _without(path: Path, text: str, index: int) -> str:
    """Remove the lines of one entry. Comments directly above the next entry belong to that one."""
    where = lines_of(text.removeprefix("\ufeff"))
    rows = text.split("\n")
    first = where.get(("claim", index))
    if first is None or not rows[first - 1].removeprefix("\ufeff").lstrip().startswith("[["):
        raise UsageError(f"{path}: has no [[claim]] number {index + 1}")
    last = where.get(("claim", index + 1), len(rows) + 1) - 1
    while last > first and rows[last - 1].lstrip()[:1] in ("#", ""):
        last -= 1
    return "\n".join((*rows[: first - 1], *rows[last:])).lstrip("\n")


def _ended(text: str) -> str:
    """End a file's text so that an entry can follow."""
    return f"{text.rstrip()}\n\n" if text.strip() else ""


def _content(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "surrogateescape")


def _version(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogateescape")).hexdigest()


def _value(value: object) -> str:
    """Format a value as TOML 1.0."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return f"[{', '.join(map(_value, value))}]"
    if isinstance(value, str):
        return toml.quoted(value)
    return repr(value)
