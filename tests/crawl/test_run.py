"""The embedded engine: one failing site stops no other, and a broken-off run goes on."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from auditor import audit
from auditor.browser.program.settings import BrowserSettings
from auditor.crawl import resume, room, run
from auditor.crawl.engines import embedded
from auditor.crawl.work import CrawlWork, Wanted
from auditor.errors import CouldNotLook, DiskFull, StoreBusy
from auditor.model.audit import Audit, Judgement, SiteSummary
from auditor.model.site import DeclaredDocument, Site
from auditor.store.database import Store
from auditor.store.evidence import Evidence
from auditor.vendors.catalogue import Catalogue

SITES = tuple(Site(name=f"site-{n}") for n in range(5))
AT = datetime(2026, 11, 20, tzinfo=UTC)


def work(store: Store, tmp_path: Path, at_once: int = 2) -> CrawlWork:
    return CrawlWork(
        settings=BrowserSettings(),
        catalogue=Catalogue(),
        store=store,
        evidence=Evidence(tmp_path / "evidence"),
        wanted=Wanted(run=store.begin_run("nightly"), reports=tmp_path / "reports", at_once=at_once),
    )


def after(given: CrawlWork, deaths: dict[str, int]) -> CrawlWork:
    return replace(given, wanted=replace(given.wanted, deaths=deaths))


def audits(fail: Callable[[Site], None]) -> Callable[[Site, audit.Work], object]:
    async def audit_site(site: Site, given: audit.Work) -> Audit:
        await asyncio.sleep(0)
        fail(site)
        judgement = Judgement(at=AT, findings=())
        given.store.add_judgement(given.run.id, site.name, judgement)
        return Audit(
            run=given.run.id, site=site, documents=(), claims=(), tensions=(), visits=(), judgement=judgement
        )

    return audit_site


def crawl(
    monkeypatch: pytest.MonkeyPatch,
    given: CrawlWork,
    fail: Callable[[Site], None],
    sites: tuple[Site, ...] = SITES,
) -> tuple[SiteSummary, ...]:
    monkeypatch.setattr(audit, "audit_site", audits(fail))
    return asyncio.run(run.crawl(sites, given))


def third(error: Exception) -> Callable[[Site], None]:
    def fail(site: Site) -> None:
        if site.name == "site-2":
            raise error

    return fail


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (CouldNotLook("it is shut"), "it is shut"),
        (ZeroDivisionError("x"), "a defect of auditor: ZeroDivisionError"),
    ],
)
@pytest.mark.parametrize("at_once", [1, 3])
def test_one_failing_site_stops_no_other(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, error: Exception, reason: str, at_once: int
) -> None:
    with Store.open(tmp_path / "a.db") as store:
        given = work(store, tmp_path, at_once=at_once)
        found = crawl(monkeypatch, given, third(error))
        states = store.states(given.wanted.run.id)
    assert [each.site for each in found] == [site.name for site in SITES]
    assert [each.state for each in found].count("claims only") == 4
    assert found[2].state == "could not look"
    assert found[2].reason.startswith(reason)
    assert states["site-2"] == ("could not look", found[2].reason)


def test_a_lock_breaks_the_run_off_and_it_goes_on_later(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    looked_at: list[str] = []

    def fail(site: Site) -> None:
        looked_at.append(site.name)
        third(StoreBusy("held"))(site)

    with Store.open(tmp_path / "a.db") as store:
        given = work(store, tmp_path, at_once=1)
        with pytest.raises(StoreBusy):
            crawl(monkeypatch, given, fail)
        assert looked_at == ["site-0", "site-1", "site-2"]
        again, deaths = resume.run_for(store, "nightly")
        assert deaths == {"site-2": 0}
        assert again.id == given.wanted.run.id
        left, done = resume.remaining(store, again, SITES)
        assert [site.name for site in left] == ["site-2", "site-3", "site-4"]
        assert [(each.site, each.state) for each in done] == [
            ("site-0", "claims only"),
            ("site-1", "claims only"),
        ]
        found = crawl(monkeypatch, given, lambda _: None, left)
        assert [each.state for each in found] == ["claims only"] * 3


def test_an_ended_or_an_unwanted_run_is_not_resumed(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        first = store.begin_run("nightly")
        assert resume.run_for(store, "nightly", from_scratch=True)[0].id != first.id
        second = store.latest_run()
        assert second is not None
        store.end_run(second.id)
        assert resume.run_for(store, "nightly")[0].id not in (first.id, second.id)


def test_a_run_of_another_day_is_not_resumed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        old = store.begin_run("nightly")
        monkeypatch.setattr(resume, "RESUMED_WITHIN", old.started - old.started)
        assert resume.run_for(store, "nightly")[0].id != old.id


def test_each_site_gets_its_report(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        given = work(store, tmp_path)
        found = crawl(monkeypatch, given, lambda _: None)
    for each in found:
        assert each.report == f"{each.site}/{given.wanted.run.id}/report.html"
        folder = tmp_path / "reports" / each.site / given.wanted.run.id
        assert sorted(path.name for path in folder.iterdir()) == ["report.html", "report.json"]
        assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}


def test_no_more_sites_are_looked_at_than_at_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    now: set[str] = set()
    most: list[int] = []

    async def audit_site(site: Site, given: audit.Work) -> Audit:
        now.add(site.name)
        most.append(len(now))
        await asyncio.sleep(0.01)
        now.remove(site.name)
        raise CouldNotLook("x")

    monkeypatch.setattr(audit, "audit_site", audit_site)
    with Store.open(tmp_path / "a.db") as store:
        asyncio.run(run.crawl(SITES, work(store, tmp_path, at_once=2)))
    assert max(most) == 2


@pytest.mark.parametrize(
    ("site", "needed"),
    [
        (Site(name="a"), False),
        (Site(name="a", entry="https://a.example/"), True),
        (Site(name="a", documents=(DeclaredDocument(title="Privacy"),)), False),
        (Site(name="a", documents=(DeclaredDocument(file="x.html", url="https://a.example/x"),)), False),
        (Site(name="a", documents=(DeclaredDocument(url="https://a.example/x"),)), True),
    ],
)
def test_a_browser_is_opened_only_where_something_is_asked_for(site: Site, needed: bool) -> None:
    assert embedded.needs_browser(site) is needed


def test_a_site_that_the_program_dies_with_is_looked_at_alone_and_then_given_up(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    order: list[str] = []
    beside: list[int] = []
    with Store.open(tmp_path / "a.db") as store:
        given = work(store, tmp_path, at_once=3)
        for _ in range(run.GIVEN_UP):
            for site in (SITES[0], SITES[1])[: 1 + (store.states(given.wanted.run.id) == {})]:
                store.begin_site(given.wanted.run.id, site)
            _, deaths = resume.run_for(store, "nightly")  # as after a SIGKILL: nothing put them back
        assert deaths == {"site-0": run.GIVEN_UP, "site-1": 1}
        found = crawl(monkeypatch, after(given, deaths), lambda site: order.append(site.name))
        assert found[0].reason == "auditor was killed 5 times while it looked at it"
        assert store.states(given.wanted.run.id)["site-0"] == ("could not look", found[0].reason)
        assert {each.state for each in found[1:]} == {"claims only"}
        assert order[-1] == "site-1"
        alone = after(given, {"site-3": run.ALONE})
        crawl(monkeypatch, alone, lambda site: beside.append(len(store_begun(store, alone))), SITES[1:])
    assert beside[-1] == 1


def store_begun(store: Store, given: CrawlWork) -> list[str]:
    return [site for site, (state, _) in store.states(given.wanted.run.id).items() if state == "begun"]


def test_what_ends_in_good_order_speaks_against_no_site(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with Store.open(tmp_path / "a.db") as store:
        given = work(store, tmp_path, at_once=1)
        for _ in range(3):
            with pytest.raises(StoreBusy):
                crawl(monkeypatch, given, third(StoreBusy("held")))
            assert resume.run_for(store, "nightly")[1] == {"site-2": 0}


def test_a_site_that_is_done_has_its_report_and_one_that_cannot_be_read_is_done_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with Store.open(tmp_path / "a.db") as store:
        given = work(store, tmp_path)
        end_site = Store.end_site

        def ends(self: Store, run_: str, site: str, state: str, reason: str = "") -> None:
            assert (tmp_path / "reports" / site / run_ / "report.html").exists()
            end_site(self, run_, site, state, reason)

        monkeypatch.setattr(Store, "end_site", ends)
        crawl(monkeypatch, given, lambda _: None)
        with store._write() as connection:
            connection.execute("UPDATE audits SET body = '{}' WHERE site = 'site-4'")
        left, done = resume.remaining(store, given.wanted.run, SITES, tmp_path / "reports")
        assert [site.name for site in left] == ["site-4"]
        assert done[0].report == f"site-0/{given.wanted.run.id}/report.html"
        _, unwritten = resume.remaining(store, given.wanted.run, SITES, tmp_path / "elsewhere")
        assert unwritten[0].report is None


def test_a_full_disk_breaks_the_run_off(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        given = work(store, tmp_path)
        monkeypatch.setattr(room, "LEAST", 1 << 80)
        with pytest.raises(DiskFull, match="MB are free"):
            crawl(monkeypatch, given, lambda _: None)
        assert store.states(given.wanted.run.id) == {}
        monkeypatch.undo()
        assert {each.state for each in crawl(monkeypatch, given, lambda _: None)} == {"claims only"}
