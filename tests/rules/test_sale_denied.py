import pytest
from cases import ID, case, claim, cookie, gap, request, visit

from auditor.model.site import Vantage
from auditor.rules.sale_denied import RULE

CA = Vantage(country="US", region="CA")
SHARE = claim(
    "sale",
    "We do not sell or share your personal information.",
    polarity="does_not",
    jurisdiction="California",
)
SALE = claim("sale", "We do not sell your data.", polarity="does_not")
HITS = (request(f"https://hit.adway.example/p?u={ID}", resource="image"),)


def sending(**fields: object):
    return visit(cookies=(cookie("_adw"),), requests=HITS, **fields)


def test_sharing_denied_to_californians_and_seen_from_there() -> None:
    (finding,) = RULE.judge(case(SHARE, visits=(sending(vantage=CA),)))
    assert (finding.verdict, finding.severity, finding.subject.key) == (
        "contradicted",
        "warning",
        "adway.example",
    )


def test_nothing_received_upholds_it() -> None:
    (finding,) = RULE.judge(case(SHARE, visits=(visit(vantage=CA),)))
    assert finding.verdict == "upheld"


@pytest.mark.parametrize(
    ("said", "visits"),
    [
        (SALE, (sending(),)),
        (SALE, (visit(),)),
        (SHARE, (sending(),)),
        (SHARE, ()),
        (SALE, (visit(gaps=(gap("page"),)),)),
    ],
    ids=["a price cannot be seen", "nor that none was paid", "from elsewhere", "no visit", "not reached"],
)
def test_untested(said: object, visits: tuple) -> None:
    (finding,) = RULE.judge(case(said, visits=visits))  # type: ignore[arg-type]
    assert finding.verdict == "untested"
