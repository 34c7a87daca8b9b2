from dataclasses import replace

import pytest
from cases import accused, case, claim, document, gap, request, visit

from auditor.model.vendor import HostFacts
from auditor.rules.tracker_disguised import RULE

OTHER = claim("vendor_use", "We use Adway.", vendor="adway")
ALIASED = HostFacts(
    host="metrics.shop.example",
    registrable_domain="shop.example",
    party="first",
    vendor="tally",
    vendor_name="Tally",
    company="Tally Oy",
    category="analytics",
    confidence=0.9,
    source="alias",
    reason="the name metrics.shop.example leads to shop.tally.example, which the catalogue has as Tally's",
    names=("tally", "tally oy", "metrics.shop.example", "shop.example"),
    disguise="alias",
)
SENT = request("https://metrics.shop.example/p.gif", resource="image")
PATHED = replace(
    ALIASED,
    host="shop.example",
    source="path pattern",
    confidence=0.85,
    reason="path and parameters on the site's own host are those of Tally",
    names=("tally", "tally oy", "shop.example"),
    disguise="path",
)
PROXIED = request("https://shop.example/t/collect?v=2", resource="fetch")


def judged(*claims, visits=None, facts=ALIASED, by_request=None, **fields):
    seen = [visit(requests=(SENT,))] if visits is None else visits
    given = case(*(claims or (OTHER,)), visits=seen, **fields)
    attribution = replace(
        given.attribution,
        hosts={**given.attribution.hosts, **({facts.host: facts} if facts else {})},
        requests=by_request or {},
    )
    return list(RULE.judge(replace(given, attribution=attribution)))


def test_a_tracker_behind_an_alias_that_nobody_names():
    (finding,) = judged()
    assert (finding.verdict, finding.severity, finding.subject.key) == (
        "contradicted",
        "warning",
        "metrics.shop.example",
    )
    assert finding.confidence == pytest.approx(0.81)
    assert "leads to shop.tally.example" in finding.message
    assert "Tally (Tally Oy)" in finding.message
    assert any("leads to shop.tally.example" in e.fields.get("disguise", "") for e in finding.evidence)


def test_a_tracker_behind_an_alias_that_the_policy_names():
    named = claim("vendor_use", "Tally measures visits.", vendor="tally")
    (finding,) = judged(named)
    assert finding.verdict == "upheld"
    assert "Tally" in finding.message


def test_that_the_documents_name_the_sites_own_host_discloses_nobody():
    (finding,) = judged(documents=[document("The shop at shop.example and metrics.shop.example.")])
    assert finding.verdict == "contradicted"


def test_a_path_on_the_sites_own_host_weighs_less():
    (finding,) = judged(visits=[visit(requests=(PROXIED,))], facts=None, by_request={PROXIED.id: PATHED})
    assert (finding.verdict, finding.confidence) == ("contradicted", pytest.approx(0.62, abs=0.01))
    assert "cannot be seen" in finding.confidence_reason


def test_a_program_that_the_site_may_run_itself_is_untested():
    own = replace(PATHED, self_hosted=True)
    (finding,) = judged(visits=[visit(requests=(PROXIED,))], facts=None, by_request={PROXIED.id: own})
    assert finding.verdict == "untested"
    assert "on their own servers" in finding.message


def test_an_alias_shows_that_it_is_not_run_on_the_sites_own_machines():
    (finding,) = judged(facts=replace(ALIASED, self_hosted=True))
    assert finding.verdict == "contradicted"


def test_no_tracker_behind_the_sites_own_names():
    (finding,) = judged(visits=[visit(requests=(request("https://shop.example/a.js"),))], facts=None)
    assert finding.verdict == "upheld"


@pytest.mark.parametrize("category", ["cdn", "hosting", "tag_manager", "consent_platform"])
def test_what_is_no_tracker_is_not_accused(category):
    assert accused(judged(facts=replace(ALIASED, category=category))) == []


def test_without_name_servers_nothing_is_clean():
    plain = request("https://shop.example/a.js")
    (finding,) = judged(
        visits=[visit(requests=(plain,), gaps=(gap("aliases", "no name server"),))], facts=None
    )
    assert finding.verdict == "untested"
    assert "no name server" in finding.message


def test_without_name_servers_what_was_seen_all_the_same_counts():
    (finding,) = judged(visits=[visit(requests=(SENT,), gaps=(gap("aliases", "one was late"),))])
    assert finding.verdict == "contradicted"


def test_no_visit_or_no_document():
    (finding,) = judged(visits=[visit(gaps=(gap("page"),))])
    assert finding.verdict == "untested"
    assert judged(documents=[]) == []
