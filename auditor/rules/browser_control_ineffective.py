"""browser_control_ineffective: with cookies blocked in the browser as advised, tracking continues."""

from collections.abc import Iterator
from typing import Final

from auditor.languages import words_for
from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.consent_claims import COOKIE_WORD
from auditor.model.finding import Evidence, Finding
from auditor.model.fingerprinting import Fingerprinted, fingerprinted, of_unknown_end
from auditor.model.flow import Flow
from auditor.model.ground import Ground, here, no_such_place
from auditor.model.groups import Group, by_vendor, evidence_of
from auditor.model.proof import of_flow, of_picture
from auditor.model.rule import Rule, Source
from auditor.model.seen import Window, before_choice, could_not_look, trackers, visits_of
from auditor.model.sent import LOADS, declares_refusal
from auditor.model.verdict import Weight, clean, contradicted, site_subject, untested, weigh
from auditor.model.visit import BLOCKED, Visit
from auditor.model.wording import count, listing, plain, said, times, when

ID: Final = "browser_control_ineffective"

_STOPS: Final = words_for("stops_tracking")
"""Words that say what blocking stops; “you can refuse cookies” only says that cookies are refused."""
_NOTHING: Final = (words_for("nothing_collected"), words_for("nothing_sent"))
"""Words that promise that nothing at all is collected or sent, so that even a request without an identifier
breaks them.
"""
_IN_PART: Final = words_for("in_part")
_ERRORS: Final = 400


def _judge(case: Case) -> Iterator[Finding]:
    advised = tuple(_advised(case))
    for scope in dict.fromkeys(claim.jurisdiction for claim in advised):
        mine = sorted((c for c in advised if c.jurisdiction == scope), key=lambda c: not _promises_effect(c))
        yield _following(case, Ground(claims=tuple(mine), jurisdiction=scope))
    partly = tuple(c for c in case.said("consequence", polarity="does") if _IN_PART.search(c.quote.text))
    if partly and (found := _lost(case, partly)) is not None:
        yield found


def _advised(case: Case) -> Iterator[Claim]:
    """Claims that offer the browser's settings as a control, or say what blocking cookies there stops."""
    yield from case.said("browser_control", polarity="does")
    for claim in case.said("opt_out", "opt_out_effect", polarity="does"):
        if claim.mechanism == "browser_setting" and COOKIE_WORD.search(claim.quote.text):
            yield claim


def _promises_effect(claim: Claim) -> bool:
    words = claim.quote.text
    if claim.type == "opt_out" and "cookies" in claim.data and not claim.purpose:
        return False  # the sentence only offers to manage the cookies
    return claim.type != "browser_control" or bool(_STOPS.search(words) and COOKIE_WORD.search(words))


def _following(case: Case, ground: Ground) -> Finding:
    subject = site_subject(case, "cookies blocked")
    tried = case.reached(case.in_phase(BLOCKED))
    windows = here(ground, (Window(visit=visit) for visit in tried))
    if not windows:
        return untested(case, ID, subject, ground, why=no_such_place(ground) if tried else _not_tried(case))
    left, prints = _left(case, windows), fingerprinted(case, windows)
    if not left and not prints:
        if reports := _reported(case, ground, windows):
            return _still_reported(case, ground, windows, reports)
        if hosts := of_unknown_end(case, windows):
            why = (
                f"with all cookies blocked, a script from {listing(hosts)} read what a fingerprint can be "
                "made of; its purpose is not known"
            )
            return untested(case, ID, subject, ground, why=why)
        message = (
            f"{said(ground)} {when(visits_of(windows))}, with all cookies blocked in the browser, no "
            "stored identifier was seen to be sent to anyone else, and no known tracker took a "
            "fingerprint."
        )
        needs = ("requests", "storage", "calls")
        return clean(case, ID, subject, ground, windows, needs=needs, message=message)
    visits = {visit.id: visit for visit in visits_of(windows)}
    evidence = (*_ways(left, visits), *(item for each in prints for item in each.evidence))
    went = _went(left, prints)
    if not _promises_effect(ground.claims[0]):
        why = f"with all cookies blocked {went}; the sentence does not say what blocking cookies stops"
        return untested(case, ID, subject, ground, why=why, evidence=evidence)
    ids = dict.fromkeys((*(flow.visit for flow in left), *(v.id for each in prints for v in each.visits)))
    saw = tuple(visits[each] for each in ids)
    seen = (len(saw), len(visits))
    message = f"{said(ground)} {when(saw)}, with all cookies blocked in the browser, {went}.{times(seen)}"
    weight = Weight(severity="warning", confidence=0.75, reason="the identifier was kept without cookies")
    if not left:
        reason = "a fingerprint tells browsers apart without cookies; what it is used for cannot be seen"
        weight = Weight(severity="warning", confidence=0.6, reason=reason)
    return contradicted(
        case, ID, subject, ground, weigh(weight, seen),
        message=message, evidence=(*evidence, *of_picture(saw[:1])), seen=seen,
    )  # fmt: skip


def _reported(case: Case, ground: Ground, windows: tuple[Window, ...]) -> tuple[Group, ...]:
    """Trackers that were contacted, if the sentence promises that nothing is then collected or sent."""
    if not any(words.search(ground.claims[0].quote.text) for words in _NOTHING):
        return ()
    told = (s for s in trackers(case, windows) if s.request.resource not in LOADS and not declares_refusal(s))
    return by_vendor(case, told)


def _still_reported(
    case: Case, ground: Ground, windows: tuple[Window, ...], reports: tuple[Group, ...]
) -> Finding:
    visits = tuple({visit.id: visit for group in reports for visit in group.visits}.values())
    seen = (len(visits), len({window.visit.id for window in windows}))
    told = count(sum(len(group.requests) for group in reports), "request")
    names = listing(group.name for group in reports)
    message = (
        f"{said(ground)} {when(visits)}, with all cookies blocked in the browser, {told} still went to "
        f"{names}.{times(seen)}"
    )
    reason = "the requests were seen; they carried no identifier, and what they are used for cannot be seen"
    weight = Weight(severity="warning", confidence=0.65, reason=reason)
    evidence = (*evidence_of(reports), *of_picture(visits[:1]))
    return contradicted(
        case, ID, site_subject(case, "cookies blocked"), ground, weigh(weight, seen),
        message=message, evidence=evidence, seen=seen,
    )  # fmt: skip


def _not_tried(case: Case) -> str:
    if not case.visits:
        return could_not_look(case)
    for visit in case.in_phase(BLOCKED):
        if gap := visit.gap("visit", "page"):
            return f"the visit with cookies blocked could not see this: {gap.reason}"
    return "no visit with all cookies blocked was made (`--phases blocked` makes one)"


def _left(case: Case, windows: tuple[Window, ...]) -> list[Flow]:
    """Identifiers that trackers received all the same, once per visit and receiver."""
    ids = {window.visit.id for window in windows}
    once: dict[tuple[str, str, str], Flow] = {}
    for flow in case.flows:
        if (
            flow.visit in ids
            and flow.party == "third"
            and flow.source.tracks
            and flow.source.kind == "storage"
        ):
            once.setdefault((flow.visit, flow.source.label, flow.registrable_domain), flow)
    return list(once.values())


def _went(left: list[Flow], prints: tuple[Fingerprinted, ...]) -> str:
    """How tracking continued, in words."""
    told = [each.words for each in prints]
    if left:
        names, to = listing(f.source.label for f in left), listing(_receiver(f) for f in left)
        told.insert(0, f"{names} still went to {to}")
    return " and ".join(told)


def _receiver(flow: Flow) -> str:
    return flow.vendor_name or flow.registrable_domain


def _ways(flows: list[Flow], visits: dict[str, Visit]) -> Iterator[Evidence]:
    shown = {(flow.source.label, flow.host): flow for flow in reversed(flows)}
    return (of_flow(visits[flow.visit], flow) for flow in list(shown.values())[:8])


def _lost(case: Case, claims: tuple[Claim, ...]) -> Finding | None:
    """A finding if the whole site fails where the policy says that only some of it may."""
    usual = tuple(window.visit for window in before_choice(case))
    tried = case.in_phase(BLOCKED)
    gone = tuple(visit for visit in tried if visit.status is not None and visit.status >= _ERRORS)
    whole = usual and all(visit.status is not None and visit.status < _ERRORS for visit in usual)
    if not whole or not gone or len(gone) < len(tried):
        return None
    seen = (len(gone), len(tried))
    ground = Ground(claims=claims[:1], jurisdiction=claims[0].jurisdiction)
    subject = site_subject(case, "without cookies")
    if not here(ground, (Window(visit=visit) for visit in gone)):
        return untested(case, ID, subject, ground, why=no_such_place(ground))
    message = (
        f"{said(ground)} {when(gone)}, with all cookies blocked in the browser, the first page answered "
        f"with error {gone[0].status}, and with {usual[0].status} where cookies were "
        f"accepted.{times(seen)}"
    )
    weight = Weight(severity="warning", confidence=0.6, reason="the error may have had another cause")
    evidence = Evidence(
        kind="answer",
        summary=f"The first page answered {gone[0].status} ({count(len(gone), 'visit')})",
        visit=gone[0].id,
        phase=gone[0].phase,
        at=gone[0].started,
        fields={"status": str(gone[0].status), "title": plain(gone[0].title, 120)},
    )
    return contradicted(
        case, ID, subject, ground, weigh(weight, seen),
        message=message, evidence=(evidence, *of_picture(gone[:1])), seen=seen,
    )  # fmt: skip


RULE = Rule(
    id=ID,
    title="Browser settings that do not do what the policy says",
    compares="What the policy says happens when cookies are blocked in the browser, with a visit in which "
    "all cookies are blocked: identifiers that were still sent, fingerprints that trackers took, and "
    "whether the site still works.",
    severity="warning",
    confidence="0.75 where a sentence says that blocking cookies stops tracking and an identifier from the "
    "browser's storage was still sent to a third party; 0.65 where it says that nothing is then collected "
    "or sent and trackers still received requests; 0.6 where a known tracker took a fingerprint, or where "
    "the whole site answers with an error. “You can refuse cookies” promises no more than that, and is "
    "untested.",
    remedy="Keep no identifiers in storage and take no fingerprints when cookies are refused, or say what "
    "else visitors have to do.",
    sources=(
        Source(
            title="Directive 2002/58/EC, art. 5(3) and recital 66 of Directive 2009/136/EC",
            url="https://eur-lex.europa.eu/eli/dir/2009/136/oj",
        ),
    ),
    contradicted_when="The policy says “By disabling cookies you prevent us from collecting data on your "
    "visits”. With cookies blocked, a visitor ID from local storage is sent to the analytics service.",
    upheld_when="The policy says the same, and with cookies blocked no identifier is sent to anyone.",
    untested_when="No visit was made with cookies blocked, or the policy says only that cookies can be "
    "refused.",
    judge=_judge,
)
