"""Runs: what each came to, site by site, and what two of them do not share."""

from starlette.responses import Response

from auditor.review.desk import Call, Refused
from auditor.store import raw, trends
from auditor.store.filters import Filter

MOST = 60
SHOWN = 200
"""Differences of one kind on a page."""


def every(call: Call) -> Response:
    """The runs, the newest first, and how the number of discrepancies went."""
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
    """What a later run has that an earlier one had not, and the other way round."""
    runs = call.store.runs(MOST)
    after = call.query.get("after", "") or (runs[0].id if runs else "")
    before = call.query.get("before", "") or next((each.id for each in runs if each.id < after), "")
    if any(name and call.store.run(name) is None for name in (before, after)):
        raise Refused(404, "There is no such run.")
    site = call.query.get("site", "")
    sides, found = {}, {}
    if after and before:
        with call.store.reading() as database:
            earlier, later = trends.of_sites(database, before), trends.of_sites(database, after)
            sides = {name: (earlier.get(name), later.get(name)) for name in sorted({*earlier, *later})}
            site = site or (next(iter(sides)) if len(sides) == 1 else "")
            found = dict(trends.differences(database, (before, after), site, SHOWN)) if site else {}
    return call.page(
        "diff.html", runs=runs, before=before, after=after, site=site, sides=sides, found=found, most=SHOWN
    )


def sites(call: Call) -> Response:
    """Every site that was looked at."""
    names = call.store.sites()
    return call.page("sites.html", sites=names, counts=call.store.count(Filter(state="open"), "site"))


def site(call: Call) -> Response:
    """One site: its documents, its findings and how they went."""
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
