import pytest
from cases import accused, banner, case, claim, cookie, document, visit

from auditor.rules.purpose_undisclosed import RULE

SIGNED_IN = claim(
    "purpose", "We use cookies to keep you signed in.", purpose=("authentication",), data=("cookies",)
)
ADVERT = (visit(cookies=(cookie("_adw"), cookie("sessionid"))),)


def test_a_purpose_that_nobody_speaks_of() -> None:
    (finding,) = RULE.judge(case(SIGNED_IN, visits=ADVERT))
    assert (finding.verdict, finding.subject.key, finding.severity) == ("contradicted", "_adw", "warning")
    assert "keep you signed in" in finding.message


def test_only_makes_it_surer() -> None:
    only = claim("purpose", "Cookies only keep you signed in.", purpose=("service",), exclusive=True)
    (sure,), (less,) = (RULE.judge(case(said, visits=ADVERT)) for said in (only, SIGNED_IN))
    assert sure.confidence > less.confidence


@pytest.mark.parametrize(
    "text",
    [
        "Privacy policy. We send offers to customers.",
        "Our partners may show you ads.",
        "当サイトでは、興味に応じた情報を配信します。",
        "Wir zeigen Ihnen Werbung.",
        "We work with Adway.",
    ],
)
def test_any_word_of_the_purpose_or_the_vendor_speaks_for_the_site(text: str) -> None:
    said = case(SIGNED_IN, visits=ADVERT, documents=(document(text),))
    assert accused(RULE.judge(said)) == []


def test_so_does_the_banner() -> None:
    asking = (visit(cookies=(cookie("_adw"),), banner=banner(text="Cookies for marketing. Agree?")),)
    assert accused(RULE.judge(case(SIGNED_IN, visits=asking))) == []


@pytest.mark.parametrize(
    "other",
    [
        claim("purpose", "We use data for that.", purpose=("targeted_advertising",)),
        claim("purpose", "Cookies are not for that.", polarity="does_not", purpose=("advertising",)),
        claim("cookie_declared", "_adw", cookie="_adw", purpose=("advertising",)),
    ],
)
def test_what_is_stated_or_denied_elsewhere_is_not_this_rules_question(other: object) -> None:
    assert accused(RULE.judge(case(SIGNED_IN, other, visits=ADVERT))) == []  # type: ignore[arg-type]


def test_unknown_and_needed_cookies_are_upheld() -> None:
    kept = (visit(cookies=(cookie("sessionid"), cookie("odd_one"), cookie("consent"))),)
    assert [f.verdict for f in RULE.judge(case(SIGNED_IN, visits=kept))] == ["upheld"]


def test_an_unread_document_or_no_visit_is_untested() -> None:
    unread = (document(), document(id="d2", text="", problem="timed out", status=None))
    assert [f.verdict for f in RULE.judge(case(SIGNED_IN, visits=ADVERT, documents=unread))] == ["untested"]
    assert [f.verdict for f in RULE.judge(case(SIGNED_IN))] == ["untested"]


def test_purposes_of_orders_are_none_of_cookies() -> None:
    said = claim("purpose", "We use your address to deliver.", purpose=("service",))
    assert list(RULE.judge(case(said, visits=ADVERT))) == []


def test_what_others_collect_here_is_told_where_a_sentence_says_that_they_do() -> None:
    others = claim("third_party_collection", "Embedded films may follow you.", recipient="others")
    theirs = visit(cookies=(cookie("adw_uid", domain="adway.example", by="https://adway.example/f"),))
    (finding,) = RULE.judge(case(SIGNED_IN, others, visits=(theirs,)))
    assert finding.verdict == "untested"
    assert len(accused(RULE.judge(case(SIGNED_IN, others, visits=ADVERT)))) == 1
