"""The whole flow on one page: look, read, plan, visit, judge.

Each step takes values and returns a value; what a step has finished is in the store before the next begins.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain

from auditor import collectors, discover, plan, reading
from auditor.browser import visit
from auditor.browser.chromium import OpenBrowser
from auditor.judging.judge import judge
from auditor.model.audit import Audit, Run
from auditor.model.claim import Claim, Tension
from auditor.model.document import Document
from auditor.model.site import Site
from auditor.model.visit import Visit, VisitPlan
from auditor.policy import claims as policy_claims
from auditor.policy import tensions as policy_tensions
from auditor.store.database import Store
from auditor.store.evidence import Evidence
from auditor.vendors.catalogue import Catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What an audit works with."""

    browser: OpenBrowser | None
    """None for a site whose documents alone are read."""
    catalogue: Catalogue
    store: Store
    evidence: Evidence
    run: Run
    given: tuple[Document, ...] = ()
    """Documents that the person handed over: no others are looked for."""
    tell: Callable[[str], None] = lambda _: None
    """Hears one line per step."""
    repeats: int = 1
    """How often each phase is visited."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a site's documents say."""

    documents: tuple[Document, ...]
    claims: tuple[Claim, ...]
    tensions: tuple[Tension, ...]


async def audit_site(site: Site, work: Work) -> Audit:
    """Audit one site from its first page to its findings; what a site does never raises: it leaves a gap."""
    first_plan = plan.first_visit(site) if work.browser else None
    first = await _visited(first_plan, work) if first_plan else None
    documents = await _documents(site, first, work)
    said = read(documents, work.catalogue)
    work.store.add_documents(work.run.id, site.name, said.documents, said.claims, said.tensions)
    endpoints = plan.endpoints(site, said.claims, work.catalogue)
    visits: tuple[Visit, ...] = (first,) if first else ()
    if first and first.reached:
        for further in plan.further_visits(site, first, endpoints, work.repeats):
            visits += (await _visited(further, work),)
    work.tell("judging")
    return _judged(site, said, visits, work.catalogue, work.store, work.run.id)


def judge_again(name: str, store: Store, catalogue: Catalogue, run: str | None = None) -> Audit:
    """Judge the stored visits of a site again, without a browser; raises `UsageError` for an unknown site."""
    old = store.load_seen(name, run)
    said = Reading(documents=old.documents, claims=old.claims, tensions=old.tensions)
    return _judged(old.site, said, old.visits, catalogue, store, old.run.id)


def read(documents: Sequence[Document], catalogue: Catalogue) -> Reading:
    """What documents promise, and where they are at odds with themselves."""
    readable = [d for d in documents if d.readable]
    claims = tuple(chain.from_iterable(policy_claims.read(d, catalogue) for d in readable))
    tensions = policy_tensions.find(readable, claims)
    return Reading(documents=tuple(documents), claims=claims, tensions=tensions)


async def _documents(site: Site, first: Visit | None, work: Work) -> tuple[Document, ...]:
    work.tell("reading the policies")
    if work.given or work.browser is None:
        return (*work.given, *reading.declared_files(site))
    return await reading.of_site(site, work.given, first, work.browser)


async def _visited(wanted: VisitPlan, work: Work) -> Visit:
    """The visit of a plan: made now, or found in the store where a broken-off run had finished it."""
    done = work.store.finished_visit(work.run.id, wanted)
    if done:
        return done
    assert work.browser is not None
    work.tell(f"visit: {wanted.phase}" + (f" {wanted.variant}" if wanted.variant else ""))
    eyes = [kind() for kind in discover.offered(collectors, "COLLECTOR")]
    seen = await visit.make(work.browser, wanted, eyes, work.evidence.keep)
    work.store.add_visit(work.run.id, seen)
    return seen


def _judged(
    site: Site, said: Reading, visits: Sequence[Visit], catalogue: Catalogue, store: Store, run: str
) -> Audit:
    judgement = judge(
        site,
        said.documents,
        said.claims,
        said.tensions,
        visits,
        plan.endpoints(site, said.claims, catalogue),
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
        visits=tuple(visits),
        judgement=judgement,
        decisions=store.decisions_in_force(),
        opt_out_history=store.past_tries(judgement.opt_outs, site.name, run),
    )
