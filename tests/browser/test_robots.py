"""Links are followed where robots.txt lets crawlers; where a failing server gives none, nowhere."""

from dataclasses import replace

import pytest

from auditor.browser.robots import Robots
from auditor.demo.server import Answer
from auditor.model.site import Vantage
from tests.browser.bed import host, opened

RULES = """User-agent: *
Disallow: /private*
Disallow: /*.php$
Allow: /private/open

User-agent: auditor
Disallow: /not-auditor

User-agent: Example-Audit
Disallow: /
"""
TEXT = "text/plain"


@pytest.fixture(scope="module")
def bed():
    hosts = {
        "rules.example": host({"/robots.txt": Answer(body=RULES, type=TEXT)}),
        "star.example": host({"/robots.txt": Answer(body=RULES.replace("auditor", "other"), type=TEXT)}),
        "none.example": host({}),
        "empty.example": host({"/robots.txt": Answer(body="", type=TEXT)}),
        "ill.example": host({"/robots.txt": Answer(body="no", status=503, type=TEXT)}),
        "page.example": host({"/robots.txt": "<!doctype html><title>Shop</title><p>Disallow: nothing</p>"}),
    }
    with opened(hosts) as bed:
        yield bed


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        ("https://rules.example/private", True),
        ("https://rules.example/not-auditor/x", False),
        ("https://star.example/privately", False),
        ("https://star.example/private/open", True),
        ("https://star.example/a.php", False),
        ("https://star.example/a.php?x", True),
        ("https://none.example/private", True),
        ("https://empty.example/private", True),
        ("https://page.example/private", True),
        ("https://ill.example/private", False),
    ],
)
def test_what_may_be_followed(bed, url, allowed):
    assert bed.runner.run(Robots(bed.browser, Vantage()).allowed(url)) is allowed


def test_the_name_that_the_browser_was_given_is_the_crawlers(bed):
    settings = replace(bed.browser.settings, user_agent="Example-Audit/1.0 (+https://example.org)")
    named = Robots(replace(bed.browser, settings=settings), Vantage())
    assert not bed.runner.run(named.allowed("https://rules.example/"))


def test_each_hosts_rules_are_asked_for_once(bed):
    robots = Robots(bed.browser, Vantage())

    async def ask():
        return [await robots.allowed(f"https://star.example/{n}") for n in range(3)]

    asked = len(bed.web.log)
    assert bed.runner.run(ask()) == [True] * 3
    assert [each.path for each in bed.web.log[asked:]] == ["/robots.txt"]
