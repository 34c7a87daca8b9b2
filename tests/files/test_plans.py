"""Crawl plans."""

from pathlib import Path

import pytest

from auditor.files import cron, plans
from auditor.files.problems import FileProblems
from auditor.model.plan import CrawlPlan, Pace, Schedule, Telling
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
lists = ["top.csv"]
first = 2
user_agent = "Example-Audit/1.0 (+https://example.org/bot)"
reports = ["html", "csv"]
[[vantage]]
country = "DE"
[pace]
delay_s = 2.5
retries = 3
robots = false
minutes = 90
megabytes = 500
[schedule]
cron = "30 4 * * mon"
timezone = "Europe/Berlin"
[tell]
to = ["json://localhost/hook", "${SLACK}", "mailto://me:${PASSWORD}@example.org"]
review = "https://audits.example.org/review"
"""
    (tmp_path / "top.csv").write_text("1,a.example\n2,b.example\n3,c.example\n")
    assert plan(tmp_path, text) == CrawlPlan(
        name="nightly",
        sites=("*.jp", "https://shop.example/"),
        at_once=4,
        repeats=2,
        phases=("rejected", "gpc"),
        jurisdictions=("eu",),
        vantages=(Vantage(country="DE"),),
        listed=("a.example", "b.example"),
        user_agent="Example-Audit/1.0 (+https://example.org/bot)",
        reports=("html", "csv"),
        pace=Pace(delay_s=2.5, retries=3, robots=False, minutes=90, megabytes=500),
        schedule=Schedule(cron="30 4 * * mon", timezone="Europe/Berlin"),
        tell=Telling(
            to=("json://localhost/hook", "${SLACK}", "mailto://me:${PASSWORD}@example.org"),
            review="https://audits.example.org/review",
        ),
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("at_once = 0", r"nightly\.toml:1: at_once: should be at least"),
        ("\nat_once = '2'", r"nightly\.toml:2: at_once: should be a whole number"),
        ("repeats = 99", "repeats: should be at most"),
        ('phases = ["gcp"]', 'unknown value "gcp", did you mean "gpc"'),
        ("phases = []", "phases"),
        ('site = ["x"]', 'did you mean "sites"'),
        ("[pace]\ndelay_s = -1", r"nightly\.toml:2: pace.delay_s: should be at least"),
        ('[schedule]\ncron = "61 4 * * *"', r':2: schedule.cron: "61" is not a valid minute: use 0 to 59'),
        ('[schedule]\ncron = "4 * * *"', "has 4 fields instead of five"),
        ('[schedule]\ncron = "0 4 * * fri-mon"', '"fri-mon" is not a valid day of the week'),
        ('[schedule]\ncron = "0 4 * * 1"\ntimezone = "Berlin"', r":3: schedule.timezone: .*not a time zone"),
        ('[tell]\nto = ["hook"]', r":2: tell.to.1: is not an address to notify"),
        ('[tell]\nto = ["mailto://me:secret@x.org"]', "passwords are not kept in files"),
        ('lists = ["none.csv"]', r"nightly\.toml:1: lists.1: no such file"),
        ("\nfirst = 3", r"nightly\.toml:2: first: applies to lists only"),
        ('reports = ["pdf"]', 'unknown value "pdf"'),
        ('user_agent = "a\\nb"', "is not a valid user agent"),
        ('demo = true\nsites = ["x"]', "the demo has its own sites: remove"),
    ],
)
def test_each_mistake_is_one_clear_line(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(FileProblems, match=said):
        plan(tmp_path, text)


def test_the_plan_that_ships_visits_the_demo_alone() -> None:
    shipped = plans.read(Path(__file__).parents[2] / "crawls" / "demo.toml")
    assert shipped.demo
    assert shipped.sites == ()


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("1,Google.com\r\n2,b.example\r\n", ("google.com", "b.example")),
        ("# mine\n\nb.example\na.example\nb.example\n", ("b.example", "a.example")),
        ("domain\na.example\n", ("a.example",)),
        ('"rank","domain"\n"1","a.example"\n', ("a.example",)),
    ],
)
def test_a_list_is_one_host_a_line_or_a_ranking(tmp_path: Path, text: str, hosts: tuple[str, ...]) -> None:
    (tmp_path / "list").write_text(text)
    assert plan(tmp_path, 'lists = ["list"]').listed == hosts


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a.example\nhttps://b.example/\n", r'list:2: "https://b\.example/" is not a valid host name'),
        ("# none\n", "contains no hosts"),
    ],
)
def test_what_is_wrong_in_a_list_is_told_at_its_own_line(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "list").write_text(text)
    with pytest.raises(FileProblems, match=said):
        plan(tmp_path, 'lists = ["list"]')


@pytest.mark.parametrize(
    ("place", "text", "meant"),
    [
        (0, "*/20", (0, 20, 40)),
        (1, "1-5/2,22", (1, 3, 5, 22)),
        (3, "jan,dec", (1, 12)),
        (4, "mon-fri", (1, 2, 3, 4, 5)),
        (4, "0,7", (0,)),
        (4, "*", (0, 1, 2, 3, 4, 5, 6)),
    ],
)
def test_a_field_of_a_schedule_means_these_numbers(place: int, text: str, meant: tuple[int, ...]) -> None:
    assert cron.numbers(place, text) == meant
