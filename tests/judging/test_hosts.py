from dataclasses import replace
from datetime import UTC, datetime

import pytest

from auditor.judging.hosts import host_facts, host_table, own_domains
from auditor.judging.shapes import request_table
from auditor.model.observation import Alias, Request
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


METRICS = "metrics.shop.example"


def seen_with(*chain, host=METRICS, url=None, **fields):
    """Facts of a host of the shop's whose name leads to `chain`."""
    request = Request(
        id="r1", url=url or f"https://{host}/b", page_url=fields.pop("page_url", SITE.entry), status=200
    )
    visit = replace(VISIT, requests=(request,), aliases=(Alias(host=host, chain=chain),), **fields)
    own = own_domains(SITE, (visit,))
    hosts = host_table([request], (visit,), own, load())
    return request_table([request], hosts, load()).get("r1", hosts[host])


@pytest.mark.parametrize(
    ("chain", "vendor"),
    [
        (("shop.sc.omtrdc.net",), "adobe-analytics"),
        (("shop.data.adobedc.net",), "adobe-experience-platform"),
        (("shop.eulerian.net",), "eulerian"),
        (("shop.dnsdelegation.io", "lb.example"), "criteo"),
        (("lb.example", "tr.k.keyade.com"), "keyade"),
        (("shop.at-o.net",), "piano"),
        (("shop-static.example", "custom.plausible.io"), "plausible"),
        (("go.pardot.com", "pi.pardot.com"), "pardot"),
        (("d1.cloudfront.net", "shop.wizaly.com"), "wizaly"),
    ],
)
def test_a_name_that_leads_to_a_tracker_is_the_trackers(chain, vendor):
    facts = seen_with(*chain)
    assert (facts.vendor, facts.disguise, facts.party) == (vendor, "alias", "first")
    assert facts.tracker
    assert facts.outside
    assert facts.confidence == (0.7 if vendor == "pardot" else 0.9)
    assert facts.reason.startswith(f"the name {METRICS} leads to ")


def test_who_rents_a_host_of_a_delivery_network_is_behind_it():
    facts = host_facts("dnn506yrbagrg.cloudfront.net", frozenset(), load())
    assert (facts.vendor_name, facts.tracker, facts.source) == ("Crazy Egg", True, "third-party-web")
    assert host_facts("d111.cloudfront.net", frozenset(), load()).vendor == "cloudfront"
    assert not host_facts("s.yimg.jp", frozenset(), load()).tracker


@pytest.mark.parametrize(
    "target",
    [
        "d111.cloudfront.net",
        "shop.map.fastly.net",
        "shop.edgekey.net",
        "e1.a.akamaiedge.net",
        "shop.netlify.app",
        "shop.azurewebsites.net",
        "shop.trafficmanager.net",
        "shops.myshopify.com",
        "shop.github.io",
        "ghs.googlehosted.com",
        "ghs.google.com",
        "c.storage.googleapis.com",
        "lb.eu-central-1.elb.amazonaws.com",
        "cname.vercel-dns.com",
        "1.group0.sites.hubspot.net",
        "shop.zendesk.com",
        "shop.b-cdn.net",
        "pages.facebook.com",
        "omtrdc.net.evil.example",
        "www.shop.example",
    ],
)
def test_hosting_delivery_and_strangers_are_no_tracker(target):
    facts = seen_with(target)
    assert (facts.vendor, facts.disguise, facts.party, facts.tracker) == (None, None, "first", False)


def test_who_keeps_the_sites_pages_is_its_host():
    assert seen_with("shop.mktoweb.com", page_url=f"https://{METRICS}/").disguise is None
    assert seen_with("shop.mktoweb.com", final_url=f"https://{METRICS}/").disguise is None
    assert seen_with("shop.mktoweb.com").vendor == "marketo"


def test_a_vendors_own_site_wears_no_disguise():
    own = frozenset({"a8.net"})
    visit = replace(VISIT, aliases=(Alias(host="px.a8.net", chain=("lb.a8.net",)),))
    request = Request(id="r", url="https://px.a8.net/1")
    assert host_table([request], (visit,), own, load())["px.a8.net"].disguise is None
    adobe = frozenset({"adobe.com"})
    visit = replace(VISIT, aliases=(Alias(host="metrics.adobe.com", chain=("adobe.sc.omtrdc.net",)),))
    request = Request(id="r", url="https://metrics.adobe.com/b/ss/x/1/y?AQB=1")
    hosts = host_table([request], (visit,), adobe, load())
    assert hosts["metrics.adobe.com"].vendor is None
    assert request_table([request], hosts, load()) == {}


def test_a_third_party_keeps_its_own_facts_whatever_its_alias():
    visit = replace(VISIT, aliases=(Alias(host="px.other.example", chain=("x.eulerian.net",)),))
    hosts = host_table(
        [Request(id="r", url="https://px.other.example/")], (visit,), frozenset({"shop.example"}), load()
    )
    assert hosts["px.other.example"].vendor is None


def test_a_path_is_told_with_its_alias_and_its_doubt():
    url = f"https://{METRICS}/stats/matomo.php?idsite=1"
    facts = seen_with(url=url)
    assert (facts.vendor, facts.disguise, facts.self_hosted, facts.outside) == ("matomo", "path", True, False)
    aliased = seen_with("shop.matomo.cloud", url=url)
    assert (aliased.vendor, aliased.disguise, aliased.outside) == ("matomo", "alias", True)


def test_a_shape_on_another_trackers_host_is_that_trackers():
    request = Request(id="r", url="https://api.rudderstack.com/t/matomo.php?idsite=1", status=200)
    hosts = host_table([request], (VISIT,), frozenset({"shop.example"}), load())
    assert hosts["api.rudderstack.com"].vendor == "rudderstack"
    assert request_table([request], hosts, load()) == {}


def test_plain_paths_are_a_vendors_only_beside_those_that_show_it():
    def vendors(*paths):
        requests = [Request(id=path, url=f"https://shop.example{path}", status=200) for path in paths]
        hosts = host_table(requests, (VISIT,), frozenset({"shop.example"}), load())
        return {id_: facts.vendor for id_, facts in request_table(requests, hosts, load()).items()}

    shown = "/relay/array/phc_0123abc/config.js"
    assert vendors("/relay/e/", "/e/", "/relay/s/") == {}
    assert vendors(shown, "/relay/e/", "/e/", "/other/e/", "/relay/", "/relay/static/recorder.js") == {
        shown: "posthog",
        "/relay/e/": "posthog",
        "/relay/static/recorder.js": "posthog",
    }


def test_a_host_that_prebid_asks_for_bids_is_the_bidders():
    facts = host_facts("ads.servenobid.com", frozenset(), load())
    assert (facts.vendor, facts.category, facts.source) == ("nobid", "advertising", "prebid")
    assert facts.tracker
    assert host_facts("www.servenobid.com", frozenset(), load()).vendor is None
