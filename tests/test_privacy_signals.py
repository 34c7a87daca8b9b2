"""Sites that honour Global Privacy Control and sites that do not, audited end to end and distinguished."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace

import pytest
from made_sites import PIXEL, Made, loads, script, vendors

from auditor.audit import Work, audit_site
from auditor.browser.program.chromium import open_browser
from auditor.browser.program.settings import BrowserSettings
from auditor.demo.server import Answer, Web
from auditor.model.audit import Audit
from auditor.model.finding import Finding
from auditor.model.site import Site, Vantage
from auditor.store.database import Store
from auditor.store.evidence import Evidence
from auditor.vendors.catalogue import load

PROMISE = "<p>We honor the Global Privacy Control signal as a request to opt out of sale and sharing.</p>"
PLAIN = "<p>We use the Meta pixel for advertising.</p>"
SEND = (
    'if (!kept("_fbp")) keep("_fbp", `fb.1.${Date.now()}.${number()}`, 90);'
    'new Image().src = `https://www.facebook.com/tr/?id=12345&ev=PageView&fbp=${kept("_fbp")}`'
)
CALIFORNIA = Vantage(country="US", region="CA")
UNLESS = f"<script>if (!navigator.globalPrivacyControl) {script(SEND)}</script>"
MARKED = f"<script>{script(SEND + ' + (navigator.globalPrivacyControl ? `&us_privacy=1YYN` : ``);')}</script>"
WELL_KNOWN = {
    "/.well-known/gpc.json": Answer(body='{"gpc": true, "lastUpdate": "2026-05-01"}', type="application/json")
}
SAYS = (
    "<div id=s></div><script>if (navigator.globalPrivacyControl) s.textContent = 'Opt-Out Request Honored'"
    "</script>"
)

OWN_WORDS = "+ (navigator.globalPrivacyControl ? `&limited_data_use=1` : ``);"
NAMED = """<p>Our Matomo respects the Do Not Track setting of your browser.</p><p>We use the Meta pixel for
advertising.</p>"""

MADE = {
    "marks-in-its-vendors-words": Made(policy=PROMISE, body=f"<script>{script(SEND + OWN_WORDS)}</script>"),
    "speaks-of-one-product": Made(policy=NAMED, body=loads(PIXEL)),
    "speaks-of-accounts": Made(
        policy="<p>We treat Global Privacy Control as an opt-out for your account if you are logged in.</p>",
        body=loads(PIXEL),
    ),
    "drops-the-tag": Made(policy=PROMISE, body=UNLESS + SAYS, paths=WELL_KNOWN),
    "marks-its-requests": Made(policy=PROMISE, body=MARKED),
    "goes-on": Made(policy=PROMISE, body=loads(PIXEL), accused=frozenset({"signal_ignored"})),
    "has-no-ads": Made(policy=PROMISE),
    "promises-nothing": Made(policy=PLAIN, body=loads(PIXEL)),
    "business-goes-on": Made(
        policy=PLAIN, body=loads(PIXEL), accused=frozenset({"signal_ignored", "signal_not_shown"})
    ),
    "business-acts": Made(policy=PLAIN, body=UNLESS + SAYS),
}
RULES = {"signal_ignored", "signal_not_shown"}


@pytest.fixture(scope="module")
def audits(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Audit]:
    folder = tmp_path_factory.mktemp("signals")
    hosts = {f"{name}.example": site.host() for name, site in MADE.items()}
    with Web({**vendors(), **hosts}) as web:
        return asyncio.run(_audited(web, folder))


async def _audited(web, folder):
    rules = f"--host-resolver-rules={web.resolver_rules}"
    settings = BrowserSettings(args=(rules,), insecure=True, allow_private=True)
    with Store.open(folder / "auditor.db") as store:
        async with open_browser(settings) as browser:
            run, evidence = store.begin_run(), Evidence(folder / "evidence")
            work = Work(browser=browser, catalogue=load(), store=store, evidence=evidence, run=run)
            return {name: await audit_site(_site(name), work) for name in MADE}


def _site(name: str) -> Site:
    site = Site(name=f"{name}.example", entry=f"https://{name}.example/")
    if not name.startswith("business"):
        return site
    return replace(site, ccpa_business=True, jurisdictions=("us-ca",), vantages=(CALIFORNIA,))


def findings(audit: Audit, rule: str) -> list[Finding]:
    return [finding for finding in audit.judgement.findings if finding.rule == rule]


@pytest.mark.parametrize("name", MADE)
def test_told_apart(audits: Mapping[str, Audit], name: str) -> None:
    against = {f.rule for f in audits[name].judgement.findings if f.verdict == "contradicted"} & RULES
    assert against == MADE[name].accused


@pytest.mark.parametrize("name", ["drops-the-tag", "marks-its-requests", "has-no-ads", "business-acts"])
def test_who_acts_on_it_is_told_so(audits: Mapping[str, Audit], name: str) -> None:
    (finding,) = findings(audits[name], "signal_ignored")
    assert finding.verdict == "upheld"


def test_what_the_signal_changed_stands_in_the_evidence(audits: Mapping[str, Audit]) -> None:
    (dropped,) = findings(audits["drops-the-tag"], "signal_ignored")
    (marked,) = findings(audits["marks-its-requests"], "signal_ignored")
    assert dropped.evidence[0].fields["requests with the signal"] == "0"
    assert marked.evidence[0].fields["marks of restricted use"] == "us_privacy"


def test_who_goes_on_is_shown_with_both_sides(audits: Mapping[str, Audit]) -> None:
    (finding,) = findings(audits["goes-on"], "signal_ignored")
    assert "Global Privacy Control" in finding.claims[0].quote.text
    assert "_fbp" in finding.message
    assert finding.evidence[0].visit
    assert (finding.basis, finding.severity) == ("promised", "error")


def test_what_a_law_expects_is_a_warning_at_most(audits: Mapping[str, Audit]) -> None:
    (finding,) = findings(audits["business-goes-on"], "signal_ignored")
    assert (finding.basis, finding.lens, finding.severity) == ("expected", "us-ca", "warning")


def test_a_promise_that_nobody_made_is_not_judged(audits: Mapping[str, Audit]) -> None:
    assert findings(audits["promises-nothing"], "signal_ignored") == []


def test_the_site_says_by_itself_that_it_acts(audits: Mapping[str, Audit]) -> None:
    (visit,) = [visit for visit in audits["drops-the-tag"].visits if visit.phase == "gpc"]
    (well_known,) = [signal for signal in visit.signals if signal.kind == "gpc_well_known"]
    assert well_known.raw == '{"gpc": true, "lastUpdate": "2026-05-01"}'
    (other,) = [visit for visit in audits["goes-on"].visits if visit.phase == "gpc"]
    assert not [signal for signal in other.signals if signal.kind == "gpc_well_known"]
    assert not other.gaps


def test_words_that_show_the_signal_uphold_it(audits: Mapping[str, Audit]) -> None:
    (finding,) = findings(audits["business-acts"], "signal_not_shown")
    assert finding.verdict == "upheld"
    assert "Opt-Out Request Honored" in finding.message


def test_do_not_track_is_tried_only_where_it_is_spoken_of(audits: Mapping[str, Audit]) -> None:
    assert not [visit for visit in audits["goes-on"].visits if visit.phase == "dnt"]
