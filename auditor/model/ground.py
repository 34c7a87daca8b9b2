"""What a finding rests on."""

from dataclasses import dataclass

from auditor.model.claim import Claim
from auditor.model.finding import Basis
from auditor.model.site import Lens


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What a finding rests on: the site's own words, or a law under a lens; and for whom."""

    claims: tuple[Claim, ...] = ()
    absent: str | None = None
    """Why no sentence is quoted, where that is the point."""
    basis: Basis = "promised"
    lens: Lens = "none"
    jurisdiction: str = "global"
