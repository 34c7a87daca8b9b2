"""Aliases: chains of names behind the site's own hosts, asked of a name server of the test's own."""

import asyncio

import pytest
from exits import leaving_to

from auditor.browser import visit
from auditor.browser.program.chromium import open_browser
from auditor.browser.program.names import Names
from auditor.browser.program.settings import BrowserSettings
from auditor.collectors.aliases import HOSTS, Aliases
from auditor.demo.server import Web
from auditor.model.observation import Alias
from auditor.model.site import Vantage
from auditor.model.visit import VisitPlan
from tests.browser.bed import host
from tests.browser.name_server import name_server
from tests.browser.visiting import keep

HOME = """<!doctype html><title>Shop</title><h1>Shop</h1>
<img src="https://metrics.shop.example/p.gif"><img src="https://static.shop.example/a.gif">
<img src="https://px.other.example/p.gif"><img src="https://gone.shop.example/p.gif">"""
SEEN = host({"/": HOME, "/p.gif": "", "/a.gif": ""})
SHOP = dict.fromkeys(
    ("shop.example", "metrics.shop.example", "static.shop.example", "px.other.example"), SEEN
)
LEADS = {
    "metrics.shop.example": "shop.tally.example",
    "shop.tally.example": "edge.tally.example",
    "static.shop.example": "shop.cdn.example",
    "px.other.example": "elsewhere.example",
}
CHAINS = (
    Alias(host="metrics.shop.example", chain=("shop.tally.example", "edge.tally.example")),
    Alias(host="static.shop.example", chain=("shop.cdn.example",)),
)


def visited(*resolvers, times=1, **plan):
    """Visits of the shop, one after another, in one browser."""
    with Web(SHOP) as web:

        async def make():
            rules = f"--host-resolver-rules={web.resolver_rules}, MAP gone.shop.example ~NOTFOUND"
            own = BrowserSettings(
                args=(rules, "--no-sandbox"),
                insecure=True,
                allow_private=True,
                virtual_s=2.0,
                resolvers=resolvers,
            )
            wanted = VisitPlan(site="shop.example", phase="untouched", entry="https://shop.example/", **plan)
            async with open_browser(own) as browser:
                return [await visit.make(browser, wanted, [Aliases()], keep) for _ in range(times)]

        return asyncio.run(make())


def test_the_chains_of_the_sites_own_hosts_are_seen_and_asked_for_once():
    with name_server(LEADS) as served:
        first, second = visited(served.address, times=2)
        asked = list(served.asked)
    assert first.aliases == second.aliases == CHAINS
    assert first.gap("aliases") is None
    # nobody else's host, and none that did not answer
    assert sorted(asked) == ["metrics.shop.example", "shop.example", "static.shop.example"]


def test_without_a_server_that_answers_one_gap_says_so():
    with name_server(silent=True) as served:
        first, second = visited(served.address, times=2)
    for seen in (first, second):
        assert seen.reached
        assert seen.aliases == ()
        assert [g.reason for g in seen.gaps if g.what == "aliases"] == [
            "of 3 hosts of the site none was answered for: no name server answered within 2 s"
        ]


class Exchanges:
    def __init__(self, urls):
        self.urls = urls

    def all(self):
        return iter([type("E", (), {"url": url, "status": 200})() for url in self.urls])


class Watch:
    """A visit's watch, as far as the collector looks at it."""

    def __init__(self, names, *urls):
        from auditor.browser.traffic.journal import Journal

        self.names = names
        self.journal = Journal()
        self.journal.begin("before", "https://shop.example/")
        self.page = type("P", (), {"url": "https://www.shop.example/"})()
        self.exchanges = Exchanges(urls)


def finished(watch):
    async def run():
        aliases = Aliases()
        await aliases.look(watch)
        found = list(await aliases.finish(watch))
        if watch.names is not None:
            await watch.names.close()
        return found

    return asyncio.run(run())


def test_a_proxy_is_a_gap():
    watch = Watch(None, "https://shop.example/", "https://metrics.shop.example/p")
    assert finished(watch) == []
    (gap,) = watch.journal.gaps
    assert (gap.what, gap.reason) == (
        "aliases",
        "not asked: the visit left by a proxy, and names may lead elsewhere from there",
    )


def test_a_visit_by_a_declared_proxy_asks_nobody_and_says_so():
    with Web(SHOP) as web, name_server(LEADS) as served:

        async def make():
            own = BrowserSettings(
                args=("--no-sandbox",),
                insecure=True,
                allow_private=True,
                virtual_s=2.0,
                resolvers=(served.address,),
            )
            entry = "https://shop.example/"
            async with leaving_to(web) as near, open_browser(own) as browser:
                left = Vantage(proxy=f"http://127.0.0.1:{near.port}")
                wanted = VisitPlan(site="shop.example", phase="untouched", entry=entry, vantage=left)
                return await visit.make(browser, wanted, [Aliases()], keep)

        seen = asyncio.run(make())
        assert served.asked == []
    assert seen.reached
    assert seen.aliases == ()
    assert seen.gap("aliases").reason.startswith("not asked: the visit left by a proxy")


def test_what_was_answered_is_kept_where_others_were_not(monkeypatch):
    monkeypatch.setattr("auditor.collectors.aliases.TOGETHER_S", 0.6)
    slow = {f"n{i}.shop.example": f"n{i + 1}.shop.example" for i in range(3)}
    with name_server(slow) as served:
        names = Names([served.address])
        watch = Watch(names, "https://n0.shop.example/", "https://late.shop.example/")
        ask = names.ask

        def late(host):
            return asyncio.ensure_future(asyncio.sleep(5)) if host.startswith("late") else ask(host)

        watch.names.ask = late
        found = finished(watch)
    assert [each.host for each in found] == ["n0.shop.example"]
    assert [g.reason for g in watch.journal.gaps] == [
        "of 2 hosts of the site 1 was answered for: no answer in time"
    ]


def test_there_is_an_end_to_hosts():
    with name_server() as served:
        watch = Watch(Names([served.address]), *(f"https://h{i}.shop.example/" for i in range(HOSTS + 20)))
        assert finished(watch) == []
        assert len(set(served.asked)) == HOSTS
    assert [g.reason for g in watch.journal.gaps] == [
        "more than 50 hosts of the site: the rest was not asked for"
    ]


@pytest.mark.parametrize("url", ["data:image/gif;base64,AAAA", "https://127.0.0.1/", "https://[broken"])
def test_what_has_no_name_is_not_asked_for(url):
    with name_server() as served:
        assert finished(Watch(Names([served.address]), url)) == []
        assert served.asked == []
