"""Three sentences for a manager: what was examined, what does not match, what holds."""

from collections.abc import Iterable, Sequence
from typing import Final

from auditor.model.case import Case
from auditor.model.finding import Finding
from auditor.model.visit import Visit
from auditor.model.wording import SEVERITIES, count, listing

_CHOICES: Final = {
    "untouched": "choosing nothing",
    "rejected": "refusing",
    "accepted": "accepting",
    "opted_out": "opting out",
    "control": "not opting out, to compare",
    "gpc": "with Global Privacy Control",
    "dnt": "with Do Not Track",
    "withdrawn": "withdrawing consent",
    "blocked": "with cookies blocked",
    "partial": "accepting some purposes",
}


def summary(case: Case, findings: Sequence[Finding]) -> str:
    """What was examined; what does not match; what holds and what could not be tested."""
    return " ".join((_looked(case), _wrong(case, findings), _rest(findings)))


def _looked(case: Case) -> str:
    reached = case.reached(case.visits)
    if not case.visits:
        why = "no document states its address" if case.site.entry is None else "no visit was made"
        return f"{_read(case)}; the site itself was not visited, because {why}."
    if not reached:
        return f"{_read(case)}; no visit could see the site ({count(len(case.visits), 'try')})."
    made = len(case.visits)
    seen = (
        f"the site was visited {_often(made)}"
        if len(reached) == made
        else f"{len(reached)} of {count(made, 'visit')} saw the site"
    )
    return f"{_read(case)}, and {seen}{_places(case)} ({_choices(reached)})."


def _places(case: Case) -> str:
    """The vantages, if there were several, and which of them could not see the site."""
    every = tuple(dict.fromkeys(visit.vantage.id for visit in case.visits))
    saw = {visit.vantage.id for visit in case.reached(case.visits)}
    if len(every) == 1:
        return ""
    blind = [each for each in every if each not in saw]
    return f" from {listing(every)}" + (f", though not seen from {listing(blind)}" if blind else "")


def _read(case: Case) -> str:
    read = sum(1 for document in case.documents if document.text)
    if not read:
        return "No policy could be read"
    were = "was" if read == 1 else "were"
    if not case.claims:
        of_it = "it" if read == 1 else "them"
        return f"{count(read, 'policy')} {were} found, and no statement was read in {of_it}"
    return f"{count(read, 'policy')} with {count(len(case.claims), 'statement')} {were} read"


def _choices(visits: Iterable[Visit]) -> str:
    return "; ".join(dict.fromkeys(_CHOICES.get(v.phase, v.phase.replace("_", " ")) for v in visits))


def _often(number: int) -> str:
    return {1: "once", 2: "twice"}.get(number, f"{number} times")


def _wrong(case: Case, findings: Sequence[Finding]) -> str:
    """The number of discrepancies, the same as in the tally next to it, and how serious they are."""
    wrong = [finding for finding in findings if finding.verdict == "contradicted"]
    if not wrong and not case.reached(case.visits):
        return "What the site does in the browser is not known."
    if not wrong and not case.claims:
        return "What the policies say is not known."
    if not wrong:
        looked = any(finding.verdict == "upheld" for finding in findings)
        return (
            "Nothing was seen that does not match what the policies say"
            f"{'' if looked else ', but little could be tested'}."
        )
    about = listing(dict.fromkeys(finding.subject.name for finding in wrong), most=3)
    grave = [
        f"{number} {word}"
        for severity, word in SEVERITIES.items()
        if (number := sum(finding.severity == severity for finding in wrong))
    ]
    does = "does" if len(wrong) == 1 else "do"
    if len(grave) == 1:
        return f"{grave[0]} point{'s' if len(wrong) > 1 else ''} {does} not match, about {about}."
    return f"{len(wrong)} points {does} not match ({', '.join(grave)}), about {about}."


def _rest(findings: Sequence[Finding]) -> str:
    upheld = sum(finding.verdict == "upheld" for finding in findings)
    untested = sum(finding.verdict == "untested" for finding in findings)
    other = "other " if any(finding.verdict == "contradicted" for finding in findings) else ""
    match = f"{count(upheld, f'{other}point')} {'matches' if upheld == 1 else 'match'}"
    if not upheld and not untested:
        return f"No {other}point could be checked."
    if not untested:
        return f"{match}."
    if not upheld:
        return f"{count(untested, f'{other}point')} could not be tested."
    return f"{match}, and {untested} could not be tested."
