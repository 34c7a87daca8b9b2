"""Which sites a plan means, and how it wants them looked at."""

from auditor.crawl.selection import described, under
from auditor.model.plan import CrawlPlan
from auditor.model.site import Site, Vantage

SITES = tuple(Site(name=name) for name in ("a.jp", "b.jp", "c.de"))


def names(*wanted: str) -> list[str]:
    return [site.name for site in described(wanted, SITES)]


def test_names_and_patterns_choose_and_nothing_chooses_all() -> None:
    assert names() == ["a.jp", "b.jp", "c.de"]
    assert names("*.jp") == ["a.jp", "b.jp"]
    assert names("c.de", "a.*") == ["a.jp", "c.de"]
    assert names("x") == []


def test_a_plan_adds_lenses_and_puts_its_own_vantage() -> None:
    site = Site(name="a", jurisdictions=("jp",), vantages=(Vantage(country="JP"),))
    german = Vantage(country="DE")
    seen = under(CrawlPlan(name="p", jurisdictions=("eu", "jp"), vantages=(german,)), site)
    assert seen.jurisdictions == ("jp", "eu")
    assert seen.vantages == (german,)
    assert under(CrawlPlan(name="p"), site) == site
