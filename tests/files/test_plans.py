"""Crawl plans."""

from pathlib import Path

import pytest

from auditor.files import plans
from auditor.files.problems import FileProblems
from auditor.model.plan import CrawlPlan
from auditor.model.site import Vantage


def plan(tmp_path: Path, text: str) -> CrawlPlan:
    path = tmp_path / "nightly.toml"
    path.write_text(text)
    return plans.read(path)


def test_every_key_is_read(tmp_path: Path) -> None:
    text = """sites = ["*.jp", "https://shop.example/"]
at_once = 4
repeats = 2
phases = ["rejected", "gpc"]
jurisdictions = ["eu"]
[[vantage]]
country = "DE"
"""
    assert plan(tmp_path, text) == CrawlPlan(
        name="nightly",
        sites=("*.jp", "https://shop.example/"),
        at_once=4,
        repeats=2,
        phases=("rejected", "gpc"),
        jurisdictions=("eu",),
        vantages=(Vantage(country="DE"),),
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("at_once = 0", r"nightly\.toml:1: at_once: .*greater"),
        ("\nat_once = '2'", r"nightly\.toml:2: at_once: should be a whole number"),
        ("repeats = 99", "repeats: .*less"),
        ('phases = ["gcp"]', '"gcp" is not known, did you mean "gpc"'),
        ("phases = []", "phases"),
        ('site = ["x"]', 'did you mean "sites"'),
        ('demo = true\nsites = ["x"]', "the demo brings its own: leave"),
    ],
)
def test_each_mistake_is_one_clear_line(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(FileProblems, match=said):
        plan(tmp_path, text)


def test_the_plan_that_ships_visits_the_demo_alone() -> None:
    shipped = plans.read(Path(__file__).parents[2] / "crawls" / "demo.toml")
    assert shipped.demo
    assert shipped.sites == ()
