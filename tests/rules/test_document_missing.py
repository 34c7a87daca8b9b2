import pytest
from cases import case, claim, document, gap, link, site, visit

from auditor.model.optout import OptOutRecord
from auditor.model.visit import OptOutEndpoint
from auditor.rules.document_missing import RULE

LINKS = (link("Products", "https://shop.example/p"), link("Contact", "https://shop.example/c"))


@pytest.mark.parametrize("status", [404, 410])
def test_a_document_that_is_gone(status: int) -> None:
    url = "https://shop.example/cookies"
    gone = document(id="d2", url=url, text="", problem=f"the address answers {status}", status=status)
    said = claim("policy_link", "See our Cookie Policy.", url=url)
    (finding,) = RULE.judge(case(said, documents=(document(), gone)))
    assert (finding.verdict, finding.subject.key) == ("contradicted", "shop.example/cookies")
    assert finding.claims == (said,)


def test_the_dead_address_of_an_opt_out_is_told_once() -> None:
    url = "https://shop.example/out"
    gone = document(id="d2", url=url, text="", problem="the server answered 404", status=404)
    dead = OptOutRecord(endpoint=OptOutEndpoint(url=url, found="quote"), verdict="dead", reason="404")
    (finding,) = RULE.judge(case(documents=(document(), gone), opt_outs=(dead,)))
    assert finding.verdict == "upheld"


def test_all_documents_read_upholds_it() -> None:
    (finding,) = RULE.judge(case())
    assert finding.verdict == "upheld"


@pytest.mark.parametrize(
    ("status", "problem"), [(None, "it timed out"), (403, "turned away"), (200, "a scanned picture")]
)
def test_what_could_not_be_read_is_not_missing(status: int | None, problem: str) -> None:
    (finding,) = RULE.judge(case(documents=(document(text="", problem=problem, status=status),)))
    assert finding.verdict == "untested"


def test_a_site_whose_links_lead_to_no_policy() -> None:
    (finding,) = RULE.judge(case(documents=(), visits=(visit(links=LINKS),)))
    assert (finding.verdict, finding.severity) == ("contradicted", "warning")
    assert "Contact" in finding.evidence[0].summary


@pytest.mark.parametrize(
    ("visits", "entry"),
    [
        ((), None),
        ((visit(),), "https://shop.example/"),
        ((visit(links=LINKS, gaps=(gap("page"),)),), "https://shop.example/"),
        ((visit(links=LINKS, gaps=(gap("links"),)),), "https://shop.example/"),
    ],
    ids=["not visited", "no links seen", "not reached", "gap"],
)
def test_a_page_that_was_not_seen_is_not_without_a_policy(visits: tuple, entry: str | None) -> None:
    (finding,) = RULE.judge(case(documents=(), visits=visits, site=site(entry=entry)))
    assert finding.verdict == "untested"


def test_what_the_consent_platform_declares_is_no_policy() -> None:
    listed = document("visitor | 30 days", kind="banner")
    (finding,) = RULE.judge(case(documents=(listed,), visits=(visit(links=LINKS),)))
    assert finding.verdict == "contradicted"
