"""From a first visit to the site's documents: given ones, named ones, linked ones, usual places."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from typing import Final
from urllib.parse import urljoin

from auditor.browser import fetch
from auditor.browser.chromium import OpenBrowser
from auditor.errors import FileProblem
from auditor.model.document import Document
from auditor.model.site import DeclaredDocument, Site, Vantage
from auditor.model.visit import Visit
from auditor.policy import document as policy_document
from auditor.policy import find
from auditor.policy.optout_links import opt_out_links

MAX_DOCUMENTS: Final = 10
"""Documents read of one site, referred ones included."""

PLACES_S: Final = 30.0
"""Real seconds after which no further usual place is tried."""


def from_file(path: Path, declared: DeclaredDocument | None = None) -> Document:
    """A saved policy as a document. Raises `FileProblem` where it cannot be opened."""
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
    """The documents that the site file names by a saved copy."""
    return tuple(from_file(Path(d.file), d) for d in site.documents if d.file)


async def of_site(
    site: Site, vantage: Vantage, given: Sequence[Document], first: Visit | None, browser: OpenBrowser
) -> tuple[Document, ...]:
    """The documents that speak for a site at `vantage`, each fetched by the browser, best known way first."""
    documents = (*given, *declared_files(site))
    named = [
        find.Candidate(url=d.url, kind=d.kind, text=d.title or "", score=1.0, found="site file")
        for d in site.documents
        if d.url and not d.file
    ]
    if not documents and not named and first is not None and first.reached:
        named = list(find.candidates(first.links, first.final_url))
    documents += await _fetched(vantage, named, documents, browser)
    if not any(d.readable for d in documents) and first is not None and first.reached:
        documents += await _usual_places(vantage, first, documents, browser)
    referred = [c for d in documents if d.url for c in _referred(d)]
    return documents + await _fetched(vantage, referred, documents, browser)


def united(read: Iterable[tuple[Vantage, Iterable[Document]]]) -> tuple[Document, ...]:
    """What was read from several vantages as one set: a version that several were shown stands in it once,
    with all of them; one that came from a file speaks to every visitor.
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


def _referred(document: Document) -> list[find.Candidate]:
    """Documents that one refers to; an opt-out is used by a visit, not read."""
    opt_outs = {_bare(link.url) for link in opt_out_links(document)}
    return [c for c in find.referred(document) if _bare(c.url) not in opt_outs]


async def _fetched(
    vantage: Vantage, wanted: Iterable[find.Candidate], have: Sequence[Document], browser: OpenBrowser
) -> tuple[Document, ...]:
    known = {_bare(d.url) for d in have if d.url}
    new: dict[str, find.Candidate] = {}
    for candidate in wanted:
        if _bare(candidate.url) not in known:
            new.setdefault(_bare(candidate.url), candidate)
    chosen = list(new.values())[: max(0, MAX_DOCUMENTS - len(have))]
    answers = await fetch.fetch_many(browser, [c.url for c in chosen], vantage)
    return tuple(_document(c, answer) for c, answer in zip(chosen, answers, strict=True))


async def _usual_places(
    vantage: Vantage, first: Visit, have: Sequence[Document], browser: OpenBrowser
) -> tuple[Document, ...]:
    """The first readable policy at the addresses where policies usually are.

    A site that does not answer at one of them is not asked at a dozen more.
    """
    places = [
        find.Candidate(
            url=urljoin(first.final_url, path), kind="privacy", text="", score=0.1, found="usual place"
        )
        for path in find.WELL_KNOWN
    ]
    deadline = monotonic() + PLACES_S
    for place in places:
        if monotonic() > deadline:
            break
        for document in await _fetched(vantage, [place], have, browser):
            if document.readable:
                return (document,)
    return ()


def _document(candidate: find.Candidate, answer: fetch.Fetched) -> Document:
    document = policy_document.read(
        answer.content,
        url=answer.url,
        content_type=answer.content_type,
        kind=candidate.kind,
        found=candidate.found,
        fetched=datetime.now(UTC),
        status=answer.status,
    )
    return replace(document, problem=answer.failure) if answer.failure else document


def _bare(url: str | None) -> str:
    return find.without_fragment(url or "").rstrip("/")
