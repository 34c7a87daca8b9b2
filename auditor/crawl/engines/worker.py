"""A worker of dask.distributed: its browser, in its own event loop, and the task for one site's visits."""

import asyncio
import shutil
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from distributed import Worker, WorkerPlugin, get_worker

from auditor import audit
from auditor.browser.program import locate
from auditor.browser.program.settings import BrowserSettings
from auditor.crawl.browsers import SharedBrowser
from auditor.crawl.engines.embedded import TRIES, troubled
from auditor.crawl.engines.parcel import Found, Order, Wire, evidence_of, packed, small, unpacked, without
from auditor.crawl.engines.remembered import Remembered, key_of
from auditor.crawl.engines.shared import SharedStorage
from auditor.model.visit import Visit
from auditor.store.evidence import Evidence
from auditor.vendors.catalogue import Catalogue

NAME: Final = "auditor-browsers"
_ENDS_S: Final = 30.0


class Browsers(WorkerPlugin):  # type: ignore[misc]  # distributed's class has no types here
    """The browser of a worker, in a thread with its own event loop, so that the worker's loop can keep
    sending heartbeats.
    """

    name = NAME

    def __init__(self, settings: BrowserSettings, catalogue: Catalogue, shared: str | None) -> None:
        self._settings = settings
        self._catalogue = catalogue
        self._shared = shared
        self._loop: asyncio.AbstractEventLoop | None = None
        self._browser: SharedBrowser | None = None
        self._folder = Path(tempfile.gettempdir())

    def setup(self, worker: Worker) -> None:
        """Start the loop; the first site opens the browser. Raises BrowserMissing if there is none."""
        locate.find(self._settings.executable, self._settings.mode)
        self._folder = Path(worker.local_directory)
        self._loop = asyncio.new_event_loop()
        self._browser = SharedBrowser(self._settings)
        threading.Thread(target=self._loop.run_forever, name=NAME, daemon=True).start()

    def teardown(self, worker: Worker) -> None:  # noqa: ARG002 - distributed's signature
        """Close the browser and end the loop."""
        if self._loop is None or self._browser is None:
            return
        closing = asyncio.run_coroutine_threadsafe(self._browser.__aexit__(None, None, None), self._loop)
        try:
            closing.result(_ENDS_S)
        finally:
            self._loop.call_soon_threadsafe(self._loop.stop)

    def look(self, wire: Wire) -> Wire:
        """Make the visits of an order; blocks the calling thread."""
        assert self._loop is not None
        return asyncio.run_coroutine_threadsafe(self._looked(unpacked(Order, wire)), self._loop).result()

    async def _looked(self, order: Order) -> Wire:
        folder = Path(tempfile.mkdtemp(dir=self._folder, prefix="evidence-"))
        try:
            return await self._found(order, Evidence(folder))
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    async def _found(self, order: Order, evidence: Evidence) -> Wire:
        assert self._browser is not None
        before = self._browser.received
        memory = Remembered(order.done)
        while True:
            async with self._browser.lent() as lent:
                said, visits = await audit.look_at(
                    order.site, self._work(order, memory, evidence, lent.opened)
                )
                lent.ill = lent.ill or troubled(visits)
                if lent.opened.alive or memory.tries == TRIES:
                    break
            memory = memory.again()
        made = _newest(visits, order.done)
        hashes = evidence_of(made)
        along: dict[str, bytes] = {}
        far: tuple[str, ...] = ()
        if self._shared is not None:
            far = await asyncio.to_thread(SharedStorage(self._shared).give, hashes, evidence)
        else:
            along = small(hashes, evidence)
        found = Found(
            documents=said.documents,
            claims=said.claims,
            tensions=said.tensions,
            corrected=said.corrected,
            visits=tuple(without(visit, (*along, *far)) for visit in made),
            shared=far,
            received=self._browser.received - before,
        )
        return packed(Found, found, along)

    def _work(self, order: Order, memory: Remembered, evidence: Evidence, opened: Any) -> audit.Work:
        return audit.Work(
            browser=opened,
            catalogue=self._catalogue,
            store=memory,
            evidence=evidence,
            run=order.run,
            extent=order.extent,
        )


def _newest(visits: Sequence[Visit], done: Sequence[Visit]) -> tuple[Visit, ...]:
    """The visits made here, without those that the coordinator already had; of repeated ones the last."""
    known = {visit.attempt for visit in done}
    return tuple({key_of(visit): visit for visit in visits if visit.attempt not in known}.values())


def look(wire: Wire) -> Wire:
    """The task: make one site's visits."""
    plugin = get_worker().plugins[NAME]
    assert isinstance(plugin, Browsers)
    return plugin.look(wire)
