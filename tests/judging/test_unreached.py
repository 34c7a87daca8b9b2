import pytest
from cases import case, opting_out, request, visit

from auditor.judging.unreached import nobody_there
from auditor.model.observation import OptOutAnswer
from auditor.model.visit import OptOutEndpoint

NO_NAME = "its host name does not resolve"


@pytest.mark.parametrize(
    ("url", "met", "dead"),
    [
        ("https://optout.shop.example/", "https://shop.example/app.js", True),
        ("https://optout.gone.example/", "https://shop.example/app.js", True),
        ("https://www.criteo.com/opt-out", "https://shop.example/app.js", False),
        ("https://www.criteo.com/opt-out", "https://dynamic.criteo.com/ld.js", True),
    ],
)
def test_a_name_that_blockers_know_is_dead_only_where_its_domain_answers(
    url: str,
    met: str,
    dead: bool,
) -> None:
    answer = OptOutAnswer(url=url, failure=NO_NAME)
    built = case(visits=(visit(requests=(request(met, status=200),)), opting_out(url)))
    assert nobody_there(built, OptOutEndpoint(url=url), answer) == (NO_NAME if dead else None)


def test_an_industry_page_out_of_reach_says_nothing() -> None:
    url = "https://optout.networkadvertising.org/"
    endpoint = OptOutEndpoint(url=url, mechanism="industry_platform")
    assert nobody_there(case(visits=(visit(),)), endpoint, OptOutAnswer(url=url, failure=NO_NAME)) is None
