from datetime import date

import pytest
from cases import banner, case, gap, link, site, visit

from auditor.model.observation import Signal
from auditor.model.site import Vantage
from auditor.rules.signal_not_shown import RULE

CA = Vantage(country="US", region="CA")
WORDS = Signal(kind="gpc_shown", raw="Opt-Out Request Honored", where="https://shop.example/")


def judged(*visits: object, **fields: object):
    given = {"site": site(ccpa_business=True), "lenses": ("none", "us-ca")} | fields
    return list(RULE.judge(case(visits=visits, **given)))  # type: ignore[arg-type]


def sent(**fields: object):
    return visit("gpc", **({"signal": "gpc", "vantage": CA} | fields))  # type: ignore[arg-type]


def test_words_that_show_it_uphold_it() -> None:
    (finding,) = judged(sent(signals=(WORDS,)))
    assert (finding.verdict, finding.basis) == ("upheld", "expected")
    assert "Opt-Out Request Honored" in finding.message


def test_no_word_of_it_is_a_warning() -> None:
    (finding,) = judged(sent())
    assert (finding.verdict, finding.severity) == ("contradicted", "warning")


@pytest.mark.parametrize(
    "visits",
    [
        (),
        (visit(vantage=CA),),
        (visit("gpc", signal="gpc"),),
        (sent(gaps=(gap("page"),)),),
        (sent(gaps=(gap("gpc_shown"),)),),
        (sent(links=(link("Your Privacy Choices", "https://shop.example/choices"),)),),
        (sent(banner=banner("accept", "settings")),),
        (sent(signals=(Signal(kind="usp", raw="1YYN", where="__uspapi"),)),),
    ],
    ids=[
        "no visit",
        "none with it",
        "elsewhere",
        "not reached",
        "not read",
        "behind a link",
        "banner",
        "interface",
    ],
)
def test_untested(visits: tuple) -> None:
    (finding,) = judged(*visits)
    assert finding.verdict == "untested"


@pytest.mark.parametrize(
    "fields", [{"lenses": ("none",)}, {"today": date(2025, 12, 31)}], ids=["no such business", "before 2026"]
)
def test_it_is_asked_of_nobody_else(fields: dict) -> None:
    assert judged(sent(), **fields) == []
