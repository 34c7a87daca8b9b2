"""Disguised trackers, from browser to findings: a real SDK behind a first-party path, and a CNAME alias."""

import asyncio
from collections.abc import Mapping
from pathlib import Path

import pytest
from browser.name_server import name_server
from npm import npm_packages

from auditor.audit import Work, audit_site
from auditor.browser.program.chromium import open_browser
from auditor.browser.program.settings import BrowserSettings
from auditor.demo.server import Answer, Asked, Host, Web
from auditor.model.audit import Audit
from auditor.model.finding import Finding
from auditor.model.site import Site
from auditor.store.database import Store
from auditor.store.evidence import Evidence
from auditor.vendors.catalogue import load

PROXIED = "quince-orchard.example"
ALIASED = "medlar-orchard.example"
HONEST = "damson-orchard.example"

PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Orchard</title></head>
<body><h1>Orchard</h1><p>Fruit by the crate.</p><footer><a href="/privacy">Privacy policy</a></footer>
{script}</body></html>"""

POSTHOG = """<script src="/app.js"></script><script>
posthog.init("phc_0123456789abcdef0123456789abcdef", {api_host: location.origin + "/relay",
  request_batching: false});
</script>"""

PIXEL = '<img alt="" src="https://stats.{host}/b/p.gif"><img alt="" src="https://static.{host}/a.gif">'

POLICY = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Privacy policy</title></head>
<body><h1>Privacy policy</h1><h2>Cookies</h2>
<p>Orchard Co-operative explains here how it treats information about visitors of this website.</p>
<p>{words}</p><p>Analytics cookies are only set with your consent.</p>
<p>Last updated: 2 March 2026</p></body></html>"""


def orchard(script: str, words: str, sdk: bytes = b"") -> Host:
    def answer(asked: Asked) -> Answer:
        if asked.path == "/":
            return Answer(body=PAGE.format(script=script))
        if asked.path == "/privacy":
            return Answer(body=POLICY.format(words=words))
        if asked.path == "/app.js":
            return Answer(body=sdk, type="text/javascript")
        known = asked.path.startswith("/relay/") or asked.path.endswith(".gif")
        return Answer(body="{}", type="application/json") if known else Answer(status=404)

    return answer


@pytest.fixture(scope="module")
def audits(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Audit]:
    sdk = npm_packages("vanilla-cookieconsent", "mixpanel-browser", "posthog-js")
    script = (sdk / "posthog-js/dist/array.full.js").read_bytes()
    hosts = {PROXIED: orchard(POSTHOG, "We use Mixpanel to measure which pages are read.", script)}
    words = "We use {} to measure which pages are read."
    for host, vendor in ((ALIASED, "Mixpanel"), (HONEST, "Eulerian")):
        hosts[host] = orchard(PIXEL.format(host=host), words.format(vendor))
        hosts[f"stats.{host}"] = hosts[f"static.{host}"] = hosts[host]
    leads = {f"stats.{host}": "orchard.eulerian.net" for host in (ALIASED, HONEST)}
    leads |= {f"static.{host}": "d1234.cloudfront.net" for host in (ALIASED, HONEST)}
    with Web(hosts) as web, name_server(leads) as served:
        return asyncio.run(_audited(web, served.address, tmp_path_factory.mktemp("disguise")))


async def _audited(web: Web, resolver: str, folder: Path) -> dict[str, Audit]:
    settings = BrowserSettings(
        args=(f"--host-resolver-rules={web.resolver_rules}",),
        insecure=True,
        allow_private=True,
        resolvers=(resolver,),
    )
    with Store.open(folder / "auditor.db") as store:
        async with open_browser(settings) as browser:
            work = Work(
                browser=browser,
                catalogue=load(),
                store=store,
                evidence=Evidence(folder / "evidence"),
                run=store.begin_run(),
            )
            sites = [Site(name=host, entry=f"https://{host}/") for host in (PROXIED, ALIASED, HONEST)]
            return {site.name: await audit_site(site, work) for site in sites}


def found(audit: Audit, rule: str) -> list[Finding]:
    return [finding for finding in audit.judgement.findings if finding.rule == rule]


def test_an_sdk_behind_a_path_of_the_sites_own_is_its_vendors(audits: Mapping[str, Audit]) -> None:
    audit = audits[PROXIED]
    told = audit.judgement.attribution.requests
    paths = {
        request.url.partition("/relay")[2].partition("?")[0]: told[request.id]
        for visit in audit.visits
        for request in visit.requests
        if request.id in told
    }
    assert {"/e/", "/array/phc_0123456789abcdef0123456789abcdef/config.js", "/flags/"} <= paths.keys()
    assert {(f.vendor, f.disguise, f.party) for f in paths.values()} == {("posthog", "path", "first")}
    rules = {f.rule for f in audit.judgement.findings if f.verdict == "contradicted"}
    assert {"request_before_consent", "vendor_undisclosed"} <= rules
    (finding,) = found(audit, "tracker_disguised")
    assert finding.verdict == "untested"
    assert "PostHog" in finding.message


def test_an_alias_that_leads_to_a_tracker_is_told_with_where_it_leads(audits: Mapping[str, Audit]) -> None:
    audit = audits[ALIASED]
    assert audit.visits[0].gap("aliases") is None
    assert {alias.host for visit in audit.visits for alias in visit.aliases} == {
        f"stats.{ALIASED}",
        f"static.{ALIASED}",
    }
    (finding,) = found(audit, "tracker_disguised")
    assert (finding.verdict, finding.subject.key) == ("contradicted", f"stats.{ALIASED}")
    assert f"stats.{ALIASED} leads to orchard.eulerian.net" in finding.message
    (undisclosed,) = found(audit, "vendor_undisclosed")
    assert (undisclosed.verdict, undisclosed.subject.key) == ("contradicted", f"stats.{ALIASED}")
    assert "Cloudfront" not in " ".join(f.message for f in audit.judgement.findings)


def test_the_same_alias_is_not_held_against_a_site_that_names_it(audits: Mapping[str, Audit]) -> None:
    for rule in ("tracker_disguised", "vendor_undisclosed"):
        (finding,) = found(audits[HONEST], rule)
        assert finding.verdict == "upheld"
