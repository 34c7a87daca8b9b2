"""Plans run when they are due, one run at a time, a missed one once; and say how they stand."""

import asyncio
import json
import re
from datetime import UTC, datetime, timedelta

import pytest

from auditor.crawl import health
from auditor.crawl.schedule import Serving, State, missed, trigger_of
from auditor.errors import CouldNotLook
from auditor.model.plan import CrawlPlan, Schedule

FRIDAY = datetime(2026, 11, 20, 12, tzinfo=UTC)


def after(cron: str, timezone: str = "UTC", count: int = 1, start: datetime = FRIDAY) -> list[str]:
    trigger, found, at = trigger_of(Schedule(cron=cron, timezone=timezone)), [], start
    while len(found) < count:
        at = trigger.get_next_fire_time(at, at + timedelta(seconds=1))
        found.append(f"{at.astimezone(UTC):%a %d %H:%M}")
    return found


@pytest.mark.parametrize(
    ("cron", "zone", "due"),
    [
        ("30 4 * * 1", "UTC", ["Mon 23 04:30", "Mon 30 04:30"]),
        ("30 4 * * mon-wed", "UTC", ["Mon 23 04:30", "Tue 24 04:30"]),
        ("0 0 * * 0", "UTC", ["Sun 22 00:00", "Sun 29 00:00"]),
        ("0 0 * * 7", "UTC", ["Sun 22 00:00", "Sun 29 00:00"]),
        ("0 0 24 * 0", "UTC", ["Sun 22 00:00", "Tue 24 00:00"]),
        ("0 4 * * *", "Asia/Tokyo", ["Fri 20 19:00", "Sat 21 19:00"]),
        ("*/30 12 * * *", "UTC", ["Fri 20 12:30", "Sat 21 12:00"]),
    ],
)
def test_a_cron_expression_is_read_as_cron_reads_it(cron: str, zone: str, due: list[str]) -> None:
    assert after(cron, zone, 2) == due


def test_the_hour_of_a_zone_holds_when_its_clocks_change() -> None:
    before = datetime(2026, 10, 24, 12, tzinfo=UTC)
    assert after("0 4 * * *", "Europe/Berlin", 1, before - timedelta(days=1)) == ["Sat 24 02:00"]
    assert after("0 4 * * *", "Europe/Berlin", 1, before) == ["Sun 25 03:00"]


@pytest.mark.parametrize(
    ("last", "is_missed"),
    [(None, False), (FRIDAY - timedelta(days=1), True), (FRIDAY - timedelta(hours=1), False)],
)
def test_what_was_due_while_nobody_served_was_missed(last: datetime | None, is_missed: bool) -> None:
    assert missed(Schedule(cron="0 4 * * *"), last, FRIDAY) is is_missed


def plan(name: str, cron: str = "0 4 1 1 *") -> CrawlPlan:
    return CrawlPlan(name=name, schedule=Schedule(cron=cron))


def test_a_missed_run_is_caught_up_once_a_broken_one_goes_on_and_a_new_plan_waits() -> None:
    began: list[str] = []

    async def run(which: CrawlPlan) -> int:
        began.append(which.name)
        if set(began) == {"missed", "broken"}:
            serving.stop()
        return 0

    long_ago = datetime(2020, 1, 1, 5, tzinfo=UTC)
    lately = datetime.now(UTC)
    plans = (plan("missed"), plan("broken"), plan("new"))
    serving = Serving(plans, run, {"missed": long_ago, "broken": lately}, frozenset({"broken"}))
    asyncio.run(serving.serve())
    assert sorted(began) == ["broken", "missed"]
    assert serving.states["new"].due is not None


def test_one_run_of_a_plan_at_a_time() -> None:
    async def both() -> list[int]:
        now = most = runs = 0
        free = asyncio.Event()

        async def run(_: CrawlPlan) -> int:
            nonlocal now, most, runs
            now, runs = now + 1, runs + 1
            most = max(most, now)
            await free.wait()
            now -= 1
            return 3

        serving = Serving((plan("p"),), run, {})
        serving.states["p"] = State()
        first = asyncio.create_task(serving._due(plan("p")))
        await asyncio.sleep(0)
        await serving._due(plan("p"))
        free.set()
        await first
        await serving._due(plan("p"))
        state = serving.states["p"]
        return [most, runs, state.runs, state.broken]

    assert asyncio.run(both()) == [1, 2, 2, 2]


STATES = {
    'we"ekly': State(runs=3, broken=1, code=3, running=True, ended=FRIDAY, due=FRIDAY + timedelta(days=7)),
    "idle": State(),
}
OUTCOMES = {'we"ekly': health.Outcome(sites=200, states={"audited": 190, "could not look": 10}, findings=41)}


def asked(*requests: bytes, outcomes: health.Outcomes = lambda: OUTCOMES) -> list[tuple[bytes, bytes]]:
    async def ask() -> list[tuple[bytes, bytes]]:
        found = []
        async with health.answering(0, STATES, outcomes) as port:
            for request in requests:
                reader, writer = await asyncio.open_connection("127.0.0.1", port)
                writer.write(request)
                head, _, body = (await reader.read()).partition(b"\r\n\r\n")
                writer.close()
                found.append((head.split(b"\r\n")[0], body))
        return found

    return asyncio.run(ask())


def test_health_and_metrics_are_given_and_nothing_else() -> None:
    well, figures, other, posted = asked(
        *(
            f"{words} HTTP/1.1\r\nHost: x\r\n\r\n".encode()
            for words in ("GET /healthz", "GET /metrics", "GET /", "POST /")
        )
    )
    assert json.loads(well[1])["plans"]['we"ekly']["last_exit_code"] == 3
    assert b'auditor_run_sites_by_state{plan="we\\"ekly",state="could not look"} 10' in figures[1]
    assert b'auditor_plan_running{plan="we\\"ekly"} 1' in figures[1]
    assert b'auditor_plan_running{plan="idle"} 0' in figures[1]
    assert other[0].endswith(b"404 Not Found")
    assert posted[0].endswith(b"405 Method Not Allowed")


def test_a_store_that_cannot_be_read_is_said_and_the_scheduler_lives() -> None:
    def gone() -> dict[str, health.Outcome]:
        raise CouldNotLook("a.db: is a folder")

    figures, well = asked(b"GET /metrics HTTP/1.1\r\n\r\n", b"GET /healthz HTTP/1.1\r\n\r\n", outcomes=gone)
    assert figures == (b"HTTP/1.1 503 Service Unavailable", b"a.db: is a folder\n")
    assert well[0] == b"HTTP/1.1 200 OK"


def test_metrics_have_the_form_that_prometheus_reads() -> None:
    sample = re.compile(r'[a-z_]+\{[a-z]+="(?:[^"\\\n]|\\.)*"(?:,[a-z]+="(?:[^"\\\n]|\\.)*")*\} [0-9.e+-]+')
    for line in health.metrics(STATES, OUTCOMES).splitlines():
        assert line.startswith(("# HELP ", "# TYPE ")) or sample.fullmatch(line), line
