"""withdrawal_ignored: trackers or their cookies appear after consent was withdrawn, or it cannot be
withdrawn.
"""

from collections.abc import Iterator
from typing import Final

from auditor.model import another_day
from auditor.model.accusation import against, went_on
from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.consent_claims import is_one_of
from auditor.model.exempt import without_consent
from auditor.model.finding import Finding
from auditor.model.ground import Ground, here, no_such_place
from auditor.model.groups import Group, Sighting, by_vendor
from auditor.model.newly_stored import newly_stored
from auditor.model.page_left import by_page_left
from auditor.model.places import holds_at
from auditor.model.proof import of_choice, of_picture
from auditor.model.rule import Rule, Source
from auditor.model.seen import (
    AFTER,
    Window,
    after_lost_withdrawal,
    after_withdrawal,
    cookies,
    could_not_look,
    timed,
    trackers,
    visits_of,
    withdrew,
)
from auditor.model.sent import WHERE_HELD, declares_refusal, identifiers
from auditor.model.verdict import Weight, clean, contradicted, site_subject, untested, weigh
from auditor.model.visit import WITHDRAWN, Visit
from auditor.model.withdrawal import on_the_site, promises
from auditor.model.wording import plain, said, times, when

ID: Final = "withdrawal_ignored"


def _judge(case: Case) -> Iterator[Finding]:
    for ground in _grounds(case):
        yield from _answers(case, ground)


def _grounds(case: Case) -> Iterator[Ground]:
    """The documents' claims about withdrawing; else the settings that the site itself can reopen."""
    by_scope: dict[tuple[str, str | None], list[Claim]] = {}
    for claim in promises(case):
        by_scope.setdefault((claim.jurisdiction, claim.vendor), []).append(claim)
    stated = [Ground(claims=tuple(claims), jurisdiction=scope) for (scope, _), claims in by_scope.items()]
    yield from stated
    made = after_withdrawal(case) or after_lost_withdrawal(case)
    if made and not any(here(ground, made) for ground in stated):
        yield Ground(
            absent="no promise about withdrawing was read here, but the site's own settings offer it"
        )


def _answers(case: Case, ground: Ground) -> Iterator[Finding]:
    windows = _next_pages(here(ground, after_withdrawal(case)))
    if not windows:
        lost = _next_pages(here(ground, after_lost_withdrawal(case)))
        yield from [_answer(case, ground, group, lost) for group in _met(case, ground, lost)] or (
            _not_made(case, ground),
        )
        return
    told = [(_answer(case, ground, group, windows), group) for group in _met(case, ground, windows)]
    yield from (answer for answer, _ in told)
    if not any(finding.verdict == "contradicted" or without_consent(case, group) for finding, group in told):
        yield _clean(case, ground, windows)


def _met(case: Case, ground: Ground, windows: tuple[Window, ...]) -> Iterator[Group]:
    """The vendors met, limited to those that the claims are about."""
    of_whom = {claim.vendor for claim in ground.claims if claim.vendor is not None}
    for group in by_vendor(case, _left(case, windows)):
        if not of_whom or is_one_of(group.vendor, of_whom):
            yield group


def _next_pages(windows: tuple[Window, ...]) -> tuple[Window, ...]:
    """The windows limited to later pages: trackers already running on a page cannot be stopped there."""
    return tuple(
        Window(visit=window.visit, steps=window.steps & another_day.LATER_PAGES) for window in windows
    )


def _left(case: Case, windows: tuple[Window, ...]) -> Iterator[Sighting]:
    """What was newly set or sent. What was there before may stay, unless its deletion was promised."""
    yield from (s for s in cookies(case, windows) if timed(s.facts) and not by_page_left(s))
    yield from (s for s in trackers(case, windows) if not declares_refusal(s) and not by_page_left(s))
    yield from (s for s in newly_stored(case, windows) if not by_page_left(s))


def _answer(case: Case, ground: Ground, group: Group, windows: tuple[Window, ...]) -> Finding:
    if why := without_consent(case, group):
        return untested(case, ID, group.subject(), ground, why=why, evidence=group.evidence())
    names = identifiers(case, group.requests)
    if not (group.cookies or group.stored or names):
        why = f"{group.name} was contacted after the withdrawal, but no cookie or identifier of it was seen"
        return untested(case, ID, group.subject(), ground, why=why, evidence=group.evidence())
    seen = group.seen(visits_of(windows))
    moment, but = _moment(group)
    message = (
        f"{said(ground)} {when(group.visits)}, {moment} "
        f"{went_on(group, names, cookies='received')} ({group.name}){but}.{times(seen)}"
    )
    return against(
        case,
        ID,
        group,
        ground,
        _weight(ground, group),
        message=message,
        seen=seen,
        shown=(*of_choice(group.visits[0]), *of_picture(group.visits, AFTER)),
    )


def _moment(group: Group) -> tuple[str, str]:
    """When the group was met, and what the site's own record said if it did not register the withdrawal."""
    choice = group.visits[0].choice
    if choice is None or withdrew(group.visits[0]):
        moment = another_day.where(group, "the withdrawal")
        return moment or "on pages opened after consent was withdrawn", ""
    pressed = plain(choice.clicks[-1] if choice.clicks else "", 80)
    return f"on pages opened after “{pressed}” was pressed", f"; {plain(choice.held_proof, 160)}"


def _weight(ground: Ground, group: Group) -> Weight:
    sure = max(seen.facts.confidence for seen in group.sightings)
    known = group.sightings[0].facts.reason or "by the catalogue"
    made = any(map(withdrew, group.visits))
    pressed = "what was pressed is a refusal by its wording"
    act = "the withdrawal was proven" if made else pressed
    weight = Weight(
        severity="error",
        confidence=round((0.9 if ground.claims else 0.8) * sure, 2),
        reason=f"{act}, and {group.name} is known ({known})",
    )
    if not made:
        weight = weight.weaker("the site did not record the withdrawal")
    return another_day.weighed(weight, group, "the withdrawal")


def _clean(case: Case, ground: Ground, windows: tuple[Window, ...]) -> Finding:
    visits = visits_of(windows)
    of_whom = next((claim for claim in ground.claims if claim.vendor), None)
    again = ", even after the browser was reopened" if any(map(another_day.reopened, visits)) else ""
    met = (
        "no cookie known to be for analytics or advertising was set, and no known tracker received an "
        f"identifier{again}"
    )
    if of_whom is not None:
        met = f"{plain(of_whom.object or of_whom.vendor or '', 80)} was not seen"
    message = f"{said(ground)} {when(visits)}, on pages opened after consent was withdrawn, {met}."
    needs = (*WHERE_HELD, "next_page", "restart")
    evidence = of_choice(visits[0])
    return clean(
        case, ID, site_subject(case), ground, windows, needs=needs, message=message, evidence=evidence
    )


def _not_made(case: Case, ground: Ground) -> Finding:
    """The finding if no withdrawal was made: contradicted if no promised way was found, else untested."""
    tried = tuple(
        v for v in case.reached(case.in_phase(WITHDRAWN)) if holds_at(ground.jurisdiction, v.vantage)
    )
    told = tuple(claim for claim in ground.claims if on_the_site(claim))
    without = tuple(visit for visit in tried if _no_way(visit))
    if told and without and len(without) == len(tried):
        return _no_way_found(case, Ground(claims=told, jurisdiction=ground.jurisdiction), without)
    return untested(case, ID, site_subject(case), ground, why=_why_not(case, ground, tried))


def _no_way(visit: Visit) -> bool:
    choice = visit.choice
    return choice is not None and choice.wanted == "withdraw" and not choice.done and not choice.offered


def _no_way_found(case: Case, ground: Ground, visits: tuple[Visit, ...]) -> Finding:
    weight = Weight(
        severity="warning",
        confidence=0.6,
        reason=(
            "links, buttons and icons were read in the page, its frames and the site's policies; "
            "there may be one in words that auditor does not know"
        ),
    )
    message = (
        f"{said(ground)} {when(visits)}, after consent was given, no way to reopen the choice was found "
        f"on the first page or in the policies.{times((len(visits), len(visits)))}"
    )
    seen = (len(visits), len(visits))
    return contradicted(
        case,
        ID,
        site_subject(case, "no way back"),
        ground,
        weigh(weight, seen),
        message=message,
        evidence=(*of_choice(visits[0]), *of_picture(visits[:1])),
        seen=seen,
    )


def _why_not(case: Case, ground: Ground, tried: tuple[Visit, ...]) -> str:
    if any(withdrew(visit) for visit in case.in_phase(WITHDRAWN)):
        return no_such_place(ground)
    for visit in tried:
        if visit.choice is not None and visit.choice.method == "platform script":
            return (
                "no way for visitors to withdraw was found; only the platform's own script reopened "
                "the choice"
            )
        if visit.choice is not None and visit.choice.held is False:
            return f"the withdrawal did not hold: {plain(visit.choice.held_proof, 200)}"
        if gap := visit.gap("choice", "banner", "cookies"):
            return f"consent could not be withdrawn: {gap.reason}"
    if case.in_phase(WITHDRAWN) or not case.reached(case.visits):
        return could_not_look(case)
    return "no visit withdrew consent"


RULE = Rule(
    id=ID,
    title="Trackers and cookies that continue after consent is withdrawn",
    compares="The possibility to withdraw consent, with the cookies set and the hosts contacted on pages "
    "opened after a proven withdrawal; and whether any way to withdraw was found.",
    severity="error",
    confidence="As certain as the purpose of the cookie or host; lower where the site's own record shows "
    "no withdrawal. Cookies set earlier that remain are not counted, nor is what the page did that was "
    "open at the time. 0.6 where no way to withdraw was found, because there may be one in words that "
    "auditor does not know.",
    remedy="Apply the withdrawal to every script that the consent started, and link to it from every page.",
    sources=(
        Source(
            title="Regulation (EU) 2016/679, art. 7(3)", url="https://eur-lex.europa.eu/eli/reg/2016/679/oj"
        ),
        Source(title="Directive 2002/58/EC, art. 5(3)", url="https://eur-lex.europa.eu/eli/dir/2002/58/oj"),
    ),
    contradicted_when="Consent is withdrawn in the cookie settings, and the next page sends `_fbp` to an "
    "advertising network.",
    upheld_when="After the withdrawal, the next page sends no identifier to anyone.",
    untested_when="The settings could not be reopened, or no record shows that consent was withdrawn; or "
    "the policy says that these statistics run without consent.",
    judge=_judge,
)
