from pathlib import Path

import pytest
from vendors.lists.lists import BY_ID, easylist

from auditor.vendors.lists import filters, held
from auditor.vendors.lists.parsed import Parsed

EASYLIST = BY_ID["easylist"]
DAY = "2026-11-28T00:00:00+00:00"
RULE = "||adwell.invalid^$third-party"


def kept(folder: Path, *rules: str) -> held.Lists:
    held.keep(folder, EASYLIST, easylist(*rules), "x", fetched_at=DAY)
    return held.held(folder)


def rule(lists: held.Lists, host: str = "adwell.invalid") -> str | None:
    assert lists.filters is not None
    found = lists.filters.naming(f"https://px.{host}/a.js", "https://shop.example/", "script")
    return found and found.text


def engines(folder: Path) -> list[Path]:
    return list(folder.glob("*.engine"))


def test_the_second_who_asks_reads_no_list_and_is_told_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    assert rule(kept(tmp_path, RULE)) == RULE
    assert len(engines(tmp_path)) == 1
    monkeypatch.setattr(filters, "_read", lambda *_: pytest.fail("the lists were read again"))
    assert rule(held.held(tmp_path)) == RULE
    assert rule(held.held(tmp_path), "other.invalid") is None


def test_another_list_has_another_engine_in_the_place_of_the_first(tmp_path: Path):
    assert rule(kept(tmp_path, RULE)) == RULE
    before = engines(tmp_path)
    assert rule(kept(tmp_path, "||other.invalid^")) is None
    assert len(engines(tmp_path)) == 1
    assert engines(tmp_path) != before


@pytest.mark.parametrize("damage", ["cut", "changed", "empty", "of another making"])
def test_a_damaged_engine_is_made_again(tmp_path: Path, damage: str):
    assert rule(kept(tmp_path, RULE)) == RULE
    (path,) = engines(tmp_path)
    whole = path.read_bytes()
    if damage == "of another making":
        Parsed(path).keep(b"no engine")
    else:
        path.write_bytes({"cut": whole[:-9], "changed": whole[:-1] + b"\x00\x01", "empty": b""}[damage])
    assert rule(held.held(tmp_path)) == RULE
    assert Parsed(path).read() not in {None, b"no engine"}


def test_an_engine_is_of_its_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    here = Parsed.of(tmp_path, ["a", "b"])
    assert here == Parsed.of(tmp_path, ["a", "b"])
    assert here != Parsed.of(tmp_path, ["b", "a"])
    monkeypatch.setattr("auditor.vendors.lists.parsed.version", lambda _: "99")
    assert here != Parsed.of(tmp_path, ["a", "b"])


def test_where_nothing_can_be_kept_the_lists_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Parsed, "writable", property(lambda _: False))
    assert rule(kept(tmp_path, RULE)) == RULE
    assert engines(tmp_path) == []
    Parsed(tmp_path / "none" / "filters-a.engine").keep(b"x")
    assert not (tmp_path / "none").exists()
