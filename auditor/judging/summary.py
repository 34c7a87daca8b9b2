"""Three sentences that a manager understands: what was looked at, what does not match, what holds."""

from collections.abc import Sequence

from auditor.model.case import Case
from auditor.model.finding import Finding
from auditor.model.wording import count, listing


def summary(case: Case, findings: Sequence[Finding]) -> str:
    """What was looked at; what does not match; what holds and what could not be tested."""
    return " ".join((_looked(case), _wrong(findings), _rest(findings)))


def _looked(case: Case) -> str:
    reached = case.reached(case.visits)
    read = [document for document in case.documents if document.text]
    policies = f"{len(read)} polic{'y' if len(read) == 1 else 'ies'} with {count(len(case.claims), 'claim')}"
    if not case.visits:
        why = "no document states its address" if case.site.entry is None else "no visit was made"
        return f"{policies} read; the site itself was not visited, because {why}."
    if not reached:
        return f"{policies} read; none of {count(len(case.visits), 'visit')} could see the site."
    phases = listing(dict.fromkeys(visit.phase.replace("_", " ") for visit in reached))
    made = f"{len(reached)} of {len(case.visits)}" if len(reached) < len(case.visits) else str(len(reached))
    return f"{policies} read and {made} visit{'s' if made != '1' else ''} made ({phases})."


def _wrong(findings: Sequence[Finding]) -> str:
    wrong = [f for f in findings if f.verdict == "contradicted" and f.severity != "note"]
    notes = sum(f.verdict == "contradicted" and f.severity == "note" for f in findings)
    aside = f"; {count(notes, 'note')} beside" if notes else ""
    if not wrong:
        looked = any(f.verdict == "upheld" for f in findings)
        return (
            f"Nothing was seen that does not match what the policies "
            f"say{'' if looked else ', but little could be tested'}{aside}."
        )
    about = listing(dict.fromkeys(f.subject.name for f in wrong), most=3)
    return (
        f"{count(len(wrong), 'discrepancy')} between what the policies say and what the browser saw, "
        f"about {about}{aside}."
    )


def _rest(findings: Sequence[Finding]) -> str:
    upheld = sum(f.verdict == "upheld" for f in findings)
    untested = sum(f.verdict == "untested" for f in findings)
    return f"{count(upheld, 'promise')} found kept, and {count(untested, 'question')} could not be tested."
