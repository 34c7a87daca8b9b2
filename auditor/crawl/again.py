"""Judge stored sites again and report what changed; only one site is in memory at a time."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

from auditor import audit
from auditor.errors import AuditorError
from auditor.files import corrections
from auditor.model.audit import Run
from auditor.model.decision import Decision
from auditor.model.rejudged import FindingChange, Rejudged, changes
from auditor.store.database import Store
from auditor.vendors.catalogue import Catalogue


def sites_since(store: Store, day: date, names: Sequence[str]) -> tuple[tuple[str, Run], ...]:
    """The sites among `names` whose newest run began on `day` (UTC) or later, each with that run."""
    began = datetime.combine(day, time.min, tzinfo=UTC)
    newest = ((name, store.latest_run(name)) for name in names)
    return tuple((name, run) for name, run in newest if run is not None and run.started >= began)


def judged_again(
    store: Store,
    sites: Sequence[tuple[str, Run]],
    policies: Path,
    known_to: Callable[[str, str], Catalogue],
) -> Iterator[Rejudged]:
    """Yield what changed in each site's findings. A site that cannot be judged yields the reason instead."""
    for name, run in sites:
        try:
            yield _again(store, name, run.id, policies, known_to)
        except AuditorError as error:
            yield Rejudged(site=name, run=run.id, reason=str(error))


def _again(
    store: Store, name: str, run: str, policies: Path, known_to: Callable[[str, str], Catalogue]
) -> Rejudged:
    before = store.findings(name, run)
    said = corrections.read(policies / name)
    judged = audit.judge_again(name, store, known_to(name, run), run, said)
    found = changes(before, judged.judgement.findings)
    decided = judged.decisions
    return Rejudged(site=name, run=run, changes=tuple(_slim(each, decided) for each in found))


def _slim(change: FindingChange, decided: Mapping[str, Decision]) -> FindingChange:
    """The change without its evidence and quotes, to save memory over many sites; the store keeps them."""
    decision = decided.get(change.finding.fingerprint)
    finding = replace(change.finding, claims=(), quotes=(), evidence=(), instances=(), sources=())
    return replace(change, finding=finding, state=decision.state if decision else "open")
