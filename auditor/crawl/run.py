"""Many sites, a few at a time, on one browser: the embedded engine.

A site that fails stops no other. What a broken-off run had finished is in the store: the same run goes on
where it stopped. Of each site no more than a line is kept in memory.
"""

import asyncio
import traceback
from collections.abc import Iterator, Sequence
from pathlib import Path

from auditor import audit
from auditor.browser.chromium import OpenBrowser
from auditor.crawl import publish, summaries
from auditor.crawl.browsers import SharedBrowser
from auditor.crawl.work import CrawlWork
from auditor.errors import AuditorError, BrowserMissing, StoreBusy, UsageError
from auditor.files import snapshots
from auditor.model.audit import Audit, SiteSummary
from auditor.model.site import Site

STOPPING = (StoreBusy, BrowserMissing)
"""What would fail every further site as well: the run is broken off, to be resumed."""

TRIES = 2
"""How often a site is tried when the browser dies under it."""


async def crawl(sites: Sequence[Site], work: CrawlWork) -> tuple[SiteSummary, ...]:
    """Audit every site; a line for each, in the order given.

    Raises StoreBusy or BrowserMissing where no further site could be audited either.
    """
    found: dict[str, SiteSummary] = {}
    waiting = iter(sites)
    async with SharedBrowser(work.settings) as browser:
        workers = [
            asyncio.create_task(_worker(waiting, work, browser, found))
            for _ in range(min(work.at_once, len(sites)))
        ]
        try:
            await asyncio.gather(*workers)
        finally:
            for worker in workers:
                worker.cancel()
            await asyncio.gather(*workers, return_exceptions=True)
    return tuple(found[site.name] for site in sites)


async def _worker(
    waiting: Iterator[Site], work: CrawlWork, browser: SharedBrowser, found: dict[str, SiteSummary]
) -> None:
    for site in waiting:
        found[site.name] = await _apart(site, work, browser)


async def _apart(site: Site, work: CrawlWork, browser: SharedBrowser) -> SiteSummary:
    """One site in a task of its own: what goes wrong in it, foreseen or not, ends with it."""
    task = asyncio.create_task(_site(site, work, browser))
    try:
        await asyncio.wait([task])
    except asyncio.CancelledError:
        task.cancel()
        await asyncio.wait([task])
        raise
    error = task.exception()
    if error is None:
        return task.result()
    if isinstance(error, STOPPING) or not isinstance(error, Exception):
        raise error
    reason = str(error) if isinstance(error, AuditorError) else _defect(error)
    work.store.end_site(work.run.id, site.name, summaries.COULD_NOT_LOOK, reason)
    work.tell(site.name, f"could not look: {reason}")
    return summaries.failed(site, reason)


def _defect(error: Exception) -> str:
    """An error that nobody foresaw, with the place that it rose from."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    return f"a defect of auditor: {error!r} at {Path(place.filename).name}:{place.lineno}"


async def _site(site: Site, work: CrawlWork, browser: SharedBrowser) -> SiteSummary:
    work.store.begin_site(work.run.id, site)
    audited = await _audited(site, work, browser)
    state, reason = summaries.outcome(audited)
    work.store.end_site(work.run.id, site.name, state, reason)
    _snapshots(audited, work)
    written = _written(audited, work)
    work.tell(site.name, f"{state}: {reason}" if reason else state)
    return summaries.summary(audited, written)


async def _audited(site: Site, work: CrawlWork, browser: SharedBrowser) -> Audit:
    """The audit. Where the browser died under it, once more: the visits that were finished are reused."""
    for _ in range(TRIES - 1):
        opened = await browser.opened() if needs_browser(site) else None
        audited = await audit.audit_site(site, _work(site, work, opened))
        if opened is None or opened.alive:
            return audited
    return await audit.audit_site(site, _work(site, work, await browser.opened()))


def needs_browser(site: Site) -> bool:
    """Whether anything of the site is to be asked for: saved documents are read without."""
    return site.entry is not None or any(d.url and not d.file for d in site.documents)


def _work(site: Site, work: CrawlWork, opened: OpenBrowser | None) -> audit.Work:
    return audit.Work(
        browser=opened,
        catalogue=work.catalogue,
        store=work.store,
        evidence=work.evidence,
        run=work.run,
        given=work.given,
        tell=lambda line: work.tell(site.name, line),
        repeats=work.repeats,
        pages=work.pages,
        phases=work.phases,
    )


def _snapshots(audited: Audit, work: CrawlWork) -> None:
    """The texts of the documents beside the site's description, where it asks for them."""
    folder = work.policies / audited.site.name if work.policies else None
    if folder is None or not audited.site.snapshots or not folder.is_dir():
        return
    try:
        snapshots.keep(folder, audited.documents)
    except UsageError as error:  # the audit itself is stored
        work.tell(audited.site.name, str(error))


def _written(audited: Audit, work: CrawlWork) -> str | None:
    if work.reports is None:
        return None
    shown = publish.report(work.run, [audited], work.evidence, redact=work.redact, language=work.language)
    try:
        path = publish.write_report(shown, work.reports / audited.site.name / work.run.id)
    except UsageError as error:  # the audit itself is stored: `auditor report` writes it again
        work.tell(audited.site.name, str(error))
        return None
    return str(path.relative_to(work.reports))
