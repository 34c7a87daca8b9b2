from dataclasses import replace

import pytest
from cases import case, claim, cookie, opting_out, stored

from auditor.judging.limits import limits
from auditor.model.observation import Cookie, Stored

URL = "https://shop.example/?lmtrace=optout"
MARK = cookie("lm_optout", value="1", step="act")
KEY = stored("site_opt_out", value="1", step="act")


def of(*kept: Cookie | Stored, says: str | None = None) -> tuple[str, ...]:
    tried = opting_out(
        URL,
        cookies=tuple(each for each in kept if isinstance(each, Cookie)),
        stored=tuple(each for each in kept if isinstance(each, Stored)),
    )
    said = (claim("browser_control", says),) if says else ()
    return limits(case(*said, visits=(tried,)), tried)


def test_a_lasting_cookie_of_the_sites_own_is_undone_by_deletion_alone() -> None:
    assert of(MARK) == ("it is undone when cookies and site data are deleted",)


def test_the_policys_own_advice_undoes_it() -> None:
    (limit,) = of(MARK, says="You can delete cookies in your browser at any time.")
    assert limit.endswith("which the policy itself advises")


@pytest.mark.parametrize(
    ("mark", "limit"),
    [
        (replace(MARK, asked_lifetime_s=None), "lm_optout ends when the browser is closed"),
        (replace(MARK, asked_lifetime_s=1.0), "lm_optout ends after 1 seconds"),
        (replace(MARK, domain="leadmill.example"), "lm_optout is a third-party cookie"),
        (replace(MARK, refused="SameSiteLax"), "the browser refused lm_optout (SameSiteLax)"),
        (replace(KEY, area="session"), "it is kept in session storage"),
    ],
)
def test_what_keeps_it_from_holding(mark: Cookie | Stored, limit: str) -> None:
    assert of(mark)[0].startswith(limit)


def test_what_the_act_wrote_beside_it_limits_nothing() -> None:
    assert of(replace(MARK, name="lm_tid", asked_lifetime_s=None)) == ()
    assert of(replace(MARK, step="before")) == ()


def test_storage_beside_a_session_cookie_outlasts_it() -> None:
    assert of(replace(MARK, asked_lifetime_s=None), KEY) == (
        "it is undone when cookies and site data are deleted",
    )
