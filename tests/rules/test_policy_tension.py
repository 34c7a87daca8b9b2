from dataclasses import replace

from cases import case, claim

from auditor.model.claim import Tension
from auditor.rules.policy_tension import RULE

QUOTES = (claim("sharing", "Nothing is shared.").quote, claim("sharing", "Adverts follow you.").quote)


def tension(confidence: float) -> Tension:
    return Tension(
        kind="contradiction",
        message="One passage says so; the other does not.",
        quotes=QUOTES,
        confidence=confidence,
    )


def test_a_tension_is_a_note_with_both_places() -> None:
    (finding,) = RULE.judge(case(tensions=(tension(0.9),)))
    assert (finding.verdict, finding.severity, finding.quotes) == ("contradicted", "note", QUOTES)
    assert finding.evidence_absent


def test_references_without_an_address_are_one_finding() -> None:
    missing = [replace(tension(0.65), kind="missing_target", quotes=(quote,)) for quote in QUOTES]
    (finding,) = RULE.judge(case(tensions=(*missing,)))
    assert (finding.quotes, len(finding.instances)) == (QUOTES, 2)
    assert all(quote.text in finding.message for quote in QUOTES)
    (one,) = RULE.judge(case(tensions=(missing[0],)))
    assert one.subject == finding.subject
    assert one.instances == finding.instances[:1]


def test_without_one_or_with_a_doubtful_one_nothing_is_said() -> None:
    assert list(RULE.judge(case())) == []
    assert list(RULE.judge(case(tensions=(tension(0.2),)))) == []
