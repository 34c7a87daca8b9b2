import pytest
from cases import case, claim, cookie, request, visit

from auditor.model.exempt import statistics_exempt, without_consent
from auditor.model.groups import by_vendor
from auditor.model.seen import Window, trackers

ADS = claim(
    "consent", "We ask for consent to advertising cookies.", basis=("consent",), purpose=("advertising",)
)
ANY = claim("consent", "Cookies are set with your consent only.", basis=("consent",))
NAMED = claim("vendor_use", "Tally runs without your consent.", vendor="tally", purpose=("analytics",))
COUNTED = claim("purpose", "Our audience measurement is exempt from consent.", purpose=("analytics",))
BASIS = claim(
    "consent",
    "We measure our audience on the basis of our legitimate interest.",
    basis=("legitimate_interest",),
    purpose=("analytics",),
)
NEEDED = claim(
    "consent", "Unlike analytics cookies, necessary cookies do not require your consent.", basis=("consent",)
)
ASKED = claim("consent", "Tally is used with your consent.", basis=("consent",), purpose=("analytics",))


ANYWAY = claim("vendor_use", "Adway runs whatever you choose in the banner.", vendor="adway")
WAITS = claim("consent", "Adway loads with your consent.", basis=("consent",), vendor="adway")
NEVER = claim("vendor_use", "Whatever you choose, Adway is not loaded.", vendor="adway")


def told(*claims: object, url: str = "https://t.tally.example/p", **fields: object) -> bool:
    seen = visit("rejected", cookies=(cookie("_tly"),), requests=(request(url),), **fields)
    made = case(*claims, visits=(seen,))  # type: ignore[arg-type]
    (group,) = by_vendor(made, trackers(made, (Window(visit=seen),)))
    return without_consent(made, group) is not None


@pytest.mark.parametrize("claims", [(ADS, NAMED), (ANY, NAMED), (ADS, COUNTED), (ANY, COUNTED), (ADS, BASIS)])
def test_statistics_that_run_without_consent(claims: tuple) -> None:
    assert told(*claims)


@pytest.mark.parametrize(
    "claims", [(), (ANY,), (ADS,), (ANY, NEEDED), (ANY, BASIS), (ASKED, COUNTED), (ASKED, BASIS)]
)
def test_statistics_that_wait(claims: tuple) -> None:
    assert not told(*claims)


def test_advertising_never_runs_by_it() -> None:
    assert not told(ADS, NAMED, COUNTED, url="https://hit.adway.example/p")


def test_what_is_said_of_one_product_holds_for_no_other() -> None:
    other = claim("vendor_use", "Bifork runs without your consent.", vendor="bifork", purpose=("analytics",))
    assert not told(ANY, other)


@pytest.mark.parametrize(
    ("claims", "exempt"),
    [
        ((ADS,), True),
        ((ANY,), False),
        ((ANY, COUNTED), True),
        ((ANY, NEEDED), False),
        ((ANY, NAMED), False),
        ((), False),
    ],
)
def test_whether_signals_about_statistics_wait(claims: tuple, exempt: bool) -> None:
    assert statistics_exempt(case(*claims, visits=(visit(),))) is exempt


@pytest.mark.parametrize(
    ("claims", "lens", "exempt"),
    [
        ((ANY, ANYWAY), "none", True),
        ((ANY, ANYWAY), "eu", False),
        ((ANY, ANYWAY, WAITS), "none", False),
        ((ANY, NEVER), "none", False),
        ((ANY,), "none", False),
    ],
)
def test_what_is_said_to_run_whatever_is_chosen(claims: tuple, lens: str, exempt: bool) -> None:
    seen = visit("rejected", requests=(request("https://hit.adway.example/p"),))
    made = case(*claims, visits=(seen,), lenses=(lens,))
    (group,) = by_vendor(made, trackers(made, (Window(visit=seen),)))
    assert (without_consent(made, group) is not None) is exempt
