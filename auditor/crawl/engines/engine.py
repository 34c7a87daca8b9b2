"""What an engine is to the coordinator of a crawl (run.py)."""

from typing import Protocol

from auditor.errors import AuditorError
from auditor.model.audit import Audit
from auditor.model.site import Site


class WorkerLost(AuditorError):
    """The workers that looked at a site died each time; whether by its doing nobody knows yet."""


class Engine(Protocol):
    """Looks at sites, as many at a time as `at_once` says."""

    @property
    def at_once(self) -> int:
        """Sites that may be in work now; it may change as machines come and go."""

    @property
    def received(self) -> int:
        """Bytes that came from the network so far."""

    async def audited(self, site: Site) -> Audit:
        """Look at `site`, keep in the store all that was read and seen, and judge it.

        Raises WorkerLost where the workers died under it, and BrowserMissing, StoreBusy or CouldNotLook
        where none could look.
        """
