"""The engine on many machines: a task of dask.distributed makes one site's visits. Only the coordinator
writes to the store, each result as it arrives.

dask sends pickles, which can execute code on both ends, so a scheduler on another machine is reached only by
TLS with certificates on both sides (https://distributed.dask.org/en/stable/tls.html).
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from time import monotonic
from typing import Any, Final
from urllib.parse import urlsplit

from auditor import audit
from auditor.browser.program import folder
from auditor.crawl.engines.embedded import looking, needs_browser
from auditor.crawl.engines.engine import WorkerLost
from auditor.crawl.engines.parcel import Found, Order, packed, unpacked
from auditor.crawl.engines.shared import SharedStorage
from auditor.crawl.work import CrawlWork
from auditor.errors import BrowserMissing, CouldNotLook, UsageError
from auditor.model.audit import Audit
from auditor.model.site import Site

RESOURCE: Final = "browser"
"""The dask resource of which a worker offers one unit for each site it can visit at the same time."""
A_BROWSER: Final = 2
"""Tasks in flight per browser: one in progress, one waiting."""
DEATHS: Final = 1
"""Deaths of local workers that a task may cause; it is given up at the next one."""
_ASK_S: Final = 2.0
_COME_S: Final = 60.0
_GONE_S: Final = 600.0
"""Seconds without any browser after which the run stops."""
_OWN: Final = {
    "distributed.scheduler.allowed-failures": DEATHS,
    # by default, dask drops a worker that is not back after 15 s, which is too short on a busy machine
    "distributed.deploy.lost-worker-timeout": "1 day",
    "distributed.comm.timeouts.connect": "120s",
}
"""dask settings for local workers (https://docs.dask.org/en/stable/configuration.html)."""


@dataclass(slots=True)
class Dask:
    """The coordinator's side of the engine."""

    work: CrawlWork
    client: Any
    shared: SharedStorage | None = None
    browsers: int = 0
    received: int = 0
    _tries: "count[int]" = field(default_factory=count)
    _offered: float = field(default_factory=monotonic)

    @property
    def at_once(self) -> int:
        """Sites that may be in flight now. Raises BrowserMissing after `_GONE_S` without any browser."""
        if not self.browsers and monotonic() - self._offered > _GONE_S:
            raise BrowserMissing(
                f"no worker offered a browser for {_GONE_S / 60:.0f} minutes: run the plan again to resume"
            )
        return A_BROWSER * self.browsers

    async def audited(self, site: Site) -> Audit:
        """Have a worker visit `site`, then store what it found and judge it here."""
        if not needs_browser(site):
            return await audit.audit_site(site, looking(site, self.work, None))
        wire = await self._looked(site)
        found = unpacked(Found, wire)
        self.received += found.received
        run, store = self.work.wanted.run.id, self.work.store
        for sha256, content in wire["evidence"].items():
            if self.work.evidence.keep(content) != sha256:
                raise CouldNotLook(
                    f"a worker sent evidence that does not match its hash {sha256}: audit the site again"
                )
        if self.shared is not None:
            await asyncio.to_thread(self.shared.take, found.shared, self.work.evidence)
        store.add_documents(run, site.name, found.documents, found.claims, found.tensions, found.corrected)
        for visit in found.visits:
            store.add_visit(run, visit)
        return audit.judge_again(site.name, store, self.work.catalogue, run)

    async def _looked(self, site: Site) -> dict[str, Any]:
        from distributed import KilledWorker  # noqa: PLC0415 - an extra
        from distributed.client import FutureCancelledError  # noqa: PLC0415 - the same
        from distributed.comm import CommClosedError  # noqa: PLC0415 - the same

        from auditor.crawl.engines.worker import look  # noqa: PLC0415 - needs the extra

        key = f"auditor-{self.work.wanted.run.id}-{site.name}-{next(self._tries)}"
        future = self.client.submit(
            look, packed(Order, self._order(site)), key=key, resources={RESOURCE: 1}, pure=False
        )
        try:
            wire: dict[str, Any] = await future
        except KilledWorker as error:
            raise WorkerLost(f"{error.allowed_failures + 1} workers died") from error
        except BrowserMissing as error:
            raise WorkerLost(f"a worker's browser did not start: {error}") from error
        except (FutureCancelledError, CommClosedError) as error:
            raise BrowserMissing(f"the scheduler was lost: {error}: run the plan again to resume") from error
        finally:
            future.release()
        return wire

    def _order(self, site: Site) -> Order:
        work = self.work
        return Order(
            site=site,
            run=work.wanted.run,
            done=tuple(visit for visit in work.store.visits(work.wanted.run.id, site.name) if visit.reached),
            extent=work.wanted.extent,
        )

    async def count_browsers(self) -> None:
        """Ask the scheduler how many browsers its workers offer."""
        known = await self.client.scheduler.identity(n_workers=-1)
        offered = (each.get("resources", {}).get(RESOURCE, 0) for each in known["workers"].values())
        self.browsers = int(sum(offered))
        if self.browsers:
            self._offered = monotonic()

    async def keep_counting(self) -> None:
        """Follow workers as they come and go."""
        while True:
            await asyncio.sleep(_ASK_S)
            with suppress(OSError, TimeoutError):
                await self.count_browsers()


@asynccontextmanager
async def dask(work: CrawlWork, scheduler: str | None, shared: str | None) -> AsyncIterator[Dask]:
    """The engine on the workers of `scheduler`, or on as many local workers as sites may run at once.

    Raises UsageError if a remote scheduler has no TLS or dask is not installed, CouldNotLook if the scheduler
    does not answer, BrowserMissing if no worker offers a browser.
    """
    secure = checked(scheduler) if scheduler is not None else None
    storage = SharedStorage(shared) if shared is not None else None
    async with _connected(work, scheduler, secure) as client:
        from auditor.crawl.engines.worker import Browsers  # noqa: PLC0415 - needs the extra

        engine = Dask(work, client, storage)
        try:
            await client.register_plugin(Browsers(work.settings, work.catalogue, shared))
        except BrowserMissing as error:
            raise BrowserMissing(f"a worker has no browser: {error}") from error
        await _until_offered(engine)
        counting = asyncio.create_task(engine.keep_counting())
        try:
            yield engine
        finally:
            counting.cancel()
            await asyncio.gather(counting, return_exceptions=True)


@asynccontextmanager
async def _connected(work: CrawlWork, scheduler: str | None, secure: Any) -> AsyncIterator[Any]:
    try:
        from dask import config  # noqa: PLC0415 - an extra
        from distributed import Client, LocalCluster  # noqa: PLC0415 - the same
    except ImportError as error:
        raise UsageError("--engine dask needs dask: pip install 'auditor[dask]'") from error
    if scheduler is None:
        with (
            config.set(_OWN),
            folder.own(folder.WORKERS) as place,
        ):
            cluster = LocalCluster(
                n_workers=work.wanted.at_once,
                threads_per_worker=1,
                resources={RESOURCE: 1},
                host="127.0.0.1",
                dashboard_address="127.0.0.1:0",
                local_directory=str(place),
                asynchronous=True,
            )
            try:
                await cluster
            except (OSError, RuntimeError) as error:
                await cluster.close()
                raise CouldNotLook(f"the workers on this machine did not start: {error}") from error
            try:
                async with cluster, Client(cluster, asynchronous=True, direct_to_workers=True) as client:
                    yield client
            finally:
                folder.sweep()  # what killed workers left behind
        return
    try:
        client = await Client(scheduler, asynchronous=True, direct_to_workers=True, security=secure)
    except (OSError, TimeoutError) as error:
        raise CouldNotLook(
            f"--scheduler {scheduler}: no answer: {error}: is the scheduler running?"
        ) from error
    async with client:
        yield client


async def _until_offered(engine: Dask) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(_COME_S):
            while True:
                await engine.count_browsers()
                if engine.browsers:
                    return
                await asyncio.sleep(_ASK_S)
    raise BrowserMissing(f'no worker offers a browser: start each with --resources "{RESOURCE}=N"')


def checked(scheduler: str) -> Any:
    """The TLS settings for `scheduler`; None on loopback, where plain TCP is allowed. Raises UsageError."""
    try:
        parts = urlsplit(scheduler if "://" in scheduler else f"tcp://{scheduler}")
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise UsageError(
            f"--scheduler {scheduler}: not a valid address: {error}: write it as tls://host:8786"
        ) from error
    if parts.scheme not in ("tcp", "tls") or not host or port is None:
        raise UsageError(f"--scheduler {scheduler}: not a valid address: write it as tls://host:8786")
    if parts.scheme == "tcp":
        if host not in ("127.0.0.1", "::1", "localhost"):
            raise UsageError(
                f"--scheduler {scheduler}: dask sends code, so a scheduler on another machine needs TLS:"
                " use tls:// with certificates"
            )
        return None
    from distributed.security import Security  # noqa: PLC0415 - an extra

    secure = Security(require_encryption=True)
    if not (secure.tls_ca_file and secure.tls_client_cert):
        raise UsageError(
            f"--scheduler {scheduler}: no certificates: name them in DASK_DISTRIBUTED__COMM__TLS__CA_FILE,"
            " DASK_DISTRIBUTED__COMM__TLS__CLIENT__CERT and DASK_DISTRIBUTED__COMM__TLS__CLIENT__KEY"
        )
    return secure
