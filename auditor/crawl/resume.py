"""Going on with a run that was broken off."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from auditor.crawl import summaries
from auditor.model.audit import Run, SiteSummary
from auditor.model.site import Site
from auditor.store.database import Store

RESUMED_WITHIN: Final = timedelta(hours=20)
"""An older run is left as it is: a nightly crawl begins anew, and one run's visits belong to one day."""


def run_for(store: Store, plan: str, *, anew: bool = False) -> Run:
    """The broken-off run of this plan, if there is a recent one, or a new run."""
    old = None if anew else store.interrupted_run(plan)
    if old is not None and datetime.now(UTC) - old.started < RESUMED_WITHIN:
        return old
    return store.begin_run(plan)


def remaining(
    store: Store, run: Run, sites: Sequence[Site]
) -> tuple[tuple[Site, ...], tuple[SiteSummary, ...]]:
    """The sites still to audit in `run`, and the lines of those that it has finished. What could not be
    looked at is tried again.
    """
    states = store.states(run.id)
    done = (summaries.AUDITED, summaries.CLAIMS_ONLY)
    finished = [site for site in sites if states.get(site.name, ("", ""))[0] in done]
    lines = tuple(
        summaries.summary(store.load_audit(site.name, run.id), f"{site.name}/{run.id}/report.html")
        for site in finished
    )
    return tuple(site for site in sites if site not in finished), lines
