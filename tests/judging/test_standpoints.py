"""Visits from several places: kept apart while they are judged, together when they are told."""

from datetime import UTC, datetime

from cases import ENTRY, claim, cookie, document, site, visit

from auditor.judging.judge import judge
from auditor.model.audit import Judgement
from auditor.model.finding import Finding
from auditor.model.observation import Gap
from auditor.model.site import Vantage
from auditor.model.visit import OptOutEndpoint
from auditor.vendors.catalogue import load

AT = datetime(2026, 11, 22, tzinfo=UTC)
BERLIN, ANGELES = Vantage(id="berlin", country="DE"), Vantage(id="la", country="US", region="CA")
PROMISE = claim("consent", "We set analytics cookies only with your consent.", basis=("consent",))
GA = (cookie("_ga", value="GA1.2.1234567890.1700000000", by="https://www.googletagmanager.com/gtag/js"),)
UNREACHED = (Gap(what="page", reason="the proxy exit.example:1080 did not answer"),)


def judged(*visits, claims=(PROMISE,), documents=None, endpoints=(), **fields) -> Judgement:
    documents = documents or (document("We set analytics cookies only with your consent."),)
    return judge(site(**fields), documents, claims, (), visits, endpoints, catalogue=load(), at=AT)


def from_(vantage: Vantage, phase: str = "untouched", **fields):
    return visit(phase, vantage=vantage, id=f"{vantage.id}/{phase}", profile=f"{vantage.id}", **fields)


def about_consent(judgement: Judgement) -> Finding:
    (found,) = [
        f for f in judgement.findings if f.rule == "cookie_before_consent" and f.subject.kind != "site"
    ]
    return found


def test_what_was_seen_from_one_place_names_it_alone() -> None:
    found = about_consent(judged(from_(BERLIN, cookies=GA), from_(ANGELES)))
    assert found.verdict == "contradicted"
    assert found.vantages == ("berlin",)
    assert found.seen == (1, 1)
    assert {e.visit for e in found.evidence if e.visit} == {"berlin/untouched"}


def test_what_was_seen_from_both_is_one_finding_that_names_both() -> None:
    found = about_consent(judged(from_(BERLIN, cookies=GA), from_(ANGELES, cookies=GA)))
    assert found.vantages == ("berlin", "la")
    assert found.seen == (2, 2)
    assert {e.visit for e in found.evidence if e.visit} == {"berlin/untouched", "la/untouched"}


def test_a_site_visited_from_one_place_names_none() -> None:
    assert about_consent(judged(from_(BERLIN, cookies=GA))).vantages == ()


def test_what_a_lens_expects_is_answered_from_its_place() -> None:
    eu = {"jurisdictions": ("eu",), "claims": ()}
    found = judged(from_(BERLIN), from_(ANGELES, cookies=GA), **eu).findings
    under = [f for f in found if f.lens == "eu"]
    assert under
    assert not [f for f in under if f.verdict == "contradicted"]
    assert {f.vantages for f in under} == {("berlin",)}


def test_what_one_place_could_not_look_at_is_untested_and_not_hidden_by_the_other() -> None:
    found = judged(from_(BERLIN), from_(ANGELES, gaps=UNREACHED)).findings
    assert found
    assert {f.verdict for f in found if f.claims} == {"untested"}
    assert any("did not answer" in f.message for f in found)


def test_visitors_are_held_against_the_policy_that_they_were_shown() -> None:
    german = document("We set analytics cookies only with your consent.", vantages=("berlin",))
    american = document("We use analytics.", id="d2", vantages=("la",))
    judgement = judged(from_(BERLIN), from_(ANGELES, cookies=GA), documents=(german, american))
    assert not [
        f for f in judgement.findings if f.verdict == "contradicted" and f.rule == "cookie_before_consent"
    ]


def test_an_opt_out_has_a_record_for_each_place_that_it_was_tried_from() -> None:
    endpoint = OptOutEndpoint(url=f"{ENTRY}?optout", found="site file")
    by_hand = OptOutEndpoint(url=None, mechanism="contact", found="site file")
    tries = [
        from_(place, "opted_out", opt_out=endpoint, variant=endpoint.url, gaps=UNREACHED)
        for place in (BERLIN, ANGELES)
    ]
    records = judged(from_(BERLIN), from_(ANGELES), *tries, endpoints=(endpoint, by_hand)).opt_outs
    assert [(r.endpoint.mechanism, r.vantage) for r in records] == [
        ("link", "berlin"),
        ("link", "la"),
        ("contact", None),
    ]
