# ruff: noqa: E501 - a case a line
from auditor.model.said import Said
from auditor.reports.parts.signal_rows import signal_rows


def told(**fields):
    values = {
        "kind": "gcs",
        "framework": "google",
        "words": "ad_storage denied",
        "visit": "v",
        "where": "https://a.example/x",
    }
    return Said(**{**values, **fields})


def test_the_same_said_in_several_places_is_one_row_a_step():
    rows = signal_rows([
        told(denied=("advertising",)),
        told(denied=("advertising",), where="https://b.example/y"),
        told(denied=("advertising",), step="after"),
        told(visit="w", kind="usp", framework="usp", asks="opt_out", granted=("sale",), where="__uspapi"),
        told(visit="w", kind="tcf", framework="tcf", granted=("storage",), denied=("analytics",), applies=False, where="__tcfapi"),
    ])  # fmt: skip
    assert [(row.step, row.where, row.comes_to) for row in rows["v"]] == [
        ("on arrival", ("a.example", "b.example"), "denied: advertising"),
        ("after the choice", ("a.example",), "denied: advertising"),
    ]
    assert [(row.framework, row.where, row.comes_to) for row in rows["w"]] == [
        ("US Privacy string (usp)", ("__uspapi",), "not opted out of sale"),
        (
            "IAB TCF (tcf)",
            ("__tcfapi",),
            "granted: storage; denied: analytics; said not to apply to this visit",
        ),
    ]
