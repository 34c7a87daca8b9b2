"""The course of a visit: arrive, look, act, look again, go on."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace

from playwright.async_api import Error, Page

from auditor.browser import banner, choice, optout, screens
from auditor.browser.arrive import Arrival, arrive
from auditor.browser.bounded import within
from auditor.browser.chromium import OpenBrowser
from auditor.browser.collector import Collector, Watch, tried
from auditor.browser.journal import Journal
from auditor.browser.settle import live
from auditor.browser.walls import wall
from auditor.model.observation import Banner, Choice, OptOutAnswer, Screenshot, Step
from auditor.model.visit import VisitPlan

Keep = Callable[[bytes], str]
"""Stores evidence and returns the SHA-256 of its bytes."""

_ACT_S = 10.0
"""Virtual seconds after each click of an act; the step after it gets the full budget."""
_TITLE_S = 3.0
_CLOSE_S = 3.0
_POPUPS = 5
"""Windows that are given time to live after each step."""
_MOST_POPUPS = 10
"""Windows of one visit that are let open; the others are closed as they come."""


@dataclass  # no slots: Playwright marks bound listeners on their object
class Course:
    """One visit under way: what it works with, and what it has seen itself (collectors keep their own)."""

    browser: OpenBrowser
    plan: VisitPlan
    watch: Watch
    collectors: Sequence[Collector]
    keep: Keep
    page: Page
    doing: str = "page"
    final_url: str = ""
    status: int | None = None
    title: str = ""
    banner: Banner | None = None
    choice: Choice | None = None
    answer: OptOutAnswer | None = None
    screenshots: list[Screenshot] = field(default_factory=list)
    popups: list[Page] = field(default_factory=list)
    closing: "set[asyncio.Task[None]]" = field(default_factory=set)

    def opened(self, window: Page) -> None:
        """The site opened a window, or a window of its did."""
        if len(self.popups) < _MOST_POPUPS:
            self.popups.append(window)
            self.watch.attach_soon(window)
            return
        self.journal.gap("popups", f"more than {_MOST_POPUPS} windows: the rest was closed at once")
        closing = asyncio.ensure_future(_closed(window))
        self.closing.add(closing)
        closing.add_done_callback(self.closing.discard)

    @property
    def journal(self) -> Journal:
        """The visit's steps and gaps."""
        return self.watch.journal

    @property
    def outstanding(self) -> tuple[str, ...]:
        """What the plan still asks for, from what is being done on."""
        acts = [
            what for what, asked in (("choice", self.plan.choice), ("opt_out", self.plan.opt_out)) if asked
        ]
        order = ["page", "banner", *acts, "next_page"]
        return tuple(order[order.index(self.doing) :])


async def walk(course: Course) -> None:
    """Everything that the plan asks for, in order."""
    plan = course.plan
    if not await _enter(course):
        return
    course.doing = "banner"
    course.banner = await banner.find(course.page)
    await _picture(course, "on arrival")
    if plan.choice is not None:
        await _choose(course)
    elif plan.opt_out is not None:
        await _opt_out(course)
    course.doing = "next_page"
    await _further(course)


async def _enter(course: Course) -> bool:
    """Open the entry page; False where nothing can be looked at."""
    course.journal.begin("before", course.plan.entry)
    arrival = await _open(course, course.plan.entry)
    course.final_url, course.status = arrival.url, arrival.status
    if not arrival.shown:
        course.journal.gap("page", arrival.problem or "nothing came")
        return False
    await _settle(course, course.browser.settings.virtual_s)
    course.final_url = course.page.url
    problem = arrival.problem or await wall(course.page)
    with suppress(Error, TimeoutError):
        course.title = (await within(_TITLE_S, course.page.title()))[:500]
    await _look(course)
    if problem is not None:
        course.journal.gap("page", problem)
        await _picture(course, problem)
        return False
    return True


async def _choose(course: Course) -> None:
    course.doing = "choice"
    course.journal.begin("act", course.page.url)
    wanted = course.plan.choice
    assert wanted is not None

    async def settle() -> None:
        await _settle(course, _ACT_S)

    met, made = await choice.choose(course.page, wanted, settle)
    course.banner = met or course.banner
    course.choice = replace(made, at_s=made.at_s or course.journal.at_s())
    if not made.done:
        course.journal.gap("choice", made.proof or "the choice could not be made")
    await _after(course, f"after {wanted}")


async def _opt_out(course: Course) -> None:
    course.doing = "opt_out"
    endpoint = course.plan.opt_out
    assert endpoint is not None
    course.journal.begin("act", endpoint.url or course.page.url)

    async def settle() -> None:
        await _settle(course, _ACT_S)

    course.answer = await optout.use(course.page, endpoint, settle)
    if course.answer.failure:
        course.journal.gap("opt_out", course.answer.failure)
    await _after(course, "after the opt-out")


async def _after(course: Course, caption: str) -> None:
    course.journal.begin("after", course.page.url)
    await _settle(course, course.browser.settings.virtual_s)
    await _look(course)
    await _picture(course, caption)


async def _further(course: Course) -> None:
    """Pages after the entry: the effect of an act shows on the next page load."""
    plan = course.plan
    pages: list[tuple[Step, str]] = [("next_page", url) for url in plan.pages]
    if plan.choice is not None or plan.opt_out is not None or plan.phase == "control":
        pages.insert(0, ("return", plan.entry))
    for step, url in pages:
        course.journal.begin(step, url)
        arrival = await _open(course, url)
        if arrival.shown:
            await _settle(course, course.browser.settings.virtual_s)
        problem = arrival.problem or (await wall(course.page) if arrival.shown else None)
        if problem:
            course.journal.gap("next_page", f"{url}: {problem}")
        if arrival.shown:
            await _look(course)


async def _open(course: Course, url: str) -> Arrival:
    settings = course.browser.settings
    arrival = await arrive(
        course.page,
        url,
        course.browser.guard,
        settings.navigation_s,
        min(settings.real_s, settings.navigation_s),
    )
    if arrival.shown and not arrival.loaded:
        course.journal.gap("load", "the load event did not come in time; looked at what was there")
    return arrival


async def _settle(course: Course, seconds: float) -> None:
    """The page's time, then that of pages it opened, which are closed afterwards."""
    real_s = course.browser.settings.real_s
    settled = await live(course.watch.context, course.page, seconds, real_s)
    if not settled.ok:
        course.journal.gap("virtual_time", settled.reason)
    await course.watch.recall(course.page)
    for popup in [page for page in course.popups if not page.is_closed()][:_POPUPS]:
        with suppress(Error):
            await popup.wait_for_load_state("load", timeout=real_s * 500)
            await live(course.watch.context, popup, _ACT_S, real_s / 2)
            await course.watch.recall(popup)
            await _closed(popup)


async def _closed(window: Page) -> None:
    with suppress(Error, TimeoutError):  # it may have closed itself
        await within(_CLOSE_S, window.close())


async def _look(course: Course) -> None:
    work = (tried(each.look(course.watch), each.name, course.journal) for each in course.collectors)
    await asyncio.gather(*work)


async def _picture(course: Course, caption: str) -> None:
    picture = await screens.take(course.page, course.journal, course.keep, caption)
    if picture is not None:
        course.screenshots.append(picture)
