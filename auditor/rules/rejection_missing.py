"""rejection_missing: the banner offers to accept in its first layer and not to refuse."""

from collections.abc import Iterator
from typing import Final

from auditor.model.case import Case
from auditor.model.finding import Finding
from auditor.model.ground import Ground
from auditor.model.places import LENS_PLACES, holds_at
from auditor.model.proof import of_banner, of_picture
from auditor.model.rule import Rule, Source
from auditor.model.seen import before_choice, could_not_look
from auditor.model.site import Lens
from auditor.model.verdict import Weight, contradicted, site_subject, untested, upheld, weigh
from auditor.model.visit import Visit
from auditor.model.wording import listing, said, times, when

ID: Final = "rejection_missing"
_LENSES: Final[tuple[Lens, ...]] = ("eu", "uk")


def _judge(case: Case) -> Iterator[Finding]:
    for lens in _LENSES:
        if lens in case.lenses:
            yield from _answers(case, lens)


def _answers(case: Case, lens: Lens) -> Iterator[Finding]:
    place = LENS_PLACES[lens]
    absent = "no document promises it; guidance on the law of the lens is relevant to it"
    ground = Ground(absent=absent, basis="expected", lens=lens, jurisdiction=place)
    every = tuple(window.visit for window in before_choice(case))
    here = tuple(visit for visit in every if holds_at(place, visit.vantage) and visit.gap("banner") is None)
    if not here:
        why = f"no visit was declared to come from {place}" if every else could_not_look(case, "banner")
        yield untested(case, ID, site_subject(case), ground, why=why)
        return
    asked = tuple(visit for visit in here if _accepts(visit))
    if not asked:
        return
    without = tuple(visit for visit in asked if not _refuses(visit))
    if without and not all(_understood(visit) for visit in without):
        why = "a button of the banner is in words that are not known here: it may refuse"
        yield untested(case, ID, site_subject(case), ground, why=why)
        return
    if without:
        yield _contradicted(case, ground, without, asked)
        return
    message = f"{when(asked)}, the first layer of the banner offered to accept and to refuse."
    evidence = of_banner(asked[0])
    yield upheld(
        case,
        ID,
        site_subject(case),
        ground,
        message=message,
        evidence=evidence,
        seen=(len(asked), len(asked)),
    )


def _accepts(visit: Visit) -> bool:
    banner = visit.banner
    return banner is not None and any(b.role == "accept" and b.layer == 1 for b in banner.buttons)


def _refuses(visit: Visit) -> bool:
    banner = visit.banner
    return banner is not None and any(b.role == "reject" and b.layer == 1 for b in banner.buttons)


def _understood(visit: Visit) -> bool:
    return visit.banner is not None and visit.banner.understood


def _contradicted(
    case: Case, ground: Ground, without: tuple[Visit, ...], asked: tuple[Visit, ...]
) -> Finding:
    banner = without[0].banner
    words = listing(button.text for button in banner.buttons if button.layer == 1) if banner else ""
    seen = (len(without), len(asked))
    weight = Weight(
        severity="warning", confidence=0.7, reason="the buttons were read; words unknown here may refuse"
    )
    message = (
        f"{said(ground)} {when(without)}, the first layer of the banner offered {words}, and no button to "
        f"refuse."
        f"{times(seen)}"
    )
    return contradicted(
        case,
        ID,
        site_subject(case),
        ground,
        weigh(weight, seen),
        message=message,
        evidence=(*of_banner(without[0]), *of_picture(without[:1], frozenset({"before"}))),
        seen=seen,
    )


RULE = Rule(
    id=ID,
    title="Banners that offer to accept and not to refuse",
    compares="The buttons of the banner's first layer: one to accept, and one to refuse.",
    severity="warning",
    confidence="0.7, for a button may refuse in words unknown here; less where seen in some visits only.",
    remedy="Offer to refuse in the same layer and as plainly as to accept.",
    sources=(
        Source(
            title="EDPB, Report of the work undertaken by the Cookie Banner Taskforce (guidance), par. 8",
            url="https://www.edpb.europa.eu/our-work-tools/our-documents/other/report-work-undertaken-cookie-banner-taskforce_en",
        ),
    ),
    contradicted_when="Under the lens `eu`, seen from Germany, the banner offers “Accept all” and "
    "“Settings” alone.",
    upheld_when="The first layer offers “Accept all” and “Reject all”.",
    untested_when="No visit was declared to come from the EEA.",
    judge=_judge,
)
