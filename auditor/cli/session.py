"""What the verbs that audit sites share: turning options into a crawl and its result."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.browser.program import exits, locate
from auditor.cli.options import Browsing
from auditor.cli.screen import Screen
from auditor.crawl import publish
from auditor.crawl import run as crawl_run
from auditor.crawl.engines.embedded import needs_browser
from auditor.crawl.progress import Progress
from auditor.crawl.work import CrawlWork
from auditor.errors import FileProblem
from auditor.model.audit import Run, SiteSummary
from auditor.model.document import Document
from auditor.model.plan import Pace
from auditor.model.site import Site, Vantage
from auditor.model.visit import Phase
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
class Wanted:
    """What a verb audits, and how."""

    sites: tuple[Site, ...]
    run: Run
    given: tuple[Document, ...] = ()
    at_once: int = 2
    repeats: int = 1
    pages: int = 2
    phases: tuple[Phase, ...] = ()
    web: "Web | None" = None
    """The demo web, served while the crawl lasts."""
    reports: Path | None = None
    policies: Path | None = None
    redact: bool = False
    language: str = "en"
    formats: tuple[str, ...] = publish.WRITTEN
    pace: Pace = Pace(delay_s=0, retries=0)
    far: Far | None = None
    deaths: Mapping[str, int] = field(default_factory=dict)
    """As in CrawlWork."""
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


def look(wanted: Wanted, store: Store, browsing: Browsing, screen: Screen) -> tuple[SiteSummary, ...]:
    """Audit the sites, after installing a browser if one is needed and none is found."""
    settled = browsing.settings()
    for vantage in (v for site in wanted.sites for v in site.vantages):
        exits.address(vantage)  # reports a missing password before any work is done
    if wanted.reports is not None:
        publish.check(wanted.reports)
    if any(map(needs_browser, wanted.sites)):
        locate.obtain(settled.executable, settled.mode, screen.note)
    known = catalogue.with_lists(store.path.parent / "lists")
    if wanted.web is not None:
        from auditor.demo.web import demo_catalogue  # noqa: PLC0415 - the demo's parts are an extra

        known = demo_catalogue(known)
        rules = f"--host-resolver-rules={wanted.web.resolver_rules}"
        settled = replace(settled, args=(*settled.args, rules), insecure=True, allow_private=True)
    if (language := _spoken(wanted.sites)) is not None:
        settled = replace(settled, args=(f"--accept-lang={language}", *settled.args))
    total = len(wanted.sites) if wanted.total is None else wanted.total
    progress = Progress(total=total, before=total - len(wanted.sites))
    if total > 1:
        screen.follow(progress)
    work = CrawlWork(
        settings=settled,
        catalogue=known,
        store=store,
        evidence=Evidence(store.path.parent / "evidence"),
        run=wanted.run,
        reports=wanted.reports,
        given=wanted.given,
        tell=screen.tell,
        at_once=wanted.at_once,
        repeats=wanted.repeats,
        pages=wanted.pages,
        phases=wanted.phases,
        policies=wanted.policies,
        redact=wanted.redact,
        language=wanted.language,
        formats=wanted.formats,
        pace=wanted.pace,
        progress=progress,
        deaths=wanted.deaths,
    )
    try:
        return asyncio.run(_crawled(wanted, work))
    finally:
        screen.clear()


async def _crawled(wanted: Wanted, work: CrawlWork) -> tuple[SiteSummary, ...]:
    if wanted.far is None:
        return await crawl_run.crawl(wanted.sites, work)
    from auditor.crawl.engines.dask import dask  # noqa: PLC0415 - an extra

    async with dask(work, wanted.far.scheduler, wanted.far.shared) as engine:
        return await crawl_run.crawl(wanted.sites, work, engine)


def _spoken(sites: Sequence[Site]) -> str | None:
    """The `Accept-Language` value of the locale that all visits share; None if their locales differ.

    The browser needs it because it requests the scripts of service workers and nested workers with its own
    languages, not with those of the page.
    """
    locales = {vantage.locale for site in sites for vantage in site.vantages or (Vantage(),)}
    (locale,) = locales if len(locales) == 1 else (None,)
    return None if locale is None else ",".join(dict.fromkeys((locale, locale.partition("-")[0])))
