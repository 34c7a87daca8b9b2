import pytest
from cases import claim, visit

from auditor.model.ground import Ground
from auditor.model.site import Vantage
from auditor.model.wording import count, listing, plain, said, span, when


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, "until the browser is closed"),
        (30.0, "30 seconds"),
        (1_800.0, "30 minutes"),
        (86_400.0, "24 hours"),
        (30 * 86_400.0, "30 days"),
        (365 * 86_400.0, "365 days"),
        (730 * 86_400.0, "2 years"),
        (7_300 * 86_400.0, "20 years"),
    ],
)
def test_lifetimes(seconds: float | None, words: str) -> None:
    assert span(seconds) == words


def test_observed_text_is_one_plain_line() -> None:
    assert plain("a\x1b[31m\u202eb\nc") == "a [31m b c"
    assert len(plain("x" * 10_000, 50)) == 50


def test_lists_are_bounded() -> None:
    assert listing(["a"]) == "a"
    assert listing(["a", "b", "a"]) == "a and b"
    assert listing(str(n) for n in range(9)) == "0, 1, 2, 3, 4 and 4 more"
    assert listing([]) == ""


def test_counts() -> None:
    assert (count(1, "policy"), count(2, "policy"), count(0, "visit")) == (
        "1 policy",
        "2 policies",
        "0 visits",
    )


def test_the_first_sentence_quotes_or_says_what_is_absent() -> None:
    one, two = claim("sale", "We sell nothing."), claim("sale", "No sale")
    assert said(Ground(claims=(one,))) == "The policy says “We sell nothing.”"
    assert said(Ground(claims=(two,))) == "The policy says “No sale”."
    assert (
        said(Ground(claims=(one, two)))
        == "The policy says “We sell nothing.” (1 more sentence to the same effect)."
    )
    assert said(Ground(absent="nothing speaks of it")) == "Nothing speaks of it."


def test_when_and_from_where() -> None:
    assert when((visit(vantage=Vantage(country="US", region="CA")),)) == "On 21 November 2026, from US-CA"
    assert when((visit(),)) == "On 21 November 2026"
    assert when(()) == "In the visits made"
