"""technology_denied: a service or a technology other than cookies is said not to be used, and was seen."""

from collections.abc import Iterator
from typing import Final

from auditor.languages import words_for
from auditor.model import denied_means
from auditor.model.accusation import against
from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.consent_claims import is_one_of
from auditor.model.denial import CONDITION
from auditor.model.denied_means import Means
from auditor.model.disclosure import ALSO_USED, uses
from auditor.model.finding import Finding, Subject
from auditor.model.fingerprinting import Fingerprinted, fingerprinted, of_unknown_end, reckoned
from auditor.model.ground import Ground, here, no_such_place
from auditor.model.groups import Group, by_vendor
from auditor.model.proof import of_picture
from auditor.model.rule import Rule, Source
from auditor.model.seen import SURE, Window, anywhere, cookies, could_not_look, requests, visits_of
from auditor.model.sent import WHERE_HELD, identifiers
from auditor.model.vendor import CookieFacts, HostFacts
from auditor.model.verdict import Weight, clean, contradicted, untested, weigh
from auditor.model.wording import listing, plain, said, times, when

ID: Final = "technology_denied"
_ALL_OF_A_COMPANY: Final = words_for("all_of_a_company")
"""Words that deny everything a company offers: "no Google services"."""
_NEEDED: Final[dict[Means, tuple[str, ...]]] = {
    "storage": ("storage",),
    "beacon": WHERE_HELD,
    "fingerprint": ("calls",),
    "recording": ("requests",),
    "outside": ("requests",),
}
_CALLED: Final[dict[Means, str]] = {
    "storage": "storage",
    "beacon": "beacons",
    "fingerprint": "fingerprints",
    "recording": "recordings",
    "outside": "requests to others",
}


def _judge(case: Case) -> Iterator[Finding]:
    judged: set[tuple[str, str]] = set()
    for claim in case.said("vendor_use", polarity="does_not"):
        if claim.vendor and not claim.purpose and (claim.vendor, claim.jurisdiction) not in judged:
            judged.add((claim.vendor, claim.jurisdiction))
            yield _answer(case, claim, claim.vendor)
    for claim, means in denied_means.denied(case):
        yield from _of_means(case, claim, means)


def _of_means(case: Case, claim: Claim, means: Means) -> Iterator[Finding]:
    """Judge a denial of storage, beacons, fingerprints, recording or outside requests."""
    ground = Ground(claims=(claim,), jurisdiction=claim.jurisdiction)
    every = anywhere(case)
    windows = here(ground, every)
    subject = Subject(kind="technology", key=f"{means} denied", name=plain(claim.object or means, 80))
    why = None if every else could_not_look(case, _NEEDED[means][0])
    why = why or (None if windows else no_such_place(ground))
    if denied_means.stated(case, means):
        why = ALSO_USED
    if why:
        yield untested(case, ID, subject, ground, why=why)
        return
    groups = () if means == "fingerprint" else denied_means.in_use(case, means, windows)
    prints = _prints(case, windows) if means == "fingerprint" else ()
    if not groups and not prints and (why := _unsure(case, means, windows)):
        yield untested(case, ID, subject, ground, why=why)
        return
    for group in groups:
        if means == "recording" and uses(case, group.vendor):
            why = (
                f"the documents name {group.name}; whether it is set to record cannot be seen from a browser"
            )
            yield untested(case, ID, group.subject(), ground, why=why, evidence=group.evidence())
        else:
            yield _met(case, ground, means, group, windows)
    for each in prints:
        yield _print(case, ground, each, windows)
    if not groups and not prints:
        message = (
            f"{said(ground)} {when(visits_of(windows))}, nothing known to track visitors by "
            f"{_CALLED[means]} was seen."
        )
        yield clean(case, ID, subject, ground, windows, needs=_NEEDED[means], message=message)


def _prints(case: Case, windows: tuple[Window, ...]) -> tuple[Fingerprinted, ...]:
    return (*fingerprinted(case, windows, makers=True), *reckoned(case, windows))


def _unsure(case: Case, means: Means, windows: tuple[Window, ...]) -> str | None:
    """Why the site cannot be called clean although nothing known was met."""
    hosts = of_unknown_end(case, windows) if means == "fingerprint" else ()
    if hosts:
        return (
            f"a script from {listing(hosts)} read what a fingerprint can be made of; its purpose is not known"
        )
    hosts = denied_means.strangers(case, windows) if means == "outside" else ()
    return f"{listing(hosts)} was asked for files; whom it belongs to is not known" if hosts else None


def _met(case: Case, ground: Ground, means: Means, group: Group, windows: tuple[Window, ...]) -> Finding:
    seen = group.seen_alike(visits_of(windows))
    names = identifiers(case, group.requests)
    along = f" with {listing(names)}" if names else ""
    weight = Weight(
        severity="error" if group.requests else "warning",
        confidence=round(0.9 * max(s.facts.confidence for s in group.sightings), 2),
        reason="the very thing that is denied was seen",
    )
    verb = "sent beacons to" if group.requests else "stored"
    if means == "outside":
        verb = "requested files from another server:"
    if means == "recording" and denied_means.recordings(case, windows):
        verb = "sent a recording of what was shown and done to"
    elif means == "recording":
        verb = "sent data to a service that records visits:"
        weight = weight.weaker("the service records visits; what it was set to do cannot be seen", 0.8)
    message = (
        f"{said(ground)} {when(group.visits)}, the browser {verb} {listing(group.labels)}{along} "
        f"({group.name}).{times(seen)}"
    )
    kind = "" if group.vendor else "technology"
    return against(case, ID, group, ground, weight, message=message, seen=seen, kind=kind)


def _print(case: Case, ground: Ground, each: Fingerprinted, windows: tuple[Window, ...]) -> Finding:
    seen = each.seen(visits_of(windows))
    weight = Weight(
        severity="error",
        confidence=round(0.8 * each.facts.confidence, 2),
        reason="several interfaces that tell devices apart were read by one tracker's script",
    )
    if each.sent:
        weight = Weight(
            severity="error",
            confidence=0.7,
            reason="what one script of the site's own read there is made into the same digest each time; the "
            "digest itself is known by its form alone",
        )
    message = f"{said(ground)} {when(each.visits)}, {each.words}.{times(seen)}"
    evidence = (*each.evidence, *of_picture(each.visits[:1]))
    return contradicted(
        case, ID, each.subject, ground, weigh(weight, seen), message=message, evidence=evidence, seen=seen
    )


def _answer(case: Case, claim: Claim, vendor: str) -> Finding:
    ground = Ground(claims=(claim,), jurisdiction=claim.jurisdiction)
    every = anywhere(case)
    windows = here(ground, every)
    subject = Subject(kind="claim", key=vendor.casefold(), name=plain(claim.object or vendor, 80))
    if why := _unanswerable(case, claim, every, windows):
        return untested(case, ID, subject, ground, why=why)
    low = vendor.casefold()
    whole = bool(_ALL_OF_A_COMPANY.search(claim.quote.text))
    seen = [s for s in requests(case, windows) if _is(s.facts, low, whole=whole)]
    kept = [s for s in cookies(case, windows) if _is(s.facts, low, whole=whole)]
    groups = by_vendor(case, (*kept, *seen))
    product = (
        ()
        if groups
        else by_vendor(case, (s for s in requests(case, windows) if _is(s.facts, low, whole=True)))
    )
    if product and not (named := tuple(g for g in product if _names_product(claim, g, low))):
        why = (
            f"{listing(g.name for g in product)} was seen, and it is not clear whether the sentence covers it"
        )
        return untested(case, ID, subject, ground, why=why, evidence=product[0].evidence())
    groups = groups or (named if product else ())
    if not groups:
        message = f"{said(ground)} {when(visits_of(windows))}, {subject.name} was not seen."
        return clean(case, ID, subject, ground, windows, needs=("cookies", "requests"), message=message)
    return _contradicted(case, ground, groups[0], windows)


def _names_product(claim: Claim, group: Group, low: str) -> bool:
    """Whether a sentence that names a company also names the product that was met: "no fonts from Google"."""
    own = (group.vendor or "").casefold().removeprefix(low).strip("-").rpartition("-")[2]
    return bool(own) and own in claim.quote.text.casefold()


def _unanswerable(
    case: Case, claim: Claim, every: tuple[Window, ...], windows: tuple[Window, ...]
) -> str | None:
    if not every:
        return could_not_look(case, "requests")
    if claim.exceptions or claim.area not in (None, "public") or CONDITION.search(_beside(claim)):
        return (
            "the sentence has an exception or a condition, or is about a part of the site that visitors "
            "do not reach"
        )
    if uses(case, claim.vendor):
        return ALSO_USED
    return None if windows else no_such_place(Ground(jurisdiction=claim.jurisdiction))


def _beside(claim: Claim) -> str:
    """The sentence without the denying words: "we do without Google Analytics" is not a condition."""
    words = claim.quote.text
    for denying in claim.because:
        words = words.replace(denying, " ", 1)
    return words


def _is(facts: HostFacts | CookieFacts, low: str, *, whole: bool) -> bool:
    """Whether the facts are of the vendor, or, with `whole`, of any product of that company."""
    names = ((facts.vendor or "").casefold(), (facts.vendor_name or "").casefold())
    return facts.confidence >= SURE and (low in names or (whole and is_one_of(names[0], (low,))))


def _contradicted(case: Case, ground: Ground, group: Group, windows: tuple[Window, ...]) -> Finding:
    seen = group.seen_alike(visits_of(windows))
    facts = group.sightings[0].facts
    weight = Weight(
        severity="error",
        confidence=round(0.95 * facts.confidence, 2),
        reason=f"{group.name} is known ({facts.reason or 'by the catalogue'})",
    )
    message = (
        f"{said(ground)} {when(group.visits)}, the browser contacted {group.name} or kept its cookies: "
        f"{listing(group.labels)}.{times(seen)}"
    )
    return against(case, ID, group, ground, weight, message=message, seen=seen)


RULE = Rule(
    id=ID,
    title="Services or technologies in use that the policy says are not",
    compares="Each service that the policy says is not used, with that service's hosts and cookies. Where "
    "the policy says that storage, beacons, fingerprints or recordings are not used: with identifiers kept "
    "in storage, pixels and beacons that carried an identifier to trackers, what trackers' scripts read, "
    "and data sent to services that record visits.",
    severity="error",
    confidence="As certain as the host or cookie is known; 0.9 times that for storage, beacons and "
    "recordings, and 0.8 times that for fingerprints; lower where seen in only some visits.",
    remedy="Remove it from the site, or correct the statement.",
    sources=(
        Source(
            title="Regulation (EU) 2016/679, art. 5(1)(a)",
            url="https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        ),
    ),
    contradicted_when="The policy says “We do not use Google Analytics”, and google-analytics.com is "
    "contacted.",
    upheld_when="The policy says the same, and the service was not seen in any visit.",
    untested_when="No visit reached the site, or the sentence has an exception; or the policy says that "
    "visits are not recorded, and the documents name a service that can do more than record.",
    judge=_judge,
)
