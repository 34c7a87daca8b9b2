"""The engine on many machines: the same results, one writer, and neither a dead worker nor a poisonous site
loses or stops anything.
"""

import asyncio
import os
import signal
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import cloudpickle
import pytest
from dask import config
from distributed import WorkerPlugin

from auditor.browser.program.settings import BrowserSettings
from auditor.crawl import resume, run
from auditor.crawl.engines import dask as engine_of
from auditor.crawl.engines import parcel, worker
from auditor.crawl.engines.parcel import Found, Order, packed, unpacked
from auditor.crawl.engines.shared import SharedStorage
from auditor.crawl.work import CrawlWork, Wanted
from auditor.demo.server import Answer, Asked, Web
from auditor.errors import BrowserMissing, CouldNotLook, StoreBusy, UsageError
from auditor.model.audit import Run, SiteSummary
from auditor.model.extent import Extent
from auditor.model.observation import Gap, Screenshot
from auditor.model.site import Site
from auditor.model.visit import Visit
from auditor.store.database import Store
from auditor.store.evidence import Evidence
from auditor.vendors import catalogue

pytestmark = pytest.mark.timeout(300)
AT = datetime(2026, 11, 20, tzinfo=UTC)
POLICY = "<title>Privacy</title><h1>Privacy policy</h1><p>We use no cookies. We use no third parties.</p>"


class Played(WorkerPlugin):
    """Sites whose names say how they come out; others are looked at in earnest."""

    name = "played"

    def setup(self, worker):
        earnest = worker_module().Browsers.look

        def look(plugin, wire):
            order = unpacked(Order, wire)
            kind = order.site.name.partition("-")[0]
            if kind == "poison":
                os.kill(os.getpid(), signal.SIGKILL)
            if kind == "other":
                return packed(Found, Found(documents=(), claims=(), tensions=(), visits=())) | {"schema": 999}
            if kind != "plain":
                return earnest(plugin, wire)
            visit = Visit(
                id=order.site.name, attempt=os.urandom(8).hex(), site=order.site.name, phase="untouched",
                entry=str(order.site.entry), started=AT, ended=AT,
            )  # fmt: skip
            made = () if order.done else (visit,)
            return packed(Found, Found(documents=(), claims=(), tensions=(), visits=made))

        worker_module().Browsers.look = look


def worker_module():
    return sys.modules["auditor.crawl.engines.worker"]


cloudpickle.register_pickle_by_value(sys.modules[__name__])


def host(asked: Asked) -> Answer:
    if asked.path == "/privacy":
        return Answer(body=POLICY)
    cookie = (("Set-Cookie", f"_ga=GA1.1.{len(asked.host)}.1700000000; Max-Age=63072000"),)
    page = f"<title>Shop</title><h1>Shop</h1><a href=/privacy>Privacy policy</a><img src={asked.host}.gif>"
    return Answer(body=page, headers=cookie)


@dataclass
class Cluster:
    runner: asyncio.Runner
    engine: engine_of.Dask
    work: CrawlWork

    def crawl(
        self, store: Store, sites: tuple[Site, ...], run_: Run | None = None
    ) -> tuple[SiteSummary, ...]:
        self.engine.work = self.at(store, run_)
        return self.runner.run(run.crawl(sites, self.engine.work, self.engine))

    def at(self, store: Store, run_: Run | None = None) -> CrawlWork:
        evidence = Evidence(store.path.parent / "evidence")
        wanted = replace(self.work.wanted, run=run_ or store.begin_run("p"))
        return replace(self.work, store=store, evidence=evidence, wanted=wanted)


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    marks = tmp_path_factory.mktemp("marks")
    hosts = {f"{n}.example": host for n in "abc"}
    with asyncio.Runner() as runner, Web(hosts) as web, Store.open(marks / "first.db") as store:
        work = CrawlWork(
            settings=BrowserSettings(
                args=(f"--host-resolver-rules={web.resolver_rules}",), insecure=True, allow_private=True
            ),
            catalogue=catalogue.load(),
            store=store,
            evidence=Evidence(marks / "evidence"),
            wanted=Wanted(run=store.begin_run(), extent=Extent(phases=("untouched",), pages=0)),
        )
        entered = engine_of.dask(work, None, None)
        engine = runner.run(entered.__aenter__())
        runner.run(engine.client.register_plugin(Played()))
        yield Cluster(runner, engine, work)
        runner.run(entered.__aexit__(None, None, None))


def sites(*names: str) -> tuple[Site, ...]:
    return tuple(Site(name=name, entry=f"https://{name}.example/") for name in names)


def findings(store: Store, found: tuple[SiteSummary, ...], run_: str) -> set[tuple[str, str, str]]:
    assert {each.state for each in found} == {"audited"}, found
    return {(each.site, each.fingerprint, each.verdict) for each in store.findings(run=run_)}


def test_both_engines_find_the_same(cluster: Cluster, tmp_path: Path) -> None:
    wanted = sites("a", "b", "c")
    with Store.open(tmp_path / "far.db") as far, Store.open(tmp_path / "near.db") as near:
        found = cluster.crawl(far, wanted)
        there = findings(far, found, far.runs()[0].id)
        work = cluster.at(near)
        here = findings(near, asyncio.run(run.crawl(wanted, work)), work.wanted.run.id)
        assert here == there
        assert {verdict for *_, verdict in here} >= {"contradicted"}
        kept = far.visits(far.runs()[0].id, "a")
        assert cluster.engine.work.evidence.content(kept[0].screenshots[0].sha256)


def test_a_worker_that_dies_loses_nothing_and_a_poisonous_site_stops_nothing(
    cluster: Cluster, tmp_path: Path
) -> None:
    wanted = sites("plain-1", "poison-1", "plain-2", "plain-3", "plain-4")
    with Store.open(tmp_path / "a.db") as store:
        found = {each.site: each for each in cluster.crawl(store, wanted)}
        this = store.runs()[0].id
        rows = {name: len(store.visits(this, name)) for name in found}
    assert found.pop("poison-1").reason == (
        "its worker ended each time that it was looked at (2 workers died)"
    )
    assert {each.state for each in found.values()} == {"audited"}
    assert rows == {site.name: int(site.name != "poison-1") for site in wanted}


def test_a_coordinator_that_ends_is_followed_by_one_that_goes_on(
    cluster: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = sites("plain-1", "plain-2", "plain-3", "plain-4")
    with Store.open(tmp_path / "a.db") as store:
        begun = store.begin_run("p")
        ended: list[str] = []
        end_site = Store.end_site

        def dies(self: Store, run_: str, site: str, state: str, reason: str = "") -> None:
            if len(ended) == 2:
                raise StoreBusy("gone")
            ended.append(site)
            end_site(self, run_, site, state, reason)

        with monkeypatch.context() as patched:
            patched.setattr(Store, "end_site", dies)
            with pytest.raises(StoreBusy):
                cluster.crawl(store, wanted, begun)
        left, done = resume.remaining(store, begun, wanted)
        assert {each.site for each in done} == set(ended)
        found = cluster.crawl(store, left, begun)
        assert {each.state for each in found} == {"audited"}
        assert [len(store.visits(begun.id, site.name)) for site in wanted] == [1] * 4
        attempts = store._database.execute("SELECT count(*), count(DISTINCT site) FROM visits").fetchone()
        assert attempts == (4, 4)


def test_a_worker_that_is_slow_to_come_back_keeps_its_place(cluster: Cluster) -> None:
    """Fifteen seconds, which dask gives it, are too few on a busy machine: the run would wait for ever."""
    assert config.get("distributed.deploy.lost-worker-timeout") == "1 day"
    assert cluster.engine.browsers


def test_a_run_without_workers_for_long_is_broken_off(
    cluster: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Store.open(tmp_path / "a.db") as store:
        engine = engine_of.Dask(cluster.at(store), None)
        assert engine.at_once == 0
        monkeypatch.setattr(engine_of, "_GONE_S", 0.0)
        with pytest.raises(BrowserMissing, match="run the plan again to resume"):
            asyncio.run(run.crawl(sites("plain-1"), engine.work, engine))


def test_what_another_version_sends_is_not_read(cluster: Cluster, tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        (found,) = cluster.crawl(store, sites("other"))
    assert found.state == "could not look"
    assert found.reason.startswith("a worker runs another version (auditor ")


def test_twice_as_many_are_in_flight_as_there_are_browsers(cluster: Cluster) -> None:
    assert (cluster.engine.browsers, cluster.engine.at_once) == (2, 4)


@pytest.mark.parametrize("address", ["tcp://10.0.0.5:8786", "10.0.0.5:8786", "tcp://scheduler.example:8786"])
def test_no_scheduler_elsewhere_is_spoken_to_in_the_clear(address: str) -> None:
    with pytest.raises(UsageError, match="use tls:// with certificates"):
        engine_of.checked(address)


def test_tls_needs_certificates_and_loopback_does_not() -> None:
    with pytest.raises(UsageError, match="no certificates"):
        engine_of.checked("tls://10.0.0.5:8786")
    assert engine_of.checked("tcp://127.0.0.1:8786") is None
    with pytest.raises(UsageError, match="not a valid address"):
        engine_of.checked("https://x/")


def shot(content: bytes, evidence: Evidence) -> Screenshot:
    return Screenshot(sha256=evidence.keep(content), step="before", caption="c", width=1, height=1)


def test_large_evidence_is_not_sent_along_and_its_visit_says_so(tmp_path: Path) -> None:
    evidence = Evidence(tmp_path)
    shots = (shot(b"\xff\xd8\xffsmall", evidence), shot(b"\xff\xd8\xff" + bytes(parcel.MOST_EACH), evidence))
    visit = Visit(
        id="v",
        attempt="t",
        site="s",
        phase="untouched",
        entry="https://s/",
        started=AT,
        ended=AT,
        screenshots=shots,
    )
    along = parcel.small(parcel.evidence_of([visit]), evidence)
    assert list(along) == [shots[0].sha256]
    capped = parcel.without(visit, along)
    assert capped.screenshots == shots[:1]
    assert [gap.what for gap in capped.gaps] == ["evidence"]
    assert parcel.without(visit, [each.sha256 for each in shots]) == visit
    assert isinstance(capped.gaps[0], Gap)


def test_shared_storage_gives_back_what_it_was_given_and_nothing_else(tmp_path: Path) -> None:
    far, near = Evidence(tmp_path / "far"), Evidence(tmp_path / "near")
    shared = SharedStorage(str(tmp_path / "shared"))
    sha256 = far.keep(b"\xff\xd8\xff a picture")
    assert shared.give([sha256, "0" * 64], far) == (sha256,)
    shared.take([sha256], near)
    assert near.content(sha256) == far.content(sha256)
    (tmp_path / "shared" / sha256[:2] / sha256).write_bytes(b"forged")
    with pytest.raises(CouldNotLook, match="holds other content"):
        shared.take([sha256], Evidence(tmp_path / "third"))
    with pytest.raises(UsageError, match="--shared nowhere://x"):
        SharedStorage("nowhere://x")


def test_the_worker_is_the_module_that_the_tests_play() -> None:
    assert worker_module() is worker
