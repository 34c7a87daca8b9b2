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
    PARTIAL,
    PHASES,
    REJECTED,
    UNTOUCHED,
    WITHDRAWN,
    OptOutEndpoint,
    Visit,
    VisitPlan,
)
from auditor.policy.endpoints import endpoints as known_opt_outs
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
    entry = first.entry
    pages = site.pages or tuple(inner)
    base = VisitPlan(
        site=site.name, phase=CONTROL, entry=entry, pages=pages, vantage=_declared_at(site, first)
    )
    choices: tuple[VisitPlan, ...] = ()
    if first.banner is not None:
        choices = (
            replace(base, phase=REJECTED, choice="reject", restart=True),
            replace(base, phase=ACCEPTED, choice="accept"),  # the withdrawing one goes on from its end
            replace(base, phase=WITHDRAWN, choice="withdraw", restart=True),
        )
        if _offers_purposes(first.banner):
            choices = (*choices, replace(base, phase=PARTIAL, choice="partial", restart=True))
    tried = [_trying(base, endpoint) for endpoint in _operable(opt_outs)]
    control = (replace(base, restart=True),) if any(plan.restart for plan in tried) else ()
    again = replace(base, phase=UNTOUCHED)
    signals = (replace(base, phase=GPC, signal="gpc"), replace(base, phase=DNT, signal="dnt"))
    every = (*choices, *control, *tried[:MAX_ENDPOINTS], *signals, replace(base, phase=BLOCKED))
    plans = tuple(plan for plan in every if _asks_for(plan) in wanted)
    # the first visit knew of no inner page yet; the control sees them with nothing chosen
    seen = any(plan.phase == CONTROL for plan in plans) or repeats > 1 or site.pages or not pages
    compared = {UNTOUCHED, GPC, DNT} & set(wanted)
    further = () if seen or not compared else (replace(again, repeat=2),)
    return (
        *plans,
        *further,
        *(replace(plan, repeat=n) for n in range(2, repeats + 1) for plan in (again, *plans)),
    )


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
