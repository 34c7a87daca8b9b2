"""Halves of surrogate pairs do not come through; whole text stays the very same."""

from auditor.browser.page.well_formed import well_formed
from auditor.model.observation import Link, ScriptPlace


def test_halves_are_replaced_wherever_they_are():
    place = ScriptPlace(url="https://a.example/\ud800", chain=("ok", "x\udfffy"))
    assert well_formed((place, "b\ud83d")) == (
        ScriptPlace(url="https://a.example/\ufffd", chain=("ok", "x\ufffdy")),
        "b\ufffd",
    )


def test_two_halves_that_belong_together_are_joined():
    assert well_formed("\ud83c\udf6a") == "🍪"


def test_whole_text_is_left_as_it_is():
    link = Link(
        url="https://a.example/", text="Cookie 🍪 クッキー", place="footer", page_url="https://a.example/"
    )
    assert well_formed(link) is link
