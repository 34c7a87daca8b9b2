"""technology_denied: the policy says that a named service is not used, and it is contacted."""

from collections.abc import Iterator
from typing import Final

from auditor.model.accusation import against
from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.denial import CONDITION
from auditor.model.disclosure import in_policy
from auditor.model.finding import Finding, Subject
from auditor.model.ground import Ground
from auditor.model.groups import Group, by_vendor
from auditor.model.promise import here, no_such_place
from auditor.model.rule import Rule, Source
from auditor.model.seen import SURE, Window, anywhere, cookies, could_not_look, requests, visits_of
from auditor.model.vendor import CookieFacts, HostFacts
from auditor.model.verdict import Weight, clean, untested
from auditor.model.wording import listing, plain, said, times, when

ID: Final = "technology_denied"


def _judge(case: Case) -> Iterator[Finding]:
    judged: set[tuple[str, str]] = set()
    for claim in case.said("vendor_use", polarity="does_not"):
        if claim.vendor and not claim.purpose and (claim.vendor, claim.jurisdiction) not in judged:
            judged.add((claim.vendor, claim.jurisdiction))
            yield _answer(case, claim, claim.vendor)


def _answer(case: Case, claim: Claim, vendor: str) -> Finding:
    ground = Ground(claims=(claim,), jurisdiction=claim.jurisdiction)
    every = anywhere(case)
    windows = here(ground, every)
    subject = Subject(kind="claim", key=vendor.casefold(), name=plain(claim.object or vendor, 80))
    if why := _unanswerable(case, claim, every, windows):
        return untested(case, ID, subject, ground, why=why)
    low = vendor.casefold()
    seen = [s for s in requests(case, windows) if _is(s.facts, low)]
    kept = [s for s in cookies(case, windows) if _is(s.facts, low)]
    groups = by_vendor(case, (*kept, *seen))
    if not groups:
        message = f"{said(ground)} {when(visits_of(windows))}, {subject.name} was not seen."
        return clean(case, ID, subject, ground, windows, needs=("cookies", "requests"), message=message)
    return _contradicted(case, ground, groups[0], windows)


def _unanswerable(
    case: Case, claim: Claim, every: tuple[Window, ...], windows: tuple[Window, ...]
) -> str | None:
    if not every:
        return could_not_look(case, "requests")
    if claim.exceptions or claim.area not in (None, "public") or CONDITION.search(claim.quote.text):
        return (
            "the sentence has an exception or a condition, or speaks of a part of the site that a visitor "
            "does not reach"
        )
    if any(other.vendor == claim.vendor for other in in_policy(case, "vendor_use")):
        return "another sentence says that it is used, so what is denied here is not clear"
    return None if windows else no_such_place(Ground(jurisdiction=claim.jurisdiction))


def _is(facts: HostFacts | CookieFacts, low: str) -> bool:
    return facts.confidence >= SURE and low in (
        (facts.vendor or "").casefold(),
        (facts.vendor_name or "").casefold(),
    )


def _contradicted(case: Case, ground: Ground, group: Group, windows: tuple[Window, ...]) -> Finding:
    seen = group.seen_alike(visits_of(windows))
    facts = group.sightings[0].facts
    weight = Weight(
        severity="error",
        confidence=round(0.95 * facts.confidence, 2),
        reason=f"{group.name} is known ({facts.reason or 'by the catalogue'})",
    )
    message = (
        f"{said(ground)} {when(group.visits)}, the browser met {group.name}: "
        f"{listing(group.labels)}.{times(seen)}"
    )
    return against(case, ID, group, ground, weight, message=message, seen=seen)


RULE = Rule(
    id=ID,
    title="Services in use that the policy says are not",
    compares="Each named service that the policy says is not used, with the hosts and cookies of that "
    "service.",
    severity="error",
    confidence="As sure as the host or cookie is known; less where seen in some visits only.",
    remedy="Take the service off the site, or correct the sentence.",
    sources=(
        Source(
            title="Regulation (EU) 2016/679, art. 5(1)(a)",
            url="https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        ),
    ),
    contradicted_when="“We do not use Google Analytics”, and google-analytics.com is contacted.",
    upheld_when="The same sentence, and no visit met the service.",
    untested_when="No visit reached the site, or the sentence has an exception.",
    judge=_judge,
)
