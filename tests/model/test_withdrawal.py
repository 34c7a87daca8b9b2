"""What the documents call the way back."""

import pytest
from cases import claim

from auditor.model.withdrawal import named_ways


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("Le lien « Mes envies » vous permet de retirer votre consentement aux cookies.", ("Mes envies",)),
        ("同意は画面下の「おやつの設定」からいつでも撤回できます。", ("おやつの設定",)),
        ("You may withdraw your consent under “Crumbs” or 'More crumbs'.", ("Crumbs", "More crumbs")),
        ("The visitor's consent may be withdrawn by the visitor's letter.", ()),
        ("By clicking “I agree” you consent to cookies.", ()),
    ],
)
def test_a_cited_label_of_a_sentence_on_withdrawing(words: str, named: tuple[str, ...]) -> None:
    assert named_ways([claim("consent", words, basis=("consent",))]) == named
