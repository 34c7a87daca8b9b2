"""Sites whose consent platform publishes a cookie list, which is checked like the list in a policy.

vanilla-cookieconsent, klaro and tarteaucitron run as published on npm; other platforms are imitated from the
public format of what they publish.
"""
# ruff: noqa: E501 - lines of HTML and scripts as their pages have them

import asyncio
import json
from collections.abc import Mapping

import pytest
from made_sites import Made, loads
from npm import npm_packages

from auditor.audit import Work, audit_site, judge_again
from auditor.browser.program.chromium import open_browser
from auditor.browser.program.settings import BrowserSettings
from auditor.demo.server import Answer, Web
from auditor.model.audit import Audit
from auditor.model.extent import Extent
from auditor.model.site import Site
from auditor.store.database import Store
from auditor.store.evidence import Evidence
from auditor.vendors.catalogue import load
from tests.browser.consent_managers import PACKAGES

POLICY = """<p>This policy explains how Juniper Books treats personal data of visitors of this website.</p>
<p>We use cookies. Which ones, our consent banner lists.</p>"""
LISTING = f"""{POLICY}<h2>Cookies</h2><table><tr><th>Cookie</th><th>Purpose</th><th>Duration</th></tr>
<tr><td>basket_id</td><td>Keeps the basket</td><td>Session</td></tr></table>"""
COOKIES = (
    "basket_id=7; Path=/",
    "visitor_score=a81f44c0d2; Path=/; Max-Age=2592000",
    "reader_mark=77b0c1d2e3; Path=/; Max-Age=63072000",
    "hidden_trail=9c8b7a6d5e; Path=/; Max-Age=31536000",
)
"""`hidden_trail` is in no list; `reader_mark` lives longer than any stated lifetime."""


def table(*rows: tuple[str, str, str]) -> str:
    body = [{"name": name, "why": why, "end": end} for name, why, end in rows]
    return json.dumps({"headers": {"name": "Cookie", "why": "Purpose", "end": "Duration"}, "body": body})


VANILLA = f"""<script src="/npm/vanilla-cookieconsent/dist/cookieconsent.umd.js"></script><script>CookieConsent.run({{
categories: {{necessary: {{enabled: true, readOnly: true}}, analytics: {{}}}},
language: {{default: "en", translations: {{en: {{
consentModal: {{title: "We use cookies", description: "Cookies help us to see which pages are read.", acceptAllBtn: "Accept all", acceptNecessaryBtn: "Reject all", showPreferencesBtn: "Manage preferences"}},
preferencesModal: {{title: "Preferences", savePreferencesBtn: "Save", closeIconLabel: "x", sections: [
{{title: "Necessary", linkedCategory: "necessary", cookieTable: {table(("basket_id", "Keeps the basket", "Session"))}}},
{{title: "Analytics", linkedCategory: "analytics", cookieTable: {table(("visitor_score", "Counts visits", "30 days"), ("reader_mark", "Counts readers", "30 days"))}}}]}}}}}}}}}});</script>"""

KLARO = """<script>var klaroConfig = {version: 1, elementID: 'klaro', lang: 'en', services: [
{name: 'score', title: 'Reader score', purposes: ['analytics'], cookies: [/^visitor_.*$/, ['reader_mark', '/', 'x.example']]}]};</script>
<script src="/npm/klaro/dist/klaro.js"></script>"""

TARTEAUCITRON = """<script src="/npm/tarteaucitronjs/tarteaucitron.js"></script><script>var tarteaucitronForceLanguage = 'en';
tarteaucitron.init({privacyUrl: '', hashtag: '#tarteaucitron', cookieName: 'tarteaucitron', orientation: 'middle', DenyAllCta: true, AcceptAllCta: true,
highPrivacy: true, removeCredit: true, useExternalCss: false, useExternalJs: false, mandatory: true});
tarteaucitron.services.score = {key: 'score', type: 'analytic', name: 'Reader score', uri: '', needConsent: true,
cookies: ['visitor_score', 'reader_mark'], js: function () {}, fallback: function () {}};
(tarteaucitron.job = tarteaucitron.job || []).push('score');</script>"""

SETTINGS = "/consent/0a1b2c3d-0000-4000-8000-0123456789ab/0a1b2c3d-1111-4000-8000-0123456789ab/en.json"
GROUPS = {
    "DomainData": {
        "Groups": [
            {"GroupName": "Strictly Necessary Cookies", "FirstPartyCookies": [{"Name": "basket_id", "Host": "x.example", "description": "Keeps the basket"}], "Hosts": []},
            {"GroupName": "Performance Cookies", "FirstPartyCookies": [{"Name": "visitor_score", "Host": "x.example"}, {"Name": "reader_mark", "Host": "x.example"}],
             "Hosts": [{"HostName": "ads.example", "DisplayName": "ads.example", "Cookies": []}]},
        ]
    }
}  # fmt: skip
BY_ANSWER = f'<script>fetch("{SETTINGS}").then(answer => answer.json());</script>'

SECOND_LAYER = """<div id="onetrust-pc-sdk" role="dialog" style="display:none"><h2>About the cookies we use</h2>
<input type="checkbox" checked><h3>Statistics</h3><table><tr><th>Cookie</th><th>Purpose</th><th>Expiry</th></tr>
<tr><td>basket_id</td><td>Keeps the basket</td><td>Session</td></tr>
<tr><td>visitor_score</td><td>Counts visits</td><td>1 month</td></tr>
<tr><td>reader_mark</td><td>Counts readers</td><td>30 days</td></tr></table></div>"""

VENDOR_LIST = {
    "gvlSpecificationVersion": 3,
    "vendorListVersion": 48,
    "purposes": {},
    "vendors": {"91": {"id": 91, "name": "Criteo SA", "purposes": [1]}},
}
CRITEO = "https://dynamic.criteo.com/js/ld/ld.js"
FRAMEWORK = '<script>fetch("/v3/vendor-list.json").then(answer => answer.json());</script>' + loads(CRITEO)


def npm_files(packages) -> Mapping[str, Answer]:
    names = (
        "vanilla-cookieconsent/dist/cookieconsent.umd.js",
        "klaro/dist/klaro.js",
        "tarteaucitronjs/tarteaucitron.js",
        "tarteaucitronjs/tarteaucitron.services.js",
        "tarteaucitronjs/lang/tarteaucitron.en.js",
        "tarteaucitronjs/css/tarteaucitron.css",
    )
    return {
        f"/npm/{name}": Answer(body=(packages / name).read_bytes(), type="text/javascript" if name.endswith("js") else "text/css")
        for name in names
    }  # fmt: skip


def sites(packages) -> dict[str, Made]:
    files = npm_files(packages)
    settings = {SETTINGS: Answer(body=json.dumps(GROUPS), type="application/x-javascript")}
    broken = {SETTINGS: Answer(body="x" * 3_000_000, type="application/json")}
    vendors = {"/v3/vendor-list.json": Answer(body=json.dumps(VENDOR_LIST), type="application/json")}
    return {
        "vanilla": Made(policy=POLICY, body=VANILLA, cookies=COOKIES, paths=files),
        "klaro": Made(policy=POLICY, body=KLARO, cookies=COOKIES, paths=files),
        "klaro-listing": Made(policy=LISTING, body=KLARO, cookies=COOKIES, paths=files),
        "tarteaucitron-listing": Made(policy=LISTING, body=TARTEAUCITRON, cookies=COOKIES, paths=files),
        "answer": Made(policy=POLICY, body=BY_ANSWER, cookies=COOKIES, paths=settings),
        "unreadable": Made(policy=LISTING, body=BY_ANSWER, cookies=COOKIES, paths=broken),
        "second-layer": Made(policy=POLICY, body=SECOND_LAYER, cookies=COOKIES),
        "framework": Made(policy=POLICY, body=FRAMEWORK, paths=vendors),
        "none": Made(policy=POLICY, cookies=COOKIES),
    }


@pytest.fixture(scope="module")
def audits(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Audit]:
    made = sites(npm_packages(*PACKAGES))
    hosts = {f"{name}.example": site.host() for name, site in made.items()}
    hosts["dynamic.criteo.com"] = lambda _: Answer(body="1", type="text/javascript")
    with Web(hosts) as web:
        return asyncio.run(_audited(web, list(made), tmp_path_factory.mktemp("declared")))


async def _audited(web: Web, names: list[str], folder) -> dict[str, Audit]:
    settings = BrowserSettings(
        args=(f"--host-resolver-rules={web.resolver_rules}",), insecure=True, allow_private=True
    )
    found = {}
    with Store.open(folder / "auditor.db") as store:
        async with open_browser(settings) as browser:
            work = Work(
                browser=browser, catalogue=load(), store=store, evidence=Evidence(folder / "evidence"),
                run=store.begin_run(), extent=Extent(pages=0, phases=("untouched",)),
            )  # fmt: skip
            for name in names:
                site = Site(name=f"{name}.example", entry=f"https://{name}.example/")
                audit = await audit_site(site, work)
                again = judge_again(site.name, store, work.catalogue)
                assert [d.id for d in again.documents] == [d.id for d in audit.documents]
                assert again.claims == audit.claims
                found[name] = audit
    return found


def undeclared(audit: Audit) -> set[str]:
    """The names of cookies that findings report as missing from every list."""
    found = (
        f for f in audit.judgement.findings if f.rule == "cookie_undeclared" and f.verdict == "contradicted"
    )
    words = " ".join(finding.message for finding in found)
    return {line.partition("=")[0] for line in COOKIES if line.partition("=")[0] in words}


def too_long(audit: Audit) -> set[str]:
    found = (f for f in audit.judgement.findings if f.rule == "kept_too_long" and f.verdict == "contradicted")
    words = " ".join(finding.message for finding in found)
    return {line.partition("=")[0] for line in COOKIES if line.partition("=")[0] in words}


def declared(audit: Audit) -> list[str]:
    return [document.found for document in audit.documents if document.kind == "banner"]


def test_a_banner_s_own_table_is_a_list(audits):
    audit = audits["vanilla"]
    assert declared(audit) == ["declaration of the consent platform vanilla-cookieconsent"]
    assert undeclared(audit) == {"hidden_trail"}
    assert too_long(audit) == {"reader_mark"}
    (finding,) = (
        f for f in audit.judgement.findings if f.rule == "kept_too_long" and f.verdict == "contradicted"
    )
    (quote,) = {claim.quote for claim in finding.claims}
    document = next(d for d in audit.documents if d.id == quote.document)
    assert document.text[quote.start : quote.end] == quote.text == "reader_mark | Counts readers | 30 days"


def test_what_a_platform_is_set_up_to_delete_covers_cookies_and_is_no_list_of_all(audits):
    assert declared(audits["klaro"]) == ["declaration of the consent platform Klaro"]
    assert undeclared(audits["klaro"]) == set()
    assert undeclared(audits["klaro-listing"]) == {"hidden_trail"}
    assert declared(audits["tarteaucitron-listing"]) == ["declaration of the consent platform tarteaucitron"]
    assert undeclared(audits["tarteaucitron-listing"]) == {"hidden_trail"}


def test_an_answer_of_a_platform_is_read_by_its_shape(audits):
    audit = audits["answer"]
    assert declared(audit) == ["declaration of the consent platform OneTrust"]
    assert audit.documents[-1].url == f"https://answer.example{SETTINGS}"
    assert undeclared(audit) == {"hidden_trail"}
    assert too_long(audit) == set()


def test_a_list_that_could_not_be_read_accuses_nobody(audits):
    audit = audits["unreadable"]
    assert declared(audit) == []
    assert any(gap.what == "declarations" for visit in audit.visits for gap in visit.gaps)
    (finding,) = (f for f in audit.judgement.findings if f.rule == "cookie_undeclared")
    assert finding.verdict == "untested"


def test_a_table_in_the_second_layer_is_a_list_though_it_is_not_shown(audits):
    audit = audits["second-layer"]
    assert len(declared(audit)) == 1
    assert undeclared(audit) == {"hidden_trail"}
    assert too_long(audit) == {"reader_mark"}


def test_a_library_of_all_vendors_discloses_none(audits):
    audit = audits["framework"]
    assert declared(audit) == []
    assert any(
        f.rule == "vendor_undisclosed" and f.verdict == "contradicted" and "Criteo" in f.message
        for f in audit.judgement.findings
    )


def test_a_site_without_a_declaration_has_no_such_document(audits):
    assert declared(audits["none"]) == []
    assert undeclared(audits["none"]) == set()
    assert all(visit.declarations == () for visit in audits["none"].visits)
