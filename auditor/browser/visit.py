"""Make visits, each from a fresh context to its observations. What a site does never raises; it leaves a gap.

A visit may continue the previous one: the visit that refuses consent needs the untouched visit as its
beginning, so it goes on where that one ended.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime

from playwright.async_api import BrowserContext, StorageState

from auditor.browser import record
from auditor.browser.banners import banner
from auditor.browser.collector import Collector, Watch, tried
from auditor.browser.course import Course, Keep
from auditor.browser.page import parting
from auditor.browser.page.well_formed import well_formed
from auditor.browser.program import blocking, exits
from auditor.browser.program.bounded import within
from auditor.browser.program.chromium import OpenBrowser
from auditor.browser.traffic.journal import Journal
from auditor.browser.walk import go_on, walk
from auditor.model.site import Vantage
from auditor.model.visit import ACCEPTED, BLOCKED, UNTOUCHED, Visit, VisitPlan

_BEGIN_S = 90.0
"""Real seconds until a fresh context has its first page; this may have to start a second browser."""

_BESIDE_S = 150.0
"""Real seconds that a visit may take besides its course: to begin, to be recorded and to be left."""


class Visitor:
    """Makes one visit after another, each in a context of its own or continuing the previous visit."""

    def __init__(self, browser: OpenBrowser, keep: Keep) -> None:
        self._browser = browser
        self._keep = keep
        self._open = AsyncExitStack()
        self._course: Course | None = None
        self._last: Visit | None = None

    async def visit(self, plan: VisitPlan, collectors: Sequence[Collector]) -> Visit:
        """Make the visit that `plan` describes. `collectors` are new ones, for this visit alone; where it
        continues the previous visit, that visit's collectors go on watching instead.
        """
        with self._browser.watchdog.within(self._browser.settings.visit_s + _BESIDE_S):
            return await self._visited(plan, collectors)

    async def _visited(self, plan: VisitPlan, collectors: Sequence[Collector]) -> Visit:
        course, before = self._course, self._last
        self._course = None
        if course is not None and before is not None and _leads_to(course, before, plan):
            course.plan, course.turned_s = plan, course.journal.at_s()
            visit = replace(
                record.blank(self._browser, plan, course.journal),
                profile=before.profile,
                continues=before.id,
            )
            return await self._told(visit, course, onwards=True)
        await self.leave()
        journal = Journal()
        browser = await self._browser.refusing_cookies() if plan.phase == BLOCKED else self._browser
        visit = record.blank(browser or self._browser, plan, journal)
        if browser is None:
            journal.gap("visit", blocking.NO_WAY)
            return _closed(visit, journal, plan.vantage)
        begun = within(_BEGIN_S, self._begun(browser, plan, collectors, journal))
        (outcome,) = await asyncio.gather(begun, return_exceptions=True)
        if isinstance(outcome, Course):
            return await self._told(visit, outcome, onwards=False)
        if not isinstance(outcome, Exception):
            raise outcome
        late = f"it opened no page within {_BEGIN_S:.0f} s"
        why = late if isinstance(outcome, TimeoutError) else record.in_a_line(outcome)
        journal.gap("visit", f"the browser gave up: {why}")
        return _closed(visit, journal, plan.vantage)

    async def leave(self) -> None:
        """Close the context of the last visit."""
        self._course = None
        await self._open.aclose()

    async def _begun(
        self, browser: OpenBrowser, plan: VisitPlan, collectors: Sequence[Collector], journal: Journal
    ) -> Course:
        context = await self._open.enter_async_context(browser.context(plan.vantage, signal=plan.signal))
        if plan.phase == BLOCKED:
            await blocking.tell(context)
        if (lacking := await browser.lacking(plan.signal)) is not None:
            journal.gap("signal", lacking)
        leaving = browser.leaving_by(plan.vantage)
        hidden = exits.secrets(plan.vantage)

        def keep(content: bytes) -> str:
            return self._keep(exits.blotted(content, hidden))

        course = await _begin(context, leaving, plan, collectors, keep, journal)

        async def opens(state: StorageState) -> BrowserContext:
            await self._open.aclose()
            return await self._open.enter_async_context(browser.context(plan.vantage, state, plan.signal))

        course.opens = opens
        course.watch.be_told("stored", course.kept.told)
        return course

    async def _told(self, visit: Visit, course: Course, *, onwards: bool) -> Visit:
        await _bounded(course, onwards=onwards)
        if course.plan.phase not in (UNTOUCHED, ACCEPTED) or course.banner is None:  # no visit continues it
            await parting.leave(course.page, course.watch.exchanges)
        (outcome,) = await asyncio.gather(record.of(course, visit), return_exceptions=True)
        if isinstance(outcome, Visit):
            visit = outcome
        elif isinstance(outcome, Exception):
            course.journal.gap("visit", f"the browser gave up: {record.in_a_line(outcome)}")
        else:
            raise outcome
        visit = _closed(visit, course.journal, course.plan.vantage, course.turned_s)
        self._course, self._last = course, visit
        return visit


@asynccontextmanager
async def visitor(browser: OpenBrowser, keep: Keep) -> AsyncIterator[Visitor]:
    """A `Visitor` whose context is closed at the end. `keep` stores evidence and returns its SHA-256."""
    one = Visitor(browser, keep)
    try:
        yield one
    finally:
        await one.leave()


async def make(browser: OpenBrowser, plan: VisitPlan, collectors: Sequence[Collector], keep: Keep) -> Visit:
    """Make a single visit as `plan` describes, in a context of its own."""
    async with visitor(browser, keep) as one:
        return await one.visit(plan, collectors)


def _leads_to(course: Course, before: Visit, plan: VisitPlan) -> bool:
    """Whether `plan` can continue the visit `before`: nothing went wrong in it, and it has made the required
    beginning. For a choice, that is an untouched entry page with its banner; for a withdrawal, acceptance.
    """
    if plan.choice == "withdraw":
        ready = before.phase == ACCEPTED and before.choice is not None and before.choice.done
    else:
        untouched = before.phase == UNTOUCHED and not course.plan.pages
        ready = plan.choice is not None and untouched and before.banner is not None
    return (
        ready
        and (before.entry, course.plan.vantage, before.repeat) == (plan.entry, plan.vantage, plan.repeat)
        and not before.gap("visit", "page", "load", "virtual_time", "untouched")
        and not course.page.is_closed()
        and not course.crashed
        and not (course.covered and plan.choice != "withdraw")
        and course.browser.alive
    )


def _closed(visit: Visit, journal: Journal, vantage: Vantage, turned_s: float = 0.0) -> Visit:
    gaps = (*visit.gaps, *journal.gaps)
    moments = tuple(m if m.at_s >= turned_s else replace(m, step="before") for m in journal.moments)
    made = replace(visit, ended=datetime.now(UTC), gaps=gaps, moments=moments)
    return well_formed(made, exits.secrets(vantage))


async def _begin(
    context: BrowserContext,
    browser: OpenBrowser,
    plan: VisitPlan,
    collectors: Sequence[Collector],
    keep: Keep,
    journal: Journal,
) -> Course:
    watch = Watch(context, journal, browser.guard, browser.identity)
    watch.keep, watch.alone = keep, plan.signal is None
    spoken = {"acceptLanguage": plan.vantage.locale} if plan.vantage.locale else {}
    watch.called = {"userAgent": browser.user_agent, **(browser.identity or {}), **spoken}
    watch.names = None if plan.vantage.proxy else browser.names
    await watch.open([collector.init_script for collector in collectors], banner.INIT_SCRIPT)
    working = [c for c in collectors if await tried(c.start(watch), c.name, journal)]
    page = await watch.begin()
    course = Course(browser=browser, plan=plan, watch=watch, collectors=working, keep=keep, page=page)
    page.on("crash", course.crash)
    await watch.attach(page)
    context.on("page", course.opened)
    return course


async def _bounded(course: Course, *, onwards: bool) -> None:
    """Run the whole course within its real time limit; what was left undone becomes gaps."""
    bound = course.browser.settings.visit_s
    walking = asyncio.ensure_future(within(bound, go_on(course) if onwards else walk(course)))
    course.on_crash = lambda _: _stop(walking)
    if course.crashed:
        _stop(walking)
    (outcome,) = await asyncio.gather(walking, return_exceptions=True)
    if outcome is None:
        return
    if isinstance(outcome, TimeoutError):
        problem = f"the visit was cut off after {bound:.0f} s"
    elif not course.browser.alive:
        problem = "the browser crashed"
    elif isinstance(outcome, asyncio.CancelledError):
        problem = "the page crashed"
    elif isinstance(outcome, Exception):
        problem = f"the visit broke off: {record.in_a_line(outcome)}"
    else:
        raise outcome
    for what in course.outstanding:
        course.journal.gap(what, problem)


def _stop(walking: "asyncio.Future[None]") -> None:
    walking.cancel()
