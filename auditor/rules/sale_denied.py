"""sale_denied: the policy denies selling and "sharing" data, and advertising hosts receive identifiers."""

from collections.abc import Iterator
from typing import Final

from auditor.languages import words_for
from auditor.model.accusation import against
from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.denial import Reach, reach
from auditor.model.finding import Finding
from auditor.model.ground import Ground, here, no_such_place
from auditor.model.groups import Group, by_vendor
from auditor.model.proof import of_picture
from auditor.model.rule import Rule, Source
from auditor.model.seen import Window, anywhere, could_not_look, trackers, visits_of
from auditor.model.sent import WHERE_HELD, identifiers, ways
from auditor.model.verdict import Weight, clean, site_subject, untested
from auditor.model.wording import listing, said, times, when

ID: Final = "sale_denied"
_FOR_OTHERS: Final = frozenset({"advertising", "affiliate", "social"})
_SHARED: Final = words_for("shared_across")


def _judge(case: Case) -> Iterator[Finding]:
    scopes: set[str] = set()
    for claim in case.said("sale", polarity="does_not"):
        if claim.jurisdiction not in scopes:
            scopes.add(claim.jurisdiction)
            yield from _answers(case, claim)


def _answers(case: Case, claim: Claim) -> Iterator[Finding]:
    ground = Ground(claims=(claim,), jurisdiction=claim.jurisdiction)
    every = anywhere(case)
    windows = here(ground, every)
    if not windows:
        why = no_such_place(ground) if every else could_not_look(case, "requests")
        yield untested(case, ID, site_subject(case), ground, why=why)
        return
    wanted = tuple(s for s in trackers(case, windows) if s.facts.category in _FOR_OTHERS and s.facts.outside)
    named = ((group, identifiers(case, group.requests)) for group in by_vendor(case, wanted))
    receivers = [(group, names) for group, names in named if names]
    held = _reach(case, claim)
    for group, names in receivers:
        yield _answer(case, ground, held, (group, names), windows)
    if not receivers and held.why_not is not None:
        yield untested(case, ID, site_subject(case), ground, why=held.why_not)
    elif not receivers:
        message = (
            f"{said(ground)} {when(visits_of(windows))}, no advertising host was seen to receive an "
            f"identifier."
        )
        subject = site_subject(case)
        needs = WHERE_HELD if wanted else ("requests",)
        yield clean(case, ID, subject, ground, windows, needs=needs, message=message, confidence=0.4)


def _reach(case: Case, claim: Claim) -> Reach:
    """How far the denial reaches. A browser can see "sharing" in California's sense (Cal. Civ. Code
    1798.140(ah)), but not a price. The same law counts online identifiers as personal information
    (1798.140(v)(1)(A)).
    """
    if not _SHARED.search(claim.quote.text) or "California" not in claim.jurisdiction:
        why = "whether money or another benefit was given for it cannot be seen from a browser"
        return Reach(confidence=0.0, reason=why, why_not=why)
    if claim.exceptions:
        return reach(case, claim)
    return Reach(confidence=0.6, reason="the sentence denies sharing for cross-context advertising as well")


def _answer(
    case: Case,
    ground: Ground,
    held: Reach,
    receiver: tuple[Group, tuple[str, ...]],
    windows: tuple[Window, ...],
) -> Finding:
    group, names = receiver
    if held.why_not is not None:
        why = f"{group.name} received {listing(names)}; {held.why_not}"
        return untested(case, ID, group.subject(), ground, why=why, evidence=group.evidence())
    seen = group.seen_alike(visits_of(windows))
    message = (
        f"{said(ground)} {when(group.visits)}, {group.name} ({group.requests[0].facts.category}) received "
        f"{listing(names)}. A contract between them cannot be seen from a browser.{times(seen)}"
    )
    weight = Weight(severity="warning", confidence=held.confidence, reason=held.reason)
    shown = (*ways(case, group.requests), *of_picture(group.visits[:1]))
    return against(case, ID, group, ground, weight, message=message, seen=seen, shown=shown)


RULE = Rule(
    id=ID,
    title="Identifiers sent to advertisers although nothing is to be sold or shared",
    compares="The statement to Californians that personal information is neither sold nor shared, with the "
    "identifiers that advertising, affiliate and social hosts received.",
    severity="warning",
    confidence="0.6 where the sentence says that nothing is shared, for visits declared to come from "
    "California. Whether something is sold is always untested, because a price cannot be seen.",
    remedy="Say that identifiers are shared for advertising and offer the opt-out, or stop sending them.",
    sources=(
        Source(
            title="Cal. Civ. Code 1798.140(ah)",
            url="https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.140",
        ),
    ),
    contradicted_when="The policy says “We do not sell or share your personal information” to "
    "Californians, and on a visit from California an advertising network receives the visitor's ID.",
    upheld_when="The policy says the same, and no advertising host receives an identifier.",
    untested_when="The policy says “We do not sell your data”, and an advertising network receives the "
    "visitor's ID.",
    judge=_judge,
)
