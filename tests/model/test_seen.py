"""What may be called clean: only what a visit that came to rest could look at."""

import pytest
from cases import visit

from auditor.model.observation import Gap
from auditor.model.seen import Window, blind


def window(*gaps: str) -> Window:
    return Window(
        visit=visit(gaps=tuple(Gap(what=what, reason="busy") for what in gaps)), steps=frozenset({"before"})
    )


@pytest.mark.parametrize("gap", ["requests", "load", "virtual_time"])
def test_a_visit_with_a_gap_calls_nothing_clean(gap: str) -> None:
    assert blind((window(gap),), "requests") is not None


def test_a_gap_elsewhere_does_not_matter() -> None:
    assert blind((window("storage"),), "requests") is None


def test_one_visit_that_could_look_is_enough() -> None:
    assert blind((window("load"), window()), "requests") is None
