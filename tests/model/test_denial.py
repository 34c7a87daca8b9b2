from dataclasses import replace

import pytest
from cases import case, claim, document

from auditor.model.denial import reach

TERM = "personal information"
COOKIES_TOO = claim("definition", "It includes cookies.", object=TERM, includes=("cookies",))


@pytest.mark.parametrize(
    ("fields", "held"),
    [
        ({}, True),
        ({"exceptions": ("other",)}, False),
        ({"exceptions": ("consent",)}, False),
        ({"purpose": ("marketing",)}, False),
        ({"purpose": ("advertising",)}, False),
        ({"purpose": ("advertising",), "data": ("cookies",)}, True),
        ({"purpose": ("research",), "data": ("cookies",)}, False),
        ({"area": "admin"}, False),
    ],
)
def test_a_limited_denial_is_not_held_against_all_sharing(fields: dict, held: bool) -> None:
    denial = claim("sharing", "We do not share it.", polarity="does_not", object=TERM, **fields)
    assert (reach(case(COOKIES_TOO, denial), denial).why_not is None) is held


def held(words: str, before: str = "", **fields: object) -> bool:
    text = before + words
    said = claim("sharing", words, polarity="does_not", **fields)
    said = replace(said, quote=replace(said.quote, start=len(before), end=len(text)))
    return reach(case(said, documents=(document(text),)), said).why_not is None


@pytest.mark.parametrize(
    "words",
    [
        "We do not share any information with third parties.",
        "Wir geben keine Daten an Dritte weiter.",
        "Aucune donnée n'est transmise à des tiers.",
        "第三者にデータを渡しません。",
        "정보를 제3자에게 제공하지 않습니다.",
    ],
)
def test_a_denial_of_all_is_held(words: str) -> None:
    assert held(words, object="data")


@pytest.mark.parametrize(
    "words",
    [
        "We generally do not share information with others.",
        "We do not give information to competitors.",
        "Information from the order form is not passed to third parties.",
        "We share nothing with third parties beside those described above.",
        "You must not disclose information to anyone.",
        "We do not share anything that could identify you with third parties.",
        "Grundsätzlich geben wir keine Daten an Dritte weiter.",
        "原則として、情報を第三者に提供しません。",
        "원칙적으로 정보를 제3자에게 제공하지 않습니다.",
        "En principe, aucune donnée n'est transmise à des tiers.",
        "Conversions run in your browser, and no data is sent to third parties.",
        "Wir geben keine persönlichen Informationen an Dritte weiter.",
        "Your photos are never shared with third parties.",
        "Recipes that you save are not passed on to anyone.",
        "Hochgeladene Bilder geben wir nicht an Dritte weiter.",
        "Vos fichiers ne sont transmis à personne.",
        "撮影した画像のデータを第三者に提供しません。",
        "입력한 정보는 제3자에게 제공하지 않습니다.",
    ],
)
def test_a_denial_of_less_than_all_is_not(words: str) -> None:
    assert not held(words, object="data")


@pytest.mark.parametrize(
    ("before", "words", "told"),
    [
        ("Cookies note which pages you read. ", "This data is not passed to third parties.", True),
        ("Your code runs in your browser. ", "No data is sent to outside servers.", False),
        ("Write to us by the contact form. ", "This data is not passed to third parties.", False),
        (
            "Bei der Bestellung fragen wir nach Ihrer Anschrift. ",
            "Diese Daten geben wir nicht weiter.",
            False,
        ),
        ("Le formulaire demande votre nom. ", "Elles ne sont pas transmises à des tiers.", False),
        ("閲覧履歴を記録します。", "この情報を第三者に提供しません。", True),
    ],
)
def test_these_data_are_those_of_the_sentences_before(before: str, words: str, told: bool) -> None:
    assert held(words, before, object="data") is told


def test_what_is_no_data_is_no_denial_of_sharing() -> None:
    assert not held("Nothing on this site is an offer to sell or to give away goods.", object="Nothing")
    assert held("We share nothing with anyone.", object="nothing")
