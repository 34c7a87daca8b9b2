from dataclasses import replace

import pytest
from cases import case, claim, cookie, gap, site, visit

from auditor.judging.judge import findings
from auditor.judging.summary import summary

DENIAL = claim("cookie_use", "This website does not use cookies.", polarity="does_not")


def told(*claims, **fields):
    built = case(*claims, **fields)
    return summary(built, findings(built))


def test_three_sentences() -> None:
    text = told(DENIAL, visits=(visit(cookies=(cookie("visitor_id"),)),))
    assert text.count(". ") == 2
    assert text.endswith(".")
    assert "1 serious point does not match, about shop.example." in text


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"site": site(entry=None)}, "no document states its address"),
        ({"visits": (visit(gaps=(gap("page"),)),)}, "no visit could see the site (1 try)"),
        (
            {"visits": (visit(), visit(number=2, gaps=(gap("page"),)))},
            "1 of 2 visits saw the site (choosing nothing)",
        ),
    ],
)
def test_what_could_not_be_looked_at_comes_first(fields: dict, words: str) -> None:
    assert words in told(DENIAL, **fields)


def test_little_tested_does_not_read_as_clean() -> None:
    assert "in the browser is not known" in told(DENIAL, site=site(entry=None), documents=())
    assert "but little could be tested" in summary(case(DENIAL, visits=(visit(),)), ())


def test_a_minor_point_is_no_contradiction_of_its_own_number() -> None:
    """The sentence and the tally beside it count the same things."""
    wrong = findings(case(DENIAL, visits=(visit(cookies=(cookie("visitor_id"),)),)))
    first = next(each for each in wrong if each.verdict == "contradicted")
    minor = replace(first, severity="note", fingerprint="f" * 20)
    both = summary(case(DENIAL, visits=(visit(),)), (first, minor))
    alone = summary(case(DENIAL, visits=(visit(),)), (minor,))
    assert "2 points do not match (1 serious, 1 minor), about shop.example." in both
    assert "1 minor point does not match, about shop.example. No other point could be checked." in alone


def test_untested_questions_are_told_and_none_are_not() -> None:
    upheld = replace(findings(case(DENIAL, visits=(visit(),)))[0], verdict="upheld")
    untested = replace(upheld, verdict="untested")
    seen = case(DENIAL, visits=(visit(), visit("rejected", number=2)))
    assert summary(seen, (upheld,)).endswith("1 point matches.")
    assert summary(seen, (upheld, upheld, untested)).endswith("2 points match, and 1 could not be tested.")
    assert summary(seen, (untested,)).endswith("1 point could not be tested.")
    assert "the site was visited twice (choosing nothing; refusing)." in summary(seen, (upheld,))


def test_policies_in_which_nothing_was_read_do_not_read_as_kept() -> None:
    text = told(visits=(visit(),))
    assert "1 policy was found, and no statement was read in it" in text
    assert "What the policies say is not known." in text
