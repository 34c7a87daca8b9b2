"""The benchmark runs, its figures are well formed, its visits see what it plants. Times are not tested."""

import asyncio
import json
import os
import time
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from auditor.model.observation import Cookie, ScriptPlace
from auditor.model.visit import Visit
from benchmarks import audits, growth, loads, pages, results, run, usage
from benchmarks.planted import planted
from benchmarks.recall import recall
from benchmarks.web import served

TINY = replace(run.QUICK, modes=("shell",), pairs=1, audited=1, warmed=False, at_once=(1,), sites=2)
pytestmark = pytest.mark.timeout(300)  # one fixture makes a whole, if short, run of the benchmark
DULL = ("page", "early", "store")


@pytest.fixture(scope="module")
def measured():
    return asyncio.run(run.measure(TINY, lambda _: None))


def test_a_visit_is_compared_with_a_bare_load_in_both_ways(measured):
    assert [(ratio.mode, ratio.browser) for ratio in measured.ratios] == [
        ("shell", "running"),
        ("shell", "own"),
    ]
    for ratio in measured.ratios:
        assert ratio.bare_cpu_s.median > 0
        assert 0 < ratio.cpu.low <= ratio.cpu.median <= ratio.cpu.high
        assert 0 < ratio.wall.low <= ratio.wall.median <= ratio.wall.high


def test_each_phase_has_its_cost(measured):
    names = [phase.name for phase in measured.phases]
    assert names[:4] == ["untouched", "rejected", "accepted", "withdrawn"]
    assert {"partial", "gpc", "dnt", "control", "opted_out"} < set(names)
    assert all(phase.cpu_s.median > 0 and phase.wall_s.median > 0 for phase in measured.phases)


def test_everything_planted_is_seen_with_its_setter(measured):
    assert measured.audits.choices_made == 2
    seen = measured.audits.recall
    assert seen.planted == 3 * len(planted("bench-001.example")) - 2 * 2
    assert (seen.missed, seen.wrong) == ((), ())
    assert seen.late == seen.late_seen > 0


def test_the_page_that_never_rests_is_seen_to_its_end(measured):
    assert measured.polling.recall.missed == ()
    assert measured.polling.recall.right_setter == len(pages.POLLED_S)


def test_what_goes_through_and_its_memory_are_told(measured):
    (rate,) = measured.rates
    assert rate.at_once == 1
    assert 0 < rate.audits_a_minute < rate.visits_a_minute
    assert rate.peak_pss_mb > max(measured.growth.python_mb)
    assert len(measured.growth.tree_mb) == 2


def test_the_figures_are_kept_for_programs_and_for_people(measured, tmp_path):
    results.write(measured, tmp_path)
    kept = json.loads((tmp_path / "latest.json").read_text())
    assert kept["machine"]["cores"] == measured.machine.cores
    assert kept["audits"]["recall"]["missed"] == []
    assert "| headless shell | a browser that runs | 1 |" in (tmp_path / "latest.md").read_text()


def test_the_cpu_of_ended_children_counts_and_that_of_the_web_does_not():
    with served(1) as web:
        before = usage.cpu_s((web.pid,))
        child = os.fork()
        if not child:
            end = time.process_time() + 0.3
            while time.process_time() < end:
                pass
            os._exit(0)
        os.waitpid(child, 0)
        assert usage.cpu_s((web.pid,)) - before >= 0.28
        assert web.pid in {process.pid for process in usage.tree()}
        assert web.pid not in {process.pid for process in usage.tree((web.pid,))}


def test_a_slope_leaves_the_beginning_out():
    at = range(1, 11)
    assert growth._slope(at, [50, 70, *(80 + 0.5 * n for n in range(8))]) == pytest.approx(0.5)
    assert growth._slope([1], [80]) == 0


def test_a_cookie_by_another_setter_is_seen_and_wrong():
    plan = loads.plans("bench-001.example")[0]
    wanted = [p for p in planted(plan.site) if p.name.startswith(DULL)]
    cookies = [
        Cookie(name="page_001", value="1", domain=plan.site, set_by=ScriptPlace(url=wanted[0].setter)),
        Cookie(name="early_001", value="1", domain=plan.site, set_by=ScriptPlace(url="https://x.example/")),
    ]
    found = recall([(_visit(plan, cookies), wanted)])
    assert (found.planted, found.seen, found.right_setter) == (3, 2, 1)
    assert found.missed == ("store_001",)
    assert found.wrong == ("early_001: https://x.example/",)


def test_only_an_accepted_visit_is_asked_for_what_comes_after_it():
    untouched, _, accepted = loads.plans("bench-001.example")
    late = {p.name for p in audits.planted_for(_visit(accepted, ()))}
    assert late - {p.name for p in audits.planted_for(_visit(untouched, ()))} == {"agreed_001", "agreed4_001"}


def _visit(plan, cookies):
    now = datetime(2026, 1, 1, tzinfo=UTC)
    return Visit(
        id=plan.phase,
        attempt="1",
        site=plan.site,
        phase=plan.phase,
        entry=plan.entry,
        started=now,
        ended=now,
        cookies=tuple(cookies),
    )
