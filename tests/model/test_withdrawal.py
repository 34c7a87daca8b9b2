"""What the documents call the way back."""

import pytest
from cases import document

from auditor.model.withdrawal import named_ways


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Le lien « Mes envies » vous permet de retirer votre accord.", ("Mes envies",)),
        ("同意は画面下の「おやつの設定」からいつでも撤回できます。", ("おやつの設定",)),
        ("Über „Doch nicht“ nehmen Sie die Erlaubnis zurück; danach ist Ruhe.", ("Doch nicht",)),
        ("허용 여부는 '과자 고르기'에서 바꾸실 수 있습니다.", ("과자 고르기",)),
        ("Take it back under “Crumbs” or 'More crumbs'.", ("Crumbs", "More crumbs")),
        ("The visitor's consent may be withdrawn by the visitor's letter.", ()),
        ("You may withdraw it. Press “I agree” to go on.", ()),
    ],
)
def test_a_cited_label_of_a_sentence_on_taking_back(text: str, named: tuple[str, ...]) -> None:
    assert named_ways([document(text)]) == named
