import pytest

from auditor.policy.words.scope import GLOBAL, jurisdiction
from auditor.policy.words.vocabulary import vocabulary

EN = (vocabulary("en"),)
JA = (vocabulary("ja"),)


@pytest.mark.parametrize(
    ("headings", "place"),
    [
        (("Privacy Policy for California Residents", "3. Disclosure"), "California"),
        (("Notice for EEA and UK Residents",), "EEA+UK"),
        (("Privacy Policy", "Cookies"), GLOBAL),
        (("Privacy Policy", "Transfers outside the EEA"), GLOBAL),
        (("For visitors from the EEA", "Your rights under the CCPA"), "California"),
        ((), GLOBAL),
    ],
)
def test_headings_give_the_place(headings, place):
    assert jurisdiction(EN, headings) == place


def test_japanese():
    assert jurisdiction(JA, ("カリフォルニア州の居住者の方へ",)) == "California"
