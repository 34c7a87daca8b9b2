"""The audit of one site from start to end: look, read, plan, visit, judge.

Each step takes values and returns a value; its results are stored before the next step begins.
"""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Protocol

from auditor import collectors, declared, discover, pages, plan, promises, reading
from auditor.browser import visit, well_known
from auditor.browser.program.chromium import OpenBrowser
from auditor.browser.robots import Robots
from auditor.judging.judge import judge
from auditor.model import withdrawal
from auditor.model.audit import Audit, Run
from auditor.model.claim import Claim, Tension
from auditor.model.correction import Corrected, Correction
from auditor.model.document import Document
from auditor.model.extent import Extent
from auditor.model.site import Site, Vantage
from auditor.model.visit import GPC, Visit, VisitPlan
from auditor.promises import Reading
from auditor.store.database import Store
from auditor.store.evidence import Evidence
from auditor.vendors.catalogue import Catalogue

_CHOICES = 5
"""How many times inner pages are chosen again to replace those that robots.txt disallows."""


class Keeping(Protocol):
    """What an audit needs of whatever keeps its results: the store, or a remote worker's memory."""

    def finished_visit(self, run: str, plan: VisitPlan) -> Visit | None:
        """Return the stored visit that carried out `plan`, or None if it is still to be made."""

    def add_visit(self, run: str, visit: Visit) -> None:
        """Keep a visit."""

    def add_documents(
        self,
        run: str,
        site: str,
        documents: Sequence[Document],
        claims: Sequence[Claim] = (),
        tensions: Sequence[Tension] = (),
        corrected: Sequence[Corrected] = (),
    ) -> None:
        """Keep what was read, replacing what was read before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What an audit works with."""

    browser: OpenBrowser | None
    """None for a site whose documents are read without visiting it."""
    catalogue: Catalogue
    store: Keeping
    evidence: Evidence
    run: Run
    extent: Extent = Extent()
    tell: Callable[[str], None] = lambda _: None
    """Called with one line of progress per step."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A site as seen from one vantage."""

    vantage: Vantage
    visitor: visit.Visitor | None
    """The visitor that made the first visit and can make more; None if there was no visit."""
    first: Visit | None
    """None if the site has no entry address, or is not visited."""
    documents: tuple[Document, ...]


async def audit_site(site: Site, work: Work) -> Audit:
    """Audit one site from its first page to its findings. Failures of the site never raise; they
    leave gaps.
    """
    store = work.store
    assert isinstance(store, Store), "a judgement is the store's to keep"
    said, visits = await look_at(site, work)
    work.tell("judging")
    return _judged(site, said, visits, work.catalogue, store, work.run.id)


async def look_at(site: Site, work: Work) -> tuple[Reading, tuple[Visit, ...]]:
    """Visit the site and read its documents, storing the results, without judging them."""
    async with AsyncExitStack() as visitors:
        return await _looked_at(site, work, visitors)


async def _looked_at(site: Site, work: Work, visitors: AsyncExitStack) -> tuple[Reading, tuple[Visit, ...]]:
    looks = [await _looked(site, vantage, work, visitors) for vantage in site.vantages]
    documents = reading.united((look.vantage, look.documents) for look in looks)
    said = promises.read(documents, work.catalogue, site.corrections)
    _keep(said, site, work.store, work.run.id)
    visits = tuple(look.first for look in looks if look.first)
    named = withdrawal.named_ways(said.documents)
    endpoints = plan.endpoints(site, said.claims, work.catalogue, said.documents, visits)
    for look in looks:
        if look.visitor is None or look.first is None or not look.first.reached:
            continue
        inner = await _followed(look, said, work)
        wanted = plan.phases(work.extent.phases, said.claims)
        made: tuple[Visit, ...] = (look.first,)
        plans = plan.further_visits(site, look.first, endpoints, work.extent.repeats, inner, wanted)
        while plans:
            told = [replace(further, named=named) for further in plans]
            made += tuple([await _visited(further, work, look.visitor) for further in told])
            plans = plan.visits_thereupon(site, made, work.extent.repeats, inner, wanted)
        visits += made[1:]
        await look.visitor.leave()
    return _with_declarations(site, said, visits, work), visits


async def _followed(look: Look, said: Reading, work: Work) -> tuple[str, ...]:
    """The inner pages to visit. If robots.txt is respected, pages it disallows are replaced by others it
    allows.
    """
    first = look.first
    assert first is not None
    inner = pages.inner_pages(first, said.claims, said.documents, work.extent.pages)
    if not work.extent.pace.robots or work.browser is None:
        return inner
    robots, out = Robots(work.browser, look.vantage), set[str]()
    for _ in range(_CHOICES):
        kept_out = [url for url in inner if not await robots.allowed(url)]
        if not kept_out:
            return inner
        work.tell(f"robots.txt keeps crawlers from {', '.join(kept_out)}")
        out.update(kept_out)
        allowed = tuple(link for link in first.links if link.url.partition("#")[0] not in out)
        inner = pages.inner_pages(
            replace(first, links=allowed), said.claims, said.documents, work.extent.pages
        )
    return tuple([url for url in inner if await robots.allowed(url)])


def _with_declarations(site: Site, said: Reading, visits: Sequence[Visit], work: Work) -> Reading:
    """What was read, extended by the declarations of the consent platform that the visits met."""
    met = declared.documents(visits, work.evidence.content)
    if not met:
        return said
    whole = promises.joined(said, met, work.catalogue, site.corrections)
    _keep(whole, site, work.store, work.run.id)
    return whole


def judge_again(
    name: str,
    store: Store,
    catalogue: Catalogue,
    run: str | None = None,
    corrections_now: tuple[Correction, ...] | None = None,
) -> Audit:
    """Judge the stored visits of a site again, without a browser, using the current corrections (None: those
    in force at the time of the run). Raises `UsageError` for an unknown site.
    """
    old = store.load_seen(name, run)
    said = Reading(documents=old.documents, claims=old.claims, tensions=old.tensions, corrected=old.corrected)
    site = old.site
    if corrections_now is not None and corrections_now != site.corrections:
        site = replace(site, corrections=corrections_now)
        said = promises.again(said, catalogue, site.corrections)
        store.describe(old.run.id, site)
        _keep(said, site, store, old.run.id)
    return _judged(site, said, old.visits, catalogue, store, old.run.id)


def _keep(said: Reading, site: Site, store: Keeping, run: str) -> None:
    store.add_documents(run, site.name, said.documents, said.claims, said.tensions, said.corrected)


async def _looked(site: Site, vantage: Vantage, work: Work, visitors: AsyncExitStack) -> Look:
    wanted = plan.first_visit(site, vantage)
    if work.browser is None or wanted is None:
        documents = await _documents(site, vantage, None, work)
        return Look(vantage=vantage, visitor=None, first=None, documents=documents)
    visitor = await visitors.enter_async_context(visit.visitor(work.browser, work.evidence.keep))
    first = await _visited(wanted, work, visitor)
    documents = await _documents(site, vantage, first, work)
    return Look(vantage=vantage, visitor=visitor, first=first, documents=documents)


async def _documents(site: Site, vantage: Vantage, first: Visit | None, work: Work) -> tuple[Document, ...]:
    work.tell("reading the policies" + _from(vantage))
    if work.extent.given or work.browser is None:
        saved = reading.declared_files(site)
        known = {document.text for document in saved}  # the site file says more about a copy than its path
        return (*(each for each in work.extent.given if each.text not in known), *saved)
    return await reading.of_site(site, vantage, work.extent.given, first, work.browser)


async def _visited(wanted: VisitPlan, work: Work, visitor: visit.Visitor) -> Visit:
    """Return the visit for a plan: from the store if an interrupted run had completed it,
    otherwise made now.
    """
    done = work.store.finished_visit(work.run.id, wanted)
    if done:
        return done
    variant = f" {wanted.variant}" if wanted.variant else ""
    work.tell(f"visit: {wanted.phase}{variant}{_from(wanted.vantage)}")
    eyes = [kind() for kind in discover.offered(collectors, "COLLECTOR")]
    seen = await visitor.visit(wanted, eyes)
    if wanted.signal == GPC and work.browser is not None:
        seen = await well_known.asked(work.browser, seen, wanted.vantage)
    work.store.add_visit(work.run.id, seen)
    await asyncio.sleep(work.extent.pace.delay_s)
    return seen


def _from(vantage: Vantage) -> str:
    return f" (from {vantage.id})" if vantage.id != Vantage().id else ""


def _judged(
    site: Site, said: Reading, visits: Sequence[Visit], catalogue: Catalogue, store: Store, run: str
) -> Audit:
    earlier = store.versions_before(site.name, [d for d in said.documents if d.kind != "banner"])
    judgement = judge(
        site,
        said.documents,
        said.claims,
        said.tensions,
        visits,
        plan.endpoints(site, said.claims, catalogue, said.documents, visits),
        earlier=[promises.of_version(each, catalogue, site.corrections) for each in earlier],
        catalogue=catalogue,
        at=datetime.now(UTC),
    )
    store.add_judgement(run, site.name, judgement)
    return Audit(
        run=run,
        site=site,
        documents=said.documents,
        claims=said.claims,
        tensions=said.tensions,
        corrected=said.corrected,
        visits=tuple(visits),
        judgement=judgement,
        decisions=store.decisions_in_force(),
        opt_out_history=store.past_tries(judgement.opt_outs, site.name, run),
    )
