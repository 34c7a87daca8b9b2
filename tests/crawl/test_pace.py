"""Passing failures are tried again, others are not; a run ends at its budget; progress says how far it is."""

import asyncio
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from auditor.browser.page.arrive import passing
from auditor.browser.program.settings import BrowserSettings
from auditor.crawl import run
from auditor.crawl.engines.engine import WorkerLost
from auditor.crawl.progress import Progress, span
from auditor.crawl.work import CrawlWork, Wanted
from auditor.model.audit import Audit, Judgement, SiteSummary
from auditor.model.extent import Extent
from auditor.model.observation import Gap
from auditor.model.plan import Pace
from auditor.model.site import Site
from auditor.model.visit import Visit
from auditor.store.database import Store
from auditor.store.evidence import Evidence
from auditor.vendors.catalogue import Catalogue

AT = datetime(2026, 11, 20, tzinfo=UTC)
SITES = tuple(Site(name=f"{n}.example", entry=f"https://{n}.example/") for n in "abcd")


@dataclass
class Played:
    """An engine whose looks come out as a script says, by site, try by try; the last goes on."""

    store: Store
    run: str
    script: dict[str, list[str | Exception]] = field(default_factory=dict)
    at_once: int = 2
    received: int = 0
    looks: list[tuple[str, int]] = field(default_factory=list)
    now: int = 0

    async def audited(self, site: Site) -> Audit:
        self.now += 1
        self.looks.append((site.name, self.now))
        await asyncio.sleep(0)
        self.now -= 1
        self.received += 1_000_000
        said = self.script.get(site.name, [""])
        outcome = said.pop(0) if len(said) > 1 else said[0]
        if isinstance(outcome, Exception):
            raise outcome
        gaps = (Gap(what="page", reason=outcome),) if outcome else ()
        visit = Visit(
            id=site.name, attempt=f"{site.name}{len(self.looks)}", site=site.name, phase="untouched",
            entry=str(site.entry), started=AT, ended=AT, gaps=gaps,
        )  # fmt: skip
        self.store.add_visit(self.run, visit)
        judgement = Judgement(at=AT, findings=())
        self.store.add_judgement(self.run, site.name, judgement)
        return Audit(
            run=self.run,
            site=site,
            documents=(),
            claims=(),
            tensions=(),
            visits=(visit,),
            judgement=judgement,
        )


def played(
    tmp_path: Path, pace: Pace, sites: tuple[Site, ...] = SITES, **script: list[str | Exception]
) -> tuple[Played, tuple[SiteSummary, ...]]:
    with Store.open(tmp_path / "a.db") as store:
        begun = store.begin_run("p")
        work = CrawlWork(
            settings=BrowserSettings(),
            catalogue=Catalogue(),
            store=store,
            evidence=Evidence(tmp_path / "evidence"),
            wanted=Wanted(run=begun, extent=Extent(pace=replace(pace, delay_s=0))),
        )
        engine = Played(store, begun.id, {f"{name}.example": said for name, said in script.items()})
        return engine, asyncio.run(run.crawl(sites, work, engine))


BROKEN = "b.example broke the connection off (ERR_CONNECTION_RESET)"


def test_a_failure_that_passes_is_tried_again(tmp_path: Path) -> None:
    engine, found = played(tmp_path, Pace(retries=1, backoff_s=0), b=[BROKEN, ""])
    assert [each.state for each in found] == ["audited"] * 4
    assert [name for name, _ in engine.looks].count("b.example") == 2


def test_tries_have_an_end(tmp_path: Path) -> None:
    engine, found = played(tmp_path, Pace(retries=2, backoff_s=0), b=[BROKEN])
    assert found[1].reason == BROKEN
    assert [name for name, _ in engine.looks].count("b.example") == 3


@pytest.mark.parametrize(
    ("reason", "passes"),
    [
        (BROKEN, True),
        ("no answer within 30 s", True),
        ("the server answered HTTP 503 Service Unavailable", True),
        ("the server answered HTTP 429 Too Many Requests", True),
        ("x.example did not answer at port 443", True),
        ("x.example did not answer within 15 s", True),
        ("the server answered HTTP 404 Not Found", False),
        ("the server answered HTTP 403 Forbidden", False),
        ("the name x.example does not resolve (ERR_NAME_NOT_RESOLVED)", False),
        ("x.example refused the connection (ERR_CONNECTION_REFUSED)", False),
        ("refused: 10.0.0.1 is private", False),
        ("x.example shows a certificate that is out of date (ERR_CERT_DATE_INVALID)", False),
        ("x.example redirects in a circle (ERR_TOO_MANY_REDIRECTS)", False),
    ],
)
def test_which_failures_may_pass(reason: str, passes: bool) -> None:
    assert passing(reason) is passes


def test_a_failure_that_stays_is_not_tried_again(tmp_path: Path) -> None:
    engine, found = played(
        tmp_path, Pace(retries=5, backoff_s=0), a=["the server answered HTTP 404 Not Found"]
    )
    assert found[0].state == "could not look"
    assert len(engine.looks) == 4


@pytest.mark.parametrize(
    ("pace", "spent"), [(Pace(megabytes=1.5), "1.5 MB"), (Pace(minutes=1e-9), "1e-09 minutes")]
)
def test_a_run_ends_at_its_budget_and_says_what_it_left(tmp_path: Path, pace: Pace, spent: str) -> None:
    engine, found = played(tmp_path, pace)
    left = [each for each in found if each.reason == f"not begun: the run's {spent} were spent"]
    assert len(left) == 4 - len(engine.looks) > 0
    assert {each.state for each in left} == {"could not look"}


def test_who_lost_its_worker_is_looked_at_once_more_alone(tmp_path: Path) -> None:
    lost = WorkerLost("x")
    engine, found = played(tmp_path, Pace(), a=[lost], b=[lost, ""])
    assert [each.state for each in found] == ["could not look", "audited", "audited", "audited"]
    assert found[0].reason == "its worker ended each time that it was looked at (x)"
    assert [now for name, now in engine.looks[-2:]] == [1, 1]
    assert {name for name, _ in engine.looks[-2:]} == {"a.example", "b.example"}


def test_progress_says_what_is_done_and_what_is_left() -> None:
    at = [0.0]
    progress = Progress(total=10, before=4, now=lambda: at[0])
    progress.begun("a")
    progress.begun("b")
    assert str(progress) == "4 of 10 sites done, 2 in progress, 0 failed, 0 findings"
    at[0] = 60.0
    progress.ended(SiteSummary(site="a", state="audited", contradicted=3))
    progress.ended(SiteSummary(site="b", state="could not look"))
    progress.begun("c")
    assert str(progress) == "6 of 10 sites done, 1 in progress, 1 failed, 3 findings, 2 min left"
    assert [span(5.4), span(3599), span(7290)] == ["5 s", "59 min", "2 h 01 min"]
