"""Run plans when they are due: one run of each at a time, with missed runs caught up once.

APScheduler (version 3, MIT, extra serve) is the clock; its triggers handle time zones and their changes. Each
run is a separate process, so that it leaves nothing behind in this one and cannot crash it.
"""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from time import monotonic, time
from typing import Any, Final
from zoneinfo import ZoneInfo

from auditor.errors import UsageError
from auditor.files import cron
from auditor.model.plan import CrawlPlan, Schedule

_SET_BACK_S: Final = 60.0
"""A clock that jumps back by more than this was set back; smaller corrections are normal."""

Run = Callable[[CrawlPlan], Awaitable[int]]
"""Runs a plan to its end and returns the exit code of the run."""


@dataclass(slots=True, kw_only=True)
class State:
    """The state of a plan."""

    runs: int = 0
    """How many runs ended."""
    broken: int = 0
    """How many of them failed or were stopped (exit code neither 0 nor 1)."""
    code: int | None = None
    """Exit code of the last run."""
    running: bool = False
    ended: datetime | None = None
    due: datetime | None = None


@dataclass(slots=True)
class Serving:
    """Runs plans on their schedules until `stop`."""

    plans: Sequence[CrawlPlan]
    run: Run
    last: Mapping[str, datetime]
    """When the newest run of each plan began; a plan without one has missed nothing."""
    unfinished: Collection[str] = ()
    """Plans whose newest run was interrupted, and which resume at once."""
    states: dict[str, State] = field(default_factory=dict)
    _stopping: asyncio.Event = field(default_factory=asyncio.Event)
    _caught: set["asyncio.Task[None]"] = field(default_factory=set)

    async def serve(self) -> None:
        """Run plans as they become due. Raises UsageError if APScheduler is not installed."""
        clock = _clock()
        for plan in self.plans:
            assert plan.schedule is not None
            self.states[plan.name] = State()
            trigger = trigger_of(plan.schedule)
            clock.add_job(
                self._due,
                trigger,
                [plan],
                id=plan.name,
                max_instances=1,
                coalesce=True,
                misfire_grace_time=None,
            )
            if plan.name in self.unfinished or missed(plan.schedule, self.last.get(plan.name)):
                self._caught.add(asyncio.create_task(self._due(plan)))
        clock.start()
        try:
            apart = _apart_s()
            while not self._stopping.is_set():
                before, apart = apart, _apart_s()
                set_back = before - apart > _SET_BACK_S
                for plan in self.plans:
                    job = clock.get_job(plan.name)
                    if set_back:  # its next time, computed before the jump, would be that much too late
                        job.reschedule(job.trigger)
                    self.states[plan.name].due = job.next_run_time
                clock.wakeup()  # its timer misses that the machine slept or was set forward
                await _until(self._stopping, 1.0)
        finally:
            clock.shutdown(wait=False)
            for task in self._caught:
                task.cancel()
            await asyncio.gather(*self._caught, return_exceptions=True)

    def stop(self) -> None:
        """Start no more runs and make `serve` return."""
        self._stopping.set()

    async def _due(self, plan: CrawlPlan) -> None:
        state = self.states[plan.name]
        if state.running or self._stopping.is_set():
            return
        state.running = True
        try:
            state.code = await self.run(plan)
        finally:
            state.running = False
        state.runs += 1
        state.broken += state.code not in (0, 1)
        state.ended = datetime.now(UTC)


def trigger_of(schedule: Schedule) -> Any:
    """APScheduler's trigger for a cron expression.

    APScheduler counts weekdays from Monday and requires both the day of the month and the weekday to match.
    crontab(5) counts from Sunday, and if both are restricted either one is enough.
    """
    from apscheduler.triggers.combining import OrTrigger  # noqa: PLC0415 - an extra
    from apscheduler.triggers.cron import CronTrigger  # noqa: PLC0415 - the same

    minute, hour, day, month, week = schedule.cron.lower().split()
    same = {
        "minute": minute,
        "hour": hour,
        "month": ",".join(map(str, cron.numbers(3, month))),
        "timezone": ZoneInfo(schedule.timezone),
    }
    days = ",".join(cron.DAYS[number] for number in cron.numbers(4, week))
    if day.startswith("*") or week.startswith("*"):
        return CronTrigger(**same, day=day, day_of_week=days)
    return OrTrigger([CronTrigger(**same, day=day), CronTrigger(**same, day_of_week=days)])


def missed(schedule: Schedule, last: datetime | None, now: datetime | None = None) -> bool:
    """Whether a run was due between `last`, when the newest one began, and now."""
    if last is None:
        return False
    due = trigger_of(schedule).get_next_fire_time(last, last)
    return due is not None and due < (now or datetime.now(UTC))


def _clock() -> Any:
    try:
        from apscheduler.schedulers.asyncio import AsyncIOScheduler  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise UsageError("scheduled runs need APScheduler: pip install 'auditor[serve]'") from error
    return AsyncIOScheduler(timezone=UTC)


def _apart_s() -> float:
    """Difference between the wall clock and the monotonic clock."""
    return time() - monotonic()


async def _until(event: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        pass
