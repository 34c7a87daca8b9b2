"""Plans what to do on a site: which opt-outs to try, and which visits to make with their controls."""

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
"""The most advertising industry platforms whose pages are opened."""

MAX_ENDPOINTS: Final = 24
"""The most opt-outs tried on one site; a policy that lists a hundred vendors does not cause a
hundred visits.
"""


def first_visit(site: Site, vantage: Vantage) -> VisitPlan | None:
    """Return the untouched first visit to a site from `vantage`; None if the site has no entry address."""
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
    """Every opt-out in the site file, a document, the pages seen untouched or the catalogue, one per address,
    with where it was found.
    """
    untouched = [visit for visit in visits if visit.phase == UNTOUCHED and visit.repeat == 1]
    return known_opt_outs(site, claims, catalogue, documents, untouched)


def phases(asked: Collection[str], claims: Iterable[Claim]) -> frozenset[str]:
    """The phases to visit: those asked for, otherwise all except two. Do Not Track, which is judged only
    against promises, is left out unless a document mentions it; blocking cookies, which needs a separate full
    Chromium, is left out unless asked for.
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
    """The visits after the first one, from the same vantage: each choice, each opt-out and their control,
    each signal.

    `inner` are the inner pages that each visit opens if the site file names none; `wanted` are the phases.
    """
    base = _base(site, first, inner)
    choices = () if first.banner is None else _choices(base, first.banner)
    tried = [_trying(base, endpoint) for endpoint in _operable(opt_outs)]
    control = (replace(base, restart=True),) if any(plan.restart for plan in tried) else ()
    again = replace(base, phase=UNTOUCHED)
    signals = (replace(base, phase=GPC, signal="gpc"), replace(base, phase=DNT, signal="dnt"))
    every = (*choices, *control, *tried[:MAX_ENDPOINTS], *signals, replace(base, phase=BLOCKED))
    plans = tuple(plan for plan in every if _asks_for(plan) in wanted)
    # The first visit did not open the inner pages; the control shows them with nothing chosen.
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
    """The further visits that the visits `made` so far from one vantage call for; none once they are made.

    If a banner appeared only on a later page, its choices are made there. If some purposes were allowed and
    others switched off, a second visit does the opposite, since a site may respect one switch and not the
    other.
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
    """What all visits after the first one share: they are controls until they make a choice or
    send a signal.
    """
    vantage, pages = _declared_at(site, first), site.pages or tuple(inner)
    return VisitPlan(site=site.name, phase=CONTROL, entry=first.entry, pages=pages, vantage=vantage)


def _choices(base: VisitPlan, met: Banner) -> tuple[VisitPlan, ...]:
    """Every choice that a banner may offer."""
    in_part = (replace(base, phase=PARTIAL, choice="partial", restart=True),)
    return (
        replace(base, phase=REJECTED, choice="reject", restart=True),
        replace(base, phase=ACCEPTED, choice="accept"),  # the withdrawal visit continues from its end
        replace(base, phase=WITHDRAWN, choice="withdraw", restart=True),
        *(in_part if _offers_purposes(met) else ()),
    )


def _repeated(plans: Sequence[VisitPlan], repeats: int) -> Iterator[VisitPlan]:
    return (replace(plan, repeat=n) for n in range(2, repeats + 1) for plan in plans)


def _offers_purposes(banner: Banner) -> bool:
    """Whether the banner has purposes to choose between, or settings that may contain some."""
    return banner.toggles > 1 or any(button.role == "settings" for button in banner.buttons)


def _asks_for(plan: VisitPlan) -> str:
    """The phase for which a visit is made: a control is made for the phase that it controls."""
    return OPTED_OUT if plan.phase == CONTROL else plan.phase


def _declared_at(site: Site, first: Visit) -> Vantage:
    """The vantage as the site file declares it; the one kept with a visit has no credentials."""
    return next((each for each in site.vantages if each.id == first.vantage.id), first.vantage)


def _operable(opt_outs: Sequence[OptOutEndpoint]) -> Iterator[OptOutEndpoint]:
    """Opt-outs that a browser can use, and a few industry platforms, which are only opened."""
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
    """The visit that uses an opt-out and returns to the site, again after a restart; a visit that only opens
    a platform sees nothing else.
    """
    plan = replace(base, phase=OPTED_OUT, variant=endpoint.url, opt_out=endpoint)
    if endpoint.mechanism == "industry_platform":
        return replace(plan, pages=())
    return replace(plan, restart=True)
