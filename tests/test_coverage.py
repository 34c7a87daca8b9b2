"""The coverage benchmark counts what it claims to count."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from auditor.vendors.catalogue import load
from auditor.vendors.cookies import Purpose
from benchmarks import coverage


def cookie(name: str, label: str, **more: object) -> dict[str, object]:
    return {
        "id": name,
        "site": "shop.example",
        "name": name,
        "domain": ".shop.example",
        "third_party": False,
        "value": "1",
        "expiry_s": 90_000,
        "session": False,
        "http_only": False,
        "label": label,
    } | more


def test_owners_are_ranked_by_how_often_they_are_met(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(coverage, "RANKS", (1, 2, 4))
    entities = [
        {"domains": ["*.unheard.invalid"], "totalOccurrences": 10},
        {"domains": ["*.criteo.com"], "totalOccurrences": 30},
        {"domains": ["*.never.invalid"]},
    ]
    first, second = coverage.ranked(entities, load())
    assert (first.rank, first.owners, first.share) == (1, 1, 1.0)
    assert (second.rank, second.owners, second.share) == (2, 1, 0.75)


def test_figures_are_those_of_the_labels():
    def pair(label: str, said: str, confidence: float):
        return cookie("x", label), Purpose(purpose=said, confidence=confidence, reason="")

    told = coverage.told(
        [
            pair("analytics", "analytics", 0.9),
            pair("analytics", "advertising", 0.7),
            pair("necessary", "functional", 0.5),
            pair("advertising", "unknown", 0.0),
        ]
    )
    assert (told.cookies, told.accuracy, told.consent) == (4, 0.25, 0.75)
    assert (told.answered, told.right_where_answered) == (0.5, 0.5)
    assert told.macro_f1 == pytest.approx((2 / 3) / 4)


def test_predictions_are_written_a_line_each_and_short_names_know_their_site(tmp_path: Path):
    rows = [
        cookie("_shopify_y", "analytics"),
        cookie("_y", "analytics"),
        cookie("_y", "", site="other.example"),
    ]
    (tmp_path / "cookies.jsonl").write_text("\n".join(map(json.dumps, rows)))
    out = tmp_path / "predicted.jsonl"
    ended = CliRunner().invoke(
        coverage.main, ["--cookies", str(tmp_path / "cookies.jsonl"), "--predictions", str(out)]
    )
    assert ended.exit_code == 0, ended.output
    assert "accuracy=1.0" in ended.output
    first, known, alone = (json.loads(line) for line in out.read_text().splitlines())
    assert "Shopify" in first["reason"]
    assert "Shopify" in known["reason"]
    assert "Shopify" not in alone["reason"]
