import pytest
from cases import case, claim, cookie, document, gap, visit

from auditor.rules.third_party_denied import RULE

DENIED = claim("third_party_collection", "No third party sets cookies on this site.", polarity="does_not")
THEIRS = cookie("uid", domain="adway.example", how="http")


def test_a_third_partys_cookie_contradicts_it() -> None:
    (finding,) = RULE.judge(case(DENIED, visits=(visit(cookies=(THEIRS, cookie("own"))),)))
    assert (finding.verdict, finding.subject.key) == ("contradicted", "adway.example")
    assert [i.label for i in finding.instances] == ["uid"]


def test_tracking_by_third_parties_takes_a_cookie_that_tracks() -> None:
    said = claim(
        "third_party_collection",
        "No third-party tracking, no advertising cookies.",
        polarity="does_not",
        recipient="third-party tracking",
    )
    pays = cookie("pay_id", domain="paygate.example", how="http")
    tracks = cookie("adw_uid", domain="adway.example", how="http")
    (finding,) = RULE.judge(case(said, visits=(visit(cookies=(pays,)),)))
    assert finding.verdict == "upheld"
    (finding,) = RULE.judge(case(said, visits=(visit(cookies=(pays, tracks)),)))
    assert (finding.verdict, finding.subject.key) == ("contradicted", "adway.example")


def test_own_cookies_do_not() -> None:
    (finding,) = RULE.judge(case(DENIED, visits=(visit(cookies=(cookie("own"), cookie("_adw"))),)))
    assert finding.verdict == "upheld"


@pytest.mark.parametrize(
    ("said", "visits"),
    [
        (DENIED, ()),
        (DENIED, (visit(gaps=(gap("page"),)),)),
        (DENIED, (visit(third_party_cookies=False),)),
        (
            claim(
                "third_party_collection", DENIED.quote.text, polarity="does_not", exceptions=("outsourcing",)
            ),
            (visit(cookies=(THEIRS,)),),
        ),
        (
            claim("third_party_collection", DENIED.quote.text, polarity="does_not", area="after_login"),
            (visit(cookies=(THEIRS,)),),
        ),
    ],
)
def test_untested(said: object, visits: tuple) -> None:
    (finding,) = RULE.judge(case(said, visits=visits))  # type: ignore[arg-type]
    assert finding.verdict == "untested"


def test_another_sentence_that_third_parties_collect_leaves_it_open() -> None:
    other = claim("third_party_collection", "An analytics company collects statistics here.")
    (finding,) = RULE.judge(case(DENIED, other, visits=(visit(cookies=(THEIRS,)),)))
    assert finding.verdict == "untested"


def test_a_denial_of_something_else_says_nothing_of_cookies() -> None:
    other = claim("third_party_collection", "No third party reads your messages.", polarity="does_not")
    assert list(RULE.judge(case(other, visits=(visit(cookies=(THEIRS,)),)))) == []


def test_a_domain_that_the_documents_speak_of_may_be_the_sites_own() -> None:
    theirs = cookie("uid", domain="shop-static.example", how="http")
    named = document("We set our own cookies from shop-static.example.")
    (finding,) = RULE.judge(case(DENIED, visits=(visit(cookies=(theirs,)),), documents=(named,)))
    assert finding.verdict == "untested"
    (finding,) = RULE.judge(case(DENIED, visits=(visit(cookies=(theirs,)),)))
    assert finding.verdict == "contradicted"


def test_who_has_no_control_of_cookies_does_not_say_that_there_are_none() -> None:
    words = "We have no control over the cookies that advertisers place."
    said = claim("third_party_collection", words, polarity="does_not", data=("cookies",))
    assert list(RULE.judge(case(said, visits=(visit(cookies=(THEIRS,)),)))) == []
