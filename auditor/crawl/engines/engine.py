"""The interface between the coordinator of a crawl (run.py) and its engines."""

from typing import Protocol

from auditor.errors import AuditorError
from auditor.model.audit import Audit
from auditor.model.site import Site


class WorkerLost(AuditorError):
    """Every worker that a site was given to died; whether the site caused it is not known yet."""


class Engine(Protocol):
    """Audits up to `at_once` sites at a time."""

    @property
    def at_once(self) -> int:
        """Sites that may be in progress now; the number changes as machines come and go."""

    @property
    def received(self) -> int:
        """Bytes received from the network so far."""

    async def audited(self, site: Site) -> Audit:
        """Visit `site`, store everything that was read and observed, and judge it.

        Raises WorkerLost if its workers died, and BrowserMissing, StoreBusy or CouldNotLook if no site can be
        audited.
        """
