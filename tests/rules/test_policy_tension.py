from cases import case, claim

from auditor.model.claim import Tension
from auditor.rules.policy_tension import RULE

QUOTES = (claim("sharing", "Nothing is shared.").quote, claim("sharing", "Adverts follow you.").quote)


def tension(confidence: float) -> Tension:
    return Tension(
        kind="contradiction",
        message="One place says so, the other not.",
        quotes=QUOTES,
        confidence=confidence,
    )


def test_a_tension_is_a_note_with_both_places() -> None:
    (finding,) = RULE.judge(case(tensions=(tension(0.9),)))
    assert (finding.verdict, finding.severity, finding.quotes) == ("contradicted", "note", QUOTES)
    assert finding.evidence_absent


def test_without_one_or_with_a_doubtful_one_nothing_is_said() -> None:
    assert list(RULE.judge(case())) == []
    assert list(RULE.judge(case(tensions=(tension(0.2),)))) == []
