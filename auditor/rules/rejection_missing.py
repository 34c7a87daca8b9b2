"""rejection_missing: the banner's first layer offers to accept but not to refuse."""

from collections.abc import Iterator
from typing import Final

from auditor.model.case import Case
from auditor.model.finding import Finding, Subject
from auditor.model.ground import Ground
from auditor.model.places import LENS_PLACES, holds_at
from auditor.model.proof import of_banner, of_choice, of_picture
from auditor.model.rule import Rule, Source
from auditor.model.seen import before_choice, could_not_look
from auditor.model.site import Lens
from auditor.model.some_purposes import allowed
from auditor.model.steps import Steps, steps
from auditor.model.verdict import Weight, contradicted, site_subject, untested, upheld, weigh
from auditor.model.visit import PARTIAL, Visit
from auditor.model.wording import count, listing, plain, said, times, when

ID: Final = "rejection_missing"
_LENSES: Final[tuple[Lens, ...]] = ("eu", "uk")


def _judge(case: Case) -> Iterator[Finding]:
    for lens in _LENSES:
        if lens in case.lenses:
            yield from _answers(case, lens)


def _answers(case: Case, lens: Lens) -> Iterator[Finding]:
    place = LENS_PLACES[lens]
    law = "PECR, reg. 6," if lens == "uk" else "Directive 2002/58/EC, art. 5(3),"
    absent = f"no document promises it; guidance on {law} is relevant to it"
    ground = Ground(absent=absent, basis="expected", lens=lens, jurisdiction=place)
    every = tuple(window.visit for window in before_choice(case))
    here = tuple(visit for visit in every if holds_at(place, visit.vantage) and visit.gap("banner") is None)
    if not here:
        why = f"no visit was declared to come from {place}" if every else could_not_look(case, "banner")
        yield untested(case, ID, site_subject(case), ground, why=why)
        return
    asked = tuple(visit for visit in here if _accepts(visit))
    if asked:
        yield _refusal(case, ground, asked)
        yield from _boxes(case, ground, asked)


def _refusal(case: Case, ground: Ground, asked: tuple[Visit, ...]) -> Finding:
    """Judge whether refusing is offered alongside accepting, and takes no more steps."""
    without = tuple(visit for visit in asked if not _refuses(visit))
    taken = steps(asked)
    if taken is not None and not taken.longer:
        without = ()
    if without and not all(_understood(visit) for visit in without):
        why = "a button of the banner uses words that auditor does not know: it may refuse"
        return untested(case, ID, site_subject(case), ground, why=why)
    if without:
        return _contradicted(case, ground, without, asked, taken)
    if taken is not None and taken.longer:
        return _longer(case, ground, taken)
    if taken is None:
        message = f"{when(asked)}, the first layer of the banner offered both accepting and refusing."
    else:
        message = f"{when(asked)}, refusing took no more steps than accepting: {_counted(taken)}."
    evidence = of_banner(asked[0])
    seen = (len(asked), len(asked))
    return upheld(case, ID, site_subject(case), ground, message=message, evidence=evidence, seen=seen)


def _longer(case: Case, ground: Ground, taken: Steps) -> Finding:
    """The finding that refusing is offered in the first layer, but takes more steps than accepting."""
    weight = Weight(
        severity="warning",
        confidence=0.6,
        reason="the steps were counted; a shorter way may not have been found",
    )
    message = (
        f"{said(ground)} {when(taken.refusals)}, refusing took more steps than accepting: {_counted(taken)}."
    )
    evidence = (*of_banner(taken.refusals[0]), *of_choice(taken.refusals[0]))
    return contradicted(case, ID, site_subject(case), ground, weight, message=message, evidence=evidence)


def _counted(taken: Steps) -> str:
    return f"{_way(taken.refuse)} to refuse, {_way(taken.accept)} to accept"


def _way(clicks: tuple[str, ...]) -> str:
    return f"{count(len(clicks), 'step')} ({' → '.join(plain(words, 40) for words in clicks)})"


def _boxes(case: Case, ground: Ground, asked: tuple[Visit, ...]) -> Iterator[Finding]:
    """Judge the boxes and switches for purposes as they were before anybody touched them."""
    offered = tuple(visit for visit in asked if visit.banner is not None and visit.banner.toggles)
    if not offered:
        return
    ticked = tuple(visit for visit in offered if visit.banner is not None and visit.banner.toggles_on)
    subject = Subject(kind="site", key=f"{case.site.name} ticked boxes", name="boxes ticked in advance")
    seen = (len(ticked or offered), len(offered))
    evidence = of_banner((ticked or offered)[0])
    label = _for_adverts(case, ticked) if ground.lens == "uk" else None
    if not ticked:
        message = f"{when(offered)}, none of the banner's boxes was ticked in advance."
        yield upheld(case, ID, subject, ground, message=message, evidence=evidence, seen=seen)
    elif ground.lens == "uk" and label is None:
        why = (
            "boxes were ticked in advance, and their purposes are not known: statistics and appearance "
            "require information and a way to object there, not consent"
        )
        yield untested(case, ID, subject, ground, why=why)
    else:
        weight = Weight(severity="warning", confidence=0.6, reason="the state of its switches was read")
        if any(signal.kind == "tcf" for visit in ticked for signal in visit.signals):
            weight = weight.weaker("under the TCF a switch may stand for an objection, not for consent")
        first = ticked[0].banner
        many = f"{first.toggles_on} of {first.toggles}" if first else ""
        among = f", including the one for “{plain(label, 60)}”" if label else ""
        message = (
            f"{said(ground)} {when(ticked)}, {many} boxes in the banner were ticked before any "
            f"choice{among}.{times(seen)}"
        )
        weighed = weigh(weight, seen)
        yield contradicted(case, ID, subject, ground, weighed, message=message, evidence=evidence, seen=seen)


def _for_adverts(case: Case, ticked: tuple[Visit, ...]) -> str | None:
    """The label of the advertising box, if every box was ticked, which includes it."""
    banners = [visit.banner for visit in ticked if visit.banner is not None]
    if not all(banner.toggles_on == banner.toggles for banner in banners):
        return None
    chosen = (made for visit in case.in_phase(PARTIAL) if (made := allowed(visit)))
    return next((label for made in chosen if (label := made.off.get("advertising"))), None)


def _accepts(visit: Visit) -> bool:
    banner = visit.banner
    return banner is not None and any(b.role == "accept" and b.layer == 1 for b in banner.buttons)


def _refuses(visit: Visit) -> bool:
    banner = visit.banner
    return banner is not None and any(b.role == "reject" and b.layer == 1 for b in banner.buttons)


def _understood(visit: Visit) -> bool:
    return visit.banner is not None and visit.banner.understood


def _contradicted(
    case: Case, ground: Ground, without: tuple[Visit, ...], asked: tuple[Visit, ...], taken: Steps | None
) -> Finding:
    banner = without[0].banner
    words = (
        listing(f"“{plain(button.text, 60)}”" for button in banner.buttons if button.layer == 1)
        if banner
        else ""
    )
    seen = (len(without), len(asked))
    weight = Weight(
        severity="warning",
        confidence=0.7,
        reason=("the buttons were read; one may refuse in words that auditor does not know"),
    )
    message = (
        f"{said(ground)} {when(without)}, the first layer of the banner offered {words}, but no button to "
        f"refuse.{f' Counted in steps: {_counted(taken)}.' if taken else ''}{times(seen)}"
    )
    return contradicted(
        case,
        ID,
        site_subject(case),
        ground,
        weigh(weight, seen),
        message=message,
        evidence=(
            *of_banner(without[0]),
            *(of_choice(taken.refusals[0]) if taken else ()),
            *of_picture(without[:1], frozenset({"before"})),
        ),
        seen=seen,
    )


RULE = Rule(
    id=ID,
    title="Banners that make refusing harder than accepting",
    compares="The buttons in the banner's first layer, one to accept and one to refuse; the number of "
    "steps it took to refuse and to accept; boxes that were ticked before the visitor touched them.",
    severity="warning",
    confidence="0.7, because a button may refuse in words that auditor does not know; 0.6 for more steps "
    "(the shortest refusal is compared with the longest acceptance) and for ticked boxes, which are a note "
    "under the TCF; lower where seen in only some visits. Nothing is reported if a refusal took no more "
    "steps than an acceptance.",
    remedy="Offer the refusal in the same layer and as clearly as the acceptance, with no boxes ticked in "
    "advance.",
    sources=(
        Source(
            title="EDPB, Report of the work undertaken by the Cookie Banner Taskforce (guidance), par. 8",
            url="https://www.edpb.europa.eu/our-work-tools/our-documents/other/report-work-undertaken-cookie-banner-taskforce_en",
        ),
        Source(
            title=("Court of Justice of the European Union, C-673/17 (Planet49), on boxes ticked in advance"),
            url="https://curia.europa.eu/juris/liste.jsf?num=C-673/17",
        ),
    ),
    contradicted_when="Under the lens `eu`, visited from Germany, the banner offers only “Accept all” and "
    "“Settings”; or a box for statistics is ticked before any choice.",
    upheld_when="The first layer offers “Accept all” and “Reject all”.",
    untested_when="No visit was declared to come from the EEA; or, under the lens `uk`, boxes are ticked "
    "and none is known to be for advertising.",
    judge=_judge,
)
