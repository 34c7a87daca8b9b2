"""A visit in progress: its page and the operations on it. walk.py defines their order."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace

from playwright.async_api import Error, Page, StorageState

from auditor.browser.collector import Collector, Watch, tried
from auditor.browser.page import gestures, screens, signal_shown, windows
from auditor.browser.page.arrive import Arrival, arrive
from auditor.browser.page.settle import Settled, Signs, living
from auditor.browser.page.worker_time import live_on
from auditor.browser.program.bounded import within
from auditor.browser.program.chromium import OpenBrowser
from auditor.browser.restart import Kept, Opens
from auditor.browser.traffic.journal import Journal
from auditor.browser.traffic.targets import Params
from auditor.model.observation import Banner, Choice, Filled, OptOutAnswer, Screenshot, Signal
from auditor.model.visit import VisitPlan

Keep = Callable[[bytes], str]
"""Stores evidence and returns the SHA-256 of its bytes."""

ACT_S = 10.0
"""Virtual seconds after each click of an act; the following step gets the full budget."""
_AGAIN = 0.5
"""Factor applied to a page's real time each time the page used up all of it. Such a page rarely finishes, so
it takes at most twice that time in total."""
_CLOSE_S = 3.0
_POPUPS = 5
"""Maximum number of windows that are given time to run after each step."""
_MOST_POPUPS = 10
"""Maximum number of windows a visit may open; further ones are closed at once."""
_UNSEEN = "windows that the page opened had no answer in time: what they asked for is not known"
_STORM = 500
"""Number of closed windows at which the browser is terminated: nothing else stops such a page."""


@dataclass  # no slots: Playwright marks bound listeners on their object
class Course:
    """A visit in progress: what it works with, and its own observations (collectors keep theirs)."""

    browser: OpenBrowser
    plan: VisitPlan
    watch: Watch
    collectors: Sequence[Collector]
    keep: Keep
    page: Page
    doing: str = "page"
    turned_s: float = 0.0
    """Journal time at which this visit began, where it continues the previous one."""
    final_url: str = ""
    status: int | None = None
    title: str = ""
    banner: Banner | None = None
    choice: Choice | None = None
    answer: OptOutAnswer | None = None
    screenshots: list[Screenshot] = field(default_factory=list)
    filled: list[Filled] = field(default_factory=list)
    shown: list[Signal] = field(default_factory=list)
    """Texts on the page that show that the site processed the signal this visit sent."""
    popups: list[Page] = field(default_factory=list)
    windows: int = 0
    """Number of further windows, which were closed at once."""
    unseen: int = 0
    """Number of windows that got no answer in time."""
    closing: "set[asyncio.Task[None]]" = field(default_factory=set)
    kept: Kept = field(default_factory=Kept)
    opens: Opens | None = None
    """Closes the browser context and opens the next; None where the visit uses only one."""
    on_crash: Callable[[Page], None] = field(default=lambda _: None)
    """Called when the page crashes during the visit."""
    crashed: bool = False
    busy: int = 0
    """How often the current page failed to load or to finish its virtual time within its real-time bound."""
    covered: bool = False
    """Whether something has covered the page since the pointer left the window."""

    def opened(self, window: Page) -> None:
        """Handle a window that the site, or one of its windows, opened."""
        if len(self.popups) < _MOST_POPUPS:
            self.popups.append(window)
            self.watch.attach_soon(window)
            return
        self.journal.gap("popups", f"more than {_MOST_POPUPS} windows: the rest was closed at once")
        self.windows += 1
        if self.windows == _STORM:  # they come faster than they can be closed, and take gigabytes
            self.browser.watchdog.bite()
        closing = asyncio.ensure_future(_closed(window))
        self.closing.add(closing)
        closing.add_done_callback(self.closing.discard)

    def crash(self, page: Page) -> None:
        """Handle a crash of the page, which will not answer any further request."""
        self.crashed = True
        self.on_crash(page)

    @property
    def journal(self) -> Journal:
        """The visit's steps and gaps."""
        return self.watch.journal

    @property
    def outstanding(self) -> tuple[str, ...]:
        """The parts of the plan that are not finished, starting with the current one."""
        acts = [
            what for what, asked in (("choice", self.plan.choice), ("opt_out", self.plan.opt_out)) if asked
        ]
        order = [
            "page",
            "banner",
            *acts,
            *(() if acts else ("gestures",)),
            "next_page",
            *(["restart"] if self.plan.restart else []),
        ]
        return tuple(order[order.index(self.doing) :])

    async def come_to(self, url: str) -> Arrival:
        """Open a page of the site."""
        settings = self.browser.settings
        asked = self.watch.exchanges.documents(self.page)
        self.watch.landed(None)
        self.watch.answers.forget()
        arrival = await arrive(
            self.page,
            url,
            self.browser.guard,
            settings.navigation_s,
            min(settings.real_s, settings.navigation_s),
        )
        self.watch.landed(asked + arrival.hops if arrival.hops else None)
        self.busy = int(not arrival.loaded)
        if arrival.shown and not arrival.loaded:
            self.journal.gap("load", "the load event did not come in time; looked at what was there")
        return arrival

    async def settle(self, seconds: float = ACT_S) -> None:
        """Run the page for `seconds` of virtual time, then the windows it opened, which are then closed."""
        settled = await self._live(self.page, seconds, self._real_s)
        self.watch.stands = settled.ok
        if not settled.ok:
            self.busy += 1
            self.journal.gap("virtual_time", settled.reason)
        await self.watch.recall(self.page)
        for popup in [page for page in self.popups if not page.is_closed()][:_POPUPS]:
            with suppress(Error):
                half_s = self.browser.settings.real_s / 2
                await popup.wait_for_load_state("load", timeout=half_s * 1000)
                await self._live(popup, ACT_S, half_s)
                await self.watch.recall(popup)
                await _closed(popup)

    @property
    def _real_s(self) -> float:
        """Real seconds that the page's next virtual time budget may take."""
        return self.browser.settings.real_s * _AGAIN**self.busy

    async def _live(self, page: Page, seconds: float, real_s: float) -> Settled:
        watch, signs = self.watch, self._signs(page)
        heard = signs.heard or (lambda: 0)
        async with living(watch.context, page, signs) as life:

            async def lived(seconds: float) -> Settled:
                return await life.live(seconds, real_s)

            settled = await lived(seconds)
            await watch.attached()
            kinds = watch.workers(page)
            if settled.ok and seconds >= self.browser.settings.virtual_s and kinds:
                apart = kinds != {"worker"}
                await live_on(lived, heard, lambda: watch.wake_workers(page), real_s / 2, apart=apart)
            if settled.ok:
                late = await watch.answers.live_on(lived)
                if late is not None:
                    self.journal.gap("answers", late)
            windows_told = asyncio.ensure_future(self._told_of_windows())  # while its sessions close
        await windows_told
        return settled

    def _signs(self, page: Page) -> Signs:
        watch = self.watch
        return Signs(
            apart=lambda: watch.frames_apart(page),
            heard=lambda: watch.heard(page),
            moving=lambda: watch.moving(page),
        )

    async def _told_of_windows(self) -> None:
        """Wait for the windows opened so far, and start listening to them."""
        watch = self.watch
        own = watch.exchanges.main_frame(self.page)
        missing = await windows.untold(self._ask, own, lambda: len(watch.context.pages) + self.unseen)
        if missing:
            self.unseen += missing
            self.journal.gap("requests", f"{missing} {_UNSEEN}")
        await watch.attached()

    async def reopen(self, state: StorageState) -> None:
        """Close the browser context and continue in a new one that starts with `state`."""
        if self.opens is None:
            return
        context = await self.opens(state)
        if (script := self.kept.script()) is not None:
            await context.add_init_script(script)
        self.popups.clear()
        self.page = await self.watch.move_to(context, self.crash)
        context.on("page", self.opened)

    async def move(self) -> None:
        """Make a visitor's movements on the page, then give it time for what they trigger."""
        frame, real_s = self.watch.exchanges.main_frame(self.page), self._real_s
        async with living(self.watch.context, self.page, self._signs(self.page)) as life:

            async def rest(seconds: float) -> bool:
                return (await life.live(seconds, real_s)).ok

            moving = gestures.make_resting(self.page, self._ask, frame, rest)
            problem = await (moving if frame else gestures.make(self.page))
        if problem is not None:
            self.journal.gap("gestures", problem)
        await self.settle(min(gestures.LIVE_S, self.browser.settings.virtual_s))

    async def leave(self) -> None:
        """Move the pointer out of the window, then give the page time for what this triggers."""
        before = await gestures.over(self.page)
        if (problem := await gestures.leave(self.page)) is not None:
            self.journal.gap("gestures", problem)
        await self.settle(min(gestures.LIVE_S, self.browser.settings.virtual_s))
        after, _ = await asyncio.gather(gestures.over(self.page), self.look())
        self.covered = after is None or after != before

    async def look(self) -> None:
        """Let every collector look at the page, after a step has settled."""
        work = (tried(each.look(self.watch), each.name, self.journal) for each in self.collectors)
        await asyncio.gather(*work)
        if self.plan.signal == "gpc" and (words := await signal_shown.look(self.page, self.journal)):
            self.shown.append(words)

    async def _ask(self, method: str, params: Params) -> Params:
        return await self.watch.ask(self.page, method, params)

    async def picture(self) -> Screenshot | None:
        """A screenshot of the window. Most of the work is done outside the page's process."""
        return await screens.take(self.page, self._ask, self.journal, self.keep)

    def keep_picture(self, picture: Screenshot | None, caption: str, met: Banner | None = None) -> None:
        """Record a screenshot with its caption and the position of the banner in it."""
        if picture is not None:
            box = met.box if met else None
            self.screenshots.append(replace(picture, caption=caption, banner=box))


async def _closed(window: Page) -> None:
    with suppress(Error, TimeoutError):  # it may have closed itself
        await within(_CLOSE_S, window.close())
