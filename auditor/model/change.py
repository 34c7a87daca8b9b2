"""What changed for one vendor when a privacy signal was sent."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class SignalChange:
    """One vendor that received an identifier without the signal. Requests are those that report something;
    loading scripts does not count.
    """

    signal: Literal["gpc", "dnt"]
    vendor: str
    """Id or name as attributed, or else the registrable domain."""
    vendor_name: str
    category: str
    requests_without: int
    requests_with: int
    visits_without: int
    """Visits before any choice that sent no signal."""
    visits_with: int
    identifiers_without: tuple[str, ...]
    """Names of the cookies and storage keys whose identifier it received."""
    identifiers_with: tuple[str, ...]
    """Those it received in requests without a restricted-use mark."""
    marks: tuple[str, ...] = ()
    """Restricted-use parameters of its requests with the signal: us_privacy, rdp, …"""
    cookies_without: tuple[str, ...] = ()
    """Names of its cookies that the browser kept."""
    cookies_with: tuple[str, ...] = ()
    vantage: str | None = None
    """Id of the vantage; None if the site was visited from only one."""
