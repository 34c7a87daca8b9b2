import pytest
from cases import ENTRY, ID, accused, case, claim, cookie, request, visit

from auditor.model.observation import Filled
from auditor.rules.identifier_denied import RULE

NO_ID = claim(
    "identifiability", "Our cookies contain no unique identifiers.", polarity="does_not", data=("cookies",)
)
NOT_YOU = claim(
    "identifiability", "Cookies do not identify you personally.", polarity="does_not", data=("cookies",)
)
COUNTED = visit(cookies=(cookie("_tly"), cookie("sessionid"), cookie("cart")))
ADDRESS = "ada@mail.example"
TYPED = visit(
    filled=(Filled(value=ADDRESS, field="email", page_url=ENTRY),),
    requests=(request(f"https://hit.adway.example/p?em={ADDRESS}", resource="image"),),
)


def test_a_lasting_identifier_although_identifiers_are_denied() -> None:
    (finding,) = RULE.judge(case(NO_ID, visits=(COUNTED,)))
    assert (finding.verdict, finding.subject.key, finding.severity) == ("contradicted", "_tly", "warning")
    assert [item.fields["name"] for item in finding.evidence if item.kind == "cookie"] == ["_tly"]


def test_that_nobody_is_identified_in_person_cannot_be_seen() -> None:
    (finding,) = RULE.judge(case(NOT_YOU, visits=(COUNTED,)))
    assert finding.verdict == "untested"
    assert "_tly" in finding.message


@pytest.mark.parametrize("said", [NO_ID, NOT_YOU])
def test_a_typed_address_that_went_to_somebody_else(said: object) -> None:
    (finding,) = RULE.judge(case(said, visits=(TYPED,)))  # type: ignore[arg-type]
    assert (finding.verdict, finding.severity) == ("contradicted", "error")
    assert "Adway" in finding.message
    assert ADDRESS not in repr(finding)


def test_sessions_carts_and_memories_of_a_choice_are_no_identifiers_of_visitors() -> None:
    kept = visit(cookies=(cookie("sessionid"), cookie("cart"), cookie("consent"), cookie("lm_optout")))
    assert [f.verdict for f in RULE.judge(case(NO_ID, visits=(kept,)))] == ["upheld"]


def test_statistics_made_without_names_are_not_this_rules_question() -> None:
    said = claim("identifiability", "We make statistics that identify nobody.", polarity="does_not")
    assert list(RULE.judge(case(said, visits=(COUNTED,)))) == []


def test_no_visit_is_untested() -> None:
    assert [f.verdict for f in RULE.judge(case(NO_ID))] == ["untested"]


def test_with_a_condition_nothing_is_accused() -> None:
    said = claim(
        "identifiability",
        "Cookies hold no unique identifier unless you are logged in.",
        polarity="does_not",
        data=("cookies",),
    )
    assert accused(RULE.judge(case(said, visits=(COUNTED,)))) == []
    assert ID not in repr(list(RULE.judge(case(said, visits=(COUNTED,)))))


def test_what_a_definition_leaves_out_is_not_denied() -> None:
    words = "Personal information does not include cookie identifiers, which do not identify you."
    of_term = claim("definition", words, polarity="does_not", object="Personal information")
    denied = claim("identifiability", words, polarity="does_not", data=("cookies",))
    assert list(RULE.judge(case(of_term, denied, visits=(COUNTED,)))) == []


def test_a_sentence_that_tells_of_an_identifier_denies_none() -> None:
    words = "A cookie is a little text which often includes an anonymous unique identifier."
    told = claim("identifiability", words, polarity="does_not", data=("cookies",))
    assert list(RULE.judge(case(told, visits=(visit(cookies=(cookie("_tly"),)),)))) == []


def test_that_a_device_is_not_identified_denies_identifiers() -> None:
    words = "Nothing that identifies you or your device leaves this website."
    said = claim("identifiability", words, polarity="does_not")
    (finding,) = RULE.judge(case(said, visits=(COUNTED,)))
    assert (finding.verdict, finding.subject.key) == ("contradicted", "_tly")
