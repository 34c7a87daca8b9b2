"""`auditor diff`: what changed between two runs."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import click

from auditor import promises
from auditor.cli import terminal
from auditor.cli.options import FILE, PLACES, Places
from auditor.cli.screen import put
from auditor.cli.stored import run_named, site_name
from auditor.errors import COULD_NOT_LOOK, DISCREPANCIES, OK
from auditor.files import corrections
from auditor.model.audit import Audit, Run
from auditor.model.correction import Correction
from auditor.model.document import Document
from auditor.model.version import Version
from auditor.reports.difference import Difference, SiteDifference, difference, fitting
from auditor.reports.parts.behaviour_changes import behaviour_changes
from auditor.reports.parts.finding_changes import finding_changes
from auditor.reports.parts.policy_changes import policy_changes
from auditor.store.database import Store
from auditor.vendors import catalogue
from auditor.vendors.catalogue import Catalogue

_FORMATS: Final = ("terminal", "json", "html", "markdown")


@click.command("diff", short_help="Show what changed between two runs.")
@click.argument("before", metavar="RUN")
@click.argument("after", metavar="RUN")
@click.argument("site", required=False)
@click.option(
    "--format",
    "form",
    type=click.Choice(_FORMATS),
    default="terminal",
    show_default=True,
    help="Format of the listing.",
)
@click.option("--output", type=FILE, metavar="FILE", help="Write it there.")
@PLACES
def COMMAND(  # noqa: N802 - the command of this file
    before: str, after: str, site: str | None, form: str, output: Path | None, places: Places
) -> int:
    """Show what changed from one RUN to another, or at SITE alone: findings that are new, gone, changed or
    untested now; what policies say by their claims; vendors and cookies by phase.

    A run is named by its id (`auditor runs`) or by how that begins. Ends with 1 where a discrepancy is new,
    else with 3 where something could not be tested any more.
    """
    with Store.open(places.store, create=False) as store:
        then, now = (run_named(store, word) for word in (before, after))
        if now.started < then.started:
            then, now = now, then
        names = [site_name(store, site)] if site else _names(store, (then, now))
        shown = difference(then, now, tuple(_sites(store, names, (then, now), places)))
    put(fitting(terminal.lines())[form](shown), output)
    return _code(shown)


def _code(shown: Difference) -> int:
    if any(f.kind == "new" and f.state == "open" for site in shown.sites for f in site.findings):
        return DISCREPANCIES
    unseen = shown.counts["untested_now"] or any(site.problem for site in shown.sites)
    return COULD_NOT_LOOK if unseen else OK


def _names(store: Store, runs: tuple[Run, Run]) -> list[str]:
    return sorted({name for run in runs for name in store.states(run.id)})


def _sites(
    store: Store, names: Sequence[str], runs: tuple[Run, Run], places: Places
) -> Iterator[SiteDifference]:
    """One site in memory at a time."""
    known = catalogue.load()
    for name in names:
        judged = [store.is_judged(name, run.id) for run in runs]
        if all(judged):
            then, now = (store.load_audit(name, run.id) for run in runs)
            yield _compared(then, now, known, corrections.read(places.policies / name))
        else:
            yield SiteDifference(site=name, problem=_problem(store, name, runs, judged))


def _problem(store: Store, name: str, runs: tuple[Run, Run], judged: Sequence[bool]) -> str:
    """Why a site cannot be compared."""
    which, run = ("later", runs[1]) if judged[0] or not any(judged) else ("earlier", runs[0])
    state = store.states(run.id).get(name)
    if state is None:
        return f"not in the {which} run"
    return f"could not look in the {which} run: {state[1] or 'broken off'}"


def _compared(then: Audit, now: Audit, known: Catalogue, said: Sequence[Correction]) -> SiteDifference:
    behaviour, left = behaviour_changes(then, now)
    texts = [_versions(audit, other, known, said) for audit, other in ((then, now), (now, then))]
    seen = any(visit.reached for visit in now.visits)
    return SiteDifference(
        site=now.site.name,
        problem="" if seen or not now.visits else "the site was not seen in the later run",
        findings=finding_changes(then, now),
        policies=policy_changes(*texts),
        behaviour=behaviour,
        not_compared=left,
    )


def _versions(
    audit: Audit, other: Audit, known: Catalogue, said: Sequence[Correction]
) -> tuple[Version, ...]:
    """The documents; those whose text the other run has not, with what today's readers read in them."""
    same = {document.id for document in other.documents}
    plain = (_version(document, audit) for document in audit.documents)
    return tuple(
        each if each.document.id in same else promises.of_version(each, known, said) for each in plain
    )


def _version(document: Document, audit: Audit) -> Version:
    at = document.fetched or audit.judgement.at
    return Version(document=document, first=at, last=at)
