"""What to do on a site: which pages, which opt-outs, and which visits with their controls."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from auditor.browser.optouts import optout_addon
from auditor.model.claim import Claim
from auditor.model.document import Document
from auditor.model.observation import Banner
from auditor.model.site import Site, Vantage
from auditor.model.visit import (
    ACCEPTED,
    BLOCKED,
    CONTROL,
    DNT,
    GPC,
    OPTED_OUT,
    OTHER_PURPOSES,
    PARTIAL,
    PHASES,
    REJECTED,
    UNTOUCHED,
    WITHDRAWN,
    OptOutEndpoint,
    Visit,
    VisitPlan,
)
from auditor.policy.opt_outs.endpoints import endpoints as known_opt_outs
from auditor.vendors.catalogue import Catalogue

OPERABLE: Final = frozenset({"link", "third_party_page", "toggle", "script"})
"""Mechanisms whose address a browser can open and use; the others are recorded without a visit."""

MAX_PLATFORMS: Final = 4
"""Platforms of the advertising industry whose pages are opened."""

MAX_ENDPOINTS: Final = 24
"""Opt-outs tried on one site; a policy that lists a hundred vendors is not a hundred visits."""


def first_visit(site: Site, vantage: Vantage) -> VisitPlan | None:
    """The untouched visit by which a site is met from `vantage`; None where no address is stated."""
    if site.entry is None:
        return None
    return VisitPlan(site=site.name, phase=UNTOUCHED, entry=site.entry, pages=site.pages, vantage=vantage)


def endpoints(
    site: Site,
    claims: Sequence[Claim],
    catalogue: Catalogue,
    documents: Sequence[Document] = (),
    visits: Sequence[Visit] = (),
) -> tuple[OptOutEndpoint, ...]:
    """Every opt-out that the site file, a document, the pages that were seen untouched or the catalogue know,
    one an address, with where it was found.
    """
    untouched = [visit for visit in visits if visit.phase == UNTOUCHED and visit.repeat == 1]
    return known_opt_outs(site, claims, catalogue, documents, untouched)


def phases(asked: Collection[str], claims: Iterable[Claim]) -> frozenset[str]:
    """The phases to make: those asked for, else all; Do Not Track, which is judged by promises alone, only
    where a document speaks of it, and the blocking of cookies, which takes a full Chromium of its own, only
    where it is asked for.
    """
    if asked:
        return frozenset(asked)
    spoken_of = any(claim.type == "signals" and claim.signal == DNT for claim in claims)
    return frozenset(PHASES) - {BLOCKED} - ({DNT} if not spoken_of else set())


def further_visits(
    site: Site,
    first: Visit,
    opt_outs: Sequence[OptOutEndpoint],
    repeats: int,
    inner: Sequence[str],
    wanted: Collection[str] = PHASES,
) -> tuple[VisitPlan, ...]:
    """The visits after the first one, from its vantage: each choice, each opt-out, and their control, each
    signal.

    `inner` are the inner pages that each goes to, where the site file names none; `wanted` the phases.
    """
    base = _base(site, first, inner)
    choices = () if first.banner is None else _choices(base, first.banner)
    tried = [_trying(base, endpoint) for endpoint in _operable(opt_outs)]
    control = (replace(base, restart=True),) if any(plan.restart for plan in tried) else ()
    again = replace(base, phase=UNTOUCHED)
    signals = (replace(base, phase=GPC, signal="gpc"), replace(base, phase=DNT, signal="dnt"))
    every = (*choices, *control, *tried[:MAX_ENDPOINTS], *signals, replace(base, phase=BLOCKED))
    plans = tuple(plan for plan in every if _asks_for(plan) in wanted)
    # the first visit knew of no inner page yet; the control sees them with nothing chosen
    seen = any(plan.phase == CONTROL for plan in plans) or repeats > 1 or site.pages or not base.pages
    compared = {UNTOUCHED, GPC, DNT} & set(wanted)
    further = () if seen or not compared else (replace(again, repeat=2),)
    return (*plans, *further, *_repeated((again, *plans), repeats))


def visits_thereupon(
    site: Site,
    made: Sequence[Visit],
    repeats: int,
    inner: Sequence[str],
    wanted: Collection[str] = PHASES,
) -> tuple[VisitPlan, ...]:
    """The visits that those `made` so far, from one vantage, give reason for; none once they are made.

    Where a banner was met on a later page alone, its choices are made there. Where some purposes were let run
    and others switched off, a second visit does the contrary: a site may heed one switch and not the other.
    """
    first = made[0]
    base = _base(site, first, inner)
    plans: tuple[VisitPlan, ...] = ()
    late = next((v.banner for v in made if v.banner is not None and v.banner.page), None)
    if late is not None and first.banner is None and not any(v.phase == REJECTED for v in made):
        others = tuple(url for url in (first.entry, *base.pages) if url != late.page)
        plans = _choices(replace(base, entry=late.page, pages=others), late)
    in_part = [v for v in made if v.phase == PARTIAL and v.repeat == 1]
    chose = in_part[0].choice if len(in_part) == 1 else None
    if chose is not None and chose.done and chose.purposes_on and chose.purposes_off:
        again = replace(base, phase=PARTIAL, choice="partial", restart=True, entry=in_part[0].entry)
        plans = (*plans, replace(again, variant=OTHER_PURPOSES))
    plans = tuple(plan for plan in plans if plan.phase in wanted)
    return (*plans, *_repeated(plans, repeats))


def _base(site: Site, first: Visit, inner: Sequence[str]) -> VisitPlan:
    """What the visits after the first one share: they are controls, until they choose or send something."""
    vantage, pages = _declared_at(site, first), site.pages or tuple(inner)
    return VisitPlan(site=site.name, phase=CONTROL, entry=first.entry, pages=pages, vantage=vantage)


def _choices(base: VisitPlan, met: Banner) -> tuple[VisitPlan, ...]:
    """Every choice that a banner may offer."""
    in_part = (replace(base, phase=PARTIAL, choice="partial", restart=True),)
    return (
        replace(base, phase=REJECTED, choice="reject", restart=True),
        replace(base, phase=ACCEPTED, choice="accept"),  # the withdrawing one goes on from its end
        replace(base, phase=WITHDRAWN, choice="withdraw", restart=True),
        *(in_part if _offers_purposes(met) else ()),
    )


def _repeated(plans: Sequence[VisitPlan], repeats: int) -> Iterator[VisitPlan]:
    return (replace(plan, repeat=n) for n in range(2, repeats + 1) for plan in plans)


def _offers_purposes(banner: Banner) -> bool:
    """Whether there are purposes to choose between, or settings that may hold some."""
    return banner.toggles > 1 or any(button.role == "settings" for button in banner.buttons)


def _asks_for(plan: VisitPlan) -> str:
    """The phase that a visit is made for: a control is made for what it is the control of."""
    return OPTED_OUT if plan.phase == CONTROL else plan.phase


def _declared_at(site: Site, first: Visit) -> Vantage:
    """The vantage as it is declared: what a visit keeps of it holds no credentials."""
    return next((each for each in site.vantages if each.id == first.vantage.id), first.vantage)


def _operable(opt_outs: Sequence[OptOutEndpoint]) -> Iterator[OptOutEndpoint]:
    """Those that a browser can use; of industries' platforms, which are only opened, a few."""
    platforms = 0
    for endpoint in opt_outs:
        if endpoint.mechanism == "industry_platform" and endpoint.url is not None:
            platforms += 1
            if platforms <= MAX_PLATFORMS:
                yield endpoint
        elif endpoint.url is not None and (
            endpoint.mechanism in OPERABLE or optout_addon.script_of(endpoint) is not None
        ):
            yield endpoint


def _trying(base: VisitPlan, endpoint: OptOutEndpoint) -> VisitPlan:
    """The visit that uses an opt-out and comes back, also after a restart; one that only opens a platform
    sees nothing else.
    """
    plan = replace(base, phase=OPTED_OUT, variant=endpoint.url, opt_out=endpoint)
    if endpoint.mechanism == "industry_platform":
        return replace(plan, pages=())
    return replace(plan, restart=True)
