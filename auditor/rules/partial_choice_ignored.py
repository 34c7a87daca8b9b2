"""partial_choice_ignored: a purpose was switched off and others left on, and its trackers still run."""

from collections.abc import Iterator
from typing import Final

from auditor.model import another_day
from auditor.model.accusation import against, went_on
from auditor.model.case import Case
from auditor.model.exempt import without_consent
from auditor.model.finding import Finding
from auditor.model.ground import Ground
from auditor.model.groups import Group, Sighting, by_vendor
from auditor.model.newly_stored import newly_stored
from auditor.model.proof import of_choice, of_picture
from auditor.model.rule import Rule, Source
from auditor.model.seen import AFTER, Window, after_partial, cookies, timed, trackers, visits_of
from auditor.model.sent import WHERE_HELD, declares_partly, identifiers
from auditor.model.some_purposes import Allowed, allowed, declared_otherwise
from auditor.model.verdict import Weight, clean, site_subject, untested
from auditor.model.visit import PARTIAL
from auditor.model.wording import listing, plain, times, when

ID: Final = "partial_choice_ignored"
_GROUND: Final = Ground(absent="the site's own banner lets each purpose be switched off")
_NEEDS: Final = (*WHERE_HELD, "next_page", "restart")


def _judge(case: Case) -> Iterator[Finding]:
    windows = after_partial(case)
    chosen = {w.visit.id: made for w in windows if (made := allowed(w.visit))}
    groups = by_vendor(case, (s for s in _left(case, windows) if chosen[s.visit.id].label(s)))
    known = any(made.off for made in chosen.values())
    if not groups and not known:
        yield from _not_made(case)
        return
    told = [_answer(case, group, chosen, windows) for group in groups]
    yield from told
    if known and not any(g.cookies or g.stored or identifiers(case, g.requests) for g in groups):
        yield _clean(case, windows, chosen)


def _left(case: Case, windows: tuple[Window, ...]) -> Iterator[Sighting]:
    yield from (seen for seen in cookies(case, windows) if timed(seen.facts))
    yield from (seen for seen in trackers(case, windows) if not declares_partly(seen))
    yield from newly_stored(case, windows)


def _not_made(case: Case) -> Iterator[Finding]:
    """The finding if purposes could not be chosen individually, or no label of them is understood."""
    visits = case.in_phase(PARTIAL)
    if not visits:
        return
    why = "no label of what was switched off mentions analytics or advertising"
    for visit in visits:
        if gap := visit.gap("visit", "page", "banner", "choice"):
            why = f"purposes could not be chosen individually: {gap.reason}"
            break
        if visit.choice is None or not visit.choice.done:
            why = "purposes could not be chosen individually"
            break
    yield untested(case, ID, site_subject(case), _GROUND, why=why)


def _answer(case: Case, group: Group, chosen: dict[str, Allowed], windows: tuple[Window, ...]) -> Finding:
    names = identifiers(case, group.requests)
    if why := _excuse(case, group, chosen, names):
        return untested(case, ID, group.subject(), _GROUND, why=why, evidence=group.evidence())
    alike = {visit.variant for visit in group.visits}  # a visit that left the purpose on shows nothing
    seen = group.seen(tuple(visit for visit in visits_of(windows) if visit.variant in alike))
    moment = another_day.where(group, "the choice") or "after that"
    message = (
        f"{_switched(group, chosen)} {when(group.visits)}, {moment} "
        f"{went_on(group, names, cookies='kept')} ({group.name}).{times(seen)}"
    )
    return against(
        case,
        ID,
        group,
        _GROUND,
        _weight(group, chosen),
        message=message,
        seen=seen,
        shown=(*of_choice(group.visits[0]), *of_picture(group.visits, AFTER)),
    )


def _switched(group: Group, chosen: dict[str, Allowed]) -> str:
    """What was chosen in the settings, as far as it concerns the group, in words."""
    off = dict.fromkeys(label for s in group.sightings if (label := chosen[s.visit.id].label(s)))
    on = dict.fromkeys(label for v in group.visits for label in chosen[v.id].on)
    let = f" and {listing(_quoted(label) for label in on)} left on" if on else ""
    return f"In the banner's settings {listing(_quoted(label) for label in off)} was switched off{let}."


def _quoted(label: str) -> str:
    return f"“{plain(label, 60)}”"


def _excuse(case: Case, group: Group, chosen: dict[str, Allowed], names: tuple[str, ...]) -> str | None:
    """Why what was seen is not reported as a contradiction; None if nothing excuses it."""
    if why := without_consent(case, group):
        return why
    off = {purpose for visit in group.visits for purpose in chosen[visit.id].off}
    by_name = any(chosen[seen.visit.id].named(seen) for seen in group.sightings)
    if not by_name and declared_otherwise(case, group.sightings, off):
        return f"the documents list {group.name} under a purpose other than the one switched off"
    if not (group.cookies or group.stored or names):
        return f"{group.name} was contacted after that, but no cookie or identifier of it was seen"
    if not (group.cookies or group.stored) and (other := _sibling(case, group, chosen)):
        return f"{other} was left on, and requests to its maker's other products may belong to it"
    return None


def _sibling(case: Case, group: Group, chosen: dict[str, Allowed]) -> str | None:
    """The name of a product by the same maker whose purpose was left on."""
    mine = {s.facts.family or s.facts.vendor for s in group.sightings} - {None}
    makers = {s.facts.company for s in group.requests} - {None}
    windows = tuple(Window(visit=visit) for visit in group.visits)
    for seen in trackers(case, windows):
        if chosen[seen.visit.id].label(seen) is None and (
            seen.facts.family in mine or seen.facts.company in makers
        ):
            return seen.facts.vendor_name or seen.facts.vendor
    return None


def _weight(group: Group, chosen: dict[str, Allowed]) -> Weight:
    sure = max(seen.facts.confidence for seen in group.sightings)
    known = group.sightings[0].facts.reason or "by the catalogue"
    weight = Weight(
        severity="error",
        confidence=round(0.8 * sure, 2),
        reason=f"the choice was proven, and the purpose of {group.name} is known ({known})",
    )
    if not all(chosen[visit.id].clear for visit in group.visits):
        weight = weight.weaker("not all labels of what was left on are understood", 0.75)
    steps = {s.cookie.step for s in group.cookies} | {s.request.step for s in group.requests}
    steps |= {s.stored.step for s in group.stored}
    if steps == {"after"} and any(map(another_day.later_page, group.visits)):
        weight = weight.weaker("only right after the choice, and on no later page", 0.85)
    return another_day.weighed(weight, group, "the choice")


def _clean(case: Case, windows: tuple[Window, ...], chosen: dict[str, Allowed]) -> Finding:
    visits = visits_of(windows)
    off = dict.fromkeys(label for visit in visits for label in chosen[visit.id].off.values())
    in_turn = ", each in turn" if len({visit.variant for visit in visits}) > 1 else ""
    message = (
        f"In the banner's settings {listing(_quoted(label) for label in off)} was switched off{in_turn}. "
        f"{when(visits)}, nothing known to serve that purpose was kept or contacted with an identifier "
        "afterwards."
    )
    evidence = of_choice(visits[0])
    return clean(
        case, ID, site_subject(case), _GROUND, windows, needs=_NEEDS, message=message, evidence=evidence
    )


RULE = Rule(
    id=ID,
    title="Trackers and cookies for a purpose that was switched off",
    compares="The purposes that the banner lets visitors switch one by one, with the cookies kept and the "
    "hosts contacted after some were left on and the others were proven to be switched off.",
    severity="error",
    confidence="0.8 times the certainty of the purpose of the cookie or host; lower where it is unclear "
    "what was left on, where it had stopped by the next page, where the choice was forgotten after the "
    "browser was reopened, and where it was seen in only some visits. Not counted: what the documents list "
    "under another purpose, and requests to the maker of a product that was left on.",
    remedy="Tie every script, including those that tag managers load, to the purpose it has in the settings.",
    sources=(
        Source(title="Directive 2002/58/EC, art. 5(3)", url="https://eur-lex.europa.eu/eli/dir/2002/58/oj"),
        Source(
            title="Regulation (EU) 2016/679, art. 7 and recital 43",
            url="https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        ),
    ),
    contradicted_when="“Marketing” is switched off and “Statistics” is left on, and the next page sends "
    "`_fbp` to an advertising network.",
    upheld_when="“Marketing” is switched off and “Statistics” is left on, and only statistics services are "
    "contacted.",
    untested_when="The settings could not be operated, or their labels do not say what was switched off.",
    judge=_judge,
)
