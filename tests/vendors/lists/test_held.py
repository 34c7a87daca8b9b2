import json
from pathlib import Path

import pytest
from vendors.lists.lists import BY_ID, cookies, easylist, small

from auditor.vendors import open_cookies
from auditor.vendors.lists import held
from auditor.vendors.lists.held import Lists
from auditor.vendors.lists.known import LISTS

EASYLIST = BY_ID["easylist"]
DATABASE = BY_ID["open-cookie-database"]
DAY = "2026-11-28T00:00:00+00:00"


def test_what_is_kept_is_held_with_its_hash_and_day(tmp_path: Path):
    for known in LISTS:
        held.keep(tmp_path, known, small(known), known.url, fetched_at=DAY)
    lists = held.held(tmp_path)
    assert [copy.id for copy in lists.copies] == [known.id for known in LISTS]
    assert all(copy.fetched_at == DAY and copy.size for copy in lists.copies)
    assert lists.versions["easylist"].startswith("202611280000 sha256:")
    assert lists.versions.keys() == BY_ID.keys()


def test_nothing_held_is_what_ships(tmp_path: Path):
    lists = held.held(tmp_path / "none")
    assert lists.filters is None
    assert lists.versions == {}
    assert lists.cookies is open_cookies.load()


def test_a_cookie_database_that_was_fetched_goes_before_the_one_that_ships(tmp_path: Path):
    held.keep(tmp_path, DATABASE, cookies(), "x", fetched_at=DAY)
    lists = held.held(tmp_path)
    assert lists.cookies.known("acme_7", "shop.example").platform == "Acme"
    assert lists.versions["open-cookie-database"] == lists.cookies.version


@pytest.mark.parametrize("record", ["", "[]", "{}", '{"id": 1}', '{"file": "/etc/passwd"}', "\x00"])
def test_a_record_that_cannot_be_read_is_no_copy(tmp_path: Path, record: str):
    (tmp_path / "easylist.copy.json").write_text(record)
    assert held.held(tmp_path).copies == ()


def test_a_record_leads_to_no_file_outside(tmp_path: Path):
    folder = tmp_path / "lists"
    held.keep(folder, EASYLIST, easylist(), "x", fetched_at=DAY)
    path = folder / "easylist.copy.json"
    record = json.loads(path.read_text())
    (folder / record["file"]).rename(tmp_path / record["file"])
    path.write_text(json.dumps(record | {"file": f"../{record['file']}"}))
    assert held.copy(folder, EASYLIST) is None


def test_without_the_filter_engine_filter_lists_are_not_used_and_not_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    held.keep(tmp_path, EASYLIST, easylist(), "x", fetched_at=DAY)
    held.keep(tmp_path, DATABASE, cookies(), "x", fetched_at=DAY)
    monkeypatch.setattr(held, "available", lambda: False)
    lists = held.held(tmp_path)
    assert lists.filters is None
    assert lists.versions.keys() == {"open-cookie-database"}
    assert isinstance(lists, Lists)
