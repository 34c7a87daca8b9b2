import pytest
from cases import claim, site

from auditor.judging.lenses import SHEETS, lenses, versions


@pytest.mark.parametrize(
    ("fields", "jurisdiction", "expected"),
    [
        ({}, "global", ("none",)),
        ({}, "EEA+UK", ("none", "eu", "uk")),
        ({}, "California", ("none",)),
        ({"ccpa_business": True}, "California", ("none", "us-ca")),
        ({}, "Japan", ("none", "jp")),
        ({"jurisdictions": ("jp",)}, "EEA", ("none", "jp")),
        ({"jurisdictions": ("us-ca",)}, "global", ("none",)),
        ({"jurisdictions": ("none", "eu")}, "global", ("none", "eu")),
    ],
)
def test_the_site_file_decides_else_what_the_documents_state(
    fields: dict, jurisdiction: str, expected: tuple
) -> None:
    assert lenses(site(**fields), [claim("jurisdiction", "…", jurisdiction=jurisdiction)]) == expected


def test_every_lens_has_a_version_a_day_and_its_condition() -> None:
    assert set(SHEETS) == {"none", "eu", "uk", "us-ca", "jp"}
    assert all(sheet.condition and sheet.as_of.year >= 2026 for sheet in SHEETS.values())
    assert versions(("none", "uk"))["lens uk"] == "1 (2026-02-05)"
