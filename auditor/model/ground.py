"""What a finding is based on, and from which visits it can be judged."""

from collections.abc import Iterable
from dataclasses import dataclass

from auditor.model.claim import Claim
from auditor.model.finding import Basis
from auditor.model.places import holds_at
from auditor.model.seen import Window
from auditor.model.site import Lens


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What a finding is based on (the site's own words, or a law under a lens), and where it applies."""

    claims: tuple[Claim, ...] = ()
    absent: str | None = None
    """Why no sentence is quoted, if that is the point."""
    basis: Basis = "promised"
    lens: Lens = "none"
    jurisdiction: str = "global"


def here(ground: Ground, windows: Iterable[Window]) -> tuple[Window, ...]:
    """Windows of visits made from places where the ground applies."""
    return tuple(window for window in windows if holds_at(ground.jurisdiction, window.visit.vantage))


def no_such_place(ground: Ground) -> str:
    """Why a ground could not be judged from these visits."""
    return f"it applies to visitors from {ground.jurisdiction}, and no visit was declared to come from there"
