"""The documents of a site over time, as `auditor policy` lists them."""

import difflib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby, pairwise
from typing import Final

from auditor.model.claim_changes import ClaimChange, changes
from auditor.model.document import Document
from auditor.model.schema import SCHEMA_VERSION
from auditor.model.version import Version, comparable
from auditor.reports.parts.claim_rows import ClaimRow, claim_row

_LONGEST_LINE: Final = 2_000
_MOST_LINES: Final = 20_000
"""The most lines of a text that are compared: the time grows with their square."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRow:
    """A claim that differs between a version and the one before it."""

    kind: str
    """new, gone, changed (it says something else), reworded (the same in other words) or moved (under other
    headings)."""
    fields: tuple[str, ...]
    """The fields in which a changed claim differs."""
    before: ClaimRow | None
    after: ClaimRow | None


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionRow:
    """One text of a document."""

    id: str
    first: datetime
    """When it was first fetched."""
    last: datetime
    fetches: int
    found: str
    """How it was found."""
    title: str
    language: str
    sha256: str
    """SHA-256 of the bytes as first received."""
    claims: int | None
    """How many claims the current readers find in it; null if they were not asked."""
    comparable: bool
    """False if this text, or that of the version before, was made by another version of auditor: a difference
    may then be due to auditor.
    """
    changes: tuple[ChangeRow, ...] | None
    """Differences from the version before, by claims; null for the first version and if not compared."""
    text_changes: tuple[str, ...] | None
    """Differences from the version before, as lines of a unified diff; null if not requested."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentVersions:
    """One document of a site, its versions from the newest to the oldest."""

    url: str | None
    path: str | None
    kind: str
    title: str
    language: str
    vantage: str | None
    """Id of the vantage that is shown these; null if the site is visited from only one."""
    versions: tuple[VersionRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadRow:
    """A document that could not be read in the last run."""

    url: str | None
    path: str | None
    kind: str
    found: str
    problem: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyReport:
    """What `auditor policy --format json` prints."""

    schema_version: int
    site: str
    documents: tuple[DocumentVersions, ...]
    unread: tuple[UnreadRow, ...]


def policy_report(
    site: str, versions: Sequence[Version], unread: Iterable[Document], *, text: bool
) -> PolicyReport:
    """The report on `versions`, which come in the order of the store; those to be compared carry their
    claims.
    """
    series = groupby(versions, key=lambda v: (v.document.url or v.document.path, v.vantage))
    return PolicyReport(
        schema_version=SCHEMA_VERSION,
        site=site,
        documents=tuple(_document(tuple(each), text=text) for _, each in series),
        unread=tuple(map(_unread, unread)),
    )


def _unread(document: Document) -> UnreadRow:
    return UnreadRow(
        url=document.url,
        path=document.path,
        kind=document.kind,
        found=document.found,
        problem=document.problem or "",
    )


def _document(versions: tuple[Version, ...], *, text: bool) -> DocumentVersions:
    newest = versions[-1].document
    return DocumentVersions(
        url=newest.url,
        path=newest.path,
        kind=newest.kind,
        title=newest.title,
        language=newest.language,
        vantage=versions[-1].vantage or None,
        versions=tuple(_rows(versions, text=text))[::-1],
    )


def _rows(versions: tuple[Version, ...], *, text: bool) -> Iterator[VersionRow]:
    yield _row(versions[0], None, text=text)
    for before, version in pairwise(versions):
        yield _row(version, before, text=text)


def _row(version: Version, before: Version | None, *, text: bool) -> VersionRow:
    document, claims = version.document, version.claims
    asked = before is not None and before.claims is not None and claims is not None
    return VersionRow(
        id=document.id,
        first=version.first,
        last=version.last,
        fetches=version.fetches,
        found=document.found,
        title=document.title,
        language=document.language,
        sha256=document.sha256,
        claims=None if claims is None else len(claims),
        comparable=before is None or comparable(before.document, document),
        changes=_changes(before, version) if asked else None,
        text_changes=text_changes(before, version) if text and asked else None,
    )


def _changes(before: Version | None, version: Version) -> tuple[ChangeRow, ...]:
    found = changes((before and before.claims) or (), version.claims or ())
    return tuple(map(_change, found))


def _change(change: ClaimChange) -> ChangeRow:
    return ChangeRow(
        kind=change.kind,
        fields=change.fields,
        before=claim_row(change.before) if change.before else None,
        after=claim_row(change.after) if change.after else None,
    )


def text_changes(before: Version | None, version: Version) -> tuple[str, ...]:
    """A unified diff of two texts, without its header."""
    old = before.document.text.split("\n") if before else []
    new = version.document.text.split("\n")
    cut = [[line[:_LONGEST_LINE] for line in lines[:_MOST_LINES]] for lines in (old, new)]
    return tuple(line.rstrip("\n") for line in difflib.unified_diff(cut[0], cut[1], n=1, lineterm=""))[2:]
