"""Where a claim or a law applies, and whether a visit's declared exit is in one of those places."""

from typing import Final

from auditor.model.site import Lens, Vantage

EEA: Final = frozenset(
    {
        "AT",
        "BE",
        "BG",
        "HR",
        "CY",
        "CZ",
        "DK",
        "EE",
        "FI",
        "FR",
        "DE",
        "GR",
        "HU",
        "IE",
        "IT",
        "LV",
        "LT",
        "LU",
        "MT",
        "NL",
        "PL",
        "PT",
        "RO",
        "SK",
        "SI",
        "ES",
        "SE",
        "IS",
        "LI",
        "NO",
    }
)
"""EU member states, with Iceland, Liechtenstein and Norway (EEA Agreement, annex XI)."""

_COUNTRIES: Final = {
    "eea": EEA,
    "eu": EEA,
    "uk": frozenset({"GB"}),
    "united kingdom": frozenset({"GB"}),
    "japan": frozenset({"JP"}),
    "korea": frozenset({"KR"}),
    "south korea": frozenset({"KR"}),
    "switzerland": frozenset({"CH"}),
    "brazil": frozenset({"BR"}),
    "canada": frozenset({"CA"}),
    "china": frozenset({"CN"}),
    "australia": frozenset({"AU"}),
    "singapore": frozenset({"SG"}),
    "india": frozenset({"IN"}),
    "us": frozenset({"US"}),
    "usa": frozenset({"US"}),
    "united states": frozenset({"US"}),
    "france": frozenset({"FR"}),
    "germany": frozenset({"DE"}),
}
_STATES: Final = {
    "california": "CA",
    "virginia": "VA",
    "colorado": "CO",
    "connecticut": "CT",
    "utah": "UT",
    "texas": "TX",
    "oregon": "OR",
    "nevada": "NV",
    "montana": "MT",
    "delaware": "DE",
}
LENS_PLACES: Final[dict[Lens, str]] = {"eu": "EEA", "uk": "UK", "us-ca": "California", "jp": "Japan"}
"""The place of each lens, in the words that claims use."""


def holds_at(jurisdiction: str, vantage: Vantage) -> bool:
    """Whether what applies in `jurisdiction` (`global`, `EEA+UK`, `California`) applies to a visitor at this
    vantage. It does not if the exit was not declared or the place is unknown.
    """
    return any(_holds(part.strip().lower(), vantage) for part in jurisdiction.split("+"))


def _holds(part: str, vantage: Vantage) -> bool:
    if part == "global":
        return True
    country, region = (vantage.country or "").upper(), (vantage.region or "").upper()
    if part in _STATES:
        return country == "US" and region in (_STATES[part], f"US-{_STATES[part]}")
    if part in _COUNTRIES:
        return country in _COUNTRIES[part]
    return bool(country) and part.upper() == country


def lens_of(jurisdiction: str) -> tuple[Lens, ...]:
    """The lenses for the places that a document's own scope names."""
    parts = {part.strip().lower() for part in jurisdiction.split("+")}
    found: list[Lens] = []
    if parts & {"eea", "eu", "germany", "france"}:
        found.append("eu")
    if parts & {"uk", "united kingdom"}:
        found.append("uk")
    if "california" in parts:
        found.append("us-ca")
    if "japan" in parts:
        found.append("jp")
    return tuple(found)
