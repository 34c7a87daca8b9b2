"""Add to the overview what a run found that the plan's earlier runs did not."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from auditor.model.audit import Run, SiteSummary
from auditor.store.database import Store


def with_news(store: Store, run: Run, found: Sequence[SiteSummary]) -> tuple[SiteSummary, ...]:
    """`found`, where each site that was also seen in an earlier run of the same plan lists the discrepancies
    that are new since then.
    """
    news = store.news(run.id, run.plan)
    new: dict[str, list[str]] = defaultdict(list)
    for changed in (*news.new, *news.returned):
        new[changed.site].append(changed.title)
    return tuple(
        replace(each, since=news.since[each.site], new=tuple(new[each.site]))
        if each.site in news.since
        else each
        for each in found
    )
