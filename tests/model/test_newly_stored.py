import pytest
from cases import case, stored, visit

from auditor.model.newly_stored import newly_stored
from auditor.model.observation import ScriptPlace
from auditor.model.seen import Window

BY = ScriptPlace(url="https://cdn.adway.example/t.js")


def keys(*items: object) -> list[str]:
    seen = visit("rejected", stored=items)
    return [each.stored.key for each in newly_stored(case(visits=(seen,)), (Window(visit=seen),))]


def test_what_a_script_wrote_counts() -> None:
    assert keys(stored("_adw", set_by=BY, step="next_page")) == ["_adw"]
    assert keys(stored("_adw", set_by=BY, step="after", removed="next_page")) == ["_adw"]


@pytest.mark.parametrize("value", ["", "{}", "[]", "null", ' {"" } '])
def test_a_record_that_was_emptied_keeps_nothing(value: str) -> None:
    assert keys(stored("_adw", value, set_by=BY)) == []


def test_what_was_taken_away_again_at_once_was_not_kept() -> None:
    assert keys(stored("_adw", set_by=BY, step="next_page", removed="next_page")) == []


def test_what_nobody_saw_being_written_is_not_dated() -> None:
    assert keys(stored("_adw")) == []
    assert keys(stored("_adw", set_by=BY, inferred=("set_by",))) == []
