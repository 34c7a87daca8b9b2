"""One load each way, and what it used: bare Playwright, and a visit of auditor's."""

import hashlib
import time
from collections.abc import AsyncIterator, Awaitable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass

from playwright.async_api import Browser, Page, async_playwright

from auditor import collectors, discover
from auditor.browser import visit
from auditor.browser.collector import Collector
from auditor.browser.program import locate
from auditor.browser.program.chromium import OpenBrowser, open_browser
from auditor.browser.program.settings import BrowserSettings, Mode
from auditor.model.visit import Visit, VisitPlan
from benchmarks import usage
from benchmarks.web import Served

LOAD_MS = 60_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Used:
    """Seconds that one piece of work took."""

    wall_s: float
    by_process: Mapping[str, float]
    """CPU seconds by kind of process."""

    @property
    def cpu_s(self) -> float:
        """CPU seconds of the whole tree."""
        return sum(self.by_process.values())


def settings_for(web: Served, mode: Mode) -> BrowserSettings:
    """A browser that finds the hosts of the web on loopback."""
    args = (f"--host-resolver-rules={web.resolver_rules}", "--no-sandbox")
    return BrowserSettings(args=args, insecure=True, allow_private=True, mode=mode)


async def used(work: Awaitable[object], web: Served) -> Used:
    """What `work` uses: wall time until it is done, CPU time until its processes have come to rest."""
    await usage.settle((web.pid,))
    before = usage.cpu_by_role((web.pid,))
    begun = time.monotonic()
    await work
    wall = time.monotonic() - begun
    looking = await usage.settle((web.pid,))
    after = usage.cpu_by_role((web.pid,))
    after["python"] -= looking
    spent = {kind: after.get(kind, 0.0) - before.get(kind, 0.0) for kind in {*before, *after}}
    return Used(wall_s=wall, by_process=spent)


@asynccontextmanager
async def bare_browser(settings: BrowserSettings) -> AsyncIterator[Browser]:
    """A browser as Playwright itself starts one, with nothing of ours about it."""
    found = locate.find(settings.executable, settings.mode)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=found.path, args=[*settings.args, "--ignore-certificate-errors"]
        )
        yield browser
        await browser.close()


async def bare(browser: Browser, site: str) -> None:
    """A fresh context, one page, its load event, and nothing more."""
    context = await browser.new_context()
    await _open(await context.new_page(), site)
    await context.close()


async def bare_alone(settings: BrowserSettings, site: str) -> None:
    """The same in a browser of its own."""
    async with bare_browser(settings) as browser:
        await _open(await browser.new_page(), site)


async def _open(page: Page, site: str) -> None:
    await page.goto(f"https://{site}/", wait_until="load", timeout=LOAD_MS)


async def visited(browser: OpenBrowser, plan: VisitPlan) -> Visit:
    """The visit with all collectors, its evidence hashed and let go."""
    return await visit.make(browser, plan, eyes(), _hashed)


async def audited(browser: OpenBrowser, site: str) -> tuple[Visit, ...]:
    """The visits of an audit of a site, one after the other as an audit makes them."""
    async with visitor(browser) as one:
        return tuple([await one.visit(plan, eyes()) for plan in plans(site)])


def visitor(browser: OpenBrowser) -> AbstractAsyncContextManager[visit.Visitor]:
    """A visitor whose evidence is hashed and let go."""
    return visit.visitor(browser, _hashed)


async def visited_alone(settings: BrowserSettings, plan: VisitPlan) -> Visit:
    """The same in a browser of its own."""
    async with open_browser(settings) as browser:
        return await visited(browser, plan)


def eyes() -> list[Collector]:
    """All collectors, new."""
    return [kind() for kind in discover.offered(collectors, "COLLECTOR")]


def _hashed(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def plans(site: str) -> tuple[VisitPlan, ...]:
    """The visits of an audit of one site: untouched, rejected, accepted; its entry page alone."""
    entry = f"https://{site}/"
    return (
        VisitPlan(site=site, phase="untouched", entry=entry),
        VisitPlan(site=site, phase="rejected", entry=entry, choice="reject"),
        VisitPlan(site=site, phase="accepted", entry=entry, choice="accept"),
    )
