import pytest
from cases import case, claim, opting_out

from auditor.model.observation import OptOutAnswer
from auditor.model.optout import OptOutRecord
from auditor.model.visit import OptOutEndpoint
from auditor.rules.opt_out_dead import RULE

URL = "https://shop.example/opt-out"
OFFER = claim("opt_out", "Opt out here.", url=URL)


def judged(verdict: str, status: int | None):
    record = OptOutRecord(
        endpoint=OptOutEndpoint(url=URL, found="quote"),
        verdict=verdict,
        reason=f"it answers with the error {status}",
        status=status,
        visit="opted_out-1",
    )
    tried = opting_out(URL, opt_out_answer=OptOutAnswer(url=URL, status=status))
    return list(RULE.judge(case(OFFER, visits=(tried,), opt_outs=(record,))))


def test_an_address_that_is_not_there() -> None:
    (finding,) = judged("dead", 404)
    assert (finding.verdict, finding.severity, finding.subject.key) == ("contradicted", "error", URL)
    assert "404" in finding.message
    assert finding.evidence[0].kind == "answer"


def test_an_error_that_may_pass_is_a_warning() -> None:
    (finding,) = judged("dead", 500)
    assert finding.severity == "warning"


@pytest.mark.parametrize("verdict", ["works", "ignored", "untested"])
def test_an_address_that_answers_upholds_it(verdict: str) -> None:
    (finding,) = judged(verdict, 200)
    assert finding.verdict == "upheld"


def test_a_refusal_of_machines_is_untested() -> None:
    (finding,) = judged("untested", 403)
    assert finding.verdict == "untested"


def test_what_a_machine_cannot_do_is_not_judged() -> None:
    assert judged("not_reachable", None) == []
