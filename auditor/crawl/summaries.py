"""Build a line of the overview from an audit."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from auditor.model.audit import Audit, SiteSummary
from auditor.model.decision import RULED_OUT, Decision
from auditor.model.finding import Finding, Severity
from auditor.model.site import Site

AUDITED: Final = "audited"
COULD_NOT_LOOK: Final = "could not look"
CLAIMS_ONLY: Final = "claims only"
UNFINISHED: Final = ("begun", "unfinished")
"""States of an unfinished site: in progress, or left so by an interrupted run."""
NO_ADDRESS: Final = "no address stated"
NO_DOCUMENT: Final = "no address stated, and no document to read"


def standing(findings: Iterable[Finding], decisions: Mapping[str, Decision]) -> tuple[Finding, ...]:
    """The discrepancies that no current decision rules out."""
    return tuple(
        finding
        for finding in findings
        if finding.verdict == "contradicted"
        and not (finding.fingerprint in decisions and decisions[finding.fingerprint].state in RULED_OUT)
    )


def summary(audit: Audit, report: str | None = None) -> SiteSummary:
    """The result of a site; `report` is the path of its own report, relative to the overview."""
    state, reason = outcome(audit)
    counted = standing(audit.judgement.findings, audit.decisions)
    by_severity: Counter[Severity] = Counter(finding.severity for finding in counted)
    by_verdict = Counter(finding.verdict for finding in audit.judgement.findings)
    return SiteSummary(
        site=audit.site.name,
        state=state,
        reason=reason,
        entry=audit.site.entry,
        contradicted=len(counted),
        errors=by_severity["error"],
        warnings=by_severity["warning"],
        notes=by_severity["note"],
        upheld=by_verdict["upheld"],
        untested=by_verdict["untested"],
        rules=tuple(dict.fromkeys(finding.rule for finding in counted)),
        titles={finding.rule: finding.title for finding in counted if finding.title},
        vendors=tuple(
            dict.fromkeys(finding.subject.name for finding in counted if finding.subject.kind == "vendor")
        ),
        vantages=_vantages(audit),
        report=report,
    )


def outcome(audit: Audit) -> tuple[str, str]:
    """The state of the site in this run, and the reason if something could not be seen."""
    if audit.site.entry is None:
        read = any(document.text for document in audit.documents)
        return CLAIMS_ONLY, NO_ADDRESS if read else NO_DOCUMENT
    if any(visit.reached for visit in audit.visits):
        unseen = [vantage for vantage in _vantages(audit) if not _seen_from(vantage, audit)]
        return AUDITED, "; ".join(f"not seen from {each}: {_why(audit, each)}" for each in unseen)
    return COULD_NOT_LOOK, _why(audit)


def _vantages(audit: Audit) -> tuple[str, ...]:
    return tuple(dict.fromkeys(visit.vantage.id for visit in audit.visits))


def _seen_from(vantage: str, audit: Audit) -> bool:
    return any(visit.reached for visit in audit.visits if visit.vantage.id == vantage)


def _why(audit: Audit, vantage: str | None = None) -> str:
    """Why no visit (from `vantage`, if given) saw the site."""
    visits = (visit for visit in audit.visits if vantage in (None, visit.vantage.id))
    gap = next((gap for visit in visits for gap in visit.gaps if gap.what in ("visit", "page")), None)
    return gap.reason if gap else "no visit was made"


def failed(site: Site, reason: str) -> SiteSummary:
    """The line of a site that could not be audited because of its files or an error in auditor."""
    return SiteSummary(site=site.name, state=COULD_NOT_LOOK, reason=reason, entry=site.entry)
