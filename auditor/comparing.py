"""Compares one site between two runs: its findings, its policies and its observed behaviour."""

from collections.abc import Sequence
from pathlib import Path

from auditor import promises
from auditor.files import corrections
from auditor.model.audit import Audit, Run
from auditor.model.correction import Correction
from auditor.model.document import Document
from auditor.model.version import Version
from auditor.reports.difference import SiteDifference
from auditor.reports.parts.behaviour_changes import behaviour_changes
from auditor.reports.parts.finding_changes import finding_changes
from auditor.reports.parts.policy_changes import policy_changes
from auditor.store.database import Store
from auditor.vendors import catalogue
from auditor.vendors.catalogue import Catalogue


def compared(store: Store, site: str, runs: tuple[Run, Run], policies: Path) -> SiteDifference:
    """Compare a site between the earlier and the later of two runs; `policies` is the folder of
    corrections.
    """
    judged = [store.is_judged(site, run.id) for run in runs]
    if not all(judged):
        return SiteDifference(site=site, problem=_problem(store, site, runs, judged))
    then, now = (store.load_audit(site, run.id) for run in runs)
    return _compared(then, now, catalogue.load(), corrections.read(policies / site))


def _problem(store: Store, site: str, runs: tuple[Run, Run], judged: Sequence[bool]) -> str:
    """Why the site cannot be compared."""
    which, run = ("later", runs[1]) if judged[0] or not any(judged) else ("earlier", runs[0])
    state = store.states(run.id).get(site)
    if state is None:
        return f"not in the {which} run"
    return f"could not look in the {which} run: {state[1] or 'broken off'}"


def _compared(then: Audit, now: Audit, known: Catalogue, said: Sequence[Correction]) -> SiteDifference:
    behaviour, left = behaviour_changes(then, now)
    texts = [_versions(audit, other, known, said) for audit, other in ((then, now), (now, then))]
    seen = any(visit.reached for visit in now.visits)
    return SiteDifference(
        site=now.site.name,
        problem="" if seen or not now.visits else "the site was not seen in the later run",
        findings=finding_changes(then, now),
        policies=policy_changes(*texts),
        behaviour=behaviour,
        not_compared=left,
    )


def _versions(
    audit: Audit, other: Audit, known: Catalogue, said: Sequence[Correction]
) -> tuple[Version, ...]:
    """The audit's documents; those whose text is not in the other run come with the claims that the current
    readers find in them.
    """
    same = {document.id for document in other.documents}
    plain = (_version(document, audit) for document in audit.documents)
    return tuple(
        each if each.document.id in same else promises.of_version(each, known, said) for each in plain
    )


def _version(document: Document, audit: Audit) -> Version:
    at = document.fetched or audit.judgement.at
    return Version(document=document, first=at, last=at)
