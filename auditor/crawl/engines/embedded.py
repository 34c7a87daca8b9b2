"""The embedded engine: visits every site from this process, with one shared browser."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final

from auditor import audit
from auditor.browser.program.chromium import OpenBrowser
from auditor.crawl.browsers import SharedBrowser
from auditor.crawl.work import CrawlWork
from auditor.model.audit import Audit
from auditor.model.site import Site
from auditor.model.visit import Visit

TRIES: Final = 2
"""How often a site is tried if the browser dies during its audit."""

_TROUBLE: Final = ("visit", "page")
_WORDS: Final = ("crash", "cut off", "gave up", "is busy", "could not be looked at")
"""Words of gap reasons after which the browser is replaced."""


@dataclass(frozen=True, slots=True)
class Embedded:
    """An engine with one browser for all sites; every visit is stored as soon as it ends."""

    work: CrawlWork
    browser: SharedBrowser

    @property
    def at_once(self) -> int:
        """Sites in progress at the same time."""
        return self.work.wanted.at_once

    @property
    def received(self) -> int:
        """Bytes received from the network so far."""
        return self.browser.received

    async def audited(self, site: Site) -> Audit:
        """Audit `site`; if the browser dies, try once more and reuse the finished visits."""
        if not needs_browser(site):
            return await audit.audit_site(site, looking(site, self.work, None))
        tries = 0
        while True:
            tries += 1
            async with self.browser.lent() as lent:
                audited = await audit.audit_site(site, looking(site, self.work, lent.opened))
                lent.ill = lent.ill or troubled(audited.visits)
                if lent.opened.alive or tries == TRIES:
                    return audited


@asynccontextmanager
async def embedded(work: CrawlWork) -> AsyncIterator[Embedded]:
    """The engine; its browser is closed at the end of the block."""
    async with SharedBrowser(work.settings) as browser:
        yield Embedded(work, browser)


def needs_browser(site: Site) -> bool:
    """Whether anything of the site has to be fetched; saved documents need no browser."""
    return site.entry is not None or any(d.url and not d.file for d in site.documents)


def troubled(visits: tuple[Visit, ...]) -> bool:
    """Whether a site may have harmed the browser by blocking a visit or crashing a page."""
    reasons = [gap.reason for visit in visits for gap in visit.gaps if gap.what in _TROUBLE]
    return any(word in why for why in reasons for word in _WORDS)


def looking(site: Site, work: CrawlWork, opened: OpenBrowser | None) -> audit.Work:
    """The work of auditing `site` with the settings of this crawl."""
    return audit.Work(
        browser=opened,
        catalogue=work.catalogue,
        store=work.store,
        evidence=work.evidence,
        run=work.wanted.run,
        extent=work.wanted.extent,
        tell=lambda line: work.tell(site.name, line),
    )
