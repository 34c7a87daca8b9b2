from dataclasses import replace
from datetime import UTC, datetime

from auditor.judging.hosts import host_facts, own_domains
from auditor.model.site import Site
from auditor.model.visit import OptOutEndpoint, Visit
from auditor.vendors.catalogue import load

NOW = datetime(2026, 11, 21, tzinfo=UTC)
SITE = Site(name="shop.example", entry="https://shop.example/", own_domains=("shop-static.example",))
VISIT = Visit(
    id="v",
    attempt="v",
    site="shop.example",
    phase="untouched",
    entry="https://shop.example/",
    final_url="https://www.shop-final.example/start",
    started=NOW,
    ended=NOW,
)


def test_own_domains_are_those_visited_declared_and_landed_on():
    assert own_domains(SITE, (VISIT,)) == {"shop.example", "shop-static.example", "shop-final.example"}


def test_where_an_opt_out_led_is_not_the_sites_own():
    endpoint = OptOutEndpoint(url="https://out.example/")
    led = replace(VISIT, opt_out=endpoint, final_url="https://out.example/done")
    assert "out.example" not in own_domains(SITE, (led,))


def test_the_sites_own_host_is_nobody_elses_and_no_tracker():
    facts = host_facts("px.bownow.jp", frozenset({"bownow.jp"}), load())
    assert (facts.party, facts.vendor, facts.tracker) == ("first", None, False)
