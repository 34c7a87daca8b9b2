"""The coordinator of a crawl over many sites, a few at a time. An engine (engines/) makes the visits.

A failing site does not stop the others. Finished sites are in the store, so an interrupted run resumes where
it stopped. Only one line per site is kept in memory.
"""

import asyncio
import traceback
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

from auditor.browser.page.arrive import passing
from auditor.crawl import publish, room, summaries
from auditor.crawl.engines.embedded import embedded
from auditor.crawl.engines.engine import Engine, WorkerLost
from auditor.crawl.lanes import Lanes
from auditor.crawl.work import CrawlWork
from auditor.errors import AuditorError, BrowserMissing, DiskFull, StoreBusy, UsageError
from auditor.files import snapshots
from auditor.model.audit import Audit, SiteSummary
from auditor.model.site import Site

STOPPING = (StoreBusy, DiskFull, BrowserMissing)
"""Errors that would affect every further site, so the run stops and can be resumed later."""

MILLION = 1_000_000
ALONE = 2
"""How often the program may die with a site in progress before that site runs alone."""
GIVEN_UP = 5
"""Deaths of the program after which a site is given up; it ran alone in the last ones."""
_LOOK_S = 1.0
"""Real seconds between two checks of whether more sites may start."""


async def crawl(
    sites: Sequence[Site], work: CrawlWork, engine: Engine | None = None
) -> tuple[SiteSummary, ...]:
    """Audit every site and return an overview line for each, in the given order.

    Raises StoreBusy, DiskFull or BrowserMissing if no further site could be audited either.
    """
    if engine is not None:
        return await _Coordinator(sites, work, engine).run()
    async with embedded(work) as own:
        return await _Coordinator(sites, work, own).run()


@dataclass(slots=True)
class _Coordinator:
    sites: Sequence[Site]
    work: CrawlWork
    engine: Engine
    lanes: Lanes = field(init=False)
    found: dict[str, SiteSummary] = field(default_factory=dict)
    tries: dict[str, int] = field(default_factory=dict)
    running: dict["asyncio.Task[None]", Site] = field(default_factory=dict)
    suspects: list[Site] = field(default_factory=list)
    """Sites whose workers died, or during which the program died repeatedly: each runs again alone, so that
    no other site is affected.
    """
    began: float = field(default_factory=monotonic)

    def __post_init__(self) -> None:
        deaths = self.work.wanted.deaths
        self.suspects = [site for site in self.sites if ALONE <= deaths.get(site.name, 0) < GIVEN_UP]
        others = [site for site in self.sites if deaths.get(site.name, 0) < ALONE]
        others.sort(key=lambda site: deaths.get(site.name, 0))
        self.lanes = Lanes(others, self.work.wanted.extent.pace.delay_s)

    async def run(self) -> tuple[SiteSummary, ...]:
        self._give_up()
        try:
            while self.lanes.left or self.running or self.suspects:
                self._end_at_budget()
                self._begin()
                await self._wait()
        except BaseException:
            with suppress(AuditorError):
                self.work.store.put_back(self.work.wanted.run.id)
            raise
        finally:
            for task in self.running:
                task.cancel()
            await asyncio.gather(*self.running, return_exceptions=True)
        return tuple(self.found[site.name] for site in self.sites)

    def _give_up(self) -> None:
        for site in self.sites:
            if (deaths := self.work.wanted.deaths.get(site.name, 0)) >= GIVEN_UP:
                self._failed(site, f"auditor was killed {deaths} times while it looked at it")

    def _begin(self) -> None:
        while len(self.running) < self.engine.at_once and (site := self.lanes.ready()) is not None:
            self._start(site, alone=False)
        if self.suspects and not self.running and not self.lanes.left:
            self._start(self.suspects.pop(), alone=True)

    def _start(self, site: Site, *, alone: bool) -> None:
        self.running[asyncio.create_task(self._site(site, alone=alone))] = site

    async def _wait(self) -> None:
        if not self.running:
            await asyncio.sleep(self.lanes.rest_s() or 0.0 if self.engine.at_once else _LOOK_S)
            return
        room = len(self.running) < self.engine.at_once
        rest = self.lanes.rest_s() if room else None
        bound = _LOOK_S if rest is None else min(_LOOK_S, rest)
        done, _ = await asyncio.wait(self.running, timeout=bound, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            del self.running[task]
            task.result()  # an error that stops the whole run is raised here

    async def _site(self, site: Site, *, alone: bool) -> None:
        """Audit one site; an error, expected or not, ends that site only."""
        self.work.progress.begun(site.name)
        try:
            await self._looked_at(site)
        except STOPPING:
            raise
        except WorkerLost as error:
            if alone:
                self._failed(site, f"its worker ended each time that it was looked at ({error})")
                return
            self.suspects.append(site)
            self.work.progress.put_back(site.name)
            self.lanes.done(site)
        except Exception as error:  # noqa: BLE001 - a defect stops one site, not the run
            self._failed(site, str(error) if isinstance(error, AuditorError) else _defect(error), alone=alone)

    async def _looked_at(self, site: Site) -> None:
        work = self.work
        room.check(work.store.path)
        work.store.begin_site(work.wanted.run.id, site)
        audited = await self.engine.audited(site)
        state, reason = summaries.outcome(audited)
        if state == summaries.COULD_NOT_LOOK and passing(reason) and self._once_more(site, reason):
            return
        _snapshots(audited, work)
        line = summaries.summary(audited, _written(audited, work))
        work.store.end_site(
            work.wanted.run.id, site.name, state, reason
        )  # last: a finished site has a report
        self._ended(site, line, f"{state}: {reason}" if reason else state)

    def _once_more(self, site: Site, reason: str) -> bool:
        """Queue the site for another try if the plan allows one. Return whether it did."""
        pace, tried = self.work.wanted.extent.pace, self.tries.get(site.name, 0)
        if tried >= pace.retries or self._spent() is not None:
            self.tries.pop(site.name, None)
            return False
        self.tries[site.name] = tried + 1
        self.lanes.again(site, pace.backoff_s * 2**tried)
        self.work.progress.put_back(site.name)
        self.work.tell(site.name, f"to be tried again: {reason}")
        return True

    def _failed(self, site: Site, reason: str, *, alone: bool = True) -> None:
        self.work.store.end_site(self.work.wanted.run.id, site.name, summaries.COULD_NOT_LOOK, reason)
        line = summaries.failed(site, reason)
        self._ended(site, line, f"could not look: {reason}", lane=not alone)

    def _ended(self, site: Site, line: SiteSummary, words: str, *, lane: bool = True) -> None:
        self.found[site.name] = line
        if lane:
            with suppress(KeyError):  # a suspect has left its lane already
                self.lanes.done(site)
        self.work.progress.ended(line)
        self.work.tell(site.name, words)

    def _spent(self) -> str | None:
        """Which of the run's budgets is spent, in words; None if neither is."""
        pace = self.work.wanted.extent.pace
        if pace.minutes is not None and monotonic() - self.began > pace.minutes * 60:
            return f"{pace.minutes:g} minutes"
        if pace.megabytes is not None and self.engine.received > pace.megabytes * MILLION:
            return f"{pace.megabytes:g} MB"
        return None

    def _end_at_budget(self) -> None:
        if not self.lanes.left or (spent := self._spent()) is None:
            return
        for site in self.lanes.drop():
            self.work.store.begin_site(self.work.wanted.run.id, site)
            self._failed(site, f"not begun: the run's {spent} were spent")


def _defect(error: Exception) -> str:
    """The message for an unexpected error, with the place where it was raised."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    return f"a defect of auditor: {error!r} at {Path(place.filename).name}:{place.lineno}"


def _snapshots(audited: Audit, work: CrawlWork) -> None:
    """Write the documents' texts beside the site file, if it asks for snapshots."""
    policies = work.wanted.policies
    folder = policies / audited.site.name if policies else None
    if folder is None or not audited.site.snapshots or not folder.is_dir():
        return
    try:
        snapshots.keep(folder, audited.documents)
    except UsageError as error:  # the audit itself is stored
        work.tell(audited.site.name, str(error))


def _written(audited: Audit, work: CrawlWork) -> str | None:
    wanted = work.wanted
    if wanted.reports is None or not wanted.formats:
        return None
    shown = publish.report(
        wanted.run, [audited], work.evidence, redact=wanted.redact, language=wanted.language
    )
    try:
        path = publish.write_report(shown, wanted.reports / audited.site.name / wanted.run.id, wanted.formats)
    except UsageError as error:  # the audit itself is stored: `auditor report` writes it again
        work.tell(audited.site.name, str(error))
        return None
    return str(path.relative_to(wanted.reports))
