from cases import visit

from auditor.judging.heard import MOST, signals
from auditor.model.observation import Signal


def test_what_is_said_twice_in_a_step_and_place_is_one():
    one = Signal(kind="gcs", raw="G100", where="https://m.example/c", at_s=2.0)
    two = Signal(kind="gcs", raw="G100", where="https://m.example/c", at_s=1.0, step="after")
    told = signals([visit(signals=(one, one, two)), visit("accepted", signals=(one,))])
    assert [(each.visit, each.step, each.at_s) for each in told] == [
        ("untouched-1", "after", 1.0),
        ("untouched-1", "before", 2.0),
        ("accepted-1", "before", 2.0),
    ]


def test_of_many_those_that_hold_are_kept():
    calls = [
        Signal(kind="meta_consent", raw=f'["consent","grant{n}"]', where=f"fbq{n}") for n in range(MOST + 50)
    ]
    told = signals(
        [visit(signals=(*calls, Signal(kind="gcs", raw="G111", where="https://m.example/c", at_s=9.0)))]
    )
    assert len(told) == MOST
    assert told[-1].kind == "gcs"
