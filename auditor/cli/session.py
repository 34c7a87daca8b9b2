"""What the verbs that audit sites share: turning options into a crawl and its result."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.browser.program import exits, locate
from auditor.cli.options import Browsing
from auditor.cli.screen import Screen
from auditor.crawl import publish
from auditor.crawl import run as crawl_run
from auditor.crawl.engines.embedded import needs_browser
from auditor.crawl.progress import Progress
from auditor.crawl.work import CrawlWork, Wanted
from auditor.errors import FileProblem
from auditor.model.audit import SiteSummary
from auditor.model.document import Document
from auditor.model.site import Site, Vantage
from auditor.reading import from_file
from auditor.store.database import Store
from auditor.store.evidence import Evidence
from auditor.vendors import catalogue

if TYPE_CHECKING:
    from auditor.demo.server import Web


@dataclass(frozen=True, slots=True, kw_only=True)
class Far:
    """The dask.distributed workers that make the visits instead of this process."""

    scheduler: str | None
    """Address of the scheduler; None starts workers on this machine."""
    shared: str | None
    """Address of the storage that they share."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """The sites that a verb audits, and how."""

    sites: tuple[Site, ...]
    wanted: Wanted
    web: "Web | None" = None
    """The demo web, served while the crawl lasts."""
    far: Far | None = None
    total: int | None = None
    """How many sites the whole run has, if it is a resumed one."""


def documents(files: Sequence[Path]) -> tuple[Document, ...]:
    """The saved policies that the user provides. Raises FileProblem for one that cannot be read."""
    once = {path.resolve(): path for path in reversed(files)}
    named = [path for path in files if once[path.resolve()] is path]
    read = tuple(from_file(path) for path in named)
    for path, document in zip(named, read, strict=True):
        if not document.text.strip():
            raise FileProblem(path, document.problem or "holds no text")
    return read


def look(session: Session, store: Store, browsing: Browsing, screen: Screen) -> tuple[SiteSummary, ...]:
    """Audit the sites, after installing a browser if one is needed and none is found."""
    settled = browsing.settings()
    for vantage in (v for site in session.sites for v in site.vantages):
        exits.address(vantage)  # reports a missing password before any work is done
    if session.wanted.reports is not None:
        publish.check(session.wanted.reports)
    if any(map(needs_browser, session.sites)):
        locate.obtain(settled.executable, settled.mode, screen.note)
    known = catalogue.with_lists(store.path.parent / "lists")
    if session.web is not None:
        from auditor.demo.web import demo_catalogue  # noqa: PLC0415 - the demo's parts are an extra

        known = demo_catalogue(known)
        rules = f"--host-resolver-rules={session.web.resolver_rules}"
        settled = replace(settled, args=(*settled.args, rules), insecure=True, allow_private=True)
    if (language := _spoken(session.sites)) is not None:
        settled = replace(settled, args=(f"--accept-lang={language}", *settled.args))
    total = len(session.sites) if session.total is None else session.total
    progress = Progress(total=total, before=total - len(session.sites))
    if total > 1:
        screen.follow(progress)
    work = CrawlWork(
        wanted=session.wanted,
        settings=settled,
        catalogue=known,
        store=store,
        evidence=Evidence(store.path.parent / "evidence"),
        tell=screen.tell,
        progress=progress,
    )
    try:
        return asyncio.run(_crawled(session, work))
    finally:
        screen.clear()


async def _crawled(session: Session, work: CrawlWork) -> tuple[SiteSummary, ...]:
    if session.far is None:
        return await crawl_run.crawl(session.sites, work)
    from auditor.crawl.engines.dask import dask  # noqa: PLC0415 - an extra

    async with dask(work, session.far.scheduler, session.far.shared) as engine:
        return await crawl_run.crawl(session.sites, work, engine)


def _spoken(sites: Sequence[Site]) -> str | None:
    """The `Accept-Language` value of the locale that all visits share; None if their locales differ.

    The browser needs it because it requests the scripts of service workers and nested workers with its own
    languages, not with those of the page.
    """
    locales = {vantage.locale for site in sites for vantage in site.vantages or (Vantage(),)}
    (locale,) = locales if len(locales) == 1 else (None,)
    return None if locale is None else ",".join(dict.fromkeys((locale, locale.partition("-")[0])))
