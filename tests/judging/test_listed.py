from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from vendors.lists.lists import BY_ID, easylist

from auditor.judging.attribution import attribute
from auditor.model.observation import Cookie, Request
from auditor.model.site import Site
from auditor.model.vendor import Attribution
from auditor.model.visit import Visit
from auditor.vendors.catalogue import load, with_lists
from auditor.vendors.lists import held

NOW = datetime(2026, 11, 21, tzinfo=UTC)
SITE = Site(name="shop.example", entry="https://shop.example/")
HOSTS = ("px.adwell.invalid", "cdn.plainfiles.invalid", "shop.example", "www.google-analytics.com")
RULES = (
    "||adwell.invalid^$third-party",
    "||shop.example^",
    "||google-analytics.com^",
    "||cdn.plainfiles.invalid/t.js",
)
VISIT = Visit(
    id="v",
    attempt="v",
    site="shop.example",
    phase="untouched",
    entry="https://shop.example/",
    final_url="https://shop.example/",
    started=NOW,
    ended=NOW,
    requests=tuple(
        Request(id=host, url=f"https://{host}/t.js", page_url="https://shop.example/", resource="script")
        for host in HOSTS
    ),
    cookies=(Cookie(name="zqx", domain="px.adwell.invalid", value="1", asked_lifetime_s=90.0 * 86_400),),
)


@pytest.fixture
def with_list(tmp_path: Path) -> Attribution:
    held.keep(tmp_path, BY_ID["easylist"], easylist(*RULES), "x", fetched_at="2026-11-28T00:00:00+00:00")
    return attribute(SITE, (), (VISIT,), with_lists(tmp_path))


def test_a_host_that_a_list_alone_names_is_a_tracker_without_a_name(with_list: Attribution):
    facts = with_list.hosts["px.adwell.invalid"]
    assert facts.tracker
    assert (facts.vendor, facts.vendor_name, facts.source) == (None, None, "filter list")
    assert "||adwell.invalid^$third-party of EasyList" in facts.reason
    assert 0.6 <= facts.confidence < 0.7


def test_a_document_may_name_it_by_the_word_of_its_domain(with_list: Attribution):
    assert with_list.hosts["px.adwell.invalid"].names == ("px.adwell.invalid", "adwell.invalid", "adwell")


def test_what_the_list_says_counts_for_the_cookies_of_the_host(with_list: Attribution):
    facts = with_list.cookies["zqx", "px.adwell.invalid"]
    assert facts.purpose == "advertising"


def test_a_list_says_nothing_of_hosts_that_are_known_of_the_site_or_named_in_part(with_list: Attribution):
    assert with_list.hosts["shop.example"].party == "first"
    assert not with_list.hosts["shop.example"].tracker
    assert with_list.hosts["www.google-analytics.com"].source == "catalogue"
    assert not with_list.hosts["cdn.plainfiles.invalid"].tracker


def test_the_judgement_says_which_lists_it_rests_on_and_none_without_them(with_list: Attribution):
    assert with_list.versions["easylist"].startswith("202611280000 sha256:")
    without = attribute(SITE, (), (VISIT,), load())
    assert without.versions.keys() == {"catalogue", "third-party-web", "open-cookie-database", "prebid"}
    assert not without.hosts["px.adwell.invalid"].tracker


def test_the_same_visit_is_judged_otherwise_by_a_newer_list(tmp_path: Path, with_list: Attribution):
    held.keep(tmp_path, BY_ID["easylist"], easylist(), "x", fetched_at="2026-11-29T00:00:00+00:00")
    newer = attribute(SITE, (), (replace(VISIT),), with_lists(tmp_path))
    assert not newer.hosts["px.adwell.invalid"].tracker
    assert newer.versions["easylist"] != with_list.versions["easylist"]
