"""`auditor crawl` as a person calls it: what is chosen, shown and told, and the life of the scheduler."""

import asyncio
import json
import os
import signal
import sys
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest
from cli.ended import Ended

from auditor.crawl import news
from auditor.crawl.lock import one_at_a_time
from auditor.store.database import Store

PLAN = """sites = ["*.example"]
[tell]
to = ["json://127.0.0.1/hook"]
review = "https://audits.example/"
"""
POLICY = "<h1>Privacy policy</h1><p>We use no cookies.</p>"


@pytest.fixture
def planned(tmp_path: Path) -> Path:
    """Two sites of which the policies alone are there: no browser is needed."""
    for name in ("a.example", "b.example"):
        folder = tmp_path / "policies" / name
        folder.mkdir(parents=True)
        (folder / "p.html").write_text(POLICY)
        (folder / "site.toml").write_text('[[document]]\nfile = "p.html"\n')
    plan = tmp_path / "crawls" / "weekly.toml"
    plan.parent.mkdir()
    plan.write_text(PLAN)
    return plan


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    titles: list[str] = []

    def send(_address: str, title: str, _text: str) -> bool:
        titles.append(title)
        return True

    monkeypatch.setattr(news, "_send", send)
    return titles


pytestmark = pytest.mark.filterwarnings("ignore:'imghdr' is deprecated:DeprecationWarning")


def test_a_run_is_chosen_shown_and_quiet_where_nothing_is_new(
    auditor: Callable[..., Ended], planned: Path, told: list[str]
) -> None:
    dry = auditor("crawl", "weekly", "--dry-run", "--only", "a.*")
    assert dry.code == 0
    assert "1 site" in dry.out
    assert "a.example  documents only" in dry.out
    assert not (planned.parent / "auditor.db").exists()
    assert auditor("crawl", "weekly", "-q", "--limit", "1").code == 0
    status = auditor("crawl", "status")
    assert "weekly  ended" in status.out
    assert "1 of 1 site done, 0 unfinished, 0 failed, 0 findings" in status.out
    (overview,) = planned.parent.parent.glob("reports/overview-*.html")
    assert "<dt>Ended</dt><dd>–" not in overview.read_text(encoding="utf-8")
    assert "weekly  ended" in auditor("runs").out
    assert told == []
    wrong = auditor("crawl", "weekly", "--only", "c.example")
    assert wrong.code == 2
    assert "the plan has no such site" in wrong.err


def test_a_part_of_a_plan_does_not_end_the_run_that_was_broken_off(
    auditor: Callable[..., Ended], planned: Path, told: list[str]
) -> None:
    with Store.open(planned.parent / "auditor.db") as store:
        run = store.begin_run("weekly")
        store.note_sites(run.id, 2)
    part = auditor("crawl", "weekly", "--only", "a.*")
    assert "run not finished: 1 site of the plan left to audit" in part.err
    assert "weekly  interrupted" in auditor("crawl", "status").out
    whole = auditor("crawl", "weekly")
    assert f"resuming run {run.id}: 1 of 2 sites done" in whole.err
    assert "weekly  ended" in auditor("crawl", "status").out


def test_a_plan_that_runs_is_not_run_beside_itself(
    auditor: Callable[..., Ended], planned: Path, told: list[str]
) -> None:
    with one_at_a_time(planned.parent / "auditor.db", "weekly"):
        second = auditor("crawl", "weekly", "-q")
    assert second.code == 3
    assert "another process is running this plan" in second.err
    assert told == []


def test_a_site_that_cannot_be_looked_at_is_told_once(
    auditor: Callable[..., Ended], tmp_path: Path, told: list[str]
) -> None:
    (tmp_path / "crawls").mkdir()
    (tmp_path / "crawls" / "weekly.toml").write_text(
        PLAN.replace("*.example", "http://127.0.0.1:9/") + "[pace]\nretries = 0\n"
    )
    for _ in range(3):
        assert auditor("crawl", "weekly", "-q", "--from-scratch").code == 3
    assert told == ["auditor weekly: 1 site could not be looked at"]


def test_who_is_told_is_checked_before_the_run(auditor: Callable[..., Ended], planned: Path) -> None:
    planned.write_text(PLAN.replace("json://127.0.0.1/hook", "${NO_SUCH_HOOK}"))
    ended = auditor("crawl", "weekly", "-q")
    assert (ended.code, "NO_SUCH_HOOK is not set" in ended.err) == (2, True)
    assert not (planned.parent / "auditor.db").exists()


def test_far_options_without_their_engine_are_a_mistake(auditor: Callable[..., Ended], planned: Path) -> None:
    planned.write_text('sites = ["*.example"]\n')
    ended = auditor("crawl", "weekly", "--shared", "/mnt/x")
    assert (ended.code, "--engine dask" in ended.err) == (2, True)


def test_what_is_installed_is_shown_and_written_only_if_wanted(
    auditor: Callable[..., Ended], planned: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    planned.write_text('sites = ["*.example"]\n[schedule]\ncron = "0 4 * * *"\n')
    shown = auditor("crawl", "install", "weekly", "--systemd")
    timer = tmp_path / "home" / ".config/systemd/user/auditor-weekly.timer"
    assert "OnCalendar=*-*-* 04:00:00 UTC" in shown.out
    assert not timer.exists()
    assert auditor("crawl", "install", "weekly", "--systemd", "--yes").code == 0
    assert "Persistent=true" in timer.read_text()
    assert auditor("crawl", "install", "weekly").code == 2


def test_old_runs_are_forgotten_only_if_that_is_said(
    auditor: Callable[..., Ended], planned: Path, told: list[str]
) -> None:
    for _ in range(2):
        auditor("crawl", "weekly", "-q", "--from-scratch")
    with Store.open(planned.parent / "auditor.db") as store, store._write() as connection:
        connection.execute("UPDATE runs SET started = '2001-01-01T00:00:00+00:00'")
        connection.execute("UPDATE audits SET state = 'audited'")
    said = auditor("prune")
    assert said.out.startswith("to delete: 2 audits of sites in old runs, 1 whole run, ")
    assert auditor("prune").out == said.out
    assert auditor("prune", "--yes").out.startswith("deleted: 2 audits")
    assert auditor("prune").out.startswith("to delete: 0 audits")
    assert told == []


def test_the_scheduler_answers_catches_up_and_stops_when_asked(planned: Path, tmp_path: Path) -> None:
    planned.write_text('sites = ["*.example"]\n[schedule]\ncron = "0 4 * * *"\n')
    with Store.open(planned.parent / "auditor.db") as store:
        run = store.begin_run("weekly")
        with store._write() as connection:
            connection.execute("UPDATE runs SET started = '2001-01-01T00:00:00+00:00', ended = started")

    async def served() -> tuple[dict[str, object], int, bytes]:
        program = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "auditor", "crawl", "serve", "--port", "0",
            cwd=tmp_path, stderr=asyncio.subprocess.PIPE, env=os.environ,
        )  # fmt: skip
        assert program.stderr is not None
        heard = b""
        while b"weekly: ended with" not in heard:
            line = await program.stderr.readline()
            assert line, heard
            heard += line
            if b"/healthz" in line:
                address = line.decode().split()[0]
        health = json.loads(await asyncio.to_thread(lambda: urllib.request.urlopen(address).read()))
        program.send_signal(signal.SIGTERM)
        return health, await program.wait(), heard

    health, code, heard = asyncio.run(served())
    assert health["status"] == "ok"
    assert code == 0
    assert b"weekly: ended with exit code 0" in heard
    with Store.open(planned.parent / "auditor.db") as store:
        newest = store.newest_run("weekly")
        assert newest is not None
        assert (newest.id != run.id, newest.ended is not None) == (True, True)
        assert len(store.runs()) == 2
