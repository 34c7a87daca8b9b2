"""Resume an interrupted run."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from auditor.crawl import publish, summaries
from auditor.errors import CouldNotLook, StoreBusy
from auditor.model.audit import Run, SiteSummary
from auditor.model.site import Site
from auditor.store.database import Store

RESUMED_WITHIN: Final = timedelta(hours=20)
"""Runs older than this are not resumed: a nightly crawl starts a new one, and a run's visits should be from
one day.
"""

_DONE: Final = (summaries.AUDITED, summaries.CLAIMS_ONLY)


def run_for(store: Store, plan: str, *, from_scratch: bool = False) -> tuple[Run, Mapping[str, int]]:
    """The interrupted run of this plan if it is recent, else a new one, with how often each of its sites was
    in progress when the program was killed. The caller must hold the plan's lock.
    """
    old = None if from_scratch else store.interrupted_run(plan)
    if old is not None and datetime.now(UTC) - old.started < RESUMED_WITHIN:
        return old, store.count_deaths(old.id)
    return store.begin_run(plan), {}


def remaining(
    store: Store, run: Run, sites: Sequence[Site], reports: Path | None = None
) -> tuple[tuple[Site, ...], tuple[SiteSummary, ...]]:
    """The sites still to audit in `run`, and the overview lines of those it has finished. Sites that could
    not be looked at, or whose stored audit this version cannot read, are tried again.
    """
    states = store.states(run.id)
    finished = {name for name, (state, _) in states.items() if state in _DONE}
    lines = {
        site.name: line
        for site in sites
        if site.name in finished and (line := _line(store, run, site, reports))
    }
    return tuple(site for site in sites if site.name not in lines), tuple(lines.values())


def _line(store: Store, run: Run, site: Site, reports: Path | None) -> SiteSummary | None:
    path = None if reports is None else publish.written(reports / site.name / run.id)
    try:
        audited = store.load_audit(site.name, run.id)
    except StoreBusy:
        raise
    except CouldNotLook:
        return None
    return summaries.summary(
        audited, None if path is None or reports is None else str(path.relative_to(reports))
    )


def total(run: Run, asked: int, whole: int) -> int:
    """How many sites `run` has in all if `asked` of the plan's `whole` sites are wanted now. Resuming only
    part of a run does not make the run smaller.
    """
    return asked if asked == whole else max(asked, run.sites or 0)


def end(store: Store, run: Run, of: int) -> tuple[Run, int]:
    """End `run` unless some of its `of` sites are unfinished. Return the updated run and how many are."""
    ended = [state for state, _ in store.states(run.id).values() if state not in summaries.UNFINISHED]
    left = max(0, of - len(ended))
    if not left:
        store.end_run(run.id)
    return store.run(run.id) or run, left
