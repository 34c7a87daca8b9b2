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
    assert "1 discrepancy between what the policies say and what the browser saw, about shop.example" in text


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"site": site(entry=None)}, "no document states its address"),
        ({"visits": (visit(gaps=(gap("page"),)),)}, "none of 1 visit could see the site"),
        ({"visits": (visit(), visit(number=2, gaps=(gap("page"),)))}, "1 of 2 visits made (untouched)"),
    ],
)
def test_what_could_not_be_looked_at_comes_first(fields: dict, words: str) -> None:
    assert words in told(DENIAL, **fields)


def test_little_tested_does_not_read_as_clean() -> None:
    assert "but little could be tested" in told(DENIAL, site=site(entry=None), documents=())
