"""What a run found that the run before it did not, site by site."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from auditor.crawl.summaries import AUDITED, standing
from auditor.model.audit import Run, SiteSummary
from auditor.model.finding import Finding
from auditor.store.database import Store


def with_news(store: Store, run: Run, found: Sequence[SiteSummary]) -> tuple[SiteSummary, ...]:
    """`found`, each site that was seen now and in an earlier run with its new discrepancies. One site is in
    memory at a time.
    """
    return tuple(_against_before(store, run, each) if each.state == AUDITED else each for each in found)


def _against_before(store: Store, run: Run, each: SiteSummary) -> SiteSummary:
    before = store.run_before(run.id, each.site)
    if before is None:
        return each
    known = {f.fingerprint for f in store.findings(each.site, before.id) if f.verdict == "contradicted"}
    now = standing(store.findings(each.site, run.id), store.decisions_in_force())
    return replace(each, since=before.id, new=tuple(_told(f for f in now if f.fingerprint not in known)))


def _told(findings: Iterator[Finding]) -> Iterator[str]:
    for finding in findings:
        yield f"{finding.subject.name}: {finding.title or finding.rule.replace('_', ' ')}"
