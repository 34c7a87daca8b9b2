"""The interface between the coordinator of a crawl (run.py) and its engines."""

from typing import Protocol

from auditor.errors import AuditorError
from auditor.model.audit import Audit
from auditor.model.site import Site


class WorkerLost(AuditorError):
    """Every worker that was given a site died; whether the site caused it is not known yet."""


class Engine(Protocol):
    """Audits up to `at_once` sites at a time."""

    @property
    def at_once(self) -> int:
        """Sites that may be in progress now; it changes as machines come and go."""

    @property
    def received(self) -> int:
        """Bytes that came from the network so far."""

    async def audited(self, site: Site) -> Audit:
        """Look at `site`, keep in the store all that was read and seen, and judge it.

        Raises WorkerLost if its workers died, and BrowserMissing, StoreBusy or CouldNotLook if no site can be
        audited.
        """
