"""policies/SITE/claims.toml: what people say of a site's claims, read and written.

Comments and the order of what people wrote are kept: an entry is added at the end, or taken out by its lines.
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
"""What a folder of a site has."""

_ABOUT: Final = ("standing", "document", "quote", "type", "reason", "by", "at")
"""Keys that every entry has."""
SAID: Final = tuple(field.name for field in fields(ClaimEntry) if field.name not in _ABOUT)
"""Keys for what a claim of some type carries, named as in `Claim`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """The corrections of a site as a file holds them at one moment."""

    corrections: tuple[Correction, ...]
    version: str
    """Of the file's bytes: who changes the file says which version was read."""


def read(folder: Path) -> tuple[Correction, ...]:
    """The corrections of a site's folder, in their order; none where it keeps no such file.

    Raises FileProblems with everything that is wrong.
    """
    return written(folder).corrections


def written(folder: Path) -> Written:
    """The corrections with the version of the file that they were read from. Raises as `read` does."""
    path = folder / FILE
    if not toml.there(path):
        return Written(corrections=(), version=_version(""))
    shape = toml.read(path, ClaimsFile)
    return Written(corrections=tuple(map(_correction, shape.claim or ())), version=_version(_content(path)))


def add(folder: Path, correction: Correction, *, version: str) -> Written:
    """Write `correction` at the end of the file, whole or not at all; what the file holds then.

    Raises UsageError where the file is no more what it was when `version` was read, where the folder
    describes no site or cannot be written, and FileProblems where `correction` itself is wrong.
    """
    return _changed(folder, version, lambda text: f"{_ended(text)}{entry(correction)}")


def remove(folder: Path, index: int, *, version: str) -> Written:
    """Take the entry at `index` (from 0) out of the file. Raises as `add` does, and for no such entry."""
    return _changed(folder, version, lambda text: _without(folder / FILE, text, index))


def entry(correction: Correction) -> str:
    """A correction as it stands in the file."""
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
    """Nobody else of this program changes the folder's file meanwhile. The lock goes with its descriptor."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _put(path: Path, text: str) -> Written:
    """Write the file, once it was seen that it can be read again. A link to a file elsewhere stays one."""
    try:
        content = text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise UsageError(f"{path}: cannot be written: a text in it is broken Unicode") from error
    shape = toml.parsed(path, text.removeprefix("\ufeff").replace("\r\n", "\n"), ClaimsFile)
    place = path.resolve()
    atomic.write(place, content, mode=place.stat().st_mode & 0o777 if place.exists() else 0o644)
    return Written(corrections=tuple(map(_correction, shape.claim or ())), version=_version(text))


def _without(path: Path, text: str, index: int) -> str:
    """The text without the lines of one entry. Comments right above the next one are the next one's."""
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
    """A file's text so that an entry can follow."""
    return f"{text.rstrip()}\n\n" if text.strip() else ""


def _content(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "surrogateescape")


def _version(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogateescape")).hexdigest()


def _value(value: object) -> str:
    """A value as TOML 1.0 writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return f"[{', '.join(map(_value, value))}]"
    if isinstance(value, str):
        return toml.quoted(value)
    return repr(value)
