"""policies/SITE/site.toml: the description of a site, read and written."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from auditor import atomic
from auditor.errors import FileProblem, UsageError
from auditor.files import corrections, toml
from auditor.files.problems import FileProblems
from auditor.files.shapes import DocumentEntry, SiteFile
from auditor.files.vantages import vantages
from auditor.model.site import DeclaredDocument, DeclaredOptOut, Site, Vantage

FILE: Final = corrections.SITE


def read(folder: Path) -> Site:
    """Read the site that `folder` (policies/SITE) describes, with openable paths for its saved documents.

    Raises FileProblems with everything that is wrong.
    """
    path = folder / FILE
    shape = toml.read(path, SiteFile)
    documents = shape.document or []
    missing = [
        FileProblem(
            path,
            f"document.{place + 1}.file: no such file: {folder / entry.file}",
            toml.line(path, ("document", place, "file")),
        )
        for place, entry in enumerate(documents)
        if entry.file and not (folder / entry.file).is_file()
    ]
    if missing:
        raise FileProblems(missing)
    return Site(
        name=folder.resolve().name,
        operator=shape.operator,
        entry=shape.entry,
        documents=tuple(_document(folder, entry) for entry in documents),
        vendors=tuple(shape.vendors or ()),
        opt_outs=tuple(
            DeclaredOptOut(url=entry.url, vendor=entry.vendor, mechanism=entry.mechanism)
            for entry in shape.opt_out or ()
        ),
        jurisdictions=tuple(shape.jurisdictions or ()),
        own_domains=tuple(shape.own_domains or ()),
        pages=tuple(shape.pages or ()),
        ccpa_business=shape.ccpa_business,
        japan_service=shape.japan_service,
        vantages=vantages(path, shape.vantage) or (Vantage(),),
        corrections=corrections.read(folder),
        snapshots=shape.snapshots,
    )


def folders(policies: Path) -> tuple[Path, ...]:
    """The folders of `policies` that describe a site, by name, including those whose file cannot
    be opened.
    """
    return tuple(sorted(folder for folder in policies.glob("*/") if toml.there(folder / FILE)))


def undescribed(policies: Path) -> tuple[Path, ...]:
    """The folders of `policies` without a site file, except hidden ones."""
    return tuple(
        sorted(
            folder
            for folder in policies.glob("*/")
            if not folder.name.startswith(".") and not toml.there(folder / FILE)
        )
    )


def read_all(policies: Path) -> tuple[tuple[Site, ...], tuple[FileProblem, ...]]:
    """Every site of `policies` that can be read, and what is wrong with the others."""
    sites: list[Site] = []
    problems: list[FileProblem] = []
    for folder in folders(policies):
        try:
            sites.append(read(folder))
        except FileProblems as error:
            problems += error.problems
    return tuple(sites), tuple(problems)


def write(site: Site, folder: Path, *, force: bool = False, note: str = "") -> Path:
    """Write `folder`/site.toml, whole or not at all, with `note` as a comment at the top; return its path.

    Raises UsageError if it already exists (unless `force`) or the folder cannot be written.
    """
    path = folder / FILE
    if path.exists() and not force:
        raise UsageError(f"{path}: already exists: use --force to overwrite it")
    try:
        atomic.write(path, "\n".join((*_comment(note), *_lines(site, folder))) + "\n", mode=0o644)
    except OSError as error:
        raise UsageError(f"{path}: cannot be written: {error.strerror}") from error
    return path


def _document(folder: Path, entry: DocumentEntry) -> DeclaredDocument:
    return DeclaredDocument(
        url=entry.url,
        file=str(folder / entry.file) if entry.file else None,
        kind=entry.kind,
        title=entry.title,
        language=entry.language,
    )


def _comment(note: str) -> Iterator[str]:
    for line in note.splitlines():
        yield f"# {''.join(c if c.isprintable() else ' ' for c in line)}"


def _lines(site: Site, folder: Path) -> Iterator[str]:
    yield from _keys(site, "operator", "entry", "jurisdictions", "vendors", "own_domains", "pages")
    yield from (
        f"{name} = true" for name in ("ccpa_business", "japan_service", "snapshots") if getattr(site, name)
    )
    for document in site.documents:
        yield from ("", "[[document]]")
        saved = replace(document, file=_relative(document.file, folder))
        yield from _keys(saved, "url", "file", "kind", "title", "language")
    for opt_out in site.opt_outs:
        yield from ("", "[[opt_out]]", *_keys(opt_out, "url", "vendor", "mechanism"))
    for vantage in site.vantages if site.vantages != (Vantage(),) else ():
        names = ("id", "country", "region", "locale", "timezone", "proxy")
        yield from ("", "[[vantage]]", *_keys(vantage, *names))


def _keys(noun: Site | DeclaredDocument | DeclaredOptOut | Vantage, *names: str) -> Iterator[str]:
    for name in names:
        yield from _line(name, getattr(noun, name))


def _line(name: str, value: str | tuple[str, ...] | None) -> Iterator[str]:
    if isinstance(value, str):
        yield f"{name} = {toml.quoted(value)}"
    elif value:
        yield f"{name} = [{', '.join(map(toml.quoted, value))}]"


def _relative(file: str | None, folder: Path) -> str | None:
    if file is None:
        return None
    return os.path.relpath(Path(file).resolve(), folder.resolve())
