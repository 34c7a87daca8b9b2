import pytest
from cases import banner, case, gap, visit

from auditor.model.observation import Choice, Signal
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
    assert "“Accept all” and “Settings”" in finding.message


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


def chose(phase: str, *clicks: str, roles: tuple[str, ...] = ("accept", "reject"), **fields: object):
    wanted = "reject" if phase == "rejected" else "accept"
    made = Choice(**{"wanted": wanted, "done": True, "clicks": clicks, "method": "words", **fields})
    return visit(phase, banner=banner(*roles), vantage=DE, choice=made)


def both(*visits: object):
    return list(RULE.judge(case(visits=visits, lenses=("none", "eu"))))


def test_the_steps_to_refuse_are_counted_beside_those_to_accept() -> None:
    roles = ("accept", "settings")
    (finding,) = both(
        chose("rejected", "Settings", "Analytics", "Save", roles=roles),
        chose("accepted", "Accept all", roles=roles),
    )
    assert finding.verdict == "contradicted"
    assert "3 steps (Settings → Analytics → Save) to refuse, 1 step (Accept all) to accept" in finding.message


def test_a_refusal_that_asks_again_takes_more_steps() -> None:
    (finding,) = both(chose("rejected", "Reject all", "Are you sure?"), chose("accepted", "Accept all"))
    assert (finding.verdict, finding.confidence) == ("contradicted", 0.6)
    assert "2 steps" in finding.message


def test_the_shortest_refusal_counts() -> None:
    (finding,) = both(
        chose("rejected", "Reject all", "Reject all"),
        chose("rejected", "Reject all"),
        chose("accepted", "Accept all"),
    )
    assert finding.verdict == "upheld"


def test_saving_with_nothing_ticked_is_a_refusal_in_the_first_layer() -> None:
    roles = ("accept", "save")
    (finding,) = both(chose("rejected", "Save", roles=roles), chose("accepted", "Accept all", roles=roles))
    assert finding.verdict == "upheld"
    assert "1 step (Save) to refuse" in finding.message


@pytest.mark.parametrize("fields", [{"done": False}, {"method": "platform script"}])
def test_steps_that_nobody_would_take_are_not_counted(fields: dict) -> None:
    (finding,) = both(chose("rejected", "Settings", "Save", **fields), chose("accepted", "Accept all"))
    assert finding.verdict == "upheld"
    assert "step" not in finding.message


def boxes(on: int, *, lens: str = "eu", country: str = "DE", **fields: object):
    shown = visit(banner=banner(toggles=3, toggles_on=on), vantage=Vantage(country=country), **fields)
    _, found = RULE.judge(case(visits=(shown,), lenses=("none", lens)))
    return found


def test_boxes_ticked_beforehand() -> None:
    finding = boxes(2)
    assert (finding.verdict, finding.severity) == ("contradicted", "warning")
    assert "2 of 3 boxes" in finding.message
    assert finding.subject.key == "shop.example ticked boxes"


def test_boxes_that_stand_empty_uphold_it() -> None:
    assert boxes(0).verdict == "upheld"


def test_a_switch_of_the_tcf_may_be_an_objection() -> None:
    assert boxes(2, signals=(Signal(kind="tcf", raw="C", where="page"),)).severity == "note"


def test_ticked_statistics_are_not_accused_in_the_united_kingdom() -> None:
    assert boxes(2, lens="uk", country="GB").verdict == "untested"


@pytest.mark.parametrize(
    ("on", "off", "verdict"),
    [
        (3, ("Marketing",), "contradicted"),
        (2, ("Marketing",), "untested"),
        (3, ("Appearance",), "untested"),
        (0, ("Marketing",), "upheld"),
    ],
)
def test_a_ticked_box_for_advertising_is_in_the_united_kingdom(on: int, off: tuple, verdict: str) -> None:
    leeds = Vantage(country="GB")
    shown = visit(banner=banner(toggles=3, toggles_on=on), vantage=leeds)
    choice = Choice(wanted="partial", done=True, purposes_on=("Statistics",), purposes_off=off)
    chose_some = visit("partial", banner=banner(), choice=choice, vantage=leeds)
    _, found = RULE.judge(case(visits=(shown, chose_some), lenses=("none", "uk")))
    assert found.verdict == verdict
    assert ("“Marketing”" in found.message) is (verdict == "contradicted")
