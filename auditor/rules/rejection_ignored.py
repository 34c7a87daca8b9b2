"""rejection_ignored: analytics or advertising cookies, or trackers, after a proven refusal."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from auditor.model import another_day
from auditor.model.accusation import against, went_on
from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.consent_claims import (
    COOKIE_WORD,
    asks,
    is_one_of,
    of_silence,
    of_third_parties,
    purposes_of,
    vendors_of,
)
from auditor.model.exempt import all_statistics, ends_of, without_consent
from auditor.model.finding import Finding
from auditor.model.ground import Ground, here, no_such_place
from auditor.model.groups import Group, Sighting, by_vendor
from auditor.model.newly_stored import newly_stored
from auditor.model.observation import Step
from auditor.model.promise import WHERE_REQUIRED, asked_alone, of_advertising_alone
from auditor.model.proof import of_choice, of_picture
from auditor.model.rule import Rule, Source
from auditor.model.seen import (
    AFTER,
    Window,
    after_refusal,
    cookies,
    could_not_look,
    refused,
    timed,
    trackers,
    visits_of,
)
from auditor.model.sent import WHERE_HELD, declares_refusal, identifiers
from auditor.model.tracker_kinds import purpose_of
from auditor.model.vendor import NEEDING
from auditor.model.verdict import Weight, clean, site_subject, untested
from auditor.model.visit import REJECTED, Visit
from auditor.model.wording import plain, said, times, when

ID: Final = "rejection_ignored"


def _judge(case: Case) -> Iterator[Finding]:
    for ground in _grounds(case):
        yield from _answers(case, ground)


def _grounds(case: Case) -> Iterator[Ground]:
    """The claims that a visitor may refuse; without any, the refusal that the banner itself offers is the
    promise.
    """
    by_scope: dict[str, list[Claim]] = {}
    for claim in case.said("consent", "opt_out", "opt_out_effect", polarity="does"):
        refusal = claim.type == "opt_out" and claim.mechanism == "banner" and claim.vendor is None
        refusal = refusal or (claim.type == "opt_out_effect" and "consent" in claim.basis)
        law = claim.jurisdiction == "global" and WHERE_REQUIRED.search(claim.quote.text)
        consent = claim.type == "consent" and not law and asks(case, claim)
        if (consent and not of_third_parties(claim)) or refusal:
            by_scope.setdefault(claim.jurisdiction, []).append(claim)
    stated = [Ground(claims=tuple(claims), jurisdiction=scope) for scope, claims in by_scope.items()]
    yield from stated
    asked = any(visit.banner and visit.choice for visit in case.in_phase(REJECTED))
    if asked and not stated:
        yield Ground(absent="no document mentions refusing, but the site's own banner offers it")
    elif asked and (made := after_refusal(case)) and not any(here(ground, made) for ground in stated):
        absent = (
            "the documents are about visitors from elsewhere, but the site's own banner offers it here too"
        )
        yield Ground(absent=absent)


def _answers(case: Case, ground: Ground) -> Iterator[Finding]:
    windows = here(ground, after_refusal(case))
    if not windows:
        yield untested(case, ID, site_subject(case), ground, why=_why_not(case, ground))
        return
    groups = by_vendor(case, _left(case, ground, windows))
    named = {claim: vendors_of(case, claim) for claim in ground.claims}
    answers = ((_answer(case, _about(ground, group, named), group, windows), group) for group in groups)
    told = [(answer, group) for answer, group in answers if answer]
    yield from (answer for answer, _ in told)
    if not any(_unsettled(case, finding, group) for finding, group in told):
        yield _clean(case, ground, windows)


def _unsettled(case: Case, finding: Finding, group: Group) -> bool:
    """Whether too much happened after the refusal for the site to be called clean."""
    recorded = any(seen.facts.category == "session_recording" for seen in group.requests)
    return finding.verdict == "contradicted" or bool(without_consent(case, group)) or recorded


def _clean(case: Case, ground: Ground, windows: tuple[Window, ...]) -> Finding:
    visits = visits_of(windows)
    again = "" if not any(map(another_day.reopened, visits)) else ", even after the browser was reopened"
    message = (
        f"{said(ground)} {when(visits)}, after the refusal, no cookie known to be for analytics or "
        f"advertising was set, and no known tracker received an identifier{again}."
    )
    needs = (*WHERE_HELD, "next_page", "restart")
    evidence = of_choice(visits[0])
    return clean(
        case, ID, site_subject(case), ground, windows, needs=needs, message=message, evidence=evidence
    )


def _why_not(case: Case, ground: Ground) -> str:
    visits = case.in_phase(REJECTED)
    if after_refusal(case):
        return no_such_place(ground)
    if not visits:
        reached = case.reached(case.visits)
        return "no banner was found that offered a refusal" if reached else could_not_look(case)
    for visit in visits:
        if gap := visit.gap("banner", "choice", "visit", "page", "cookies"):
            return f"the refusal could not be tested: {gap.reason}"
        if not refused(visit):
            proof = visit.choice.proof if visit.choice else ""
            return f"the refusal could not be made{f': {plain(proof, 200)}' if proof else ''}"
    return "the refusal could not be tested"


def _left(case: Case, ground: Ground, windows: tuple[Window, ...]) -> Iterator[Sighting]:
    kept = tuple(replace(window, steps=window.steps | _by_the_press(window.visit)) for window in windows)
    yield from (seen for seen in cookies(case, kept) if timed(seen.facts))
    silent = of_silence(ground.claims)
    yield from (seen for seen in trackers(case, windows) if silent or not declares_refusal(seen))
    yield from newly_stored(case, windows)


def _by_the_press(visit: Visit) -> frozenset[Step]:
    """The "act" step if the refusal was a single click: the page had settled before it, so what follows is
    due to the click.
    """
    made = visit.choice
    direct = made is not None and len(made.clicks) == 1 and made.method == "words"
    return frozenset({"act"}) if direct else frozenset()


def _answer(case: Case, ground: Ground, group: Group, windows: tuple[Window, ...]) -> Finding | None:
    if why := without_consent(case, group) or _not_asked(case, ground, group):
        return untested(case, ID, group.subject(), ground, why=why, evidence=group.evidence())
    names = identifiers(case, group.requests)
    left = group.cookies or group.stored or names
    if (
        not left
        and not of_silence(ground.claims)
        and purpose_of(group.requests[0].facts.category) == "analytics"
    ):
        return _unclear(case, ground, group)
    seen = group.seen(visits_of(windows))
    moment = another_day.where(group, "the refusal") or "after the refusal"
    message = (
        f"{said(ground)} {when(group.visits)}, {moment} {went_on(group, names, cookies='kept')} "
        f"({group.name}).{times(seen)}"
    )
    return against(
        case,
        ID,
        group,
        ground,
        _weight(ground, group, names),
        message=message,
        seen=seen,
        shown=(*of_choice(group.visits[0]), *of_picture(group.visits, AFTER)),
    )


def _about(ground: Ground, group: Group, named: Mapping[Claim, frozenset[str]]) -> Ground:
    """The ground to apply to a vendor's group: without claims about other vendors only (`named` has the
    vendors of each claim), and without claims about advertising alone for statistics, or the reverse.
    """
    if not ground.claims:
        return ground
    about = tuple(c for c in ground.claims if _concerns(c, group, named[c]))
    if about:
        return replace(ground, claims=about)
    absent = "the documents ask for consent to other things, but the site's own banner offers a refusal"
    return replace(ground, claims=(), absent=absent)


def _concerns(claim: Claim, group: Group, named: frozenset[str]) -> bool:
    if claim.vendor is not None and not is_one_of(group.vendor, (claim.vendor,)):
        return False
    if claim.type != "consent":
        return not _unasked_statistics(group)
    if named and not is_one_of(group.vendor, named):
        return False
    met = ends_of(group)
    return not met <= NEEDING or bool(met & purposes_of(claim))


def _not_asked(case: Case, ground: Ground, group: Group) -> str | None:
    """Why a refusal need not affect a vendor: no document promises it, and the banner asked only about
    another tool, or, for statistics, only about advertising.
    """
    asked = {vendor for visit in group.visits for vendor in asked_alone(case, visit)}
    if not ground.claims and asked and not is_one_of(group.vendor, asked):
        return "the banner that was refused asks for another tool, by name, and for nothing else"
    if ground.claims or not _unasked_statistics(group):
        return None
    return "the banner that was refused asks only about advertising, and no document asks for consent to more"


def _unasked_statistics(group: Group) -> bool:
    """Whether the group is only statistics and the banner asked only about advertising."""
    return all_statistics(group) and any(map(of_advertising_alone, group.visits))


def _unclear(case: Case, ground: Ground, group: Group) -> Finding | None:
    """Untested: counting visits without an identifier does not break a promise about cookies only."""
    why = f"{group.name} was contacted after the refusal, but no cookie or identifier of it was seen"
    return untested(case, ID, group.subject(), ground, why=why, evidence=group.evidence())


def _weight(ground: Ground, group: Group, names: tuple[str, ...]) -> Weight:
    sure = max(seen.facts.confidence for seen in group.sightings)
    spoken = ground.claims and any(COOKIE_WORD.search(claim.quote.text) for claim in ground.claims)
    weight = Weight(
        severity="error",
        confidence=round((0.95 if spoken else 0.85) * sure, 2),
        reason=f"the refusal was proven, and {group.name} is known ({_known(group)})",
    )
    weight = another_day.weighed(weight, group, "the refusal")
    if not group.cookies and not group.stored and not names:
        return weight.weaker("no identifier was seen to be sent", 0.75)
    steps = {s.cookie.step for s in group.cookies} | {s.request.step for s in group.requests}
    steps |= {s.stored.step for s in group.stored}
    if steps == {"after"} and any(map(another_day.later_page, group.visits)):
        return weight.weaker("only right after the refusal, and on no later page", 0.85)
    return weight


def _known(group: Group) -> str:
    facts = group.sightings[0].facts
    return facts.reason or "by the catalogue"


RULE = Rule(
    id=ID,
    title="Trackers and cookies that continue after a refusal",
    compares="The refusal that the banner or the policy offers, with the cookies kept and the hosts "
    "contacted after a proven refusal.",
    severity="error",
    confidence="As certain as the purpose of the cookie or host; lower where no identifier was sent, where "
    "it had stopped by the next page, where the site had forgotten the refusal after the browser was "
    "reopened, and where it was seen in only some visits.",
    remedy="Apply the refusal to every script that sets these cookies, including those that tag managers "
    "load.",
    sources=(
        Source(title="Directive 2002/58/EC, art. 5(3)", url="https://eur-lex.europa.eu/eli/dir/2002/58/oj"),
        Source(title="Regulation (EU) 2016/679, art. 7", url="https://eur-lex.europa.eu/eli/reg/2016/679/oj"),
    ),
    contradicted_when="“Reject all” is pressed, the banner disappears, and the next page sends `_fbp` to "
    "an advertising network.",
    upheld_when="After “Reject all”, only the session cookie and the banner's own cookie are kept.",
    untested_when="The banner's refusal could not be found or had no effect, so nothing can be said; or "
    "the policy says that these statistics run without consent.",
    judge=_judge,
)
