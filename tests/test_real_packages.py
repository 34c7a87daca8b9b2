"""Local sites with real packages: vanilla-cookieconsent, mixpanel-browser, and the SDKs of eight vendors.

Two sites share the first: one starts the SDK after consent, one at once. A third loads all SDKs from their
vendors' hosts, some of them seconds late.
"""

import asyncio
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from npm import npm_packages
from planted import sdks
from planted.row import ENTRY, hosts

from auditor.audit import Work, audit_site
from auditor.browser.program.chromium import open_browser
from auditor.browser.program.settings import BrowserSettings, Mode
from auditor.demo.server import Answer, Asked, Host, Web
from auditor.model.audit import Audit
from auditor.model.site import Site
from auditor.model.visit import Visit
from auditor.store.database import Store
from auditor.store.evidence import Evidence
from auditor.vendors.catalogue import load
from tests.browser.bed import opened
from tests.browser.visiting import made

HONEST = "plum-orchard.example"
EAGER = "pear-orchard.example"
WARY = "fig-orchard.example"
"""Its SDK, posthog-js, sends nothing if it takes the visitor for a bot."""

PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Orchard</title>
<link rel="stylesheet" href="/cookieconsent.css"><script src="/mixpanel.js"></script></head>
<body><h1>Orchard</h1><p>Fruit by the crate.</p><footer><a href="/privacy">Privacy policy</a></footer>
<script src="/cookieconsent.js"></script><script>
let started = false;
function start() {
  if (started) return;
  started = true;
  mixpanel.init("0123456789abcdef0123456789abcdef",
    {persistence: "cookie", track_pageview: true, batch_requests: false, api_host: "https://api-js.mixpanel.com"});
}
CookieConsent.run({
  categories: {necessary: {readOnly: true}, analytics: {}},
  onConsent: () => { if (CookieConsent.acceptedCategory("analytics")) start(); },
  language: {default: "en", translations: {en: {
    consentModal: {title: "Cookies", description: "We use cookies to measure visits, if you agree.",
      acceptAllBtn: "Accept all", acceptNecessaryBtn: "Reject all", showPreferencesBtn: "Manage preferences"},
    preferencesModal: {title: "Preferences", acceptAllBtn: "Accept all", acceptNecessaryBtn: "Reject all",
      savePreferencesBtn: "Save", sections: [{title: "Analytics", description: "Mixpanel",
        linkedCategory: "analytics"}]}}}}
});
%s
</script></body></html>"""

WARY_PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Figs</title></head>
<body><h1>Figs</h1><p>By the basket.</p><footer><a href="/privacy">Privacy policy</a></footer>
<script src="/posthog.js"></script><script>
posthog.init("phc_0123456789abcdef0123456789abcdef", {api_host: "https://us.i.posthog.com",
  request_batching: false, disable_external_dependency_loading: true});
</script></body></html>"""

POLICY = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Privacy policy</title></head>
<body><h1>Privacy policy</h1><h2>Cookies</h2>
<p>Orchard Co-operative explains here how it treats information about visitors of this website.</p>
<p>We use Mixpanel to measure which pages are read. Analytics cookies are only set with your consent, which
our cookie banner asks for. If you refuse, no analytics cookies are set.</p>
<p>The cookie cc_cookie remembers your choice for six months.</p>
<p>Last updated: 2 March 2026</p></body></html>"""


def orchard(packages: Path, *, eager: bool) -> Host:
    files = {
        "/cookieconsent.js": (
            packages / "vanilla-cookieconsent/dist/cookieconsent.umd.js",
            "text/javascript",
        ),
        "/cookieconsent.css": (packages / "vanilla-cookieconsent/dist/cookieconsent.css", "text/css"),
        "/mixpanel.js": (packages / "mixpanel-browser/dist/mixpanel.umd.js", "text/javascript"),
    }

    def answer(asked: Asked) -> Answer:
        if asked.path in files:
            path, kind = files[asked.path]
            return Answer(body=path.read_bytes(), type=kind)
        if asked.path == "/privacy":
            return Answer(body=POLICY)
        return Answer(body=PAGE % ("start();" if eager else "")) if asked.path == "/" else Answer(status=404)

    return answer


def fig_orchard(packages: Path) -> Host:
    script = (packages / "posthog-js/dist/array.full.js").read_bytes()

    def answer(asked: Asked) -> Answer:
        if asked.path == "/posthog.js":
            return Answer(body=script, type="text/javascript")
        if asked.path == "/privacy":
            return Answer(body=POLICY.replace("Mixpanel", "PostHog"))
        return Answer(body=WARY_PAGE) if asked.path == "/" else Answer(status=404)

    return answer


def collector(asked: Asked) -> Answer:
    headers = (("Access-Control-Allow-Origin", asked.headers.get("origin", "*")),)
    return Answer(
        body="1", type="text/plain", headers=(*headers, ("Access-Control-Allow-Credentials", "true"))
    )


@pytest.fixture(scope="module")
def audits(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Audit]:
    packages = npm_packages("vanilla-cookieconsent@3.1.0", "mixpanel-browser@2.83.0", "posthog-js@1.449.2")
    hosts = {
        HONEST: orchard(packages, eager=False),
        EAGER: orchard(packages, eager=True),
        WARY: fig_orchard(packages),
        "api-js.mixpanel.com": collector,
        "us.i.posthog.com": collector,
        "us-assets.i.posthog.com": collector,
    }
    with Web(hosts) as web:
        return asyncio.run(_audited(web, tmp_path_factory.mktemp("orchard")))


async def _audited(web: Web, folder: Path) -> dict[str, Audit]:
    settings = BrowserSettings(
        args=(f"--host-resolver-rules={web.resolver_rules}",), insecure=True, allow_private=True
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
            sites = [Site(name=host, entry=f"https://{host}/") for host in (HONEST, EAGER, WARY)]
            return {site.name: await audit_site(site, work) for site in sites}


def phase(audit: Audit, name: str) -> Visit:
    return next(visit for visit in audit.visits if visit.phase == name)


def left_by_mixpanel(visit: Visit) -> bool:
    return any(c.name.startswith("mp_") and not c.deleted for c in visit.cookies)


def contacted_mixpanel(visit: Visit) -> bool:
    return any("api-js.mixpanel.com" in request.url for request in visit.requests)


def test_the_banner_is_refused_and_accepted(audits: Mapping[str, Audit]) -> None:
    for audit in (audits[HONEST], audits[EAGER]):
        for name in ("rejected", "accepted"):
            visit = phase(audit, name)
            assert visit.choice is not None
            assert visit.choice.done, visit.choice
            assert any(c.name == "cc_cookie" for c in visit.cookies)


@pytest.mark.parametrize(
    ("site", "name", "left"),
    [
        (HONEST, "untouched", False),
        (HONEST, "rejected", False),
        (HONEST, "accepted", True),
        (EAGER, "untouched", True),
        (EAGER, "rejected", True),
        (EAGER, "accepted", True),
    ],
)
def test_what_the_sdk_leaves_in_each_phase(
    audits: Mapping[str, Audit], site: str, name: str, left: bool
) -> None:
    visit = phase(audits[site], name)
    assert left_by_mixpanel(visit) is left
    assert contacted_mixpanel(visit) is left


def test_the_honest_orchard_is_not_accused(audits: Mapping[str, Audit]) -> None:
    findings = audits[HONEST].judgement.findings
    assert [f for f in findings if f.verdict == "contradicted" and f.severity != "note"] == []
    assert any(f.verdict == "upheld" for f in findings)


def test_the_eager_orchard_is_told_what_came_too_early(audits: Mapping[str, Audit]) -> None:
    rules = {f.rule for f in audits[EAGER].judgement.findings if f.verdict == "contradicted"}
    assert {"cookie_before_consent", "request_before_consent", "rejection_ignored"} <= rules


def test_an_sdk_that_filters_robots_is_seen_at_work(audits: Mapping[str, Audit]) -> None:
    visit = phase(audits[WARY], "untouched")
    sent = [r for r in visit.requests if r.url.startswith("https://us.i.posthog.com/e/")]
    assert sent, [r.url for r in visit.requests]
    rules = {f.rule for f in audits[WARY].judgement.findings if f.verdict == "contradicted"}
    assert {"cookie_before_consent", "request_before_consent"} <= rules


LATE_S = {"posthog-js": 4, "@amplitude/analytics-browser": 9, "@datadog/browser-rum": 25}
"""Seconds after which a timer on the page loads the SDK; the others load while the page is parsed."""


@pytest.fixture(scope="module", params=["shell", "headless"])
def visit_of_sdks(request: pytest.FixtureRequest) -> Iterator[Visit]:
    mode: Mode = request.param
    packages = npm_packages(*(sdk.package for sdk in sdks.SDKS))
    rows = [sdks.planted(packages, sdk, LATE_S.get(sdk.name, 0)) for sdk in sdks.SDKS]
    page = "\n".join(("<!doctype html><title>Lanterns</title><h1>Lanterns</h1>", *(row.page for row in rows)))
    web = hosts(rows, {ENTRY: page})
    web |= {sdk.collector: sdks.beside(web.get(sdk.collector)) for sdk in sdks.SDKS}
    with opened(web, mode) as bed:
        yield made(bed, ENTRY)


@pytest.mark.parametrize("sdk", sdks.SDKS, ids=lambda sdk: sdk.name)
def test_what_an_sdk_sets_and_sends_is_seen_with_its_script(visit_of_sdks: Visit, sdk: sdks.Sdk) -> None:
    for seen in sdk.seen:
        assert seen.within(visit_of_sdks), (dict(seen.fields), seen.near(visit_of_sdks))


def test_nothing_of_the_sdks_stays_unseen(visit_of_sdks: Visit) -> None:
    assert visit_of_sdks.gaps == ()
    assert [cookie for cookie in visit_of_sdks.cookies if cookie.set_by is None] == []
