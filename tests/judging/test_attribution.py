import time
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from auditor.judging.attribution import attribute
from auditor.judging.disclosed import covered
from auditor.model.claim import Claim, Quote
from auditor.model.observation import Choice, Cookie, Request, ScriptPlace, Stored
from auditor.model.site import Site
from auditor.model.vendor import Attribution, CookieFacts
from auditor.model.visit import Visit
from auditor.vendors.catalogue import load

NOW = datetime(2026, 11, 21, tzinfo=UTC)
SITE = Site(name="shop.example", entry="https://shop.example/", own_domains=("shop-static.example",))
ID = "a81f3c9d2277b0e4"
YEAR = 365 * 86_400.0
VISIT = Visit(
    id="v",
    attempt="v",
    site="shop.example",
    phase="untouched",
    entry="https://shop.example/",
    final_url="https://www.shop-final.example/start",
    profile="p",
    started=NOW,
    ended=NOW,
)


def met(*urls: str, **more: object) -> Attribution:
    requests = tuple(Request(id=str(i), url=url) for i, url in enumerate(urls))
    return attribute(SITE, (), (replace(VISIT, requests=requests, **more),), load())


def cookie_facts(name: str, *, visit: Visit = VISIT, **more: object) -> CookieFacts:
    given = {"name": name, "value": ID, "domain": "shop.example", "kept_lifetime_s": YEAR, **more}
    cookie = Cookie(**given)  # type: ignore[arg-type]
    return attribute(SITE, (), (replace(visit, cookies=(cookie,)),), load()).cookies[name, cookie.domain]


def claim(text: str, vendor: str | None = None) -> Claim:
    quote = Quote(document="d", start=0, end=len(text), line=1, text=text)
    return Claim(type="vendor_use", quote=quote, vendor=vendor)


def test_hosts_have_party_vendor_country_and_source():
    hosts = met(
        "https://img.shop-static.example/a.png",
        "https://contents.bownow.jp/js/x/trace.js",
        "https://tapestry.tapad.com/p",
        "https://who.example/x",
    ).hosts
    assert hosts["img.shop-static.example"].party == "first"
    bownow = hosts["contents.bownow.jp"]
    assert (bownow.vendor, bownow.country, bownow.party, bownow.source) == (
        "bownow",
        "JP",
        "third",
        "catalogue",
    )
    assert bownow.tracker
    assert "ボウナウ" in bownow.names
    assert hosts["tapestry.tapad.com"].tracker
    assert hosts["who.example"].vendor is None
    assert not hosts["who.example"].tracker


def test_a_tracker_behind_the_sites_own_host_is_seen_by_its_path():
    facts = met("https://shop.example/g/collect?v=2&tid=G-1").requests["0"]
    assert (facts.vendor, facts.party, facts.source) == ("google-analytics", "first", "path pattern")


def test_a_product_on_a_shared_host_is_seen_by_its_path():
    seen = met("https://www.google.com/recaptcha/api.js", "https://www.google.com/logo.png")
    assert seen.requests["0"].category == "captcha"
    assert "1" not in seen.requests


def test_a_known_cookie_has_vendor_pattern_and_identifier():
    facts = cookie_facts("_ga_1ABCDE2FGH")
    assert (facts.vendor, facts.pattern, facts.purpose) == ("google-analytics", "_ga_*", "analytics")
    assert facts.identifier
    assert facts.needs_consent
    assert "google" in facts.names


def test_an_opt_out_cookie_is_no_identifier_and_needs_no_consent():
    facts = cookie_facts("bownow_opt")
    assert facts.opt_out
    assert not facts.identifier
    assert not facts.needs_consent


@pytest.mark.parametrize("name", ["OptanonConsent", "cc_cookie", "site_cookie_consent"])
def test_the_memory_of_a_choice_is_no_tracking(name: str):
    facts = cookie_facts(name)
    assert facts.consent_record
    assert facts.purpose == "necessary"
    assert not facts.identifier


def test_what_the_choice_wrote_and_spells_out_is_its_memory():
    chosen = replace(VISIT, phase="rejected", choice=Choice(wanted="reject", done=True))
    value = '{"categories":["necessary"],"id":"6f1c1a1e-7f3b-4f61-9d0a-2b1c3d4e5f60"}'
    assert cookie_facts("zqx", visit=chosen, value=value, step="act").consent_record
    assert not cookie_facts("zqx", visit=chosen, value=ID, step="act").consent_record
    assert not cookie_facts("zqx", visit=chosen, value=value, step="before").consent_record


def test_a_tracker_that_starts_at_the_choice_is_not_its_memory():
    chosen = replace(VISIT, phase="accepted", choice=Choice(wanted="accept", done=True))
    assert not cookie_facts(
        "_ga", visit=chosen, value="GA1.1.605404881.1613228201", step="act"
    ).consent_record


def test_a_weak_guess_accuses_nobody():
    facts = cookie_facts("zqx")
    assert facts.purpose == "unknown"
    assert facts.identifier
    assert "if anything analytics" in facts.reason


def test_the_vendor_of_a_script_stands_behind_the_first_party_cookie_it_wrote():
    place = ScriptPlace(url="https://bat.bing.com/bat.js")
    facts = cookie_facts("zqx", set_by=place)
    assert facts.vendor == "microsoft-advertising"
    assert facts.needs_consent


def test_storage_keys_are_known_like_cookies():
    stored = Stored(area="local", origin="https://shop.example", key="bownow_tid", value=ID)
    facts = met(stored=(stored,)).stored["bownow_tid", "shop.example"]
    assert facts.vendor == "bownow"
    assert facts.identifier


def test_naming_a_product_does_not_disclose_its_sister():
    named = attribute(SITE, (claim("We use Google Analytics.", "google-analytics"),), (), load()).named
    hosts = met("https://ad.doubleclick.net/x", "https://www.google-analytics.com/j").hosts
    disclosed = {name for names in named.values() for name in names}
    assert disclosed & set(hosts["www.google-analytics.com"].names)
    assert not disclosed & set(hosts["ad.doubleclick.net"].names)


def test_naming_the_company_discloses_its_products():
    named = attribute(SITE, (claim("We use services of Google LLC.", "google"),), (), load()).named
    hosts = met("https://ad.doubleclick.net/x").hosts
    assert set(named["google"]) & set(hosts["ad.doubleclick.net"].names)


def test_a_host_disclosed_by_its_domain_needs_no_catalogue():
    named = covered("who.example", load())
    assert set(named) & set(met("https://cdn.who.example/x").hosts["cdn.who.example"].names)


def test_versions_of_what_it_rests_on():
    assert met().versions.keys() == {"catalogue", "third-party-web", "open-cookie-database", "prebid"}


def test_ten_thousand_requests_in_a_moment():
    domains = [domain for vendor in load().vendors.values() for domain in vendor.domains]
    urls = [f"https://px.{domains[i % len(domains)]}/p/{i}.js?cid={i}" for i in range(10_000)]
    began = time.process_time()
    met(*urls)
    assert time.process_time() - began < 1.5
