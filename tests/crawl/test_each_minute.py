"""A plan that is due each minute runs each minute, tells its news once, and is quiet after: the clock of the
schedule, the store and the telling are the product's; only the time leaps.
"""

import asyncio
import selectors
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any

import pytest
from apscheduler.schedulers import base
from store.test_news import HELD, Day, daily, ran

from auditor.cli import telling
from auditor.cli.options import Loudness
from auditor.cli.screen import Screen
from auditor.crawl import news, schedule
from auditor.crawl.schedule import Serving
from auditor.model.plan import CrawlPlan, Schedule, Telling
from auditor.store.database import Store

BEGAN = datetime(2026, 11, 20, 12, 0, 30, tzinfo=UTC)

# apprise's own, on Pythons that still have the module
pytestmark = pytest.mark.filterwarnings("ignore:'imghdr' is deprecated:DeprecationWarning")


class Leaping(asyncio.SelectorEventLoop):
    """Where this loop would wait, its time leaps."""

    def __init__(self) -> None:
        self.passed_s = 0.0
        self.set_back_s = 0.0
        super().__init__(_Leap(self))

    def time(self) -> float:
        return self.passed_s


class _Leap(selectors.SelectSelector):
    def __init__(self, loop: Leaping) -> None:
        super().__init__()
        self.loop = loop

    def select(self, timeout: float | None = None) -> Any:
        self.loop.passed_s += max(0.0, timeout or 0.0)
        return super().select(timeout and 0)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Leaping:
    loop = Leaping()

    class Leapt(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return (BEGAN + timedelta(seconds=loop.passed_s - loop.set_back_s)).astimezone(tz)

    monkeypatch.setattr(base, "datetime", Leapt)
    monkeypatch.setattr(schedule, "_apart_s", lambda: -loop.set_back_s)
    return loop


def test_each_minute_a_run_and_news_once(
    clock: Leaping, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    daily(monkeypatch)
    told: list[str] = []
    monkeypatch.setattr(news, "_send", lambda _address, title, _text: not told.append(title))
    plan = CrawlPlan(
        name="weekly",
        schedule=Schedule(cron="* * * * *"),
        tell=Telling(to=("json://127.0.0.1:1/",)),
    )
    days: list[Day] = [HELD, HELD, HELD, {"a": {}}, {"a": {}}, HELD, HELD]
    began: list[float] = []
    tellings: list[int] = []
    with Store.open(tmp_path / "a.db") as store:

        async def run(which: CrawlPlan) -> int:
            began.append(clock.passed_s)
            ran(store, days[len(began) - 1], which.name)
            telling.what_is_new(store, which, Screen(Loudness(quiet=True, verbose=False)))
            tellings.append(len(told))
            if len(began) == len(days):
                serving.stop()
            return 0

        serving = Serving((plan,), run, {})
        with asyncio.Runner(loop_factory=lambda: clock) as runner:
            runner.run(serving.serve())
    assert [round(each) for each in began] == [30, 90, 150, 210, 270, 330, 390]
    assert told == [f"auditor weekly: 1 {word}" for word in ("new", "gone", "returned")]
    assert tellings == [1, 1, 1, 2, 2, 3, 3]
    assert (serving.states["weekly"].runs, serving.states["weekly"].broken) == (7, 0)


def test_a_clock_that_is_set_back_stops_no_plan(clock: Leaping) -> None:
    began: list[float] = []

    async def run(_: CrawlPlan) -> int:
        began.append(clock.passed_s)
        if len(began) == 2:
            clock.set_back_s = 3600.0
        if len(began) == 4:
            serving.stop()
        return 0

    serving = Serving((CrawlPlan(name="weekly", schedule=Schedule(cron="* * * * *")),), run, {})
    with asyncio.Runner(loop_factory=lambda: clock) as runner:
        runner.run(serving.serve())
    assert [round(each) for each in began] == [30, 90, 150, 210]


def test_an_address_that_is_dead_keeps_no_other_from_hearing_and_hears_all_when_it_lives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    daily(monkeypatch)
    monkeypatch.setattr(news, "WAITS_S", ())
    told: list[tuple[str, str]] = []
    dead = {"json://127.0.0.1/dead"}

    def send(address: str, title: str, _text: str) -> bool:
        told.append((address[-4:], title.partition(": ")[2]))
        return address not in dead

    monkeypatch.setattr(news, "_send", send)
    plan = CrawlPlan(name="weekly", tell=Telling(to=("json://127.0.0.1/dead", "json://127.0.0.1/well")))
    with Store.open(tmp_path / "a.db") as store:
        for day in (HELD, HELD, {"a": {}}):
            ran(store, day, plan.name)
            telling.what_is_new(store, plan, Screen(Loudness(quiet=True, verbose=False)))
        assert told == [
            ("dead", "1 new"),
            ("well", "1 new"),
            ("dead", "1 new"),
            ("dead", "1 new"),
            ("well", "1 gone"),
        ]
        told.clear()
        dead.clear()
        ran(store, {"a": {}}, plan.name)
        for _ in range(2):
            telling.what_is_new(store, plan, Screen(Loudness(quiet=True, verbose=False)))
        assert told == [("dead", "1 new"), ("dead", "1 gone")]
        assert store.untold(plan.name) == ()
