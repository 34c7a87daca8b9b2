from dataclasses import replace

import pytest
from cases import accused, case, claim, cookie, document, gap, request, site, visit

from auditor.model.observation import ScriptPlace
from auditor.model.vendor import HostFacts
from auditor.rules.vendor_undisclosed import RULE

OTHER = claim("vendor_use", "We use Tally.", vendor="tally")
ADWAY = visit(
    requests=(
        request("https://cdn.adway.example/a.js"),
        request("https://hit.adway.example/p", resource="image"),
    )
)


def test_a_tracker_that_no_document_names() -> None:
    (finding,) = RULE.judge(case(OTHER, visits=(ADWAY,)))
    assert (finding.verdict, finding.severity, finding.subject.key) == (
        "contradicted",
        "warning",
        "adway.example",
    )
    assert finding.claims == ()
    assert "no document names" in (finding.claim_absent or "")
    assert [i.key for i in finding.instances] == ["cdn.adway.example", "hit.adway.example"]


@pytest.mark.parametrize(
    "text",
    [
        "We work with Adway.",
        "We work with Adway Inc. in Portland.",
        "Data goes to adway.example.",
        "広告配信にAdwayを利用しています。",
        "Services of Wayfare are in use.",
    ],
    ids=["product", "company", "host", "Japanese", "family"],
)
def test_any_of_its_names_discloses_a_vendor(text: str) -> None:
    (finding,) = RULE.judge(case(OTHER, visits=(ADWAY,), documents=(document(text),)))
    assert finding.verdict == "upheld"


@pytest.mark.parametrize("text", ["Our adway to success.", "The AdwayMaps map.", "Adway Maps shows the way."])
def test_a_word_or_another_product_does_not(text: str) -> None:
    assert accused(RULE.judge(case(OTHER, visits=(ADWAY,), documents=(document(text),))))


def test_a_vendor_that_the_site_file_takes_from_a_document_is_named() -> None:
    assert accused(RULE.judge(case(OTHER, visits=(ADWAY,), site=site(vendors=("Adway",))))) == []


def test_a_denial_is_no_disclosure_and_speaks_under_its_own_rule() -> None:
    denied = claim("vendor_use", "We do not use Adway.", vendor="adway", polarity="does_not")
    assert list(RULE.judge(case(OTHER, denied, visits=(ADWAY,)))) == []


def test_a_class_of_recipients_makes_it_a_note() -> None:
    loose = claim("sharing", "We give data to advertising companies.", recipient="advertising companies")
    (finding,) = RULE.judge(case(loose, visits=(ADWAY,)))
    assert (finding.verdict, finding.severity) == ("contradicted", "note")
    assert finding.claims == (loose,)


def test_who_delivers_parcels_is_no_such_class() -> None:
    parcels = claim("sharing", "We give your address to delivery companies.", recipient="delivery companies")
    (finding,) = RULE.judge(case(parcels, visits=(ADWAY,)))
    assert finding.severity == "warning"


def test_what_another_vendor_brought_in_weighs_less() -> None:
    by = ScriptPlace(url="https://js.tally.example/t.js")
    brought = visit(
        requests=(request("https://js.tally.example/t.js"), request("https://adway.example/a", initiator=by))
    )
    (finding,) = RULE.judge(case(OTHER, visits=(brought,)))
    (own,) = RULE.judge(case(OTHER, visits=(ADWAY,)))
    assert finding.confidence < own.confidence


@pytest.mark.parametrize(
    "url", ["https://who-knows.example/x.js", "https://typeface.example/f", "https://askfirst.example/b"]
)
def test_unknown_hosts_and_services_are_no_trackers(url: str) -> None:
    assert accused(RULE.judge(case(OTHER, visits=(visit(requests=(request(url),)),)))) == []


@pytest.mark.parametrize(
    ("visits", "documents"),
    [
        ((), (document(),)),
        ((visit(gaps=(gap("page"),)),), (document(),)),
        ((ADWAY,), (document(text="", problem="it timed out", status=None),)),
        ((ADWAY,), (document(), document(id="d2", text="", problem="a scanned picture", status=200))),
    ],
)
def test_untested(visits: tuple, documents: tuple) -> None:
    (finding,) = RULE.judge(case(OTHER, visits=visits, documents=documents))
    assert finding.verdict == "untested"


def test_a_language_that_cannot_be_read_is_no_silence() -> None:
    (finding,) = RULE.judge(
        case(visits=(ADWAY,), documents=(document("Personvernerklæring", language="und"),))
    )
    assert finding.verdict == "untested"


@pytest.mark.parametrize(("own", "severity"), [(True, "note"), (False, "warning")])
def test_a_program_that_the_site_may_run_itself_weighs_less(own, severity):
    sent = request("https://shop.example/t/collect", resource="fetch")
    given = case(OTHER, visits=[visit(requests=(sent,))])
    adway = HostFacts(
        host="shop.example",
        registrable_domain="shop.example",
        party="first",
        vendor="adway",
        vendor_name="Adway",
        category="advertising",
        confidence=0.85,
        names=("adway",),
        disguise="path",
        self_hosted=own,
    )
    given = replace(given, attribution=replace(given.attribution, requests={sent.id: adway}))
    (finding,) = RULE.judge(given)
    assert (finding.verdict, finding.severity) == ("contradicted", severity)
    assert ("may run this program itself" in finding.confidence_reason) is own


def test_a_vendor_whose_cookies_are_listed_is_a_note() -> None:
    seen = replace(ADWAY, cookies=(cookie("_adw"),))
    (finding,) = RULE.judge(
        case(OTHER, claim("cookie_declared", "_adw | 1 year", cookie="_adw"), visits=(seen,))
    )
    assert (finding.verdict, finding.severity) == ("contradicted", "note")
    assert "they list only its cookies" in finding.message


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("Our analytics providers, such as Measurely, receive this", "note"),
        ("The only providers that receive analytics data are Measurely and our host", "warning"),
        ("Les seuls prestataires qui reçoivent ces données sont Measurely et notre hébergeur", "warning"),
    ],
)
def test_a_list_of_all_recipients_names_no_mere_class(words: str, severity: str) -> None:
    told = (
        claim("vendor_use", words, vendor="measurely"),
        claim("sharing", words, recipient="providers"),
    )
    (finding,) = RULE.judge(case(*told, visits=(ADWAY,)))
    assert (finding.verdict, finding.severity) == ("contradicted", severity)
