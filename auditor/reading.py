"""Finds and reads a site's documents: supplied, named in the site file, linked, or at usual places."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from auditor import search
from auditor.browser.program.chromium import OpenBrowser
from auditor.errors import FileProblem
from auditor.model.document import Document
from auditor.model.site import DeclaredDocument, Site, Vantage
from auditor.model.visit import Visit
from auditor.policy.finding import find
from auditor.policy.page import document as policy_document
from auditor.vendors import catalogue

DEEP: Final = 2
"""How many links are followed from a document that was found to documents that it refers to."""


def from_file(path: Path, declared: DeclaredDocument | None = None) -> Document:
    """Read a saved policy as a document. Raises `FileProblem` if it cannot be opened."""
    declared = declared or DeclaredDocument()
    try:
        content = path.read_bytes()
    except IsADirectoryError as error:
        raise FileProblem(path, "is a folder: give the saved policy itself") from error
    except OSError as error:
        raise FileProblem(path, f"cannot be read: {error.strerror}") from error
    return policy_document.read(
        content,
        url=declared.url,
        path=path.name,
        kind=declared.kind if declared.file else None,
        language=declared.language,
        fetched=datetime.now(UTC),
    )


def declared_files(site: Site) -> tuple[Document, ...]:
    """The documents for which the site file names a saved copy."""
    return tuple(from_file(Path(d.file), d) for d in site.documents if d.file)


async def of_site(
    site: Site, vantage: Vantage, given: Sequence[Document], first: Visit | None, browser: OpenBrowser
) -> tuple[Document, ...]:
    """The documents that apply to a site at `vantage`, fetched by the browser, most reliable sources first;
    then the documents that these refer to, two links deep.
    """
    documents = (*given, *declared_files(site))
    named = [
        find.Candidate(url=d.url, kind=d.kind, text=d.title or "", score=1.0, found="site file")
        for d in site.documents
        if d.url and not d.file
    ]
    look = search.Search(browser=browser, vantage=vantage, home=_home(site, first), vendor=_is_vendor)
    looks = not documents and not named
    documents += await look.fetched(named, documents)
    if first is not None and first.reached and looks:
        documents += await look.linked(first.links, first.final_url, documents)
        documents += await look.further(first, documents)
    elif first is not None and first.reached and not any(d.readable for d in documents):
        documents += await look.usual_places(documents)
    latest = documents
    for _ in range(DEEP):
        latest = await look.referred(latest, documents)
        documents += latest
    if first is not None and first.reached and looks:
        documents += await look.beside(first, documents)
    if not documents and first is not None and first.reached and looks:
        return tuple(look.aside) or look.vendors_own(first)
    return documents or tuple(look.aside)


def _home(site: Site, first: Visit | None) -> str:
    return (first.final_url if first is not None and first.reached else "") or site.entry or ""


def _is_vendor(host: str) -> bool:
    return catalogue.load().by_host(host) is not None


def united(read: Iterable[tuple[Vantage, Iterable[Document]]]) -> tuple[Document, ...]:
    """Merge the documents read from several vantages: a version that several were shown occurs once, with all
    their IDs; a document read from a file applies to every vantage.
    """
    from_each = [(vantage.id, tuple(documents)) for vantage, documents in read]
    if len(from_each) == 1:
        return from_each[0][1]
    found: dict[str, Document] = {}
    for vantage, documents in from_each:
        for document in documents:
            known = found.setdefault(document.id, document)
            if known.path is None:
                found[document.id] = replace(known, vantages=(*known.vantages, vantage))
    return tuple(found.values())
