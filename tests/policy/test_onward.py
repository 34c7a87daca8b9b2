"""Sentences that lead on to a link, and those that speak of something else."""

import pytest

from auditor.policy.text.onward import leads_on


@pytest.mark.parametrize(
    ("tag", "rest"),
    [
        ("en", "To do so, please click ."),
        ("de", "Klicken Sie dazu bitte auf ."),
        ("fr", "Pour cela, rendez-vous sur ."),
        ("ja", "お手続きはからお願いいたします。"),
        ("ko", "를 클릭하세요."),
        ("pl", "Please visit ."),
    ],
)
def test_what_only_leads_on(tag: str, rest: str):
    assert leads_on("prose", rest, tag)


@pytest.mark.parametrize(
    ("tag", "rest"),
    [
        ("en", "Our shop is ."),
        ("de", "Unsere AGB stehen ."),
        ("fr", "La société est décrite ."),
        ("ja", "会社概要はです。"),
        ("ko", "이용약관은 에서 볼 수 있습니다."),
    ],
)
def test_what_speaks_of_something_else(tag: str, rest: str):
    assert not leads_on("prose", rest, tag)
    assert leads_on("item", rest, tag)
