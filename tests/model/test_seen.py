"""What may be called clean: only what a visit that came to rest could look at."""

import pytest
from cases import case, cookie, visit

from auditor.model.observation import Gap
from auditor.model.seen import Window, before_choice, blind, cookies


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


def names(*gaps: str, phase: str = "untouched") -> set[str]:
    """Names of the cookies that count as set before a choice."""
    seen = visit(
        phase,
        cookies=(cookie("early"), cookie("moved", step="gesture"), cookie("later", step="next_page")),
        gaps=tuple(Gap(what=what, reason="the banner went") for what in gaps),
    )
    made = case(visits=(seen,))
    return {found.cookie.name for found in cookies(made, before_choice(made))}


def test_what_a_movement_starts_comes_before_any_choice() -> None:
    assert names() == {"early", "moved", "later"}


def test_where_a_movement_may_have_been_taken_for_a_choice_only_the_arrival_counts() -> None:
    assert names("untouched") == {"early"}
    assert names("untouched", phase="control") == {"early"}
