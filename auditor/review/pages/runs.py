"""Runs: the result of each, site by site, and comparisons of two."""

from starlette.responses import Response

from auditor import comparing
from auditor.model.audit import Run
from auditor.reports.parts.finding_changes import KINDS
from auditor.review.desk import Call, Refused
from auditor.store import raw, trends
from auditor.store.filters import Filter
from auditor.store.trends import Tally

MOST = 60


def every(call: Call) -> Response:
    """The runs, the newest first, and the trend of discrepancies."""
    runs = call.store.runs(MOST)
    with call.store.reading() as database:
        tallies = trends.of_runs(database, None, MOST)
    return call.page("runs.html", runs=runs, tallies=tallies, by_run={each.run: each for each in tallies})


def one(call: Call) -> Response:
    """One run, site by site."""
    run = call.store.run(call.path("run"))
    if run is None:
        raise Refused(404, "There is no such run.")
    states = call.store.states(run.id)
    with call.store.reading() as database:
        tallies = trends.of_sites(database, run.id)
    others = [each.id for each in call.store.runs(MOST)]
    earlier = next((each for each in others if each < run.id), None)
    return call.page("run.html", run=run, states=states, tallies=tallies, earlier=earlier)


def difference(call: Call) -> Response:
    """The differences between an earlier and a later run, for one site."""
    runs = call.store.runs(MOST)
    later = call.query.get("after", "") or (runs[0].id if runs else "")
    earlier = call.query.get("before", "") or next((each.id for each in runs if each.id < later), "")
    before, after = _run(call, earlier), _run(call, later)
    site, sides, found = call.query.get("site", ""), {}, None
    if before and after:
        sides = _sides(call, before, after)
        site = site or (next(iter(sides)) if len(sides) == 1 else "")
        found = (
            comparing.compared(call.store, site, (before, after), call.desk.settings.policies)
            if site
            else None
        )
    return call.page(
        "diff.html", runs=runs, before=earlier, after=later, site=site, sides=sides, found=found, kinds=KINDS
    )


def _run(call: Call, name: str) -> Run | None:
    found = call.store.run(name) if name else None
    if name and found is None:
        raise Refused(404, "There is no such run.")
    return found


def _sides(call: Call, before: Run, after: Run) -> dict[str, tuple[Tally | None, Tally | None]]:
    """Each site's tallies in both runs, those that differ first."""
    with call.store.reading() as database:
        then, now = trends.of_sites(database, before.id), trends.of_sites(database, after.id)
    sides = {name: (then.get(name), now.get(name)) for name in {*then, *now}}
    return dict(sorted(sides.items(), key=lambda side: (_alike(*side[1]), side[0])))


def _alike(then: Tally | None, now: Tally | None) -> bool:
    return bool(then and now and (then.contradicted, then.untested) == (now.contradicted, now.untested))


def sites(call: Call) -> Response:
    """Every site that was looked at."""
    names = call.store.sites()
    return call.page("sites.html", sites=names, counts=call.store.count(Filter(state="open"), "site"))


def site(call: Call) -> Response:
    """One site: its documents, its findings and their trend."""
    name = call.path("site")
    run = call.store.latest_run(name)
    if run is None:
        raise Refused(404, "There is no such site.")
    with call.store.reading() as database:
        documents = raw.listed(database, run.id, name)
        tallies = trends.of_runs(database, name, MOST)
        pictures = raw.pictures(database, run.id, name)
    return call.page(
        "site-page.html", name=name, run=run, documents=documents, tallies=tallies, pictures=pictures
    )
