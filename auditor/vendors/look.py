"""A cookie or storage key as it was seen, what is known of who is behind it, and a guess at its purpose."""

from dataclasses import dataclass
from typing import Final, Literal

from auditor.model.vendor import Category, CookiePurpose
from auditor.vendors.kin import Kin

DAY_S: Final = 86_400


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A cookie or storage key as it was seen."""

    name: str
    domain: str
    """Domain of the cookie or host of the storage's origin."""
    party: Literal["first", "third"] = "first"
    value: str = ""
    lifetime_s: float | None = None
    """None: a session cookie."""
    http_only: bool = False
    wide: bool | None = None
    """Whether it was set for a whole domain with all its hosts, not for one host alone; None: not known."""
    setter: str | None = None
    """Host of the script or response that wrote it."""
    storage: bool = False
    met: frozenset[str] = frozenset()
    """Vendors (catalogue ids) that the same visits met by host or by a name of their own: a short name of
    theirs is believed then."""
    listed: Category | None = None
    """What a filter list says of its domain, where no catalogue knows it."""

    @property
    def lasting(self) -> bool:
        """Whether it outlives the day."""
        return self.storage or (self.lifetime_s or 0) > DAY_S


@dataclass(frozen=True, slots=True)
class Known:
    """What the lists say of whoever is behind a cookie."""

    category: Category | None = None
    """Of whoever set it."""
    brand: tuple[str, Category] | None = None
    """The vendor whose name the cookie's begins with, and its category."""
    kin: Kin | None = None
    """The vendor whose other cookies' names begin as the cookie's does, and what those are for."""
    entry: bool = False
    """Whether an entry of the catalogue knows whoever set it, not a list alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """A purpose with how sure and why."""

    purpose: CookiePurpose
    confidence: float
    reason: str
    known: float | None = None
    """How sure for whoever is to be excused or accused by it, where that is another figure."""
