"""A cookie or storage key as observed, what is known about its vendor, and a guess at its purpose."""

from dataclasses import dataclass
from typing import Final, Literal

from auditor.model.vendor import Category, CookiePurpose
from auditor.vendors.kin import Kin

DAY_S: Final = 86_400


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A cookie or storage key as observed."""

    name: str
    domain: str
    """The cookie's domain, or the host of the storage's origin."""
    party: Literal["first", "third"] = "first"
    value: str = ""
    lifetime_s: float | None = None
    """None for a session cookie."""
    http_only: bool = False
    wide: bool | None = None
    """Whether it was set for a domain and all its hosts rather than one host; None if unknown."""
    setter: str | None = None
    """Host of the script or response that wrote it."""
    storage: bool = False
    met: frozenset[str] = frozenset()
    """Vendors (catalogue ids) that the same visits met by host or by a name of their own; short names of
    these vendors are trusted.
    """
    listed: Category | None = None
    """The category that a filter list implies for its domain, if no catalogue knows the domain."""

    @property
    def lasting(self) -> bool:
        """Whether it lives longer than a day."""
        return self.storage or (self.lifetime_s or 0) > DAY_S


@dataclass(frozen=True, slots=True)
class Known:
    """What the lists know about the vendor behind a cookie."""

    category: Category | None = None
    """The category of the vendor that set it."""
    brand: tuple[str, Category] | None = None
    """The vendor whose name starts the cookie's name, and its category."""
    kin: Kin | None = None
    """The vendor whose other cookies' names start as this one does, and what those are for."""
    entry: bool = False
    """Whether the vendor that set it has an entry in the catalogue, rather than only a place in a list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """A guessed purpose with confidence and reason."""

    purpose: CookiePurpose
    confidence: float
    reason: str
    known: float | None = None
    """The confidence for accusing or excusing someone because of it, if that is a different figure."""
