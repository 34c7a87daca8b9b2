"""Build the record of a visit: its identity and what its collectors observed."""

import asyncio
import secrets
from dataclasses import replace
from time import monotonic
from typing import Any

from playwright.async_api import Error

from auditor.browser.course import Course
from auditor.browser.program import exits
from auditor.browser.program.bounded import within
from auditor.browser.program.chromium import OpenBrowser
from auditor.browser.traffic import archive
from auditor.browser.traffic.journal import Journal
from auditor.domains import host_of
from auditor.model.observation import (
    Alias,
    Call,
    Cookie,
    Declared,
    Filled,
    Gap,
    Link,
    Observation,
    Request,
    Screenshot,
    Signal,
    Stored,
)
from auditor.model.site import Vantage
from auditor.model.visit import Visit, VisitPlan

_FINISH_S = 20.0
"""Real seconds that all collectors together may take to return their observations."""
_LEAST_S = 1.0
"""Real seconds that each collector gets in any case; most return at once."""

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
    Declared: "declarations",
    Gap: "gaps",
}
"""The field of a visit for each kind of observation."""


def blank(browser: OpenBrowser, plan: VisitPlan, journal: Journal) -> Visit:
    """A visit with its identity and settings, before anything was observed."""
    attempt = secrets.token_hex(8)
    place = f"from {plan.vantage.id}" if plan.vantage.id != Vantage().id else ""
    parts = (plan.site, place, plan.phase, plan.variant or "", str(plan.repeat))
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
        vantage=plan.vantage.kept,
        started=journal.started,
        ended=journal.started,
        browser=browser.version,
        mode=browser.mode,
        third_party_cookies=browser.third_party_cookies,
        user_agent=browser.user_agent,
        virtual_s=browser.settings.virtual_s,
        viewport=browser.settings.viewport,
        signal=plan.signal,
        opt_out=plan.opt_out,
    )


async def of(course: Course, visit: Visit) -> Visit:
    """`visit` with everything observed in its course. The collectors continue listening."""
    found: dict[str, Any] = {
        name: tuple(_since(course.turned_s, each) for each in seen)
        for name, seen in (await _gathered(course)).items()
    }
    return replace(
        visit,
        final_url=course.final_url,
        status=course.status,
        title=course.title,
        banner=course.banner,
        choice=course.choice,
        opt_out_answer=course.answer,
        screenshots=tuple(course.screenshots),
        filled=tuple(course.filled),
        archive=_archived(course),
        signals=(*found.pop("signals", ()), *course.shown),
        gaps=found.pop("gaps", ()),
        **found,
    )


def _since(turned_s: float, seen: Any) -> Any:
    """The observation, its step set to "before" where it was made in the visit that this one continues."""
    timed = isinstance(seen, (Cookie, Request, Stored, Call, Signal)) and 0 < seen.at_s < turned_s
    return replace(seen, step="before") if timed else seen


async def _gathered(course: Course) -> dict[str, Any]:
    """The collectors' observations by field of the visit."""
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


def _archived(course: Course) -> str | None:
    """Store the visit's HTTP archive as evidence and return its hash; None where no request was sent."""
    watch = course.watch
    sent = list(watch.exchanges.all())
    if not sent:
        return None
    try:
        made = archive.packed(
            sent,
            watch.journal,
            course.browser.version,
            lambda exchange: watch.address_of(host_of(exchange.url), exchange.address),
            exits.secrets(course.plan.vantage),
        )
    except (KeyError, ValueError, TypeError, AttributeError, IndexError) as error:
        # unforeseen data from a site must not cost the rest of the record
        watch.journal.gap("archive", f"it could not be made: {in_a_line(error)}")
        return None
    return course.keep(made)


def in_a_line(error: Exception) -> str:
    """An unforeseen error as the reason of a gap: its type and the first line of its message."""
    words = error.message if isinstance(error, Error) else str(error)
    first = next(iter(words.splitlines()), "")
    return f"{type(error).__name__}: {first}"[:300]
