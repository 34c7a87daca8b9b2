"""An opt-out endpoint as a record: where it was found, what it did, and whether it holds."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from auditor.model.visit import OptOutEndpoint

OptOutVerdict = Literal["works", "works_partly", "ignored", "dead", "not_reachable", "untested"]
"""not_reachable: no machine can do it (contact, add-on); `reason` says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VendorTraffic:
    """One vendor before and after an opt-out, and in the control visit without it."""

    vendor: str
    requests_before: int
    requests_after: int
    requests_control: int | None = None
    identifiers_before: tuple[str, ...] = ()
    """Names of cookies and storage keys that held an identifier."""
    identifiers_after: tuple[str, ...] = ()
    identifiers_control: tuple[str, ...] | None = None
    """On the same pages of the control visit; None where none was made."""
    cookies_before: tuple[str, ...] = ()
    """Names of the vendor's cookies that the browser kept."""
    cookies_after: tuple[str, ...] = ()
    cookies_control: tuple[str, ...] | None = None
    same_identifier: bool = False
    """One of the identifiers of before went out again after."""
    requests_restart: int | None = None
    """After the browser was closed and opened again; None where it was not."""
    requests_control_restart: int | None = None
    identifier_restart: str | None = None
    """`the same identifier` or `a new identifier`, where one went out after the restart."""
    script_loads: bool = False
    """A script of the vendor still came after the opt-out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PastTry:
    """What became of an opt-out in an earlier run."""

    at: datetime | None
    """When it was tried; None where that run did not come to try it."""
    verdict: str
    run: str | None = None
    reason: str = ""
    vantage: str | None = None
    """Id of the vantage that it was tried from; None where the site was visited from one alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OptOutRecord:
    """The state of one opt-out endpoint."""

    endpoint: OptOutEndpoint
    verdict: OptOutVerdict
    reason: str
    redirects: tuple[str, ...] = ()
    status: int | None = None
    wrote: tuple[str, ...] = ()
    """`cookie NAME on DOMAIN for 730 days`, `localStorage KEY`."""
    traffic: tuple[VendorTraffic, ...] = ()
    visit: str | None = None
    control: str | None = None
    """Id of the visit without the opt-out that it was compared with."""
    done: str = ""
    """How it was done: its address opened, what was pressed or run."""
    limits: tuple[str, ...] = ()
    """What keeps the opt-out from holding everywhere: a third party's cookie, a session's, deletion."""
    tried: datetime | None = None
    vantage: str | None = None
    """Id of the vantage that it was tried from; None where the site was visited from one alone."""

    def key(self, url: str) -> str:
        """What tells it from another in findings: its address, with its vendor where several share it."""
        return f"{url} {self.endpoint.vendor}" if self.endpoint.shared else url
