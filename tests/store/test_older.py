"""Rows of other versions: read as far as they can be, and never read as clean."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from store.samples import visit

from auditor.model.schema import SCHEMA_VERSION
from auditor.model.visit import Visit
from auditor.store.bodies import dump
from auditor.store.older import OBSERVED, read

ROW = {
    "id": "i", "attempt": "a", "site": "shop.example", "phase": "accepted", "variant": None, "repeat": 2,
    "control_of": None, "started": "2026-11-20T12:00:00+00:00", "ended": "2026-11-20T12:00:03+00:00",
}  # fmt: skip


def body(**changes: object) -> dict[str, object]:
    raw: dict[str, object] = json.loads(dump(Visit, visit()))
    return raw | changes


def test_a_row_of_this_version_comes_back_as_it_was() -> None:
    assert read(json.dumps(body()), ROW) == visit()


def test_fields_of_a_newer_version_are_passed_over_and_told() -> None:
    seen = read(json.dumps(body(schema_version=SCHEMA_VERSION + 1, smells=["toast"])), ROW)
    gap = seen.gap("schema")
    assert gap is not None
    assert f"reads {SCHEMA_VERSION}" in gap.reason
    assert seen.cookies == visit().cookies


@pytest.mark.parametrize("field", sorted(OBSERVED))
def test_what_a_version_did_not_record_is_a_gap(field: str) -> None:
    raw = body()
    del raw[field]
    seen = read(json.dumps(raw), ROW)
    gap = next(gap for gap in seen.gaps if gap.reason.endswith("were not recorded by that version"))
    assert gap.what == OBSERVED[field]


def test_one_unreadable_observation_is_left_out_and_told() -> None:
    raw = body()
    cookies = raw["cookies"]
    assert isinstance(cookies, list)
    cookies[0] = {"name": "broken"}
    seen = read(json.dumps(raw), ROW)
    assert [cookie.name for cookie in seen.cookies] == ["_sc"]
    gap = seen.gap("cookies")
    assert gap is not None
    assert "could not be read" in gap.reason


def test_an_unreadable_field_is_left_out_and_told() -> None:
    seen = read(json.dumps(body(requests="none")), ROW)
    assert seen.requests == ()
    assert seen.gap("requests") is not None


@pytest.mark.parametrize("raw", ["", "[]", "{", '{"id": "i"}', "null", json.dumps({"cookies": "x" * 9})])
def test_a_row_beyond_reading_is_a_visit_that_saw_nothing(raw: str) -> None:
    seen = read(raw, ROW)
    assert not seen.reached
    assert (seen.phase, seen.repeat) == ("accepted", 2)
    assert seen.started == datetime(2026, 11, 20, 12, tzinfo=UTC)


def test_a_visit_whose_own_fields_are_hurt_saw_nothing() -> None:
    seen = read(json.dumps(body(started="yesterday")), ROW)
    assert not seen.reached


def holds(now: object, then: object) -> bool:
    """Whether all of `then` is in `now`: later versions add fields."""
    if isinstance(then, dict):
        return isinstance(now, dict) and all(key in now and holds(now[key], then[key]) for key in then)
    if isinstance(then, list):
        return isinstance(now, list) and len(now) == len(then) and all(map(holds, now, then))
    return now == then


def test_a_visit_of_version_1_is_read_whole() -> None:
    text = (Path(__file__).parents[1] / "fixtures" / "visit-v1.json").read_text(encoding="utf-8")
    raw = json.loads(text)
    seen = read(text, ROW)
    assert raw["schema_version"] == seen.schema_version == 1
    now = json.loads(dump(Visit, seen))
    gaps = now.pop("gaps")
    assert gaps[: len(raw["gaps"])] == raw.pop("gaps")
    assert [gap["what"] for gap in gaps if "not recorded by that version" in gap["reason"]] == ["aliases"]
    assert holds(now, raw)
    assert seen.reached
    assert seen.cookies
    assert seen.requests
