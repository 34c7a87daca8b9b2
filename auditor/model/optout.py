"""An opt-out endpoint as a record: where it was found, what it did, and whether it holds."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from auditor.model.visit import OptOutEndpoint

OptOutVerdict = Literal["works", "works_partly", "ignored", "dead", "not_reachable", "untested"]
"""not_reachable: it cannot be automated (contact, add-on); `reason` says why."""


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
    """On the same pages of the control visit; None if there was no control visit."""
    cookies_before: tuple[str, ...] = ()
    """Names of the vendor's cookies that the browser kept."""
    cookies_after: tuple[str, ...] = ()
    cookies_control: tuple[str, ...] | None = None
    same_identifier: bool = False
    """Whether an identifier from before the opt-out was sent again afterwards."""
    requests_restart: int | None = None
    """After the browser was closed and reopened; None if it was not."""
    requests_control_restart: int | None = None
    identifier_restart: str | None = None
    """`the same identifier` or `a new identifier`, if one was sent after the restart."""
    script_loads: bool = False
    """Whether a script of the vendor still loaded after the opt-out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PastTry:
    """The result of an opt-out in an earlier run."""

    at: datetime | None
    """When it was tried; None if that run did not try it."""
    verdict: str
    run: str | None = None
    reason: str = ""
    vantage: str | None = None
    """Id of the vantage it was tried from; None if the site was visited from only one."""


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
    """Id of the control visit, without the opt-out, that it was compared with."""
    done: str = ""
    """How it was done: its address was opened, or what was pressed or run."""
    limits: tuple[str, ...] = ()
    """What keeps the opt-out from holding everywhere: a third-party cookie, a session cookie, deletion."""
    tried: datetime | None = None
    vantage: str | None = None
    """Id of the vantage it was tried from; None if the site was visited from only one."""

    def key(self, url: str) -> str:
        """The opt-out's key in findings: its address, plus its vendor if several vendors share the
        address.
        """
        return f"{url} {self.endpoint.vendor}" if self.endpoint.shared else url
