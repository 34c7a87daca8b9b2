"""Whose expectations apply in addition to the site's own promises.

A lens says which laws are relevant; it never invents a claim. `none`, the promises alone, is always on.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from auditor.model.claim import Claim
from auditor.model.places import lens_of
from auditor.model.site import Lens, Site


@dataclass(frozen=True, slots=True, kw_only=True)
class LensSheet:
    """What a lens is based on, and under which condition it applies."""

    lens: Lens
    version: str
    as_of: date
    sources: tuple[str, ...]
    condition: str


SHEETS: Final[dict[Lens, LensSheet]] = {
    sheet.lens: sheet
    for sheet in (
        LensSheet(
            lens="none",
            version="1",
            as_of=date(2026, 11, 1),
            sources=(),
            condition="always",
        ),
        LensSheet(
            lens="eu",
            version="1",
            as_of=date(2026, 11, 1),
            sources=(
                "Directive 2002/58/EC art. 5(3)",
                "Regulation (EU) 2016/679 art. 4(11), 7, 13",
            ),
            condition="visits from the EEA",
        ),
        LensSheet(
            lens="uk",
            version="1",
            as_of=date(2026, 2, 5),
            sources=("PECR reg. 6 and Schedule A1 (Data (Use and Access) Act 2025)",),
            condition="visits from the United Kingdom",
        ),
        LensSheet(
            lens="us-ca",
            version="1",
            as_of=date(2026, 1, 1),
            sources=("Cal. Civ. Code 1798.120, 1798.130, 1798.135", "11 CCR 7025"),
            condition="the site file says ccpa_business; visits from California",
        ),
        LensSheet(
            lens="jp",
            version="1",
            as_of=date(2026, 11, 1),
            sources=("Telecommunications Business Act (Japan) art. 27-12", "APPI art. 31"),
            condition="visits from Japan; art. 27-12 only where the site file says japan_service",
        ),
    )
}


def lenses(site: Site, claims: Iterable[Claim]) -> tuple[Lens, ...]:
    """The lenses of the site file, or if it has none, those that the documents themselves imply."""
    wanted = site.jurisdictions or _stated(claims)
    chosen = [lens for lens in dict.fromkeys(wanted) if lens != "us-ca" or site.ccpa_business]
    return tuple(dict.fromkeys(("none", *chosen)))


def _stated(claims: Iterable[Claim]) -> tuple[Lens, ...]:
    """The lenses of places that sections apply to, and of those whose law or residents a sentence names."""
    every = tuple(claims)
    laws = (c.object for c in every if c.type == "jurisdiction" and c.polarity == "does" and c.object)
    places = dict.fromkeys((*(claim.jurisdiction for claim in every), *laws))
    return tuple(dict.fromkeys(lens for each in places for lens in lens_of(each)))


def versions(chosen: Iterable[Lens]) -> dict[str, str]:
    """Version and date of each lens, for the judgement."""
    return {f"lens {lens}": f"{SHEETS[lens].version} ({SHEETS[lens].as_of.isoformat()})" for lens in chosen}
