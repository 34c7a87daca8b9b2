"""What became of one vendor when a privacy signal was sent."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class SignalChange:
    """One vendor that got an identifier without the signal. Requests are those that report something, not the
    loading of scripts.
    """

    signal: Literal["gpc", "dnt"]
    vendor: str
    """Id or name as attributed, else the registrable domain."""
    vendor_name: str
    category: str
    requests_without: int
    requests_with: int
    visits_without: int
    """Visits that chose nothing, or had not chosen yet, and sent no signal."""
    visits_with: int
    identifiers_without: tuple[str, ...]
    """Names of cookies and storage keys whose identifier it got."""
    identifiers_with: tuple[str, ...]
    """Those that it got in requests without a mark of restricted use."""
    marks: tuple[str, ...] = ()
    """Parameters of restricted use that its requests carried with the signal: us_privacy, rdp, …"""
    cookies_without: tuple[str, ...] = ()
    """Names of its cookies that the browser kept."""
    cookies_with: tuple[str, ...] = ()
    vantage: str | None = None
    """Id of the vantage; None where the site was visited from one alone."""
