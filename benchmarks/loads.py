"""A single page load with bare Playwright and as a visit of auditor, and the resources that it used."""

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
    """Time that one piece of work took, in seconds."""

    wall_s: float
    by_process: Mapping[str, float]
    """CPU seconds by kind of process."""

    @property
    def cpu_s(self) -> float:
        """CPU seconds of the whole process tree."""
        return sum(self.by_process.values())


def settings_for(web: Served, mode: Mode) -> BrowserSettings:
    """Settings of a browser that resolves the hosts of the web to loopback."""
    args = (f"--host-resolver-rules={web.resolver_rules}", "--no-sandbox")
    return BrowserSettings(args=args, insecure=True, allow_private=True, mode=mode)


async def used(work: Awaitable[object], web: Served) -> Used:
    """What `work` uses: wall time until it is done, CPU time until its processes are idle."""
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
    """A browser as Playwright itself starts one, without auditor's additions."""
    found = locate.find(settings.executable, settings.mode)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=found.path, args=[*settings.args, "--ignore-certificate-errors"]
        )
        yield browser
        await browser.close()


async def bare(browser: Browser, site: str) -> None:
    """Open one page in a fresh context, wait for its load event, and do nothing more."""
    context = await browser.new_context()
    await _open(await context.new_page(), site)
    await context.close()


async def bare_alone(settings: BrowserSettings, site: str) -> None:
    """Like `bare`, in a browser of its own."""
    async with bare_browser(settings) as browser:
        await _open(await browser.new_page(), site)


async def _open(page: Page, site: str) -> None:
    await page.goto(f"https://{site}/", wait_until="load", timeout=LOAD_MS)


async def visited(browser: OpenBrowser, plan: VisitPlan) -> Visit:
    """The visit with all collectors; its evidence is hashed and discarded."""
    return await visit.make(browser, plan, eyes(), _hashed)


async def audited(browser: OpenBrowser, site: str) -> tuple[Visit, ...]:
    """Make the visits of a site's audit, one after the other like an audit."""
    async with visitor(browser) as one:
        return tuple([await one.visit(plan, eyes()) for plan in plans(site)])


def visitor(browser: OpenBrowser) -> AbstractAsyncContextManager[visit.Visitor]:
    """A visitor whose evidence is hashed and discarded."""
    return visit.visitor(browser, _hashed)


async def visited_alone(settings: BrowserSettings, plan: VisitPlan) -> Visit:
    """Like `visited`, in a browser of its own."""
    async with open_browser(settings) as browser:
        return await visited(browser, plan)


def eyes() -> list[Collector]:
    """New instances of all collectors."""
    return [kind() for kind in discover.offered(collectors, "COLLECTOR")]


def _hashed(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def plans(site: str) -> tuple[VisitPlan, ...]:
    """The visits of an audit of one site (untouched, rejected, accepted), to its entry page only."""
    entry = f"https://{site}/"
    return (
        VisitPlan(site=site, phase="untouched", entry=entry),
        VisitPlan(site=site, phase="rejected", entry=entry, choice="reject"),
        VisitPlan(site=site, phase="accepted", entry=entry, choice="accept"),
    )
