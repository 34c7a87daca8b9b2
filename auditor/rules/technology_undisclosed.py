"""technology_undisclosed: storage or fingerprints identify visitors, but the policy mentions only cookies."""

from collections.abc import Iterator
from typing import Final

from auditor.languages import words_for
from auditor.model.accusation import against
from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.disclosure import Disclosure, readable, unread
from auditor.model.finding import Finding
from auditor.model.fingerprinting import Fingerprinted, fingerprinted
from auditor.model.ground import Ground
from auditor.model.groups import Group, by_vendor
from auditor.model.rule import Rule, Source
from auditor.model.seen import Window, anywhere, could_not_look, follows, stored, timed, visits_of
from auditor.model.verdict import Weight, clean, contradicted, site_subject, untested, weigh
from auditor.model.wording import cited, listing, times, when

ID: Final = "technology_undisclosed"

_BESIDE: Final = words_for("beside_cookies")
"""Words for technologies other than cookies: a document with any of them is not about cookies alone."""


def _judge(case: Case) -> Iterator[Finding]:
    every = case.said("cookie_use", "cookie_declared", polarity="does")
    told = tuple(claim for claim in every if claim.area in (None, "public"))
    if not told or any(case.said("tracker_use", polarity="does")):
        return
    if any(_BESIDE.search(document.text) for document in readable(case)):
        return
    ground = Ground(
        claims=told[:1], absent=("no document mentions storage, fingerprints or similar technology")
    )
    windows = anywhere(case)
    why = (None if windows else could_not_look(case, "storage")) or unread(case)
    if why:
        yield untested(case, ID, site_subject(case), ground, why=why)
        return
    yield from _answers(case, told, ground, windows)


def _answers(
    case: Case, told: tuple[Claim, ...], ground: Ground, windows: tuple[Window, ...]
) -> Iterator[Finding]:
    only = next((claim for claim in told if claim.exclusive and not claim.exceptions), None)
    disclosure = Disclosure(case)
    groups = by_vendor(case, (item for item in stored(case, windows) if follows(item)))
    for group in groups:
        if only is None and (why := _excused(group, disclosure)):
            yield untested(case, ID, group.subject(), ground, why=why, evidence=group.evidence())
        else:
            yield _storage(case, ground, group, windows)
    prints = fingerprinted(case, windows)
    for each in prints:
        yield _fingerprint(case, ground, each, windows, disclosure)
    if not groups and not prints:
        message = (
            f"The policy mentions cookies: {cited(told[0])} {when(visits_of(windows))}, no identifier was "
            "kept in the browser's storage, and no known tracker took a fingerprint."
        )
        yield clean(
            case, ID, site_subject(case), ground, windows, needs=("storage", "calls"), message=message
        )


def _excused(group: Group, disclosure: Disclosure) -> str | None:
    """Why a document about cookies need not mention what was seen."""
    facts = group.stored[0].facts
    keys = listing(group.labels)
    if group.vendor is not None and disclosure.names(
        (facts.vendor, facts.vendor_name, facts.family), facts.names
    ):
        return f"{keys} belongs to {group.name}, which the documents name and whose own notice may mention it"
    if not any(timed(item.facts) for item in group.stored):
        return f"{keys} was kept; it looks like an identifier, but its purpose is not known"
    return None


def _storage(case: Case, ground: Ground, group: Group, windows: tuple[Window, ...]) -> Finding:
    seen = group.seen_alike(visits_of(windows))
    facts = max((item.facts for item in group.stored), key=lambda f: f.confidence)
    areas = listing(dict.fromkeys(_AREAS[item.stored.area] for item in group.stored))
    weight = Weight(
        severity="warning",
        confidence=round(0.8 * max(facts.confidence, 0.75), 2),
        reason=f"{facts.name} is known as {facts.purpose} ({facts.reason or 'by the catalogue'})",
    )
    known = f"{facts.purpose}{f', {group.name}' if group.vendor else ''}"
    message = (
        f"The policy mentions cookies: {cited(ground.claims[0])} {when(group.visits)}, the browser kept "
        f"{listing(group.labels)} ({known}) in {areas}, and no document mentions such storage.{times(seen)}"
    )
    kind = "" if group.vendor else "technology"
    return against(case, ID, group, ground, weight, message=message, seen=seen, kind=kind)


_AREAS: Final = {
    "local": "local storage",
    "session": "session storage",
    "indexeddb": "a database of the browser",
    "cache": "a cache",
    "files": "files of the browser",
}


def _fingerprint(
    case: Case,
    ground: Ground,
    each: Fingerprinted,
    windows: tuple[Window, ...],
    disclosure: Disclosure,
) -> Finding:
    facts = each.facts
    if disclosure.names((facts.vendor, facts.vendor_name, facts.company, facts.family), facts.names):
        why = f"{each.words}; the documents name {each.name}, whose own notice may mention it"
        return untested(case, ID, each.subject, ground, why=why, evidence=each.evidence)
    seen = each.seen(visits_of(windows))
    message = (
        f"The policy mentions cookies: {cited(ground.claims[0])} {when(each.visits)}, {each.words}, which "
        f"can tell devices apart without a cookie; no document mentions it.{times(seen)}"
    )
    weight = Weight(
        severity="warning",
        confidence=round(0.75 * facts.confidence, 2),
        reason="several interfaces that tell devices apart were read by one tracker's script",
    )
    return contradicted(
        case,
        ID,
        each.subject,
        ground,
        weigh(weight, seen),
        message=message,
        evidence=each.evidence,
        seen=seen,
    )


RULE = Rule(
    id=ID,
    title="Storage and fingerprinting where the policy mentions only cookies",
    compares="Documents that mention cookies and no other technology, with identifiers in the browser's "
    "storage and with fingerprints that trackers' scripts took.",
    severity="warning",
    confidence="0.8 (storage) or 0.75 (fingerprints) times the certainty that the key or the tracker is "
    "known; lower where seen in only some visits. Any mention of other technology (“similar technologies”, "
    "beacons, storage) is enough. A vendor that the documents name is untested, and so is a key whose "
    "purpose is not known.",
    remedy="Say in the policy what is kept in the browser besides cookies, and how visitors are told apart.",
    sources=(
        Source(
            title="EDPB Guidelines 2/2023 on the technical scope of art. 5(3) of Directive 2002/58/EC",
            url="https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-22023-technical-scope-art-53-eprivacy-directive_en",
        ),
        Source(
            title="W3C, Mitigating Browser Fingerprinting in Web Specifications",
            url="https://www.w3.org/TR/fingerprinting-guidance/",
        ),
    ),
    contradicted_when="The policy mentions only cookies, and a marketing tool that it does not name keeps "
    "its visitor ID in local storage.",
    upheld_when="The policy mentions cookies, and local storage holds the colour scheme.",
    untested_when="The policy names the vendor, whose own notice may mention its storage.",
    judge=_judge,
)
