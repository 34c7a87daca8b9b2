import pytest

from auditor.model.places import holds_at, lens_of
from auditor.model.site import Vantage


@pytest.mark.parametrize(
    ("jurisdiction", "country", "region", "holds"),
    [
        ("global", None, None, True),
        ("EEA", "DE", None, True),
        ("EEA", "NO", None, True),
        ("EEA", "GB", None, False),
        ("EEA+UK", "GB", None, True),
        ("EEA", None, None, False),
        ("California", "US", "CA", True),
        ("California", "US", None, False),
        ("California", "CA", "CA", False),
        ("Japan", "JP", None, True),
        ("Atlantis", "DE", None, False),
    ],
)
def test_where_a_claim_holds(jurisdiction: str, country: str | None, region: str | None, holds: bool) -> None:
    assert holds_at(jurisdiction, Vantage(country=country, region=region)) is holds


def test_lenses_of_scopes() -> None:
    assert lens_of("EEA+UK") == ("eu", "uk")
    assert lens_of("California") == ("us-ca",)
    assert lens_of("global") == ()
