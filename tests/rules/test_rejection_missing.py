import pytest
from cases import banner, case, gap, visit

from auditor.model.site import Vantage
from auditor.rules.rejection_missing import RULE

DE = Vantage(country="DE")


def judged(*roles: str, vantage: Vantage = DE, lenses: tuple = ("none", "eu"), **fields: object):
    return list(
        RULE.judge(case(visits=(visit(banner=banner(*roles), vantage=vantage, **fields),), lenses=lenses))
    )


def test_accept_without_reject_is_expected_otherwise() -> None:
    (finding,) = judged("accept", "settings")
    assert (finding.verdict, finding.severity, finding.basis, finding.lens) == (
        "contradicted",
        "warning",
        "expected",
        "eu",
    )
    assert "Accept all and Settings" in finding.message


def test_accept_and_reject_upholds_it() -> None:
    assert [f.verdict for f in judged("accept", "reject")] == ["upheld"]


def test_a_notice_asks_nothing() -> None:
    assert judged("close") == []


@pytest.mark.parametrize(
    "fields", [{"vantage": Vantage()}, {"vantage": Vantage(country="JP")}, {"gaps": (gap("banner"),)}]
)
def test_untested(fields: dict) -> None:
    assert [f.verdict for f in judged("accept", **fields)] == ["untested"]


def test_without_the_lens_nothing_is_expected() -> None:
    assert judged("accept", lenses=("none",)) == []
