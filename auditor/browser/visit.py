"""One visit, from a fresh context to what was seen. Never raises for what a site does: it notes a gap."""

import asyncio
import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from time import monotonic
from typing import Any

from playwright.async_api import BrowserContext, Error

from auditor.browser import banner
from auditor.browser.bounded import within
from auditor.browser.chromium import OpenBrowser
from auditor.browser.collector import Collector, Watch, tried
from auditor.browser.course import Course, Keep, walk
from auditor.browser.journal import Journal
from auditor.browser.well_formed import well_formed
from auditor.model.observation import (
    Alias,
    Call,
    Cookie,
    Filled,
    Gap,
    Link,
    Observation,
    Request,
    Screenshot,
    Signal,
    Stored,
)
from auditor.model.visit import Visit, VisitPlan

_FINISH_S = 20.0
"""Real seconds that the collectors together may take to hand over what they saw."""
_LEAST_S = 1.0
"""Real seconds that each has in any case: most hand over at once."""

_FIELDS: dict[type[Any], str] = {
    Cookie: "cookies",
    Request: "requests",
    Stored: "stored",
    Call: "calls",
    Link: "links",
    Signal: "signals",
    Screenshot: "screenshots",
    Alias: "aliases",
    Filled: "filled",
    Gap: "gaps",
}
"""Where in a visit each kind of observation goes."""


async def make(browser: OpenBrowser, plan: VisitPlan, collectors: Sequence[Collector], keep: Keep) -> Visit:
    """Make the visit that `plan` describes, in a context of its own.

    `collectors` are new ones, used up by this visit; `keep` stores evidence and returns its SHA-256.
    """
    journal = Journal()
    visit = _blank(browser, plan, journal)
    (outcome,) = await asyncio.gather(
        _made(visit, browser, plan, collectors, keep, journal), return_exceptions=True
    )
    if isinstance(outcome, Visit):
        visit = outcome
    elif isinstance(outcome, Exception):
        journal.gap("visit", f"the browser gave up: {in_a_line(outcome)}")
    else:
        raise outcome
    gaps = (*visit.gaps, *journal.gaps)
    return well_formed(replace(visit, ended=datetime.now(UTC), gaps=gaps, moments=tuple(journal.moments)))


def _blank(browser: OpenBrowser, plan: VisitPlan, journal: Journal) -> Visit:
    attempt = secrets.token_hex(8)
    parts = (plan.site, plan.phase, plan.variant or "", str(plan.repeat))
    return Visit(
        id="/".join(part for part in parts if part),
        attempt=attempt,
        site=plan.site,
        phase=plan.phase,
        entry=plan.entry,
        variant=plan.variant,
        repeat=plan.repeat,
        control_of=plan.control_of,
        profile=f"context-{attempt}",
        vantage=plan.vantage,
        started=journal.started,
        ended=journal.started,
        browser=browser.version,
        mode=browser.mode,
        third_party_cookies=browser.third_party_cookies,
        user_agent=browser.user_agent,
        virtual_s=browser.settings.virtual_s,
        opt_out=plan.opt_out,
    )


async def _made(
    visit: Visit,
    browser: OpenBrowser,
    plan: VisitPlan,
    collectors: Sequence[Collector],
    keep: Keep,
    journal: Journal,
) -> Visit:
    async with browser.context(plan.vantage) as context:
        course = await _begin(context, browser, plan, collectors, keep, journal)
        await _bounded(course)
        found = await _gathered(course)
    return replace(
        visit,
        final_url=course.final_url,
        status=course.status,
        title=course.title,
        banner=course.banner,
        choice=course.choice,
        opt_out_answer=course.answer,
        screenshots=tuple(course.screenshots),
        gaps=found.pop("gaps", ()),
        **found,
    )


async def _begin(
    context: BrowserContext,
    browser: OpenBrowser,
    plan: VisitPlan,
    collectors: Sequence[Collector],
    keep: Keep,
    journal: Journal,
) -> Course:
    watch = Watch(context, journal, browser.guard, browser.identity)
    await watch.open([collector.init_script for collector in collectors], banner.INIT_SCRIPT)
    working = [c for c in collectors if await tried(c.start(watch), c.name, journal)]
    page = watch.page = await context.new_page()
    await watch.attach(page)
    course = Course(browser=browser, plan=plan, watch=watch, collectors=working, keep=keep, page=page)
    context.on("page", course.opened)
    return course


async def _bounded(course: Course) -> None:
    """The whole course within its real time; what was left undone is said."""
    bound = course.browser.settings.visit_s
    walking = asyncio.ensure_future(within(bound, walk(course)))
    # whatever is asked of a crashed page is never answered
    course.page.on("crash", lambda _: _stop(walking))
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
        problem = f"the visit broke off: {in_a_line(outcome)}"
    else:
        raise outcome
    for what in course.outstanding:
        course.journal.gap(what, problem)


def _stop(walking: "asyncio.Future[None]") -> None:
    walking.cancel()


async def _gathered(course: Course) -> dict[str, Any]:
    """What the collectors saw, by field of the visit."""
    found: dict[str, list[Observation]] = {}
    deadline = monotonic() + _FINISH_S
    for collector in course.collectors:
        work = within(max(deadline - monotonic(), _LEAST_S), collector.finish(course.watch))
        (outcome,) = await asyncio.gather(work, return_exceptions=True)
        if isinstance(outcome, TimeoutError):
            course.journal.gap(collector.name, "the browser did not hand it over in time")
        elif isinstance(outcome, Exception):
            course.journal.gap(collector.name, f"the collector failed: {in_a_line(outcome)}")
        elif isinstance(outcome, BaseException):
            raise outcome
        else:
            for observation in outcome:
                found.setdefault(_FIELDS[type(observation)], []).append(observation)
    return {name: tuple(observations) for name, observations in found.items()}


def in_a_line(error: Exception) -> str:
    """An unforeseen error for a gap: its kind and the first line of its words."""
    words = error.message if isinstance(error, Error) else str(error)
    first = next(iter(words.splitlines()), "")
    return f"{type(error).__name__}: {first}"[:300]
