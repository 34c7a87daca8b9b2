"""The store: what goes in comes out, whatever ended the program in between."""

import os
import signal
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from store.samples import AT, OPT_OUT, SITE, claim, corrected, document, finding, judgement, tension, visit

from auditor.errors import CouldNotLook, StoreBusy, UsageError
from auditor.model.audit import Run
from auditor.model.decision import Decision, Remark
from auditor.model.observation import Gap
from auditor.model.visit import OptOutEndpoint, VisitPlan
from auditor.store import runs
from auditor.store.database import Store
from auditor.store.review import Review


def stored(store: Store, *findings: object, verdict: str = "ignored") -> Run:
    run = store.begin_run()
    store.begin_site(run.id, SITE)
    store.add_documents(run.id, SITE.name, (document(),), (claim(),), (tension(),), (corrected(),))
    store.add_visit(run.id, visit())
    store.add_judgement(run.id, SITE.name, judgement(*(findings or (finding(),)), verdict=verdict))
    return run


def test_what_goes_in_comes_out(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        run = stored(store)
        audit = store.load_audit(SITE.name)
    assert audit.run == run.id
    assert (audit.site, audit.documents, audit.claims, audit.tensions) == (
        SITE, (document(),), (claim(),), (tension(),),
    )  # fmt: skip
    assert audit.corrected == (corrected(),)
    assert audit.visits == (visit(),)
    assert audit.judgement == judgement(finding())


def test_it_is_there_after_opening_again(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        run = stored(store)
        store.end_run(run.id)
    with Store.open(tmp_path / "a.db", create=False) as store:
        held = store.latest_run(SITE.name)
        assert held is not None
        assert held.ended is not None
        assert store.sites() == (SITE.name,)
        assert store.latest_run("other.example") is None


def test_every_row_says_its_schema_version(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        run = stored(store).id
        store.note_all_told(run)
        store.note_told(run, "0" * 64, taken=True)
        store.add_versions(SITE.name, (replace(document(), fetched=AT),))
        store.adopt((Decision(fingerprint="f", state="confirmed", reason="r", by="b", at=AT),))
    with Review.open(tmp_path / "a.db") as review:
        review.remark(Remark(fingerprint="f", kind="comment", text="c", by="b", at=AT))
    connection = sqlite3.connect(tmp_path / "a.db")
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for table in tables:
        if not table.startswith(("sqlite_", "queue_words")):
            (rows, versioned) = connection.execute(
                f"SELECT count(*), count(schema_version) FROM {table}"
            ).fetchone()
            assert rows == versioned > 0, table
    connection.close()


def test_the_file_is_the_owners_alone(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        stored(store)
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert modes["a.db"] == 0o600
    assert set(modes.values()) == {0o600}


def test_the_same_attempt_again_changes_nothing(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        run = stored(store)
        store.add_visit(run.id, visit(status=500))
        (kept,) = store.visits(run.id, SITE.name)
    assert kept.status == 200


def test_of_two_attempts_at_one_visit_the_later_counts(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        run = stored(store)
        later = visit(attempt="second", started=AT + timedelta(seconds=60), status=201)
        store.add_visit(run.id, later)
        assert store.visits(run.id, SITE.name) == (later,)


def test_repeats_and_variants_are_visits_of_their_own(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        run = stored(store)
        store.add_visit(run.id, visit(attempt="2", repeat=2))
        store.add_visit(run.id, visit(attempt="3", variant="x"))
        assert len(store.visits(run.id, SITE.name)) == 3


def test_a_finished_visit_is_found_by_its_plan(tmp_path: Path) -> None:
    plan = VisitPlan(site=SITE.name, phase="untouched", entry="https://shop.example/")
    unreached = visit("rejected", gaps=(Gap(what="visit", reason="refused"),))
    with Store.open(tmp_path / "a.db") as store:
        run = stored(store)
        store.add_visit(run.id, unreached)
        assert store.finished_visit(run.id, plan) == visit()
        assert store.finished_visit(run.id, replace(plan, repeat=2)) is None
        assert store.finished_visit(run.id, replace(plan, variant="x")) is None
        assert store.finished_visit(run.id, replace(plan, phase="rejected")) is None
        for moved in (replace(plan.vantage, id="la"), replace(plan.vantage, country="DE")):
            assert store.finished_visit(run.id, replace(plan, vantage=moved)) is None
        assert store.finished_visit(store.begin_run().id, plan) is None


def test_a_site_that_was_never_judged_is_not_shown_as_clean(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        run = store.begin_run()
        store.add_visit(run.id, visit())
        with pytest.raises(CouldNotLook, match="not judged"):
            store.load_audit(SITE.name)
        assert store.load_seen(SITE.name).visits == (visit(),)
        assert not store.is_judged(SITE.name, run.id)


def test_an_unknown_site_is_a_usage_error(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        run = stored(store)
        with pytest.raises(UsageError, match="nothing is stored for nope"):
            store.load_audit("nope")
        with pytest.raises(UsageError, match="in run other"):
            store.load_audit(SITE.name, "other")
        assert store.load_audit(SITE.name, run.id).run == run.id


def test_the_newest_judgement_holds(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        run = stored(store)
        store.add_judgement(run.id, SITE.name, judgement(finding("second"), verdict="works"))
        assert [each.fingerprint for each in store.findings()] == ["second"]
        assert [each.fingerprint for each in store.load_audit(SITE.name).judgement.findings] == ["second"]
        assert [row.record.verdict for row in store.opt_outs()] == ["works"]
        assert store.fingerprints() == ("f" * 16, "second")


def test_credentials_are_never_stored(tmp_path: Path) -> None:
    secret = "https://ann:hunter2@shop.example/"
    with Store.open(tmp_path / "a.db") as store:
        run = store.begin_run()
        store.begin_site(run.id, replace(SITE, entry=secret))
        store.add_documents(run.id, SITE.name, (replace(document(), url=secret),))
        store.add_visit(run.id, visit(entry=secret, final_url=secret))
        store.add_judgement(run.id, SITE.name, judgement(finding(message=f"saw {secret}")))
        seen = store.load_seen(SITE.name)
    assert seen.site.entry == seen.documents[0].url == seen.visits[0].entry == "https://shop.example/"
    for path in tmp_path.iterdir():
        assert b"hunter2" not in path.read_bytes()


def test_opt_outs_have_a_history(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        first = stored(store, verdict="works")
        later = Run(id="99991231T000000Z-ffffff", started=AT)
        with store._write() as connection:
            connection.execute(
                "INSERT INTO runs (id, started, tool_version, schema_version) VALUES (?, ?, '', 1)",
                (later.id, later.started.isoformat()),
            )
        store.begin_site(later.id, SITE)
        store.add_judgement(later.id, SITE.name, judgement(verdict="dead"))
        tried = store.opt_outs(run=first.id) + store.opt_outs(run=later.id)
        now, before = store.load_audit(SITE.name, later.id), store.load_audit(SITE.name, first.id)
    assert [(row.run, row.record.verdict) for row in tried] == [(first.id, "works"), (later.id, "dead")]
    assert tried[0].record.endpoint == OptOutEndpoint(url=OPT_OUT, vendor="statcount")
    assert [(past.run, past.verdict) for past in now.opt_out_history[OPT_OUT]] == [(first.id, "works")]
    assert before.opt_out_history == {}


def decision(**changes: object) -> Decision:
    values = {"fingerprint": "f" * 16, "state": "accepted", "reason": "r", "by": "b", "at": AT}
    return Decision(**values | changes)  # type: ignore[arg-type]  # the fields are those above


def test_the_latest_decision_holds_and_the_earlier_stay(tmp_path: Path) -> None:
    with Review.open(tmp_path / "a.db") as store:
        stored(store)
        store.adopt((decision(),))
        store.adopt((decision(state="false_positive"),))
        history = store.history("f" * 16)
        assert [kept.decision.state for kept in history] == ["accepted", "false_positive"]
        assert store.decisions_in_force()["f" * 16].state == "false_positive"
        assert store.load_audit(SITE.name).decisions["f" * 16].state == "false_positive"
        assert store.open_findings() == ()


def test_decisions_can_be_neither_changed_nor_deleted(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        store.adopt((decision(),))
    connection = sqlite3.connect(tmp_path / "a.db")
    for statement in ("DELETE FROM decisions", "UPDATE decisions SET state = 'open'"):
        with pytest.raises(sqlite3.IntegrityError, match="only ever added"):
            connection.execute(statement)
    connection.close()


def test_an_acceptance_that_ran_out_is_open_again(tmp_path: Path) -> None:
    last = date(2026, 12, 31)
    with Store.open(tmp_path / "a.db") as store:
        stored(store)
        store.adopt((decision(until=last),))
        assert store.open_findings(today=last) == ()
        assert len(store.open_findings(today=last + timedelta(days=1))) == 1
        assert store.decisions_in_force(last + timedelta(days=1)) == {}


def test_what_was_said_to_be_fixed_and_seen_again_is_open(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        stored(store)
        store.adopt((decision(state="fixed", at=datetime.now(UTC) - timedelta(hours=1)),))
        assert len(store.open_findings()) == 1
        store.adopt((decision(state="fixed", reason="again", at=datetime.now(UTC) + timedelta(hours=1)),))
        assert store.open_findings() == ()


def test_decisions_of_a_file_are_taken_once(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        assert store.adopt((decision(),)) == 1
        store.adopt((decision(state="open", reason="seen again"),))
        assert store.adopt((decision(),)) == 0
        assert store.decisions_in_force()["f" * 16].state == "open"


def test_only_the_newest_run_of_a_plan_can_be_resumed(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        assert store.interrupted_run("nightly") is None
        run = store.begin_run("nightly")
        store.begin_run("other")
        assert store.interrupted_run("nightly") == run
        store.end_run(run.id)
        assert store.interrupted_run("nightly") is None


def test_a_lock_is_one_clear_line_and_nothing_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with Store.open(path) as store:
        run = stored(store)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with Store.open(path, wait_s=0.05) as store:
        with pytest.raises(StoreBusy, match=r"a\.db: another process is using the database") as caught:
            store.add_visit(run.id, visit("rejected"))
        assert "\n" not in str(caught.value)
        assert caught.value.exit_code == 3
        other.execute("ROLLBACK")
        store.add_visit(run.id, visit("rejected"))
        assert len(store.visits(run.id, SITE.name)) == 2
    other.close()


def test_a_file_that_is_no_database_is_one_clear_line(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    path.write_text("this is a letter to a friend, and no database at all" * 100)
    with pytest.raises(UsageError, match=r"a\.db: is not a database"):
        Store.open(path)
    assert path.read_text().startswith("this is a letter")


def test_a_newer_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    Store.open(path).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(CouldNotLook, match="newer auditor"):
        Store.open(path)


def test_another_programs_database_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE accounts (name TEXT)")
        connection.commit()
    held = path.read_bytes()
    with pytest.raises(UsageError, match=r"a\.db: belongs to another program"):
        Store.open(path)
    assert path.read_bytes() == held


def test_a_folder_that_cannot_be_written_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageError, match=r"file/a\.db: cannot be written"):
        Store.open(tmp_path / "file" / "a.db")


def test_reading_makes_no_database(tmp_path: Path) -> None:
    with pytest.raises(CouldNotLook, match="nothing stored yet"):
        Store.open(tmp_path / "a.db", create=False)
    assert list(tmp_path.iterdir()) == []


KILLED = """
import os, signal, sys
from pathlib import Path
from auditor.store.database import Store
from auditor.store.review import Review
from store.samples import SITE, visit
store = Store.open(Path(sys.argv[1]))
run = store.begin_run("nightly")
store.begin_site(run.id, SITE)
store.add_visit(run.id, visit())
store.add_visit(run.id, visit("rejected"))
with store._write() as connection:
    connection.execute("DELETE FROM visits")
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_kill_at_any_moment_keeps_every_finished_phase(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])}
    ended = subprocess.run([sys.executable, "-c", KILLED, str(path)], env=environment, check=False)
    assert ended.returncode == -signal.SIGKILL
    with Store.open(path) as store:
        run = store.interrupted_run("nightly")
        assert run is not None
        assert [each.phase for each in store.visits(run.id, SITE.name)] == ["untouched", "rejected"]
        assert store.states(run.id) == {SITE.name: ("begun", "")}
        ((checked,),) = store._database.execute("PRAGMA integrity_check").fetchall()
    assert checked == "ok"


def test_cookies_and_hosts_can_be_asked_for_in_sql(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        stored(store)
    connection = sqlite3.connect(tmp_path / "a.db")
    assert connection.execute("SELECT name, set_by FROM cookies ORDER BY name").fetchall() == [
        ("_sc", "https://s.example/t.js"),
        ("sid", None),
    ]
    assert connection.execute(
        "SELECT host, requests, failed, first_at_s FROM hosts ORDER BY host"
    ).fetchall() == [
        ("s.example", 2, 1, 0.2),
        ("shop.example", 1, 0, 0.1),
    ]
    assert connection.execute("SELECT site, rule FROM latest_findings").fetchall() == [
        ("shop.example", "vendor_undisclosed")
    ]
    connection.close()


def test_runs_stand_in_the_order_they_began_in_whatever_the_clock_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = iter(("20261120T120000Z-ffffff", "20261120T120000Z-000000", "20261120T110000Z-000000"))
    new = runs.new
    monkeypatch.setattr(runs, "new", lambda plan: replace(new(plan), id=next(clock)))
    with Store.open(tmp_path / "a.db") as store:
        begun = [store.begin_run("weekly").id for _ in range(3)]
        assert begun == sorted(begun)
        assert store.newest_run("weekly").id == begun[-1]
        assert [run.id for run in store.runs()] == begun[::-1]
