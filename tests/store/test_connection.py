"""Opening: settings of SQLite, and steps applied one by one."""

import sqlite3
from pathlib import Path

import pytest

from auditor.errors import CouldNotLook
from auditor.store import connection as opening
from auditor.store.connection import connect, statements
from auditor.store.schema import STEPS


def test_the_database_is_set_up_as_promised(tmp_path: Path) -> None:
    database = connect(tmp_path / "a.db", create=True, wait_s=1.5)
    told = {name: database.execute(f"PRAGMA {name}").fetchone()[0] for name in (
        "journal_mode", "foreign_keys", "busy_timeout", "user_version",
    )}  # fmt: skip
    database.close()
    assert told == {
        "journal_mode": "wal",
        "foreign_keys": 1,
        "busy_timeout": 1500,
        "user_version": len(STEPS),
    }


def test_a_later_step_is_applied_to_an_older_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect(tmp_path / "a.db", create=True, wait_s=1).close()
    monkeypatch.setattr(opening, "STEPS", (*STEPS, "ALTER TABLE runs ADD COLUMN note TEXT;\n"))
    database = connect(tmp_path / "a.db", create=True, wait_s=1)
    assert "note" in database["runs"].columns_dict
    assert database.execute("PRAGMA user_version").fetchone()[0] == len(STEPS) + 1
    database.close()


def test_a_step_that_fails_leaves_the_database_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect(tmp_path / "a.db", create=True, wait_s=1).close()
    broken = "CREATE TABLE extra (a TEXT);\nINSERT INTO nowhere VALUES (1);\n"
    monkeypatch.setattr(opening, "STEPS", (*STEPS, broken))
    with pytest.raises(Exception, match="nowhere"):
        connect(tmp_path / "a.db", create=True, wait_s=1)
    plain = sqlite3.connect(tmp_path / "a.db")
    assert plain.execute("PRAGMA user_version").fetchone()[0] == len(STEPS)
    assert plain.execute("SELECT count(*) FROM sqlite_master WHERE name = 'extra'").fetchone()[0] == 0
    plain.close()


def test_a_damaged_file_is_told_with_what_mends_it(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    connect(path, create=True, wait_s=1).close()
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 3)
    with pytest.raises(CouldNotLook, match=r"malformed: restore a backup.*\.recover"):
        connect(path, create=False, wait_s=1)["runs"].insert({"id": "r"})


def test_triggers_are_one_statement() -> None:
    script = "CREATE TABLE a (b);\nCREATE TRIGGER c BEFORE DELETE ON a\n  BEGIN SELECT 1; END;\n"
    assert len(list(statements(script))) == 2


def test_every_foreign_key_has_an_index(tmp_path: Path) -> None:
    database = connect(tmp_path / "a.db", create=True, wait_s=1)
    for table in database.tables:
        leading = {index.columns[0] for index in table.indexes} | set(table.pks[:1])
        for key in table.foreign_keys:
            assert (key.column or key.columns[0]) in leading, (table.name, key)
    database.close()


def test_visits_of_before_are_given_the_vantage_that_they_tell_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "STEPS", STEPS[:1])
    older = connect(tmp_path / "a.db", create=True, wait_s=1)
    older["runs"].insert({"id": "r", "started": "", "tool_version": "", "schema_version": 1})
    older["audits"].insert(
        {"run": "r", "site": "a", "state": "", "begun": "", "body": "{}", "schema_version": 1}
    )
    visit = {"id": "v", "run": "r", "site": "a", "phase": "untouched", "repeat": 1, "reached": 1}
    for attempt, body in (("1", '{"vantage": {"id": "berlin"}}'), ("2", "{}"), ("3", "no JSON")):
        row = visit | {"attempt": attempt, "started": "", "ended": "", "body": body, "schema_version": 1}
        older["visits"].insert(row)
    older.close()
    monkeypatch.setattr(opening, "STEPS", STEPS)
    database = connect(tmp_path / "a.db", create=True, wait_s=1)
    found = [row["vantage"] for row in database["visits"].rows_where(order_by="attempt")]
    database.close()
    assert found == ["berlin", "local", "local"]
