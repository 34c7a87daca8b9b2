import pytest
from cases import case, claim

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
